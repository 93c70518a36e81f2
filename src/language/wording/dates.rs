//! Days and deadlines in words.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use super::Reader;
use super::names::city;
use crate::domain::deadline::{ASSUMED_TIME, Deadline};
use crate::domain::message::{Inline, Line};
use crate::domain::zone::Zone;
use crate::language::catalogue::{Words, say, say_line};

/// A day as people write it: `3 Dec 2026`.
#[must_use]
pub fn day(date: Date, words: Words) -> String {
    let number = |number: i8| u64::from(number.unsigned_abs());
    let year = u64::from(date.year().unsigned_abs());
    say!(words, "date", day = number(date.day()), month = number(date.month()), year = year)
}

/// The day an instant falls on, on the clocks of the reader.
#[must_use]
pub fn day_of(at: Timestamp, reader: Reader<'_>) -> String {
    day(at.to_zoned_datetime(reader.zone.rules()).date(), reader.words)
}

/// An hour as people write it: `17:00`.
#[must_use]
pub fn clock(time: Time, words: Words) -> String {
    say!(words, "clock", hour = format!("{:02}", time.hour()), minute = format!("{:02}", time.minute()))
}

/// How far away a day is: `today`, `tomorrow`, `in 10 days`, `3 days ago`.
#[must_use]
pub fn days_left(days: i32, words: Words) -> String {
    let distance = days.unsigned_abs();
    if days >= 0 { say!(words, "days-ahead", days = distance) } else { say!(words, "days-ago", days = distance) }
}

/// A deadline with its zone, how far away it is, and how precisely it is known.
///
/// `3 Dec 2026, 17:00 Brussels (18:00 Athens, in 10 days)`, or where the source gives no hour
/// `3 Dec 2026 (in 10 days; day known, 17:00 Brussels assumed)`.
#[must_use]
pub fn deadline(deadline: &Deadline, reader: Reader<'_>) -> Line {
    let words = reader.words;
    let left = days_left(deadline.days_left(reader.now), words);
    let on_clocks = |text: String| Inline::Moment { text, at: deadline.instant() };
    let Some(time) = deadline.time else {
        let (time, city) = (clock(ASSUMED_TIME, words), city(&deadline.zone, words));
        let moment = on_clocks(day(deadline.date, words));
        return say_line!(words, "deadline-day-only", moment = moment, left = left, time = time, city = city);
    };
    let said = on_clocks(moment(deadline.date, time, &deadline.zone, words));
    match own_clock(deadline, reader) {
        None => say_line!(words, "deadline-exact", moment = said, left = left),
        Some(own) => say_line!(words, "deadline-exact-elsewhere", moment = said, own = own, left = left),
    }
}

/// The deadline on the reader's own clock, where that shows something else.
fn own_clock(deadline: &Deadline, reader: Reader<'_>) -> Option<String> {
    let (words, zone) = (reader.words, reader.zone);
    let own = deadline.instant().to_zoned_datetime(zone.rules());
    if own.date() != deadline.date {
        return Some(moment(own.date(), own.time(), zone, words));
    }
    let differs = Some(own.time()) != deadline.time;
    differs.then(|| say!(words, "moment-same-day", time = clock(own.time(), words), city = city(zone, words)))
}

fn moment(date: Date, time: Time, zone: &Zone, words: Words) -> String {
    say!(words, "moment", date = day(date, words), time = clock(time, words), city = city(zone, words))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::domain::deadline::Stage;
    use crate::domain::language::Language;
    use crate::domain::message::plain_line;

    const ENGLISH: Language = Language::English;

    fn words(deadline_at: &Deadline, zone: &str, language: Language) -> String {
        let now = "2026-11-23T10:00:00Z".parse().unwrap();
        let zone = Zone::named(zone).unwrap();
        plain_line(&deadline(deadline_at, Reader { words: Words::of(language), zone: &zone, now }))
    }

    #[test]
    fn a_deadline_says_what_is_known_and_what_is_assumed() {
        let known = Deadline { time: Some(time(17, 0, 0, 0)), ..Deadline::on(date(2026, 12, 3), Stage::Only) };
        assert_eq!(words(&known, "Europe/Brussels", ENGLISH), "3 Dec 2026, 17:00 Brussels (in 10 days)");
        assert_eq!(words(&known, "Europe/Athens", ENGLISH), "3 Dec 2026, 17:00 Brussels (18:00 Athens, in 10 days)");
        assert_eq!(
            words(&known, "Pacific/Auckland", ENGLISH),
            "3 Dec 2026, 17:00 Brussels (4 Dec 2026, 05:00 Auckland, in 10 days)"
        );
        let day_only = Deadline::on(date(2026, 12, 3), Stage::Only);
        assert_eq!(
            words(&day_only, "Europe/Athens", ENGLISH),
            "3 Dec 2026 (in 10 days; day known, 17:00 Brussels assumed)"
        );
    }

    #[test]
    fn a_deadline_is_said_in_the_reader_s_language() {
        let known = Deadline { time: Some(time(17, 0, 0, 0)), ..Deadline::on(date(2026, 12, 3), Stage::Only) };
        assert_eq!(
            words(&known, "Europe/Athens", Language::German),
            "3. Dez. 2026, 17:00 Uhr in Brüssel (18:00 Uhr in Athen, in 10 Tagen)"
        );
        let first = Deadline::on(date(2027, 8, 1), Stage::Only);
        assert_eq!(
            words(&first, "Europe/Paris", Language::French),
            "1er août 2027 (dans 251 jours\u{A0}; jour connu, heure supposée\u{A0}: 17\u{A0}h\u{A0}00 à Bruxelles)"
        );
    }

    #[test]
    fn near_days_have_names() {
        let said = |language| [-3, -1, 0, 1, 2].map(|days| days_left(days, Words::of(language)));
        assert_eq!(said(ENGLISH), ["3 days ago", "yesterday", "today", "tomorrow", "in 2 days"]);
        assert_eq!(said(Language::German), ["vor 3 Tagen", "gestern", "heute", "morgen", "in 2 Tagen"]);
    }
}
