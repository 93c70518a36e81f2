//! The lexicon behind the glossary: what some three hundred thousand words mean in English, as others wrote it down.
//!
//! The glossary knows what people ask for; the lexicon knows what they ask about. It is broad and not always right, so the
//! glossary goes first.

use std::sync::LazyLock;

use fst::{Automaton, IntoStreamer, Streamer};

use super::table::{ENDING_MAX, LANGUAGES, NEAREST_MAX, SHARED_MIN};
use crate::language::fold;

/// The first byte of keys in the first language; the mark before stems is lower.
const FIRST_LANGUAGE: u8 = 2;
/// Stands before a stem in a key.
const STEM_MARK: u8 = 1;
/// How many bits of a value one English term has.
const TERM_BITS: u32 = 20;

/// What a word means in English, the likeliest first, by numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Meaning(u64);

/// The compiled lexicon.
pub(super) struct Lexicon {
    map: fst::Map<Vec<u8>>,
    terms: Vec<&'static str>,
}

/// Unpacked when the first question in another language than English comes.
pub(super) static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let map = fst::Map::new(unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.fst.zst"))));
    let terms = unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.txt.zst")));
    Lexicon {
        map: map.unwrap_or_else(|error| unreachable!("the build writes a whole map: {error}")),
        // Read once and kept as long as the process runs.
        terms: String::from_utf8_lossy(&terms).into_owned().leak().lines().collect(),
    }
});

fn unpacked(packed: &[u8]) -> Vec<u8> {
    zstd::decode_all(packed).unwrap_or_else(|error| unreachable!("the build packs whole files: {error}"))
}

impl Lexicon {
    /// What a folded phrase means.
    pub(super) fn phrase(&self, language: u8, key: &str) -> Option<Meaning> {
        self.map.get([&[FIRST_LANGUAGE + language], key.as_bytes()].concat()).map(Meaning)
    }

    /// What a folded word means, as it stands or by its stem.
    pub(super) fn word(&self, language: u8, folded: &str) -> Option<Meaning> {
        self.phrase(language, folded).or_else(|| {
            let stemmer = fold::stemmer(LANGUAGES.get(usize::from(language))?)?;
            let stem = fold::stem_of(Some(&stemmer), folded);
            let by_stem = self.map.get([&[STEM_MARK, FIRST_LANGUAGE + language], stem.as_bytes()].concat());
            by_stem.map(Meaning).or_else(|| self.phrase(language, &stem))
        })
    }

    /// What the word means that is nearest to a folded one with the same beginning, in languages without a stemmer.
    pub(super) fn nearest(&self, language: u8, folded: &str) -> Option<Meaning> {
        if fold::stemmer(LANGUAGES.get(usize::from(language))?).is_some() {
            return None;
        }
        let shared = SHARED_MIN.max(folded.len().saturating_sub(ENDING_MAX));
        let beginning = folded.get(..shared)?;
        let key = [&[FIRST_LANGUAGE + language], beginning.as_bytes()].concat();
        let begins = fst::automaton::Str::new(std::str::from_utf8(&key).ok()?).starts_with();
        let mut stream = self.map.search(begins).into_stream();
        let mut best: Option<((usize, usize), u64)> = None;
        for _ in 0..NEAREST_MAX {
            let Some((found, value)) = stream.next() else { break };
            let word = found.get(1..).unwrap_or_default();
            let shared = word.iter().zip(folded.as_bytes()).take_while(|(one, other)| one == other).count();
            let rest = word.len().max(folded.len()) - shared;
            // What shares most letters is nearest, then what has fewest others.
            let rank = (shared, ENDING_MAX.saturating_sub(rest));
            if rest <= ENDING_MAX && best.is_none_or(|(known, _)| rank > known) {
                best = Some((rank, value));
            }
        }
        best.map(|(_, value)| Meaning(value))
    }

    /// The English of a meaning, the likeliest first.
    pub(super) fn english(&self, meaning: Meaning) -> impl Iterator<Item = &'static str> + use<'_> {
        let numbers =
            (0..u64::BITS / TERM_BITS).map(move |place| (meaning.0 >> (TERM_BITS * place)) & ((1 << TERM_BITS) - 1));
        numbers
            .filter_map(|number| self.terms.get(usize::try_from(number).ok()?).copied())
            .filter(|term| !term.is_empty())
    }
}
