//! A message as Telegram takes it: text with entities, split where it is too long.
//!
//! Marks are entities beside the text, not signs within it, so there is nothing to escape and nothing that could
//! be taken for a mark.

use std::ops::Range;

use teloxide::types::{InlineKeyboardMarkup, MessageEntity, MessageEntityKind};
use unicode_segmentation::UnicodeSegmentation;

use super::buttons;
use super::clean::{clean, clean_line, web_address};
use super::limits::{ENTITIES_MAX, PARTS_MAX, TEXT_UNITS_MAX};
use crate::domain::message::{Block, Card, Inline, Message};

/// What ends a message that was too long even for many parts.
const CUT: &str = "\n… (the rest is left out, it is too long for a chat)";
/// What a message says that has buttons and no words, because Telegram takes none without.
const NO_WORDS: &str = "…";

/// One Telegram message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its text, never empty and within the limit.
    pub text: String,
    /// The marks on it, in UTF-16 code units.
    pub entities: Vec<MessageEntity>,
    /// The buttons below it.
    pub keyboard: Option<InlineKeyboardMarkup>,
}

/// Renders a message; the buttons stand below the last part. Nothing for a message that says nothing.
#[must_use]
pub fn render(message: &Message) -> Vec<Part> {
    let (keyboard, spare) = buttons::lay_out(&message.buttons);
    let mut writer = Writer::default();
    for block in &message.blocks {
        writer.block(block);
    }
    if !spare.is_empty() {
        writer.block(&Block::List(spare));
    }
    let mut parts = writer.parts();
    if parts.is_empty() && keyboard.is_some() {
        parts.push(Part { text: NO_WORDS.to_owned(), entities: Vec::new(), keyboard: None });
    }
    if let Some(last) = parts.last_mut() {
        last.keyboard = keyboard;
    }
    parts
}

/// A text in the making, with marks as byte ranges.
#[derive(Default)]
struct Writer {
    text: String,
    marks: Vec<(Range<usize>, MessageEntityKind)>,
}

impl Writer {
    fn block(&mut self, block: &Block) {
        let gap = if self.text.is_empty() { "" } else { "\n\n" };
        self.after(gap, |writer| match block {
            Block::Heading(line) => {
                let begin = writer.text.len();
                writer.line(line);
                writer.mark(begin, MessageEntityKind::Bold);
            }
            Block::Paragraph(line) => writer.line(line),
            Block::List(items) => {
                let begin = writer.text.len();
                for item in items {
                    let bullet = if writer.text.len() == begin { "• " } else { "\n• " };
                    writer.after(bullet, |writer| writer.line(item));
                }
            }
            Block::Card(card) => writer.card(card),
        });
    }

    /// Writes something after a lead; a lead to nothing is taken back.
    fn after(&mut self, lead: &str, write: impl FnOnce(&mut Self)) {
        let (begin, marks) = (self.text.len(), self.marks.len());
        self.text.push_str(lead);
        write(self);
        let written = self.text.get(begin + lead.len()..).unwrap_or_default();
        if written.trim().is_empty() {
            self.text.truncate(begin);
            self.marks.truncate(marks);
        }
    }

    fn card(&mut self, card: &Card) {
        let begin = self.text.len();
        self.isolated(&clean_line(&card.title));
        match web_address(&card.link) {
            Some(url) => self.mark(begin, MessageEntityKind::TextLink { url }),
            None => self.mark(begin, MessageEntityKind::Bold),
        }
        for line in &card.lines {
            self.text.push('\n');
            self.line(line);
        }
    }

    fn line(&mut self, line: &[Inline]) {
        for inline in line {
            let begin = self.text.len();
            match inline {
                Inline::Text(text) | Inline::Moment { text, .. } => self.isolated(&clean(text)),
                Inline::Strong(text) => {
                    self.isolated(&clean(text));
                    self.mark(begin, MessageEntityKind::Bold);
                }
                Inline::Code(text) => {
                    self.text.push_str(&clean(text));
                    self.mark(begin, MessageEntityKind::Code);
                }
                Inline::Link { text, url } => {
                    self.isolated(&clean_line(text));
                    match web_address(url) {
                        Some(url) => self.mark(begin, MessageEntityKind::TextLink { url }),
                        None => self.text.extend([" (", &clean_line(url), ")"]),
                    }
                }
            }
        }
    }

