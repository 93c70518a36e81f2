//! Commands: one list gives the parser, the help text and what platforms register.

use crate::ports::CommandInfo;
use crate::search::typo;

/// Makes the enum, its parser and its registration from one list.
macro_rules! commands {
    ($($(#[doc = $line:literal])+ $variant:ident = $name:literal $(, $argument:literal $need:ident)?;)+) => {
        /// A command; its text is passed on beside it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Command {
            $($(#[doc = $line])+ $variant,)+
        }

        impl Command {
            /// Every command, in the order help lists them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// How platforms register it.
            #[must_use]
            pub const fn info(self) -> CommandInfo {
                match self {
                    $(Self::$variant => CommandInfo {
                        name: $name,
                        argument: commands!(@argument $($argument)?),
                        argument_required: commands!(@required $($need)?),
                        description: (concat!($($line),+)).trim_ascii(),
                    },)+
                }
            }
        }

        const INFOS: &[CommandInfo] = &[$(Command::$variant.info()),+];
    };
    (@argument) => { None };
    (@argument $argument:literal) => { Some($argument) };
    (@required) => { false };
    (@required required) => { true };
    (@required optional) => { false };
}

commands! {
    /// Ask in plain words: calls for libraries under 60k.
    Ask = "ask", "question" required;
    /// What closes soonest; narrow it with words.
    Deadlines = "deadlines", "words" optional;
    /// All about one call, by its code or link.
    Call = "call", "code" required;
    /// Be told of new calls that fit.
    Follow = "follow", "interest" required;
    /// What this chat follows, with a way to stop each.
    Following = "following";
    /// Stop following one of them, by its number.
    Unfollow = "unfollow", "number" required;
    /// What I told this chat lately.
    Recent = "recent", "page" optional;
    /// What I can do.
    Help = "help";
    /// Say hello.
    Start = "start";
}

/// The commands as platforms register them.
#[must_use]
pub fn commands() -> &'static [CommandInfo] {
    INFOS
}

/// What a text beginning with `/` turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Typed<'a> {
    /// A command and the text after it.
    Known(Command, &'a str),
    /// No command of ours, with the one it looks like.
    Unknown {
        /// What was typed, without `/`.
        name: &'a str,
        /// What was probably meant.
        meant: Option<Command>,
    },
}

/// Reads a command; `None` when the text is none.
///
/// Telegram adds the bot's name in groups: `/help@crier_bot`.
#[must_use]
pub(super) fn typed(text: &str) -> Option<Typed<'_>> {
    let rest = text.trim().strip_prefix('/')?;
    let (name, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let name = name.split_once('@').map_or(name, |(name, _)| name);
    let is = |command: &&Command| command.info().name.eq_ignore_ascii_case(name);
    if let Some(command) = Command::ALL.iter().find(is) {
        return Some(Typed::Known(*command, argument.trim()));
    }
    let lower = name.to_lowercase();
    let near = |command: &&Command| typo::within_one(command.info().name, &lower);
    Some(Typed::Unknown { name, meant: Command::ALL.iter().find(near).copied() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_registered_is_what_is_read() {
        for (command, info) in Command::ALL.iter().zip(commands()) {
            assert_eq!(typed(&format!("/{} x y", info.name)), Some(Typed::Known(*command, "x y")));
            // Limits of both platforms for names and descriptions.
            assert!(info.name.len() <= 32 && info.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'));
            assert!(!info.description.is_empty() && info.description.len() <= 100, "{}", info.description);
        }
        assert_eq!(commands().len(), Command::ALL.len());
    }

    #[test]
    fn a_slip_in_a_command_is_answered_with_the_one_meant() {
        assert_eq!(typed("/helpp"), Some(Typed::Unknown { name: "helpp", meant: Some(Command::Help) }));
        assert_eq!(typed("/HELP@crier_bot"), Some(Typed::Known(Command::Help, "")));
        assert_eq!(typed("help"), None);
        assert_eq!(typed("/"), Some(Typed::Unknown { name: "", meant: None }));
    }
}
