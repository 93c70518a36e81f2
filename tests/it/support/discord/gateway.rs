//! The gateway: sessions that can be resumed, and everything that can go wrong with a connection.
//!
//! Source: discord.com/developers/docs/events/gateway.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use super::Desk;
use super::events::Event;
use super::world::{APPLICATION, BOT, SERVER, server, user};

/// Intents that need Discord's permission: members, presences, message content.
const PRIVILEGED: u64 = 1 << 1 | 1 << 8 | 1 << 15;

/// How the gateway receives a connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Door {
    /// As it should.
    #[default]
    Open,
    /// The connection is closed at once.
    Shut,
    /// The connection is taken and nothing is said.
    Silent,
}

/// What is done to the connection that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// Asks it to reconnect (op 7).
    Reconnect,
    /// Declares its session over (op 9).
    Invalidate,
    /// Closes it with a code.
    Close(u16),
    /// Closes it without a code.
    CloseWithoutCode,
    /// Lets it drop without a word.
    Drop,
    /// Sends an interaction in a form that is no event.
    Garble,
}

/// What the gateway knows.
#[derive(Debug, Default)]
pub(super) struct Gate {
    pub(super) door: Door,
    pub(super) is_deaf_to_heartbeats: bool,
    pub(super) heartbeat: Option<Duration>,
    pub(super) refuses_with: Option<u16>,
    pub(super) order: Option<Order>,
    pub(super) connections: usize,
    pub(super) identified: usize,
    pub(super) resumed: usize,
    pub(super) heartbeats: usize,
    /// How many connections stand.
    pub(super) standing: usize,
    /// Everything that was told.
    pub(super) told: Vec<Event>,
    /// The numbered events of the session that goes on, if one does.
    log: Option<Vec<Event>>,
    /// Tells connections that there is something to do.
    bell: watch::Sender<u64>,
}

impl Gate {
    /// Tells every connection to look what there is to do.
    pub(super) fn ring(&self) {
        self.bell.send_modify(|rings| *rings += 1);
    }

    /// Tells an event to the session; one that nobody hears is kept for a resumption. `false` without a session.
    pub(super) fn tell(&mut self, event: Event) -> bool {
        let Some(log) = &mut self.log else { return false };
        log.push(event.clone());
        self.told.push(event);
        self.ring();
        true
    }

    fn session_id(&self) -> String {
        format!("session-{}", self.identified)
    }
}

type Socket = WebSocketStream<TcpStream>;

/// One connection, until it ends.
pub(super) async fn serve(desk: Arc<Desk>, stream: TcpStream) {
    let (door, bell) = desk.gate(|gate| {
        gate.connections += 1;
        (gate.door, gate.bell.subscribe())
    });
    match door {
        Door::Open => {}
        Door::Shut => return,
        Door::Silent => return std::future::pending().await,
    }
    let Ok(socket) = tokio_tungstenite::accept_async(stream).await else { return };
    desk.gate(|gate| gate.standing += 1);
    let connection = Connection { desk: Arc::clone(&desk), socket, sent: None };
    connection.run(bell).await;
    desk.gate(|gate| gate.standing -= 1);
}

struct Connection {
    desk: Arc<Desk>,
    socket: Socket,
    /// How many events of the session were sent here, once it is known which session it is.
    sent: Option<usize>,
}

/// Whether a connection goes on.
#[derive(PartialEq, Eq)]
enum Next {
    GoOn,
    End,
}

impl Connection {
    async fn run(mut self, mut bell: watch::Receiver<u64>) {
        let heartbeat = self.desk.gate(|gate| gate.heartbeat).unwrap_or(Duration::from_millis(41_250));
        let hello = json!({ "heartbeat_interval": u64::try_from(heartbeat.as_millis()).unwrap_or(u64::MAX) });
        if self.say(10, &hello).await.is_err() {
            return;
        }
        loop {
            let next = tokio::select! {
                heard = self.socket.next() => match heard {
                    Some(Ok(Message::Text(text))) => self.heard(&text).await,
                    Some(Ok(Message::Close(_)) | Err(_)) | None => Next::End,
                    Some(Ok(_)) => Next::GoOn,
                },
                rung = bell.changed() => if rung.is_ok() { self.catch_up().await } else { Next::End },
            };
            if next == Next::End {
                return;
            }
        }
    }

    async fn say(&mut self, op: u8, data: &Value) -> Result<(), ()> {
        let payload = json!({ "op": op, "d": data, "s": null, "t": null });
        self.socket.send(Message::Text(payload.to_string())).await.map_err(drop)
    }

    async fn close(&mut self, code: u16) -> Next {
        let frame = CloseFrame { code: code.into(), reason: "as the test asked for".into() };
        // It may be gone already.
        drop(self.socket.close(Some(frame)).await);
        Next::End
    }

