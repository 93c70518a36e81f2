//! Our commands as Discord registers them.

use std::collections::BTreeMap;

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::limits::{COMMAND_NAME_MAX, COMMANDS_MAX, DESCRIPTION_OF_COMMAND_MAX, length};
use crate::domain::language::Language;
use crate::ports::{CommandInfo, CommandWords};

/// A text by Discord's code of the language it is in.
type Localized = BTreeMap<&'static str, String>;

/// A slash command. Source: discord.com/developers/docs/interactions/application-commands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Slash {
    #[serde(rename = "type")]
    kind: u8,
    name: &'static str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    name_localizations: Localized,
    description: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    description_localizations: Localized,
    options: Vec<Argument>,
    /// Where it may be installed: in servers.
    integration_types: [u8; 1],
    /// Where it may be used: in servers, and in private with us, but not in private groups of others.
    contexts: [u8; 2],
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Argument {
    #[serde(rename = "type")]
    kind: u8,
    name: &'static str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    name_localizations: Localized,
    description: &'static str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    description_localizations: Localized,
    required: bool,
}

/// Command type of those that are typed.
const CHAT_INPUT: u8 = 1;
/// Option type of plain words.
const STRING: u8 = 3;
/// Installed in a server.
const GUILD_INSTALL: u8 = 0;
/// Used in a server, used in private with us.
const CONTEXTS: [u8; 2] = [0, 1];

/// The commands to register, all at once.
pub(super) fn slash_commands(commands: &[CommandInfo]) -> Vec<Slash> {
    commands.iter().take(COMMANDS_MAX).map(slash).collect()
}

fn slash(command: &CommandInfo) -> Slash {
    let argument = command.argument.map(|name| Argument {
        kind: STRING,
        name,
        name_localizations: localized(command, |words| words.argument.as_deref().and_then(as_name)),
        description: name,
        description_localizations: localized(command, |words| words.argument.as_deref().map(fitting)),
        required: command.argument_required,
    });
    Slash {
        kind: CHAT_INPUT,
        name: command.name,
        name_localizations: localized(command, |words| as_name(&words.name)),
        description: fitting(command.description),
        description_localizations: localized(command, |words| Some(fitting(&words.description))),
        options: argument.into_iter().collect(),
        integration_types: [GUILD_INSTALL],
        contexts: CONTEXTS,
    }
}

/// A text in every language that Discord has and we have words in.
fn localized(command: &CommandInfo, text: impl Fn(&CommandWords) -> Option<String>) -> Localized {
    let mut localized = Localized::new();
    for words in command.translations {
        if let (Some(locale), Some(text)) = (locale(words.language), text(words)) {
            localized.insert(locale, text);
        }
    }
    localized
}

/// Discord's code of a language; `None` for those it does not have.
///
/// Source: discord.com/developers/docs/reference#locales.
fn locale(language: Language) -> Option<&'static str> {
    match language {
        Language::English
        | Language::Estonian
        | Language::Irish
        | Language::Latvian
        | Language::Maltese
        | Language::Slovak
        | Language::Slovene => None,
        Language::Portuguese => Some("pt-BR"),
        Language::Spanish => Some("es-ES"),
        Language::Swedish => Some("sv-SE"),
        Language::Bulgarian
        | Language::Croatian
        | Language::Czech
        | Language::Danish
        | Language::Dutch
        | Language::Finnish
        | Language::French
        | Language::German
        | Language::Greek
        | Language::Hungarian
        | Language::Italian
        | Language::Lithuanian
        | Language::Polish
        | Language::Romanian => Some(language.as_str()),
    }
}

/// The text as a name, where it can be one: lower-case letters and digits, `_` and `-`, not too many.
///
/// Source: discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming.
fn as_name(text: &str) -> Option<String> {
    let name = text.to_lowercase();
    let is_allowed = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    (!name.is_empty() && length(&name) <= COMMAND_NAME_MAX && name.chars().all(is_allowed)).then_some(name)
}

fn fitting(description: &str) -> String {
    let mut fitting = String::new();
    for letter in description.graphemes(true) {
        if length(&fitting) + length(letter) > DESCRIPTION_OF_COMMAND_MAX {
            break;
        }
        fitting.push_str(letter);
    }
    fitting
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_translated_only_where_discord_takes_it() {
        let translation = |language, name: &str| CommandWords {
            language,
            name: name.to_owned(),
            argument: Some("Frage".to_owned()),
            description: "Frag mit eigenen Worten.".to_owned(),
        };
        let translations = [
            translation(Language::German, "fragen"),
            translation(Language::French, "poser une question"),
            translation(Language::Maltese, "staqsi"),
        ];
        let command = CommandInfo {
            name: "ask",
            argument: Some("question"),
            argument_required: true,
            description: "Ask in plain words.",
            translations: translations.to_vec().leak(),
        };
        let slash = serde_json::to_value(slash_commands(&[command])).unwrap();
        let one = &slash[0];
        assert_eq!(one["name_localizations"], serde_json::json!({"de": "fragen"}));
        let description = "Frag mit eigenen Worten.";
        assert_eq!(one["description_localizations"], serde_json::json!({"de": description, "fr": description}));
        assert_eq!(one["options"][0]["name_localizations"], serde_json::json!({"de": "frage", "fr": "frage"}));
    }
}
