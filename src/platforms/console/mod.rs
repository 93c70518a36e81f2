//! The terminal as a chat platform: for trying things out, for the demo, and where no bot is set up.

mod render;

use std::io::Write;
use std::sync::Mutex;

use async_trait::async_trait;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::domain::community::{Audience, Platform};
use crate::domain::message::Message;
use crate::domain::taste::Member;
use crate::ports::{ChatPlatform, CommandInfo, DeliveryError, Heard, Inbound, ReplyTo};

pub use render::render;

/// The name of the one chat a terminal has.
pub const MAIN: &str = "main";
/// The longest line taken, in characters.
const LINE_MAX: usize = 4_096;

/// A terminal.
pub struct Console {
    output: Mutex<Box<dyn Write + Send>>,
    hears: Hearing,
}

/// Whether a console listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearing {
    /// It reads lines from standard input.
    StandardInput,
    /// It only speaks.
    Deaf,
}

impl Console {
    /// A console that speaks to `output`.
    #[must_use]
    pub fn new(output: Box<dyn Write + Send>, hears: Hearing) -> Self {
        Self { output: Mutex::new(output), hears }
    }

    /// The audience at the terminal.
    #[must_use]
    pub fn audience() -> Audience {
        Audience::chat(Platform::Console, MAIN)
    }

    /// A line as the person at the terminal said it.
    #[must_use]
    pub fn inbound(line: &str) -> Inbound {
        Inbound {
            audience: Self::audience(),
            text: line.trim().chars().take(LINE_MAX).collect(),
            reply: ReplyTo::Chat { message: None },
            language: None,
            member: Some(Member::of(&Self::audience())),
            may_manage: true,
        }
    }

    fn say(&self, text: &str) -> Result<(), DeliveryError> {
        let mut output = self.output.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let written = writeln!(output, "{text}").and_then(|()| output.flush());
        written.map_err(|error| DeliveryError::AudienceGone(format!("the terminal takes no more text: {error}")))
    }
}

#[async_trait]
impl ChatPlatform for Console {
    fn platform(&self) -> Platform {
        Platform::Console
    }

    async fn send(&self, audience: &Audience, message: &Message, nonce: &str) -> Result<String, DeliveryError> {
        let place = if audience.chat == MAIN { String::new() } else { format!("[{}]\n", audience.chat) };
        self.say(&format!("{place}{}", render(message)))?;
        Ok(nonce.to_owned())
    }

    async fn reply(&self, _to: &Inbound, message: &Message) -> Result<(), DeliveryError> {
        self.say(&render(message))
    }

    async fn listen(
        &self,
        _commands: &[CommandInfo],
        heard: mpsc::Sender<Heard>,
        stop: CancellationToken,
    ) -> anyhow::Result<()> {
        if self.hears == Hearing::Deaf {
            stop.cancelled().await;
            return Ok(());
        }
        let mut lines = BufReader::new(tokio::io::stdin()).lines();
        loop {
            let line = tokio::select! {
                () = stop.cancelled() => return Ok(()),
                line = lines.next_line() => line?,
            };
            let Some(line) = line else { return Ok(()) };
            if !line.trim().is_empty() && heard.send(Heard::Said(Self::inbound(&line))).await.is_err() {
                return Ok(());
            }
        }
    }

    async fn probe(&self) -> anyhow::Result<String> {
        Ok("this terminal".to_owned())
    }
}
