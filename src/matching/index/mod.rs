//! Reverse search over very many interests: which of them does a document meet.
//!
//! Exact, and fast because only what may fit is looked at: every interest hangs on the words of its rarest
//! group, under its most telling facet. Reading order: `normal` (what an interest asks for), `lexicon`
//! and `tongue` (words as numbers), `conditions` (facets as numbers), `record` (how an interest is
//! written down), `runs` (where), `slots` (which number is which interest).

mod bits;
mod conditions;
mod lexicon;
mod normal;
mod program;
mod record;
mod runs;
mod slots;
mod snapshot;
mod tongue;

use std::hint::black_box;
use std::sync::Arc;

use super::Document;
use super::facet::{Sheet, When};
use super::rarity::Rarity;
use crate::domain::interest::Interest;
use bits::Bits;
use lexicon::{Lexicon, NOTHING, Present};
use normal::Node;
use record::{Entry, Record};
use runs::{Growth, Runs, Stretch};
use slots::Slots;

pub use snapshot::BadSnapshot;
pub(super) use snapshot::{Reader, Writer, short};

/// So many words of records come together before they are merged with the others, at least.
const GROWTH_LEAST: usize = 4_096;
/// The growth is merged when it is this part of all.
const GROWTH_PART: usize = 4;

/// So many places are read together, so that the waits for memory overlap.
const TOGETHER: usize = 128;

/// The number of a distinct interest in an index.
pub type Slot = u32;

/// Very many interests, each kept once.
#[derive(Clone)]
pub struct Index {
    lexicon: Lexicon,
    programs: Vec<u32>,
    runs: Runs,
    growth: Growth,
    slots: Slots,
}

/// An interest in the form in which interests that mean the same are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    node: Node,
    print: u32,
}

impl Wanted {
    /// A digest that two interests of one index share only if they mean the same.
    pub(super) fn digest(&self) -> [u32; 4] {
        let mut words = Vec::new();
        program::write(&self.node, &mut words);
        let mut hasher = blake3::Hasher::new();
        for word in &words {
            hasher.update(&word.to_le_bytes());
        }
        let hash = hasher.finalize();
        let (words, _) = hash.as_bytes().as_chunks::<4>();
        [0, 1, 2, 3].map(|at| u32::from_le_bytes(words[at]))
    }
}

impl Default for Index {
    fn default() -> Self {
        Self::new(Arc::default())
    }
}

impl Index {
    /// No interests yet; `rarity` tells on which of its words an interest is best hung.
    #[must_use]
    pub fn new(rarity: Arc<Rarity>) -> Self {
        Self {
            lexicon: Lexicon::new(rarity),
            programs: Vec::new(),
            runs: Runs::default(),
            growth: Growth::default(),
            slots: Slots::default(),
        }
    }

    /// Reads `interest` into the form in which it is kept and compared.
    pub fn wanted(&mut self, interest: &Interest) -> Wanted {
        let node = Node::of(&interest.expression, &mut self.lexicon);
        let mut words = Vec::new();
        program::write(&node, &mut words);
        Wanted { node, print: print(&words) }
    }

    /// The slots of interests that may be equal to `wanted`; whoever knows them has to compare.
    pub fn alike(&self, wanted: &Wanted) -> Vec<Slot> {
        self.slots.with(wanted.print).collect()
    }

    /// Adds an interest; it is found from now on.
    pub fn add(&mut self, wanted: &Wanted) -> Slot {
        let slot = self.slots.add(wanted.print);
        if !wanted.node.is_never() {
            let entry = Entry::of(&wanted.node, slot, &self.lexicon, &mut self.programs);
            if entry.anchors == [NOTHING] {
                self.slots.wordless.add(slot);
            }
            self.growth.add(&entry);
            if self.growth.words() > GROWTH_LEAST.max(self.runs.len() / GROWTH_PART) {
                self.settle();
            }
        }
        slot
    }

    /// Forgets an interest; it is found no more.
    pub fn remove(&mut self, slot: Slot) {
        self.slots.remove(slot);
    }

    /// Brings what was added since the last time into the one order in which it is read fastest.
    pub fn settle(&mut self) {
        self.runs = self.runs.merged(&self.growth, &self.slots.gone, self.lexicon.len());
        self.growth = Growth::default();
        self.slots.swept();
        self.slots.shrink();
    }

