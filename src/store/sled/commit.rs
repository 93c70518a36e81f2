//! One unit of collecting: what was seen, what changed, what is promised.

use jiff::Timestamp;

use super::record::{ChangeRecord, OpportunityRecord, SeenRecord};
use super::trees::Table;
use super::unit::Unit;
use super::{keys, notices, works};
use crate::domain::change::Observed;
use crate::domain::sighting::Sighting;
use crate::ports::{Batch, StoreError};

/// Writes a batch. Notices are withdrawn before any is filed, so what is both stays promised.
pub(super) fn batch(unit: &mut Unit<'_>, batch: Batch) -> Result<(), StoreError> {
    let Batch { sightings, gone, observed, works, file, withdraw, ties, absorbed, feed, at } = batch;
    unit.told(at);
    for (key, last) in gone {
        let key = key.as_str().as_bytes().to_vec();
        if let Some(known) = unit.record::<SeenRecord>(Table::Seen, &key)? {
            unit.put(Table::Seen, key, &SeenRecord { last: last.max(known.last), ..known })?;
        }
    }
    for sighting in sightings {
        see(unit, &sighting, at)?;
    }
    for observed in observed {
        observe(unit, observed, at)?;
    }
    for work in works {
        works::put(unit, &work)?;
    }
    for tie in ties {
        for key in [keys::tie(&tie.sighting, &tie.opportunity), keys::tie(&tie.opportunity, &tie.sighting)] {
            unit.put(Table::Ties, key, &tie)?;
        }
    }
    for key in absorbed {
        unit.remove(Table::Opportunities, key.as_str().as_bytes().to_vec());
    }
    for (key, reason) in withdraw {
        notices::withdraw(unit, &key, at, reason)?;
    }
    for notice in file {
        notices::file(unit, notice)?;
    }
    match feed {
        Some((name, state)) => unit.put(Table::Feeds, name.into_bytes(), &state),
        None => Ok(()),
    }
}

/// Remembers a sighting. When it was seen lies apart from what was seen: the one changes with every
/// run and is small, the other hardly ever does, and a unit writes nothing that is there already.
fn see(unit: &mut Unit<'_>, sighting: &Sighting, at: Timestamp) -> Result<(), StoreError> {
    let key = sighting.key().as_str().as_bytes().to_vec();
    let known = unit.record::<SeenRecord>(Table::Seen, &key)?;
    let first = known.map_or(at, |known| known.first);
    unit.put(Table::Sightings, key.clone(), sighting)?;
    unit.put(Table::Seen, key, &SeenRecord { first, last: at })
}

fn observe(unit: &mut Unit<'_>, observed: Observed, at: Timestamp) -> Result<(), StoreError> {
    let Observed { opportunity, changes } = observed;
    for (place, change) in (0_u32..).zip(changes) {
        let key = keys::of_change(&opportunity.key, at, opportunity.revision, place);
        unit.put(Table::History, key, &ChangeRecord { at, change })?;
    }
    let key = opportunity.key.as_str().as_bytes().to_vec();
    unit.put(Table::Opportunities, key, &OpportunityRecord::from(opportunity))
}
