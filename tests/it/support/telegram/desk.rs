//! What the running stand-in knows, and what it does with a request.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::Notify;

use super::TOKEN;
use super::faults::Fault;
use super::inspect::{Inspect, Seen};
use super::methods::{self, Sent};
use super::people::Status;

/// A request, read.
pub(super) struct Request {
    /// The path: `/bot<token>/<method>`.
    pub(super) path: String,
    /// The body's parameters.
    pub(super) parameters: Value,
}

/// What happens to the connection of a request.
pub(super) enum Reply {
    /// It carries this answer.
    Answer(Answer),
    /// It closes.
    Hangup,
}

/// An answer as it leaves the house.
pub(super) struct Answer {
    /// The HTTP status.
    pub(super) status: u16,
    /// What the body claims to be.
    pub(super) content_type: &'static str,
    /// The body.
    pub(super) body: String,
    /// The place of the message it tells of among those sent.
    pub(super) about: Option<usize>,
}

/// A call, as it was heard.
pub(super) struct Call {
    pub(super) method: String,
    pub(super) parameters: Value,
}

/// Everything that is remembered.
#[derive(Default)]
pub(super) struct State {
    /// What happened and was not confirmed yet, oldest first.
    pub(super) updates: VecDeque<Value>,
    next_update: i64,
    next_message: i64,
    /// Kinds of updates that are wanted; unset, all but a few.
    pub(super) wanted: Option<Vec<String>>,
    /// The number of the newest poll: older ones that still wait are ended by it.
    pub(super) polls: u64,
    pub(super) standings: HashMap<(i64, i64), Status>,
    pub(super) sent: Vec<Sent>,
    pub(super) calls: Vec<Call>,
    pub(super) faults: HashMap<String, VecDeque<Fault>>,
    pub(super) trouble: Fault,
    pub(super) violations: Vec<String>,
    pub(super) connections: usize,
}

impl State {
    /// The next message's id; the real server counts per chat, and so does nobody rely on it.
    pub(super) fn message_id(&mut self) -> i64 {
        self.next_message += 1;
        self.next_message
    }
}

/// The state, and a bell for those who wait for something to happen.
pub(super) struct Desk {
    state: Mutex<State>,
    bell: Notify,
    inspect: Option<Inspect>,
}

impl Desk {
    pub(super) fn new(inspect: Option<Inspect>) -> Self {
        Self { state: Mutex::default(), bell: Notify::new(), inspect }
    }

