//! Measuring: spans of time, their middle and their far end.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often each thing is done; the shortest time counts, because the machine has other work, too.
const TIMES: usize = 3;

/// Spans of time, one for each call.
#[derive(Default)]
pub(crate) struct Spans(Vec<Duration>);

impl Spans {
    /// The span at which so many of a hundred are shorter.
    pub(crate) fn percent(&self, percent: usize) -> Duration {
        let mut spans = self.0.clone();
        spans.sort_unstable();
        spans.get((spans.len().saturating_sub(1)) * percent / 100).copied().unwrap_or_default()
    }

    /// `p50 0.48 ms, p99 0.91 ms`.
    pub(crate) fn told(&self) -> String {
        format!("p50 {:.3} ms, p99 {:.3} ms", in_ms(self.percent(50)), in_ms(self.percent(99)))
    }
}

impl FromIterator<Duration> for Spans {
    fn from_iter<I: IntoIterator<Item = Duration>>(spans: I) -> Self {
        Self(spans.into_iter().collect())
    }
}

/// How long `work` takes at its quickest, and what it gives.
pub(crate) fn quickest<T>(mut work: impl FnMut() -> T) -> (Duration, T) {
    let mut best = timed(&mut work);
    for _ in 1..TIMES {
        let again = timed(&mut work);
        if again.0 < best.0 {
            best = again;
        }
    }
    best
}

/// How long `work` takes once, and what it gives.
pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = black_box(work());
    (start.elapsed(), result)
}

/// Milliseconds.
pub(crate) fn in_ms(span: Duration) -> f64 {
    span.as_secs_f64() * 1_000.0
}

/// How many of `what` for each of `many`.
pub(crate) fn per(what: usize, many: usize) -> f64 {
    let float = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    float(what) / float(many.max(1))
}
