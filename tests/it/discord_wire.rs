//! The real Discord adapter against the stand-in, over real sockets.
#![expect(clippy::unwrap_used, reason = "a stand-in that cannot be reached fails the test that asked for it")]

mod gateway;
mod hearing;
mod sending;

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crier::conversation::commands;
use crier::domain::community::Audience;
use crier::domain::message::Message;
use crier::platforms::discord::{Discord, Settings};
use crier::ports::{ChatPlatform, DeliveryError, Heard, Inbound};
use serde::de::DeserializeSeed;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};
use tokio_util::sync::CancellationToken;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::MakeWriter;
use twilight_model::gateway::event::DispatchEventWithTypeDeserializer;

use crate::support::discord::events::Event;
use crate::support::discord::{Exchange, Said, StandIn};
use crate::support::discord_spec::Spec;

/// The longest a test waits to hear something.
const PATIENCE: Duration = Duration::from_secs(30);
/// The longest a listener may take to end.
const END_MAX: Duration = Duration::from_secs(3);
/// What the adapter says of an event it cannot read.
const UNREADABLE: &str = "could not be read";

/// The adapter beside a stand-in, and everything that is logged.
struct House {
    discord: StandIn,
    bot: Arc<Discord>,
    heard: Option<mpsc::Receiver<Heard>>,
    stop: CancellationToken,
    listening: JoinSet<()>,
    log: Log,
    _log_ends: DefaultGuard,
}

impl House {
    /// An adapter that only speaks.
    async fn new() -> Self {
        let log = Log::default();
        // As much as the most talkative configuration of ours lets through.
        let filter = crier::telemetry::filter("trace");
        let logging =
            tracing_subscriber::fmt().with_env_filter(filter).with_writer(log.clone()).with_ansi(false).finish();
        let log_ends = tracing::subscriber::set_default(logging);
        let discord = StandIn::start().await.unwrap();
        let bot = Arc::new(bot(&discord, discord.token()));
        let stop = CancellationToken::new();
        Self { discord, bot, heard: None, stop, listening: JoinSet::new(), log, _log_ends: log_ends }
    }

    /// An adapter that listens, too.
    async fn listening() -> Self {
        let mut house = Self::new().await;
        house.listen();
        house.discord.until_identified(1).await;
        house
    }

    fn listen(&mut self) {
        let (passing_on, heard) = mpsc::channel(64);
        self.heard = Some(heard);
        let (bot, stop) = (Arc::clone(&self.bot), self.stop.clone());
        self.listening.spawn(async move { bot.listen(commands(), passing_on, stop).await.unwrap() });
    }

    /// The next thing that was heard, but for servers and channels that show themselves.
    async fn hear(&mut self) -> Heard {
        let heard = self.heard.as_mut().expect("it listens");
        let next = async {
            loop {
                match heard.recv().await.expect("it goes on listening") {
                    Heard::Joined { .. } => {}
                    other @ (Heard::Said(_) | Heard::Left { .. } | Heard::Moved { .. }) => return other,
                }
            }
        };
        timeout(PATIENCE, next).await.expect("something is heard in time")
    }

    /// What somebody said to us next.
    async fn hear_words(&mut self) -> Inbound {
        match self.hear().await {
            Heard::Said(inbound) => inbound,
            other @ (Heard::Left { .. } | Heard::Joined { .. } | Heard::Moved { .. }) => {
                panic!("found {other:?}, expected words")
            }
        }
    }

    /// Tells an event and hears the words in it.
    async fn hear_told(&mut self, event: Event) -> Inbound {
        self.discord.tell(event).await;
        self.hear_words().await
    }

    async fn send(&self, channel: &str, message: &Message, nonce: &str) -> Result<String, DeliveryError> {
        self.bot.send(&audience(channel), message, nonce).await
    }

    /// Ends the listener, and checks what holds for every conversation with Discord.
    async fn end(mut self) {
        self.end_listening().await;
        check(&self.discord.exchanges(), &self.discord.told(), &self.discord.sent());
        let log = self.log.text();
        assert!(!log.contains(self.discord.token()), "the bot's token is in the log: {log}");
        assert!(!log.contains(self.discord.mark()), "an interaction's token is in the log: {log}");
        assert!(!log.contains(UNREADABLE), "{log}");
    }

