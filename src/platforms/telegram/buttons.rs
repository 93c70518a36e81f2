//! Buttons in rows, and what stands in for those that cannot be buttons.

use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};
use unicode_segmentation::UnicodeSegmentation;

use super::clean::{clean_line, web_address};
use super::limits::{BUTTONS_IN_ROW, BUTTONS_MAX, CALLBACK_BYTES_MAX, LABEL_MAX};
use crate::domain::message::{Action, Button, Inline, Line, text_of};

/// The version of our callback data; a button of an older Crier says so by it.
const CALLBACK_VERSION: &str = "1:";

/// A keyboard, and lines of text for the buttons that are too many or that Telegram would refuse.
#[must_use]
pub(super) fn lay_out(buttons: &[Button]) -> (Option<InlineKeyboardMarkup>, Vec<Line>) {
    let mut presses = Vec::new();
    let mut spare = Vec::new();
    for button in buttons {
        match press(button).filter(|_| presses.len() < BUTTONS_MAX) {
            Some(press) => presses.push(press),
            None => spare.push(in_words(button)),
        }
    }
    let rows: Vec<Vec<InlineKeyboardButton>> = presses.chunks(BUTTONS_IN_ROW).map(<[_]>::to_vec).collect();
    ((!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows)), spare)
}

/// The command behind callback data, if it is ours.
#[must_use]
pub(super) fn command_of(callback_data: &str) -> Option<&str> {
    callback_data.strip_prefix(CALLBACK_VERSION)
}

fn press(button: &Button) -> Option<InlineKeyboardButton> {
    let label = label(&button.label)?;
    match &button.action {
        Action::Open(url) => Some(InlineKeyboardButton::url(label, web_address(url)?)),
        Action::Command(command) => {
            let data = format!("{CALLBACK_VERSION}{command}");
            (data.len() <= CALLBACK_BYTES_MAX).then(|| InlineKeyboardButton::callback(label, data))
        }
    }
}

/// The words on a button; nothing when nobody could see them.
fn label(text: &str) -> Option<String> {
    let text = clean_line(text).trim().to_owned();
    let letters = text.graphemes(true).count();
    if text.is_empty() || letters <= LABEL_MAX {
        return Some(text).filter(|text| !text.is_empty());
    }
    let cut = text.graphemes(true).take(LABEL_MAX - 1);
    Some(cut.chain(["…"]).collect())
}

fn in_words(button: &Button) -> Line {
    match &button.action {
        Action::Open(url) => vec![Inline::Link { text: button.label.clone(), url: url.clone() }],
        Action::Command(command) => vec![text_of(format!("{}: ", button.label)), Inline::Code(command.clone())],
    }
}
