//! Whole runs over real sockets: the stand-in portal is collected from, remembered and judged.
#![expect(clippy::unwrap_used, reason = "a stand-in that cannot be reached fails the test that asked for it")]

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::sync::Arc;
use std::time::Duration;

use crier::cli::demo::portal::{Portal, Trouble};
use crier::clock::SimulatedClock;
use crier::daemon::{Crier, Feed, Parts};
use crier::domain::change::Change;
use crier::domain::notice::{Notice, Subject};
use crier::domain::opportunity::Opportunity;
use crier::pipeline::collect::Run;
use crier::pipeline::gather::Patience;
use crier::pipeline::hold::{Release, Usual};
use crier::ports::{Clock, Store};
use crier::sources::funding_tenders::FundingTenders;
use crier::sources::http::{HttpFetcher, Settings};
use crier::store::sled::SledStore;
use flate2::read::GzDecoder;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::support::calls::{at, community, subscription};
use crate::support::shared;
use crate::three_days::first_day;

/// A body that no listing needs.
const HUGE_BYTES: usize = 200_000_000;

/// A Crier beside a stand-in portal, with one reader who wants everything.
struct House {
    portal: Portal,
    clock: Arc<SimulatedClock>,
    store: Arc<dyn Store>,
    crier: Crier,
}

impl House {
    async fn new(hits: Vec<Value>, now: &str) -> Self {
        let portal = Portal::start(hits).await.unwrap();
        let clock = Arc::new(SimulatedClock::at(at(now)));
        let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
        let source = FundingTenders::new("sedia", portal.url().parse().unwrap());
        let feed = Feed { source: Arc::new(source), every: SignedDuration::from_hours(6), usual: Usual::default() };
        let mut settings = Settings::new("crier tests");
        settings.pace = Duration::ZERO;
        settings.timeout = Duration::from_secs(2);
        let fetcher: Arc<dyn Clock> = clock.clone();
        let fetcher = Arc::new(HttpFetcher::new(settings, fetcher).unwrap());
        let patience = Patience { tries: 2, pause: Duration::from_millis(5), pause_max: Duration::from_millis(20) };
        let index = crier::search::Index::in_memory().unwrap();
        let parts =
            Parts { store: Arc::clone(&store), clock: clock.clone(), fetcher, feeds: vec![feed], patience, index };
        let crier = Crier::open(parts).await.unwrap();
        crier.follow_files(&[community("town")], &[subscription("console:main", "*")]).await.unwrap();
        Self { portal, clock, store, crier }
    }

    async fn collect_as(&self, release: Release) -> Run {
        let [feed] = self.crier.feeds() else { panic!("this house reads one source") };
        self.crier.collect(feed, release, &|_, _| {}).await.unwrap()
    }

    async fn collect(&self) -> Run {
        self.collect_as(Release::Agreement).await
    }

    async fn opportunities(&self) -> Vec<Opportunity> {
        self.store.opportunities().await.unwrap()
    }

    /// Notices about changes, that is all but reminders.
    async fn news(&self) -> Vec<Notice> {
        let notices = self.store.notices().await.unwrap();
        notices.into_iter().filter(|notice| change_of(notice).is_some()).collect()
    }

    async fn answer(&self, question: &str) -> String {
        let inbound = crier::platforms::console::Console::inbound(question);
        self.crier.conversation().hear(&inbound).await.plain()
    }
}

fn change_of(notice: &Notice) -> Option<&Change> {
    match &notice.subject {
        Subject::Change { change, .. } => Some(change),
        Subject::Reminder { .. } | Subject::Source { .. } => None,
    }
}

fn recorded(name: &str) -> Option<Vec<Value>> {
    let file = BufReader::new(GzDecoder::new(std::fs::File::open(shared(name)?).unwrap()));
    Some(file.lines().map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect())
}

/// The portal shows these whatever is asked, as it did.
fn leaking(mut hits: Vec<Value>) -> Vec<Value> {
    for hit in &mut hits {
        hit["leaks"] = json!(true);
    }
    hits
}

fn text<'a>(hit: &'a Value, field: &str) -> &'a str {
    hit["metadata"][field][0].as_str().unwrap_or_default()
}

/// The last deadline day a raw record states.
fn last_day(hit: &Value) -> &str {
    let days = hit["metadata"]["deadlineDate"].as_array().into_iter().flatten();
    days.filter_map(Value::as_str).max().and_then(|day| day.get(..10)).unwrap_or_default()
}

fn appeared(run: &Run) -> Vec<&Opportunity> {
    let is_new = |told: &&crier::pipeline::collect::Told| told.observed.changes.contains(&Change::Appeared);
    run.told.iter().filter(is_new).map(|told| &told.observed.opportunity).collect()
}

