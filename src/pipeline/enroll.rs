//! Keeps subscriptions in step with the community files and with what people asked for in chat.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::remind;
use crate::domain::community::{Community, Origin, Subscription, SubscriptionId};
use crate::domain::notice::Notice;
use crate::domain::opportunity::Opportunity;
use crate::matching::{Document, Matcher};
use crate::ports::{Batch, Store, StoreError};

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
    let after: Matcher = store.subscriptions().await?.into_iter().collect();
    let new: Vec<&Subscription> = after.subscriptions().filter(|new| before.get(&new.id) != Some(new)).collect();
    if new.iter().any(|subscription| !subscription.leads.is_empty()) {
        let file = promises(&new, &store.opportunities().await?, now);
        store.commit(Batch { file, at: now, ..Batch::default() }).await?;
    }
    Ok(after)
}

fn promises(subscriptions: &[&Subscription], opportunities: &[Opportunity], now: Timestamp) -> Vec<Notice> {
    let live = opportunities.iter().filter(|opportunity| opportunity.status.is_live());
    live.flat_map(|opportunity| {
        let document = Document::of(opportunity);
        subscriptions
            .iter()
            .flat_map(|subscription| remind::reminders(subscription, &document, now))
            .collect::<Vec<_>>()
    })
    .collect()
}
