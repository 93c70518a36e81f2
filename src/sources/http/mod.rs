//! Performs requests over HTTP, as a polite guest: paced, robots.txt asked, bounded in size, time and redirects.
//!
//! One request per call; whether and when to try again is decided by who asked.
//!
//! Reading order: `hops` (a request and where it is sent on to), `guard` (which addresses are connected to),
//! `robots`, `pace`, `classify` (what a failure asks for), `place` (addresses as text).

mod body;
mod classify;
mod guard;
mod hops;
mod pace;
mod place;
mod robots;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use async_trait::async_trait;
use reqwest::{Client, Response};
use url::Url;

use crate::ports::{Clock, FetchError, Fetched, Fetcher, Manners, Page, Reach, Request, Robots, Validator};
use pace::Pace;

pub use guard::{Lookup, is_public};
pub use place::reach_of;

/// How politely and how far to go.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Who we say we are; it should hold an address for complaints.
    pub user_agent: String,
    /// The longest one request may take, from connecting to the last byte.
    pub timeout: Duration,
    /// The most we take of one body, after decompression.
    pub body_bytes_max: usize,
    /// How many redirects to follow.
    pub redirects_max: usize,
    /// The shortest pause between two requests to one host; requests to this machine never wait.
    pub pace: Duration,
}

impl Settings {
    /// The settings for a guest who says `user_agent`.
    ///
    /// A minute, because a search takes the portal up to 15 seconds; 50 MB, because a hundred full
    /// rows of the portal are 2 MB; a second, because nobody states a limit and one guest advises it.
    #[must_use]
    pub fn new(user_agent: impl Into<String>) -> Self {
        Self {
            user_agent: user_agent.into(),
            timeout: Duration::from_secs(60),
            body_bytes_max: 50_000_000,
            redirects_max: 5,
            pace: Duration::from_secs(1),
        }
    }
}

/// Performs requests with `reqwest`.
pub struct HttpFetcher {
    settings: Settings,
    clock: Arc<dyn Clock>,
    pace: Pace,
    robots: robots::Memory,
    outside: Client,
    this_machine: Client,
}

impl HttpFetcher {
    /// A fetcher; the clock is for publishers who name the hour before which not to come back.
    pub fn new(settings: Settings, clock: Arc<dyn Clock>) -> anyhow::Result<Self> {
        Self::with_lookup(settings, clock, guard::system())
    }

    /// The same, finding the addresses of a name by `lookup`.
    #[expect(clippy::needless_pass_by_value, reason = "the fetcher keeps its own share of it")]
    pub fn with_lookup(settings: Settings, clock: Arc<dyn Clock>, lookup: Lookup) -> anyhow::Result<Self> {
        let client =
            |reach| builder(&settings).dns_resolver(Arc::new(guard::Guard::new(reach, Arc::clone(&lookup)))).build();
        let outside = client(Reach::Outside).context("make the HTTP client")?;
        let this_machine = client(Reach::ThisMachine).context("make the HTTP client for this machine")?;
        let pace = Pace::new(settings.pace).with_jitter();
        Ok(Self { settings, clock, pace, robots: robots::Memory::default(), outside, this_machine })
    }

    fn client(&self, reach: Reach) -> &Client {
        match reach {
            Reach::Outside => &self.outside,
            Reach::ThisMachine => &self.this_machine,
        }
    }
}

#[async_trait]
impl Fetcher for HttpFetcher {
    async fn fetch(&self, request: &Request) -> Result<Page, FetchError> {
        let answer = self.walk(request, None).await?;
        classify::status(&answer, self.clock.now())?;
        self.page(answer).await
    }

    async fn fetch_if_changed(&self, request: &Request, known: Option<&Validator>) -> Result<Fetched, FetchError> {
        let answer = self.walk(request, known).await?;
        if known.is_some() && answer.status() == reqwest::StatusCode::NOT_MODIFIED {
            return Ok(Fetched::Unchanged);
        }
        classify::status(&answer, self.clock.now())?;
        let validator = validator(&answer);
        Ok(Fetched::Page(self.page(answer).await?, validator))
    }
}

impl HttpFetcher {
    async fn page(&self, answer: Response) -> Result<Page, FetchError> {
        let url = answer.url().to_string();
        let content_type = header(&answer, &reqwest::header::CONTENT_TYPE);
        let body = body::whole(answer, &self.settings).await?;
        Ok(Page { url, content_type, body })
    }

    /// Whether robots.txt is not asked; said once of each host.
    fn is_invited(&self, url: &Url, manners: &Manners) -> bool {
        match &manners.robots {
            Robots::Obeyed => false,
            Robots::Invited { documentation } => {
                if self.robots.is_first_mention(url) {
                    let host = url.host_str().unwrap_or_default();
                    tracing::info!(
                        host,
                        documentation,
                        "robots.txt is not asked: a documented API, says its feed file"
                    );
                }
                true
            }
        }
    }
}

/// No proxy: it would decide in our place which addresses are connected to. No redirects: each hop is checked by us.
fn builder(settings: &Settings) -> reqwest::ClientBuilder {
    Client::builder()
        .user_agent(&settings.user_agent)
        .timeout(settings.timeout)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
}

fn validator(answer: &Response) -> Option<Validator> {
    let given = |name| Some(header(answer, name)).filter(|value| !value.is_empty());
    let validator =
        Validator { etag: given(&reqwest::header::ETAG), last_modified: given(&reqwest::header::LAST_MODIFIED) };
    (validator != Validator::default()).then_some(validator)
}

fn header(answer: &Response, name: &reqwest::header::HeaderName) -> String {
    answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}
