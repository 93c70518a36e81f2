//! Performs requests over HTTP, as a polite guest: paced, bounded in size, time and redirects.
//!
//! One request per call; whether and when to try again is decided by who asked.

mod classify;
mod pace;
mod place;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use reqwest::multipart::{Form, Part};
use reqwest::redirect::{Attempt, Policy};
use reqwest::{Client, RequestBuilder, Response};
use url::Url;

use crate::ports::{Clock, FetchError, Fetcher, Page, Request, RequestBody};
use pace::Pace;

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
    outside: Client,
    loopback: Client,
}

impl HttpFetcher {
    /// A fetcher; the clock is for publishers who name the hour before which not to come back.
    pub fn new(settings: Settings, clock: Arc<dyn Clock>) -> anyhow::Result<Self> {
        let outside = builder(&settings).build().context("make the HTTP client")?;
        // A proxy of the machine cannot reach what listens on this machine only.
        let loopback = builder(&settings).no_proxy().build().context("make the HTTP client for this machine")?;
        let pace = Pace::new(settings.pace);
        Ok(Self { settings, clock, pace, outside, loopback })
    }

    fn client(&self, url: &Url) -> &Client {
        if place::is_loopback(url) { &self.loopback } else { &self.outside }
    }

    /// Collects the body and stops at the limit: what lies beyond it never reaches memory.
    async fn body(&self, mut answer: Response) -> Result<Bytes, FetchError> {
        let limit_bytes = self.settings.body_bytes_max;
        let too_large = FetchError::TooLarge { limit_bytes };
        if answer.content_length().is_some_and(|length| length > limit_bytes as u64) {
            return Err(too_large);
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| classify::broken(error, &self.settings))? {
            if body.len() + chunk.len() > limit_bytes {
                return Err(too_large);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }
}

#[async_trait]
impl Fetcher for HttpFetcher {
    async fn fetch(&self, request: &Request) -> Result<Page, FetchError> {
        let url = place::parse(&request.url)?;
        self.pace.turn(&url).await;
        let ask = with_body(self.client(&url), url, &request.body)?;
        let answer = ask.send().await.map_err(|error| classify::broken(error, &self.settings))?;
        classify::status(&answer, self.clock.now())?;
        let url = answer.url().to_string();
        let content_type = header(&answer, &reqwest::header::CONTENT_TYPE);
        let body = self.body(answer).await?;
        Ok(Page { url, content_type, body })
    }
}

fn builder(settings: &Settings) -> reqwest::ClientBuilder {
    let redirects_max = settings.redirects_max;
    Client::builder()
        .user_agent(&settings.user_agent)
        .timeout(settings.timeout)
        .redirect(Policy::custom(move |attempt| follow(attempt, redirects_max)))
}

/// Follows a redirect, unless there were too many or it leads from outside into this machine's network.
fn follow(attempt: Attempt<'_>, redirects_max: usize) -> reqwest::redirect::Action {
    if attempt.previous().len() > redirects_max {
        let last = place::shown(attempt.url());
        return attempt
            .error(format!("found more than {redirects_max} redirects, the last to {last}, expected a page"));
    }
    let from_outside = attempt.previous().iter().all(|url| !place::is_inside(url));
    if from_outside && place::is_inside(attempt.url()) {
        let inside = place::shown(attempt.url());
        return attempt.error(format!("found a redirect to {inside}, expected an address outside this network"));
    }
    attempt.follow()
}

fn with_body(client: &Client, url: Url, body: &RequestBody) -> Result<RequestBuilder, FetchError> {
    match body {
        RequestBody::Get => Ok(client.get(url)),
        RequestBody::Multipart(parts) => {
            let mut form = Form::new();
            for part in parts {
                let typed = Part::text(part.content.clone()).mime_str(&part.content_type).map_err(|_| {
                    FetchError::Refused(format!(
                        "found content type `{}` of part `{}`, expected one such as `application/json`",
                        part.content_type, part.name
                    ))
                })?;
                form = form.part(part.name.clone(), typed);
            }
            Ok(client.post(url).multipart(form))
        }
    }
}

fn header(answer: &Response, name: &reqwest::header::HeaderName) -> String {
    answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}
