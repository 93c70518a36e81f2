//! Hand-written pages and how they are read, as files one can look at.

use crier::domain::deadline::{Deadline, Stage};
use crier::domain::sighting::Sighting;
use crier::ports::Reading;

use super::{fixture, fixtures, read_page};

fn assert_reads_as_shown(name: &str) {
    let shown = shown(&read_page(1, fixture(name)).unwrap());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(fixtures());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, shown));
}

#[test]
fn topics_read_as_shown() {
    assert_reads_as_shown("topics");
}

#[test]
fn cascade_calls_read_as_shown() {
    assert_reads_as_shown("cascade");
}

#[test]
fn external_action_calls_read_as_shown() {
    assert_reads_as_shown("external");
}

#[test]
fn records_that_were_not_asked_for_are_defects_and_spoil_nothing_else() {
    assert_reads_as_shown("not_as_asked");
}

#[test]
fn the_programme_is_known_by_its_code_else_by_the_identifier() {
    let reading = read_page(1, fixture("topics")).unwrap();
    let programme = |reference: &str| {
        let sighting = reading.sightings.iter().find(|sighting| sighting.reference == reference).unwrap();
        sighting.facts.programme.clone()
    };
    assert_eq!(programme("51000001TOPICS").as_deref(), Some("cerv"));
    assert_eq!(programme("46615955CERVLumpSumGrants1703116800000").as_deref(), Some("cerv"));
}

#[test]
fn a_record_served_twice_is_sighted_once_with_the_richer_text() {
    let reading = read_page(1, fixture("topics")).unwrap();
    let twins: Vec<_> = reading.sightings.iter().filter(|sighting| sighting.reference == "51000001TOPICS").collect();
    assert_eq!(twins.len(), 1);
    assert!(twins[0].facts.text.contains("Citizens of twinned towns"));
}

fn shown(reading: &Reading) -> String {
    let mut blocks: Vec<String> = reading.sightings.iter().map(shown_sighting).collect();
    blocks.extend(reading.defects.iter().map(|defect| format!("! {}: {}", defect.at, defect.what)));
    blocks.push(format!("of {:?}, next {:?}", reading.total, reading.next.as_ref().map(|next| &next.url)));
    blocks.join("\n\n")
}

fn shown_sighting(sighting: &Sighting) -> String {
    let facts = &sighting.facts;
    let mut lines = vec![
        format!("{}  {}  {}", sighting.key(), facts.kind.as_str(), facts.stated_status.as_str()),
        format!("title      {}", facts.title),
        format!("identifier {}", or_dash(facts.identifier.as_ref())),
        format!("call       {} {}", or_dash(facts.call_identifier.as_ref()), or_dash(facts.call_title.as_ref())),
        format!("opens      {}", or_dash(facts.opens_on.as_ref())),
        format!("deadlines  {:?}: {}", facts.deadline_model, joined(facts.deadlines.iter().map(shown_deadline))),
        format!("budget     {}", facts.budget),
        format!("actions    {}", joined(facts.action_types.iter().cloned())),
        format!("keywords   {}", joined(facts.keywords.iter().cloned())),
        format!("link       {}", facts.link),
    ];
    lines.extend(facts.text.lines().map(|line| format!("    > {line}")));
    lines.join("\n")
}

fn shown_deadline(deadline: &Deadline) -> String {
    let time = deadline.time.map_or_else(|| "hour unknown".to_owned(), |time| time.strftime("%H:%M").to_string());
    let stage = match deadline.stage {
        Stage::Only => "only".to_owned(),
        Stage::First => "first".to_owned(),
        Stage::Second => "second".to_owned(),
        Stage::CutOff(number) => format!("cut-off {number}"),
    };
    format!("{} {time} {} ({stage})", deadline.date, deadline.zone)
}

fn or_dash(value: Option<&impl ToString>) -> String {
    value.map_or_else(|| "-".to_owned(), ToString::to_string)
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}
