//! Puts what was named into the order of English, where a language says it the other way round: `kovo pabaigos` is
//! "March's end", `maaliskuun loppuun mennessä` "March's end by", `60k alatt` "60k under".

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

/// The segments as an English sentence has them.
pub(super) fn english(table: &Table, pieces: &[Piece<'_>], mut segments: Vec<Segment>) -> Vec<Segment> {
    let id_at = |segments: &[Segment], at: usize| match segments.get(at) {
        Some(Segment::Concept { number, .. }) => table.concept(*number).map_or("", |concept| concept.id),
        _ => "",
    };
    let is_period = |segments: &[Segment], at: usize| {
        let id = id_at(segments, at);
        MONTHS.contains(&id) || SEASONS.contains(&id)
    };
    let is_figure = |segments: &[Segment], at: usize| match segments.get(at) {
        Some(Segment::Unknown { at }) => {
            pieces.get(*at).is_some_and(|piece| piece.raw.contains(|c: char| c.is_ascii_digit()))
        }
        _ => false,
    };
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
            is_period(&segments, *place) || is_figure(&segments, *place) || PARTS.contains(&id) || id == "euro"
        };
        let start = (0..at).rev().take_while(belongs).last();
        if let Some(run) = start.and_then(|start| segments.get_mut(start..=at)) {
            run.rotate_right(1);
        }
    }
    segments
}
