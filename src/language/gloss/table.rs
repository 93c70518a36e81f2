//! The glossary as the build script wrote it: which concept a phrase names in which language.

use std::sync::LazyLock;

use crate::language::fold;

/// The languages in the order of their numbers, as the build script has them.
pub(super) const LANGUAGES: [&str; 24] = [
    "en", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl",
    "pt", "ro", "sk", "sl", "sv",
];
/// English, by number.
pub(super) const ENGLISH: u8 = 0;
/// Stands before a stem in a key.
const STEM_MARK: u8 = 1;

/// What a phrase stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Concept {
    /// Its id.
    pub(super) id: &'static str,
    /// Its first English words.
    pub(super) english: &'static str,
    /// Whether it is a subject, which a word may say more exactly: wind power is renewable energy.
    pub(super) is_subject: bool,
    /// Whether that subject is a theme.
    pub(super) is_theme: bool,
}

/// The compiled glossary.
pub(super) struct Table {
    map: fst::Map<&'static [u8]>,
    entries: &'static [u8],
    concepts: Vec<Concept>,
}

pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let map = fst::Map::new(include_bytes!(concat!(env!("OUT_DIR"), "/glossary.fst")).as_slice());
    let concepts = include_str!(concat!(env!("OUT_DIR"), "/concepts.tsv")).lines();
    let concept = |line: &'static str| {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        let (id, english, subject) = (next(), next(), next());
        Concept { id, english, is_subject: !subject.is_empty(), is_theme: subject == "theme" }
    };
    Table {
        map: map.unwrap_or_else(|error| unreachable!("the build writes a whole map: {error}")),
        entries: include_bytes!(concat!(env!("OUT_DIR"), "/glossary.entries")),
        concepts: concepts.map(concept).collect(),
    }
});

impl Table {
    /// The languages in which a folded phrase is a concept, each with its number.
    pub(super) fn phrase(&self, key: &str) -> impl Iterator<Item = (u8, u16)> + use<> {
        let place = self.map.get(key).and_then(|place| usize::try_from(place).ok());
        let entries = place.and_then(|place| self.entries.get(place..)).unwrap_or_default();
        let count = entries.first().map_or(0, |count| usize::from(*count));
        let entries: &'static [u8] = entries.get(1..).unwrap_or_default();
        entries.chunks_exact(3).take(count).filter_map(|entry| match entry {
            [language, low, high] => Some((*language, u16::from_le_bytes([*low, *high]))),
            _ => None,
        })
    }

    /// The concept a phrase is in one language.
    pub(super) fn phrase_in(&self, language: u8, key: &str) -> Option<u16> {
        self.phrase(key).find(|(of, _)| *of == language).map(|(_, concept)| concept)
    }

    /// The concept whose single words have the stem of a folded word.
    pub(super) fn stem(&self, language: u8, folded: &str) -> Option<u16> {
        let code = LANGUAGES.get(usize::from(language))?;
        let stem = fold::stem_of(fold::stemmer(code).as_ref(), folded);
        let mut key = vec![STEM_MARK, language];
        key.extend_from_slice(stem.as_bytes());
        self.map.get(key).and_then(|concept| u16::try_from(concept).ok())
    }

    /// The concept whose single word is nearest to a folded word with the same beginning; for languages that bend
    /// their words in ways no stemmer here knows.
    pub(super) fn nearest(&self, language: u8, folded: &str) -> Option<u16> {
        use fst::{Automaton, IntoStreamer, Streamer};
        let shared = SHARED_MIN.max(folded.len().saturating_sub(ENDING_MAX));
        let beginning = folded.get(..shared).filter(|_| folded.len() >= SHARED_MIN)?;
        let mut key = vec![STEM_MARK, language];
        key.extend_from_slice(beginning.as_bytes());
        let begins = fst::automaton::Str::new(std::str::from_utf8(&key).ok()?).starts_with();
        let mut stream = self.map.search(begins).into_stream();
        let mut best: Option<((usize, usize), u16)> = None;
        let mut looked = 0;
        while let Some((found, concept)) = stream.next() {
            looked += 1;
            if looked > NEAREST_MAX {
                break;
            }
            let word = found.get(2..).unwrap_or_default();
            let distance = word.len().abs_diff(folded.len());
            let shared = word.iter().zip(folded.as_bytes()).take_while(|(one, other)| one == other).count();
            // What shares most letters is nearest, then what is of like length.
            let rank = (shared, ENDING_MAX.saturating_sub(distance));
            let is_better = distance <= ENDING_MAX && best.is_none_or(|(known, _)| rank > known);
            if let (true, Ok(concept)) = (is_better, u16::try_from(concept)) {
                best = Some((rank, concept));
            }
        }
        best.map(|(_, concept)| concept)
    }

    /// The number of the concept with this id.
    pub(super) fn number_of(&self, id: &str) -> Option<u16> {
        self.concepts.iter().position(|concept| concept.id == id).and_then(|place| u16::try_from(place).ok())
    }

    /// The concept with this number.
    pub(super) fn concept(&self, number: u16) -> Option<&Concept> {
        self.concepts.get(usize::from(number))
    }
}

/// How many letters two forms of a word have to share at least.
pub(super) const SHARED_MIN: usize = 5;
/// How many letters may differ at their ends.
pub(super) const ENDING_MAX: usize = 3;
/// The most keys looked at for one word.
pub(super) const NEAREST_MAX: usize = 64;
