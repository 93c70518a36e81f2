//! Keeps promises: sends due notices of one platform, a bounded step at a time.
//!
//! Send first, settle last: a crash between the two repeats the one notice in flight, and none is lost.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use crate::domain::community::{Audience, Presence, Sleep};
use crate::domain::notice::{Notice, NoticeKey, NoticeState, Subject};
use crate::domain::opportunity::Opportunity;
use crate::language::Words;
use crate::language::wording::{self, Reader};
use crate::matching::Matcher;
use crate::ports::{ChatPlatform, Clock, DeliveryError, Store, StoreError};

/// The most notices looked at in one step.
pub const STEP_MAX: usize = 50;
/// After so many failed tries a notice is abandoned.
pub const ATTEMPTS_MAX: u32 = 30;
/// The pause after the first failed try; it doubles with each further one.
const PAUSE_FIRST: SignedDuration = SignedDuration::from_secs(5);
/// The longest pause between two tries.
const PAUSE_MAX: SignedDuration = SignedDuration::from_hours(1);

/// Delivers the notices of one platform.
pub struct Deliverer {
    platform: Arc<dyn ChatPlatform>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    /// Audiences that asked for a pause, so that one chat's notices keep their order and others go on.
    paused: HashMap<Audience, Timestamp>,
}

/// What a step did with one notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was sent.
    Delivered,
    /// It was tried in vain and will be tried again at this moment.
    Later(Timestamp),
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
    /// Each notice looked at, in order, and what became of it.
    pub outcomes: Vec<(Notice, Outcome)>,
}

