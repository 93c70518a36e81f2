//! The whole daemon with Discord: from the portal's listing to a channel, and from a command to its answer.
#![expect(clippy::unwrap_used, reason = "a stand-in that cannot be reached fails the test that asked for it")]

use std::sync::Arc;
use std::time::Duration;

use crier::cli::demo::portal::Portal;
use crier::clock::SystemClock;
use crier::daemon::{self, Crier, Feed, Parts};
use crier::domain::community::Subscription;
use crier::pipeline::gather::Patience;
use crier::pipeline::hold::Usual;
use crier::platforms::discord::{Discord, Settings};
use crier::ports::{ChatPlatform, Clock, Store};
use crier::sources::funding_tenders::FundingTenders;
use crier::sources::http::{self, HttpFetcher};
use crier::store::sled::SledStore;
use jiff::civil::Date;
use jiff::{SignedDuration, ToSpan};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};
use tokio_util::sync::CancellationToken;

use crate::support::calls::{community, subscription};
use crate::support::discord::events::{SPEAK, server_left, server_shown};
use crate::support::discord::world::{CHANNEL, FORUM, FORUM_POST};
use crate::support::discord::{How, StandIn, Trouble};
use crate::support::discord_spec::Spec;
use crate::three_days::first_day;

/// How long the daemon may take to end.
const SHUTDOWN: Duration = Duration::from_secs(5);

/// A daemon between a portal and Discord.
struct House {
    portal: Portal,
    discord: StandIn,
    store: Arc<dyn Store>,
    stop: CancellationToken,
    running: JoinSet<anyhow::Result<()>>,
}

impl House {
    /// Runs, and has had its first look at the portal.
    async fn running(subscriptions: &[Subscription]) -> Self {
        let (portal, discord) = (Portal::start(vec![hit(1)]).await.unwrap(), StandIn::start().await.unwrap());
        let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let source = Arc::new(FundingTenders::new("sedia", portal.url().parse().unwrap()));
        let feeds = vec![Feed { source, every: SignedDuration::from_millis(300), usual: Usual::default() }];
        let fetching = http::Settings { pace: Duration::ZERO, ..http::Settings::new("crier tests") };
        let fetcher = Arc::new(HttpFetcher::new(fetching, Arc::clone(&clock)).unwrap());
        let index = crier::search::Index::in_memory().unwrap();
        let parts = Parts { store: Arc::clone(&store), clock, fetcher, feeds, patience: Patience::default(), index };
        let crier = Arc::new(Crier::open(parts).await.unwrap());
        crier.follow_files(&[community("town")], subscriptions).await.unwrap();
        let settings = Settings { token: discord.token().into(), api_url: discord.url().parse().unwrap() };
        let platforms: Vec<Arc<dyn ChatPlatform>> = vec![Arc::new(Discord::new(&settings).unwrap())];
        let stop = CancellationToken::new();
        let mut running = JoinSet::new();
        running.spawn(daemon::run(crier, platforms, daemon::Settings { shutdown: SHUTDOWN }, stop.clone()));
        let house = Self { portal, discord, store, stop, running };
        house.until("a first look", async || house.store.feed("sedia").await.unwrap().last_success.is_some()).await;
        house
    }

