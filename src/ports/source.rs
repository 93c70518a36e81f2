//! What a source asks for, what comes back, and what it reads from that.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::opportunity::OpportunityKey;
use crate::domain::sighting::{Defect, Sighting};
use crate::domain::work::Work;

/// A request a source wants made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Where; `http` or `https`.
    pub url: String,
    /// What to send with it.
    pub body: RequestBody,
    /// How to ask.
    pub manners: Manners,
}

impl Request {
    /// A plain `GET`.
    #[must_use]
    pub fn get(url: impl Into<String>, manners: Manners) -> Self {
        Self { url: url.into(), body: RequestBody::Get, manners }
    }
}

/// What a request carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestBody {
    /// Nothing: a `GET`.
    Get,
    /// A `POST` of `multipart/form-data`, each part with a content type of its own.
    Multipart(Vec<Part>),
}

/// One part of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its content type.
    pub content_type: String,
    /// Its content.
    pub content: String,
}

/// How a publisher is asked, as its feed file decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manners {
    /// Headers besides our own.
    pub headers: Vec<(String, String)>,
    /// Whether robots.txt is asked first.
    pub robots: Robots,
    /// How far a request may lead.
    pub reach: Reach,
}

/// Whether a publisher's robots.txt decides what is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Robots {
    /// It does.
    #[default]
    Obeyed,
    /// It does not, because programs are invited: robots.txt is for crawlers, this is a documented API.
    Invited {
        /// The page that says so.
        documentation: String,
    },
}

/// How far a request and its redirects may lead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// Public addresses only.
    #[default]
    Outside,
    /// This machine only: for a feed whose own address, written by the operator, is here.
    ThisMachine,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Page {
    /// The address that answered, after redirects.
    pub url: String,
    /// The content type it claims.
    pub content_type: String,
    /// The decoded body.
    pub body: Bytes,
}

/// How a publisher tells one state of a page from the next (RFC 9110, section 8.8).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Validator {
    /// Its `ETag`.
    pub etag: Option<String>,
    /// Its `Last-Modified`.
    pub last_modified: Option<String>,
}

/// What came back when an earlier state of the page was known.
#[derive(Clone, Debug)]
pub enum Fetched {
    /// The page is the one we know.
    Unchanged,
    /// The page, and how to ask for a newer one, if the publisher can tell them apart.
    Page(Page, Option<Validator>),
}

/// Why a page could not be had, named by what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The publisher or the network is in trouble: try again, not before the delay it asked for.
    #[error("{why}")]
    Later {
        /// What was found.
        why: String,
        /// The delay asked for, if any.
        after: Option<SignedDuration>,
    },
    /// The publisher refuses or has no such page: trying again soon will not help.
    #[error("{0}")]
    Refused(String),
    /// More than we take.
    #[error("found more than {limit_bytes} bytes, expected a page of at most that")]
    TooLarge {
        /// The limit, in decoded bytes.
        limit_bytes: usize,
    },
}

/// Performs requests.
#[async_trait]
pub trait Fetcher: Send + Sync {
    /// Makes one request, politely: paced, bounded in size and time.
    async fn fetch(&self, request: &Request) -> Result<Page, FetchError>;

    /// The same, sparing the publisher the page if it still is the one `known` names.
    async fn fetch_if_changed(&self, request: &Request, known: Option<&Validator>) -> Result<Fetched, FetchError> {
        // Who cannot compare asks for the whole page.
        let _ = known;
        Ok(Fetched::Page(self.fetch(request).await?, None))
    }
}

/// What one page yields.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// What could be read.
    pub sightings: Vec<Sighting>,
    /// Works that could be read, from a source that gives those.
    pub works: Vec<Work>,
    /// What could not, or was not what was asked for.
    pub defects: Vec<Defect>,
    /// Fields that were looked for and not found, though their record stands; for who writes a feed file.
    pub misses: Vec<Defect>,
    /// Pages that say more of single records; asked for only when the record is new or differs.
    pub details: Vec<(OpportunityKey, Request)>,
    /// The next request, or nothing on the last page.
    pub next: Option<Request>,
    /// How many records the source says there are in all, if it says.
    pub total: Option<usize>,
    /// The publisher's own names of all records the page shows, believed or not, where a walk may have to be counted.
    pub shown: BTreeSet<String>,
    /// References of which the page shows a copy that any other one beats.
    pub copies: BTreeSet<String>,
}

/// Something a source asks for besides its listing: what its codes mean, news of its calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Its name within the source.
    pub name: &'static str,
    /// How it is asked for.
    pub request: Request,
    /// How long an answer is good for; zero asks in every run.
    pub every: SignedDuration,
}

/// What an aside said last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownAside {
    /// When.
    pub since: Timestamp,
    /// In the source's own form.
    pub said: String,
}

/// What all asides of a source said last, by their names.
pub type Asides = BTreeMap<String, KnownAside>;

/// A sighting with what its own page adds.
#[derive(Clone, Debug)]
pub struct Completed {
    /// The sighting.
    pub sighting: Sighting,
    /// What could not be read.
    pub defects: Vec<Defect>,
    /// Fields that were looked for and not found.
    pub misses: Vec<Defect>,
}

/// A page that is not what this source has always been: nothing on it is believed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found {found}, expected {expected}")]
pub struct ShapeChanged {
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: String,
}

/// A publisher we read.
pub trait Source: Send + Sync {
    /// Its name: the name of its feed file, and the first part of its opportunities' keys.
    fn name(&self) -> &str;
    /// The request that begins a run.
    fn first(&self) -> Request;
    /// Reads a page that answers `request`. Pure: no IO, no clock.
    fn read(&self, request: &Request, page: &Page) -> Result<Reading, ShapeChanged>;

    /// Adds to a sighting what the page says that answers its request in [`Reading::details`]. Pure, too.
    fn complete(&self, sighting: Sighting, page: &Page) -> Result<Completed, ShapeChanged> {
        let _ = page;
        Ok(Completed { sighting, defects: Vec::new(), misses: Vec::new() })
    }

    /// Whether it repeats calls that others publish; where both show a call, the word of the others counts.
    fn repeats(&self) -> bool {
        false
    }

    /// What it asks for besides its listing, once the listing answers.
    fn asides(&self) -> Vec<Aside> {
        Vec::new()
    }

    /// Reads the page that answers an aside, and returns what is remembered from now on of that and of `before`. Pure, too.
    fn hear(&self, aside: &str, before: Option<&str>, page: &Page) -> Result<String, ShapeChanged> {
        let _ = (before, page);
        Err(ShapeChanged { found: format!("an answer to `{aside}`"), expected: "none: nothing was asked".to_owned() })
    }

    /// The same source, reading by what its asides said; nothing when they change nothing.
    fn knowing(&self, asides: &Asides) -> Option<Arc<dyn Source>> {
        let _ = asides;
        None
    }

    /// Asks how many records there are, however they are ordered; nothing where pages stand still.
    fn census(&self) -> Option<Request> {
        None
    }

    /// The request that begins another walk through the same records, in the order of the walk with this number.
    fn again(&self, walk: usize) -> Option<Request> {
        let _ = walk;
        None
    }

    /// Stands for the rules by which it reads; when they change, unchanged pages are worth reading again.
    fn rules(&self) -> String {
        String::new()
    }
}
