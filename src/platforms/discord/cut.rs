//! Cuts a line of rich text into lines that fit, at the best place there is.

use unicode_segmentation::UnicodeSegmentation;

use super::escape::{address, clean, escape, escaped_length_max};
use super::limits::length;
use crate::domain::message::Inline;

/// Writes a line as markdown, in as many pieces of at most `length_max` as it takes.
#[must_use]
pub(super) fn lines(line: &[Inline], length_max: usize) -> Vec<String> {
    let mut lines = Lines { done: Vec::new(), now: String::new(), length_max };
    for inline in line {
        match inline {
            Inline::Text(text) => lines.write(&clean(text), "", ""),
            Inline::Strong(text) => lines.write(&clean(text), "**", "**"),
            Inline::Code(text) => lines.code(&clean(text)),
            Inline::Link { text, url } => lines.link(&clean(text), url),
            Inline::Moment { text, at } => {
                lines.write(&clean(text), "", "");
                // Discord shows how far away it is in the reader's own language, and goes on counting.
                lines.whole(&format!(" <t:{}:R>", at.as_second()));
            }
        }
    }
    lines.end()
}

/// Splits a text before `cost_max`: after a sentence, else between words, else between letters.
#[must_use]
pub(super) fn split(text: &str, cost_max: usize) -> (&str, &str) {
    let (head, tail) = split_between_words(text, cost_max);
    if !head.is_empty() {
        return (head, tail);
    }
    let at = [
        last_fit(text.split_word_bounds(), cost_max),
        last_fit(text.graphemes(true), cost_max),
        last_fit(text.split_inclusive(|_| true), cost_max),
    ];
    text.split_at(at.into_iter().find(|at| *at > 0).unwrap_or(0))
}

/// Splits a text after a sentence or a space before `cost_max`; the head is empty when there is no such place.
fn split_between_words(text: &str, cost_max: usize) -> (&str, &str) {
    if escaped_length_max(text) <= cost_max {
        return (text, "");
    }
    let sentence = last_fit(text.split_sentence_bounds(), cost_max);
    let is_worth_it = text.get(..sentence).is_some_and(|head| escaped_length_max(head) * 2 >= cost_max);
    text.split_at(if is_worth_it { sentence } else { last_fit(text.split_inclusive(' '), cost_max) })
}

/// Where the last of the leading pieces ends that fit together.
fn last_fit<'a>(pieces: impl Iterator<Item = &'a str>, cost_max: usize) -> usize {
    let mut cost = 0;
    let mut end = 0;
    for piece in pieces {
        cost += escaped_length_max(piece);
        if cost > cost_max {
            break;
        }
        end += piece.len();
    }
    end
}

struct Lines {
    done: Vec<String>,
    now: String,
    length_max: usize,
}

impl Lines {
    fn room(&self) -> usize {
        self.length_max.saturating_sub(length(&self.now))
    }

    fn next(&mut self) {
        let line = std::mem::take(&mut self.now);
        if !line.trim().is_empty() {
            self.done.push(line.trim_end().to_owned());
        }
    }

    /// Writes words between two marks, in pieces that each have both.
    fn write(&mut self, text: &str, open: &str, close: &str) {
        let marks = length(open) + length(close);
        let mut rest = text;
        while !rest.is_empty() {
            let room = self.room().saturating_sub(marks);
            // A word is torn apart only when even a line of its own cannot hold it.
            let is_new_line = self.now.is_empty();
            let (head, tail) = if is_new_line { split(rest, room) } else { split_between_words(rest, room) };
            if head.is_empty() && is_new_line {
                return;
            }
            if !head.is_empty() {
                self.marked(head, open, close);
            }
            rest = tail;
            if !rest.is_empty() {
                self.next();
            }
        }
    }

    /// Marks must touch the words they mark, so the spaces go outside.
    fn marked(&mut self, text: &str, open: &str, close: &str) {
        let words = text.trim_matches(' ');
        if words.is_empty() {
            return self.now.push_str(text);
        }
        let ahead = text.len() - text.trim_start_matches(' ').len();
        let behind = text.len() - text.trim_end_matches(' ').len();
        self.now.extend(std::iter::repeat_n(' ', ahead));
        self.now.push_str(open);
        self.now.push_str(&escape(words));
        self.now.push_str(close);
        self.now.extend(std::iter::repeat_n(' ', behind));
    }

    /// Writes something that makes no sense in pieces.
    fn whole(&mut self, text: &str) {
        if length(text) > self.room() {
            self.next();
        }
        self.now.push_str(text);
    }

    /// Nothing is escaped between backticks; what holds one itself, or is too long for a line, is written as words.
    fn code(&mut self, text: &str) {
        let text = text.trim_matches(' ');
        if text.contains('`') || text.is_empty() || length(text) + 2 > self.length_max {
            return self.write(text, "", "");
        }
        self.whole(&format!("`{text}`"));
    }

    fn link(&mut self, text: &str, url: &str) {
        // A label with a lone bracket would end the link early, and a backslash does not help there.
        let label = text.replace('[', "(").replace(']', ")");
        let Some(url) = address(url).filter(|url| length(url) * 2 < self.length_max) else {
            return self.write(text, "", "");
        };
        let close = format!("](<{url}>)");
        let is_short = escaped_length_max(&label) + length(&close) < self.length_max;
        if is_short && escaped_length_max(&label) + length(&close) + 1 > self.room() {
            self.next();
        }
        self.write(&label, "[", &close);
    }

    fn end(mut self) -> Vec<String> {
        self.next();
        self.done
    }
}
