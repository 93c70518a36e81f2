//! What reading and collecting cost: CPU time, so that a busy machine counts little.
//!
//! `cargo bench --bench reading -- [page] [sync] [many]` (without words, all of them). Bars:
//!
//! * `page`: a page of the portal with 100 hits and 5 MB becomes sightings, HTML to text included, in under 15 ms of CPU;
//! * `sync`: a run that finds 1,500 known calls as they were takes under 0.3 s and writes nothing but the feed's state;
//! * `many`: 50,000 topics are collected in under 60 s, and 64 MB above what their store takes by itself.
//!
//! With `CRIER_ONCE` set each thing is done once, for whoever counts instructions (`benches/reading.sh`).
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    reason = "a measurement stops at the first surprise, prints, and is told by the environment what to do"
)]

#[path = "reading/pages.rs"]
mod pages;
#[path = "reading/runs.rs"]
mod runs;

use std::hint::black_box;
use std::time::{Duration, Instant};

use crier::ports::Source;
use crier::sources::funding_tenders::FundingTenders;
use crier::sources::text;
use serde_json::Value;

/// How often each thing is measured; the median counts.
const ROUNDS: usize = 21;
/// How often it is done in one measurement: some systems tell CPU time in steps of 4 ms only.
const BATCH: u32 = 20;

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let wants = |what: &str| asked.is_empty() || asked.iter().any(|word| word == what);
    // `cargo test --benches` only wants to see it start.
    if !std::env::args().any(|word| word == "--bench") && asked.is_empty() {
        return;
    }
    if wants("page") {
        read_pages();
    }
    if wants("sync") {
        runs::sync();
    }
    if wants("many") {
        runs::many();
    }
    // The page alone, for whoever takes what making it up costs from what reading it costs.
    if asked.iter().any(|word| word == "made") {
        black_box(pages::portal_page());
    }
    // What `many` measures in processes of its own.
    match asked.first().map(String::as_str) {
        Some("collect-many") => runs::collect_many(asked.get(1).unwrap()),
        Some("open-many") => runs::open_many(asked.get(1).unwrap()),
        _ => {}
    }
}

/// Whether each thing is done once only.
fn once() -> bool {
    std::env::var("CRIER_ONCE").is_ok()
}

fn read_pages() {
    let page = pages::portal_page();
    let portal = FundingTenders::new("sedia", "https://portal.example/search".parse().unwrap());
    let request = portal.first();
    let megabytes = |bytes: usize| bytes as f64 / 1e6;
    println!("portal page: {} hits, {:.2} MB", 100, megabytes(page.body.len()));
    report("  whole page to sightings (bar: 15 ms)", &|| {
        let reading = portal.read(&request, &page).unwrap();
        assert_eq!((reading.sightings.len(), reading.defects.len()), (100, 0));
        reading.sightings.iter().map(|sighting| sighting.facts.text.len()).sum()
    });
    if once() {
        return;
    }
    report("  its JSON alone, as a tree", &|| {
        serde_json::from_slice::<Value>(&page.body).unwrap().as_object().unwrap().len()
    });
    let pieces: Vec<String> = (0..100).map(|number| pages::description(number, 18_300)).collect();
    println!("HTML to text: 100 descriptions, {:.2} MB", megabytes(pieces.iter().map(String::len).sum()));
    report("  without a tree", &|| pieces.iter().map(|piece| text::plain(&[piece]).len()).sum());
    report("  with the tree of `scraper`, text only", &|| {
        pieces
            .iter()
            .map(|piece| scraper::Html::parse_fragment(piece).root_element().text().map(str::len).sum::<usize>())
            .sum()
    });
    let (listing, listed) = pages::html_page();
    println!("HTML listing: 142 rows, {:.2} MB", megabytes(listed.body.len()));
    let request = listing.first();
    report("  whole page to sightings", &|| listing.read(&request, &listed).unwrap().sightings.len());
}

/// Prints the median CPU time of `work`, which returns something it cannot leave out.
fn report(what: &str, work: &dyn Fn() -> usize) {
    let (rounds, batch) = if once() { (1, 1) } else { (ROUNDS, BATCH) };
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let began = clock();
            for _ in 0..batch {
                black_box(work());
            }
            clock().saturating_sub(began) / batch
        })
        .collect();
    times.sort_unstable();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    println!("{what:<44} median {:>7.2} ms, least {:>7.2} ms", ms(times[rounds / 2]), ms(times[0]));
}

/// CPU time of this thread where the system tells, else time on the wall.
fn clock() -> Duration {
    static BEGAN: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|text| text.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGAN.get_or_init(Instant::now).elapsed(), Duration::from_nanos)
}