    /// Looks at the state or changes it; whoever waits looks again.
    pub(super) fn with<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        let found = look(&mut self.held());
        self.bell.notify_waiters();
        found
    }

    /// The lock is held for a look only, so a panic elsewhere leaves nothing half done behind it.
    fn held(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until something is so; `false` when it is not after `within`.
    pub(super) async fn until(&self, within: Duration, is_so: impl Fn(&State) -> bool) -> bool {
        tokio::time::timeout(within, self.whenever(|state| is_so(state).then_some(()))).await.is_ok()
    }

    /// Waits until a look finds something.
    pub(super) async fn whenever<T>(&self, find: impl Fn(&mut State) -> Option<T>) -> T {
        loop {
            // Listening begins before looking, so that nothing is missed in between.
            let rung = self.bell.notified();
            if let Some(found) = find(&mut self.held()) {
                return found;
            }
            rung.await;
        }
    }

    /// Queues an update, unless its kind is not wanted; the answer is the id that was made for it.
    pub(super) fn update(&self, make: impl FnOnce(i64) -> (&'static str, Value)) -> i64 {
        self.with(|state| {
            let id = state.message_id();
            let (kind, content) = make(id);
            // `chat_member` and the like have to be asked for; none of those is made here.
            if state.wanted.as_ref().is_none_or(|wanted| wanted.iter().any(|one| one == kind)) {
                state.next_update += 1;
                let update = 700_000_000 + state.next_update;
                state.updates.push_back(json!({ "update_id": update, kind: content }));
            }
            id
        })
    }

    /// Does what a request asks, or what the script says instead.
    pub(super) async fn handle(&self, request: Request) -> Reply {
        let Some(method) = method_of(&request.path) else { return Reply::Answer(refusal(404, "Not Found")) };
        let Some(method) = method.strip_prefix(&format!("{TOKEN}/")) else {
            return Reply::Answer(refusal(401, "Unauthorized"));
        };
        // The real server takes any case: `GetMe` is `getMe`.
        let method = method.to_lowercase();
        self.look_at(Seen::Request { method: &method, parameters: &request.parameters });
        let fault = self.with(|state| {
            state.calls.push(Call { method: method.clone(), parameters: request.parameters.clone() });
            let scripted = state.faults.get_mut(&method).and_then(VecDeque::pop_front);
            scripted.unwrap_or_else(|| state.trouble.clone())
        });
        match fault {
            Fault::None => Reply::Answer(self.obey(&method, request.parameters).await),
            Fault::TooMany { retry_after } => {
                let said = format!("Too Many Requests: retry after {retry_after}");
                Reply::Answer(refused_with(429, &said, &json!({ "retry_after": retry_after })))
            }
            Fault::Migrated { to } => {
                let said = "Bad Request: group chat was upgraded to a supergroup chat";
                Reply::Answer(refused_with(400, said, &json!({ "migrate_to_chat_id": to })))
            }
            Fault::Refused { code, description } => Reply::Answer(refusal(code, description)),
            Fault::Html { code } => Reply::Answer(page(code)),
            Fault::Slow(delay) => {
                let answer = self.obey(&method, request.parameters).await;
                tokio::time::sleep(delay).await;
                Reply::Answer(answer)
            }
            Fault::Silent => std::future::pending().await,
            Fault::CutBefore => Reply::Hangup,
            Fault::CutAfter => {
                self.obey(&method, request.parameters).await;
                Reply::Hangup
            }
        }
    }

    async fn obey(&self, method: &str, parameters: Value) -> Answer {
        match methods::call(self, method, &parameters).await {
            Ok((result, about)) => {
                self.look_at(Seen::Answer { method, result: &result });
                let body = json!({ "ok": true, "result": result }).to_string();
                Answer { status: 200, content_type: "application/json", body, about }
            }
            Err((status, said)) => refusal(status, &said),
        }
    }

    /// The bot was given the answer that tells of a message.
    pub(super) fn answered(&self, about: Option<usize>) {
        self.with(|state| {
            if let Some(sent) = about.and_then(|index| state.sent.get_mut(index)) {
                sent.answered = true;
            }
        });
    }

    fn look_at(&self, seen: Seen<'_>) {
        let found = self.inspect.as_ref().map(|inspect| inspect(seen)).unwrap_or_default();
        if !found.is_empty() {
            self.with(|state| state.violations.extend(found));
        }
    }
}

/// What stands behind `/bot`: the token and the method.
fn method_of(path: &str) -> Option<&str> {
    let path = path.split('?').next().unwrap_or(path);
    path.strip_prefix("/bot").filter(|rest| rest.contains('/'))
}

fn refusal(status: u16, description: &str) -> Answer {
    let body = json!({ "ok": false, "error_code": status, "description": description });
    Answer { status, content_type: "application/json", body: body.to_string(), about: None }
}

fn refused_with(status: u16, description: &str, parameters: &Value) -> Answer {
    let body = json!({ "ok": false, "error_code": status, "description": description, "parameters": parameters });
    Answer { status, content_type: "application/json", body: body.to_string(), about: None }
}

fn page(status: u16) -> Answer {
    let body = format!("<html><head><title>{status}</title></head><body><h1>{status}</h1><hr>nginx</body></html>");
    Answer { status, content_type: "text/html", body, about: None }
}
