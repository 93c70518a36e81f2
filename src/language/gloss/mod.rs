//! Reads a question in any of the Union's languages as the English one it would be.
//!
//! A hand-written glossary (`config/glossary`) names some five hundred concepts of funding in each language. The longest
//! phrases are found first, then single words, their stems, their compounds. What is no concept may stand in the lexicon
//! (`config/lexicon`); what stands nowhere stays as it was typed.
//! Nothing is translated for people to read: the English is only what the question reader understands.

mod lexicon;
mod order;
mod render;
mod segment;
mod table;

use self::segment::Segment;
use self::table::{ENGLISH, LANGUAGES, TABLE};
use crate::language::fold;

/// A question, read as English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glossed {
    /// ISO 639-1 code of the language it was asked in.
    pub language: &'static str,
    /// The English it stands for; the text itself when it was English or nothing was understood.
    pub english: String,
    /// English words that say a concept more exactly.
    pub also: Vec<&'static str>,
    /// Other English words for words of `english`, each beside that one.
    pub others: Vec<(&'static str, &'static str)>,
}

/// How much of a text has to be understood in a language before it is taken for it, in thousandths of its tokens.
const UNDERSTOOD_MIN: usize = 250;

/// Reads `text`; `hint` is the language the asker's platform or community names, which decides between equals.
#[must_use]
pub fn gloss(text: &str, hint: Option<&str>) -> Glossed {
    let pieces = segment::pieces(text);
    let language = language_of(&pieces, hint);
    if language == ENGLISH {
        return Glossed { language: "en", english: text.to_owned(), also: Vec::new(), others: Vec::new() };
    }
    let segments = order::english(&TABLE, &pieces, segment::cut(&TABLE, language, &pieces));
    let code = LANGUAGES.get(usize::from(language)).copied().unwrap_or("en");
    Glossed {
        language: code,
        english: render::english(&TABLE, language, &pieces, &segments),
        also: render::also(&TABLE, language, &pieces, &segments),
        others: render::others(&segments),
    }
}

/// The language in which most of a text is understood.
fn language_of(pieces: &[segment::Piece<'_>], hint: Option<&str>) -> u8 {
    let words = pieces.iter().filter(|piece| !piece.is_opaque).count();
    let scores = segment::votes(&TABLE, pieces);
    let hinted = hint.and_then(|hint| LANGUAGES.iter().position(|code| *code == hint));
    let rank = |number: usize| {
        let is_hinted = hinted == Some(number);
        // Equals: what the asker's platform says, then English, whose words stand in every language's questions.
        (scores.get(number).copied().unwrap_or(0), is_hinted, number == usize::from(ENGLISH))
    };
    let best = (0..LANGUAGES.len()).max_by_key(|number| rank(*number)).unwrap_or(0);
    let is_understood = scores.get(best).is_some_and(|score| score * 100 >= words * UNDERSTOOD_MIN);
    if is_understood { u8::try_from(best).unwrap_or(ENGLISH) } else { ENGLISH }
}

/// The concepts that a text in a language names, by id; for tests and for showing what was understood.
#[must_use]
pub fn concepts(text: &str, language: &str) -> Vec<&'static str> {
    let Some(number) = LANGUAGES.iter().position(|code| *code == language) else { return Vec::new() };
    let pieces = segment::pieces(text);
    let segments = segment::cut(&TABLE, u8::try_from(number).unwrap_or(ENGLISH), &pieces);
    let named = segments.iter().filter_map(|segment| match segment {
        Segment::Concept { number, .. } => TABLE.concept(*number).map(|concept| concept.id),
        Segment::Unknown { .. } | Segment::Meaning { .. } => None,
    });
    named.collect()
}

/// Whether a folded word is a known English one: it is meant as it stands, whatever it resembles.
#[must_use]
pub fn is_english(word: &str) -> bool {
    lexicon::LEXICON.phrase(ENGLISH, word).is_some()
}

/// Whether the glossary knows a folded word of a language by itself.
#[must_use]
pub fn knows(word: &str, language: &str) -> bool {
    let number = LANGUAGES.iter().position(|code| *code == language).and_then(|number| u8::try_from(number).ok());
    number.is_some_and(|number| TABLE.phrase_in(number, &fold::key(word)).is_some())
}
