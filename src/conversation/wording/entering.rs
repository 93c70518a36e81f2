//! What is said while a call is entered by hand.

use super::CODE_MAX;
use crate::conversation::answer::Asker;
use crate::domain::entry::{Part, Slip};
use crate::domain::message::{Action, Inline, Line, Message, text_of};
use crate::domain::opportunity::Opportunity;
use crate::language::Words;
use crate::language::catalogue::{code, say, say_line};
use crate::language::wording::card;

/// A whole form, as it is typed.
pub(in crate::conversation) const FORM_EXAMPLE: &str = "/addcall Small grants for local heritage; 2027-03-05 17:00; \
     https://www.example.org/heritage; ; 5000-20000; library, museum; pl";
/// How many calls are listed to choose from.
const LISTED_MAX: usize = 10;
/// How much of the description is shown to check.
const TEXT_CHARS_MAX: usize = 300;

/// The call as everybody will see it, to be confirmed.
pub(in crate::conversation) fn call_as_read(
    call: &Opportunity,
    known: Option<&Opportunity>,
    confirm: &str,
    asker: &Asker,
) -> Message {
    let words = asker.words();
    let heading = match known {
        None => say!(words, "enter-read"),
        Some(known) => say!(words, "enter-corrects", title = known.facts.title.as_str()),
    };
    let mut message = Message::of(heading).card(card(call, asker.reader(), &[]));
    let facts = &call.facts;
    if !facts.keywords.is_empty() {
        message = message.paragraph(say_line!(words, "enter-keywords", keywords = facts.keywords.join(", ")));
    }
    if !facts.text.trim().is_empty() {
        let text: String = facts.text.trim().chars().take(TEXT_CHARS_MAX).collect();
        message = message.paragraph([text_of(text)]);
    }
    message
        .paragraph(say_line!(words, "enter-confirm", command = code(confirm)))
        .button(say!(words, "button-enter"), Action::Command(confirm.to_owned()))
}

pub(in crate::conversation) fn bad_call(slips: &[Slip], words: Words) -> Message {
    let line = |slip: &Slip| -> Line {
        let key = format!("entry-{}", slip.part.as_str());
        let expected = words.find(&key, &[]).unwrap_or_else(|| slip.part.expected().to_owned());
        let (part, example) = (code(slip.part.as_str()), code(slip.part.example()));
        match &slip.found {
            Some(found) => {
                say_line!(words, "enter-slip", part = part, found = code(found), expected = expected, example = example)
            }
            None => say_line!(words, "enter-slip-nothing", part = part, expected = expected, example = example),
        }
    };
    let parts: Vec<&str> = Part::ALL.into_iter().map(Part::as_str).collect();
    Message::of(say!(words, "enter-bad"))
        .list(slips.iter().map(line).collect())
        .paragraph(say_line!(words, "enter-example", example = code(FORM_EXAMPLE)))
        .paragraph(say_line!(words, "enter-parts", parts = parts.join("; ")))
}

pub(in crate::conversation) fn call_entered(call: &Opportunity, words: Words) -> Message {
    let title = call.facts.title.as_str();
    Message::of(say!(words, "enter-done", title = title)).paragraph(say_line!(
        words,
        "enter-later",
        command = code(format!("/withdrawcall {}", call.code()))
    ))
}

pub(in crate::conversation) fn call_withdrawn(call: &Opportunity, words: Words) -> Message {
    Message::of(say!(words, "enter-withdrawn", title = call.facts.title.as_str()))
}

pub(in crate::conversation) fn nothing_to_confirm(words: Words) -> Message {
    Message::of(say!(words, "enter-nothing")).paragraph(say_line!(words, "enter-example", example = code(FORM_EXAMPLE)))
}

pub(in crate::conversation) fn no_such_entry(asked: &str, own: &[&Opportunity], words: Words) -> Message {
    let asked: String = asked.chars().take(CODE_MAX).collect();
    let message = Message::of(say!(words, "enter-unknown", code = asked));
    if own.is_empty() {
        return message;
    }
    let line =
        |call: &&Opportunity| vec![Inline::Code(call.code().to_owned()), text_of(format!(" {}", call.facts.title))];
    message.list(own.iter().take(LISTED_MAX).map(line).collect())
}

pub(in crate::conversation) fn stands_in_a_file(call: &Opportunity, words: Words) -> Message {
    Message::of(say!(words, "enter-in-file", title = call.facts.title.as_str()))
}

pub(in crate::conversation) fn only_managers_enter(words: Words) -> Message {
    Message::of(say!(words, "enter-only-managers"))
}

pub(in crate::conversation) fn not_from_here(words: Words) -> Message {
    Message::of(say!(words, "enter-not-here"))
}

pub(in crate::conversation) fn no_desk(words: Words) -> Message {
    Message::of(say!(words, "enter-no-desk"))
}
