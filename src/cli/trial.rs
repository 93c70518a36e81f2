//! What a dry run of a feed file shows: field by field how many records have it, an example, and why others have not.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use crate::config::{self, FeedKind};
use crate::domain::listing::Field;
use crate::domain::opportunity::Facts;
use crate::domain::sighting::{Defect, Sighting};
use crate::ports::Reading;

/// How much of an example is shown.
const EXAMPLE_CHARS_MAX: usize = 70;
/// How many different complaints are shown to people.
const COMPLAINTS_MAX: usize = 20;

/// A feed file and what it read.
pub(super) struct Trial<'a> {
    feed: &'a config::Feed,
    reading: &'a Reading,
    /// What it read, works in the words of calls.
    records: Vec<Sighting>,
}

impl<'a> Trial<'a> {
    pub(super) fn of(feed: &'a config::Feed, reading: &'a Reading) -> Self {
        let mut records = reading.sightings.clone();
        records.extend(reading.works.iter().map(|work| {
            let reference = work.key.as_str().split_once(':').map_or("", |(_, reference)| reference).to_owned();
            Sighting { source: feed.name.clone(), reference, facts: work.facts() }
        }));
        Self { feed, reading, records }
    }

    /// What the records are: nothing is said of works by calling them records.
    fn noun(&self) -> &'static str {
        self.reading.works.first().map_or("records", |work| work.sort.as_given())
    }
}

/// A complaint, how often it was made, and where first.
struct Repeated<'a> {
    what: &'a str,
    count: usize,
    at: &'a str,
}

impl Trial<'_> {
    /// For programs.
    pub(super) fn as_json(&self) -> Value {
        let reading = self.reading;
        let complaint = |defect: &Defect| json!({ "at": defect.at, "what": defect.what });
        let fields: Vec<Value> = self
            .fields()
            .into_iter()
            .map(|(field, found, example)| json!({ "field": field.as_str(), "found": found, "example": example }))
            .collect();
        json!({
            "source": self.feed.name,
            "kind": self.feed.kind.as_str(),
            "url": self.feed.url,
            "records": self.records.len(),
            "total": reading.total,
            "next": reading.next.as_ref().map(|request| &request.url),
            "fields": fields,
            "missing": reading.misses.iter().map(complaint).collect::<Vec<_>>(),
            "defects": reading.defects.iter().map(complaint).collect::<Vec<_>>(),
            "sightings": reading.sightings,
            "works": reading.works,
        })
    }

    /// For people.
    pub(super) fn in_words(&self) -> String {
        let reading = self.reading;
        let (count, noun) = (self.records.len(), self.noun());
        let total = reading.total.map(|total| format!(" of {total}")).unwrap_or_default();
        let next =
            reading.next.as_ref().map_or_else(|| "no next page".to_owned(), |next| format!("next page {}", next.url));
        let mut text = format!("{} ({}): {count} {noun}{total}, {next}\n\n", self.feed.name, self.feed.kind.as_str());
        for (field, found, example) in self.fields() {
            let example = example.map(|example| shortened(&example)).unwrap_or_default();
            writeln!(text, "{:<12} {found:>5} of {count:<5} {example}", field.as_str()).unwrap_or_default();
        }
        list(&mut text, "missing", &reading.misses);
        list(&mut text, "set aside or not understood", &reading.defects);
        if let Some(first) = self.records.first() {
            write!(text, "\nthe first record, {}:\n{}", first.key(), whole(first)).unwrap_or_default();
        }
        text
    }

    /// Fields the feed file names, or that some record has: how many have it, and an example.
    fn fields(&self) -> Vec<(Field, usize, Option<String>)> {
        let sightings = &self.records;
        let row = |field: Field| {
            let mut found = sightings.iter().filter_map(|sighting| shown(field, sighting)).peekable();
            let example = found.peek().cloned();
            (field, found.count(), example)
        };
        let is_named = |field: Field| match &self.feed.kind {
            FeedKind::FundingTenders { .. } | FeedKind::File(_) => false,
            FeedKind::Listing(rules) => {
                rules.fields.contains_key(&field)
                    || rules.detail.as_ref().is_some_and(|detail| detail.fields.contains_key(&field))
            }
        };
        Field::ALL.into_iter().map(row).filter(|(field, found, _)| *found > 0 || is_named(*field)).collect()
    }
}

fn list(text: &mut String, heading: &str, complaints: &[Defect]) {
    if complaints.is_empty() {
        return;
    }
    let mut repeated: BTreeMap<&str, Repeated<'_>> = BTreeMap::new();
    for Defect { at, what } in complaints {
        repeated.entry(what).or_insert(Repeated { what, count: 0, at }).count += 1;
    }
    let mut repeated: Vec<Repeated<'_>> = repeated.into_values().collect();
    repeated.sort_by_key(|complaint| std::cmp::Reverse(complaint.count));
    write!(text, "\n{heading}:\n").unwrap_or_default();
    for Repeated { what, count, at } in repeated.iter().take(COMPLAINTS_MAX) {
        writeln!(text, "  {count:>4} {what} (first at {at})").unwrap_or_default();
    }
    if let Some(more) = repeated.len().checked_sub(COMPLAINTS_MAX).filter(|more| *more > 0) {
        writeln!(text, "  and {more} more; `--json` lists all").unwrap_or_default();
    }
}

fn whole(sighting: &Sighting) -> String {
    let mut text = String::new();
    for field in Field::ALL {
        if let Some(value) = shown(field, sighting) {
            writeln!(text, "  {:<12} {}", field.as_str(), shortened(&value)).unwrap_or_default();
        }
    }
    text
}

/// What a sighting says of a field, for people; nothing when it says nothing.
fn shown(field: Field, sighting: &Sighting) -> Option<String> {
    let Facts { title, link, text, budget, .. } = &sighting.facts;
    let facts = &sighting.facts;
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let joined = |words: &[String]| Some(words.join("; ")).filter(|words| !words.is_empty());
    match field {
        Field::Reference => some(&sighting.reference),
        Field::Title => some(title),
        Field::Link => some(link),
        Field::Identifier => facts.identifier.clone(),
        Field::Call => facts.call_identifier.clone(),
        Field::CallTitle => facts.call_title.clone(),
        Field::Programme => facts.programme.clone(),
        Field::Kind => Some(facts.kind.as_str().to_owned()),
        Field::Status => Some(facts.stated_status.as_str().to_owned()).filter(|status| status != "unknown"),
        Field::Opens => facts.opens_on.map(|day| day.to_string()),
        Field::Deadline => joined(&facts.deadlines.iter().map(deadline).collect::<Vec<_>>()),
        Field::Text => some(text),
        Field::Keywords => joined(&facts.keywords),
        Field::Actions => joined(&facts.action_types),
        Field::Budget => budget.total.map(|euros| euros.to_string()),
        Field::GrantMin => budget.grant_min.map(|euros| euros.to_string()),
        Field::GrantMax => budget.grant_max.map(|euros| euros.to_string()),
    }
}

fn deadline(deadline: &crate::domain::deadline::Deadline) -> String {
    let hour = deadline.time.map_or_else(|| "hour unknown".to_owned(), |time| time.strftime("%H:%M").to_string());
    format!("{} {hour} {}", deadline.date, deadline.zone)
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(EXAMPLE_CHARS_MAX).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}
