//! Keeps the search index in step with the record, one commit for each run, and never in the way of answers.

use std::sync::Arc;

use anyhow::Context;
use tokio::sync::mpsc;

use super::Crier;
use crate::domain::opportunity::Opportunity;
use crate::ports::{Store, StoreError};
use crate::search::Index;
use crate::search::index::Caught;

/// How many calls are read from the record at a time: a few megabytes.
const PAGE: usize = 500;
/// How many pages may wait for the index.
const PAGES_WAITING: usize = 2;

impl Crier {
    /// Makes the index show the record, where it does not: after a crash between the two, after a backup was
    /// restored, or when the index is gone or of another form.
    ///
    /// Answers go on from what the index shows until then.
    pub async fn catch_up(&self) -> anyhow::Result<()> {
        let mut in_step = self.indexing.lock().await;
        *in_step = false;
        let imprint = self.store.imprint().await?;
        if self.index.imprint().as_ref() != Some(&imprint) {
            let caught = caught_up(&self.index, &*self.store, imprint).await?;
            let Caught { indexed, removed } = caught;
            tracing::info!(indexed, removed, calls = self.index.len(), "the search index shows the record again");
        }
        *in_step = true;
        drop(in_step);
        self.catch_up_library().await
    }

    /// Puts what a run changed into the index.
    pub(super) async fn index(&self, changed: Vec<Opportunity>) -> anyhow::Result<()> {
        let mut in_step = self.indexing.lock().await;
        if !*in_step || self.index.imprint().is_none() {
            drop(in_step);
            return self.catch_up().await;
        }
        let imprint = self.store.imprint().await?;
        let index = Arc::clone(&self.index);
        *in_step = false;
        let kept_up = tokio::task::spawn_blocking(move || index.keep_up(&changed, &imprint)).await;
        kept_up.context("the search index did not take the changes")??;
        *in_step = true;
        Ok(())
    }
}

/// Reads the record page by page into the index, off the async threads.
async fn caught_up(index: &Arc<Index>, store: &dyn Store, imprint: String) -> anyhow::Result<Caught> {
    let (pages, mut read) = mpsc::channel::<Vec<Opportunity>>(PAGES_WAITING);
    let index = Arc::clone(index);
    let indexing =
        tokio::task::spawn_blocking(move || index.catch_up(std::iter::from_fn(move || read.blocking_recv()), &imprint));
    let fed = feed(store, pages).await;
    let caught = indexing.await.context("the search index was not made")?;
    fed?;
    caught
}

async fn feed(store: &dyn Store, pages: mpsc::Sender<Vec<Opportunity>>) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let page = store.opportunities_after(after.as_ref(), PAGE).await?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(last.key.clone());
        // Whoever indexes has given up, and says why.
        if pages.send(page).await.is_err() {
            return Ok(());
        }
    }
}