    async fn until(&self, what: &str, is_so: impl AsyncFn() -> bool) {
        let waiting = async {
            while !is_so().await {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        assert!(timeout(Duration::from_secs(30), waiting).await.is_ok(), "{what} does not come");
    }

    /// Ends in time, having said nothing that Discord's description forbids.
    async fn end(mut self) {
        let began = Instant::now();
        self.stop.cancel();
        let ended = timeout(SHUTDOWN, self.running.join_next()).await;
        assert!(matches!(ended, Ok(Some(Ok(Ok(()))))), "{ended:?}");
        assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
        if let Some(spec) = Spec::read() {
            assert_eq!(spec.violations(&self.discord.exchanges()), Vec::<String>::new());
        }
    }
}

/// A call as the portal shows it, open until long after this test.
fn hit(number: u32) -> Value {
    let today: Date = SystemClock.now().to_string().get(..10).unwrap().parse().unwrap();
    let mut hit = first_day().into_iter().find(|hit| hit["reference"].as_str().unwrap().contains("TOPICS")).unwrap();
    let reference = format!("{}TOPICS", 77_000_000 + number);
    hit["reference"] = json!(reference);
    let metadata = &mut hit["metadata"];
    metadata["REFERENCE"] = json!([reference]);
    metadata["identifier"] = json!([format!("CERV-2027-CALL-{number}")]);
    metadata["title"] = json!([format!("Call number {number}")]);
    metadata["status"] = json!(["31094502"]);
    metadata["startDate"] = json!([format!("{}T00:00:00.000+0000", today.saturating_sub(10.days()))]);
    metadata["deadlineDate"] = json!([format!("{}T00:00:00.000+0000", today.saturating_add(60.days()))]);
    hit
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_call_reaches_the_channel_once_and_questions_are_answered() {
    let everything =
        [CHANNEL, &format!("{FORUM}/{FORUM_POST}")].map(|place| subscription(&format!("discord:{place}"), "*"));
    let house = House::running(&everything).await;
    assert!(house.discord.sent().is_empty(), "the first look is no news");
    house.portal.show(vec![hit(1), hit(2)]);
    let sent = house.discord.until_sent(2).await;
    let mut places: Vec<&str> = sent.iter().map(|said| said.place.as_str()).collect();
    places.sort_unstable();
    assert_eq!(places, [CHANNEL, FORUM_POST]);
    for said in &sent {
        let words = said.words();
        assert!(words.contains("New call") && words.contains("Call number 2"), "{words}");
    }

    let mut events = house.discord.events();
    house.discord.tell(events.slash(CHANNEL, SPEAK, "ask", Some(("question", "CERV-2027-CALL-2")))).await;
    let sent = house.discord.until_sent(3).await;
    assert_eq!(sent[2].how, How::Answered);
    assert!(sent[2].words().contains("Call number 2"), "{}", sent[2].words());
    house.discord.tell(events.private_message("when does CERV-2027-CALL-1 close?")).await;
    let sent = house.discord.until_sent(4).await;
    assert!(sent[3].words().contains("Call number 1"), "{}", sent[3].words());

    // Several more looks at the same listing are no news.
    let looks = house.portal.requests();
    house.until("another look", async || house.portal.requests() >= looks + 2).await;
    assert_eq!(house.discord.sent().len(), 4);
    house.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_removed_us_is_spared_and_told_again_when_it_lets_us_in() {
    let house = House::running(&[subscription(&format!("discord:{CHANNEL}"), "*")]).await;
    let channel = format!("discord:{CHANNEL}").parse().unwrap();
    let is_asleep = async || house.store.presence(&channel).await.unwrap().asleep.is_some();
    house.discord.tell(server_left()).await;
    house.until("sleep", is_asleep).await;
    house.portal.show(vec![hit(1), hit(2)]);
    let is_abandoned = async || {
        let notices = house.store.notices().await.unwrap();
        notices.iter().any(|notice| format!("{:?}", notice.state).contains("asleep"))
    };
    house.until("an abandoned notice", is_abandoned).await;
    assert!(house.discord.sent().is_empty());
    house.discord.tell(server_shown()).await;
    house.until("waking up", async || !is_asleep().await).await;
    house.portal.show(vec![hit(1), hit(2), hit(3)]);
    let sent = house.discord.until_sent(1).await;
    assert!(sent[0].words().contains("Call number 3"), "{}", sent[0].words());
    house.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_notice_outlives_every_trouble_on_its_way_and_arrives_once() {
    let house = House::running(&[subscription(&format!("discord:{CHANNEL}"), "*")]).await;
    // The cut comes first: pauses that nobody asks for double with each failure before them.
    house.discord.trouble_next("/messages", Trouble::CutAfter);
    house.discord.trouble_next("/messages", Trouble::TooManyInAll { after_s: 0.2 });
    house.discord.trouble_next("/messages", Trouble::TooMany { after_s: 0.2 });
    house.portal.show(vec![hit(1), hit(2)]);
    let is_settled = async || {
        let notices = house.store.notices().await.unwrap();
        notices.iter().any(|notice| notice.delivered_at().is_some())
    };
    house.until("a delivered notice", is_settled).await;
    assert_eq!(house.discord.requests("/messages").len(), 4);
    assert_eq!(house.discord.sent().len(), 1);
    house.end().await;
}
