//! The settings as they are meant, marking what differs from the built-in default.

use std::fmt::Write;
use std::time::Duration;

use super::{Bot, Config, embedded};
use crate::domain::interest::Interest;

/// Writes the resolved settings, one a line; never a token.
#[must_use]
pub fn print(config: &Config) -> String {
    let default = embedded();
    let mut lines = Lines::default();
    let (ours, theirs) = (&config.collect, &default.collect);
    lines.add("store.path", &config.store.display(), &default.store.display());
    lines.add("collect.user_agent", &ours.user_agent, &theirs.user_agent);
    lines.add("collect.timeout", &span(ours.timeout), &span(theirs.timeout));
    lines.add("collect.body_max_mb", &(ours.body_bytes_max / 1_000_000), &(theirs.body_bytes_max / 1_000_000));
    lines.add("collect.pause", &span(ours.pause), &span(theirs.pause));
    lines.add("telegram", &bot(config.telegram.as_ref()), &bot(default.telegram.as_ref()));
    lines.add("discord", &bot(config.discord.as_ref()), &bot(default.discord.as_ref()));
    lines.add("log.level", &config.log_level, &default.log_level);
    lines.add("shutdown.within", &span(config.shutdown), &span(default.shutdown));
    let desk = |admin: &super::Admin| admin.audience.as_ref().map_or_else(|| "none".to_owned(), ToString::to_string);
    lines.add("admin.audience", &desk(&config.admin), &desk(&default.admin));
    lines.add("admin.language", &config.admin.language, &default.admin.language);
    lines.add("admin.stale_after", &config.admin.stale_after, &default.admin.stale_after);
    for feed in &config.feeds {
        let usual = default.feeds.iter().find(|other| other.name == feed.name);
        let described = |feed: &super::Feed| {
            let state = if feed.enabled { "read" } else { "off, else read" };
            format!("{} {state} every {:#}", feed.url, feed.every)
        };
        lines.add(&format!("feed {}", feed.name), &described(feed), &usual.map(described).unwrap_or_default());
    }
    for file in &config.communities {
        for channel in &file.channels {
            let leads: Vec<String> = channel.leads.iter().map(|lead| lead.in_days().to_string()).collect();
            let words = Interest::in_words(&channel.interest);
            let text = format!(
                "{} is told about {words}{}, {}{}; reminded {} days before, at {} {}",
                channel.audience,
                match channel.relevance_min {
                    0 => String::new(),
                    least => format!(" that fit {least} % or better"),
                },
                channel.rhythm.cadence,
                channel.rhythm.quiet.map(|quiet| format!(", never {quiet}")).unwrap_or_default(),
                leads.join(", "),
                channel.remind_at.strftime("%H:%M"),
                channel.zone
            );
            lines.add(&format!("community {}/{}", file.community.name, channel.name), &text, &"");
        }
    }
    lines.0
}

/// A duration as one would write it in the file: whole seconds are all it takes.
fn span(duration: Duration) -> String {
    format!("{}s", duration.as_secs())
}

fn bot(bot: Option<&Bot>) -> String {
    bot.map_or_else(|| "off, no token".to_owned(), |bot| format!("on, at {}", bot.api_url))
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, key: &str, value: &dyn std::fmt::Display, default: &dyn std::fmt::Display) {
        let (value, default) = (value.to_string(), default.to_string());
        let mark = if value == default { "default" } else { "set" };
        writeln!(self.0, "{key}: {value}  # {mark}").unwrap_or_default();
    }
}
