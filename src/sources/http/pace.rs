//! The pause between two requests to one host.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use url::Url;

use super::place;

/// How many hosts are remembered before those whose turn is past are forgotten.
const HOSTS_MAX: usize = 1_000;

/// Gives each request to a host its turn.
pub(super) struct Pace {
    pause: Duration,
    free_from: Mutex<HashMap<String, Instant>>,
}

impl Pace {
    pub(super) fn new(pause: Duration) -> Self {
        Self { pause, free_from: Mutex::new(HashMap::new()) }
    }

    /// Waits until it is this request's turn; nobody waits for this machine.
    pub(super) async fn turn(&self, url: &Url) {
        if self.pause.is_zero() || place::is_loopback(url) {
            return;
        }
        let turn = self.reserve(url.host_str().unwrap_or_default(), Instant::now());
        tokio::time::sleep_until(turn).await;
    }

    fn reserve(&self, host: &str, now: Instant) -> Instant {
        // Not held while waiting: a turn is taken, then slept towards.
        let mut free_from = self.free_from.lock().unwrap_or_else(PoisonError::into_inner);
        if free_from.len() >= HOSTS_MAX {
            free_from.retain(|_, free| *free > now);
        }
        let turn = free_from.get(host).map_or(now, |free| (*free).max(now));
        free_from.insert(host.to_owned(), turn + self.pause);
        turn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn requests_to_one_host_keep_their_distance() {
        let pace = Pace::new(Duration::from_secs(1));
        let began = Instant::now();
        let (one, other) = (Url::parse("https://a.example/").unwrap(), Url::parse("https://b.example/").unwrap());
        for url in [&one, &one, &other, &one] {
            pace.turn(url).await;
        }
        assert_eq!(began.elapsed().as_secs(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn this_machine_is_never_waited_for() {
        let pace = Pace::new(Duration::from_secs(1));
        let began = Instant::now();
        for _ in 0..5 {
            pace.turn(&Url::parse("http://127.0.0.1:4000/").unwrap()).await;
        }
        assert!(began.elapsed().is_zero());
    }
}
