//! `crier.toml`: the settings of the whole process.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Time;
use secrecy::SecretString;
use url::Url;

use super::environment::Environment;
use super::section::{Key, Section, described};
use super::{Admin, Bot, Collecting, Speed, values};
use crate::domain::cadence::Rhythm;
use crate::domain::change::Event;
use crate::domain::community::Audience;
use crate::domain::deadline::Lead;
use crate::domain::zone::Zone;

/// What `crier.toml` says, feeds and communities aside.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) store: PathBuf,
    pub(super) collect: Collecting,
    pub(super) telegram: Option<Bot>,
    pub(super) discord: Option<Bot>,
    pub(super) log_level: String,
    pub(super) shutdown: Duration,
    pub(super) admin: Admin,
    pub(super) defaults: Defaults,
}

/// What a community gets unless its own file says otherwise.
#[derive(Clone, Debug)]
pub(super) struct Defaults {
    pub(super) language: String,
    pub(super) zone: Zone,
    pub(super) leads: Vec<Lead>,
    pub(super) remind_at: Time,
    pub(super) rhythm: Rhythm,
    pub(super) events: Vec<Event>,
    pub(super) relevance_min: u8,
}

const PATH: Key = Key { name: "path", expected: "a folder", example: r#"path = "data/store""# };
const CONTACT: Key =
    Key { name: "contact", expected: "an address or page", example: r#"contact = "mailto:crier@example.org""# };
const TIMEOUT: Key = Key { name: "timeout", expected: "a duration from 1s to 10m", example: r#"timeout = "30s""# };
const BODY_MAX_MB: Key = Key { name: "body_max_mb", expected: "a number from 1 to 1000", example: "body_max_mb = 50" };
const PAUSE: Key = Key { name: "pause", expected: "a duration from 0s to 10m", example: r#"pause = "1s""# };
const API_URL: Key = Key { name: "api_url", expected: "an http or https address", example: "" };
const TOKEN_ENV: Key = Key {
    name: "token_env",
    expected: "the name of an environment variable",
    example: r#"token_env = "CRIER_TELEGRAM_TOKEN""#,
};
const TOKEN_FILE: Key = Key {
    name: "token_file",
    expected: "a readable file that holds only the token",
    example: r#"token_file = "/etc/crier/telegram.token""#,
};
const TOKEN: Key = Key {
    name: "token",
    expected: "no token in this file, because such files are shared and copied",
    example: r#"token_env = "CRIER_TELEGRAM_TOKEN""#,
};
const BOT_SPEED: Key =
    Key { name: "messages_per_second", expected: "a number from 1 to 1000", example: "messages_per_second = 30" };
const CHAT_SPEED: Key = Key {
    name: "chat_messages_per_second",
    expected: "a number from 1 to 1000",
    example: "chat_messages_per_second = 1",
};
const GROUP_SPEED: Key = Key {
    name: "group_messages_per_minute",
    expected: "a number from 1 to 1000",
    example: "group_messages_per_minute = 20",
};
const LEVEL: Key = Key { name: "level", expected: "error, warn, info, debug or trace", example: r#"level = "info""# };
const AUDIENCE: Key = Key {
    name: "audience",
    expected: "`none`, or a platform and a chat on it, such as `telegram:-1001234567890/17` or `discord:112233445566778899`",
    example: r#"audience = "telegram:-1001234567890""#,
};
const STALE_AFTER: Key =
    Key { name: "stale_after", expected: "a number of rounds from 1 to 100", example: "stale_after = 4" };
const WITHIN: Key = Key { name: "within", expected: "a duration from 1s to 5m", example: r#"within = "10s""# };
pub(super) const LANGUAGE: Key =
    Key { name: "language", expected: "the code of an EU language", example: r#"language = "en""# };
pub(super) const ZONE: Key =
    Key { name: "zone", expected: "an IANA time zone", example: r#"zone = "Europe/Brussels""# };
pub(super) const LEADS: Key =
    Key { name: "leads", expected: "a list of days from 0 to 730", example: "leads = [30, 14, 7, 2]" };
pub(super) const REMIND_AT: Key =
    Key { name: "remind_at", expected: "an hour and minute", example: r#"remind_at = "09:00""# };
pub(super) const CADENCE: Key = Key {
    name: "cadence",
    expected: "`instant`, `daily` and an hour, or `weekly`, a day and an hour",
    example: r#"cadence = "weekly monday 08:00""#,
};
pub(super) const QUIET: Key =
    Key { name: "quiet", expected: "two different hours", example: r#"quiet = "22:00-07:00""# };
pub(super) const URGENT: Key =
    Key { name: "urgent_breaks_quiet", expected: "true or false", example: "urgent_breaks_quiet = true" };
pub(super) const EVENTS: Key = Key {
    name: "events",
    expected: "a list of appeared, opened, deadline_moved, amended, closed, withdrawn, reopened",
    example: r#"events = ["appeared", "deadline_moved"]"#,
};

pub(super) const RELEVANCE_MIN: Key =
    Key { name: "relevance_min", expected: "a number from 0 to 100", example: "relevance_min = 30" };

/// Reads the settings; what is wrong is noted in the section's file, and the default stands in for it.
pub(super) fn read(root: &Section<'_>, folder: Option<&Path>, environment: &dyn Environment) -> Settings {
    let store = root.section("store");
    let log = root.section("log");
    let shutdown = root.section("shutdown");
    let level = |value: &toml::de::DeValue<'_>| {
        let level = values::text(value)?;
        let known = ["error", "warn", "info", "debug", "trace"].contains(&level.as_str());
        if known { Ok(level) } else { Err(super::section::described(value)) }
    };
    let defaults = defaults(&root.section("defaults"));
    Settings {
        store: store.optional(PATH, values::text).map_or_else(|| PathBuf::from("data/store"), PathBuf::from),
        collect: collecting(&root.section("collect")),
        telegram: bot(&root.section("telegram"), &TELEGRAM, folder, environment),
        discord: bot(&root.section("discord"), &DISCORD, folder, environment),
        log_level: log.optional(LEVEL, level).unwrap_or_else(|| "info".to_owned()),
        shutdown: shutdown.optional(WITHIN, values::duration(1, 300)).unwrap_or(Duration::from_secs(10)),
        admin: admin(&root.section("admin"), &defaults.language),
        defaults,
    }
}

/// A channel; `none` stands for none.
fn audience(value: &toml::de::DeValue<'_>) -> values::Read<Option<Audience>> {
    match values::text(value)?.as_str() {
        "none" => Ok(None),
        place => place.parse().map(Some).map_err(|_| described(value)),
    }
}

fn admin(section: &Section<'_>, language: &str) -> Admin {
    let rounds = |value: &toml::de::DeValue<'_>| {
        let rounds = values::count(value)?;
        u32::try_from(rounds).ok().filter(|rounds| (1..=100).contains(rounds)).ok_or_else(|| described(value))
    };
    Admin {
        audience: section.optional(AUDIENCE, audience).flatten(),
        language: section.optional(LANGUAGE, values::language).unwrap_or_else(|| language.to_owned()),
        stale_after: section.optional(STALE_AFTER, rounds).unwrap_or(4),
    }
}

fn collecting(section: &Section<'_>) -> Collecting {
    let contact = section.optional(CONTACT, values::text);
    let megabytes = |value: &toml::de::DeValue<'_>| {
        let count = values::count(value)?;
        if (1..=1_000).contains(&count) { Ok(count) } else { Err(super::section::described(value)) }
    };
    let about = contact.map(|contact| format!(" (+{contact})")).unwrap_or_default();
    Collecting {
        user_agent: format!("crier/{}{about}", env!("CARGO_PKG_VERSION")),
        timeout: section.optional(TIMEOUT, values::duration(1, 600)).unwrap_or(Duration::from_secs(30)),
        body_bytes_max: section.optional(BODY_MAX_MB, megabytes).unwrap_or(50) * 1_000_000,
        pause: section.optional(PAUSE, values::duration(0, 600)).unwrap_or(Duration::from_secs(1)),
    }
}

/// What differs between the two bots' sections.
struct BotKeys {
    /// Whether it has limits that a server of one's own, or money, can lift.
    has_speed: bool,
    token_env: &'static str,
    api_url: &'static str,
    example: &'static str,
}

const TELEGRAM: BotKeys = BotKeys {
    has_speed: true,
    token_env: "CRIER_TELEGRAM_TOKEN",
    api_url: "https://api.telegram.org",
    example: r#"api_url = "https://api.telegram.org""#,
};
const DISCORD: BotKeys = BotKeys {
    has_speed: false,
    token_env: "CRIER_DISCORD_TOKEN",
    api_url: "https://discord.com",
    example: r#"api_url = "https://discord.com""#,
};

/// A bot, when its token is there; that the variable is not set means the platform is off.
fn bot(section: &Section<'_>, keys: &BotKeys, folder: Option<&Path>, environment: &dyn Environment) -> Option<Bot> {
    let refused = |_: &toml::de::DeValue<'_>| Err::<(), _>("a token (not repeated here)".to_owned());
    section.optional(TOKEN, refused);
    let url = Url::parse(keys.api_url).ok();
    let api_url = section.optional(Key { example: keys.example, ..API_URL }, values::address).or(url)?;
    let speed = if keys.has_speed { speed(section) } else { Speed::default() };
    let variable = section.optional(TOKEN_ENV, values::text);
    let from_file = section.optional(TOKEN_FILE, |value| {
        let path = values::text(value)?;
        let file = folder.map_or_else(|| PathBuf::from(&path), |folder| folder.join(&path));
        let content = std::fs::read_to_string(&file).map_err(|error| format!("`{path}` ({error})"))?;
        let token = content.trim().to_owned();
        if token.is_empty() { Err(format!("`{path}`, which is empty")) } else { Ok(token) }
    });
    if variable.is_some() && from_file.is_some() {
        section.complain(TOKEN_FILE, "both `token_env` and `token_file`".to_owned(), "one of them");
    }
    let from_variable = || environment.variable(variable.as_deref().unwrap_or(keys.token_env));
    let token = from_file.or_else(from_variable)?;
    Some(Bot { token: SecretString::from(token.trim().to_owned()), api_url, speed })
}

fn speed(section: &Section<'_>) -> Speed {
    let number = |value: &toml::de::DeValue<'_>| {
        let count = u32::try_from(values::count(value)?).unwrap_or(u32::MAX);
        if (1..=1_000).contains(&count) { Ok(count) } else { Err(super::section::described(value)) }
    };
    Speed {
        bot_a_second: section.optional(BOT_SPEED, number),
        chat_a_second: section.optional(CHAT_SPEED, number),
        group_a_minute: section.optional(GROUP_SPEED, number),
    }
}

fn defaults(section: &Section<'_>) -> Defaults {
    let remind_at = section.optional(REMIND_AT, values::hour).unwrap_or(Time::constant(9, 0, 0, 0));
    Defaults {
        rhythm: rhythm(section, Rhythm::default(), remind_at),
        remind_at,
        language: section.optional(LANGUAGE, values::language).unwrap_or_else(|| "en".to_owned()),
        zone: section.optional(ZONE, values::zone).unwrap_or_else(Zone::brussels),
        leads: section.optional(LEADS, values::list(values::lead)).unwrap_or_else(|| Lead::DEFAULT.to_vec()),
        events: section.optional(EVENTS, values::list(values::event)).unwrap_or_else(|| Event::ALL.to_vec()),
        relevance_min: section.optional(RELEVANCE_MIN, values::relevance).unwrap_or_default(),
    }
}

/// When an audience is told its news; hours that can never come are refused.
pub(super) fn rhythm(section: &Section<'_>, usual: Rhythm, remind_at: Time) -> Rhythm {
    let quiet = match section.optional(QUIET, values::quiet) {
        Some(quiet) => quiet,
        None => usual.quiet,
    };
    let rhythm = Rhythm {
        cadence: section.optional(CADENCE, values::cadence).unwrap_or(usual.cadence),
        quiet,
        urgent_breaks_quiet: section.optional(URGENT, values::flag).unwrap_or(usual.urgent_breaks_quiet),
    };
    if let Some(quiet) = rhythm.quiet {
        let outside = format!("an hour outside the quiet hours {quiet}");
        if rhythm.cadence.at().is_some_and(|at| quiet.holds(at)) {
            section.complain(CADENCE, format!("`{}`", rhythm.cadence), &outside);
        }
        if quiet.holds(remind_at) {
            section.complain(REMIND_AT, format!("`{}`", remind_at.strftime("%H:%M")), &outside);
        }
    }
    rhythm
}
