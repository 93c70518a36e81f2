//! The course of a call: what of its facts decides whether one can apply on a given day.
//!
//! A few plain values without texts, so that whoever keeps many calls at hand need not keep the calls themselves.

use jiff::Timestamp;
use jiff::civil::Date;

use super::opportunity::Status;
use super::zone::Zone;

/// What decides a call's status at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// What the source says of its status.
    pub stated: Status,
    /// The day it opens, in Brussels.
    pub opens_on: Option<Date>,
    /// When its last deadline passes; nothing for a call without deadlines.
    pub ends: Option<Timestamp>,
}

/// A moment, with the day it falls on where opening days are meant: in Brussels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The moment.
    pub at: Timestamp,
    /// The day in Brussels.
    pub day: Date,
}

impl Moment {
    /// The moment `at`.
    #[must_use]
    pub fn of(at: Timestamp) -> Self {
        Self { at, day: at.to_zoned_datetime(Zone::brussels().rules()).date() }
    }
}

impl Course {
    /// Whether one can apply at `now`: the stricter of what the source says and what the calendar says.
    #[must_use]
    pub fn status(&self, now: Moment) -> Status {
        match self.stated {
            Status::Closed | Status::Withdrawn => self.stated,
            Status::Forthcoming | Status::Open | Status::Unknown if self.is_over(now.at) => Status::Closed,
            Status::Forthcoming => Status::Forthcoming,
            Status::Open | Status::Unknown if self.opens_after(now.day) => Status::Forthcoming,
            Status::Unknown if self.ends.is_none() => Status::Unknown,
            Status::Open | Status::Unknown => Status::Open,
        }
    }

    /// Whether it has deadlines and all of them are past.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ends.is_some_and(|ends| ends <= now)
    }

    fn opens_after(&self, day: Date) -> bool {
        self.opens_on.is_some_and(|opens| opens > day)
    }
}
