//! The fetcher against real sockets: what it asks, what it takes, and how it names what went wrong.
#![expect(clippy::unwrap_used, reason = "helpers of tests stop at the first surprise")]

mod guard;
mod politeness;
mod publisher;

use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crier::clock::SimulatedClock;
use crier::ports::{FetchError, Fetcher, Manners, Page, Reach, Request, Robots, Source};
use crier::sources::funding_tenders::FundingTenders;
use crier::sources::http::{HttpFetcher, Settings};
use flate2::Compression;
use flate2::write::GzEncoder;
use url::Url;

use publisher::{Publisher, Script, says};

const BODY_BYTES_MAX: usize = 2_000_000;

fn fetcher() -> HttpFetcher {
    let clock = SimulatedClock::at("2026-11-24T12:00:00Z".parse().unwrap());
    let settings = Settings {
        timeout: Duration::from_secs(2),
        body_bytes_max: BODY_BYTES_MAX,
        ..Settings::new("Crier/0 (+mailto:crier@example.org)")
    };
    HttpFetcher::new(settings, Arc::new(clock)).unwrap()
}

/// For the tests that count requests: robots.txt, which has tests of its own, is not asked.
fn on_this_machine() -> Manners {
    let robots = Robots::Invited { documentation: "https://example.org/api".to_owned() };
    Manners { robots, reach: Reach::ThisMachine, ..Manners::default() }
}

async fn get(url: String) -> Result<Page, FetchError> {
    fetcher().fetch(&Request::get(url, on_this_machine())).await
}