    async fn end_listening(&mut self) {
        let began = Instant::now();
        self.stop.cancel();
        let ended =
            timeout(END_MAX, async { while self.listening.join_next().await.is_some_and(|end| end.is_ok()) {} });
        assert!(ended.await.is_ok(), "still listening after {:?}", began.elapsed());
    }
}

/// What holds for all that passes between us and Discord.
fn check(exchanges: &[Exchange], told: &[Event], sent: &[Said]) {
    if let Some(spec) = Spec::read() {
        assert_eq!(spec.violations(exchanges), Vec::<String>::new());
    }
    assert_eq!(told.iter().filter_map(misread).collect::<Vec<_>>(), Vec::<String>::new());
    for said in sent {
        assert_eq!(said.body["allowed_mentions"], json!({ "parse": [] }), "{said:?}");
    }
}

/// How an independent reader of Discord's events fails to read one.
fn misread(event: &Event) -> Option<String> {
    let reader = DispatchEventWithTypeDeserializer::new(event.name);
    let error = reader.deserialize(event.data.clone()).err()?;
    Some(format!("{}: {error}", event.name))
}

fn bot(discord: &StandIn, token: &str) -> Discord {
    Discord::new(&Settings { token: token.into(), api_url: discord.url().parse().unwrap() }).unwrap()
}

fn audience(text: &str) -> Audience {
    format!("discord:{text}").parse().unwrap()
}

/// A message that takes this many Discord messages.
fn long(parts: usize) -> Message {
    let paragraph = |number: usize| format!("part {number} {}", "word ".repeat(300));
    (0..parts).fold(Message::default(), |message, number| {
        message.paragraph([crier::domain::message::text_of(paragraph(number))])
    })
}

/// What is logged, as it would stand in a file.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }

    fn lines_with(&self, words: &str) -> usize {
        self.text().lines().filter(|line| line.contains(words)).count()
    }

    async fn until(&self, words: &str) {
        let waiting = async {
            while self.lines_with(words) == 0 {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        assert!(timeout(PATIENCE, waiting).await.is_ok(), "`{words}` is not in the log: {}", self.text());
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[test]
fn a_wrong_request_is_a_violation_and_a_right_one_is_none() {
    let Some(spec) = Spec::read() else { return };
    let exchange = |method: &str, path: &str, body: Value| Exchange {
        method: method.to_owned(),
        path: format!("/api/v10{path}"),
        body,
        status: 0,
        answer: Value::Null,
    };
    let wrong = [
        exchange("POST", "/channels/1/messages", json!({ "content": 7 })),
        exchange("POST", "/channels/1/messages", json!({ "contents": "a slip in a name" })),
        exchange("POST", "/channels/1/messages", json!({ "embeds": [{ "titel": "a slip deeper down" }] })),
        exchange("POST", "/channels/1/messages", json!({ "content": "x".repeat(4_001) })),
        exchange("POST", "/channels/1/messages", json!({ "content": "x", "nonce": "y".repeat(26) })),
        exchange("POST", "/channels/1/messages", Value::Null),
        exchange("POST", "/channels/1/massages", json!({ "content": "x" })),
        exchange("DELETE", "/channels/1/messages", Value::Null),
        exchange("PUT", "/applications/1/commands", json!([{ "name": "x", "description": "y".repeat(101) }])),
        exchange("POST", "/interactions/1/token/callback", json!({ "type": 99 })),
        Exchange { status: 200, answer: json!({ "url": 7 }), ..exchange("GET", "/gateway", Value::Null) },
    ];
    for exchange in wrong {
        assert_eq!(spec.violations(std::slice::from_ref(&exchange)).len(), 1, "{exchange:?}");
    }
    let right = exchange("POST", "/channels/1/messages", json!({ "content": "x", "enforce_nonce": true }));
    assert_eq!(spec.violations(&[right]), Vec::<String>::new());
}
