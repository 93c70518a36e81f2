//! The Funding & Tenders Portal source: how its pages are read.
#![expect(clippy::unwrap_used, reason = "helpers of tests stop at the first surprise")]

mod captured;
mod hostile;
mod paging;
mod quirks;
mod snapshots;

use std::path::PathBuf;

use bytes::Bytes;
use crier::ports::{Manners, Page, Reading, Request, ShapeChanged, Source};
use crier::sources::funding_tenders::FundingTenders;
use serde_json::{Value, json};
use url::Url;

/// The folder of hand-written pages.
fn fixtures() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/sources/funding_tenders"))
}

/// A hand-written page.
fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(fixtures().join(format!("{name}.json"))).unwrap()
}

/// The source as the default configuration names it.
fn portal() -> FundingTenders {
    FundingTenders::new("sedia", Url::parse("http://127.0.0.1:4000/search-api/prod/rest/search").unwrap())
}

/// The request for a page of this number.
fn asking_for(number: usize) -> Request {
    let url = format!("http://127.0.0.1:4000/search?pageNumber={number}");
    Request::get(url, Manners::default())
}

/// Reads a body as the answer to the request for page `number`.
fn read_page(number: usize, body: impl Into<Bytes>) -> Result<Reading, ShapeChanged> {
    let page = Page { url: String::new(), content_type: "application/json".to_owned(), body: body.into() };
    portal().read(&asking_for(number), &page)
}

/// Hits in an envelope of their own.
fn envelope(total: usize, number: usize, hits: &[Value]) -> Vec<u8> {
    json!({"totalResults": total, "pageNumber": number, "pageSize": 100, "results": hits}).to_string().into_bytes()
}

/// A sound record with this reference.
fn sound(reference: &str) -> Value {
    json!({"reference": reference, "language": "en", "metadata": {
        "type": ["1"], "status": ["31094502"], "language": ["en"], "DATASOURCE": ["SEDIA"],
        "identifier": ["LIFE-2026-SAP"], "title": ["Nature"], "deadlineDate": ["2026-09-22T00:00:00.000+0000"],
    }})
}
