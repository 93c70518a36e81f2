//! A polite guest: robots.txt, conditional requests, headers a publisher needs.

use std::sync::Arc;

use crier::clock::SimulatedClock;
use crier::ports::{FetchError, Fetched, Fetcher, Manners, Reach, Request, Validator};
use crier::sources::http::{HttpFetcher, Settings};

use super::publisher::{Publisher, Script, says};
use super::{fetcher, on_this_machine};

/// Asks robots.txt first, as any feed does that is no documented API.
fn asking_first() -> Manners {
    Manners { reach: Reach::ThisMachine, ..Manners::default() }
}

fn robots(text: &str) -> Script {
    says("200 OK", "Content-Type: text/plain\r\n", text.as_bytes())
}

fn page() -> Script {
    says("200 OK", "", b"page")
}

async fn ask(fetcher: &HttpFetcher, publisher: &Publisher, path: &str) -> Result<String, FetchError> {
    let request = Request::get(publisher.url(path), asking_first());
    fetcher.fetch(&request).await.map(|page| String::from_utf8(page.body.to_vec()).unwrap())
}

fn paths(publisher: &Publisher) -> Vec<String> {
    publisher.asked().iter().map(|asked| asked.head.split(' ').nth(1).unwrap().to_owned()).collect()
}

#[tokio::test]
async fn what_robots_txt_disallows_is_not_asked_for() {
    let publisher = Publisher::open(vec![robots("User-agent: *\nDisallow: /private\n"), page()]).await;
    let fetcher = fetcher();
    let refused = ask(&fetcher, &publisher, "/private/list?key=hidden").await.unwrap_err();
    let expected = format!(
        "found {} disallowed by the publisher's robots.txt, expected it allowed",
        publisher.url("/private/list")
    );
    assert_eq!(refused, FetchError::Refused(expected));
    assert_eq!(ask(&fetcher, &publisher, "/open").await.unwrap(), "page");
    assert_eq!(paths(&publisher), ["/robots.txt", "/open"], "robots.txt is asked once");
}

#[tokio::test]
async fn a_word_to_us_counts_more_than_a_word_to_all() {
    let text = "User-agent: *\nDisallow: /\n\nUser-agent: Crier\nAllow: /calls\nDisallow: /\n";
    let publisher = Publisher::open(vec![robots(text), page()]).await;
    let fetcher = fetcher();
    assert!(ask(&fetcher, &publisher, "/calls/1").await.is_ok());
    assert!(ask(&fetcher, &publisher, "/other").await.is_err());
}

#[tokio::test]
async fn a_publisher_without_robots_txt_lets_everything_be_read() {
    for status in ["404 Not Found", "403 Forbidden", "410 Gone"] {
        let publisher = Publisher::open(vec![says(status, "", b"Disallow: /"), page()]).await;
        assert_eq!(ask(&fetcher(), &publisher, "/list").await.unwrap(), "page", "{status}");
    }
    let html = says("200 OK", "Content-Type: text/html\r\n", b"<!DOCTYPE html><title>Not found</title>");
    let publisher = Publisher::open(vec![html, page()]).await;
    assert_eq!(ask(&fetcher(), &publisher, "/list").await.unwrap(), "page");
}

#[tokio::test]
async fn while_robots_txt_is_in_trouble_nothing_is_read() {
    let publisher = Publisher::open(vec![says("503 Service Unavailable", "Retry-After: 90\r\n", b""), page()]).await;
    let fetcher = fetcher();
    for path in ["/list", "/other"] {
        let error = ask(&fetcher, &publisher, path).await.unwrap_err();
        let FetchError::Later { why, after } = error else { panic!("found {error:?}, expected Later") };
        assert!(why.contains("expected the robots.txt"), "{why}");
        assert_eq!(after.map(|after| after.as_secs()), Some(90));
    }
    assert_eq!(paths(&publisher), ["/robots.txt"], "trouble is remembered, too");
}

#[tokio::test]
async fn a_redirect_into_what_is_disallowed_is_not_followed() {
    let moved = says("302 Found", "Location: /private\r\n", b"");
    let publisher = Publisher::open(vec![robots("User-agent: *\nDisallow: /private\n"), moved, page()]).await;
    assert!(matches!(ask(&fetcher(), &publisher, "/list").await, Err(FetchError::Refused(_))));
    assert_eq!(paths(&publisher), ["/robots.txt", "/list"]);
}

