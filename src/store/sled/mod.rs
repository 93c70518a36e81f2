//! The store on sled: a few fixed trees in one folder.
//!
//! Invariants: what a method writes is one transaction and on disk when it returns; a read sees all
//! of a unit of work or nothing of it; no sled call runs on an async thread.
//!
//! What the port leaves open is settled here. A notice that was withdrawn, or whose subscription was
//! removed, may be filed again: it was not wanted any more, and is wanted again when the date moves
//! back or somebody follows again. Abandoning on the platform's word is final, as is delivery.
//! An audience that moves takes all its notices along, settled ones too, or its old news would be
//! filed for the new place; notices settled, put off or withdrawn under the old key are found there.
//! The store has no clock: where the port gives no moment, it takes the latest it was told.
//!
//! Reading order: `open`, `trees`, `unit`, then one file for each part of the port.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use async_trait::async_trait;
use jiff::Timestamp;

use self::mark::Anchor;
use self::seal::Seal;
use self::trees::Trees;
use self::unit::Unit;
use crate::domain::change::Change;
use crate::domain::community::{Audience, Community, Platform, Presence, Subscription, SubscriptionId};
use crate::domain::notice::{Notice, NoticeKey, NoticeState};
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::domain::sighting::Seen;
use crate::domain::taste::{Member, Taste};
use crate::domain::tie::Tie;
use crate::domain::work::Work;
use crate::ports::{Batch, FeedState, Share, Store, StoreError, Waiting};

mod audiences;
mod commit;
mod faults;
mod keys;
mod lanes;
mod mark;
mod notices;
mod open;
mod opportunities;
mod record;
mod seal;
#[cfg(test)]
mod skipping;
mod tastes;
mod trees;
mod unit;
mod works;

pub use self::open::{MovedAside, OnDamage, Opened};

/// The store on sled.
pub struct SledStore {
    inner: Arc<Inner>,
}

impl fmt::Debug for SledStore {
    /// Nothing of what it holds: that is other people's.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("SledStore").finish_non_exhaustive()
    }
}

struct Inner {
    trees: Trees,
    /// Held for writing while a transaction runs, so that no reader sees a part of it.
    seal: RwLock<Seal>,
    /// What makes writes last; a temporary store has none.
    anchor: Option<Anchor>,
    /// Why nothing works any more, once a write went wrong halfway.
    broken: Mutex<Option<String>>,
}

impl SledStore {
    fn over(trees: Trees, seal: Seal, anchor: Option<Anchor>) -> Self {
        let seal = RwLock::new(seal);
        Self { inner: Arc::new(Inner { trees, seal, anchor, broken: Mutex::default() }) }
    }

    /// Makes sure that everything is on disk. Every write does so itself; this is for a calm end.
    pub async fn flush(&self) -> Result<(), StoreError> {
        self.run(|inner| {
            inner.trees.flush()?;
            let writes = inner.seal()?.writes;
            inner.anchor.as_ref().map_or(Ok(()), |anchor| anchor.secure(writes))
        })
        .await
    }

    /// Flushes and lets go of the folder, off the async threads.
    pub async fn close(self) -> Result<(), StoreError> {
        let flushed = self.flush().await;
        let closed = tokio::task::spawn_blocking(move || drop(self)).await;
        closed.map_err(|_panic| StoreError::Unavailable("the store did not close in order".to_owned()))?;
        flushed
    }

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Trees) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.run(move |inner| inner.read(work)).await
    }

    async fn write(
        &self,
        work: impl FnOnce(&mut Unit<'_>) -> Result<(), StoreError> + Send + 'static,
    ) -> Result<(), StoreError> {
        self.run(move |inner| inner.write(work)).await
    }

    /// Runs work where it may block.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let inner = Arc::clone(&self.inner);
        match tokio::task::spawn_blocking(move || faults::guarded(|| work(&inner))).await {
            Ok(result) => result,
            Err(_ended) => Err(StoreError::Unavailable("the program is ending".to_owned())),
        }
    }
}

impl Inner {
    fn read<T>(&self, work: impl FnOnce(&Trees) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let seal = self.seal()?;
        let result = work(&self.trees);
        drop(seal);
        result
    }

