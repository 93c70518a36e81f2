//! Results of projects and free resources: read, kept, found, and never taken for calls.
#![expect(clippy::unwrap_used, reason = "a helper that cannot build its world fails the test")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use crier::clock::SimulatedClock;
use crier::conversation::{Asker, Intent, Outcome};
use crier::daemon::{Crier, Feed, Parts};
use crier::domain::language::Language;
use crier::domain::listing::Rules;
use crier::domain::taste::Taste;
use crier::domain::work::{Sort, Work};
use crier::domain::zone::Zone;
use crier::pipeline::gather::Patience;
use crier::pipeline::hold::{Release, Usual};
use crier::ports::{Batch, Clock, FetchError, Fetcher, Page, Reading, Request, Source, Store};
use crier::search::library::Shelf;
use crier::search::{Index, Library, Query};
use crier::store::sled::{OnDamage, SledStore};
use flate2::read::GzDecoder;
use jiff::SignedDuration;

use crate::listing;
use crate::support::calls::{at, community, subscription};
use crate::support::model_store::ModelStore;
use crate::support::shared;

/// Names of people that stand in the fixtures, and must stand nowhere else.
const NAMES: [&str; 9] = [
    "quillfeather",
    "marigold",
    "inkpen",
    "bartholomew",
    "vanterpool",
    "ottoline",
    "ashdown",
    "peregrine",
    "stones.example",
];

/// Feeds as they are shipped, with the page each reads.
const FEEDS: [(&str, &str); 3] =
    [("cordis", "projects.json"), ("cordis_results", "results.json"), ("open_materials", "materials.xml")];

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/sources/works");
    fs::read(folder.join(name)).unwrap()
}

/// A publisher that has these pages, by the beginning of their address.
struct Shown(BTreeMap<String, Vec<u8>>);

#[async_trait]
impl Fetcher for Shown {
    async fn fetch(&self, request: &Request) -> Result<Page, FetchError> {
        let body = self.0.get(&request.url).cloned();
        let body = body.ok_or_else(|| FetchError::Refused(format!("found no page at {}", request.url)))?;
        Ok(Page { url: request.url.clone(), content_type: String::new(), body: body.into() })
    }
}

/// A Crier whose feeds are those of works, with a town that follows everything.
async fn crier(store: Arc<dyn Store>, index: Index) -> (Crier, Arc<SimulatedClock>) {
    let mut pages = BTreeMap::new();
    let mut feeds = Vec::new();
    for (name, page) in FEEDS {
        let source = listing::named(name, &listing::shipped(name));
        pages.insert(source.first().url, fixture(page));
        feeds.push(Feed { source: Arc::new(source), every: SignedDuration::from_hours(24), usual: Usual::default() });
    }
    // Pages after the first are empty, as publishers have them.
    for feed in &feeds {
        let second = feed.source.first().url.replace("p=1", "p=2");
        pages.entry(second).or_insert_with(|| br#"{"payload": {"total": 0, "results": []}}"#.to_vec());
    }
    let clock = Arc::new(SimulatedClock::at(at("2026-11-24T09:00:00Z")));
    let parts = Parts {
        store,
        clock: clock.clone(),
        fetcher: Arc::new(Shown(pages)),
        feeds,
        patience: Patience::default(),
        index,
    };
    let crier = Crier::open(parts).await.unwrap();
    crier.follow_files(&[community("town")], &[subscription("telegram:-1", "*")]).await.unwrap();
    (crier, clock)
}

async fn collect(crier: &Crier) -> Vec<String> {
    let mut defects = Vec::new();
    for feed in crier.feeds() {
        let run = crier.collect(feed, Release::Agreement, &|_, _| {}).await.unwrap();
        assert_eq!(run.broken_off, None, "{}", feed.source.name());
        defects.extend(run.defects.into_iter().map(|defect| format!("{}: {}", defect.at, defect.what)));
    }
    defects
}

async fn all(store: &dyn Store) -> Vec<Work> {
    store.works_after(None, 10_000).await.unwrap()
}

fn asker(now: jiff::Timestamp) -> Asker {
    Asker {
        community: None,
        language: Language::English,
        zone: Zone::brussels(),
        limit: 10,
        taste: Taste::default(),
        now,
    }
}

#[tokio::test]
async fn works_are_kept_and_found_and_are_never_calls() {
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
    let (crier, clock) = crier(Arc::clone(&store), Index::in_memory().unwrap()).await;
    let defects = collect(&crier).await;
    assert_eq!(defects.len(), 1, "{defects:?}");
    assert!(defects[0].starts_with("101900003: found no title"), "{defects:?}");

    let keys: Vec<String> =
        all(&*store).await.iter().map(|work| format!("{} {}", work.key, work.sort.as_given())).collect();
    assert_eq!(
        keys,
        [
            "cordis:101900001 projects",
            "cordis:101900002 projects",
            "cordis_results:900101 deliverables",
            "cordis_results:900102 deliverables",
            "open_materials:m-1 resources",
            "open_materials:m-2 resources",
        ]
    );
    assert!(store.opportunities().await.unwrap().is_empty());
    assert!(store.notices().await.unwrap().is_empty(), "nobody is told of a work");
    let answer = crier.conversation().ask("calls about heritage", &asker(clock.now())).await;
    assert_eq!((answer.status, answer.results.len()), (Outcome::NothingFound, 0));

    let funded = crier.conversation().ask("what was funded on heritage?", &asker(clock.now())).await;
    assert_eq!((funded.intent, funded.status, funded.results.len()), (Intent::Funded, Outcome::Answered, 0));
    let said = funded.message.plain();
    assert!(said.contains("Dry stone walls and village memory") && said.contains("cordis"), "{said}");
    assert!(said.contains("24 Nov 2026") && !said.contains("WARMTOWN"), "{said}");
    let usable = crier.conversation().ask("free materials for seniors", &asker(clock.now())).await;
    assert!(usable.message.plain().contains("Digital skills for seniors"), "{}", usable.message.plain());

    let before = store.works_imprint().await.unwrap();
    collect(&crier).await;
    assert_eq!(store.works_imprint().await.unwrap(), before, "what is the same is not written again");
}

/// All bytes below a folder.
fn bytes_below(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            bytes.extend(bytes_below(&path));
        } else {
            bytes.extend(fs::read(&path).unwrap());
        }
    }
    bytes
}

