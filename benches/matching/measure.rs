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
pub(crate) fn quickest<T>(work: impl FnMut() -> T) -> (Duration, T) {
    let (spans, result) = thrice(work);
    (spans.into_iter().min().unwrap_or_default(), result)
}

/// How long `work` takes each of several times, and what it gives.
pub(crate) fn thrice<T>(mut work: impl FnMut() -> T) -> ([Duration; TIMES], T) {
    let (first, mut result) = timed(&mut work);
    let mut spans = [first; TIMES];
    for span in spans.iter_mut().skip(1) {
        (*span, result) = timed(&mut work);
    }
    (spans, result)
}

/// How long `work` takes once, and what it gives.
pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = black_box(work());
    (start.elapsed(), result)
}

/// How long `work` keeps a core busy, and what it gives; whatever else the machine does meanwhile does not count.
///
/// The kernel counts this by ticks of some milliseconds, so it is for long work only. Elsewhere than on Linux it is wall time.
pub(crate) fn busy<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let before = on_core();
    let (span, result) = timed(work);
    let spent = before.zip(on_core()).map(|(before, after)| after.saturating_sub(before));
    (spent.unwrap_or(span), result)
}

fn on_core() -> Option<Duration> {
    let counters = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    counters.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
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