    fn write(&self, work: impl FnOnce(&mut Unit<'_>) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let mut seal = self.seal.write().map_err(|_poisoned| halfway("a write did not end"))?;
        self.refuse_if_broken()?;
        let mut unit = Unit::new(&self.trees, seal.latest);
        work(&mut unit)?;
        let latest = unit.latest();
        let Some(new) = unit.store(&seal).map_err(|error| self.break_off(error))? else {
            seal.latest = latest;
            return Ok(());
        };
        let writes = new.writes;
        *seal = new;
        drop(seal);
        let Some(anchor) = &self.anchor else { return Ok(()) };
        self.trees.flush().and_then(|()| anchor.secure(writes)).map_err(|error| self.break_off(error))
    }

    fn seal(&self) -> Result<impl std::ops::Deref<Target = Seal>, StoreError> {
        self.refuse_if_broken()?;
        self.seal.read().map_err(|_poisoned| halfway("a write did not end"))
    }

    fn refuse_if_broken(&self) -> Result<(), StoreError> {
        let broken = self.broken.lock().unwrap_or_else(PoisonError::into_inner);
        broken.as_ref().map_or(Ok(()), |why| Err(halfway(why)))
    }

    /// After a write that went wrong memory may hold what the disk does not: nothing more is done with it.
    fn break_off(&self, error: StoreError) -> StoreError {
        *self.broken.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.to_string());
        error
    }
}

fn halfway(why: &str) -> StoreError {
    StoreError::Unavailable(format!("an earlier write went wrong ({why}); start Crier again"))
}

#[async_trait]
impl Store for SledStore {
    async fn opportunity(&self, key: &OpportunityKey) -> Result<Option<Opportunity>, StoreError> {
        let key = key.clone();
        self.read(move |trees| opportunities::one(trees, key)).await
    }

    async fn opportunities(&self) -> Result<Vec<Opportunity>, StoreError> {
        self.read(opportunities::all).await
    }

    async fn opportunities_after(
        &self,
        after: Option<&OpportunityKey>,
        limit: usize,
    ) -> Result<Vec<Opportunity>, StoreError> {
        let after = after.cloned();
        self.read(move |trees| opportunities::some(trees, after.as_ref(), limit)).await
    }

    async fn imprint(&self) -> Result<String, StoreError> {
        self.run(|inner| Ok(inner.seal()?.opportunities.into())).await
    }

    async fn history(&self, key: &OpportunityKey) -> Result<Vec<(Timestamp, Change)>, StoreError> {
        let key = key.clone();
        self.read(move |trees| opportunities::history(trees, &key)).await
    }

    async fn sightings(&self, key: &OpportunityKey) -> Result<Vec<Seen>, StoreError> {
        let key = key.clone();
        self.read(move |trees| opportunities::sightings(trees, &key)).await
    }

    async fn shown_by(&self, source: &str) -> Result<Vec<Seen>, StoreError> {
        let source = source.to_owned();
        self.read(move |trees| opportunities::shown_by(trees, &source)).await
    }

    async fn ties(&self) -> Result<Vec<Tie>, StoreError> {
        self.read(opportunities::ties).await
    }

    async fn ties_of(&self, key: &OpportunityKey) -> Result<Vec<Tie>, StoreError> {
        let key = key.clone();
        self.read(move |trees| opportunities::ties_of(trees, &key)).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        self.write(move |unit| commit::batch(unit, batch)).await
    }

    async fn due(&self, platform: Platform, now: Timestamp, limit: usize) -> Result<Vec<Notice>, StoreError> {
        self.read(move |trees| notices::due(trees, platform, now, limit)).await
    }

    async fn waiting(&self, platform: Platform, now: Timestamp, share: Share) -> Result<Vec<Waiting>, StoreError> {
        self.read(move |trees| lanes::waiting(trees, platform, now, &share)).await
    }

    async fn notice(&self, key: &NoticeKey) -> Result<Option<Notice>, StoreError> {
        let key = key.clone();
        self.read(move |trees| notices::one(trees, &key)).await
    }

    async fn between(&self, audience: &Audience, about: &OpportunityKey) -> Result<Vec<Notice>, StoreError> {
        let (audience, about) = (audience.clone(), about.clone());
        self.read(move |trees| notices::between(trees, &audience, &about)).await
    }

    async fn pending_about(&self, key: &OpportunityKey) -> Result<Vec<Notice>, StoreError> {
        let key = key.clone();
        self.read(move |trees| notices::pending_about(trees, &key)).await
    }

