//! Who and what there is on the stand-in Discord: people, a server, its channels and threads.
//!
//! Objects have every field that the documentation gives to the place they are sent in.
//! Source: discord.com/developers/docs/resources.

use serde_json::{Value, json};

/// The bot's user.
pub(crate) const BOT: &str = "900000000000000001";
/// The application, with an id of its own as old bots have it.
pub(crate) const APPLICATION: &str = "900000000000000002";
/// A person.
pub(crate) const PERSON: &str = "700000000000000001";
/// The server.
pub(crate) const SERVER: &str = "800000000000000001";
/// A text channel of the server.
pub(crate) const CHANNEL: &str = "810000000000000001";
/// Another one.
pub(crate) const OTHER_CHANNEL: &str = "810000000000000002";
/// A forum of the server.
pub(crate) const FORUM: &str = "810000000000000003";
/// A thread below [`CHANNEL`].
pub(crate) const THREAD: &str = "820000000000000001";
/// A thread in [`FORUM`].
pub(crate) const FORUM_POST: &str = "820000000000000002";
/// An archived thread below [`CHANNEL`]: the gateway does not tell of it.
pub(crate) const OLD_THREAD: &str = "820000000000000003";
/// The private channel between the bot and [`PERSON`].
pub(crate) const PRIVATE: &str = "830000000000000001";

/// The moment of everything.
pub(super) const MOMENT: &str = "2026-11-24T09:00:00.000000+00:00";

/// A user as others see them.
pub(super) fn user(id: &str) -> Value {
    let (name, shown) = if id == BOT { ("crier", Value::Null) } else { ("ana", json!("Ana")) };
    json!({
        "id": id, "username": name, "discriminator": "0", "global_name": shown, "avatar": null, "bot": id == BOT,
        "banner": null, "accent_color": null, "avatar_decoration_data": null, "collectibles": null, "clan": null,
        "primary_guild": null, "public_flags": 0, "flags": 0
    })
}

/// A member without the user, as messages have it.
pub(super) fn member() -> Value {
    json!({
        "roles": [], "premium_since": null, "pending": false, "nick": null, "mute": false, "deaf": false,
        "joined_at": MOMENT, "flags": 0, "communication_disabled_until": null, "banner": null, "avatar": null
    })
}

/// A channel of [`SERVER`].
pub(super) fn channel(id: &str, kind: u8) -> Value {
    json!({
        "id": id, "type": kind, "guild_id": SERVER, "name": "calls", "position": 0, "permission_overwrites": [],
        "topic": null, "nsfw": false, "last_message_id": null, "rate_limit_per_user": 0, "parent_id": null, "flags": 0
    })
}

/// A thread of [`SERVER`].
pub(super) fn thread(id: &str, below: &str, is_archived: bool) -> Value {
    json!({
        "id": id, "type": 11, "guild_id": SERVER, "parent_id": below, "owner_id": PERSON, "name": "culture",
        "last_message_id": null, "message_count": 0, "member_count": 1, "total_message_sent": 0,
        "rate_limit_per_user": 0, "flags": 0,
        "thread_metadata": {
            "archived": is_archived, "archive_timestamp": MOMENT, "auto_archive_duration": 1440, "locked": false,
            "create_timestamp": MOMENT
        }
    })
}

fn private() -> Value {
    json!({ "id": PRIVATE, "type": 1, "flags": 0, "last_message_id": null, "recipients": [user(PERSON)] })
}

/// Any channel or thread there is.
pub(super) fn channel_by_id(id: &str) -> Option<Value> {
    match id {
        CHANNEL | OTHER_CHANNEL => Some(channel(id, 0)),
        FORUM => Some(channel(id, 15)),
        THREAD => Some(thread(id, CHANNEL, false)),
        FORUM_POST => Some(thread(id, FORUM, false)),
        OLD_THREAD => Some(thread(id, CHANNEL, true)),
        PRIVATE => Some(private()),
        _ => None,
    }
}

/// The server as the gateway shows it: channels without its id, active threads only.
pub(super) fn server() -> Value {
    let mut channels: Vec<Value> =
        [(CHANNEL, 0), (OTHER_CHANNEL, 0), (FORUM, 15)].map(|(id, kind)| channel(id, kind)).into();
    for channel in channels.iter_mut().filter_map(Value::as_object_mut) {
        channel.remove("guild_id");
    }
    let mut us = member();
    us["user"] = user(BOT);
    let everyone = json!({
        "id": SERVER, "name": "@everyone", "description": null, "color": 0, "hoist": false, "icon": null,
        "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null }, "unicode_emoji": null,
        "position": 0, "permissions": "1071698660929", "managed": false, "mentionable": false, "flags": 0
    });
    let mut server = settings();
    let shown = json!({
        "roles": [everyone], "emojis": [], "stickers": [], "joined_at": MOMENT, "large": false, "unavailable": false,
        "member_count": 2, "voice_states": [], "members": [us], "channels": channels,
        "threads": [thread(THREAD, CHANNEL, false), thread(FORUM_POST, FORUM, false)], "presences": [],
        "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": []
    });
    if let (Some(server), Value::Object(shown)) = (server.as_object_mut(), shown) {
        server.extend(shown);
    }
    server
}

fn settings() -> Value {
    json!({
        "id": SERVER, "name": "Example Town", "icon": null, "splash": null, "discovery_splash": null,
        "owner_id": PERSON, "afk_channel_id": null, "afk_timeout": 300, "verification_level": 1,
        "default_message_notifications": 1, "explicit_content_filter": 0, "features": [], "mfa_level": 0,
        "application_id": null, "system_channel_id": null, "system_channel_flags": 0, "rules_channel_id": null,
        "max_presences": null, "max_members": 500_000, "vanity_url_code": null, "description": null, "banner": null,
        "premium_tier": 0, "premium_subscription_count": 0, "preferred_locale": "en-US",
        "public_updates_channel_id": null, "safety_alerts_channel_id": null, "max_video_channel_users": 25,
        "max_stage_video_channel_users": 50, "nsfw": false, "nsfw_level": 0, "premium_progress_bar_enabled": false,
        "hub_type": null, "incidents_data": null, "version": 1
    })
}
