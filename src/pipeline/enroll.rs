//! Keeps subscriptions in step with the community files and with what people asked for in chat.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::remind;
use crate::domain::community::{Community, Origin, Subscription, SubscriptionId};
use crate::domain::notice::Notice;
use crate::domain::opportunity::Opportunity;
use crate::matching::{Document, Matcher, Rarity};
use crate::ports::{Batch, Store, StoreError};

/// From so many opportunities it is learnt how common words are.
const SAMPLE: usize = 1_000;

/// Makes the store agree with the community files: new and changed subscriptions are put, those that
/// left the files are removed. What people asked for in chat stays.
pub async fn follow_files(
    store: &dyn Store,
    communities: &[Community],
    subscriptions: &[Subscription],
) -> Result<(), StoreError> {
    for community in communities {
        store.put_community(community.clone()).await?;
    }
    let known: BTreeMap<SubscriptionId, Subscription> =
        store.subscriptions().await?.into_iter().map(|known| (known.id.clone(), known)).collect();
    for (id, subscription) in &known {
        let stays = subscription.origin == Origin::Chat || subscriptions.iter().any(|wanted| wanted.id == *id);
        if !stays {
            store.remove_subscription(id).await?;
        }
    }
    for wanted in subscriptions {
        match known.get(&wanted.id) {
            Some(known) if (Subscription { since: known.since, ..wanted.clone() }) == *known => {}
            Some(_) => {
                // What the old interest was promised goes with it.
                store.remove_subscription(&wanted.id).await?;
                store.put_subscription(wanted.clone()).await?;
            }
            None => store.put_subscription(wanted.clone()).await?,
        }
    }
    Ok(())
}

/// Reads all subscriptions afresh and promises reminders to those that `before` did not know, or knew otherwise.
pub async fn refresh(store: &dyn Store, before: &Matcher, now: Timestamp) -> Result<Matcher, StoreError> {
    let after = matcher(store, before.rarity()).await?;
    let new: Vec<&Subscription> = after.subscriptions().filter(|new| before.get(&new.id) != Some(new)).collect();
    if new.iter().any(|subscription| !subscription.leads.is_empty()) {
        let file = promises(&after, &new, &store.opportunities().await?, now);
        store.commit(Batch { file, at: now, ..Batch::default() }).await?;
    }
    Ok(after)
}

/// All subscriptions, ready to be matched, with what is known of those behind them.
///
/// How common words are is counted where somebody's news is ranked, and counted once: `known` is what was counted before.
pub async fn matcher(store: &dyn Store, known: Arc<Rarity>) -> Result<Matcher, StoreError> {
    let subscriptions = store.subscriptions().await?;
    let is_ranked = |one: &Subscription| one.relevance_min > 0 || one.rhythm.cadence.gathers();
    let rarity = if known.is_empty() && subscriptions.iter().any(is_ranked) {
        let sample = store.opportunities_after(None, SAMPLE).await?;
        Arc::new(Rarity::of(sample.iter().map(Document::of)))
    } else {
        known
    };
    let communities = store.communities().await?.into_iter();
    let profiles = communities.map(|community| (community.name, community.profile)).collect();
    let tastes = store.tastes().await?;
    Ok(Matcher::new(rarity).with_profiles(profiles).with_tastes(tastes).with(subscriptions))
}

fn promises(
    matcher: &Matcher,
    subscriptions: &[&Subscription],
    opportunities: &[Opportunity],
    now: Timestamp,
) -> Vec<Notice> {
    let live = opportunities.iter().filter(|opportunity| opportunity.status.is_live());
    live.flat_map(|opportunity| {
        let document = Document::of(opportunity);
        subscriptions
            .iter()
            .filter(|subscription| matcher.is_strong(subscription, &document, now))
            .flat_map(|subscription| remind::reminders(subscription, &document, now))
            .collect::<Vec<_>>()
    })
    .collect()
}
