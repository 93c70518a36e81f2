//! When an audience is told its news: at once, or gathered once a day or once a week; and when it is left alone.
//!
//! All times are wall-clock times in the audience's own zone, so they keep their hour across clock changes.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time, Weekday};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::deadline::instant_of;
use super::zone::Zone;

/// How often news is told. Reminders have their own hour and never wait for a digest.
///
/// Written `instant`, `daily 08:00`, `weekly monday 08:00`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Cadence {
    /// Each piece of news as it comes.
    #[default]
    Instant,
    /// All news of a day in one message.
    Daily {
        /// At this hour.
        at: Time,
    },
    /// All news of a week in one message.
    Weekly {
        /// On this day.
        on: Weekday,
        /// At this hour.
        at: Time,
    },
}

impl Cadence {
    /// Whether news is gathered into digests.
    #[must_use]
    pub fn gathers(self) -> bool {
        self != Self::Instant
    }

    /// When news that comes up at `now` is told.
    #[must_use]
    pub fn due(self, now: Timestamp, zone: &Zone) -> Timestamp {
        let (at, on) = match self {
            Self::Instant => return now,
            Self::Daily { at } => (at, None),
            Self::Weekly { on, at } => (at, Some(on)),
        };
        let today = now.to_zoned_datetime(zone.rules()).date();
        // Today's hour may be past, and then the same weekday is a week away.
        let mut days = (0..=7).filter_map(|ahead| today.checked_add(ahead.days()).ok());
        let is_due =
            |day: &Date| on.is_none_or(|on| day.weekday() == on) && instant_of(day.to_datetime(at), zone) > now;
        days.find(is_due).map_or(now, |day| instant_of(day.to_datetime(at), zone))
    }

    /// The hour of its digests.
    #[must_use]
    pub fn at(self) -> Option<Time> {
        match self {
            Self::Instant => None,
            Self::Daily { at } | Self::Weekly { at, .. } => Some(at),
        }
    }
}

impl fmt::Display for Cadence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Instant => formatter.write_str("instant"),
            Self::Daily { at } => write!(formatter, "daily {}", at.strftime("%H:%M")),
            Self::Weekly { on, at } => write!(formatter, "weekly {} {}", day_name(*on), at.strftime("%H:%M")),
        }
    }
}

/// When an audience may be told what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rhythm {
    /// How often news is told.
    pub cadence: Cadence,
    /// When nothing is told at all.
    pub quiet: Option<Quiet>,
    /// Whether what is urgent is told in quiet hours, too: a deadline on this day or the next.
    pub urgent_breaks_quiet: bool,
}

impl Rhythm {
    /// Whether it is the usual one: everything at once, at any hour.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// A text that names no cadence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found `{0}`, expected `instant`, `daily 08:00` or `weekly monday 08:00`")]
pub struct NotACadence(pub String);

impl FromStr for Cadence {
    type Err = NotACadence;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || NotACadence(text.to_owned());
        let lower = text.to_lowercase();
        let parts: Vec<&str> = lower.split_whitespace().collect();
        match parts.as_slice() {
            ["instant"] => Ok(Self::Instant),
            ["daily", at] => Ok(Self::Daily { at: hour(at).ok_or_else(wrong)? }),
            ["weekly", on, at] => {
                let on = DAYS.into_iter().find(|day| day_name(*day) == *on).ok_or_else(wrong)?;
                Ok(Self::Weekly { on, at: hour(at).ok_or_else(wrong)? })
            }
            _ => Err(wrong()),
        }
    }
}

impl TryFrom<String> for Cadence {
    type Error = NotACadence;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Cadence> for String {
    fn from(cadence: Cadence) -> Self {
        cadence.to_string()
    }
}

/// Hours in which nothing is told; it waits until they end. May reach over midnight.
///
/// Written `22:00-07:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quiet {
    /// They begin here.
    pub from: Time,
    /// And end here.
    pub to: Time,
}

impl Quiet {
    /// Whether an hour lies within.
    #[must_use]
    pub fn holds(self, hour: Time) -> bool {
        if self.from <= self.to { self.from <= hour && hour < self.to } else { hour >= self.from || hour < self.to }
    }

