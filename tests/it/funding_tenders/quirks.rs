//! The portal's quirks, one test each: those of single records here, those of whole runs in `portal_contract`.

use crier::domain::deadline::{Deadline, Stage};
use crier::domain::opportunity::Status;
use crier::ports::Reading;
use crier::sources::funding_tenders::read_hits;
use serde_json::{Value, json};

use super::sound;

fn read(hits: &[Value]) -> Reading {
    read_hits("sedia", hits)
}

/// A sound record with other metadata.
#[expect(clippy::needless_pass_by_value, reason = "it is written where it is passed")]
fn with(reference: &str, change: Value) -> Value {
    let mut hit = sound(reference);
    for (name, value) in change.as_object().unwrap() {
        hit["metadata"][name] = value.clone();
    }
    hit
}

fn shown(deadlines: &[Deadline]) -> Vec<String> {
    let one = |deadline: &Deadline| match deadline.time {
        Some(time) => format!("{} {}", deadline.date, time.strftime("%H:%M")),
        None => deadline.date.to_string(),
    };
    deadlines.iter().map(one).collect()
}

#[test]
fn of_the_two_copies_of_the_index_only_the_current_one_is_read() {
    let frozen = with("5TOPICSen", json!({"DATASOURCE": ["SEDIA_PRD_CENTRICITY"], "title": ["Stale"]}));
    for hits in [[frozen.clone(), sound("5TOPICSen")], [sound("5TOPICSen"), frozen]] {
        let reading = read(&hits);
        assert_eq!((reading.sightings.len(), reading.defects.len()), (1, 1));
        assert_eq!(reading.sightings[0].facts.title, "Nature");
    }
}

#[test]
fn what_the_index_calls_open_long_after_its_deadline_is_closed_by_the_calendar() {
    let stale =
        with("5TOPICSen", json!({"deadlineDate": ["2024-02-01T17:00:00.000+0000", "2024-09-01T17:00:00.000+0000"]}));
    let facts = &read(&[stale]).sightings[0].facts;
    assert_eq!(facts.stated_status, Status::Open);
    assert_eq!(facts.status_at("2026-06-27T06:00:00Z".parse().unwrap()), Status::Closed);
}

#[test]
fn placeholders_of_deadlines_are_days_and_real_hours_are_hours() {
    let cases = [
        ("1", "2026-09-22T00:00:00.000+0000", "2026-09-22"),
        ("1", "2026-09-21T22:00:00.000+0000", "2026-09-22"),
        ("1", "2026-12-02T23:00:00.000+0000", "2026-12-03"),
        ("1", "2024-02-01T17:00:00.000+0000", "2024-02-01"),
        ("8", "2026-09-22T00:00:00.000+0000", "2026-09-22"),
        ("8", "2026-12-02T17:00:00.000+0000", "2026-12-02 17:00"),
        ("8", "2026-12-02T22:59:00.000+0000", "2026-12-02 23:59"),
        ("2", "2026-12-02T11:00:00.000+0000", "2026-12-02 12:00"),
        ("2", "2026-07-02T11:00:00.000+0000", "2026-07-02 13:00"),
    ];
    for (kind, label, expected) in cases {
        let reading = read(&[with("5TOPICSen", json!({"type": [kind], "deadlineDate": [label]}))]);
        assert_eq!(shown(&reading.sightings[0].facts.deadlines), [expected], "type {kind}, {label}");
    }
}

#[test]
fn of_several_deadlines_the_next_one_counts_and_a_second_stage_is_for_the_invited() {
    let labels =
        json!(["2026-03-01T00:00:00.000+0000", "2026-09-01T00:00:00.000+0000", "2027-03-01T00:00:00.000+0000"]);
    let cut_offs = with("5TOPICSen", json!({"deadlineDate": labels, "deadlineModel": ["multiple cut-off"]}));
    let facts = &read(&[cut_offs]).sightings[0].facts;
    let now = "2026-06-01T06:00:00Z".parse().unwrap();
    assert_eq!(facts.next_deadline(now).map(|next| next.date.to_string()).as_deref(), Some("2026-09-01"));
    assert_eq!(facts.status_at(now), Status::Open);
    let labels = json!(["2026-03-01T00:00:00.000+0000", "2026-09-01T00:00:00.000+0000"]);
    let stages = with("5TOPICSen", json!({"deadlineDate": labels, "deadlineModel": ["two-stage"]}));
    let stages: Vec<Stage> = read(&[stages]).sightings[0].facts.deadlines.iter().map(|one| one.stage).collect();
    assert_eq!(stages, [Stage::First, Stage::Second]);
}

#[test]
fn cascade_calls_that_share_their_parents_identifier_are_calls_of_their_own() {
    let call = |number: usize| {
        let mut hit = with(
            &format!("{number}COMPETITIVE_CALLen"),
            json!({"type": ["8"], "identifier": ["HORIZON-CL4-2024-01"], "title": ["Parent project"], "caName": [format!("Open call {number}")]}),
        );
        hit["url"] = json!(format!("https://portal.example/competitive-calls-cs/{number}"));
        hit
    };
    let reading = read(&(1..10).map(call).collect::<Vec<_>>());
    assert_eq!((reading.sightings.len(), reading.defects.len()), (9, 0));
    let titles: Vec<&str> = reading.sightings.iter().map(|seen| seen.facts.title.as_str()).collect();
    assert_eq!((titles[0], titles[8]), ("Open call 1", "Open call 9"));
    assert!(reading.sightings.iter().all(|seen| seen.facts.identifier.as_deref() == Some("HORIZON-CL4-2024-01")));
}

