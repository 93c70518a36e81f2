//! What somebody cares about: words, phrases and facets joined by AND, OR and NOT.
//!
//! One grammar serves config files, `/follow` and search: see [`parse`].
//! Whether an opportunity meets an interest is decided in `matching`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::money::euros;
use super::opportunity::{Kind, Status};

mod facet;
mod parse;
mod slip;

pub use facet::FacetError;
pub use parse::{BadInterest, DEPTH_MAX, TERMS_MAX, parse};
pub use slip::Slip;

/// What somebody cares about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Interest {
    /// The condition an opportunity has to meet.
    pub expression: Expression,
}

/// A condition on an opportunity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// Met by everything.
    Everything,
    /// The word occurs, in any of its forms.
    Word(String),
    /// A word beginning so occurs.
    Prefix(String),
    /// The words occur side by side, in this order.
    Phrase(Vec<String>),
    /// A property holds.
    Facet(Facet),
    /// The condition does not hold.
    Not(Box<Expression>),
    /// All hold.
    All(Vec<Expression>),
    /// At least one holds.
    Any(Vec<Expression>),
}

/// A property of an opportunity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Facet {
    /// It belongs to this programme (id).
    Programme(String),
    /// It is of this kind.
    Kind(Kind),
    /// It names this country (ISO code), or names none at all.
    Country(String),
    /// It names this type of organisation (id).
    Organisation(String),
    /// It is about this theme (id).
    Theme(String),
    /// Its largest grant, or where unknown its pot, is in this range of whole euros.
    Budget(Range),
    /// Its next deadline is so many days ahead.
    Deadline(Range),
    /// It opens so many days from now.
    Opens(Range),
    /// It has this status.
    Status(Status),
    /// It is published in this language (ISO 639-1 code).
    Language(String),
}

/// Bounds, both included; at least one is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Range {
    /// The least that fits.
    pub min: Option<u64>,
    /// The most that fits.
    pub max: Option<u64>,
}

impl Range {
    /// Whether `value` lies within.
    #[must_use]
    pub fn holds(self, value: u64) -> bool {
        self.min.is_none_or(|min| value >= min) && self.max.is_none_or(|max| value <= max)
    }
}

impl Interest {
    /// An interest in everything.
    #[must_use]
    pub fn everything() -> Self {
        Self { expression: Expression::Everything }
    }

    /// The interest in words a member understands: `calls about heritage, for libraries, under EUR 60,000`.
    #[must_use]
    pub fn in_words(&self) -> String {
        if self.expression == Expression::Everything {
            return "every call".to_owned();
        }
        format!("calls {}", words(&self.expression))
    }
}

fn words(expression: &Expression) -> String {
    let join = |parts: &[Expression], glue: &str| parts.iter().map(words).collect::<Vec<_>>().join(glue);
    match expression {
        Expression::Everything => "of any sort".to_owned(),
        Expression::Word(word) => format!("about {word}"),
        Expression::Prefix(prefix) => format!("about {prefix}…"),
        Expression::Phrase(phrase) => format!("about “{}”", phrase.join(" ")),
        Expression::Facet(facet) => facet.in_words(),
        Expression::Not(inner) => format!("not {}", words(inner)),
        Expression::All(parts) => join(parts, ", "),
        Expression::Any(parts) => format!("either {}", join(parts, " or ")),
    }
}

impl Expression {
    /// The condition in words that follow "calls".
    #[must_use]
    pub fn in_words(&self) -> String {
        words(self)
    }
}

impl Facet {
    /// The facet in words that follow "calls".
    #[must_use]
    pub fn in_words(&self) -> String {
        use super::{programme, vocabulary};
        match self {
            Self::Programme(id) => {
                format!("of {}", programme::by_id(id).map_or(id.as_str(), |programme| programme.name.as_str()))
            }
            Self::Kind(kind) => format!("of kind {}", kind.as_str().replace('_', " ")),
            Self::Country(code) => {
                format!(
                    "for {}",
                    vocabulary::country_named(code).map_or(code.as_str(), |country| country.name.as_str())
                )
            }
            Self::Organisation(id) => format!("for {}", plural(vocabulary::organisations(), id)),
            Self::Theme(id) => format!("about {}", plural(vocabulary::themes(), id)),
            Self::Budget(range) => match (range.min, range.max) {
                (Some(min), Some(max)) => format!("between {} and {}", euros(min), euros(max)),
                (None, Some(max)) => format!("up to {}", euros(max)),
                (Some(min), None) => format!("from {}", euros(min)),
                (None, None) => "of any size".to_owned(),
            },
            Self::Deadline(range) => match (range.min, range.max) {
                (Some(min), Some(max)) => format!("closing in {min} to {max} days"),
                (None, Some(max)) => format!("closing within {max} days"),
                (Some(min), None) => format!("closing in {min} days or later"),
                (None, None) => "closing at any time".to_owned(),
            },
            Self::Opens(range) => match (range.min, range.max) {
                (Some(min), Some(max)) => format!("opening in {min} to {max} days"),
                (None, Some(max)) => format!("opening within {max} days"),
                (Some(min), None) => format!("opening in {min} days or later"),
                (None, None) => "opening at any time".to_owned(),
            },
            Self::Status(status) => format!("that are {}", status.as_str()),
            Self::Language(code) => format!("in language {code}"),
        }
    }
}

fn plural(terms: &[super::vocabulary::Term], id: &str) -> String {
    let term = terms.iter().find(|term| term.id == id);
    term.map_or_else(|| id.to_owned(), |term| term.plural.clone().unwrap_or_else(|| term.name.clone()))
}

impl FromStr for Interest {
    type Err = BadInterest;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text)
    }
}

impl TryFrom<String> for Interest {
    type Error = BadInterest;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        parse(&text)
    }
}

impl From<Interest> for String {
    fn from(interest: Interest) -> Self {
        interest.to_string()
    }
}

impl fmt::Display for Interest {
    /// Writes the interest so that [`parse`] reads the same again.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&written(&self.expression))
    }
}

fn written(expression: &Expression) -> String {
    let each = |parts: &[Expression], glue: &str| parts.iter().map(grouped).collect::<Vec<_>>().join(glue);
    match expression {
        Expression::Everything => "*".to_owned(),
        Expression::Word(word) if parse::is_operator(word) => format!("\"{word}\""),
        Expression::Word(word) => word.clone(),
        Expression::Prefix(prefix) => format!("{prefix}*"),
        Expression::Phrase(words) => format!("\"{}\"", words.join(" ")),
        Expression::Facet(facet) => facet.to_string(),
        Expression::Not(inner) => format!("NOT {}", grouped(inner)),
        Expression::All(parts) => each(parts, " "),
        Expression::Any(parts) => each(parts, " OR "),
    }
}

fn grouped(expression: &Expression) -> String {
    if matches!(expression, Expression::All(_) | Expression::Any(_)) {
        return format!("({})", written(expression));
    }
    written(expression)
}
