//! Telegram: limits, and marks that fit their text.

use crier::domain::message::Message;
use crier::platforms::telegram::limits::{CALLBACK_BYTES_MAX, ENTITIES_MAX, PARTS_MAX, TEXT_UNITS_MAX};
use crier::platforms::telegram::{Part, render};
use teloxide::types::{InlineKeyboardButtonKind, MessageEntityKind};

use super::{Platform, Shown};

pub(super) const PLATFORM: Platform = Platform { name: "telegram", parts_max: PARTS_MAX, show };

fn show(message: &Message) -> Shown {
    let parts = render(message);
    let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
    let buttons =
        parts.iter().filter_map(|part| part.keyboard.as_ref()).flat_map(|keys| keys.inline_keyboard.iter().flatten());
    Shown {
        parts: parts.len(),
        text: texts.join("\n"),
        labels: buttons.map(|button| button.text.clone()).collect(),
        faults: parts.iter().flat_map(faults).collect(),
    }
}

fn faults(part: &Part) -> Vec<String> {
    let mut faults = Vec::new();
    let units = part.text.encode_utf16().count();
    if !(1..=TEXT_UNITS_MAX).contains(&units) {
        faults.push(format!("found a text of {units} units"));
    }
    if part.entities.len() > ENTITIES_MAX {
        faults.push(format!("found {} marks", part.entities.len()));
    }
    for mark in &part.entities {
        faults.extend(mark_faults(&part.text, mark.offset, mark.length));
        let is_meant = matches!(&mark.kind, MessageEntityKind::Bold | MessageEntityKind::Code)
            || matches!(&mark.kind, MessageEntityKind::TextLink { url } if url.scheme().starts_with("http"));
        if !is_meant {
            faults.push(format!("found the mark {:?}", mark.kind));
        }
    }
    // The two that isolate words from right to left are ours, and always come in pairs.
    let isolates = |sign: char| part.text.matches(sign).count();
    if part.entities.is_empty() && isolates('\u{2068}') != isolates('\u{2069}') {
        faults.push("found an isolate without its end".to_owned());
    }
    let steers =
        |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}') || (c.is_control() && *c != '\n');
    faults.extend(part.text.chars().find(steers).map(|c| format!("found {c:?} in the text")));
    for button in part.keyboard.iter().flat_map(|keyboard| keyboard.inline_keyboard.iter().flatten()) {
        let carries = matches!(&button.kind, InlineKeyboardButtonKind::CallbackData(data) if (1..=CALLBACK_BYTES_MAX).contains(&data.len()));
        let opens = matches!(&button.kind, InlineKeyboardButtonKind::Url(url) if url.scheme().starts_with("http"));
        let fits = carries || opens;
        if !fits || button.text.trim().is_empty() || button.text.chars().any(char::is_control) {
            faults.push(format!("found the button {button:?}"));
        }
    }
    faults
}

/// A mark begins and ends between characters of its text.
pub(super) fn mark_faults(text: &str, offset: usize, length: usize) -> Vec<String> {
    let units: Vec<u16> = text.encode_utf16().skip(offset).take(length).collect();
    let fits = length > 0 && units.len() == length && String::from_utf16(&units).is_ok();
    if fits { Vec::new() } else { vec![format!("found a mark from {offset} over {length} that does not fit")] }
}
