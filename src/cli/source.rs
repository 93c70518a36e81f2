//! `crier source`: what is read, and a dry run of one feed file.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use clap::Subcommand;
use jiff::Timestamp;
use serde_json::json;

use super::trial::Trial;
use super::workshop::{self, Output};
use super::{ConfigFile, same};
use crate::clock::SystemClock;
use crate::config::{self, Config};
use crate::ports::{Clock, FeedState, Fetcher, Page, Reading, Request, Source};
use crate::store::sled::{OnDamage, SledStore};

/// The largest saved page that is taken.
const PAGE_BYTES_MAX: u64 = 100_000_000;

/// What one can do with sources.
#[derive(Debug, Subcommand)]
pub(super) enum Action {
    /// Read one source and show, field by field, what is found and what is missing and why. Nothing is stored.
    Try {
        #[command(flatten)]
        config: ConfigFile,
        /// The name of the feed file; one that is not enabled will do.
        name: String,
        /// Read this saved page instead of asking the publisher.
        #[arg(long, value_name = "FILE")]
        page: Option<PathBuf>,
        /// And this saved page as the page of the first record.
        #[arg(long, value_name = "FILE", requires = "page")]
        detail: Option<PathBuf>,
        /// One JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Show which records of several sources are one call, and why; with two keys, make those two one.
    Same {
        #[command(flatten)]
        config: ConfigFile,
        /// The key of a record, as `crier collect --json` prints it; without one all decisions are listed.
        key: Option<String>,
        /// The key of another record that is the same call.
        other: Option<String>,
        /// One JSON object a line.
        #[arg(long)]
        json: bool,
    },
    /// Keep two records apart, now and in later runs; the first becomes a record of its own again.
    Apart {
        #[command(flatten)]
        config: ConfigFile,
        /// The key of the record that is another call.
        key: String,
        /// The key of the record it was taken for.
        other: String,
        /// One JSON object a line.
        #[arg(long)]
        json: bool,
    },
    /// List the sources: kind, whether they are on, when they were read, what was not understood, when they are next.
    List {
        #[command(flatten)]
        config: ConfigFile,
        /// One JSON object a line.
        #[arg(long)]
        json: bool,
    },
}

/// Does what is asked.
pub(super) async fn main(action: Action) -> anyhow::Result<()> {
    match action {
        Action::Try { config, name, page, detail, json } => {
            let config = workshop::config(&config)?;
            let saved = Saved { page: page.as_deref(), detail: detail.as_deref() };
            try_out(&config, &name, saved, Output::of(json)).await
        }
        Action::Same { config, key, other, json } => {
            same::same(&workshop::config(&config)?, key.as_deref(), other.as_deref(), Output::of(json)).await
        }
        Action::Apart { config, key, other, json } => {
            same::apart(&workshop::config(&config)?, &key, &other, Output::of(json)).await
        }
        Action::List { config, json } => list(&workshop::config(&config)?, Output::of(json)).await,
    }
}

/// Pages that stand in for the publisher.
#[derive(Clone, Copy)]
struct Saved<'a> {
    page: Option<&'a Path>,
    detail: Option<&'a Path>,
}

async fn try_out(config: &Config, name: &str, saved: Saved<'_>, output: Output) -> anyhow::Result<()> {
    let feed = workshop::named_feed(config, name)?;
    let source = workshop::source(feed);
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let fetcher = workshop::fetcher(config, &clock)?;
    let request = source.first();
    let page = match saved.page {
        Some(file) => saved_page(file, &request)?,
        None => fetcher.fetch(&request).await.with_context(|| format!("cannot fetch {}", request.url))?,
    };
    let mut reading =
        source.read(&request, &page).with_context(|| format!("nothing on the page of `{name}` is believed"))?;
    complete_first(&*source, &fetcher, &mut reading, saved).await?;
    let trial = Trial::of(feed, &reading);
    match output {
        Output::Json => workshop::print(&trial.as_json().to_string()),
        Output::Words => workshop::print(trial.in_words().trim_end()),
    }
}

/// Completes the first record by its own page, so that the rules for those are tried as well.
async fn complete_first(
    source: &dyn Source,
    fetcher: &dyn Fetcher,
    reading: &mut Reading,
    saved: Saved<'_>,
) -> anyhow::Result<()> {
    let Some((key, request)) = reading.details.first() else { return Ok(()) };
    let page = match (saved.page, saved.detail) {
        (_, Some(file)) => saved_page(file, request)?,
        (Some(_), None) => return Ok(()),
        (None, None) => fetcher.fetch(request).await.with_context(|| format!("cannot fetch {}", request.url))?,
    };
    let Some(first) = reading.sightings.iter_mut().find(|sighting| sighting.key() == *key) else { return Ok(()) };
    let completed =
        source.complete(first.clone(), &page).context("nothing on the page of the first record is believed")?;
    *first = completed.sighting;
    reading.defects.extend(completed.defects);
    reading.misses.extend(completed.misses);
    Ok(())
}

