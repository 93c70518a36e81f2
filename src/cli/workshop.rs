//! What every command needs: the configuration read, the parts put together, words printed.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use jiff::Timestamp;

use super::ConfigFile;
use crate::clock::{SimulatedClock, SystemClock};
use crate::config::{self, CommunityFile, Config, Faults};
use crate::daemon::{Crier, Feed, Parts};
use crate::pipeline::gather::Patience;
use crate::pipeline::hold::Usual;
use crate::pipeline::report::{Desk, Watch};
use crate::platforms::console::{Console, Hearing};
use crate::platforms::discord::{self, Discord};
use crate::platforms::telegram::{self, Telegram};
use crate::ports::{ChatPlatform, Clock, Fetcher, Source, Store};
use crate::search::Index;
use crate::sources;
use crate::sources::file::FileSource;
use crate::sources::file::fetch::WithFiles;
use crate::sources::funding_tenders::FundingTenders;
use crate::sources::http::{self, HttpFetcher};
use crate::store::sled::{OnDamage, SledStore};

/// Where the configuration is looked for when none is named.
const CONFIG_FILE: &str = "config/crier.toml";

/// A name on the command line that the configuration does not know.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Usage(pub(super) String);

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Output {
    /// One JSON object a line.
    Json,
    /// For people.
    Words,
}

impl Output {
    /// JSON when it is asked for.
    pub(super) fn of(json: bool) -> Self {
        if json { Self::Json } else { Self::Words }
    }
}

/// Reads the configuration and begins to log as it says.
pub(super) fn config(file: &ConfigFile) -> anyhow::Result<Config> {
    let config = read_config(file)?;
    crate::telemetry::begin(&config.log_level);
    for warning in &config.warnings {
        tracing::warn!("{warning}");
    }
    Ok(config)
}

/// Reads the configuration.
pub(super) fn read_config(file: &ConfigFile) -> Result<Config, Faults> {
    match &file.file {
        Some(file) => config::load(file, &config::Process),
        None if Path::new(CONFIG_FILE).exists() => config::load(Path::new(CONFIG_FILE), &config::Process),
        None => Ok(config::embedded()),
    }
}

/// The community with this name.
pub(super) fn community<'a>(config: &'a Config, name: &str) -> anyhow::Result<&'a CommunityFile> {
    let names = || config.communities.iter().map(|file| file.community.name.as_str()).collect::<Vec<_>>().join(", ");
    let found = config.communities.iter().find(|file| file.community.name == name);
    found.ok_or_else(|| Usage(format!("found no community `{name}`, expected one of: {}", names())).into())
}

/// The machine's clock, or one that stands at `at`.
pub(super) fn clock(at: Option<Timestamp>) -> Arc<dyn Clock> {
    match at {
        Some(at) => Arc::new(SimulatedClock::at(at)),
        None => Arc::new(SystemClock),
    }
}

/// The feed with this name, enabled or not.
pub(super) fn named_feed<'a>(config: &'a Config, name: &str) -> anyhow::Result<&'a config::Feed> {
    let names = || config.feeds.iter().map(|feed| feed.name.as_str()).collect::<Vec<_>>().join(", ");
    let found = config.feeds.iter().find(|feed| feed.name == name);
    found.ok_or_else(|| Usage(format!("found no source `{name}`, expected one of: {}", names())).into())
}

/// Who asks publishers, and reads the files that feeds name.
pub(super) fn fetcher(config: &Config, clock: &Arc<dyn Clock>) -> anyhow::Result<WithFiles> {
    let pages = Arc::new(HttpFetcher::new(fetching(config), Arc::clone(clock))?);
    let is_file = |feed: &&config::Feed| feed.url.scheme() == "file";
    let places = config.feeds.iter().filter(is_file).map(|feed| feed.url.clone()).collect();
    Ok(WithFiles::new(pages, places, config.collect.body_bytes_max))
}

/// Opens the store; what cannot be read is moved aside and told.
pub(super) async fn store(config: &Config, now: Timestamp) -> anyhow::Result<Arc<dyn Store>> {
    let path = config.store.clone();
    let opened = tokio::task::spawn_blocking(move || SledStore::open(&path, OnDamage::MoveAside, now)).await??;
    if let Some(aside) = &opened.moved_aside {
        let to = aside.to.display().to_string();
        tracing::error!(
            found = %aside.reason,
            to,
            "the store could not be read: it was moved aside and a new one begun; the next run of each source is a silent baseline"
        );
    }
    Ok(Arc::new(opened.store))
}

/// Opens the store and puts the parts together, for one piece of work: what is asked is answered from the whole record.
pub(super) async fn open(config: &Config, clock: Arc<dyn Clock>) -> anyhow::Result<Crier> {
    let fetcher = Arc::new(fetcher(config, &clock)?);
    open_with(config, clock, fetcher).await
}

/// The same, with a way to publishers that is at hand.
pub(super) async fn open_with(
    config: &Config,
    clock: Arc<dyn Clock>,
    fetcher: Arc<dyn Fetcher>,
) -> anyhow::Result<Crier> {
    let crier = put_together(config, clock, fetcher).await?;
    crier.catch_up().await?;
    Ok(crier)
}

