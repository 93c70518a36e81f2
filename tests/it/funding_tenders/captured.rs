//! Captured listings, counted twice: by the reader and, independently, from the raw JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::Path;

use crier::domain::deadline::Precision;
use crier::domain::opportunity::Kind;
use crier::ports::Reading;
use crier::sources::funding_tenders::{PAGE_RECORDS_MAX, read_hits};
use flate2::read::GzDecoder;
use serde_json::Value;

use super::{envelope, read_page};
use crate::support::shared;

#[test]
fn the_example_answer_yields_its_current_record_and_rejects_the_frozen_one() {
    let Some(path) = shared("real/sedia_search_response_example.json") else { return };
    let reading = read_page(1, std::fs::read(path).unwrap()).unwrap();
    let keys: Vec<String> = reading.sightings.iter().map(|sighting| sighting.key().to_string()).collect();
    assert_eq!(keys, ["sedia:50138952TOPICS"]);
    assert_eq!(reading.defects.len(), 1);
    assert!(reading.defects[0].what.contains("SEDIA_PRD_CENTRICITY"));
}

#[test]
fn an_ordinary_listing_is_read_without_a_defect() {
    let Some(path) = shared("real/sedia_hits_open_2026-05-20.jsonl.gz") else { return };
    let hits = lines(&path);
    let reading = read_in_pages(&hits);
    assert_eq!(reading.defects, []);
    assert_eq!(keys(&reading), references(&hits));
    assert_eq!(reading.sightings.len(), 440);
    assert_facts_hold(&hits);
}

#[test]
fn the_night_the_index_lied_is_read_record_by_record() {
    let Some(path) = shared("real/sedia_hits_open_2026-06-27_index_incident.jsonl.gz") else { return };
    let hits = lines(&path);
    let (current, frozen): (Vec<Value>, Vec<Value>) =
        hits.iter().cloned().partition(|hit| hit["metadata"]["DATASOURCE"][0] == "SEDIA");
    let reading = read_in_pages(&hits);
    assert_eq!((current.len(), frozen.len()), (939, 296));
    assert_eq!(keys(&reading), references(&current));
    let reasons = reading.defects.iter().fold(BTreeMap::new(), |mut counts, defect| {
        *counts.entry(defect.what.as_str()).or_insert(0) += 1;
        counts
    });
    let reason = "found `SEDIA_PRD_CENTRICITY` as `DATASOURCE`, expected `SEDIA`, the current index";
    assert_eq!(reasons, BTreeMap::from([(reason, frozen.len())]));
    assert_facts_hold(&current);
}

#[test]
fn the_stale_half_of_that_night_is_closed_by_its_own_deadlines() {
    let Some(path) = shared("real/sedia_hits_open_2026-06-27_index_incident.jsonl.gz") else { return };
    let reading = read_in_pages(&lines(&path));
    let now = "2026-06-27T06:54:04Z".parse().unwrap();
    let stale: BTreeSet<_> =
        reading.sightings.iter().filter(|sighting| sighting.facts.is_stale(now)).map(|s| s.key().to_string()).collect();
    // From the raw file: current-index references all of whose deadline days are before that day.
    let by_day: BTreeSet<String> = lines(&path)
        .iter()
        .filter(|hit| hit["metadata"]["DATASOURCE"][0] == "SEDIA")
        .filter(|hit| texts(hit, "deadlineDate").last().is_some_and(|last| *last < "2026-06-26T12"))
        .map(key)
        .collect();
    assert!(by_day.len() > 450, "{}", by_day.len());
    let apart: Vec<_> = stale.symmetric_difference(&by_day).collect();
    assert!(apart.is_empty(), "{apart:?}");
}

#[test]
fn every_recorded_day_of_a_spring_is_read_without_a_defect() {
    let Some(path) = shared("real/sedia_daily_hits_2026-03-13_2026-06-09.jsonl.gz") else { return };
    let days = lines(&path);
    assert_eq!(days.len(), 92);
    for day in &days {
        let hits = day["upserts"].as_array().unwrap();
        let reading = read_in_pages(hits);
        assert_eq!(reading.defects, [], "{}", day["capturedAt"]);
        assert_eq!(keys(&reading), references(hits));
        assert_facts_hold(hits);
    }
}

