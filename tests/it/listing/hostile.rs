//! Whatever arrives, reading ends soon, never panics, and keeps its promises.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use crier::ports::{Reading, Source};
use crier::sources::listing::Listing;
use proptest::prelude::*;

use super::{completed, first_page, listing};

/// Far more than any page takes, far less than anybody notices.
const SOON: Duration = Duration::from_secs(5);

const HTML: &str = r#"
kind = "html"
url = "https://calls.example/list"
[items]
select = "li, tr, div.card"
total = { select = "h3", regex = '(\d+)' }
[paging]
next = "a.next"
[fields]
title = { select = ["h2", "a"] }
link = { select = "a", attribute = "href" }
deadline = { select = ["time", "td", "p"], optional = true }
opens = { select = "time", attribute = "datetime", dates = ["iso noon", "iso"], optional = true }
text = { select = "." }
budget = { select = "b", optional = true }
[detail.fields]
text = { select = "body" }
deadline = { select = "p" }
"#;

const JSON: &str = r#"
kind = "json"
url = "https://calls.example/api"
[items]
select = "/items"
total = { select = "/total" }
[paging]
next = "/next"
[fields]
title = { select = ["/title", "/name"] }
link = { select = "/url" }
deadline = { select = "/until", dates = ["epoch ms", "iso", "D MMMM YYYY"], optional = true }
text = { select = "/text" }
keywords = { select = "/words" }
budget = { select = "/money" }
"#;

const FEED: &str = r#"
kind = "feed"
url = "https://calls.example/feed"
[paging]
next = "next"
[fields]
title = { select = "title" }
link = { select = "link" }
text = { select = ["content", "summary"] }
opens = { select = "published", optional = true }
keywords = { select = "category" }
"#;

static BY_HTML: LazyLock<Listing> = LazyLock::new(|| listing(HTML));
static BY_JSON: LazyLock<Listing> = LazyLock::new(|| listing(JSON));
static BY_FEED: LazyLock<Listing> = LazyLock::new(|| listing(FEED));

fn check(listing: &Listing, reading: &Reading) -> Result<(), TestCaseError> {
    let mut references = std::collections::BTreeSet::new();
    for sighting in &reading.sightings {
        let facts = &sighting.facts;
        prop_assert!(!sighting.reference.is_empty() && sighting.reference.chars().count() <= 200);
        prop_assert!(references.insert(&sighting.reference), "{} twice", sighting.reference);
        prop_assert!(!facts.title.trim().is_empty() && !facts.title.contains('\n'));
        prop_assert!(facts.link.starts_with("http://") || facts.link.starts_with("https://"), "{}", facts.link);
        let moments: Vec<_> = facts.deadlines.iter().map(|deadline| (deadline.date, deadline.time)).collect();
        prop_assert!(moments.is_sorted_by(|one, other| one < other), "{moments:?}");
        prop_assert!(facts.deadlines.iter().all(|deadline| (1990..=2100).contains(&deadline.date.year())));
        prop_assert_ne!(facts.budget.total, Some(0));
    }
    for request in reading.details.iter().map(|(_, request)| request).chain(&reading.next) {
        prop_assert!(request.url.starts_with("https://calls.example/"), "{} is not this publisher's", request.url);
        prop_assert_eq!(&request.manners, &listing.first().manners);
    }
    Ok(())
}

fn soon<T>(work: impl FnOnce() -> T) -> T {
    let began = clock();
    let done = work();
    let taken = clock().saturating_sub(began);
    assert!(taken < SOON, "took {taken:?}");
    done
}

/// CPU time of this thread, so that a busy machine counts little; on the wall where the system does not tell.
fn clock() -> Duration {
    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|text| text.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGAN.elapsed(), Duration::from_nanos)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_panic(body in prop::collection::vec(any::<u8>(), 0..600)) {
        for listing in [&BY_HTML, &BY_JSON, &BY_FEED] {
            if let Ok(reading) = first_page(listing, body.clone()) {
                check(listing, &reading)?;
            }
        }
    }

    #[test]
    fn any_markup_is_read_without_panic(page in pieces(&MARKUP)) {
        let listing: &Listing = &BY_HTML;
        if let Ok(reading) = first_page(listing, page.clone()) {
            check(listing, &reading)?;
            for sighting in reading.sightings.iter().take(3) {
                if let Ok(whole) = completed(listing, sighting, page.clone()) {
                    prop_assert_eq!(whole.sighting.key(), sighting.key());
                }
            }
        }
    }

    #[test]
    fn any_xml_is_read_without_panic(page in pieces(&XML)) {
        let listing: &Listing = &BY_FEED;
        if let Ok(reading) = first_page(listing, format!("<rss version=\"2.0\"><channel>{page}</channel></rss>")) {
            check(listing, &reading)?;
        }
    }

    #[test]
    fn any_json_is_read_without_panic(page in pieces(&PARTS)) {
        let listing: &Listing = &BY_JSON;
        if let Ok(reading) = first_page(listing, format!("{{\"items\":[{page}{{}}]}}")) {
            check(listing, &reading)?;
        }
    }

    #[test]
    fn any_date_is_read_without_panic(
        text in prop_oneof![
            "[0-9]{1,5}[./ -][0-9]{1,3}[./ -][0-9]{1,5}( [0-9]{1,3}:[0-9]{1,3})?",
            "[0-9]{1,3}\\.? (jan|feb|Μάρτιος|oct|x)[a-z]{0,6} [0-9]{2,6}",
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([+-][0-9]{2}:?[0-9]{2}|Z)?",
            "\\PC{0,60}",
        ],
    ) {
        let listing: &Listing = &BY_JSON;
        let item = serde_json::json!({"items": [{"title": "Call", "url": "/1", "until": text}]});
        check(listing, &first_page(listing, item.to_string()).unwrap())?;
        let page = format!("<li><h2>Call</h2><a href=/1>x</a><time datetime=\"{text}\">{text}</time>");
        check(&BY_HTML, &first_page(&BY_HTML, page).unwrap())?;
    }
}

