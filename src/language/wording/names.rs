//! Names of what the vocabulary and the zones know, in the reader's language.
//!
//! An id that has no name in any catalogue is called as the tables call it: that is better than silence.

use crate::domain::vocabulary::{self, Term};
use crate::domain::zone::Zone;
use crate::language::catalogue::Words;

/// One organisation of this type: `library`.
#[must_use]
pub fn organisation(id: &str, words: Words) -> String {
    let named = words.find(&format!("organisation-{id}"), &[]);
    named.unwrap_or_else(|| term(vocabulary::organisations(), id, |term| term.name.as_str()))
}

/// Several organisations of this type: `libraries`.
#[must_use]
pub fn organisations(id: &str, words: Words) -> String {
    let plural = |term: &'static Term| term.plural.as_deref().unwrap_or(&term.name);
    let named = words.find(&format!("organisation-{id}.plural"), &[]);
    named.unwrap_or_else(|| term(vocabulary::organisations(), id, plural))
}

/// A theme: `cultural heritage`.
#[must_use]
pub fn theme(id: &str, words: Words) -> String {
    let named = words.find(&format!("theme-{id}"), &[]);
    named.unwrap_or_else(|| term(vocabulary::themes(), id, |term| term.name.as_str()))
}

/// A country, by its ISO code: `Poland`.
#[must_use]
pub fn country(code: &str, words: Words) -> String {
    let named = words.find(&format!("country-{code}"), &[]);
    named.unwrap_or_else(|| {
        vocabulary::country_named(code).map_or_else(|| code.to_owned(), |country| country.name.clone())
    })
}

/// The city after which a zone is named: `Brussels`.
#[must_use]
pub fn city(zone: &Zone, words: Words) -> String {
    let city = zone.city();
    words.find(&format!("city-{}", city.to_lowercase().replace(' ', "_")), &[]).unwrap_or(city)
}

fn term(terms: &'static [Term], id: &str, name: impl Fn(&'static Term) -> &'static str) -> String {
    terms.iter().find(|term| term.id == id).map_or_else(|| id.to_owned(), |term| name(term).to_owned())
}
