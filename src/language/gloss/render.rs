//! Writes what was understood in the English that the question reader knows.

use super::lexicon::{LEXICON, Meaning};
use super::order;
use super::segment::{Piece, Segment};
use super::table::{Concept, ENGLISH, Table};
use crate::domain::vocabulary;
use crate::language::fold;

/// Concepts whose first English words would not be read as they are meant.
const RENDERED: &[(&str, &str)] = &[
    ("call", "calls"),
    ("grant", "grants"),
    ("opportunity", "opportunities"),
    ("application", "applications"),
    ("proposal", "proposals"),
    ("project", "projects"),
    ("topic", "topics"),
    ("eu", ""),
    ("europe", ""),
    ("search_verbs", ""),
    ("please", ""),
    ("our_organisation", ""),
    ("available", ""),
    ("suitable", ""),
    ("filler", ""),
    ("local", ""),
    ("euro", "euros"),
    ("status_open", "open"),
    ("status_closed", "closed"),
    ("before", "by"),
    ("march", "March"),
    ("may", "May"),
    ("spring", "spring"),
    ("summer", "summer"),
    ("autumn", "autumn"),
    ("winter", "winter"),
    ("fortnight", "in the next two weeks"),
    ("now", ""),
    ("urgent", "closing soon"),
    ("training_course", "training"),
];

/// How many English terms of a word are added to its concept's own.
const ALSO_MAX: usize = 2;

