//! Takes what the gateway delivers, acknowledges what must be acknowledged, and passes on what was heard.
//!
//! Events are learnt from in the order they came. What takes time goes on beside them, so that a person whose
//! command came last is acknowledged within Discord's three seconds.

use std::collections::{HashSet, VecDeque};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use serenity::all::{
    ChannelId, Event, Guild, GuildChannel, GuildId, Interaction, Message, MessageCreateEvent, Ready, UserId,
};
use tokio::sync::{Notify, mpsc};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::acknowledge::{acknowledge, find_thread};
use super::inbound;
use super::places::Places;
use super::rest::Rest;
use crate::domain::community::Audience;
use crate::ports::{Heard, Inbound};

/// The most that is worked on at the same time; further events wait.
const BUSY_MAX: usize = 64;
/// The most that waits to be taken by whoever listens before further events wait.
const WAITING_MAX: usize = 10_000;
/// New sessions within an hour that are no cause for alarm; more, and the connection is closed and rested.
///
/// Discord allows 1,000 a day and then resets the token.
/// Source: discord.com/developers/docs/events/gateway#session-start-limit-object.
const SESSIONS_PER_HOUR_MAX: usize = 30;

/// Events we live from; one that cannot be read is told, not passed over.
const NEEDED: [&str; 11] = [
    "READY",
    "MESSAGE_CREATE",
    "INTERACTION_CREATE",
    "GUILD_CREATE",
    "GUILD_DELETE",
    "CHANNEL_CREATE",
    "CHANNEL_UPDATE",
    "CHANNEL_DELETE",
    "THREAD_CREATE",
    "THREAD_UPDATE",
    "THREAD_DELETE",
];

/// Something that takes time.
type Work = Pin<Box<dyn Future<Output = Done> + Send>>;

/// What came of it.
enum Done {
    /// Somebody said something.
    Said(Inbound),
    /// The same, in a channel that was not known, and what it turned out to hang below.
    Found { inbound: Inbound, guild: GuildId, channel: ChannelId, below: Option<ChannelId> },
}

/// Hears the gateway.
pub(super) struct Ear {
    rest: Arc<Rest>,
    /// Who we are, once a session began.
    me: Option<UserId>,
    places: Places,
    /// What was heard and not taken yet.
    waiting: VecDeque<Heard>,
    sessions: VecDeque<Instant>,
    /// Rings when sessions begin too often.
    too_many_sessions: Arc<Notify>,
}

impl Ear {
    /// An ear that rings when sessions begin too often.
    pub(super) fn new(rest: Arc<Rest>, too_many_sessions: Arc<Notify>) -> Self {
        Self {
            rest,
            me: None,
            places: Places::default(),
            waiting: VecDeque::new(),
            sessions: VecDeque::new(),
            too_many_sessions,
        }
    }