#[tokio::test]
async fn on_the_night_the_index_lied_nothing_stale_is_told_and_the_flood_is_held_back() {
    let ordinary = recorded("real/sedia_hits_open_2026-05-20.jsonl.gz");
    let incident = recorded("real/sedia_hits_open_2026-06-27_index_incident.jsonl.gz");
    let (Some(ordinary), Some(incident)) = (ordinary, incident) else { return };
    let known: BTreeSet<String> = ordinary.iter().map(|hit| hit["reference"].to_string()).collect();
    let house = House::new(leaking(ordinary), "2026-05-20T06:00:00Z").await;
    let first = house.collect().await;
    assert_eq!((first.seen, first.baseline, first.broken_off), (440, true, None));
    assert_eq!(house.news().await, []);

    // Counted from the raw file: new records of the current index that still have time left.
    let live = incident
        .iter()
        .filter(|hit| text(hit, "DATASOURCE") == "SEDIA" && !known.contains(&hit["reference"].to_string()))
        .filter(|hit| last_day(hit) >= "2026-06-27")
        .count();
    let stale_2024 =
        incident.iter().filter(|hit| text(hit, "DATASOURCE") == "SEDIA" && last_day(hit).starts_with("2024")).count();
    assert_eq!(stale_2024, 469, "the file is not what it was");
    house.portal.show(leaking(incident));
    house.clock.set(at("2026-06-27T06:54:04Z"));
    let night = house.collect().await;
    // 939 records of the current index came, four of them twice.
    assert_eq!((night.seen, night.defects.len(), night.new), (935, 296, 0));
    let held = night.held.as_ref().expect("the flood is held back").keys.len();
    assert!(held >= live && held > Usual::default().base, "{held} held, {live} live");
    assert!(appeared(&night).is_empty(), "a new record was told before anybody agreed");
    assert_stale_is_silent(&house, "2026-06-27").await;

    // The next night says the same, so the new records are believed; the stale among them stay silent for good.
    house.clock.set(at("2026-06-28T06:54:04Z"));
    let agreed = house.collect().await;
    assert!(agreed.held.is_none() && agreed.new >= live, "{:?} {}", agreed.held, agreed.new);
    let told = appeared(&agreed).len();
    assert!(told > 0 && told <= live, "{told} told, {live} live");
    assert_stale_is_silent(&house, "2026-06-28").await;
}

async fn assert_stale_is_silent(house: &House, today: &str) {
    let opportunities = house.opportunities().await;
    for notice in house.news().await.iter().filter(|notice| change_of(notice) == Some(&Change::Appeared)) {
        let about = opportunities.iter().find(|known| known.key == notice.opportunity).unwrap();
        let last = about.facts.deadlines.iter().map(|deadline| deadline.date.to_string()).max();
        let is_live = last.is_some_and(|last| last.as_str() >= today);
        assert!(is_live, "{} is stale and was told", about.key);
    }
}

#[tokio::test]
async fn the_admin_releases_a_flood_at_once() {
    let house = House::new(first_day(), "2026-11-16T05:00:00Z").await;
    house.collect().await;
    let mut flood = first_day();
    let model = flood.iter().find(|hit| hit["reference"].as_str().unwrap().contains("TOPICS")).unwrap().clone();
    for number in 0..200 {
        let mut hit = model.clone();
        hit["reference"] = json!(format!("{}TOPICS", 77_000_000 + number));
        hit["metadata"]["REFERENCE"] = json!([hit["reference"]]);
        hit["metadata"]["identifier"] = json!([format!("CERV-2027-FLOOD-{number:03}")]);
        flood.push(hit);
    }
    house.portal.show(flood);
    house.clock.set(at("2026-11-17T05:00:00Z"));
    let held = house.collect().await;
    assert_eq!(held.held.map(|held| held.keys.len()), Some(200));
    let released = house.collect_as(Release::ByAdmin).await;
    assert_eq!((released.new, released.held), (200, None));
}

/// Everything that can be wrong with a publisher for one run.
fn troubles() -> Vec<(Trouble, &'static str)> {
    vec![
        (Trouble::TruncatedJson, "JSON"),
        (Trouble::Html, "HTML"),
        (Trouble::WrongTypes, "expected"),
        (Trouble::HugeBody { bytes: HUGE_BYTES }, "more than 50000000 bytes"),
        (Trouble::ClosedMidPage, ""),
        (Trouble::RedirectLoop, "Redirect"),
        (Trouble::Status { code: 503, retry_after: None }, "503"),
        (Trouble::Status { code: 429, retry_after: Some(3_600) }, "429"),
        (Trouble::Status { code: 403, retry_after: None }, "403"),
        (Trouble::Silent, ""),
    ]
}

