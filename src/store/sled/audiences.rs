//! Who is spoken to: subscriptions, communities, presences, and audiences that move.

use super::keys;
use super::notices;
use super::record::{self, NoticeRecord};
use super::trees::{Table, Trees};
use super::unit::Unit;
use crate::domain::community::{Audience, Community, Presence, Subscription, SubscriptionId};
use crate::domain::notice::NoticeKey;
use crate::ports::StoreError;

/// The most moves of one audience that are followed.
pub(super) const MOVES_MAX: usize = 8;

pub(super) fn subscriptions(trees: &Trees) -> Result<Vec<Subscription>, StoreError> {
    Ok(trees.records(Table::Subscriptions, &[])?.into_iter().map(|(_, subscription)| subscription).collect())
}

pub(super) fn communities(trees: &Trees) -> Result<Vec<Community>, StoreError> {
    Ok(trees.records(Table::Communities, &[])?.into_iter().map(|(_, community)| community).collect())
}

/// Adds or replaces a subscription, after making sure it will read back: a wish that is lost at the
/// next start is worse than one refused now.
pub(super) fn put_subscription(unit: &mut Unit<'_>, subscription: &Subscription) -> Result<(), StoreError> {
    let read = record::decode::<Subscription>(&record::encode(subscription)?);
    if read.as_ref() != Ok(subscription) {
        let id = &subscription.id;
        let why = read.err().unwrap_or_else(|| format!("`{}` reads as something else", subscription.interest));
        return Err(StoreError::Unavailable(format!("the subscription `{id}` would not read back: {why}")));
    }
    unit.put(Table::Subscriptions, subscription.id.0.clone().into_bytes(), subscription)
}

pub(super) fn put_community(unit: &mut Unit<'_>, community: &Community) -> Result<(), StoreError> {
    unit.put(Table::Communities, community.name.clone().into_bytes(), community)
}

/// Removes a subscription and withdraws its pending notices.
///
/// Which subscription a notice came from is not known, and whether another one wants it too is the
/// matcher's to say. So as long as the audience has another subscription of the same community all
/// of them stay: one notice too many is better than one promise broken.
pub(super) fn remove_subscription(unit: &mut Unit<'_>, id: &SubscriptionId) -> Result<(), StoreError> {
    let key = id.0.clone().into_bytes();
    let removed = unit.record::<Subscription>(Table::Subscriptions, &key)?;
    unit.remove(Table::Subscriptions, key);
    let Some(removed) = removed else { return Ok(()) };
    let same = |other: &Subscription| {
        other.id != removed.id && other.audience == removed.audience && other.community == removed.community
    };
    if subscriptions(unit.before())?.iter().any(same) {
        return Ok(());
    }
    let at = unit.latest();
    for (key, record) in notices_of(unit.before(), &removed.audience)? {
        if notices::is_pending(&record) && record.community == removed.community {
            notices::withdraw(unit, &key, at, "its subscription was removed".to_owned())?;
        }
    }
    Ok(())
}

pub(super) fn presence(trees: &Trees, audience: &Audience) -> Result<Presence, StoreError> {
    Ok(trees.record(Table::Presence, audience.to_string().as_bytes())?.unwrap_or_default())
}

pub(super) fn set_presence(unit: &mut Unit<'_>, audience: &Audience, presence: &Presence) -> Result<(), StoreError> {
    unit.put(Table::Presence, audience.to_string().into_bytes(), presence)
}

/// Where the audience written so moved to.
pub(super) fn moved_to(unit: &Unit<'_>, audience: &str) -> Result<Option<Audience>, StoreError> {
    let presence = unit.record::<Presence>(Table::Presence, audience.as_bytes())?;
    Ok(presence.and_then(|presence| presence.moved_to))
}

/// Moves everything of one audience to another place. Doing so twice is harmless.
pub(super) fn moved(unit: &mut Unit<'_>, from: &Audience, to: &Audience) -> Result<(), StoreError> {
    if from == to {
        return Ok(());
    }
    for mut subscription in subscriptions(unit.before())? {
        if subscription.audience == *from {
            subscription.audience = to.clone();
            put_subscription(unit, &subscription)?;
        }
    }
    for (key, record) in notices_of(unit.before(), from)? {
        move_notice(unit, &key, record, to)?;
    }
    let mut left = unit.record::<Presence>(Table::Presence, from.to_string().as_bytes())?.unwrap_or_default();
    left.moved_to = Some(to.clone());
    set_presence(unit, from, &left)?;
    // Whoever moves back lives there again: moves never run in a circle.
    match unit.record::<Presence>(Table::Presence, to.to_string().as_bytes())? {
        Some(there) if there.moved_to.is_some() => set_presence(unit, to, &Presence { moved_to: None, ..there }),
        Some(_) | None => Ok(()),
    }
}

/// Gives a notice its key at the new place. Where that is taken the two are one promise, and the one
/// that came further stands.
fn move_notice(
    unit: &mut Unit<'_>,
    key: &NoticeKey,
    mut record: NoticeRecord,
    to: &Audience,
) -> Result<(), StoreError> {
    notices::unindex(unit, key, &record);
    unit.remove(Table::Notices, key.as_str().as_bytes().to_vec());
    record.audience = to.clone();
    let key = notices::at_place(key, to);
    if let Some(there) = unit.record::<NoticeRecord>(Table::Notices, key.as_str().as_bytes())? {
        if there.state.progress() >= record.state.progress() {
            return Ok(());
        }
        notices::unindex(unit, &key, &there);
    }
    notices::put(unit, &key, &record)
}

/// An audience's notices, whatever their state.
fn notices_of(trees: &Trees, audience: &Audience) -> Result<Vec<(NoticeKey, NoticeRecord)>, StoreError> {
    let mut notices = Vec::new();
    for (key, record) in trees.records::<NoticeRecord>(Table::Notices, &keys::notices_of(audience))? {
        let key = String::from_utf8_lossy(&key).into_owned();
        notices.push((NoticeKey::from_stored(key), record));
    }
    Ok(notices)
}
