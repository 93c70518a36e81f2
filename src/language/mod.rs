//! Languages: words and their stems, terms in a text, and the words we say to people.
//!
//! Nothing here knows the time; moments arrive as arguments.

pub mod common;
pub mod fold;
pub mod gloss;
pub mod kindred;
pub mod terms;
pub mod wording;
pub mod words;
