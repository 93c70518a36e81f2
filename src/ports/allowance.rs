//! What a platform lets a bot say in a time, as adapters tell it.

use jiff::SignedDuration;

use crate::domain::community::Audience;

/// How much a platform takes.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    /// How many messages may be under way at once.
    pub in_flight: usize,
    /// What the whole bot may say; `None` for as much as it likes.
    pub bot: Option<Rate>,
    /// What may be said in one chat.
    pub chat: Option<Rate>,
    /// What may be said in one group, where that is less.
    pub group: Option<Rate>,
    /// Whether a chat is a group.
    pub is_group: fn(&Audience) -> bool,
}

/// So many messages in so long a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many.
    pub count: u32,
    /// In what time.
    pub per: SignedDuration,
    /// How the platform counts, as far as that is known.
    pub counting: Counting,
}

/// How a platform counts what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// It does not say: any span of that length may be looked at, so room is left for messages that arrive unevenly.
    Untold,
    /// By a bucket that fills steadily, as its headers or documentation say: uneven arrival costs nothing.
    Bucket,
}

/// Who has to wait when something could not be said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// This message: something went wrong with it, and nothing is known of others.
    #[default]
    Message,
    /// Whatever goes to the same chat.
    Chat,
    /// Whatever this bot says.
    Bot,
}

impl Allowance {
    /// One message after the other, as quickly as they are taken.
    pub const UNLIMITED: Self = Self { in_flight: 1, bot: None, chat: None, group: None, is_group: |_| false };
}

impl Rate {
    /// So many in a second.
    #[must_use]
    pub const fn a_second(count: u32) -> Self {
        Self { count, per: SignedDuration::from_secs(1), counting: Counting::Untold }
    }

    /// So many in a minute.
    #[must_use]
    pub const fn a_minute(count: u32) -> Self {
        Self { count, per: SignedDuration::from_secs(60), counting: Counting::Untold }
    }
}
