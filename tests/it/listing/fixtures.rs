//! Hand-written pages, each with the feed file an admin would write and what is read: as files one can look at.

use std::fs;
use std::path::Path;

use crier::domain::deadline::{Deadline, Stage};
use crier::domain::sighting::{Defect, Sighting};

use super::{completed, first_page, listing, project};

#[test]
fn html_pages_read_as_shown() {
    assert_eq!(all_read_as_shown("html"), 3);
}

#[test]
fn feeds_read_as_shown() {
    assert_eq!(all_read_as_shown("feed"), 3);
}

#[test]
fn json_reads_as_shown() {
    assert_eq!(all_read_as_shown("json"), 2);
}

/// Reads every page of a folder by the feed file beside it; returns how many there are.
fn all_read_as_shown(kind: &str) -> usize {
    let folder = project("fixtures/sources").join(kind);
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "toml")).collect();
    files.sort();
    for file in &files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let shown = shown(&folder, &name);
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name, shown));
    }
    files.len()
}

fn shown(folder: &Path, name: &str) -> String {
    let rules = fs::read_to_string(folder.join(format!("{name}.toml"))).unwrap();
    let listing = listing(&rules);
    let page =
        ["html", "xml", "json"].iter().map(|ending| folder.join(format!("{name}.{ending}"))).find(|path| path.exists());
    let reading = first_page(&listing, fs::read(page.unwrap()).unwrap()).unwrap();
    let mut blocks: Vec<String> = reading.sightings.iter().map(sighting).collect();
    if let Ok(detail) = fs::read(folder.join(format!("{name}.detail.html"))) {
        let (key, request) = &reading.details[0];
        let whole = completed(&listing, &reading.sightings[0], detail).unwrap();
        assert_eq!((whole.sighting.key(), &request.url), (key.clone(), &whole.sighting.facts.link));
        blocks.push(format!("completed from its own page:\n{}", sighting(&whole.sighting)));
        blocks.extend(complaints("? ", &whole.misses).chain(complaints("! ", &whole.defects)));
    }
    blocks.extend(complaints("? ", &reading.misses).chain(complaints("! ", &reading.defects)));
    blocks.push(format!("of {:?}, next {:?}", reading.total, reading.next.as_ref().map(|next| &next.url)));
    blocks.join("\n\n")
}

fn complaints(mark: &str, complaints: &[Defect]) -> impl Iterator<Item = String> {
    complaints.iter().map(move |complaint| format!("{mark}{}: {}", complaint.at, complaint.what))
}

fn sighting(sighting: &Sighting) -> String {
    let facts = &sighting.facts;
    let or_dash = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
    let mut lines = vec![
        format!("{}  {}  {}", sighting.key(), facts.kind.as_str(), facts.stated_status.as_str()),
        format!("title      {}", facts.title),
        format!("identifier {}", or_dash(facts.identifier.clone())),
        format!("call       {}", or_dash(facts.call_identifier.clone())),
        format!("programme  {}", or_dash(facts.programme.clone())),
        format!("opens      {}", or_dash(facts.opens_on.map(|day| day.to_string()))),
        format!("deadlines  {}", facts.deadlines.iter().map(deadline).collect::<Vec<_>>().join("; ")),
        format!("budget     {}", facts.budget),
        format!("keywords   {}", facts.keywords.join("; ")),
        format!("actions    {}", facts.action_types.join("; ")),
        format!("link       {}", facts.link),
    ];
    lines.extend(facts.text.lines().map(|line| format!("    > {line}")));
    lines.join("\n")
}

fn deadline(deadline: &Deadline) -> String {
    let time = deadline.time.map_or_else(|| "hour unknown".to_owned(), |time| time.strftime("%H:%M").to_string());
    let stage = match deadline.stage {
        Stage::Only => String::new(),
        Stage::First => " (first)".to_owned(),
        Stage::Second => " (second)".to_owned(),
        Stage::CutOff(number) => format!(" (cut-off {number})"),
    };
    format!("{} {time} {}{stage}", deadline.date, deadline.zone)
}
