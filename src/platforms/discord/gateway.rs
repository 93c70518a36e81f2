//! Stays connected to Discord's gateway.
//!
//! serenity keeps the heartbeat, reconnects and resumes; around it stands a loop of our own that starts it again, with
//! longer and longer pauses, when it gives up, when it makes no headway, or when the token is refused.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use serenity::all::{BotGateway, ConnectionStage, GatewayError, GatewayIntents, ShardManager};
use serenity::http::Route;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::commands::Slash;
use super::ear::{Ear, Shared};
use super::errors::Fault;
use super::rest::Rest;

/// What we ask to hear, none of it privileged: words reach us in private or when they name us, and that is enough.
const INTENTS: GatewayIntents =
    GatewayIntents::GUILDS.union(GatewayIntents::GUILD_MESSAGES).union(GatewayIntents::DIRECT_MESSAGES);
/// How long serenity may take to say goodbye; while the gateway refuses us it would take for ever.
const GOODBYE: Duration = Duration::from_secs(3);
/// The same when we go on, so that it can end what it began: it waits 5 seconds for a connection that is dead.
const CLEAN_UP: Duration = Duration::from_secs(8);
/// A connection that makes no headway for so long is begun anew.
const HEADWAY: Duration = Duration::from_secs(90);
/// How often the headway is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// A connection that held for so long was a good one.
const STEADY: Duration = Duration::from_secs(600);
/// The first pause after a failure; it doubles with each further one.
const PAUSE_FIRST: Duration = Duration::from_secs(1);
/// The longest pause while Discord cannot be asked at all.
const PAUSE_MAX: Duration = Duration::from_secs(60);
/// The longest pause after sessions were begun: 1,000 a day are allowed, then the token is reset.
const PAUSE_AFTER_SESSION_MAX: Duration = Duration::from_secs(20 * 60);
/// The pause after the token was refused.
const PAUSE_TOKEN: Duration = Duration::from_secs(5 * 60);

/// How one connection ended.
enum Ended {
    /// As wished.
    Stopped,
    /// Before the gateway was reached.
    Unreached(Fault),
    /// After a session may have begun.
    Lost(String),
}

/// Hears until `stop`.
pub(super) async fn stay(rest: &Rest, ear: &Arc<Ear>, stop: &CancellationToken) {
    let mut pauses = Pauses::default();
    while !stop.is_cancelled() {
        let began = Instant::now();
        let ended = connect(rest, ear, stop).await;
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
            Err(Fault::Refused(why) | Fault::AudienceGone(why)) => {
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

async fn connect(rest: &Rest, ear: &Arc<Ear>, stop: &CancellationToken) -> Ended {
    let asked = tokio::select! {
        () = stop.cancelled() => return Ended::Stopped,
        asked = ask(rest) => asked,
    };
    let (me, gateway) = match asked {
        Ok(answered) => answered,
        Err(fault) => return Ended::Unreached(fault),
    };
    ear.know_me(me);
    let client = tokio::select! {
        () = stop.cancelled() => return Ended::Stopped,
        client = rest.gateway(INTENTS).raw_event_handler(Shared(Arc::clone(ear))) => client,
    };
    let mut client = match client {
        Ok(client) => client,
        Err(error) => return Ended::Unreached(Fault::passing(error.to_string())),
    };
    let (manager, address) = (Arc::clone(&client.shard_manager), Arc::clone(&client.ws_url));
    // serenity asked once more, and takes Discord's own gateway when that fails: a stand-in would be left for it.
    (*address.lock().await).clone_from(&gateway.url);
    let ended = tokio::select! {
        () = stop.cancelled() => Ended::Stopped,
        () = ear.too_many_sessions.notified() => Ended::Lost("too many sessions within an hour".to_owned()),
        () = no_headway(&manager) => Ended::Lost(format!("no connection within {} s", HEADWAY.as_secs())),
        result = client.start_shards(gateway.shards.max(1)) => match result {
            Err(serenity::Error::Gateway(GatewayError::InvalidAuthentication)) => Ended::Unreached(Fault::TokenRefused),
            Err(error) => Ended::Lost(error.to_string()),
            Ok(()) => Ended::Lost("the gateway closed".to_owned()),
        },
    };
    let patience = if matches!(ended, Ended::Stopped) { GOODBYE } else { CLEAN_UP };
    if tokio::time::timeout(patience, manager.shutdown_all()).await.is_err() {
        tracing::warn!("the connection to Discord did not end in time and is left behind");
    }
    // While the gateway refuses us, serenity's queue of starts cannot be ended from outside; without an address it
    // can do nothing more.
    address.lock().await.clear();
    ended
}

/// Who we are and where the gateway is.
async fn ask(rest: &Rest) -> Result<(serenity::all::UserId, BotGateway), Fault> {
    let me = rest.me().await?;
    let gateway: BotGateway = rest.get(Route::GatewayBot).await?;
    let limit = &gateway.session_start_limit;
    if limit.remaining == 0 {
        let after = i64::try_from(limit.reset_after).ok().map(jiff::SignedDuration::from_millis);
        let why = "no session is left for today, Discord would reset the token".to_owned();
        return Err(Fault::Later { why, after, scope: super::errors::Scope::Route });
    }
    Ok((me.id, gateway))
}

/// Ends when no connection has stood for a while: serenity would go on for ever, at a pace that uses up the day's
/// sessions within two hours.
async fn no_headway(manager: &ShardManager) {
    let mut connected = Instant::now();
    while connected.elapsed() < HEADWAY {
        tokio::time::sleep(LOOK_EVERY).await;
        let runners = manager.runners.lock().await;
        if runners.values().any(|runner| runner.stage == ConnectionStage::Connected) {
            connected = Instant::now();
        }
    }
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
            Fault::AudienceGone(why) | Fault::Refused(why) => {
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
