//! One run of serenity's gateway client, on a thread of its own.
//!
//! serenity starts tasks that nobody can end from outside: while the gateway refuses us, its queue of starts goes on for
//! ever. Here they live in a runtime that ends with the run, so nothing outlives it. And as that runtime has one thread,
//! events leave it in the order they came, though serenity hands each of them to a task of its own.

use std::thread;
use std::time::Duration;

use serenity::all::{BotGateway, ConnectionStage, Event, GatewayError, RawEventHandler, ShardManager};
use serenity::client::{ClientBuilder, Context};
use tokio::runtime::Builder;
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;
use tokio_util::sync::{CancellationToken, DropGuard};

/// How long serenity may take to say goodbye; while the gateway refuses us it would take for ever.
const GOODBYE: Duration = Duration::from_secs(2);
/// How long the thread may take longer than that before it is left behind.
const LEFT_BEHIND: Duration = Duration::from_millis(500);
/// A connection that makes no headway for so long is begun anew.
const HEADWAY: Duration = Duration::from_secs(90);
/// After so long without a connection it is told.
const TOLD_AFTER: Duration = Duration::from_secs(10);
/// How often the headway is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// How a run ended by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The gateway does not accept the token.
    TokenRefused,
    /// After a session may have begun.
    Lost(String),
}

/// A run that goes on until it ends by itself, is ended, or is dropped.
pub(super) struct Session {
    ended: oneshot::Receiver<End>,
    end: CancellationToken,
    _end_when_dropped: DropGuard,
}

impl Session {
    /// Connects and passes on what the gateway says.
    pub(super) fn begin(
        client: ClientBuilder,
        gateway: BotGateway,
        events: mpsc::Sender<Event>,
    ) -> std::io::Result<Self> {
        let (tell, ended) = oneshot::channel();
        let end = CancellationToken::new();
        let (client, stop) = (client.raw_event_handler(Forward(events)), end.clone());
        let runtime = Builder::new_current_thread().enable_all().build()?;
        // What is logged there belongs to whoever listens here.
        let log = tracing::dispatcher::get_default(Clone::clone);
        thread::Builder::new().name("discord gateway".to_owned()).spawn(move || {
            tracing::dispatcher::with_default(&log, || {
                let end = runtime.block_on(run(client, &gateway, &stop));
                // A look-up of a name cannot be interrupted, and is not waited for.
                runtime.shutdown_background();
                // Nobody may be waiting any more.
                drop(tell.send(end));
            });
        })?;
        Ok(Self { ended, _end_when_dropped: end.clone().drop_guard(), end })
    }

    /// Waits until it ends by itself.
    pub(super) async fn ended(&mut self) -> End {
        (&mut self.ended).await.unwrap_or_else(|_| End::Lost("serenity broke off".to_owned()))
    }

    /// Says goodbye and ends it.
    pub(super) async fn end(mut self) {
        self.end.cancel();
        if tokio::time::timeout(GOODBYE + LEFT_BEHIND, &mut self.ended).await.is_err() {
            tracing::warn!("the connection to Discord did not end in time and is left behind");
        }
    }
}

/// Passes events on in the order they come.
struct Forward(mpsc::Sender<Event>);

#[serenity::async_trait]
impl RawEventHandler for Forward {
    async fn raw_event(&self, _: Context, event: Event) {
        // Nobody listens any more once we are told to stop.
        drop(self.0.send(event).await);
    }
}

async fn run(client: ClientBuilder, gateway: &BotGateway, stop: &CancellationToken) -> End {
    let made = tokio::select! {
        () = stop.cancelled() => return stopped(),
        made = client => made,
    };
    let mut client = match made {
        Ok(client) => client,
        Err(error) => return End::Lost(error.to_string()),
    };
    let manager = client.shard_manager.clone();
    // serenity asked once more, and takes Discord's own gateway when that fails: a stand-in would be left for it.
    client.ws_url.lock().await.clone_from(&gateway.url);
    let end = tokio::select! {
        () = stop.cancelled() => stopped(),
        () = no_headway(&manager) => End::Lost(format!("no connection within {} s", HEADWAY.as_secs())),
        result = client.start_shards(gateway.shards.max(1)) => match result {
            Err(serenity::Error::Gateway(GatewayError::InvalidAuthentication)) => End::TokenRefused,
            Err(error) => End::Lost(error.to_string()),
            Ok(()) => End::Lost("the gateway closed".to_owned()),
        },
    };
    // What is late ends with the runtime.
    drop(tokio::time::timeout(GOODBYE, manager.shutdown_all()).await);
    end
}

fn stopped() -> End {
    End::Lost("as wished".to_owned())
}

/// Ends when no connection has stood for a while: serenity would go on for ever, at a pace that uses up the day's
/// sessions within two hours.
async fn no_headway(manager: &ShardManager) {
    let mut connected = Instant::now();
    let mut is_told = false;
    while connected.elapsed() < HEADWAY {
        tokio::time::sleep(LOOK_EVERY).await;
        let runners = manager.runners.lock().await;
        if runners.values().any(|runner| runner.stage == ConnectionStage::Connected) {
            (connected, is_told) = (Instant::now(), false);
        } else if !is_told && connected.elapsed() >= TOLD_AFTER {
            is_told = true;
            tracing::warn!("Discord's gateway does not let us in, trying again");
        }
    }
}
