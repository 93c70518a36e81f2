//! Puts what was named into the order of English, where a language says it the other way round: `kovo pabaigos` is
//! "March's end", `maaliskuun loppuun mennessä` "March's end by", `60k alatt` "60k under", `nächsten Monat
//! öffnen` "next month open".

use super::segment::{Piece, Segment};
use super::table::Table;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];
const PARTS: [&str; 3] = ["beginning_of", "middle_of", "end_of"];
const LIMITS: [&str; 4] = ["before", "after", "amount_at_most", "amount_at_least"];
const MONEY: [&str; 4] = ["euro", "thousand", "million", "billion"];
/// Concepts of time besides months, seasons and their parts.
const TIMES: [&str; 30] = [
    "today",
    "tomorrow",
    "day_after_tomorrow",
    "day",
    "week",
    "month",
    "year",
    "quarter",
    "half_year",
    "fortnight",
    "weekend",
    "this_week",
    "next_week",
    "this_month",
    "next_month",
    "this_year",
    "next_year",
    "next",
    "within",
    "before",
    "after",
    "between",
    "number",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Whether a concept says when something is.
pub(super) fn is_time(id: &str) -> bool {
    TIMES.contains(&id) || MONTHS.contains(&id) || SEASONS.contains(&id) || PARTS.contains(&id)
}

/// Whether a concept is a month.
pub(super) fn is_month(id: &str) -> bool {
    MONTHS.contains(&id)
}

/// The segments as an English sentence has them.
pub(super) fn english(table: &Table, pieces: &[Piece<'_>], mut segments: Vec<Segment>) -> Vec<Segment> {
    let id_at = |segments: &[Segment], at: usize| id_at(table, segments, at);
    let is_period = |segments: &[Segment], at: usize| {
        let id = id_at(segments, at);
        MONTHS.contains(&id) || SEASONS.contains(&id)
    };
    let is_figure = |segments: &[Segment], at: usize| is_figure(pieces, segments, at);
    for at in 1..segments.len() {
        let is_part = PARTS.contains(&id_at(&segments, at));
        if is_part && is_period(&segments, at - 1) && !is_period(&segments, at + 1) {
            segments.swap(at - 1, at);
        }
    }
    for at in 1..segments.len() {
        let follows = is_period(&segments, at + 1)
            || is_figure(&segments, at + 1)
            || PARTS.contains(&id_at(&segments, at + 1))
            || id_at(&segments, at + 1).starts_with("number");
        if !LIMITS.contains(&id_at(&segments, at)) || follows {
            continue;
        }
        let belongs = |place: &usize| {
            let id = id_at(&segments, *place);
            let is_said = is_period(&segments, *place) || is_figure(&segments, *place);
            is_said || PARTS.contains(&id) || MONEY.contains(&id) || id == "small"
        };
        let start = (0..at).rev().take_while(belongs).last();
        if let Some(run) = start.and_then(|start| segments.get_mut(start..=at)) {
            run.rotate_right(1);
        }
    }
    opening_first(table, pieces, &mut segments);
    segments
}

/// Puts "opens" before the time it happens at, where it stands after it.
fn opening_first(table: &Table, pieces: &[Piece<'_>], segments: &mut [Segment]) {
    for at in 1..segments.len() {
        let after = (at + 1..segments.len()).map(|place| id_at(table, segments, place)).find(|id| *id != "small");
        if id_at(table, segments, at) != "opens" || after.is_some_and(is_time) {
            continue;
        }
        let belongs = |place: &usize| {
            let id = id_at(table, segments, *place);
            is_time(id) || id == "small" || is_figure(pieces, segments, *place)
        };
        let start = (0..at).rev().take_while(belongs).last();
        if let Some(run) = start.and_then(|start| segments.get_mut(start..=at)) {
            run.rotate_right(1);
        }
    }
}

/// The id of the concept at a place; nothing where none is.
fn id_at(table: &Table, segments: &[Segment], at: usize) -> &'static str {
    match segments.get(at) {
        Some(Segment::Concept { number, .. }) => table.concept(*number).map_or("", |concept| concept.id),
        _ => "",
    }
}

/// Whether a number or an amount stands at a place.
fn is_figure(pieces: &[Piece<'_>], segments: &[Segment], at: usize) -> bool {
    match segments.get(at) {
        Some(Segment::Unknown { at }) => {
            pieces.get(*at).is_some_and(|piece| piece.raw.contains(|c: char| c.is_ascii_digit() || c == '€'))
        }
        _ => false,
    }
}
