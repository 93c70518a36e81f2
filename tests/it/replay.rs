//! Ninety-two recorded days: what would have been told, against a count made here from the same file.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::Path;

use crier::cli::lines::Line;
use crier::cli::recording::{play, read_snapshots, snapshots};
use crier::pipeline::announce::Judgement;
use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, ToSpan};
use serde_json::Value;

use crate::support::{calls, shared};

/// What the recording itself says, read without any of our own reading: raw dates and references only.
#[derive(Default)]
struct Count {
    appeared: BTreeSet<String>,
    moved: BTreeSet<(String, Date)>,
}

fn text<'a>(hit: &'a Value, field: &str) -> impl Iterator<Item = &'a str> {
    hit["metadata"][field].as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// `50129948TOPICSen` is `50129948TOPICS`.
fn reference(hit: &Value) -> String {
    let reference = hit["reference"].as_str().expect("hits have references");
    ["TOPICS", "COMPETITIVE_CALL", "PROSPECTS"]
        .iter()
        .find_map(|kind| reference.split_once(kind).map(|(number, _)| format!("{number}{kind}")))
        // Legacy references end in a number and have no language.
        .unwrap_or_else(|| reference.to_owned())
}

/// The days of all deadlines: 22:00 and 23:00 UTC are midnight in Brussels.
fn days(hit: &Value) -> BTreeSet<Date> {
    let day = |text: &str| {
        let civil: DateTime = text.split('.').next().expect("a date").parse().expect("a date and time");
        let is_midnight = [22, 23].contains(&civil.hour()) && civil.minute() == 0;
        civil.date().checked_add(i32::from(is_midnight).days()).expect("no date is that late")
    };
    text(hit, "deadlineDate").map(day).collect()
}

fn count(file: &Path) -> Count {
    let lines = BufReader::new(flate2::read::GzDecoder::new(std::fs::File::open(file).expect("the file is there")));
    let mut known: BTreeMap<String, BTreeSet<Date>> = BTreeMap::new();
    let mut count = Count::default();
    for (number, line) in lines.lines().enumerate() {
        let day: Value = serde_json::from_str(&line.expect("text")).expect("JSON");
        let at: Timestamp = day["capturedAt"].as_str().expect("a moment").parse().expect("a moment");
        let today = at.in_tz("Europe/Brussels").expect("a zone").date();
        let ahead = |days: &BTreeSet<Date>| days.iter().copied().filter(|day| *day >= today).collect::<Vec<_>>();
        for hit in day["upserts"].as_array().expect("hits") {
            let (key, now) = (reference(hit), days(hit));
            match known.insert(key.clone(), now.clone()) {
                None if number > 0 && (now.is_empty() || !ahead(&now).is_empty()) => {
                    assert!(count.appeared.insert(key), "a call appears once");
                }
                Some(was) if ahead(&was) != ahead(&now) && !ahead(&now).is_empty() => {
                    count.moved.insert((key, today));
                }
                None | Some(_) => {}
            }
        }
    }
    count
}

async fn replayed(file: &Path) -> Vec<Line> {
    let mut lines = Vec::new();
    let everything = [calls::subscription("console:main", "*")];
    let town = [calls::community("town")];
    let days = snapshots(file).expect("the recording can be read");
    play(calls::SOURCE, days, &town, &everything, Judgement::default(), |line| lines.push(line))
        .await
        .expect("it plays");
    lines
}

fn key_of(line: &Line) -> String {
    line.key.as_deref().and_then(|key| key.split_once(':')).map(|(_, reference)| reference.to_owned()).expect("a key")
}

fn day_of(line: &Line) -> Date {
    let at: Timestamp = line.at.parse().expect("a moment");
    at.in_tz("Europe/Brussels").expect("a zone").date()
}

#[tokio::test]
async fn ninety_two_days_tell_each_call_once_and_each_moved_date_once() {
    let Some(file) = shared("real/sedia_daily_hits_2026-03-13_2026-06-09.jsonl.gz") else { return };
    let expected = count(&file);
    let lines = replayed(&file).await;
    let of = |event: &'static str| lines.iter().filter(move |line| line.event == event);

    let appeared: Vec<String> = of("appeared").map(key_of).collect();
    assert_eq!(appeared.len(), 277, "the count of 2026-11");
    assert_eq!(appeared.iter().cloned().collect::<BTreeSet<_>>(), expected.appeared);
    assert_eq!(appeared.len(), expected.appeared.len(), "each once");

    let moved: Vec<(String, Date)> = of("deadline_moved").map(|line| (key_of(line), day_of(line))).collect();
    assert_eq!(moved.iter().cloned().collect::<BTreeSet<_>>(), expected.moved);
    assert_eq!(moved.len(), expected.moved.len(), "each once");

    assert_eq!(of("held_back").count(), 0);
    for line in of("reminder") {
        let deadline: Date = line.now["deadline"].as_str().expect("a day").parse().expect("a day");
        assert!(day_of(line) <= deadline, "{line:?}");
    }
    let told: BTreeSet<String> =
        lines.iter().map(|line| format!("{:?} {} {} {}", line.key, line.event, day_of(line), line.now)).collect();
    assert_eq!(told.len(), lines.len(), "nothing is told twice");
}

#[tokio::test]
async fn a_recording_that_is_none_is_told_with_its_line() {
    let text = "{\"capturedAt\":\"2026-03-13T06:00:00Z\",\"upserts\":[]}\n\n{\"capturedAt\":\"soon\"}\n";
    let complaint =
        read_snapshots(text.as_bytes(), "spring.jsonl").find_map(Result::err).expect("the third line is wrong");
    let complaint = format!("{complaint:#}");
    assert!(complaint.starts_with("spring.jsonl:3: found"), "{complaint}");
    assert!(complaint.contains("expected one snapshot a line"), "{complaint}");
}
