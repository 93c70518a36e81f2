//! Reads a page: each record alone, so that a bad one spoils nothing else.

use std::collections::HashMap;

use serde_json::Value;
use url::Url;

use super::record;
use super::request::{self, PAGE_SIZE, PAGES_MAX};
use super::wire::{Answer, Fault, Hit, snippet};
use crate::domain::sighting::{Defect, Sighting};
use crate::ports::{Reading, ShapeChanged};

/// From so many records on, a page without a single good one is no accident but another shape.
///
/// Below it (the last page may hold one record) each record is merely defective.
const ALL_BAD_MIN: usize = 10;

/// Reads the page with this number.
pub(super) fn page(source: &str, base: &Url, number: usize, answer: &Answer) -> Result<Reading, ShapeChanged> {
    if number == 1 && answer.hits.is_empty() {
        return Err(ShapeChanged {
            found: format!("no records on page 1 of {} results", answer.total),
            expected: "open and forthcoming calls, of which there are always some".to_owned(),
        });
    }
    let (mut reading, frozen) = count_frozen(source, &answer.hits);
    let none_good = reading.sightings.is_empty() && frozen == 0;
    if none_good && answer.hits.len() >= ALL_BAD_MIN {
        return Err(ShapeChanged {
            found: format!("{} records and none as asked for; the first: {}", answer.hits.len(), first(&reading)),
            expected: "open and forthcoming calls of the current index".to_owned(),
        });
    }
    reading.defects.extend(oddity(number, answer).map(|what| Defect { at: format!("page {number}"), what }));
    reading.total = Some(answer.total);
    reading.next = has_next(number, answer).then(|| request::page(base, number + 1));
    Ok(reading)
}

/// Reads records that came without a page around them.
pub(super) fn hits(source: &str, hits: &[Value]) -> Reading {
    count_frozen(source, hits).0
}

/// Whether another page follows; the walk ends at an empty page and after [`PAGES_MAX`] in any case.
fn has_next(number: usize, answer: &Answer) -> bool {
    number < PAGES_MAX && !answer.hits.is_empty() && shown_after(number, answer) < answer.total
}

/// How many records this page and those before it show.
fn shown_after(number: usize, answer: &Answer) -> usize {
    let size = answer.page_size.filter(|size| (1..=PAGE_SIZE).contains(size)).unwrap_or(PAGE_SIZE);
    number.saturating_mul(size)
}

/// What is odd about the page itself, though its records may be sound.
fn oddity(number: usize, answer: &Answer) -> Option<String> {
    let missing = answer.hits.is_empty() && shown_after(number - 1, answer) < answer.total;
    let other = answer.page_number.filter(|other| *other != number);
    let misnumbered = other.map(|other| format!("found page number {other}, expected {number}"));
    missing.then(|| format!("found no records, expected some of {}", answer.total)).or(misnumbered)
}

fn first(reading: &Reading) -> String {
    reading.defects.first().map(|defect| format!("{} at {}", defect.what, defect.at)).unwrap_or_default()
}

/// Reads records, and counts those that come from the frozen copy of the index.
fn count_frozen(source: &str, hits: &[Value]) -> (Reading, usize) {
    let mut reading = Reading::default();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut frozen = 0;
    for (index, hit) in hits.iter().enumerate() {
        match record::read(source, hit) {
            Ok(record) => {
                let at = &record.sighting.reference;
                reading.defects.extend(record.remarks.into_iter().map(|what| Defect { at: at.clone(), what }));
                keep(&mut reading.sightings, &mut places, record.sighting);
            }
            Err(fault) => {
                frozen += usize::from(matches!(fault, Fault::Frozen(_)));
                let what = fault.what().to_owned();
                reading.defects.push(Defect { at: place(hit, index), what });
            }
        }
    }
    (reading, frozen)
}

/// Keeps one sighting of each reference, the richest: unstable paging serves records twice, and stubs exist.
fn keep(sightings: &mut Vec<Sighting>, places: &mut HashMap<String, usize>, sighting: Sighting) {
    let known = places.get(&sighting.reference).and_then(|place| sightings.get_mut(*place));
    match known {
        Some(known) if richness(known) < richness(&sighting) => *known = sighting,
        Some(_) => {}
        None => {
            places.insert(sighting.reference.clone(), sightings.len());
            sightings.push(sighting);
        }
    }
}

fn richness(sighting: &Sighting) -> (usize, usize) {
    (sighting.facts.deadlines.len(), sighting.facts.text.len())
}

/// How a defect names a record: by its reference, else by its place on the page.
fn place(hit: &Value, index: usize) -> String {
    let reference = Hit::parse(hit).and_then(record::reference);
    let bare = || hit.get("reference").and_then(Value::as_str).map(snippet);
    reference.ok().or_else(bare).unwrap_or_else(|| format!("record {}", index + 1))
}
