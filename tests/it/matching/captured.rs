//! Captured listings against interests made of their own words.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use crier::domain::interest::{Expression, Facet, Interest, Range};
use crier::domain::opportunity::{Facts, Opportunity, OpportunityKey};
use crier::language::words::words;
use crier::matching::index::{Index, Slot};
use crier::matching::{Document, When};
use crier::sources::funding_tenders::read_hits;
use flate2::read::GzDecoder;
use jiff::Timestamp;
use serde_json::Value;

use super::naive::{Naive, Tree, holds};
use super::random::Random;
use crate::support::{shared, shelf};

/// Listings of the portal, whole or by days.
const LISTINGS: [&str; 4] = [
    "real/sedia_hits_open_2026-05-20.jsonl.gz",
    "real/sedia_hits_open_2026-06-27_index_incident.jsonl.gz",
    "real/sedia_daily_hits_2026-03-13_2026-06-09.jsonl.gz",
    "real/sedia_open_forthcoming_2026-08-10.jsonl.gz",
];
/// Calls with their whole text, by other names: code, title, text.
const WHOLE: [(&str, [&str; 3]); 2] = [
    ("real/sedia_calls_fulltext_2026-04-23.jsonl.gz", ["Topic code", "Topic title", "Topic description full"]),
    ("real/euroaccess_calls_2025-10-04.jsonl.gz", ["url", "title", "call_objectives"]),
];
const INTERESTS: usize = 10_000;

#[test]
fn captured_calls_meet_the_interests_a_look_at_each_finds() {
    let listings = LISTINGS.iter().map(|listing| shared(listing)).collect::<Option<Vec<_>>>();
    let whole = WHOLE.iter().map(|(path, names)| Some((shared(path)?, names))).collect::<Option<Vec<_>>>();
    let (Some(listings), Some(whole)) = (listings, whole) else { return };
    let calls = listings.iter().flat_map(|path| read(path));
    let calls = calls.chain(whole.iter().flat_map(|(path, names)| read_whole(path, names)));
    let calls: BTreeMap<OpportunityKey, Opportunity> = calls.map(|call| (call.key.clone(), call)).collect();
    let now: Timestamp = "2026-06-01T09:00:00Z".parse().unwrap();
    let mut random = Random::new(9);
    let facts: Vec<&Facts> = calls.values().map(|call| &call.facts).collect();
    let (mut index, mut naive) = (Index::default(), Naive::default());
    let mut known: BTreeMap<Slot, (Interest, Tree)> = BTreeMap::new();
    while known.len() < INTERESTS {
        let interest = interest(&facts, &mut random);
        let wanted = index.wanted(&interest);
        let slot = index.add(&wanted);
        let tree = naive.read(&interest);
        known.insert(slot, (interest, tree));
    }
    let mut matches = 0;
    for call in calls.values() {
        let mut found = index.matching(&Document::of(call), When::At(now));
        found.sort_unstable();
        let leaves = naive.leaves(call, now);
        let expected: Vec<Slot> =
            known.iter().filter(|(_, (_, tree))| holds(tree, &leaves)).map(|(slot, _)| *slot).collect();
        assert_eq!(found, expected, "{}", call.key);
        matches += found.len();
    }
    println!("{} calls, {INTERESTS} interests, {matches} matches", calls.len());
    assert!(calls.len() > 1_800 && matches > calls.len() * 10, "{} calls, {matches} matches", calls.len());
}

/// Calls that are given by code, title and text alone.
fn read_whole(path: &Path, [code, title, text]: &[&str; 3]) -> Vec<Opportunity> {
    let call = |line: Value| {
        let said = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
        let mut call = shelf::call("whole", &said(code), &said(title));
        call.facts.text = said(text);
        call
    };
    lines(path).into_iter().map(call).collect()
}

fn lines(path: &Path) -> Vec<Value> {
    let file = BufReader::new(GzDecoder::new(File::open(path).expect("the listing can be opened")));
    let lines = file
        .lines()
        .map(|line| serde_json::from_str::<Value>(&line.expect("the listing can be read")).expect("a line of JSON"));
    lines.collect()
}

/// The calls of a listing; in a listing by days, what came on each.
fn read(path: &Path) -> Vec<Opportunity> {
    let hits: Vec<Value> = lines(path)
        .into_iter()
        .flat_map(|line| match line["upserts"].as_array() {
            Some(hits) => hits.clone(),
            None => vec![line],
        })
        .collect();
    let seen = "2026-03-13T06:00:00Z".parse().expect("this is a moment");
    let opportunity = |sighting: crier::domain::sighting::Sighting| Opportunity {
        key: sighting.key(),
        status: sighting.facts.stated_status,
        facts: sighting.facts,
        revision: 0,
        first_seen: seen,
        last_changed: seen,
    };
    read_hits("sedia", &hits).sightings.into_iter().map(opportunity).collect()
}

/// An interest made of keywords, words of titles and facts of a call or two.
fn interest(facts: &[&Facts], random: &mut Random) -> Interest {
    let mut parts = Vec::new();
    for _ in 0..=random.below(3) {
        let about = facts[random.below(facts.len())];
        let phrase = match about.keywords.get(random.below(about.keywords.len().max(1))) {
            Some(keyword) => keyword,
            None => &about.title,
        };
        let words: Vec<String> = words(phrase, "en").into_iter().map(|word| word.folded).take(3).collect();
        let Some(first) = words.first().cloned() else { continue };
        let word = match random.below(6) {
            0 => Expression::Prefix(first.chars().take(5).collect()),
            1 if words.len() > 1 => Expression::Phrase(words),
            2 => Expression::Not(Box::new(Expression::Word(first))),
            3 => Expression::Any(words.into_iter().map(Expression::Word).collect()),
            _ => Expression::Word(first),
        };
        parts.push(word);
    }
    let about = facts[random.below(facts.len())];
    let facet = match random.below(8) {
        0 => about.programme.clone().map(Facet::Programme),
        1 => Some(Facet::Kind(about.kind)),
        2 => Some(Facet::Status(about.stated_status)),
        3 => Some(Facet::Deadline(Range { min: None, max: Some(90) })),
        4 => about.budget.grant_max.map(|max| Facet::Budget(Range { min: None, max: Some(max) })),
        5 => Some(Facet::Organisation("library".to_owned())),
        _ => None,
    };
    parts.extend(facet.map(Expression::Facet));
    let join = if random.below(4) == 0 { Expression::Any } else { Expression::All };
    Interest { expression: if parts.is_empty() { Expression::Everything } else { join(parts) } }
}
