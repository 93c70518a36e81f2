//! Runs of listings: pages of single records, unchanged pages, pages that changed their shape.
#![expect(clippy::unwrap_used, reason = "helpers of tests stop at the first surprise")]

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

use async_trait::async_trait;
use crier::matching::Matcher;
use crier::pipeline::announce::Judgement;
use crier::pipeline::collect::{Rules, Run, collect};
use crier::pipeline::gather::Patience;
use crier::ports::{FetchError, Fetched, Fetcher, Page, Request, Store, Validator};
use crier::sources::listing::Listing;
use jiff::{SignedDuration, Timestamp};

use crate::listing::listing;
use crate::support::model_store::ModelStore;

const LIST: &str = "https://calls.example/list";

const RULES: &str = r#"
kind = "html"
url = "https://calls.example/list"
[items]
select = "li"
[fields]
title = { select = "a" }
link = { select = "a", attribute = "href" }
deadline = { select = "time" }
[detail.fields]
text = { select = "main" }
budget = { select = "b", optional = true }
"#;

/// A publisher in a map, who counts what is asked of him.
#[derive(Default)]
struct Publisher {
    pages: Mutex<BTreeMap<String, Answer>>,
    asked: Mutex<Vec<String>>,
}

#[derive(Clone)]
enum Answer {
    Page(String),
    Tagged(String, &'static str),
    Later(Option<i64>),
}

impl Publisher {
    fn show(&self, url: &str, answer: Answer) {
        self.pages.lock().unwrap().insert(url.to_owned(), answer);
    }

    /// Shows a list of calls with their deadlines, each with a page of its own.
    fn list(&self, calls: &[(u32, &str)]) {
        let item = |(number, day): &(u32, &str)| format!("<li><a href=/{number}>Call {number}</a><time>{day}</time>");
        let items = calls.iter().map(item).collect::<Vec<_>>().concat();
        self.show(LIST, Answer::Page(items));
        for (number, _) in calls {
            let page = format!("<main><p>About call {number}.</p></main><b>€ {number}000</b>");
            self.show(&format!("https://calls.example/{number}"), Answer::Page(page));
        }
    }

    fn take_asked(&self) -> Vec<String> {
        let asked = std::mem::take(&mut *self.asked.lock().unwrap());
        asked.into_iter().map(|url| url.trim_start_matches("https://calls.example/").to_owned()).collect()
    }
}

#[async_trait]
impl Fetcher for Publisher {
    async fn fetch(&self, request: &Request) -> Result<Page, FetchError> {
        match self.fetch_if_changed(request, None).await? {
            Fetched::Page(page, _) => Ok(page),
            Fetched::Unchanged => unreachable!("nothing was known"),
        }
    }

    async fn fetch_if_changed(&self, request: &Request, known: Option<&Validator>) -> Result<Fetched, FetchError> {
        self.asked.lock().unwrap().push(request.url.clone());
        let page =
            |body: String| Page { url: request.url.clone(), content_type: "text/html".to_owned(), body: body.into() };
        match self.pages.lock().unwrap().get(&request.url).cloned() {
            None => Err(FetchError::Refused("found status 404, expected 200".to_owned())),
            Some(Answer::Later(seconds)) => {
                let after = seconds.map(SignedDuration::from_secs);
                Err(FetchError::Later { why: "found status 503".to_owned(), after })
            }
            Some(Answer::Page(body)) => Ok(Fetched::Page(page(body), None)),
            Some(Answer::Tagged(_, tag)) if known.is_some_and(|known| known.etag.as_deref() == Some(tag)) => {
                Ok(Fetched::Unchanged)
            }
            Some(Answer::Tagged(body, tag)) => {
                let validator = Validator { etag: Some(tag.to_owned()), last_modified: None };
                Ok(Fetched::Page(page(body), Some(validator)))
            }
        }
    }
}

struct House {
    publisher: Publisher,
    store: ModelStore,
    source: Listing,
}

fn at(hour: i64) -> Timestamp {
    let begin: Timestamp = "2026-11-16T05:00:00Z".parse().unwrap();
    begin + SignedDuration::from_hours(hour)
}

impl House {
    fn new(calls: &[(u32, &str)]) -> Self {
        let publisher = Publisher::default();
        publisher.list(calls);
        Self { publisher, store: ModelStore::new(at(0)), source: listing(RULES) }
    }

