//! Telegram, through the Bot API by long polling.
//!
//! Nothing here formats an address: Telegram's hold the token.

mod buttons;
mod clean;
mod errors;
mod inbound;
pub mod limits;
mod listen;
mod render;
mod said;

use std::time::Duration;

use async_trait::async_trait;
use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};
use teloxide::payloads::{EditMessageTextSetters, SendMessageSetters};
use teloxide::prelude::Requester;
use teloxide::types::{ChatId, LinkPreviewOptions, MessageId, ReplyParameters, ThreadId};
use teloxide::{ApiError, Bot, RequestError};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use url::{Host, Url};

use crate::domain::community::{Audience, Platform};
use crate::domain::message::Message;
use crate::ports::{Allowance, ChatPlatform, CommandInfo, DeliveryError, Heard, Inbound, Rate, ReplyTo};

pub use render::{Part, render};
use said::Said;

/// How long a request other than a long poll may take.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(20);
/// How long Telegram holds a long poll open.
const POLL: Duration = Duration::from_secs(50);
/// How much longer the client waits for it.
const POLL_SLACK: Duration = Duration::from_secs(15);

/// The account and where its API is.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The bot's token.
    pub token: SecretString,
    /// The API's address.
    pub api_url: Url,
    /// How much may be said.
    pub speed: Speed,
}

/// How much a bot may say; a bot that pays for broadcasts, or has a server of its own, may say more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speed {
    /// Messages in a second over all chats.
    pub bot_a_second: u32,
    /// Messages in a second in one chat.
    pub chat_a_second: u32,
    /// Messages in a minute in one group or channel.
    pub group_a_minute: u32,
}

impl Default for Speed {
    fn default() -> Self {
        Self {
            bot_a_second: limits::BOT_A_SECOND,
            chat_a_second: limits::CHAT_A_SECOND,
            group_a_minute: limits::GROUP_A_MINUTE,
        }
    }
}

/// A bot on Telegram.
pub struct Telegram {
    bot: Bot,
    /// The same bot with the patience that long polls need.
    poller: Bot,
    said: Said,
    speed: Speed,
}

impl Telegram {
    /// A bot; nothing is asked of Telegram yet.
    pub fn new(settings: &Settings) -> anyhow::Result<Self> {
        let bot = |timeout: Duration| -> anyhow::Result<Bot> {
            let client =
                reqwest::Client::builder().connect_timeout(Duration::from_secs(5)).timeout(timeout).tcp_nodelay(true);
            // A proxy of the machine cannot reach what listens on this machine only.
            let client = if is_loopback(&settings.api_url) { client.no_proxy() } else { client }.build()?;
            let token = settings.token.expose_secret();
            Ok(Bot::with_client(token, client).set_api_url(settings.api_url.clone()))
        };
        Ok(Self {
            bot: bot(REQUEST_TIMEOUT)?,
            poller: bot(POLL + POLL_SLACK)?,
            said: Said::default(),
            speed: settings.speed,
        })
    }

    /// Sends all parts of a message that `key` names; returns the id of the last.
    ///
    /// After a failure the next try goes on where this one ended, so that no part is said twice.
    async fn say(
        &self,
        audience: &Audience,
        message: &Message,
        answered: Option<MessageId>,
        key: &str,
    ) -> Result<String, DeliveryError> {
        let chat = ChatId(number(&audience.chat)?);
        let topic = match &audience.topic {
            Some(topic) => Some(ThreadId(MessageId(number(topic)?))),
            None => None,
        };
        let parts = render(message);
        if parts.is_empty() {
            return Err(DeliveryError::Refused("found an empty message, expected words".to_owned()));
        }
        let mut last = String::new();
        for (nth, part) in parts.into_iter().enumerate().skip(self.said.parts(key)) {
            let mut send =
                self.bot.send_message(chat, part.text).entities(part.entities).link_preview_options(no_preview());
            if let Some(topic) = topic {
                send = send.message_thread_id(topic);
            }
            if let Some(keyboard) = part.keyboard {
                send = send.reply_markup(keyboard);
            }
            if let Some(answered) = answered.filter(|_| nth == 0) {
                send = send.reply_parameters(ReplyParameters::new(answered).allow_sending_without_reply());
            }
            let taken = send.await.map_err(|error| errors::classify(&error, audience))?;
            self.said.note(key, nth + 1);
            last = taken.id.0.to_string();
        }
        self.said.forget(key);
        Ok(last)
    }
}