    async fn heard(&mut self, text: &str) -> Next {
        let payload: Value = serde_json::from_str(text).unwrap_or_default();
        match payload["op"].as_u64() {
            Some(1) => {
                let is_deaf = self.desk.gate(|gate| {
                    gate.heartbeats += 1;
                    gate.is_deaf_to_heartbeats
                });
                if !is_deaf && self.say(11, &Value::Null).await.is_err() {
                    return Next::End;
                }
                Next::GoOn
            }
            Some(2) => self.identify(&payload["d"]).await,
            Some(6) => self.resume(&payload["d"]).await,
            _ => self.close(4001).await,
        }
    }

    fn is_our_token(&self, data: &Value) -> bool {
        let token = data["token"].as_str().unwrap_or_default();
        token.trim_start_matches("Bot ") == self.desk.token()
    }

    async fn identify(&mut self, data: &Value) -> Next {
        if !self.is_our_token(data) {
            return self.close(4004).await;
        }
        let intents = data["intents"].as_u64().unwrap_or(PRIVILEGED);
        if intents & PRIVILEGED != 0 {
            return self.close(4014).await;
        }
        let url = self.desk.gateway_url();
        // At once, so that whoever sees a session begun can tell it something.
        let refused = self.desk.gate(|gate| {
            gate.identified += 1;
            if gate.refuses_with.is_none() {
                let ready = ready(&gate.session_id(), &url, &data["shard"]);
                gate.log = Some(Vec::new());
                gate.tell(ready);
                gate.tell(Event { name: "GUILD_CREATE", data: server() });
            }
            gate.refuses_with
        });
        if let Some(code) = refused {
            return self.close(code).await;
        }
        self.sent = Some(0);
        self.catch_up().await
    }

    async fn resume(&mut self, data: &Value) -> Next {
        let seq = data["seq"].as_u64().and_then(|seq| usize::try_from(seq).ok()).unwrap_or_default();
        let is_our_token = self.is_our_token(data);
        let is_known = self.desk.gate(|gate| {
            let is_known = is_our_token && gate.log.is_some() && data["session_id"] == json!(gate.session_id());
            if is_known {
                gate.resumed += 1;
                // Counted like any other event, after those that were missed.
                gate.tell(Event { name: "RESUMED", data: json!({ "_trace": ["stand-in"] }) });
            }
            is_known
        });
        if !is_known {
            let told = self.say(9, &json!(false)).await;
            return if told.is_ok() { Next::GoOn } else { Next::End };
        }
        self.sent = Some(seq);
        self.catch_up().await
    }

    /// Does as ordered, then sends what the session has not had yet.
    async fn catch_up(&mut self) -> Next {
        if self.sent.is_some()
            && let Some(order) = self.desk.gate(|gate| gate.order.take())
            && self.obey(order).await == Next::End
        {
            return Next::End;
        }
        let Some(mut sent) = self.sent else { return Next::GoOn };
        let missed: Vec<Event> =
            self.desk.gate(|gate| gate.log.as_deref().unwrap_or_default().get(sent..).unwrap_or_default().to_vec());
        for event in missed {
            sent += 1;
            let payload = json!({ "op": 0, "s": sent, "t": event.name, "d": event.data });
            if self.socket.send(Message::Text(payload.to_string())).await.is_err() {
                return Next::End;
            }
        }
        self.sent = Some(sent);
        Next::GoOn
    }

    async fn obey(&mut self, order: Order) -> Next {
        if order == Order::Garble {
            let payload = json!({ "op": 0, "t": "INTERACTION_CREATE", "d": { "token": self.desk.mark } });
            let told = self.socket.send(Message::Text(payload.to_string())).await;
            return if told.is_ok() { Next::GoOn } else { Next::End };
        }
        // Whatever is told from now on goes to the next connection.
        self.sent = None;
        let told = match order {
            Order::Garble => return Next::GoOn,
            Order::CloseWithoutCode => {
                drop(self.socket.close(None).await);
                return Next::End;
            }
            Order::Drop => return Next::End,
            Order::Close(code) => return self.close(code).await,
            Order::Reconnect => self.say(7, &Value::Null).await,
            Order::Invalidate => {
                self.desk.gate(|gate| gate.log = None);
                self.say(9, &json!(false)).await
            }
        };
        if told.is_ok() { Next::GoOn } else { Next::End }
    }
}

fn ready(session: &str, url: &str, shard: &Value) -> Event {
    let mut us = user(BOT);
    us["verified"] = json!(true);
    us["mfa_enabled"] = json!(true);
    us["email"] = Value::Null;
    let data = json!({
        "v": 10, "user": us, "guilds": [{ "id": SERVER, "unavailable": true }], "session_id": session,
        "resume_gateway_url": url, "session_type": "normal", "shard": shard, "private_channels": [],
        "presences": [], "relationships": [], "user_settings": {}, "user_settings_proto": "", "guild_join_requests": [],
        "application": { "id": APPLICATION, "flags": 0 }, "geo_ordered_rtc_regions": [], "_trace": ["stand-in"]
    });
    Event { name: "READY", data }
}