    /// When the quiet hours end that hold at `now`; nothing outside them.
    #[must_use]
    pub fn until(self, now: Timestamp, zone: &Zone) -> Option<Timestamp> {
        let local = now.to_zoned_datetime(zone.rules());
        if !self.holds(local.time()) {
            return None;
        }
        let days = [Some(local.date()), local.date().tomorrow().ok()];
        days.into_iter().flatten().map(|day| instant_of(day.to_datetime(self.to), zone)).find(|end| *end > now)
    }
}

impl fmt::Display for Quiet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", self.from.strftime("%H:%M"), self.to.strftime("%H:%M"))
    }
}

/// A text that names no quiet hours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found `{0}`, expected two different hours such as `22:00-07:00`")]
pub struct NotQuiet(pub String);

impl FromStr for Quiet {
    type Err = NotQuiet;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let hours = text.split_once('-').and_then(|(from, to)| Some((hour(from.trim())?, hour(to.trim())?)));
        let hours = hours.filter(|(from, to)| from != to);
        hours.map(|(from, to)| Self { from, to }).ok_or_else(|| NotQuiet(text.to_owned()))
    }
}

impl TryFrom<String> for Quiet {
    type Error = NotQuiet;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Quiet> for String {
    fn from(quiet: Quiet) -> Self {
        quiet.to_string()
    }
}

/// `9:00` or `09:00`; no seconds.
fn hour(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    Time::new(hour.parse().ok()?, minute.parse().ok().filter(|_| minute.len() == 2)?, 0, 0).ok()
}

const DAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

fn day_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn due(cadence: &str, now: &str) -> String {
        let cadence: Cadence = cadence.parse().unwrap();
        cadence.due(now.parse().unwrap(), &Zone::brussels()).to_string()
    }

    #[test]
    fn a_digest_is_due_at_its_hour_on_the_wall_clock() {
        assert_eq!(due("instant", "2026-11-23T10:00:00Z"), "2026-11-23T10:00:00Z");
        assert_eq!(due("daily 08:00", "2026-11-23T06:59:59Z"), "2026-11-23T07:00:00Z");
        assert_eq!(due("daily 08:00", "2026-11-23T07:00:00Z"), "2026-11-24T07:00:00Z");
        assert_eq!(due("weekly monday 8:00", "2026-11-23T06:00:00Z"), "2026-11-23T07:00:00Z");
        assert_eq!(due("weekly monday 8:00", "2026-11-23T08:00:00Z"), "2026-11-30T07:00:00Z");
        // Clocks go forward on 29 March 2026 and 02:30 does not exist; the digest still comes once.
        assert_eq!(due("daily 02:30", "2026-03-28T12:00:00Z"), "2026-03-29T01:30:00Z");
        assert_eq!(due("daily 08:00", "2026-03-28T12:00:00Z"), "2026-03-29T06:00:00Z");
    }

    #[test]
    fn quiet_hours_reach_over_midnight_and_end_on_the_wall_clock() {
        let quiet: Quiet = "22:00-07:00".parse().unwrap();
        let until = |now: &str| quiet.until(now.parse().unwrap(), &Zone::brussels()).map(|end| end.to_string());
        assert_eq!(until("2026-11-23T20:59:59Z"), None);
        assert_eq!(until("2026-11-23T21:00:00Z").as_deref(), Some("2026-11-24T06:00:00Z"));
        assert_eq!(until("2026-11-24T05:59:00Z").as_deref(), Some("2026-11-24T06:00:00Z"));
        assert_eq!(until("2026-11-24T06:00:00Z"), None);
        let noon: Quiet = "12:00-14:00".parse().unwrap();
        assert!(noon.holds(Time::constant(13, 0, 0, 0)) && !noon.holds(Time::constant(14, 0, 0, 0)));
    }

    #[test]
    fn what_is_written_is_read_again_and_nonsense_is_not() {
        for text in ["instant", "daily 08:00", "weekly sunday 23:59"] {
            assert_eq!(text.parse::<Cadence>().unwrap().to_string(), text);
        }
        for wrong in ["", "hourly", "daily", "daily 8", "daily 25:00", "weekly 08:00", "weekly someday 08:00"] {
            assert!(wrong.parse::<Cadence>().is_err(), "{wrong}");
        }
        for wrong in ["", "22:00", "22:00-22:00", "22-7", "22:00-7:0"] {
            assert!(wrong.parse::<Quiet>().is_err(), "{wrong}");
        }
    }
}