    async fn run(&self, hour: i64) -> Run {
        let patience = Patience { tries: 2, pause: Duration::from_millis(1), pause_max: Duration::from_secs(1) };
        let rules = Rules { patience, judgement: Judgement::default(), progress: &|_, _| {} };
        let matcher: Matcher = std::iter::empty().collect();
        collect(&self.source, &self.publisher, &self.store, &matcher, rules, at(hour)).await.unwrap()
    }

    /// What is known: each call's text and deadline.
    async fn known(&self) -> Vec<String> {
        let line = |facts: &crier::domain::opportunity::Facts| {
            format!("{} {} {:?} {}", facts.title, facts.deadlines[0].date, facts.budget.total, facts.text.trim())
        };
        self.store.opportunities().await.unwrap().iter().map(|known| line(&known.facts)).collect()
    }
}

#[tokio::test]
async fn the_page_of_a_record_is_read_only_when_it_is_new_or_its_row_changed() {
    let house = House::new(&[(1, "1.3.2027"), (2, "2.3.2027")]);
    house.run(0).await;
    assert_eq!(house.publisher.take_asked(), ["list", "1", "2"]);
    let known = house.known().await;
    assert_eq!(known[0], "Call 1 2027-03-01 Some(1000) About call 1.");
    let second = house.run(6).await;
    assert_eq!(house.publisher.take_asked(), ["list"]);
    assert_eq!((second.told.len(), house.known().await), (0, known));
    house.publisher.list(&[(1, "1.3.2027"), (2, "9.3.2027"), (3, "3.3.2027")]);
    house.run(12).await;
    assert_eq!(house.publisher.take_asked(), ["list", "2", "3"]);
    assert_eq!(
        house.known().await[1..],
        ["Call 2 2027-03-09 Some(2000) About call 2.", "Call 3 2027-03-03 Some(3000) About call 3."]
    );
}

#[tokio::test]
async fn a_record_whose_page_is_in_trouble_keeps_what_was_known_and_is_asked_again() {
    let house = House::new(&[(1, "1.3.2027"), (2, "2.3.2027")]);
    house.run(0).await;
    house.publisher.list(&[(1, "8.3.2027"), (2, "9.3.2027")]);
    for number in [1, 2] {
        house.publisher.show(&format!("https://calls.example/{number}"), Answer::Later(Some(600)));
    }
    house.publisher.take_asked();
    let run = house.run(6).await;
    assert_eq!(house.publisher.take_asked(), ["list", "1"], "a publisher in trouble is spared the other pages");
    assert_eq!(run.broken_off, None);
    assert!(!run.defects.is_empty());
    let moved = ["Call 1 2027-03-08 Some(1000) About call 1.", "Call 2 2027-03-09 Some(2000) About call 2."];
    assert_eq!(house.known().await, moved);
    assert_eq!(house.store.feed("calls").await.unwrap().not_before, Some(at(6) + SignedDuration::from_secs(600)));
    house.publisher.list(&[(1, "8.3.2027"), (2, "9.3.2027")]);
    house.run(12).await;
    assert_eq!(house.publisher.take_asked(), ["list", "1", "2"]);
}

#[tokio::test]
async fn pages_of_records_that_all_changed_their_shape_are_told() {
    let calls = [(1, "1.3.2027"), (2, "2.3.2027"), (3, "3.3.2027")];
    let house = House::new(&calls);
    house.run(0).await;
    let known = house.known().await;
    house.publisher.list(&calls.map(|(number, _)| (number, "5.5.2027")));
    for (number, _) in calls {
        house
            .publisher
            .show(&format!("https://calls.example/{number}"), Answer::Page("<article>New design".to_owned()));
    }
    let run = house.run(6).await;
    let why = run.broken_off.unwrap();
    assert!(why.starts_with("3 pages of single records of `calls`: found none of the 2 fields"), "{why}");
    assert_eq!(house.known().await.len(), known.len());
    assert!(house.known().await.iter().all(|line| line.contains("About call")), "what was known stays");
}

#[tokio::test]
async fn an_unchanged_page_is_spared_and_counts_as_seen() {
    let house = House::new(&[(1, "1.3.2027")]);
    let list = "<li><a href=/1>Call 1</a><time>1.3.2027</time>".to_owned();
    house.publisher.show(LIST, Answer::Tagged(list.clone(), "v1"));
    house.run(0).await;
    let page = house.store.feed("calls").await.unwrap().page.unwrap();
    assert_eq!((page.url.as_str(), page.since), (LIST, at(0)));
    let run = house.run(6).await;
    assert_eq!((run.seen, run.told.len(), run.broken_off), (1, 0, None));
    let state = house.store.feed("calls").await.unwrap();
    assert_eq!((state.last_success, state.last_count, state.details.len()), (Some(at(6)), 1, 1));
    let key = house.store.opportunities().await.unwrap()[0].key.clone();
    assert_eq!(house.store.sightings(&key).await.unwrap()[0].last, at(6), "it was listed then");
    // After a week the whole page is asked for, in case the publisher's mark is wrong.
    house.publisher.show(LIST, Answer::Tagged(list.replace("1.3.", "7.3."), "v1"));
    assert_eq!(house.run(24).await.told.len(), 0);
    assert_eq!(house.run(8 * 24).await.told.len(), 1);
}

#[tokio::test]
async fn a_changed_feed_file_reads_an_unchanged_page_again() {
    let mut house = House::new(&[(1, "1.3.2027")]);
    house
        .publisher
        .show(LIST, Answer::Tagged("<li><a href=/1>Call 1</a><time>1.3.2027</time><i>cerv</i>".to_owned(), "v1"));
    house.run(0).await;
    house.source = listing(&RULES.replace("[detail.fields]", "programme = { select = \"i\" }\n[detail.fields]"));
    let run = house.run(6).await;
    assert_eq!(run.told.len(), 1);
    let known = house.store.opportunities().await.unwrap();
    assert_eq!(known[0].facts.programme.as_deref(), Some("cerv"));
}

#[tokio::test]
async fn a_page_that_no_longer_yields_items_keeps_the_last_good_data() {
    let house = House::new(&[(1, "1.3.2027"), (2, "2.3.2027")]);
    house.run(0).await;
    let known = house.known().await;
    let broken = [
        "<title>Calls</title><p>We have a new site!",
        "<li><a href=/1></a><time>1.3.2027</time>",
        "<li><a href=/1>Call 1</a><time>soon</time>",
        "",
    ];
    for (hour, page) in (1..).zip(broken) {
        house.publisher.show(LIST, Answer::Page(page.to_owned()));
        let run = house.run(hour).await;
        let why = run.broken_off.unwrap_or_else(|| panic!("{page:?} went unnoticed"));
        assert!(why.starts_with("page 1 of `calls`: found "), "{why}");
        assert_eq!(house.known().await, known);
    }
    let state = house.store.feed("calls").await.unwrap();
    assert_eq!((state.failures, state.last_success), (4, Some(at(0))));
    house.publisher.list(&[(1, "1.3.2027"), (2, "2.3.2027")]);
    house.publisher.take_asked();
    house.run(9).await;
    assert_eq!(house.publisher.take_asked(), ["list"], "pages of records that were read stay read");
}

#[tokio::test]
async fn a_publisher_that_ignores_the_page_number_ends_the_walk() {
    let mut house = House::new(&[]);
    house.source = listing(
        RULES
            .replace("[fields]", "[paging]\nparameter = \"page\"\n[fields]")
            .replace("[detail.fields]", "[nothing]")
            .split("[nothing]")
            .next()
            .unwrap(),
    );
    for page in 1..20 {
        let body = "<li><a href=/1>Call 1</a><time>1.3.2027</time>".to_owned();
        house.publisher.show(&format!("{LIST}?page={page}"), Answer::Page(body));
    }
    let run = house.run(0).await;
    assert_eq!((run.seen, run.broken_off), (1, None));
    assert_eq!(house.publisher.take_asked(), ["list?page=1", "list?page=2"]);
}
