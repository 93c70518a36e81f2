//! Sources in the open: the operators hear of trouble once and of its end once, and anybody may ask.
#![expect(clippy::unwrap_used, reason = "a stand-in that cannot be reached fails the test that asked for it")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use crier::cli::demo::portal::{Portal, Trouble};
use crier::clock::SimulatedClock;
use crier::conversation::Conversation;
use crier::daemon::{self, Crier, Feed, Parts};
use crier::domain::community::{Audience, Platform};
use crier::domain::message::Message;
use crier::domain::notice::NoticeState;
use crier::domain::opportunity::OpportunityKey;
use crier::pipeline::gather::Patience;
use crier::pipeline::hold::Usual;
use crier::pipeline::report::{Desk, Watch, report};
use crier::platforms::console::{Console, render};
use crier::ports::{ChatPlatform, Clock, CommandInfo, DeliveryError, FeedState, Heard, HeldRun, Inbound, Store};
use crier::search::Index;
use crier::sources::funding_tenders::FundingTenders;
use crier::sources::http::{HttpFetcher, Settings};
use crier::store::sled::SledStore;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::support::calls::{at, community, subscription};
use crate::three_days::first_day;

const DESK: &str = "telegram:-900";
const EVERY: SignedDuration = SignedDuration::from_hours(6);
/// Longer than anything here takes.
const SOON: Duration = Duration::from_secs(20);

fn watch() -> Watch {
    let desk = Desk { audience: DESK.parse().unwrap(), language: "en".to_owned() };
    Watch { desk: Some(desk), stale_after: 4 }
}

/// A source that failed for the first time at the beginning of 2 November, after a success six hours before.
fn failing(since: Timestamp) -> FeedState {
    FeedState {
        last_run: Some(since),
        last_success: Some(since - EVERY),
        last_count: 712,
        failures: 1,
        last_error: Some("page 1 of `portal`: found status 503".to_owned()),
        failing_since: Some(since),
        ..FeedState::default()
    }
}

/// Tells what there is to tell at `now`: the state from then on, and the notice's key.
fn told(state: FeedState, now: Timestamp) -> (FeedState, Option<String>) {
    match report("portal", &state, EVERY, &watch(), now) {
        None => (state, None),
        Some(batch) => {
            let what = batch.file[0].key().as_str().rsplit('|').next().unwrap().to_owned();
            (batch.feed.unwrap().1, Some(what))
        }
    }
}

#[test]
fn trouble_is_told_once_and_its_end_once() {
    let began = at("2026-11-02T00:00:00Z");
    let mut state = failing(began);
    let mut said = Vec::new();
    for hour in 0..72 {
        let what;
        (state, what) = told(state, began + SignedDuration::from_hours(hour));
        said.extend(what.map(|what| format!("{hour}: {what}")));
    }
    assert_eq!(said, ["18: stale@2026-11-01T18:00:00Z"], "four rounds after the last success");
    let well = FeedState { failures: 0, last_error: None, failing_since: None, ..state };
    let (state, what) = told(well, at("2026-11-05T00:00:00Z"));
    assert_eq!(what.as_deref(), Some("stale-over@2026-11-01T18:00:00Z"));
    assert_eq!(told(state, at("2026-11-05T06:00:00Z")).1, None);
}

#[test]
fn a_page_of_another_shape_is_told_at_once_and_one_that_comes_and_goes_is_told_once_a_day() {
    let began = at("2026-11-02T00:00:00Z");
    let mut state = FeedState { reshaped: true, ..failing(began) };
    let mut said = Vec::new();
    for round in 0..20 {
        let now = began + SignedDuration::from_mins(10) * round;
        let bad = round % 2 == 0;
        let failures = u32::from(bad);
        let what;
        (state, what) = told(FeedState { reshaped: bad, failures, failing_since: bad.then_some(now), ..state }, now);
        said.extend(what);
    }
    assert_eq!(said, ["reshaped@2026-11-02T00:00:00Z", "reshaped-over@2026-11-02T00:00:00Z"]);
    // Another failure than the one told of is not its end.
    let now = began + SignedDuration::from_hours(30);
    let (state, what) = told(FeedState { reshaped: true, ..failing(now) }, now);
    assert!(what.is_some());
    let other = FeedState { reshaped: false, failures: 2, ..state };
    assert_eq!(told(other, now + SignedDuration::from_mins(5)).1, None);
}

