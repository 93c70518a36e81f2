//! What counts as an answer, and which answer is better.
//!
//! An answer must carry a part of the question's weight, where rare units weigh more; a weak match is worse than
//! none. Among answers the sum of what was found decides, lifted a little by what the asker's community cares for
//! and by siblings that fit as well.

use std::collections::HashMap;

use tantivy::DocId;

use super::Query;
use super::sieve::Sieve;
use super::snapshot::{Posting, Segment, Snapshot};
use super::tally::{self, Sum};
use super::units::{Asked, Unit};
use crate::domain::community::Profile;
use crate::domain::reason::Reason;
use crate::language::terms::Term;

/// The part of a short question's weight an answer must carry.
const EVIDENCE_MIN: f32 = 0.5;
/// The same for a long one, of which no call carries all.
const EVIDENCE_MIN_LONG: f32 = 0.3;
/// From so many units on a question gets longer, and from so many on it is long.
const UNITS_LONG: (usize, usize) = (5, 12);
/// How much carrying more of a passage counts.
const PASSAGE_EVIDENCE_POWER: f32 = 0.2;
/// How much one thing shared with the asker's community lifts an answer.
const PROFILE_LIFT: f32 = 0.05;
/// The most things shared with the community that count.
const SHARED_MAX: u8 = 4;
/// How much what its siblings are worth lifts an answer.
const FAMILY_LIFT: f32 = 0.8;
/// How many of the best siblings count; that many make a family whole.
const FAMILY_SIZE: u8 = 8;
/// How many of the best answers may lift their siblings and be lifted by them.
const FAMILY_POOL: usize = 1_000;
/// How many reasons are told.
const REASONS_MAX: usize = 4;

/// One answer, by its place in the index.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    /// The segment it is in.
    pub(super) place: usize,
    /// Its number there.
    pub(super) document: DocId,
    pub(super) score: f32,
}

/// The token under which a term is indexed, with the space that ends it.
pub(super) fn token(term: Term) -> String {
    match term {
        Term::Organisation(id) => format!("o:{id} "),
        Term::Theme(id) => format!("t:{id} "),
        Term::Country(code) => format!("c:{code} "),
    }
}

/// What answers the question, in no order.
pub(super) fn answers(snapshot: &Snapshot, query: &Query, units: &[Unit]) -> tantivy::Result<Vec<Answer>> {
    let whole: f32 = units.iter().map(|unit| unit.weight).sum();
    let needed = units.iter().filter(|unit| unit.weight > 0.0).count();
    let least = whole * evidence_min(query, needed);
    // Where every word became a filter, the filters decide: "calls for Poland" are those that need not say Poland.
    let needs_nothing = needed == 0 && query.passage.is_none();
    let mut found = Vec::new();
    for (place, segment) in snapshot.segments.iter().enumerate() {
        let Some(sieve) = Sieve::of(snapshot, place, query)? else { continue };
        let shared = shared(snapshot, place, query.profile.as_ref())?;
        let sums = if units.is_empty() { None } else { Some(tally::tally(snapshot, place, units)?) };
        for document in 0..segment.reader.max_doc() {
            let sum = sums.as_ref().and_then(|sums| sums.get(document as usize)).copied();
            let carries = |sum: Sum| needs_nothing || (sum.score > 0.0 && sum.carried >= least);
            if sum.is_some_and(|sum| !carries(sum)) || !sieve.passes(document)? {
                continue;
            }
            let score = sum.map_or(1.0, |sum| worth(query, sum, whole));
            let lift = query.profile.as_ref().map_or(1.0, |profile| {
                lift(profile, segment, document, shared.get(document as usize).copied().unwrap_or_default())
            });
            found.push(Answer { place, document, score: score * lift });
        }
    }
    if !units.is_empty() {
        lift_families(snapshot, &mut found);
    }
    Ok(found)
}

/// A question of some words asks for half of them, one of many words for less.
fn evidence_min(query: &Query, units: usize) -> f32 {
    if query.passage.is_some() {
        return 0.0;
    }
    let (long, longest) = UNITS_LONG;
    let steps = u8::try_from(units.clamp(long, longest) - long).unwrap_or(0);
    let most = u8::try_from(longest - long).unwrap_or(1);
    EVIDENCE_MIN - (EVIDENCE_MIN - EVIDENCE_MIN_LONG) * f32::from(steps) / f32::from(most)
}