#[tokio::test]
async fn a_publisher_in_any_trouble_costs_nothing_that_was_known() {
    let house = House::new(first_day(), "2026-11-16T05:00:00Z").await;
    let first = house.collect().await;
    let before = house.opportunities().await;
    assert_eq!(before.len(), first.seen);
    for (nth, (trouble, word)) in troubles().into_iter().enumerate() {
        let hour = SignedDuration::from_hours(i64::try_from(nth).unwrap() + 1);
        house.clock.set(at("2026-11-16T05:00:00Z") + hour);
        house.portal.trouble(trouble.clone());
        let run = house.collect().await;
        let why = run.broken_off.clone().unwrap_or_else(|| panic!("{trouble:?} went unnoticed"));
        assert!(why.contains(word), "{trouble:?}: {why}");
        assert!(run.told.is_empty() && run.new == 0, "{trouble:?}");
        assert_eq!(house.opportunities().await, before, "{trouble:?}");
        assert!(house.answer("is there anything for libraries?").await.contains("calls for libraries"));
    }
    let state = house.store.feed("sedia").await.unwrap();
    assert_eq!(usize::try_from(state.failures).unwrap(), troubles().len());
    assert!(state.last_error.is_some());
    house.portal.trouble(Trouble::None);
    house.clock.set(at("2026-11-17T05:00:00Z"));
    let healthy = house.collect().await;
    assert_eq!((healthy.seen, healthy.broken_off), (first.seen, None));
    let state = house.store.feed("sedia").await.unwrap();
    assert_eq!((state.failures, state.last_error), (0, None));
}

#[tokio::test]
async fn a_portal_that_answers_503_for_an_hour_delays_news_and_loses_none() {
    let house = House::new(first_day(), "2026-11-16T05:00:00Z").await;
    house.collect().await;
    let mut grown = first_day();
    let mut hit = grown.iter().find(|hit| hit["reference"].as_str().unwrap().contains("TOPICS")).unwrap().clone();
    hit["reference"] = json!("77000000TOPICS");
    hit["metadata"]["REFERENCE"] = json!(["77000000TOPICS"]);
    hit["metadata"]["identifier"] = json!(["CERV-2027-LATE"]);
    grown.push(hit);
    house.portal.show(grown);
    house.portal.trouble(Trouble::Status { code: 503, retry_after: Some(600) });
    let began = at("2026-11-16T11:00:00Z");
    for minute in (0..60).step_by(5) {
        house.clock.set(began + SignedDuration::from_mins(minute));
        assert!(house.collect().await.broken_off.is_some());
    }
    assert_eq!(house.news().await, []);
    house.portal.trouble(Trouble::None);
    house.clock.set(began + SignedDuration::from_mins(60));
    let run = house.collect().await;
    assert_eq!(appeared(&run).len(), 1);
    assert_eq!(house.news().await.len(), 1);
}

#[tokio::test]
async fn a_page_that_breaks_off_midway_keeps_the_pages_before_it() {
    let Some(hits) = recorded("real/sedia_hits_open_2026-05-20.jsonl.gz") else { return };
    let house = House::new(leaking(hits), "2026-05-20T06:00:00Z").await;
    // A good page, the news beside it, another good page; then one that ends in the middle as often as it is asked for.
    house.portal.troubles_next([Trouble::None, Trouble::None, Trouble::None]);
    house.portal.trouble(Trouble::ClosedMidPage);
    let broken = house.collect().await;
    assert_eq!((broken.seen, broken.baseline), (200, true));
    assert!(broken.broken_off.is_some());
    house.portal.trouble(Trouble::None);
    house.clock.set(at("2026-05-20T06:10:00Z"));
    let whole = house.collect().await;
    assert_eq!((whole.seen, whole.broken_off), (440, None));
    assert_eq!(house.news().await, [], "the first whole look is the baseline");
}

#[tokio::test]
async fn right_to_left_and_emoji_titles_travel_whole() {
    let house = House::new(first_day(), "2026-11-16T05:00:00Z").await;
    house.collect().await;
    let titles: Vec<String> = house.opportunities().await.into_iter().map(|known| known.facts.title).collect();
    let right_to_left = titles.iter().find(|title| title.chars().any(|c| ('\u{0600}'..='\u{06ff}').contains(&c)));
    let emoji = titles.iter().find(|title| title.chars().any(|c| c >= '\u{1F300}'));
    for title in [right_to_left, emoji].map(|title| title.expect("the recording has one")) {
        let known = house.opportunities().await.into_iter().find(|known| known.facts.title == *title).unwrap();
        let shown = house.answer(&format!("/call {}", known.code())).await;
        assert!(shown.contains(title.as_str()), "{title}: {shown}");
    }
}
