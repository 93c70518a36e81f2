//! Reading what is known of opportunities, and of the feeds that show them.

use jiff::Timestamp;

use super::keys;
use super::record::{ChangeRecord, OpportunityRecord, SeenRecord};
use super::trees::{Table, Trees};
use crate::domain::change::Change;
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::domain::sighting::{Seen, Sighting};
use crate::ports::{FeedState, StoreError};

pub(super) fn one(trees: &Trees, key: OpportunityKey) -> Result<Option<Opportunity>, StoreError> {
    let record = trees.record::<OpportunityRecord>(Table::Opportunities, key.as_str().as_bytes())?;
    Ok(record.map(|record| record.under(key)))
}

pub(super) fn all(trees: &Trees) -> Result<Vec<Opportunity>, StoreError> {
    let mut opportunities = Vec::new();
    for (bytes, record) in trees.records::<OpportunityRecord>(Table::Opportunities, &[])? {
        match std::str::from_utf8(&bytes).ok().and_then(OpportunityKey::parse) {
            Some(key) => opportunities.push(record.under(key)),
            None => trees.report(Table::Opportunities, &bytes, "found a key without a source"),
        }
    }
    Ok(opportunities)
}

/// Opportunities in the order of their keys, from the one after `after`.
pub(super) fn some(
    trees: &Trees,
    after: Option<&OpportunityKey>,
    limit: usize,
) -> Result<Vec<Opportunity>, StoreError> {
    let mut opportunities = Vec::new();
    for entry in trees.scan_after(Table::Opportunities, after.map(|key| key.as_str().as_bytes()))? {
        if opportunities.len() >= limit {
            break;
        }
        let (bytes, record) = entry?;
        let Some(key) = std::str::from_utf8(&bytes).ok().and_then(OpportunityKey::parse) else { continue };
        if let Some(record) = trees.decoded::<OpportunityRecord>(Table::Opportunities, &bytes, &record) {
            opportunities.push(record.under(key));
        }
    }
    Ok(opportunities)
}

pub(super) fn history(trees: &Trees, key: &OpportunityKey) -> Result<Vec<(Timestamp, Change)>, StoreError> {
    let records = trees.records::<ChangeRecord>(Table::History, &keys::of_opportunity(key))?;
    Ok(records.into_iter().map(|(_, record)| (record.at, record.change)).collect())
}

/// A key names its source, so at most one source showed it; when it did last may stand with its feed.
pub(super) fn sightings(trees: &Trees, key: &OpportunityKey) -> Result<Vec<Seen>, StoreError> {
    let bytes = key.as_str().as_bytes();
    let sighting = trees.record::<Sighting>(Table::Sightings, bytes)?;
    let seen = trees.record::<SeenRecord>(Table::Seen, bytes)?;
    let Some((sighting, mut seen)) = sighting.zip(seen) else { return Ok(Vec::new()) };
    let feed = feed(trees, &sighting.source)?;
    if let Some(last) = feed.last_success.filter(|_| feed.shown.contains(&sighting.reference)) {
        seen.last = seen.last.max(last);
    }
    Ok(vec![seen.of(sighting)])
}

pub(super) fn feed(trees: &Trees, name: &str) -> Result<FeedState, StoreError> {
    Ok(trees.record(Table::Feeds, name.as_bytes())?.unwrap_or_default())
}
