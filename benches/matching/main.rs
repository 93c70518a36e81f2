//! What is claimed about matching, measured: `cargo bench --bench matching -- [WHAT] [NUMBER]`.
//!
//! | what | number | measures |
//! |---|---|---|
//! | `calls` (the default) | interests (100,000) | memory, time for a call, ratio to loops in the same run, updates, snapshot |
//! | `replay` | interests | how fast calls are matched one after the other, their reading included |
//! | `differential` | pairs (10,000,000) | the index against a naive evaluator, as the test has it |
//! | `instructions` | interests (20,000) | nothing: a fixed piece of work for `instructions.sh` to count |
//!
//! Times of single calls are wall time on one core: each call is looked at three times and the shortest counts, because the
//! machine has other work; the line "all looks" leaves none out. What takes seconds is counted in time on the core.
#![expect(clippy::print_stdout, reason = "it prints what it measured")]

#[path = "../../tests/it/matching/both.rs"]
mod both;
mod measure;
#[path = "../../tests/it/matching/naive.rs"]
mod naive;
mod plain;
#[path = "../../tests/it/matching/random.rs"]
mod random;
mod workload;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use crier::domain::interest::Interest;
use crier::domain::opportunity::Opportunity;
use crier::matching::index::{Index, Slot};
use crier::matching::{Document, Rarity, When};

use measure::{Spans, busy, in_ms, per, quickest, thrice, timed};
use plain::Plain;
use workload::{World, now};

/// Calls from which it is learnt how common words are.
const SAMPLE: usize = 1_000;
/// Calls that are measured.
const CALLS: usize = 400;
/// Calls on which the loops are measured, and the index held to them.
const LOOPED: usize = 20;
/// Interests that are replaced to measure it.
const UPDATES: usize = 200_000;
/// Calls of a replay.
const REPLAYED: usize = 50_000;

fn main() {
    let mut words = std::env::args().skip(1).filter(|word| !word.starts_with("--"));
    // `cargo test --benches` only wants to see it start.
    if !std::env::args().any(|word| word == "--bench") {
        return;
    }
    let what = words.next().unwrap_or_else(|| "calls".to_owned());
    let number = words.next().and_then(|number| number.replace(['_', ','], "").parse().ok());
    match what.as_str() {
        "replay" => replay(number.unwrap_or(100_000)),
        "differential" => println!("{}", both::compare(number.unwrap_or(10_000_000))),
        "instructions" => count(number.unwrap_or(20_000), words.next().as_deref() == Some("calls")),
        _ => calls(number.unwrap_or(100_000)),
    }
}

/// An index of so many distinct interests, and these.
fn build(world: &mut World, many: usize) -> (Index, Vec<Interest>) {
    let sample: Vec<Opportunity> = (0..SAMPLE).map(|reference| world.call(reference)).collect();
    let rarity = Arc::new(Rarity::of(sample.iter().map(Document::of)));
    let mut known = HashSet::new();
    let mut interests = Vec::with_capacity(many);
    while interests.len() < many {
        let interest = world.interest();
        if known.insert(blake3::hash(interest.to_string().as_bytes())) {
            interests.push(interest);
        }
    }
    drop(known);
    let mut index = Index::new(rarity);
    let (took, ()) = busy(|| {
        for interest in &interests {
            let wanted = index.wanted(interest);
            index.add(&wanted);
        }
        index.settle();
    });
    println!(
        "{many} interests built one by one in {:.2} s, {:.2} us each",
        took.as_secs_f64(),
        in_ms(took) * 1e3 / per(many, 1)
    );
    (index, interests)
}

fn calls(many: usize) {
    let mut world = World::new(1);
    let (mut index, interests) = build(&mut world, many);
    let calls: Vec<Opportunity> = (0..CALLS).map(|reference| world.call(reference)).collect();
    // The first call makes the view of its language.
    let (first, _) = timed(|| index.matching(&Document::of(&calls[0]), When::At(now())));
    println!("first call {:.1} ms; {:.1} bytes an interest", in_ms(first), per(index.bytes(), many));
    println!("  {:?}", index.measures());
    let index_times = speed(&index, &calls);
    loops(&index, &interests, &calls, &index_times);
    updates(&mut index, &mut world, &interests);
    snapshot(&mut index, &calls);
}

/// What is needed for a call: its reading, the matching, both at their quickest, and all looks as they were.
#[derive(Default)]
struct Together {
    reading: Vec<Duration>,
    matching: Vec<Duration>,
    both: Vec<Duration>,
    all: Vec<Duration>,
}

fn speed(index: &Index, calls: &[Opportunity]) -> (Spans, Spans) {
    let (mut together, mut matches) = (Together::default(), 0);
    for call in calls {
        let (reading, document) = thrice(|| Document::of(call));
        let (matching, found) = thrice(|| index.matching(&document, When::At(now())));
        matches += found.len();
        let quickest = |spans: &[Duration]| spans.iter().min().copied().unwrap_or_default();
        together.reading.push(quickest(&reading));
        together.matching.push(quickest(&matching));
        together.both.push(quickest(&reading) + quickest(&matching));
        together.all.extend(reading.iter().zip(&matching).map(|(reading, matching)| *reading + *matching));
    }
    println!("{} calls, {} matches each", calls.len(), matches / calls.len());
    let [reading, matching, both, all] =
        [together.reading, together.matching, together.both, together.all].map(Spans::from_iter);
    println!("  reading   {}", reading.told());
    println!("  matching  {}", matching.told());
    println!("  both      {} (bar at 1,000,000: 1 ms, 3 ms; moonshot 0.5 ms, 1.5 ms)", both.told());
    println!("  all looks {}", all.told());
    (matching, both)
}

