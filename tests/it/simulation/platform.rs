//! A platform under a simulated clock that fails in every way a real one does, and keeps the truth of what was said.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use crier::clock::SimulatedClock;
use crier::domain::community::{Audience, Platform};
use crier::domain::message::Message;
use crier::ports::{Allowance, ChatPlatform, Clock, CommandInfo, DeliveryError, Heard, Inbound, Rate, Scope};
use jiff::{SignedDuration, Timestamp};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// For how long Discord recognises a nonce: "the past few minutes".
const NONCE_HELD: SignedDuration = SignedDuration::from_secs(180);

/// How a message came to be there twice, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// We were told that it was taken.
    Answered,
    /// It was taken, and the answer was lost or we died before it came.
    Unheard,
}

/// Something that stands in a chat.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) at: Timestamp,
    pub(crate) audience: Audience,
    pub(crate) nonce: String,
    pub(crate) ending: Ending,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug)]
enum Trouble {
    Nothing,
    TooMany(Scope),
    Server,
    ResetBefore,
    TimeoutAfter,
    DeathAfter,
}

#[derive(Default)]
struct State {
    said: Vec<Said>,
    left: BTreeSet<Audience>,
    /// Tries to speak where we are not any more, although we were told.
    pestered: Vec<(Timestamp, Audience)>,
    known_left: BTreeSet<Audience>,
    nonces: BTreeMap<String, (Timestamp, String)>,
    dead: bool,
    /// Everything fails until then.
    down_until: Timestamp,
    oversized: Vec<String>,
    refusals: usize,
}

/// The platform.
pub(crate) struct Simulated {
    platform: Platform,
    clock: Arc<SimulatedClock>,
    random: Mutex<StdRng>,
    /// How often something goes wrong, in thousandths.
    troubled: u32,
    state: Mutex<State>,
}

