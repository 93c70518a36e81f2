//! Discord: limits, nobody mentioned, and no markdown but ours.

use crier::domain::message::Message;
use crier::platforms::discord::limits::{
    BUTTON_URL_MAX, CONTENT_MAX, CUSTOM_ID_MAX, DESCRIPTION_MAX, EMBEDS_MAX, EMBEDS_TOTAL_MAX, LABEL_MAX, PARTS_MAX,
    ROW_BUTTONS_MAX, ROWS_MAX, TITLE_MAX, length,
};
use crier::platforms::discord::render;
use crier::platforms::discord::wire::{Part, Press};
use serde_json::json;

use super::{Platform, Shown};

pub(super) const PLATFORM: Platform = Platform { name: "discord", parts_max: PARTS_MAX, show };

fn show(message: &Message) -> Shown {
    let parts = render(message);
    let mut shown = Shown { parts: parts.len(), ..Shown::default() };
    for part in &parts {
        let mut texts = vec![part.content.as_str()];
        texts.extend(part.embeds.iter().flat_map(|embed| [embed.title.as_str(), embed.description.as_str()]));
        for text in texts {
            let (read, faults) = read(text);
            shown.text.extend([read.as_str(), "\n"]);
            shown.faults.extend(faults);
        }
        shown.labels.extend(part.components.iter().flat_map(|row| &row.components).map(|press| press.label.clone()));
        shown.faults.extend(limits(part));
    }
    shown
}

fn limits(part: &Part) -> Vec<String> {
    let mut faults = Vec::new();
    let mut most = |what: &str, found: usize, most: usize| {
        if found > most {
            faults.push(format!("found {found}, expected at most {most}: {what}"));
        }
    };
    most("content", length(&part.content), CONTENT_MAX);
    most("embeds", part.embeds.len(), EMBEDS_MAX);
    most("all embeds", part.embeds_length(), EMBEDS_TOTAL_MAX);
    most("rows", part.components.len(), ROWS_MAX);
    for embed in &part.embeds {
        most("title", length(&embed.title), TITLE_MAX);
        most("description", length(&embed.description), DESCRIPTION_MAX);
    }
    for row in &part.components {
        most("buttons in a row", row.components.len(), ROW_BUTTONS_MAX);
        for Press { label, custom_id, url, .. } in &row.components {
            most("label", length(label), LABEL_MAX);
            most("what a button carries", custom_id.as_deref().map_or(1, length), CUSTOM_ID_MAX);
            most("address of a button", url.as_deref().map_or(1, length), BUTTON_URL_MAX);
        }
    }
    let sent = serde_json::to_value(part).expect("a part is JSON");
    if sent["allowed_mentions"] != json!({ "parse": [] }) {
        faults.push(format!("found the mentions {}", sent["allowed_mentions"]));
    }
    let says_nothing = part.content.trim().is_empty() && part.embeds_length() == 0;
    faults.extend(says_nothing.then(|| "found a message that says nothing".to_owned()));
    faults
}

/// Reads markdown as Discord does: what is shown, and every mark that is not one of the few we write.
pub(super) fn read(text: &str) -> (String, Vec<String>) {
    let (mut shown, mut faults) = (String::new(), Vec::new());
    for line in text.split('\n') {
        let line = ["### ", "- ", "  "].iter().find_map(|lead| line.strip_prefix(lead)).unwrap_or(line);
        read_line(line, &mut shown, &mut faults);
        shown.push('\n');
    }
    shown.pop();
    (shown, faults)
}

fn read_line(line: &str, shown: &mut String, faults: &mut Vec<String>) {
    let mut is_bold = false;
    let mut rest = line;
    let is_first = |rest: &str| rest.len() == line.trim_start().len();
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '\\' if after.starts_with(|next: char| next.is_ascii_punctuation()) => {
                shown.extend(after.chars().next());
                rest = after.get(1..).unwrap_or_default();
            }
            '*' if after.starts_with('*') => {
                is_bold = !is_bold;
                rest = after.get(1..).unwrap_or_default();
            }
            '`' if after.contains('`') => {
                let (code, behind) = after.split_once('`').unwrap_or_default();
                shown.push_str(code);
                rest = behind;
            }
            '[' if our_link(after).is_some() => {
                let (label, behind) = our_link(after).unwrap_or_default();
                let (label, wrong) = read(label);
                shown.push_str(&label);
                faults.extend(wrong);
                rest = behind;
            }
            '<' if after.starts_with("t:") => rest = after.split_once(":R>").unwrap_or_default().1,
            '*' | '_' | '~' | '|' | '`' | '<' | '>' | '#' | '[' | ']' | '@' => {
                faults.push(format!("found {c:?} that could be a mark in {line:?}"));
                rest = after;
            }
            '-' | '+' if is_first(rest) && after.starts_with(' ') => {
                faults.push(format!("found a list in {line:?}"));
                rest = after;
            }
            ':' if after.starts_with("//") => {
                faults.push(format!("found an address that nobody meant in {line:?}"));
                rest = after;
            }
            _ => {
                if (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') {
                    faults.push(format!("found {c:?} in the text"));
                }
                shown.push(c);
                rest = after;
            }
        }
    }
    if is_bold {
        faults.push(format!("found a mark without its end in {line:?}"));
    }
}

/// The label of a link as we write them, `label](<address>)`, and what comes behind it.
fn our_link(text: &str) -> Option<(&str, &str)> {
    let (label, rest) = text.split_once("](<")?;
    let (address, behind) = rest.split_once(">)")?;
    let is_plain = address.starts_with("http") && !address.contains(['<', '>', ' ', '\\', '(', ')']);
    (is_plain && !label.contains("](")).then_some((label, behind))
}
