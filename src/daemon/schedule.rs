//! When each source is read: the scheduler wakes us, the store knows the last run, and we decide.
//!
//! One task reads all sources in turn, so runs never overlap; a run missed while we were away is caught up at start.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::Notify;
use tokio_cron_scheduler::{Job, JobScheduler};
use tokio_util::sync::CancellationToken;

use super::{Crier, Feed};
use crate::pipeline::collect::Run;
use crate::pipeline::hold::Release;

/// The scheduler wakes us every minute, at its first second.
///
/// Not by a job that repeats: the library reckons such a job's next time from its last one, so after a machine slept
/// through a whole turn that time lies in the past for good, and nobody is woken again.
const EVERY_MINUTE: &str = "0 * * * * *";
/// Where a source is read more often than that, it wakes us every second.
const EVERY_SECOND: &str = "* * * * * *";
/// Whatever the scheduler does, we look this often.
const LOOK_EVERY: Duration = Duration::from_secs(90);

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
    if state.next_run(feed.every) > crier.clock.now() {
        // A publisher that asks for a long pause lets its data grow old without a run.
        return crier.watch(feed).await;
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
