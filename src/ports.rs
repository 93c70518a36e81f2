//! The ports: what the core asks of the world, and what adapters give.
//!
//! A trait stands here only where two implementations exist.

mod allowance;
mod feed;
mod source;
mod waiting;

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::domain::change::{Change, Observed};
use crate::domain::community::{Audience, Community, Platform, Presence, Subscription, SubscriptionId};
use crate::domain::language::Language;
use crate::domain::message::Message;
use crate::domain::notice::{Notice, NoticeKey, NoticeState};
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::domain::sighting::{Seen, Sighting};
use crate::domain::taste::{Member, Taste};
use crate::domain::tie::Tie;
use crate::domain::work::Work;

pub use allowance::{Allowance, Counting, Rate, Scope};
pub use feed::{FeedState, HeldRun, KnownPage};
pub use source::{
    Aside, Asides, Completed, FetchError, Fetched, Fetcher, KnownAside, Manners, Page, Part, Reach, Reading, Request,
    RequestBody, Robots, ShapeChanged, Source, Validator,
};
pub use waiting::{Share, Waiting};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// This instant.
    fn now(&self) -> Timestamp;
}

// ---- Platforms -------------------------------------------------------------

/// Why something could not be said, named by what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// Try again, not before the delay the platform asked for.
    #[error("{why}")]
    Later {
        /// What was found.
        why: String,
        /// The delay asked for, if any.
        after: Option<SignedDuration>,
        /// Who has to wait.
        scope: Scope,
    },
    /// The audience cannot be reached any more: blocked, kicked, deleted, no permission.
    #[error("{0}")]
    AudienceGone(String),
    /// The audience lives at another place now.
    #[error("the chat moved to {0}")]
    Moved(Audience),
    /// This message will never be taken.
    #[error("{0}")]
    Refused(String),
}

/// What a person sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inbound {
    /// Where it was said, and where an answer belongs.
    pub audience: Audience,
    /// The words, without the bot's name; a command begins with `/`.
    pub text: String,
    /// How to answer just this.
    pub reply: ReplyTo,
    /// The person's language as the platform tells it, ISO 639-1.
    pub language: Option<String>,
    /// Who said it, as far as their own taste goes: in a private chat the chat, elsewhere the person.
    pub member: Option<Member>,
    /// Whether the person may decide for this chat: always in private, else the platform's own manage right.
    pub may_manage: bool,
}

/// How to answer one inbound message. Opaque to all but the platform that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyTo {
    /// Say it in the chat, as an answer to this message id where the platform can show that.
    Chat {
        /// The message answered.
        message: Option<String>,
    },
    /// Finish an interaction that was acknowledged (Discord).
    Interaction {
        /// The application.
        application: String,
        /// The interaction's token, valid for 15 minutes.
        token: String,
    },
}

/// What an adapter hears, besides words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Somebody said something to us.
    Said(Inbound),
    /// We were blocked or removed.
    Left {
        /// From where.
        audience: Audience,
        /// What the platform said.
        reason: String,
    },
    /// We were let in, or let in again.
    Joined {
        /// Where.
        audience: Audience,
    },
    /// A chat got another id.
    Moved {
        /// The old one.
        from: Audience,
        /// The new one.
        to: Audience,
    },
}

/// A command as platforms register it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandInfo {
    /// Its name, `[a-z_]`, without `/`.
    pub name: &'static str,
    /// The name of its one argument, when it takes one.
    pub argument: Option<&'static str>,
    /// Whether the argument must be given.
    pub argument_required: bool,
    /// One line of help.
    pub description: &'static str,
    /// The same in other languages, for the platforms' own menus.
    pub translations: &'static [CommandWords],
}

/// A command's words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandWords {
    /// Which language.
    pub language: Language,
    /// Its name where a platform can translate names: at most 32 lower-case letters, digits, `_` and `-`.
    pub name: String,
    /// The name of its one argument, when it takes one.
    pub argument: Option<String>,
    /// One line of help, at most 100 characters.
    pub description: String,
}

/// A chat platform.
#[async_trait]
pub trait ChatPlatform: Send + Sync {
    /// Which one.
    fn platform(&self) -> Platform;

    /// How much may be said; by default all of it, one message after the other.
    fn allowance(&self) -> Allowance {
        Allowance::UNLIMITED
    }

    /// As how many messages this one is said.
    fn parts(&self, message: &Message) -> u32 {
        let _ = message;
        1
    }

    /// Says something, unasked. `nonce` is the same for every attempt at the same notice.
    /// Returns the platform's id of the (last) message.
    async fn send(&self, audience: &Audience, message: &Message, nonce: &str) -> Result<String, DeliveryError>;

