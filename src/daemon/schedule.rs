//! When each source is read: the scheduler wakes us, the store knows the last run, and we decide.
//!
//! One task reads all sources in turn, so runs never overlap; a run missed while we were away is caught up at start.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::Notify;
use tokio_cron_scheduler::{Job, JobScheduler};
use tokio_util::sync::CancellationToken;

use super::{Crier, Feed};
use crate::pipeline::collect::Run;
use crate::pipeline::hold::Release;
use crate::ports::FeedState;

/// The scheduler wakes us every minute, at its first second.
///
/// Not by a job that repeats: the library reckons such a job's next time from its last one, so after a machine slept
/// through a whole turn that time lies in the past for good, and nobody is woken again.
const EVERY_MINUTE: &str = "0 * * * * *";
/// Where a source is read more often than that, it wakes us every second.
const EVERY_SECOND: &str = "* * * * * *";
/// Whatever the scheduler does, we look this often.
const LOOK_EVERY: Duration = Duration::from_secs(90);
/// The pause after a first failed run; it doubles with each further one, up to the source's own rhythm.
const RETRY_FIRST: SignedDuration = SignedDuration::from_mins(5);

/// Reads sources when their time has come, until `stop`.
pub(super) async fn collect_on_time(crier: Arc<Crier>, stop: CancellationToken) -> anyhow::Result<()> {
    let wake = Arc::new(Notify::new());
    let mut scheduler = JobScheduler::new().await?;
    let bell = Arc::clone(&wake);
    let ring = move |_, _| {
        let bell = Arc::clone(&bell);
        Box::pin(async move { bell.notify_one() }) as std::pin::Pin<Box<dyn Future<Output = ()> + Send>>
    };
    scheduler.add(Job::new_async(rhythm(&crier.feeds), ring)?).await?;
    scheduler.start().await?;
    loop {
        for feed in &crier.feeds {
            if stop.is_cancelled() {
                break;
            }
            collect_if_due(&crier, feed, &stop).await;
        }
        tokio::select! {
            () = stop.cancelled() => break,
            () = wake.notified() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
    scheduler.shutdown().await?;
    Ok(())
}

fn rhythm(feeds: &[Feed]) -> &'static str {
    let is_quick = |feed: &Feed| feed.every < SignedDuration::from_mins(1);
    if feeds.iter().any(is_quick) { EVERY_SECOND } else { EVERY_MINUTE }
}

async fn collect_if_due(crier: &Crier, feed: &Feed, stop: &CancellationToken) {
    let name = feed.source.name();
    let state = match crier.store.feed(name).await {
        Ok(state) => state,
        Err(error) => return tracing::error!(source = name, %error, "cannot tell when the source was last read"),
    };
    if next_run(&state, feed.every) > crier.clock.now() {
        return;
    }
    // A run cut off by a stop remembers nothing; the next start does it again.
    let run = tokio::select! {
        () = stop.cancelled() => return,
        run = crier.collect(feed, Release::Agreement, &|_, _| {}) => run,
    };
    match run {
        Ok(run) => report(&run),
        Err(error) => tracing::error!(source = name, error = format!("{error:#}"), "the run could not be remembered"),
    }
}

/// When a source is to be read next.
pub(super) fn next_run(state: &FeedState, every: SignedDuration) -> Timestamp {
    let Some(last) = state.last_run else { return Timestamp::MIN };
    let wait = match state.failures {
        0 => every,
        failures => RETRY_FIRST.saturating_mul(1 << (failures - 1).min(10)).min(every),
    };
    let next = last.checked_add(wait).unwrap_or(Timestamp::MAX);
    state.not_before.map_or(next, |not_before| next.max(not_before))
}

fn report(run: &Run) {
    let source = run.source.as_str();
    let notices: usize = run.told.iter().map(|told| told.notices.len()).sum();
    match &run.broken_off {
        Some(why) => {
            tracing::warn!(source, found = %why, seen = run.seen, "the run ended early; what was read stands, the rest is as before");
        }
        None => {
            tracing::info!(
                source,
                seen = run.seen,
                new = run.new,
                changed = run.told.len(),
                notices,
                "read the source"
            );
        }
    }
    if !run.defects.is_empty() {
        let first = run.defects.first().map(|defect| format!("{}: {}", defect.at, defect.what)).unwrap_or_default();
        tracing::warn!(source, defects = run.defects.len(), first, "some records could not be taken");
    }
    if let Some(held) = &run.held {
        let records = held.keys.len();
        tracing::warn!(source, records, "far more new records than usual: held back until a second run agrees");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_source_is_asked_again_sooner_but_ever_more_rarely() {
        let last: Timestamp = "2026-11-23T06:00:00Z".parse().unwrap();
        let every = SignedDuration::from_hours(6);
        let next = |failures| next_run(&FeedState { last_run: Some(last), failures, ..FeedState::default() }, every);
        assert_eq!(next_run(&FeedState::default(), every), Timestamp::MIN);
        assert_eq!(next(0) - last, every);
        assert_eq!(next(1) - last, SignedDuration::from_mins(5));
        assert_eq!(next(3) - last, SignedDuration::from_mins(20));
        assert_eq!(next(40) - last, every);
        assert_eq!(next(4_000_000_000) - last, every, "never given up for good");
    }

    #[test]
    fn a_publisher_that_asks_for_a_pause_gets_it() {
        let last: Timestamp = "2026-11-23T06:00:00Z".parse().unwrap();
        let not_before = Some("2026-11-23T09:30:00Z".parse().unwrap());
        let state = FeedState { last_run: Some(last), failures: 1, not_before, ..FeedState::default() };
        assert_eq!(Some(next_run(&state, SignedDuration::from_hours(6))), not_before);
    }
}
