//! Days and deadlines in words.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::deadline::{ASSUMED_TIME, Deadline};
use crate::domain::message::{Inline, Line, text_of};
use crate::domain::zone::Zone;

/// A day as people write it: `3 Dec 2026`.
#[must_use]
pub fn day(date: Date) -> String {
    date.strftime("%-d %b %Y").to_string()
}

/// The day an instant falls on, on the clocks of `reader`.
#[must_use]
pub fn day_of(at: Timestamp, reader: &Zone) -> String {
    day(at.to_zoned_datetime(reader.rules()).date())
}

/// How far away a day is: `today`, `tomorrow`, `in 10 days`, `3 days ago`.
#[must_use]
pub fn days_left(days: i32) -> String {
    match days {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "yesterday".to_owned(),
        ahead if ahead > 0 => format!("in {ahead} days"),
        behind => format!("{} days ago", behind.unsigned_abs()),
    }
}

/// A deadline with its zone, how far away it is, and how precisely it is known.
///
/// `3 Dec 2026, 17:00 Brussels (18:00 Athens, in 10 days)`, or where the source gives no hour
/// `3 Dec 2026 (in 10 days; day known, 17:00 Brussels assumed)`.
#[must_use]
pub fn deadline(deadline: &Deadline, now: Timestamp, reader: &Zone) -> Line {
    let left = days_left(deadline.days_left(now));
    let city = deadline.zone.city();
    let (words, aside) = if let Some(time) = deadline.time {
        let words = format!("{}, {} {city}", day(deadline.date), time.strftime("%H:%M"));
        let aside = own_clock(deadline, reader).map_or_else(|| left.clone(), |own| format!("{own}, {left}"));
        (words, aside)
    } else {
        let assumed = ASSUMED_TIME.strftime("%H:%M");
        (day(deadline.date), format!("{left}; day known, {assumed} {city} assumed"))
    };
    vec![Inline::Moment { text: words, at: deadline.instant() }, text_of(format!(" ({aside})"))]
}

/// The deadline on the reader's own clock, where that shows something else.
fn own_clock(deadline: &Deadline, reader: &Zone) -> Option<String> {
    let own = deadline.instant().to_zoned_datetime(reader.rules());
    let same_day = own.date() == deadline.date;
    if same_day && Some(own.time()) == deadline.time {
        return None;
    }
    let clock = own.time().strftime("%H:%M").to_string();
    let city = reader.city();
    Some(if same_day { format!("{clock} {city}") } else { format!("{}, {clock} {city}", day(own.date())) })
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::domain::deadline::Stage;
    use crate::domain::message::plain_line;

    fn words(deadline_at: &Deadline, zone: &str) -> String {
        let now = "2026-11-23T10:00:00Z".parse().unwrap();
        plain_line(&deadline(deadline_at, now, &Zone::named(zone).unwrap()))
    }

    #[test]
    fn a_deadline_says_what_is_known_and_what_is_assumed() {
        let known = Deadline { time: Some(time(17, 0, 0, 0)), ..Deadline::on(date(2026, 12, 3), Stage::Only) };
        assert_eq!(words(&known, "Europe/Brussels"), "3 Dec 2026, 17:00 Brussels (in 10 days)");
        assert_eq!(words(&known, "Europe/Athens"), "3 Dec 2026, 17:00 Brussels (18:00 Athens, in 10 days)");
        assert_eq!(
            words(&known, "Pacific/Auckland"),
            "3 Dec 2026, 17:00 Brussels (4 Dec 2026, 05:00 Auckland, in 10 days)"
        );
        let day_only = Deadline::on(date(2026, 12, 3), Stage::Only);
        assert_eq!(words(&day_only, "Europe/Athens"), "3 Dec 2026 (in 10 days; day known, 17:00 Brussels assumed)");
    }

    #[test]
    fn near_days_have_names() {
        let said: Vec<String> = [-3, -1, 0, 1, 2].into_iter().map(days_left).collect();
        assert_eq!(said, ["3 days ago", "yesterday", "today", "tomorrow", "in 2 days"]);
    }
}
