//! What a source's runs tell about the source: when it is read next, and whether something is wrong with it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use super::{Asides, Validator};
use crate::domain::opportunity::OpportunityKey;
use crate::domain::trouble::{Ailment, Trouble};

/// The pause after a first failed run; it doubles with each further one, up to the source's own rhythm.
const RETRY_FIRST: SignedDuration = SignedDuration::from_mins(5);

/// What a source's runs left behind.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct FeedState {
    /// When a run last began.
    pub last_run: Option<Timestamp>,
    /// When a run last ended well.
    pub last_success: Option<Timestamp>,
    /// How many records that run saw.
    pub last_count: usize,
    /// Runs that failed since.
    pub failures: u32,
    /// What the last failure was.
    pub last_error: Option<String>,
    /// A run whose new records are held back.
    pub held: Option<HeldRun>,
    /// The moment before which the publisher asked not to be asked again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Timestamp>,
    /// The one page that was the whole of the last run, as the publisher can tell it from a newer one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<KnownPage>,
    /// For each reference whose own page was read: the fingerprint of what the listing said of it then.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub details: BTreeMap<String, String>,
    /// What the source's asides said last.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub asides: Asides,
    /// References that the last run that ended well showed: all of them were last shown then.
    ///
    /// It stands here and not with each record, so that a run which shows nothing new writes nothing else.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub shown: BTreeSet<String>,
    /// Whether it repeats calls that others publish: their word counts before its own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub repeats: bool,
    /// When a run first failed since the last one that ended well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failing_since: Option<Timestamp>,
    /// Whether the last run found a page of another shape.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub reshaped: bool,
    /// What the last run could not read: sorts of defects, and how many there were of each.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub defects: BTreeMap<String, usize>,
    /// The trouble the admins were told of last, until they were told that it is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trouble: Option<Trouble>,
    /// When they were last told of any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub troubled: Option<Timestamp>,
}

/// A page that was read and need not be sent again while it is the same.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct KnownPage {
    /// Where it was asked for.
    pub url: String,
    /// How the publisher tells it from a newer one.
    pub validator: Validator,
    /// The rules by which it was read: under others it is worth reading again.
    pub rules: String,
    /// When it was last sent in full.
    pub since: Timestamp,
}

/// New records that are not believed yet.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct HeldRun {
    /// When the run was.
    pub at: Timestamp,
    /// The keys of its new records.
    pub keys: Vec<OpportunityKey>,
}

impl FeedState {
    /// When a source that is read so often is to be read next.
    #[must_use]
    pub fn next_run(&self, every: SignedDuration) -> Timestamp {
        let Some(last) = self.last_run else { return Timestamp::MIN };
        let wait = match self.failures {
            0 => every,
            failures => RETRY_FIRST.saturating_mul(1 << (failures - 1).min(10)).min(every),
        };
        let next = last.checked_add(wait).unwrap_or(Timestamp::MAX);
        self.not_before.map_or(next, |not_before| next.max(not_before))
    }

    /// What is wrong with a source that is read so often, if anything; it is stale after so many times that long.
    ///
    /// A source that was not read because nobody was there to read it is not in trouble.
    #[must_use]
    pub fn trouble_at(&self, every: SignedDuration, stale_after: u32, now: Timestamp) -> Option<Trouble> {
        let found = || self.last_error.clone().unwrap_or_default();
        let kept_away = self.not_before.is_some_and(|not_before| not_before > now);
        if self.failures > 0 && self.reshaped {
            let since = self.failing_since.or(self.last_run)?;
            return Some(Trouble { ailment: Ailment::Reshaped, since, found: found() });
        }
        if self.failures > 0 || kept_away {
            let since = self.last_success.or(self.failing_since).or(self.last_run)?;
            let patience = every.saturating_mul(i32::try_from(stale_after).unwrap_or(i32::MAX));
            if now.duration_since(since) >= patience {
                return Some(Trouble { ailment: Ailment::Stale, since, found: found() });
            }
        }
        let held = self.held.as_ref()?;
        let found = format!("{} new records, far more than usual", held.keys.len());
        Some(Trouble { ailment: Ailment::Flooded, since: held.at, found })
    }

    /// Whether the last run went well and all it showed was believed.
    #[must_use]
    pub fn is_well(&self, now: Timestamp) -> bool {
        self.failures == 0 && self.held.is_none() && self.not_before.is_none_or(|not_before| not_before <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_failing_source_is_asked_again_sooner_but_ever_more_rarely() {
        let last: Timestamp = at("2026-11-23T06:00:00Z");
        let every = SignedDuration::from_hours(6);
        let next = |failures| FeedState { last_run: Some(last), failures, ..FeedState::default() }.next_run(every);
        assert_eq!(FeedState::default().next_run(every), Timestamp::MIN);
        assert_eq!(next(0) - last, every);
        assert_eq!(next(1) - last, SignedDuration::from_mins(5));
        assert_eq!(next(3) - last, SignedDuration::from_mins(20));
        assert_eq!(next(40) - last, every);
        assert_eq!(next(4_000_000_000) - last, every, "never given up for good");
    }

    #[test]
    fn a_publisher_that_asks_for_a_pause_gets_it() {
        let not_before = Some(at("2026-11-23T09:30:00Z"));
        let last_run = Some(at("2026-11-23T06:00:00Z"));
        let state = FeedState { last_run, failures: 1, not_before, ..FeedState::default() };
        assert_eq!(Some(state.next_run(SignedDuration::from_hours(6))), not_before);
    }

    #[test]
    fn a_source_is_stale_after_some_of_its_rounds_and_not_because_nobody_asked() {
        let every = SignedDuration::from_hours(6);
        let last_success = Some(at("2026-11-23T06:00:00Z"));
        let failing =
            FeedState { last_success, failures: 3, last_error: Some("found 503".to_owned()), ..FeedState::default() };
        assert_eq!(failing.trouble_at(every, 4, at("2026-11-24T05:59:00Z")), None);
        let trouble = failing.trouble_at(every, 4, at("2026-11-24T06:00:00Z")).unwrap();
        assert_eq!(
            (trouble.ailment, Some(trouble.since), trouble.found.as_str()),
            (Ailment::Stale, last_success, "found 503")
        );
        let away = FeedState { failures: 0, ..failing };
        assert_eq!(away.trouble_at(every, 4, at("2026-12-24T06:00:00Z")), None);
    }
}
