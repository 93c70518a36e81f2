//! A meter: one message after the other at an even pace, a little below what is allowed.
//!
//! Even spacing and the room left below the limit are what a strict count over any span forgives: in simulation (see
//! the tests of pacing) 95 % of the limit is taken without one refusal when messages arrive 5 ms unevenly.
//! Additive increase, multiplicative decrease: quiet minutes raise the pace a little, a refusal lowers it at once, and
//! it never again climbs to where it was refused.

use std::time::Duration;

use crate::ports::{Counting, Rate};

/// Where a pace begins, in thousandths of what is allowed, when nobody says how it is counted.
const UNTOLD_FIRST: u32 = 950;
/// How far it rises then.
const UNTOLD_TOP: u32 = 960;
/// Where a pace begins that is counted by a bucket.
const BUCKET_FIRST: u32 = 985;
/// How far it rises then.
const BUCKET_TOP: u32 = 990;
/// What it falls to when it was refused.
const AFTER_REFUSAL: u32 = 900;
/// The least it falls to by further refusals.
const LEAST: u32 = 300;
/// How much it rises after a quiet minute.
const RISE: u32 = 5;
/// How far below a refused pace it stays from then on.
const BELOW_REFUSED: u32 = 10;
/// How long it has to be quiet for that.
const QUIET: Duration = Duration::from_secs(60);
/// How much lateness of our own is made up for, so that a late timer costs no pace.
const LATENESS_MAX: Duration = Duration::from_millis(12);

/// How often something may be said, and when it may be said next.
#[derive(Clone, Debug)]
pub(super) struct Meter {
    rate: Rate,
    /// Thousandths of the rate.
    level: u32,
    top: u32,
    next: Duration,
    risen: Duration,
}

impl Meter {
    /// A meter that may speak from `now` on.
    pub(super) fn new(rate: Rate, now: Duration) -> Self {
        let (level, top) = match rate.counting {
            Counting::Untold => (UNTOLD_FIRST, UNTOLD_TOP),
            Counting::Bucket => (BUCKET_FIRST, BUCKET_TOP),
        };
        Self { rate, level, top, next: now, risen: now }
    }

    /// When the next message may go.
    pub(super) fn next(&self) -> Duration {
        self.next
    }

    /// How much of the rate is used, in thousandths.
    pub(super) fn level(&self) -> u32 {
        self.level
    }

    /// So many messages go now.
    pub(super) fn spend(&mut self, messages: u32, now: Duration) {
        self.rise(now);
        let begin = self.next.max(now.saturating_sub(LATENESS_MAX));
        self.next = begin.saturating_add(self.interval().saturating_mul(messages));
    }

    /// One was refused: it is quiet until `until`, and slower from then on.
    pub(super) fn refused(&mut self, until: Duration) {
        // What was under way when the first was refused is refused, too; that is one refusal.
        if until <= self.next {
            return;
        }
        self.top = self.level.saturating_sub(BELOW_REFUSED).clamp(LEAST, self.top);
        let lower = if self.level > AFTER_REFUSAL { AFTER_REFUSAL } else { self.level.saturating_mul(9) / 10 };
        self.level = lower.clamp(LEAST, self.top);
        self.hold(until);
        self.risen = until;
    }

    /// Nothing goes before `until`.
    pub(super) fn hold(&mut self, until: Duration) {
        self.next = self.next.max(until);
    }

    fn rise(&mut self, now: Duration) {
        if now.saturating_sub(self.risen) >= QUIET {
            self.level = (self.level + RISE).min(self.top.max(LEAST));
            self.risen = now;
        }
    }

    fn interval(&self) -> Duration {
        let full = self.rate.per.unsigned_abs() / self.rate.count.max(1);
        full.saturating_mul(1_000) / self.level.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn messages_go_evenly_and_a_late_timer_costs_nothing() {
        let mut meter = Meter::new(Rate::a_second(10), SECOND);
        let mut now = SECOND;
        for _ in 0..95 {
            meter.spend(1, now + Duration::from_millis(3));
            now = meter.next();
        }
        let missed = now.abs_diff(SECOND * 11);
        assert!(missed < Duration::from_millis(1), "95 in ten seconds, whatever each was late: {missed:?}");
    }

    #[test]
    fn a_refusal_makes_it_slower_for_good_and_quiet_makes_it_a_little_quicker() {
        let mut meter = Meter::new(Rate::a_second(30), SECOND);
        meter.refused(SECOND * 9);
        assert_eq!((meter.level(), meter.next()), (900, SECOND * 9));
        meter.refused(SECOND * 9);
        assert_eq!(meter.level(), 900, "what was under way at the same time is no second refusal");
        for minute in 1..30 {
            meter.spend(1, SECOND * 9 + SECOND * 61 * minute);
        }
        assert_eq!(meter.level(), 940, "below what was refused");
        for _ in 0..40 {
            meter.refused(meter.next() + SECOND);
        }
        assert_eq!(meter.level(), LEAST);
    }

    #[test]
    fn time_that_was_not_used_is_not_made_up_for() {
        let mut meter = Meter::new(Rate::a_second(1), SECOND);
        meter.spend(1, SECOND * 100);
        assert!(meter.next() > SECOND * 101, "{:?}", meter.next());
    }
}
