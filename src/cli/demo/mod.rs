//! `crier demo`: the whole system on a bundled listing, on this machine alone.
//!
//! A stand-in portal serves the listing over HTTP; three simulated days are collected and announced
//! as a community would see them, then questions are answered. Nothing is kept.

pub mod portal;

use std::io::{IsTerminal, Write};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tokio::io::{AsyncBufReadExt, BufReader};

use self::portal::Portal;
use super::recording::{Snapshot, read_snapshots};
use super::stage::Stage;
use crate::clock::SimulatedClock;
use crate::config::Config;
use crate::daemon::{Crier, Feed, Parts};
use crate::domain::community::Platform;
use crate::domain::zone::Zone;
use crate::pipeline::collect::Run;
use crate::pipeline::gather::Patience;
use crate::pipeline::hold::{Release, Usual};
use crate::platforms::console::{Console, Hearing, render};
use crate::ports::{ChatPlatform, Store};
use crate::sources::funding_tenders::FundingTenders;
use crate::sources::http::{HttpFetcher, Settings};
use crate::store::sled::SledStore;

/// The recorded days: made for this, with real identifiers, titles and dates.
const RECORDING: &str = include_str!("../../../fixtures/sources/funding_tenders/three-days.jsonl");
/// How long after the last collection the demo looks ahead, so that reminders are seen.
const LOOK_AHEAD: SignedDuration = SignedDuration::from_hours(36);
/// What is asked at the end, before anybody types.
const QUESTIONS: [&str; 3] =
    ["is there anything for libraries?", "what closes this month?", "town twinning under 60k for Poland"];

/// Plays the demo to `out`.
pub async fn demo(config: &Config, mut out: impl Write + Send + 'static) -> anyhow::Result<()> {
    let days = read_snapshots(RECORDING.as_bytes(), "the bundled recording").collect::<Result<Vec<_>, _>>()?;
    let Some(first) = days.first().map(|day| day.at) else { anyhow::bail!("the bundled recording is empty") };
    let portal = Portal::start(Vec::new()).await?;
    let clock = Arc::new(SimulatedClock::at(first));
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary()?);
    let crier = open(&portal, &store, &clock).await?;
    let communities: Vec<_> = config.communities.iter().map(|file| file.community.clone()).collect();
    let subscriptions: Vec<_> = config.communities.iter().flat_map(|file| file.subscriptions(first)).collect();
    crier.follow_files(&communities, &subscriptions).await?;

    writeln!(out, "A stand-in for the EU portal serves {} recorded days at {}.", days.len(), portal.url())?;
    for subscription in subscriptions.iter().filter(|one| one.audience.platform == Platform::Console) {
        writeln!(out, "{} is told about {}.", subscription.community, subscription.interest.in_words())?;
    }
    let console: Arc<dyn ChatPlatform> = Arc::new(Console::new(Box::new(std::io::stdout()), Hearing::Deaf));
    let mut stage = Stage::new(&store, &clock, [console]).telling(at_moment);
    for day in days {
        play(&crier, &portal, &mut stage, day, &mut out).await?;
    }
    let later = crate::ports::Clock::now(&*clock).checked_add(LOOK_AHEAD)?;
    writeln!(out, "\n--- until {}: reminders come due", later.strftime("%a %-d %b %Y, %H:%M UTC"))?;
    stage.deliver_until(later, &crier.matcher()).await?;
    questions(&crier, &mut out).await
}

/// The moment of what is printed next, on the wall clock of the community.
fn at_moment(at: Timestamp) {
    let local = at.to_zoned_datetime(Zone::brussels().rules());
    super::workshop::print(&format!("\n[{} in Brussels]", local.strftime("%a %-d %b %Y, %H:%M"))).unwrap_or_default();
}

async fn open(portal: &Portal, store: &Arc<dyn Store>, clock: &Arc<SimulatedClock>) -> anyhow::Result<Crier> {
    let source = FundingTenders::new("sedia", portal.url().parse()?);
    let feed = Feed { source: Arc::new(source), every: SignedDuration::from_hours(24), usual: Usual::default() };
    let fetcher = HttpFetcher::new(Settings::new("crier demo"), clock.clone())?;
    let parts = Parts {
        store: Arc::clone(store),
        clock: clock.clone(),
        fetcher: Arc::new(fetcher),
        feeds: vec![feed],
        patience: Patience::default(),
        index: crate::search::Index::in_memory()?,
    };
    Crier::open(parts).await
}

/// One day: reminders that came due since the day before, then a collection and its news.
async fn play(
    crier: &Crier,
    portal: &Portal,
    stage: &mut Stage,
    day: Snapshot,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    stage.deliver_until(day.at, &crier.matcher()).await?;
    portal.show(day.upserts);
    for feed in crier.feeds() {
        let run = crier.collect(feed, Release::Agreement, &|_, _| {}).await?;
        writeln!(out, "\n--- {}: {}", day.at.strftime("%a %-d %b %Y, %H:%M UTC"), summary(&run))?;
    }
    stage.deliver_until(day.at, &crier.matcher()).await?;
    Ok(())
}

fn summary(run: &Run) -> String {
    let changes: usize = run.told.iter().map(|told| told.observed.changes.len()).sum();
    let told: usize = run.told.iter().flat_map(|told| &told.notices).filter(|notice| notice.due <= run.at).count();
    let first = if run.baseline { "the first look, so nothing is announced; " } else { "" };
    format!(
        "{first}{} records seen, {} new, {changes} changes, {} set aside as not what was asked for, {told} to tell",
        run.seen,
        run.new,
        run.defects.len()
    )
}

/// Asks a few questions, then lets a person at a terminal ask more.
async fn questions(crier: &Crier, out: &mut impl Write) -> anyhow::Result<()> {
    for question in QUESTIONS {
        writeln!(out, "\n> {question}")?;
        writeln!(out, "{}", render(&crier.conversation().hear(&Console::inbound(question)).await))?;
    }
    if !std::io::stdin().is_terminal() {
        return Ok(());
    }
    writeln!(out, "\nYour turn; an empty line ends.")?;
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    loop {
        write!(out, "\n> ")?;
        out.flush()?;
        let Some(line) = lines.next_line().await?.filter(|line| !line.trim().is_empty()) else { return Ok(()) };
        writeln!(out, "{}", render(&crier.conversation().hear(&Console::inbound(&line)).await))?;
    }
}
