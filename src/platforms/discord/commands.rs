//! Our commands as Discord registers them.

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::limits::{COMMANDS_MAX, DESCRIPTION_OF_COMMAND_MAX, length};
use crate::ports::CommandInfo;

/// A slash command. Source: discord.com/developers/docs/interactions/application-commands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Slash {
    #[serde(rename = "type")]
    kind: u8,
    name: &'static str,
    description: String,
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
    description: &'static str,
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
        description: name,
        required: command.argument_required,
    });
    Slash {
        kind: CHAT_INPUT,
        name: command.name,
        description: fitting(command.description),
        options: argument.into_iter().collect(),
        integration_types: [GUILD_INSTALL],
        contexts: CONTEXTS,
    }
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
