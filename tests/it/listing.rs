//! Listings read by feed files alone: HTML, feeds, JSON.
#![expect(clippy::unwrap_used, reason = "helpers of tests stop at the first surprise")]

mod agree;
mod captures;
mod coverage;
mod faults;
mod fixtures;
mod hostile;
mod real;
mod unseen;

use std::fs;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use crier::config::{Config, Environment, Faults, FeedKind, load};
use crier::domain::listing::Rules;
use crier::domain::sighting::Sighting;
use crier::ports::{Completed, Page, Reading, ShapeChanged, Source};
use crier::sources::listing::Listing;

struct NothingSet;

impl Environment for NothingSet {
    fn variable(&self, _: &str) -> Option<String> {
        None
    }
}

/// A configuration whose one feed file, `calls`, holds this text.
fn configured(text: &str) -> Result<Config, Faults> {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("feeds")).unwrap();
    fs::write(folder.path().join("crier.toml"), "").unwrap();
    fs::write(folder.path().join("feeds/calls.toml"), text).unwrap();
    load(&folder.path().join("crier.toml"), &NothingSet)
}

/// The listing of a feed file with this text, under the name `calls`.
pub(crate) fn listing(text: &str) -> Listing {
    named("calls", text)
}

/// The same under another name.
pub(crate) fn named(name: &str, text: &str) -> Listing {
    let config = configured(text).unwrap_or_else(|faults| panic!("{faults}"));
    let feed = &config.feeds[0];
    let FeedKind::Listing(rules) = &feed.kind else { panic!("found {:?}, expected a listing", feed.kind) };
    crier::sources::listing(name, &feed.url, rules)
}

/// The rules of a feed file with this text.
pub(crate) fn rules(text: &str) -> Result<Box<Rules>, Faults> {
    let mut config = configured(text)?;
    let FeedKind::Listing(rules) = config.feeds.remove(0).kind else { panic!("expected a listing") };
    Ok(rules)
}

/// A feed file as it is shipped.
pub(crate) fn shipped(name: &str) -> String {
    fs::read_to_string(project("config/feeds").join(format!("{name}.toml"))).unwrap()
}

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Reads a body as the answer to a listing's first request.
pub(crate) fn first_page(listing: &Listing, body: impl Into<Bytes>) -> Result<Reading, ShapeChanged> {
    let request = listing.first();
    let page = Page { url: request.url.clone(), content_type: String::new(), body: body.into() };
    listing.read(&request, &page)
}

/// Completes a sighting with the body of its own page.
fn completed(listing: &Listing, sighting: &Sighting, body: impl Into<Bytes>) -> Result<Completed, ShapeChanged> {
    let page = Page { url: sighting.facts.link.clone(), content_type: String::new(), body: body.into() };
    listing.complete(sighting.clone(), &page)
}
