//! The three recorded days the demo shows: whole, odd where they should be, and different by what is told of them.
#![expect(clippy::unwrap_used, reason = "a fixture that cannot be read fails the test that asked for it")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crier::domain::programme;
use serde_json::Value;

const THREE_DAYS: &str = include_str!("../../fixtures/sources/funding_tenders/three-days.jsonl");

pub(crate) fn days() -> Vec<Value> {
    THREE_DAYS.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

pub(crate) fn hits_of(day: &Value) -> &Vec<Value> {
    day["upserts"].as_array().unwrap()
}

pub(crate) fn first_day() -> Vec<Value> {
    hits_of(&days()[0]).clone()
}

pub(crate) fn reference(hit: &Value) -> &str {
    hit["reference"].as_str().unwrap()
}

pub(crate) fn first<'a>(hit: &'a Value, field: &str) -> &'a str {
    hit["metadata"][field][0].as_str().unwrap_or_default()
}

#[test]
fn the_recorded_days_are_hits_in_the_portals_own_shape() {
    assert!(THREE_DAYS.len() < 400_000, "found {} bytes", THREE_DAYS.len());
    let days = days();
    let moments: Vec<_> = days.iter().map(|day| day["capturedAt"].as_str().unwrap()).collect();
    assert_eq!(moments, ["2026-11-16T05:00:00Z", "2026-11-17T05:00:00Z", "2026-11-18T05:00:00Z"]);
    for day in &days {
        let hits = hits_of(day);
        assert_eq!(day["totalResults"], hits.len());
        assert_eq!(hits.iter().map(reference).collect::<BTreeSet<_>>().len(), hits.len(), "a reference stands twice");
        for hit in hits {
            let is_texts = |value: &Value| value.as_array().is_some_and(|all| all.iter().all(Value::is_string));
            let metadata = hit["metadata"].as_object().unwrap();
            assert!(metadata.values().all(is_texts), "{}", reference(hit));
            assert!(programme::by_portal_code(first(hit, "frameworkProgramme")).is_some(), "{}", reference(hit));
            for overview in metadata.get("budgetOverview").and_then(Value::as_array).into_iter().flatten() {
                let inner: Value = serde_json::from_str(overview.as_str().unwrap()).unwrap();
                assert!(inner["budgetTopicActionMap"].is_object(), "{}", reference(hit));
            }
        }
    }
}

#[test]
fn the_first_day_holds_every_oddity_that_was_seen_in_the_wild() {
    let hits = first_day();
    let count = |fits: &dyn Fn(&Value) -> bool| hits.iter().filter(|hit| fits(hit)).count();
    let last = |hit: &Value| hit["metadata"]["deadlineDate"].as_array().unwrap().last().cloned().unwrap_or_default();
    let ends = |hit: &Value, end: &str| last(hit).as_str().unwrap_or_default().contains(end);
    assert!(hits.len() >= 44, "found {}", hits.len());
    for (kind, least) in [("1", 30), ("2", 3), ("8", 9), ("0", 1)] {
        assert!(count(&|hit| first(hit, "type") == kind) >= least, "too few of type {kind}");
    }
    let stale =
        |hit: &Value| last(hit).as_str().unwrap_or_default() < "2026-11-16" && first(hit, "DATASOURCE") == "SEDIA";
    assert!(count(&stale) >= 3, "stale rows that call themselves open");
    assert_eq!(count(&|hit| first(hit, "DATASOURCE") == "SEDIA_PRD_CENTRICITY"), 1);
    assert_eq!(count(&|hit| hit["language"] == "es"), 1);
    assert_eq!(count(&|hit| hit["leaks"] == true), 3);
    assert_eq!(count(&|hit| first(hit, "deadlineModel") == "two-stage"), 1);
    assert!(count(&|hit| first(hit, "deadlineModel") == "multiple cut-off") >= 2);
    let family = |hit: &Value| first(hit, "type") == "8" && first(hit, "identifier") == "CERV-2024-CITIZENS-VALUES";
    assert!(count(&family) >= 3, "a family of cascade calls under one identifier");
    for end in ["T00:00:00", "T23:00:00", "T22:00:00", "T17:00:00", "T23:59:00"] {
        assert!(count(&|hit| ends(hit, end)) >= 1, "no deadline at {end}");
    }
    for noise in ["&nbsp;", "<sup>[1]</sup>", "\u{feff}", "ql-ui", "eui-u-mt-l>", "🏛", "تونس", "é"] {
        let written = |hit: &Value| hit.to_string().contains(&noise.replace('"', "\\\""));
        assert!(count(&written) >= 1, "no {noise:?}");
    }
}

/// What differs from one day to the next, by reference and field.
fn differences(was: &Value, now: &Value) -> String {
    let by_reference = |day: &Value| -> BTreeMap<String, Value> {
        hits_of(day).iter().map(|hit| (reference(hit).to_owned(), hit["metadata"].clone())).collect()
    };
    let (was, now) = (by_reference(was), by_reference(now));
    let mut told = String::new();
    for (reference, metadata) in &now {
        let fields = metadata.as_object().unwrap();
        match was.get(reference) {
            None => writeln!(told, "+ {reference} {}", metadata["identifier"][0].as_str().unwrap()).unwrap(),
            Some(before) => {
                let differ: Vec<_> = fields.iter().filter(|(name, value)| before.get(name) != Some(value)).collect();
                let names: Vec<_> = differ.iter().map(|(name, _)| name.as_str()).collect();
                if !names.is_empty() {
                    writeln!(told, "~ {reference} {}", names.join(" ")).unwrap();
                }
            }
        }
    }
    for gone in was.keys().filter(|reference| !now.contains_key(*reference)) {
        writeln!(told, "- {gone}").unwrap();
    }
    told
}

#[test]
fn the_days_differ_by_what_the_readme_tells() {
    let days = days();
    let second = "\
+ 99000071TOPICSen CREA-CROSS-2027-MEDIALITERACY
+ 99000072TOPICSen LIFE-2027-PLP-FOREST
+ 99106COMPETITIVE_CALLen CERV-2024-CITIZENS-VALUES
~ 99000007TOPICSen status
~ 99000014TOPICSen descriptionByte
~ 99000021TOPICSen budgetOverview deadlineDate latestInfos
- 50149768TOPICSen
";
    let third = "\
+ 46607081CERVLumpSumGrants1702512000000 CERV-2024-CITIZENS-TOWN-NT
+ 50149768TOPICSen HORIZON-CL2-2027-01-HERITAGE-08
+ 99000081TOPICSen DIGITAL-2027-AI-11-DS-CULTURE
~ 199002PROSPECTSEN deadlineDate
~ 99000013TOPICSen budgetOverview
";
    assert_eq!(sorted(&differences(&days[0], &days[1])), sorted(second));
    assert_eq!(sorted(&differences(&days[1], &days[2])), sorted(third));
    let readme = include_str!("../../fixtures/README.md");
    for line in second.lines().chain(third.lines()) {
        let reference = line.split(' ').nth(1).unwrap();
        assert!(readme.contains(reference), "the README does not tell of {reference}");
    }
}

fn sorted(lines: &str) -> Vec<&str> {
    let mut lines: Vec<_> = lines.lines().collect();
    lines.sort_unstable();
    lines
}
