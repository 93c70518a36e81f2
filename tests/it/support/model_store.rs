//! A store in plain maps: what the port means, without anything that makes it last.
//!
//! It is the second store the suite runs against, and what the property test holds sled to.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use crier::domain::change::Change;
use crier::domain::community::{Audience, Community, Platform, Presence, Subscription, SubscriptionId};
use crier::domain::notice::{Notice, NoticeKey, NoticeState};
use crier::domain::opportunity::{Opportunity, OpportunityKey};
use crier::domain::sighting::Seen;
use crier::domain::taste::{Member, Taste};
use crier::domain::tie::{Tie, Ties};
use crier::domain::work::Work;
use crier::ports::{Batch, FeedState, Share, Store, StoreError, Waiting};
use jiff::Timestamp;

/// The store in maps.
pub(crate) struct ModelStore(Mutex<World>);

/// Everything it knows.
#[derive(Default)]
struct World {
    latest: Timestamp,
    seen: BTreeMap<OpportunityKey, Seen>,
    opportunities: BTreeMap<OpportunityKey, Opportunity>,
    works: BTreeMap<OpportunityKey, Work>,
    history: BTreeMap<(OpportunityKey, Timestamp, u32, usize), Change>,
    notices: BTreeMap<NoticeKey, Filed>,
    subscriptions: BTreeMap<SubscriptionId, Subscription>,
    communities: BTreeMap<String, Community>,
    presences: BTreeMap<Audience, Presence>,
    feeds: BTreeMap<String, FeedState>,
    tastes: BTreeMap<Member, Taste>,
    ties: BTreeMap<(OpportunityKey, OpportunityKey), Tie>,
}

#[derive(Clone)]
struct Filed {
    notice: Notice,
    /// Abandoned because nobody wanted it any more.
    withdrawn: bool,
}

impl Filed {
    fn is_pending(&self) -> bool {
        self.notice.state == NoticeState::Pending
    }

    fn progress(&self) -> u8 {
        match self.notice.state {
            NoticeState::Abandoned { .. } if self.withdrawn => 0,
            NoticeState::Pending => 1,
            NoticeState::Abandoned { .. } => 2,
            NoticeState::Delivered { .. } => 3,
        }
    }
}

impl ModelStore {
    /// An empty store that was last told of `latest`.
    pub(crate) fn new(latest: Timestamp) -> Self {
        Self(Mutex::new(World { latest, ..World::default() }))
    }

