//! Written dates as days, with the hour where it is known.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};
use regex::{Captures, Regex};

use super::months;
use crate::domain::listing::{DateFormat, Token};
use crate::domain::zone::Zone;
use crate::sources::text::head;

/// Years outside are slips: calls are for years, not for centuries.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;
/// As much of a text as a date is looked for in.
const BYTES_MAX: usize = 4_000;

const MIDNIGHT: Time = Time::midnight();
const NOON: Time = Time::constant(12, 0, 0, 0);

const ISO: &str = r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(?P<offset>Z|[+-]\d{2}:?\d{2})?)?";

/// A day, and the hour where it is known.
pub(super) type Moment = (Date, Option<Time>);

/// The expression that meets a date written so.
pub(super) fn pattern(format: &DateFormat) -> String {
    match format {
        DateFormat::Iso | DateFormat::IsoNoon => format!(r"(?:^|[^\d]){ISO}(?:$|[^\d])"),
        DateFormat::Rfc2822 => {
            r"(?P<rest>\d{1,2} \p{L}{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|\p{L}+))".to_owned()
        }
        DateFormat::Epoch => r"^-?(?P<rest>\d{1,11})$".to_owned(),
        DateFormat::EpochMs => r"^-?(?P<rest>\d{1,14})$".to_owned(),
        DateFormat::Parts(tokens) => {
            let body: String = tokens
                .iter()
                .enumerate()
                .map(|(at, token)| part(token, at.checked_sub(1).and_then(|at| tokens.get(at)), tokens.get(at + 1)))
                .collect();
            format!(r"(?i)(?:^|[^\d]){body}(?:$|[^\d])")
        }
    }
}

fn part(token: &Token, before: Option<&Token>, after: Option<&Token>) -> String {
    match token {
        Token::Day => r"(?P<day>\d{1,2})".to_owned(),
        Token::Month => r"(?P<month>\d{1,2})".to_owned(),
        // The autumn months of Irish have two words.
        Token::MonthName => r"(?P<name>\p{L}+(?:\.|\s+Fómhair)?)".to_owned(),
        Token::Year => r"(?P<year>\d{4})".to_owned(),
        Token::ShortYear => r"(?P<short>\d{2})".to_owned(),
        Token::Hour => r"(?P<hour>\d{1,2})".to_owned(),
        Token::Minute => r"(?P<minute>\d{2})".to_owned(),
        Token::HalfDay => r"(?P<half>[ap])\.?m\b\.?".to_owned(),
        Token::Blank => match (before, after) {
            // `16th of February`, `16. února`, `16 de febrero`, `16 ta’ Frar`.
            (Some(Token::Day), Some(Token::MonthName)) => {
                r"(?:\.|º|st|nd|rd|th|er)?\s*(?:de\s+|of\s+|ta['’]\s*|d['’])?".to_owned()
            }
            (Some(Token::MonthName), Some(Token::Year)) => r"[\s,.]*(?:de\s+|del\s+)?".to_owned(),
            // `3 December 2026 at 17:00`, `03.12.2026 | 17:00`.
            (_, Some(Token::Hour)) => {
                r"(?:[\s,;]+|\s*[(|–-]\s*)(?:(?:at|um|à|alle|klo|kl\.?|ob|om|o|u|lúc|h|[–|-])\s*)?".to_owned()
            }
            _ => r"\s*".to_owned(),
        },
        // `3. 12. 2026` is written with blanks in many languages.
        Token::Literal(text) => {
            let open = if text.ends_with(['.', '/', '-']) { r"\s*" } else { "" };
            format!("{}{open}", regex::escape(text))
        }
    }
}

/// Finds the first date in a text that is written so.
pub(super) fn find(format: &DateFormat, regex: &Regex, text: &str, zone: &Zone, language: &str) -> Option<Moment> {
    let near = head(text, BYTES_MAX);
    regex.captures_iter(near).find_map(|found| match format {
        DateFormat::Iso => iso(&found, MIDNIGHT, zone),
        DateFormat::IsoNoon => iso(&found, NOON, zone).or_else(|| iso(&found, MIDNIGHT, zone)),
        DateFormat::Rfc2822 => in_zone(jiff::fmt::rfc2822::parse(found.name("rest")?.as_str()).ok()?.timestamp(), zone),
        DateFormat::Epoch => in_zone(Timestamp::from_second(number(&found, "rest")?).ok()?, zone),
        DateFormat::EpochMs => in_zone(Timestamp::from_millisecond(number(&found, "rest")?).ok()?, zone),
        DateFormat::Parts(_) => parts(&found, language),
    })
}

