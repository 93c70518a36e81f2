//! An index and the naive evaluator side by side, as interests come and go.

use std::collections::BTreeMap;

use crier::domain::interest::Interest;
use crier::matching::index::{Index, Slot};
use crier::matching::{Document, When, meets};

use super::naive::{Naive, Tree, holds};
use super::random::Random;

/// Interests in the index at a time.
const INTERESTS: usize = 20_000;
/// After so many calls some interests are replaced.
const CALLS: usize = 10;
/// How many.
const REPLACED: usize = 300;
/// How many interests are also judged alone, on each call.
const ALONE: usize = 20;

/// Interests in an index and as trees.
#[derive(Default)]
struct Both {
    index: Index,
    naive: Naive,
    known: BTreeMap<Slot, (Interest, Tree)>,
}

/// Compares index and evaluator on at least so many pairs of interest and call; tells what it did, and panics at the
/// first pair on which they differ.
pub(crate) fn compare(pairs: usize) -> String {
    let mut random = Random::new(20_261_123);
    let mut both = Both::default();
    (0..INTERESTS).for_each(|_| both.add(random.interest()));
    let (mut compared, mut matches) = (0, 0);
    while compared < pairs {
        for _ in 0..CALLS {
            matches += both.compare(&mut random);
            compared += both.known.len();
        }
        both.replace(&mut random);
    }
    assert!(matches > compared / 20 && matches < compared / 2, "the pairs say something: {matches} of {compared}");
    format!("{compared} pairs compared, {matches} matches, none missed, none extra")
}

impl Both {
    fn add(&mut self, interest: Interest) {
        let wanted = self.index.wanted(&interest);
        let slot = self.index.add(&wanted);
        let tree = self.naive.read(&interest);
        assert!(self.known.insert(slot, (interest, tree)).is_none(), "a slot is given to one interest at a time");
    }

    fn replace(&mut self, random: &mut Random) {
        let slots: Vec<Slot> = self.known.keys().copied().collect();
        for _ in 0..REPLACED {
            let slot = slots[random.below(slots.len())];
            if self.known.remove(&slot).is_some() {
                self.index.remove(slot);
                self.add(random.interest());
            }
        }
    }

    /// Compares all interests on one call; gives the number of matches.
    fn compare(&mut self, random: &mut Random) -> usize {
        let call = random.call();
        let now = random.moment();
        let document = Document::of(&call);
        let mut found = self.index.matching(&document, When::At(now));
        found.sort_unstable();
        let leaves = self.naive.leaves(&call, now);
        let expected: Vec<Slot> =
            self.known.iter().filter(|(_, (_, tree))| holds(tree, &leaves)).map(|(slot, _)| *slot).collect();
        if found != expected {
            let apart = |slot: &&Slot| found.contains(slot) != expected.contains(slot);
            let slot = found.iter().chain(&expected).find(apart).expect("the lists differ, or hold a slot twice");
            let (interest, _) = &self.known[slot];
            panic!("`{interest}` is found: {}, on {:?} at {now}", found.contains(slot), call.facts);
        }
        // Of what it may meet at some time nothing is left out, and the judge of single interests agrees.
        let mut ever = self.index.matching(&document, When::Ever);
        ever.sort_unstable();
        assert!(found.iter().all(|slot| ever.binary_search(slot).is_ok()));
        for _ in 0..ALONE {
            let slot = Slot::try_from(random.below(self.known.len())).expect("slots are few");
            if let Some((interest, _)) = self.known.get(&slot) {
                assert_eq!(meets(interest, &document, now).is_some(), found.binary_search(&slot).is_ok(), "{interest}");
            }
        }
        found.len()
    }
}
