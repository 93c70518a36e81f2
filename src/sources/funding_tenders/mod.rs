//! The EU Funding & Tenders Portal, read through its search API (index `SEDIA`).
//!
//! The API keeps few promises: it ignores what it does not understand, shows a frozen copy of itself
//! beside the current one, and walks its pages in no stable order. So every record is checked for being
//! what was asked for; one that is not becomes a defect and never a sighting.
//!
//! Beside the listing it is asked what its codes mean (`facets`), for news of calls (`news`), and for the files of single
//! topics (`details`).
//!
//! Reading order: `request` (what is asked), `wire` and `lean` (what comes back), `read` (a page),
//! `record` (one record), then `deadlines`, `budget` and `link`; `knowledge` (what was said beside it).

mod budget;
mod deadlines;
mod details;
mod facets;
mod knowledge;
mod lean;
mod link;
mod news;
mod read;
mod record;
mod request;
mod wire;

use std::sync::Arc;

use jiff::SignedDuration;
use serde_json::Value;
use url::Url;

use crate::domain::sighting::Sighting;
use crate::ports::{Aside, Asides, Completed, Page, Reading, Request, ShapeChanged, Source};
use facets::Dictionary;
use knowledge::Knowledge;
use news::News;
use request::Order;

/// The most records one page of the API holds, whatever is asked.
pub const PAGE_RECORDS_MAX: usize = request::PAGE_SIZE;

/// The most pages one run reads; open and forthcoming calls fill about fourteen.
pub const PAGES_MAX: usize = request::PAGES_MAX;

/// How long the meanings of codes are good for: programmes come once in seven years, their codes a little later.
const PROGRAMMES_EVERY: SignedDuration = SignedDuration::from_hours(24);

/// Open and forthcoming grants, cascade calls and external-action calls of the portal, in English.
#[derive(Clone, Debug)]
pub struct FundingTenders {
    name: String,
    url: Url,
    /// Below which the files of single topics lie, when they are to be read.
    topics: Option<Url>,
    knowledge: Arc<Knowledge>,
}

impl FundingTenders {
    /// The portal whose search API answers at `url`, under the feed's name.
    #[must_use]
    pub fn new(name: impl Into<String>, url: Url) -> Self {
        Self { name: name.into(), url, topics: None, knowledge: Arc::default() }
    }

    /// The same, which reads the file of a topic below `topics` when the listing does not say who may take part.
    #[must_use]
    pub fn with_topics(self, topics: Option<Url>) -> Self {
        Self { topics, ..self }
    }
}

impl Source for FundingTenders {
    fn name(&self) -> &str {
        &self.name
    }

    fn first(&self) -> Request {
        request::page(&self.url, 1, Order::Identifier)
    }

    fn read(&self, request: &Request, page: &Page) -> Result<Reading, ShapeChanged> {
        read::page(self, request, &wire::Answer::parse(&page.body)?)
    }

    fn complete(&self, sighting: Sighting, page: &Page) -> Result<Completed, ShapeChanged> {
        details::complete(sighting, page)
    }

    fn asides(&self) -> Vec<Aside> {
        let programmes = request::facets(&self.url).map(|request| Aside {
            name: knowledge::PROGRAMMES,
            request,
            every: PROGRAMMES_EVERY,
        });
        let news = Aside { name: knowledge::NEWS, request: request::news(&self.url), every: SignedDuration::ZERO };
        programmes.into_iter().chain([news]).collect()
    }

    fn hear(&self, aside: &str, before: Option<&str>, page: &Page) -> Result<String, ShapeChanged> {
        if aside == knowledge::PROGRAMMES {
            return Ok(Dictionary::parse(&page.body)?.to_remember());
        }
        let older = before.map(News::remembered).unwrap_or_default();
        Ok(News::parse(&page.body)?.with(older).to_remember())
    }

    fn knowing(&self, asides: &Asides) -> Option<Arc<dyn Source>> {
        Some(Arc::new(Self { knowledge: Arc::new(Knowledge::of(asides)), ..self.clone() }))
    }

    fn census(&self) -> Option<Request> {
        Some(request::census(&self.url))
    }

    fn again(&self, walk: usize) -> Option<Request> {
        Some(request::page(&self.url, 1, Order::of_walk(walk)))
    }
}

/// Reads hits of the search API that were recorded earlier, as if they stood on one page.
#[must_use]
pub fn read_hits(source: &str, hits: &[Value]) -> Reading {
    read::hits(source, hits)
}
