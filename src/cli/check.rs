//! `crier check`: every configuration file, all faults at once; with `--probe` the world outside, too.

use std::process::ExitCode;
use std::sync::Arc;

use super::ConfigFile;
use super::workshop::{self, print, say};
use crate::clock::SystemClock;
use crate::config::{self, Config};
use crate::platforms::console::Hearing;
use crate::ports::{Clock, Fetcher};

/// Reports on the configuration; status 2 when it has faults, 1 when a probe fails.
pub(super) async fn main(file: &ConfigFile, probe: bool, resolved: bool) -> ExitCode {
    let config = match workshop::read_config(file) {
        Ok(config) => config,
        Err(faults) => {
            say(&faults.to_string());
            return ExitCode::from(2);
        }
    };
    for warning in &config.warnings {
        say(&format!("note: {warning}"));
    }
    let tables = tables(&config).await;
    let done = report(&config, resolved).and(tables);
    let probed = if probe { self::probe(&config).await } else { Ok(()) };
    match done.and(probed) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => workshop::complain(&error),
    }
}

fn report(config: &Config, resolved: bool) -> anyhow::Result<()> {
    if resolved {
        print(config::print(config).trim_end())?;
    }
    let channels: usize = config.communities.iter().map(|file| file.channels.len()).sum();
    let on = |bot: bool| if bot { "on" } else { "off" };
    say(&format!(
        "no faults: {} feeds, {} communities with {channels} channels, telegram {}, discord {}",
        config.feeds.len(),
        config.communities.len(),
        on(config.telegram.is_some()),
        on(config.discord.is_some())
    ));
    Ok(())
}

/// Reads the tables of calls that people keep: what is wrong there is as wrong as in a configuration file.
async fn tables(config: &Config) -> anyhow::Result<()> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let fetcher = workshop::fetcher(config, &clock)?;
    let mut faults = Vec::new();
    for feed in config.feeds.iter().filter(|feed| feed.enabled && matches!(feed.kind, config::FeedKind::File(_))) {
        let source = workshop::source(feed);
        let request = source.first();
        match fetcher.fetch(&request).await {
            Ok(page) => {
                let reading = source.read(&request, &page)?;
                let said =
                    reading.defects.iter().map(|defect| format!("{}: {}: {}", feed.name, defect.at, defect.what));
                faults.extend(said);
            }
            Err(error) => faults.push(format!("{}: {error}", feed.name)),
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    let noun = if faults.len() == 1 { "fault" } else { "faults" };
    let count = faults.len();
    faults.push(format!("{count} {noun} in tables of calls; the rows without any still count"));
    Err(workshop::Usage(faults.join("\n")).into())
}

/// Asks each platform who we are and each source for its first page; all of them, whatever fails.
async fn probe(config: &Config) -> anyhow::Result<()> {
    let mut failed = Vec::new();
    for platform in workshop::platforms(config, Hearing::Deaf)? {
        let name = platform.platform();
        match platform.probe().await {
            Ok(who) => say(&format!("{name}: we are {who}")),
            Err(error) => failed.push(format!("{name}: {error:#}")),
        }
    }
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let fetcher = workshop::fetcher(config, &clock)?;
    for feed in config.feeds.iter().filter(|feed| feed.enabled) {
        let source = workshop::source(feed);
        let request = source.first();
        let read = match fetcher.fetch(&request).await {
            Ok(page) => source.read(&request, &page).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        match read {
            Ok(reading) => say(&format!(
                "{}: {} records on its first page, {} set aside",
                feed.name,
                reading.sightings.len() + reading.works.len(),
                reading.defects.len()
            )),
            Err(error) => failed.push(format!("{}: {error}", feed.name)),
        }
    }
    anyhow::ensure!(failed.is_empty(), "not everything answers:\n{}", failed.join("\n"));
    Ok(())
}
