//! A stand-in for Discord on the loopback interface: its HTTP API and its gateway, as the documentation has them.
//!
//! It takes what Discord takes and refuses what Discord refuses, keeps what was said, and gets into trouble when a test
//! asks for it. Benches may include this file by its path.

#[path = "discord/events.rs"]
pub(crate) mod events;
#[path = "discord/gateway.rs"]
mod gateway;
#[path = "discord/messages.rs"]
mod messages;
#[path = "discord/rest.rs"]
mod rest;
#[path = "discord/trouble.rs"]
mod trouble;
#[path = "discord/wire.rs"]
mod wire;
#[path = "discord/world.rs"]
pub(crate) mod world;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use self::events::{Event, Events};
use self::gateway::Gate;
pub(crate) use self::gateway::{Door, Order};
pub(crate) use self::messages::{How, Said};
use self::rest::Books;
pub(crate) use self::rest::{Exchange, Limit};
pub(crate) use self::trouble::Trouble;
use self::wire::{Scissors, Wires};

/// The longest a test waits for something.
const PATIENCE: Duration = Duration::from_secs(30);

/// Tells the stand-ins of one process apart.
static NUMBER: AtomicU64 = AtomicU64::new(0);

/// A Discord that is up until it is dropped.
pub(crate) struct StandIn {
    address: SocketAddr,
    desk: Arc<Desk>,
    _tasks: JoinSet<()>,
}

/// What the parts of a running stand-in share.
struct Desk {
    token: String,
    mark: String,
    gateway: SocketAddr,
    books: Mutex<Books>,
    gate: Mutex<Gate>,
    sessions_left: AtomicU64,
    /// Counts everything that happens.
    happened: watch::Sender<u64>,
}

impl Desk {
    fn token(&self) -> &str {
        &self.token
    }

    fn gateway_url(&self) -> String {
        format!("ws://{}", self.gateway)
    }

    fn sessions_left(&self) -> u64 {
        self.sessions_left.load(Ordering::SeqCst)
    }

    fn books<T>(&self, look: impl FnOnce(&mut Books) -> T) -> T {
        let seen = look(&mut self.books.lock().unwrap_or_else(PoisonError::into_inner));
        self.happened.send_modify(|count| *count += 1);
        seen
    }

    fn gate<T>(&self, look: impl FnOnce(&mut Gate) -> T) -> T {
        let seen = look(&mut self.gate.lock().unwrap_or_else(PoisonError::into_inner));
        self.happened.send_modify(|count| *count += 1);
        seen
    }
}

impl StandIn {
    /// Opens a Discord at addresses of the system's choice, with a bot token of its own.
    pub(crate) async fn start() -> std::io::Result<Self> {
        let (rest, gateway) =
            (TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?, TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?);
        let (address, gateway_address) = (rest.local_addr()?, gateway.local_addr()?);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let desk = Arc::new(Desk {
            token: format!("secret{number}.of.bot"),
            mark: format!("confidential{number}"),
            gateway: gateway_address,
            books: Mutex::default(),
            gate: Mutex::default(),
            sessions_left: AtomicU64::new(1_000),
            happened: watch::Sender::new(0),
        });
        let mut tasks = JoinSet::new();
        let service = Router::new().fallback(rest::answer).with_state(Arc::clone(&desk));
        tasks.spawn(async move {
            let service = service.into_make_service_with_connect_info::<Scissors>();
            // It serves until it is dropped.
            drop(axum::serve(Wires(rest), service).await);
        });
        tasks.spawn(accept(Arc::clone(&desk), gateway));
        Ok(Self { address, desk, _tasks: tasks })
    }

    /// The address of the HTTP API, as the configuration would name it.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The token of the bot.
    pub(crate) fn token(&self) -> &str {
        &self.desk.token
    }

    /// What every interaction's token begins with.
    pub(crate) fn mark(&self) -> &str {
        &self.desk.mark
    }

    /// Makes events.
    pub(crate) fn events(&self) -> Events {
        Events::new(&self.desk.mark)
    }

    /// The next request whose path holds `part` meets this trouble.
    pub(crate) fn trouble_next(&self, part: &str, trouble: Trouble) {
        self.desk.books(|books| books.troubles.push((part.to_owned(), trouble)));
    }

    /// From now on so many requests are taken whose path holds `part`.
    pub(crate) fn limit(&self, part: &str, limit: Limit) {
        self.desk.books(|books| books.limit = Some((part.to_owned(), limit)));
    }

    /// The tokens of all interactions run out.
    pub(crate) fn expire_interactions(&self) {
        self.desk.books(Books::expire);
    }

    /// So many sessions may still be begun today.
    pub(crate) fn sessions_left(&self, left: u64) {
        self.desk.sessions_left.store(left, Ordering::SeqCst);
    }

    /// How the gateway receives connections from now on.
    pub(crate) fn door(&self, door: Door) {
        self.desk.gate(|gate| gate.door = door);
    }

