//! Reads a page: each record alone, so that a bad one spoils nothing else.

use std::collections::HashMap;

use serde_json::Value;
use url::Url;

use super::knowledge::Knowledge;
use super::news::{self, News};
use super::record::{self, Record};
use super::request::{self, Order, PAGE_SIZE, PAGES_MAX};
use super::wire::{Answer, Fault, Hit, snippet};
use super::{FundingTenders, details};
use crate::domain::opportunity::Kind;
use crate::domain::sighting::Defect;
use crate::ports::{Reading, Request, ShapeChanged};

/// From so many records on, a page without a single good one is no accident but another shape.
///
/// Below it (the last page may hold one record) each record is merely defective.
const ALL_BAD_MIN: usize = 10;

/// Reads the page that answers a request.
pub(super) fn page(portal: &FundingTenders, request: &Request, answer: &Answer) -> Result<Reading, ShapeChanged> {
    let number = request::number(request);
    if number == 1 && answer.hits.is_empty() {
        return Err(ShapeChanged {
            found: format!("no records on page 1 of {} results", answer.total),
            expected: "open and forthcoming calls, of which there are always some".to_owned(),
        });
    }
    let (mut reading, frozen) = read_all(&portal.name, &portal.knowledge, portal.topics.as_ref(), &answer.hits);
    let none_good = reading.sightings.is_empty() && frozen == 0;
    if none_good && answer.hits.len() >= ALL_BAD_MIN {
        return Err(ShapeChanged {
            found: format!("{} records and none as asked for; the first: {}", answer.hits.len(), first(&reading)),
            expected: "open and forthcoming calls of the current index".to_owned(),
        });
    }
    reading.defects.extend(oddity(number, answer).map(|what| Defect { at: format!("page {number}"), what }));
    reading.total = Some(answer.total);
    reading.next = has_next(number, answer).then(|| request::page(&portal.url, number + 1, Order::of(request)));
    Ok(reading)
}

/// Reads records that came without a page around them; news among them is attached to its calls.
pub(super) fn hits(source: &str, hits: &[Value]) -> Reading {
    let (told, calls): (Vec<Value>, Vec<Value>) = hits.iter().cloned().partition(news::is_news);
    read_all(source, &Knowledge::with_news(News::of(&told)), None, &calls).0
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

/// Reads all records, and counts those that come from the frozen copy of the index.
///
/// Of topics that do not say who may take part, the file below `topics` is asked for.
fn read_all(source: &str, knowledge: &Knowledge, topics: Option<&Url>, hits: &[Value]) -> (Reading, usize) {
    let (mut records, mut places) = (Vec::new(), HashMap::new());
    let (mut reading, mut frozen) = (Reading::default(), 0);
    for (index, hit) in hits.iter().enumerate() {
        reading.shown.insert(name_of(hit, index));
        match record::read(source, knowledge, hit) {
            Ok(record) => keep(&mut records, &mut places, record),
            Err(fault) => {
                frozen += usize::from(matches!(fault, Fault::Frozen(_)));
                reading.defects.push(Defect { at: place(hit, index), what: fault.what().to_owned() });
            }
        }
    }
    for Record { sighting, is_native, has_conditions, remarks } in records {
        let at = &sighting.reference;
        reading.defects.extend(remarks.into_iter().map(|what| Defect { at: at.clone(), what }));
        if !is_native {
            reading.copies.insert(at.clone());
        }
        let lacks = sighting.facts.kind == Kind::Grant && !has_conditions;
        let identifier = sighting.facts.identifier.as_deref().filter(|_| lacks);
        let request = topics.zip(identifier).and_then(|(base, identifier)| details::request(base, identifier));
        reading.details.extend(request.map(|request| (sighting.key(), request)));
        reading.sightings.push(sighting);
    }
    (reading, frozen)
}

/// The portal's own name of a record, unique among all records of an answer: with its language and its index.
fn name_of(hit: &Value, index: usize) -> String {
    let reference = hit.get("reference").and_then(Value::as_str);
    let datasource = hit.pointer("/metadata/DATASOURCE/0").and_then(Value::as_str).unwrap_or_default();
    reference.map_or_else(|| format!("record {index}"), |reference| format!("{datasource} {reference}"))
}

/// Keeps one record of each reference, the richest: unstable paging serves records twice, and stubs exist.
fn keep(records: &mut Vec<Record>, places: &mut HashMap<String, usize>, record: Record) {
    let reference = &record.sighting.reference;
    match places.get(reference).and_then(|place| records.get_mut(*place)) {
        Some(known) if richness(known) < richness(&record) => *known = record,
        Some(_) => {}
        None => {
            places.insert(reference.clone(), records.len());
            records.push(record);
        }
    }
}

/// What makes one copy of a record better than another, in this order.
fn richness(record: &Record) -> (bool, usize, usize) {
    (record.is_native, record.sighting.facts.deadlines.len(), record.sighting.facts.text.len())
}

/// How a defect names a record: by its reference, else by its place on the page.
fn place(hit: &Value, index: usize) -> String {
    let bare = hit.get("reference").and_then(Value::as_str).map(record::without_language).map(snippet);
    let reference = Hit::parse(hit).and_then(record::reference).ok().or(bare);
    reference.filter(|reference| reference != "``").unwrap_or_else(|| format!("record {}", index + 1))
}