/// Fetches what a publisher answers by this script.
async fn fetched(script: Script) -> Result<Page, FetchError> {
    let publisher = Publisher::open(vec![script]).await;
    get(publisher.url("/page")).await
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn later(result: Result<Page, FetchError>) -> (String, Option<i64>) {
    let Err(FetchError::Later { why, after }) = result else { panic!("found {result:?}, expected Later") };
    (why, after.map(|after| after.as_secs()))
}

fn refused(result: Result<Page, FetchError>) -> String {
    let Err(FetchError::Refused(why)) = result else { panic!("found {result:?}, expected Refused") };
    why
}

#[tokio::test]
async fn a_page_comes_with_its_address_and_type() {
    let publisher =
        Publisher::open(vec![says("200 OK", "Content-Type: text/plain; charset=utf-8\r\n", b"hello")]).await;
    let page = get(publisher.url("/page")).await.unwrap();
    assert_eq!((page.body.as_ref(), page.content_type.as_str()), (&b"hello"[..], "text/plain; charset=utf-8"));
    assert_eq!(page.url, publisher.url("/page"));
    let asked = publisher.asked();
    assert!(asked[0].head.starts_with("GET /page HTTP/1.1\r\n"), "{}", asked[0].head);
    assert!(asked[0].head.to_lowercase().contains("user-agent: crier/0 (+mailto:crier@example.org)\r\n"));
}

#[tokio::test]
async fn the_portal_sees_three_parts_each_with_its_content_type() {
    let publisher = Publisher::open(vec![says("200 OK", "", b"{}")]).await;
    let portal = FundingTenders::new("sedia", Url::parse(&publisher.url("/rest/search")).unwrap());
    fetcher().fetch(&portal.first()).await.unwrap();
    let asked = publisher.asked();
    assert_eq!(asked.len(), 1);
    let line = "POST /rest/search?apiKey=SEDIA&text=***&pageSize=100&pageNumber=1 HTTP/1.1\r\n";
    assert!(asked[0].head.starts_with(line), "{}", asked[0].head);
    let boundary = asked[0].head.split_once("multipart/form-data; boundary=").unwrap().1.lines().next().unwrap();
    let pieces: Vec<&str> = asked[0].body.split(&format!("--{boundary}")).collect();
    assert_eq!((pieces.len(), pieces[4]), (5, "--\r\n"));
    let shown: String = pieces[1..4].join("").replace("\r\n", "\n");
    insta::assert_snapshot!(shown.trim(), @r#"
    Content-Disposition: form-data; name="query"
    Content-Type: application/json

    {"bool":{"must":[{"terms":{"type":["1","2","8"]}},{"terms":{"status":["31094501","31094502"]}},{"terms":{"DATASOURCE":["SEDIA"]}}]}}

    Content-Disposition: form-data; name="languages"
    Content-Type: application/json

    ["en"]

    Content-Disposition: form-data; name="sort"
    Content-Type: application/json

    {"field":"identifier","order":"ASC"}
    "#);
}

#[tokio::test]
async fn html_with_status_200_is_fetched_but_not_believed() {
    let html = b"<!DOCTYPE html><title>Maintenance</title>";
    let publisher = Publisher::open(vec![says("200 OK", "Content-Type: application/json\r\n", html)]).await;
    let portal = FundingTenders::new("sedia", Url::parse(&publisher.url("/")).unwrap());
    let first = portal.first();
    let page = fetcher().fetch(&first).await.unwrap();
    let error = portal.read(&first, &page).unwrap_err();
    assert_eq!(error.found, "HTML beginning `<!DOCTYPE html><title>Maintenance</title>`");
}

#[tokio::test]
async fn a_compressed_page_arrives_decoded() {
    let body = gzip(b"{\"results\": []}");
    let page = fetched(says("200 OK", "Content-Encoding: gzip\r\n", &body)).await.unwrap();
    assert_eq!(page.body.as_ref(), b"{\"results\": []}");
}

#[tokio::test]
async fn a_body_without_end_is_left_at_the_limit() {
    let publisher = Publisher::open(vec![Script::Pours { bytes: 200_000_000 }]).await;
    let result = get(publisher.url("/")).await;
    assert_eq!(result.unwrap_err(), FetchError::TooLarge { limit_bytes: BODY_BYTES_MAX });
    // What lies in the buffers of two sockets is small beside what was offered.
    assert!(publisher.poured() < 50_000_000, "{}", publisher.poured());
}

#[tokio::test]
async fn a_body_announced_as_too_large_is_not_begun() {
    let result = fetched(Script::Says(b"HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\nbegin".to_vec())).await;
    assert_eq!(result.unwrap_err(), FetchError::TooLarge { limit_bytes: BODY_BYTES_MAX });
}

#[tokio::test]
async fn a_small_body_that_unpacks_to_a_large_one_is_refused() {
    let bomb = gzip(&vec![0; BODY_BYTES_MAX * 4]);
    assert!(bomb.len() < BODY_BYTES_MAX / 10);
    let result = fetched(says("200 OK", "Content-Encoding: gzip\r\n", &bomb)).await;
    assert_eq!(result.unwrap_err(), FetchError::TooLarge { limit_bytes: BODY_BYTES_MAX });
}

#[tokio::test]
async fn a_redirect_is_followed_and_the_answering_address_told() {
    let publisher =
        Publisher::open(vec![says("302 Found", "Location: /there\r\n", b""), says("200 OK", "", b"here")]).await;
    let page = get(publisher.url("/page")).await.unwrap();
    assert_eq!((page.url, page.body.as_ref()), (publisher.url("/there"), &b"here"[..]));
}

#[tokio::test]
async fn redirects_without_end_are_refused_after_five() {
    let publisher = Publisher::open(vec![says("302 Found", "Location: /page\r\n", b"")]).await;
    let why = refused(get(publisher.url("/page?token=hidden")).await);
    let last = publisher.url("/page");
    assert_eq!(why, format!("found more than 5 redirects, the last to {last}, expected a page"));
    assert_eq!(publisher.asked().len(), 6);
}

#[tokio::test]
async fn a_busy_publisher_is_asked_later_when_it_says() {
    let cases = [
        ("503 Service Unavailable", "Retry-After: 120\r\n", Some(120)),
        ("429 Too Many Requests", "Retry-After: Tue, 24 Nov 2026 12:05:00 GMT\r\n", Some(300)),
        ("500 Internal Server Error", "", None),
        ("502 Bad Gateway", "Retry-After: whenever\r\n", None),
    ];
    for (status, headers, seconds) in cases {
        let publisher = Publisher::open(vec![says(status, headers, b"{\"type\":\"throwable\"}")]).await;
        let (why, after) = later(get(publisher.url("/page?key=hidden")).await);
        assert_eq!(after, seconds, "{status}");
        assert_eq!(why, format!("found status {status} at {}, expected 200", publisher.url("/page")));
        assert_eq!(publisher.asked().len(), 1, "one request per call");
    }
}

#[tokio::test]
async fn a_refusal_is_told_from_trouble() {
    for status in ["400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "410 Gone"] {
        let why = refused(fetched(says(status, "Retry-After: 5\r\n", b"")).await);
        assert!(why.starts_with(&format!("found status {status} at http://127.0.0.1:")), "{why}");
    }
}

#[tokio::test]
async fn a_page_cut_off_by_the_socket_is_asked_for_later() {
    let cut = Script::Says(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"results\": [".to_vec());
    let chunked = Script::Says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"resu".to_vec());
    let half_of_gzip = gzip(b"a page long enough to be cut").into_iter().take(20).collect::<Vec<u8>>();
    let gzipped = says("200 OK", "Content-Encoding: gzip\r\n", &half_of_gzip);
    for script in [cut, chunked, gzipped, Script::Says(Vec::new()), Script::Says(b"no HTTP at all\r\n\r\n".to_vec())] {
        let (why, after) = later(fetched(script).await);
        assert!(why.starts_with("found a broken connection to http://127.0.0.1:"), "{why}");
        assert_eq!(after, None);
    }
}

#[tokio::test]
async fn nobody_listening_is_trouble_too() {
    let publisher = Publisher::open(Vec::new()).await;
    let url = publisher.url("/");
    drop(publisher);
    let (why, _) = later(get(url).await);
    assert!(why.starts_with("found a broken connection"), "{why}");
}

#[tokio::test]
async fn a_slow_publisher_is_left_at_the_time_limit() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf".to_vec();
    for script in [Script::Waits { after: Vec::new() }, Script::Waits { after: head }] {
        let began = Instant::now();
        let (why, _) = later(fetched(script).await);
        assert!(why.starts_with("found no whole answer from http://127.0.0.1:"), "{why}");
        assert!(why.ends_with("within 2s, expected one"), "{why}");
        assert!(began.elapsed() < Duration::from_secs(10));
    }
}

#[tokio::test]
async fn what_is_no_web_address_is_refused_unasked() {
    for url in ["file:///etc/hosts", "nothing", "http://"] {
        refused(get(url.to_owned()).await);
    }
}
