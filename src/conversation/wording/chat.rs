//! What is said around the answers: greetings, help, following, and what went wrong.

use crate::conversation::answer::{Asker, Shown};
use crate::conversation::command::Command;
use crate::conversation::following::FOLLOWED_MAX;
use crate::domain::community::{Audience, Subscription};
use crate::domain::interest::BadInterest;
use crate::domain::message::{Action, Inline, Line, Message, text_of};
use crate::language::wording::card;

/// How many stop buttons are shown; the numbers in the list work for the rest.
const BUTTONS_MAX: usize = 10;

/// One question that works, to follow any "I did not understand".
const EXAMPLE: &str = "calls for libraries about heritage under 60k";

pub(in crate::conversation) fn greeting() -> Message {
    let what = "Hello. I watch European funding calls, tell this chat about new ones that fit, and answer questions.";
    Message::of(what)
        .paragraph([text_of("Ask me for example: "), Inline::Code(EXAMPLE.to_owned())])
        .button("What closes soon", Action::Command("/deadlines".to_owned()))
        .button("Help", Action::Command("/help".to_owned()))
}

pub(in crate::conversation) fn help() -> Message {
    let commands = Command::ALL.iter().map(|command| {
        let info = command.info();
        let argument =
            info.argument.map(|name| if info.argument_required { format!(" {name}") } else { format!(" [{name}]") });
        vec![
            Inline::Code(format!("/{}{}", info.name, argument.unwrap_or_default())),
            text_of(format!(" - {}", info.description)),
        ]
    });
    let examples = [
        "which CERV calls close this month?",
        "small grants for museums in Poland, max 60k",
        "when does CERV-2026-CITIZENS-TOWN-NT close?",
        "cascade funding about energy, opening next month",
    ];
    Message::default()
        .heading("What I can do")
        .list(commands.collect())
        .paragraph([text_of("Plain words work too:")])
        .list(examples.into_iter().map(|example| vec![Inline::Code(example.to_owned())]).collect())
        .paragraph([text_of("What I say comes from the publishers' listings; the call document decides.")])
}

pub(in crate::conversation) fn unclear() -> Message {
    Message::of("I did not understand what you are looking for.")
        .paragraph([
            text_of("Name a theme, a kind of organisation, a programme or a call. For example: "),
            Inline::Code(EXAMPLE.to_owned()),
        ])
        .button("Help", Action::Command("/help".to_owned()))
}

pub(in crate::conversation) fn out_of_scope(is_personal: bool) -> Message {
    let said = if is_personal {
        "I only know calls for organisations, not money for one person. For a stay abroad ask the international office \
         of your school or university; for advice near you ask your Europe Direct centre."
    } else {
        "That is not something I know. I only know European funding calls."
    };
    Message::of(said).paragraph([text_of("For example: "), Inline::Code(EXAMPLE.to_owned())])
}

pub(in crate::conversation) fn apology() -> Message {
    Message::of(
        "Sorry, I cannot look into my records just now. Please ask again in a few minutes; what you follow is not lost.",
    )
}

pub(in crate::conversation) fn unknown_command(name: &str, meant: Option<Command>) -> Message {
    let name: String = name.chars().take(32).collect();
    let message = Message::of(format!("I do not know /{name}."));
    match meant {
        Some(command) => {
            let info = command.info();
            let message = message.paragraph([text_of(format!("Did you mean /{}? {}", info.name, info.description))]);
            if info.argument_required {
                message
            } else {
                message.button(format!("/{}", info.name), Action::Command(format!("/{}", info.name)))
            }
        }
        None => message.button("Help", Action::Command("/help".to_owned())),
    }
}

pub(in crate::conversation) fn usage(command: Command) -> Message {
    let info = command.info();
    let example = match command {
        Command::Call => "/call CERV-2026-CITIZENS-TOWN-NT".to_owned(),
        Command::Follow => "/follow heritage for:library budget:<60k".to_owned(),
        Command::Unfollow => "/unfollow 1".to_owned(),
        Command::Ask => format!("/ask {EXAMPLE}"),
        Command::Deadlines | Command::Following | Command::Recent | Command::Help | Command::Start => {
            format!("/{}", info.name)
        }
    };
    let missing = info.argument.unwrap_or("text");
    Message::of(info.description)
        .paragraph([text_of(format!("Add the {missing} after the command. For example: ")), Inline::Code(example)])
}

