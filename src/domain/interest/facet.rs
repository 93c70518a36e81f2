//! `field:value`: reading and writing facets.

use std::fmt;

use super::near::nearest;
use super::slip::Slip;
use super::{Facet, Range};
use crate::domain::language::Language;
use crate::domain::money::parse_euros;
use crate::domain::opportunity::{Kind, Status};
use crate::domain::{programme, vocabulary};

/// Fields one can write, for complaints and help.
pub(super) const FIELDS: &str = "programme, kind, country, for, theme, budget, deadline, opens, status, lang, partners";

/// The fields and the other names they go by.
const NAMES: [(Field, &[&str]); 11] = [
    (Field::Programme, &["programme", "program", "prog"]),
    (Field::Kind, &["kind", "type"]),
    (Field::Country, &["country", "in"]),
    (Field::Organisation, &["for", "organisation", "organization", "org"]),
    (Field::Theme, &["theme", "topic", "about"]),
    (Field::Budget, &["budget", "grant", "amount", "money"]),
    (Field::Deadline, &["deadline", "closes", "closing"]),
    (Field::Opens, &["opens", "opening"]),
    (Field::Status, &["status", "state"]),
    (Field::Language, &["lang", "language"]),
    (Field::Partners, &["partners", "partner", "consortium"]),
];

/// How much of what was found is said back, in characters.
const FOUND_MAX: usize = 60;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Programme,
    Kind,
    Country,
    Organisation,
    Theme,
    Budget,
    Deadline,
    Opens,
    Status,
    Language,
    Partners,
}

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
    /// One that works; where what stood there is nearly right, what was probably meant.
    pub example: String,
}

/// Reads the facet `field:value`; the slip says what is wrong with either.
pub(super) fn read(field: &str, value: &str) -> Result<Facet, Slip> {
    let name = field.to_lowercase();
    let known = NAMES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(field, _)| *field);
    let known = known.ok_or_else(|| unknown(field, &name, value))?;
    read_value(known, value).ok_or_else(|| wrong(known, value).into())
}

/// A field that does not exist; one with a slip in it is told with the one that was meant.
fn unknown(field: &str, name: &str, value: &str) -> Slip {
    let names = || NAMES.iter().flat_map(|(field, names)| names.iter().map(|name| (*field, *name)));
    let near = nearest(name, names().map(|(_, name)| name));
    match names().find(|(_, name)| Some(*name) == near) {
        Some((meant, _)) => {
            let (expected, example) = takes(meant);
            let name = example.split_once(':').map_or("", |(name, _)| name);
            let example = format!("{name}:{}", quoted(&shortened(value)));
            FacetError { found: shortened(field), expected, example }.into()
        }
        None => Slip::UnknownField(shortened(field)),
    }
}

fn read_value(field: Field, value: &str) -> Option<Facet> {
    let term =
        |terms, make: fn(String) -> Facet| vocabulary::term_named(terms, value).map(|term| make(term.id.clone()));
    match field {
        Field::Programme => programme::named(value).map(|programme| Facet::Programme(programme.id.clone())),
        Field::Kind => Kind::named(value).map(Facet::Kind),
        Field::Country => vocabulary::country_named(value).map(|country| Facet::Country(country.code.clone())),
        Field::Organisation => term(vocabulary::organisations(), Facet::Organisation),
        Field::Theme => term(vocabulary::themes(), Facet::Theme),
        Field::Budget => range(value, parse_euros).map(Facet::Budget),
        Field::Deadline => range(value, days).map(Facet::Deadline),
        Field::Opens => range(value, days).map(Facet::Opens),
        Field::Status => Status::named(value).map(Facet::Status),
        Field::Language => language(value).map(|language| Facet::Language(language.as_str().to_owned())),
        Field::Partners => partners(value).map(Facet::Partners),
    }
}

/// What a field takes, and an example of it.
fn takes(field: Field) -> (&'static str, &'static str) {
    match field {
        Field::Programme => ("a programme", "programme:erasmus"),
        Field::Kind => ("grant, cascade, external_action, tender or national", "kind:cascade"),
        Field::Country => ("a country", "country:pl"),
        Field::Organisation => ("a type of organisation", "for:library"),
        Field::Theme => ("a theme", "theme:heritage"),
        Field::Budget => ("an amount in euros with < or >", "budget:<60k"),
        Field::Deadline => ("days with < or >", "deadline:<90d"),
        Field::Opens => ("days with < or >", "opens:<30d"),
        Field::Status => ("open, forthcoming, closed, withdrawn or unknown", "status:open"),
        Field::Language => ("a language of the EU", "lang:pl"),
        Field::Partners => ("a number of partners with <= or >=", "partners:<=2"),
    }
}

