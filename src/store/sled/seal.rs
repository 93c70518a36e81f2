//! The seal: what the trees must add up to.
//!
//! sled notices when a page it reads is torn, but after damage it may quietly go back to an older
//! page, or forget the end of its log. So every unit of work also writes how many units there were
//! and a sum over all records, and opening a store adds everything up again.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::trees::{Table, Trees};
use super::{faults, record};
use crate::ports::StoreError;

/// The format of the whole store: which trees there are and how their keys are made.
pub(super) const FORMAT: u32 = 1;
/// Where the seal lies in [`Table::Meta`].
pub(super) const KEY: &[u8] = b"seal";

/// What is true of the store after its latest unit of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seal {
    /// The format.
    pub(super) format: u32,
    /// How many units of work there were.
    pub(super) writes: u64,
    /// The sum over all records.
    pub(super) sum: Sum,
    /// The sum over the opportunities; not kept, because opening a store adds everything up anyway.
    #[serde(skip)]
    pub(super) opportunities: Sum,
    /// The same over the works.
    #[serde(skip)]
    pub(super) works: Sum,
    /// The latest moment the store was told of.
    pub(super) latest: Timestamp,
}

impl Seal {
    /// The seal of an empty store.
    pub(super) fn new(now: Timestamp) -> Self {
        let (sum, opportunities, works) = (Sum::default(), Sum::default(), Sum::default());
        Self { format: FORMAT, writes: 0, sum, opportunities, works, latest: now }
    }

    /// The seal of a store, if it has one.
    pub(super) fn read(trees: &Trees) -> Result<Option<Self>, StoreError> {
        let Some(bytes) = trees.get(Table::Meta, KEY)? else { return Ok(None) };
        let seal = record::decode(&bytes);
        seal.map(Some).map_err(|found| StoreError::Damaged(format!("cannot read the store's seal: {found}")))
    }

    /// Writes the seal where there was none.
    pub(super) fn found(&self, trees: &Trees) -> Result<(), StoreError> {
        let bytes = record::encode(self)?;
        let meta = trees.as_slice().first().ok_or_else(|| StoreError::Damaged("found no trees".to_owned()))?;
        meta.insert(KEY, bytes).map(|_none| ()).map_err(faults::meaning)?;
        trees.flush()
    }

    /// Checks that the records add up to the sum, which reads every one of them, and adds up the opportunities.
    pub(super) fn check(&mut self, trees: &Trees) -> Result<(), StoreError> {
        let mut sum = Sum::default();
        (self.opportunities, self.works) = (Sum::default(), Sum::default());
        let mut count = 0_usize;
        for table in Table::ALL.into_iter().filter(|table| table.is_sealed()) {
            for entry in trees.scan(table, &[])? {
                let (key, value) = entry?;
                sum.add(table, &key, &value);
                if table == Table::Opportunities {
                    self.opportunities.add(table, &key, &value);
                }
                if table == Table::Works {
                    self.works.add(table, &key, &value);
                }
                count += 1;
            }
        }
        if sum == self.sum {
            return Ok(());
        }
        let expected = self.writes;
        Err(StoreError::Damaged(format!("found {count} records, which are not those that write {expected} left")))
    }
}

/// A sum over records that does not depend on their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct Sum(u128);

impl Sum {
    /// Counts a record in.
    pub(super) fn add(&mut self, table: Table, key: &[u8], value: &[u8]) {
        self.0 = self.0.wrapping_add(fingerprint(table, key, value));
    }

    /// Counts a record out.
    pub(super) fn take(&mut self, table: Table, key: &[u8], value: &[u8]) {
        self.0 = self.0.wrapping_sub(fingerprint(table, key, value));
    }
}

fn fingerprint(table: Table, key: &[u8], value: &[u8]) -> u128 {
    let mut hasher = blake3::Hasher::new();
    for part in [table.name().as_bytes(), key, value] {
        hasher.update(&part.len().to_le_bytes());
        hasher.update(part);
    }
    let mut half = [0; 16];
    hasher.finalize_xof().fill(&mut half);
    u128::from_le_bytes(half)
}

impl TryFrom<String> for Sum {
    type Error = std::num::ParseIntError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        u128::from_str_radix(&text, 16).map(Self)
    }
}

impl From<Sum> for String {
    fn from(sum: Sum) -> Self {
        format!("{:032x}", sum.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_forgets_what_is_counted_out_and_no_order_matters() {
        let (mut one, mut other) = (Sum::default(), Sum::default());
        one.add(Table::Feeds, b"a", b"1");
        one.add(Table::Seen, b"b", b"2");
        other.add(Table::Seen, b"b", b"2");
        other.add(Table::Feeds, b"a", b"0");
        assert_ne!(one, other);
        other.take(Table::Feeds, b"a", b"0");
        other.add(Table::Feeds, b"a", b"1");
        assert_eq!(one, other);
        assert_eq!(Sum::try_from(String::from(one)), Ok(one));
    }
}
