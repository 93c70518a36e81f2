//! Recorded daily snapshots, and what playing them through collect and announce would have sent.
//!
//! Nothing is stored for good and nothing is sent: the store is temporary, the clock is set from the recording,
//! and the platforms only note what they are asked to say.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::lines::{self, Counts, Line};
use super::stage::Stage;
use crate::clock::SimulatedClock;
use crate::domain::community::{Audience, Community, Platform, Subscription};
use crate::domain::message::Message;
use crate::domain::sighting::Sighting;
use crate::matching::Matcher;
use crate::pipeline::announce::Judgement;
use crate::pipeline::collect::{Run, remember};
use crate::pipeline::deliver::Outcome;
use crate::pipeline::enroll;
use crate::pipeline::gather::Gathered;
use crate::ports::{ChatPlatform, Clock as _, CommandInfo, DeliveryError, Heard, Inbound, Store};
use crate::sources::funding_tenders::read_hits;
use crate::store::sled::SledStore;

/// The longest line of a recording, in bytes.
const LINE_BYTES_MAX: u64 = 256 * 1024 * 1024;

/// One day as it was recorded.
///
/// `upserts` are hits in the search API's own shape, `sightings` what was read of a source of another shape: all of them
/// in the first snapshot, later those that are new or differ. `removed` are references that are no longer listed:
/// absence, which is nothing.
#[derive(Debug, Serialize, Deserialize)]
pub struct Snapshot {
    /// When it was recorded.
    #[serde(rename = "capturedAt")]
    pub at: Timestamp,
    /// The source, where the recording holds several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The hits.
    #[serde(default)]
    pub upserts: Vec<Value>,
    /// What was read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sightings: Vec<Sighting>,
    /// References that left the listing.
    #[serde(default)]
    pub removed: Vec<String>,
}

/// Reads a recording, plain or gzip, line by line.
pub fn snapshots(file: &Path) -> anyhow::Result<impl Iterator<Item = anyhow::Result<Snapshot>> + use<>> {
    let name = file.display().to_string();
    let mut raw = BufReader::new(std::fs::File::open(file).with_context(|| format!("cannot open {name}"))?);
    let packed = raw.fill_buf().with_context(|| format!("cannot read {name}"))?.starts_with(&[0x1f, 0x8b]);
    let text: Box<dyn Read> = if packed { Box::new(flate2::read::MultiGzDecoder::new(raw)) } else { Box::new(raw) };
    Ok(read_snapshots(text, &name))
}

/// Reads a recording that is called `name` in complaints.
pub fn read_snapshots<R: Read>(text: R, name: &str) -> impl Iterator<Item = anyhow::Result<Snapshot>> + use<R> {
    let name = name.to_owned();
    let mut lines = BufReader::new(text);
    let mut number = 0_usize;
    std::iter::from_fn(move || {
        loop {
            number += 1;
            let mut line = String::new();
            match lines.by_ref().take(LINE_BYTES_MAX).read_line(&mut line) {
                Ok(0) => return None,
                Ok(_) if line.trim().is_empty() => {}
                Ok(_) => return Some(parse(&line).with_context(|| format!("{name}:{number}"))),
                Err(error) => return Some(Err(error).with_context(|| format!("{name}:{number}"))),
            }
        }
    })
}

fn parse(line: &str) -> anyhow::Result<Snapshot> {
    let expected =
        r#"expected one snapshot a line: {"capturedAt": "2026-03-13T06:00:00Z", "upserts": [hits], "removed": []}"#;
    serde_json::from_str(line).map_err(|error| anyhow::anyhow!("found {error}; {expected}"))
}

/// Plays `snapshots` to `subscriptions` and passes each line on as it comes.
pub async fn play(
    source: &str,
    snapshots: impl Iterator<Item = anyhow::Result<Snapshot>>,
    communities: &[Community],
    subscriptions: &[Subscription],
    judgement: Judgement,
    mut out: impl FnMut(Line),
) -> anyhow::Result<Counts> {
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary()?);
    enroll::follow_files(&*store, communities, subscriptions).await?;
    let matcher: Matcher = subscriptions.iter().cloned().collect();
    let clock = Arc::new(SimulatedClock::at(Timestamp::MIN));
    let platforms = Platform::ALL.into_iter().map(|platform| Arc::new(Mute(platform)) as Arc<dyn ChatPlatform>);
    let mut stage = Stage::new(&store, &clock, platforms);
    let mut counts = Counts::default();
    for snapshot in snapshots {
        let snapshot = snapshot?;
        if snapshot.at < clock.now() {
            bail!("found a snapshot of {} after one of {}, expected them in order", snapshot.at, clock.now());
        }
        tell(&mut stage, snapshot.at, &matcher, &mut counts, &mut out).await?;
        let source = snapshot.source.as_deref().unwrap_or(source);
        let reading = read_hits(source, &snapshot.upserts);
        let gathered = Gathered {
            sightings: reading
                .sightings
                .into_iter()
                .chain(snapshot.sightings)
                .map(|sighting| (sighting.key(), sighting))
                .collect(),
            defects: reading.defects,
            // Only the portal is recorded as hits.
            repeats: snapshot.upserts.is_empty() && snapshot.source.is_some(),
            ..Gathered::default()
        };
        let run = remember(source, gathered, &*store, &matcher, judgement, snapshot.at).await?;
        count(&run, &mut counts);
        if let Some(held) = &run.held {
            out(lines::of_held(source, held.keys.len(), run.at));
        }
        tell(&mut stage, snapshot.at, &matcher, &mut counts, &mut out).await?;
    }
    Ok(counts)
}

/// Lets time pass until `end` and lists what was told on the way.
async fn tell(
    stage: &mut Stage,
    end: Timestamp,
    matcher: &Matcher,
    counts: &mut Counts,
    out: &mut impl FnMut(Line),
) -> anyhow::Result<()> {
    for sent in stage.deliver_until(end, matcher).await? {
        match sent.outcome {
            Outcome::Delivered => {
                let line = lines::of_notice(&sent.notice, &sent.opportunity, sent.at);
                counts.add(line.event);
                out(line);
            }
            Outcome::Later(_) | Outcome::Held(_) | Outcome::Behind(_) | Outcome::Abandoned(_) | Outcome::Moved(_) => {
                counts.add("abandoned");
            }
        }
    }
    Ok(())
}

fn count(run: &Run, counts: &mut Counts) {
    counts.add("snapshots");
    counts.add_many("records", run.seen);
    counts.add_many("defects", run.defects.len());
    if run.held.is_some() {
        counts.add("held_back");
    }
    if run.baseline {
        counts.add_many("baseline", run.new);
    }
}

/// A platform that takes everything and says nothing.
struct Mute(Platform);

#[async_trait]
impl ChatPlatform for Mute {
    fn platform(&self) -> Platform {
        self.0
    }

    async fn send(&self, _: &Audience, _: &Message, nonce: &str) -> Result<String, DeliveryError> {
        Ok(nonce.to_owned())
    }

    async fn reply(&self, _: &Inbound, _: &Message) -> Result<(), DeliveryError> {
        Ok(())
    }

    async fn listen(&self, _: &[CommandInfo], _: mpsc::Sender<Heard>, stop: CancellationToken) -> anyhow::Result<()> {
        stop.cancelled().await;
        Ok(())
    }

    async fn probe(&self) -> anyhow::Result<String> {
        Ok("nobody".to_owned())
    }
}