fn wrong(field: Field, value: &str) -> FacetError {
    let (expected, example) = takes(field);
    let name = example.split_once(':').map_or("", |(name, _)| name);
    let example = match meant(field, &value.to_lowercase()) {
        Some(near) => format!("{name}:{}", quoted(near)),
        None => example.to_owned(),
    };
    FacetError { found: shortened(value), expected, example }
}

/// The value that was probably meant.
fn meant(field: Field, value: &str) -> Option<&'static str> {
    let of_terms = |terms: &'static [vocabulary::Term]| nearest(value, terms.iter().map(|term| term.id.as_str()));
    match field {
        Field::Programme => {
            let names = programme::all().iter().flat_map(|known| known.aliases.iter().chain([&known.id]));
            nearest(value, names.map(String::as_str))
        }
        Field::Kind => nearest(value, Kind::ALL.iter().map(|kind| kind.as_str())),
        Field::Country => {
            let names = vocabulary::countries().iter().flat_map(|country| country.also.iter());
            nearest(value, names.map(String::as_str).filter(|name| name.len() > 3))
        }
        Field::Organisation => of_terms(vocabulary::organisations()),
        Field::Theme => of_terms(vocabulary::themes()),
        Field::Status => nearest(value, Status::ALL.iter().map(|status| status.as_str())),
        Field::Budget | Field::Deadline | Field::Opens | Field::Language | Field::Partners => None,
    }
}

fn quoted(value: &str) -> String {
    if value.contains(' ') { format!("\"{value}\"") } else { value.to_owned() }
}

/// The language a person means by its code, its own name or its English one.
fn language(value: &str) -> Option<Language> {
    let value = value.trim().to_lowercase();
    let is = |language: &Language| {
        value == language.as_str()
            || value == language.own_name().to_lowercase()
            || value == format!("{language:?}").to_lowercase()
    };
    Language::ALL.into_iter().find(is)
}

/// Reads `<60k`, `>10k`, `10k-60k`, `<=60k`; both ends are included.
fn range(value: &str, amount: impl Fn(&str) -> Option<u64>) -> Option<Range> {
    if let Some(rest) = value.strip_prefix(['<', '≤']) {
        return Some(Range { min: None, max: Some(amount(rest.trim_start_matches('='))?) });
    }
    if let Some(rest) = value.strip_prefix(['>', '≥']) {
        return Some(Range { min: Some(amount(rest.trim_start_matches('='))?), max: None });
    }
    let (min, max) = value.split_once("..").or_else(|| value.split_once('-'))?;
    let (min, max) = (amount(min)?, amount(max)?);
    (min <= max).then_some(Range { min: Some(min), max: Some(max) })
}

/// Reads `<=2`, `<3`, `>=3`, `2-3`, `2`; people count partners one by one, so here `<3` is not three.
fn partners(value: &str) -> Option<Range> {
    let number = |text: &str| text.trim().parse::<u64>().ok();
    if let Some(most) = value.strip_prefix("<=").or_else(|| value.strip_prefix('≤')) {
        return Some(Range { min: None, max: Some(number(most)?) });
    }
    if let Some(least) = value.strip_prefix(">=").or_else(|| value.strip_prefix('≥')) {
        return Some(Range { min: Some(number(least)?), max: None });
    }
    if let Some(above) = value.strip_prefix('<') {
        return Some(Range { min: None, max: Some(number(above)?.checked_sub(1)?) });
    }
    if let Some(below) = value.strip_prefix('>') {
        return Some(Range { min: Some(number(below)?.checked_add(1)?), max: None });
    }
    let exactly = number(value).map(|number| Range { min: Some(number), max: Some(number) });
    exactly.or_else(|| range(value, number))
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
            Self::Partners(range) => match (range.min, range.max) {
                (Some(min), Some(max)) => write!(formatter, "partners:{min}-{max}"),
                (Some(min), None) => write!(formatter, "partners:>={min}"),
                (None, Some(max)) => write!(formatter, "partners:<={max}"),
                (None, None) => formatter.write_str("partners:>=0"),
            },
        }
    }
}
