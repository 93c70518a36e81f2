//! Rounds of funding that come back every year, as data (`config/rounds.toml`): expected, never published.
//!
//! A round is no opportunity: nothing here can be announced, reminded of or counted among calls.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use serde::Deserialize;

/// One round.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Our id.
    pub id: String,
    /// What it is called, in English, as programmes are.
    pub title: String,
    /// The id of its programme.
    pub programme: String,
    /// What people type, lower case.
    pub names: Vec<String>,
    /// Beginnings of the codes of its calls; `{year}` stands for a year.
    pub codes: Vec<String>,
    /// Who publishes it.
    pub published_by: Publisher,
    /// Where it will appear.
    pub link: String,
    /// When in the year it takes applications.
    pub times: Vec<Times>,
    /// The latest round we saw.
    #[serde(default)]
    pub last: Option<Last>,
}

/// Who publishes a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Publisher {
    /// The national agency of each country.
    Agencies,
    /// The EU Funding & Tenders Portal.
    Portal,
}

/// When a round usually takes applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Times {
    /// When it opens, where that is known.
    #[serde(default)]
    pub opens: Option<Season>,
    /// When it closes.
    pub closes: Season,
}

/// A part of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Season {
    /// The month, from 1.
    pub month: u8,
    /// Which part of it.
    pub part: MonthPart,
}

/// A third of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthPart {
    /// The first ten days.
    Early,
    /// The next ten.
    Mid,
    /// The rest.
    Late,
}

/// The days of a round that was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Last {
    /// When it opened.
    pub opened: Date,
    /// When it closed.
    pub closed: Date,
}

#[derive(Deserialize)]
struct Table {
    round: Vec<Round>,
}

static ROUNDS: LazyLock<Vec<Round>> = LazyLock::new(|| {
    toml::from_str::<Table>(include_str!("../../config/rounds.toml"))
        .map(|table| table.round)
        .expect("config/rounds.toml is compiled in and checked by a test")
});

/// Every round we expect.
#[must_use]
pub fn all() -> &'static [Round] {
    &ROUNDS
}

/// The rounds that a text names.
#[must_use]
pub fn named(text: &str) -> Vec<&'static Round> {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let sentence: Vec<String> = text.split_whitespace().map(bare).collect();
    let padded = format!(" {} ", sentence.join(" "));
    let names = |round: &&Round| round.names.iter().any(|name| padded.contains(&format!(" {name} ")));
    all().iter().filter(names).collect()
}

impl Round {
    /// The last day on which its next closing is to be expected, and when in the year that is.
    #[must_use]
    pub fn next(&self, today: Date) -> Option<(Date, Times)> {
        let next = |times: &Times| {
            let years = [today.year(), today.year() + 1];
            let closing = years.into_iter().filter_map(|year| times.closes.last_day(year)).find(|day| *day >= today);
            closing.map(|day| (day, *times))
        };
        self.times.iter().filter_map(next).min_by_key(|(day, _)| *day)
    }

    /// The beginnings of the codes that calls of its next rounds have.
    #[must_use]
    pub fn codes_ahead(&self, today: Date) -> Vec<String> {
        let mut codes = Vec::new();
        for code in &self.codes {
            for year in [today.year(), today.year() + 1] {
                let code = code.replace("{year}", &year.to_string());
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
        }
        codes
    }
}

impl Season {
    fn last_day(self, year: i16) -> Option<Date> {
        let month = i8::try_from(self.month).ok()?;
        let first = Date::new(year, month, 1).ok()?;
        Some(match self.part {
            MonthPart::Early => date(year, month, 10),
            MonthPart::Mid => date(year, month, 20),
            MonthPart::Late => first.last_of_month(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::programme;

    #[test]
    fn rounds_can_be_read_and_named() {
        let mut ids: Vec<&str> = all().iter().map(|round| round.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all().len(), "ids stand once");
        for round in all() {
            assert!(programme::by_id(&round.programme).is_some(), "{} names no programme", round.id);
            assert!(!round.times.is_empty() && !round.codes.is_empty() && round.link.starts_with("https://"));
            assert!(round.names.iter().all(|name| *name == name.to_lowercase() && !name.is_empty()), "{}", round.id);
            assert!(round.next(date(2026, 11, 24)).is_some_and(|(day, _)| day >= date(2026, 11, 24)), "{}", round.id);
            assert!(round.last.is_none_or(|last| last.opened < last.closed));
        }
        let of = |sentence| named(sentence).into_iter().map(|round| round.id.as_str()).collect::<Vec<_>>();
        assert_eq!(of("When does KA210 open?"), ["ka210", "ka210_youth"]);
        assert_eq!(of("ka210-you"), ["ka210_youth"]);
        assert!(of("libraries").is_empty());
    }

    #[test]
    fn the_next_of_several_times_in_a_year_counts() {
        let youth = all().iter().find(|round| round.id == "ka210_youth").unwrap();
        let next = |today| youth.next(today).map(|(day, times)| (day, times.opens.is_some())).unwrap();
        assert_eq!(next(date(2026, 11, 24)), (date(2027, 3, 10), true));
        assert_eq!(next(date(2027, 3, 11)), (date(2027, 10, 10), false));
        let twinning = all().iter().find(|round| round.id == "cerv_town_twinning").unwrap();
        assert_eq!(
            twinning.codes_ahead(date(2026, 11, 24)),
            ["CERV-2026-CITIZENS-TOWN-TT", "CERV-2027-CITIZENS-TOWN-TT"]
        );
    }
}
