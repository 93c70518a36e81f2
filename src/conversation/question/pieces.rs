//! A question cut into pieces, of which each reader takes what it understands.

use std::ops::Range;

use crate::language::words::folded;

/// One piece between white space, without the punctuation around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// As typed.
    pub(super) raw: String,
    /// Lower case, without accents; `+`, digits and signs inside stay.
    pub(super) lower: String,
    taken: bool,
}

/// The pieces of a question, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Pieces(Vec<Piece>);

impl Pieces {
    /// Cuts `text`.
    pub(super) fn of(text: &str) -> Self {
        let text: String = text.chars().map(|c| if "–—−".contains(c) { '-' } else { c }).collect();
        let pieces = text.split(|c: char| c.is_whitespace() || ";()[]{}\"“”„«»!?".contains(c)).flat_map(at_commas);
        let pieces = pieces.map(trimmed).filter(|raw| !raw.is_empty());
        Self(pieces.map(|raw| Piece { raw: raw.to_owned(), lower: lower(raw), taken: false }).collect())
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The piece at `index` in lower case; nothing where somebody took it.
    pub(super) fn lower(&self, index: usize) -> &str {
        self.0.get(index).filter(|piece| !piece.taken).map_or("", |piece| piece.lower.as_str())
    }

    /// The piece at `index` as typed; nothing where somebody took it.
    pub(super) fn raw(&self, index: usize) -> &str {
        self.0.get(index).filter(|piece| !piece.taken).map_or("", |piece| piece.raw.as_str())
    }

    /// Whether one of `words` stands at `index`.
    pub(super) fn is(&self, index: usize, words: &[&str]) -> bool {
        words.contains(&self.lower(index))
    }

    /// Whether one of `words` stands right before `index`.
    pub(super) fn is_before(&self, index: usize, words: &[&str]) -> bool {
        index.checked_sub(1).is_some_and(|before| self.is(before, words))
    }

    /// Takes pieces, so that nobody else reads them.
    pub(super) fn take(&mut self, range: Range<usize>) {
        for piece in self.0.get_mut(range).unwrap_or_default() {
            piece.taken = true;
        }
    }

    /// Takes the first place where `phrase` stands; tells whether there is one.
    pub(super) fn take_phrase(&mut self, phrase: &str) -> bool {
        let words: Vec<&str> = phrase.split(' ').collect();
        let stands = |at: &usize| words.iter().enumerate().all(|(offset, word)| self.lower(at + offset) == *word);
        let place = (0..self.len()).find(stands);
        if let Some(at) = place {
            self.take(at..at + words.len());
        }
        place.is_some()
    }

    /// What nobody took, as typed.
    pub(super) fn rest(&self) -> String {
        let rest: Vec<&str> = self.0.iter().filter(|piece| !piece.taken).map(|piece| piece.raw.as_str()).collect();
        rest.join(" ")
    }

    /// Whether most letters are capitals, so that capitals mean nothing.
    pub(super) fn shouts(&self) -> bool {
        let letters: Vec<char> =
            self.0.iter().flat_map(|piece| piece.raw.chars()).filter(|c| c.is_alphabetic()).collect();
        let capitals = letters.iter().filter(|c| c.is_uppercase()).count();
        letters.len() > 12 && capitals * 10 > letters.len() * 7
    }
}

/// Commas part pieces, except between digits: `60,000`.
fn at_commas(piece: &str) -> impl Iterator<Item = &str> {
    let is_number = |part: &str| part.bytes().any(|byte| byte.is_ascii_digit());
    let keep = piece.split(',').filter(|part| !part.is_empty()).all(is_number);
    let (whole, parts) = if keep { (Some(piece), None) } else { (None, Some(piece.split(','))) };
    whole.into_iter().chain(parts.into_iter().flatten())
}

fn trimmed(piece: &str) -> &str {
    piece.trim_matches(|c: char| ".,:'’`*_-…".contains(c))
}

fn lower(raw: &str) -> String {
    let raw = raw.strip_suffix("'s").or_else(|| raw.strip_suffix("’s")).unwrap_or(raw);
    if raw.is_ascii() {
        return raw.to_lowercase();
    }
    let kept: String = raw.chars().filter(|c| c.is_alphanumeric()).collect();
    if raw.contains('€') { raw.to_lowercase() } else { folded(&kept) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_commas_and_names_their_plus() {
        let pieces = Pieces::of("Erasmus+ calls, under 60,000 € (for Łódź)?");
        let lower: Vec<&str> = (0..pieces.len()).map(|index| pieces.lower(index)).collect();
        assert_eq!(lower, ["erasmus+", "calls", "under", "60,000", "€", "for", "lodz"]);
    }
}
