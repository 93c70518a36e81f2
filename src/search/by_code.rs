//! Calls by their codes: exact ones, those of a call, and those that begin so.

use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, TERMINATED};

use super::codes::Fit;
use super::rank::Answer;
use super::snapshot::Snapshot;
use super::{EXACT_SCORE, Query};
use crate::domain::course::Moment;
use crate::domain::reason::Reason;

/// The codes of a query, and the calls they name.
pub(super) fn named(snapshot: &Snapshot, query: &Query) -> tantivy::Result<Vec<Answer>> {
    let mut fits: Vec<(Answer, Fit, bool)> = Vec::new();
    let now = Moment::of(query.now);
    for (place, segment) in snapshot.segments.iter().enumerate() {
        let mut found: Vec<(DocId, Fit)> = Vec::new();
        for code in &query.filters.codes {
            codes_in(snapshot, place, &code.to_ascii_lowercase(), |document, fit| found.push((document, fit)))?;
        }
        found.sort_unstable_by(|one, other| one.0.cmp(&other.0).then_with(|| other.1.cmp(&one.1)));
        found.dedup_by_key(|(document, _)| *document);
        for (document, fit) in found.into_iter().filter(|(document, _)| !segment.reader.is_deleted(*document)) {
            let is_live = segment.course(document).status(now).is_live();
            fits.push((Answer { place, document, score: score(fit).0 }, fit, is_live));
        }
    }
    let any_live = fits.iter().any(|(_, _, is_live)| *is_live);
    // Whoever names a family means what can be applied for; whoever names one call means that one.
    let wanted = fits.into_iter().filter(|(_, fit, is_live)| *fit == Fit::Exact || *is_live || !any_live);
    Ok(wanted.map(|(answer, _, _)| answer).collect())
}

/// Why a call with this score was found by its code.
pub(super) fn reason(found: f32) -> Reason {
    let fits = [Fit::Exact, Fit::Call].into_iter().map(score);
    fits.into_iter().find(|(score, _)| found >= *score).unwrap_or(score(Fit::Prefix)).1
}

fn score(fit: Fit) -> (f32, Reason) {
    match fit {
        Fit::Exact => (EXACT_SCORE, Reason::Named),
        Fit::Call => (2.0, Reason::OfNamed),
        Fit::Prefix => (1.0, Reason::NamedBeginning),
    }
}

/// Calls `note` for each document of a segment that `code`, in lower case, names.
///
/// A beginning ends at a separator, so that `…-01-1` does not name `…-01-10`.
fn codes_in(snapshot: &Snapshot, place: usize, code: &str, mut note: impl FnMut(DocId, Fit)) -> tantivy::Result<()> {
    let fields = snapshot.fields;
    for (field, whole) in [(fields.named, Fit::Exact), (fields.grouped, Fit::Call)] {
        let Some(segment) = snapshot.segments.get(place) else { return Ok(()) };
        snapshot.look_up(field, code)?.each(segment, place, |document| note(document, whole))?;
        for separator in ['-', '/'] {
            beginning_with(snapshot, place, field, &format!("{code}{separator}"), |document| {
                note(document, Fit::Prefix);
            })?;
        }
    }
    Ok(())
}

fn beginning_with(
    snapshot: &Snapshot,
    place: usize,
    field: Field,
    beginning: &str,
    mut note: impl FnMut(DocId),
) -> tantivy::Result<()> {
    let Some(index) = snapshot.segments.get(place).and_then(|segment| segment.index(field)) else { return Ok(()) };
    let mut terms = index.terms().range().ge(beginning).into_stream()?;
    while terms.advance() && terms.key().starts_with(beginning.as_bytes()) {
        let mut postings = index.read_postings_from_terminfo(terms.value(), IndexRecordOption::Basic)?;
        while postings.doc() != TERMINATED {
            note(postings.doc());
            postings.advance();
        }
    }
    Ok(())
}
