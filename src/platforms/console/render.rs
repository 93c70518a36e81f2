//! A message as lines of plain text.

use crate::domain::message::{Action, Block, Card, Message, plain_line};

/// Writes a message for a terminal: indented cards, buttons as what to type or open.
///
/// Control characters and bidirectional overrides from titles and texts are left out, so that a publisher cannot steer
/// the terminal, and a title stays on its line.
#[must_use]
pub fn render(message: &Message) -> String {
    let mut lines = Vec::new();
    for block in &message.blocks {
        match block {
            Block::Heading(line) => lines.push(format!("== {} ==", plain_line(line))),
            Block::Paragraph(line) => lines.push(plain_line(line)),
            Block::List(items) => lines.extend(items.iter().map(|item| format!("- {}", plain_line(item)))),
            Block::Card(card) => lines.extend(card_lines(card)),
        }
    }
    if !message.buttons.is_empty() {
        let buttons = message.buttons.iter().map(|button| match &button.action {
            Action::Open(url) => format!("{}: {url}", button.label),
            Action::Command(command) => format!("{}: {command}", button.label),
        });
        lines.push(format!("  [{}]", buttons.collect::<Vec<_>>().join("] [")));
    }
    let text = lines.join("\n");
    text.chars().filter(|c| *c == '\n' || !(c.is_control() || steers(*c))).collect()
}

/// Whether a character turns the direction of those around it.
fn steers(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn card_lines(card: &Card) -> Vec<String> {
    let mut lines = vec![format!("* {}", card.title.replace(['\n', '\r'], " "))];
    lines.extend(card.lines.iter().map(|line| format!("    {}", plain_line(line))));
    if !card.link.is_empty() {
        lines.push(format!("    {}", card.link));
    }
    lines
}
