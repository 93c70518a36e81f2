//! Distinct texts, each kept once and known by a number.

use std::hash::{BuildHasher, Hasher};

use hashbrown::{DefaultHashBuilder, HashTable};

/// How long a word usually is, in letters.
const LENGTH_USUAL: usize = 8;

/// How many letters an entry of the table knows.
const HEAD: usize = 8;

/// Distinct texts, numbered in the order they came.
///
/// Their letters stand in one string, so that a million short texts cost their letters and a few bytes each.
#[derive(Clone, Default)]
pub(crate) struct Texts {
    letters: String,
    ends: Vec<u32>,
    entries: HashTable<Entry>,
    hasher: DefaultHashBuilder,
}

/// What the table knows of a text: enough to tell most words apart without a look at their letters.
#[derive(Clone, Copy)]
struct Entry {
    /// The first eight bytes, zeros behind.
    head: u64,
    length: u32,
    number: u32,
}

impl Texts {
    /// No text yet, and room for so many of ordinary length.
    pub(crate) fn with_room(texts: usize) -> Self {
        Self {
            letters: String::with_capacity(texts * LENGTH_USUAL),
            ends: Vec::with_capacity(texts),
            entries: HashTable::with_capacity(texts),
            hasher: DefaultHashBuilder::default(),
        }
    }

    /// Their letters, and where each text ends in them.
    pub(crate) fn parts(&self) -> (&str, &[u32]) {
        (&self.letters, &self.ends)
    }

    /// Texts from their letters and ends; none when these do not fit together.
    pub(crate) fn of_parts(letters: String, ends: Vec<u32>) -> Option<Self> {
        let rises = ends.is_sorted() && ends.last().map_or(0, |end| *end as usize) == letters.len();
        if !rises || !ends.iter().all(|end| letters.is_char_boundary(*end as usize)) {
            return None;
        }
        let mut texts = Self { letters, ends, ..Self::default() };
        let Self { letters, ends, entries, hasher } = &mut texts;
        let of = |entry: &Entry| hash(hasher, text_at(letters, ends, entry.number));
        entries.reserve(ends.len(), of);
        for number in 0..number(ends.len()) {
            let text = text_at(letters, ends, number);
            let entry = Entry { head: head(text), length: self::number(text.len()), number };
            entries.insert_unique(hash(hasher, text), entry, of);
        }
        Some(texts)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text with this number.
    pub(crate) fn get(&self, number: u32) -> &str {
        text_at(&self.letters, &self.ends, number)
    }

    /// The number of `text`.
    pub(crate) fn find(&self, text: &str) -> Option<u32> {
        self.find_hashed(text, hash(&self.hasher, text))
    }

    fn find_hashed(&self, text: &str, hash: u64) -> Option<u32> {
        let (head, length) = (head(text), number(text.len()));
        let is = |entry: &Entry| {
            entry.head == head && entry.length == length && (text.len() <= HEAD || self.get(entry.number) == text)
        };
        self.entries.find(hash, is).map(|entry| entry.number)
    }

    /// The number of `text`, which is kept if it was not known.
    pub(crate) fn keep(&mut self, text: &str) -> u32 {
        let hashed = hash(&self.hasher, text);
        if let Some(known) = self.find_hashed(text, hashed) {
            return known;
        }
        let new = number(self.ends.len());
        self.letters.push_str(text);
        self.ends.push(number(self.letters.len()));
        let Self { letters, ends, entries, hasher } = self;
        let of = |entry: &Entry| hash(hasher, text_at(letters, ends, entry.number));
        entries.insert_unique(hashed, Entry { head: head(text), length: number(text.len()), number: new }, of);
        new
    }

    /// Every text, by number.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..number(self.len())).map(|number| self.get(number))
    }

    /// The bytes it takes.
    pub(crate) fn bytes(&self) -> usize {
        self.letters.capacity() + self.ends.capacity() * 4 + self.entries.allocation_size()
    }
}

/// A length or place as it is kept; interests and texts stay far below four thousand million.
pub(crate) fn number(length: usize) -> u32 {
    u32::try_from(length).expect("an index of interests or the text of a call has fewer than 2^32 parts")
}

fn text_at<'a>(letters: &'a str, ends: &[u32], number: u32) -> &'a str {
    let at = number as usize;
    let start = at.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or_default();
    let end = ends.get(at).copied().unwrap_or(start);
    letters.get(start as usize..end as usize).unwrap_or_default()
}

fn hash(hasher: &DefaultHashBuilder, text: &str) -> u64 {
    let mut state = hasher.build_hasher();
    state.write(text.as_bytes());
    state.finish()
}

fn head(text: &str) -> u64 {
    match text.as_bytes().split_first_chunk::<HEAD>() {
        Some((head, _)) => u64::from_le_bytes(*head),
        None => text.bytes().rev().fold(0, |head, byte| head << 8 | u64::from(byte)),
    }
}
