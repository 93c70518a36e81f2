//! One language's view of the atoms: which words and phrases the stems of a document stand for.

use hashbrown::HashTable;

use super::bits::Bits;
use super::lexicon::Present;
use crate::language::stems::{KNOWN_MAX, each_stem};
use crate::language::texts::{Texts, number};
use crate::language::words::Stemming;
use crate::matching::Document;

/// No further entry.
const END: u32 = u32::MAX;

/// Which atoms the stems of one language stand for.
#[derive(Clone)]
pub(super) struct Tongue {
    stemming: Stemming,
    /// Stems without a number; here they have one, counted from [`KNOWN_MAX`].
    others: Texts,
    /// The first of the words with each stem.
    first: Vec<u32>,
    words: Vec<Word>,
    /// The stems with which a phrase begins.
    begin: Bits,
    /// The first of the phrases that begin with each pair of stems, by the pair.
    pairs: HashTable<u32>,
    phrases: Vec<Phrase>,
    /// The stems of all phrases behind their first two.
    further: Vec<u32>,
}

#[derive(Clone, Copy)]
struct Word {
    atom: u32,
    next: u32,
}

#[derive(Clone, Copy)]
struct Phrase {
    atom: u32,
    pair: (u32, u32),
    next: u32,
    /// Where its further stems begin and end.
    further: (u32, u32),
}

impl Tongue {
    /// The view that a language has of `atoms`.
    pub(super) fn of(stemming: Stemming, atoms: &Texts) -> Self {
        let mut tongue = Self {
            stemming,
            others: Texts::default(),
            first: Vec::new(),
            begin: Bits::default(),
            words: Vec::new(),
            pairs: HashTable::new(),
            phrases: Vec::new(),
            further: Vec::new(),
        };
        for (atom, text) in (0..).zip(atoms.iter()) {
            if !text.is_empty() && !text.ends_with('*') {
                tongue.add(atom, text);
            }
        }
        tongue.first.shrink_to_fit();
        tongue.words.shrink_to_fit();
        tongue.phrases.shrink_to_fit();
        tongue.further.shrink_to_fit();
        tongue
    }

    /// Takes up a word, or a phrase with spaces between its words.
    pub(super) fn add(&mut self, atom: u32, text: &str) {
        let mut stems = Vec::new();
        each_stem(self.stemming, &text.split(' ').collect::<Vec<_>>(), |number, stem| {
            stems.push(number.unwrap_or_else(|| KNOWN_MAX + self.others.keep(stem)));
        });
        match stems.as_slice() {
            [] => {}
            [stem] => {
                let at = *stem as usize;
                if at >= self.first.len() {
                    self.first.resize(at + 1, END);
                }
                self.words.push(Word { atom, next: self.first[at] });
                self.first[at] = number(self.words.len() - 1);
            }
            [one, two, further @ ..] => self.add_phrase(atom, (*one, *two), further),
        }
    }

    fn add_phrase(&mut self, atom: u32, pair: (u32, u32), further: &[u32]) {
        let start = number(self.further.len());
        self.further.extend_from_slice(further);
        let further = (start, number(self.further.len()));
        let new = number(self.phrases.len());
        self.begin.add(pair.0);
        let Self { pairs, phrases, .. } = self;
        if let Some(first) = pairs.find_mut(hash(pair), |first| phrases[*first as usize].pair == pair) {
            phrases.push(Phrase { atom, pair, next: *first, further });
            *first = new;
        } else {
            phrases.push(Phrase { atom, pair, next: END, further });
            pairs.insert_unique(hash(pair), new, |first| hash(phrases[*first as usize].pair));
        }
    }

    /// Notes the words and phrases that occur in `document`.
    pub(super) fn find(&self, document: &Document<'_>, present: &mut Present) {
        let stem = |(number, text): (Option<u32>, &str)| {
            number.or_else(|| self.others.find(text).map(|other| KNOWN_MAX + other)).unwrap_or(END)
        };
        let stems: Vec<u32> = document.stems.iter().map(stem).collect();
        for stem in &stems {
            let mut at = self.first.get(*stem as usize).copied().unwrap_or(END);
            while let Some(word) = self.words.get(at as usize) {
                present.add(word.atom);
                at = word.next;
            }
        }
        // A break between parts is no form, and its stem none with which a phrase goes on.
        let reading: Vec<u32> =
            document.reading.iter().map(|form| stems.get(*form as usize).copied().unwrap_or(END)).collect();
        for (at, pair) in reading.windows(2).enumerate() {
            if let &[one, two] = pair
                && self.begin.has(one)
            {
                self.find_phrases((one, two), &reading[at + 2..], present);
            }
        }
    }

    fn find_phrases(&self, pair: (u32, u32), behind: &[u32], present: &mut Present) {
        let found = self.pairs.find(hash(pair), |first| self.phrases[*first as usize].pair == pair);
        let mut at = found.copied().unwrap_or(END);
        while let Some(phrase) = self.phrases.get(at as usize) {
            let (start, end) = phrase.further;
            if behind.starts_with(&self.further[start as usize..end as usize]) {
                present.add(phrase.atom);
            }
            at = phrase.next;
        }
    }

    /// The bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        self.others.bytes()
            + self.first.capacity() * 4
            + self.begin.bytes()
            + self.words.capacity() * size_of::<Word>()
            + self.pairs.allocation_size()
            + self.phrases.capacity() * size_of::<Phrase>()
            + self.further.capacity() * 4
    }
}

fn hash((one, two): (u32, u32)) -> u64 {
    // The upper half of a product is well mixed, and it is the upper bits and the lowest that are looked at.
    let both = u64::from(one) << 32 | u64::from(two);
    let mixed = both.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}
