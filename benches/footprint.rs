//! What a running daemon costs, against stand-ins on the loopback interface: `cargo bench --bench footprint`.
//!
//! 1,500 calls are collected into a store, then the daemon runs with both platforms connected. It prints the size of the
//! binary, the time until it is ready, its resident memory at rest, and how long a question takes from the update a
//! platform hands in to the request that answers it. Each line says its bar. Times are wall time on this machine.
#![expect(clippy::unwrap_used, reason = "a measurement that cannot be made breaks off")]
#![expect(clippy::print_stdout, reason = "it prints what it measured")]

#[allow(dead_code, unused_imports, reason = "tests need more of it than this")]
#[path = "../tests/it/support/discord.rs"]
mod discord;
#[allow(unused_imports, reason = "tests need more of it than this")]
#[path = "../tests/it/support/telegram.rs"]
mod telegram;

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crier::cli::demo::portal::Portal;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStderr, Command};

use telegram::{Line, Person, Place};

/// How many calls are in the record.
const CALLS: usize = 1_500;
/// How many questions are asked on each platform.
const QUESTIONS: usize = 200;
/// How long it rests before its memory is read.
const REST: Duration = Duration::from_secs(10);
/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(60);

const ASKED: [&str; 5] = [
    "calls for libraries about heritage under 60k",
    "what closes this month?",
    "funding for schools on climate and energy",
    "cascade funding for small firms",
    "Förderung für Museen in Polen",
];

#[tokio::main]
async fn main() {
    // `cargo test --benches` only wants to see it start.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let crier = Path::new(env!("CARGO_BIN_EXE_crier"));
    println!("binary: {:.1} MB (bar: 30)", megabytes(fs::metadata(crier).unwrap().len()));

    let place = tempfile::tempdir().unwrap();
    let portal = Portal::start(listing()).await.unwrap();
    let (telegram, discord) = (telegram::Telegram::start().unwrap(), discord::StandIn::start().await.unwrap());
    configure(place.path(), &portal.url(), &telegram.url(), &discord);
    let mut collect = Command::new(crier);
    let collect = silent(collect.args(["collect", "--config", "crier.toml"]).current_dir(place.path()));
    assert!(collect.status().await.unwrap().success());

    let (mut daemon, mut log, ready) = run(crier, place.path()).await;
    println!("ready after {} ms with {CALLS} calls (bar: 300)", ready.as_millis());
    discord.until_identified(1).await;
    assert!(telegram.until_called("getupdates", 1, PATIENCE).await);
    // Read on, or the daemon would wait for somebody to take its words.
    let mut reading = tokio::task::JoinSet::new();
    reading.spawn(async move { while let Ok(Some(_)) = log.next_line().await {} });
    tokio::time::sleep(REST).await;
    println!("resident at rest, both platforms connected: {:.1} MB (bar: 40)", resident(&daemon));

    report("telegram", ask_on_telegram(&telegram).await);
    report("discord", ask_on_discord(&discord).await);
    println!("resident after {} questions: {:.1} MB", 2 * QUESTIONS, resident(&daemon));
    daemon.kill().await.unwrap();
}

fn megabytes(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes / 1_000).unwrap()) / 1_000.0
}

/// The bundled listing, again and again under other references and titles.
fn listing() -> Vec<Value> {
    let text = include_str!("../fixtures/sources/funding_tenders/three-days.jsonl");
    let day: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    let hits = day["upserts"].as_array().unwrap();
    let believed = hits.iter().filter(|hit| hit["leaks"] != true).cycle();
    believed.enumerate().take(CALLS).map(|(number, hit)| numbered(hit, number)).collect()
}

fn numbered(hit: &Value, number: usize) -> Value {
    let mut hit = hit.clone();
    hit["reference"] = json!(format!("{number}-{}", hit["reference"].as_str().unwrap()));
    for field in ["title", "identifier", "caName"] {
        if let Some(first) = hit["metadata"].get_mut(field).and_then(|values| values.get_mut(0)) {
            *first = json!(format!("{}-{number}", first.as_str().unwrap()));
        }
    }
    hit
}

fn configure(folder: &Path, portal: &str, telegram: &str, discord: &discord::StandIn) {
    let write = |file: &str, text: String| {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    let platform = |url: &str, file: &str| format!("token_file = \"{file}\"\napi_url = \"{url}\"\n");
    write("telegram.token", telegram::TOKEN.to_owned());
    write("discord.token", discord.token().to_owned());
    write(
        "crier.toml",
        format!(
            "[telegram]\n{}\n[discord]\n{}",
            platform(telegram, "telegram.token"),
            platform(&discord.url(), "discord.token")
        ),
    );
    write("feeds/portal.toml", format!("kind = \"funding_tenders\"\nurl = \"{portal}\"\nevery = \"6h\"\n"));
    write(
        "communities/town.toml",
        "title = \"Town\"\n\n[[channel]]\nname = \"all\"\naudience = \"telegram:-1001\"\ninterest = \"heritage\"\n"
            .to_owned(),
    );
}

fn silent(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).env_remove("RUST_LOG")
}

/// Starts the daemon and waits until it says that it is ready.
async fn run(crier: &Path, folder: &Path) -> (Child, Lines<BufReader<ChildStderr>>, Duration) {
    let began = Instant::now();
    let mut command = Command::new(crier);
    let command = silent(command.args(["run", "--config", "crier.toml"]).current_dir(folder));
    let mut daemon = command.stderr(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
    let mut log = BufReader::new(daemon.stderr.take().unwrap()).lines();
    loop {
        let line = tokio::time::timeout(PATIENCE, log.next_line()).await.unwrap().unwrap().unwrap();
        if line.contains("ready") {
            return (daemon, log, began.elapsed());
        }
    }
}

fn resident(daemon: &Child) -> f64 {
    let status = fs::read_to_string(format!("/proc/{}/status", daemon.id().unwrap())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
    let kilobytes: u32 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    f64::from(kilobytes) / 1_000.0
}

async fn ask_on_telegram(telegram: &telegram::Telegram) -> Vec<Duration> {
    let mut taken = Vec::new();
    for question in ASKED.iter().cycle().take(QUESTIONS) {
        let before = telegram.sent().len();
        let began = Instant::now();
        telegram.say(&Line::of(Place::with(&Person::ANN), format!("/ask {question}")));
        assert!(telegram.until_sent(before + 1, PATIENCE).await.len() > before);
        taken.push(began.elapsed());
    }
    taken
}

async fn ask_on_discord(discord: &discord::StandIn) -> Vec<Duration> {
    let mut events = discord.events();
    let mut taken = Vec::new();
    for (number, question) in ASKED.iter().cycle().take(QUESTIONS).enumerate() {
        let began = Instant::now();
        discord.tell(events.slash(discord::world::CHANNEL, 0, "ask", Some(("question", question)))).await;
        discord.until_requests("messages/@original", number + 1).await;
        taken.push(began.elapsed());
    }
    taken
}

fn report(platform: &str, mut taken: Vec<Duration>) {
    taken.sort();
    let at = |share: usize| taken.get(taken.len() * share / 100).copied().unwrap_or_default();
    let millis = |duration: Duration| duration.as_secs_f64() * 1_000.0;
    println!(
        "{platform}: a question answered in {:.1} ms median, {:.1} ms p99 (bar: 20 median)",
        millis(at(50)),
        millis(at(99))
    );
}
