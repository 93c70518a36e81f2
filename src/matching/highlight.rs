//! The sentence of an opportunity in which what was asked for is said.

use super::Document;
use super::document::{Field, Place};
use crate::domain::interest::{Expression, Interest};

/// The most letters of a sentence that are shown.
const LETTERS_MAX: usize = 200;
/// How many of them stand before what was found.
const LETTERS_BEFORE: usize = 80;
/// The most places of one word that are marked.
const PLACES_MAX: usize = 20;

/// A stretch of an opportunity's text in which what was asked for stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// The part of the opportunity it is from.
    pub field: Field,
    /// The sentence, or the part of it around what was found, with `…` where it was cut.
    pub text: String,
    /// Where in `text` the words that were asked for begin and end, in bytes, in their order.
    pub marks: Vec<(usize, usize)>,
}

/// The sentence of `document` in which `interest` is met, if it asks for words; the description is preferred, because
/// titles are shown anyway.
pub(super) fn highlight(interest: &Interest, document: &Document<'_>) -> Option<Highlight> {
    let mut places = Vec::new();
    collect(&interest.expression, document, &mut places);
    let main = places.iter().find(|place| place.field == Field::Text).or(places.first())?;
    let (start, end) = stretch(main);
    let body = main.text.get(start..end)?;
    let (before, behind) = cuts(main, start, end);
    let mut marks: Vec<(usize, usize)> = places
        .iter()
        .filter(|place| std::ptr::eq(place.text, main.text) && place.start >= start && place.end <= end)
        .map(|place| (place.start - start + before.len(), place.end - start + before.len()))
        .collect();
    marks.sort_unstable();
    marks.dedup();
    Some(Highlight { field: main.field, text: format!("{before}{body}{behind}"), marks })
}

/// Where the words that are asked for stand; what is excluded is shown nowhere.
fn collect<'d>(expression: &Expression, document: &Document<'d>, places: &mut Vec<Place<'d>>) {
    match expression {
        Expression::Everything | Expression::Not(_) | Expression::Facet(_) => {}
        Expression::All(parts) | Expression::Any(parts) => {
            for part in parts {
                collect(part, document, places);
            }
        }
        Expression::Word(word) => places.extend(document.phrase_places(word).take(PLACES_MAX)),
        Expression::Phrase(words) => places.extend(document.phrase_places(&words.join(" ")).take(PLACES_MAX)),
        Expression::Prefix(prefix) => places.extend(document.prefix_places(prefix).take(PLACES_MAX)),
    }
}

/// Where the part of the sentence that is shown begins and ends.
fn stretch(place: &Place<'_>) -> (usize, usize) {
    let (start, end) = sentence(place);
    let text = |from: usize, to: usize| place.text.get(from..to).unwrap_or_default();
    if text(start, end).chars().count() <= LETTERS_MAX {
        return (start, end);
    }
    let before = text(start, place.start);
    let from = match before.char_indices().rev().nth(LETTERS_BEFORE) {
        Some((cut, _)) => {
            let rest = before.get(cut..).unwrap_or_default();
            let word = rest.find(char::is_whitespace).map_or(rest.len(), |space| space + 1);
            start + cut + word
        }
        None => start,
    };
    let shown = text(from, place.end).chars().count();
    let behind = text(place.end, end);
    let to = match behind.char_indices().nth(LETTERS_MAX.saturating_sub(shown)) {
        Some((cut, _)) => behind.get(..cut).and_then(|rest| rest.rfind(char::is_whitespace)).unwrap_or_default(),
        None => behind.len(),
    };
    (from, place.end + to)
}

/// Where the sentence around a place begins and ends, without white space.
fn sentence(place: &Place<'_>) -> (usize, usize) {
    let ends = |at: usize, c: char| {
        let behind = place.text.get(at + c.len_utf8()..).unwrap_or_default();
        let next = behind.trim_start().chars().next();
        // Behind `e.g.` the sentence goes on in small letters.
        let is_apart = behind.is_empty() || behind.starts_with(char::is_whitespace);
        c == '\n' || (".!?".contains(c) && is_apart && !next.is_some_and(char::is_lowercase))
    };
    let (before, behind) = (place.text.get(..place.start), place.text.get(place.end..));
    let mut left = before.unwrap_or_default().char_indices().rev();
    let mut right = behind.unwrap_or_default().char_indices().map(|(at, c)| (place.end + at, c));
    let start = left.find(|(at, c)| ends(*at, *c)).map_or(0, |(at, c)| at + c.len_utf8());
    let end = right.find(|(at, c)| ends(*at, *c)).map_or(place.text.len(), |(at, c)| at + c.len_utf8());
    let text = place.text.get(start..end).unwrap_or_default();
    (start + text.len() - text.trim_start().len(), end - (text.len() - text.trim_end().len()))
}

/// What shows that a sentence was cut.
fn cuts(place: &Place<'_>, start: usize, end: usize) -> (&'static str, &'static str) {
    let whole = sentence(place);
    (if start > whole.0 { "… " } else { "" }, if end < whole.1 { " …" } else { "" })
}
