//! `crier collect --record FILE`: writes what was read as snapshots that `crier replay` plays.
//!
//! Of the portal the hits are kept as they came, so that later readers can read them better. Of other sources the
//! sightings are kept, as they were read and believed: their pages are worth nothing without the rules of that day.
//! Each pass adds a line for each source, with what is new or differs since the file's last line.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Context;
use async_trait::async_trait;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::recording::{self, Snapshot};
use crate::domain::sighting::Sighting;
use crate::pipeline::collect::Run;
use crate::ports::{FetchError, Fetched, Fetcher, Page, Request, Store, Validator};

/// A fetcher that keeps the search hits which pass through it.
pub(super) struct Tap {
    inner: Box<dyn Fetcher>,
    hits: Mutex<Vec<Value>>,
}

impl Tap {
    pub(super) fn new(inner: Box<dyn Fetcher>) -> Self {
        Self { inner, hits: Mutex::default() }
    }

    /// The hits since this was last asked, each once: what pages repeat is the same.
    fn take(&self) -> Vec<Value> {
        let mut hits = std::mem::take(&mut *self.hits.lock().unwrap_or_else(PoisonError::into_inner));
        let mut seen = std::collections::BTreeSet::new();
        hits.retain(|hit| seen.insert(print(hit)));
        hits
    }

    fn keep(&self, page: &Page) {
        let Ok(Value::Object(mut envelope)) = serde_json::from_slice::<Value>(&page.body) else { return };
        if let Some(Value::Array(hits)) = envelope.remove("results") {
            self.hits.lock().unwrap_or_else(PoisonError::into_inner).extend(hits);
        }
    }
}

#[async_trait]
impl Fetcher for Tap {
    async fn fetch(&self, request: &Request) -> Result<Page, FetchError> {
        let page = self.inner.fetch(request).await?;
        self.keep(&page);
        Ok(page)
    }

    async fn fetch_if_changed(&self, request: &Request, known: Option<&Validator>) -> Result<Fetched, FetchError> {
        let fetched = self.inner.fetch_if_changed(request, known).await?;
        if let Fetched::Page(page, _) = &fetched {
            self.keep(page);
        }
        Ok(fetched)
    }
}

/// A recording that grows.
pub(super) struct Recording {
    file: PathBuf,
    last: Option<Timestamp>,
    /// Of each source, each reference with the fingerprint of what was recorded of it.
    known: BTreeMap<String, BTreeMap<String, String>>,
}

impl Recording {
    /// Opens a recording to go on with, or begins one. `source` is the name of lines that name none.
    pub(super) fn open(file: &Path, source: &str) -> anyhow::Result<Self> {
        let mut recording = Self { file: file.to_owned(), last: None, known: BTreeMap::new() };
        if !file.exists() {
            return Ok(recording);
        }
        for snapshot in recording::snapshots(file)? {
            let snapshot = snapshot?;
            recording.last = Some(snapshot.at);
            let known = recording.known.entry(snapshot.source.unwrap_or_else(|| source.to_owned())).or_default();
            known.extend(snapshot.upserts.iter().map(|hit| (hit_reference(hit), print(hit))));
            known.extend(snapshot.sightings.iter().map(|seen| (seen.reference.clone(), print(seen))));
            for reference in &snapshot.removed {
                known.remove(reference);
            }
        }
        Ok(recording)
    }

    /// Adds a run.
    pub(super) async fn add(&mut self, run: &Run, tap: &Tap, store: &dyn Store) -> anyhow::Result<()> {
        if let Some(last) = self.last.filter(|last| *last > run.at) {
            anyhow::bail!("found a last snapshot of {last} in {}, expected none after {}", self.file.display(), run.at);
        }
        let (hits, sightings) = match tap.take() {
            hits if hits.is_empty() => (hits, seen_in(run, store).await?),
            hits => (hits, Vec::new()),
        };
        let known = self.known.entry(run.source.clone()).or_default();
        let shown: BTreeMap<String, String> = hits
            .iter()
            .map(|hit| (hit_reference(hit), print(hit)))
            .chain(sightings.iter().map(|seen| (seen.reference.clone(), print(seen))))
            .collect();
        let is_new = |reference: &String, print: String| known.get(reference) != Some(&print);
        let snapshot = Snapshot {
            at: run.at,
            source: Some(run.source.clone()),
            upserts: hits.into_iter().filter(|hit| is_new(&hit_reference(hit), print(hit))).collect(),
            sightings: sightings.into_iter().filter(|seen| is_new(&seen.reference, print(seen))).collect(),
            // A run that broke off says nothing of what it did not reach.
            removed: known
                .keys()
                .filter(|known| run.broken_off.is_none() && !shown.contains_key(*known))
                .cloned()
                .collect(),
        };
        for reference in &snapshot.removed {
            known.remove(reference);
        }
        known.extend(shown);
        self.last = Some(run.at);
        self.write(&snapshot)
    }

    fn write(&self, snapshot: &Snapshot) -> anyhow::Result<()> {
        let cannot = || format!("cannot write {}", self.file.display());
        let mut file = OpenOptions::new().create(true).append(true).open(&self.file).with_context(cannot)?;
        let line = format!("{}\n", serde_json::to_string(snapshot)?);
        if self.file.extension().is_some_and(|ending| ending == "gz") {
            // Pieces of gzip one after the other are gzip.
            let mut packed = flate2::write::GzEncoder::new(file, flate2::Compression::default());
            packed.write_all(line.as_bytes()).with_context(cannot)?;
            packed.finish().with_context(cannot)?;
            return Ok(());
        }
        file.write_all(line.as_bytes()).with_context(cannot)
    }
}

/// What the run showed and the store believed.
async fn seen_in(run: &Run, store: &dyn Store) -> anyhow::Result<Vec<Sighting>> {
    let shown = store.shown_by(&run.source).await?;
    Ok(shown.into_iter().filter(|seen| seen.last == run.at).map(|seen| seen.sighting).collect())
}

fn hit_reference(hit: &Value) -> String {
    hit.get("reference").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn print(value: &impl Serialize) -> String {
    let text = serde_json::to_vec(value).unwrap_or_default();
    blake3::hash(&text).to_hex().chars().take(16).collect()
}
