//! What people do on Telegram, as the core hears it.

use teloxide::types::{CallbackQuery, ChatId, ChatMemberKind, ChatMemberUpdated, Me, MessageEntityKind};
use teloxide::types::{Message, ThreadId, Update, UpdateKind, UserId};

use super::buttons::command_of;
use crate::domain::community::{Audience, Platform};
use crate::domain::taste::Member;
use crate::ports::{Heard, Inbound, ReplyTo};

/// Something heard, and whether the person's right to decide for the chat still has to be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Noticed {
    pub(super) heard: Heard,
    /// The chat and the person, when the right depends on the platform's answer.
    pub(super) look_up: Option<(i64, u64)>,
}

/// Reads an update; most are nothing to us.
#[expect(clippy::wildcard_enum_match_arm, reason = "Telegram adds kinds of updates with each version")]
pub(super) fn read(update: &Update, me: &Me) -> Option<Noticed> {
    match &update.kind {
        UpdateKind::Message(message) => from_message(message, me),
        UpdateKind::CallbackQuery(query) => from_button(query),
        UpdateKind::MyChatMember(change) => membership(change).map(settled),
        _ => None,
    }
}

fn settled(heard: Heard) -> Noticed {
    Noticed { heard, look_up: None }
}

fn from_message(message: &Message, me: &Me) -> Option<Noticed> {
    if let Some(told) = service(message) {
        return Some(settled(told));
    }
    if message.from.as_ref().is_some_and(|person| person.is_bot && !is_anonymous_admin(message)) {
        return None;
    }
    let text = message.text()?;
    let is_private = message.chat.is_private();
    let words = if is_private { addressed(text, me).or(Some(text.to_owned()))? } else { in_group(message, text, me)? };
    let decides = is_private || is_anonymous_admin(message);
    let person = message.from.as_ref();
    let look_up =
        (!decides && words.starts_with('/')).then(|| person.map(|person| (message.chat.id.0, person.id.0))).flatten();
    let heard = Heard::Said(Inbound {
        audience: audience(message),
        text: words,
        reply: ReplyTo::Chat { message: Some(message.id.0.to_string()) },
        language: person.and_then(|person| language(person.language_code.as_deref())),
        member: person.filter(|person| !person.is_bot).map(|person| member(person.id)),
        may_manage: decides,
    });
    Some(Noticed { heard, look_up })
}

/// What a service message tells: a group became a supergroup (both say so), a topic is open again.
fn service(message: &Message) -> Option<Heard> {
    let chat = |id: ChatId| Audience::chat(Platform::Telegram, id.0.to_string());
    let here = message.chat.id;
    if let Some(new) = message.migrate_to_chat_id() {
        return Some(Heard::Moved { from: chat(here), to: chat(*new) });
    }
    if let Some(old) = message.migrate_from_chat_id() {
        return Some(Heard::Moved { from: chat(*old), to: chat(here) });
    }
    message.forum_topic_reopened().map(|_| Heard::Joined { audience: audience(message) })
}

/// In a group only what is meant for us is heard: our commands, mentions, answers to what we said.
fn in_group(message: &Message, text: &str, me: &Me) -> Option<String> {
    if text.starts_with('/') {
        return addressed(text, me);
    }
    if let Some(words) = without_mention(message, text, me) {
        return Some(words);
    }
    let answered = message.reply_to_message().and_then(|said| said.from.as_ref());
    answered.is_some_and(|author| author.id == me.user.id).then(|| text.to_owned())
}

/// A command without our name; nothing when it is meant for another bot.
fn addressed(text: &str, me: &Me) -> Option<String> {
    let (head, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if !head.starts_with('/') {
        return None;
    }
    let (command, name) = head.split_once('@').unwrap_or((head, me.username()));
    name.eq_ignore_ascii_case(me.username()).then(|| format!("{command} {rest}").trim_end().to_owned())
}

/// The words around a mention of us, as Telegram marked it.
fn without_mention(message: &Message, text: &str, me: &Me) -> Option<String> {
    let mention = message.parse_entities()?.into_iter().find(|entity| {
        matches!(entity.kind(), MessageEntityKind::Mention)
            && entity.text().strip_prefix('@').is_some_and(|name| name.eq_ignore_ascii_case(me.username()))
    })?;
    let range = mention.range();
    let before = text.get(..range.start).unwrap_or_default().trim();
    // `@crier_bot, what closes soon?` asks no question that begins with a comma.
    let after = text.get(range.end..).unwrap_or_default().trim_start_matches([',', ':', ' ']).trim();
    Some(format!("{before} {after}").trim().to_owned())
}

/// An administrator who hides behind the group is known by the group speaking for itself.
fn is_anonymous_admin(message: &Message) -> bool {
    message.sender_chat.as_ref().is_some_and(|sender| sender.id == message.chat.id)
}

fn from_button(query: &CallbackQuery) -> Option<Noticed> {
    let command = command_of(query.data.as_deref()?)?;
    let message = query.message.as_ref()?;
    let chat = message.chat();
    let audience = match message.regular_message() {
        Some(message) => audience(message),
        None => Audience::chat(Platform::Telegram, chat.id.0.to_string()),
    };
    let is_private = chat.is_private();
    let heard = Heard::Said(Inbound {
        audience,
        text: command.to_owned(),
        reply: ReplyTo::Chat { message: Some(message.id().0.to_string()) },
        language: language(query.from.language_code.as_deref()),
        member: Some(member(query.from.id)),
        may_manage: is_private,
    });
    Some(Noticed { heard, look_up: (!is_private).then_some((chat.id.0, query.from.id.0)) })
}

/// Whether we may speak from now on. Told also when we could before: new rights may be those that were missing.
fn membership(change: &ChatMemberUpdated) -> Option<Heard> {
    let audience = Audience::chat(Platform::Telegram, change.chat.id.0.to_string());
    let is_in = |kind: &ChatMemberKind| match kind {
        ChatMemberKind::Owner(_) | ChatMemberKind::Administrator(_) | ChatMemberKind::Member(_) => true,
        ChatMemberKind::Restricted(restricted) => restricted.can_send_messages,
        ChatMemberKind::Left | ChatMemberKind::Banned(_) => false,
    };
    match (is_in(&change.old_chat_member.kind), is_in(&change.new_chat_member.kind)) {
        (true, false) => Some(Heard::Left { audience, reason: "the bot was blocked or removed".to_owned() }),
        (_, true) => Some(Heard::Joined { audience }),
        (false, false) => None,
    }
}

fn audience(message: &Message) -> Audience {
    let topic = message.thread_id.filter(|_| message.is_topic_message);
    Audience {
        platform: Platform::Telegram,
        chat: message.chat.id.0.to_string(),
        topic: topic.map(|ThreadId(id)| id.0.to_string()),
    }
}

/// A private chat has the id of the person in it.
fn member(person: UserId) -> Member {
    Member::with_id(Platform::Telegram, &person.0.to_string())
}

/// `de` of `de-AT`.
fn language(code: Option<&str>) -> Option<String> {
    code.and_then(|code| code.split('-').next()).filter(|code| code.len() == 2).map(str::to_lowercase)
}