impl Deliverer {
    /// A deliverer for `platform`.
    #[must_use]
    pub fn new(platform: Arc<dyn ChatPlatform>, store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Self {
        Self { platform, store, clock, paused: HashMap::new() }
    }

    /// Takes the notices that are due and does what can be done with each; an empty step means nothing is due.
    /// At `stop` the notice in hand is finished and the others stay due.
    pub async fn step(&mut self, matcher: &Matcher, stop: &CancellationToken) -> Result<Step, StoreError> {
        let now = self.clock.now();
        self.paused.retain(|_, until| *until > now);
        let due = self.store.due(self.platform.platform(), now, STEP_MAX).await?;
        let newest = nearest_reminders(&due);
        let mut handled = BTreeSet::new();
        let mut done = Step::default();
        for notice in due {
            if stop.is_cancelled() {
                break;
            }
            if handled.contains(&notice.key()) {
                continue;
            }
            let superseded =
                reminder_of(&notice).is_some_and(|(of, lead)| newest.get(&of).is_some_and(|best| *best < lead));
            if superseded {
                let reason = "a later reminder of the same deadline is due, too".to_owned();
                self.abandon(&notice, reason, &mut done).await?;
                continue;
            }
            let together = if notice.gathered { self.store.gathered_with(&notice).await? } else { vec![notice] };
            handled.extend(together.iter().map(Notice::key));
            self.handle(together, matcher, &mut done).await?;
        }
        Ok(done)
    }

    /// Tells notices to one audience in one message, as far as they are still of use.
    async fn handle(&mut self, together: Vec<Notice>, matcher: &Matcher, done: &mut Step) -> Result<(), StoreError> {
        let now = self.clock.now();
        if let [notice] = together.as_slice()
            && matches!(notice.subject, Subject::Source { .. })
        {
            return self.tell_operators(notice, matcher, done).await;
        }
        let Some(audience) = together.first().map(|notice| notice.audience.clone()) else { return Ok(()) };
        let mut useful = Vec::new();
        for notice in together {
            match self.opportunity(&notice, now).await? {
                Ok(opportunity) => useful.push((notice, opportunity)),
                Err(reason) => self.abandon(&notice, reason, done).await?,
            }
        }
        let Some((first, _)) = useful.first() else { return Ok(()) };
        let outcome = if let Some(outcome) = self.hindered(&audience, matcher, &useful, now).await? {
            outcome
        } else {
            let zone = matcher.zone_of(&audience);
            let reader = Reader { words: Words::named(&first.language), zone: &zone, now };
            let message = match useful.as_slice() {
                [(notice, opportunity)] => wording::notice(notice, opportunity, reader),
                several => wording::digest(several, reader),
            };
            let sent = self.platform.send(&audience, &message, &first.key().nonce()).await;
            let first = first.clone();
            self.judge(&first, &useful, sent, now).await?
        };
        for (notice, _) in useful {
            self.settle(&notice, &outcome).await?;
            done.outcomes.push((notice, outcome.clone()));
        }
        Ok(())
    }

    /// Tells operators of a source; there is no call that could be over by now.
    async fn tell_operators(&mut self, notice: &Notice, matcher: &Matcher, done: &mut Step) -> Result<(), StoreError> {
        let now = self.clock.now();
        let outcome = if let Some(outcome) = self.hindered(&notice.audience, matcher, &[], now).await? {
            outcome
        } else {
            let zone = matcher.zone_of(&notice.audience);
            let message = wording::source(notice, Reader { words: Words::named(&notice.language), zone: &zone, now });
            match self.platform.send(&notice.audience, &message, &notice.key().nonce()).await {
                Ok(message) => {
                    self.store.settle(&notice.key(), NoticeState::Delivered { at: now, message }).await?;
                    Outcome::Delivered
                }
                Err(error) => self.judge(notice, &[], Err(error), now).await?,
            }
        };
        self.settle(notice, &outcome).await?;
        done.outcomes.push((notice.clone(), outcome));
        Ok(())
    }

    /// The call a notice is about, or why the notice is of no use any more.
    async fn opportunity(&self, notice: &Notice, now: Timestamp) -> Result<Result<Opportunity, String>, StoreError> {
        let Some(opportunity) = self.store.opportunity(&notice.opportunity).await? else {
            return Ok(Err("the call is not in the store".to_owned()));
        };
        Ok(match out_of_date(notice, &opportunity, now) {
            Some(reason) => Err(reason),
            None => Ok(opportunity),
        })
    }

    /// What keeps an audience from being told now, if anything.
    async fn hindered(
        &mut self,
        audience: &Audience,
        matcher: &Matcher,
        useful: &[(Notice, Opportunity)],
        now: Timestamp,
    ) -> Result<Option<Outcome>, StoreError> {
        if let Some(until) = self.paused.get_mut(audience) {
            // A millisecond apart, so that they come back in the order they went.
            *until = until.checked_add(SignedDuration::from_millis(1)).unwrap_or(*until);
            return Ok(Some(Outcome::Behind(*until)));
        }
        let presence = self.store.presence(audience).await?;
        if let Some(moved_to) = presence.moved_to {
            return Ok(Some(Outcome::Moved(moved_to)));
        }
        if let Some(sleep) = presence.asleep {
            return Ok(Some(Outcome::Abandoned(format!("the audience is asleep: {}", sleep.reason))));
        }
        let urgent = useful.iter().any(|(_, opportunity)| is_urgent(opportunity, now));
        let quiet = matcher.quiet_until(audience, urgent, now);
        Ok(quiet.map(|until| {
            self.paused.insert(audience.clone(), until);
            Outcome::Behind(until)
        }))
    }

    /// What a platform's answer means for notices told together and their audience; what was sent is settled here, so
    /// that nothing can come between.
    async fn judge(
        &mut self,
        notice: &Notice,
        told: &[(Notice, Opportunity)],
        sent: Result<String, DeliveryError>,
        now: Timestamp,
    ) -> Result<Outcome, StoreError> {
        match sent {
            Ok(message) => {
                let keys: Vec<NoticeKey> = told.iter().map(|(notice, _)| notice.key()).collect();
                self.store.settle_all(&keys, NoticeState::Delivered { at: now, message }).await?;
                Ok(Outcome::Delivered)
            }
            Err(DeliveryError::Later { why, .. }) if notice.attempts + 1 >= ATTEMPTS_MAX => {
                Ok(Outcome::Abandoned(format!("{ATTEMPTS_MAX} tries failed, the last one because {why}")))
            }
            Err(DeliveryError::Later { why, after }) => {
                let wait = after.unwrap_or_else(|| pause(notice));
                tracing::info!(notice = %notice.key(), found = %why, wait_s = wait.as_secs(), "sending later");
                let until = now.checked_add(wait).unwrap_or(Timestamp::MAX);
                self.paused.insert(notice.audience.clone(), until);
                Ok(Outcome::Later(until))
            }
            Err(DeliveryError::AudienceGone(reason)) => {
                tracing::warn!(audience = %notice.audience, found = %reason, "the audience is gone, it sleeps from now on");
                let presence =
                    Presence { asleep: Some(Sleep { since: now, reason: reason.clone() }), ..Presence::default() };
                self.store.set_presence(&notice.audience, presence).await?;
                Ok(Outcome::Abandoned(reason))
            }
            Err(DeliveryError::Moved(to)) => Ok(Outcome::Moved(to)),
            Err(DeliveryError::Refused(reason)) => {
                tracing::error!(notice = %notice.key(), found = %reason, "the platform refuses this message");
                Ok(Outcome::Abandoned(reason))
            }
        }
    }

    async fn abandon(&self, notice: &Notice, reason: String, done: &mut Step) -> Result<(), StoreError> {
        let outcome = Outcome::Abandoned(reason);
        self.settle(notice, &outcome).await?;
        done.outcomes.push((notice.clone(), outcome));
        Ok(())
    }

    async fn settle(&self, notice: &Notice, outcome: &Outcome) -> Result<(), StoreError> {
        let key = notice.key();
        match outcome {
            // Settled the moment it was sent.
            Outcome::Delivered => Ok(()),
            Outcome::Later(until) => self.store.postpone(&key, *until, notice.attempts + 1).await,
            Outcome::Behind(until) => self.store.postpone(&key, *until, notice.attempts).await,
            Outcome::Moved(to) => self.store.move_audience(&notice.audience, to).await,
            Outcome::Abandoned(reason) => {
                let state = NoticeState::Abandoned { at: self.clock.now(), reason: reason.clone() };
                self.store.settle(&key, state).await
            }
        }
    }
}

/// Whether the next deadline is on this day or the next.
fn is_urgent(opportunity: &Opportunity, now: Timestamp) -> bool {
    opportunity.facts.next_deadline(now).is_some_and(|deadline| deadline.days_left(now) <= 1)
}

/// The reminder's deadline and lead, when a notice is one.
fn reminder_of(notice: &Notice) -> Option<((Audience, String), u16)> {
    match &notice.subject {
        Subject::Reminder { deadline, lead } => {
            let of = format!("{}@{}", notice.opportunity, deadline.date);
            Some(((notice.audience.clone(), of), lead.in_days()))
        }
        Subject::Change { .. } | Subject::Source { .. } => None,
    }
}

/// For each deadline the shortest lead that is due: after a downtime the older reminders are superseded by it.
fn nearest_reminders(due: &[Notice]) -> BTreeMap<(Audience, String), u16> {
    let mut nearest = BTreeMap::new();
    for (of, lead) in due.iter().filter_map(reminder_of) {
        nearest.entry(of).and_modify(|known: &mut u16| *known = lead.min(*known)).or_insert(lead);
    }
    nearest
}

/// Why a notice is of no use any more, if so.
fn out_of_date(notice: &Notice, opportunity: &Opportunity, now: Timestamp) -> Option<String> {
    use crate::domain::change::Change;
    let status = opportunity.facts.status_at(now);
    match &notice.subject {
        Subject::Reminder { .. } if !status.is_live() => Some(format!("the call is {}", status.as_str())),
        Subject::Reminder { deadline, .. } if deadline.instant() <= now => Some("the deadline has passed".to_owned()),
        Subject::Reminder { .. } | Subject::Source { .. } => None,
        Subject::Change { change, .. } => match change {
            Change::Closed { .. } | Change::Withdrawn => None,
            Change::Appeared
            | Change::Opened
            | Change::Reopened
            | Change::DeadlineMoved { .. }
            | Change::Amended { .. } => (!status.is_live()).then(|| format!("the call is {} by now", status.as_str())),
        },
    }
}

/// A doubling pause, spread by the notice's own name so that many do not return at once.
fn pause(notice: &Notice) -> SignedDuration {
    let doubled = PAUSE_FIRST.saturating_mul(1 << notice.attempts.min(12)).min(PAUSE_MAX);
    let nonce = notice.key().nonce();
    let spread = u32::from_str_radix(nonce.get(..4).unwrap_or("0"), 16).unwrap_or(0) % 50;
    doubled * i32::try_from(100 + spread).unwrap_or(100) / 100
}
