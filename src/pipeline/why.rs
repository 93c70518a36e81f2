//! Why a subscription was told of an opportunity or was not, stage by stage, as an operator asks it.
//!
//! Each stage says what it saw; the first that stops is the answer. Nothing is decided here: the same judges speak that
//! speak when notices are filed and sent.

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::change::Event;
use crate::domain::community::Subscription;
use crate::domain::notice::{Notice, NoticeState, Subject};
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::matching::{Document, explain};
use crate::ports::{Store, StoreError};

/// One stage on the way from a publisher's page to a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stage {
    /// Its name: `seen`, `asks`, `events`, `audience`, `notice`.
    pub stage: &'static str,
    /// Whether the opportunity passes it.
    pub passes: bool,
    /// What was seen.
    pub found: String,
}

impl Stage {
    fn new(stage: &'static str, passes: bool, found: impl Into<String>) -> Self {
        Self { stage, passes, found: found.into() }
    }
}

/// Every stage for one opportunity and one subscription, as they stand at `now`.
pub async fn why(
    store: &dyn Store,
    key: &OpportunityKey,
    subscription: &Subscription,
    now: Timestamp,
) -> Result<Vec<Stage>, StoreError> {
    let Some(opportunity) = store.opportunity(key).await? else {
        return Ok(vec![not_seen(store, key).await?]);
    };
    let mut stages = vec![seen(&opportunity, subscription)];
    let checks = explain(&subscription.interest, &Document::of(&opportunity), now);
    stages.extend(checks.into_iter().map(|check| {
        let verdict = if check.holds { "yes" } else { "no" };
        Stage::new("asks", check.holds, format!("{}: {verdict}, {}", check.asked, check.found))
    }));
    stages.push(events(store, &opportunity, subscription).await?);
    stages.extend(audience(store, subscription).await?);
    let notices = store.notices().await?;
    let own = notices.iter().filter(|notice| notice.audience == subscription.audience && notice.opportunity == *key);
    let told: Vec<Stage> = own.map(notice).collect();
    if told.is_empty() {
        stages.push(Stage::new("notice", false, "nothing about it was promised to this audience"));
    }
    stages.extend(told);
    Ok(stages)
}

/// Whether what the source showed was held back as too much at once, or never shown.
async fn not_seen(store: &dyn Store, key: &OpportunityKey) -> Result<Stage, StoreError> {
    let held = store.feed(key.source()).await?.held;
    Ok(match held.filter(|held| held.keys.contains(key)) {
        Some(held) => {
            let many = held.keys.len();
            let found =
                format!("held back since {} with {many} new records at once; see `crier collect --release`", held.at);
            Stage::new("seen", false, found)
        }
        None => Stage::new("seen", false, format!("`{}` has not shown it", key.source())),
    })
}

fn seen(opportunity: &Opportunity, subscription: &Subscription) -> Stage {
    let Opportunity { first_seen, status, .. } = opportunity;
    let before = if *first_seen < subscription.since { ", before this subscription was made" } else { "" };
    Stage::new("seen", true, format!("first on {first_seen}{before}; it is {}", status.as_str()))
}

/// What happened to it that this subscription wants to hear of.
async fn events(
    store: &dyn Store,
    opportunity: &Opportunity,
    subscription: &Subscription,
) -> Result<Stage, StoreError> {
    let history = store.history(&opportunity.key).await?;
    let happened: Vec<(Timestamp, Event)> = history.iter().map(|(at, change)| (*at, change.event())).collect();
    let wanted = |event: &Event| subscription.events.contains(event);
    let told = happened.iter().filter(|(_, event)| wanted(event));
    let told: Vec<String> = told.map(|(at, event)| format!("{} on {at}", event.as_str())).collect();
    let list = subscription.events.iter().map(|event| event.as_str()).collect::<Vec<_>>().join(", ");
    Ok(if !told.is_empty() {
        Stage::new("events", true, told.join(", "))
    } else if happened.is_empty() {
        Stage::new(
            "events",
            false,
            "nothing happened to it since its source was first read, and what stood there then is no news",
        )
    } else {
        Stage::new("events", false, format!("nothing happened that is asked for: {list}"))
    })
}

/// Whether its audience can be reached, and when it wants to be.
async fn audience(store: &dyn Store, subscription: &Subscription) -> Result<Option<Stage>, StoreError> {
    let presence = store.presence(&subscription.audience).await?;
    Ok(if let Some(to) = presence.moved_to {
        Some(Stage::new("audience", true, format!("moved to {to}")))
    } else if let Some(sleep) = presence.asleep {
        Some(Stage::new("audience", false, format!("asleep since {}: {}", sleep.since, sleep.reason)))
    } else {
        let cadence = subscription.rhythm.cadence;
        cadence.gathers().then(|| Stage::new("audience", true, format!("is told in digests: {cadence}")))
    })
}

fn notice(notice: &Notice) -> Stage {
    let what = match &notice.subject {
        Subject::Change { change, .. } => change.event().as_str().to_owned(),
        Subject::Reminder { deadline, lead } => format!("reminder {} days before {}", lead.in_days(), deadline.date),
        Subject::Source { trouble, .. } => trouble.ailment.as_str().to_owned(),
    };
    match &notice.state {
        NoticeState::Pending => {
            let gathered = if notice.gathered { " in a digest" } else { "" };
            Stage::new(
                "notice",
                true,
                format!("{what}: due{gathered} on {}, tried {} times", notice.due, notice.attempts),
            )
        }
        NoticeState::Delivered { at, .. } => Stage::new("notice", true, format!("{what}: told on {at}")),
        NoticeState::Abandoned { at, reason } => {
            Stage::new("notice", false, format!("{what}: given up on {at}, because {reason}"))
        }
    }
}
