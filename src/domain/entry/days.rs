//! Days as people write them in tables: `2027-03-05`, `05.03.2027 17:00`, `5/3/2027`, `5 March 2027, 17:00`.

use jiff::civil::{Date, Time};

/// Years outside are slips: calls are for years, not for centuries.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;
/// The months by the first three letters of their English names.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A day, and the hour where it is known.
pub(super) type Moment = (Date, Option<Time>);

/// Every day that is written, or the piece that is none.
///
/// Several days have `|` or `,` between them; an hour belongs to the day before it.
pub(super) fn read(text: &str) -> Result<Vec<Moment>, String> {
    let mut moments: Vec<Moment> = Vec::new();
    for piece in text.split(['|', ',']).map(str::trim).filter(|piece| !piece.is_empty()) {
        match (clock(piece), moments.last_mut()) {
            (Some(hour), Some(last)) => last.1 = hour.time(),
            _ => moments.push(moment(piece).ok_or_else(|| piece.to_owned())?),
        }
    }
    moments.sort_unstable();
    moments.dedup();
    Ok(moments)
}

fn moment(piece: &str) -> Option<Moment> {
    let (date, hour) = match piece.rsplit_once([' ', 'T']) {
        Some((date, hour)) if hour.contains(':') => (date.trim_end(), clock(hour)?.time()),
        _ => (piece, None),
    };
    Some((day(date)?, hour))
}

/// An hour as it is written.
enum Hour {
    /// It says when.
    Known(Time),
    /// Midnight stands where nobody knows.
    Unknown,
}

impl Hour {
    fn time(self) -> Option<Time> {
        match self {
            Self::Known(time) => Some(time),
            Self::Unknown => None,
        }
    }
}

/// An hour, `24:00` the last minute of the day; nothing when it is none.
fn clock(text: &str) -> Option<Hour> {
    let mut numbers = text.trim().split(':').map(str::parse::<i8>);
    let (hour, minute) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    // Spreadsheets add seconds.
    if numbers.next().is_some_and(|seconds| seconds != Ok(0)) {
        return None;
    }
    match (hour, minute) {
        (24, 0) => Time::new(23, 59, 0, 0).ok().map(Hour::Known),
        (0, 0) => Some(Hour::Unknown),
        _ => Time::new(hour, minute, 0, 0).ok().map(Hour::Known),
    }
}

fn day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split([' ', '.', '/', '-']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    // The year stands first where it has four digits; the day does otherwise, as everywhere in Europe.
    let (year, month, day) = if first.len() == 4 { (first, second, third) } else { (third, second, first) };
    if year.len() != 4 {
        return None;
    }
    let date = Date::new(year.parse().ok()?, month_of(month)?, day.parse().ok()?).ok()?;
    YEARS.contains(&date.year()).then_some(date)
}

fn month_of(text: &str) -> Option<i8> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let name = text.to_lowercase();
    let place = MONTHS.iter().position(|month| name.starts_with(month))?;
    i8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        let moment = |(date, hour): &Moment| match hour {
            Some(hour) => format!("{date} {}", hour.strftime("%H:%M")),
            None => date.to_string(),
        };
        match read(text) {
            Ok(moments) => moments.iter().map(moment).collect::<Vec<_>>().join(" + "),
            Err(piece) => format!("no day: {piece}"),
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let cases = [
            ("2027-03-05", "2027-03-05"),
            ("2027-03-05 17:00", "2027-03-05 17:00"),
            ("2027-03-05T12:00:00", "2027-03-05 12:00"),
            ("2027-03-05 00:00", "2027-03-05"),
            ("05.03.2027 9:30", "2027-03-05 09:30"),
            ("5. 3. 2027", "2027-03-05"),
            ("5/3/2027", "2027-03-05"),
            ("5 March 2027, 17:00", "2027-03-05 17:00"),
            ("1 Oct 2027 | 2027-03-05", "2027-03-05 + 2027-10-01"),
            ("2027-03-05 24:00", "2027-03-05 23:59"),
            ("soon", "no day: soon"),
            ("31.02.2027", "no day: 31.02.2027"),
            ("05.03.27", "no day: 05.03.27"),
            ("17:00", "no day: 17:00"),
            ("2027-03-05 25:00", "no day: 2027-03-05 25:00"),
            ("2027-03-05, tbc", "no day: tbc"),
            ("0001-01-01", "no day: 0001-01-01"),
        ];
        for (text, expected) in cases {
            assert_eq!(said(text), expected, "{text}");
        }
    }
}
