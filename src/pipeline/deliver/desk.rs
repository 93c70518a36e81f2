//! One notice at the desk: it is prepared, sent, and what came of it is settled.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::Outcome;
use super::of_use::{is_superseded, is_urgent, out_of_date, pause};
use crate::domain::community::{Audience, Presence, Sleep};
use crate::domain::message::Message;
use crate::domain::notice::{Notice, NoticeKey, NoticeState, Subject};
use crate::domain::opportunity::Opportunity;
use crate::language::Words;
use crate::language::wording::{self, Reader};
use crate::matching::Matcher;
use crate::pipeline::pace::{Pace, SHORT, Ticket, later};
use crate::ports::{Batch, ChatPlatform, Clock, DeliveryError, FeedState, Scope, Store, StoreError};

/// After so many failed tries a notice is abandoned.
pub const ATTEMPTS_MAX: u32 = 30;
/// For how long what was said is changed: platforms let old messages be changed rarely or not at all, and nobody reads up
/// that far.
const CHANGED_WITHIN: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Notices that waited longer come first of all after a pause.
const WAITED_MAX: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Shorter pauses are not worth remembering over a restart, which takes as long.
const REMEMBERED_LEAST: SignedDuration = SignedDuration::from_secs(2);

/// What all sendings share.
pub(super) struct Desk {
    pub(super) platform: Arc<dyn ChatPlatform>,
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) pace: Arc<Pace>,
}

/// Notices to one audience that are told in one message, ready to be sent.
pub(super) struct Prepared {
    pub(super) audience: Audience,
    pub(super) told: Vec<Notice>,
    pub(super) message: Message,
    /// What was said before about the same call, as it reads now.
    pub(super) card: Option<Card>,
}

/// A message that stands in a chat, and what is to stand there instead.
pub(super) struct Card {
    pub(super) id: String,
    pub(super) message: Message,
}

/// What became of notices that were told together, or were not.
pub(super) type Outcomes = Vec<(Notice, Outcome)>;

/// What is told, if anything, and what became of the notices that are not told.
pub(super) struct Looked {
    pub(super) prepared: Option<Prepared>,
    pub(super) outcomes: Outcomes,
}

/// How a sending ended.
pub(super) struct Ended {
    pub(super) ticket: Ticket,
    pub(super) messages: u32,
    pub(super) outcomes: Result<Outcomes, StoreError>,
    /// The bot is quiet for a while, and this is the first thing it says afterwards.
    pub(super) again: bool,
}

impl Desk {
    /// Looks whether a notice is still to be told, and finds the words for it.
    ///
    /// `put_off` says until when its audience is put off, if it is.
    pub(super) async fn prepare(
        &self,
        key: &NoticeKey,
        matcher: &Matcher,
        put_off: impl FnOnce(&Audience) -> Option<Timestamp>,
    ) -> Result<Looked, StoreError> {
        let now = self.clock.now();
        let mut looked = Looked { prepared: None, outcomes: Vec::new() };
        let notice = self.store.notice(key).await?;
        let is_due =
            |notice: &Notice| notice.state == NoticeState::Pending && notice.due <= now && notice.key() == *key;
        let Some(notice) = notice.filter(is_due) else { return Ok(looked) };
        if matches!(notice.subject, Subject::Source { .. }) {
            looked = self.of_source(notice, matcher, put_off, now).await?;
            self.settle(&looked.outcomes).await?;
            return Ok(looked);
        }
        let audience = notice.audience.clone();
        let together = if notice.gathered { self.store.gathered_with(&notice).await? } else { vec![notice] };
        let mut useful = Vec::new();
        for notice in together {
            match self.of_use(&notice, now).await? {
                Ok(opportunity) => useful.push((notice, opportunity)),
                Err(reason) => looked.outcomes.push((notice, Outcome::Abandoned(reason))),
            }
        }
        if let Some((first, _)) = useful.first() {
            let put_off = put_off(&audience).map(Outcome::Behind);
            let hindered = self.hindered(first, matcher, &useful, now).await?;
            if let Some(outcome) = put_off.map_or(hindered, Some) {
                looked.outcomes.extend(useful.into_iter().map(|(notice, _)| (notice, outcome.clone())));
            } else {
                let zone = matcher.zone_of(&audience);
                let reader = Reader { words: Words::named(&first.language), zone: &zone, now };
                let message = match useful.as_slice() {
                    [(notice, opportunity)] => wording::notice(notice, opportunity, reader),
                    several => wording::digest(several, reader),
                };
                let card = self.card(&useful, reader).await?;
                let told = useful.into_iter().map(|(notice, _)| notice).collect();
                looked.prepared = Some(Prepared { audience, told, message, card });
            }
        }
        self.settle(&looked.outcomes).await?;
        Ok(looked)
    }

