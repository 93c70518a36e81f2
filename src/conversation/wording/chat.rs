//! What is said around the answers: greetings, help, and what went wrong.

use crate::conversation::command::{self, Command};
use crate::domain::interest::BadInterest;
use crate::domain::message::{Action, Inline, Line, Message, text_of};
use crate::language::Words;
use crate::language::catalogue::{code, say, say_line};
use crate::language::wording::slip;

/// An interest as it is typed, to follow any complaint.
const INTEREST_EXAMPLE: &str = "/follow (heritage OR museum) for:library country:pl budget:<60k";

/// One question that works, to follow any "I did not understand".
fn example(words: Words) -> String {
    say!(words, "example-question")
}

pub(in crate::conversation) fn greeting(words: Words) -> Message {
    Message::of(say!(words, "greeting"))
        .paragraph(say_line!(words, "greeting-example", example = code(example(words))))
        .button(say!(words, "button-deadlines"), Action::Command("/deadlines".to_owned()))
        .button(say!(words, "button-help"), Action::Command("/help".to_owned()))
}

pub(in crate::conversation) fn help(words: Words) -> Message {
    let examples = [
        say!(words, "help-example-month"),
        say!(words, "help-example-small"),
        say!(words, "help-example-when"),
        say!(words, "help-example-cascade"),
    ];
    Message::default()
        .heading(say!(words, "help-heading"))
        .list(Command::ALL.iter().map(|command| command_line(*command, words)).collect())
        .paragraph(say_line!(words, "help-plain-words"))
        .list(examples.into_iter().map(|example| vec![Inline::Code(example)]).collect())
        .paragraph(say_line!(words, "help-disclaimer"))
}

/// `/deadlines [words] - What closes soonest; narrow it with words.`
fn command_line(command: Command, words: Words) -> Line {
    let info = command.info();
    let argument = command::argument(command, words);
    let argument = argument.map(|name| if info.argument_required { format!(" {name}") } else { format!(" [{name}]") });
    vec![
        Inline::Code(format!("/{}{}", info.name, argument.unwrap_or_default())),
        text_of(format!(" - {}", command::description(command, words))),
    ]
}

pub(in crate::conversation) fn unclear(words: Words) -> Message {
    Message::of(say!(words, "unclear"))
        .paragraph(say_line!(words, "unclear-example", example = code(example(words))))
        .button(say!(words, "button-help"), Action::Command("/help".to_owned()))
}

pub(in crate::conversation) fn out_of_scope(is_personal: bool, words: Words) -> Message {
    let said = if is_personal { say!(words, "out-of-scope-personal") } else { say!(words, "out-of-scope") };
    Message::of(said).paragraph(say_line!(words, "for-example", example = code(example(words))))
}

pub(in crate::conversation) fn apology(words: Words) -> Message {
    Message::of(say!(words, "apology"))
}

pub(in crate::conversation) fn unknown_command(name: &str, meant: Option<Command>, words: Words) -> Message {
    let name: String = name.chars().take(32).collect();
    let message = Message::of(say!(words, "unknown-command", command = format!("/{name}")));
    let Some(command) = meant else {
        return message.button(say!(words, "button-help"), Action::Command("/help".to_owned()));
    };
    let info = command.info();
    let typed = format!("/{}", info.name);
    let description = command::description(command, words);
    let message = message.paragraph(say_line!(
        words,
        "unknown-command-meant",
        command = typed.clone(),
        description = description
    ));
    if info.argument_required { message } else { message.button(typed.clone(), Action::Command(typed)) }
}

pub(in crate::conversation) fn usage(command: Command, words: Words) -> Message {
    let typed = match command {
        Command::Call | Command::Similar | Command::Why | Command::Like | Command::Dislike => {
            format!("/{} CERV-2026-CITIZENS-TOWN-NT", command.info().name)
        }
        Command::Follow => "/follow heritage for:library budget:<60k".to_owned(),
        Command::Unfollow => "/unfollow 1".to_owned(),
        Command::Funded => "/funded heritage".to_owned(),
        Command::Resources => "/resources digital skills".to_owned(),
        Command::AddCall => super::FORM_EXAMPLE.to_owned(),
        Command::WithdrawCall => "/withdrawcall KA210-YOU-2027".to_owned(),
        Command::Ask => format!("/ask {}", example(words)),
        Command::Deadlines
        | Command::Following
        | Command::Recent
        | Command::Taste
        | Command::Sources
        | Command::Help
        | Command::Start => {
            format!("/{}", command.info().name)
        }
    };
    let argument = command::argument(command, words).unwrap_or_default();
    Message::of(command::description(command, words)).paragraph(say_line!(
        words,
        "usage",
        argument = argument,
        example = code(typed)
    ))
}

pub(in crate::conversation) fn only_managers(words: Words) -> Message {
    Message::of(say!(words, "only-managers"))
}

pub(in crate::conversation) fn bad_interest(error: &BadInterest, words: Words) -> Message {
    Message::of(say!(words, "bad-interest", at = error.at, slip = slip(&error.slip, words))).paragraph(say_line!(
        words,
        "bad-interest-example",
        example = code(INTEREST_EXAMPLE)
    ))
}
