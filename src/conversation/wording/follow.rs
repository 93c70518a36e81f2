//! What is said about following: begun, listed, stopped.

use crate::conversation::answer::{Asker, Shown};
use crate::conversation::following::FOLLOWED_MAX;
use crate::domain::community::{Audience, Subscription};
use crate::domain::message::{Action, Inline, Line, Message, text_of};
use crate::language::Words;
use crate::language::catalogue::{code, say, say_line};
use crate::language::wording::{card, city, clock, interest, listed};

/// How many stop buttons are shown; the numbers in the list work for the rest.
const BUTTONS_MAX: usize = 10;
/// How much of a wrong number is said back.
const RELEVANCE_SHOWN_MAX: usize = 20;
/// Something to follow.
const EXAMPLE: &str = "/follow heritage for:library budget:<60k";

pub(in crate::conversation) fn already_followed(known: &Subscription, number: Option<u32>, words: Words) -> Message {
    let interest = interest(&known.interest, words);
    Message::of(match number {
        Some(number) => say!(words, "followed-already", interest = interest, number = number),
        None => say!(words, "followed-already-file", interest = interest),
    })
}

pub(in crate::conversation) fn too_many_followed(words: Words) -> Message {
    Message::of(say!(words, "followed-too-many", count = FOLLOWED_MAX))
        .button(say!(words, "button-following"), Action::Command("/following".to_owned()))
}

pub(in crate::conversation) fn bad_relevance(found: &str, words: Words) -> Message {
    let found: String = found.chars().take(RELEVANCE_SHOWN_MAX).collect();
    let example = code("/follow heritage relevance:>30");
    Message::of(say!(words, "relevance-wrong", found = found)).paragraph(say_line!(
        words,
        "for-example",
        example = example
    ))
}

/// What is left out because it fits too little, if anything.
fn left_out(subscription: &Subscription, words: Words) -> Option<String> {
    let least = subscription.relevance_min;
    (least > 0).then(|| say!(words, "followed-relevance", least = u32::from(least)))
}

pub(in crate::conversation) fn followed(
    subscription: &Subscription,
    number: u32,
    near: &[Shown],
    asker: &Asker,
) -> Message {
    let words = asker.words();
    let mut message = Message::of(say!(words, "followed", interest = interest(&subscription.interest, words)))
        .paragraph([text_of(reminders(subscription, words))]);
    if let Some(left_out) = left_out(subscription, words) {
        message = message.paragraph([text_of(left_out)]);
    }
    message =
        message.paragraph(say_line!(words, "followed-written", interest = code(subscription.interest.to_string())));
    if !near.is_empty() {
        message = message.paragraph(say_line!(words, "followed-near"));
        for (hit, opportunity) in near {
            message = message.card(card(opportunity, asker.reader(), &hit.why));
        }
    }
    message.button(say!(words, "button-stop"), Action::Command(format!("/unfollow {number}")))
}

/// When it is told, and when reminded.
fn reminders(subscription: &Subscription, words: Words) -> String {
    let days: Vec<String> = subscription.leads.iter().map(|lead| lead.in_days().to_string()).collect();
    let last = subscription.leads.last().map_or(0, |lead| u32::from(lead.in_days()));
    let (time, city) = (clock(subscription.remind_at, words), city(&subscription.zone, words));
    say!(words, "followed-reminders", days = listed(&days, words), last = last, time = time, city = city)
}

/// What a chat follows; those who manage it also learn its name for a community's file.
pub(in crate::conversation) fn following(
    own: &[(&Subscription, Option<u32>)],
    place: Option<&Audience>,
    words: Words,
) -> Message {
    let message = followed_by(own, words);
    match place {
        Some(place) => message.paragraph(say_line!(words, "following-place", place = code(place.to_string()))),
        None => message,
    }
}

fn followed_by(own: &[(&Subscription, Option<u32>)], words: Words) -> Message {
    if own.is_empty() {
        return Message::of(say!(words, "following-nothing")).paragraph(say_line!(
            words,
            "for-example",
            example = code(EXAMPLE)
        ));
    }
    let line = |(subscription, number): &(&Subscription, Option<u32>)| -> Line {
        let interest = interest(&subscription.interest, words);
        let interest = match subscription.relevance_min {
            0 => interest,
            least => say!(words, "following-relevance", interest = interest, least = u32::from(least)),
        };
        match number {
            Some(number) => vec![Inline::Strong(format!("{number}: ")), text_of(interest)],
            None => say_line!(words, "following-from-file", interest = interest),
        }
    };
    let mut message = Message::default().heading(say!(words, "following-heading")).list(own.iter().map(line).collect());
    let numbers: Vec<u32> = own.iter().filter_map(|(_, number)| *number).collect();
    for number in numbers.iter().copied().take(BUTTONS_MAX) {
        let label = say!(words, "button-stop-number", number = number);
        message = message.button(label, Action::Command(format!("/unfollow {number}")));
    }
    if numbers.is_empty() { message } else { message.paragraph(say_line!(words, "following-stop")) }
}

pub(in crate::conversation) fn no_such_number(numbers: &[u32], words: Words) -> Message {
    if numbers.is_empty() {
        return Message::of(say!(words, "unfollow-nothing"));
    }
    let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
    Message::of(say!(words, "unfollow-unknown", numbers = listed(&numbers, words)))
}

pub(in crate::conversation) fn unfollowed(stopped: &Subscription, words: Words) -> Message {
    let least = stopped.relevance_min;
    let relevance = if least > 0 { format!(" relevance:>{least}") } else { String::new() };
    let again = code(format!("/follow {}{relevance}", stopped.interest));
    Message::of(say!(words, "unfollowed", interest = interest(&stopped.interest, words))).paragraph(say_line!(
        words,
        "unfollowed-again",
        command = again
    ))
}
