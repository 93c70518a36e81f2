//! Keeps promises: sends due notices of one platform, a bounded step at a time.
//!
//! Send first, settle last: a crash between the two repeats the notices in flight, and none is lost. `pace` says whose
//! turn it is and when; `desk` does one sending; `of_use` says what is not worth sending any more.

mod desk;
mod of_use;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, StreamExt};
use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use self::desk::{Desk, Ended, Prepared};
use super::pace::{Next, Pace, Queue, Ticket};
use crate::domain::community::Audience;
use crate::domain::notice::{Notice, Urgency};
use crate::matching::Matcher;
use crate::ports::{ChatPlatform, Clock, Share, Store, StoreError};

pub use self::desk::ATTEMPTS_MAX;

/// The most notices begun in one step.
pub const STEP_MAX: usize = 50;
/// How many communities are asked for at once, of each urgency.
const COMMUNITIES_MAX: usize = 256;
/// How many notices of one community wait here.
const EACH_MAX: usize = 16;
/// How many to one audience among them.
const AUDIENCE_MAX: usize = 4;
/// How often the store is asked what else is due while there is something to tell.
const LOOK_EVERY: SignedDuration = SignedDuration::from_secs(1);

/// Delivers the notices of one platform.
pub struct Deliverer {
    desk: Arc<Desk>,
    queue: Queue,
    in_flight: FuturesUnordered<BoxFuture<'static, Ended>>,
    /// Audiences that asked for a pause, so that one chat's notices keep their order and others go on.
    paused: HashMap<Audience, Timestamp>,
    /// When the store was last asked what is due; `None` before the first time.
    looked: Option<Timestamp>,
    /// For each urgency the last community seen, where there are more than fit in one look.
    seen: [Option<String>; Urgency::ALL.len()],
}

/// What a step did with one notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was sent.
    Delivered,
    /// It was tried in vain and will be tried again at this moment.
    Later(Timestamp),
    /// The platform takes nothing for its chat, or from us at all, until this moment; then its turn comes again.
    Held(Timestamp),
    /// An earlier notice to the same audience has to wait, so this one waits behind it until this moment.
    Behind(Timestamp),
    /// It will not be sent, for this reason.
    Abandoned(String),
    /// Its audience lives elsewhere now; it follows.
    Moved(Audience),
}

/// What a step did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Each notice that was dealt with, in order, and what became of it.
    pub outcomes: Vec<(Notice, Outcome)>,
    /// How long the pace lets nothing else go; `None` when it is not the pace that is waited for.
    pub wait: Option<Duration>,
}