    async fn next_due(&self, platform: Platform) -> Result<Option<Timestamp>, StoreError> {
        self.read(move |trees| notices::next_due(trees, platform)).await
    }

    async fn notices(&self) -> Result<Vec<Notice>, StoreError> {
        self.read(notices::all).await
    }

    async fn settle(&self, key: &NoticeKey, state: NoticeState) -> Result<(), StoreError> {
        let key = key.clone();
        self.write(move |unit| notices::settle(unit, &key, state)).await
    }

    async fn settle_all(&self, keys: &[NoticeKey], state: NoticeState) -> Result<(), StoreError> {
        let keys = keys.to_vec();
        self.write(move |unit| keys.iter().try_for_each(|key| notices::settle(unit, key, state.clone()))).await
    }

    async fn gathered_with(&self, notice: &Notice) -> Result<Vec<Notice>, StoreError> {
        let (audience, due) = (notice.audience.clone(), notice.due);
        self.read(move |trees| notices::gathered(trees, &audience, due)).await
    }

    async fn told(&self, audience: &Audience, limit: usize) -> Result<Vec<Notice>, StoreError> {
        let audience = audience.clone();
        self.read(move |trees| notices::told(trees, &audience, limit)).await
    }

    async fn retry(&self, key: &NoticeKey, due: Timestamp) -> Result<(), StoreError> {
        let key = key.clone();
        self.write(move |unit| notices::retry(unit, &key, due)).await
    }

    async fn postpone(&self, key: &NoticeKey, due: Timestamp, attempts: u32) -> Result<(), StoreError> {
        let key = key.clone();
        self.write(move |unit| notices::postpone(unit, &key, due, attempts)).await
    }

    async fn subscriptions(&self) -> Result<Vec<Subscription>, StoreError> {
        self.read(audiences::subscriptions).await
    }

    async fn put_subscription(&self, subscription: Subscription) -> Result<(), StoreError> {
        self.write(move |unit| audiences::put_subscription(unit, &subscription)).await
    }

    async fn remove_subscription(&self, id: &SubscriptionId) -> Result<(), StoreError> {
        let id = id.clone();
        self.write(move |unit| audiences::remove_subscription(unit, &id)).await
    }

    async fn communities(&self) -> Result<Vec<Community>, StoreError> {
        self.read(audiences::communities).await
    }

    async fn put_community(&self, community: Community) -> Result<(), StoreError> {
        self.write(move |unit| audiences::put_community(unit, &community)).await
    }

    async fn presence(&self, audience: &Audience) -> Result<Presence, StoreError> {
        let audience = audience.clone();
        self.read(move |trees| audiences::presence(trees, &audience)).await
    }

    async fn set_presence(&self, audience: &Audience, presence: Presence) -> Result<(), StoreError> {
        let audience = audience.clone();
        self.write(move |unit| audiences::set_presence(unit, &audience, &presence)).await
    }

    async fn move_audience(&self, from: &Audience, to: &Audience) -> Result<(), StoreError> {
        let (from, to) = (from.clone(), to.clone());
        self.write(move |unit| audiences::moved(unit, &from, &to)).await
    }

    async fn work(&self, key: &OpportunityKey) -> Result<Option<Work>, StoreError> {
        let key = key.clone();
        self.read(move |trees| works::one(trees, &key)).await
    }

    async fn works_after(&self, after: Option<&OpportunityKey>, limit: usize) -> Result<Vec<Work>, StoreError> {
        let after = after.cloned();
        self.read(move |trees| works::some(trees, after.as_ref(), limit)).await
    }

    async fn works_imprint(&self) -> Result<String, StoreError> {
        self.run(|inner| Ok(inner.seal()?.works.into())).await
    }

    async fn taste(&self, member: &Member) -> Result<Taste, StoreError> {
        let member = member.clone();
        self.read(move |trees| tastes::one(trees, &member)).await
    }

    async fn put_taste(&self, member: &Member, taste: Taste) -> Result<(), StoreError> {
        let member = member.clone();
        self.write(move |unit| tastes::put(unit, &member, &taste)).await
    }

    async fn tastes(&self) -> Result<BTreeMap<Member, Taste>, StoreError> {
        self.read(tastes::all).await
    }

    async fn feed(&self, name: &str) -> Result<FeedState, StoreError> {
        let name = name.to_owned();
        self.read(move |trees| opportunities::feed(trees, &name)).await
    }
}
