//! Forward search: which opportunities answer a question, best first, and why.
//!
//! Nothing here asks for the time or the store: the index is told what is known, and a [`Query`] carries its moment.
//! Reading order: [`filters`] (what must hold), [`index`] (what is kept, and where), `schema` and `document` (how),
//! `snapshot` (what a search reads), `units` (a question taken apart), `tally` and `rank` (what counts as an
//! answer), [`codes`] (what people type instead of words).

mod by_code;
pub mod codes;
mod document;
pub mod filters;
pub mod index;
mod kin;
pub mod library;
mod order;
mod passage;
mod place;
mod rank;
mod schema;
mod sieve;
mod snapshot;
mod stems;
mod tally;
pub mod typo;
mod units;

pub use filters::{Amount, Filters, Window};
pub use index::Index;
pub use library::Library;

use jiff::Timestamp;

use crate::domain::community::Profile;
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::domain::reason::Reason;

/// The score of an opportunity that was named by its own code.
pub const EXACT_SCORE: f32 = 3.0;

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Query {
    /// Words that are no filters; their forms count too.
    pub words: Vec<String>,
    /// All words of the question that say what it is about, in their order. Those that are not among `words` became
    /// filters: an answer need not carry them, but is better for it.
    pub said: Vec<String>,
    /// Other words for words among them, each beside that one: what carries one carries the other.
    pub others: Vec<(String, String)>,
    /// Words that have to stand together, each a phrase.
    pub phrases: Vec<String>,
    /// A text whose like is looked for, instead of words.
    pub passage: Option<Passage>,
    /// What must hold.
    pub filters: Filters,
    /// What is no answer: the call whose like is looked for.
    pub except: Option<OpportunityKey>,
    /// In which order the answers come.
    pub order: Order,
    /// Who asks: what suits them ranks a little higher, nothing is hidden.
    pub profile: Option<Profile>,
    /// The moment of the question.
    pub now: Timestamp,
}

/// A text whose like is looked for: a call, or the plan of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// What it is called.
    pub title: String,
    /// Its keywords.
    pub keywords: String,
    /// The rest.
    pub text: String,
}

impl Query {
    /// A query for everything that can still be applied for.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Self {
            words: Vec::new(),
            said: Vec::new(),
            others: Vec::new(),
            phrases: Vec::new(),
            passage: None,
            filters: Filters::default(),
            except: None,
            order: Order::Best,
            profile: None,
            now,
        }
    }

    /// A query for what is most like `passage` and can still be applied for.
    #[must_use]
    pub fn like(passage: Passage, now: Timestamp) -> Self {
        Self { passage: Some(passage), ..Self::at(now) }
    }

    /// A query for other calls like this one.
    #[must_use]
    pub fn similar_to(opportunity: &Opportunity, now: Timestamp) -> Self {
        let facts = &opportunity.facts;
        let passage =
            Passage { title: facts.title.clone(), keywords: facts.keywords.join(", "), text: facts.text.clone() };
        Self { except: Some(opportunity.key.clone()), ..Self::like(passage, now) }
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
