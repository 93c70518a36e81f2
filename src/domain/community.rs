//! Who is served: communities, the places to speak to them, and what each place asked for.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use super::cadence::Rhythm;
use super::change::Event;
use super::deadline::Lead;
use super::interest::Interest;
use super::zone::Zone;

/// A chat platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    /// Telegram, through the Bot API.
    Telegram,
    /// Discord, through its gateway and REST API.
    Discord,
    /// The terminal.
    Console,
}

impl Platform {
    /// Every platform.
    pub const ALL: [Self; 3] = [Self::Telegram, Self::Discord, Self::Console];

    /// The word used in config, keys and logs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
            Self::Discord => "discord",
            Self::Console => "console",
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A place to speak: a platform, a chat on it, and where the chat has them a topic or thread.
///
/// Written `telegram:-1001234`, `telegram:-1001234/17`, `discord:112233`, `console:main`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Audience {
    /// The platform.
    pub platform: Platform,
    /// The platform's id of chat or channel.
    pub chat: String,
    /// The id of a forum topic inside the chat.
    pub topic: Option<String>,
}

impl Audience {
    /// A chat without topics.
    #[must_use]
    pub fn chat(platform: Platform, chat: impl Into<String>) -> Self {
        Self { platform, chat: chat.into(), topic: None }
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.platform, self.chat)?;
        match &self.topic {
            Some(topic) => write!(formatter, "/{topic}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Audience {
    type Err = NotAnAudience;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || NotAnAudience(text.to_owned());
        let (platform, place) = text.split_once(':').ok_or_else(wrong)?;
        let platform = Platform::ALL.into_iter().find(|known| known.as_str() == platform).ok_or_else(wrong)?;
        let (chat, topic) = match place.split_once('/') {
            Some((chat, topic)) => (chat, Some(topic)),
            None => (place, None),
        };
        let is_id = |id: &str| match platform {
            Platform::Telegram => id.parse::<i64>().is_ok(),
            Platform::Discord => id.parse::<u64>().is_ok_and(|id| id > 0),
            Platform::Console => !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'),
        };
        if !is_id(chat) || !topic.is_none_or(is_id) {
            return Err(wrong());
        }
        Ok(Self { platform, chat: chat.to_owned(), topic: topic.map(str::to_owned) })
    }
}

impl TryFrom<String> for Audience {
    type Error = NotAnAudience;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Audience> for String {
    fn from(audience: Audience) -> Self {
        audience.to_string()
    }
}

/// A text that names no place to speak.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` names no place; examples are `telegram:-1001234567890/17`, `discord:112233445566778899`, `console:main`"
)]
pub struct NotAnAudience(pub String);

/// Who a community is and how it wants to be spoken to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Community {
    /// Its short name, unique: the name of its file.
    pub name: String,
    /// Its name for people.
    pub title: String,
    /// What is known about it.
    pub profile: Profile,
    /// ISO 639-1 code of the language it reads.
    pub language: String,
    /// The zone of its clocks.
    pub zone: Zone,
}

/// What a community is; every part may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
    /// Ids of organisation types; see [`crate::domain::vocabulary`].
    pub organisations: Vec<String>,
    /// Ids of themes.
    pub themes: Vec<String>,
    /// The largest grant it can handle, in whole euros.
    pub grant_max: Option<u64>,
}

/// The id of a subscription; unique, and stable for those that come from config.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SubscriptionId(pub String);

impl fmt::Display for SubscriptionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What one audience asked to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Its id.
    pub id: SubscriptionId,
    /// Where to speak.
    pub audience: Audience,
    /// The community it belongs to, by name; empty for a private chat outside any.
    pub community: String,
    /// What it cares about.
    pub interest: Interest,
    /// How long before a deadline to remind; empty for never.
    pub leads: Vec<Lead>,
    /// Which events to tell.
    pub events: Vec<Event>,
    /// The hour at which reminders are due, on the clock of `zone`.
    pub remind_at: Time,
    /// When news may be told.
    #[serde(default, skip_serializing_if = "Rhythm::is_usual")]
    pub rhythm: Rhythm,
    /// How well an opportunity has to fit to be told, from 0 for whatever meets the interest to 100.
    #[serde(default, skip_serializing_if = "is_any")]
    pub relevance_min: u8,
    /// The zone of the audience's clocks.
    pub zone: Zone,
    /// ISO 639-1 code of the language to speak.
    pub language: String,
    /// Where it came from.
    pub origin: Origin,
    /// When it was made; what was known before then is not news to it.
    pub since: Timestamp,
}

/// The most a subscription can ask an opportunity to fit.
pub const RELEVANCE_MAX: u8 = 100;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_any(relevance_min: &u8) -> bool {
    *relevance_min == 0
}

/// Where a subscription came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A community's file; it follows that file.
    Config,
    /// Somebody asked for it in chat.
    Chat,
}

/// What is known of a place to speak.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Presence {
    /// Since when it cannot be reached, and why.
    pub asleep: Option<Sleep>,
    /// Where it moved to.
    pub moved_to: Option<Audience>,
    /// The moment before which the platform asked to be left alone there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Timestamp>,
}

/// Why and since when an audience cannot be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sleep {
    /// Since when.
    pub since: Timestamp,
    /// What the platform said.
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_audience_reads_back_as_it_was_written() {
        for text in ["telegram:-1001234/17", "telegram:42", "discord:112233", "console:main"] {
            assert_eq!(text.parse::<Audience>().unwrap().to_string(), text);
        }
        for wrong in ["telegram:abc", "discord:-1", "signal:5", "telegram", "console:a b", "telegram:1/x"] {
            assert!(wrong.parse::<Audience>().is_err(), "{wrong}");
        }
    }
}