    /// Says something, unasked, as an answer to what we said before, where the platform can show that.
    async fn send_below(
        &self,
        audience: &Audience,
        message: &Message,
        nonce: &str,
        earlier: &str,
    ) -> Result<String, DeliveryError> {
        let _ = earlier;
        self.send(audience, message, nonce).await
    }

    /// Changes what we said before; refused where the platform cannot, or where it was said as several messages.
    async fn edit(&self, audience: &Audience, earlier: &str, message: &Message) -> Result<(), DeliveryError> {
        let _ = (audience, earlier, message);
        Err(DeliveryError::Refused("what is said here cannot be changed".to_owned()))
    }

    /// Answers what a person said.
    async fn reply(&self, to: &Inbound, message: &Message) -> Result<(), DeliveryError>;

    /// Registers commands, then hears people until `stop`; reconnects by itself, with back-off.
    async fn listen(
        &self,
        commands: &[CommandInfo],
        heard: mpsc::Sender<Heard>,
        stop: CancellationToken,
    ) -> anyhow::Result<()>;

    /// Asks the platform who we are; the answer is a name to show.
    async fn probe(&self) -> anyhow::Result<String>;
}

// ---- Store -----------------------------------------------------------------

/// One unit of work on the store: all of it is remembered, or nothing.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// What a source showed, remembered as seen at `at`; what is as it was may be left to [`FeedState::shown`].
    pub sightings: Vec<Sighting>,
    /// What was in [`FeedState::shown`] and is not any more, with the moment it was last shown.
    pub gone: Vec<(OpportunityKey, Timestamp)>,
    /// Opportunities as they are known from now on; each change goes to their history.
    pub observed: Vec<Observed>,
    /// Works that are new or differ from what is known.
    pub works: Vec<Work>,
    /// Notices to file, after those to withdraw; one whose key exists already stays as it is, unless
    /// it was withdrawn: then it is wanted again.
    pub file: Vec<Notice>,
    /// Pending notices to abandon, with the reason.
    pub withdraw: Vec<(NoticeKey, String)>,
    /// Decisions about which records are one; a later one about the same two replaces an earlier one.
    pub ties: Vec<Tie>,
    /// Opportunities that are part of another from now on, and no longer stand alone; their history stays.
    pub absorbed: Vec<OpportunityKey>,
    /// What to remember of a feed.
    pub feed: Option<(String, FeedState)>,
    /// The moment of all this.
    pub at: Timestamp,
}

/// A store that cannot do its work.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The data is there and cannot be read.
    #[error("{0}")]
    Damaged(String),
    /// Somebody else has it, or the disk refuses: nothing is wrong with the data.
    #[error("{0}")]
    Unavailable(String),
}

/// Everything that is remembered.
///
/// What a method writes is on disk when it returns.
#[async_trait]
pub trait Store: Send + Sync {
    /// One opportunity.
    async fn opportunity(&self, key: &OpportunityKey) -> Result<Option<Opportunity>, StoreError>;
    /// All opportunities.
    async fn opportunities(&self) -> Result<Vec<Opportunity>, StoreError>;
    /// Opportunities in the order of their keys, at most `limit`; those after `after`, or the first ones.
    async fn opportunities_after(
        &self,
        after: Option<&OpportunityKey>,
        limit: usize,
    ) -> Result<Vec<Opportunity>, StoreError>;
    /// What all opportunities add up to: the same text as before only while none was added, changed or removed.
    async fn imprint(&self) -> Result<String, StoreError>;
    /// An opportunity's changes, oldest first, with their moments.
    async fn history(&self, key: &OpportunityKey) -> Result<Vec<(Timestamp, Change)>, StoreError>;
    /// The latest sighting of each source that showed it, its own first: of everything that was joined to it, too.
    async fn sightings(&self, key: &OpportunityKey) -> Result<Vec<Seen>, StoreError>;
    /// The latest sightings of a source, whichever opportunity they belong to.
    async fn shown_by(&self, source: &str) -> Result<Vec<Seen>, StoreError>;
    /// All decisions about which records are one.
    async fn ties(&self) -> Result<Vec<Tie>, StoreError>;
    /// Those in which this record is one of the two.
    async fn ties_of(&self, key: &OpportunityKey) -> Result<Vec<Tie>, StoreError>;
    /// Remembers a unit of work in one transaction.
    async fn commit(&self, batch: Batch) -> Result<(), StoreError>;

