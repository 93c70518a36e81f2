//! Hears people on one platform and answers them.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::Crier;
use crate::domain::community::{Audience, Presence, Sleep};
use crate::domain::message::Message;
use crate::pipeline::pace::Pace;
use crate::ports::{ChatPlatform, DeliveryError, Heard, Inbound, Scope, StoreError};

/// The most answers worked on at the same time; more wait their turn.
const ANSWERS_MAX: usize = 32;
/// The most tries to send one answer.
const TRIES_MAX: u32 = 3;
/// The longest pause a platform may ask for before an answer is given up.
const PAUSE_MAX: Duration = Duration::from_secs(30);

/// A bot's way to speak: answers go at once, and count towards what the bot may say.
#[derive(Clone)]
pub(super) struct Mouth {
    pub(super) platform: Arc<dyn ChatPlatform>,
    pub(super) pace: Arc<Pace>,
}

/// The platform asked for a longer pause than anybody waits for an answer.
struct TooLate;

impl Mouth {
    /// Waits out a pause the platform asked for; an answer waits for nothing else, notices make way for it.
    async fn until_heard(&self, crier: &Crier, to: &Inbound, message: &Message) -> Result<(), TooLate> {
        let quiet = self.pace.at(crier.clock.now(), |meters, now| meters.quiet_until(&to.audience).saturating_sub(now));
        if quiet > PAUSE_MAX {
            return Err(TooLate);
        }
        tokio::time::sleep(quiet).await;
        let parts = self.platform.parts(message);
        self.pace.at(crier.clock.now(), |meters, now| meters.spend(&to.audience, parts, now));
        Ok(())
    }

    /// Notices wait, too, when an answer was refused.
    fn refused(&self, crier: &Crier, to: &Inbound, scope: Scope, after: Option<SignedDuration>) {
        let after = after.map(SignedDuration::unsigned_abs);
        self.pace.at(crier.clock.now(), |meters, now| meters.failed(&to.audience, scope, after, now));
    }
}

/// Answers what is heard on `platform` until its listener ends.
///
/// At `stop` nothing more is heard, but what was heard is still answered: the platform will not tell it again.
pub(super) async fn answer(
    crier: Arc<Crier>,
    mouth: Mouth,
    mut heard: mpsc::Receiver<Heard>,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let mut answers = JoinSet::new();
    loop {
        let event = tokio::select! {
            () = stop.cancelled(), if !heard.is_closed() => {
                heard.close();
                continue;
            }
            event = heard.recv() => event,
        };
        let Some(event) = event else { break };
        match event {
            Heard::Said(inbound) => {
                while answers.len() >= ANSWERS_MAX {
                    answers.join_next().await;
                }
                answers.spawn(reply(Arc::clone(&crier), mouth.clone(), inbound));
            }
            other @ (Heard::Joined { .. } | Heard::Left { .. } | Heard::Moved { .. }) => take_note(&crier, other).await,
        }
        while answers.try_join_next().is_some() {}
    }
    while answers.join_next().await.is_some() {}
    Ok(())
}

async fn reply(crier: Arc<Crier>, mouth: Mouth, mut inbound: Inbound) {
    let message = crier.conversation.hear(&inbound).await;
    for tried in 1..=TRIES_MAX {
        if mouth.until_heard(&crier, &inbound, &message).await.is_err() {
            return tracing::warn!(audience.platform = %inbound.audience.platform, "an answer would come too late, the platform asked for a pause");
        }
        let error = match mouth.platform.reply(&inbound, &message).await {
            // Whoever can be answered can be told things, whatever we missed.
            Ok(()) => {
                let woken = wake(&crier, std::slice::from_ref(&inbound.audience)).await;
                return woken.unwrap_or_else(|error| tracing::error!(%error, "cannot remember that a chat is awake"));
            }
            Err(error) => error,
        };
        let wait = match &error {
            DeliveryError::Later { after, scope, .. } => {
                mouth.refused(&crier, &inbound, *scope, *after);
                after.map_or(Duration::from_secs(1) * tried, SignedDuration::unsigned_abs)
            }
            DeliveryError::Moved(to) => {
                let from = std::mem::replace(&mut inbound.audience, to.clone());
                take_note(&crier, Heard::Moved { from, to: to.clone() }).await;
                Duration::ZERO
            }
            DeliveryError::AudienceGone(_) | DeliveryError::Refused(_) => Duration::MAX,
        };
        if tried == TRIES_MAX || wait > PAUSE_MAX {
            return tracing::warn!(audience.platform = %inbound.audience.platform, %error, "an answer could not be sent");
        }
        tokio::time::sleep(wait).await;
    }
}

/// Remembers what happened to a chat, or says that it could not.
async fn take_note(crier: &Crier, event: Heard) {
    if let Err(error) = note(crier, event).await {
        tracing::error!(%error, "cannot remember what happened to a chat");
    }
}

async fn note(crier: &Crier, event: Heard) -> Result<(), StoreError> {
    match event {
        Heard::Said(_) => Ok(()),
        Heard::Left { audience, reason } => {
            tracing::info!(%audience, found = %reason, "an audience is gone, it sleeps from now on");
            let asleep = Some(Sleep { since: crier.clock.now(), reason });
            for audience in crier.topics().with(&audience) {
                let known = crier.store.presence(&audience).await?;
                // Where a chat moved to stays true when we are no longer where it was.
                crier.store.set_presence(&audience, Presence { asleep: asleep.clone(), ..known }).await?;
            }
            Ok(())
        }
        Heard::Joined { audience } => wake(crier, &crier.topics().with(&audience)).await,
        Heard::Moved { from, to } => {
            tracing::info!(%from, %to, "a chat moved");
            crier.store.move_audience(&from, &to).await?;
            crier.refresh_subscriptions().await
        }
    }
}

/// Audiences that are back are awake again, with all they followed.
async fn wake(crier: &Crier, audiences: &[Audience]) -> Result<(), StoreError> {
    for audience in audiences {
        let known = crier.store.presence(audience).await?;
        if known.asleep.is_some() {
            tracing::info!(%audience, "an audience is back");
            crier.store.set_presence(audience, Presence { asleep: None, ..known }).await?;
        }
    }
    Ok(())
}
