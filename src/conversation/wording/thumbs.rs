//! What is said about thumbs and what they add up to.

use crate::conversation::thumbs::FORGET;
use crate::domain::interest::Facet;
use crate::domain::message::{Action, Message, text_of};
use crate::domain::taste::{TILT_MAX, Taste, Thumb};
use crate::language::Words;
use crate::language::catalogue::say;
use crate::language::wording::facet;

/// How many things one likes, or does not, are told.
const TOLD_MAX: usize = 8;

pub(in crate::conversation) fn nobody(words: Words) -> Message {
    Message::of(say!(words, "thumb-nobody"))
}

pub(in crate::conversation) fn thumb_noted(thumb: Thumb, title: &str, words: Words) -> Message {
    let noted = match thumb {
        Thumb::Up => say!(words, "thumb-up", title = title),
        Thumb::Down => say!(words, "thumb-down", title = title),
    };
    Message::of(noted).button(say!(words, "button-taste"), Action::Command("/taste".to_owned()))
}

pub(in crate::conversation) fn taste_forgotten(words: Words) -> Message {
    Message::of(say!(words, "taste-forgotten"))
}

/// Everything that thumbs add up to, in words.
pub(in crate::conversation) fn taste(taste: &Taste, words: Words) -> Message {
    if taste.is_empty() {
        return Message::of(say!(words, "taste-nothing"));
    }
    let told = taste.told();
    let line = |(trait_, difference): &(Facet, i32)| {
        let what = facet(trait_, words);
        let count = difference.unsigned_abs();
        vec![text_of(if *difference > 0 {
            say!(words, "taste-more", what = what, count = count)
        } else {
            say!(words, "taste-less", what = what, count = count)
        })]
    };
    Message::default()
        .heading(say!(words, "taste-heading", count = taste.len()))
        .list(told.iter().take(TOLD_MAX).map(line).collect())
        .paragraph([text_of(say!(words, "taste-effect", points = u32::from(TILT_MAX.unsigned_abs())))])
        .button(say!(words, "button-forget"), Action::Command(format!("/taste {FORGET}")))
}
