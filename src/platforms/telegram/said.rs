//! How much of a long message was said before a try failed.
//!
//! Telegram knows no nonce: a part whose answer was lost on the way is said again, any other part is not.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The most unfinished messages remembered; almost all messages have one part and are never unfinished.
const UNFINISHED_MAX: usize = 1_000;

/// How many parts of unfinished messages have been said.
#[derive(Debug, Default)]
pub(super) struct Said(Mutex<HashMap<String, usize>>);

impl Said {
    /// The parts said so far.
    pub(super) fn parts(&self, key: &str) -> usize {
        self.with(|said| said.get(key).copied().unwrap_or_default())
    }

    /// So many have been said.
    pub(super) fn note(&self, key: &str, parts: usize) {
        self.with(|said| {
            if said.len() >= UNFINISHED_MAX {
                said.clear();
            }
            said.insert(key.to_owned(), parts);
        });
    }

    /// All has been said.
    pub(super) fn forget(&self, key: &str) {
        self.with(|said| said.remove(key));
    }

    fn with<T>(&self, look: impl FnOnce(&mut HashMap<String, usize>) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
