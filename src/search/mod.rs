//! Forward search: which opportunities answer a question, best first, and why.
//!
//! Nothing here asks for the time or the store: the index is told what is known, and a [`Query`] carries its moment.
//! Reading order: [`filters`] (what must hold), [`index`] (what is kept in memory), `rank` (what counts as an
//! answer), [`codes`] (what people type instead of words).

pub mod codes;
pub mod filters;
pub mod index;
mod rank;
mod stems;
pub mod typo;

pub use filters::{Amount, Filters, Window};
pub use index::{EXACT_SCORE, Index};

use jiff::Timestamp;

use crate::domain::community::Profile;
use crate::domain::opportunity::OpportunityKey;
use crate::domain::reason::Reason;

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Query {
    /// Words that are no filters; their forms count too.
    pub words: Vec<String>,
    /// What must hold.
    pub filters: Filters,
    /// In which order the answers come.
    pub order: Order,
    /// Who asks: what suits them ranks a little higher, nothing is hidden.
    pub profile: Option<Profile>,
    /// The moment of the question.
    pub now: Timestamp,
}

impl Query {
    /// A query for everything that can still be applied for.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Self { words: Vec::new(), filters: Filters::default(), order: Order::Best, profile: None, now }
    }
}

/// In which order answers come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The best fit first.
    Best,
    /// The soonest deadline first.
    Soonest,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The first ones, in the order asked for.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Which opportunity.
    pub key: OpportunityKey,
    /// How well it fits; comparable within one answer only.
    pub score: f32,
    /// Why it fits.
    pub why: Vec<Reason>,
}
