//! Deadlines: civil time in a named zone, with the stage and how precisely it is known.

use jiff::civil::{Date, DateTime, Time};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::zone::Zone;

/// When portal grants close on a day whose hour is not given: 17:00 in Brussels.
///
/// Source: the Commission's online manual, "Electronic proposal submission".
pub const ASSUMED_TIME: Time = Time::constant(17, 0, 0, 0);

/// One moment by which something must be handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The day, in `zone`.
    pub date: Date,
    /// The hour, or nothing when the source names only the day.
    pub time: Option<Time>,
    /// The zone the day and hour are meant in.
    pub zone: Zone,
    /// Which of several deadlines this is.
    pub stage: Stage,
}

/// Which of several deadlines one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The only one.
    Only,
    /// The first of two stages: open to everybody.
    First,
    /// The second of two stages: only for those invited after the first.
    Second,
    /// The n-th of several cut-off dates, counted from 1 as the source lists them.
    CutOff(u16),
}

/// How a call takes applications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineModel {
    /// One full application.
    SingleStage,
    /// A short application first, a full one by invitation.
    TwoStage,
    /// Several dates on which whatever has arrived is judged.
    MultipleCutOff,
    /// The source does not say.
    #[default]
    Unknown,
}

impl DeadlineModel {
    /// The form in which history keeps it.
    #[must_use]
    pub fn as_recorded(self) -> &'static str {
        match self {
            Self::SingleStage => "one stage",
            Self::TwoStage => "two stages",
            Self::MultipleCutOff => "several cut-off dates",
            Self::Unknown => "not stated",
        }
    }

    /// Reads that form back.
    #[must_use]
    pub fn from_recorded(text: &str) -> Option<Self> {
        let all = [Self::SingleStage, Self::TwoStage, Self::MultipleCutOff, Self::Unknown];
        all.into_iter().find(|model| model.as_recorded() == text)
    }
}

/// How precisely a deadline is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Only the day; the hour is assumed.
    Day,
    /// Day, hour and minute.
    Minute,
}

impl Deadline {
    /// A deadline of which only the day is known.
    #[must_use]
    pub fn on(date: Date, stage: Stage) -> Self {
        Self { date, time: None, zone: Zone::brussels(), stage }
    }

    /// How precisely this is known.
    #[must_use]
    pub fn precision(&self) -> Precision {
        if self.time.is_some() { Precision::Minute } else { Precision::Day }
    }

    /// The instant it passes; an unknown hour counts as [`ASSUMED_TIME`].
    #[must_use]
    pub fn instant(&self) -> Timestamp {
        let civil = self.date.to_datetime(self.time.unwrap_or(ASSUMED_TIME));
        instant_of(civil, &self.zone)
    }

    /// The instant from which it is past.
    ///
    /// A day without an hour passes at the end of that day: calling a call closed hours too early
    /// would silence it, calling it open until midnight only keeps its card.
    #[must_use]
    pub fn passes(&self) -> Timestamp {
        match self.precision() {
            Precision::Minute => self.instant(),
            Precision::Day => instant_of(self.date.to_datetime(Time::constant(23, 59, 59, 0)), &self.zone),
        }
    }

    /// Whether it has passed at `now`.
    #[must_use]
    pub fn is_past(&self, now: Timestamp) -> bool {
        self.passes() <= now
    }

    /// Whole days from `now` to the day of the deadline, in its zone; negative when it is behind.
    #[must_use]
    pub fn days_left(&self, now: Timestamp) -> i32 {
        let today = now.to_zoned_datetime(self.zone.rules()).date();
        today.until(self.date).map_or(0, |span| span.get_days())
    }
}

/// The instant at which a wall clock in `zone` shows `civil`.
///
/// A civil time skipped by a clock change means the moment after it, one that occurs twice the first.
#[must_use]
pub fn instant_of(civil: DateTime, zone: &Zone) -> Timestamp {
    zone.rules()
        .to_ambiguous_timestamp(civil)
        .compatible()
        .unwrap_or_else(|_| if civil.year() > 0 { Timestamp::MAX } else { Timestamp::MIN })
}

/// How long before a deadline to speak, in whole days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Lead(u16);

impl Lead {
    /// The most days a lead may have; earlier than two years ahead nothing is published.
    pub const DAYS_MAX: u16 = 730;
    /// The leads a community gets unless it chooses: 30, 14, 7 and 2 days.
    pub const DEFAULT: [Self; 4] = [Self(30), Self(14), Self(7), Self(2)];

    /// A lead of so many days, between 0 (the day itself) and [`Lead::DAYS_MAX`].
    #[must_use]
    pub fn days(days: u16) -> Option<Self> {
        (days <= Self::DAYS_MAX).then_some(Self(days))
    }

    /// Whole days before the deadline's day.
    #[must_use]
    pub fn in_days(self) -> u16 {
        self.0
    }

    /// When a reminder with this lead is due: so many days before the deadline's day as the
    /// reader's calendar shows it, at the hour the reader chose.
    ///
    /// Counting in civil days keeps it right across clock changes.
    #[must_use]
    pub fn due(self, deadline: &Deadline, at: Time, reader: &Zone) -> Timestamp {
        let day = deadline.instant().to_zoned_datetime(reader.rules()).date();
        let due = day.checked_sub(i32::from(self.0).days()).unwrap_or(Date::MIN);
        instant_of(due.to_datetime(at), reader)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn a_reminder_keeps_its_hour_across_a_clock_change() {
        let deadline = Deadline::on(date(2026, 4, 1), Stage::Only);
        let due = Lead(7).due(&deadline, time(9, 0, 0, 0), &Zone::brussels());
        assert_eq!(due.to_string(), "2026-03-25T08:00:00Z");
        let after = Lead(1).due(&deadline, time(9, 0, 0, 0), &Zone::brussels());
        assert_eq!(after.to_string(), "2026-03-31T07:00:00Z");
    }

    #[test]
    fn a_day_without_hour_is_not_past_before_midnight() {
        let deadline = Deadline::on(date(2026, 12, 3), Stage::Only);
        assert_eq!(deadline.instant().to_string(), "2026-12-03T16:00:00Z");
        let evening = "2026-12-03T21:00:00Z".parse().unwrap();
        assert!(!deadline.is_past(evening));
        assert_eq!(deadline.days_left(evening), 0);
    }
}