/// Whether the API is on this machine.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// The same for each try to answer with the same words, another for other words.
fn key_of_answer(to: &Inbound, answered: Option<MessageId>, message: &Message) -> String {
    let words = blake3::hash(message.plain().as_bytes()).to_hex();
    format!("{} {} {words}", to.audience, answered.map_or(0, |answered| answered.0))
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn number<T: std::str::FromStr>(id: &str) -> Result<T, DeliveryError> {
    id.parse().map_err(|_| DeliveryError::Refused(format!("found the chat or topic `{id}`, expected a number")))
}

#[async_trait]
impl ChatPlatform for Telegram {
    fn platform(&self) -> Platform {
        Platform::Telegram
    }

    fn allowance(&self) -> Allowance {
        Allowance {
            in_flight: limits::IN_FLIGHT_MAX,
            bot: Some(Rate::a_second(self.speed.bot_a_second)),
            chat: Some(Rate::a_second(self.speed.chat_a_second)),
            group: Some(Rate::a_minute(self.speed.group_a_minute)),
            is_group: |audience| audience.chat.starts_with('-'),
        }
    }

    fn parts(&self, message: &Message) -> u32 {
        u32::try_from(render(message).len()).unwrap_or(u32::MAX)
    }

    /// Telegram knows no nonce: a crash between its answer and our note of it repeats the message, and so does an
    /// answer that is lost on the way.
    async fn send(&self, audience: &Audience, message: &Message, nonce: &str) -> Result<String, DeliveryError> {
        self.say(audience, message, None, nonce).await
    }

    async fn send_below(
        &self,
        audience: &Audience,
        message: &Message,
        nonce: &str,
        earlier: &str,
    ) -> Result<String, DeliveryError> {
        self.say(audience, message, earlier.parse().ok().map(MessageId), nonce).await
    }

    async fn edit(&self, audience: &Audience, earlier: &str, message: &Message) -> Result<(), DeliveryError> {
        let (chat, id) = (ChatId(number(&audience.chat)?), MessageId(number(earlier)?));
        let mut parts = render(message).into_iter();
        let (Some(part), None) = (parts.next(), parts.next()) else {
            return Err(DeliveryError::Refused("found several messages, expected one to change".to_owned()));
        };
        let mut edit =
            self.bot.edit_message_text(chat, id, part.text).entities(part.entities).link_preview_options(no_preview());
        if let Some(keyboard) = part.keyboard {
            edit = edit.reply_markup(keyboard);
        }
        match edit.await {
            Ok(_) | Err(RequestError::Api(ApiError::MessageNotModified)) => Ok(()),
            Err(error) => Err(errors::classify(&error, audience)),
        }
    }

    async fn reply(&self, to: &Inbound, message: &Message) -> Result<(), DeliveryError> {
        let answered = match &to.reply {
            ReplyTo::Chat { message } => message.as_deref().and_then(|id| id.parse().ok()).map(MessageId),
            ReplyTo::Interaction { .. } => None,
        };
        let key = key_of_answer(to, answered, message);
        // In a private chat it is plain what is answered.
        let answered = answered.filter(|_| to.audience.chat.starts_with('-'));
        self.say(&to.audience, message, answered, &key).await.map(drop)
    }

    async fn listen(
        &self,
        commands: &[CommandInfo],
        heard: mpsc::Sender<Heard>,
        stop: CancellationToken,
    ) -> anyhow::Result<()> {
        listen::Listener::new(&self.bot, &self.poller, heard, stop).run(commands).await;
        Ok(())
    }

    async fn probe(&self) -> anyhow::Result<String> {
        let me = self.bot.get_me().await.map_err(|error| anyhow::anyhow!(errors::describe(&error)))?;
        Ok(format!("@{}", me.username()))
    }
}

/// A pause that doubles with each failure, up to a minute, and begins again after a success.
#[derive(Debug, Default)]
struct Backoff(u32);

impl Backoff {
    fn next(&mut self) -> Duration {
        let pause = Duration::from_millis(500) * 2_u32.saturating_pow(self.0.min(7));
        self.0 = self.0.saturating_add(1);
        pause.min(Duration::from_secs(60))
    }
}

/// A duration a platform asked for, as tokio takes it.
fn asked(after: Option<SignedDuration>) -> Option<Duration> {
    after.map(SignedDuration::unsigned_abs)
}
