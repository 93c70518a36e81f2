//! The keys of the trees, made so that the order of their bytes is the order we read in.
//!
//! Keys are kept for good: a change of any needs a new format number.

use jiff::Timestamp;

use crate::domain::community::{Audience, Platform};
use crate::domain::notice::NoticeKey;
use crate::domain::opportunity::OpportunityKey;

/// How many bytes stand before the notice's key in a key of the due index.
const DUE_HEAD_BYTES: usize = 1 + 16;

/// What all keys about an opportunity begin with; no other opportunity's keys do.
pub(super) fn of_opportunity(opportunity: &OpportunityKey) -> Vec<u8> {
    let bytes = opportunity.as_str().as_bytes();
    let mut key = u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes().to_vec();
    key.extend_from_slice(bytes);
    key
}

/// One change of an opportunity: oldest first, and within one moment in the order it was told.
pub(super) fn of_change(opportunity: &OpportunityKey, at: Timestamp, revision: u32, place: u32) -> Vec<u8> {
    let mut key = of_opportunity(opportunity);
    key.extend_from_slice(&instant(at));
    key.extend_from_slice(&revision.to_be_bytes());
    key.extend_from_slice(&place.to_be_bytes());
    key
}

/// A pending notice about an opportunity.
pub(super) fn about(opportunity: &OpportunityKey, notice: &NoticeKey) -> Vec<u8> {
    let mut key = of_opportunity(opportunity);
    key.extend_from_slice(notice.as_str().as_bytes());
    key
}

/// What the keys of a platform's pending notices begin with.
pub(super) fn of_platform(platform: Platform) -> [u8; 1] {
    match platform {
        Platform::Telegram => [1],
        Platform::Discord => [2],
        Platform::Console => [3],
    }
}

/// A pending notice of a platform, earliest first.
pub(super) fn due(platform: Platform, due: Timestamp, notice: &NoticeKey) -> Vec<u8> {
    let mut key = of_platform(platform).to_vec();
    key.extend_from_slice(&instant(due));
    key.extend_from_slice(notice.as_str().as_bytes());
    key
}

/// What the keys of an audience's notices that are due at an instant begin with.
pub(super) fn due_to(audience: &Audience, due: Timestamp) -> Vec<u8> {
    let mut key = of_platform(audience.platform).to_vec();
    key.extend_from_slice(&instant(due));
    key.extend_from_slice(&notices_of(audience));
    key
}

/// What is decided about two opportunities, found by the first.
pub(super) fn tie(one: &OpportunityKey, other: &OpportunityKey) -> Vec<u8> {
    let mut key = of_opportunity(one);
    key.extend_from_slice(other.as_str().as_bytes());
    key
}

/// What the keys of a source's records begin with.
pub(super) fn of_source(source: &str) -> Vec<u8> {
    format!("{source}:").into_bytes()
}

/// Whether a key of the due index is due at `now`.
pub(super) fn is_due(key: &[u8], now: Timestamp) -> bool {
    key.get(1..DUE_HEAD_BYTES).is_some_and(|due| due <= instant(now).as_slice())
}

/// The notice a key of the due index names.
pub(super) fn notice_of_due(key: &[u8]) -> &[u8] {
    key.get(DUE_HEAD_BYTES..).unwrap_or_default()
}

/// The notice a key of the about index names.
pub(super) fn notice_of_about<'a>(key: &'a [u8], opportunity: &OpportunityKey) -> &'a [u8] {
    key.get(of_opportunity(opportunity).len()..).unwrap_or_default()
}

/// What the keys of an audience's notices begin with; no other audience's keys do.
pub(super) fn notices_of(audience: &Audience) -> Vec<u8> {
    format!("{audience}|").into_bytes()
}

/// What the keys of an audience's notices about an opportunity begin with.
pub(super) fn notices_between(audience: &Audience, about: &OpportunityKey) -> Vec<u8> {
    format!("{audience}|{about}|").into_bytes()
}

/// An instant as bytes that sort as instants do.
pub(super) fn instant(at: Timestamp) -> [u8; 16] {
    let mut bytes = at.as_nanosecond().to_be_bytes();
    bytes[0] ^= 0x80;
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_sort_as_bytes() {
        let sorted = [
            Timestamp::MIN,
            "1969-12-31T23:59:59.5Z".parse().unwrap(),
            Timestamp::UNIX_EPOCH,
            "2026-03-05T09:00:00Z".parse().unwrap(),
            "2026-03-05T09:00:00.000000001Z".parse().unwrap(),
            Timestamp::MAX,
        ];
        assert!(sorted.windows(2).all(|pair| instant(pair[0]) < instant(pair[1])));
    }

    #[test]
    fn an_opportunity_never_reads_the_keys_of_one_whose_name_goes_on() {
        let (short, long) = (OpportunityKey::new("a", "1"), OpportunityKey::new("a", "12"));
        let notice = NoticeKey::from_stored("console:main|a:12|appeared@0".to_owned());
        assert!(!about(&long, &notice).starts_with(&of_opportunity(&short)));
        assert_eq!(notice_of_about(&about(&long, &notice), &long), notice.as_str().as_bytes());
    }
}
