//! How common words are in calls, so that rare ones weigh more and are looked at first.
//!
//! Only speed and ranking depend on it, never what matches.

use std::collections::BTreeSet;

use super::Document;
use crate::language::texts::{Texts, number};
use crate::language::words::Stemming;

/// How common words are in calls.
#[derive(Clone, Default)]
pub struct Rarity {
    documents: u32,
    /// In how many documents each stem occurs, by language.
    stems: Vec<(Stemming, Counts)>,
    /// In how many documents each word occurs.
    words: Counts,
    /// The words in alphabetical order, each with the counts of all before it: for beginnings of words.
    sorted: Vec<(u32, u32)>,
}

#[derive(Clone, Default)]
struct Counts {
    texts: Texts,
    counts: Vec<u32>,
}

impl Counts {
    fn add(&mut self, text: &str) {
        let at = self.texts.keep(text) as usize;
        self.counts.resize(self.texts.len(), 0);
        self.counts[at] += 1;
    }

    fn of(&self, text: &str) -> u32 {
        self.texts.find(text).map_or(0, |at| self.counts[at as usize])
    }
}

/// How likely a phrase is beside the rarest of its words.
const PHRASE: f32 = 0.1;

impl Rarity {
    /// Counts the words of some documents; a few thousand say enough.
    #[must_use]
    pub fn of<'a>(documents: impl IntoIterator<Item = Document<'a>>) -> Self {
        let mut rarity = Self::default();
        for document in documents {
            rarity.documents += 1;
            let known = rarity.stems.iter().position(|(stemming, _)| *stemming == document.stemming);
            let at = known.unwrap_or_else(|| {
                rarity.stems.push((document.stemming, Counts::default()));
                rarity.stems.len() - 1
            });
            let stems: BTreeSet<&str> = document.stems.iter().map(|(_, stem)| stem).collect();
            for stem in stems {
                rarity.stems[at].1.add(stem);
            }
            for form in document.forms.iter() {
                rarity.words.add(form);
            }
        }
        let Self { words, sorted, .. } = &mut rarity;
        let mut order: Vec<u32> = (0..number(words.texts.len())).collect();
        order.sort_unstable_by_key(|word| words.texts.get(*word));
        let mut before = 0;
        for word in order {
            sorted.push((word, before));
            before += words.counts[word as usize];
        }
        rarity
    }

    /// Whether nothing was counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.documents == 0
    }

    /// How likely a call is to hold `text`: a folded word, several with spaces between them, or a beginning with `*`.
    #[must_use]
    pub fn likely(&self, text: &str) -> f32 {
        if let Some(prefix) = text.strip_suffix('*') {
            return self.seen(self.beginning(prefix), guess(prefix)).min(1.0);
        }
        let rarest = text.split(' ').map(|word| self.seen(self.word(word), guess(word))).fold(1.0, f32::min);
        if text.contains(' ') { rarest * PHRASE } else { rarest }
    }

    /// How much a text says about a call that holds it: 0 for what stands in all, about 1 for one word in a thousand.
    #[must_use]
    pub fn weight(&self, text: &str) -> f32 {
        -self.likely(text).max(1e-6).log10() / 3.0
    }

    /// A share of documents, in which what is not known counts as one document more.
    fn seen(&self, documents: u32, guess: f32) -> f32 {
        (to_float(documents) + guess) / (to_float(self.documents) + 1.0)
    }

    fn word(&self, word: &str) -> u32 {
        self.stems.iter().map(|(stemming, counts)| counts.of(&stemming.stem(word))).sum()
    }

    fn beginning(&self, prefix: &str) -> u32 {
        let text = |word: u32| self.words.texts.get(word);
        let start = self.sorted.partition_point(|(word, _)| text(*word) < prefix);
        let end = self.sorted.partition_point(|(word, _)| text(*word) < prefix || text(*word).starts_with(prefix));
        let all = || self.words.counts.iter().sum();
        let before = |at: usize| self.sorted.get(at).map_or_else(all, |(_, before)| *before);
        before(end) - before(start)
    }
}

/// The longer a word, the rarer, where nothing else is known.
fn guess(word: &str) -> f32 {
    0.5 * 0.75_f32.powi(i32::try_from(word.len()).unwrap_or(i32::MAX).saturating_sub(2).max(0))
}

/// Counts of documents are small enough to be told exactly.
#[expect(clippy::cast_precision_loss, reason = "a rounded count of documents changes no match")]
fn to_float(count: u32) -> f32 {
    count as f32
}
