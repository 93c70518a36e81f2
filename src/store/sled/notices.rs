//! The outbox: filing, finding, settling notices, and the two indexes of those that are pending.

use jiff::Timestamp;

use super::audiences;
use super::record::{NoticeRecord, StateRecord};
use super::trees::{Table, Trees};
use super::unit::Unit;
use super::{keys, lanes};
use crate::domain::community::{Audience, Platform, Presence};
use crate::domain::notice::{Notice, NoticeKey, NoticeState};
use crate::domain::opportunity::OpportunityKey;
use crate::ports::StoreError;

/// Pending notices of a platform, earliest first.
pub(super) fn due(trees: &Trees, platform: Platform, now: Timestamp, limit: usize) -> Result<Vec<Notice>, StoreError> {
    let mut due = Vec::new();
    for entry in trees.scan(Table::Due, &keys::of_platform(platform))? {
        let (key, _) = entry?;
        if due.len() == limit || !keys::is_due(&key, now) {
            break;
        }
        due.extend(trees.record::<NoticeRecord>(Table::Notices, keys::notice_of_due(&key))?.map(Notice::from));
    }
    Ok(due)
}

/// When the first pending notice of a platform that can be read is due.
pub(super) fn next_due(trees: &Trees, platform: Platform) -> Result<Option<Timestamp>, StoreError> {
    for entry in trees.scan(Table::Due, &keys::of_platform(platform))? {
        let (key, _) = entry?;
        if let Some(record) = trees.record::<NoticeRecord>(Table::Notices, keys::notice_of_due(&key))? {
            return Ok(Some(record.due));
        }
    }
    Ok(None)
}

/// Pending notices about an opportunity.
pub(super) fn pending_about(trees: &Trees, opportunity: &OpportunityKey) -> Result<Vec<Notice>, StoreError> {
    let mut pending = Vec::new();
    for entry in trees.scan(Table::About, &keys::of_opportunity(opportunity))? {
        let (key, _) = entry?;
        let notice = keys::notice_of_about(&key, opportunity);
        pending.extend(trees.record::<NoticeRecord>(Table::Notices, notice)?.map(Notice::from));
    }
    Ok(pending)
}

/// Pending notices to an audience that are due at the same instant and told together.
pub(super) fn gathered(trees: &Trees, audience: &Audience, due: Timestamp) -> Result<Vec<Notice>, StoreError> {
    let mut gathered = Vec::new();
    for entry in trees.scan(Table::Due, &keys::due_to(audience, due))? {
        let (key, _) = entry?;
        gathered.extend(trees.record::<NoticeRecord>(Table::Notices, keys::notice_of_due(&key))?.map(Notice::from));
    }
    gathered.retain(|notice| notice.gathered);
    Ok(gathered)
}

/// What an audience was told, newest first.
pub(super) fn told(trees: &Trees, audience: &Audience, limit: usize) -> Result<Vec<Notice>, StoreError> {
    let records = trees.records::<NoticeRecord>(Table::Notices, &keys::notices_of(audience))?;
    let told = records.into_iter().map(|(_, record)| Notice::from(record));
    let mut told: Vec<(Timestamp, Notice)> = told.filter_map(|notice| Some((notice.delivered_at()?, notice))).collect();
    told.sort_by(|(at, one), (other_at, other)| other_at.cmp(at).then_with(|| one.key().cmp(&other.key())));
    Ok(told.into_iter().take(limit).map(|(_, notice)| notice).collect())
}

/// A notice by its key, or by the one it had before its audience moved.
pub(super) fn one(trees: &Trees, key: &NoticeKey) -> Result<Option<Notice>, StoreError> {
    let mut key = key.clone();
    for _ in 0..audiences::MOVES_MAX {
        if let Some(record) = trees.record::<NoticeRecord>(Table::Notices, key.as_str().as_bytes())? {
            return Ok(Some(record.into()));
        }
        let presence = trees.record::<Presence>(Table::Presence, key.audience().as_bytes())?;
        let Some(to) = presence.and_then(|presence| presence.moved_to) else { return Ok(None) };
        key = at_place(&key, &to);
    }
    Ok(None)
}

/// All notices to an audience about an opportunity.
pub(super) fn between(trees: &Trees, audience: &Audience, about: &OpportunityKey) -> Result<Vec<Notice>, StoreError> {
    let records = trees.records::<NoticeRecord>(Table::Notices, &keys::notices_between(audience, about))?;
    Ok(records.into_iter().map(|(_, record)| record.into()).collect())
}

/// All notices.
pub(super) fn all(trees: &Trees) -> Result<Vec<Notice>, StoreError> {
    let records = trees.records::<NoticeRecord>(Table::Notices, &[])?;
    Ok(records.into_iter().map(|(_, record)| record.into()).collect())
}

