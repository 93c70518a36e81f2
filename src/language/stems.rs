//! Stems as numbers, remembered, because most words of a text stood in another.
//!
//! A stem that has a number keeps it as long as the process runs, and a stem without one gets none once the memory
//! is full: so two stems are the same exactly if their numbers or, without numbers, their letters are.

use std::sync::{LazyLock, PoisonError, RwLock};

use super::texts::Texts;
use super::words::Stemming;

/// How many words are remembered for one language; some ten megabytes, and nearly all words of tens of thousands of
/// calls. The numbers of stems stay below it.
pub(crate) const KNOWN_MAX: u32 = 150_000;

/// Words of one language and their stems.
#[derive(Default)]
struct Known {
    words: Texts,
    stems: Texts,
    stem_of: Vec<u32>,
}

static KNOWN: LazyLock<[RwLock<Known>; Stemming::COUNT]> = LazyLock::new(Default::default);

/// Calls `note` with the number, if it has one, and the letters of the stem of each of these folded words, in their order.
pub(crate) fn each_stem(stemming: Stemming, words: &[&str], mut note: impl FnMut(Option<u32>, &str)) {
    let known = &KNOWN[stemming.index()];
    let mut words = words;
    while !words.is_empty() {
        words = known.read().unwrap_or_else(PoisonError::into_inner).tell(stemming, words, &mut note);
        if !words.is_empty() {
            known.write().unwrap_or_else(PoisonError::into_inner).learn(stemming, words);
        }
    }
}

impl Known {
    /// Tells the stems of `words` up to the first that is yet to be learned; gives back the rest.
    fn tell<'w, 's>(
        &self,
        stemming: Stemming,
        words: &'w [&'s str],
        note: &mut impl FnMut(Option<u32>, &str),
    ) -> &'w [&'s str] {
        for (at, word) in words.iter().enumerate() {
            if let Some(known) = self.words.find(word) {
                let number = self.stem_of[known as usize];
                note(Some(number), self.stems.get(number));
            } else if self.is_full() {
                let stem = stemming.stem(word);
                note(self.stems.find(&stem), &stem);
            } else {
                return words.get(at..).unwrap_or_default();
            }
        }
        &[]
    }

    fn learn(&mut self, stemming: Stemming, words: &[&str]) {
        for word in words {
            if self.is_full() {
                return;
            }
            if self.words.keep(word) as usize == self.stem_of.len() {
                self.stem_of.push(self.stems.keep(&stemming.stem(word)));
            }
        }
    }

    fn is_full(&self) -> bool {
        self.words.len() >= KNOWN_MAX as usize
    }
}
