//! Configuration: the files as typed become settings as meant, or a list of everything that is wrong.
//!
//! Only this module reads the environment, and only for tokens. The files under `config/` are the manual:
//! every key, its default, why.

mod community;
mod document;
mod environment;
mod fault;
mod feed;
mod listing;
mod print;
mod section;
mod settings;
mod values;

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use url::Url;

use crate::domain::cadence::Rhythm;
use crate::domain::change::Event;
use crate::domain::community::{Audience, Community, Origin, Subscription, SubscriptionId};
use crate::domain::deadline::Lead;
use crate::domain::entry::Defaults;
use crate::domain::interest::Interest;
use crate::domain::listing::{Format, Rules};
use crate::domain::zone::Zone;

pub use document::load;
pub use environment::{Environment, Process};
pub use fault::{Fault, Faults};
pub use print::print;

/// Everything one can set, as meant.
#[derive(Clone, Debug)]
pub struct Config {
    /// The folder the files are in; nothing for the built-in defaults.
    pub folder: Option<PathBuf>,
    /// Where the store lies.
    pub store: PathBuf,
    /// How publishers are asked.
    pub collect: Collecting,
    /// Telegram, when it has a token.
    pub telegram: Option<Bot>,
    /// Discord, when it has a token.
    pub discord: Option<Bot>,
    /// What to log: a level or a filter.
    pub log_level: String,
    /// How long a shutdown may take.
    pub shutdown: Duration,
    /// Who is told of sources in trouble, and when.
    pub admin: Admin,
    /// What is read.
    pub feeds: Vec<Feed>,
    /// Who is served.
    pub communities: Vec<CommunityFile>,
    /// What is allowed but probably not meant.
    pub warnings: Vec<String>,
}

/// Who is told of sources in trouble, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admin {
    /// The channel of the operators, if they have one.
    pub audience: Option<Audience>,
    /// Its language.
    pub language: String,
    /// After how many of its rounds without success a source is stale.
    pub stale_after: u32,
}

/// How publishers are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collecting {
    /// Who we say we are, with a way to reach the operator.
    pub user_agent: String,
    /// How long one request may take.
    pub timeout: Duration,
    /// The largest page taken, in decoded bytes.
    pub body_bytes_max: usize,
    /// The pause between two requests to one host.
    pub pause: Duration,
}

/// A bot's account.
#[derive(Clone, Debug)]
pub struct Bot {
    /// Its token.
    pub token: SecretString,
    /// Where the platform's API is.
    pub api_url: Url,
    /// How much the bot may say, where that differs from the usual.
    pub speed: Speed,
}

/// How much a bot may say, where that differs from what the platform usually allows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Speed {
    /// Messages in a second over all chats.
    pub bot_a_second: Option<u32>,
    /// Messages in a second in one chat.
    pub chat_a_second: Option<u32>,
    /// Messages in a minute in one group or channel.
    pub group_a_minute: Option<u32>,
}

/// One publisher to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// The name of its file, and the first part of its opportunities' keys.
    pub name: String,
    /// How it is read.
    pub kind: FeedKind,
    /// Where it is.
    pub url: Url,
    /// Whether it is read at all.
    pub enabled: bool,
    /// The time between two runs.
    pub every: SignedDuration,
    /// How many new records any run may have before they are held back.
    pub new_usual: usize,
    /// How many more for each day since the last run.
    pub new_per_day: usize,
}

/// How a publisher is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedKind {
    /// The search API of the EU Funding & Tenders Portal.
    FundingTenders {
        /// Below which the files of single topics lie, when they are to be read.
        topics: Option<Url>,
    },
    /// By rules: HTML, a feed or JSON.
    Listing(Box<Rules>),
    /// Tables that people keep on this machine.
    File(Defaults),
}

impl FeedKind {
    /// The word used in feed files.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::FundingTenders { .. } => "funding_tenders",
            Self::Listing(rules) => match rules.format {
                Format::Html => "html",
                Format::Feed => "feed",
                Format::Json => "json",
            },
            Self::File(_) => "file",
        }
    }
}

