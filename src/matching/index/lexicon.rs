//! What interests ask for: words, phrases and beginnings of words as numbered atoms, and conditions on facets.
//!
//! Atoms are folded, not stemmed, because stems depend on the language of the document: for each language
//! in which a document came, a [`Tongue`] tells which atoms a stem stands for.

use std::sync::{Arc, OnceLock};

use super::bits::Bits;
use super::conditions::Conditions;
use super::tongue::Tongue;
use crate::language::texts::Texts;
use crate::language::words::{LENGTH_MAX, Stemming, each, folded};
use crate::matching::Document;
use crate::matching::rarity::Rarity;

/// The atom that stands for nothing: interests without a positive word hang on it.
pub(super) const NOTHING: u32 = 0;

/// Letters and digits of folded words.
const LETTERS: usize = 36;

/// Everything interests ask for.
#[derive(Clone)]
pub(super) struct Lexicon {
    pub(super) conditions: Conditions,
    /// A word as it is, a phrase with spaces between its words, a beginning with `*` behind it.
    atoms: Texts,
    rarity: Arc<Rarity>,
    /// How likely each atom is to occur in a call.
    likely: Vec<f32>,
    prefixes: Prefixes,
    tongues: [OnceLock<Tongue>; Stemming::COUNT],
}

impl Lexicon {
    /// Nothing yet; how common what comes is, `rarity` tells.
    pub(super) fn new(rarity: Arc<Rarity>) -> Self {
        let mut atoms = Texts::default();
        atoms.keep("");
        Self {
            conditions: Conditions::default(),
            atoms,
            rarity,
            likely: vec![1.0],
            prefixes: Prefixes::default(),
            tongues: Default::default(),
        }
    }

    /// The atoms, and how likely each is.
    pub(super) fn parts(&self) -> (&Texts, &[f32]) {
        (&self.atoms, &self.likely)
    }

    /// A lexicon from its parts; none when these do not fit together.
    pub(super) fn of_parts(
        atoms: Texts,
        likely: Vec<f32>,
        conditions: Conditions,
        rarity: Arc<Rarity>,
    ) -> Option<Self> {
        if atoms.len() != likely.len() || atoms.iter().next() != Some("") {
            return None;
        }
        let mut prefixes = Prefixes::default();
        for (atom, text) in (0..).zip(atoms.iter()) {
            if let Some(prefix) = text.strip_suffix('*') {
                prefixes.add(prefix, atom);
            }
        }
        Some(Self { conditions, atoms, rarity, likely, prefixes, tongues: Default::default() })
    }

    /// The atom for the words of `text` side by side; none when it has no word.
    pub(super) fn phrase(&mut self, text: &str) -> Option<u32> {
        let mut phrase = String::new();
        each(text, |word, _, _| {
            if !phrase.is_empty() {
                phrase.push(' ');
            }
            phrase.push_str(word);
        });
        (!phrase.is_empty()).then(|| self.keep(&phrase))
    }

    /// The atom for words beginning like this; none when none can.
    pub(super) fn prefix(&mut self, prefix: &str) -> Option<u32> {
        let prefix = folded(prefix);
        (!prefix.is_empty() && prefix.len() <= LENGTH_MAX).then(|| self.keep(&format!("{prefix}*")))
    }

    fn keep(&mut self, text: &str) -> u32 {
        let atom = self.atoms.keep(text);
        if atom as usize == self.likely.len() {
            self.likely.push(self.rarity.likely(text));
            match text.strip_suffix('*') {
                Some(prefix) => self.prefixes.add(prefix, atom),
                None => self.tongues.iter_mut().filter_map(OnceLock::get_mut).for_each(|tongue| tongue.add(atom, text)),
            }
        }
        atom
    }

    /// How many atoms there are.
    pub(super) fn len(&self) -> usize {
        self.atoms.len()
    }

    /// How likely an atom is to occur in a call.
    pub(super) fn likely(&self, atom: u32) -> f32 {
        self.likely[atom as usize]
    }

    /// The atoms that occur in `document`.
    pub(super) fn present(&self, document: &Document<'_>) -> Present {
        let mut present = Present { atoms: Vec::with_capacity(document.reading.len()), bits: Bits::below(self.len()) };
        present.add(NOTHING);
        self.tongue(document.stemming).find(document, &mut present);
        for form in document.forms.iter() {
            self.prefixes.each(form, |atom| present.add(atom));
        }
        present
    }

    fn tongue(&self, stemming: Stemming) -> &Tongue {
        self.tongues[stemming.index()].get_or_init(|| Tongue::of(stemming, &self.atoms))
    }

    /// The bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        let tongues: usize = self.tongues.iter().filter_map(OnceLock::get).map(Tongue::bytes).sum();
        self.conditions.bytes() + self.atoms.bytes() + self.likely.capacity() * 4 + self.prefixes.bytes() + tongues
    }
}

/// The atoms that occur in a document.
pub(super) struct Present {
    /// Each once, in the order they were found.
    pub(super) atoms: Vec<u32>,
    /// The same, to be asked.
    pub(super) bits: Bits,
}

impl Present {
    /// Notes that `atom` occurs.
    pub(super) fn add(&mut self, atom: u32) {
        if self.bits.add(atom) {
            self.atoms.push(atom);
        }
    }
}

/// The beginnings of words that interests ask for.
#[derive(Clone)]
struct Prefixes {
    texts: Texts,
    /// The atom of each.
    atoms: Vec<u32>,
    /// Which lengths there are, by the first two letters: a bit for each length less one.
    lengths: Vec<u64>,
}

impl Default for Prefixes {
    fn default() -> Self {
        Self { texts: Texts::default(), atoms: Vec::new(), lengths: vec![0; LETTERS * LETTERS] }
    }
}

impl Prefixes {
    fn add(&mut self, prefix: &str, atom: u32) {
        self.texts.keep(prefix);
        self.atoms.push(atom);
        let bytes = prefix.as_bytes();
        let first = bytes.first().map_or(0, |byte| place(*byte)) * LETTERS;
        let rows = match bytes.get(1) {
            Some(second) => first + place(*second)..first + place(*second) + 1,
            None => first..first + LETTERS,
        };
        self.lengths[rows].iter_mut().for_each(|lengths| *lengths |= 1 << (prefix.len() - 1));
    }

    /// Calls `note` with the atom of each beginning of `word` that is asked for.
    fn each(&self, word: &str, mut note: impl FnMut(u32)) {
        let bytes = word.as_bytes();
        let Some(first) = bytes.first() else { return };
        let second = bytes.get(1).map_or(0, |byte| place(*byte));
        let mut lengths = self.lengths[place(*first) * LETTERS + second];
        while lengths != 0 {
            let length = lengths.trailing_zeros() as usize + 1;
            let Some(prefix) = word.get(..length) else { return };
            if let Some(at) = self.texts.find(prefix) {
                note(self.atoms[at as usize]);
            }
            lengths &= lengths - 1;
        }
    }

    fn bytes(&self) -> usize {
        self.texts.bytes() + self.atoms.capacity() * 4 + self.lengths.capacity() * 8
    }
}

/// The place of a folded letter or digit among its kind.
fn place(byte: u8) -> usize {
    usize::from(if byte.is_ascii_digit() { byte - b'0' } else { byte.wrapping_sub(b'a').min(25) + 10 })
}
