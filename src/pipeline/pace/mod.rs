//! Pace: how much is said when, and whose turn it is.
//!
//! `meter` spaces messages, `meters` holds those of one bot, `queue` says whose turn it is. All of it is pure and takes
//! the moment as an argument; what is here lets deliveries and answers of one bot share its meters.

mod meter;
mod meters;
mod queue;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

pub use meters::{Meters, SHORT};
pub use queue::{Next, Queue, Ticket};

use crate::ports::Allowance;

/// The meters of one bot, for all who speak as it.
#[derive(Debug)]
pub struct Pace {
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    latest: Timestamp,
    elapsed: Duration,
    meters: Meters,
}

impl Pace {
    /// The pace of a bot that begins at `now`.
    #[must_use]
    pub fn new(allowance: Allowance, now: Timestamp) -> Self {
        let meters = Meters::new(allowance, Duration::ZERO);
        Self { inner: Mutex::new(Inner { latest: now, elapsed: Duration::ZERO, meters }) }
    }

    /// Looks at the meters at `now`; they are told how long it is since the bot began.
    ///
    /// A clock that is set back stands still for them.
    pub fn at<T>(&self, now: Timestamp, look: impl FnOnce(&mut Meters, Duration) -> T) -> T {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = now.duration_since(inner.latest);
        inner.elapsed += Duration::try_from(passed).unwrap_or_default();
        inner.latest = now;
        let elapsed = inner.elapsed;
        look(&mut inner.meters, elapsed)
    }
}

/// So much later.
pub(super) fn later(now: Timestamp, wait: Duration) -> Timestamp {
    let wait = SignedDuration::try_from(wait).unwrap_or(SignedDuration::MAX);
    now.checked_add(wait).unwrap_or(Timestamp::MAX)
}