#[test]
fn a_stub_never_stands_for_the_record_it_is_a_stub_of() {
    let empty = with("5TOPICSen", json!({"status": [], "title": [""], "deadlineDate": []}));
    let poor = with("6TOPICSen", json!({"deadlineDate": []}));
    let rich = with("6TOPICSen", json!({"descriptionByte": ["<p>All about it.</p>"]}));
    for order in
        [[empty.clone(), poor.clone(), rich.clone(), sound("5TOPICSen")], [sound("5TOPICSen"), rich, poor, empty]]
    {
        let reading = read(&order);
        assert_eq!((reading.sightings.len(), reading.defects.len()), (2, 1), "{:?}", reading.defects);
        assert!(reading.sightings.iter().all(|seen| seen.facts.deadlines.len() == 1));
        assert!(reading.sightings.iter().any(|seen| seen.facts.text == "All about it.\n"));
    }
}

#[test]
fn translations_of_a_record_are_no_records_of_their_own() {
    let mut hits = vec![sound("5TOPICSen")];
    for language in ["es", "fr", "de"] {
        let mut hit = with(&format!("5TOPICS{language}"), json!({"language": [language], "title": ["Naturaleza"]}));
        hit["language"] = json!(language);
        hits.push(hit);
    }
    let reading = read(&hits);
    assert_eq!((reading.sightings.len(), reading.defects.len()), (1, 3));
    assert_eq!(
        (reading.sightings[0].reference.as_str(), reading.sightings[0].facts.title.as_str()),
        ("5TOPICS", "Nature")
    );
}

#[test]
fn documents_of_other_indexes_are_not_taken_for_calls() {
    let faq = with("50912", json!({"DATASOURCE": ["SEDIA_FAQ"], "type": ["1"]}));
    let tender = with("7", json!({"type": ["0"]}));
    let page = with("8", json!({"type": ["3"]}));
    let reading = read(&[faq, tender, page, sound("5TOPICSen")]);
    assert_eq!((reading.sightings.len(), reading.defects.len()), (1, 3));
}

#[test]
fn noise_of_editors_is_no_text_and_glues_none() {
    let html = "<span class=\"topicdescriptionkind\">Expected Outcome:</span>Project results\u{a0}help<sup>[1]</sup>.\
                <p>One&nbsp;<b>town</b></p>Two<ul><li data-list=\"bullet\"><span class=\"ql-ui\"></span>first</li><li>second</li></ul>\
                <table><tr><td>a</td><td>b</td></tr></table>\u{feff}<p class=\"eui-u-mt-l>\">Last  words</p>";
    let reading = read(&[with("5TOPICSen", json!({"descriptionByte": [html]}))]);
    let expected = "Expected Outcome:\nProject results help.\nOne town\nTwo\n- first\n- second\na | b\nLast words\n";
    assert_eq!(reading.sightings[0].facts.text, expected);
}

#[test]
fn labels_are_read_without_their_url_encoding() {
    let keywords = json!(["Coal %26 Steel", "100%", "[\"archives\", \"R%26D\"]"]);
    let hit = with("5TOPICSen", json!({"keywords": keywords, "typesOfAction": ["LIFE  Project Grants"]}));
    let facts = &read(&[hit]).sightings[0].facts;
    assert_eq!(facts.keywords, ["Coal & Steel", "100%", "archives", "R&D"]);
    assert_eq!(facts.action_types, ["LIFE Project Grants"]);
}

#[test]
fn the_budget_of_other_topics_in_the_same_overview_is_not_this_topics() {
    let line =
        |action: &str, pot: &str| json!([{"action": action, "budgetYearMap": {"2026": pot}, "maxContribution": 5}]);
    let overview = json!({"budgetTopicActionMap": {
        "1": line("LIFE-2026-SAP-TWO - LIFE-PJG", "900000"),
        "2": line("LIFE-2026-SAP - LIFE-PJG", "500000"),
    }});
    let reading = read(&[with("5TOPICSen", json!({"budgetOverview": [overview.to_string()]}))]);
    assert_eq!(reading.sightings[0].facts.budget.total, Some(500_000));
    assert!(!reading.sightings[0].facts.budget.possibly_shared);
}

#[test]
fn news_recorded_among_the_calls_is_attached_to_them_when_they_are_read_back() {
    let news = with(
        "77UPDATESen",
        json!({"type": ["6"], "identifier": ["life-2026-sap"], "title": ["Deadline extended"], "es_SortDate": ["2026-09-01T10:00:00.000+0000"]}),
    );
    let reading = read(&[news, sound("5TOPICSen")]);
    assert_eq!((reading.sightings.len(), reading.defects.len()), (1, 0));
    let updates = &reading.sightings[0].facts.updates;
    assert_eq!((updates.len(), updates[0].text.as_str()), (1, "Deadline extended"));
}
