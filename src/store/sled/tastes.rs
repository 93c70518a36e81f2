//! What members showed to like.

use std::collections::BTreeMap;

use super::trees::{Table, Trees};
use super::unit::Unit;
use crate::domain::taste::{Member, Taste};
use crate::ports::StoreError;

pub(super) fn one(trees: &Trees, member: &Member) -> Result<Taste, StoreError> {
    Ok(trees.record(Table::Tastes, member.as_str().as_bytes())?.unwrap_or_default())
}

pub(super) fn all(trees: &Trees) -> Result<BTreeMap<Member, Taste>, StoreError> {
    let member = |key: &[u8]| Member::from_stored(String::from_utf8_lossy(key).into_owned());
    let tastes = trees.records(Table::Tastes, &[])?.into_iter();
    Ok(tastes.map(|(key, taste)| (member(&key), taste)).collect())
}

/// What is empty leaves no record behind.
pub(super) fn put(unit: &mut Unit<'_>, member: &Member, taste: &Taste) -> Result<(), StoreError> {
    let key = member.as_str().as_bytes().to_vec();
    if taste.is_empty() {
        unit.remove(Table::Tastes, key);
        return Ok(());
    }
    unit.put(Table::Tastes, key, taste)
}
