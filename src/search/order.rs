//! The first answers, in the order asked for.

use super::rank::Answer;
use super::snapshot::Snapshot;
use super::{Order, Query};

/// An answer with what decides its place.
struct Placed {
    answer: Answer,
    /// The second its next deadline is due; nothing sorts last.
    due: Option<i64>,
}

/// The first `limit` answers with their keys.
///
/// Equal scores go by the soonest deadline, then by key, so that an answer is the same every time. Keys are read
/// only where they decide.
pub(super) fn first(
    snapshot: &Snapshot,
    query: &Query,
    answers: Vec<Answer>,
    limit: usize,
) -> tantivy::Result<Vec<(Answer, String)>> {
    if limit == 0 || answers.is_empty() {
        return Ok(Vec::new());
    }
    let mut placed: Vec<Placed> =
        answers.into_iter().map(|answer| Placed { answer, due: due(snapshot, query, answer) }).collect();
    let compare = |one: &Placed, other: &Placed| {
        let by_score = other.answer.score.total_cmp(&one.answer.score);
        let by_due = (one.due.is_none(), one.due).cmp(&(other.due.is_none(), other.due));
        match query.order {
            Order::Best => by_score.then(by_due),
            Order::Soonest => by_due,
        }
    };
    placed.sort_by(compare);
    // Whoever is equal to the last one taken may come before it by key.
    let last = placed.len().min(limit) - 1;
    let end = placed
        .get(last)
        .map_or(0, |last| placed.partition_point(|one| compare(one, last) != std::cmp::Ordering::Greater));
    placed.truncate(end);
    let mut keyed = Vec::with_capacity(placed.len());
    for one in placed {
        let Some(segment) = snapshot.segments.get(one.answer.place) else { continue };
        if let Some(key) = segment.key(one.answer.document)? {
            keyed.push((one, key));
        }
    }
    keyed.sort_by(|(one, key), (other, other_key)| compare(one, other).then_with(|| key.cmp(other_key)));
    Ok(keyed.into_iter().take(limit).map(|(one, key)| (one.answer, key)).collect())
}

fn due(snapshot: &Snapshot, query: &Query, answer: Answer) -> Option<i64> {
    let now = query.now.as_second();
    let segment = snapshot.segments.get(answer.place)?;
    segment.deadlines(answer.document).find(|deadline| deadline.passes > now).map(|deadline| deadline.at)
}
