//! Cuts a question into the concepts it names, longest phrase first.

use super::lexicon::{LEXICON, Meaning};
use super::order;
use super::table::{LANGUAGES, Table};
use crate::language::fold;

/// The most words of one phrase.
const PHRASE_MAX: usize = 7;
/// How many points a token is worth that stands in a phrase of the glossary; of a stem it is worth less.
const PHRASE_POINTS: usize = 10;
const STEM_POINTS: usize = 7;
/// How many points a token is worth that only the lexicon knows.
const LEXICON_POINTS: usize = 4;
/// The fewest letters of a phrase of the lexicon; `c'è` is no abbreviation.
const TERM_LETTERS_MIN: usize = 6;
/// The most words of one phrase of the lexicon.
const TERM_MAX: usize = 4;
/// Concepts that are whole messages.
const SOCIAL: [&str; 4] = ["greeting", "goodbye", "thanks", "help"];
/// A letter that few languages write is a hint, no more.
const LETTER_POINTS: usize = 3;
/// Letters that tell languages apart whose words look alike once they are folded.
const LETTERS: [(&str, &str); 26] = [
    ("ąęłńśźżć", "pl"),
    ("ěřůťď", "cs"),
    ("ľĺŕôäťď", "sk"),
    ("đćčšž", "hr"),
    ("čšž", "sl"),
    ("ăâîșțşţ", "ro"),
    ("őűáéíóú", "hu"),
    ("ßäöü", "de"),
    ("ñ¿¡áéíóú", "es"),
    ("ãõçêâáé", "pt"),
    ("çœèêàùîû", "fr"),
    ("àèìòù", "it"),
    ("åäö", "sv"),
    ("æøå", "da"),
    ("äö", "fi"),
    ("õäöü", "et"),
    ("āēīūģķļņ", "lv"),
    ("ėįųūąę", "lt"),
    ("ħġżċ", "mt"),
    ("áéíóú", "ga"),
    ("ëïé", "nl"),
    ("ýžšč", "cs"),
    ("ýžšč", "sk"),
    ("ъьщ", "bg"),
    ("ςάέήίόύώ", "el"),
    ("žšč", "lt"),
];
/// The fewest letters of a part of a compound.
const PART_MIN: usize = 4;

/// The most bytes of an ending that is joined to a figure.
const ENDING_MAX: usize = 12;
/// What makes an ordinal of a figure.
const ORDINALS: [&str; 14] = ["er", "re", "ste", "de", "e", "η", "ης", "ή", "ο", "ου", "ú", "º", "ª", "°"];

/// The words, folded, that say "for" and, with a day after them, "before".
const BEFORE_A_DAY: [(&str, &str); 2] = [("nl", "voor"), ("da", "for")];

/// A token of the question, or something that is passed on as it is: a number, a code, an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub(super) raw: &'a str,
    pub(super) folded: String,
    pub(super) is_opaque: bool,
}

/// A part of the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    /// Tokens that name a concept.
    Concept {
        /// Its number.
        number: u16,
        /// The first of its tokens among the pieces.
        at: usize,
        /// How many tokens it has.
        length: usize,
        /// What was found of it, folded: all of its tokens, or a part of a compound.
        key: String,
    },
    /// Tokens that name no concept, and mean something in English.
    Meaning {
        /// What.
        meaning: Meaning,
    },
    /// A token that names none, by its place.
    Unknown {
        /// Its place among the pieces.
        at: usize,
    },
}

/// Cuts a text into pieces.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for raw in text.split_whitespace() {
        let outer = without_article(raw.trim_matches(|c: char| "()[]{}\"'“”„«»‚‘’!?;,.:¿¡".contains(c)));
        let (figure, words) = if is_opaque(outer) { without_ending(outer) } else { ("", raw) };
        if !figure.is_empty() {
            pieces.push(Piece { raw: figure, folded: String::new(), is_opaque: true });
        }
        let words = fold::tokens(words);
        pieces.extend(words.map(|token| Piece { raw: token.raw, folded: token.folded, is_opaque: false }));
    }
    pieces
}

/// A number without the article that Maltese joins to it: `is-60k`, `it-2027`.
fn without_article(piece: &str) -> &str {
    let is_article = |head: &str| head.len() <= 3 && !head.is_empty() && head.chars().all(char::is_lowercase);
    match piece.split_once('-') {
        Some((head, tail)) if is_article(head) && tail.starts_with(|c: char| c.is_ascii_digit()) => tail,
        _ => piece,
    }
}

