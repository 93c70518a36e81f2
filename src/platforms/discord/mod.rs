//! Discord: requests through its HTTP API, people heard through its gateway.
//!
//! No privileged intent is asked for, and nobody is ever mentioned. In a server the bot needs the permissions View
//! Channel, Send Messages (in Threads) and Embed Links: without the last one Discord leaves the cards out. Read Message
//! History lets it show what it answers.
//!
//! Reading order: `gateway` keeps a `session` going, `ear` takes what it delivers (`inbound`, `places`, `acknowledge`);
//! `render` writes messages, `rest` sends them, `errors` and `pace` say what an answer means.

mod acknowledge;
mod buttons;
mod commands;
mod cut;
mod ear;
mod errors;
mod escape;
mod gateway;
mod inbound;
pub mod limits;
mod pace;
mod places;
mod render;
mod rest;
mod said;
mod session;
pub mod wire;

use std::sync::Arc;

use anyhow::Context;
use async_trait::async_trait;
use secrecy::SecretString;
use serenity::all::{ApplicationId, ChannelId, MessageId};
use serenity::http::{LightMethod, Route};
use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;
use url::Url;

use self::ear::Ear;
use self::errors::Fault;
use self::rest::Rest;
use self::said::Said;
use self::wire::{Part, Post, Reference};
use crate::domain::community::{Audience, Platform};
use crate::domain::message::Message;
use crate::ports::{Allowance, ChatPlatform, CommandInfo, DeliveryError, Heard, Inbound, Rate, ReplyTo};

pub use self::render::render;

/// How many events of the gateway may wait to be taken.
const EVENTS_MAX: usize = 1_024;

/// Which bot, and where Discord is.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The bot's token.
    pub token: SecretString,
    /// Where Discord's HTTP API is, without `/api`; `https://discord.com` but for stand-ins.
    pub api_url: Url,
}

/// A Discord bot.
pub struct Discord {
    rest: Arc<Rest>,
    said: Said,
}

impl Discord {
    /// A bot that has not spoken to Discord yet.
    pub fn new(settings: &Settings) -> anyhow::Result<Self> {
        Ok(Self { rest: Arc::new(Rest::new(settings.clone())?), said: Said::default() })
    }

    /// Posts all parts into a channel, each under a nonce of its own; a repeat goes on where the last try ended.
    async fn post(
        &self,
        channel: ChannelId,
        parts: &[Part],
        nonce: &str,
        answers: Option<&str>,
    ) -> Result<String, Fault> {
        let mut last = String::new();
        for (nth, part) in parts.iter().enumerate().skip(self.said.parts(nonce)) {
            let reference = answers.filter(|_| nth == 0);
            let reference = reference.map(|id| Reference { message_id: id.to_owned(), fail_if_not_exists: false });
            let mut post =
                Post { part, nonce: said::nonce(nonce, nth), enforce_nonce: true, message_reference: reference };
            let sent = match self.post_one(channel, &post).await {
                Err(Fault::CannotQuote(_)) => {
                    post.message_reference = None;
                    self.post_one(channel, &post).await?
                }
                sent => sent?,
            };
            last = sent.id;
            self.said.note(nonce, nth + 1);
        }
        self.said.forget(nonce);
        Ok(last)
    }

    async fn post_one(&self, channel: ChannelId, post: &Post<'_>) -> Result<Sent, Fault> {
        self.rest.send(LightMethod::Post, Route::ChannelMessages { channel_id: channel }, post).await
    }

    /// Completes an interaction that was acknowledged; what does not fit follows.
    async fn finish(&self, application: ApplicationId, token: &str, parts: &[Part]) -> Result<(), Fault> {
        let key = said::nonce(token, parts.len());
        for (nth, part) in parts.iter().enumerate().skip(self.said.parts(&key)) {
            let original = Route::WebhookOriginalInteractionResponse { application_id: application, token };
            let further = Route::WebhookFollowupMessages { application_id: application, token };
            let (method, route) = if nth == 0 { (LightMethod::Patch, original) } else { (LightMethod::Post, further) };
            self.rest.put_across(method, route, part).await?;
            self.said.note(&key, nth + 1);
        }
        self.said.forget(&key);
        Ok(())
    }
}

/// A message as Discord answers.
#[derive(serde::Deserialize)]
struct Sent {
    id: String,
}

