//! Keeps the library in step with the record, as the search index is.

use std::sync::Arc;

use anyhow::Context;
use tokio::sync::mpsc;

use super::Crier;
use crate::domain::work::Work;
use crate::ports::{Store, StoreError};
use crate::search::Index;
use crate::search::library::{Library, Shelf};

/// How many works are read from the record at a time: about a megabyte.
const PAGE: usize = 500;
/// How many pages may wait for the index.
const PAGES_WAITING: usize = 2;

impl Crier {
    /// Makes the library show the record's works, where it does not.
    pub(super) async fn catch_up_library(&self) -> anyhow::Result<()> {
        let imprint = self.store.works_imprint().await?;
        for shelf in Shelf::ALL {
            if self.library.imprint(shelf).as_ref() != Some(&imprint) {
                caught_up(&self.library, shelf, &*self.store, imprint.clone()).await?;
            }
        }
        Ok(())
    }

    /// Puts works into the library; one that was not in step with the record as it was `before` is brought into step.
    pub(super) async fn shelve(&self, works: Vec<Work>, before: &str) -> anyhow::Result<()> {
        if works.is_empty() {
            return Ok(());
        }
        let was_in_step = |shelf: &Shelf| self.library.imprint(*shelf).as_deref() == Some(before);
        if !Shelf::ALL.iter().all(was_in_step) {
            return self.catch_up_library().await;
        }
        let imprint = self.store.works_imprint().await?;
        let library = Arc::clone(&self.library);
        let kept_up = tokio::task::spawn_blocking(move || library.keep_up(&works, &imprint)).await;
        kept_up.context("the library did not take the changes")?
    }
}

/// The library beside an index: in a folder of its own, or in memory as the index is.
pub(super) fn beside(index: &Index) -> anyhow::Result<Library> {
    let Some(folder) = index.folder() else { return Library::in_memory() };
    let mut name = folder.file_name().unwrap_or_default().to_os_string();
    name.push(".library");
    let folder = folder.with_file_name(name);
    Library::open(&folder).or_else(|error| {
        tracing::warn!(folder = %folder.display(), error = format!("{error:#}"), "the library is made in memory");
        Library::in_memory()
    })
}

/// Reads the works page by page into a shelf, off the async threads.
async fn caught_up(library: &Arc<Library>, shelf: Shelf, store: &dyn Store, imprint: String) -> anyhow::Result<()> {
    let (pages, mut read) = mpsc::channel::<Vec<Work>>(PAGES_WAITING);
    let library = Arc::clone(library);
    let indexing = tokio::task::spawn_blocking(move || {
        library.catch_up(shelf, std::iter::from_fn(move || read.blocking_recv()), &imprint)
    });
    let fed = feed(store, pages).await;
    let caught = indexing.await.context("the library was not made")??;
    fed?;
    tracing::info!(indexed = caught.indexed, removed = caught.removed, "the library shows the record again");
    Ok(())
}

async fn feed(store: &dyn Store, pages: mpsc::Sender<Vec<Work>>) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let page = store.works_after(after.as_ref(), PAGE).await?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(last.key.clone());
        if pages.send(page).await.is_err() {
            return Ok(());
        }
    }
}
