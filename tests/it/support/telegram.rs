//! A stand-in for Telegram's Bot API on a loopback socket: the real API's shape, and its ways.
//!
//! It serves one bot. Tests queue what people do ([`Telegram::say`], [`Telegram::press`], …), script what goes wrong
//! ([`Fault`]), and read what the bot said ([`Telegram::sent`]). What it imitates of the real server is said beside the
//! line that does. Benchmarks use it too, by `#[path]`: nothing here needs a test harness, and the paths below are
//! written out because a file that is named so looks for its modules beside itself.
#![allow(dead_code, reason = "each of its users needs only some of it")]

#[path = "telegram/bodies.rs"]
mod bodies;
#[path = "telegram/desk.rs"]
mod desk;
#[path = "telegram/faults.rs"]
mod faults;
#[path = "telegram/http.rs"]
mod http;
#[path = "telegram/inspect.rs"]
mod inspect;
#[path = "telegram/methods.rs"]
mod methods;
#[path = "telegram/people.rs"]
mod people;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::net::{TcpListener, TcpSocket};
use tokio::task::JoinSet;

use self::desk::Desk;
pub(crate) use self::faults::Fault;
pub(crate) use self::inspect::{Inspect, Seen};
pub(crate) use self::methods::Sent;
pub(crate) use self::people::{Line, Person, Place, Status};

/// The bot's token, of which only the part before the colon may be seen.
pub(crate) const TOKEN: &str = "4242:the-stand-ins-own-token";
/// The part that may never be seen.
pub(crate) const SECRET: &str = "the-stand-ins-own-token";
/// The bot's name.
pub(crate) const NAME: &str = "crier_bot";
/// The bot's id.
pub(crate) const ID: i64 = 4_242;

/// A Bot API server, until it is dropped.
pub(crate) struct Telegram {
    address: SocketAddr,
    desk: Arc<Desk>,
    _tasks: JoinSet<()>,
}

/// An address at which nothing answers yet.
pub(crate) struct Closed(TcpSocket);

impl Telegram {
    /// Opens at an address of the system's choice; needs a runtime around it.
    pub(crate) fn start() -> io::Result<Self> {
        Closed::new()?.open(None)
    }

    /// The same, and shows `inspect` each request and each answer.
    pub(crate) fn inspected(inspect: Option<Inspect>) -> io::Result<Self> {
        Closed::new()?.open(inspect)
    }

    /// The API's address, as `telegram.api_url` would have it.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    // ---- What people do ----

    /// Somebody says something; the answer is the message's id.
    pub(crate) fn say(&self, line: &Line) -> i64 {
        self.desk.update(|id| ("message", bodies::said(line, id)))
    }

    /// Somebody presses a button under a message of ours; the answer is the id of the press.
    pub(crate) fn press(&self, place: Place, person: &Person, message: i64, data: &str) -> String {
        let id = self.desk.update(|id| ("callback_query", bodies::pressed(place, person, message, data, id)));
        bodies::press_id(id)
    }

    /// Our own standing in a chat changes, by `person`'s doing.
    pub(crate) fn membership(&self, place: Place, person: &Person, was: Status, now: Status) {
        self.desk.update(|_| ("my_chat_member", bodies::standing(place, person, was, now)));
    }

    /// A group becomes a supergroup: both chats say so.
    pub(crate) fn upgraded(&self, from: Place, to: Place, person: &Person) {
        self.desk.update(|id| ("message", bodies::service(from, person, id, "migrate_to_chat_id", to.chat().into())));
        self.desk.update(|id| ("message", bodies::service(to, person, id, "migrate_from_chat_id", from.chat().into())));
    }

    /// A topic is opened again.
    pub(crate) fn reopened(&self, topic: Place, person: &Person) {
        self.desk.update(|id| {
            (
                "message",
                bodies::service(topic, person, id, "forum_topic_reopened", Value::Object(serde_json::Map::new())),
            )
        });
    }

    /// An update of another kind, as it is.
    pub(crate) fn update(&self, kind: &'static str, content: Value) {
        self.desk.update(|_| (kind, content));
    }

