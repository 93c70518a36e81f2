//! Names of facts, and their old and new values as history keeps them, in words.

use super::amounts::budget;
use super::dates::{clock, day};
use crate::domain::change::{DAY_ONLY, Field, WORDS};
use crate::domain::deadline::DeadlineModel;
use crate::domain::message::Line;
use crate::domain::opportunity::{Budget, Update};
use crate::language::catalogue::{Words, say, say_line};

/// The longest old or new value shown, in characters; the page has the rest.
const VALUE_MAX: usize = 300;

/// The name of a fact.
pub(super) fn name(field: Field, words: Words) -> String {
    match field {
        Field::Title => say!(words, "field-title"),
        Field::Identifier => say!(words, "field-identifier"),
        Field::OpeningDay => say!(words, "field-opening_day"),
        Field::DeadlineHour => say!(words, "field-deadline_hour"),
        Field::DeadlineModel => say!(words, "field-deadline_model"),
        Field::Budget => say!(words, "field-budget"),
        Field::Programme => say!(words, "field-programme"),
        Field::Call => say!(words, "field-call"),
        Field::Text => say!(words, "field-text"),
        Field::Link => say!(words, "field-link"),
        Field::Update => say!(words, "field-update"),
    }
}

/// A value; what cannot be read back is shown as it was recorded.
pub(super) fn value(field: Field, recorded: &str, words: Words) -> String {
    if recorded.trim().is_empty() {
        return say!(words, "value-unknown");
    }
    let said = match field {
        Field::OpeningDay => recorded.parse().ok().map(|date| day(date, words)),
        Field::Title => Some(say!(words, "value-title", title = recorded)),
        Field::DeadlineHour => Some(recorded.split(", ").map(|one| hour(one, words)).collect::<Vec<_>>().join(", ")),
        Field::DeadlineModel => DeadlineModel::from_recorded(recorded).map(|model| model_in_words(model, words)),
        Field::Budget => recorded.parse::<Budget>().ok().map(|known| budget(&known, words)),
        Field::Text => recorded
            .strip_suffix(WORDS)
            .and_then(|count| count.parse::<u64>().ok())
            .map(|count| say!(words, "value-words", count = count)),
        Field::Identifier | Field::Programme | Field::Call | Field::Link | Field::Update => None,
    };
    short(&said.unwrap_or_else(|| recorded.to_owned()))
}

/// As much of a publisher's words as is shown.
fn short(said: &str) -> String {
    if said.chars().count() <= VALUE_MAX {
        return said.to_owned();
    }
    said.chars().take(VALUE_MAX).chain(['…']).collect()
}

/// What the publisher announced, on one line.
#[must_use]
pub fn announcement(update: &Update, words: Words) -> Line {
    let said = update.text.split_whitespace().collect::<Vec<_>>().join(" ");
    say_line!(words, "publisher-says", date = day(update.on, words), said = short(&said))
}

fn hour(recorded: &str, words: Words) -> String {
    match recorded.parse() {
        Ok(time) => clock(time, words),
        Err(_) if recorded == DAY_ONLY => say!(words, "value-day-only"),
        Err(_) => recorded.to_owned(),
    }
}

fn model_in_words(model: DeadlineModel, words: Words) -> String {
    match model {
        DeadlineModel::SingleStage => say!(words, "value-one-stage"),
        DeadlineModel::TwoStage => say!(words, "value-two-stages"),
        DeadlineModel::MultipleCutOff => say!(words, "value-cut-offs"),
        DeadlineModel::Unknown => say!(words, "value-unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn recorded_values_are_said_in_the_reader_s_language() {
        let cases = [
            (Field::OpeningDay, "2026-12-10", "10 Dec 2026", "10. Dez. 2026"),
            (Field::Title, "Towns", "“Towns”", "„Towns“"),
            (Field::DeadlineHour, "17:00:00, day only", "17:00, day only", "17:00 Uhr, nur der Tag"),
            (Field::DeadlineModel, "two stages", "two stages", "zwei Stufen"),
            (Field::Budget, "pot EUR 6,000", "pot EUR 6,000", "insgesamt 6.000\u{A0}EUR"),
            (Field::Text, "1 words", "1 word", "1 Wort"),
            (Field::Budget, "a lot", "a lot", "a lot"),
            (Field::Link, "", "not stated", "nicht angegeben"),
        ];
        for (field, recorded, english, german) in cases {
            assert_eq!(value(field, recorded, Words::of(Language::English)), english);
            assert_eq!(value(field, recorded, Words::of(Language::German)), german);
        }
    }
}