#[async_trait]
impl ChatPlatform for Discord {
    fn platform(&self) -> Platform {
        Platform::Discord
    }

    /// What one channel takes its answers tell: see `pace`.
    fn allowance(&self) -> Allowance {
        let bot = Some(Rate::a_second(limits::BOT_A_SECOND));
        Allowance { in_flight: limits::IN_FLIGHT_MAX, bot, ..Allowance::UNLIMITED }
    }

    fn parts(&self, message: &Message) -> u32 {
        u32::try_from(render(message).len()).unwrap_or(u32::MAX)
    }

    async fn send(&self, audience: &Audience, message: &Message, nonce: &str) -> Result<String, DeliveryError> {
        let parts = words(message)?;
        Ok(self.post(channel(audience)?, &parts, nonce, None).await?)
    }

    async fn send_below(
        &self,
        audience: &Audience,
        message: &Message,
        nonce: &str,
        earlier: &str,
    ) -> Result<String, DeliveryError> {
        let parts = words(message)?;
        Ok(self.post(channel(audience)?, &parts, nonce, Some(earlier)).await?)
    }

    async fn edit(&self, audience: &Audience, earlier: &str, message: &Message) -> Result<(), DeliveryError> {
        let parts = words(message)?;
        let [part] = parts.as_slice() else {
            return Err(Fault::Refused("found several messages, expected one to change".to_owned()).into());
        };
        let message_id = earlier.parse::<u64>().ok().filter(|id| *id > 0).map(MessageId::new);
        let message_id =
            message_id.ok_or_else(|| Fault::Refused(format!("found `{earlier}`, expected the id of a message")))?;
        let route = Route::ChannelMessage { channel_id: channel(audience)?, message_id };
        self.rest.put_across(LightMethod::Patch, route, part).await?;
        Ok(())
    }

    async fn reply(&self, to: &Inbound, message: &Message) -> Result<(), DeliveryError> {
        let parts = words(message)?;
        match &to.reply {
            ReplyTo::Interaction { application, token } => {
                let application = application.parse().map_err(|_| {
                    Fault::Refused(format!("found the application id `{application}`, expected a number"))
                })?;
                match self.finish(application, token, &parts).await {
                    Err(Fault::Expired(_)) => {
                        let nonce = said::nonce(&format!("answer {token}"), 0);
                        self.post(channel(&to.audience)?, &parts, &nonce, None).await?;
                    }
                    finished => finished?,
                }
            }
            ReplyTo::Chat { message: answered } => {
                // The same for every try to answer the same message, so that a repeat is no second answer.
                let nonce = match answered {
                    Some(id) => said::nonce(&format!("answer {id}"), 0),
                    None => said::fresh_nonce(),
                };
                self.post(channel(&to.audience)?, &parts, &nonce, answered.as_deref()).await?;
            }
        }
        Ok(())
    }

    async fn listen(
        &self,
        commands: &[CommandInfo],
        heard: mpsc::Sender<Heard>,
        stop: CancellationToken,
    ) -> anyhow::Result<()> {
        let too_many_sessions = Arc::new(Notify::new());
        let ear = Ear::new(Arc::clone(&self.rest), Arc::clone(&too_many_sessions));
        let (passing_on, events) = mpsc::channel(EVENTS_MAX);
        let slashes = commands::slash_commands(commands);
        tokio::join!(
            gateway::register(&self.rest, &slashes, &stop),
            gateway::stay(&self.rest, &passing_on, &too_many_sessions, &stop),
            ear.hear(events, heard, &stop),
        );
        Ok(())
    }

    async fn probe(&self) -> anyhow::Result<String> {
        let me = self.rest.me().await.context("failed to ask Discord who we are")?;
        Ok(me.username)
    }
}

/// The channel to post to: a thread is a channel of its own.
fn channel(audience: &Audience) -> Result<ChannelId, Fault> {
    let id = audience.topic.as_ref().unwrap_or(&audience.chat);
    let id = id.parse::<u64>().ok().filter(|id| *id > 0);
    id.map(ChannelId::new).ok_or_else(|| Fault::Refused(format!("found `{audience}`, expected a Discord channel")))
}

fn words(message: &Message) -> Result<Vec<Part>, Fault> {
    let parts = render(message);
    if parts.is_empty() {
        return Err(Fault::Refused("found a message that says nothing".to_owned()));
    }
    Ok(parts)
}
