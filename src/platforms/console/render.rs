//! A message as lines of plain text.

use crate::domain::message::{Action, Block, Button, Card, Message, plain_line};

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
    let buttons: Vec<String> = message.buttons.iter().filter_map(|button| in_words(button, message)).collect();
    if !buttons.is_empty() {
        lines.push(format!("  [{}]", buttons.join("] [")));
    }
    let text = lines.join("\n");
    text.chars().filter(|c| *c == '\n' || !(c.is_control() || steers(*c))).collect()
}

/// Whether a character turns the direction of those around it.
fn steers(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// What to type or open for a button; nothing where a card shows the address already.
fn in_words(button: &Button, message: &Message) -> Option<String> {
    let shows = |url: &str| message.blocks.iter().any(|block| matches!(block, Block::Card(card) if card.link == url));
    match &button.action {
        Action::Open(url) => (!shows(url)).then(|| format!("{}: {url}", button.label)),
        Action::Command(command) => Some(format!("{}: {command}", button.label)),
    }
}

fn card_lines(card: &Card) -> Vec<String> {
    let mut lines = vec![format!("* {}", card.title.replace(['\n', '\r'], " "))];
    lines.extend(card.lines.iter().map(|line| format!("    {}", plain_line(line))));
    if !card.link.is_empty() {
        lines.push(format!("    {}", card.link));
    }
    lines
}
