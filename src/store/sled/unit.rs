//! A unit of work: what it writes is gathered first and then stored in one transaction.
//!
//! Whoever fills a unit reads its own writes. The transaction's closure only puts bytes into trees,
//! so sled may run it as often as it likes.

use std::collections::BTreeMap;

use ::sled::IVec;
use ::sled::transaction::{ConflictableTransactionError, TransactionError, Transactional, TransactionalTree};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::seal::{self, Seal};
use super::trees::{Table, Trees};
use super::{faults, lanes, record};
use crate::ports::StoreError;

/// Bytes are shared with the transaction and the trees, not copied.
type Writes = BTreeMap<(Table, IVec), Option<IVec>>;

/// What one unit of work writes.
pub(super) struct Unit<'a> {
    trees: &'a Trees,
    latest: Timestamp,
    writes: Writes,
}

impl<'a> Unit<'a> {
    /// An empty unit on a store of which `latest` is the newest moment.
    pub(super) fn new(trees: &'a Trees, latest: Timestamp) -> Self {
        Self { trees, latest, writes: Writes::new() }
    }

    /// The trees as they are before this unit.
    pub(super) fn before(&self) -> &'a Trees {
        self.trees
    }

    /// The latest moment the store was told of: it has no clock of its own.
    pub(super) fn latest(&self) -> Timestamp {
        self.latest
    }

    /// Tells the store a moment.
    pub(super) fn told(&mut self, at: Timestamp) {
        self.latest = self.latest.max(at);
    }

    /// Whether anything lies under a key, readable or not.
    pub(super) fn has(&self, table: Table, key: &[u8]) -> Result<bool, StoreError> {
        match self.writes.get(&(table, IVec::from(key))) {
            Some(written) => Ok(written.is_some()),
            None => Ok(self.trees.get(table, key)?.is_some()),
        }
    }

    /// The record under a key; nothing when there is none or it cannot be read.
    pub(super) fn record<T: DeserializeOwned>(&self, table: Table, key: &[u8]) -> Result<Option<T>, StoreError> {
        match self.writes.get(&(table, IVec::from(key))) {
            Some(written) => Ok(written.as_ref().and_then(|bytes| self.trees.decoded(table, key, bytes))),
            None => self.trees.record(table, key),
        }
    }

    /// Writes a record.
    pub(super) fn put<T: Serialize>(&mut self, table: Table, key: Vec<u8>, record: &T) -> Result<(), StoreError> {
        let bytes = record::encode(record)?;
        self.writes.insert((table, key.into()), Some(bytes.into()));
        Ok(())
    }

    /// Writes a key of an index.
    pub(super) fn put_key(&mut self, table: Table, key: Vec<u8>) {
        self.writes.insert((table, key.into()), Some(IVec::default()));
    }

    /// Removes a key.
    pub(super) fn remove(&mut self, table: Table, key: Vec<u8>) {
        self.writes.insert((table, key.into()), None);
    }

    /// Stores everything in one transaction and returns the new seal; nothing when nothing changes.
    pub(super) fn store(mut self, seal: &Seal) -> Result<Option<Seal>, StoreError> {
        let (mut sum, mut opportunities, mut works) = (seal.sum, seal.opportunities, seal.works);
        let mut same = Vec::new();
        for (place @ (table, key), new) in &self.writes {
            let old = self.trees.get(*table, key)?;
            if old == *new {
                same.push(place.clone());
                continue;
            }
            if !table.is_sealed() {
                continue;
            }
            let is_opportunity = *table == Table::Opportunities;
            let is_work = *table == Table::Works;
            let own = is_opportunity.then_some(&mut opportunities).or(is_work.then_some(&mut works));
            for sum in [Some(&mut sum), own].into_iter().flatten() {
                if let Some(old) = &old {
                    sum.take(*table, key, old);
                }
                if let Some(new) = new {
                    sum.add(*table, key, new);
                }
            }
        }
        for place in same {
            self.writes.remove(&place);
        }
        if self.writes.is_empty() {
            return Ok(None);
        }
        let (format, writes, latest) = (seal.format, seal.writes + 1, self.latest);
        let seal = Seal { format, writes, sum, opportunities, works, latest };
        self.put(Table::Meta, seal::KEY.to_vec(), &seal)?;
        self.writes.insert((Table::Lanes, lanes::STAMP.into()), Some(IVec::from(&lanes::stamp(seal.writes))));
        self.trees.as_slice().transaction(|views| apply(&self.writes, views)).map_err(meaning)?;
        Ok(Some(seal))
    }
}

fn apply(writes: &Writes, views: &[TransactionalTree]) -> Result<(), ConflictableTransactionError<StoreError>> {
    for ((table, key), value) in writes {
        let Some(view) = views.get(*table as usize) else { continue };
        match value {
            Some(value) => view.insert(key.clone(), value.clone())?,
            None => view.remove(key.clone())?,
        };
    }
    Ok(())
}

fn meaning(error: TransactionError<StoreError>) -> StoreError {
    match error {
        TransactionError::Abort(error) => error,
        TransactionError::Storage(error) => faults::meaning(error),
    }
}
