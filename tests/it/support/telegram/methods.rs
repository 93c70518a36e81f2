//! The methods a bot without files needs, as the real server answers them.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::bodies;
use super::desk::{Desk, State};
use super::people::{Place, Status};

/// The longest text, in UTF-16 code units. Source: core.telegram.org/bots/api#sendmessage.
const TEXT_UNITS_MAX: usize = 4_096;
/// The longest `callback_data`, in bytes. Source: core.telegram.org/bots/api#inlinekeyboardbutton.
const DATA_BYTES_MAX: usize = 64;
/// The longest wait of one poll; the real server's own bound.
const POLL_S_MAX: u64 = 50;

/// A refusal: status and description.
type Refused = (u16, String);
/// A result, and the place of the message it tells of.
type Done = (Value, Option<usize>);

/// A message that was taken.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sent {
    /// Its id.
    pub(crate) id: i64,
    /// The chat it was sent to.
    pub(crate) chat: i64,
    /// The topic in it.
    pub(crate) topic: Option<i64>,
    /// The text.
    pub(crate) text: String,
    /// The marks on it.
    pub(crate) entities: Vec<Value>,
    /// The buttons below it, row by row.
    pub(crate) keyboard: Vec<Vec<Value>>,
    /// The message it answers.
    pub(crate) answers: Option<i64>,
    /// When it was taken.
    pub(crate) at: Instant,
    /// Whether the answer that it was taken was written to the bot's connection.
    pub(crate) answered: bool,
    /// How often it was changed.
    pub(crate) edits: usize,
}

impl Sent {
    /// What its buttons carry back, by label.
    pub(crate) fn buttons(&self) -> Vec<(String, String)> {
        let text = |button: &Value, field: &str| button[field].as_str().unwrap_or_default().to_owned();
        let both = |button: &Value| (text(button, "text"), text(button, "callback_data") + &text(button, "url"));
        self.keyboard.iter().flatten().map(both).collect()
    }
}

/// Does what a method asks.
pub(super) async fn call(desk: &Desk, method: &str, parameters: &Value) -> Result<Done, Refused> {
    match method {
        "getme" => Ok((bodies::me(), None)),
        "deletewebhook" | "setmycommands" | "answercallbackquery" => Ok((Value::Bool(true), None)),
        "getupdates" => updates(desk, parameters).await.map(|updates| (updates, None)),
        "sendmessage" => desk.with(|state| message(state, parameters)),
        "editmessagetext" => desk.with(|state| edited(state, parameters)),
        "getchatmember" => member(desk, parameters).map(|member| (member, None)),
        _ => Err((404, "Not Found".to_owned())),
    }
}

/// Holds the request until there is something, its time is up, or another poll takes its place.
///
/// It is the poll that waits that the real server ends with 409 when another one comes, not the newer one.
async fn updates(desk: &Desk, parameters: &Value) -> Result<Value, Refused> {
    let offset = parameters["offset"].as_i64().unwrap_or(0);
    let limit = usize::try_from(parameters["limit"].as_i64().unwrap_or(100)).unwrap_or(100).clamp(1, 100);
    let number = desk.with(|state| {
        // Whoever asks from an offset on has handled what is before it.
        state.updates.retain(|update| update["update_id"].as_i64() >= Some(offset));
        if let Some(wanted) = parameters["allowed_updates"].as_array() {
            let names = wanted.iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>();
            state.wanted = (!names.is_empty()).then_some(names);
        }
        state.polls += 1;
        state.polls
    });
    let found = desk.whenever(|state| {
        if state.polls > number {
            let said =
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
            return Some(Err((409, said.to_owned())));
        }
        let found: Vec<Value> = state.updates.iter().take(limit).cloned().collect();
        (!found.is_empty()).then_some(Ok(Value::Array(found)))
    });
    let wait = Duration::from_secs(parameters["timeout"].as_u64().unwrap_or(0).min(POLL_S_MAX));
    tokio::time::timeout(wait, found).await.unwrap_or(Ok(json!([])))
}

fn message(state: &mut State, parameters: &Value) -> Result<Done, Refused> {
    let mut sent = read(state, parameters)?;
    sent.id = state.message_id();
    let taken = bodies::ours(&sent);
    state.sent.push(sent);
    Ok((taken, Some(state.sent.len() - 1)))
}

