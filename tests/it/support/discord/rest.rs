//! The HTTP API.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::time::Instant;

use super::Desk;
use super::messages::{How, Messages};
use super::trouble::{Answer, Body, Trouble};
use super::wire::Scissors;
use super::world::{APPLICATION, BOT, FORUM, PERSON, channel_by_id, user};

/// An interaction can be acknowledged for so long.
/// Source: discord.com/developers/docs/interactions/receiving-and-responding.
const ACKNOWLEDGE: Duration = Duration::from_secs(3);
/// The largest request read.
const BODY_BYTES_MAX: usize = 1_000_000;
/// A limit that no test meets by chance.
const ROOMY: Limit = Limit { requests: 1_000, window: Duration::from_secs(1) };

/// A request, and what was answered.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    /// `GET` and so on.
    pub(crate) method: String,
    /// The path, with `/api/v10`.
    pub(crate) path: String,
    /// What was sent.
    pub(crate) body: Value,
    /// The status answered; 0 where the connection was cut.
    pub(crate) status: u16,
    /// The JSON answered; nothing for pages and empty answers.
    pub(crate) answer: Value,
}

/// How many requests of a kind are taken within a window.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    pub(crate) requests: u32,
    pub(crate) window: Duration,
}

/// An interaction that waits for an answer.
#[derive(Clone, Debug)]
struct Waiting {
    since: Instant,
    is_acknowledged: bool,
}

/// What the HTTP API knows.
#[derive(Debug, Default)]
pub(super) struct Books {
    pub(super) exchanges: Vec<Exchange>,
    pub(super) messages: Messages,
    pub(super) troubles: Vec<(String, Trouble)>,
    pub(super) limit: Option<(String, Limit)>,
    pub(super) commands: Vec<Value>,
    windows: HashMap<String, (Instant, u32)>,
    interactions: HashMap<String, Waiting>,
}

impl Books {
    /// An interaction begins to wait.
    pub(super) fn begin(&mut self, token: &str) {
        let waiting = Waiting { since: Instant::now(), is_acknowledged: false };
        self.interactions.insert(token.to_owned(), waiting);
    }

    /// All tokens of interactions run out.
    pub(super) fn expire(&mut self) {
        self.interactions.clear();
    }

    fn next_trouble(&mut self, path: &str) -> Option<Trouble> {
        let at = self.troubles.iter().position(|(part, _)| path.contains(part.as_str()))?;
        Some(self.troubles.remove(at).1)
    }

    /// Counts a request: what is left, and after how long the window ends; an error for one too many.
    fn count(&mut self, path: &str) -> (Limit, Result<u32, ()>, Duration) {
        let own = self.limit.as_ref().filter(|(part, _)| path.contains(part.as_str()));
        let limit = own.map_or(ROOMY, |(_, limit)| *limit);
        let window = self.windows.entry(path.to_owned()).or_insert((Instant::now(), 0));
        if window.0.elapsed() >= limit.window {
            *window = (Instant::now(), 0);
        }
        window.1 += 1;
        let left = limit.requests.checked_sub(window.1).ok_or(());
        (limit, left, limit.window.saturating_sub(window.0.elapsed()))
    }

    fn acknowledge(&mut self, token: &str) -> Answer {
        match self.interactions.get_mut(token) {
            Some(waiting) if waiting.is_acknowledged => {
                Answer::refusal(400, 40_060, "Interaction has already been acknowledged.")
            }
            Some(waiting) if waiting.since.elapsed() < ACKNOWLEDGE => {
                waiting.is_acknowledged = true;
                Answer::empty()
            }
            Some(_) | None => Answer::refusal(404, 10_062, "Unknown interaction"),
        }
    }

    fn answer(&mut self, how: How, token: &str, body: &Value) -> Answer {
        match self.interactions.get(token) {
            Some(waiting) if waiting.is_acknowledged => self.messages.take(how, token, body),
            Some(_) => Answer::refusal(404, 10_015, "Unknown Webhook"),
            None => Answer::refusal(401, 50_027, "Invalid Webhook Token"),
        }
    }
}

/// Answers a request, unless a trouble comes between.
pub(super) async fn answer(
    State(desk): State<Arc<Desk>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    request: Request,
) -> Response {
    let (method, path) = (request.method().to_string(), request.uri().path().to_owned());
    let authorization = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let is_us = authorization == Some(format!("Bot {}", desk.token()).as_str());
    let bytes = axum::body::to_bytes(request.into_body(), BODY_BYTES_MAX).await.unwrap_or_default();
    let body: Value = serde_json::from_slice(&bytes).unwrap_or_default();
    let trouble = desk.books(|books| books.next_trouble(&path));
    if let Some(Trouble::Slow(pause)) = trouble {
        tokio::time::sleep(pause).await;
    }
    let is_cut = matches!(trouble, Some(Trouble::CutBefore | Trouble::CutAfter));
    let answer = match &trouble {
        Some(Trouble::CutBefore) => Answer::empty(),
        Some(trouble) => trouble.answer().unwrap_or_else(|| obey(&desk, &method, &path, &body, is_us)),
        None => obey(&desk, &method, &path, &body, is_us),
    };
    let status = if is_cut { 0 } else { answer.status.as_u16() };
    let said = if let Body::Json(said) = &answer.body { said.clone() } else { Value::Null };
    desk.books(|books| books.exchanges.push(Exchange { method, path, body, status, answer: said }));
    if is_cut {
        scissors.cut();
    }
    response(answer)
}

