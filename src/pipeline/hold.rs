//! Whether a run's new records are believed.
//!
//! Publishers reindex, and whole frozen copies of an index turn up for a night. A run with far more
//! new records than usual is held back until a second run shows the same, or the admin says so.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::domain::opportunity::OpportunityKey;
use crate::ports::{FeedState, HeldRun};

/// How many new records are usual.
///
/// The portal's busiest day of 92 recorded ones brought 31; a new work programme brings some hundreds at once,
/// and is then told a run later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usual {
    /// In any run.
    pub base: usize,
    /// More for each day since the last run.
    pub per_day: usize,
}

impl Default for Usual {
    fn default() -> Self {
        Self { base: 50, per_day: 4 }
    }
}

impl Usual {
    /// How many new records a run at `now` may have.
    #[must_use]
    pub fn allowed(self, last_success: Timestamp, now: Timestamp) -> usize {
        let days = now.duration_since(last_success).as_hours().max(0) / 24;
        self.base + self.per_day.saturating_mul(usize::try_from(days).unwrap_or(0))
    }
}

/// What to do with a run's new records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Remember them, say nothing: the first run of an empty store.
    Baseline,
    /// Remember and tell them.
    Believe,
    /// Remember nothing of them yet.
    Hold(HeldRun),
}

/// Whether the admin lets new records pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Release {
    /// Only when a second run agrees.
    #[default]
    Agreement,
    /// Now.
    ByAdmin,
}

/// Judges the new records of a run at `now`.
#[must_use]
pub fn judge(
    new: &BTreeSet<OpportunityKey>,
    state: &FeedState,
    usual: Usual,
    release: Release,
    now: Timestamp,
) -> Verdict {
    let Some(last_success) = state.last_success else { return Verdict::Baseline };
    if release == Release::ByAdmin || new.len() <= usual.allowed(last_success, now) {
        return Verdict::Believe;
    }
    if state.held.as_ref().is_some_and(|held| agrees(new, &held.keys)) {
        return Verdict::Believe;
    }
    Verdict::Hold(HeldRun { at: now, keys: new.iter().cloned().collect() })
}

/// A second run agrees when it shows nine of ten held records again and hardly any others.
fn agrees(new: &BTreeSet<OpportunityKey>, held: &[OpportunityKey]) -> bool {
    let again = held.iter().filter(|key| new.contains(key)).count();
    again * 10 >= held.len() * 9 && new.len() * 10 <= held.len() * 11
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(range: std::ops::Range<usize>) -> BTreeSet<OpportunityKey> {
        range.map(|number| OpportunityKey::new("sedia", &number.to_string())).collect()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_flood_is_held_until_a_second_run_agrees() {
        let now = at("2026-11-23T06:00:00Z");
        let usual = Usual::default();
        let mut state = FeedState::default();
        assert_eq!(judge(&keys(0..900), &state, usual, Release::Agreement, now), Verdict::Baseline);

        state.last_success = Some(at("2026-11-22T06:00:00Z"));
        assert_eq!(judge(&keys(0..54), &state, usual, Release::Agreement, now), Verdict::Believe);
        let Verdict::Hold(held) = judge(&keys(0..300), &state, usual, Release::Agreement, now) else { unreachable!() };
        state.held = Some(held);
        assert!(matches!(judge(&keys(200..500), &state, usual, Release::Agreement, now), Verdict::Hold(_)));
        assert_eq!(judge(&keys(5..310), &state, usual, Release::Agreement, now), Verdict::Believe);
        assert_eq!(judge(&keys(900..1_900), &state, usual, Release::ByAdmin, now), Verdict::Believe);
    }
}
