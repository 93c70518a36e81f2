//! Whole runs against the portal's contract as it is: pages that lose records, news beside the calls, files of topics.
#![expect(clippy::unwrap_used, reason = "helpers of tests stop at the first surprise")]

mod index;
mod news;
mod syncing;

use std::sync::atomic::Ordering;
use std::time::Duration;

use crier::domain::opportunity::{Facts, OpportunityKey};
use crier::matching::Matcher;
use crier::pipeline::announce::Judgement;
use crier::pipeline::collect::{Rules, Run, collect};
use crier::pipeline::gather::Patience;
use crier::ports::Store;
use crier::sources::funding_tenders::FundingTenders;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::support::calls::subscription;
use crate::support::model_store::ModelStore;
use index::{Index, SEARCH, TOPICS};

struct House {
    index: Index,
    store: ModelStore,
    source: FundingTenders,
}

fn at(hour: i64) -> Timestamp {
    let begin: Timestamp = "2026-11-16T05:00:00Z".parse().unwrap();
    begin + SignedDuration::from_hours(hour)
}

impl House {
    fn new(hits: Vec<Value>) -> Self {
        let index = Index::default();
        index.show(hits);
        Self { index, store: ModelStore::new(at(0)), source: FundingTenders::new("sedia", SEARCH.parse().unwrap()) }
    }

    fn with_files(self) -> Self {
        let source = self.source.with_topics(Some(TOPICS.parse().unwrap()));
        Self { source, ..self }
    }

    async fn run(&self, hour: i64) -> Run {
        let patience = Patience { tries: 1, pause: Duration::from_millis(1), pause_max: Duration::from_secs(1) };
        let rules = Rules { patience, judgement: Judgement::default(), progress: &|_, _| {} };
        let matcher: Matcher = [subscription("console:main", "*")].into_iter().collect();
        collect(&self.source, &self.index, &self.store, &matcher, rules, at(hour)).await.unwrap()
    }

    async fn facts(&self, reference: &str) -> Facts {
        let key = OpportunityKey::new("sedia", reference);
        self.store.opportunity(&key).await.unwrap().unwrap_or_else(|| panic!("{key} is not known")).facts
    }
}

/// An open topic of the current index; `change` sets metadata.
fn topic(number: usize, change: &[(&str, &str)]) -> Value {
    let mut hit = json!({"reference": format!("{number}TOPICSen"), "language": "en", "metadata": {
        "type": ["1"], "status": ["31094502"], "language": ["en"], "DATASOURCE": ["SEDIA"],
        "REFERENCE": [format!("{number}TOPICSen")], "identifier": [format!("LIFE-2027-{number}")],
        "title": [format!("Nature {number}")], "deadlineDate": ["2027-09-22T00:00:00.000+0000"],
        "descriptionByte": ["<p>Meadows.</p>"],
    }});
    for (name, value) in change {
        hit["metadata"][name] = json!([value]);
    }
    hit
}

fn calls_pages(asked: &[String]) -> Vec<&String> {
    asked.iter().filter(|asked| asked.contains("calls")).collect()
}

#[tokio::test]
async fn a_walk_that_showed_every_record_is_walked_once_and_counted() {
    let house = House::new((0..230).map(|number| topic(1_000 + number, &[])).collect());
    let run = house.run(0).await;
    assert_eq!((run.seen, run.broken_off, run.defects), (230, None, vec![]));
    let asked = house.index.take_asked();
    let by = |page: usize| format!("100 calls by identifier, page {page}");
    assert_eq!(calls_pages(&asked), [&by(1), &by(2), &by(3), &"1 calls by nothing, page 1".to_owned()]);
}

#[tokio::test]
async fn pages_that_repeat_some_records_and_lose_others_are_walked_again_until_all_were_seen() {
    let house = House::new((0..230).map(|number| topic(1_000 + number, &[])).collect());
    house.index.slips.store(7, Ordering::SeqCst);
    let run = house.run(0).await;
    assert_eq!((run.seen, run.broken_off, run.defects), (230, None, vec![]));
    let asked = house.index.take_asked();
    let again = asked.iter().filter(|asked| asked.starts_with("100 calls by nothing")).count();
    assert_eq!((again, calls_pages(&asked).len()), (3, 3 + 1 + 3 + 1), "{asked:?}");
}

#[tokio::test]
async fn records_that_sorting_drops_are_found_because_totals_are_compared_without_it() {
    let mut hits: Vec<Value> = (0..120).map(|number| topic(1_000 + number, &[])).collect();
    for hit in &mut hits[40..45] {
        hit["metadata"].as_object_mut().unwrap().remove("identifier");
        hit["url"] = json!("https://portal.example/page");
    }
    let house = House::new(hits);
    let run = house.run(0).await;
    assert_eq!((run.seen, run.broken_off), (120, None));
}

#[tokio::test]
async fn two_walks_that_agree_end_the_search_for_what_the_count_promises() {
    // Two records under one name: they are counted as two, and only one can ever be shown.
    let mut hits: Vec<Value> = (0..20).map(|number| topic(1_000 + number, &[])).collect();
    hits.push(topic(1_000, &[]));
    let house = House::new(hits);
    let run = house.run(0).await;
    assert_eq!((run.seen, run.defects), (20, vec![]));
    assert_eq!(calls_pages(&house.index.take_asked()).len(), 3);
}

#[tokio::test]
async fn trouble_during_another_walk_does_not_undo_the_first() {
    let house = House::new((0..130).map(|number| topic(1_000 + number, &[])).collect());
    house.run(0).await;
    // Page 2 of the second walk cannot be had: some records stay missing, which is said, and closes nothing.
    let mut hits: Vec<Value> = (0..130).map(|number| topic(1_000 + number, &[])).collect();
    hits[5]["metadata"].as_object_mut().unwrap().remove("identifier");
    let house = House { index: Index::default(), ..house };
    house.index.show(hits);
    house.index.breaks_at.store(3, Ordering::SeqCst);
    let run = house.run(6).await;
    assert_eq!(run.broken_off, None);
    assert!(run.told.is_empty(), "{:?}", run.told);
}

#[tokio::test]
async fn a_copy_on_a_later_page_never_replaces_the_record_itself() {
    let mut hits: Vec<Value> = (0..120).map(|number| topic(1_000 + number, &[])).collect();
    let mut copy = topic(1_001, &[("identifier", "ZZZ-LAST"), ("title", "An old title")]);
    copy["metadata"]["deadlineDate"] = json!(["2027-01-01T17:00:00.000+0000", "2028-01-01T17:00:00.000+0000"]);
    copy["metadata"].as_object_mut().unwrap().remove("REFERENCE");
    hits.push(copy);
    let house = House::new(hits);
    house.run(0).await;
    let facts = house.facts("1001TOPICS").await;
    assert_eq!((facts.title.as_str(), facts.deadlines.len()), ("Nature 1001", 1));
}