    /// The latest moment it was told of.
    pub(crate) fn latest(&self) -> Timestamp {
        self.world().latest
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl World {
    fn commit(&mut self, batch: Batch) {
        let at = batch.at;
        self.latest = self.latest.max(at);
        for (key, last) in batch.gone {
            if let Some(seen) = self.seen.get_mut(&key) {
                seen.last = seen.last.max(last);
            }
        }
        for sighting in batch.sightings {
            let first = self.seen.get(&sighting.key()).map_or(at, |seen| seen.first);
            self.seen.insert(sighting.key(), Seen { sighting, first, last: at });
        }
        for observed in batch.observed {
            let opportunity = observed.opportunity;
            for (place, change) in observed.changes.into_iter().enumerate() {
                self.history.insert((opportunity.key.clone(), at, opportunity.revision, place), change);
            }
            self.opportunities.insert(opportunity.key.clone(), opportunity);
        }
        self.works.extend(batch.works.into_iter().map(|work| (work.key.clone(), work)));
        for tie in batch.ties {
            self.ties.retain(|(one, other), _| (one, other) != (&tie.opportunity, &tie.sighting));
            self.ties.insert((tie.sighting.clone(), tie.opportunity.clone()), tie);
        }
        for key in &batch.absorbed {
            self.opportunities.remove(key);
        }
        for (key, reason) in batch.withdraw {
            self.withdraw(&key, at, &reason);
        }
        for notice in batch.file {
            let filed = self.notices.get(&notice.key());
            if filed.is_none_or(|filed| filed.withdrawn) {
                self.notices.insert(notice.key(), Filed { notice, withdrawn: false });
            }
        }
        self.feeds.extend(batch.feed);
    }

    /// When something was last shown may stand with its feed.
    fn last_shown(&self, mut seen: Seen) -> Seen {
        let feed = self.feeds.get(&seen.sighting.source);
        let shown = feed.filter(|feed| feed.shown.contains(&seen.sighting.reference));
        seen.last = seen.last.max(shown.and_then(|feed| feed.last_success).unwrap_or(seen.last));
        seen
    }

    fn withdraw(&mut self, key: &NoticeKey, at: Timestamp, reason: &str) {
        let filed = self.find(key).filter(|filed| filed.is_pending());
        if let Some(filed) = filed {
            filed.notice.state = NoticeState::Abandoned { at, reason: reason.to_owned() };
            filed.withdrawn = true;
        }
    }

    /// A notice by its key, or by the key it has since its audience moved.
    fn find(&mut self, key: &NoticeKey) -> Option<&mut Filed> {
        let mut key = key.clone();
        for _ in 0..8 {
            if self.notices.contains_key(&key) {
                return self.notices.get_mut(&key);
            }
            let (audience, what) = key.as_str().split_once('|')?;
            let to = self.presences.get(&audience.parse().ok()?)?.moved_to.clone()?;
            key = NoticeKey::from_stored(format!("{to}|{what}"));
        }
        None
    }

    fn remove_subscription(&mut self, id: &SubscriptionId) {
        let Some(gone) = self.subscriptions.remove(id) else { return };
        let wants = |other: &Subscription| other.audience == gone.audience && other.community == gone.community;
        if self.subscriptions.values().any(wants) {
            return;
        }
        let at = self.latest;
        for filed in self.notices.values_mut().filter(|filed| filed.is_pending()) {
            if filed.notice.audience == gone.audience && filed.notice.community == gone.community {
                filed.notice.state = NoticeState::Abandoned { at, reason: "its subscription was removed".to_owned() };
                filed.withdrawn = true;
            }
        }
    }

    fn move_audience(&mut self, from: &Audience, to: &Audience) {
        if from == to {
            return;
        }
        for subscription in self.subscriptions.values_mut().filter(|subscription| subscription.audience == *from) {
            subscription.audience = to.clone();
        }
        let (moving, staying) =
            std::mem::take(&mut self.notices).into_iter().partition(|(_, filed)| filed.notice.audience == *from);
        self.notices = staying;
        let moving: BTreeMap<NoticeKey, Filed> = moving;
        for mut filed in moving.into_values() {
            filed.notice.audience = to.clone();
            let there = self.notices.get(&filed.notice.key());
            if there.is_none_or(|there| there.progress() < filed.progress()) {
                self.notices.insert(filed.notice.key(), filed);
            }
        }
        self.presences.entry(from.clone()).or_default().moved_to = Some(to.clone());
        self.presences.entry(to.clone()).or_default().moved_to = None;
    }

    fn pending(&self, platform: Platform) -> Vec<Notice> {
        let pending = self.notices.values().filter(|filed| filed.is_pending()).map(|filed| filed.notice.clone());
        let mut pending: Vec<Notice> = pending.filter(|notice| notice.audience.platform == platform).collect();
        pending.sort_by_key(|notice| (notice.due, notice.key()));
        pending
    }
}

#[async_trait]
impl Store for ModelStore {
    async fn opportunity(&self, key: &OpportunityKey) -> Result<Option<Opportunity>, StoreError> {
        Ok(self.world().opportunities.get(key).cloned())
    }

    async fn opportunities(&self) -> Result<Vec<Opportunity>, StoreError> {
        Ok(self.world().opportunities.values().cloned().collect())
    }

    async fn opportunities_after(
        &self,
        after: Option<&OpportunityKey>,
        limit: usize,
    ) -> Result<Vec<Opportunity>, StoreError> {
        let world = self.world();
        let known = world.opportunities.values().filter(|known| after.is_none_or(|after| known.key > *after));
        Ok(known.take(limit).cloned().collect())
    }

    async fn imprint(&self) -> Result<String, StoreError> {
        Ok(format!("{:?}", self.world().opportunities))
    }

    async fn history(&self, key: &OpportunityKey) -> Result<Vec<(Timestamp, Change)>, StoreError> {
        let world = self.world();
        let of_key = world.history.iter().filter(|((opportunity, ..), _)| opportunity == key);
        Ok(of_key.map(|((_, at, ..), change)| (*at, change.clone())).collect())
    }

    async fn sightings(&self, key: &OpportunityKey) -> Result<Vec<Seen>, StoreError> {
        let world = self.world();
        let ties: Ties = world.ties.values().cloned().collect();
        let seen = ties.members(key).into_iter().filter_map(|key| world.seen.get(&key).cloned());
        Ok(seen.map(|seen| world.last_shown(seen)).collect())
    }

    async fn shown_by(&self, source: &str) -> Result<Vec<Seen>, StoreError> {
        let world = self.world();
        let seen = world.seen.values().filter(|seen| seen.sighting.source == source).cloned();
        Ok(seen.map(|seen| world.last_shown(seen)).collect())
    }

    async fn ties(&self) -> Result<Vec<Tie>, StoreError> {
        Ok(self.world().ties.values().cloned().collect())
    }

    async fn ties_of(&self, key: &OpportunityKey) -> Result<Vec<Tie>, StoreError> {
        let world = self.world();
        let of_key = world.ties.values().filter(|tie| tie.sighting == *key || tie.opportunity == *key);
        Ok(of_key.cloned().collect())
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        self.world().commit(batch);
        Ok(())
    }

    async fn due(&self, platform: Platform, now: Timestamp, limit: usize) -> Result<Vec<Notice>, StoreError> {
        let pending = self.world().pending(platform);
        Ok(pending.into_iter().filter(|notice| notice.due <= now).take(limit).collect())
    }

    async fn waiting(&self, platform: Platform, now: Timestamp, share: Share) -> Result<Vec<Waiting>, StoreError> {
        let mut communities: BTreeMap<(usize, String), Vec<Notice>> = BTreeMap::new();
        for notice in self.world().pending(platform) {
            if notice.due <= now && notice.urgency() == share.urgency {
                let place = (notice.community.len(), notice.community.clone());
                communities.entry(place).or_default().push(notice);
            }
        }
        let after = share.after.map(|name| (name.len(), name));
        let asked = communities.into_iter().filter(|(place, _)| after.as_ref().is_none_or(|after| place > after));
        let mut waiting = Vec::new();
        for ((_, community), notices) in asked.take(share.communities) {
            let mut audiences: BTreeMap<Audience, usize> = BTreeMap::new();
            let fair = notices.into_iter().filter(|notice| {
                let told = audiences.entry(notice.audience.clone()).or_default();
                *told += 1;
                *told <= share.audience
            });
            waiting.extend(fair.take(share.each).map(|notice| Waiting {
                key: notice.key(),
                community: community.clone(),
                urgency: share.urgency,
            }));
        }
        Ok(waiting)
    }

    async fn notice(&self, key: &NoticeKey) -> Result<Option<Notice>, StoreError> {
        Ok(self.world().find(key).map(|filed| filed.notice.clone()))
    }

    async fn between(&self, audience: &Audience, about: &OpportunityKey) -> Result<Vec<Notice>, StoreError> {
        let world = self.world();
        let notices = world.notices.values().map(|filed| &filed.notice);
        Ok(notices.filter(|notice| notice.audience == *audience && notice.opportunity == *about).cloned().collect())
    }

    async fn pending_about(&self, key: &OpportunityKey) -> Result<Vec<Notice>, StoreError> {
        let world = self.world();
        let pending = world.notices.values().filter(|filed| filed.is_pending()).map(|filed| filed.notice.clone());
        Ok(pending.filter(|notice| notice.opportunity == *key).collect())
    }

    async fn next_due(&self, platform: Platform) -> Result<Option<Timestamp>, StoreError> {
        Ok(self.world().pending(platform).first().map(|notice| notice.due))
    }

    async fn notices(&self) -> Result<Vec<Notice>, StoreError> {
        Ok(self.world().notices.values().map(|filed| filed.notice.clone()).collect())
    }

    async fn settle(&self, key: &NoticeKey, state: NoticeState) -> Result<(), StoreError> {
        let mut world = self.world();
        let Some(filed) = world.find(key) else { return Ok(()) };
        let is_delivery = matches!(state, NoticeState::Delivered { .. });
        if state != NoticeState::Pending && (filed.is_pending() || (filed.withdrawn && is_delivery)) {
            filed.notice.state = state;
            filed.withdrawn = false;
        }
        Ok(())
    }

    async fn settle_all(&self, keys: &[NoticeKey], state: NoticeState) -> Result<(), StoreError> {
        for key in keys {
            self.settle(key, state.clone()).await?;
        }
        Ok(())
    }

    async fn gathered_with(&self, notice: &Notice) -> Result<Vec<Notice>, StoreError> {
        let pending = self.world().pending(notice.audience.platform);
        let is_one = |other: &Notice| other.gathered && other.audience == notice.audience && other.due == notice.due;
        Ok(pending.into_iter().filter(is_one).collect())
    }

    async fn told(&self, audience: &Audience, limit: usize) -> Result<Vec<Notice>, StoreError> {
        let world = self.world();
        let of_audience = world.notices.values().filter(|filed| filed.notice.audience == *audience);
        let mut told: Vec<Notice> = of_audience.map(|filed| filed.notice.clone()).collect();
        told.retain(|notice| notice.delivered_at().is_some());
        told.sort_by_key(|notice| (std::cmp::Reverse(notice.delivered_at()), notice.key()));
        told.truncate(limit);
        Ok(told)
    }

    async fn retry(&self, key: &NoticeKey, due: Timestamp) -> Result<(), StoreError> {
        let mut world = self.world();
        let is_abandoned = |filed: &&mut Filed| matches!(filed.notice.state, NoticeState::Abandoned { .. });
        if let Some(filed) = world.find(key).filter(is_abandoned) {
            filed.notice.state = NoticeState::Pending;
            filed.notice.due = due;
            filed.notice.attempts = 0;
            filed.withdrawn = false;
        }
        Ok(())
    }

    async fn postpone(&self, key: &NoticeKey, due: Timestamp, attempts: u32) -> Result<(), StoreError> {
        let mut world = self.world();
        if let Some(filed) = world.find(key).filter(|filed| filed.is_pending()) {
            filed.notice.due = due;
            filed.notice.attempts = attempts;
        }
        Ok(())
    }

    async fn subscriptions(&self) -> Result<Vec<Subscription>, StoreError> {
        Ok(self.world().subscriptions.values().cloned().collect())
    }

    async fn put_subscription(&self, subscription: Subscription) -> Result<(), StoreError> {
        self.world().subscriptions.insert(subscription.id.clone(), subscription);
        Ok(())
    }

    async fn remove_subscription(&self, id: &SubscriptionId) -> Result<(), StoreError> {
        self.world().remove_subscription(id);
        Ok(())
    }

    async fn communities(&self) -> Result<Vec<Community>, StoreError> {
        Ok(self.world().communities.values().cloned().collect())
    }

    async fn put_community(&self, community: Community) -> Result<(), StoreError> {
        self.world().communities.insert(community.name.clone(), community);
        Ok(())
    }

    async fn presence(&self, audience: &Audience) -> Result<Presence, StoreError> {
        Ok(self.world().presences.get(audience).cloned().unwrap_or_default())
    }

    async fn set_presence(&self, audience: &Audience, presence: Presence) -> Result<(), StoreError> {
        self.world().presences.insert(audience.clone(), presence);
        Ok(())
    }

    async fn move_audience(&self, from: &Audience, to: &Audience) -> Result<(), StoreError> {
        self.world().move_audience(from, to);
        Ok(())
    }

    async fn work(&self, key: &OpportunityKey) -> Result<Option<Work>, StoreError> {
        Ok(self.world().works.get(key).cloned())
    }

    async fn works_after(&self, after: Option<&OpportunityKey>, limit: usize) -> Result<Vec<Work>, StoreError> {
        let world = self.world();
        let known = world.works.values().filter(|known| after.is_none_or(|after| known.key > *after));
        Ok(known.take(limit).cloned().collect())
    }

    async fn works_imprint(&self) -> Result<String, StoreError> {
        Ok(format!("{:?}", self.world().works))
    }

    async fn taste(&self, member: &Member) -> Result<Taste, StoreError> {
        Ok(self.world().tastes.get(member).cloned().unwrap_or_default())
    }

    async fn put_taste(&self, member: &Member, taste: Taste) -> Result<(), StoreError> {
        let mut world = self.world();
        if taste.is_empty() {
            world.tastes.remove(member);
        } else {
            world.tastes.insert(member.clone(), taste);
        }
        Ok(())
    }

    async fn tastes(&self) -> Result<BTreeMap<Member, Taste>, StoreError> {
        Ok(self.world().tastes.clone())
    }

    async fn feed(&self, name: &str) -> Result<FeedState, StoreError> {
        Ok(self.world().feeds.get(name).cloned().unwrap_or_default())
    }
}
