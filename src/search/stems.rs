//! Cuts many texts into words, stemming each distinct piece once.

use std::collections::HashMap;

use crate::language::words::{Word, words};

/// How many distinct pieces are remembered; the words of a few thousand calls fit.
const PIECES_MAX: usize = 200_000;
/// How much of one text is read, in bytes; the longest descriptions published are a tenth of it.
const TEXT_BYTES_MAX: usize = 200_000;

/// A cutter that remembers what it cut: most words of a text have been seen before.
#[derive(Default)]
pub(super) struct Cutter {
    pieces: HashMap<String, Vec<Word>>,
}

impl Cutter {
    /// The words of `text`, as [`words`] finds them; places in the text are not kept.
    pub(super) fn cut(&mut self, text: &str) -> Vec<Word> {
        let mut found = Vec::new();
        let mut read = 0;
        // White space always ends a word, so pieces can be cut one by one.
        for piece in text.split_whitespace() {
            read += piece.len();
            if read > TEXT_BYTES_MAX {
                break;
            }
            if let Some(known) = self.pieces.get(piece) {
                found.extend_from_slice(known);
                continue;
            }
            let cut = words(piece, "en");
            found.extend_from_slice(&cut);
            if self.pieces.len() < PIECES_MAX {
                self.pieces.insert(piece.to_owned(), cut);
            }
        }
        found
    }
}

/// What hyphens part, written as one: people type `wellbeing` and `well-being`, `elearning` and `e-learning`.
pub(super) fn joined(text: &str) -> Vec<Word> {
    let mut joined = Vec::new();
    let mut read = 0;
    for piece in text.split_whitespace() {
        read += piece.len();
        if read > TEXT_BYTES_MAX {
            break;
        }
        // Codes have hyphens, too, and capitals all over.
        let is_code = piece.chars().filter(|c| c.is_uppercase()).count() > 2;
        let mut parts = piece.split(['-', '\u{2010}', '\u{2011}']);
        if let (Some(one), Some(next), None, false) = (parts.next(), parts.next(), parts.next(), is_code)
            && !one.is_empty()
            && next.starts_with(char::is_alphabetic)
        {
            joined.extend(words(&format!("{one}{next}"), "en").into_iter().take(1));
        }
    }
    joined
}

/// The stems side by side, as the index reads them.
pub(super) fn line(words: &[Word]) -> String {
    let mut line = String::with_capacity(words.len() * 8);
    for word in words {
        line.push_str(&word.stem);
        line.push(' ');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_cut_as_the_whole() {
        let text = "The city’s libraries, (and) co-operation:\n  l'avenir Museums; libraries…";
        let whole: Vec<String> = words(text, "en").into_iter().map(|word| word.stem).collect();
        let mut cutter = Cutter::default();
        for _ in 0..2 {
            let pieces: Vec<String> = cutter.cut(text).into_iter().map(|word| word.stem).collect();
            assert_eq!(pieces, whole);
        }
    }
}
