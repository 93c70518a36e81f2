//! Takes what the gateway delivers, acknowledges what must be acknowledged, and passes on what was heard.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::json;
use serenity::all::{Event, Guild, GuildChannel, Interaction, Message, RawEventHandler, UserId};
use serenity::client::Context;
use serenity::http::{LightMethod, Route};
use tokio::sync::{Notify, mpsc};
use tokio::time::Instant;

use super::errors::Fault;
use super::inbound::{self, Acted};
use super::limits::ACKNOWLEDGE;
use super::places::{Acquaintance, Places};
use super::rest::Rest;
use crate::domain::community::Audience;
use crate::ports::{Heard, ReplyTo};

/// New sessions within an hour that are no cause for alarm; more, and the connection is closed and rested.
///
/// Discord allows 1,000 a day and then resets the token.
/// Source: discord.com/developers/docs/events/gateway#session-start-limit-object.
const SESSIONS_PER_HOUR_MAX: usize = 30;
/// "Deferred channel message with source": the person sees that we are at it.
const DEFERRED: u8 = 5;

/// Events we live from; one that cannot be read is told, not passed over.
const NEEDED: [&str; 8] = [
    "READY",
    "MESSAGE_CREATE",
    "INTERACTION_CREATE",
    "GUILD_CREATE",
    "GUILD_DELETE",
    "CHANNEL_DELETE",
    "THREAD_CREATE",
    "THREAD_DELETE",
];

/// Hears the gateway.
pub(super) struct Ear {
    rest: Arc<Rest>,
    /// Gone once we no longer listen: serenity may keep this ear for longer than we wish.
    heard: Mutex<Option<mpsc::Sender<Heard>>>,
    me: AtomicU64,
    places: Mutex<Places>,
    sessions: Mutex<VecDeque<Instant>>,
    /// Rings when sessions begin too often.
    pub(super) too_many_sessions: Notify,
}

impl Ear {
    /// An ear that passes on what it hears.
    pub(super) fn new(rest: Arc<Rest>, heard: mpsc::Sender<Heard>) -> Self {
        Self {
            rest,
            heard: Mutex::new(Some(heard)),
            me: AtomicU64::new(0),
            places: Mutex::default(),
            sessions: Mutex::default(),
            too_many_sessions: Notify::new(),
        }
    }

    /// Tells it who we are.
    pub(super) fn know_me(&self, me: UserId) {
        self.me.store(me.get(), Ordering::Release);
    }

