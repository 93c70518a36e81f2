//! One record across sources: which sightings belong to one opportunity, and what that opportunity then states.
//!
//! Pure but for [`Kin::load`]: what is stored goes in, decisions come out. Only what is new or was changed is compared,
//! so a run that shows nothing new decides nothing. Rules never undo what an admin decided.

pub mod decide;
pub(super) mod parts;
mod pool;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use self::pool::{Pool, groups};
use crate::domain::change::{Change, Observed};
use crate::domain::opportunity::{Facts, Opportunity, OpportunityKey};
use crate::domain::same::{Marks, differ};
use crate::domain::sighting::{Sighting, together};
use crate::domain::tie::{Decider, Tie, Ties, Verdict};
use crate::ports::{Store, StoreError};

/// What a source shows, by key.
pub type Shown = BTreeMap<OpportunityKey, Sighting>;

/// What is known of records and of how they belong together.
#[derive(Clone, Debug, Default)]
pub struct Kin {
    /// Every opportunity.
    pub opportunities: BTreeMap<OpportunityKey, Opportunity>,
    /// Every decision.
    pub ties: Ties,
    /// What its source states of each record that belongs to a group; one that stands alone states what is known of it.
    stated: BTreeMap<OpportunityKey, Facts>,
    /// Sources that repeat what others publish.
    repeating: BTreeSet<String>,
}

/// What a run's sightings turn out to be.
#[derive(Clone, Debug, Default)]
pub struct Joined {
    /// Decisions that were not known before.
    pub ties: Vec<Tie>,
    /// Opportunities that belong to another from now on.
    pub absorbed: Vec<OpportunityKey>,
    /// Opportunities to which something was joined.
    pub gained: BTreeSet<OpportunityKey>,
    /// What is shown otherwise than it was known.
    pub fresh: BTreeSet<OpportunityKey>,
}

impl Kin {
    /// Reads what is stored.
    pub async fn load(store: &dyn Store) -> Result<Self, StoreError> {
        let all = store.opportunities().await?;
        let opportunities = all.into_iter().map(|opportunity| (opportunity.key.clone(), opportunity)).collect();
        let mut kin = Self { opportunities, ties: store.ties().await?.into_iter().collect(), ..Self::default() };
        let grouped: BTreeSet<OpportunityKey> = kin.ties.roots().flat_map(|root| kin.ties.members(root)).collect();
        let sources: BTreeSet<String> =
            grouped.iter().chain(kin.opportunities.keys()).map(|key| key.source().to_owned()).collect();
        for source in sources {
            let repeats = store.feed(&source).await?.repeats;
            kin.note_source(&source, repeats);
            if !grouped.iter().any(|key| key.source() == source) {
                continue;
            }
            for seen in store.shown_by(&source).await? {
                let key = seen.sighting.key();
                if grouped.contains(&key) {
                    kin.stated.insert(key, seen.sighting.facts);
                }
            }
        }
        Ok(kin)
    }

    /// Notes whether a source repeats what others publish.
    pub fn note_source(&mut self, source: &str, repeats: bool) {
        if repeats {
            self.repeating.insert(source.to_owned());
        } else {
            self.repeating.remove(source);
        }
    }

    /// What a record states: as it is shown now, else as its source showed it last.
    fn stated<'a>(&'a self, key: &OpportunityKey, shown: &'a Shown) -> Option<&'a Facts> {
        let now = shown.get(key).map(|sighting| &sighting.facts);
        now.or_else(|| self.stated.get(key)).or_else(|| self.opportunities.get(key).map(|known| &known.facts))
    }

    /// Decides about what a source shows, and takes the decisions up.
    pub fn join(&mut self, shown: &Shown, now: Timestamp) -> Joined {
        let before = Shown::new();
        let is_fresh = |(key, sighting): &(&OpportunityKey, &Sighting)| {
            self.stated(key, &before).is_none_or(|facts| *facts != sighting.facts)
        };
        let fresh: BTreeSet<OpportunityKey> = shown.iter().filter(is_fresh).map(|(key, _)| key.clone()).collect();
        if fresh.is_empty() {
            return Joined::default();
        }
        let mut joined = Joined::default();
        for tie in self.partings(shown, &fresh, now) {
            self.ties.add(tie.clone());
            joined.ties.push(tie);
        }
        for tie in self.joins(shown, &fresh, now) {
            self.take_up(&tie, shown, &mut joined);
        }
        joined.fresh = fresh;
        joined
    }