fn number<T: std::str::FromStr>(found: &Captures<'_>, group: &str) -> Option<T> {
    found.name(group)?.as_str().parse().ok()
}

/// A day as it is written; its hour, brought to the listing's zone, unless that is `unknown`.
fn iso(found: &Captures<'_>, unknown: Time, zone: &Zone) -> Option<Moment> {
    let date = day(number(found, "year")?, number(found, "month")?, number(found, "day")?)?;
    let Some(hour) = found.name("hour") else { return Some((date, None)) };
    let time = clock(hour.as_str().parse().ok()?, number(found, "minute")?)?;
    if time == unknown || time == MIDNIGHT {
        return Some((date, None));
    }
    let Some(offset) = found.name("offset") else { return Some((date, Some(time))) };
    let stamp = TimeZone::fixed(seconds_of(offset.as_str())?).to_timestamp(date.to_datetime(time)).ok()?;
    in_zone(stamp, zone)
}

fn seconds_of(offset: &str) -> Option<Offset> {
    if offset.eq_ignore_ascii_case("Z") {
        return Some(Offset::UTC);
    }
    let digits: String = offset.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = digits.split_at_checked(2)?;
    let seconds = hours.parse::<i32>().ok()? * 3_600 + minutes.parse::<i32>().ok()? * 60;
    Offset::from_seconds(if offset.starts_with('-') { -seconds } else { seconds }).ok()
}

/// An instant on the clocks of the listing; midnight means that the hour is not known.
fn in_zone(stamp: Timestamp, zone: &Zone) -> Option<Moment> {
    let utc = stamp.to_zoned_datetime(TimeZone::UTC).datetime();
    let local = stamp.to_zoned_datetime(zone.rules()).datetime();
    let civil = if utc.time() == MIDNIGHT { utc } else { local };
    let date = day(civil.year(), civil.month(), civil.day())?;
    let time = Time::new(civil.hour(), civil.minute(), 0, 0).ok()?;
    Some((date, (time != MIDNIGHT).then_some(time)))
}

fn parts(found: &Captures<'_>, language: &str) -> Option<Moment> {
    let month = match found.name("name") {
        Some(name) => months::number(name.as_str(), language)?,
        None => number(found, "month")?,
    };
    let year = match number::<i16>(found, "year") {
        Some(year) => year,
        None => 2000 + number::<i16>(found, "short")?,
    };
    let date = day(year, month, number(found, "day")?)?;
    let Some(hour) = number::<i8>(found, "hour") else { return Some((date, None)) };
    let hour = match found.name("half").map(|half| half.as_str().eq_ignore_ascii_case("p")) {
        Some(_) if hour > 12 => return None,
        Some(true) => hour % 12 + 12,
        Some(false) => hour % 12,
        None => hour,
    };
    let time = clock(hour, number(found, "minute").unwrap_or(0))?;
    // Forms that demand an hour get this one from people who have none.
    Some((date, (time != MIDNIGHT).then_some(time)))
}

/// `24:00` is the last minute of the day.
fn clock(hour: i8, minute: i8) -> Option<Time> {
    if (hour, minute) == (24, 0) {
        return Time::new(23, 59, 0, 0).ok();
    }
    Time::new(hour, minute, 0, 0).ok()
}

