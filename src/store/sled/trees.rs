//! The trees: a few, fixed, and how they are read.
//!
//! A record that cannot be read is reported once and skipped: one bad record never hides the others.

use std::collections::BTreeSet;
use std::ops::Bound;
use std::sync::{Mutex, PoisonError};

use ::sled::{Db, IVec, Tree};
use serde::de::DeserializeOwned;

use super::{faults, record};
use crate::ports::StoreError;

/// The most bad records that are remembered as reported; beyond that they are reported each time.
const REPORTED_MAX: usize = 1_000;

/// One tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Table {
    /// The seal alone.
    Meta,
    /// Opportunity -> what its source showed last.
    Sightings,
    /// Opportunity -> when its source showed it first and last.
    Seen,
    /// Opportunity -> as it is known now.
    Opportunities,
    /// Opportunity, moment, revision, place -> one change.
    History,
    /// Id -> subscription.
    Subscriptions,
    /// Name -> community.
    Communities,
    /// Key -> notice: the outbox.
    Notices,
    /// Platform, due, key of each pending notice -> nothing.
    Due,
    /// Opportunity, key of each pending notice -> nothing.
    About,
    /// Audience -> presence.
    Presence,
    /// Feed -> what its runs left behind.
    Feeds,
    /// Platform, urgency, community, due, key of each pending notice -> nothing; see `lanes`.
    Lanes,
    /// Key -> work: what is no call.
    Works,
    /// Member -> what they showed to like.
    Tastes,
    /// Opportunity, another one -> whether the two are one; under both of them.
    Ties,
}

impl Table {
    /// Every tree; each stands at the place of its number.
    pub(super) const ALL: [Self; 16] = [
        Self::Meta,
        Self::Sightings,
        Self::Seen,
        Self::Opportunities,
        Self::History,
        Self::Subscriptions,
        Self::Communities,
        Self::Notices,
        Self::Due,
        Self::About,
        Self::Presence,
        Self::Feeds,
        Self::Lanes,
        Self::Works,
        Self::Tastes,
        Self::Ties,
    ];

    /// Whether the seal adds up its records. The seal itself is in no sum, and lanes are made anew when they are not of
    /// the latest write: an older Crier knows nothing of them.
    pub(super) fn is_sealed(self) -> bool {
        !matches!(self, Self::Meta | Self::Lanes)
    }

    /// Its name on disk.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Meta => "meta",
            Self::Sightings => "sightings",
            Self::Seen => "seen",
            Self::Opportunities => "opportunities",
            Self::History => "history",
            Self::Subscriptions => "subscriptions",
            Self::Communities => "communities",
            Self::Notices => "notices",
            Self::Due => "due",
            Self::About => "about",
            Self::Presence => "presence",
            Self::Feeds => "feeds",
            Self::Lanes => "lanes",
            Self::Works => "works",
            Self::Tastes => "tastes",
            Self::Ties => "ties",
        }
    }
}

/// All trees of one database.
pub(super) struct Trees {
    database: Db,
    all: Vec<Tree>,
    reported: Mutex<BTreeSet<(Table, Vec<u8>)>>,
}

impl Trees {
    /// Opens the trees, making those that are not there.
    pub(super) fn open(database: Db) -> Result<Self, StoreError> {
        let all = Table::ALL.iter().map(|table| database.open_tree(table.name()));
        let all = all.collect::<Result<Vec<_>, _>>().map_err(faults::meaning)?;
        Ok(Self { database, all, reported: Mutex::default() })
    }

    /// All trees, in the order of [`Table::ALL`].
    pub(super) fn as_slice(&self) -> &[Tree] {
        &self.all
    }

    /// Hands everything written to the operating system.
    pub(super) fn flush(&self) -> Result<(), StoreError> {
        self.database.flush().map(|_bytes| ()).map_err(faults::meaning)
    }