    /// Pending notices of a platform that are due at `now`, earliest first, at most `limit`.
    async fn due(&self, platform: Platform, now: Timestamp, limit: usize) -> Result<Vec<Notice>, StoreError>;
    /// Pending notices of a platform that are due at `now`, a fair share of each community's: see [`Share`].
    async fn waiting(&self, platform: Platform, now: Timestamp, share: Share) -> Result<Vec<Waiting>, StoreError>;
    /// One notice by its key, or by the key it had before its audience moved.
    async fn notice(&self, key: &NoticeKey) -> Result<Option<Notice>, StoreError>;
    /// All notices to one audience about one opportunity, whatever their state, by their keys.
    async fn between(&self, audience: &Audience, about: &OpportunityKey) -> Result<Vec<Notice>, StoreError>;
    /// Pending notices about an opportunity.
    async fn pending_about(&self, key: &OpportunityKey) -> Result<Vec<Notice>, StoreError>;
    /// When the next pending notice of a platform is due.
    async fn next_due(&self, platform: Platform) -> Result<Option<Timestamp>, StoreError>;
    /// All notices, whatever their state.
    async fn notices(&self) -> Result<Vec<Notice>, StoreError>;
    /// Records how sending a notice went. Harmless for one that is unknown or settled already; what
    /// was sent while it was withdrawn counts as sent.
    async fn settle(&self, key: &NoticeKey, state: NoticeState) -> Result<(), StoreError>;
    /// Records at once that all of these went the same way, as [`Store::settle`] does for one.
    async fn settle_all(&self, keys: &[NoticeKey], state: NoticeState) -> Result<(), StoreError>;
    /// Pending notices to the audience of `notice` that are due at the same instant and told together with it.
    async fn gathered_with(&self, notice: &Notice) -> Result<Vec<Notice>, StoreError>;
    /// What an audience was told, newest first, at most `limit`.
    async fn told(&self, audience: &Audience, limit: usize) -> Result<Vec<Notice>, StoreError>;
    /// Makes an abandoned notice pending again, due at `due` and as if never tried; harmless for any other.
    async fn retry(&self, key: &NoticeKey, due: Timestamp) -> Result<(), StoreError>;
    /// Puts off a pending notice that was tried so many times by now.
    async fn postpone(&self, key: &NoticeKey, due: Timestamp, attempts: u32) -> Result<(), StoreError>;

    /// All subscriptions.
    async fn subscriptions(&self) -> Result<Vec<Subscription>, StoreError>;
    /// Adds or replaces a subscription.
    async fn put_subscription(&self, subscription: Subscription) -> Result<(), StoreError>;
    /// Removes a subscription; its pending notices are abandoned unless another one of the audience
    /// wants them too. As a store cannot match, any other one of the same audience and community counts.
    async fn remove_subscription(&self, id: &SubscriptionId) -> Result<(), StoreError>;
    /// All communities.
    async fn communities(&self) -> Result<Vec<Community>, StoreError>;
    /// Adds or replaces a community.
    async fn put_community(&self, community: Community) -> Result<(), StoreError>;

    /// What is known of a place to speak.
    async fn presence(&self, audience: &Audience) -> Result<Presence, StoreError>;
    /// Remembers it.
    async fn set_presence(&self, audience: &Audience, presence: Presence) -> Result<(), StoreError>;
    /// Moves an audience's subscriptions and notices to its new place, and remembers where it went:
    /// notices are found by their old keys, too. Settled ones move along, so that nothing is told twice.
    async fn move_audience(&self, from: &Audience, to: &Audience) -> Result<(), StoreError>;

    /// One work.
    async fn work(&self, key: &OpportunityKey) -> Result<Option<Work>, StoreError>;
    /// Works in the order of their keys, at most `limit`; those after `after`, or the first ones.
    async fn works_after(&self, after: Option<&OpportunityKey>, limit: usize) -> Result<Vec<Work>, StoreError>;
    /// What all works add up to, as [`Store::imprint`] says of opportunities.
    async fn works_imprint(&self) -> Result<String, StoreError>;
    /// What a member showed to like; nothing where nothing is known.
    async fn taste(&self, member: &Member) -> Result<Taste, StoreError>;
    /// Remembers it in the place of what was known; an empty one is forgotten altogether.
    async fn put_taste(&self, member: &Member, taste: Taste) -> Result<(), StoreError>;
    /// Everything members showed to like.
    async fn tastes(&self) -> Result<BTreeMap<Member, Taste>, StoreError>;

    /// What a source's runs left behind.
    async fn feed(&self, name: &str) -> Result<FeedState, StoreError>;
}