    /// The gateway closes every new session with this code.
    pub(crate) fn refuse_sessions_with(&self, code: u16) {
        self.desk.gate(|gate| gate.refuses_with = Some(code));
    }

    /// How often the gateway asks new connections for a heartbeat, and whether it answers.
    pub(crate) fn heartbeats(&self, every: Duration, is_deaf: bool) {
        self.desk.gate(|gate| (gate.heartbeat, gate.is_deaf_to_heartbeats) = (Some(every), is_deaf));
    }

    /// Does something to the connection that stands.
    pub(crate) fn order(&self, order: Order) {
        self.desk.gate(|gate| {
            gate.order = Some(order);
            gate.ring();
        });
    }

    /// Tells an event, once there is a session to tell it to.
    pub(crate) async fn tell(&self, event: Event) {
        self.until("a session", |desk| desk.gate_seen(|gate| gate.identified > 0)).await;
        if event.name == "INTERACTION_CREATE" {
            self.desk.books(|books| books.begin(&event.token()));
        }
        let told = self.desk.gate(|gate| gate.tell(event));
        assert!(told, "there is no session to tell it to");
    }

    /// All requests so far.
    pub(crate) fn exchanges(&self) -> Vec<Exchange> {
        self.desk.books_seen(|books| books.exchanges.clone())
    }

    /// The requests so far whose method and path hold `part`.
    pub(crate) fn requests(&self, part: &str) -> Vec<Exchange> {
        let mut all = self.exchanges();
        all.retain(|exchange| format!("{} {}", exchange.method, exchange.path).contains(part));
        all
    }

    /// All events told so far.
    pub(crate) fn told(&self) -> Vec<Event> {
        self.desk.gate_seen(|gate| gate.told.clone())
    }

    /// The commands that are registered.
    pub(crate) fn commands(&self) -> Vec<Value> {
        self.desk.books_seen(|books| books.commands.clone())
    }

    /// What was said so far.
    pub(crate) fn sent(&self) -> Vec<Said> {
        self.desk.books_seen(|books| books.messages.said.clone())
    }

    /// Waits until so many messages were said.
    pub(crate) async fn until_sent(&self, messages: usize) -> Vec<Said> {
        self.until("messages", |desk| desk.books_seen(|books| books.messages.said.len() >= messages)).await;
        self.sent()
    }

    /// Waits until so many sessions were begun.
    pub(crate) async fn until_identified(&self, sessions: usize) {
        self.until("sessions", |desk| desk.gate_seen(|gate| gate.identified >= sessions)).await;
    }

    /// Waits until so many sessions were resumed.
    pub(crate) async fn until_resumed(&self, sessions: usize) {
        self.until("resumptions", |desk| desk.gate_seen(|gate| gate.resumed >= sessions)).await;
    }

    /// Waits until so many connections were tried.
    pub(crate) async fn until_connections(&self, connections: usize) {
        self.until("connections", |desk| desk.gate_seen(|gate| gate.connections >= connections)).await;
    }

    /// Waits until so many requests were made whose method and path hold `part`.
    pub(crate) async fn until_requests(&self, part: &str, requests: usize) -> Vec<Exchange> {
        self.until(part, |_| self.requests(part).len() >= requests).await;
        self.requests(part)
    }

    /// How many sessions were begun.
    pub(crate) fn identified(&self) -> usize {
        self.desk.gate_seen(|gate| gate.identified)
    }

    /// How many connections were tried.
    pub(crate) fn connections(&self) -> usize {
        self.desk.gate_seen(|gate| gate.connections)
    }

    /// Waits until no connection to the gateway stands.
    pub(crate) async fn until_hung_up(&self) {
        self.until("ended connections", |desk| desk.gate_seen(|gate| gate.standing == 0)).await;
    }

    /// How many heartbeats were heard.
    pub(crate) fn heard_heartbeats(&self) -> usize {
        self.desk.gate_seen(|gate| gate.heartbeats)
    }

    async fn until(&self, what: &str, is_so: impl Fn(&Desk) -> bool) {
        let mut happened = self.desk.happened.subscribe();
        let waiting = async {
            while !is_so(&self.desk) {
                if happened.changed().await.is_err() {
                    return;
                }
            }
        };
        let in_time = tokio::time::timeout(PATIENCE, waiting).await.is_ok();
        assert!(in_time, "found too few {what} within {} s; {:#?}", PATIENCE.as_secs(), self.exchanges());
    }
}

impl Desk {
    /// Looks without making it seem that something happened.
    fn books_seen<T>(&self, look: impl FnOnce(&Books) -> T) -> T {
        look(&self.books.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn gate_seen<T>(&self, look: impl FnOnce(&Gate) -> T) -> T {
        look(&self.gate.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn accept(desk: Arc<Desk>, listener: TcpListener) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(gateway::serve(Arc::clone(&desk), stream));
    }
}
