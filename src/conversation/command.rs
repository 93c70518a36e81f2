//! Commands: one list gives the parser, the help text and what platforms register.

use std::sync::LazyLock;

use crate::language::catalogue::Catalogue;
use crate::language::{Language, Words};
use crate::ports::{CommandInfo, CommandWords};
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

            /// How platforms register it, in English.
            #[must_use]
            pub const fn info(self) -> CommandInfo {
                match self {
                    $(Self::$variant => CommandInfo {
                        name: $name,
                        argument: commands!(@argument $($argument)?),
                        argument_required: commands!(@required $($need)?),
                        description: (concat!($($line),+)).trim_ascii(),
                        translations: &[],
                    },)+
                }
            }
        }
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
    /// Other calls like that one.
    Similar = "similar", "code" required;
    /// Why this chat was told of a call, or was not.
    Why = "why", "code" required;
    /// Be told of new calls that fit.
    Follow = "follow", "interest" required;
    /// What this chat follows, with a way to stop each.
    Following = "following";
    /// Stop following one of them, by its number.
    Unfollow = "unfollow", "number" required;
    /// What I told this chat lately.
    Recent = "recent", "page" optional;
    /// What was funded on a topic: projects, not calls.
    Funded = "funded", "topic" required;
    /// Free materials and results on a theme.
    Resources = "resources", "theme" required;
    /// Enter a call by hand: title; deadline; link; programme; budget; for; country.
    AddCall = "addcall", "form" required;
    /// Take back a call that was entered by hand.
    WithdrawCall = "withdrawcall", "code" required;
    /// More calls like this one.
    Like = "like", "code" required;
    /// Fewer calls like this one.
    Dislike = "dislike", "code" required;
    /// What I learned from your thumbs, and a way to have it forgotten.
    Taste = "taste", "forget" optional;
    /// Which sources I read, how fresh they are and what is wrong with them.
    Sources = "sources";
    /// What I can do.
    Help = "help";
    /// Say hello.
    Start = "start";
}

/// The commands as platforms register them, with their words in every language we speak.
#[must_use]
pub fn commands() -> &'static [CommandInfo] {
    static INFOS: LazyLock<Vec<CommandInfo>> = LazyLock::new(|| {
        let foreign = Language::ALL.into_iter().filter(|language| *language != Language::English);
        // Read for this only: most of these languages nobody here may ever speak.
        let catalogues: Vec<(Language, Catalogue)> =
            foreign.map(|language| (language, Catalogue::read(language))).collect();
        let translated = |command: &Command| {
            let info = command.info();
            // Made once, kept for good.
            CommandInfo { translations: translations(info, &catalogues).leak(), ..info }
        };
        Command::ALL.iter().map(translated).collect()
    });
    &INFOS
}

/// A command's words in these languages; what one lacks stays English.
fn translations(info: CommandInfo, catalogues: &[(Language, Catalogue)]) -> Vec<CommandWords> {
    let key = format!("command-{}", info.name);
    let words = |(language, catalogue): &(Language, Catalogue)| {
        let said = |key: String, english: &str| catalogue.find(&key).unwrap_or_else(|| english.to_owned());
        CommandWords {
            language: *language,
            name: said(format!("{key}.name"), info.name),
            argument: info.argument.map(|argument| said(format!("{key}.argument"), argument)),
            description: said(key.clone(), info.description),
        }
    };
    catalogues.iter().map(words).collect()
}

/// What a command does, in the reader's language.
pub(super) fn description(command: Command, words: Words) -> String {
    let info = command.info();
    words.find(&format!("command-{}", info.name), &[]).unwrap_or_else(|| info.description.to_owned())
}

/// What a command is called where names can be translated.
pub(super) fn name(command: Command, words: Words) -> String {
    let info = command.info();
    words.find(&format!("command-{}.name", info.name), &[]).unwrap_or_else(|| info.name.to_owned())
}

/// What is typed after a command, in one word; `None` for a command that stands alone.
pub(super) fn argument(command: Command, words: Words) -> Option<String> {
    let info = command.info();
    let argument = info.argument?;
    Some(words.find(&format!("command-{}.argument", info.name), &[]).unwrap_or_else(|| argument.to_owned()))
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
/// Telegram adds the bot's name in groups: `/help@crier_bot`. The names that Discord shows in the reader's language
/// are understood wherever they are typed.
#[must_use]
pub(super) fn typed(text: &str, words: Words) -> Option<Typed<'_>> {
    let rest = text.trim().strip_prefix('/')?;
    let (name, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let name = name.split_once('@').map_or(name, |(name, _)| name);
    let lower = name.to_lowercase();
    let is = |command: &&Command| command.info().name == lower;
    let is_called = |command: &&Command| self::name(**command, words) == lower;
    if let Some(command) = Command::ALL.iter().find(is).or_else(|| Command::ALL.iter().find(is_called)) {
        return Some(Typed::Known(*command, argument.trim()));
    }
    let near = |command: &&Command| typo::within_one(command.info().name, &lower);
    Some(Typed::Unknown { name, meant: Command::ALL.iter().find(near).copied() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Language = Language::English;

    fn typed(text: &str, language: Language) -> Option<Typed<'_>> {
        super::typed(text, Words::of(language))
    }

    #[test]
    fn what_is_registered_is_what_is_read() {
        for (command, info) in Command::ALL.iter().zip(commands()) {
            assert_eq!(typed(&format!("/{} x y", info.name), ENGLISH), Some(Typed::Known(*command, "x y")));
            // Limits of both platforms for names and descriptions.
            assert!(info.name.len() <= 32 && info.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'));
            assert!(!info.description.is_empty() && info.description.len() <= 100, "{}", info.description);
        }
        assert_eq!(commands().len(), Command::ALL.len());
    }

    #[test]
    fn a_slip_in_a_command_is_answered_with_the_one_meant() {
        assert_eq!(typed("/helpp", ENGLISH), Some(Typed::Unknown { name: "helpp", meant: Some(Command::Help) }));
        assert_eq!(typed("/HELP@crier_bot", ENGLISH), Some(Typed::Known(Command::Help, "")));
        assert_eq!(typed("help", ENGLISH), None);
        assert_eq!(typed("/", ENGLISH), Some(Typed::Unknown { name: "", meant: None }));
    }

    #[test]
    fn a_name_in_the_reader_s_language_is_understood() {
        assert_eq!(typed("/Hilfe", Language::German), Some(Typed::Known(Command::Help, "")));
        assert_eq!(typed("/help", Language::German), Some(Typed::Known(Command::Help, "")));
        assert!(matches!(typed("/hilfe", Language::French), Some(Typed::Unknown { .. })));
    }

    #[test]
    fn english_descriptions_are_the_ones_beside_the_code() {
        for command in Command::ALL.iter().copied() {
            let info = command.info();
            assert_eq!(description(command, Words::of(ENGLISH)), info.description);
            assert_eq!(name(command, Words::of(ENGLISH)), info.name);
            assert_eq!(argument(command, Words::of(ENGLISH)).as_deref(), info.argument);
        }
    }
}