fn worth(query: &Query, sum: Sum, whole: f32) -> f32 {
    if whole <= 0.0 {
        return 1.0 + sum.score;
    }
    let evidence = sum.carried / whole;
    sum.score * if query.passage.is_some() { evidence.powf(PASSAGE_EVIDENCE_POWER) } else { evidence }
}

/// For each document of a segment, how much of what the community cares for it names.
fn shared(snapshot: &Snapshot, place: usize, profile: Option<&Profile>) -> tantivy::Result<Vec<u8>> {
    let (Some(profile), Some(segment)) = (profile, snapshot.segments.get(place)) else { return Ok(Vec::new()) };
    let mut shared = vec![0_u8; segment.reader.max_doc() as usize];
    let organisations = profile.organisations.iter().map(|id| format!("o:{id}"));
    let themes = profile.themes.iter().map(|id| format!("t:{id}"));
    let countries = profile.countries.iter().map(|code| format!("c:{code}"));
    for token in organisations.chain(themes).chain(countries) {
        snapshot.look_up(snapshot.fields.terms, &token)?.each(segment, place, |document| {
            if let Some(count) = shared.get_mut(document as usize) {
                *count = count.saturating_add(1);
            }
        })?;
    }
    Ok(shared)
}

/// How much higher an answer ranks for this community; 1 changes nothing.
fn lift(profile: &Profile, segment: &Segment, document: DocId, shared: u8) -> f32 {
    let (min, max) = segment.grants(document);
    let fits_purse = profile.grant_max.zip(min.or(max)).is_some_and(|(own, least)| least <= own);
    let points = shared.min(SHARED_MAX) + u8::from(fits_purse);
    1.0 + PROFILE_LIFT * f32::from(points)
}

/// Lifts answers whose siblings of other years and numbers are answers, too.
fn lift_families(snapshot: &Snapshot, found: &mut [Answer]) {
    let pool = found.len().min(FAMILY_POOL);
    if pool == 0 {
        return;
    }
    found.select_nth_unstable_by(pool - 1, better);
    let best = found.get_mut(..pool).unwrap_or_default();
    best.sort_unstable_by(better);
    let mut families: HashMap<u64, (u8, f32)> = HashMap::new();
    let family = |answer: &Answer| snapshot.segments.get(answer.place)?.family(answer.document);
    for answer in &*best {
        let Some(family) = family(answer) else { continue };
        let (count, sum) = families.entry(family).or_default();
        if *count < FAMILY_SIZE {
            *count += 1;
            *sum += answer.score;
        }
    }
    for answer in best {
        let family = family(answer).and_then(|family| families.get(&family));
        answer.score += family.map_or(0.0, |(_, sum)| FAMILY_LIFT * sum / f32::from(FAMILY_SIZE));
    }
}

/// The higher score first; among equals the order of the index, so that the same index answers the same.
fn better(one: &Answer, other: &Answer) -> std::cmp::Ordering {
    let place = |answer: &Answer| (answer.place, answer.document);
    other.score.total_cmp(&one.score).then_with(|| place(one).cmp(&place(other)))
}

/// Why a document answers: terms first, then the words in one reason.
pub(super) fn reasons(snapshot: &Snapshot, units: &[Unit], answer: Answer) -> tantivy::Result<Vec<Reason>> {
    let Some(segment) = snapshot.segments.get(answer.place) else { return Ok(Vec::new()) };
    let mut reasons: Vec<Reason> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    for unit in units.iter().filter(|unit| unit.weight > 0.0) {
        if reasons.len() + words.len() >= REASONS_MAX || !carries(segment, answer, unit)? {
            continue;
        }
        match &unit.asked {
            Asked::Term(facet) => {
                let reason = Reason::has(facet.clone());
                if !reasons.contains(&reason) {
                    reasons.push(reason);
                }
            }
            Asked::Word(word) if !words.contains(word) => words.push(word.clone()),
            Asked::Word(_) => {}
        }
    }
    if !words.is_empty() {
        reasons.push(Reason::Mentions(words));
    }
    Ok(reasons)
}

fn carries(segment: &Segment, answer: Answer, unit: &Unit) -> tantivy::Result<bool> {
    let carrying = unit.places.iter().filter(|place| place.carries);
    for posting in carrying.map(|place| &place.posting) {
        if Posting::holds(posting, segment, answer.place, answer.document)? {
            return Ok(true);
        }
    }
    Ok(false)
}