    /// The interests that `document` meets, each once, in no order.
    #[must_use]
    pub fn matching(&self, document: &Document<'_>, when: When) -> Vec<Slot> {
        let truths = self.lexicon.conditions.truths(&Sheet::of(document, when));
        let present = self.lexicon.present(document);
        let mut scan = Scan {
            present: &present,
            truths: &truths,
            programs: &self.programs,
            gone: &self.slots.gone,
            seen: Bits::below(self.slots.given()),
            found: Vec::new(),
        };
        scan.runs(&self.runs);
        if self.growth.words() > 0 {
            scan.growth(&self.growth);
        }
        scan.found
    }

    /// How many interests there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many interests ask for no word that has to occur, so that facets alone keep them from being looked at.
    #[must_use]
    pub fn wordless(&self) -> usize {
        self.slots.wordless.iter().count()
    }

    /// The bytes it takes, as allocated.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let measures = self.measures();
        measures.lexicon_bytes + measures.records_bytes + measures.slots_bytes
    }

    /// What it holds, for whoever measures.
    #[must_use]
    pub fn measures(&self) -> Measures {
        Measures {
            atoms: self.lexicon.len(),
            conditions: self.lexicon.conditions.list().len(),
            lexicon_bytes: self.lexicon.bytes(),
            records_bytes: self.runs.bytes() + self.growth.bytes() + self.programs.capacity() * 4,
            slots_bytes: self.slots.bytes(),
        }
    }
}

/// What an index holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measures {
    /// Distinct words, phrases and beginnings of words that are asked for.
    pub atoms: usize,
    /// Distinct conditions on facets.
    pub conditions: usize,
    /// What these take, in every language in which a call came.
    pub lexicon_bytes: usize,
    /// What the records of interests take.
    pub records_bytes: usize,
    /// What it takes to know which interest has which number.
    pub slots_bytes: usize,
}

/// A look through the runs for one document.
struct Scan<'a> {
    present: &'a Present,
    truths: &'a [bool],
    programs: &'a [u32],
    gone: &'a Bits,
    seen: Bits,
    found: Vec<Slot>,
}

impl Scan<'_> {
    fn runs(&mut self, runs: &Runs) {
        let present = self.present;
        let mut open = [Stretch::default(); TOGETHER];
        let mut count = 0;
        for atoms in present.atoms.chunks(TOGETHER) {
            fetch(atoms.iter().map(|atom| runs.peek(*atom)));
            for (condition, stretch) in atoms.iter().flat_map(|atom| runs.stretches(*atom)) {
                // Written always and counted only where it holds: no branch that the processor has to guess.
                open[count] = stretch;
                count += usize::from(self.truths[condition as usize]);
                if count == TOGETHER {
                    self.stretches(runs, &open);
                    count = 0;
                }
            }
        }
        self.stretches(runs, &open[..count]);
    }

    fn stretches(&mut self, runs: &Runs, stretches: &[Stretch]) {
        fetch(stretches.iter().map(|stretch| runs.peek_at(*stretch)));
        for stretch in stretches {
            self.records(runs.records(*stretch));
        }
    }

    fn growth(&mut self, growth: &Growth) {
        let present = self.present;
        for atom in &present.atoms {
            for (condition, records) in growth.stretches(*atom) {
                if self.truths[condition as usize] {
                    self.records(records);
                }
            }
        }
    }

    fn records(&mut self, records: &[u32]) {
        let mut records = records;
        while let Some((record, behind)) = Record::first(records) {
            if record.holds(&self.present.bits, self.truths, self.programs)
                && !self.gone.has(record.slot)
                && self.seen.add(record.slot)
            {
                self.found.push(record.slot);
            }
            records = behind;
        }
    }
}

/// Reads what will be needed soon, so that it is at hand then.
fn fetch(words: impl Iterator<Item = u32>) {
    black_box(words.fold(0, |all, word| all ^ word));
}

/// A fingerprint of a normal form.
fn print(words: &[u32]) -> u32 {
    let mix = |state: u64, word: &u32| (state ^ u64::from(*word)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    let state = words.iter().fold(0, mix);
    u32::try_from(state >> 32).unwrap_or_default()
}