/// Opens the store and puts the parts together, for the daemon: an old search index catches up while it runs.
pub(super) async fn open_at_once(config: &Config, clock: Arc<dyn Clock>) -> anyhow::Result<Crier> {
    let fetcher = Arc::new(fetcher(config, &clock)?);
    put_together(config, clock, fetcher).await
}

async fn put_together(config: &Config, clock: Arc<dyn Clock>, fetcher: Arc<dyn Fetcher>) -> anyhow::Result<Crier> {
    let store = store(config, clock.now()).await?;
    let feeds = config.feeds.iter().filter(|feed| feed.enabled).map(feed).collect();
    let index = index(&config.store)?;
    let parts = Parts { store, clock, fetcher, feeds, patience: Patience::default(), index };
    let desk = config.admin.audience.clone().map(|audience| Desk { audience, language: config.admin.language.clone() });
    Ok(Crier::open(parts).await?.watched(Watch { desk, stale_after: config.admin.stale_after }))
}

/// The search index, in a folder beside the store; in memory when the disk refuses, because answers matter more.
fn index(store: &Path) -> anyhow::Result<Index> {
    let mut name = store.file_name().unwrap_or_default().to_os_string();
    name.push(".search");
    let folder = store.with_file_name(name);
    Index::open(&folder).or_else(|error| {
        tracing::warn!(
            folder = %folder.display(),
            error = format!("{error:#}"),
            "the search index cannot be kept on disk: it is made in memory, anew at every start"
        );
        Index::in_memory()
    })
}

/// Takes up the community files.
pub(super) async fn follow_files(crier: &Crier, config: &Config, clock: &dyn Clock) -> anyhow::Result<()> {
    let communities: Vec<_> = config.communities.iter().map(|file| file.community.clone()).collect();
    let subscriptions: Vec<_> = config.communities.iter().flat_map(|file| file.subscriptions(clock.now())).collect();
    Ok(crier.follow_files(&communities, &subscriptions).await?)
}

/// How pages are fetched.
pub(super) fn fetching(config: &Config) -> http::Settings {
    http::Settings {
        timeout: config.collect.timeout,
        body_bytes_max: config.collect.body_bytes_max,
        pace: config.collect.pause,
        ..http::Settings::new(&config.collect.user_agent)
    }
}

/// A feed file's source.
pub(super) fn source(feed: &config::Feed) -> Arc<dyn Source> {
    match &feed.kind {
        config::FeedKind::FundingTenders { topics } => {
            Arc::new(FundingTenders::new(feed.name.clone(), feed.url.clone()).with_topics(topics.clone()))
        }
        config::FeedKind::Listing(rules) => Arc::new(sources::listing(&feed.name, &feed.url, rules)),
        config::FeedKind::File(defaults) => {
            Arc::new(FileSource::new(feed.name.clone(), feed.url.clone(), defaults.clone()))
        }
    }
}

fn feed(feed: &config::Feed) -> Feed {
    let usual = Usual { base: feed.new_usual, per_day: feed.new_per_day };
    Feed { source: source(feed), every: feed.every, usual }
}

/// The chat platforms that have a token, and the console.
pub(super) fn platforms(config: &Config, console: Hearing) -> anyhow::Result<Vec<Arc<dyn ChatPlatform>>> {
    let mut platforms: Vec<Arc<dyn ChatPlatform>> = vec![Arc::new(Console::new(Box::new(std::io::stdout()), console))];
    if let Some(settings) = &config.telegram {
        let usual = telegram::Speed::default();
        let speed = telegram::Speed {
            bot_a_second: settings.speed.bot_a_second.unwrap_or(usual.bot_a_second),
            chat_a_second: settings.speed.chat_a_second.unwrap_or(usual.chat_a_second),
            group_a_minute: settings.speed.group_a_minute.unwrap_or(usual.group_a_minute),
        };
        let settings = telegram::Settings { token: settings.token.clone(), api_url: settings.api_url.clone(), speed };
        platforms.push(Arc::new(Telegram::new(&settings)?));
    }
    if let Some(settings) = &config.discord {
        let settings = discord::Settings { token: settings.token.clone(), api_url: settings.api_url.clone() };
        platforms.push(Arc::new(Discord::new(&settings)?));
    }
    Ok(platforms)
}

/// Prints a result to standard output.
pub(super) fn print(text: &str) -> anyhow::Result<()> {
    writeln!(std::io::stdout(), "{text}").context("cannot write to standard output")
}

/// Says something aside, on standard error; that nobody listens there is no fault.
pub(super) fn say(text: &str) {
    writeln!(std::io::stderr(), "{text}").unwrap_or_default();
}

/// Tells an error, and whether it was the configuration's.
pub(super) fn complain(error: &anyhow::Error) -> ExitCode {
    if let Some(usage) = error.downcast_ref::<Usage>() {
        say(&format!("crier: {usage}"));
        return ExitCode::from(2);
    }
    if let Some(faults) = error.downcast_ref::<Faults>() {
        say(&faults.to_string());
        return ExitCode::from(2);
    }
    say(&format!("crier: {error:#}"));
    ExitCode::FAILURE
}
