//! Reverse search: which interests does an opportunity meet, and why.
//!
//! Exact: a phrase is adjacent words, NOT is real, nothing is guessed. [`index`] finds which interests are met
//! without a look at the others; [`meets`](meets()) judges one interest alone, tells why, and is what the index is
//! held to by the tests.

mod document;
mod evidence;
mod explain;
mod facet;
mod highlight;
pub mod index;
mod matcher;
mod meets;
mod rarity;

pub use document::{Document, Field};
pub use evidence::Relevance;
pub use explain::{Check, explain};
pub use facet::When;
pub use highlight::Highlight;
pub use matcher::{Match, Matcher};
pub use meets::meets;
pub use rarity::Rarity;
