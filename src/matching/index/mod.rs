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
mod tongue;

use std::hint::black_box;
use std::sync::Arc;

use super::Document;
use super::facet::{Sheet, When};
use super::rarity::Rarity;
use crate::domain::interest::Interest;
use bits::Bits;
use lexicon::{Lexicon, Present};
use normal::Node;
use record::{Entry, Record};
use runs::{Growth, Runs, Stretch};
use slots::Slots;

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
            self.growth.add(&Entry::of(&wanted.node, slot, &self.lexicon, &mut self.programs));
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

    /// The bytes of each part, for whoever measures.
    #[must_use]
    pub fn breakdown(&self) -> String {
        format!(
            "lexicon {} programs {} runs {} growth {} slots {} atoms {}",
            self.lexicon.bytes(),
            self.programs.capacity() * 4,
            self.runs.bytes(),
            self.growth.bytes(),
            self.slots.bytes(),
            self.lexicon.len()
        )
    }

    /// The bytes it takes, as allocated.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.lexicon.bytes()
            + self.programs.capacity() * 4
            + self.runs.bytes()
            + self.growth.bytes()
            + self.slots.bytes()
    }
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