#[test]
fn held_back_records_are_told() {
    let now = at("2026-11-02T00:00:00Z");
    let keys = (0..300).map(|number| OpportunityKey::new("portal", &number.to_string())).collect();
    let state = FeedState { last_success: Some(now), held: Some(HeldRun { at: now, keys }), ..FeedState::default() };
    let (state, what) = told(state, now);
    assert_eq!(what.as_deref(), Some("flooded@2026-11-02T00:00:00Z"));
    let (_, what) = told(FeedState { held: None, ..state }, now + EVERY);
    assert_eq!(what.as_deref(), Some("flooded-over@2026-11-02T00:00:00Z"));
}

/// A platform that keeps what it is asked to say, and to whom.
struct Kept(Mutex<Vec<(String, String)>>);

#[async_trait]
impl ChatPlatform for Kept {
    fn platform(&self) -> Platform {
        Platform::Telegram
    }

    async fn send(&self, audience: &Audience, message: &Message, nonce: &str) -> Result<String, DeliveryError> {
        self.0.lock().unwrap().push((audience.to_string(), message.plain()));
        Ok(nonce.to_owned())
    }

    async fn reply(&self, _: &Inbound, _: &Message) -> Result<(), DeliveryError> {
        Ok(())
    }

    async fn listen(&self, _: &[CommandInfo], _: mpsc::Sender<Heard>, stop: CancellationToken) -> anyhow::Result<()> {
        stop.cancelled().await;
        Ok(())
    }

    async fn probe(&self) -> anyhow::Result<String> {
        Ok("nobody".to_owned())
    }
}

/// A daemon over a stand-in portal, with operators who read `DESK`.
struct House {
    portal: Portal,
    clock: Arc<SimulatedClock>,
    store: Arc<dyn Store>,
    said: Arc<Kept>,
}

/// A daemon that runs, and the way to end it.
struct Running {
    stop: CancellationToken,
    tasks: JoinSet<anyhow::Result<()>>,
}

impl House {
    async fn new() -> Self {
        let portal = Portal::start(first_day()).await.unwrap();
        let clock = Arc::new(SimulatedClock::at(at("2026-11-16T05:00:00Z")));
        let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
        Self { portal, clock, store, said: Arc::new(Kept(Mutex::default())) }
    }

    async fn starts(&self) -> Running {
        let source = FundingTenders::new("portal", self.portal.url().parse().unwrap());
        // The clock stands still between two steps, so this is how soon a step is noticed.
        let every = SignedDuration::from_secs(30);
        let settings = Settings { pace: Duration::ZERO, ..Settings::new("crier tests") };
        let clock: Arc<dyn Clock> = self.clock.clone();
        let parts = Parts {
            store: Arc::clone(&self.store),
            fetcher: Arc::new(HttpFetcher::new(settings, Arc::clone(&clock)).unwrap()),
            clock,
            feeds: vec![Feed { source: Arc::new(source), every, usual: Usual::default() }],
            patience: Patience { tries: 1, pause: Duration::ZERO, pause_max: Duration::ZERO },
            index: Index::in_memory().unwrap(),
        };
        let crier = Arc::new(Crier::open(parts).await.unwrap().watched(watch()));
        crier.follow_files(&[community("town")], &[subscription("telegram:-100", "nothing-of-this")]).await.unwrap();
        let stop = CancellationToken::new();
        let mut tasks = JoinSet::new();
        let settings = daemon::Settings { shutdown: Duration::from_secs(3) };
        tasks.spawn(daemon::run(crier, vec![self.said.clone()], settings, stop.clone()));
        Running { stop, tasks }
    }

    /// Lets half a minute pass, and waits until the source was asked and all that is due was said.
    async fn half_a_minute(&self) {
        self.clock.set(self.clock.now() + SignedDuration::from_secs(30));
        self.asked().await;
    }

