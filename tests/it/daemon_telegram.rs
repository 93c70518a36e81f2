//! The whole daemon between a stand-in portal and a stand-in Telegram, over real sockets.
#![expect(clippy::unwrap_used, reason = "a stand-in that cannot be reached fails the test that asked for it")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use crier::cli::demo::portal::Portal;
use crier::clock::SimulatedClock;
use crier::daemon::{self, Crier, Feed, Parts};
use crier::domain::community::{Audience, Platform};
use crier::domain::notice::NoticeState;
use crier::pipeline::gather::Patience;
use crier::pipeline::hold::Usual;
use crier::platforms::telegram::{Settings, Speed, Telegram as Adapter};
use crier::ports::{Clock, Store};
use crier::sources::funding_tenders::FundingTenders;
use crier::sources::http::{self, HttpFetcher};
use crier::store::sled::SledStore;
use jiff::SignedDuration;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::support::calls::{at, community, subscription};
use crate::support::telegram::{Fault, Line, Person, Place, Sent, Status, TOKEN, Telegram};
use crate::support::telegram_spec::checked;
use crate::three_days::first_day;

const GROUP: Place = Place::Supergroup(-1_001_234_567_890);
const ANN: Place = Place::Private(Person::ANN.id);
/// A stand-in takes as much as it is told, and time stands still here.
const FAST: Speed = Speed { bot_a_second: u32::MAX, chat_a_second: u32::MAX, group_a_minute: u32::MAX };
/// Longer than anything here takes.
const SOON: Duration = Duration::from_secs(20);
/// How long a shutdown may take.
const DEADLINE: Duration = Duration::from_secs(3);

/// A daemon that runs.
struct Town {
    portal: Portal,
    telegram: Telegram,
    clock: Arc<SimulatedClock>,
    store: Arc<dyn Store>,
    shown: Vec<Value>,
    stop: CancellationToken,
    running: JoinSet<anyhow::Result<()>>,
}

impl Town {
    /// A town whose channels follow these, written `audience interest`; the first look is done.
    async fn awake(channels: &[(&str, &str)]) -> Self {
        let portal = Portal::start(first_day()).await.unwrap();
        let telegram = checked();
        let clock = Arc::new(SimulatedClock::at(at("2026-11-16T05:00:00Z")));
        let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
        let crier = Arc::new(crier(&portal, &store, &clock).await);
        let subscriptions: Vec<_> =
            channels.iter().map(|(audience, interest)| subscription(audience, interest)).collect();
        crier.follow_files(&[community("town")], &subscriptions).await.unwrap();
        let settings =
            Settings { token: TOKEN.to_owned().into(), api_url: telegram.url().parse().unwrap(), speed: FAST };
        let bot = Arc::new(Adapter::new(&settings).unwrap());
        let stop = CancellationToken::new();
        let mut running = JoinSet::new();
        running.spawn(daemon::run(crier, vec![bot], daemon::Settings { shutdown: DEADLINE }, stop.clone()));
        let mut town = Self { portal, telegram, clock, store, shown: first_day(), stop, running };
        town.collected().await;
        town
    }