#[tokio::test]
async fn no_person_s_name_is_stored() {
    for page in FEEDS.map(|(_, page)| page) {
        let text = String::from_utf8(fixture(page)).unwrap().to_lowercase();
        assert!(NAMES.iter().any(|name| text.contains(name)), "{page} is to hold names, or the test tells nothing");
    }
    let folder = tempfile::tempdir().unwrap();
    let opened = SledStore::open(&folder.path().join("store"), OnDamage::Refuse, at("2026-11-24T09:00:00Z")).unwrap();
    let store: Arc<dyn Store> = Arc::new(opened.store);
    let index = Index::open(&folder.path().join("store.search")).unwrap();
    let (crier, _) = crier(Arc::clone(&store), index).await;
    collect(&crier).await;
    let mut stored = String::new();
    for work in all(&*store).await {
        stored.push_str(&serde_json::to_string(&work).unwrap().to_lowercase());
    }
    for name in FEEDS.map(|(name, _)| name) {
        stored.push_str(&serde_json::to_string(&store.feed(name).await.unwrap()).unwrap().to_lowercase());
    }
    // Records are packed, the index is not: both are looked through.
    stored.push_str(&String::from_utf8_lossy(&bytes_below(folder.path())).to_lowercase());
    assert!(stored.contains("village memory") && stored.contains("villag"), "what is to be there is there");
    for name in NAMES {
        assert!(!stored.contains(name), "{name} is stored");
    }
}

#[tokio::test]
async fn a_library_that_lost_its_folder_is_made_again_from_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
    let open = || Index::open(&folder.path().join("search")).unwrap();
    {
        let (crier, _) = crier(Arc::clone(&store), open()).await;
        collect(&crier).await;
    }
    let library = folder.path().join("search.library");
    fs::remove_dir_all(&library).unwrap();
    let (crier, clock) = crier(store, open()).await;
    crier.catch_up().await.unwrap();
    let funded = crier.conversation().ask("funded projects about energy", &asker(clock.now())).await;
    assert!(funded.message.plain().contains("Neighbours insulate together"), "{}", funded.message.plain());
}

#[tokio::test]
async fn both_stores_keep_works_alike() {
    let work = |reference: &str, title: &str| Work {
        key: crier::domain::opportunity::OpportunityKey::new("cordis", reference),
        sort: Sort::Project,
        title: title.to_owned(),
        project: None,
        topic: None,
        programme: None,
        language: "en".to_owned(),
        from: None,
        to: None,
        money: None,
        keywords: Vec::new(),
        text: String::new(),
        link: "https://example.org/".to_owned(),
    };
    let now = at("2026-11-24T09:00:00Z");
    let stores: [Arc<dyn Store>; 2] = [Arc::new(SledStore::temporary().unwrap()), Arc::new(ModelStore::new(now))];
    for store in stores {
        let empty = store.works_imprint().await.unwrap();
        let works = vec![work("1", "One"), work("2", "Two"), work("3", "Three")];
        store.commit(Batch { works: works.clone(), at: now, ..Batch::default() }).await.unwrap();
        let first = store.works_imprint().await.unwrap();
        assert_ne!(first, empty);
        assert_eq!(store.work(&works[1].key).await.unwrap().as_ref(), Some(&works[1]));
        assert_eq!(store.works_after(Some(&works[0].key), 1).await.unwrap(), works[1..2]);
        store.commit(Batch { works: vec![work("2", "Zwei")], at: now, ..Batch::default() }).await.unwrap();
        assert_ne!(store.works_imprint().await.unwrap(), first);
        store.commit(Batch { works: vec![work("2", "Two")], at: now, ..Batch::default() }).await.unwrap();
        assert_eq!(store.works_imprint().await.unwrap(), first);
        assert!(store.opportunities().await.unwrap().is_empty());
    }
}

