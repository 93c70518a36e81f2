//! What people did on Discord, as what we heard.
//!
//! Nothing here knows the network: payloads in, values out.

use serenity::all::{
    ChannelId, CommandDataOption, CommandDataOptionValue, ComponentInteractionDataKind, GuildId, Interaction,
    InteractionContext, InteractionId, Message, MessageType, PartialChannel, Permissions, UserId,
};

use super::buttons;
use super::places::{Places, thread_audience};
use crate::domain::community::{Audience, Platform};
use crate::domain::taste::Member;
use crate::ports::{Inbound, ReplyTo};

/// What a bare mention stands for.
const BARE_MENTION: &str = "/help";

/// A command used or a button pressed; it wants to be acknowledged before anything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Acted {
    /// The interaction.
    pub(super) id: InteractionId,
    /// What allows us to answer.
    pub(super) token: String,
    /// What was meant.
    pub(super) inbound: Inbound,
}

/// Reads an interaction; nothing for kinds we never asked for.
#[expect(clippy::wildcard_enum_match_arm, reason = "Discord adds kinds of interactions")]
pub(super) fn of_interaction(interaction: &Interaction, places: &Places) -> Option<Acted> {
    let (scene, text) = match interaction {
        Interaction::Command(command) => {
            let text = command_text(&command.data.name, &command.data.options);
            let permissions = command.member.as_ref().and_then(|member| member.permissions);
            let scene = Scene {
                id: command.id,
                application: command.application_id.to_string(),
                token: &command.token,
                channel: command.channel_id,
                details: command.channel.as_ref(),
                guild: command.guild_id,
                context: command.context,
                permissions,
                person: command.user.id,
                locale: &command.locale,
            };
            (scene, text)
        }
        Interaction::Component(component) => {
            if !matches!(component.data.kind, ComponentInteractionDataKind::Button) {
                return None;
            }
            let text = buttons::command(&component.data.custom_id)?.to_owned();
            let permissions = component.member.as_ref().and_then(|member| member.permissions);
            let scene = Scene {
                id: component.id,
                application: component.application_id.to_string(),
                token: &component.token,
                channel: component.channel_id,
                details: component.channel.as_ref(),
                guild: component.guild_id,
                context: component.context,
                permissions,
                person: component.user.id,
                locale: &component.locale,
            };
            (scene, text)
        }
        _ => return None,
    };
    Some(scene.acted(text, places))
}

/// What commands and buttons have in common.
struct Scene<'a> {
    id: InteractionId,
    application: String,
    token: &'a str,
    channel: ChannelId,
    details: Option<&'a PartialChannel>,
    guild: Option<GuildId>,
    context: Option<InteractionContext>,
    permissions: Option<Permissions>,
    person: UserId,
    locale: &'a str,
}

impl Scene<'_> {
    fn acted(self, text: String, places: &Places) -> Acted {
        let reply = ReplyTo::Interaction { application: self.application.clone(), token: self.token.to_owned() };
        let inbound = Inbound {
            audience: self.audience(places),
            text,
            reply,
            language: language(self.locale),
            member: Some(self.member()),
            may_manage: self.may_manage(),
        };
        Acted { id: self.id, token: self.token.to_owned(), inbound }
    }

    fn audience(&self, places: &Places) -> Audience {
        let thread = self.details.filter(|details| details.thread_metadata.is_some());
        match thread.and_then(|thread| thread.parent_id) {
            Some(below) => thread_audience(below, self.channel),
            None => places.audience(self.channel),
        }
    }

    fn member(&self) -> Member {
        let is_private = self.guild.is_none() && self.context != Some(InteractionContext::PrivateChannel);
        member(is_private, self.channel, self.person)
    }

    /// In a server its own manage right decides; a group of private people has nobody who could decide for it.
    fn may_manage(&self) -> bool {
        let manages = Permissions::MANAGE_GUILD | Permissions::ADMINISTRATOR;
        match self.guild {
            Some(_) => self.permissions.is_some_and(|has| has.intersects(manages)),
            None => self.context != Some(InteractionContext::PrivateChannel),
        }
    }
}

/// News comes to the channel of a private chat, so there that is the member.
fn member(is_private: bool, channel: ChannelId, person: UserId) -> Member {
    let id = if is_private { channel.get() } else { person.get() };
    Member::with_id(Platform::Discord, &id.to_string())
}

fn command_text(name: &str, options: &[CommandDataOption]) -> String {
    let mut text = format!("/{name}");
    for option in options {
        if let CommandDataOptionValue::String(value) = &option.value {
            text.push(' ');
            text.push_str(value.trim());
        }
    }
    text
}

/// `pt-BR` is Portuguese. Source: discord.com/developers/docs/reference#locales.
fn language(locale: &str) -> Option<String> {
    let code = locale.split('-').next().unwrap_or_default();
    let is_code = code.len() == 2 && code.chars().all(|c| c.is_ascii_lowercase());
    is_code.then(|| code.to_owned())
}

/// Reads a message; nothing unless a person said it to us, in private or by our name.
pub(super) fn of_message(message: &Message, me: UserId, places: &Places) -> Option<Inbound> {
    let by_person = !message.author.bot && message.author.id != me && message.webhook_id.is_none();
    let is_said = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    let is_private = message.guild_id.is_none();
    let is_to_us = is_private || message.mentions.iter().any(|user| user.id == me);
    if !(by_person && is_said && is_to_us) {
        return None;
    }
    let text = message.content.replace(&format!("<@{me}>"), " ").replace(&format!("<@!{me}>"), " ");
    let text = text.trim();
    Some(Inbound {
        audience: places.audience(message.channel_id),
        text: if text.is_empty() { BARE_MENTION.to_owned() } else { text.to_owned() },
        reply: ReplyTo::Chat { message: Some(message.id.to_string()) },
        // A message carries no language; Discord tells it of interactions only.
        language: None,
        member: Some(member(is_private, message.channel_id, message.author.id)),
        // A message carries no permissions either, so managing a server takes a slash command.
        may_manage: is_private,
    })
}