    /// Words for operators of a source; there is no call that could be over by now.
    async fn of_source(
        &self,
        notice: Notice,
        matcher: &Matcher,
        put_off: impl FnOnce(&Audience) -> Option<Timestamp>,
        now: Timestamp,
    ) -> Result<Looked, StoreError> {
        let audience = notice.audience.clone();
        let put_off = put_off(&audience).map(Outcome::Behind);
        if let Some(outcome) = put_off.map_or(self.hindered(&notice, matcher, &[], now).await?, Some) {
            return Ok(Looked { prepared: None, outcomes: vec![(notice, outcome)] });
        }
        let zone = matcher.zone_of(&audience);
        let message = wording::source(&notice, Reader { words: Words::named(&notice.language), zone: &zone, now });
        let prepared = Prepared { audience, told: vec![notice], message, card: None };
        Ok(Looked { prepared: Some(prepared), outcomes: Vec::new() })
    }

    /// The message that told its audience of the call a change is about, as it reads now; what was told in a digest
    /// stays as it was.
    async fn card(&self, told: &[(Notice, Opportunity)], reader: Reader<'_>) -> Result<Option<Card>, StoreError> {
        let [(notice, opportunity)] = told else { return Ok(None) };
        if !matches!(notice.subject, Subject::Change { .. }) {
            return Ok(None);
        }
        let earlier = self.store.between(&notice.audience, &notice.opportunity).await?;
        let oldest = earlier.iter().filter_map(|earlier| card_of(earlier, reader.now)).min();
        Ok(oldest.and_then(|(_, id)| {
            let earlier =
                earlier.iter().find(|earlier| card_of(earlier, reader.now).is_some_and(|(_, of)| of == id))?;
            Some(Card { id: id.to_owned(), message: wording::notice(earlier, opportunity, reader) })
        }))
    }

    /// The call a notice is about, or why the notice is of no use any more.
    async fn of_use(&self, notice: &Notice, now: Timestamp) -> Result<Result<Opportunity, String>, StoreError> {
        let Some(opportunity) = self.store.opportunity(&notice.opportunity).await? else {
            return Ok(Err("the call is not in the store".to_owned()));
        };
        if let Some(reason) = out_of_date(notice, &opportunity, now) {
            return Ok(Err(reason));
        }
        if matches!(notice.subject, Subject::Reminder { .. }) {
            let others = self.store.between(&notice.audience, &notice.opportunity).await?;
            if is_superseded(notice, &others, now) {
                return Ok(Err("a later reminder of the same deadline is due, too".to_owned()));
            }
        }
        Ok(Ok(opportunity))
    }

    /// What keeps an audience from being told now, if anything.
    async fn hindered(
        &self,
        first: &Notice,
        matcher: &Matcher,
        useful: &[(Notice, Opportunity)],
        now: Timestamp,
    ) -> Result<Option<Outcome>, StoreError> {
        let audience = &first.audience;
        let presence = self.store.presence(audience).await?;
        if let Some(moved_to) = presence.moved_to {
            return Ok(Some(Outcome::Moved(moved_to)));
        }
        if let Some(sleep) = presence.asleep {
            return Ok(Some(Outcome::Abandoned(format!("the audience is asleep: {}", sleep.reason))));
        }
        let urgent = useful.iter().any(|(_, opportunity)| is_urgent(opportunity, now));
        // What became due in a pause that is over waited with the others, even if nobody was there to put it off.
        let quiet = [now, first.due].into_iter().filter_map(|at| matcher.quiet_until(audience, urgent, at)).max();
        let asked = presence.not_before.filter(|until| *until > now || *until > first.due);
        Ok(quiet.max(asked).map(|until| Outcome::Behind(in_turn(until, first.due))))
    }

