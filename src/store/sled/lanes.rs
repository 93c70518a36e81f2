//! Lanes: pending notices by platform, urgency and community, so that a small community is found behind a million
//! notices to a large one.
//!
//! They hold nothing that is not in the notices, too. They are stamped with the number of the write they belong to;
//! where the stamp is another one (an older Crier wrote, or there were no lanes yet) they are made anew.

use std::collections::HashMap;

use jiff::Timestamp;

use super::keys;
use super::record::NoticeRecord;
use super::trees::{Table, Trees};
use crate::domain::community::Platform;
use crate::domain::notice::{NoticeKey, Urgency};
use crate::ports::{Share, StoreError, Waiting};

/// Where the stamp lies; no lane begins so.
pub(super) const STAMP: &[u8] = &[];
/// The most keys looked at for one community: what is further behind waits for the next look.
const LOOKED_MAX: usize = 20_000;
/// How many bytes the instant takes in a key.
const DUE_BYTES: usize = 16;

/// The stamp of a write.
pub(super) fn stamp(writes: u64) -> [u8; 8] {
    writes.to_be_bytes()
}

/// Where a pending notice stands.
pub(super) fn place(record: &NoticeRecord, key: &NoticeKey) -> Vec<u8> {
    let mut place = of_community(record.audience.platform, record.urgency(), record.community.as_bytes());
    place.extend_from_slice(&keys::instant(record.due));
    place.extend_from_slice(key.as_str().as_bytes());
    place
}

/// Makes the lanes anew unless they are those of write number `writes`.
pub(super) fn agree(trees: &Trees, writes: u64) -> Result<(), StoreError> {
    let found = trees.get(Table::Lanes, STAMP)?;
    if found.map_or(writes == 0, |found| *found == stamp(writes)) {
        return Ok(());
    }
    trees.clear(Table::Lanes)?;
    for entry in trees.scan(Table::Due, &[])? {
        let (due, _) = entry?;
        let key = keys::notice_of_due(&due);
        if let Some(record) = trees.record::<NoticeRecord>(Table::Notices, key)? {
            let key = NoticeKey::from_stored(String::from_utf8_lossy(key).into_owned());
            trees.put_derived(Table::Lanes, &place(&record, &key), &[])?;
        }
    }
    trees.put_derived(Table::Lanes, STAMP, &stamp(writes))?;
    trees.flush()
}

/// What is due of each community, earliest first, as much as `share` says.
pub(super) fn waiting(
    trees: &Trees,
    platform: Platform,
    now: Timestamp,
    share: &Share,
) -> Result<Vec<Waiting>, StoreError> {
    let lane = of_urgency(platform, share.urgency);
    let end = after(&lane);
    let mut from = match &share.after {
        Some(community) => after(&of_community(platform, share.urgency, community.as_bytes())),
        None => lane.clone(),
    };
    let mut waiting = Vec::new();
    for _ in 0..share.communities {
        let Some(first) = trees.keys_between(Table::Lanes, &from, &end)?.next() else { break };
        let first = first?;
        let Some(prefix) = prefix_of(&first) else { break };
        from = after(prefix);
        let community = String::from_utf8_lossy(prefix.get(4..).unwrap_or_default()).into_owned();
        let due = trees.keys_between(Table::Lanes, &first, &from)?.take(LOOKED_MAX);
        let mut audiences: HashMap<Vec<u8>, usize> = HashMap::new();
        let mut found = 0;
        for key in due {
            let key = key?;
            let Some((at, notice)) = key.get(prefix.len()..).and_then(|rest| rest.split_at_checked(DUE_BYTES)) else {
                continue;
            };
            if found == share.each || at > keys::instant(now).as_slice() {
                break;
            }
            let notice = NoticeKey::from_stored(String::from_utf8_lossy(notice).into_owned());
            let same = audiences.entry(notice.audience().as_bytes().to_vec()).or_default();
            if *same < share.audience {
                *same += 1;
                found += 1;
                waiting.push(Waiting { key: notice, community: community.clone(), urgency: share.urgency });
            }
        }
    }
    Ok(waiting)
}

fn of_urgency(platform: Platform, urgency: Urgency) -> Vec<u8> {
    let number = match urgency {
        Urgency::Deadline => 1,
        Urgency::News => 2,
        Urgency::Digest => 3,
    };
    [keys::of_platform(platform).as_slice(), &[number]].concat()
}

fn of_community(platform: Platform, urgency: Urgency, community: &[u8]) -> Vec<u8> {
    let mut key = of_urgency(platform, urgency);
    key.extend_from_slice(&u16::try_from(community.len()).unwrap_or(u16::MAX).to_be_bytes());
    key.extend_from_slice(community);
    key
}

/// What all keys of the same community begin with.
fn prefix_of(key: &[u8]) -> Option<&[u8]> {
    let length = key.get(2..4)?.try_into().ok().map(u16::from_be_bytes)?;
    key.get(..4 + usize::from(length))
}

/// The first bytes after all that begin with these.
fn after(prefix: &[u8]) -> Vec<u8> {
    let mut next = prefix.to_vec();
    while let Some(last) = next.pop() {
        if let Some(more) = last.checked_add(1) {
            next.push(more);
            return next;
        }
    }
    vec![u8::MAX]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_community_ends_where_the_next_begins() {
        let of = |name: &str| of_community(Platform::Telegram, Urgency::News, name.as_bytes());
        assert!(after(&of("a")) > [of("a"), vec![u8::MAX; 40]].concat());
        assert!(after(&of("a")) <= of("b"));
        assert_eq!(prefix_of(&[of("town"), vec![7; 20]].concat()), Some(of("town").as_slice()));
        assert_eq!(after(&[1, u8::MAX]), [2]);
    }
}
