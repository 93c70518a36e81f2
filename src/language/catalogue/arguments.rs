//! What is filled into a message: numbers, words, and rich text.

use fluent_bundle::FluentValue;

use crate::domain::message::{Inline, Line, text_of};

/// The largest number a plural is chosen for; larger ones are filled in as words, because Fluent counts in floating point.
const COUNT_MAX: u64 = 999_999_999;
/// Stand for rich text while a message is filled in: noncharacters, which no text may carry.
const PLACES: std::ops::RangeInclusive<char> = '\u{FDD0}'..='\u{FDEF}';

/// A number or plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count, by which a plural can be chosen.
    Number(u64),
    /// Words as they are.
    Text(String),
}

/// A value, or rich text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A number or plain words.
    Value(Value),
    /// A line with marks.
    Line(Line),
}

impl Value {
    pub(super) fn as_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Number(number) => FluentValue::from(*number),
            Self::Text(text) => FluentValue::from(text.as_str()),
        }
    }
}

/// Rich text by the place that stands for it.
type Places<'a> = Vec<(char, &'a Line)>;

/// The values of the pieces, with places for those that are rich text, and the rich text of each place.
pub(super) fn apart<'a>(pieces: &'a [(&'a str, Piece)]) -> (Vec<(&'a str, Value)>, Places<'a>) {
    let mut places = PLACES;
    let mut lines = Vec::new();
    let mut value = |piece: &'a Piece| match piece {
        Piece::Value(Value::Number(number)) => Value::Number(*number),
        Piece::Value(Value::Text(text)) => Value::Text(text.replace(|c| PLACES.contains(&c), "")),
        Piece::Line(line) => {
            let place = places.next();
            lines.extend(place.map(|place| (place, line)));
            Value::Text(place.map(String::from).unwrap_or_default())
        }
    };
    let values = pieces.iter().map(|(name, piece)| (*name, value(piece))).collect();
    (values, lines)
}

/// A filled-in message as a line, its places taken by the rich text they stand for.
pub(super) fn together(said: &str, lines: &Places<'_>) -> Line {
    let mut whole = Line::new();
    let mut words = String::new();
    for letter in said.chars() {
        let Some((_, line)) = lines.iter().find(|(place, _)| *place == letter) else {
            words.push(letter);
            continue;
        };
        if !words.is_empty() {
            whole.push(text_of(std::mem::take(&mut words)));
        }
        whole.extend(line.iter().cloned());
    }
    if !words.is_empty() {
        whole.push(text_of(words));
    }
    whole
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        if number <= COUNT_MAX { Self::Number(number) } else { Self::Text(number.to_string()) }
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::from(u64::from(number))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::from(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl<T> From<T> for Piece
where
    Value: From<T>,
{
    fn from(value: T) -> Self {
        Self::Value(Value::from(value))
    }
}

impl From<Inline> for Piece {
    fn from(inline: Inline) -> Self {
        Self::Line(vec![inline])
    }
}

impl From<Line> for Piece {
    fn from(line: Line) -> Self {
        Self::Line(line)
    }
}
