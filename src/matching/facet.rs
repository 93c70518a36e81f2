//! Whether facets hold for a document, now or at any time.

use std::cell::OnceCell;

use jiff::Timestamp;

use super::Document;
use crate::domain::interest::{Facet, Range};
use crate::domain::opportunity::{Budget, Facts, Status};
use crate::domain::zone::Zone;
use crate::language::terms::Term;

/// As of when facets are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At this moment.
    At(Timestamp),
    /// At some moment, whichever: what the calendar decides may hold, and may not.
    Ever,
}

/// What facets ask of a document, looked up once for all of them.
pub(super) struct Sheet<'a> {
    document: &'a Document<'a>,
    facts: &'a Facts,
    terms: &'a [Term],
    names_country: bool,
    when: When,
    status: OnceCell<Status>,
    days_to_deadline: OnceCell<Option<u64>>,
    days_to_opening: OnceCell<Option<u64>>,
    partners: OnceCell<Option<u64>>,
}

impl<'a> Sheet<'a> {
    /// The sheet of `document` as of `when`.
    pub(super) fn of(document: &'a Document<'_>, when: When) -> Self {
        let terms = document.terms();
        Self {
            document,
            facts: &document.opportunity.facts,
            terms,
            names_country: terms.iter().any(|term| matches!(term, Term::Country(_))),
            when,
            status: OnceCell::new(),
            days_to_deadline: OnceCell::new(),
            days_to_opening: OnceCell::new(),
            partners: OnceCell::new(),
        }
    }

    /// Whether `facet` holds.
    pub(super) fn holds(&self, facet: &Facet) -> bool {
        self.is(facet, true)
    }

    /// Whether `facet` is as `wanted`.
    pub(super) fn is(&self, facet: &Facet, wanted: bool) -> bool {
        let facts = self.facts;
        let holds = match facet {
            Facet::Programme(id) => facts.programme.as_deref() == Some(id),
            Facet::Kind(kind) => facts.kind == *kind,
            // Most calls are for all of Europe and name no country: those fit every country.
            Facet::Country(code) => {
                !self.names_country
                    || self.terms.iter().any(|term| matches!(term, Term::Country(named) if named == code))
            }
            Facet::Organisation(id) => {
                self.terms.iter().any(|term| matches!(term, Term::Organisation(named) if named == id))
            }
            Facet::Theme(id) => self.terms.iter().any(|term| matches!(term, Term::Theme(named) if named == id)),
            Facet::Budget(range) => grant_fits(&facts.budget, *range),
            Facet::Language(code) => facts.language == *code,
            // What no text says fits no number, as with money.
            Facet::Partners(range) => self.partners().is_some_and(|least| range.holds(least)),
            Facet::Deadline(_) | Facet::Opens(_) | Facet::Status(_) => {
                return match self.when {
                    When::At(now) => self.is_now(facet, now) == wanted,
                    When::Ever => true,
                };
            }
        };
        holds == wanted
    }

    fn is_now(&self, facet: &Facet, now: Timestamp) -> bool {
        match facet {
            Facet::Status(status) => *self.status.get_or_init(|| self.facts.status_at(now)) == *status,
            Facet::Deadline(range) => self.days_to_deadline(now).is_some_and(|days| range.holds(days)),
            Facet::Opens(range) => self.days_to_opening(now).is_some_and(|days| range.holds(days)),
            Facet::Programme(_)
            | Facet::Kind(_)
            | Facet::Country(_)
            | Facet::Organisation(_)
            | Facet::Theme(_)
            | Facet::Budget(_)
            | Facet::Language(_)
            | Facet::Partners(_) => self.holds(facet),
        }
    }

    fn partners(&self) -> Option<u64> {
        *self.partners.get_or_init(|| self.document.partners())
    }

    fn days_to_deadline(&self, now: Timestamp) -> Option<u64> {
        *self.days_to_deadline.get_or_init(|| {
            let deadline = self.facts.next_deadline(now)?;
            u64::try_from(deadline.days_left(now)).ok()
        })
    }

    fn days_to_opening(&self, now: Timestamp) -> Option<u64> {
        *self.days_to_opening.get_or_init(|| {
            let today = now.to_zoned_datetime(Zone::brussels().rules()).date();
            u64::try_from((self.facts.opens_on? - today).get_days()).ok()
        })
    }
}

/// Whether a grant of a size within `range` can be had; an unknown size fits no range.
fn grant_fits(budget: &Budget, range: Range) -> bool {
    let Some(least) = budget.grant_min.or(budget.grant_max) else { return false };
    let most = budget.grant_max.unwrap_or(u64::MAX);
    range.max.is_none_or(|max| least <= max) && range.min.is_none_or(|min| most >= min)
}