fn saved_page(file: &Path, request: &Request) -> anyhow::Result<Page> {
    let cannot = || format!("cannot read {}", file.display());
    let bytes = std::fs::metadata(file).with_context(cannot)?.len();
    anyhow::ensure!(bytes <= PAGE_BYTES_MAX, "found {bytes} bytes in {}, expected a page", file.display());
    let body = std::fs::read(file).with_context(cannot)?;
    Ok(Page { url: request.url.clone(), content_type: String::new(), body: body.into() })
}

async fn list(config: &Config, output: Output) -> anyhow::Result<()> {
    let store = open_store(config).await;
    for feed in &config.feeds {
        let state = match &store {
            Some(store) => Some(crate::ports::Store::feed(store, &feed.name).await?),
            None => None,
        };
        match output {
            Output::Json => workshop::print(&line(feed, state.as_ref(), config.admin.stale_after).to_string())?,
            Output::Words => workshop::print(&row(feed, state.as_ref(), config.admin.stale_after))?,
        }
    }
    Ok(())
}

/// The record, when there is one and nobody else has it; a list is no reason to begin one.
async fn open_store(config: &Config) -> Option<SledStore> {
    let path = config.store.clone();
    if !path.exists() {
        return None;
    }
    let now = SystemClock.now();
    let opened = tokio::task::spawn_blocking(move || SledStore::open(&path, OnDamage::Refuse, now)).await;
    match opened.map_err(|error| error.to_string()).and_then(|opened| opened.map_err(|error| error.to_string())) {
        Ok(opened) => Some(opened.store),
        Err(error) => {
            workshop::say(&format!(
                "note: the record cannot be opened, so when sources were read is not known ({error})"
            ));
            None
        }
    }
}

fn line(feed: &config::Feed, state: Option<&FeedState>, stale_after: u32) -> serde_json::Value {
    let now = SystemClock.now();
    let trouble = state.and_then(|state| state.trouble_at(feed.every, stale_after, now));
    let last_success = state.and_then(|state| state.last_success);
    json!({
        "name": feed.name,
        "kind": feed.kind.as_str(),
        "enabled": feed.enabled,
        "every": format!("{:#}", feed.every),
        "url": feed.url,
        "last_run": state.and_then(|state| state.last_run),
        "last_success": last_success,
        "age_hours": last_success.map(|at| now.duration_since(at).as_hours().max(0)),
        "next_visit": state.filter(|state| feed.enabled && state.last_run.is_some()).map(|state| state.next_run(feed.every)),
        "defects": state.map(|state| &state.defects),
        "trouble": trouble,
        "records": state.filter(|state| state.last_success.is_some()).map(|state| state.last_count),
        "failures": state.map(|state| state.failures),
        "last_error": state.and_then(|state| state.last_error.as_ref()),
    })
}

fn row(feed: &config::Feed, state: Option<&FeedState>, stale_after: u32) -> String {
    let on = if feed.enabled { "on" } else { "off" };
    let moment = |at: Timestamp| at.strftime("%Y-%m-%d %H:%M UTC").to_string();
    let read = match state {
        Some(FeedState { last_success: Some(at), last_count, .. }) => format!("{}, {last_count} records", moment(*at)),
        Some(_) => "never read".to_owned(),
        None => "unknown".to_owned(),
    };
    let trouble = state.filter(|state| state.failures > 0).and_then(|state| state.last_error.as_deref());
    let trouble = trouble.map(|error| format!("; since then: {error}")).unwrap_or_default();
    let stale = state.and_then(|state| state.trouble_at(feed.every, stale_after, SystemClock.now()));
    let stale = stale.map(|trouble| format!(", {}", trouble.ailment.as_str())).unwrap_or_default();
    let next = state.filter(|state| feed.enabled && state.last_run.is_some());
    let next = next.map(|state| format!("; next {}", moment(state.next_run(feed.every)))).unwrap_or_default();
    let mut defects = String::new();
    for (sort, count) in state.into_iter().flat_map(|state| &state.defects) {
        write!(defects, "\n    {count} × {sort}").unwrap_or_default();
    }
    format!(
        "{:<26} {:<16} {on:<4} every {:<5} {read}{stale}{next}{trouble}{defects}",
        feed.name,
        feed.kind.as_str(),
        format!("{:#}", feed.every)
    )
}