#[tokio::test]
async fn an_endless_robots_txt_is_left_at_its_bound() {
    let publisher = Publisher::open(vec![Script::Pours { bytes: 200_000_000 }, page()]).await;
    assert_eq!(ask(&fetcher(), &publisher, "/list").await.unwrap(), "page");
    assert!(publisher.poured() < 50_000_000, "{}", publisher.poured());
}

#[tokio::test]
async fn a_documented_api_is_asked_without_robots_txt() {
    let publisher = Publisher::open(vec![page()]).await;
    let request = Request::get(publisher.url("/api"), on_this_machine());
    assert!(fetcher().fetch(&request).await.is_ok());
    assert_eq!(paths(&publisher), ["/api"]);
}

#[tokio::test]
async fn an_unchanged_page_is_not_sent_again() {
    let tagged = "ETag: \"v1\"\r\nLast-Modified: Tue, 24 Nov 2026 08:00:00 GMT\r\n";
    let scripts =
        vec![says("200 OK", tagged, b"first"), says("304 Not Modified", "", b""), says("200 OK", "", b"second")];
    let publisher = Publisher::open(scripts).await;
    let (fetcher, request) = (fetcher(), Request::get(publisher.url("/list"), on_this_machine()));
    let Fetched::Page(page, Some(validator)) = fetcher.fetch_if_changed(&request, None).await.unwrap() else {
        panic!("expected a page that can be told from the next")
    };
    assert_eq!(page.body.as_ref(), b"first");
    let known = Some(&validator);
    assert!(matches!(fetcher.fetch_if_changed(&request, known).await.unwrap(), Fetched::Unchanged));
    let Fetched::Page(page, None) = fetcher.fetch_if_changed(&request, known).await.unwrap() else {
        panic!("expected a page without a mark")
    };
    assert_eq!(page.body.as_ref(), b"second");
    let asked = publisher.asked();
    assert!(!asked[0].head.to_lowercase().contains("if-none-match"));
    let second = asked[1].head.to_lowercase();
    assert!(second.contains("if-none-match: \"v1\"\r\n"), "{second}");
    assert!(second.contains("if-modified-since: tue, 24 nov 2026 08:00:00 gmt\r\n"), "{second}");
}

#[tokio::test]
async fn a_304_that_nobody_asked_for_is_no_page() {
    let publisher = Publisher::open(vec![says("304 Not Modified", "", b"")]).await;
    let request = Request::get(publisher.url("/list"), on_this_machine());
    assert!(fetcher().fetch_if_changed(&request, None).await.is_err());
    let known = Validator { etag: Some("bad\nheader".to_owned()), last_modified: None };
    assert!(fetcher().fetch_if_changed(&request, Some(&known)).await.is_err());
}

#[tokio::test]
async fn headers_of_the_feed_file_are_sent() {
    let publisher = Publisher::open(vec![page()]).await;
    let headers = vec![("Referer".to_owned(), "https://youth.example/list".to_owned())];
    let request = Request::get(publisher.url("/api"), Manners { headers, ..on_this_machine() });
    fetcher().fetch(&request).await.unwrap();
    assert!(publisher.asked()[0].head.to_lowercase().contains("referer: https://youth.example/list\r\n"));
    let broken = Manners { headers: vec![("bad name".to_owned(), "x".to_owned())], ..on_this_machine() };
    let request = Request::get(publisher.url("/api"), broken);
    assert!(matches!(fetcher().fetch(&request).await, Err(FetchError::Refused(_))));
}

#[tokio::test]
async fn a_crawl_delay_and_the_pace_do_not_hold_up_this_machine() {
    let publisher = Publisher::open(vec![robots("User-agent: *\nCrawl-delay: 50\n"), page()]).await;
    let settings = Settings { pace: std::time::Duration::from_secs(50), ..Settings::new("crier tests") };
    let clock = SimulatedClock::at("2026-11-24T12:00:00Z".parse().unwrap());
    let fetcher = HttpFetcher::new(settings, Arc::new(clock)).unwrap();
    let began = std::time::Instant::now();
    ask(&fetcher, &publisher, "/list").await.unwrap();
    assert!(began.elapsed().as_secs() < 20);
}