    /// Waits until the source was read at the present moment, and what is due was dealt with.
    async fn collected(&mut self) {
        let now = self.clock.now();
        let began = Instant::now();
        while self.store.feed("sedia").await.unwrap().last_success != Some(now)
            || !self.store.due(Platform::Telegram, now, 10).await.unwrap().is_empty()
        {
            if began.elapsed() > SOON {
                let feed = self.store.feed("sedia").await.unwrap();
                let due = self.store.due(Platform::Telegram, now, 10).await.unwrap();
                panic!("at {now} found {feed:?} and {} due, expected a run and nothing due: {due:#?}", due.len());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// An hour later the portal shows one more call; it is collected and told.
    async fn appears(&mut self, identifier: &str, title: &str) {
        let mut hit = self.shown[0].clone();
        hit["reference"] = json!(format!("77{:06}TOPICSen", self.shown.len()));
        hit["metadata"]["REFERENCE"] = json!([hit["reference"]]);
        hit["metadata"]["identifier"] = json!([identifier]);
        hit["metadata"]["title"] = json!([title]);
        hit["summary"] = json!(title);
        hit["metadata"]["descriptionByte"] = json!(["<p>Nothing more is known.</p>"]);
        self.shown.push(hit);
        self.portal.show(self.shown.clone());
        self.clock.set(self.clock.now() + SignedDuration::from_hours(1));
        self.collected().await;
    }

    /// Waits until an audience sleeps, or is awake.
    async fn until_asleep(&self, audience: &str, asleep: bool) {
        let audience: Audience = audience.parse().unwrap();
        let began = Instant::now();
        while self.store.presence(&audience).await.unwrap().asleep.is_some() != asleep {
            assert!(began.elapsed() < SOON, "{audience} is not as expected");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// What was said about a call, and where.
    fn told(&self, identifier: &str) -> Vec<(i64, Option<i64>)> {
        let about = |sent: &Sent| sent.text.contains(identifier).then_some((sent.chat, sent.topic));
        self.telegram.sent().iter().filter_map(about).collect()
    }

    /// Says something and waits for the answer.
    async fn ask(&self, line: &Line) -> Sent {
        let before = self.telegram.sent().len();
        self.telegram.say(line);
        self.telegram.until_sent(before + 1, SOON).await.pop().expect("it is answered")
    }

    /// Asks to end; how long that took.
    async fn end(&mut self) -> Duration {
        let began = Instant::now();
        self.stop.cancel();
        let ended = tokio::time::timeout(SOON, self.running.join_next()).await.expect("it ends");
        ended.unwrap().unwrap().unwrap();
        assert_eq!(self.telegram.violations(), Vec::<String>::new());
        began.elapsed()
    }
}

async fn crier(portal: &Portal, store: &Arc<dyn Store>, clock: &Arc<SimulatedClock>) -> Crier {
    let source = FundingTenders::new("sedia", portal.url().parse().unwrap());
    // The clock stands still between two hours, so this is how soon a new hour is noticed.
    let every = SignedDuration::from_secs(1);
    let feed = Feed { source: Arc::new(source), every, usual: Usual::default() };
    let fetcher = HttpFetcher::new(http::Settings::new("crier tests"), clock.clone()).unwrap();
    let parts = Parts {
        store: Arc::clone(store),
        clock: clock.clone(),
        fetcher: Arc::new(fetcher),
        feeds: vec![feed],
        patience: Patience::default(),
        index: crier::search::Index::in_memory().unwrap(),
    };
    Crier::open(parts).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_community_is_told_of_a_new_call_once_and_its_members_are_answered() {
    let mut town = Town::awake(&[("telegram:-1001234567890", "museum*")]).await;
    assert_eq!(town.telegram.sent(), [], "the first look is silent");
    town.appears("CERV-2027-NIGHT", "A night at the museum").await;
    let [told] = town.telegram.sent().try_into().unwrap();
    assert_eq!((told.chat, told.topic, told.answers), (GROUP.chat(), None, None));
    assert!(told.text.starts_with("New call\n\nA night at the museum\n"), "{}", told.text);
    assert_eq!(told.buttons()[0], ("Details".to_owned(), "1:/call CERV-2027-NIGHT".to_owned()));

    let asked = Line::of(GROUP, "/ask@crier_bot anything for museums?");
    let answer = town.ask(&asked).await;
    assert!(answer.text.contains("A night at the museum") && answer.answers.is_some(), "{}", answer.text);
    town.telegram.press(GROUP, &Person::BEN, told.id, &told.buttons()[0].1);
    let detail = town.telegram.until_sent(3, SOON).await.pop().unwrap();
    assert!(detail.text.contains("CERV-2027-NIGHT"), "{}", detail.text);

    // Nothing new, nothing told; what was told stays told.
    town.clock.set(town.clock.now() + SignedDuration::from_hours(1));
    town.collected().await;
    assert_eq!(town.telegram.sent().len(), 3);
    assert!(town.end().await < DEADLINE);
    let delivered = |notice: &crier::domain::notice::Notice| matches!(notice.state, NoticeState::Delivered { .. });
    assert_eq!(town.store.notices().await.unwrap().iter().filter(|notice| delivered(notice)).count(), 1);
}

/// One thread does everything here, so while it sleeps nothing is done and no timer is kept, as on a machine that does.
#[tokio::test]
async fn a_machine_that_slept_goes_on_collecting() {
    let mut town = Town::awake(&[("telegram:-1001234567890", "museum*")]).await;
    for number in 1..=3 {
        std::thread::sleep(Duration::from_millis(2_500));
        let identifier = format!("CERV-2027-DAY-{number}");
        town.appears(&identifier, "A night at the museum").await;
        assert_eq!(town.told(&identifier), [(GROUP.chat(), None)]);
    }
    assert!(town.end().await < DEADLINE);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_follows_something_in_private_hears_of_the_next_call() {
    let mut town = Town::awake(&[("telegram:-1001234567890", "museum*")]).await;
    let answer = town.ask(&Line::of(ANN, "/follow heritage")).await;
    assert!(answer.text.starts_with("From now on this chat hears of"), "{}", answer.text);
    town.appears("CERV-2027-HERITAGE", "Living heritage in small towns").await;
    assert_eq!(town.told("CERV-2027-HERITAGE"), [(Person::ANN.id, None)]);
    // In a group only those who manage it decide what it follows.
    let refused = town.ask(&Line::of(GROUP, "/follow heritage").by(&Person::BEN)).await;
    assert!(refused.text.starts_with("Nur wer diesen Chat verwaltet"), "Ben reads German: {}", refused.text);
    town.telegram.standing(GROUP, &Person::ANN, Status::Creator);
    let taken = town.ask(&Line::of(GROUP, "/follow heritage")).await;
    assert!(taken.text.starts_with("From now on"), "{}", taken.text);
    town.appears("CERV-2027-ROOTS", "Heritage and roots").await;
    let mut told = town.told("CERV-2027-ROOTS");
    told.sort_unstable();
    assert_eq!(told, [(GROUP.chat(), None), (Person::ANN.id, None)]);
    assert!(town.end().await < DEADLINE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_becomes_a_supergroup_keeps_what_it_follows() {
    // One learns of it by trying to speak, the other is told first.
    let mut town = Town::awake(&[("telegram:-42", "museum*"), ("telegram:-43", "museum*")]).await;
    town.telegram.faults([Fault::Migrated { to: -1_000_000_000_042 }]);
    town.appears("CERV-2027-ONE", "First museum").await;
    let mut told = town.told("CERV-2027-ONE");
    told.sort_unstable();
    assert!(
        told == [(-1_000_000_000_042, None), (-43, None)] || told == [(-1_000_000_000_042, None), (-42, None)],
        "{told:?}"
    );
    let other = if told[1].0 == -43 { -43 } else { -42 };
    town.telegram.upgraded(Place::Group(other), Place::Supergroup(-1_000_000_000_077), &Person::ANN);
    assert!(town.telegram.until_confirmed(SOON).await);
    town.ask(&Line::of(ANN, "/help")).await;
    // We are thrown out of what is left of the old group, which must not make the new one forgotten.
    town.telegram.membership(Place::Group(other), &Person::ANN, Status::Member, Status::Left);
    town.ask(&Line::of(ANN, "/help")).await;
    let old = Audience::chat(Platform::Telegram, other.to_string());
    assert!(town.store.presence(&old).await.unwrap().moved_to.is_some(), "a file that names the old group needs it");
    town.appears("CERV-2027-TWO", "Second museum").await;
    let mut told = town.told("CERV-2027-TWO");
    told.sort_unstable();
    assert_eq!(told, [(-1_000_000_000_077, None), (-1_000_000_000_042, None)]);
    assert!(town.end().await < DEADLINE);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_follows_a_group_that_moved_meanwhile() {
    let mut town = Town::awake(&[("telegram:-42", "museum*")]).await;
    town.telegram.faults([Fault::Migrated { to: GROUP.chat() }]);
    let answer = town.ask(&Line::of(Place::Group(-42), "/help@crier_bot")).await;
    assert_eq!(answer.chat, GROUP.chat());
    town.appears("CERV-2027-ONE", "First museum").await;
    assert_eq!(town.told("CERV-2027-ONE"), [(GROUP.chat(), None)]);
    assert!(town.end().await < DEADLINE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chat_that_is_gone_sleeps_and_wakes_with_its_topics() {
    let topic = "telegram:-1001234567890/17";
    let place = Place::Topic { chat: GROUP.chat(), topic: 17 };
    let mut town = Town::awake(&[(topic, "museum*")]).await;
    // Thrown out: nothing is tried.
    town.telegram.membership(GROUP, &Person::ANN, Status::Member, Status::Kicked);
    town.until_asleep(topic, true).await;
    town.appears("CERV-2027-ONE", "First museum").await;
    assert_eq!(town.telegram.calls("sendmessage").len(), 0);
    // Let in again: it hears of what comes next.
    town.telegram.membership(GROUP, &Person::ANN, Status::Left, Status::Member);
    town.until_asleep(topic, false).await;
    town.appears("CERV-2027-TWO", "Second museum").await;
    assert_eq!(town.told("CERV-2027-TWO"), [(GROUP.chat(), Some(17))]);
    // Its topic is closed and opened again.
    town.telegram.faults([Fault::Refused { code: 400, description: "Bad Request: TOPIC_CLOSED" }]);
    town.appears("CERV-2027-THREE", "Third museum").await;
    town.until_asleep(topic, true).await;
    town.telegram.reopened(place, &Person::ANN);
    town.until_asleep(topic, false).await;
    town.appears("CERV-2027-FOUR", "Fourth museum").await;
    assert_eq!((town.told("CERV-2027-THREE"), town.told("CERV-2027-FOUR")), (vec![], vec![(GROUP.chat(), Some(17))]));
    // Whoever can be answered is awake, whatever we missed.
    town.telegram
        .faults([Fault::Refused { code: 403, description: "Forbidden: bot was kicked from the supergroup chat" }]);
    town.appears("CERV-2027-FIVE", "Fifth museum").await;
    town.until_asleep(topic, true).await;
    town.ask(&Line::of(place, "/help@crier_bot")).await;
    town.until_asleep(topic, false).await;
    assert!(town.end().await < DEADLINE);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_heard_before_a_stop_is_answered_before_the_end() {
    const QUESTIONS: usize = 60;
    let mut town = Town::awake(&[]).await;
    // More than are worked on at a time, each answered late, so that some still wait when the end comes.
    town.telegram.faults(vec![Fault::Slow(Duration::from_millis(400)); QUESTIONS]);
    for number in 0..QUESTIONS {
        town.telegram.say(&Line::of(ANN, format!("/call NOTHING-{number}")));
    }
    assert!(town.telegram.until_confirmed(SOON).await);
    let took = town.end().await;
    assert!(took < DEADLINE, "{took:?}");
    let sent = town.telegram.sent();
    assert_eq!(sent.len(), QUESTIONS);
    for number in 0..QUESTIONS {
        let about = format!("NOTHING-{number}");
        let said = |sent: &&Sent| sent.text.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| word == about);
        assert_eq!(sent.iter().filter(said).count(), 1, "{about}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_ends_all_within_its_deadline_whatever_telegram_does() {
    for fault in [Fault::Silent, Fault::Slow(Duration::from_secs(60)), Fault::CutBefore, Fault::Html { code: 502 }] {
        let mut town = Town::awake(&[("telegram:-1001234567890", "museum*")]).await;
        let polls = town.telegram.calls("getupdates").len();
        town.telegram.say(&Line::of(ANN, "/help"));
        assert!(town.telegram.until_called("getupdates", polls + 1, SOON).await);
        town.telegram.trouble(fault.clone());
        town.telegram.say(&Line::of(ANN, "/help"));
        tokio::time::sleep(Duration::from_millis(300)).await;
        let took = town.end().await;
        assert!(took < DEADLINE + Duration::from_secs(1), "{fault:?}: it took {took:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_a_manager_enters_is_told_where_it_fits() {
    let mut town = Town::awake(&[("telegram:-1001234567890", "museum*"), ("telegram:1001", "heritage")]).await;
    let form =
        "/addcall@crier_bot Small grants for heritage; 2027-03-05 17:00; https://town.example/grants; ; 5000; ; pl";
    let refused = town.ask(&Line::of(GROUP, form).by(&Person::BEN)).await;
    assert!(refused.text.starts_with("Nur wer diesen Chat verwaltet"), "{}", refused.text);
    // Whoever opens a chat of their own with us manages it, and still tells nobody anything.
    let stranger = Place::Private(Person::BEN.id);
    let elsewhere = town.ask(&Line::of(stranger, form).by(&Person::BEN)).await;
    assert!(elsewhere.text.starts_with("Aufrufe werden allen gemeldet"), "{}", elsewhere.text);
    assert!(town.store.opportunities().await.unwrap().iter().all(|call| call.key.source() == "sedia"));

    town.telegram.standing(GROUP, &Person::ANN, Status::Administrator);
    let read = town.ask(&Line::of(GROUP, form)).await;
    assert!(read.text.contains("Published by town.example, entered by hand"), "{}", read.text);
    town.telegram.press(GROUP, &Person::ANN, read.id, &read.buttons()[0].1);
    let sent = town.telegram.until_sent(5, SOON).await;
    let of = |chat: i64| sent.iter().skip(3).filter(move |sent| sent.chat == chat).map(|sent| sent.text.as_str());
    assert!(of(GROUP.chat()).all(|text| text.starts_with("Entered: ")), "the group follows museums only");
    let [news] = of(Person::ANN.id).collect::<Vec<_>>().try_into().unwrap();
    assert!(news.starts_with("New call\n\nSmall grants for heritage\n"), "{news}");
    assert!(town.end().await < DEADLINE);
}