/// One community and where to speak to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommunityFile {
    /// Who it is.
    pub community: Community,
    /// Where and about what to speak.
    pub channels: Vec<Channel>,
}

/// A place to speak, and what about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Its name, unique within the community.
    pub name: String,
    /// The place.
    pub audience: Audience,
    /// What it cares about.
    pub interest: Interest,
    /// How long before a deadline to remind.
    pub leads: Vec<Lead>,
    /// Which events to tell.
    pub events: Vec<Event>,
    /// The hour of reminders.
    pub remind_at: Time,
    /// When news may be told.
    pub rhythm: Rhythm,
    /// How well a call has to fit to be told, 0 to 100.
    pub relevance_min: u8,
    /// The zone of its clocks.
    pub zone: Zone,
    /// The language to speak.
    pub language: String,
}

impl CommunityFile {
    /// The subscriptions of this file, new ones as of `since`.
    #[must_use]
    pub fn subscriptions(&self, since: Timestamp) -> Vec<Subscription> {
        let subscription = |channel: &Channel| Subscription {
            id: SubscriptionId(format!("{}/{}", self.community.name, channel.name)),
            audience: channel.audience.clone(),
            community: self.community.name.clone(),
            interest: channel.interest.clone(),
            leads: channel.leads.clone(),
            events: channel.events.clone(),
            remind_at: channel.remind_at,
            rhythm: channel.rhythm,
            relevance_min: channel.relevance_min,
            zone: channel.zone.clone(),
            language: channel.language.clone(),
            origin: Origin::Config,
            since,
        };
        self.channels.iter().map(subscription).collect()
    }
}

/// The feed files that are built in.
const FEEDS: [(&str, &str); 17] = [
    ("calls", include_str!("../../config/feeds/calls.toml")),
    ("cascade_hub", include_str!("../../config/feeds/cascade_hub.toml")),
    ("cordis", include_str!("../../config/feeds/cordis.toml")),
    ("cordis_bulk", include_str!("../../config/feeds/cordis_bulk.toml")),
    ("cordis_bulk_deliverables", include_str!("../../config/feeds/cordis_bulk_deliverables.toml")),
    ("cordis_results", include_str!("../../config/feeds/cordis_results.toml")),
    ("eeas_grants", include_str!("../../config/feeds/eeas_grants.toml")),
    ("euro_access", include_str!("../../config/feeds/euro_access.toml")),
    ("european_urban_initiative", include_str!("../../config/feeds/european_urban_initiative.toml")),
    ("european_youth_foundation", include_str!("../../config/feeds/european_youth_foundation.toml")),
    ("european_youth_portal", include_str!("../../config/feeds/european_youth_portal.toml")),
    ("open_materials", include_str!("../../config/feeds/open_materials.toml")),
    ("otlas_projects", include_str!("../../config/feeds/otlas_projects.toml")),
    ("portal_rss", include_str!("../../config/feeds/portal_rss.toml")),
    ("salto_calendar", include_str!("../../config/feeds/salto_calendar.toml")),
    ("sedia", include_str!("../../config/feeds/sedia.toml")),
    ("visegrad_fund", include_str!("../../config/feeds/visegrad_fund.toml")),
];

/// The files that are built in: what `crier demo` uses, and any command where no configuration is found.
#[must_use]
pub fn embedded() -> Config {
    let file = |name: &str, text: &str| (PathBuf::from(name), text.to_owned());
    let texts = document::Texts {
        main: file("config/crier.toml", include_str!("../../config/crier.toml")),
        feeds: FEEDS.iter().map(|(name, text)| file(&format!("config/feeds/{name}.toml"), text)).collect(),
        communities: vec![file(
            "config/communities/example-town.toml",
            include_str!("../../config/communities/example-town.toml"),
        )],
    };
    document::read(&texts, None, &environment::Nothing).unwrap_or_else(|faults| unreachable!("built in: {faults}"))
}

/// The name of a file without folder and ending.
fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