/// The English of a question.
pub(super) fn english(table: &Table, language: u8, pieces: &[Piece<'_>], segments: &[Segment]) -> String {
    let mut words: Vec<String> = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        match segment {
            Segment::Unknown { at } => words.extend(pieces.get(*at).map(|piece| piece.raw.to_owned())),
            Segment::Meaning { meaning } => {
                let first = LEXICON.english(*meaning).next().unwrap_or_default();
                // Small words such as "financing" are said as the glossary says them.
                let named = table.phrase_in(ENGLISH, &fold::key(first)).and_then(|number| table.concept(number));
                let small = named.filter(|concept| !concept.is_subject).map(rendered);
                words.push(small.unwrap_or(first).to_owned());
            }
            Segment::Concept { number, at, length, key } => {
                let Some(concept) = table.concept(*number) else { continue };
                let tokens = pieces.get(*at..at + length).unwrap_or_default();
                // An organisation by one word is a filter, which the concept's own words name surely.
                let may_be_exact = concept.is_theme || (concept.is_subject && tokens.len() > 1);
                let name = by_name(table, language, *number, key, tokens).filter(|_| may_be_exact);
                if let Some(name) = name.filter(|_| !is_fixed(concept)) {
                    words.push(name);
                    continue;
                }
                let word = match concept.id {
                    "amount_at_most" if is_amount(table, pieces, segments, index) => "under",
                    "amount_at_least" if is_amount(table, pieces, segments, index) => "at least",
                    // "do 60k" and "bis 60.000 €" are amounts, "do marca" is a month.
                    "before" if is_money(pieces, segments, index) => "under",
                    // "Opens in March" says when, "opens" alone that it is not open yet.
                    "opens" | "starts" if names_time(table, segments) => "opening",
                    "opens" => "forthcoming",
                    "amount_at_most" | "amount_at_least" | "starts" => "",
                    // "After March", but "from Serbia".
                    "after" if !is_day(table, segments, index) => "from",
                    _ => rendered(concept),
                };
                words.push(word.to_owned());
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

/// Whether a concept has words of its own here.
fn is_fixed(concept: &Concept) -> bool {
    RENDERED.iter().any(|(id, _)| *id == concept.id)
}

/// What the lexicon says of the tokens that name subjects: `textilavfall` is waste, and textile waste.
pub(super) fn also(table: &Table, language: u8, pieces: &[Piece<'_>], segments: &[Segment]) -> Vec<&'static str> {
    let mut also: Vec<&str> = Vec::new();
    for segment in segments {
        let Segment::Concept { number, at, length, key } = segment else { continue };
        if !table.concept(*number).is_some_and(|concept| concept.is_subject) {
            continue;
        }
        let meanings = match LEXICON.word(language, key) {
            Some(meaning) => vec![meaning],
            None => word_by_word(language, pieces.get(*at..at + length).unwrap_or_default()),
        };
        also.extend(meanings.into_iter().flat_map(|meaning| LEXICON.english(meaning).take(ALSO_MAX)));
    }
    also
}

fn word_by_word(language: u8, pieces: &[Piece<'_>]) -> Vec<Meaning> {
    pieces.iter().filter_map(|piece| LEXICON.word(language, &piece.folded)).collect()
}

/// Which of its own English phrases a concept was named by: `vindkraft` is wind power among renewable energies.
fn by_name(table: &Table, language: u8, number: u16, key: &str, pieces: &[Piece<'_>]) -> Option<String> {
    let is = |term: &str| table.phrase_in(ENGLISH, &fold::key(term)) == Some(number);
    let whole = LEXICON.word(language, key);
    let stemmer = fold::stemmer("en");
    let stem = |term: &str| fold::stem_of(stemmer.as_ref(), &fold::key(term));
    let own = stem(table.concept(number)?.english);
    // What may mean the concept itself does: a town may be a city.
    if whole.iter().flat_map(|meaning| LEXICON.english(*meaning)).any(|term| stem(term) == own) {
        return None;
    }
    if let Some(term) = whole.iter().flat_map(|meaning| LEXICON.english(*meaning)).find(|term| is(term)) {
        return Some(term.to_owned());
    }
    let meanings = word_by_word(language, pieces);
    let mut words: Vec<&str> = meanings.iter().filter_map(|meaning| LEXICON.english(*meaning).next()).collect();
    let said = words.join(" ");
    // Adjectives follow in some languages.
    words.reverse();
    [said, words.join(" ")].into_iter().filter(|_| words.len() > 1).find(|said| is(said))
}

/// Other English terms of words the glossary does not know, each beside the first one, which was rendered.
pub(super) fn others(segments: &[Segment]) -> Vec<(&'static str, &'static str)> {
    let meanings = segments.iter().filter_map(|segment| match segment {
        Segment::Meaning { meaning } => Some(*meaning),
        Segment::Concept { .. } | Segment::Unknown { .. } => None,
    });
    let pairs = meanings.flat_map(|meaning| {
        let first = LEXICON.english(meaning).next().unwrap_or_default();
        LEXICON.english(meaning).skip(1).map(move |other| (first, other))
    });
    pairs.collect()
}

fn rendered(concept: &Concept) -> &'static str {
    if let Some(code) = concept.id.strip_prefix("country_") {
        return vocabulary::country_named(code).map_or("", |country| country.name.as_str());
    }
    RENDERED.iter().find(|(id, _)| *id == concept.id).map_or(concept.english, |(_, english)| english)
}

/// Whether a day, a period or a figure follows.
fn is_day(table: &Table, segments: &[Segment], index: usize) -> bool {
    let following = segments.iter().skip(index + 1);
    let mut said = following.filter(|segment| match segment {
        Segment::Concept { number, .. } => table.concept(*number).is_none_or(|concept| concept.id != "small"),
        Segment::Meaning { .. } | Segment::Unknown { .. } => true,
    });
    said.next().is_some_and(|segment| match segment {
        Segment::Concept { number, .. } => table.concept(*number).is_some_and(|concept| order::is_time(concept.id)),
        Segment::Meaning { .. } => false,
        Segment::Unknown { .. } => true,
    })
}

/// Whether a question says when something is.
fn names_time(table: &Table, segments: &[Segment]) -> bool {
    segments.iter().any(|segment| match segment {
        Segment::Concept { number, .. } => table.concept(*number).is_some_and(|concept| order::is_time(concept.id)),
        Segment::Meaning { .. } | Segment::Unknown { .. } => false,
    })
}

/// Whether a number follows: "über 60.000" is an amount, "über Kulturerbe" is a subject.
fn is_amount(table: &Table, pieces: &[Piece<'_>], segments: &[Segment], index: usize) -> bool {
    segments.iter().skip(index + 1).take(2).any(|next| match next {
        Segment::Unknown { at } => {
            pieces.get(*at).is_some_and(|piece| piece.raw.chars().any(|c| c.is_ascii_digit()) && !is_year(piece.raw))
        }
        Segment::Concept { number, .. } => table.concept(*number).is_some_and(|concept| concept.id == "number"),
        Segment::Meaning { .. } => false,
    })
}

/// Whether an amount of money follows, and no day.
fn is_money(pieces: &[Piece<'_>], segments: &[Segment], index: usize) -> bool {
    let Some(Segment::Unknown { at }) = segments.get(index + 1) else { return false };
    pieces.get(*at).is_some_and(|piece| {
        let ends = |units: &[char]| piece.raw.ends_with(units);
        let digits = piece.raw.chars().filter(char::is_ascii_digit).count();
        ends(&['k', 'K', 'm', 'M', '€']) || (digits >= 4 && !is_year(piece.raw) && piece.raw.matches('.').count() < 2)
    })
}

fn is_year(raw: &str) -> bool {
    raw.len() == 4 && raw.starts_with("20")
}
