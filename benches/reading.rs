//! What reading costs: CPU time of this thread, so that a busy machine counts little.
//!
//! `cargo bench --bench reading`. Bar: a page of the portal with 100 hits and 5 MB becomes sightings, HTML to text
//! included, in under 15 ms of CPU.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a measurement stops at the first surprise and prints"
)]

use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crier::config::FeedKind;
use crier::ports::{Page, Source};
use crier::sources::funding_tenders::FundingTenders;
use crier::sources::text;
use serde_json::{Value, json};

/// How often each thing is measured; the median counts.
const ROUNDS: usize = 21;
/// How often it is done in one measurement: some systems tell CPU time in steps of 4 ms only.
const BATCH: u32 = 20;

fn main() {
    let page = portal_page();
    let portal = FundingTenders::new("sedia", "https://portal.example/search".parse().unwrap());
    let request = portal.first();
    let megabytes = |bytes: usize| bytes as f64 / 1e6;
    println!("portal page: {} hits, {:.2} MB", 100, megabytes(page.body.len()));
    report("  whole page to sightings (bar: 15 ms)", &|| {
        let reading = portal.read(&request, &page).unwrap();
        assert_eq!((reading.sightings.len(), reading.defects.len()), (100, 0));
        reading.sightings.iter().map(|sighting| sighting.facts.text.len()).sum()
    });
    report("  its JSON alone, as a tree", &|| {
        serde_json::from_slice::<Value>(&page.body).unwrap().as_object().unwrap().len()
    });
    let pieces: Vec<String> = (0..100).map(|number| description(number, 18_300)).collect();
    println!("HTML to text: 100 descriptions, {:.2} MB", megabytes(pieces.iter().map(String::len).sum()));
    report("  without a tree", &|| pieces.iter().map(|piece| text::plain(&[piece]).len()).sum());
    report("  with the tree of `scraper`, text only", &|| {
        pieces
            .iter()
            .map(|piece| scraper::Html::parse_fragment(piece).root_element().text().map(str::len).sum::<usize>())
            .sum()
    });
    let (listing, listed) = html_page();
    println!("HTML listing: 142 rows, {:.2} MB", megabytes(listed.body.len()));
    let request = listing.first();
    report("  whole page to sightings", &|| listing.read(&request, &listed).unwrap().sightings.len());
}

/// Prints the median CPU time of `work`, which returns something it cannot leave out.
fn report(what: &str, work: &dyn Fn() -> usize) {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let began = clock();
            for _ in 0..BATCH {
                black_box(work());
            }
            (clock() - began) / BATCH
        })
        .collect();
    times.sort_unstable();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    println!("{what:<44} median {:>7.2} ms, least {:>7.2} ms", ms(times[ROUNDS / 2]), ms(times[0]));
}

/// CPU time of this thread where the system tells, else time on the wall.
fn clock() -> Duration {
    static BEGAN: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|text| text.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGAN.get_or_init(Instant::now).elapsed(), Duration::from_nanos)
}