/// Puts other words into a message of ours.
fn edited(state: &mut State, parameters: &Value) -> Result<Done, Refused> {
    let new = read(state, parameters)?;
    let id = parameters["message_id"].as_i64();
    let Some(place) = state.sent.iter().position(|sent| Some(sent.id) == id && sent.chat == new.chat) else {
        return Err((400, "Bad Request: message to edit not found".to_owned()));
    };
    let old = &mut state.sent[place];
    if (&old.text, &old.keyboard) == (&new.text, &new.keyboard) {
        let said = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
        return Err((400, said.to_owned()));
    }
    (old.text, old.entities, old.keyboard) = (new.text, new.entities, new.keyboard);
    old.edits += 1;
    let answer = bodies::ours(old);
    Ok((answer, None))
}

/// A message as the parameters have it, without its id.
fn read(state: &mut State, parameters: &Value) -> Result<Sent, Refused> {
    let text = parameters["text"].as_str().unwrap_or_default();
    let units = text.encode_utf16().count();
    if text.chars().all(|c| c.is_whitespace() || c.is_control()) {
        return Err((400, "Bad Request: message text is empty".to_owned()));
    }
    if units > TEXT_UNITS_MAX {
        return Err((400, "Bad Request: message is too long".to_owned()));
    }
    let Some(chat) = parameters["chat_id"].as_i64() else {
        return Err((400, "Bad Request: chat not found".to_owned()));
    };
    let listed = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let rows = listed(&parameters["reply_markup"]["inline_keyboard"]);
    let keyboard: Vec<Vec<Value>> = rows.iter().map(listed).collect();
    if let Some(wrong) = keyboard.iter().flatten().find_map(wrong_button) {
        return Err((400, wrong.to_owned()));
    }
    let entities = listed(&parameters["entities"]);
    // The real server mends or drops marks that do not fit; a bot should not need that.
    state.violations.extend(entities.iter().filter_map(|entity| wrong_entity(entity, text)));
    let sent = Sent {
        id: 0,
        chat,
        topic: parameters["message_thread_id"].as_i64(),
        text: text.to_owned(),
        entities,
        keyboard,
        answers: parameters["reply_parameters"]["message_id"].as_i64(),
        at: Instant::now(),
        answered: false,
        edits: 0,
    };
    Ok(sent)
}

fn wrong_button(button: &Value) -> Option<&'static str> {
    let data = button["callback_data"].as_str();
    if button["text"].as_str().is_none_or(|label| label.trim().is_empty()) {
        return Some(
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        );
    }
    if data.is_some_and(|data| data.is_empty() || data.len() > DATA_BYTES_MAX) {
        return Some("Bad Request: BUTTON_DATA_INVALID");
    }
    let url = button["url"].as_str();
    url.is_some_and(|url| !url.starts_with("http")).then_some("Bad Request: BUTTON_URL_INVALID")
}

/// Why a mark does not fit its text: it must begin and end between characters within it.
fn wrong_entity(entity: &Value, text: &str) -> Option<String> {
    let number = |field: &str| entity[field].as_u64().and_then(|number| usize::try_from(number).ok());
    let fits = number("offset").zip(number("length")).is_some_and(|(offset, length)| {
        let units: Vec<u16> = text.encode_utf16().skip(offset).take(length).collect();
        length > 0 && units.len() == length && String::from_utf16(&units).is_ok()
    });
    (!fits).then(|| format!("sendmessage: the mark {entity} does not fit its text of {} letters", text.chars().count()))
}

fn member(desk: &Desk, parameters: &Value) -> Result<Value, Refused> {
    let chat = parameters["chat_id"].as_i64().unwrap_or_default();
    let Some(person) = parameters["user_id"].as_i64() else {
        return Err((400, "Bad Request: invalid user_id specified".to_owned()));
    };
    if matches!(Place::of(chat, None), Place::Private(id) if id != person) {
        return Err((400, "Bad Request: PARTICIPANT_ID_INVALID".to_owned()));
    }
    let status = desk.with(|state| state.standings.get(&(chat, person)).copied().unwrap_or(Status::Member));
    Ok(bodies::member(status, &json!({ "id": person, "is_bot": false, "first_name": "Somebody" })))
}