const MARKUP: [&str; 34] = [
    "<li>",
    "</li>",
    "<tr>",
    "<td>",
    "</td>",
    "<table>",
    "</table>",
    "<div class=card>",
    "</div>",
    "<h2>",
    "</h2>",
    "<a href=/1>",
    "<a href='https://elsewhere.example/'>",
    "<a class=next href='//elsewhere.example/2'>",
    "<a class=next href=?p=2>",
    "</a>",
    "<base href=/deep/>",
    "<a href='javascript:x'>",
    "<time datetime=2026-12-03T12:00:00Z>",
    "</time>",
    "3.12.2026 17:00",
    "31.02.2026",
    "<p>",
    "<b>€ 5.000</b>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "&nbsp;",
    "&#xffffff;",
    "é",
    "\0",
    "word ",
    "<svg>",
];

const XML: [&str; 20] = [
    "<item>",
    "</item>",
    "<title>",
    "</title>",
    "Call",
    "<link>https://calls.example/1</link>",
    "<link>",
    "</link>",
    "<guid>g</guid>",
    "<pubDate>Thu, 03 Dec 2026 17:00:00 +0100</pubDate>",
    "<pubDate>soon</pubDate>",
    "<description>&lt;p&gt;x</description>",
    "<![CDATA[",
    "]]>",
    "&bogus;",
    "&#0;",
    "<category>c</category>",
    "<a:b>",
    "<!DOCTYPE x [<!ENTITY e \"eeee\">]>",
    "&e;",
];

const PARTS: [&str; 12] = [
    "{\"title\":\"Call\",\"url\":\"/1\"},",
    "{\"title\":[1,[2]],\"url\":{}},",
    "null,",
    "3,",
    "\"x\",",
    "[],",
    "{\"title\":\"\\u0000\",\"url\":\"/2\"},",
    "{\"name\":\"<b>\",\"url\":\"//elsewhere.example\",\"until\":1e300},",
    "{\"title\":\"Call\",\"url\":\"https://calls.example/3\",\"until\":-9223372036854775808},",
    "{\"title\":\"x\",\"url\":\"/4\",\"until\":9999999999999,\"money\":\"99999999999999999999999 €\"},",
    "{\"title\":\"x\",\"url\":\"/5\",\"words\":[null,true,\"w\"]},",
    "{\"title\":\"x\",\"url\":\"data:,x\"},",
];

fn pieces(of: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(of), 0..60).prop_map(|pieces| pieces.concat())
}

#[test]
fn deep_and_endless_pages_are_refused_or_read_soon() {
    let html: &Listing = &BY_HTML;
    let row = "<tr><td><h2>Call</h2><a href=/1>x</a></td></tr>";
    let cases = [
        ("<div>".repeat(400_000), false),
        ("<div></x>".repeat(400_000), false),
        ("<b>".repeat(200_000), false),
        ("<a><table>".repeat(100_000), false),
        (format!("<table>{}</table>", row.repeat(20_000)), true),
        (format!("<table>{row}</table><p>{}", "<p>".repeat(200_000)), true),
        (format!("<table>{row}</table>{}", "&amp;<!-- ".repeat(200_000)), true),
        (format!("<table>{row}</table><p {}>", "x=1 ".repeat(200_000)), true),
    ];
    for (page, is_read) in cases {
        let beginning: String = page.chars().take(30).collect();
        let read = soon(|| first_page(html, page));
        assert_eq!(read.is_ok(), is_read, "{beginning}: {:?}", read.err());
    }
    assert!(soon(|| first_page(&BY_JSON, "[".repeat(1_000_000))).is_err());
    let feed: &Listing = &BY_FEED;
    assert!(soon(|| first_page(feed, format!("<rss><channel>{}", "<a>".repeat(300_000)))).is_err());
    let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\
                  <rss version=\"2.0\"><channel><item><title>&c;&c;&c;</title><link>https://calls.example/1</link></item></channel></rss>";
    if let Ok(reading) = soon(|| first_page(feed, laughs)) {
        assert!(reading.sightings.iter().all(|sighting| sighting.facts.title.len() < 2_000));
    }
}

#[test]
fn items_beyond_the_bound_are_left_and_said() {
    let items: Vec<_> =
        (0..6_000).map(|number| serde_json::json!({"title": "Call", "url": format!("/{number}")})).collect();
    let reading = soon(|| first_page(&BY_JSON, serde_json::json!({ "items": items }).to_string())).unwrap();
    assert_eq!(reading.sightings.len(), 5_000);
    assert_eq!(reading.defects[0].what, "found 6000 items, expected at most 5000; the rest is not read");
}
