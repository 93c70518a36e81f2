//! How words are made comparable: folded, stemmed, cut into tokens.
//!
//! Shared with the build script, which compiles the glossary the way questions are read; so nothing here uses the rest
//! of the crate.

use rust_stemmers::{Algorithm, Stemmer};

/// A text without case, accents and foreign scripts; what is no letter or digit is left out.
#[must_use]
pub fn folded(word: &str) -> String {
    if word.is_ascii() {
        return word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    deunicode::deunicode(word).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Snowball's algorithm for a language; none for languages it does not know.
#[must_use]
pub fn stemmer(language: &str) -> Option<Stemmer> {
    let algorithm = match language {
        "en" => Algorithm::English,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "sv" => Algorithm::Swedish,
        _ => return None,
    };
    Some(Stemmer::create(algorithm))
}

/// What the forms of a folded word have in common; the word itself where the language has no stemmer.
#[must_use]
pub fn stem_of(stemmer: Option<&Stemmer>, folded: &str) -> String {
    let has_digit = folded.bytes().any(|byte| byte.is_ascii_digit());
    match stemmer {
        Some(stemmer) if !has_digit => stemmer.stem(folded).into_owned(),
        Some(_) | None => folded.to_owned(),
    }
}

/// A token of a text: a run of letters and digits, parted by anything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// As typed.
    pub raw: &'a str,
    /// Folded; never empty.
    pub folded: String,
}

/// Cuts a text at everything that is no letter, digit or mark on a letter.
pub fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let is_mark = |c: char| ('\u{0300}'..='\u{036F}').contains(&c);
    text.split(move |c: char| !c.is_alphanumeric() && !is_mark(c)).filter_map(|raw| {
        let folded = folded(raw);
        (!folded.is_empty()).then_some(Token { raw, folded })
    })
}

/// The key of a phrase: its folded tokens without anything between, so that `EU-Mittel` and `eu mittel` are one.
#[must_use]
pub fn key(phrase: &str) -> String {
    tokens(phrase).map(|token| token.folded).collect()
}
