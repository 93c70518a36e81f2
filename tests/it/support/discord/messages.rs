//! Messages as the stand-in takes them: within Discord's limits, once per nonce.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use super::trouble::{Answer, Body};
use super::world::{BOT, MOMENT, user};

/// For so long a nonce is recognised: "the past few minutes".
/// Source: discord.com/developers/docs/resources/message#create-message.
const NONCE_HELD: Duration = Duration::from_secs(180);

/// How something was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// Posted into a channel.
    Posted,
    /// As the answer to an interaction.
    Answered,
    /// After the answer to an interaction.
    FollowedUp,
}

/// Something the bot said.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    /// How.
    pub(crate) how: How,
    /// The channel, or the token of the interaction.
    pub(crate) place: String,
    /// The message's id.
    pub(crate) id: String,
    /// What was sent.
    pub(crate) body: Value,
    /// How often it was changed.
    pub(crate) edits: usize,
}

impl Said {
    /// Everything a person reads in it, in order.
    pub(crate) fn words(&self) -> String {
        let embeds = self.body["embeds"].as_array().into_iter().flatten();
        let of_embed = |embed: &Value| [text(&embed["title"]), text(&embed["description"])];
        let all = [text(&self.body["content"])].into_iter().chain(embeds.flat_map(of_embed));
        all.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// The message it is shown as an answer to.
    pub(crate) fn quotes(&self) -> Option<&str> {
        self.body["message_reference"]["message_id"].as_str()
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// What was said.
#[derive(Debug, Default)]
pub(super) struct Messages {
    pub(super) said: Vec<Said>,
    nonces: HashMap<String, (Instant, Value)>,
}

impl Messages {
    /// Takes a message; a nonce that was seen is answered with the message it made.
    pub(super) fn take(&mut self, how: How, place: &str, body: &Value) -> Answer {
        if let Some(refusal) = refusal(body) {
            return refusal;
        }
        let nonce = body["nonce"].as_str().filter(|_| body["enforce_nonce"] == true);
        if let Some(nonce) = nonce
            && let Some((at, first)) = self.nonces.get(nonce)
            && at.elapsed() < NONCE_HELD
        {
            return Answer::json(first.clone());
        }
        let id = (500_000_000_000_000_000 + self.said.len() as u64).to_string();
        let message = shown(&id, place, body);
        if let Some(nonce) = nonce {
            self.nonces.insert(nonce.to_owned(), (Instant::now(), message.clone()));
        }
        self.said.push(Said { how, place: place.to_owned(), id, body: body.clone(), edits: 0 });
        Answer::json(message)
    }

    /// Puts other words into a message that was posted.
    pub(super) fn change(&mut self, place: &str, id: &str, body: &Value) -> Answer {
        if let Some(refusal) = refusal(body) {
            return refusal;
        }
        let Some(said) = self.said.iter_mut().find(|said| said.place == place && said.id == id) else {
            return Answer::refusal(404, 10_008, "Unknown Message");
        };
        said.body = body.clone();
        said.edits += 1;
        let mut message = shown(id, place, body);
        message["edited_timestamp"] = json!(MOMENT);
        Answer::json(message)
    }
}

/// A message of the bot's as it is answered.
fn shown(id: &str, place: &str, body: &Value) -> Value {
    let channel = if place.bytes().all(|byte| byte.is_ascii_digit()) { place } else { "0" };
    let mut message = json!({
        "id": id, "channel_id": channel, "type": 0, "author": user(BOT), "content": text(&body["content"]),
        "embeds": numbered(&body["embeds"]), "components": numbered(&body["components"]), "attachments": [],
        "mentions": [], "mention_roles": [], "mention_everyone": false, "timestamp": MOMENT,
        "edited_timestamp": null, "flags": 0, "pinned": false, "tts": false
    });
    if !body["nonce"].is_null() {
        message["nonce"] = body["nonce"].clone();
    }
    message
}

/// What Discord adds to embeds and components.
fn numbered(parts: &Value) -> Value {
    let mut parts = parts.clone();
    for (number, part) in parts.as_array_mut().into_iter().flatten().enumerate() {
        if part.get("components").is_some() {
            part["id"] = json!(number * 10 + 1);
            part["components"] = numbered(&part["components"]);
        } else if part.get("type").is_some() {
            part["id"] = json!(number * 10 + 2);
        } else {
            part["type"] = json!("rich");
        }
    }
    if parts.is_null() { json!([]) } else { parts }
}

/// Why Discord would not take a message.
/// Source: discord.com/developers/docs/resources/message#create-message and #embed-object-embed-limits.
fn refusal(body: &Value) -> Option<Answer> {
    let length = |value: &Value| value.as_str().unwrap_or_default().chars().count();
    let embeds = body["embeds"].as_array().map(Vec::as_slice).unwrap_or_default();
    let rows = body["components"].as_array().map(Vec::as_slice).unwrap_or_default();
    if length(&body["content"]) == 0 && embeds.is_empty() {
        return Some(Answer::refusal(400, 50_006, "Cannot send an empty message"));
    }
    let empty = |embed: &Value| length(&embed["title"]) + length(&embed["description"]) == 0;
    let of_embed = |embed: &Value| length(&embed["title"]) + length(&embed["description"]);
    let mut ids: Vec<&str> = rows
        .iter()
        .flat_map(|row| row["components"].as_array().into_iter().flatten())
        .filter_map(|button| button["custom_id"].as_str())
        .collect();
    let buttons = ids.len();
    ids.sort_unstable();
    ids.dedup();
    let faults = [
        ("content", length(&body["content"]) > 2_000),
        ("embeds", embeds.len() > 10 || embeds.iter().any(empty)),
        ("embeds", embeds.iter().any(|embed| length(&embed["title"]) > 256 || length(&embed["description"]) > 4_096)),
        ("embeds", embeds.iter().map(of_embed).sum::<usize>() > 6_000),
        (
            "components",
            rows.len() > 5
                || rows
                    .iter()
                    .any(|row| row["components"].as_array().is_none_or(|row| row.is_empty() || row.len() > 5)),
        ),
        ("components", ids.len() < buttons),
        ("nonce", length(&body["nonce"]) > 25),
    ];
    let (field, _) = faults.into_iter().find(|(_, is_fault)| *is_fault)?;
    let mut refusal = Answer::refusal(400, 50_035, "Invalid Form Body");
    if let Body::Json(said) = &mut refusal.body {
        said["errors"] =
            json!({ field: { "_errors": [{ "code": "BASE_TYPE_BAD", "message": "Not within limits." }] } });
    }
    Some(refusal)
}