fn response(answer: Answer) -> Response {
    let mut response = match answer.body {
        Body::Empty => answer.status.into_response(),
        Body::Json(value) => (answer.status, [(CONTENT_TYPE, "application/json")], value.to_string()).into_response(),
        Body::Html(page) => (answer.status, [(CONTENT_TYPE, "text/html")], page).into_response(),
    };
    for (name, value) in answer.headers {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn obey(desk: &Desk, method: &str, path: &str, body: &Value, is_us: bool) -> Answer {
    let parts: Vec<&str> = path.trim_start_matches("/api/v10/").split('/').collect();
    // The token of an interaction is enough for what belongs to it.
    let is_open = matches!(parts.first(), Some(&("interactions" | "webhooks")));
    if !is_us && !is_open {
        return Answer::refusal(401, 0, "401: Unauthorized");
    }
    let (limit, left, resets) = desk.books(|books| books.count(path));
    let Ok(left) = left else { return Answer::too_many(resets.as_secs_f64(), false) };
    let mut answer = route(desk, method, &parts, body);
    answer.headers.extend([
        ("x-ratelimit-limit", limit.requests.to_string()),
        ("x-ratelimit-remaining", left.to_string()),
        ("x-ratelimit-reset-after", format!("{:.3}", resets.as_secs_f64())),
        ("x-ratelimit-bucket", "abcd1234".to_owned()),
    ]);
    answer
}

fn route(desk: &Desk, method: &str, parts: &[&str], body: &Value) -> Answer {
    match (method, parts) {
        ("GET", ["gateway"]) => Answer::json(json!({ "url": desk.gateway_url() })),
        ("GET", ["gateway", "bot"]) => {
            let left = desk.sessions_left();
            let limit = json!({ "total": 1_000, "remaining": left, "reset_after": 14_400_000, "max_concurrency": 1 });
            Answer::json(json!({ "url": desk.gateway_url(), "shards": 1, "session_start_limit": limit }))
        }
        ("GET", ["users", "@me"]) => Answer::json(me()),
        ("GET", ["oauth2", "applications", "@me"]) => Answer::json(application()),
        ("PUT", ["applications", APPLICATION, "commands"]) => {
            let commands = registered(body);
            desk.books(|books| books.commands.clone_from(&commands));
            Answer::json(json!(commands))
        }
        ("GET", ["channels", id]) => match channel_by_id(id) {
            Some(channel) => Answer::json(channel),
            None => Answer::refusal(404, 10_003, "Unknown Channel"),
        },
        ("POST", ["channels", FORUM, "messages"]) => {
            Answer::refusal(400, 40_058, "Cannot send messages in a forum channel")
        }
        ("POST", ["channels", id, "messages"]) => match channel_by_id(id) {
            Some(_) => desk.books(|books| books.messages.take(How::Posted, id, body)),
            None => Answer::refusal(404, 10_003, "Unknown Channel"),
        },
        ("PATCH", ["channels", id, "messages", message]) => {
            desk.books(|books| books.messages.change(id, message, body))
        }
        ("POST", ["interactions", _, token, "callback"]) => desk.books(|books| books.acknowledge(token)),
        ("PATCH", ["webhooks", APPLICATION, token, "messages", "@original"]) => {
            desk.books(|books| books.answer(How::Answered, token, body))
        }
        ("POST", ["webhooks", APPLICATION, token]) => desk.books(|books| books.answer(How::FollowedUp, token, body)),
        _ => Answer::refusal(404, 0, "404: Not Found"),
    }
}

fn me() -> Value {
    let mut me = user(BOT);
    me["mfa_enabled"] = json!(true);
    me["locale"] = json!("en-US");
    me["verified"] = json!(true);
    me["email"] = Value::Null;
    me
}

fn application() -> Value {
    json!({
        "id": APPLICATION, "name": "crier", "icon": null, "description": "", "type": null, "bot": user(BOT),
        "summary": "", "bot_public": true, "bot_require_code_grant": false, "verify_key": "00", "flags": 0,
        "flags_new": "0", "redirect_uris": [], "interactions_endpoint_url": null,
        "role_connections_verification_url": null, "owner": user(PERSON), "approximate_guild_count": 1,
        "approximate_user_install_count": 0, "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0, "team": null, "eligible_oauth2_scopes": ["bot", "applications.commands"]
    })
}

fn registered(commands: &Value) -> Vec<Value> {
    let one = |(number, command): (usize, &Value)| {
        let mut command = command.clone();
        command["id"] = json!((610_000_000_000_000_001 + number as u64).to_string());
        command["application_id"] = json!(APPLICATION);
        command["version"] = json!("1");
        command["default_member_permissions"] = Value::Null;
        command
    };
    commands.as_array().into_iter().flatten().enumerate().map(one).collect()
}