    /// What a person is in a chat; whoever is not named is a member.
    pub(crate) fn standing(&self, place: Place, person: &Person, status: Status) {
        self.desk.with(|state| state.standings.insert((place.chat(), person.id), status));
    }

    // ---- What goes wrong ----

    /// Meets the next messages with these faults, one each; [`Fault::None`] lets one pass.
    pub(crate) fn faults(&self, faults: impl IntoIterator<Item = Fault>) {
        self.faults_of("sendmessage", faults);
    }

    /// Meets the next calls of a method (in small letters) with these faults.
    pub(crate) fn faults_of(&self, method: &str, faults: impl IntoIterator<Item = Fault>) {
        self.desk.with(|state| state.faults.entry(method.to_owned()).or_default().extend(faults));
    }

    /// Forgets all faults that were not met yet.
    pub(crate) fn no_more_faults(&self) {
        self.desk.with(|state| state.faults.clear());
    }

    /// Meets every call with this fault from now on; [`Fault::None`] ends it.
    pub(crate) fn trouble(&self, fault: Fault) {
        self.desk.with(|state| state.trouble = fault);
    }

    // ---- What the bot did ----

    /// Every message taken so far, whether or not the bot learnt that it was.
    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.desk.with(|state| state.sent.clone())
    }

    /// The messages taken once there are `count`, or those there are after `within`.
    pub(crate) async fn until_sent(&self, count: usize, within: Duration) -> Vec<Sent> {
        self.desk.until(within, |state| state.sent.len() >= count).await;
        self.sent()
    }

    /// The parameters of each call of a method (in small letters) so far.
    pub(crate) fn calls(&self, method: &str) -> Vec<Value> {
        let of_method = |state: &mut desk::State| {
            let calls = state.calls.iter().filter(|call| call.method == method);
            calls.map(|call| call.parameters.clone()).collect()
        };
        self.desk.with(of_method)
    }

    /// The methods called so far, in order and in small letters, repeated polls once.
    pub(crate) fn order(&self) -> Vec<String> {
        let mut order: Vec<String> =
            self.desk.with(|state| state.calls.iter().map(|call| call.method.clone()).collect());
        order.dedup();
        order
    }

    /// Waits until a method (in small letters) was called `count` times; `false` when it was not in time.
    pub(crate) async fn until_called(&self, method: &str, count: usize, within: Duration) -> bool {
        let called = |state: &desk::State| state.calls.iter().filter(|call| call.method == method).count() >= count;
        self.desk.until(within, called).await
    }

    /// Waits until no update is left unconfirmed; `false` when one is after `within`.
    pub(crate) async fn until_confirmed(&self, within: Duration) -> bool {
        self.desk.until(within, |state| state.updates.is_empty()).await
    }

    /// Waits until nobody is connected any more; `false` when somebody still is after `within`.
    pub(crate) async fn until_alone(&self, within: Duration) -> bool {
        self.desk.until(within, |state| state.connections == 0).await
    }

    /// What was wrong with requests and answers so far.
    pub(crate) fn violations(&self) -> Vec<String> {
        self.desk.with(|state| state.violations.clone())
    }
}

impl Closed {
    /// An address that refuses connections until it is opened.
    pub(crate) fn new() -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        Ok(Self(socket))
    }

    /// The address.
    pub(crate) fn url(&self) -> io::Result<String> {
        Ok(format!("http://{}", self.0.local_addr()?))
    }

    /// Opens.
    pub(crate) fn open(self, inspect: Option<Inspect>) -> io::Result<Telegram> {
        let listener = self.0.listen(1_024)?;
        let address = listener.local_addr()?;
        let desk = Arc::new(Desk::new(inspect));
        let mut tasks = JoinSet::new();
        tasks.spawn(accept(listener, Arc::clone(&desk)));
        Ok(Telegram { address, desk, _tasks: tasks })
    }
}

/// Serves each connection by a task of its own; all end with this one.
async fn accept(listener: TcpListener, desk: Arc<Desk>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(http::serve(stream, Arc::clone(&desk)));
        while connections.try_join_next().is_some() {}
    }
}