    /// The bytes under a key.
    pub(super) fn get(&self, table: Table, key: &[u8]) -> Result<Option<IVec>, StoreError> {
        self.tree(table)?.get(key).map_err(faults::meaning)
    }

    /// Keys and bytes whose key begins with `prefix`, in the order of the keys.
    pub(super) fn scan(
        &self,
        table: Table,
        prefix: &[u8],
    ) -> Result<impl Iterator<Item = Result<(IVec, IVec), StoreError>> + use<>, StoreError> {
        Ok(self.tree(table)?.scan_prefix(prefix).map(|entry| entry.map_err(faults::meaning)))
    }

    /// Keys from `from` up to `to`, without `to`, in their order.
    pub(super) fn keys_between(
        &self,
        table: Table,
        from: &[u8],
        to: &[u8],
    ) -> Result<impl Iterator<Item = Result<IVec, StoreError>> + use<>, StoreError> {
        let range = self.tree(table)?.range(IVec::from(from)..IVec::from(to));
        Ok(range.keys().map(|key| key.map_err(faults::meaning)))
    }

    /// Empties a tree that can be made again from others.
    pub(super) fn clear(&self, table: Table) -> Result<(), StoreError> {
        self.tree(table)?.clear().map_err(faults::meaning)
    }

    /// Writes into a tree that can be made again from others, outside any unit of work.
    pub(super) fn put_derived(&self, table: Table, key: &[u8], value: &[u8]) -> Result<(), StoreError> {
        self.tree(table)?.insert(key, value).map(|_old| ()).map_err(faults::meaning)
    }

    /// Keys and bytes from the first key after `after`, or from the beginning, in the order of the keys.
    pub(super) fn scan_after(
        &self,
        table: Table,
        after: Option<&[u8]>,
    ) -> Result<impl Iterator<Item = Result<(IVec, IVec), StoreError>> + use<>, StoreError> {
        let from = after.map_or(Bound::Unbounded, |key| Bound::Excluded(IVec::from(key)));
        let entries = self.tree(table)?.range((from, Bound::Unbounded));
        Ok(entries.map(|entry| entry.map_err(faults::meaning)))
    }

    /// The record under a key; nothing when there is none or it cannot be read.
    pub(super) fn record<T: DeserializeOwned>(&self, table: Table, key: &[u8]) -> Result<Option<T>, StoreError> {
        let bytes = self.get(table, key)?;
        Ok(bytes.and_then(|bytes| self.decoded(table, key, &bytes)))
    }

    /// The records whose key begins with `prefix` and that can be read, in the order of the keys.
    pub(super) fn records<T: DeserializeOwned>(
        &self,
        table: Table,
        prefix: &[u8],
    ) -> Result<Vec<(IVec, T)>, StoreError> {
        let mut records = Vec::new();
        for entry in self.scan(table, prefix)? {
            let (key, bytes) = entry?;
            if let Some(record) = self.decoded(table, &key, &bytes) {
                records.push((key, record));
            }
        }
        Ok(records)
    }

    /// Reads a record; one that cannot be read is reported once.
    pub(super) fn decoded<T: DeserializeOwned>(&self, table: Table, key: &[u8], bytes: &[u8]) -> Option<T> {
        record::decode(bytes).map_err(|found| self.report(table, key, &found)).ok()
    }

    /// Reports something wrong with one record, once.
    pub(super) fn report(&self, table: Table, key: &[u8], found: &str) {
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        if reported.contains(&(table, key.to_vec())) {
            return;
        }
        if reported.len() < REPORTED_MAX {
            reported.insert((table, key.to_vec()));
        }
        let key = String::from_utf8_lossy(key);
        tracing::error!(record.tree = table.name(), record.key = %key, "skipped record `{key}` of the store: {found}");
    }

    fn tree(&self, table: Table) -> Result<&Tree, StoreError> {
        let missing = || StoreError::Damaged(format!("found no tree `{}`", table.name()));
        self.all.get(table as usize).ok_or_else(missing)
    }
}
