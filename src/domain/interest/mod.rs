//! What somebody cares about: words, phrases and facets joined by AND, OR and NOT.
//!
//! One grammar serves config files, `/follow` and search: see [`parse`].
//! Whether an opportunity meets an interest is decided in `matching`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::opportunity::{Kind, Status};

mod facet;
mod near;
mod parse;
mod slip;
mod words;

pub use facet::FacetError;
pub use parse::{BadInterest, DEPTH_MAX, TERMS_MAX, parse};
pub use slip::Slip;
pub use words::{Voice, said};

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
    /// Its text says that so many partners apply together, at the least.
    Partners(Range),
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

    /// The interest in words a member understands: `calls about heritage for libraries, under EUR 60,000`.
    #[must_use]
    pub fn in_words(&self) -> String {
        if self.expression == Expression::Everything {
            return "every call".to_owned();
        }
        format!("calls {}", self.expression.in_words())
    }
}

impl Expression {
    /// The condition in words that follow "calls".
    #[must_use]
    pub fn in_words(&self) -> String {
        said(self, &words::English)
    }

    /// What all has to hold: the parts of a conjunction, else the expression itself.
    #[must_use]
    pub fn conditions(&self) -> &[Self] {
        match self {
            Self::All(parts) => parts,
            Self::Everything
            | Self::Word(_)
            | Self::Prefix(_)
            | Self::Phrase(_)
            | Self::Facet(_)
            | Self::Not(_)
            | Self::Any(_) => std::slice::from_ref(self),
        }
    }

    /// The facet it is, where it is one and nothing else.
    #[must_use]
    pub fn into_facet(self) -> Option<Facet> {
        match self {
            Self::Facet(facet) => Some(facet),
            Self::Everything
            | Self::Word(_)
            | Self::Prefix(_)
            | Self::Phrase(_)
            | Self::Not(_)
            | Self::All(_)
            | Self::Any(_) => None,
        }
    }
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
        Expression::Word(word) if parse::reads_as_word(word) => word.clone(),
        Expression::Word(word) => format!("\"{word}\""),
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
