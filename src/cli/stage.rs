//! Simulated time for the demo and for replays: notices are delivered at their moment, however far ahead.

use std::sync::Arc;

use anyhow::bail;
use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use crate::clock::SimulatedClock;
use crate::domain::community::Platform;
use crate::domain::notice::Notice;
use crate::domain::opportunity::Opportunity;
use crate::matching::Matcher;
use crate::pipeline::deliver::{Deliverer, Outcome};
use crate::ports::{ChatPlatform, Clock, Store};

/// The most steps between two moments; far more than any community could read.
const STEPS_MAX: usize = 100_000;

/// Platforms under a clock that is set by hand.
pub struct Stage {
    store: Arc<dyn Store>,
    clock: Arc<SimulatedClock>,
    deliverers: Vec<(Platform, Deliverer)>,
    /// Told each moment at which something is due, before it is delivered.
    at_moment: Box<dyn FnMut(Timestamp) + Send>,
}

/// A notice that came due, and what became of it.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The simulated moment.
    pub at: Timestamp,
    /// The notice.
    pub notice: Notice,
    /// The opportunity it is about, as it was then.
    pub opportunity: Opportunity,
    /// What became of it.
    pub outcome: Outcome,
}

impl Stage {
    /// A stage for `platforms`, one deliverer each.
    #[must_use]
    pub fn new(
        store: &Arc<dyn Store>,
        clock: &Arc<SimulatedClock>,
        platforms: impl IntoIterator<Item = Arc<dyn ChatPlatform>>,
    ) -> Self {
        let deliverer = |platform: Arc<dyn ChatPlatform>| {
            let clock: Arc<dyn Clock> = clock.clone();
            (platform.platform(), Deliverer::new(platform, Arc::clone(store), clock))
        };
        let deliverers = platforms.into_iter().map(deliverer).collect();
        Self { store: Arc::clone(store), clock: Arc::clone(clock), deliverers, at_moment: Box::new(drop) }
    }

    /// The same stage, telling each moment at which something is due.
    #[must_use]
    pub fn telling(mut self, at_moment: impl FnMut(Timestamp) + Send + 'static) -> Self {
        self.at_moment = Box::new(at_moment);
        self
    }

    /// Lets time pass until `end`, delivering each notice when it is due.
    pub async fn deliver_until(&mut self, end: Timestamp, matcher: &Matcher) -> anyhow::Result<Vec<Sent>> {
        let mut sent = Vec::new();
        let mut told = None;
        for _ in 0..STEPS_MAX {
            let Some((due, index)) = self.next(end).await? else {
                self.clock.set(end);
                return Ok(sent);
            };
            let now = due.max(self.clock.now());
            self.clock.set(now);
            if told.replace(now) != Some(now) {
                (self.at_moment)(now);
            }
            let Some((_, deliverer)) = self.deliverers.get_mut(index) else { continue };
            for (notice, outcome) in deliverer.step(matcher, &CancellationToken::new()).await?.outcomes {
                if let Some(opportunity) = self.store.opportunity(&notice.opportunity).await? {
                    sent.push(Sent { at: now, notice, opportunity, outcome });
                }
            }
        }
        bail!("found more than {STEPS_MAX} deliveries before {end}")
    }

    /// The next moment up to `end` at which something is due, and whose turn it is.
    async fn next(&self, end: Timestamp) -> anyhow::Result<Option<(Timestamp, usize)>> {
        let mut next: Option<(Timestamp, usize)> = None;
        for (index, (platform, _)) in self.deliverers.iter().enumerate() {
            let due = self.store.next_due(*platform).await?.filter(|due| *due <= end);
            next = next.into_iter().chain(due.map(|due| (due, index))).min();
        }
        Ok(next)
    }
}
