//! The real program, killed again and again while it collects and delivers: nothing is lost, and hardly anything is
//! told twice.
#![expect(clippy::unwrap_used, reason = "a program that cannot be started fails the test that asked for it")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crier::cli::demo::portal::Portal;
use crier::clock::SystemClock;
use crier::domain::notice::NoticeState;
use crier::ports::{Clock, Store};
use crier::store::sled::{OnDamage, SledStore};
use jiff::ToSpan;
use jiff::tz::TimeZone;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::support::seed;
use crate::support::telegram::{Fault, TOKEN, Telegram};
use crate::support::telegram_spec::checked;
use crate::three_days::first_day;

/// How often it is killed, unless `CRIER_CRASH_KILLS` says otherwise.
const KILLS: usize = 55;
/// The chats that are told of every call.
const CHATS: [i64; 2] = [-1_001_000_000_001, 1_002];
/// The longest a life may take to say something before it is killed anyway.
const LIFE_MAX: Duration = Duration::from_millis(1_500);
/// How long the last life may take to tell all that is left.
const LAST_WORDS: Duration = Duration::from_secs(40);

/// One promise: a chat and the code of the call it is to hear of.
type Promise = (i64, String);

/// What one life said, as a range of everything that was said.
struct Life {
    said: std::ops::Range<usize>,
    /// Whether a last message was taken and its answer was not given when the life ended.
    in_flight: bool,
}

struct World {
    folder: TempDir,
    portal: Portal,
    telegram: Telegram,
    shown: Vec<Value>,
    random: StdRng,
}

impl World {
    async fn new(random: StdRng) -> Self {
        let portal = Portal::start(Vec::new()).await.unwrap();
        let mut world =
            Self { folder: tempfile::tempdir().unwrap(), portal, telegram: checked(), shown: Vec::new(), random };
        world.write("telegram.token", TOKEN);
        let settings = format!("[telegram]\ntoken_file = \"telegram.token\"\napi_url = \"{}\"\n", world.telegram.url());
        // A stand-in takes as much as it is told.
        let settings = settings
            + "messages_per_second = 1000\nchat_messages_per_second = 1000\ngroup_messages_per_minute = 1000\n";
        world.write("crier.toml", &settings);
        // A stand-in on this machine may be read every second; a real publisher may not.
        let feed = format!("kind = \"funding_tenders\"\nurl = \"{}\"\nevery = \"1s\"\n", world.portal.url());
        world.write("feeds/sedia.toml", &format!("{feed}[new_records]\nusual = 10000\n"));
        let channels = CHATS.map(|chat| {
            let name = format!("[[channel]]\nname = \"c{}\"\naudience = \"telegram:{chat}\"\n", chat.unsigned_abs());
            name + "interest = \"*\"\nevents = [\"appeared\"]\nleads = []\n"
        });
        world.write("communities/town.toml", &format!("title = \"Town\"\n{}", channels.concat()));
        world.appear(3);
        world
    }

    fn write(&self, file: &str, text: &str) {
        let file = self.folder.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn start(&self, command: &str) -> Child {
        let log = fs::File::options().create(true).append(true).open(self.folder.path().join("log")).unwrap();
        let mut crier = Command::new(env!("CARGO_BIN_EXE_crier"));
        crier.args([command, "--config", "crier.toml"]).current_dir(self.folder.path()).env_remove("RUST_LOG");
        crier.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).kill_on_drop(true);
        crier.spawn().unwrap()
    }

    /// The portal shows so many more calls.
    fn appear(&mut self, count: usize) {
        let template = first_day().remove(0);
        let deadline = SystemClock.now().to_zoned_datetime(TimeZone::UTC).date() + 200.days();
        for _ in 0..count {
            let code = format!("CERV-2027-CRASH-{:04}", self.shown.len());
            let mut hit = template.clone();
            hit["reference"] = json!(format!("88{:06}TOPICSen", self.shown.len()));
            hit["metadata"]["REFERENCE"] = json!([hit["reference"]]);
            hit["metadata"]["identifier"] = json!([code]);
            hit["metadata"]["title"] = json!([format!("Call {code}")]);
            hit["metadata"]["deadlineDate"] = json!([format!("{deadline}T00:00:00.000+0000")]);
            hit["metadata"].as_object_mut().unwrap().remove("budgetOverview");
            self.shown.push(hit);
        }
        self.portal.show(self.shown.clone());
    }

    /// Every promise that is to be kept: the first look is silent.
    fn promises(&self) -> BTreeSet<Promise> {
        let codes = self.shown.iter().skip(3).map(|hit| hit["metadata"]["identifier"][0].as_str().unwrap().to_owned());
        codes.flat_map(|code| CHATS.map(|chat| (chat, code.clone()))).collect()
    }

    /// What was said, in order.
    fn said(&self) -> Vec<Promise> {
        let code = |text: &str| {
            let found = text.split_whitespace().find(|word| word.starts_with("CERV-2027-CRASH-"));
            found.unwrap_or_else(|| panic!("found no code in {text}")).to_owned()
        };
        self.telegram.sent().iter().map(|sent| (sent.chat, code(&sent.text))).collect()
    }