fn day(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day).ok().filter(|_| YEARS.contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(format: &str, text: &str, language: &str) -> String {
        let format = DateFormat::named(format).unwrap();
        let regex = Regex::new(&pattern(&format)).unwrap();
        match find(&format, &regex, text, &Zone::brussels(), language) {
            Some((date, Some(time))) => format!("{date} {}", time.strftime("%H:%M")),
            Some((date, None)) => date.to_string(),
            None => "none".to_owned(),
        }
    }

    #[test]
    fn dates_are_read_as_they_are_written() {
        let cases = [
            ("DD.MM.YYYY HH:MM", "27.01.2026 17:00", "2026-01-27 17:00"),
            ("DD.MM.YYYY HH:MM", "until 3. 12. 2026, 9:05 Uhr", "2026-12-03 09:05"),
            ("DD.MM.YYYY HH:MM", "27.01.2026", "none"),
            ("DD.MM.YYYY HH:MM", "31.12.2026 24:00", "2026-12-31 23:59"),
            ("DD.MM.YYYY HH:MM", "31.12.2026 00:00", "2026-12-31"),
            ("DD.MM.YYYY", "31.02.2026, then 28.02.2026", "2026-02-28"),
            ("DD.MM.YYYY", "128.02.2026", "none"),
            ("DD/MM/YYYY hh:mm AM", "03/12/2026 at 5:30 p.m.", "2026-12-03 17:30"),
            ("DD/MM/YYYY hh:mm AM", "03/12/2026 12:15 am", "2026-12-03 00:15"),
            ("D MMMM YYYY", "Application deadline: 16 February 2025", "2025-02-16"),
            ("D MMMM YYYY", "Friday, 1st of Sept. 2026", "2026-09-01"),
            ("MMMM D, YYYY", "by October 7, 2026.", "2026-10-07"),
            ("D MMMM YYYY HH:MM", "16 February 2025 at 23:59 CET", "2025-02-16 23:59"),
            ("YYYY. MMMM D", "2025. február 16.", "2025-02-16"),
            ("YYYY m. MMMM D d.", "iki 2025 m. vasario 16 d.", "2025-02-16"),
            ("DD.MM.YY", "03.12.26", "2026-12-03"),
            ("YYYYMMDD", "20261203", "2026-12-03"),
            ("iso", "2026-12-03", "2026-12-03"),
            ("iso", "2026-12-03T00:00:00Z", "2026-12-03"),
            ("iso", "2026-12-03T16:00:00Z", "2026-12-03 17:00"),
            ("iso", "2026-07-03 17:00:00.000+0200", "2026-07-03 17:00"),
            ("iso", "2026-12-03T17:00", "2026-12-03 17:00"),
            ("iso", "2026-13-03", "none"),
            ("iso noon", "2026-12-03T12:00:00Z", "2026-12-03"),
            ("iso noon", "2026-12-03T15:30:00Z", "2026-12-03 16:30"),
            ("iso", "0026-12-03", "none"),
            ("rfc2822", "Thu, 03 Dec 2026 17:00:00 +0100", "2026-12-03 17:00"),
            ("rfc2822", "Tue, 18 Aug 2026 00:00:00 +0000", "2026-08-18"),
            ("epoch", "1796313600", "2026-12-03 17:00"),
            ("epoch ms", "1796256000000", "2026-12-03"),
            ("epoch", "soon", "none"),
        ];
        for (format, text, expected) in cases {
            assert_eq!(read(format, text, "en"), expected, "{format}: {text}");
        }
    }

    #[test]
    fn months_are_known_in_every_language_of_the_union() {
        let cases = [
            ("bg", "16 февруари 2025"),
            ("cs", "16. února 2025"),
            ("da", "16. februar 2025"),
            ("de", "16. Feb. 2025"),
            ("el", "16 Φεβρουαρίου 2025"),
            ("en", "16 Feb 2025"),
            ("es", "16 de febrero de 2025"),
            ("et", "16. veebruar 2025"),
            ("fi", "16. helmikuuta 2025"),
            ("fr", "16 févr. 2025"),
            ("ga", "16 Feabhra 2025"),
            ("hr", "16. veljače 2025."),
            ("it", "16 febbraio 2025"),
            ("lv", "16. februārī 2025"),
            ("mt", "16 ta’ Frar 2025"),
            ("nl", "16 februari 2025"),
            ("pl", "16 lutego 2025 r."),
            ("pt", "16 de fevereiro de 2025"),
            ("ro", "16 februarie 2025"),
            ("sk", "16. februára 2025"),
            ("sl", "16. februarja 2025"),
            ("sv", "den 16 februari 2025"),
        ];
        for (language, text) in cases {
            assert_eq!(read("D MMMM YYYY", text, language), "2025-02-16", "{language}: {text}");
        }
        assert_eq!(read("D MMMM YYYY", "3 listopada 2026", "pl"), "2026-11-03");
        assert_eq!(read("D MMMM YYYY", "3. listopada 2026.", "hr"), "2026-10-03");
        assert_eq!(read("D MMMM YYYY", "3 listopada 2026", "en"), "none", "two languages disagree");
        assert_eq!(read("D MMMM YYYY", "5 Deireadh Fómhair 2026", "ga"), "2026-10-05");
    }
}
