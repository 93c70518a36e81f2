//! A run seen through the eyes of the opportunities it is about, and what of it is written beside each.

use std::collections::{BTreeMap, BTreeSet};

use super::{Joined, Kin, Shown};
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::domain::sighting::Sighting;
use crate::domain::tie::Tie;
use crate::ports::{Batch, Store, StoreError};

/// What a run is compared with, and what it shows, by the opportunity each thing belongs to.
pub(in crate::pipeline) struct View {
    /// What is known of these opportunities.
    pub(in crate::pipeline) known: BTreeMap<OpportunityKey, Opportunity>,
    /// What is shown of them now.
    pub(in crate::pipeline) sightings: Shown,
}

/// Sees a run through the eyes of the opportunities it is about: what is part of a group shows the whole group.
///
/// Of the parts themselves only what is fresh, or was not shown by the last run, is worth writing.
pub(in crate::pipeline) fn view(
    name: &str,
    kin: &Kin,
    shown: Shown,
    (fresh, before): (&BTreeSet<OpportunityKey>, &BTreeSet<String>),
    parts: &mut Parts,
) -> View {
    let mut composed = Shown::new();
    for key in shown.keys() {
        let root = kin.ties.root(key);
        if (root != *key || parts.is_group(&root))
            && let Some(sighting) = kin.composed(&root, &shown)
        {
            composed.insert(root, sighting);
        }
    }
    let mut sightings = Shown::new();
    for (key, sighting) in shown {
        let root = kin.ties.root(&key);
        if composed.contains_key(&root) {
            parts.references.insert(sighting.reference.clone());
            if fresh.contains(&key) || !before.contains(&sighting.reference) {
                parts.sightings.entry(root).or_default().push(sighting);
            }
        } else {
            sightings.insert(key, sighting);
        }
    }
    parts.composed.extend(composed.keys().cloned());
    sightings.extend(composed);
    let is_ours = |known: &&Opportunity| {
        (known.key.source() == name && kin.ties.of(&known.key).is_none()) || sightings.contains_key(&known.key)
    };
    let known = kin.opportunities.values().filter(is_ours).map(|known| (known.key.clone(), known.clone())).collect();
    View { known, sightings }
}

/// What is written beside an opportunity, in the same transaction.
#[derive(Default)]
pub(in crate::pipeline) struct Parts {
    /// What was shown of a group, as each source shows it.
    sightings: BTreeMap<OpportunityKey, Vec<Sighting>>,
    ties: BTreeMap<OpportunityKey, Vec<Tie>>,
    absorbed: BTreeMap<OpportunityKey, Vec<OpportunityKey>>,
    groups: BTreeSet<OpportunityKey>,
    /// What was shown as one of several parts: it stands for them in the plan.
    composed: BTreeSet<OpportunityKey>,
    /// How the source calls its parts of these.
    references: BTreeSet<String>,
}

impl Parts {
    pub(in crate::pipeline) fn of(kin: &Kin, joined: &Joined) -> Self {
        let mut parts = Self { groups: kin.ties.roots().cloned().collect(), ..Self::default() };
        for tie in &joined.ties {
            parts.ties.entry(kin.ties.root(&tie.sighting)).or_default().push(tie.clone());
        }
        for key in &joined.absorbed {
            parts.absorbed.entry(kin.ties.root(key)).or_default().push(key.clone());
        }
        parts
    }

    fn is_group(&self, root: &OpportunityKey) -> bool {
        self.groups.contains(root)
    }

    /// Whether a sighting was composed of several, and is not one that any source showed.
    pub(in crate::pipeline) fn is_composed(&self, key: &OpportunityKey) -> bool {
        self.composed.contains(key)
    }

    /// What the source showed and is believed, as it calls that itself.
    pub(in crate::pipeline) fn references(&self, believed: &[Sighting]) -> BTreeSet<String> {
        let alone = believed.iter().filter(|sighting| !self.is_composed(&sighting.key()));
        alone.map(|sighting| sighting.reference.clone()).chain(self.references.iter().cloned()).collect()
    }

    /// Moves everything that belongs to `key` into the batch.
    pub(in crate::pipeline) async fn take(
        &mut self,
        key: &OpportunityKey,
        batch: &mut Batch,
        store: &dyn Store,
    ) -> Result<(), StoreError> {
        batch.sightings.extend(self.sightings.remove(key).into_iter().flatten());
        batch.ties.extend(self.ties.remove(key).into_iter().flatten());
        for absorbed in self.absorbed.remove(key).into_iter().flatten() {
            let pending = store.pending_about(&absorbed).await?;
            batch
                .withdraw
                .extend(pending.iter().map(|notice| (notice.key(), format!("it is the same call as `{key}`"))));
            batch.absorbed.push(absorbed);
        }
        Ok(())
    }

    /// What is left of these.
    pub(in crate::pipeline) fn keys(&self) -> BTreeSet<OpportunityKey> {
        self.sightings.keys().chain(self.ties.keys()).chain(self.absorbed.keys()).cloned().collect()
    }
}
