//! An opportunity as one source showed it at one moment, and what reading a page yields.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::opportunity::{Budget, Facts, OpportunityKey, Status};

/// An opportunity as one source shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sighting {
    /// The source's name, for example `sedia`.
    pub source: String,
    /// The source's own reference, without a language suffix.
    pub reference: String,
    /// What the source states.
    pub facts: Facts,
}

impl Sighting {
    /// A sighting that stands for the record `key`.
    #[must_use]
    pub fn under(key: &OpportunityKey, facts: Facts) -> Self {
        Self { source: key.source().to_owned(), reference: key.reference().to_owned(), facts }
    }

    /// The natural key of what was seen.
    #[must_use]
    pub fn key(&self) -> OpportunityKey {
        OpportunityKey::new(&self.source, &self.reference)
    }
}

/// What several sources state of one opportunity: the word of the first counts, the others fill in what it does not say.
///
/// `None` only when there is nothing.
#[must_use]
pub fn together<'a>(stated: impl IntoIterator<Item = &'a Facts>) -> Option<Facts> {
    let mut stated = stated.into_iter();
    let mut facts = stated.next()?.clone();
    for other in stated {
        fill(&mut facts, other);
    }
    Some(facts)
}

fn fill(facts: &mut Facts, other: &Facts) {
    let keep = |own: &mut Option<String>, more: &Option<String>| {
        if own.is_none() {
            own.clone_from(more);
        }
    };
    keep(&mut facts.identifier, &other.identifier);
    keep(&mut facts.programme, &other.programme);
    keep(&mut facts.call_identifier, &other.call_identifier);
    keep(&mut facts.call_title, &other.call_title);
    facts.opens_on = facts.opens_on.or(other.opens_on);
    if facts.stated_status == Status::Unknown {
        facts.stated_status = other.stated_status;
    }
    if facts.deadlines.is_empty() {
        facts.deadlines.clone_from(&other.deadlines);
        facts.deadline_model = other.deadline_model;
    }
    if facts.budget == Budget::default() {
        facts.budget.clone_from(&other.budget);
    }
    for (own, more) in [(&mut facts.action_types, &other.action_types), (&mut facts.keywords, &other.keywords)] {
        if own.is_empty() {
            own.clone_from(more);
        }
    }
    for (own, more) in [(&mut facts.text, &other.text), (&mut facts.link, &other.link)] {
        if own.is_empty() {
            own.clone_from(more);
        }
    }
}

/// A sighting as it is kept: the latest of its source, with how long it has been shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// What the source showed last.
    pub sighting: Sighting,
    /// When the source first showed it.
    pub first: Timestamp,
    /// When the source last showed it; a long time ago means it is no longer listed.
    pub last: Timestamp,
}

/// How many sorts of defects are told apart; the rest is counted together.
const SORTS_MAX: usize = 12;
/// What the rest is called.
const OTHER_SORTS: &str = "other defects";

/// Counts defects by sort: what was found in one record differs from the next in quoted words and numbers only.
#[must_use]
pub fn sorts(defects: &[Defect]) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for defect in defects {
        *counts.entry(sort(&defect.what)).or_default() += 1;
    }
    let mut by_count: Vec<(String, usize)> = counts.into_iter().collect();
    by_count.sort_by_key(|(sort, count)| (std::cmp::Reverse(*count), sort.clone()));
    let rest: usize = by_count.iter().skip(SORTS_MAX).map(|(_, count)| count).sum();
    by_count.truncate(SORTS_MAX);
    if rest > 0 {
        by_count.push((OTHER_SORTS.to_owned(), rest));
    }
    by_count.into_iter().collect()
}

/// A defect without the words it quotes and the numbers it names.
fn sort(what: &str) -> String {
    let mut sort = String::new();
    for (place, part) in what.split('`').enumerate() {
        if place % 2 == 1 {
            sort.push('…');
            continue;
        }
        for c in part.chars() {
            let c = if c.is_ascii_digit() { '…' } else { c };
            if c != '…' || !sort.ends_with('…') {
                sort.push(c);
            }
        }
    }
    sort
}

/// Something on a page that could not be read as it should; the rest of the page stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// Where: the record's reference, or its number on the page.
    pub at: String,
    /// What was found and what was expected, as a lowercase fragment.
    pub what: String,
}
