//! Languages: words and their stems, terms in a text, and the words we say to people.
//!
//! Nothing here knows the time; moments arrive as arguments.

pub(crate) mod stems;
pub mod terms;
pub(crate) mod texts;
pub mod wording;
pub mod words;
