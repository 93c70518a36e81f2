//! Organisation types, themes and countries, with the words that name them.
//!
//! The tables are data (`config/vocabulary.toml`); finding the words in a text is `language`'s work.

use std::sync::LazyLock;

use serde::Deserialize;

/// A type of organisation or a theme.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Our id, such as `library` or `heritage`.
    pub id: String,
    /// Its name in the singular.
    pub name: String,
    /// Its name in the plural, where it differs.
    #[serde(default)]
    pub plural: Option<String>,
    /// Lower-case English words and phrases that name it.
    pub words: Vec<String>,
}

/// A country members come from or calls are for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code (`GR`, `GB`, and `XK` for Kosovo).
    pub code: String,
    /// English name.
    pub name: String,
    /// Other codes, names and demonyms, lower case.
    #[serde(default)]
    pub also: Vec<String>,
}

#[derive(Deserialize)]
struct Tables {
    organisation: Vec<Term>,
    theme: Vec<Term>,
    country: Vec<Country>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    toml::from_str(include_str!("../../config/vocabulary.toml"))
        .expect("config/vocabulary.toml is compiled in and checked by a test")
});

/// Types of organisation.
#[must_use]
pub fn organisations() -> &'static [Term] {
    &TABLES.organisation
}

/// Themes.
#[must_use]
pub fn themes() -> &'static [Term] {
    &TABLES.theme
}

/// Countries.
#[must_use]
pub fn countries() -> &'static [Country] {
    &TABLES.country
}

/// The term a person means by a word: its id, name, plural or one of its words.
#[must_use]
pub fn term_named<'a>(terms: &'a [Term], word: &str) -> Option<&'a Term> {
    let word = word.trim().to_lowercase();
    let id = word.replace([' ', '-'], "_");
    terms
        .iter()
        .find(|term| term.id == id || term.name.to_lowercase() == word || term.plural.as_deref() == Some(word.as_str()))
        .or_else(|| terms.iter().find(|term| term.words.contains(&word)))
}

/// The country a person means by a code, name or demonym.
#[must_use]
pub fn country_named(word: &str) -> Option<&'static Country> {
    let word = word.trim().to_lowercase();
    countries().iter().find(|country| {
        country.code.to_lowercase() == word || country.name.to_lowercase() == word || country.also.contains(&word)
    })
}