    /// Takes up that one record belongs to another.
    pub fn take_up(&mut self, tie: &Tie, shown: &Shown, joined: &mut Joined) {
        for key in [&tie.sighting, &tie.opportunity] {
            if let Some(facts) = self.stated(key, shown).cloned() {
                self.stated.insert(key.clone(), facts);
            }
        }
        if self.opportunities.contains_key(&tie.sighting) {
            joined.absorbed.push(tie.sighting.clone());
        }
        joined.gained.insert(tie.opportunity.clone());
        joined.ties.push(tie.clone());
        self.ties.add(tie.clone());
    }

    /// Records that belonged together by rule and by now have identifiers that differ.
    fn partings(&self, shown: &Shown, fresh: &BTreeSet<OpportunityKey>, now: Timestamp) -> Vec<Tie> {
        let marks = |key: &OpportunityKey| self.stated(key, shown).map(Marks::of);
        let mut parted: BTreeMap<OpportunityKey, Tie> = BTreeMap::new();
        for key in fresh {
            let group = self.ties.members(&self.ties.root(key));
            for tie in group.iter().filter_map(|member| self.ties.of(member)) {
                let touches = tie.sighting == *key || tie.opportunity == *key;
                let pair = marks(&tie.sighting).zip(marks(&tie.opportunity));
                let differs = pair.is_some_and(|(one, other)| differ(&one, &other));
                if touches && differs && tie.by == Decider::Rules {
                    let apart = Tie { verdict: Verdict::Apart, why: Vec::new(), at: now, ..tie.clone() };
                    parted.insert(tie.sighting.clone(), apart);
                }
            }
        }
        parted.into_values().collect()
    }

    /// Which groups belong together, as far as there is no doubt.
    fn joins(&self, shown: &Shown, fresh: &BTreeSet<OpportunityKey>, now: Timestamp) -> Vec<Tie> {
        let keys: BTreeSet<&OpportunityKey> =
            self.opportunities.keys().chain(self.stated.keys()).chain(shown.keys()).collect();
        let stated = keys.into_iter().filter_map(|key| Some((key, self.stated(key, shown)?)));
        let pool = Pool::of(stated, &self.ties, &self.repeating);
        let mut ties = Vec::new();
        for group in groups(fresh.iter().flat_map(|key| pool.alike(key)).collect()) {
            let Some(principal) = self.principal(&group.roots) else { continue };
            if pool.is_in_doubt(&group.roots, &self.ties) {
                tracing::debug!(nearest = %principal, "what looks like one call may be several, so it is kept apart");
                continue;
            }
            for root in group.roots.iter().filter(|root| **root != principal) {
                ties.push(Tie {
                    sighting: root.clone(),
                    opportunity: principal.clone(),
                    verdict: Verdict::Same,
                    why: group.why(root),
                    by: Decider::Rules,
                    at: now,
                });
            }
        }
        ties
    }

    /// The record that keeps its key: the one known for longest, because it was told already.
    #[must_use]
    pub fn principal(&self, roots: &BTreeSet<OpportunityKey>) -> Option<OpportunityKey> {
        let known = roots.iter().filter_map(|root| self.opportunities.get(root));
        known.min_by_key(|known| (known.first_seen, known.key.clone())).map(|known| known.key.clone())
    }

    /// What the record `root` states once `shown` is known: a publisher's word counts before that of sources which
    /// repeat it, and among equals the order of their names decides, never who came first.
    #[must_use]
    pub fn composed(&self, root: &OpportunityKey, shown: &Shown) -> Option<Sighting> {
        let mut members = self.ties.members(root);
        members.sort_by_key(|key| (self.repeating.contains(key.source()), key.clone()));
        let facts = together(members.iter().filter_map(|key| self.stated(key, shown)))?;
        Some(Sighting::under(root, facts))
    }
}

/// Takes out what is no news though it changes what we know: another source told us, nothing happened to the call.
///
/// A day that was told and that the publisher does not name is news: people count on it.
pub fn hush(observed: &mut Observed) {
    observed.changes.retain(|change| match change {
        Change::Amended { .. } => false,
        Change::DeadlineMoved { was, now } => {
            was.iter().any(|deadline| now.iter().all(|other| other.date != deadline.date))
        }
        Change::Appeared | Change::Opened | Change::Closed { .. } | Change::Withdrawn | Change::Reopened => true,
    });
}