    /// Sends what was prepared and settles what came of it at once, so that nothing can come between.
    pub(super) async fn send(self: Arc<Self>, ticket: Ticket, prepared: Prepared, messages: u32) -> Ended {
        let Prepared { audience, told, message, card } = prepared;
        let nonce = told.first().map(|first| first.key().nonce()).unwrap_or_default();
        let sent = match card {
            Some(card) => {
                self.change(&audience, &card).await;
                self.platform.send_below(&audience, &message, &nonce, &card.id).await
            }
            None => self.platform.send(&audience, &message, &nonce).await,
        };
        match self.judge(&audience, told, sent).await {
            Ok((outcomes, again)) => Ended { ticket, messages, outcomes: Ok(outcomes), again },
            Err(error) => Ended { ticket, messages, outcomes: Err(error), again: false },
        }
    }

    /// Changes what stands in a chat. That it could not be changed keeps nobody from being told.
    async fn change(&self, audience: &Audience, card: &Card) {
        let now = self.clock.now();
        self.pace.at(now, |meters, elapsed| meters.spend(audience, 1, elapsed));
        if let Err(error) = self.platform.edit(audience, &card.id, &card.message).await {
            tracing::debug!(%audience, message = card.id, found = %error, "an earlier message stays as it was");
        }
    }

    /// What the platform's answer means; and whether the notice keeps its place before those behind it, because it
    /// waits for so short a time, or the whole bot does.
    async fn judge(
        &self,
        audience: &Audience,
        told: Vec<Notice>,
        sent: Result<String, DeliveryError>,
    ) -> Result<(Outcomes, bool), StoreError> {
        let now = self.clock.now();
        let Some(first) = told.first() else { return Ok((Vec::new(), false)) };
        let is_of_bot = matches!(&sent, Err(DeliveryError::Later { scope: Scope::Bot, .. }));
        let outcome = match sent {
            Ok(message) => {
                self.pace.at(now, |meters, _| meters.taken());
                let keys: Vec<NoticeKey> = told.iter().map(Notice::key).collect();
                self.store.settle_all(&keys, NoticeState::Delivered { at: now, message }).await?;
                Outcome::Delivered
            }
            Err(DeliveryError::Later { why, after, scope }) => self.later(first, why, after, scope, now).await?,
            Err(DeliveryError::AudienceGone(reason)) => {
                tracing::warn!(%audience, found = %reason, "the audience is gone, it sleeps from now on");
                let presence =
                    Presence { asleep: Some(Sleep { since: now, reason: reason.clone() }), ..Presence::default() };
                self.store.set_presence(audience, presence).await?;
                Outcome::Abandoned(reason)
            }
            Err(DeliveryError::Moved(to)) => Outcome::Moved(to),
            Err(DeliveryError::Refused(reason)) => {
                tracing::error!(notice = %first.key(), found = %reason, "the platform refuses this message");
                Outcome::Abandoned(reason)
            }
        };
        let again = match &outcome {
            Outcome::Later(until) | Outcome::Held(until) => {
                is_of_bot || until.duration_since(now).unsigned_abs() <= SHORT
            }
            Outcome::Delivered | Outcome::Behind(_) | Outcome::Abandoned(_) | Outcome::Moved(_) => false,
        };
        let tried_in_vain = matches!(outcome, Outcome::Later(_));
        let outcomes: Outcomes = told.into_iter().map(|notice| (notice, outcome.clone())).collect();
        if !again {
            self.settle(&outcomes).await?;
        } else if tried_in_vain {
            for (notice, _) in &outcomes {
                self.store.postpone(&notice.key(), notice.due, notice.attempts + 1).await?;
            }
        }
        Ok((outcomes, again))
    }