    /// Words from right to left are set apart, so that numbers and dots after them stay where they belong.
    fn isolated(&mut self, text: &str) {
        if text.chars().any(is_right_to_left) {
            self.text.push('\u{2068}');
            self.text.push_str(text);
            self.text.push('\u{2069}');
        } else {
            self.text.push_str(text);
        }
    }

    fn mark(&mut self, begin: usize, kind: MessageEntityKind) {
        if self.text.len() > begin {
            self.marks.push((begin..self.text.len(), kind));
        }
    }

    fn parts(self) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut begin = 0;
        while let Some(rest) = self.text.get(begin..).filter(|rest| !rest.trim().is_empty()) {
            let end = begin + self.cut(begin, rest);
            let mut part = self.part(begin..end);
            if parts.len() + 1 == PARTS_MAX && end < self.text.len() {
                part.text.push_str(CUT);
                parts.push(part);
                break;
            }
            if !part.text.trim().is_empty() {
                parts.push(part);
            }
            begin = end;
        }
        parts
    }

    /// How many bytes of `rest`, which begins at `begin`, go into one message.
    fn cut(&self, begin: usize, rest: &str) -> usize {
        let reserve = CUT.encode_utf16().count();
        let fits = units_prefix(rest, TEXT_UNITS_MAX - reserve);
        let marks = self.marks.iter().filter(|(range, _)| range.end > begin && range.start < begin + fits);
        let crowded = marks.map(|(range, _)| range.start).nth(ENTITIES_MAX).map(|start| start.saturating_sub(begin));
        let most = crowded.filter(|most| *most > 0).map_or(fits, |most| most.min(fits));
        if most == rest.len() { most } else { boundary(rest, most) }
    }

    /// The text of a byte range with its marks, blank ends taken off.
    fn part(&self, range: Range<usize>) -> Part {
        let whole = self.text.get(range.clone()).unwrap_or_default();
        let begin = range.start + (whole.len() - whole.trim_start().len());
        let text = whole.trim();
        let end = begin + text.len();
        let units = |to: usize| self.text.get(begin..to).unwrap_or_default().encode_utf16().count();
        let entity = |(mark, kind): &(Range<usize>, MessageEntityKind)| {
            let (from, to) = (mark.start.max(begin), mark.end.min(end));
            (from < to).then(|| MessageEntity::new(kind.clone(), units(from), units(to) - units(from)))
        };
        let entities = self.marks.iter().filter_map(entity).take(ENTITIES_MAX).collect();
        Part { text: text.to_owned(), entities, keyboard: None }
    }
}

/// How many bytes of `text` have at most so many UTF-16 code units, cut between graphemes.
fn units_prefix(text: &str, units_max: usize) -> usize {
    let mut units = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        let more: usize = grapheme.chars().map(char::len_utf16).sum();
        if units + more > units_max {
            // One grapheme longer than a message is no writing; it is cut between characters.
            return if at > 0 { at } else { characters_prefix(grapheme, units_max) };
        }
        units += more;
    }
    text.len()
}

fn characters_prefix(text: &str, units_max: usize) -> usize {
    let mut units = 0;
    let fits = text.char_indices().take_while(|(_, character)| {
        units += character.len_utf16();
        units <= units_max
    });
    fits.map(|(at, character)| at + character.len_utf8()).last().unwrap_or(text.len())
}

/// The best place to part `text` within its first `most` bytes: between blocks, lines, sentences, words.
fn boundary(text: &str, most: usize) -> usize {
    let head = text.get(..most).unwrap_or(text);
    let late = |at: &usize| *at > most / 2;
    ["\n\n", "\n", ". ", " "]
        .iter()
        .find_map(|sign| head.rfind(sign).map(|at| at + sign.len()).filter(late))
        .unwrap_or(most)
}

fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}
