//! Nonces, and how much of a long message was said before a try failed.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::{Mutex, PoisonError};

use super::limits::NONCE_MAX;

/// The most unfinished messages remembered.
///
/// Discord itself recognises a nonce for a few minutes only, and a retry may come later than that.
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

/// The nonce of one part of a message; the first part has the message's own.
pub(super) fn nonce(of: &str, part: usize) -> String {
    if part == 0 && of.len() < NONCE_MAX {
        return of.to_owned();
    }
    blake3::hash(format!("{of}#{part}").as_bytes()).to_hex().chars().take(NONCE_MAX - 1).collect()
}

/// A nonce for something that will not be repeated.
pub(super) fn fresh_nonce() -> String {
    nonce(&format!("{:x}", RandomState::new().build_hasher().finish()), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_nonce_of_its_own_that_stays_the_same() {
        let nonces: Vec<_> = (0..3).map(|part| nonce("0123456789abcdef01234567", part)).collect();
        assert!(nonces.iter().all(|nonce| nonce.len() <= NONCE_MAX));
        assert_eq!(nonces.first().unwrap(), "0123456789abcdef01234567");
        assert!(nonces.first() != nonces.get(1) && nonces.get(1) != nonces.get(2));
        assert_eq!(nonce("0123456789abcdef01234567", 2), nonces.last().unwrap().as_str());
        assert_eq!(nonce(&"long".repeat(20), 0).len(), 24);
    }
}