    /// What waiting means for a notice; pauses that the platform asked for hold over a restart.
    async fn later(
        &self,
        notice: &Notice,
        why: String,
        after: Option<SignedDuration>,
        scope: Scope,
        now: Timestamp,
    ) -> Result<Outcome, StoreError> {
        if scope == Scope::Message && notice.attempts + 1 >= ATTEMPTS_MAX {
            return Ok(Outcome::Abandoned(format!("{ATTEMPTS_MAX} tries failed, the last one because {why}")));
        }
        let wait = after.unwrap_or_else(|| pause(notice));
        tracing::info!(notice = %notice.key(), found = %why, wait_s = wait.as_secs(), "sending later");
        let quiet = self.pace.at(now, |meters, elapsed| {
            if wait.unsigned_abs() <= SHORT {
                meters.hold_chat(&notice.audience, elapsed.saturating_add(wait.unsigned_abs()), elapsed);
            }
            let after = after.map(SignedDuration::unsigned_abs);
            let quiet = meters.failed(&notice.audience, scope, after, elapsed);
            quiet.map(|(scope, until)| (scope, later(now, until.saturating_sub(elapsed))))
        });
        let until = now.checked_add(wait).unwrap_or(Timestamp::MAX);
        match quiet {
            Some((Scope::Bot, until)) if after.is_some() => self.remember_quiet(until, now).await?,
            Some((Scope::Chat, until)) if until.duration_since(now) >= REMEMBERED_LEAST => {
                let known = self.store.presence(&notice.audience).await?;
                self.store.set_presence(&notice.audience, Presence { not_before: Some(until), ..known }).await?;
            }
            Some(_) | None => {}
        }
        // What comes behind it in the same chat waits, too, over a restart as well: news is told in its order.
        if scope == Scope::Message && wait >= REMEMBERED_LEAST {
            let known = self.store.presence(&notice.audience).await?;
            self.store.set_presence(&notice.audience, Presence { not_before: Some(until), ..known }).await?;
        }
        Ok(if scope == Scope::Message { Outcome::Later(until) } else { Outcome::Held(until) })
    }

    /// Until when the platform asked this bot to be quiet, before we were started.
    pub(super) async fn remembered_quiet(&self) -> Result<Option<Timestamp>, StoreError> {
        Ok(self.store.feed(&self.name()).await?.not_before)
    }

    async fn remember_quiet(&self, until: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        if until.duration_since(now) < REMEMBERED_LEAST {
            return Ok(());
        }
        let state = FeedState { not_before: Some(until), ..FeedState::default() };
        self.store.commit(Batch { feed: Some((self.name(), state)), at: now, ..Batch::default() }).await
    }

    /// Under which name the platform's own pause is kept; no source has a space in its name.
    fn name(&self) -> String {
        format!("to {}", self.platform.platform())
    }

    async fn settle(&self, outcomes: &Outcomes) -> Result<(), StoreError> {
        for (notice, outcome) in outcomes {
            let key = notice.key();
            match outcome {
                // Settled the moment it was sent, or not to be settled.
                Outcome::Delivered => {}
                Outcome::Later(until) => self.store.postpone(&key, *until, notice.attempts + 1).await?,
                Outcome::Held(until) | Outcome::Behind(until) => {
                    self.store.postpone(&key, *until, notice.attempts).await?;
                }
                Outcome::Moved(to) => self.store.move_audience(&notice.audience, to).await?,
                Outcome::Abandoned(reason) => {
                    let state = NoticeState::Abandoned { at: self.clock.now(), reason: reason.clone() };
                    self.store.settle(&key, state).await?;
                }
            }
        }
        Ok(())
    }
}

/// When a notice that was due at `due` comes after a pause that ends at `until`: those that waited together come in the
/// order in which they were due, a microsecond apart for each second.
fn in_turn(until: Timestamp, due: Timestamp) -> Timestamp {
    let waited = until.duration_since(due).as_secs().clamp(0, WAITED_MAX.as_secs());
    let turn = SignedDuration::from_micros(WAITED_MAX.as_secs() - waited);
    until.checked_add(turn).unwrap_or(until)
}

/// When a notice was told by a message of its own that still may be changed, and that message's id.
fn card_of(notice: &Notice, now: Timestamp) -> Option<(Timestamp, &str)> {
    let NoticeState::Delivered { at, message } = &notice.state else { return None };
    let is_card = matches!(notice.subject, Subject::Change { .. }) && !notice.gathered;
    (is_card && now.duration_since(*at) < CHANGED_WITHIN).then_some((*at, message.as_str()))
}
