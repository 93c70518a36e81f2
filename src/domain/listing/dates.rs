//! How dates are written, as a feed file says it: `DD.MM.YYYY HH:MM`, `D MMMM YYYY`, `iso`.

/// One way of writing a date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DateFormat {
    /// `2026-12-03`, `2026-12-03T17:00:00+01:00`; midnight means that the hour is not known.
    Iso,
    /// The same, where noon means that the hour is not known: Drupal writes days so.
    IsoNoon,
    /// `Thu, 03 Dec 2026 17:00:00 +0100`, as in RSS.
    Rfc2822,
    /// Seconds since 1970.
    Epoch,
    /// Milliseconds since 1970.
    EpochMs,
    /// By its parts.
    Parts(Vec<Token>),
}

/// One part of a written date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Token {
    /// The day of the month, one or two digits.
    Day,
    /// The month's number, one or two digits.
    Month,
    /// The month's name, long or short, in the listing's language or any other of the EU.
    MonthName,
    /// The year, four digits.
    Year,
    /// The year of this century, two digits.
    ShortYear,
    /// The hour.
    Hour,
    /// The minute.
    Minute,
    /// `am` or `pm`.
    HalfDay,
    /// Any blank, or none.
    Blank,
    /// This very text.
    Literal(String),
}

impl DateFormat {
    /// What is tried where a feed file names no format: those that cannot be mistaken for another.
    ///
    /// `3/4/2026` is the third of April: European publishers write the day first.
    #[must_use]
    pub fn usual() -> Vec<Self> {
        let written = [
            "iso",
            "DD.MM.YYYY HH:MM",
            "DD/MM/YYYY HH:MM",
            "DD.MM.YYYY",
            "DD/MM/YYYY",
            "DD-MM-YYYY",
            "D MMMM YYYY HH:MM",
            "D MMMM YYYY",
            "MMMM D, YYYY",
            "rfc2822",
        ];
        written.into_iter().filter_map(Self::named).collect()
    }

    /// The format that is written so; `None` when it has unknown parts, or lacks day, month or year.
    #[must_use]
    pub fn named(written: &str) -> Option<Self> {
        match written.trim() {
            "iso" => Some(Self::Iso),
            "iso noon" => Some(Self::IsoNoon),
            "rfc2822" => Some(Self::Rfc2822),
            "epoch" => Some(Self::Epoch),
            "epoch ms" => Some(Self::EpochMs),
            parts => tokens(parts).filter(|tokens| is_whole(tokens)).map(Self::Parts),
        }
    }
}

fn is_whole(tokens: &[Token]) -> bool {
    let has = |wanted: &[Token]| tokens.iter().filter(|token| wanted.contains(token)).count() == 1;
    has(&[Token::Day]) && has(&[Token::Month, Token::MonthName]) && has(&[Token::Year, Token::ShortYear])
}

fn tokens(written: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = written;
    while let Some(first) = rest.chars().next() {
        let alike = |c: char| c.is_alphabetic() == first.is_alphabetic() && c.is_whitespace() == first.is_whitespace();
        let end = rest.find(|c| !alike(c)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        if first.is_whitespace() {
            tokens.push(Token::Blank);
        } else if first.is_alphabetic() {
            tokens.extend(word(run, tokens.contains(&Token::Hour))?);
        } else {
            tokens.push(Token::Literal(run.to_owned()));
        }
    }
    Some(tokens)
}

/// The tokens of a run of letters: placeholders in capitals, or a word that stands there as it is.
fn word(run: &str, after_hour: bool) -> Option<Vec<Token>> {
    if matches!(run, "hh" | "h") {
        return Some(vec![Token::Hour]);
    }
    if run == "mm" {
        return Some(vec![Token::Minute]);
    }
    if run.chars().any(char::is_lowercase) {
        return Some(vec![Token::Literal(run.to_owned())]);
    }
    let mut tokens = Vec::new();
    let mut rest = run;
    let mut hour_seen = after_hour;
    while let Some(letter) = rest.chars().next() {
        let end = rest.find(|c| c != letter).unwrap_or(rest.len());
        let (group, after) = rest.split_at(end);
        let whole = if group == "A" && after.starts_with('M') { "AM" } else { group };
        rest = rest.strip_prefix(whole)?;
        tokens.push(match whole {
            "D" | "DD" => Token::Day,
            "M" | "MM" if hour_seen => Token::Minute,
            "M" | "MM" => Token::Month,
            "MMM" | "MMMM" => Token::MonthName,
            "YYYY" => Token::Year,
            "YY" => Token::ShortYear,
            "H" | "HH" => Token::Hour,
            "AM" => Token::HalfDay,
            "T" => Token::Literal("T".to_owned()),
            _ => return None,
        });
        hour_seen = hour_seen || tokens.last() == Some(&Token::Hour);
    }
    Some(tokens)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_read_as_they_are_meant() {
        use Token::{Blank, Day, HalfDay, Hour, Literal, Minute, Month, MonthName, Year};
        let text = |text: &str| Literal(text.to_owned());
        let cases = [
            ("DD.MM.YYYY HH:MM", vec![Day, text("."), Month, text("."), Year, Blank, Hour, text(":"), Minute]),
            ("D MMMM YYYY", vec![Day, Blank, MonthName, Blank, Year]),
            ("YYYYMMDD", vec![Year, Month, Day]),
            ("D de MMMM de YYYY", vec![Day, Blank, text("de"), Blank, MonthName, Blank, text("de"), Blank, Year]),
            (
                "DD/MM/YYYY hh:mm AM",
                vec![Day, text("/"), Month, text("/"), Year, Blank, Hour, text(":"), Minute, Blank, HalfDay],
            ),
        ];
        for (written, tokens) in cases {
            assert_eq!(DateFormat::named(written), Some(DateFormat::Parts(tokens)), "{written}");
        }
    }

    #[test]
    fn formats_that_name_no_whole_day_are_none() {
        for written in ["", "MM.YYYY", "DD.MM", "DD.DD.YYYY", "QQ.MM.YYYY", "yesterday"] {
            assert_eq!(DateFormat::named(written), None, "{written}");
        }
        assert_eq!(DateFormat::usual().len(), 10);
    }
}
