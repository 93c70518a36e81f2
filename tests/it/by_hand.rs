//! Calls by hand: from a table or a chat to everybody they fit.
#![expect(clippy::unwrap_used, reason = "a helper that cannot build its world fails the test")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use crier::clock::SimulatedClock;
use crier::conversation::Asker;
use crier::daemon::{Crier, Feed, Parts};
use crier::domain::entry::{Defaults, Form, Part};
use crier::domain::language::Language;
use crier::domain::notice::NoticeState;
use crier::domain::sighting::Sighting;
use crier::domain::taste::Taste;
use crier::domain::zone::Zone;
use crier::pipeline::gather::Patience;
use crier::pipeline::hold::{Release, Usual};
use crier::ports::{Clock, FetchError, Fetcher, Manners, Page, Request, Source, Store};
use crier::search::Index;
use crier::sources::file::FileSource;
use crier::sources::file::fetch::WithFiles;
use crier::store::sled::SledStore;
use jiff::SignedDuration;
use tempfile::TempDir;
use url::Url;

use crate::support::calls::{at, community, subscription};

/// Nobody out there.
struct Nowhere;

#[async_trait::async_trait]
impl Fetcher for Nowhere {
    async fn fetch(&self, request: &Request) -> Result<Page, FetchError> {
        Err(FetchError::Refused(format!("found no way to {}", request.url)))
    }
}

fn defaults() -> Defaults {
    Defaults { zone: Zone::brussels(), language: "en".to_owned() }
}

/// A Crier that reads a folder of tables, with a town that follows what is for libraries.
struct Town {
    folder: TempDir,
    clock: Arc<SimulatedClock>,
    store: Arc<dyn Store>,
    crier: Crier,
}

impl Town {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(SimulatedClock::at(at("2026-11-24T09:00:00Z")));
        let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
        let url = Url::from_file_path(folder.path()).unwrap();
        let source = FileSource::new("calls", url.clone(), defaults());
        let feed = Feed { source: Arc::new(source), every: SignedDuration::from_mins(10), usual: Usual::default() };
        let parts = Parts {
            store: Arc::clone(&store),
            clock: clock.clone(),
            fetcher: Arc::new(WithFiles::new(Arc::new(Nowhere), vec![url], 1_000_000)),
            feeds: vec![feed],
            patience: Patience::default(),
            index: Index::in_memory().unwrap(),
        };
        let crier = Crier::open(parts).await.unwrap();
        let follows = [subscription("telegram:-1", "for:library country:pl")];
        crier.follow_files(&[community("town")], &follows).await.unwrap();
        Self { folder, clock, store, crier }
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).unwrap();
    }

    /// Reads the folder; returns what was set aside.
    async fn collect(&self) -> Vec<String> {
        let run = self.crier.collect(&self.crier.feeds()[0], Release::Agreement, &|_, _| {}).await.unwrap();
        assert_eq!(run.broken_off, None);
        run.defects.iter().map(|defect| format!("{}: {}", defect.at, defect.what)).collect()
    }

    /// What the town is to be told, as `what due`; what was withdrawn is left out.
    async fn promised(&self) -> Vec<String> {
        let mut notices = self.store.notices().await.unwrap();
        notices.retain(|notice| notice.state == NoticeState::Pending);
        notices.sort_by_key(|notice| notice.due);
        let what = |key: &str| key.splitn(3, '|').nth(2).unwrap_or_default().to_owned();
        notices.iter().map(|notice| format!("{} due {}", what(notice.key().as_str()), notice.due)).collect()
    }

    async fn ask(&self, question: &str) -> Vec<String> {
        let asker = Asker {
            community: None,
            language: Language::English,
            zone: Zone::brussels(),
            limit: 10,
            taste: Taste::default(),
            now: self.clock.now(),
        };
        let answer = self.crier.conversation().ask(question, &asker).await;
        answer.results.into_iter().map(|result| result.title).collect()
    }
}

/// A table of one call with a deadline.
fn table(deadline: &str, status: &str) -> String {
    format!(
        "title,deadline,link,for,country,status\n\
         Small grants for heritage,{deadline},https://town.example/grants,library,pl,{status}\n"
    )
}

#[tokio::test]
async fn a_call_in_a_table_is_announced_reminded_searched_and_withdrawn_like_any_other() {
    let town = Town::new().await;
    assert!(town.collect().await.is_empty(), "an empty folder is as it should be");
    town.write("ours.csv", &table("2027-03-05 17:00", ""));
    assert!(town.collect().await.is_empty());
    assert_eq!(
        town.promised().await,
        [
            "appeared@0 due 2026-11-24T09:00:00Z",
            "reminder@2027-03-05-30d due 2027-02-03T08:00:00Z",
            "reminder@2027-03-05-14d due 2027-02-19T08:00:00Z",
            "reminder@2027-03-05-7d due 2027-02-26T08:00:00Z",
            "reminder@2027-03-05-2d due 2027-03-03T08:00:00Z",
        ]
    );
    assert_eq!(town.ask("grants for libraries in Poland").await, ["Small grants for heritage"]);

    let before = town.store.imprint().await.unwrap();
    town.clock.set(at("2026-11-24T10:00:00Z"));
    town.collect().await;
    assert_eq!(town.store.imprint().await.unwrap(), before, "an unchanged folder changes nothing");

    town.write("ours.csv", &table("2027-04-30", ""));
    town.collect().await;
    let promised = town.promised().await;
    assert!(promised.iter().any(|what| what.starts_with("deadline_moved@1 ")), "{promised:?}");
    assert!(!promised.iter().any(|what| what.contains("2027-03-05")), "{promised:?}");

    town.write("ours.csv", &table("2027-04-30", "withdrawn"));
    town.collect().await;
    let promised = town.promised().await;
    assert!(promised.iter().any(|what| what.starts_with("withdrawn@2 ")), "{promised:?}");
    assert!(!promised.iter().any(|what| what.starts_with("reminder")), "{promised:?}");
    assert!(town.ask("grants for libraries in Poland").await.is_empty());
}

