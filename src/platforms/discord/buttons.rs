//! Buttons in rows, and what stands in for those that cannot be buttons.

use std::collections::HashSet;

use unicode_segmentation::UnicodeSegmentation;

use super::escape::{address, clean};
use super::limits::{BUTTON_URL_MAX, CUSTOM_ID_MAX, LABEL_MAX, ROW_BUTTONS_MAX, ROWS_MAX, length};
use super::wire::{Press, Row};
use crate::domain::message::{Action, Button, Inline, Line, text_of};

/// Stands before what a button carries, so that buttons under old messages are understood after a change of form.
const VERSION: &str = "1:";

/// Rows of buttons, and lines of text for the buttons that are too many or that Discord would refuse.
#[must_use]
pub(super) fn lay_out(buttons: &[Button]) -> (Vec<Row>, Vec<Line>) {
    let mut presses = Vec::new();
    let mut spare = Vec::new();
    // Discord refuses a message in which two buttons carry the same; pressing either would do the same.
    let mut seen = HashSet::new();
    for button in buttons.iter().filter(|button| seen.insert(action_text(&button.action))) {
        match press(button).filter(|_| presses.len() < ROW_BUTTONS_MAX * ROWS_MAX) {
            Some(press) => presses.push(press),
            None => spare.push(in_words(button)),
        }
    }
    let rows = presses.chunks(ROW_BUTTONS_MAX).map(|row| Row::of(row.to_vec())).collect();
    (rows, spare)
}

/// The command a pressed button stands for.
#[must_use]
pub(super) fn command(custom_id: &str) -> Option<&str> {
    custom_id.strip_prefix(VERSION)
}

fn action_text(action: &Action) -> &str {
    match action {
        Action::Open(text) | Action::Command(text) => text,
    }
}

fn press(button: &Button) -> Option<Press> {
    let label = label(&button.label)?;
    match &button.action {
        Action::Open(url) => {
            address(url).filter(|url| length(url) <= BUTTON_URL_MAX).map(|url| Press::open(label, url))
        }
        Action::Command(command) => {
            let custom_id = format!("{VERSION}{command}");
            (length(&custom_id) <= CUSTOM_ID_MAX).then(|| Press::back(label, custom_id))
        }
    }
}

fn label(text: &str) -> Option<String> {
    let text = clean(text).trim().to_owned();
    if text.is_empty() {
        return None;
    }
    if length(&text) <= LABEL_MAX {
        return Some(text);
    }
    let mut room = LABEL_MAX - 1;
    let fits = |letter: &&str| {
        let taken = length(letter);
        let fits = taken <= room;
        room = room.saturating_sub(taken);
        fits
    };
    let mut cut: String = text.graphemes(true).take_while(fits).collect();
    cut.push('…');
    Some(cut)
}

fn in_words(button: &Button) -> Line {
    let label = button.label.trim();
    match &button.action {
        Action::Open(url) if label.is_empty() => vec![Inline::Link { text: url.clone(), url: url.clone() }],
        Action::Open(url) => vec![Inline::Link { text: label.to_owned(), url: url.clone() }],
        Action::Command(command) if label.is_empty() => vec![Inline::Code(command.clone())],
        Action::Command(command) => vec![text_of(format!("{label}: ")), Inline::Code(command.clone())],
    }
}