pub(in crate::conversation) fn only_managers() -> Message {
    Message::of(
        "Only those who manage this chat can change what it follows. In a private chat with me you can follow for yourself.",
    )
}

pub(in crate::conversation) fn bad_interest(error: &BadInterest) -> Message {
    Message::of(format!("I could not read that. At character {}: {}.", error.at, error.what)).paragraph([
        text_of("A whole example: "),
        Inline::Code("/follow (heritage OR museum) for:library country:pl budget:<60k".to_owned()),
    ])
}

pub(in crate::conversation) fn already_followed(known: &Subscription, number: Option<u32>) -> Message {
    let place = number.map_or_else(|| "by its community's file".to_owned(), |number| format!("as number {number}"));
    Message::of(format!("This chat already follows {}, {place}.", known.interest.in_words()))
}

pub(in crate::conversation) fn too_many_followed() -> Message {
    Message::of(format!(
        "This chat follows {FOLLOWED_MAX} interests already, which is the most. Stop one first: /following"
    ))
    .button("Show them", Action::Command("/following".to_owned()))
}

pub(in crate::conversation) fn followed(
    subscription: &Subscription,
    number: u32,
    near: &[Shown],
    asker: &Asker,
) -> Message {
    let leads: Vec<String> = subscription.leads.iter().map(|lead| lead.in_days().to_string()).collect();
    let hour = subscription.remind_at.strftime("%H:%M");
    let interest = subscription.interest.in_words();
    let mut message = Message::of(format!("From now on this chat hears of {interest}."))
        .paragraph([text_of(format!(
            "I tell what is new or changes, and remind {} days before a deadline, at {hour} {}.",
            and(&leads),
            subscription.zone.city()
        ))])
        .paragraph([text_of("Written as "), Inline::Code(subscription.interest.to_string())]);
    if !near.is_empty() {
        message = message.paragraph([text_of("Close to it today:")]);
        for (hit, opportunity) in near {
            message = message.card(card(opportunity, asker.now, &asker.zone, &hit.why));
        }
    }
    message.button("Stop this", Action::Command(format!("/unfollow {number}")))
}

fn and(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [head @ .., last] => format!("{} and {last}", head.join(", ")),
    }
}

/// What a chat follows; those who manage it also learn its name for a community's file.
pub(in crate::conversation) fn following(own: &[(&Subscription, Option<u32>)], place: Option<&Audience>) -> Message {
    let message = followed_by(own);
    match place {
        Some(place) => {
            message.paragraph([text_of("In a community's file this chat is "), Inline::Code(place.to_string())])
        }
        None => message,
    }
}

fn followed_by(own: &[(&Subscription, Option<u32>)]) -> Message {
    if own.is_empty() {
        return Message::of("This chat follows nothing yet.").paragraph([
            text_of("For example: "),
            Inline::Code("/follow heritage for:library budget:<60k".to_owned()),
        ]);
    }
    let line = |(subscription, number): &(&Subscription, Option<u32>)| -> Line {
        let interest = subscription.interest.in_words();
        match number {
            Some(number) => vec![Inline::Strong(format!("{number}: ")), text_of(interest)],
            None => vec![text_of(format!("{interest} (set in the community's file)"))],
        }
    };
    let mut message = Message::default().heading("This chat follows").list(own.iter().map(line).collect());
    let numbers: Vec<u32> = own.iter().filter_map(|(_, number)| *number).collect();
    for number in numbers.iter().take(BUTTONS_MAX) {
        message = message.button(format!("Stop {number}"), Action::Command(format!("/unfollow {number}")));
    }
    if numbers.is_empty() { message } else { message.paragraph([text_of("To stop one: /unfollow and its number.")]) }
}

pub(in crate::conversation) fn no_such_number(numbers: &[u32]) -> Message {
    if numbers.is_empty() {
        return Message::of(
            "Nothing was followed by command in this chat, so there is nothing to stop. See /following",
        );
    }
    let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
    Message::of(format!("There is no such number here. I know {}; see /following", and(&numbers)))
}

pub(in crate::conversation) fn unfollowed(stopped: &Subscription) -> Message {
    let again = stopped.interest.to_string();
    Message::of(format!("Stopped: this chat no longer hears of {}.", stopped.interest.in_words()))
        .paragraph([text_of("To take it up again: "), Inline::Code(format!("/follow {again}"))])
}
