//! Notices: promises to tell one audience one thing.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::change::Change;
use super::community::Audience;
use super::deadline::{Deadline, Lead};
use super::opportunity::OpportunityKey;
use super::trouble::Trouble;

/// The natural key of a notice: audience, opportunity, and what is told.
///
/// Filing the same thing twice is harmless because it has the same key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NoticeKey(String);

impl NoticeKey {
    /// The key as stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The audience in it, as it is written.
    #[must_use]
    pub fn audience(&self) -> &str {
        self.0.split_once('|').map_or("", |(audience, _)| audience)
    }

    /// A key that was stored before.
    #[must_use]
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// A short text that is the same for every attempt at this notice, for platforms that refuse repeats.
    ///
    /// 24 hexadecimal digits: Discord takes at most 25 characters.
    #[must_use]
    pub fn nonce(&self) -> String {
        blake3::hash(self.0.as_bytes()).to_hex().chars().take(24).collect()
    }
}

impl fmt::Display for NoticeKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What a notice about a source itself stands under: a key of the form that opportunities have, in a place where no feed
/// file can put one.
#[must_use]
pub fn source_key(name: &str) -> OpportunityKey {
    OpportunityKey::new("the source itself", name)
}

/// What a notice tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// Something changed.
    Change {
        /// What.
        change: Change,
        /// The opportunity's revision at which it did.
        revision: u32,
    },
    /// A deadline comes near.
    Reminder {
        /// The deadline.
        deadline: Deadline,
        /// The lead at which the audience asked to hear of it.
        lead: Lead,
    },
    /// A source is in trouble, or out of it again: for operators.
    Source {
        /// The source.
        name: String,
        /// What was or is wrong.
        trouble: Trouble,
        /// When that was over, if it is.
        over: Option<Timestamp>,
    },
}

/// One promise to tell one audience one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Where to speak.
    pub audience: Audience,
    /// The community served, by name.
    pub community: String,
    /// What it is about.
    pub opportunity: OpportunityKey,
    /// What is told.
    pub subject: Subject,
    /// Why this audience hears of it, as reasons for people.
    pub why: Vec<String>,
    /// How well it fits, from 0 to 100; digests show first what fits best.
    #[serde(default, skip_serializing_if = "is_unknown")]
    pub relevance: u8,
    /// ISO 639-1 code of the language to speak.
    pub language: String,
    /// Not before this instant.
    pub due: Timestamp,
    /// When it was filed.
    pub filed: Timestamp,
    /// Whether it is told together with others that are due at the same instant.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gathered: bool,
    /// How often sending was tried and failed.
    pub attempts: u32,
    /// How it stands.
    pub state: NoticeState,
}

/// Whether nobody judged how well something fits, as with reminders.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
pub(crate) fn is_unknown(relevance: &u8) -> bool {
    *relevance == 0
}

/// How a notice stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeState {
    /// Still to be sent.
    Pending,
    /// Sent.
    Delivered {
        /// When.
        at: Timestamp,
        /// The platform's id of the message.
        message: String,
    },
    /// Will not be sent.
    Abandoned {
        /// When that was decided.
        at: Timestamp,
        /// Why, for people.
        reason: String,
    },
}

/// How soon a notice is of use, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// A deadline comes near.
    Deadline,
    /// News.
    News,
    /// News that was gathered for hours or days.
    Digest,
}

impl Urgency {
    /// Every one, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Deadline, Self::News, Self::Digest];
}

impl Notice {
    /// How soon it is of use.
    #[must_use]
    pub fn urgency(&self) -> Urgency {
        match &self.subject {
            Subject::Reminder { .. } => Urgency::Deadline,
            Subject::Change { .. } if self.gathered => Urgency::Digest,
            Subject::Change { .. } | Subject::Source { .. } => Urgency::News,
        }
    }

    /// When it was sent, if it was.
    #[must_use]
    pub fn delivered_at(&self) -> Option<Timestamp> {
        match &self.state {
            NoticeState::Delivered { at, .. } => Some(*at),
            NoticeState::Pending | NoticeState::Abandoned { .. } => None,
        }
    }

    /// The natural key.
    #[must_use]
    pub fn key(&self) -> NoticeKey {
        let what = match &self.subject {
            Subject::Change { change, revision } => format!("{}@{revision}", change.event().as_str()),
            Subject::Reminder { deadline, lead } => format!("reminder@{}-{}d", deadline.date, lead.in_days()),
            Subject::Source { trouble, over, .. } => {
                let over = if over.is_some() { "-over" } else { "" };
                format!("{}{over}@{}", trouble.ailment.as_str(), trouble.since)
            }
        };
        NoticeKey(format!("{}|{}|{what}", self.audience, self.opportunity))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_fits_discord_and_differs_by_notice() {
        let one = NoticeKey::from_stored("discord:1|sedia:1|appeared@0".to_owned());
        let two = NoticeKey::from_stored("discord:1|sedia:2|appeared@0".to_owned());
        assert_eq!(one.nonce().len(), 24);
        assert_ne!(one.nonce(), two.nonce());
    }
}
