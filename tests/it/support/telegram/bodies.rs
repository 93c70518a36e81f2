//! Telegram's objects, with every field the real server gives them that a bot may need.

use serde_json::{Map, Value, json};

use super::methods::Sent;
use super::people::{Line, Person, Place, Speaker, Status};
use super::{ID, NAME};

/// The moment of everything, in seconds since 1970: no bot may depend on it.
const DATE: i64 = 1_795_500_000;
/// The account that stands for administrators who stay anonymous; the same everywhere on Telegram.
const ANONYMOUS_ADMIN: i64 = 1_087_968_824;

/// What `getMe` says: more than others see of a bot.
pub(super) fn me() -> Value {
    json!({
        "id": ID,
        "is_bot": true,
        "first_name": "Crier",
        "username": NAME,
        "can_join_groups": true,
        "can_read_all_group_messages": false,
        "supports_inline_queries": false,
        "can_connect_to_business": false,
        "has_main_web_app": false,
    })
}

fn ourselves() -> Value {
    json!({ "id": ID, "is_bot": true, "first_name": "Crier", "username": NAME })
}

fn user(person: &Person) -> Value {
    let mut user = json!({ "id": person.id, "is_bot": false, "first_name": person.name });
    put(&mut user, "language_code", person.language.map(Value::from));
    user
}

fn chat(place: Place) -> Value {
    let id = place.chat();
    match place {
        Place::Private(_) => json!({ "id": id, "type": "private", "first_name": "Somebody" }),
        Place::Group(_) => json!({ "id": id, "type": "group", "title": "A group" }),
        Place::Supergroup(_) | Place::Thread { .. } => {
            json!({ "id": id, "type": "supergroup", "title": "A supergroup" })
        }
        Place::Topic { .. } => json!({ "id": id, "type": "supergroup", "title": "A forum", "is_forum": true }),
        Place::Channel(_) => json!({ "id": id, "type": "channel", "title": "A channel" }),
    }
}

/// A message from nobody with nothing in it.
fn message(place: Place, id: i64) -> Value {
    let mut message = json!({ "message_id": id, "date": DATE, "chat": chat(place) });
    match place {
        Place::Topic { topic, .. } => {
            put(&mut message, "message_thread_id", Some(topic.into()));
            put(&mut message, "is_topic_message", Some(true.into()));
        }
        Place::Thread { thread, .. } => put(&mut message, "message_thread_id", Some(thread.into())),
        Place::Private(_) | Place::Group(_) | Place::Supergroup(_) | Place::Channel(_) => {}
    }
    message
}

/// What a person said.
pub(super) fn said(line: &Line, id: i64) -> Value {
    let mut said = message(line.place, id);
    let from = match line.speaker {
        Speaker::Person => user(&line.from),
        Speaker::Group => {
            put(&mut said, "sender_chat", Some(chat(line.place)));
            json!({ "id": ANONYMOUS_ADMIN, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot" })
        }
        Speaker::Bot => json!({ "id": 999, "is_bot": true, "first_name": "Other", "username": "other_bot" }),
    };
    put(&mut said, "from", Some(from));
    put(&mut said, "text", Some(line.text.clone().into()));
    let marks = marks(&line.text);
    put(&mut said, "entities", (!marks.is_empty()).then_some(Value::Array(marks)));
    if let Some(answered) = line.answers {
        let mut ours = message(line.place, answered);
        put(&mut ours, "from", Some(ourselves()));
        put(&mut ours, "text", Some("What we said.".into()));
        put(&mut said, "reply_to_message", Some(ours));
    }
    said
}

/// The marks Telegram itself puts on what people type: commands and mentions.
fn marks(text: &str) -> Vec<Value> {
    let mut marks = Vec::new();
    let mut offset = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end().trim_end_matches([',', '.', ':', '?', '!']);
        let kind = match bare.chars().next() {
            Some('/') if bare.len() > 1 => Some("bot_command"),
            Some('@') if bare.len() > 1 => Some("mention"),
            Some(_) | None => None,
        };
        let length = bare.encode_utf16().count();
        marks.extend(kind.map(|kind| json!({ "type": kind, "offset": offset, "length": length })));
        offset += word.encode_utf16().count();
    }
    marks
}

/// A message that tells of something that happened to the chat.
pub(super) fn service(place: Place, person: &Person, id: i64, what: &str, content: Value) -> Value {
    let mut service = message(place, id);
    put(&mut service, "from", Some(user(person)));
    put(&mut service, what, Some(content));
    service
}

/// The id of the press of which this is the number.
pub(super) fn press_id(number: i64) -> String {
    format!("{}", 7_000_000_000_000_000_i64 + number)
}

/// The press of a button below a message of ours.
pub(super) fn pressed(place: Place, person: &Person, below: i64, data: &str, number: i64) -> Value {
    let mut ours = message(place, below);
    put(&mut ours, "from", Some(ourselves()));
    put(&mut ours, "text", Some("What we said.".into()));
    json!({
        "id": press_id(number),
        "from": user(person),
        "message": ours,
        "chat_instance": "-3141592653589793238",
        "data": data,
    })
}

/// A change of our own standing.
pub(super) fn standing(place: Place, person: &Person, was: Status, now: Status) -> Value {
    json!({
        "chat": chat(place),
        "from": user(person),
        "date": DATE,
        "old_chat_member": member(was, &ourselves()),
        "new_chat_member": member(now, &ourselves()),
    })
}

/// Somebody's standing in a chat.
pub(super) fn member(status: Status, user: &Value) -> Value {
    let mut member = Map::from_iter([("user".to_owned(), user.clone())]);
    let name = match status {
        Status::Creator => {
            member.extend(rights(&["is_anonymous"], false));
            "creator"
        }
        Status::Administrator => {
            member.extend(rights(&["is_anonymous", "can_be_edited"], false));
            member.extend(rights(&ADMINISTRATORS_RIGHTS, true));
            "administrator"
        }
        Status::Member => "member",
        Status::Muted => {
            member.extend(rights(&["is_member"], true));
            member.extend(rights(&MEMBERS_RIGHTS, false));
            member.insert("until_date".to_owned(), 0.into());
            "restricted"
        }
        Status::Left => "left",
        Status::Kicked => {
            member.insert("until_date".to_owned(), 0.into());
            "kicked"
        }
    };
    member.insert("status".to_owned(), name.into());
    Value::Object(member)
}

fn rights(names: &[&str], has: bool) -> Vec<(String, Value)> {
    names.iter().map(|name| ((*name).to_owned(), has.into())).collect()
}

const ADMINISTRATORS_RIGHTS: [&str; 12] = [
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
];

const MEMBERS_RIGHTS: [&str; 16] = [
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
];

/// A message of ours, as the server gives it back.
pub(super) fn ours(sent: &Sent) -> Value {
    let mut message = message(Place::of(sent.chat, sent.topic), sent.id);
    put(&mut message, "from", Some(ourselves()));
    put(&mut message, "text", Some(sent.text.clone().into()));
    put(&mut message, "entities", (!sent.entities.is_empty()).then(|| sent.entities.clone().into()));
    let keyboard = json!({ "inline_keyboard": sent.keyboard });
    put(&mut message, "reply_markup", (!sent.keyboard.is_empty()).then_some(keyboard));
    message
}

fn put(object: &mut Value, name: &str, value: Option<Value>) {
    if let (Some(fields), Some(value)) = (object.as_object_mut(), value) {
        fields.insert(name.to_owned(), value);
    }
}