#[tokio::test]
async fn a_row_that_is_gone_changes_nothing() {
    let town = Town::new().await;
    town.collect().await;
    town.write("ours.csv", &table("2027-03-05", ""));
    town.collect().await;
    let promised = town.promised().await;
    town.write("ours.csv", "title,link\n");
    town.collect().await;
    assert_eq!(town.promised().await, promised);
    assert_eq!(town.ask("grants for libraries").await.len(), 1);
}

#[tokio::test]
async fn every_fault_of_every_table_is_told_with_its_line_and_good_rows_count() {
    let town = Town::new().await;
    town.write("_draft.csv", "nonsense");
    town.write(
        "a.csv",
        "title;deadline;link;for;Country\n\
         Good one;2027-03-05;https://a.example/1;library;pl\n\
         Bad day;soon;https://a.example/2;library;pl\n\
         ;2027-03-05;https://a.example/3;;\n\
         Twice;2027-03-05;https://a.example/1;;\n",
    );
    town.write("b.toml", "[[call]]\ntitle = \"Another\"\nlink = \"https://b.example/1\"\nwhen = \"soon\"\n");
    let faults = town.collect().await;
    let begins = [
        "a.csv:3: deadline: found `soon`, expected a day, with the hour where it is known; try `2027-03-05 17:00`",
        "a.csv:4: title: found nothing, expected a title; try `Small grants for local heritage`",
        "a.csv:5: link: found the page of a.csv:2, expected one page for each call, or a code",
        "b.toml:4: found the key `when`, expected one of title, deadline, link",
    ];
    assert_eq!(faults.len(), begins.len(), "{faults:#?}");
    for begin in begins {
        assert!(faults.iter().any(|fault| fault.starts_with(begin)), "{begin} is not in {faults:#?}");
    }
    let mut titles: Vec<String> =
        town.store.opportunities().await.unwrap().into_iter().map(|call| call.facts.title).collect();
    titles.sort();
    assert_eq!(titles, ["Another", "Bad day", "Good one"]);
}

/// A call as it comes from the desk.
fn entered(deadline: &str) -> Sighting {
    let mut form = Form::default();
    let parts = [
        (Part::Title, "Small grants for heritage"),
        (Part::Link, "https://town.example/grants"),
        (Part::Deadline, deadline),
        (Part::For, "library"),
        (Part::Country, "pl"),
    ];
    for (part, text) in parts {
        form.put(part, text);
    }
    form.read("hand", &defaults()).0.unwrap()
}

#[tokio::test]
async fn the_first_call_entered_in_chat_is_announced_and_corrected_by_entering_again() {
    let town = Town::new().await;
    let run = town.crier.enter(Some(entered("2027-03-05"))).await.unwrap();
    assert!(!run.baseline);
    assert_eq!(town.promised().await.first().unwrap(), "appeared@0 due 2026-11-24T09:00:00Z");
    assert_eq!(town.ask("grants for libraries in Poland").await, ["Small grants for heritage"]);
    town.crier.enter(Some(entered("2027-04-30"))).await.unwrap();
    let promised = town.promised().await;
    assert!(promised.iter().any(|what| what.starts_with("deadline_moved@1 ")), "{promised:?}");
    assert_eq!(town.store.opportunities().await.unwrap().len(), 1);

    town.clock.set(at("2027-05-01T09:00:00Z"));
    town.crier.enter(None).await.unwrap();
    let call = &town.store.opportunities().await.unwrap()[0];
    assert_eq!(call.status.as_str(), "closed", "the calendar works on calls that no listing shows");
}

#[tokio::test]
async fn files_are_read_only_where_a_feed_file_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("secret.csv");
    fs::write(&secret, "title,link\n").unwrap();
    let place = Url::from_file_path(folder.path().join("calls")).unwrap();
    let fetcher = WithFiles::new(Arc::new(Nowhere), vec![place.clone()], 1_000);
    let table = Url::from_file_path(folder.path().join("gone.csv")).unwrap();
    let missing = WithFiles::new(Arc::new(Nowhere), vec![table.clone()], 1_000);
    let gone = missing.fetch(&Request::get(table.to_string(), Manners::default())).await;
    assert!(matches!(gone, Err(FetchError::Refused(why)) if why.contains("found no file")), "one file has to be there");
    let ask = async |url: &Url| fetcher.fetch(&Request::get(url.to_string(), Manners::default())).await;
    assert!(ask(&place).await.is_ok(), "a folder that is not there is empty");
    for other in [Url::from_file_path(&secret).unwrap(), "https://example.org/".parse().unwrap()] {
        assert!(matches!(ask(&other).await, Err(FetchError::Refused(_))), "{other}");
    }
}

#[test]
fn the_examples_that_lie_beside_the_configuration_are_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/calls");
    for name in ["_example.csv", "_example.toml"] {
        let url = Url::from_file_path(folder.join(name)).unwrap();
        let source = FileSource::new("calls", url.clone(), defaults());
        let body = fs::read(folder.join(name)).unwrap().into();
        let page = Page { url: url.to_string(), content_type: String::new(), body };
        let reading = source.read(&source.first(), &page).unwrap();
        assert_eq!(reading.defects, [], "{name}");
        assert!(!reading.sightings.is_empty());
        let facts = &reading.sightings[0].facts;
        assert_eq!(facts.keywords, ["crafts", "volunteers", "library", "museum", "Poland"], "{name}");
        assert_eq!(facts.budget.grants_expected, Some(40));
    }
}
