//! An index as bytes and back: what is whole finds the same, what is not is refused.

use std::sync::Arc;

use crier::domain::community::{Subscription, SubscriptionId};
use crier::matching::index::{Index, Slot};
use crier::matching::{Document, Matcher, When};
use proptest::prelude::*;

use super::random::Random;
use crate::support::calls;

fn subscription(name: usize, random: &mut Random) -> Subscription {
    // What nobody can write is no subscription's interest.
    let interest = std::iter::repeat_with(|| random.interest().to_string().parse()).find_map(Result::ok);
    let interest = interest.expect("some interests can be written");
    let id = SubscriptionId(format!("town/{name}"));
    Subscription { id, interest, ..calls::subscription("telegram:7", "heritage") }
}

fn index(random: &mut Random) -> Index {
    let mut index = Index::default();
    for name in 0..2_000 {
        let wanted = index.wanted(&subscription(name, random).interest);
        let slot = index.add(&wanted);
        if slot % 3 == 0 {
            index.remove(slot);
        }
    }
    index
}

fn found(index: &Index, random: &mut Random) -> Vec<Vec<Slot>> {
    let on_one = |_| {
        let (call, now) = (random.call(), random.moment());
        let mut found = index.matching(&Document::of(&call), When::At(now));
        found.sort_unstable();
        found
    };
    (0..50).map(on_one).collect()
}

#[test]
fn what_is_restored_finds_the_same_and_goes_on() {
    let mut random = Random::new(11);
    let mut before = index(&mut random);
    let bytes = before.snapshot();
    let mut after = Index::restore(&bytes, Arc::default()).unwrap();
    assert_eq!(after.len(), before.len());
    assert_eq!(found(&after, &mut Random::new(12)), found(&before, &mut Random::new(12)));
    for name in 0..500 {
        let interest = subscription(name, &mut random).interest;
        for index in [&mut before, &mut after] {
            let wanted = index.wanted(&interest);
            let slot = index.add(&wanted);
            if name % 5 == 0 {
                index.remove(slot);
            }
        }
    }
    assert_eq!(found(&after, &mut Random::new(13)), found(&before, &mut Random::new(13)));
    assert_eq!(after.snapshot(), before.snapshot());
}

#[test]
fn a_matcher_takes_from_a_snapshot_what_still_holds() {
    let mut random = Random::new(14);
    let mut subscriptions: Vec<Subscription> = (0..600).map(|name| subscription(name, &mut random)).collect();
    let snapshot = subscriptions.iter().cloned().collect::<Matcher>().snapshot();
    // Since then some left, some changed, some came.
    subscriptions.drain(100..200);
    subscriptions.iter_mut().take(50).for_each(|changed| changed.interest = subscription(0, &mut random).interest);
    subscriptions.extend((600..700).map(|name| subscription(name, &mut random)));
    let restored = Matcher::restore(&snapshot, Arc::default(), subscriptions.clone()).unwrap();
    let anew: Matcher = subscriptions.into_iter().collect();
    assert_eq!((restored.len(), restored.index().len()), (anew.len(), anew.index().len()));
    for _ in 0..100 {
        let (call, now) = (random.call(), random.moment());
        let document = Document::of(&call);
        assert_eq!(restored.matches(&document, now), anew.matches(&document, now));
    }
}

#[test]
fn a_snapshot_that_is_not_whole_is_refused() {
    let bytes = index(&mut Random::new(15)).snapshot();
    let refused = |bytes: &[u8]| Index::restore(bytes, Arc::default()).err().map(|refused| refused.to_string());
    let told = |found: &str| {
        Some(format!("found {found}, expected a whole snapshot of this version; the index is built anew"))
    };
    assert_eq!(refused(&[]), told("another file"));
    assert_eq!(refused(b"SQLite format 3\0"), told("another file"));
    assert_eq!(refused(&bytes[..10]), told("the beginning of a snapshot"));
    assert_eq!(refused(&bytes[..bytes.len() / 2]), told("a damaged snapshot"));
    let mut other = bytes.clone();
    other[8] += 1;
    assert_eq!(refused(&other), told("another version"));
    // Another release cuts words in another way.
    let mut rules = bytes.clone();
    rules[12] ^= 1;
    assert_eq!(refused(&rules), told("a snapshot made by other rules"));
}

proptest! {
    #[test]
    fn a_bit_that_turned_is_noticed(seed in 0_u64..4, place in any::<prop::sample::Index>(), bit in 0_u8..8) {
        let mut bytes = index(&mut Random::new(seed)).snapshot();
        let at = place.index(bytes.len());
        bytes[at] ^= 1 << bit;
        prop_assert!(Index::restore(&bytes, Arc::default()).is_err());
    }
}
