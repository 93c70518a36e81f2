//! Stays connected to Discord's gateway.
//!
//! serenity keeps the heartbeat, reconnects and resumes; around it stands a loop of our own that starts it again, with
//! longer and longer pauses, when it gives up, when it makes no headway, or when the token is refused.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

use serenity::all::{BotGateway, Event, GatewayIntents};
use serenity::http::Route;
use tokio::sync::{Notify, mpsc};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::commands::Slash;
use super::errors::{Fault, Scope};
use super::pace::PAUSE_TOKEN;
use super::rest::Rest;
use super::session::{End, Session};

/// What we ask to hear, none of it privileged: words reach us in private or when they name us, and that is enough.
const INTENTS: GatewayIntents =
    GatewayIntents::GUILDS.union(GatewayIntents::GUILD_MESSAGES).union(GatewayIntents::DIRECT_MESSAGES);
/// A connection that held for so long was a good one.
const STEADY: Duration = Duration::from_secs(600);
/// The first pause after a failure; it doubles with each further one.
const PAUSE_FIRST: Duration = Duration::from_secs(1);
/// The longest pause while Discord cannot be asked at all.
const PAUSE_MAX: Duration = Duration::from_secs(60);
/// The longest pause after sessions were begun: 1,000 a day are allowed, then the token is reset.
const PAUSE_AFTER_SESSION_MAX: Duration = Duration::from_secs(20 * 60);

/// How one connection ended.
enum Ended {
    /// As wished.
    Stopped,
    /// Before the gateway was reached.
    Unreached(Fault),
    /// After a session may have begun.
    Lost(String),
}

/// Passes on what the gateway says until `stop`; `too_many_sessions` ends a connection that begins anew too often.
pub(super) async fn stay(
    rest: &Rest,
    events: &mpsc::Sender<Event>,
    too_many_sessions: &Notify,
    stop: &CancellationToken,
) {
    let mut pauses = Pauses::default();
    while !stop.is_cancelled() {
        let began = Instant::now();
        let ended = connect(rest, events, too_many_sessions, stop).await;
        if began.elapsed() > STEADY {
            pauses = Pauses::default();
        }
        let pause = match ended {
            Ended::Stopped => return,
            Ended::Unreached(fault) => pauses.after(&fault),
            Ended::Lost(why) => {
                let pause = pauses.next(PAUSE_AFTER_SESSION_MAX);
                tracing::warn!(found = why, wait_s = pause.as_secs(), "the connection to Discord ended, trying again");
                pause
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Registers commands, however long it takes, unless they are refused.
pub(super) async fn register(rest: &Rest, commands: &[Slash], stop: &CancellationToken) {
    let mut pauses = Pauses::default();
    loop {
        let tried = tokio::select! {
            () = stop.cancelled() => return,
            tried = rest.register(commands) => tried,
        };
        let pause = match tried {
            Ok(()) => return,
            Err(
                Fault::Refused(why)
                | Fault::AudienceGone(why)
                | Fault::Expired(why)
                | Fault::AlreadyDone(why)
                | Fault::CannotQuote(why),
            ) => {
                return tracing::error!(found = why, "Discord does not take the commands");
            }
            // The connection tells it.
            Err(Fault::TokenRefused) => PAUSE_TOKEN,
            Err(Fault::Later { why, after, .. }) => {
                let pause = pauses.next(PAUSE_MAX);
                let pause = after.map_or(pause, |after| after.unsigned_abs().max(pause));
                tracing::warn!(found = why, wait_s = pause.as_secs(), "failed to register the commands, trying again");
                pause
            }
        };
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

async fn connect(
    rest: &Rest,
    events: &mpsc::Sender<Event>,
    too_many_sessions: &Notify,
    stop: &CancellationToken,
) -> Ended {
    let gateway = tokio::select! {
        () = stop.cancelled() => return Ended::Stopped,
        gateway = ask(rest) => gateway,
    };
    let client = gateway.and_then(|gateway| Ok((rest.gateway(INTENTS)?, gateway)));
    let (client, gateway) = match client {
        Ok(client) => client,
        Err(fault) => return Ended::Unreached(fault),
    };
    let mut session = match Session::begin(client, gateway, events.clone()) {
        Ok(session) => session,
        Err(error) => return Ended::Unreached(Fault::passing(format!("no thread to listen on: {error}"))),
    };
    let ended = tokio::select! {
        () = stop.cancelled() => Ended::Stopped,
        () = too_many_sessions.notified() => Ended::Lost("too many sessions within an hour".to_owned()),
        end = session.ended() => return match end {
            End::TokenRefused => Ended::Unreached(Fault::TokenRefused),
            End::Lost(why) => Ended::Lost(why),
        },
    };
    session.end().await;
    ended
}

/// Where the gateway is, and how many connections it wants.
async fn ask(rest: &Rest) -> Result<BotGateway, Fault> {
    let gateway: BotGateway = rest.get(Route::GatewayBot).await?;
    let limit = &gateway.session_start_limit;
    if limit.remaining == 0 {
        let after = i64::try_from(limit.reset_after).ok().map(jiff::SignedDuration::from_millis);
        let why = "no session is left for today, Discord would reset the token".to_owned();
        return Err(Fault::Later { why, after, scope: Scope::Route });
    }
    Ok(gateway)
}

/// The pauses between failures.
#[derive(Default)]
struct Pauses {
    failures: u32,
    told_token: bool,
}

impl Pauses {
    fn after(&mut self, fault: &Fault) -> Duration {
        let pause = self.next(PAUSE_MAX);
        match fault {
            Fault::TokenRefused if self.told_token => PAUSE_TOKEN,
            Fault::TokenRefused => {
                self.told_token = true;
                tracing::error!(wait_s = PAUSE_TOKEN.as_secs(), "{fault}; nothing is heard on Discord until then");
                PAUSE_TOKEN
            }
            Fault::Later { why, after, .. } => {
                let pause = after.map_or(pause, |after| after.unsigned_abs().max(pause));
                tracing::warn!(found = why, wait_s = pause.as_secs(), "Discord cannot be reached, trying again");
                pause
            }
            Fault::AudienceGone(why)
            | Fault::Expired(why)
            | Fault::AlreadyDone(why)
            | Fault::CannotQuote(why)
            | Fault::Refused(why) => {
                tracing::error!(found = why, wait_s = pause.as_secs(), "Discord refuses us, trying again");
                pause
            }
        }
    }

    /// Doubles with each failure up to `longest`, spread so that many bots do not return at once.
    fn next(&mut self, longest: Duration) -> Duration {
        let doubled = PAUSE_FIRST.saturating_mul(1 << self.failures.min(16)).min(longest);
        self.failures = self.failures.saturating_add(1);
        let spread = RandomState::new().build_hasher().finish() % 50;
        doubled.mul_f64(f64::from(u32::try_from(50 + spread).unwrap_or(100)) / 100.0)
    }
}