/// A figure and the ending that languages join to it: `60k-ig` is "until 60k", `31:een` "until the 31st". What makes a
/// figure an ordinal, as in `1er` and `15η`, says nothing more.
fn without_ending(piece: &str) -> (&str, &str) {
    let is_figure = |head: &str| {
        head.contains(|c: char| c.is_ascii_digit() || c == '€')
            && head.chars().all(|c| c.is_ascii_digit() || ".,kKmM€".contains(c))
    };
    let is_ending = |tail: &str| !tail.is_empty() && tail.len() <= ENDING_MAX && tail.chars().all(char::is_lowercase);
    if let Some((head, tail)) = piece.rsplit_once(['-', ':'])
        && is_figure(head)
        && is_ending(tail)
    {
        return (head.trim_end_matches('.'), tail);
    }
    let day = ORDINALS.iter().find_map(|ending| piece.strip_suffix(ending));
    let is_day = |head: &&str| head.len() <= 2 && head.bytes().all(|byte| byte.is_ascii_digit());
    (day.filter(is_day).unwrap_or(piece), "")
}

/// Numbers, amounts, codes and addresses say the same in every language.
fn is_opaque(piece: &str) -> bool {
    let has_digit = piece.chars().any(|c| c.is_ascii_digit());
    let letters = || piece.chars().filter(|c| c.is_alphabetic());
    let is_code = piece.contains('-') && letters().count() > 3 && letters().all(char::is_uppercase);
    has_digit || is_code || piece.contains("://") || piece.contains('€') || piece.ends_with('+')
}

