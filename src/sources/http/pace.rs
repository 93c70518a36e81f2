//! The pause between two requests to one host.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use tokio::time::Instant;
use url::Url;

use super::place;

/// How many hosts are remembered before those whose turn is past are forgotten.
const HOSTS_MAX: usize = 1_000;

/// Gives each request to a host its turn.
pub(super) struct Pace {
    pause: Duration,
    /// Chance, when pauses are to differ: guests who come on the stroke of the minute come all at once.
    chance: Option<RandomState>,
    hosts: Mutex<HashMap<String, Host>>,
}

/// What one host asked of its guests.
#[derive(Clone, Copy)]
struct Host {
    /// When the next request may begin.
    free_from: Instant,
    /// The pause it asks for itself, in robots.txt.
    pause: Duration,
}

impl Pace {
    pub(super) fn new(pause: Duration) -> Self {
        Self { pause, chance: None, hosts: Mutex::new(HashMap::new()) }
    }

    /// The same, with pauses up to half as long again.
    pub(super) fn with_jitter(self) -> Self {
        Self { chance: Some(RandomState::new()), ..self }
    }

    /// Waits until it is this request's turn, or tells how long that would be when it is more than `wait_max`.
    ///
    /// Nobody waits for this machine.
    pub(super) async fn turn(&self, url: &Url, wait_max: Duration) -> Result<(), SignedDuration> {
        if place::is_loopback(url) {
            return Ok(());
        }
        let now = Instant::now();
        let turn = self.reserve(host(url), now, wait_max)?;
        tokio::time::sleep_until(turn).await;
        Ok(())
    }

    /// Lets nobody in before so much time has passed, because the host asked for it.
    pub(super) fn hold(&self, url: &Url, after: SignedDuration) {
        if !place::is_loopback(url) {
            let until = Instant::now() + after.unsigned_abs();
            self.with(host(url), |host| host.free_from = host.free_from.max(until));
        }
    }

    /// Keeps a longer pause between requests, because the host asks for it.
    pub(super) fn slow_down(&self, url: &Url, pause: Duration) {
        if !place::is_loopback(url) {
            self.with(host(url), |host| host.pause = pause);
        }
    }

    fn reserve(&self, host: &str, now: Instant, wait_max: Duration) -> Result<Instant, SignedDuration> {
        self.with(host, |host| {
            let turn = host.free_from.max(now);
            let wait = turn.duration_since(now);
            if wait > wait_max {
                return Err(SignedDuration::try_from(wait).unwrap_or(SignedDuration::MAX));
            }
            host.free_from = turn + self.jittered(self.pause.max(host.pause), turn);
            Ok(turn)
        })
    }

    fn jittered(&self, pause: Duration, turn: Instant) -> Duration {
        let Some(chance) = &self.chance else { return pause };
        let thousandths = u32::try_from(chance.hash_one(turn) % 500).unwrap_or_default();
        pause + pause * thousandths / 1_000
    }

    fn with<T>(&self, host: &str, change: impl FnOnce(&mut Host) -> T) -> T {
        // Not held while waiting: a turn is taken, then slept towards.
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if hosts.len() >= HOSTS_MAX {
            hosts.retain(|_, host| host.free_from > now);
        }
        change(hosts.entry(host.to_owned()).or_insert(Host { free_from: now, pause: Duration::ZERO }))
    }
}

fn host(url: &Url) -> &str {
    url.host_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[tokio::test(start_paused = true)]
    async fn requests_to_one_host_keep_their_distance() {
        let pace = Pace::new(Duration::from_secs(1));
        let began = Instant::now();
        let (one, other) = (Url::parse("https://a.example/").unwrap(), Url::parse("https://b.example/").unwrap());
        for url in [&one, &one, &other, &one] {
            pace.turn(url, MINUTE).await.unwrap();
        }
        assert_eq!(began.elapsed().as_secs(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn this_machine_is_never_waited_for() {
        let pace = Pace::new(Duration::from_secs(1));
        let began = Instant::now();
        for _ in 0..5 {
            pace.turn(&Url::parse("http://127.0.0.1:4000/").unwrap(), MINUTE).await.unwrap();
        }
        assert!(began.elapsed().is_zero());
    }

    #[tokio::test(start_paused = true)]
    async fn pauses_differ_and_are_never_shorter_than_asked() {
        let pace = Pace::new(Duration::from_secs(1)).with_jitter();
        let url = Url::parse("https://a.example/").unwrap();
        let mut pauses = Vec::new();
        pace.turn(&url, MINUTE).await.unwrap();
        for _ in 0..20 {
            let before = Instant::now();
            pace.turn(&url, MINUTE).await.unwrap();
            pauses.push(before.elapsed());
        }
        assert!(pauses.iter().all(|pause| (1_000..=1_501).contains(&pause.as_millis())), "{pauses:?}");
        pauses.dedup();
        assert!(pauses.len() > 5, "{pauses:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_host_that_asks_for_a_pause_gets_it_from_every_request() {
        let pace = Pace::new(Duration::from_secs(1));
        let (page, other) =
            (Url::parse("https://a.example/page").unwrap(), Url::parse("https://a.example/other").unwrap());
        pace.hold(&page, SignedDuration::from_secs(30));
        let began = Instant::now();
        pace.turn(&other, MINUTE).await.unwrap();
        assert_eq!(began.elapsed().as_secs(), 30);
        pace.hold(&page, SignedDuration::from_hours(2));
        let wait = pace.turn(&other, MINUTE).await.unwrap_err();
        assert_eq!(wait.as_hours(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_slower_pace_asked_for_is_kept() {
        let pace = Pace::new(Duration::from_secs(1));
        let url = Url::parse("https://a.example/").unwrap();
        pace.slow_down(&url, Duration::from_secs(10));
        let began = Instant::now();
        for _ in 0..3 {
            pace.turn(&url, MINUTE).await.unwrap();
        }
        assert_eq!(began.elapsed().as_secs(), 20);
    }
}