impl Simulated {
    pub(crate) fn new(platform: Platform, clock: Arc<SimulatedClock>, seed: u64, troubled: u32) -> Self {
        let random = Mutex::new(StdRng::seed_from_u64(seed));
        Self { platform, clock, random, troubled, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn said(&self) -> Vec<Said> {
        self.state().said.clone()
    }

    /// The process that spoke to us is gone; whether it was in the middle of something.
    pub(crate) fn take_death(&self) -> bool {
        std::mem::take(&mut self.state().dead)
    }

    pub(crate) fn leaves(&self, audience: &Audience) {
        self.state().left.insert(audience.clone());
    }

    /// We learnt that we are not there any more.
    pub(crate) fn is_known_to_have_left(&self, audience: &Audience) {
        self.state().known_left.insert(audience.clone());
    }

    pub(crate) fn returns(&self, audience: &Audience) {
        let mut state = self.state();
        state.left.remove(audience);
        state.known_left.remove(audience);
    }

    pub(crate) fn is_down_until(&self, until: Timestamp) {
        self.state().down_until = until;
    }

    /// What must never happen: who was spoken to after they left, and what did not fit.
    pub(crate) fn faults(&self) -> Vec<String> {
        let state = self.state();
        let pestered = state.pestered.iter().map(|(at, audience)| format!("{at}: spoke to {audience}, which had left"));
        pestered.chain(state.oversized.iter().cloned()).collect()
    }

    fn trouble(&self) -> Trouble {
        let mut random = self.random.lock().unwrap_or_else(PoisonError::into_inner);
        if !random.random_ratio(self.troubled, 1_000) {
            return Trouble::Nothing;
        }
        match random.random_range(0..10) {
            0..3 => Trouble::TooMany(Scope::Chat),
            3 => Trouble::TooMany(Scope::Bot),
            4..6 => Trouble::Server,
            6..8 => Trouble::ResetBefore,
            8 => Trouble::TimeoutAfter,
            _ => Trouble::DeathAfter,
        }
    }

    /// Puts a message into the chat; a nonce that Discord knows makes none.
    fn take(&self, audience: &Audience, nonce: &str, ending: Ending) -> String {
        let (now, mut state) = (self.clock.now(), self.state());
        if self.platform == Platform::Discord {
            let known = state.nonces.get(nonce).filter(|(at, _)| now.duration_since(*at) < NONCE_HELD);
            if let Some((_, id)) = known {
                return id.clone();
            }
        }
        let id = (state.said.len() + 1).to_string();
        state.nonces.insert(nonce.to_owned(), (now, id.clone()));
        state.said.push(Said { at: now, audience: audience.clone(), nonce: nonce.to_owned(), ending });
        id
    }

    fn fits(&self, message: &Message) -> Option<String> {
        use crier::platforms::{discord, telegram};
        let fits = match self.platform {
            Platform::Discord => discord::render(message).iter().all(|part| {
                discord::limits::length(&part.content) <= discord::limits::CONTENT_MAX
                    && part.embeds_length() <= discord::limits::EMBEDS_TOTAL_MAX
            }),
            Platform::Telegram | Platform::Console => telegram::render(message)
                .iter()
                .all(|part| part.text.encode_utf16().count() <= telegram::limits::TEXT_UNITS_MAX),
        };
        (!fits).then(|| format!("does not fit: {}", message.plain()))
    }
}

#[async_trait]
impl ChatPlatform for Simulated {
    fn platform(&self) -> Platform {
        self.platform
    }

    fn allowance(&self) -> Allowance {
        let usual = Allowance { in_flight: 4, bot: Some(Rate::a_second(30)), ..Allowance::UNLIMITED };
        match self.platform {
            Platform::Telegram => Allowance {
                chat: Some(Rate::a_second(1)),
                group: Some(Rate::a_minute(20)),
                is_group: |audience| audience.chat.starts_with('-'),
                ..usual
            },
            Platform::Discord | Platform::Console => usual,
        }
    }

    async fn send(&self, audience: &Audience, message: &Message, nonce: &str) -> Result<String, DeliveryError> {
        let now = self.clock.now();
        let later = |why: &str, after, scope| Err(DeliveryError::Later { why: why.to_owned(), after, scope });
        if self.state().down_until > now {
            return later("502", None, Scope::Message);
        }
        if self.state().left.contains(audience) {
            let mut state = self.state();
            if state.known_left.contains(audience) {
                state.pestered.push((now, audience.clone()));
            }
            state.known_left.insert(audience.clone());
            return Err(DeliveryError::AudienceGone("the bot was kicked".to_owned()));
        }
        if let Some(fault) = self.fits(message) {
            self.state().oversized.push(fault);
        }
        match self.trouble() {
            Trouble::Nothing => Ok(self.take(audience, nonce, Ending::Answered)),
            Trouble::TooMany(scope) => {
                self.state().refusals += 1;
                let after = self.random.lock().unwrap_or_else(PoisonError::into_inner).random_range(1..120);
                later("429", Some(SignedDuration::from_secs(after)), scope)
            }
            Trouble::Server => later("500", None, Scope::Message),
            Trouble::ResetBefore => later("reset", None, Scope::Message),
            Trouble::TimeoutAfter => {
                self.take(audience, nonce, Ending::Unheard);
                later("no answer", None, Scope::Message)
            }
            Trouble::DeathAfter => {
                self.take(audience, nonce, Ending::Unheard);
                self.state().dead = true;
                std::future::pending().await
            }
        }
    }

    async fn reply(&self, _: &Inbound, _: &Message) -> Result<(), DeliveryError> {
        Ok(())
    }

    async fn listen(&self, _: &[CommandInfo], _: mpsc::Sender<Heard>, _: CancellationToken) -> anyhow::Result<()> {
        Ok(())
    }

    async fn probe(&self) -> anyhow::Result<String> {
        Ok("simulated".to_owned())
    }
}
