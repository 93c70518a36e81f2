//! EU programmes: names, what people call them, and the codes publishers use.
//!
//! The table is data (`config/programmes.toml`), because programmes come and go with each budget period.

use std::sync::LazyLock;

use serde::Deserialize;

/// One programme of one budget period.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Our id, such as `cerv`.
    pub id: String,
    /// The official English name.
    pub name: String,
    /// What people type, lower case.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Ordinary words that mean the programme only beside a cue such as "programme" or in capitals.
    #[serde(default)]
    pub aliases_with_cue: Vec<String>,
    /// Codes of the Funding & Tenders Portal (`frameworkProgramme`).
    #[serde(default)]
    pub portal_codes: Vec<String>,
    /// First parts of its call identifiers, such as `CERV`.
    #[serde(default)]
    pub identifier_prefixes: Vec<String>,
    /// The budget period.
    pub period: String,
    /// Where its calls appear: `portal`, `national` or `mixed`.
    pub published: String,
}

#[derive(Deserialize)]
struct Table {
    programme: Vec<Programme>,
}

static PROGRAMMES: LazyLock<Vec<Programme>> = LazyLock::new(|| {
    toml::from_str::<Table>(include_str!("../../config/programmes.toml"))
        .map(|table| table.programme)
        .expect("config/programmes.toml is compiled in and checked by a test")
});

/// Every programme we know.
#[must_use]
pub fn all() -> &'static [Programme] {
    &PROGRAMMES
}

/// The programme with this id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Programme> {
    all().iter().find(|programme| programme.id == id)
}

/// The programme a portal code stands for.
#[must_use]
pub fn by_portal_code(code: &str) -> Option<&'static Programme> {
    all().iter().find(|programme| programme.portal_codes.iter().any(|known| known == code))
}

/// The programme an identifier such as `CERV-2026-CITIZENS-TOWN-NT` begins with; the longest beginning decides.
#[must_use]
pub fn by_identifier(identifier: &str) -> Option<&'static Programme> {
    let identifier = identifier.to_uppercase();
    let fits = |prefix: &&String| {
        let rest = identifier.strip_prefix(&prefix.to_uppercase());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '/']))
    };
    let length = |programme: &Programme| programme.identifier_prefixes.iter().filter(fits).map(String::len).max();
    all().iter().filter(|programme| length(programme).is_some()).max_by_key(|programme| length(programme))
}

/// The programme a person means by a word: its id, name or an alias.
#[must_use]
pub fn named(word: &str) -> Option<&'static Programme> {
    let word = word.trim().to_lowercase();
    all().iter().find(|programme| {
        programme.id == word
            || programme.name.to_lowercase() == word
            || programme.aliases.contains(&word)
            || programme.aliases_with_cue.contains(&word)
    })
}