/// What a shipped feed of a downloaded file reads of a sample of real data, and the sample.
fn sample(feed: &str, file: &str) -> Option<(Reading, String)> {
    let mut text = String::new();
    GzDecoder::new(fs::File::open(shared(file)?).unwrap()).read_to_string(&mut text).unwrap();
    let source = listing::named("cordis", &listing::shipped(feed));
    let request = source.first();
    let page = Page { url: request.url.clone(), content_type: String::new(), body: text.clone().into() };
    Some((source.read(&request, &page).unwrap(), text))
}

/// Whether a work has something.
type Has = fn(&Work) -> bool;

/// How many of these works have each part.
fn coverage(works: &[Work]) -> Vec<(&'static str, usize)> {
    let parts: [(&'static str, Has); 7] = [
        ("text", |work| !work.text.is_empty()),
        ("project", |work| work.project.is_some()),
        ("topic", |work| work.topic.is_some()),
        ("from", |work| work.from.is_some()),
        ("to", |work| work.to.is_some()),
        ("money", |work| work.money.is_some()),
        ("keywords", |work| !work.keywords.is_empty()),
    ];
    parts.into_iter().map(|(part, has)| (part, works.iter().filter(|work| has(work)).count())).collect()
}

#[test]
fn the_sample_of_real_projects_and_deliverables_is_read_whole() {
    let projects = sample("cordis_bulk", "real/cordis_horizon_projects_sample.jsonl.gz");
    let Some((reading, _)) = projects else { return };
    assert_eq!((reading.works.len(), reading.sightings.len(), reading.defects.len()), (945, 0, 0));
    let counts = coverage(&reading.works);
    println!("projects, of 945: {counts:?}");
    let complete = ["text", "project", "topic", "from", "to"];
    assert!(counts.iter().all(|(part, count)| !complete.contains(part) || *count >= 940), "{counts:?}");

    let library = Library::in_memory().unwrap();
    let began = std::time::Instant::now();
    library.keep_up(&reading.works, "sample").unwrap();
    println!("945 projects indexed in {:?}", began.elapsed());
    let now = at("2026-11-24T09:00:00Z");
    let query = Query { words: vec!["lithium".to_owned(), "battery".to_owned()], ..Query::at(now) };
    let found = library.search(Shelf::Funded, &query, 3);
    assert_eq!(found.hits[0].key.as_str(), "cordis:101069644");

    let deliverables = sample("cordis_bulk_deliverables", "real/cordis_horizon_deliverables_sample.jsonl.gz");
    let (reading, text) = deliverables.unwrap();
    let with_page = text.lines().filter(|line| line.contains("\"url\":\"http")).count();
    println!("deliverables read: {} of {with_page} with a page: {:?}", reading.works.len(), coverage(&reading.works));
    assert_eq!(reading.works.len(), with_page);
    let has_address = |work: &&Work| work.text.split_whitespace().any(|word| word.contains('@') && word.contains('.'));
    assert_eq!(reading.works.iter().filter(has_address).count(), 0, "addresses are people's");
}

#[test]
fn a_feed_of_works_says_what_it_gives() {
    let rules =
        |text: &str| -> Result<Box<Rules>, String> { listing::rules(text).map_err(|faults| faults.to_string()) };
    let shipped = listing::shipped("open_materials");
    assert_eq!(rules(&shipped).unwrap().gives, Some(Sort::Resource));
    let wrong = rules(&shipped.replace("\"resources\"", "\"presents\"")).unwrap_err();
    assert!(
        wrong.contains("gives: found `presents`, expected `calls`, `projects`, `deliverables` or `resources`"),
        "{wrong}"
    );
    let both = rules(&format!("{shipped}\n[detail.fields]\ntext = {{ select = \"p\" }}\n")).unwrap_err();
    assert!(both.contains("gives: found both `detail` and works"), "{both}");
}
