//! Deadlines: what the portal's `…T17:00:00.000+0000` really means.
//!
//! The label says UTC and means it for some records only. Measured on captured listings of 2026:
//!
//! | records | label | read as | because |
//! |---|---|---|---|
//! | all | `00:00` | the day, hour unknown | it is what the index writes when there is no hour |
//! | topics | `17:00` | the day, hour unknown | legacy placeholder, Brussels wall clock labelled UTC |
//! | topics | `22:00`, `23:00` | the next day, hour unknown | midnight in Brussels, in summer and winter |
//! | cascade | local midnight, or a minute before | that instant | 22:00/21:59 in summer and 23:00/22:59 in winter are midnight in Brussels |
//! | cascade | else | Brussels wall clock | 17:00 and 23:59 dominate, in every season: nobody's UTC; it is also the earlier reading, hence the safe one |
//! | external | else | that instant | real instants, seconds and all |
//!
//! Midnight as an instant is told as 23:59 of the evening before: it is the same moment to anybody
//! who has to be in time, and `5 May 00:00` is read as the end of 5 May.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::wire::{Fault, snippet};
use crate::domain::deadline::{Deadline, DeadlineModel, Stage};
use crate::domain::opportunity::Kind;
use crate::domain::zone::Zone;

/// More deadlines than this were never seen; the most is eleven.
const DEADLINES_MAX: usize = 100;

const MIDNIGHT: Time = Time::midnight();
const LAST_MINUTE: Time = Time::constant(23, 59, 0, 0);
const LEGACY_PLACEHOLDER: Time = Time::constant(17, 0, 0, 0);

/// A day with or without its hour, in Brussels.
type Moment = (Date, Option<Time>);

/// Reads all deadlines: soonest first, each once, with their stages.
pub(super) fn read(kind: Kind, model: DeadlineModel, labels: &[&str]) -> Result<Vec<Deadline>, Fault> {
    let mut moments = Vec::new();
    for label in labels.iter().take(DEADLINES_MAX) {
        moments.push(moment(kind, &parse(label)?));
    }
    moments.sort_unstable();
    moments.dedup();
    let several = moments.len() > 1;
    let deadline = |(index, (date, time)): (usize, Moment)| Deadline {
        date,
        time,
        zone: Zone::brussels(),
        stage: stage(model, index, several),
    };
    Ok(moments.into_iter().enumerate().map(deadline).collect())
}

/// The Brussels day of a label, for opening dates.
pub(super) fn day(label: &str) -> Result<Date, Fault> {
    Ok(match parse(label)? {
        Label::Day(date) => date,
        Label::Stamp(stamp) => in_brussels(stamp).date(),
    })
}

/// The deadline model the portal names.
pub(super) fn model(name: &str) -> DeadlineModel {
    match name.trim().to_lowercase().replace('-', " ").as_str() {
        "single stage" => DeadlineModel::SingleStage,
        "two stage" => DeadlineModel::TwoStage,
        "multiple cut off" => DeadlineModel::MultipleCutOff,
        _ => DeadlineModel::Unknown,
    }
}

/// The stage of the deadline at this place. All but the first of a two-stage call are for the invited only.
fn stage(model: DeadlineModel, index: usize, several: bool) -> Stage {
    let cut_off = || Stage::CutOff(u16::try_from(index + 1).unwrap_or(u16::MAX));
    match model {
        DeadlineModel::TwoStage if index == 0 => Stage::First,
        DeadlineModel::TwoStage => Stage::Second,
        DeadlineModel::MultipleCutOff => cut_off(),
        DeadlineModel::SingleStage | DeadlineModel::Unknown if several => cut_off(),
        DeadlineModel::SingleStage | DeadlineModel::Unknown => Stage::Only,
    }
}

/// What a label says, taken at its word.
enum Label {
    Day(Date),
    Stamp(Timestamp),
}

fn parse(label: &str) -> Result<Label, Fault> {
    let text = label.trim();
    // Only the form with offset zero was ever seen; with another offset the rules above would not hold.
    let zero = ["+0000", "+00:00", "Z"].iter().any(|end| text.ends_with(end));
    let stamp = || Timestamp::strptime("%Y-%m-%dT%H:%M:%S%.f%z", text).or_else(|_| text.parse()).ok();
    let dated = || Date::strptime("%Y-%m-%d", text).ok().map(Label::Day);
    let found = if zero { stamp().map(Label::Stamp) } else { dated() };
    found.ok_or_else(|| {
        Fault::Unreadable(format!(
            "found {} as a date, expected one such as `2026-12-03T00:00:00.000+0000`",
            snippet(label)
        ))
    })
}

fn moment(kind: Kind, label: &Label) -> Moment {
    let stamp = match label {
        Label::Day(date) => return (*date, None),
        Label::Stamp(stamp) => *stamp,
    };
    let wall = stamp.to_zoned_datetime(TimeZone::UTC).datetime();
    if wall.time() == MIDNIGHT {
        return (wall.date(), None);
    }
    let local = in_brussels(stamp);
    match kind {
        Kind::Grant => topic(wall, local),
        Kind::Cascade if [MIDNIGHT, LAST_MINUTE].contains(&to_the_minute(local.time())) => evening(local),
        Kind::Cascade => evening(wall),
        Kind::ExternalAction | Kind::Tender | Kind::National => evening(local),
    }
}

fn topic(wall: DateTime, local: DateTime) -> Moment {
    match (wall.hour(), wall.minute()) {
        _ if wall.time() == LEGACY_PLACEHOLDER => (wall.date(), None),
        (22 | 23, 0) => (local.date(), None),
        _ => evening(wall),
    }
}

/// A day and hour; midnight is said as the last minute of the evening before.
fn evening(civil: DateTime) -> Moment {
    let time = to_the_minute(civil.time());
    if time == MIDNIGHT {
        return (civil.date().checked_sub(1.day()).unwrap_or(Date::MIN), Some(LAST_MINUTE));
    }
    (civil.date(), Some(time))
}

/// Seconds are noise of the publisher's forms; cutting them keeps a deadline from "moving" by them.
fn to_the_minute(time: Time) -> Time {
    Time::new(time.hour(), time.minute(), 0, 0).unwrap_or(time)
}

fn in_brussels(stamp: Timestamp) -> DateTime {
    stamp.to_zoned_datetime(Zone::brussels().rules()).datetime()
}