/// How many points each language gets, by number.
pub(super) fn votes(table: &Table, pieces: &[Piece<'_>]) -> Vec<usize> {
    let mut votes = vec![0; LANGUAGES.len()];
    for letter in pieces.iter().filter(|piece| !piece.is_opaque).flat_map(|piece| piece.raw.chars()) {
        for (_, code) in LETTERS.iter().filter(|(letters, _)| letters.contains(letter)) {
            let number = LANGUAGES.iter().position(|known| known == code);
            if let Some(points) = number.and_then(|number| votes.get_mut(number)) {
                *points += LETTER_POINTS;
            }
        }
    }
    // Alone, a word that greets or thanks in one language does so, whatever it means in another.
    let whole = (pieces.len() <= PHRASE_MAX).then(|| key(pieces, 0, pieces.len())).flatten();
    for (language, concept) in whole.iter().flat_map(|whole| table.phrase(whole)) {
        let is_social = table.concept(concept).is_some_and(|concept| SOCIAL.contains(&concept.id));
        if let (true, Some(points)) = (is_social, votes.get_mut(usize::from(language))) {
            *points += PHRASE_POINTS;
        }
    }
    // The longest phrase at each place that a language knows, so that none is counted twice.
    let mut free_from = vec![0; LANGUAGES.len()];
    for at in 0..pieces.len() {
        let mut claimed = vec![false; LANGUAGES.len()];
        for length in (1..=PHRASE_MAX.min(pieces.len() - at)).rev() {
            let Some(key) = key(pieces, at, length) else { continue };
            for (language, _) in table.phrase(&key) {
                let number = usize::from(language);
                let is_free = free_from.get(number).is_some_and(|free| *free <= at);
                if let (true, Some(points), Some(free), Some(claimed)) =
                    (is_free, votes.get_mut(number), free_from.get_mut(number), claimed.get_mut(number))
                {
                    *points += PHRASE_POINTS * length;
                    *free = at + length;
                    *claimed = true;
                }
            }
        }
        let Some(piece) = pieces.get(at).filter(|piece| !piece.is_opaque && piece.folded.len() > 3) else { continue };
        for number in 0..LANGUAGES.len() {
            let is_open =
                !claimed.get(number).copied().unwrap_or(true) && free_from.get(number).is_some_and(|free| *free <= at);
            let language = u8::try_from(number).unwrap_or(u8::MAX);
            let Some(points) = votes.get_mut(number).filter(|_| is_open) else { continue };
            if table.stem(language, &piece.folded).is_some() {
                *points += STEM_POINTS;
            } else if LEXICON.word(language, &piece.folded).is_some() {
                *points += LEXICON_POINTS;
            }
        }
    }
    votes
}

/// The folded phrase of `length` tokens; nothing where one of them is opaque.
fn key(pieces: &[Piece<'_>], at: usize, length: usize) -> Option<String> {
    let tokens = pieces.get(at..at + length)?;
    tokens.iter().all(|piece| !piece.is_opaque).then(|| tokens.iter().map(|piece| piece.folded.as_str()).collect())
}

/// Cuts pieces in one language.
pub(super) fn cut(table: &Table, language: u8, pieces: &[Piece<'_>]) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        if let Some(number) = before_a_day(table, language, pieces, at) {
            segments.push(Segment::Concept { number, at, length: 1, key: piece.folded.clone() });
            at += 1;
            continue;
        }
        let rest = pieces.len() - at;
        let phrase = (1..=PHRASE_MAX.min(rest)).rev().find_map(|length| {
            let number = table.phrase_in(language, &key(pieces, at, length)?)?;
            Some((number, length))
        });
        let named = phrase.map_or(1, |(_, length)| length);
        // A longer term says more than the concept it begins with.
        let term = (named + 1..=TERM_MAX.min(rest)).rev().find_map(|length| {
            let key = key(pieces, at, length).filter(|key| key.len() >= TERM_LETTERS_MIN)?;
            Some((LEXICON.phrase(language, &key)?, length))
        });
        if let Some((meaning, length)) = term {
            segments.push(Segment::Meaning { meaning });
            at += length;
        } else if let Some((number, length)) = phrase {
            let key = key(pieces, at, length).unwrap_or_default();
            segments.push(Segment::Concept { number, at, length, key });
            at += length;
        } else {
            let found = single(table, language, piece, at);
            segments.extend(if found.is_empty() { vec![Segment::Unknown { at }] } else { found });
            at += 1;
        }
    }
    segments
}

/// The concept "before" where a language says it with the word for "for": `voor 15 januari`.
fn before_a_day(table: &Table, language: u8, pieces: &[Piece<'_>], at: usize) -> Option<u16> {
    let code = LANGUAGES.get(usize::from(language))?;
    let (word, next) = (pieces.get(at)?, pieces.get(at + 1)?);
    let is_day = if next.is_opaque {
        let number = next.raw.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
        number || next.raw.matches(['.', '-', '/']).count() == 2
    } else {
        let concept = table.phrase_in(language, &next.folded).and_then(|number| table.concept(number));
        concept.is_some_and(|concept| order::is_month(concept.id))
    };
    (is_day && BEFORE_A_DAY.contains(&(code, &word.folded))).then(|| table.number_of("before")).flatten()
}

/// What a single word names by its stem, as a compound, or by its beginning.
fn single(table: &Table, language: u8, piece: &Piece<'_>, at: usize) -> Vec<Segment> {
    if piece.is_opaque || piece.folded.len() < PART_MIN {
        return Vec::new();
    }
    let folded = piece.folded.as_str();
    let concept = |number| vec![Segment::Concept { number, at, length: 1, key: folded.to_owned() }];
    let meaning = |meaning| vec![Segment::Meaning { meaning }];
    let by_stem = table.stem(language, folded).map(concept);
    by_stem
        .or_else(|| LEXICON.phrase(language, folded).map(meaning))
        .or_else(|| compound(table, language, folded, at, true))
        .or_else(|| LEXICON.word(language, folded).map(meaning))
        .or_else(|| compound(table, language, folded, at, false))
        .or_else(|| table.nearest(language, folded).map(concept))
        .or_else(|| LEXICON.nearest(language, folded).map(meaning))
        .unwrap_or_default()
}

/// The two parts a compound is made of: `Klimaschutzförderung` is climate protection and funding.
fn compound(table: &Table, language: u8, folded: &str, at: usize, is_of_concepts: bool) -> Option<Vec<Segment>> {
    const MAKE_COMPOUNDS: [&str; 7] = ["de", "nl", "sv", "da", "fi", "hu", "et"];
    let code = LANGUAGES.get(usize::from(language))?;
    if !MAKE_COMPOUNDS.contains(code) || folded.len() < 2 * PART_MIN {
        return None;
    }
    let known = |part: &str| {
        let number = table.phrase_in(language, part).or_else(|| table.stem(language, part));
        let concept = number.map(|number| Segment::Concept { number, at, length: 1, key: part.to_owned() });
        let known = concept.or_else(|| {
            let meaning = LEXICON.word(language, part).filter(|_| !is_of_concepts)?;
            Some(Segment::Meaning { meaning })
        });
        known.filter(|_| part.len() >= PART_MIN)
    };
    // Long first parts first: they say most. A sound may stand between the parts.
    (PART_MIN..=folded.len() - PART_MIN).rev().find_map(|at| {
        let (head, tail) = (folded.get(..at)?, folded.get(at..)?);
        let mut glue = ["s", "es", "en", "n", "er", "e"].into_iter();
        let bare = glue.find_map(|glue| known(head.strip_suffix(glue)?));
        Some(vec![known(head).or(bare)?, known(tail)?])
    })
}
