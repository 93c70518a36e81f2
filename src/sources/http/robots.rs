//! robots.txt: what a publisher lets programs read (RFC 9309).
//!
//! Asked once a day and host. A publisher whose robots.txt is in trouble is not read until it answers; one that has
//! none lets everything be read.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use texting_robots::Robot;
use tokio::time::Instant;
use url::Url;

use super::{HttpFetcher, body, classify, header, place};
use crate::ports::{FetchError, Manners};

/// Our name in robots.txt.
const AGENT: &str = "crier";
/// As much of a robots.txt as is read; RFC 9309 asks for at least 500 KiB.
const BYTES_MAX: usize = 512_000;
/// How long an answer holds; RFC 9309 asks for at most a day.
const FRESH: Duration = Duration::from_secs(24 * 3_600);
/// How long trouble is remembered, so that a run of many pages asks once.
const TROUBLE_FRESH: Duration = Duration::from_secs(15 * 60);
/// The longest pause a publisher may ask for between two requests.
const DELAY_MAX: f32 = 60.0;
/// The most redirects of a robots.txt that are followed (RFC 9309, section 2.3.1.2).
const REDIRECTS_MAX: usize = 5;
/// How many hosts are remembered.
const HOSTS_MAX: usize = 1_000;

/// What is known of the publishers' robots.txt.
#[derive(Default)]
pub(super) struct Memory {
    rules: Mutex<HashMap<String, (Instant, Rules)>>,
    /// Hosts of which it was said that they are not asked.
    mentioned: Mutex<HashSet<String>>,
}

/// What one robots.txt says.
#[derive(Clone)]
enum Rules {
    /// It says what may be read.
    Said(Arc<Robot>),
    /// There is none, or none that can be understood.
    Free,
    /// It could not be had for the publisher's own trouble, so nothing is read.
    Trouble(FetchError),
}

impl Memory {
    pub(super) fn is_first_mention(&self, url: &Url) -> bool {
        let host = url.host_str().unwrap_or_default().to_owned();
        self.mentioned.lock().unwrap_or_else(PoisonError::into_inner).insert(host)
    }

    fn recall(&self, origin: &str) -> Option<Rules> {
        let known = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        let (until, rules) = known.get(origin)?;
        (*until > Instant::now()).then(|| rules.clone())
    }

    fn remember(&self, origin: String, rules: Rules) {
        let fresh = if matches!(rules, Rules::Trouble(_)) { TROUBLE_FRESH } else { FRESH };
        let now = Instant::now();
        let mut known = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= HOSTS_MAX {
            known.retain(|_, (until, _)| *until > now);
        }
        known.insert(origin, (now + fresh, rules));
    }
}

impl HttpFetcher {
    /// Whether the publisher lets this address be read; asks its robots.txt when it is not known.
    pub(super) async fn may_ask(&self, url: &Url, manners: &Manners) -> Result<(), FetchError> {
        let origin = url.origin().ascii_serialization();
        let rules = if let Some(rules) = self.robots.recall(&origin) {
            rules
        } else {
            let rules = self.ask_robots(url, manners).await;
            self.robots.remember(origin, rules.clone());
            rules
        };
        match rules {
            Rules::Free => Ok(()),
            Rules::Trouble(error) => Err(error),
            Rules::Said(robot) if robot.allowed(url.as_str()) => Ok(()),
            Rules::Said(_) => Err(FetchError::Refused(format!(
                "found {} disallowed by the publisher's robots.txt, expected it allowed",
                place::shown(url)
            ))),
        }
    }

    async fn ask_robots(&self, url: &Url, manners: &Manners) -> Rules {
        match self.robots_text(url, manners).await {
            Ok(Some(text)) => self.rules(url, &text),
            Ok(None) => Rules::Free,
            Err(error) => Rules::Trouble(error),
        }
    }

    fn rules(&self, url: &Url, text: &[u8]) -> Rules {
        let Ok(robot) = Robot::new(AGENT, text) else {
            tracing::info!(at = place::shown(url), "the robots.txt cannot be understood; taken as none");
            return Rules::Free;
        };
        if let Some(delay) = robot.delay.filter(|delay| delay.is_finite() && *delay > 0.0) {
            self.pace.slow_down(url, Duration::from_secs_f32(delay.min(DELAY_MAX)));
        }
        Rules::Said(Arc::new(robot))
    }

    /// The text of the robots.txt; nothing when there is none.
    async fn robots_text(&self, url: &Url, manners: &Manners) -> Result<Option<bytes::Bytes>, FetchError> {
        let trouble = |why: String| FetchError::Later { why, after: None };
        let mut at = url.join("/robots.txt").map_err(|error| trouble(error.to_string()))?;
        at.set_query(None);
        for _ in 0..=REDIRECTS_MAX {
            let ask = self.client(manners.reach).get(at.clone());
            let answer = self.send(ask, &at).await?;
            let status = answer.status();
            if status.is_redirection() {
                let target = at.join(&header(&answer, &reqwest::header::LOCATION)).ok();
                // A robots.txt that leads nowhere we go is none.
                let Some(target) = target.filter(|target| place::check(target, manners.reach).is_ok()) else {
                    return Ok(None);
                };
                at = target;
                continue;
            }
            if status.is_server_error() || status == reqwest::StatusCode::TOO_MANY_REQUESTS {
                let why = format!(
                    "found status {status} at {}, expected the robots.txt; until it answers nothing is read",
                    place::shown(&at)
                );
                let after: Option<SignedDuration> = classify::pause_asked(&answer, self.clock.now());
                return Err(FetchError::Later { why, after });
            }
            if !status.is_success() {
                return Ok(None);
            }
            return body::beginning(answer, BYTES_MAX, &self.settings).await.map(Some);
        }
        Ok(None)
    }
}
