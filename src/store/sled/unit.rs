//! A unit of work: what it writes is gathered first and then stored in one transaction.
//!
//! Whoever fills a unit reads its own writes. The transaction's closure only puts bytes into trees,
//! so sled may run it as often as it likes.

use std::collections::BTreeMap;

use ::sled::transaction::{ConflictableTransactionError, TransactionError, Transactional, TransactionalTree};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::seal::{self, Seal};
use super::trees::{Table, Trees};
use super::{faults, record};
use crate::ports::StoreError;

type Writes = BTreeMap<(Table, Vec<u8>), Option<Vec<u8>>>;

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
        match self.writes.get(&(table, key.to_vec())) {
            Some(written) => Ok(written.is_some()),
            None => Ok(self.trees.get(table, key)?.is_some()),
        }
    }

    /// The record under a key; nothing when there is none or it cannot be read.
    pub(super) fn record<T: DeserializeOwned>(&self, table: Table, key: &[u8]) -> Result<Option<T>, StoreError> {
        match self.writes.get(&(table, key.to_vec())) {
            Some(written) => Ok(written.as_ref().and_then(|bytes| self.trees.decoded(table, key, bytes))),
            None => self.trees.record(table, key),
        }
    }

    /// Writes a record.
    pub(super) fn put<T: Serialize>(&mut self, table: Table, key: Vec<u8>, record: &T) -> Result<(), StoreError> {
        let bytes = record::encode(record)?;
        self.writes.insert((table, key), Some(bytes));
        Ok(())
    }

    /// Writes a key of an index.
    pub(super) fn put_key(&mut self, table: Table, key: Vec<u8>) {
        self.writes.insert((table, key), Some(Vec::new()));
    }

    /// Removes a key.
    pub(super) fn remove(&mut self, table: Table, key: Vec<u8>) {
        self.writes.insert((table, key), None);
    }

    /// Stores everything in one transaction and returns the new seal; nothing when nothing changes.
    pub(super) fn store(mut self, seal: &Seal) -> Result<Option<Seal>, StoreError> {
        let mut sum = seal.sum;
        let mut same = Vec::new();
        for (place @ (table, key), new) in &self.writes {
            let old = self.trees.get(*table, key)?;
            if old.as_deref() == new.as_deref() {
                same.push(place.clone());
                continue;
            }
            if let Some(old) = old {
                sum.take(*table, key, &old);
            }
            if let Some(new) = new {
                sum.add(*table, key, new);
            }
        }
        for place in same {
            self.writes.remove(&place);
        }
        if self.writes.is_empty() {
            return Ok(None);
        }
        let seal = Seal { format: seal.format, writes: seal.writes + 1, sum, latest: self.latest };
        self.put(Table::Meta, seal::KEY.to_vec(), &seal)?;
        self.trees.as_slice().transaction(|views| apply(&self.writes, views)).map_err(meaning)?;
        Ok(Some(seal))
    }
}

fn apply(writes: &Writes, views: &[TransactionalTree]) -> Result<(), ConflictableTransactionError<StoreError>> {
    for ((table, key), value) in writes {
        let Some(view) = views.get(*table as usize) else { continue };
        match value {
            Some(value) => view.insert(key.as_slice(), value.as_slice())?,
            None => view.remove(key.as_slice())?,
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
