//! What the gateway tells of: people who say something, commands, buttons, servers and channels that change.

use serde_json::{Value, json};

use super::world::{
    APPLICATION, BOT, CHANNEL, MOMENT, PERSON, PRIVATE, SERVER, channel_by_id, member, server, thread, user,
};

/// The right to manage a server. Source: discord.com/developers/docs/topics/permissions.
pub(crate) const MANAGE_SERVER: u64 = 1 << 5;
/// Rights that let one speak and no more.
pub(crate) const SPEAK: u64 = 1 << 11 | 1 << 31;

/// An event with its name.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// Its name, such as `MESSAGE_CREATE`.
    pub(crate) name: &'static str,
    /// What it tells.
    pub(crate) data: Value,
}

impl Event {
    fn of(name: &'static str, data: Value) -> Self {
        Self { name, data }
    }

    /// The token of an interaction.
    pub(crate) fn token(&self) -> String {
        self.data["token"].as_str().unwrap_or_default().to_owned()
    }
}

/// Makes events, each with an id of its own.
#[derive(Clone, Debug)]
pub(crate) struct Events {
    last: u64,
    /// Stands in each interaction's token, so that a leak can be found.
    mark: String,
}

impl Events {
    /// Events whose interactions have tokens with this mark.
    pub(crate) fn new(mark: &str) -> Self {
        Self { last: 600_000_000_000_000_000, mark: mark.to_owned() }
    }

    fn id(&mut self) -> String {
        self.last += 1;
        self.last.to_string()
    }

    /// A person types a slash command.
    pub(crate) fn slash(&mut self, place: &str, permissions: u64, name: &str, option: Option<(&str, &str)>) -> Event {
        let option = option.map(|(name, value)| json!({ "name": name, "type": 3, "value": value }));
        let options: Vec<Value> = option.into_iter().collect();
        let data = json!({ "id": "610000000000000001", "name": name, "type": 1, "options": options });
        self.interaction(place, permissions, 2, &data)
    }

    /// A person presses a button below one of our messages.
    pub(crate) fn button(&mut self, place: &str, permissions: u64, custom_id: &str) -> Event {
        let data = json!({ "custom_id": custom_id, "component_type": 2, "id": 2 });
        let mut pressed = self.interaction(place, permissions, 3, &data);
        pressed.data["message"] = message(&self.id(), place, BOT, "New call");
        pressed
    }

    fn interaction(&mut self, place: &str, permissions: u64, kind: u8, data: &Value) -> Event {
        let id = self.id();
        let mut channel = channel_by_id(place).unwrap_or_default();
        channel["permissions"] = json!(permissions.to_string());
        let is_private = place == PRIVATE;
        let owner = if is_private { "0" } else { SERVER };
        let mut interaction = json!({
            "version": 1, "type": kind, "token": format!("{}-{id}", self.mark), "id": id,
            "application_id": APPLICATION, "channel_id": place, "channel": channel, "locale": "pl",
            "app_permissions": "563362270661696", "authorizing_integration_owners": { "0": owner },
            "context": u8::from(is_private), "entitlements": [], "entitlement_sku_ids": [],
            "attachment_size_limit": 10_485_760, "data": data
        });
        if is_private {
            interaction["user"] = user(PERSON);
        } else {
            let mut person = member();
            person["user"] = user(PERSON);
            person["permissions"] = json!(permissions.to_string());
            interaction["member"] = person;
            interaction["guild_id"] = json!(SERVER);
            interaction["guild_locale"] = json!("en-US");
            interaction["guild"] = json!({ "id": SERVER, "features": [], "locale": "en-US" });
        }
        Event::of("INTERACTION_CREATE", interaction)
    }

    /// A person writes to the bot in private.
    pub(crate) fn private_message(&mut self, text: &str) -> Event {
        Event::of("MESSAGE_CREATE", message(&self.id(), PRIVATE, PERSON, text))
    }

    /// A person names the bot in a channel or thread of the server.
    pub(crate) fn mention(&mut self, place: &str, text: &str) -> Event {
        let mut mention = message(&self.id(), place, PERSON, &format!("<@{BOT}> {text}"));
        let mut us = user(BOT);
        us["member"] = member();
        mention["mentions"] = json!([us]);
        Event::of("MESSAGE_CREATE", mention)
    }

    /// A person talks to others: without the privileged intent the words are left out.
    pub(crate) fn chatter(&mut self, place: &str) -> Event {
        Event::of("MESSAGE_CREATE", message(&self.id(), place, PERSON, ""))
    }
}

/// A message as the gateway tells it.
fn message(id: &str, place: &str, author: &str, text: &str) -> Value {
    let mut message = json!({
        "id": id, "channel_id": place, "channel_type": channel_by_id(place).unwrap_or_default()["type"],
        "author": user(author), "content": text, "timestamp": MOMENT, "edited_timestamp": null, "tts": false,
        "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
        "components": [], "pinned": false, "type": 0, "flags": 0, "nonce": "1441000000000000000"
    });
    if place != PRIVATE {
        message["guild_id"] = json!(SERVER);
        message["member"] = member();
    }
    message
}

/// A server shows itself.
pub(crate) fn server_shown() -> Event {
    Event::of("GUILD_CREATE", server())
}

/// A server removed the bot.
pub(crate) fn server_left() -> Event {
    Event::of("GUILD_DELETE", json!({ "id": SERVER }))
}

/// A server has an outage.
pub(crate) fn server_unavailable() -> Event {
    Event::of("GUILD_DELETE", json!({ "id": SERVER, "unavailable": true }))
}

/// A channel changed, for example who may speak there.
pub(crate) fn channel_changed(id: &str) -> Event {
    Event::of("CHANNEL_UPDATE", channel_by_id(id).unwrap_or_default())
}

/// A channel was deleted.
pub(crate) fn channel_deleted(id: &str) -> Event {
    Event::of("CHANNEL_DELETE", channel_by_id(id).unwrap_or_default())
}

/// A thread below [`CHANNEL`] was begun.
pub(crate) fn thread_begun(id: &str) -> Event {
    let mut begun = thread(id, CHANNEL, false);
    begun["newly_created"] = json!(true);
    Event::of("THREAD_CREATE", begun)
}

/// A thread below [`CHANNEL`] was deleted.
pub(crate) fn thread_deleted(id: &str) -> Event {
    Event::of("THREAD_DELETE", json!({ "id": id, "guild_id": SERVER, "parent_id": CHANNEL, "type": 11 }))
}

/// A server shows itself in a form that nobody understands.
pub(crate) fn server_garbled() -> Event {
    Event::of("GUILD_CREATE", json!({ "id": SERVER, "channels": "none" }))
}