/// Files a notice unless its key is taken; one that was withdrawn gives way.
pub(super) fn file(unit: &mut Unit<'_>, notice: Notice) -> Result<(), StoreError> {
    let key = notice.key();
    let bytes = key.as_str().as_bytes();
    if unit.has(Table::Notices, bytes)? {
        let known = unit.record::<NoticeRecord>(Table::Notices, bytes)?;
        if !known.is_some_and(|known| matches!(known.state, StateRecord::Withdrawn { .. })) {
            return Ok(());
        }
    }
    put(unit, &key, &notice.into())
}

/// Withdraws a pending notice.
pub(super) fn withdraw(unit: &mut Unit<'_>, key: &NoticeKey, at: Timestamp, reason: String) -> Result<(), StoreError> {
    let Some((key, mut record)) = find(unit, key)? else { return Ok(()) };
    if !is_pending(&record) {
        return Ok(());
    }
    unindex(unit, &key, &record);
    record.state = StateRecord::Withdrawn { at, reason };
    put(unit, &key, &record)
}

/// Records how sending went. What was withdrawn while it was being sent counts as sent.
pub(super) fn settle(unit: &mut Unit<'_>, key: &NoticeKey, state: NoticeState) -> Result<(), StoreError> {
    let Some((key, mut record)) = find(unit, key)? else { return Ok(()) };
    let settles = match &state {
        NoticeState::Pending => false,
        NoticeState::Abandoned { .. } => is_pending(&record),
        NoticeState::Delivered { .. } => is_pending(&record) || matches!(record.state, StateRecord::Withdrawn { .. }),
    };
    if !settles {
        return Ok(());
    }
    unindex(unit, &key, &record);
    record.state = state.into();
    put(unit, &key, &record)
}

/// Makes an abandoned notice pending again.
pub(super) fn retry(unit: &mut Unit<'_>, key: &NoticeKey, due: Timestamp) -> Result<(), StoreError> {
    let Some((key, mut record)) = find(unit, key)? else { return Ok(()) };
    if !matches!(record.state, StateRecord::Abandoned { .. } | StateRecord::Withdrawn { .. }) {
        return Ok(());
    }
    record.state = StateRecord::Pending;
    record.due = due;
    record.attempts = 0;
    put(unit, &key, &record)
}

/// Puts off a pending notice.
pub(super) fn postpone(unit: &mut Unit<'_>, key: &NoticeKey, due: Timestamp, attempts: u32) -> Result<(), StoreError> {
    let Some((key, mut record)) = find(unit, key)? else { return Ok(()) };
    if !is_pending(&record) {
        return Ok(());
    }
    unindex(unit, &key, &record);
    record.due = due;
    record.attempts = attempts;
    put(unit, &key, &record)
}

/// Whether a notice is still to be sent.
pub(super) fn is_pending(record: &NoticeRecord) -> bool {
    matches!(record.state, StateRecord::Pending)
}

/// Writes a notice, and its index entries when it is pending.
pub(super) fn put(unit: &mut Unit<'_>, key: &NoticeKey, record: &NoticeRecord) -> Result<(), StoreError> {
    if is_pending(record) {
        unit.put_key(Table::Due, keys::due(record.audience.platform, record.due, key));
        unit.put_key(Table::About, keys::about(&record.opportunity, key));
        unit.put_key(Table::Lanes, lanes::place(record, key));
    }
    unit.put(Table::Notices, key.as_str().as_bytes().to_vec(), record)
}

/// Takes a notice out of the indexes.
pub(super) fn unindex(unit: &mut Unit<'_>, key: &NoticeKey, record: &NoticeRecord) {
    unit.remove(Table::Due, keys::due(record.audience.platform, record.due, key));
    unit.remove(Table::About, keys::about(&record.opportunity, key));
    unit.remove(Table::Lanes, lanes::place(record, key));
}

/// The notice under a key, or where its audience moved to.
fn find(unit: &Unit<'_>, key: &NoticeKey) -> Result<Option<(NoticeKey, NoticeRecord)>, StoreError> {
    let mut key = key.clone();
    for _ in 0..audiences::MOVES_MAX {
        let bytes = key.as_str().as_bytes();
        if let Some(record) = unit.record(Table::Notices, bytes)? {
            return Ok(Some((key, record)));
        }
        let Some((audience, _)) = key.as_str().split_once('|') else { return Ok(None) };
        let Some(to) = audiences::moved_to(unit, audience)? else { return Ok(None) };
        key = at_place(&key, &to);
    }
    Ok(None)
}

/// A notice's key with another audience in it.
pub(super) fn at_place(key: &NoticeKey, audience: &Audience) -> NoticeKey {
    let what = key.as_str().split_once('|').map_or_else(|| key.as_str(), |(_, what)| what);
    NoticeKey::from_stored(format!("{audience}|{what}"))
}
