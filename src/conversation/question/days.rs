//! Days in a question: `this month`, `next two weeks`, `in October`, `by end of March`, `after 15.1.2027`.
//!
//! A month or day without a year is the next one to come.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use super::pieces::Pieces;
use crate::search::Window;

/// How many days "soon" is.
pub(super) const SOON_DAYS: i32 = 30;

const MONTHS: [&[&str]; 12] = [
    &["january", "jan"],
    &["february", "feb"],
    &["march", "mar"],
    &["april", "apr"],
    &["may"],
    &["june", "jun"],
    &["july", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const NUMBERS: [&str; 13] =
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const SEASONS: [(&[&str], i8); 4] = [(&["spring"], 3), (&["summer"], 6), (&["autumn", "fall"], 9), (&["winter"], 12)];

/// A span of days at some place in the question, with how many pieces say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Spoken {
    from: Date,
    to: Date,
    length: usize,
}

/// A window and the pieces that say it.
pub(super) struct Place {
    pub(super) window: Window,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The first window of days that the pieces name, from `start` on.
pub(super) fn find(pieces: &Pieces, today: Date) -> Option<Place> {
    let place = |at: usize| {
        let (window, length) = window(pieces, at, today)?;
        Some(Place { window, from: at, to: at + length })
    };
    (0..pieces.len()).find_map(place)
}

/// The window that begins at `at`, preposition included.
fn window(pieces: &Pieces, at: usize, today: Date) -> Option<(Window, usize)> {
    let word = pieces.lower(at);
    let both = |span: Spoken| Window { from: Some(span.from.max(today)), to: Some(span.to) };
    match word {
        "by" | "before" | "until" | "till" | "til" => {
            let span = spoken(pieces, at + 1, today)?;
            // "Before March" ends with February, "by March" with March.
            let is_period = span.from != span.to;
            let to = if word == "before" && is_period { span.from.yesterday().ok()? } else { span.to };
            Some((Window { from: None, to: Some(to) }, span.length + 1))
        }
        "after" | "since" => {
            let span = spoken(pieces, at + 1, today)?;
            let from = if word == "after" { span.to.tomorrow().ok()? } else { span.from };
            Some((Window { from: Some(from), to: None }, span.length + 1))
        }
        "between" | "from" => {
            let first = spoken(pieces, at + 1, today)?;
            let glue = at + 1 + first.length;
            let second = spoken(pieces, glue + 1, first.from);
            match second.filter(|_| pieces.is(glue, &["and", "to", "until", "till", "-"])) {
                Some(second) => {
                    let window = Window { from: Some(first.from), to: Some(second.to) };
                    Some((window, first.length + second.length + 2))
                }
                None => Some((Window { from: Some(first.from), to: None }, first.length + 1)),
            }
        }
        "in" | "within" | "during" | "over" | "for" | "on" | "at" => {
            let span =
                spoken(pieces, at + 1, today).or_else(|| count(pieces, at + 1, today)).or_else(|| year(pieces, at + 1));
            span.map(|span| (both(span), span.length + 1))
        }
        "deadline" | "deadlines" | "closing" | "opening" => {
            year(pieces, at + 1).map(|span| (both(span), span.length + 1))
        }
        // "May" at the beginning or in lower case is more often the verb.
        "may" if pieces.raw(at) != "May" || at == 0 => None,
        _ => spoken(pieces, at, today).map(|span| (both(span), span.length)),
    }
}

/// A span of days named at `at`.
fn spoken(pieces: &Pieces, at: usize, today: Date) -> Option<Spoken> {
    let skipped = usize::from(pieces.is(at, &["the"]));
    let longer = |span: Spoken, by: usize| Spoken { length: span.length + by, ..span };
    if skipped == 1 {
        return spoken(pieces, at + 1, today).map(|span| longer(span, 1));
    }
    if pieces.is(at + 1, &["of"]) && pieces.is(at, &["end", "beginning", "start", "middle"]) {
        let whole = spoken(pieces, at + 2, today)?;
        let part = match pieces.lower(at) {
            "end" => Spoken { from: whole.to, ..whole },
            "middle" => Spoken { to: whole.from.checked_add(19.days()).ok()?, ..whole },
            _ => Spoken { to: whole.from.checked_add(9.days()).ok()?, ..whole },
        };
        return Some(longer(part, 2));
    }
    relative(pieces, at, today)
        .or_else(|| day(pieces, at, today))
        .or_else(|| month(pieces, at, today))
        .or_else(|| season_or_quarter(pieces, at, today))
}

/// `today`, `this month`, `next year`, `next two weeks`, `coming weeks`, `friday`.
fn relative(pieces: &Pieces, at: usize, today: Date) -> Option<Spoken> {
    let word = pieces.lower(at);
    if word == "year" && pieces.is_before(at, &["of", "the"]) {
        return Some(Spoken { length: 1, ..period("year", today)? });
    }
    match word {
        "today" | "tonight" => return Some(Spoken { from: today, to: today, length: 1 }),
        "tomorrow" => {
            let tomorrow = today.tomorrow().ok()?;
            return Some(Spoken { from: tomorrow, to: tomorrow, length: 1 });
        }
        "this" | "current" => return Some(Spoken { length: 2, ..period(pieces.lower(at + 1), today)? }),
        "next" | "coming" | "following" | "upcoming" => {}
        _ => return weekday(word, today),
    }
    if let Some(span) = count(pieces, at + 1, today) {
        return Some(Spoken { length: span.length + 1, ..span });
    }
    let unit = pieces.lower(at + 1);
    let several = match unit {
        "days" => Some(7.days()),
        "weeks" => Some(4.weeks()),
        "months" => Some(3.months()),
        _ => None,
    };
    if let Some(several) = several {
        return Some(Spoken { from: today, to: today.checked_add(several).ok()?, length: 2 });
    }
    if let Some(span) = month(pieces, at + 1, today) {
        return Some(Spoken { length: span.length + 1, ..span });
    }
    let after = period(unit, today)?.to.tomorrow().ok()?;
    Some(Spoken { length: 2, ..period(unit, after)? })
}

/// `two weeks`, `30 days`, `a month`, from today on.
fn count(pieces: &Pieces, at: usize, today: Date) -> Option<Spoken> {
    let word = pieces.lower(at);
    let (number, used) = match word {
        "a" | "an" if pieces.is(at + 1, &["couple", "few"]) => (3, 2 + usize::from(pieces.is(at + 2, &["of"]))),
        "a" | "an" => (1, 1),
        "few" | "several" => (3, 1),
        _ => (small_number(word)?, 1),
    };
    let span: Span = match pieces.lower(at + used).trim_end_matches('s') {
        "day" => number.days(),
        "week" => number.weeks(),
        "month" => number.months(),
        "year" => number.years(),
        _ => return None,
    };
    Some(Spoken { from: today, to: today.checked_add(span).ok()?, length: used + 1 })
}

fn small_number(word: &str) -> Option<i64> {
    let spelled = NUMBERS.iter().position(|number| *number == word).and_then(|index| i64::try_from(index).ok());
    spelled.or_else(|| word.parse().ok()).filter(|number| (1..=730).contains(number))
}

/// The week, month, quarter or year that `day` lies in.
fn period(unit: &str, day: Date) -> Option<Spoken> {
    let (from, to) = match unit {
        "week" => {
            let monday = day.checked_sub(i32::from(day.weekday().to_monday_zero_offset()).days()).ok()?;
            (monday, monday.checked_add(6.days()).ok()?)
        }
        "month" => (day.first_of_month(), day.last_of_month()),
        "quarter" => quarter(day.year(), (day.month() - 1) / 3 + 1)?,
        "year" => (day.first_of_year(), day.last_of_year()),
        _ => return None,
    };
    Some(Spoken { from, to, length: 1 })
}

fn quarter(year: i16, number: i8) -> Option<(Date, Date)> {
    let first = Date::new(year, number.checked_sub(1)?.checked_mul(3)? + 1, 1).ok()?;
    Some((first, first.checked_add(2.months()).ok()?.last_of_month()))
}

fn weekday(word: &str, today: Date) -> Option<Spoken> {
    let index = WEEKDAYS.iter().position(|day| *day == word)?;
    let wanted = Weekday::from_monday_zero_offset(i8::try_from(index).ok()?).ok()?;
    let day = today.yesterday().ok()?.nth_weekday(1, wanted).ok()?;
    Some(Spoken { from: day, to: day, length: 1 })
}

/// `31 January 2027`, `January 31st`, `2027-01-31`, `31/01/2027`, `31.1.2027`.
fn day(pieces: &Pieces, at: usize, today: Date) -> Option<Spoken> {
    let one = |day: Date, length| Some(Spoken { from: day, to: day, length });
    if let Some(day) = written(pieces.lower(at)) {
        return one(day, 1);
    }
    if let Some(number) = day_number(pieces.lower(at)) {
        let of = usize::from(pieces.is(at + 1, &["of"]));
        let month = month_number(pieces.lower(at + 1 + of))?;
        let (year, used) = year_after(pieces, at + 2 + of);
        return one(next_day(year, month, number, today)?, 2 + of + used);
    }
    let month = month_number(pieces.lower(at))?;
    let number = day_number(pieces.lower(at + 1))?;
    let (year, used) = year_after(pieces, at + 2);
    one(next_day(year, month, number, today)?, 2 + used)
}

fn written(piece: &str) -> Option<Date> {
    let parts: Vec<i16> = piece.split(['-', '/', '.']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [one, two, three] = parts.as_slice() else { return None };
    let (year, month, day) = if *one > 31 { (*one, *two, *three) } else { (*three, *two, *one) };
    let year = if year < 100 { year + 2000 } else { year };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok().filter(|_| (2000..2100).contains(&year))
}

fn day_number(piece: &str) -> Option<i8> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|ending| piece.strip_suffix(ending)).unwrap_or(piece);
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

fn month_number(piece: &str) -> Option<i8> {
    let index = MONTHS.iter().position(|names| names.contains(&piece))?;
    i8::try_from(index + 1).ok()
}

fn next_day(year: Option<i16>, month: i8, day: i8, today: Date) -> Option<Date> {
    if let Some(year) = year {
        return Date::new(year, month, day).ok();
    }
    let this = Date::new(today.year(), month, day).ok().filter(|this| *this >= today);
    this.or_else(|| Date::new(today.year() + 1, month, day).ok())
}

/// `October`, `october 2027`, `this October`.
fn month(pieces: &Pieces, at: usize, today: Date) -> Option<Spoken> {
    let month = month_number(pieces.lower(at))?;
    let (year, used) = year_after(pieces, at + 1);
    let year = year.unwrap_or_else(|| if month < today.month() { today.year() + 1 } else { today.year() });
    let first = Date::new(year, month, 1).ok()?;
    Some(Spoken { from: first, to: first.last_of_month(), length: 1 + used })
}

/// `spring 2027`, `Q1`, `Q1 2027`.
fn season_or_quarter(pieces: &Pieces, at: usize, today: Date) -> Option<Spoken> {
    let word = pieces.lower(at);
    let (year, used) = year_after(pieces, at + 1);
    let first_month = match word.strip_prefix('q').and_then(|number| number.parse::<i8>().ok()) {
        Some(number) => number.checked_sub(1)?.checked_mul(3)?.checked_add(1)?,
        None => SEASONS.iter().find(|(names, _)| names.contains(&word))?.1,
    };
    let span = |year: i16| {
        let first = Date::new(year, first_month, 1).ok()?;
        Some(Spoken { from: first, to: first.checked_add(2.months()).ok()?.last_of_month(), length: 1 + used })
    };
    let chosen = span(year.unwrap_or(today.year()))?;
    if year.is_none() && chosen.to < today { span(today.year() + 1) } else { Some(chosen) }
}

fn year_after(pieces: &Pieces, at: usize) -> (Option<i16>, usize) {
    let year = year_number(pieces.lower(at));
    (year, usize::from(year.is_some()))
}

fn year_number(piece: &str) -> Option<i16> {
    piece.parse().ok().filter(|year| (2020..2100).contains(year))
}

/// A year alone; only after a preposition, because call codes and titles carry years too.
fn year(pieces: &Pieces, at: usize) -> Option<Spoken> {
    let year = year_number(pieces.lower(at))?;
    Some(Spoken { from: Date::new(year, 1, 1).ok()?, to: Date::new(year, 12, 31).ok()?, length: 1 })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn windows_are_read_the_ways_people_say_them() {
        let today = date(2026, 11, 23);
        let cases = [
            ("this month", Some(date(2026, 11, 23)), Some(date(2026, 11, 30))),
            ("next month", Some(date(2026, 12, 1)), Some(date(2026, 12, 31))),
            ("in the next two weeks", Some(today), Some(date(2026, 12, 7))),
            ("within 30 days", Some(today), Some(date(2026, 12, 23))),
            ("next week", Some(date(2026, 11, 30)), Some(date(2026, 12, 6))),
            ("in October", Some(date(2027, 10, 1)), Some(date(2027, 10, 31))),
            ("in january 2028", Some(date(2028, 1, 1)), Some(date(2028, 1, 31))),
            ("by end of March", None, Some(date(2027, 3, 31))),
            ("by the end of the year", None, Some(date(2026, 12, 31))),
            ("before March", None, Some(date(2027, 2, 28))),
            ("before 15 March", None, Some(date(2027, 3, 15))),
            ("until 31.01.2027", None, Some(date(2027, 1, 31))),
            ("by January 31st, 2027", None, Some(date(2027, 1, 31))),
            ("after 2027-01-31", Some(date(2027, 2, 1)), None),
            ("between 1 December and 15 January", Some(date(2026, 12, 1)), Some(date(2027, 1, 15))),
            ("from December to February", Some(date(2026, 12, 1)), Some(date(2027, 2, 28))),
            ("in 2027", Some(date(2027, 1, 1)), Some(date(2027, 12, 31))),
            ("in spring", Some(date(2027, 3, 1)), Some(date(2027, 5, 31))),
            ("in Q1 2027", Some(date(2027, 1, 1)), Some(date(2027, 3, 31))),
            ("by Friday", None, Some(date(2026, 11, 27))),
            ("in May", Some(date(2027, 5, 1)), Some(date(2027, 5, 31))),
            ("tomorrow", Some(date(2026, 11, 24)), Some(date(2026, 11, 24))),
        ];
        for (text, from, to) in cases {
            let found = find(&Pieces::of(text), today).map(|place| (place.window.from, place.window.to));
            assert_eq!(found, Some((from, to)), "{text}");
        }
    }

    #[test]
    fn other_numbers_and_verbs_are_no_days() {
        let today = date(2026, 11, 23);
        for text in ["we may apply", "May we apply", "60k", "2 partners", "call 2027", "99.99.2027", "for 3 partners"] {
            assert!(find(&Pieces::of(text), today).is_none(), "{text}");
        }
    }
}
