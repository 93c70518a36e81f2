//! Reading what is known of opportunities, and of the feeds that show them.

use jiff::Timestamp;

use super::keys;
use super::record::{ChangeRecord, OpportunityRecord, SeenRecord};
use super::trees::{Table, Trees};
use crate::domain::change::Change;
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::domain::sighting::{Seen, Sighting};
use crate::domain::tie::{Tie, Verdict};
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

/// A key names its source, so at most one source showed it; others are joined to it.
pub(super) fn sightings(trees: &Trees, key: &OpportunityKey) -> Result<Vec<Seen>, StoreError> {
    let mut group = vec![key.clone()];
    let mut sightings = Vec::new();
    let mut next = 0;
    while let Some(key) = group.get(next).cloned() {
        sightings.extend(sighting(trees, &key)?);
        let joins = |tie: &Tie| tie.verdict == Verdict::Same && tie.opportunity == key;
        let joined = ties_of(trees, &key)?.into_iter().filter(joins).map(|tie| tie.sighting);
        let new: Vec<OpportunityKey> = joined.filter(|key| !group.contains(key)).collect();
        group.extend(new);
        next += 1;
    }
    Ok(sightings)
}

fn sighting(trees: &Trees, key: &OpportunityKey) -> Result<Option<Seen>, StoreError> {
    let bytes = key.as_str().as_bytes();
    let sighting = trees.record::<Sighting>(Table::Sightings, bytes)?;
    let seen = trees.record::<SeenRecord>(Table::Seen, bytes)?;
    let Some((sighting, seen)) = sighting.zip(seen) else { return Ok(None) };
    let feed = feed(trees, &sighting.source)?;
    Ok(Some(last_shown(seen.of(sighting), &feed)))
}

/// When something was last shown may stand with its feed.
fn last_shown(mut seen: Seen, feed: &FeedState) -> Seen {
    if let Some(last) = feed.last_success.filter(|_| feed.shown.contains(&seen.sighting.reference)) {
        seen.last = seen.last.max(last);
    }
    seen
}

/// What a source showed last.
pub(super) fn shown_by(trees: &Trees, source: &str) -> Result<Vec<Seen>, StoreError> {
    let feed = feed(trees, source)?;
    let mut shown = Vec::new();
    for (key, sighting) in trees.records::<Sighting>(Table::Sightings, &keys::of_source(source))? {
        let seen = trees.record::<SeenRecord>(Table::Seen, &key)?;
        shown.extend(seen.map(|seen| last_shown(seen.of(sighting), &feed)));
    }
    Ok(shown)
}

/// All decisions, each once.
pub(super) fn ties(trees: &Trees) -> Result<Vec<Tie>, StoreError> {
    let records = trees.records::<Tie>(Table::Ties, &[])?;
    let once = records.into_iter().filter(|(key, tie)| **key == *keys::tie(&tie.sighting, &tie.opportunity));
    Ok(once.map(|(_, tie)| tie).collect())
}

/// The decisions in which a record is one of the two.
pub(super) fn ties_of(trees: &Trees, key: &OpportunityKey) -> Result<Vec<Tie>, StoreError> {
    let records = trees.records::<Tie>(Table::Ties, &keys::of_opportunity(key))?;
    Ok(records.into_iter().map(|(_, tie)| tie).collect())
}

pub(super) fn feed(trees: &Trees, name: &str) -> Result<FeedState, StoreError> {
    Ok(trees.record(Table::Feeds, name.as_bytes())?.unwrap_or_default())
}
