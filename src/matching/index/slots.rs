//! The numbers of interests in the index, and which interest has which.

use hashbrown::HashTable;

use super::bits::Bits;
use super::record::SLOTS_MAX;
use crate::language::texts::number;

/// The slots of an index: one for each distinct interest.
#[derive(Clone, Default)]
pub(super) struct Slots {
    /// A fingerprint of the interest in each slot; that two are the same it does not prove.
    prints: Vec<u32>,
    by_print: HashTable<u32>,
    /// Slots whose interest was removed, and that may still be written in runs.
    pub(super) gone: Bits,
    /// Slots whose interest asks for no word that has to occur.
    pub(super) wordless: Bits,
    /// Slots that are gone and written nowhere.
    spare: Vec<u32>,
}

impl Slots {
    /// The fingerprints, which slots are gone, and which ask for no word.
    pub(super) fn parts(&self) -> (&[u32], &Bits, &Bits) {
        (&self.prints, &self.gone, &self.wordless)
    }

    /// Slots from their parts; those that are gone are written nowhere.
    pub(super) fn of_parts(prints: Vec<u32>, gone: Bits, wordless: Bits) -> Self {
        let mut by_print = HashTable::with_capacity(prints.len());
        for (slot, print) in (0..).zip(&prints).filter(|(slot, _)| !gone.has(*slot)) {
            by_print.insert_unique(spread(*print), slot, |slot: &u32| spread(prints[*slot as usize]));
        }
        let mut slots = Self { prints, by_print, gone, wordless, spare: Vec::new() };
        slots.swept();
        slots
    }

    /// How many interests there are.
    pub(super) fn len(&self) -> usize {
        self.by_print.len()
    }

    /// How many slots were ever given.
    pub(super) fn given(&self) -> usize {
        self.prints.len()
    }

    /// The interests with this fingerprint.
    pub(super) fn with(&self, print: u32) -> impl Iterator<Item = u32> {
        self.by_print.iter_hash(spread(print)).copied().filter(move |slot| self.prints[*slot as usize] == print)
    }

    /// A slot for an interest with this fingerprint.
    pub(super) fn add(&mut self, print: u32) -> u32 {
        let slot = if let Some(slot) = self.spare.pop() {
            self.gone.remove(slot);
            self.prints[slot as usize] = print;
            slot
        } else {
            self.prints.push(print);
            number(self.prints.len() - 1)
        };
        assert!(slot < SLOTS_MAX, "an index holds fewer than {SLOTS_MAX} interests");
        let prints = &self.prints;
        self.by_print.insert_unique(spread(print), slot, |slot| spread(prints[*slot as usize]));
        slot
    }

    /// Frees a slot.
    pub(super) fn remove(&mut self, slot: u32) {
        let Some(print) = self.prints.get(slot as usize) else { return };
        if let Ok(entry) = self.by_print.find_entry(spread(*print), |known| *known == slot) {
            entry.remove();
            self.wordless.remove(slot);
            self.gone.add(slot);
        }
    }

    /// What is gone is written nowhere any more, so that its slots may be given again.
    pub(super) fn swept(&mut self) {
        self.spare = self.gone.iter().collect();
    }

    /// The bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        self.prints.capacity() * 4
            + self.by_print.allocation_size()
            + self.gone.bytes()
            + self.wordless.bytes()
            + self.spare.capacity() * 4
    }

    /// Gives back memory that is not needed.
    pub(super) fn shrink(&mut self) {
        self.prints.shrink_to_fit();
    }
}

/// A fingerprint, spread over 64 bits.
fn spread(print: u32) -> u64 {
    u64::from(print).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
