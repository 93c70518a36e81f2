//! Takes calls that were entered in chat: one after the other, announced as those of any source.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::Crier;
use crate::conversation::Entry;
use crate::domain::entry::BY_CHAT;
use crate::domain::sighting::Sighting;
use crate::pipeline::announce::Judgement;
use crate::pipeline::collect::{Run, remember};
use crate::pipeline::gather::Gathered;
use crate::pipeline::hold::{Release, Usual};
use crate::ports::{Batch, FeedState};

/// No listing shows these calls, so the calendar does its work on them this often: they open, their deadlines pass.
const AGE_EVERY: Duration = Duration::from_secs(60 * 60);

/// Remembers what comes to the desk, until `stop`.
pub(super) async fn take_entries(
    crier: Arc<Crier>,
    mut entries: mpsc::Receiver<Entry>,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let mut clock = tokio::time::interval(AGE_EVERY);
    loop {
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            _ = clock.tick() => {
                if let Err(error) = crier.enter(None).await {
                    tracing::error!(error = format!("{error:#}"), "calls entered by hand could not be looked after");
                }
            }
            entry = entries.recv() => {
                let Some(Entry { sighting, done }) = entry else { return Ok(()) };
                let key = sighting.key();
                let outcome = crier.enter(Some(sighting)).await;
                match &outcome {
                    Ok(_) => tracing::info!(opportunity.id = %key, "a call was entered by hand"),
                    Err(error) => tracing::error!(error = format!("{error:#}"), "a call entered by hand was not taken"),
                }
                // Whoever entered it may have gone.
                done.send(outcome.map(|_run| ()).map_err(|error| format!("{error:#}"))).unwrap_or_default();
            }
        }
    }
}

impl Crier {
    /// Remembers a call entered by hand, and announces it.
    pub async fn enter(&self, sighting: Option<Sighting>) -> anyhow::Result<Run> {
        let now = self.clock.now();
        let state = self.store.feed(BY_CHAT).await?;
        if state.last_success.is_none() {
            // The first call entered is news: nothing was there before it that anybody could know.
            let state = FeedState { last_run: Some(now), last_success: Some(now), ..state };
            let batch = Batch { feed: Some((BY_CHAT.to_owned(), state)), at: now, ..Batch::default() };
            self.store.commit(batch).await?;
        }
        let sightings = sighting.into_iter().map(|sighting| (sighting.key(), sighting)).collect();
        let gathered = Gathered { sightings, ..Gathered::default() };
        let judgement = Judgement { usual: Usual::default(), release: Release::ByAdmin };
        let run = remember(BY_CHAT, gathered, &*self.store, &self.matcher(), judgement, now).await;
        let run = run.context("remember a call entered by hand")?;
        self.index(run.changed().cloned().collect()).await?;
        self.filed.notify_waiters();
        Ok(run)
    }
}
