//! Where a request may lead: never into the network we stand in, whatever a page, a redirect or a name says.

use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crier::clock::SimulatedClock;
use crier::ports::{FetchError, Fetcher, Manners, Page, Reach, Request};
use crier::sources::http::{HttpFetcher, Lookup, Settings};

use super::publisher::{Publisher, says};
use super::{fetcher, on_this_machine, refused};

/// Names lead to these addresses, one after the other; the last for ever.
fn leading_to(addresses: &[&str]) -> (Lookup, Arc<AtomicUsize>) {
    let addresses: Vec<IpAddr> = addresses.iter().map(|address| address.parse().unwrap()).collect();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let lookup: Lookup = Arc::new(move |_| {
        let nth = count.fetch_add(1, Ordering::SeqCst).min(addresses.len() - 1);
        let found: io::Result<Vec<IpAddr>> = Ok(vec![addresses[nth]]);
        Box::pin(std::future::ready(found))
    });
    (lookup, asked)
}

fn fetcher_with(lookup: Lookup) -> HttpFetcher {
    let clock = SimulatedClock::at("2026-11-24T12:00:00Z".parse().unwrap());
    let settings = Settings { timeout: Duration::from_secs(2), pace: Duration::ZERO, ..Settings::new("crier tests") };
    HttpFetcher::with_lookup(settings, Arc::new(clock), lookup).unwrap()
}

fn outside() -> Manners {
    Manners { reach: Reach::Outside, ..on_this_machine() }
}

async fn get(fetcher: &HttpFetcher, url: String, manners: Manners) -> Result<Page, FetchError> {
    fetcher.fetch(&Request::get(url, manners)).await
}

#[tokio::test]
async fn an_address_of_this_network_is_refused_unasked() {
    let publisher = Publisher::open(vec![says("200 OK", "", b"secret")]).await;
    let port = publisher.url("").rsplit(':').next().unwrap().to_owned();
    let spelled = [
        publisher.url("/"),
        format!("http://localhost:{port}/"),
        format!("http://[::ffff:127.0.0.1]:{port}/"),
        format!("http://2130706433:{port}/"),
        "http://169.254.169.254/latest/meta-data".to_owned(),
        "http://10.0.0.1/".to_owned(),
        "http://100.64.0.1/".to_owned(),
        "http://0.0.0.0/".to_owned(),
        "http://224.0.0.1/".to_owned(),
        "http://[fd00::1]/".to_owned(),
    ];
    for url in spelled {
        let why = refused(get(&fetcher(), url.clone(), outside()).await);
        assert!(why.ends_with("expected an address outside this network"), "{url}: {why}");
    }
    assert_eq!(publisher.asked().len(), 0);
}

#[tokio::test]
async fn a_name_that_leads_inside_is_refused_when_it_is_connected_to() {
    let publisher = Publisher::open(vec![says("200 OK", "", b"secret")]).await;
    for inside in ["127.0.0.1", "10.0.0.1", "169.254.169.254", "100.64.0.1", "::1", "::ffff:127.0.0.1", "fe80::1"] {
        let (lookup, asked) = leading_to(&[inside]);
        let why = refused(get(&fetcher_with(lookup), "http://calls.example/list".to_owned(), outside()).await);
        assert_eq!(why, "found no public address of `calls.example`, expected one outside this network");
        assert_eq!(asked.load(Ordering::SeqCst), 1, "{inside}");
    }
    assert_eq!(publisher.asked().len(), 0);
}

#[tokio::test]
async fn a_name_that_changes_its_mind_is_judged_each_time() {
    let publisher = Publisher::open(vec![says("200 OK", "", b"here")]).await;
    let port = publisher.url("").rsplit(':').next().unwrap().to_owned();
    // The stand-in is on this machine, so here the names that count as inside are all others.
    let (lookup, asked) = leading_to(&["127.0.0.1", "10.0.0.1", "127.0.0.1"]);
    let fetcher = fetcher_with(lookup);
    let url = format!("http://localhost:{port}/");
    assert!(get(&fetcher, url.clone(), on_this_machine()).await.is_ok());
    refused(get(&fetcher, url.clone(), on_this_machine()).await);
    assert!(get(&fetcher, url, on_this_machine()).await.is_ok());
    assert_eq!((asked.load(Ordering::SeqCst), publisher.asked().len()), (3, 2));
}

#[tokio::test]
async fn a_redirect_off_this_machine_or_into_another_scheme_is_refused() {
    let targets = [
        ("http://10.0.0.1/", "expected an address on this machine"),
        ("https://ec.europa.eu/", "expected an address on this machine"),
        ("file:///etc/hosts", "expected http or https"),
        ("http://", "expected one"),
    ];
    for (target, expected) in targets {
        let script = says("302 Found", &format!("Location: {target}\r\n"), b"");
        let publisher = Publisher::open(vec![script]).await;
        let why = refused(get(&fetcher(), publisher.url("/"), on_this_machine()).await);
        assert!(why.starts_with("found a redirect") && why.ends_with(expected), "{target}: {why}");
        assert_eq!(publisher.asked().len(), 1);
    }
}

#[tokio::test]
async fn ports_other_than_those_of_the_web_are_refused_outside() {
    for port in [22, 25, 6379, 8080, 8443] {
        let why = refused(get(&fetcher(), format!("https://calls.example:{port}/"), outside()).await);
        assert_eq!(why, format!("found port {port}, expected 80 or 443"));
    }
}
