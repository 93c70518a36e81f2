//! The EU Funding & Tenders Portal, read through its search API (index `SEDIA`).
//!
//! The API keeps few promises: it ignores what it does not understand, shows a frozen copy of itself
//! beside the current one, and walks its pages in no stable order. So every record is checked for being
//! what was asked for; one that is not becomes a defect and never a sighting.
//!
//! Reading order: `request` (what is asked), `wire` and `lean` (what comes back), `read` (a page),
//! `record` (one record), then `deadlines`, `budget` and `link`.

mod budget;
mod deadlines;
mod lean;
mod link;
mod read;
mod record;
mod request;
mod wire;

use serde_json::Value;
use url::Url;

use crate::ports::{Page, Reading, Request, ShapeChanged, Source};

/// The most records one page of the API holds, whatever is asked.
pub const PAGE_RECORDS_MAX: usize = request::PAGE_SIZE;

/// The most pages one run reads; open and forthcoming calls fill about fourteen.
pub const PAGES_MAX: usize = request::PAGES_MAX;

/// Open and forthcoming grants, cascade calls and external-action calls of the portal, in English.
#[derive(Clone, Debug)]
pub struct FundingTenders {
    name: String,
    url: Url,
}

impl FundingTenders {
    /// The portal whose search API answers at `url`, under the feed's name.
    #[must_use]
    pub fn new(name: impl Into<String>, url: Url) -> Self {
        Self { name: name.into(), url }
    }
}

impl Source for FundingTenders {
    fn name(&self) -> &str {
        &self.name
    }

    fn first(&self) -> Request {
        request::page(&self.url, 1)
    }

    fn read(&self, request: &Request, page: &Page) -> Result<Reading, ShapeChanged> {
        let number = request::number(request);
        let answer = wire::Answer::parse(&page.body)?;
        read::page(&self.name, &self.url, number, &answer)
    }
}

/// Reads hits of the search API that were recorded earlier, as if they stood on one page.
#[must_use]
pub fn read_hits(source: &str, hits: &[Value]) -> Reading {
    read::hits(source, hits)
}
