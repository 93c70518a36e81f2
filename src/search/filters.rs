//! What must hold for an opportunity to be an answer.

use jiff::civil::Date;
use serde::Serialize;

use crate::domain::opportunity::{Kind, Status};

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
}
