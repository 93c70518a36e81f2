//! `crier collect`: one pass over the sources; nothing is sent.

use std::fmt::Write;
use std::path::PathBuf;
use std::sync::Arc;

use indicatif::ProgressBar;

use super::ConfigFile;
use super::lines::{self, Counts, Line};
use super::record::{Recording, Tap};
use super::replay;
use super::workshop::{self, Output};
use crate::daemon::Crier;
use crate::domain::notice::{Notice, Subject};
use crate::pipeline::collect::Run;
use crate::pipeline::hold::Release;
use crate::ports::{Clock, Fetcher};

/// How a pass judges what it sees.
pub(super) struct Pass {
    /// Whether held records pass.
    pub(super) release: Release,
    /// The time it goes by.
    pub(super) clock: Arc<dyn Clock>,
    /// Where what is read is recorded, too.
    pub(super) record: Option<PathBuf>,
}

/// Reads `source`, or all sources, once.
pub(super) async fn main(config: &ConfigFile, source: Option<&str>, output: Output, pass: Pass) -> anyhow::Result<()> {
    let config = workshop::config(config)?;
    if let Some(name) = source {
        let feed = workshop::named_feed(&config, name)?;
        if !feed.enabled {
            let why =
                format!("found `{name}` off, expected it on; try `enabled = true` in its file, or `crier source try`");
            return Err(workshop::Usage(why).into());
        }
    }
    let tap = Arc::new(Tap::new(Box::new(workshop::fetcher(&config, &pass.clock)?)));
    let fetcher: Arc<dyn Fetcher> = tap.clone();
    let mut recording = pass.record.as_deref().map(|file| Recording::open(file, replay::SOURCE)).transpose()?;
    let crier = workshop::open_with(&config, Arc::clone(&pass.clock), fetcher).await?;
    workshop::follow_files(&crier, &config, &*pass.clock).await?;
    let mut counts = Counts::default();
    let mut failed = Vec::new();
    for feed in crier.feeds().iter().filter(|feed| source.is_none_or(|name| feed.source.name() == name)) {
        let run = read(&crier, feed, pass.release).await?;
        tell(&run, output, &mut counts)?;
        if let Some(recording) = &mut recording {
            recording.add(&run, &tap, &**crier.store()).await?;
        }
        failed.extend(run.broken_off.clone());
    }
    match output {
        Output::Json => workshop::print(&counts.summary().to_string())?,
        Output::Words => workshop::say(&in_words(&counts)),
    }
    anyhow::ensure!(failed.is_empty(), "not everything could be read: {}", failed.join("; "));
    Ok(())
}

/// Whether held records pass.
pub(super) fn release(now: bool) -> Release {
    if now { Release::ByAdmin } else { Release::Agreement }
}

async fn read(crier: &Crier, feed: &crate::daemon::Feed, release: Release) -> anyhow::Result<Run> {
    let bar = ProgressBar::no_length().with_message(feed.source.name().to_owned());
    let run = crier
        .collect(feed, release, &|seen, total| {
            if let Some(total) = total {
                bar.set_length(total as u64);
            }
            bar.set_position(seen as u64);
        })
        .await;
    bar.finish_and_clear();
    run
}

fn tell(run: &Run, output: Output, counts: &mut Counts) -> anyhow::Result<()> {
    counts.add_many("records", run.seen);
    counts.add_many("new", run.new);
    counts.add_many("defects", run.defects.len());
    if let Some(held) = &run.held {
        counts.add_many("held_records", held.keys.len());
    }
    let is_reminder = |notice: &&Notice| matches!(notice.subject, Subject::Reminder { .. });
    let reminders = run.told.iter().flat_map(|told| &told.notices).filter(is_reminder);
    counts.add_many("reminders_filed", reminders.count());
    for line in lines::of_run(run) {
        counts.add(line.event);
        match output {
            Output::Json => workshop::print(&serde_json::to_string(&line)?)?,
            Output::Words => workshop::print(&sentence(&line))?,
        }
    }
    for defect in &run.defects {
        tracing::debug!(at = defect.at, what = defect.what, "set aside");
    }
    if run.baseline {
        workshop::say(&format!("{}: the first look at this source, so nothing is announced", run.source));
    }
    Ok(())
}

/// A line for people.
pub(super) fn sentence(line: &Line) -> String {
    let event = line.event.replace('_', " ");
    let code = line.identifier.as_deref().or(line.key.as_deref()).unwrap_or_default();
    let title = line.title.as_deref().unwrap_or_default();
    let mut sentence = format!("{} {event}: {code} {title}", line.at).trim_end().to_owned();
    if !line.was.is_null() {
        write!(sentence, " (was {}, now {})", plain(&line.was), plain(&line.now)).unwrap_or_default();
    }
    if let Some(audience) = &line.audience {
        write!(sentence, " -> {audience}: {}", line.why.join("; ")).unwrap_or_default();
    }
    sentence
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Counts for people: `440 records, 3 new`.
pub(super) fn in_words(counts: &Counts) -> String {
    let parts: Vec<String> = counts.iter().map(|(what, many)| format!("{many} {}", what.replace('_', " "))).collect();
    if parts.is_empty() { "nothing to tell".to_owned() } else { parts.join(", ") }
}
