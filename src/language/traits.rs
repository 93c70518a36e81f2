//! What a call is and is about, as far as somebody can like that.

use super::terms::{self, Term};
use super::words::words;
use crate::domain::interest::Facet;
use crate::domain::opportunity::{Facts, Kind};

/// The traits of a call, the most telling first; it is read for them.
#[must_use]
pub fn traits(facts: &Facts) -> Vec<Facet> {
    let parts = [&facts.title, &facts.text].into_iter().chain(&facts.call_title).chain(&facts.keywords);
    let words = parts.map(|part| words(part, &facts.language));
    let mut named: Vec<Term> = words.flat_map(|words| terms::find(&words)).map(|found| found.term).collect();
    named.sort_unstable();
    named.dedup();
    traits_among(facts, &named)
}

/// The same for a call that was read, and names these terms. That it is a grant, or for a country, says little.
#[must_use]
pub fn traits_among(facts: &Facts, named: &[Term]) -> Vec<Facet> {
    let programme = facts.programme.clone().map(Facet::Programme);
    let kind = Some(facts.kind).filter(|kind| *kind != Kind::Grant).map(Facet::Kind);
    let themes = named.iter().filter_map(|term| match term {
        Term::Theme(id) => Some(Facet::Theme((*id).to_owned())),
        Term::Organisation(_) | Term::Country(_) => None,
    });
    let organisations = named.iter().filter_map(|term| match term {
        Term::Organisation(id) => Some(Facet::Organisation((*id).to_owned())),
        Term::Theme(_) | Term::Country(_) => None,
    });
    programme.into_iter().chain(kind).chain(themes).chain(organisations).collect()
}