/// The loops on the same calls, and whether they find the same.
fn loops(index: &Index, interests: &[Interest], calls: &[Opportunity], (matching, both): &(Spans, Spans)) {
    let mut plain = Plain::default();
    for interest in interests {
        plain.add(interest);
    }
    let (mut one_by_one, mut counted) = (Vec::new(), Vec::new());
    for call in calls.iter().take(LOOPED) {
        let seen = plain.see(call, now());
        let (took, expected) = quickest(|| plain.one_by_one(&seen));
        one_by_one.push(took);
        let (took, same) = quickest(|| plain.counted(&seen));
        counted.push(took);
        let mut found: Vec<Slot> = index.matching(&Document::of(call), When::At(now()));
        found.sort_unstable();
        assert!(found == expected && found == same, "the loops find the same");
    }
    for (name, spans) in [("facets and words looked up", one_by_one), ("facets and words judged before", counted)] {
        let spans: Spans = spans.into_iter().collect();
        let ratio = |other: &Spans| in_ms(spans.percent(50)) / in_ms(other.percent(50));
        println!(
            "loop, {name}: {}; {:.0} times the matching, {:.0} times reading and matching",
            spans.told(),
            ratio(matching),
            ratio(both)
        );
    }
    println!("  on {LOOPED} calls the index finds what the loops find (bar at 1,000,000: 120 times; moonshot 250)");
}

fn updates(index: &mut Index, world: &mut World, interests: &[Interest]) {
    let new: Vec<Interest> = (0..UPDATES).map(|_| world.interest()).collect();
    let mut longest = Duration::ZERO;
    let (took, ()) = busy(|| {
        for (old, interest) in (0..).zip(&new) {
            let (took, ()) = timed(|| {
                index.remove(old % Slot::try_from(interests.len()).unwrap_or(Slot::MAX));
                let wanted = index.wanted(interest);
                index.add(&wanted);
            });
            longest = longest.max(took);
        }
    });
    println!(
        "{UPDATES} interests replaced: {:.2} us each, the longest {:.1} ms (bar: 10 us amortised)",
        in_ms(took) * 1e3 / per(UPDATES, 1),
        in_ms(longest)
    );
}

fn snapshot(index: &mut Index, calls: &[Opportunity]) {
    let path = std::env::temp_dir().join(format!("crier-bench-{}.snapshot", std::process::id()));
    let (writing, bytes) = timed(|| index.snapshot());
    std::fs::write(&path, &bytes).expect("the folder for passing files can be written");
    let document = Document::of(&calls[0]);
    let before = index.matching(&document, When::At(now())).len();
    drop(bytes);
    let (loading, restored) = quickest(|| {
        let bytes = std::fs::read(&path).expect("it was just written");
        Index::restore(&bytes, Arc::default()).expect("it was just written")
    });
    let (first, found) = timed(|| restored.matching(&document, When::At(now())).len());
    assert_eq!(found, before, "what is restored finds the same");
    let size = std::fs::metadata(&path).map_or(0, |file| file.len()) / 1_000_000;
    std::fs::remove_file(&path).expect("it was just read");
    println!(
        "snapshot of {size} MB: written in {:.0} ms, loaded in {:.0} ms, first call after it {:.1} ms (bar at 1,000,000: 1 s; moonshot 100 ms)",
        in_ms(writing),
        in_ms(loading),
        in_ms(first)
    );
}

fn replay(many: usize) {
    let mut world = World::new(1);
    let (index, interests) = build(&mut world, many);
    drop(interests);
    let (mut took, mut matches) = (Duration::ZERO, 0);
    for first in (0..REPLAYED).step_by(SAMPLE) {
        let calls: Vec<Opportunity> = (first..first + SAMPLE).map(|reference| world.call(reference)).collect();
        let find = |call| index.matching(&Document::of(call), When::At(now())).len();
        let (span, found) = busy(|| calls.iter().map(find).sum::<usize>());
        took += span;
        matches += found;
    }
    println!(
        "{REPLAYED} calls against {many} interests in {:.1} s, {matches} matches (bar at 1,000,000: 60 s; moonshot 30 s)",
        took.as_secs_f64()
    );
}

/// A fixed piece of work; with `calls` a hundred calls are matched, without them all but that is done.
fn count(many: usize, with_calls: bool) {
    let mut world = World::new(1);
    let (index, _) = build(&mut world, many);
    let calls: Vec<Opportunity> = (0..100).map(|reference| world.call(reference)).collect();
    let documents: Vec<Document<'_>> = calls.iter().map(Document::of).collect();
    let mut matches = index.matching(&documents[0], When::At(now())).len();
    if with_calls {
        matches = documents.iter().map(|document| index.matching(document, When::At(now())).len()).sum();
    }
    println!("{matches} matches");
}