    async fn asked(&self) {
        let now = self.clock.now();
        let began = Instant::now();
        let is_settled = || async {
            let pending = self.store.due(Platform::Telegram, now, 10).await.unwrap();
            self.store.feed("portal").await.unwrap().last_run == Some(now) && pending.is_empty()
        };
        while !is_settled().await {
            assert!(began.elapsed() < SOON, "at {now}: {:?}", self.store.feed("portal").await.unwrap());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        // What the run is told of is filed after it.
        tokio::time::sleep(Duration::from_millis(50)).await;
        while !self.store.due(Platform::Telegram, now, 10).await.unwrap().is_empty() {
            assert!(began.elapsed() < SOON, "what is due is not said");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    fn said(&self) -> Vec<(String, String)> {
        std::mem::take(&mut *self.said.0.lock().unwrap())
    }

    async fn answer(&self, text: &str) -> String {
        let index = Arc::new(Index::in_memory().unwrap());
        let clock: Arc<dyn Clock> = self.clock.clone();
        let sources = vec![("portal".to_owned(), SignedDuration::from_secs(30))];
        let conversation = Conversation::new(Arc::clone(&self.store), index, clock).reading(sources);
        render(&conversation.hear(&Console::inbound(text)).await)
    }
}

impl Running {
    async fn end(mut self) {
        self.stop.cancel();
        self.tasks.join_next().await.unwrap().unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn operators_are_told_once_of_a_long_trouble_and_once_of_its_end_even_across_a_restart() {
    let house = House::new().await;
    let running = house.starts().await;
    house.asked().await;
    house.portal.trouble(Trouble::Status { code: 503, retry_after: None });
    for _ in 0..3 {
        house.half_a_minute().await;
    }
    assert_eq!(house.said(), [], "three rounds are a bad night");
    house.half_a_minute().await;
    running.end().await;
    let running = house.starts().await;
    for _ in 0..2 {
        house.half_a_minute().await;
    }
    let [(to, what)] = house.said().try_into().unwrap();
    assert_eq!(to, DESK);
    assert!(what.starts_with("The source portal could not be read since 16 Nov 2026\n"), "{what}");
    assert!(what.contains("503"), "{what}");
    let asked = house.answer("/sources").await;
    assert!(asked.contains("portal") && asked.contains("cannot be read since 16 Nov 2026"), "{asked}");
    house.portal.trouble(Trouble::None);
    for _ in 0..2 {
        house.half_a_minute().await;
    }
    let [(to, what)] = house.said().try_into().unwrap();
    assert_eq!((to.as_str(), what.lines().next()), (DESK, Some("The source portal is well again")));
    let asked = house.answer("/sources").await;
    assert!(asked.contains("53 records") && !asked.contains("cannot be read"), "{asked}");
    running.end().await;
    let notices = house.store.notices().await.unwrap();
    let desk: Vec<_> = notices.iter().filter(|notice| notice.audience.to_string() == DESK).collect();
    assert_eq!(desk.len(), 2);
    assert!(desk.iter().all(|notice| matches!(notice.state, NoticeState::Delivered { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn operators_are_told_at_once_when_a_source_changes_its_shape() {
    let house = House::new().await;
    let running = house.starts().await;
    house.asked().await;
    house.portal.trouble(Trouble::Html);
    for _ in 0..6 {
        house.half_a_minute().await;
    }
    let [(_, what)] = house.said().try_into().unwrap();
    assert!(what.starts_with("The pages of portal have another shape than expected\n"), "{what}");
    assert!(what.contains("crier source try portal"), "{what}");
    house.portal.trouble(Trouble::None);
    for _ in 0..2 {
        house.half_a_minute().await;
    }
    let [(_, what)] = house.said().try_into().unwrap();
    assert!(what.starts_with("The source portal is well again\n"), "{what}");
    running.end().await;
}

#[tokio::test]
async fn nobody_reads_anything_and_says_so() {
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
    let clock = Arc::new(SimulatedClock::at(at("2026-11-16T05:00:00Z")));
    let conversation = Conversation::new(store, Arc::new(Index::in_memory().unwrap()), clock);
    let said = conversation.hear(&Console::inbound("/sources")).await;
    assert_eq!(said.plain(), "I read no source.");
}
