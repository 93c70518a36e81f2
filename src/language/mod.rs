//! Languages: words and their stems, terms in a text, the catalogues of what we say, and the words said with them.
//!
//! Nothing here knows the time; moments arrive as arguments.

pub mod catalogue;
pub mod common;
pub mod fold;
pub mod gloss;
pub mod kindred;
pub mod partners;
pub(crate) mod stems;
pub mod terms;
pub(crate) mod texts;
pub mod traits;
pub mod wording;
pub mod words;

pub use crate::domain::language::Language;
pub use catalogue::Words;
