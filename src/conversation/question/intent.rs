//! What sort of answer a question wants, by its words.

use serde::Serialize;

use super::pieces::Pieces;
use super::{Question, lexicon};
use crate::search::codes;

/// What sort of answer is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// Calls that fit.
    Search,
    /// Calls by their deadline.
    Deadlines,
    /// One call.
    Detail,
    /// Projects that were funded on a topic.
    Funded,
    /// What is free to use on a theme.
    Resources,
    /// A friendly word.
    Greeting,
    /// What can be asked here.
    Help,
    /// Something that is not ours.
    OutOfScope,
    /// Nothing was understood.
    Unclear,
}

impl Intent {
    /// The word used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::Deadlines => "deadlines",
            Self::Detail => "detail",
            Self::Funded => "funded",
            Self::Resources => "resources",
            Self::Greeting => "greeting",
            Self::Help => "help",
            Self::OutOfScope => "out_of_scope",
            Self::Unclear => "unclear",
        }
    }
}

/// What a question about one call wants to know first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// All of it.
    Whole,
    /// When it closes.
    Deadline,
    /// When it opens.
    Opening,
    /// How much money there is.
    Money,
}

impl Question {
    pub(super) fn intent_of(&self, said: &str, asks_for_closing: bool) -> Intent {
        let nothing_understood = self.filters.is_empty() && self.hints.is_empty();
        if self.filters.codes.iter().any(|code| codes::names_one(code)) {
            return Intent::Detail;
        }
        if nothing_understood && is_greeting(said) {
            return Intent::Greeting;
        }
        if lexicon::HELP.contains(&said) {
            return Intent::Help;
        }
        let is_foreign = said.split(' ').any(|word| lexicon::FOREIGN.has(word)) || contains_any(said, lexicon::TASKS);
        let is_ours = has_word(said, lexicon::SUBJECT) || !nothing_understood;
        if is_foreign && (self.is_personal || contains_any(said, lexicon::TASKS) || !is_ours) {
            return Intent::OutOfScope;
        }
        if asks_for_closing && (is_ours || has_word(said, lexicon::CLOSING)) {
            return Intent::Deadlines;
        }
        if nothing_understood && self.words.is_empty() && !has_word(said, lexicon::SUBJECT) {
            return Intent::Unclear;
        }
        Intent::Search
    }
}

/// The question as lower-case words with one blank between them.
pub(super) fn sentence(pieces: &Pieces) -> String {
    (0..pieces.len()).map(|at| pieces.lower(at)).collect::<Vec<_>>().join(" ")
}

pub(super) fn has_word(said: &str, words: &[&str]) -> bool {
    said.split(' ').any(|word| words.contains(&word))
}

/// Whether one of the phrases stands in the sentence, as whole words.
pub(super) fn contains_any(said: &str, phrases: &[&str]) -> bool {
    let padded = format!(" {said} ");
    phrases.iter().any(|phrase| padded.contains(&format!(" {phrase} ")))
}

fn is_greeting(said: &str) -> bool {
    !said.is_empty() && has_word(said, lexicon::GREETS) && said.split(' ').all(|word| lexicon::GREETING.has(word))
}

pub(super) fn focus(said: &str) -> Focus {
    if contains_any(said, &["how much", "how big", "what budget"])
        || has_word(said, &["budget", "money", "amount", "pot"])
    {
        return Focus::Money;
    }
    if has_word(said, lexicon::CLOSING) {
        return Focus::Deadline;
    }
    if contains_any(said, &["when does", "when will", "when is"]) && has_word(said, lexicon::OPENING) {
        return Focus::Opening;
    }
    Focus::Whole
}
