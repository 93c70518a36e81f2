//! What must hold for an opportunity to be an answer.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::codes;
use super::index::Entry;
use crate::domain::opportunity::{Budget, Facts, Kind, Status};
use crate::language::terms::Term;

/// Conditions; an empty one is met by everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Filters {
    /// Ids of programmes, any of which will do.
    pub programmes: Vec<String>,
    /// Kinds, any of which will do.
    pub kinds: Vec<Kind>,
    /// ISO codes of countries; a call that names no country fits all.
    pub countries: Vec<String>,
    /// Ids of organisation types; these rank, and ask for evidence, but do not exclude by themselves.
    pub organisations: Vec<String>,
    /// Ids of themes; they count as organisation types do.
    pub themes: Vec<String>,
    /// Statuses, any of which will do; none means whatever can still be applied for.
    pub status: Vec<Status>,
    /// Days on which a deadline falls.
    pub deadline: Window,
    /// Days on which it opens.
    pub opening: Window,
    /// The grant wanted, in whole euros.
    pub amount: Amount,
    /// Identifiers, their beginnings, or keys.
    pub codes: Vec<String>,
}

/// A span of days, both ends included; an end that is not set is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Window {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

/// A span of whole euros, both ends included; an end that is not set is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Amount {
    /// The least.
    pub min: Option<u64>,
    /// The most.
    pub max: Option<u64>,
}

impl Window {
    /// Whether every day lies within.
    #[must_use]
    pub fn is_open(self) -> bool {
        self == Self::default()
    }

    /// Whether `day` lies within.
    #[must_use]
    pub fn holds(self, day: Date) -> bool {
        self.from.is_none_or(|from| day >= from) && self.to.is_none_or(|to| day <= to)
    }
}

impl Filters {
    /// Whether nothing at all is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an entry of the index may be an answer at `now`.
    pub(super) fn hold(&self, entry: &Entry, now: Timestamp) -> bool {
        let facts = &entry.opportunity.facts;
        if !self.codes.is_empty() {
            // Whoever names a call means it, whatever else the sentence says.
            return self.codes.iter().any(|code| codes::fit(code, &entry.opportunity).is_some());
        }
        any_or_none(&self.kinds, |kind| facts.kind == *kind)
            && any_or_none(&self.programmes, |id| facts.programme.as_deref() == Some(id))
            && self.status_holds(facts, now)
            && (self.deadline.is_open() || self.deadline_within(facts, now))
            && (self.opening.is_open() || facts.opens_on.is_some_and(|day| self.opening.holds(day)))
            && (self.amount == Amount::default() || grant_fits(&facts.budget, self.amount))
            && any_or_none(&self.countries, |code| country_fits(code, &entry.terms))
    }

    fn status_holds(&self, facts: &Facts, now: Timestamp) -> bool {
        let status = facts.status_at(now);
        if self.status.is_empty() { status.is_live() } else { self.status.contains(&status) }
    }

    /// A day that is past counts only for those who ask for what is closed.
    fn deadline_within(&self, facts: &Facts, now: Timestamp) -> bool {
        let past_too = self.status.iter().any(|status| !status.is_live());
        let mut days = facts.deadlines.iter().filter(|deadline| past_too || !deadline.is_past(now));
        days.any(|deadline| self.deadline.holds(deadline.date))
    }
}

fn any_or_none<T>(wanted: &[T], is: impl Fn(&T) -> bool) -> bool {
    wanted.is_empty() || wanted.iter().any(is)
}

/// Most calls are for all of Europe and name no country: those fit every country.
fn country_fits(code: &str, terms: &[Term]) -> bool {
    let mut named = terms.iter().filter_map(|term| match term {
        Term::Country(named) => Some(*named),
        Term::Organisation(_) | Term::Theme(_) => None,
    });
    let mut names_none = true;
    let fits = named.any(|named| {
        names_none = false;
        named == code
    });
    fits || names_none
}

/// Whether a grant of a size within `wanted` can be had; an unknown size fits no wish.
fn grant_fits(budget: &Budget, wanted: Amount) -> bool {
    let Some(least) = budget.grant_min.or(budget.grant_max) else { return false };
    let most = budget.grant_max.unwrap_or(u64::MAX);
    wanted.max.is_none_or(|max| least <= max) && wanted.min.is_none_or(|min| most >= min)
}