impl Deliverer {
    /// A deliverer for `platform` that speaks at its own pace.
    #[must_use]
    pub fn new(platform: Arc<dyn ChatPlatform>, store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Self {
        let pace = Arc::new(Pace::new(platform.allowance(), clock.now()));
        Self::at_pace(platform, store, clock, pace)
    }

    /// A deliverer for `platform` that shares a pace with others who speak there.
    #[must_use]
    pub fn at_pace(
        platform: Arc<dyn ChatPlatform>,
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        pace: Arc<Pace>,
    ) -> Self {
        Self {
            desk: Arc::new(Desk { platform, store, clock, pace }),
            queue: Queue::default(),
            in_flight: FuturesUnordered::new(),
            paused: HashMap::new(),
            looked: None,
            seen: Default::default(),
        }
    }

    /// Begins to tell what is due and may go now, waits for one telling to end where any is under way, and says what
    /// became of it; an empty step means nothing is due, or nothing may go yet.
    ///
    /// At `stop` nothing more is begun, what is under way is finished, and the rest stays due.
    pub async fn step(&mut self, matcher: &Matcher, stop: &CancellationToken) -> Result<Step, StoreError> {
        let mut step = Step::default();
        if !stop.is_cancelled() {
            self.look().await?;
        }
        for _ in 0..STEP_MAX {
            let (next, wait, in_flight_max) = self.desk.pace.at(self.desk.clock.now(), |meters, elapsed| {
                let in_flight_max = meters.in_flight();
                if self.in_flight.len() >= in_flight_max {
                    return (Next::Nothing, None, in_flight_max);
                }
                match self.queue.next(meters, elapsed) {
                    Next::Wait(at) => (Next::Nothing, Some(at.saturating_sub(elapsed)), in_flight_max),
                    next @ (Next::Tell(_) | Next::Nothing) => (next, None, in_flight_max),
                }
            });
            step.wait = wait;
            let Next::Tell(ticket) = next else { break };
            if stop.is_cancelled() {
                self.queue.back(&ticket);
                break;
            }
            self.begin(ticket, matcher, &mut step).await?;
            if in_flight_max == 1 {
                self.end_one(None, &mut step).await?;
            }
        }
        if stop.is_cancelled() {
            while !self.in_flight.is_empty() {
                self.end_one(None, &mut step).await?;
            }
        } else if step.outcomes.is_empty() {
            self.end_one(step.wait, &mut step).await?;
        }
        while let Some(Some(ended)) = self.in_flight.next().now_or_never() {
            self.end(ended, &mut step)?;
        }
        Ok(step)
    }

    /// Asks the store what is due, now and then, and at once when there is nothing left to tell.
    async fn look(&mut self) -> Result<(), StoreError> {
        let now = self.desk.clock.now();
        self.paused.retain(|_, until| *until > now);
        if self.looked.is_none()
            && let Some(until) = self.desk.remembered_quiet().await?.filter(|until| *until > now)
        {
            let left = until.duration_since(now).unsigned_abs();
            self.desk.pace.at(now, |meters, elapsed| meters.hold(elapsed.saturating_add(left)));
        }
        let is_fresh = self.looked.is_some_and(|looked| now.duration_since(looked).abs() < LOOK_EVERY);
        if is_fresh && self.queue.has_ready() {
            return Ok(());
        }
        self.looked = Some(now);
        for (urgency, seen) in Urgency::ALL.into_iter().zip(&mut self.seen) {
            let share = Share {
                urgency,
                after: seen.take(),
                communities: COMMUNITIES_MAX,
                each: EACH_MAX,
                audience: AUDIENCE_MAX,
            };
            let waiting = self.desk.store.waiting(self.desk.platform.platform(), now, share).await?;
            let last = waiting.last().map(|waiting| waiting.community.clone());
            let mut communities = waiting.iter().map(|waiting| &waiting.community).collect::<Vec<_>>();
            communities.dedup();
            *seen = last.filter(|_| communities.len() >= COMMUNITIES_MAX);
            for waiting in waiting {
                self.queue.add(waiting);
            }
        }
        Ok(())
    }

    /// Deals with the notice whose turn it is, up to its sending.
    async fn begin(&mut self, ticket: Ticket, matcher: &Matcher, step: &mut Step) -> Result<(), StoreError> {
        let paused = &mut self.paused;
        let put_off = |audience: &Audience| {
            let place = [audience.clone(), Audience::chat(audience.platform, audience.chat.clone())];
            let until = place.iter().filter_map(|place| paused.get(place).copied()).max()?;
            // A millisecond apart, so that they come back in the order they went.
            let until = until.checked_add(SignedDuration::from_millis(1)).unwrap_or(until);
            paused.insert(audience.clone(), until);
            Some(until)
        };
        let looked = self.desk.prepare(&ticket.key, matcher, put_off).await;
        let looked = match looked {
            Ok(looked) => looked,
            Err(error) => {
                self.queue.ended(&ticket, 0);
                return Err(error);
            }
        };
        self.note(&looked.outcomes, false);
        step.outcomes.extend(looked.outcomes);
        let Some(prepared) = looked.prepared else {
            self.queue.ended(&ticket, 0);
            return Ok(());
        };
        self.send(ticket, prepared);
        Ok(())
    }

    fn send(&mut self, ticket: Ticket, prepared: Prepared) {
        let messages = self.desk.platform.parts(&prepared.message);
        let now = self.desk.clock.now();
        self.desk.pace.at(now, |meters, elapsed| meters.spend(&prepared.audience, messages, elapsed));
        self.in_flight.push(Arc::clone(&self.desk).send(ticket, prepared, messages).boxed());
    }

    /// Waits for a telling to end, no longer than `wait`.
    async fn end_one(&mut self, wait: Option<Duration>, step: &mut Step) -> Result<(), StoreError> {
        if self.in_flight.is_empty() {
            return Ok(());
        }
        let ended = match wait {
            Some(wait) => tokio::time::timeout(wait, self.in_flight.next()).await.unwrap_or_default(),
            None => self.in_flight.next().await,
        };
        ended.map_or(Ok(()), |ended| self.end(ended, step))
    }

    fn end(&mut self, ended: Ended, step: &mut Step) -> Result<(), StoreError> {
        if ended.again {
            self.queue.back(&ended.ticket);
        } else {
            self.queue.ended(&ended.ticket, ended.messages);
        }
        let outcomes = ended.outcomes?;
        self.note(&outcomes, ended.again);
        step.outcomes.extend(outcomes);
        Ok(())
    }

    /// Remembers who waits until when, so that what comes behind waits, too.
    fn note(&mut self, outcomes: &[(Notice, Outcome)], again: bool) {
        for (notice, outcome) in outcomes {
            let audience = &notice.audience;
            match outcome {
                Outcome::Later(until) if !again => {
                    self.paused.insert(audience.clone(), *until);
                }
                Outcome::Held(until) if !again => {
                    self.paused.insert(Audience::chat(audience.platform, audience.chat.clone()), *until);
                }
                // Quiet hours and remembered pauses give each notice its own turn; `begin` notes who was put off.
                Outcome::Behind(_)
                | Outcome::Later(_)
                | Outcome::Held(_)
                | Outcome::Delivered
                | Outcome::Abandoned(_)
                | Outcome::Moved(_) => {}
            }
        }
    }
}