    /// From now on it hears nothing.
    pub(super) fn close(&self) {
        drop(self.heard.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    fn passing_on(&self) -> Option<mpsc::Sender<Heard>> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn places<T>(&self, look: impl FnOnce(&mut Places) -> T) -> T {
        look(&mut self.places.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn tell(&self, heard: Heard) {
        let Some(passing_on) = self.passing_on() else { return };
        if passing_on.send(heard).await.is_err() {
            self.close();
        }
    }

    async fn left(&self, audiences: Vec<Audience>, reason: &str) {
        for audience in audiences {
            self.tell(Heard::Left { audience, reason: reason.to_owned() }).await;
        }
    }

    async fn interaction(&self, interaction: &Interaction) {
        let Some(Acted { id, application, token, mut inbound }) = inbound::of_interaction(interaction) else {
            return tracing::debug!("an interaction of a kind we never asked for");
        };
        tracing::debug!(%application, "acknowledging");
        let route = Route::InteractionResponse { interaction_id: id, token: &token };
        let deferred = json!({ "type": DEFERRED, "data": { "allowed_mentions": { "parse": [] } } });
        let acknowledging = self.rest.put_across(LightMethod::Post, route, &deferred);
        let acknowledged = match tokio::time::timeout(ACKNOWLEDGE, acknowledging).await {
            Ok(acknowledged) => acknowledged.map(drop),
            Err(_) => Err(Fault::passing(format!("found no answer within {} ms", ACKNOWLEDGE.as_millis()))),
        };
        if let Err(fault) = acknowledged {
            tracing::warn!(error = %fault, "an interaction could not be acknowledged, the answer goes into the channel");
            inbound.reply = ReplyTo::Chat { message: None };
        }
        self.tell(Heard::Said(inbound)).await;
    }

    async fn message(&self, message: &Message) {
        let me = UserId::new(self.me.load(Ordering::Acquire).max(1));
        if let Some(inbound) = self.places(|places| inbound::of_message(message, me, places)) {
            self.tell(Heard::Said(inbound)).await;
        }
    }

    async fn guild(&self, guild: &Guild) {
        let (acquaintance, channels) = self.places(|places| {
            for channel in guild.channels.values().filter(|channel| channel.is_text_based()) {
                places.learn_channel(guild.id, channel.id);
            }
            for thread in &guild.threads {
                learn_thread(places, thread);
            }
            let channels: Vec<_> = guild.channels.keys().map(|channel| places.audience(*channel)).collect();
            (places.enter(guild.id), channels)
        });
        if acquaintance == Acquaintance::New {
            for audience in channels {
                self.tell(Heard::Joined { audience }).await;
            }
        }
    }

    fn session_began(&self) {
        let now = Instant::now();
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.push_back(now);
        while sessions.front().is_some_and(|began| now.duration_since(*began) > Duration::from_secs(3_600)) {
            sessions.pop_front();
        }
        if sessions.len() > SESSIONS_PER_HOUR_MAX {
            self.too_many_sessions.notify_one();
        }
    }
}

fn learn_thread(places: &mut Places, thread: &GuildChannel) {
    if let Some(below) = thread.parent_id {
        places.learn_thread(thread.guild_id, thread.id, below);
    }
}

/// An ear that serenity holds together with us.
pub(super) struct Shared(pub(super) Arc<Ear>);

#[serenity::async_trait]
impl RawEventHandler for Shared {
    async fn raw_event(&self, _: Context, event: Event) {
        self.0.event(event).await;
    }
}

impl Ear {
    #[expect(clippy::wildcard_enum_match_arm, reason = "of some eighty kinds of events these matter")]
    async fn event(&self, event: Event) {
        if self.passing_on().is_none() {
            return;
        }
        match event {
            Event::Ready(event) => {
                self.session_began();
                self.places(|places| places.list(event.ready.guilds.iter().map(|guild| guild.id)));
                tracing::info!(name = %event.ready.user.name, servers = event.ready.guilds.len(), "Discord is connected");
            }
            Event::Resumed(_) => tracing::info!("Discord is connected again"),
            Event::InteractionCreate(event) => self.interaction(&event.interaction).await,
            Event::MessageCreate(event) => self.message(&event.message).await,
            Event::GuildCreate(event) => self.guild(&event.guild).await,
            // An outage makes a server unavailable; only without that mark we were removed.
            Event::GuildDelete(event) if !event.guild.unavailable => {
                let gone = self.places(|places| places.leave(event.guild.id));
                self.left(gone, "the bot was removed from the server").await;
            }
            Event::ChannelCreate(event) => {
                self.places(|places| places.learn_channel(event.channel.guild_id, event.channel.id));
            }
            Event::ChannelDelete(event) => {
                let gone = self.places(|places| places.drop_channel(event.channel.guild_id, event.channel.id));
                self.left(gone, "the channel was deleted").await;
            }
            Event::ThreadCreate(event) => self.places(|places| learn_thread(places, &event.thread)),
            Event::ThreadDelete(event) => {
                let gone = self.places(|places| places.drop_thread(event.thread.id, event.thread.parent_id));
                self.left(vec![gone], "the thread was deleted").await;
            }
            // serenity puts aside what does not fit its types without a word.
            Event::Unknown(event) if NEEDED.contains(&event.kind.as_str()) => {
                tracing::warn!(kind = event.kind, "an event of Discord's could not be read and is lost");
            }
            _ => {}
        }
    }
}
