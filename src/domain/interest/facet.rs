//! `field:value`: reading and writing facets.

use std::fmt;

use super::{Facet, Range};
use crate::domain::money::parse_euros;
use crate::domain::opportunity::{Kind, Status};
use crate::domain::{programme, vocabulary};

/// Fields one can write, for complaints and help.
pub(super) const FIELDS: &str = "programme, kind, country, for, theme, budget, deadline, status";

/// How much of what was found is said back, in characters.
const FOUND_MAX: usize = 60;

/// What was found, short enough to be said back.
pub(super) fn shortened(found: &str) -> String {
    if found.chars().count() <= FOUND_MAX {
        return found.to_owned();
    }
    found.chars().take(FOUND_MAX - 1).chain(['…']).collect()
}

/// Why a facet could not be read: what was found, what was expected, an example.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found `{found}`, expected {expected}; try `{example}`")]
pub struct FacetError {
    /// What stood there.
    pub found: String,
    /// What could have.
    pub expected: &'static str,
    /// One that works.
    pub example: &'static str,
}

/// Reads the facet `field:value`; `None` when there is no such field.
pub(super) fn read(field: &str, value: &str) -> Option<Result<Facet, FacetError>> {
    let wrong = |expected, example| FacetError { found: shortened(value), expected, example };
    let facet = match field.to_lowercase().as_str() {
        "programme" | "program" => programme::named(value)
            .map(|programme| Facet::Programme(programme.id.clone()))
            .ok_or_else(|| wrong("a programme", "programme:erasmus")),
        "kind" => Kind::named(value)
            .map(Facet::Kind)
            .ok_or_else(|| wrong("grant, cascade, external_action, tender or national", "kind:cascade")),
        "country" => vocabulary::country_named(value)
            .map(|country| Facet::Country(country.code.clone()))
            .ok_or_else(|| wrong("a country", "country:pl")),
        "for" | "organisation" => vocabulary::term_named(vocabulary::organisations(), value)
            .map(|term| Facet::Organisation(term.id.clone()))
            .ok_or_else(|| wrong("a type of organisation", "for:library")),
        "theme" => vocabulary::term_named(vocabulary::themes(), value)
            .map(|term| Facet::Theme(term.id.clone()))
            .ok_or_else(|| wrong("a theme", "theme:heritage")),
        "budget" => range(value, parse_euros)
            .map(Facet::Budget)
            .ok_or_else(|| wrong("an amount in euros with < or >", "budget:<60k")),
        "deadline" => range(value, days).map(Facet::Deadline).ok_or_else(|| wrong("days with < or >", "deadline:<90d")),
        "status" => Status::named(value)
            .map(Facet::Status)
            .ok_or_else(|| wrong("open, forthcoming, closed, withdrawn or unknown", "status:open")),
        _ => return None,
    };
    Some(facet)
}

/// Reads `<60k`, `>10k`, `10k-60k`, `<=60k`; both ends are included.
fn range(value: &str, amount: impl Fn(&str) -> Option<u64>) -> Option<Range> {
    if let Some(rest) = value.strip_prefix('<') {
        return Some(Range { min: None, max: Some(amount(rest.trim_start_matches('='))?) });
    }
    if let Some(rest) = value.strip_prefix('>') {
        return Some(Range { min: Some(amount(rest.trim_start_matches('='))?), max: None });
    }
    let (min, max) = value.split_once('-')?;
    let (min, max) = (amount(min)?, amount(max)?);
    (min <= max).then_some(Range { min: Some(min), max: Some(max) })
}

fn days(text: &str) -> Option<u64> {
    let text = text.trim().to_lowercase();
    let weeks = text.strip_suffix('w').and_then(|weeks| weeks.parse::<u64>().ok());
    match weeks {
        Some(weeks) => weeks.checked_mul(7),
        None => text.strip_suffix('d').unwrap_or(&text).parse().ok(),
    }
}

impl fmt::Display for Facet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bounds = |range: &Range, unit: &str| match (range.min, range.max) {
            (Some(min), Some(max)) => format!("{min}{unit}-{max}{unit}"),
            (Some(min), None) => format!(">{min}{unit}"),
            (None, Some(max)) => format!("<{max}{unit}"),
            (None, None) => ">0".to_owned(),
        };
        match self {
            Self::Programme(id) => write!(formatter, "programme:{id}"),
            Self::Kind(kind) => write!(formatter, "kind:{}", kind.as_str()),
            Self::Country(code) => write!(formatter, "country:{}", code.to_lowercase()),
            Self::Organisation(id) => write!(formatter, "for:{id}"),
            Self::Theme(id) => write!(formatter, "theme:{id}"),
            Self::Budget(range) => write!(formatter, "budget:{}", bounds(range, "")),
            Self::Deadline(range) => write!(formatter, "deadline:{}", bounds(range, "d")),
            Self::Opens(range) => write!(formatter, "opens:{}", bounds(range, "d")),
            Self::Status(status) => write!(formatter, "status:{}", status.as_str()),
            Self::Language(code) => write!(formatter, "lang:{code}"),
        }
    }
}