    /// Takes events and passes on what was heard, until `stop` or until nobody listens.
    pub(super) async fn hear(
        mut self,
        mut events: mpsc::Receiver<Event>,
        heard: mpsc::Sender<Heard>,
        stop: &CancellationToken,
    ) {
        let mut busy = FuturesUnordered::new();
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                Some(done) = busy.next(), if !busy.is_empty() => self.finish(done),
                place = heard.reserve(), if !self.waiting.is_empty() => match (place, self.waiting.pop_front()) {
                    (Ok(place), Some(next)) => place.send(next),
                    (Ok(_), None) => {}
                    (Err(_), _) => return,
                },
                event = events.recv(), if busy.len() < BUSY_MAX && self.waiting.len() < WAITING_MAX => match event {
                    Some(event) => busy.extend(self.event(event)),
                    None => return,
                },
            }
        }
    }

    /// Learns from an event at once; what takes time is returned.
    #[expect(clippy::wildcard_enum_match_arm, reason = "of some eighty kinds of events these matter")]
    fn event(&mut self, event: Event) -> Option<Work> {
        match event {
            Event::Ready(event) => self.ready(&event.ready),
            Event::Resumed(_) => tracing::info!("Discord is connected again"),
            Event::InteractionCreate(event) => return self.interaction(&event.interaction),
            Event::MessageCreate(MessageCreateEvent { message, .. }) => return self.message(&message),
            Event::GuildCreate(event) => self.guild(&event.guild),
            // An outage makes a server unavailable; only without that mark we were removed.
            Event::GuildDelete(event) if !event.guild.unavailable => {
                let gone = self.places.leave(event.guild.id);
                self.left(gone, "the bot was removed from the server");
            }
            // A change may have given back the right to speak there.
            Event::ChannelCreate(event) => self.channel(&event.channel),
            Event::ChannelUpdate(event) => self.channel(&event.channel),
            Event::ChannelDelete(event) => {
                let gone = self.places.drop_channel(event.channel.guild_id, event.channel.id);
                self.left(gone, "the channel was deleted");
            }
            Event::ThreadCreate(event) => self.thread(&event.thread),
            Event::ThreadUpdate(event) => self.thread(&event.thread),
            Event::ThreadListSync(event) => event.threads.iter().for_each(|thread| self.thread(thread)),
            Event::ThreadDelete(event) => {
                let gone = self.places.drop_thread(event.thread.id, event.thread.parent_id);
                self.left(vec![gone], "the thread was deleted");
            }
            // serenity puts aside what does not fit its types without a word.
            Event::Unknown(event) if NEEDED.contains(&event.kind.as_str()) => {
                tracing::warn!(kind = event.kind, "an event of Discord's could not be read and is lost");
            }
            _ => {}
        }
        None
    }

    fn ready(&mut self, ready: &Ready) {
        self.me = Some(ready.user.id);
        self.session_began();
        // Each connection lists the servers that are its own.
        let listed: HashSet<_> = ready.guilds.iter().map(|guild| guild.id).collect();
        let shard = ready.shard;
        let is_own =
            |guild| shard.is_none_or(|shard| serenity::utils::shard_id(guild, shard.total.max(1)) == shard.id.0);
        let gone = self.places.keep(&listed, is_own);
        self.left(gone, "the bot was removed from the server while it was away");
        tracing::info!(name = %ready.user.name, servers = listed.len(), "Discord is connected");
    }

    fn interaction(&mut self, interaction: &Interaction) -> Option<Work> {
        let Some(acted) = inbound::of_interaction(interaction, &self.places) else {
            tracing::debug!("an interaction of a kind we never asked for");
            return None;
        };
        let rest = Arc::clone(&self.rest);
        Some(Box::pin(async move {
            acknowledge(&rest, acted.id, &acted.token).await;
            Done::Said(acted.inbound)
        }))
    }

    fn message(&mut self, message: &Message) -> Option<Work> {
        let inbound = inbound::of_message(message, self.me?, &self.places)?;
        let (guild, channel) = match message.guild_id {
            Some(guild) if !self.places.knows(guild, message.channel_id) => (guild, message.channel_id),
            // In private there are no threads.
            Some(_) | None => {
                self.waiting.push_back(Heard::Said(inbound));
                return None;
            }
        };
        let rest = Arc::clone(&self.rest);
        Some(Box::pin(async move {
            let below = find_thread(&rest, channel).await;
            Done::Found { inbound, guild, channel, below }
        }))
    }

    fn finish(&mut self, done: Done) {
        let said = match done {
            Done::Said(inbound) => inbound,
            Done::Found { mut inbound, guild, channel, below } => {
                match below {
                    Some(below) => self.places.learn_thread(guild, channel, below),
                    None => self.places.learn_channel(guild, channel),
                }
                inbound.audience = self.places.audience(channel);
                inbound
            }
        };
        self.waiting.push_back(Heard::Said(said));
    }

    /// A server shows itself after each new session, when we are let in, and after an outage.
    fn guild(&mut self, guild: &Guild) {
        self.places.enter(guild.id);
        for channel in guild.channels.values().filter(|channel| channel.is_text_based()) {
            self.places.learn_channel(guild.id, channel.id);
        }
        for thread in &guild.threads {
            self.learn_thread(thread);
        }
        // We may have been let in again while we were away.
        self.waiting.extend(self.places.audiences(guild.id).into_iter().map(|audience| Heard::Joined { audience }));
    }

    fn channel(&mut self, channel: &GuildChannel) {
        // A forum takes threads and no messages.
        if channel.is_text_based() {
            self.places.learn_channel(channel.guild_id, channel.id);
            self.waiting.push_back(Heard::Joined { audience: self.places.audience(channel.id) });
        }
    }

    fn thread(&mut self, thread: &GuildChannel) {
        self.learn_thread(thread);
        // A message would open it again unless it is locked.
        if !thread.thread_metadata.is_some_and(|thread| thread.locked) {
            self.waiting.push_back(Heard::Joined { audience: self.places.audience(thread.id) });
        }
    }

    fn learn_thread(&mut self, thread: &GuildChannel) {
        if let Some(below) = thread.parent_id {
            self.places.learn_thread(thread.guild_id, thread.id, below);
        }
    }

    fn left(&mut self, audiences: Vec<Audience>, reason: &str) {
        let left = |audience| Heard::Left { audience, reason: reason.to_owned() };
        self.waiting.extend(audiences.into_iter().map(left));
    }

    fn session_began(&mut self) {
        let now = Instant::now();
        self.sessions.push_back(now);
        while self.sessions.front().is_some_and(|began| now.duration_since(*began) > Duration::from_secs(3_600)) {
            self.sessions.pop_front();
        }
        if self.sessions.len() > SESSIONS_PER_HOUR_MAX {
            self.too_many_sessions.notify_one();
        }
    }
}
