//! Reading and writing works: results of projects and resources, apart from the calls.

use super::trees::{Table, Trees};
use super::unit::Unit;
use crate::domain::opportunity::OpportunityKey;
use crate::domain::work::Work;
use crate::ports::StoreError;

pub(super) fn one(trees: &Trees, key: &OpportunityKey) -> Result<Option<Work>, StoreError> {
    trees.record(Table::Works, key.as_str().as_bytes())
}

/// Works in the order of their keys, from the one after `after`.
pub(super) fn some(trees: &Trees, after: Option<&OpportunityKey>, limit: usize) -> Result<Vec<Work>, StoreError> {
    let mut works = Vec::new();
    for entry in trees.scan_after(Table::Works, after.map(|key| key.as_str().as_bytes()))? {
        if works.len() >= limit {
            break;
        }
        let (bytes, record) = entry?;
        works.extend(trees.decoded::<Work>(Table::Works, &bytes, &record));
    }
    Ok(works)
}

pub(super) fn put(unit: &mut Unit<'_>, work: &Work) -> Result<(), StoreError> {
    unit.put(Table::Works, work.key.as_str().as_bytes().to_vec(), work)
}