/// A page in the portal's shape, as heavy as its own: 100 hits of 50 kB.
fn portal_page() -> Page {
    let hit = |number: usize| {
        let identifier = format!("HORIZON-2027-{number:03}");
        let line = json!({"action": format!("{identifier} - HORIZON-RIA"), "budgetYearMap": {"2027": "6000000"},
            "expectedGrants": 2, "minContribution": 2_000_000, "maxContribution": 3_000_000, "deadlineModel": "single-stage"});
        let others: Vec<Value> = (0..12)
            .map(|other| {
                json!([{"action": format!("HORIZON-2027-9{other:02} - HORIZON-RIA"),
            "budgetYearMap": {"2027": "9000000"}, "expectedGrants": 3}])
            })
            .collect();
        let overview = json!({"budgetTopicActionMap": {"1": [line], "2": others[0], "3": others[1], "4": others[2], "5": others[3]}});
        json!({"apiVersion": "2.154", "reference": format!("{}TOPICSen", 51_000_000 + number), "language": "en", "summary": "Topic",
        "metadata": {
            "type": ["1"], "status": ["31094502"], "language": ["en"], "DATASOURCE": ["SEDIA"],
            "REFERENCE": [format!("{}TOPICSen", 51_000_000 + number)],
            "identifier": [identifier], "callIdentifier": ["HORIZON-2027"], "callTitle": ["Towns &amp; villages"],
            "title": [format!("Living archives of towns &ndash; part {number}")], "frameworkProgramme": ["43108390"],
            "startDate": ["2026-11-03T00:00:00.000+0000"], "deadlineDate": ["2027-03-02T00:00:00.000+0000"],
            "deadlineModel": ["single-stage"], "budgetOverview": [overview.to_string()],
            "keywords": ["archives", "libraries", "schools"], "typesOfAction": ["HORIZON  Research and Innovation Actions"],
            "descriptionByte": [description(number, 18_300)], "topicConditions": [description(number + 7, 6_000)],
            "destinationDetails": [description(number + 1, 12_000)], "destinationDescription": [description(number + 2, 6_000)],
            "supportInfo": [description(number + 3, 4_000)], "sepTemplate": [description(number + 4, 1_500)],
        }})
    };
    let hits: Vec<Value> = (0..100).map(hit).collect();
    let body = json!({"totalResults": 100, "pageNumber": 1, "pageSize": 100, "results": hits}).to_string();
    Page { url: String::new(), content_type: "application/json".to_owned(), body: body.into() }
}

/// HTML as the portal's editors write it, at least so many bytes of it.
fn description(seed: usize, bytes: usize) -> String {
    const WORDS: [&str; 16] = [
        "towns",
        "archives",
        "the",
        "of",
        "partnership",
        "and",
        "citizens",
        "libraries",
        "should",
        "propose",
        "expected",
        "outcomes",
        "for",
        "schools",
        "in",
        "Europe",
    ];
    let mut html = String::from("<span class=\"topicdescriptionkind\">Expected Outcome:</span>");
    let mut step = seed;
    while html.len() < bytes {
        html.push_str("<p>");
        for _ in 0..9 {
            for _ in 0..11 {
                step = step.wrapping_mul(1_103_515_245).wrapping_add(12_345);
                html.push_str(WORDS[(step >> 16) % WORDS.len()]);
                html.push(' ');
            }
            write!(
                html,
                "(see&nbsp;<a href=\"https://ec.europa.eu/{seed}\" target=\"_blank\">Annex</a>)<sup>[{}]</sup>, ",
                step % 9
            )
            .unwrap();
        }
        html.push_str("the <b>&ldquo;living archive&rdquo;</b>.</p><ul><li data-list=\"bullet\"><span class=\"ql-ui\"></span>one</li><li>two &amp; three</li></ul>");
    }
    html
}

/// A listing of 142 rows, read by the shipped feed file for such pages.
fn html_page() -> (impl Source, Page) {
    let config = crier::config::embedded();
    let feed = config.feeds.iter().find(|feed| feed.name == "euro_access").unwrap();
    let FeedKind::Listing(rules) = &feed.kind else { unreachable!("it is HTML") };
    let mut html = String::from("<!DOCTYPE html><html><head><title>Calls</title></head><body>");
    html.push_str(&"<nav><ul><li><a href=\"/x\">menu &amp; more</a></li></ul></nav>".repeat(600));
    html.push_str("<table id=\"calls-overview\"><tbody>");
    for row in 0..142 {
        write!(html, "<tr><td class=\"title\">Interreg Here-There</td><td><a href=\"/en/calls/{row}/Call\" title=\"Call\">Call {row}</a></td><td>27.01.2027 17:00</td><td><a class=\"arrow\" href=\"/en/calls/{row}/Call\"></a></td></tr>").unwrap();
    }
    let page = Page { url: feed.url.to_string(), content_type: "text/html".to_owned(), body: html.into() };
    (crier::sources::listing(&feed.name, &feed.url, rules), page)
}
