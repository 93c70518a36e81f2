//! Adding up: what each document of a segment is worth to a question, and how much of it it carries.
//!
//! One unit after the other, each through all its documents. That visits more than a search for the ten best would,
//! but it knows afterwards how many answers there are, and which carry too little to be one.

use tantivy::DocId;
use tantivy::schema::IndexRecordOption;

use super::snapshot::{Segment, Snapshot};
use super::units::{Place, Unit};

/// What is known of one document.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    /// What was found in it is worth so much.
    pub(super) score: f32,
    /// So much of the question it carries.
    pub(super) carried: f32,
    /// The last unit it was found to carry, counted from 1: places of one unit count once.
    last: u32,
}

/// The sums of all documents of the segment at `place`.
pub(super) fn tally(snapshot: &Snapshot, place: usize, units: &[Unit]) -> tantivy::Result<Vec<Sum>> {
    let Some(segment) = snapshot.segments.get(place) else { return Ok(Vec::new()) };
    let mut sums = vec![Sum::default(); segment.reader.max_doc() as usize];
    for (number, unit) in (1_u32..).zip(units) {
        for at in &unit.places {
            let carries = at.carries.then_some((number, unit.weight));
            add(&mut sums, snapshot, (segment, place), at, carries)?;
        }
    }
    Ok(sums)
}

fn add(
    sums: &mut [Sum],
    snapshot: &Snapshot,
    (segment, place): (&Segment, usize),
    at: &Place,
    carries: Option<(u32, f32)>,
) -> tantivy::Result<()> {
    let Some(mut postings) = at.posting.read(segment, place, IndexRecordOption::WithFreqs)? else { return Ok(()) };
    let (Some(lengths), Some(norms)) = (snapshot.lengths(at.posting.field), segment.norms(at.posting.field)) else {
        return Ok(());
    };
    while postings.block_len() > 0 {
        for (&document, &times) in postings.docs().iter().zip(postings.freqs()) {
            let Some(sum) = sums.get_mut(document as usize) else { continue };
            let asked = lengths.get(norms.fieldnorm_id(document) as usize).copied().unwrap_or(1.0);
            sum.score += at.worth * saturated(times, asked);
            if let Some((number, weight)) = carries
                && sum.last != number
            {
                sum.last = number;
                sum.carried += weight;
            }
        }
        postings.advance();
    }
    Ok(())
}

/// From 0 to 1: more often is more, but ever less so.
#[expect(clippy::cast_precision_loss, reason = "how often a word stands in one text")]
fn saturated(times: u32, asked: f32) -> f32 {
    let times = times as f32;
    times / (times + asked)
}

/// Which documents of a segment hold any of these.
pub(super) fn any_of<'a>(
    segment: &Segment,
    place: usize,
    postings: impl Iterator<Item = &'a super::snapshot::Posting>,
) -> tantivy::Result<Vec<bool>> {
    let mut held = vec![false; segment.reader.max_doc() as usize];
    for posting in postings {
        posting.each(segment, place, |document: DocId| {
            if let Some(held) = held.get_mut(document as usize) {
                *held = true;
            }
        })?;
    }
    Ok(held)
}