    /// A life that ends at a moment nobody could foresee.
    async fn live_and_die(&mut self) -> Life {
        let more = self.random.random_range(1..=4);
        self.appear(more);
        // Where Telegram is quick, everything is told soon, and the end comes while there is nothing but collecting.
        self.telegram.no_more_faults();
        if self.random.random_bool(0.5) {
            let slow = |random: &mut StdRng| Fault::Slow(Duration::from_millis(random.random_range(5..250)));
            let faults: Vec<Fault> = (0..20).map(|_| slow(&mut self.random)).collect();
            self.telegram.faults(faults);
        }
        let begin = self.telegram.sent().len();
        let mut crier = self.start("run");
        // Half of the lives end at any time, the others soon after they began to speak.
        if self.random.random_bool(0.5) {
            tokio::time::sleep(Duration::from_millis(self.random.random_range(1..900))).await;
        } else {
            let count = self.random.random_range(1..=CHATS.len() * more);
            self.telegram.until_sent(begin + count, LIFE_MAX).await;
            tokio::time::sleep(Duration::from_millis(self.random.random_range(0..80))).await;
        }
        crier.kill().await.unwrap();
        assert!(self.telegram.until_alone(LIFE_MAX).await, "a dead program still talks");
        let sent = self.telegram.sent();
        let in_flight = sent.iter().skip(begin).rev().take(CHATS.len()).any(|last| !last.answered);
        Life { said: begin..sent.len(), in_flight }
    }

    /// A life that tells all that is left, and ends when it is asked to.
    async fn live_to_the_end(&self) -> bool {
        let mut crier = self.start("run");
        let (promises, began) = (self.promises(), Instant::now());
        let is_all_told = || self.said().into_iter().collect::<BTreeSet<_>>().is_superset(&promises);
        while !is_all_told() && began.elapsed() < LAST_WORDS {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        // Long enough for two more runs, which must find nothing to tell.
        tokio::time::sleep(Duration::from_millis(2_500)).await;
        let asked = format!("kill -TERM {}", crier.id().unwrap());
        assert!(Command::new("sh").args(["-c", &asked]).status().await.unwrap().success());
        tokio::time::timeout(Duration::from_secs(20), crier.wait()).await.unwrap().unwrap().success()
    }

    fn log(&self) -> String {
        let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        lines.get(lines.len().saturating_sub(40)..).unwrap_or_default().join("\n")
    }
}

/// For each promise the places at which it was kept, in everything that was said.
fn places(said: &[Promise]) -> BTreeMap<&Promise, Vec<usize>> {
    let mut places: BTreeMap<&Promise, Vec<usize>> = BTreeMap::new();
    for (place, promise) in said.iter().enumerate() {
        places.entry(promise).or_default().push(place);
    }
    places
}

/// Everything that is still promised, according to the store.
async fn unsettled(folder: &Path) -> (usize, Vec<String>) {
    let opened = SledStore::open(&folder.join("data/store"), OnDamage::Refuse, SystemClock.now()).unwrap();
    let notices = opened.store.notices().await.unwrap();
    let (kept, other): (Vec<_>, Vec<_>) =
        notices.iter().partition(|notice| matches!(notice.state, NoticeState::Delivered { .. }));
    (kept.len(), other.iter().map(|notice| format!("{} {:?}", notice.key(), notice.state)).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_it_tells_everything_and_at_most_what_was_in_flight_twice() {
    let began = Instant::now();
    let mut world = World::new(StdRng::seed_from_u64(seed("CRIER_CRASH_SEED"))).await;
    assert!(world.start("collect").wait().await.unwrap().success(), "{}", world.log());
    #[expect(clippy::disallowed_methods, reason = "a long run is asked for from outside")]
    let asked = std::env::var("CRIER_CRASH_KILLS").ok().and_then(|number| number.parse().ok());
    let kills: usize = asked.unwrap_or(KILLS);
    let mut lives = Vec::new();
    for _ in 0..kills {
        lives.push(world.live_and_die().await);
    }
    world.telegram.no_more_faults();
    let ended_well = world.live_to_the_end().await;

    let (said, promises) = (world.said(), world.promises());
    let places = places(&said);
    let lost = promises.iter().filter(|promise| !places.contains_key(promise)).count();
    // What may be told again is the last thing a life said in each chat, which hears one thing at a time: nobody knows
    // whether it learnt that it was heard.
    let last_to = |life: &Life, chat: i64| life.said.clone().rfind(|place| said[*place].0 == chat);
    let last_words: BTreeSet<usize> =
        lives.iter().flat_map(|life| CHATS.map(|chat| last_to(life, chat))).flatten().collect();
    let spoke = lives.iter().filter(|life| !life.said.is_empty()).count();
    let repeated: Vec<usize> =
        places.values().filter_map(|places| places.split_last().map(|(_, before)| before)).flatten().copied().collect();
    let in_flight = lives.iter().filter(|life| life.in_flight).count();
    println!(
        "{kills} kills: {in_flight} with a message in flight, {} after one was said, {} before any; {} promises, {} messages, {lost} lost, {} told twice; {:.0?}",
        spoke - in_flight,
        kills - spoke,
        promises.len(),
        said.len(),
        repeated.len(),
        began.elapsed()
    );
    assert_eq!(lost, 0, "{}", world.log());
    assert_eq!(
        said.iter().filter(|said| !promises.contains(said)).count(),
        0,
        "something was told that nobody promised"
    );
    let without_excuse: Vec<_> = repeated.iter().filter(|place| !last_words.contains(place)).collect();
    assert!(without_excuse.is_empty(), "told twice without a kill between: {without_excuse:?}\n{}", world.log());
    assert!(in_flight > 0, "no kill met a message in flight, so this proved nothing");
    assert!(ended_well, "{}", world.log());
    assert_eq!(world.telegram.violations(), Vec::<String>::new());
    let beside = fs::read_dir(world.folder.path().join("data")).unwrap().map(|entry| entry.unwrap().file_name());
    let mut beside: Vec<_> = beside.collect();
    beside.sort();
    assert_eq!(beside, ["store", "store.search", "store.search.library"], "a store was given up");
    assert_eq!(unsettled(world.folder.path()).await, (promises.len(), Vec::new()));
}
