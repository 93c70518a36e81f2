//! Whole runs against a portal in memory and a store on disk.

use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;

use async_trait::async_trait;
use crier::matching::Matcher;
use crier::pipeline::announce::Judgement;
use crier::pipeline::collect::{Rules, Run, collect};
use crier::pipeline::gather::Patience;
use crier::ports::{FetchError, Fetcher, Page, Request, Store};
use crier::sources::funding_tenders::FundingTenders;
use crier::store::sled::{OnDamage, SledStore};
use jiff::{SignedDuration, Timestamp};

use super::{clock, pages};

/// Calls that are open at one time.
const CALLS: usize = 1_500;
/// Topics of many years.
const TOPICS: usize = 50_000;
/// The API shows no more of one index than this.
const WINDOW: usize = 10_000;
/// Bytes of HTML of a record as the portal serves it, and of what nobody reads: some 19 kB together.
const DESCRIBED: usize = 7_000;
const UNREAD: usize = 6_500;

/// A portal that makes each page when it is asked for; what that costs is not ours.
struct Portal {
    begin: usize,
    calls: usize,
    /// Pages made before, where each is asked for more than once.
    made: Vec<Page>,
    making: Mutex<Duration>,
}

impl Portal {
    fn new(begin: usize, calls: usize) -> Self {
        Self { begin, calls, made: Vec::new(), making: Mutex::default() }
    }

    fn page(&self, number: usize) -> Page {
        let numbers = (self.begin + (number - 1) * 100)..(self.begin + (number * 100).min(self.calls));
        let hits: Vec<_> = numbers.map(|number| pages::hit(number, DESCRIBED, UNREAD)).collect();
        pages::page(number, self.calls, &hits)
    }

    fn with_pages(mut self) -> Self {
        self.made = (1..=self.calls.div_ceil(100)).map(|number| self.page(number)).collect();
        self
    }
}

#[async_trait]
impl Fetcher for Portal {
    async fn fetch(&self, request: &Request) -> Result<Page, FetchError> {
        let began = clock();
        let url = url::Url::parse(&request.url).unwrap();
        let asked = |name: &str| url.query_pairs().find(|(key, _)| key == name)?.1.parse::<usize>().ok();
        let is_news = matches!(&request.body, crier::ports::RequestBody::Multipart(parts)
            if parts.iter().any(|part| part.content.contains("\"6\"")));
        let page = match (asked("pageNumber"), asked("pageSize")) {
            _ if is_news => pages::page(1, 0, &[]),
            (Some(_), Some(1)) => pages::page(1, self.calls, &[pages::hit(self.begin, 10, 10)]),
            (Some(number), _) => match self.made.get(number - 1) {
                Some(page) => page.clone(),
                None => self.page(number),
            },
            _ => Page { url: String::new(), content_type: String::new(), body: r#"{"facets": []}"#.into() },
        };
        *self.making.lock().unwrap() += clock().saturating_sub(began);
        Ok(page)
    }
}

fn at(hour: i64) -> Timestamp {
    let begin: Timestamp = "2026-11-16T05:00:00Z".parse().unwrap();
    begin + SignedDuration::from_hours(hour)
}

async fn run(name: &str, portal: &Portal, store: &SledStore, hour: i64) -> Run {
    let source = FundingTenders::new(name, "https://portal.example/rest/search".parse().unwrap());
    let patience = Patience { tries: 1, pause: Duration::ZERO, pause_max: Duration::ZERO };
    let rules = Rules { patience, judgement: Judgement::default(), progress: &|_, _| {} };
    let matcher: Matcher = std::iter::empty().collect();
    collect(&source, portal, store, &matcher, rules, at(hour)).await.unwrap()
}

fn in_a_runtime<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// A run that finds everything as it was.
pub(crate) fn sync() {
    let folder = tempfile::tempdir().unwrap();
    in_a_runtime(async {
        let store = SledStore::open(folder.path(), OnDamage::Refuse, at(0)).unwrap().store;
        let portal = Portal::new(0, CALLS).with_pages();
        let bytes: usize = portal.made.iter().map(|page| page.body.len()).sum();
        run("sedia", &portal, &store, 0).await;
        let mut times = Vec::new();
        let rounds = if super::once() { 1 } else { 9 };
        for round in 1..=rounds {
            let before = store.imprint().await.unwrap();
            let (began, of_process) = (clock(), process_clock());
            let seen = run("sedia", &portal, &store, round * 24).await;
            times.push((clock().saturating_sub(began), process_clock().saturating_sub(of_process)));
            assert_eq!((seen.seen, seen.told.len(), seen.broken_off), (CALLS, 0, None));
            assert_eq!(store.imprint().await.unwrap(), before, "no opportunity was written");
        }
        times.sort_unstable();
        let (thread, process) = times[times.len() / 2];
        println!(
            "a run that finds {CALLS} calls as they were, {:.1} MB of pages: {:.3} s of CPU, {:.2} s with every thread (bar: 0.3)",
            bytes as f64 / 1e6,
            thread.as_secs_f64(),
            process.as_secs_f64()
        );
    });
}

/// Many topics, collected in one process; and their store, opened and read in another.
pub(crate) fn many() {
    let folder = tempfile::tempdir().unwrap();
    let program = std::env::current_exe().unwrap();
    let told = |what: &str| -> Vec<f64> {
        let output = Command::new(&program).args(["--bench", what]).arg(folder.path()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().split_whitespace().map(|word| word.parse().unwrap()).collect()
    };
    let (collected, opened) = (told("collect-many"), told("open-many"));
    println!(
        "{TOPICS} topics collected: {:.1} s of CPU (bar: 60), {:.0} MB at most; their store alone takes {:.0} MB, so {:.0} MB above (bar: 64)",
        collected[0],
        collected[1],
        opened[1],
        collected[1] - opened[1]
    );
}

/// Collects them; prints CPU seconds and the most memory.
pub(crate) fn collect_many(folder: &str) {
    in_a_runtime(async {
        let store = SledStore::open(Path::new(folder), OnDamage::Refuse, at(0)).unwrap().store;
        let began = process_clock();
        let mut making = Duration::ZERO;
        for begin in (0..TOPICS).step_by(WINDOW) {
            let portal = Portal::new(begin, WINDOW);
            let seen = run(&format!("sedia{begin}"), &portal, &store, 0).await;
            assert_eq!((seen.seen, seen.broken_off), (WINDOW, None));
            making += *portal.making.lock().unwrap();
        }
        store.flush().await.unwrap();
        let spent = process_clock().saturating_sub(began).saturating_sub(making);
        println!("{} {}", spent.as_secs_f64(), memory_most());
    });
}

/// Opens the store and reads all of it, page by page; prints the same.
pub(crate) fn open_many(folder: &str) {
    in_a_runtime(async {
        let began = process_clock();
        let store = SledStore::open(Path::new(folder), OnDamage::Refuse, at(1)).unwrap().store;
        let (mut after, mut count) = (None, 0);
        loop {
            let page = store.opportunities_after(after.as_ref(), 200).await.unwrap();
            let Some(last) = page.last() else { break };
            count += page.len();
            after = Some(last.key.clone());
        }
        assert_eq!(count, TOPICS);
        println!("{} {}", process_clock().saturating_sub(began).as_secs_f64(), memory_most());
    });
}

/// CPU time of all threads, in steps of 10 ms.
fn process_clock() -> Duration {
    let told = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = told.rsplit(')').next().unwrap().split_whitespace().collect();
    let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
    Duration::from_millis(ticks * 10)
}

/// The most memory this process had at any time, in MB.
fn memory_most() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1_000.0
}
