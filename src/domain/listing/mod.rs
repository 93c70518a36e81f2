//! How a publisher's listing is read, as a feed file states it: plain values, nothing compiled, nothing fetched.

mod dates;
mod field;

use std::collections::BTreeMap;

use super::work::Sort;
use super::zone::Zone;

pub use dates::{DateFormat, Token};
pub use field::Field;

/// The rules of one listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// How its pages are written.
    pub format: Format,
    /// The sort of works its items are; nothing where they are calls.
    pub gives: Option<Sort>,
    /// Where its items are: a CSS selector, or a JSON pointer to a list; a feed has its own.
    pub items: String,
    /// Where the page says how many items there are in all.
    pub total: Option<FieldRule>,
    /// How one gets to the next page.
    pub paging: Paging,
    /// Where each fact stands within an item.
    pub fields: BTreeMap<Field, FieldRule>,
    /// The page of a single item, where it says more.
    pub detail: Option<Detail>,
    /// The language of the listing, ISO 639-1.
    pub language: String,
    /// The zone of its dates and hours.
    pub zone: Zone,
    /// Headers the publisher needs, besides ours.
    pub headers: Vec<(String, String)>,
    /// The page that invites programs to read this address: robots.txt is not asked then.
    pub documented_api: Option<String>,
    /// Whether its publisher gives these calls itself, so that its word counts before that of those who repeat them.
    pub original: bool,
}

/// How a page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// For people: places are CSS selectors.
    Html,
    /// RSS, Atom or JSON Feed: places are the words of [`FEED_PLACES`].
    Feed,
    /// For programs: places are JSON pointers (RFC 6901).
    Json,
}

/// What an entry of a feed has, whatever its dialect.
pub const FEED_PLACES: [&str; 8] = ["title", "link", "id", "summary", "content", "published", "updated", "category"];

/// How one gets from page to page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// There is one page.
    Single,
    /// By a number in the address: of the page, or of its first item.
    Parameter {
        /// The query parameter.
        name: String,
        /// Its value on the first page.
        first: usize,
        /// How much it grows from page to page.
        step: usize,
        /// The most pages read.
        pages_max: usize,
    },
    /// By a link on the page.
    Next {
        /// Where it stands.
        place: String,
    },
}

/// The page of a single item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// How it is written.
    pub format: Format,
    /// Its address, where that is not the item's link.
    pub link: Option<FieldRule>,
    /// Where each fact stands on it; what is found there counts more than what the listing says.
    pub fields: BTreeMap<Field, FieldRule>,
}

/// Where a fact stands and how it is understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldRule {
    /// The same for every item.
    pub constant: Option<String>,
    /// Where it stands: the first place with something in it counts.
    pub places: Vec<String>,
    /// Whether all places count, their values joined by blanks, and not only the first that has any.
    pub join: bool,
    /// The attribute that holds it; without one it is the text.
    pub attribute: Option<String>,
    /// A regular expression: its first group is the value, or all it meets.
    pub pattern: Option<String>,
    /// What is made of the value, which stands for `{}`.
    pub template: Option<String>,
    /// How dates are written; the first that fits counts.
    pub dates: Vec<DateFormat>,
    /// What the publisher's words mean, by the word in lower case.
    pub map: BTreeMap<String, String>,
    /// Whether items without it are as they should be.
    pub optional: bool,
    /// Whether what lacks it is no item of ours: news between calls, a heading between rows.
    pub needed: bool,
}