/// What must be true of any listing, checked against the raw records.
fn assert_facts_hold(hits: &[Value]) {
    // Of several copies the one counts that has a `REFERENCE` of its own.
    let (native, copied): (Vec<&Value>, Vec<&Value>) = hits.iter().partition(|hit| !texts(hit, "REFERENCE").is_empty());
    let raw: BTreeMap<String, &Value> = copied.into_iter().chain(native).map(|hit| (key(hit), hit)).collect();
    for sighting in &read_hits("sedia", hits).sightings {
        let (hit, facts) = (raw[sighting.key().as_str()], &sighting.facts);
        let kind = texts(hit, "type")[0];
        let expected = match facts.kind {
            Kind::Grant => "1",
            Kind::Cascade => "8",
            Kind::ExternalAction => "2",
            Kind::Tender | Kind::National => "none",
        };
        assert_eq!(kind, expected);
        let labels: BTreeSet<&str> = texts(hit, "deadlineDate").into_iter().collect();
        assert_eq!(facts.deadlines.len(), labels.len(), "{hit}");
        if facts.kind == Kind::Grant {
            assert!(facts.deadlines.iter().all(|deadline| deadline.precision() == Precision::Day), "{hit}");
        }
        assert!(!facts.link.contains("/data/topicDetails/") && facts.link.starts_with("https://"), "{}", facts.link);
        assert!(facts.opens_on.is_some());
        assert_eq!(facts.title, facts.title.trim());
        let pot = own_pot(hit);
        assert_eq!(facts.budget.total, pot, "{hit}");
    }
}

/// The pot of a recorded hit, whose overview was reduced to the topic's own line: whole euros of its one year.
fn own_pot(hit: &Value) -> Option<u64> {
    let overview: Value = serde_json::from_str(texts(hit, "budgetOverview").first()?).unwrap();
    let years = overview["budgetTopicActionMap"]["1"][0]["budgetYearMap"].as_object().unwrap();
    assert!(years.len() <= 1);
    let euros: u64 = years.values().next()?.as_str().unwrap().split('.').next()?.parse().unwrap();
    (euros > 0).then_some(euros)
}

fn read_in_pages(hits: &[Value]) -> Reading {
    let mut whole = Reading::default();
    for (index, page) in hits.chunks(PAGE_RECORDS_MAX).enumerate() {
        let reading = read_page(index + 1, envelope(hits.len(), index + 1, page)).unwrap();
        assert_eq!(reading.total, Some(hits.len()));
        assert_eq!(reading.next.is_some(), (index + 1) * PAGE_RECORDS_MAX < hits.len());
        whole.sightings.extend(reading.sightings);
        whole.defects.extend(reading.defects);
    }
    // Pages or not, the same is read; without pages a record served on two of them counts once.
    let together = read_hits("sedia", hits);
    assert_eq!(keys(&whole), keys(&together));
    assert_eq!(together.sightings.len(), keys(&together).len());
    assert_eq!(whole.defects.len(), together.defects.len());
    whole
}

fn keys(reading: &Reading) -> BTreeSet<String> {
    reading.sightings.iter().map(|sighting| sighting.key().to_string()).collect()
}

fn references(hits: &[Value]) -> BTreeSet<String> {
    hits.iter().map(key).collect()
}

/// A hit's key: its reference without `en` or `EN` after the three known words.
fn key(hit: &Value) -> String {
    let reference = hit["reference"].as_str().unwrap();
    let ends = ["TOPICSen", "COMPETITIVE_CALLen", "PROSPECTSEN"];
    let bare = if ends.iter().any(|end| reference.ends_with(end)) {
        reference.trim_end_matches("en").trim_end_matches("EN")
    } else {
        reference
    };
    format!("sedia:{bare}")
}

fn texts<'a>(hit: &'a Value, name: &str) -> Vec<&'a str> {
    hit["metadata"][name].as_array().into_iter().flatten().map(|value| value.as_str().unwrap()).collect()
}

fn lines(path: &Path) -> Vec<Value> {
    let file = BufReader::new(GzDecoder::new(std::fs::File::open(path).unwrap()));
    file.lines().map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect()
}
