//! What can be wrong with a text that should be an interest.

use super::facet::{FIELDS, FacetError};
use super::{DEPTH_MAX, TERMS_MAX};

/// The most letters a word may have; a longer one is a slip of the keyboard, and matches nothing.
pub(super) const WORD_MAX: usize = 64;

/// What is wrong: what was found, what was expected, and a repair.
///
/// Its `Display` is for operators, in English; people read it in their own language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Slip {
    /// No text at all.
    #[error("found nothing, expected words; try `heritage OR museum`, or `*` for every call")]
    Nothing,
    /// The end came where a word was expected.
    #[error("found the end, expected a word; take away the last operator or add a word")]
    End,
    /// `)` after everything, without its `(`.
    #[error("found `)` without its `(`; take it away or add `(` before")]
    NeverOpened,
    /// `(` without its `)`.
    #[error("found `(` without its `)`; add `)`")]
    NeverClosed,
    /// `)` where a word was expected.
    #[error("found `)`, expected a word before it")]
    ClosedEmpty,
    /// A quote without its end.
    #[error("found a quote that is not closed; add `\"` after the phrase")]
    NeverUnquoted,
    /// A quote without words.
    #[error("found an empty phrase, expected words between the quotes")]
    EmptyPhrase,
    /// `OR` or `AND` where a word was expected.
    #[error("found an operator, expected a word before it; try `heritage OR museum`")]
    Operator,
    /// Parentheses within parentheses without end.
    #[error("found more than {DEPTH_MAX} levels of nesting; write it flatter")]
    TooDeep,
    /// Too many words and facets.
    #[error("found more than {TERMS_MAX} words; split it into several interests")]
    TooMany,
    /// A word longer than any word.
    #[error("found `{found}` with {letters} letters, expected at most {WORD_MAX}; try a shorter word")]
    LongWord {
        /// Its beginning.
        found: String,
        /// How many letters it has.
        letters: usize,
    },
    /// Signs that are no word.
    #[error("found `{0}`, expected a word")]
    NoWord(String),
    /// `*` after too few letters.
    #[error("found `{0}`, expected at least two letters before `*`; try `librar*`")]
    ShortPrefix(String),
    /// `field:` with a field that does not exist.
    #[error("found the field `{0}`, expected one of {FIELDS}")]
    UnknownField(String),
    /// A value its field does not take.
    #[error(transparent)]
    Facet(#[from] FacetError),
}

impl Slip {
    /// The most letters of a word.
    pub const WORD_LETTERS_MAX: usize = WORD_MAX;
    /// The fields there are, with commas between them.
    pub const FIELDS: &'static str = FIELDS;
}
