//! A message as one or more Discord messages, each within Discord's limits.
//!
//! A card is an embed with its title linked: one box per opportunity reads well on a phone, a screen reader announces
//! the title as a link, and a publisher's title cannot break out of it. Words after a card stay below it, in a box of
//! their own, because Discord shows all text of a message above all its boxes.

use super::buttons;
use super::cut::{lines, split};
use super::escape::{address, clean, escape};
use super::limits::{CONTENT_MAX, DESCRIPTION_MAX, EMBEDS_MAX, EMBEDS_TOTAL_MAX, PARTS_MAX, TITLE_MAX, length};
use super::wire::{Embed, Part};
use crate::domain::message::{Block, Card, Inline, Line, Message};

/// The longest line of text; leaves room for what stands before it.
const LINE_MAX: usize = CONTENT_MAX - 10;
/// What a message says that has buttons and no words, because Discord takes none without.
const NO_WORDS: &str = "…";
/// What ends a message that was too long even for many parts.
const CUT: &str = "… (the rest is left out, it is too long for a chat)";

/// Writes a message for Discord; nothing for a message that says nothing.
#[must_use]
pub fn render(message: &Message) -> Vec<Part> {
    let (rows, spare) = buttons::lay_out(&message.buttons);
    let mut pages = Pages::default();
    for block in &message.blocks {
        pages.add(block);
    }
    if !spare.is_empty() {
        pages.add(&Block::List(spare));
    }
    let mut parts = pages.end();
    if parts.is_empty() && !rows.is_empty() {
        parts.push(Part { content: NO_WORDS.to_owned(), ..Part::default() });
    }
    if parts.len() > PARTS_MAX {
        parts.truncate(PARTS_MAX - 1);
        parts.push(Part { content: CUT.to_owned(), ..Part::default() });
    }
    if let Some(last) = parts.last_mut() {
        last.components = rows;
    }
    parts
}

/// Discord messages being filled.
#[derive(Default)]
struct Pages {
    done: Vec<Part>,
    now: Part,
    /// Whether the next block may stand close to the one before.
    after_heading: bool,
}

impl Pages {
    fn add(&mut self, block: &Block) {
        match block {
            Block::Heading(line) => self.text("### ", "### ", std::slice::from_ref(line), "\n\n"),
            Block::Paragraph(line) => self.text("", "", std::slice::from_ref(line), "\n\n"),
            Block::List(items) => self.text("- ", "  ", items, "\n"),
            Block::Card(card) => embeds(card).into_iter().for_each(|embed| self.embed(embed)),
        }
        self.after_heading = matches!(block, Block::Heading(_));
    }

    /// Adds lines that belong together; they are torn apart only when no message could hold them all.
    fn text(&mut self, first: &str, further: &str, items: &[Line], gap: &str) {
        let lead = |nth: usize| if nth == 0 { first } else { further };
        let pieces = items.iter().flat_map(|item| {
            lines(item, LINE_MAX).into_iter().enumerate().map(move |(nth, line)| format!("{}{line}", lead(nth)))
        });
        let pieces: Vec<String> = pieces.collect();
        let whole: usize = pieces.iter().map(|piece| length(piece) + 1).sum();
        let gap = if self.after_heading { "\n" } else { gap };
        if whole + length(gap) > self.room() && whole <= CONTENT_MAX {
            self.turn();
        }
        for (nth, piece) in pieces.iter().enumerate() {
            self.line(piece, if nth == 0 { gap } else { "\n" });
        }
    }

    fn line(&mut self, line: &str, gap: &str) {
        if length(line) + length(gap) > self.room() {
            self.turn();
        }
        let place = self.place();
        if !place.is_empty() {
            place.push_str(gap);
        }
        place.push_str(line);
    }

    /// Where text goes: above the boxes while there are none, else into a box below them.
    fn place(&mut self) -> &mut String {
        if self.now.embeds.is_empty() {
            return &mut self.now.content;
        }
        if self.now.embeds.last().is_some_and(|last| !is_words(last)) {
            self.now.embeds.push(Embed::default());
        }
        match self.now.embeds.last_mut() {
            Some(last) => &mut last.description,
            None => &mut self.now.content,
        }
    }

    fn room(&self) -> usize {
        let Some(last) = self.now.embeds.last() else { return CONTENT_MAX - length(&self.now.content) };
        let total = EMBEDS_TOTAL_MAX - self.now.embeds_length();
        match last {
            last if is_words(last) => total.min(DESCRIPTION_MAX - length(&last.description)),
            _ if self.now.embeds.len() < EMBEDS_MAX => total.min(DESCRIPTION_MAX),
            _ => 0,
        }
    }

    fn embed(&mut self, embed: Embed) {
        let total = self.now.embeds_length() + embed.length();
        if self.now.embeds.len() >= EMBEDS_MAX || total > EMBEDS_TOTAL_MAX {
            self.turn();
        }
        self.now.embeds.push(embed);
    }

    fn turn(&mut self) {
        let part = std::mem::take(&mut self.now);
        if !part.is_empty() {
            self.done.push(part);
        }
    }

    fn end(mut self) -> Vec<Part> {
        self.turn();
        self.done
    }
}

/// Whether a box holds words of ours and is no card.
fn is_words(embed: &Embed) -> bool {
    embed.title.is_empty() && embed.url.is_none()
}

/// A card as one embed, or as several where it is longer than one may be.
fn embeds(card: &Card) -> Vec<Embed> {
    let title = clean(&card.title);
    // One is kept for the dots that say that the title goes on below.
    let (head, tail) = match split(title.trim(), TITLE_MAX) {
        whole @ (_, "") => whole,
        _ => split(title.trim(), TITLE_MAX - 1),
    };
    let mut embed = Embed { title: escape(head.trim_end()), url: address(&card.link), description: String::new() };
    let mut written = Vec::new();
    if !tail.is_empty() {
        embed.title.push('…');
        written.extend(lines(&[Inline::Strong(format!("…{tail}"))], LINE_MAX));
    }
    written.extend(card.lines.iter().flat_map(|line| lines(line, LINE_MAX)));
    let mut full = Vec::new();
    for line in written {
        if length(&embed.description) + 1 + length(&line) > DESCRIPTION_MAX {
            let further = Embed { url: embed.url.clone(), ..Embed::default() };
            full.push(std::mem::replace(&mut embed, further));
        }
        if !embed.description.is_empty() {
            embed.description.push('\n');
        }
        embed.description.push_str(&line);
    }
    full.push(embed);
    full.retain(|embed| embed.length() > 0);
    full
}
