//! What counts as an answer, and which answer is better.
//!
//! A question is a handful of units: a word, or a term with all the words that name it. An answer must carry
//! at least half of the question's weight, where rare units weigh more; a weak match is worse than none.

use std::sync::Arc;

use tantivy::collector::{FilterCollector, TopDocs};
use tantivy::query::{BooleanQuery, BoostQuery, Occur, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, Searcher, TERMINATED, Term as Token};

use super::index::{Entry, Fields, ORDINAL};
use super::{Order, Query, typo};
use crate::domain::community::Profile;
use crate::domain::interest::Facet;
use crate::domain::reason::Reason;
use crate::language::terms::Term;
use crate::language::words::words;

/// How many units of a question count; a longer one has said enough.
const UNITS_MAX: usize = 32;
/// How many of the best documents are looked at.
const POOL: usize = 2_000;
/// The part of a question's weight an answer must carry.
const EVIDENCE_MIN: f32 = 0.5;
/// How much one thing shared with the asker's community lifts an answer.
const PROFILE_LIFT: f32 = 0.05;
/// How many reasons are told.
const REASONS_MAX: usize = 4;

/// One answer, by its place on the shelf.
#[derive(Clone, Debug)]
pub(super) struct Ranked {
    pub(super) ordinal: usize,
    pub(super) score: f32,
    pub(super) why: Vec<Reason>,
}

/// The token under which a term is indexed, with the space that ends it.
pub(super) fn token(term: Term) -> String {
    match term {
        Term::Organisation(id) => format!("o:{id} "),
        Term::Theme(id) => format!("t:{id} "),
        Term::Country(code) => format!("c:{code} "),
    }
}

/// One thing a question asks for.
struct Unit {
    asked: Asked,
    /// Where it may stand, and how much that counts.
    places: Vec<(Token, f32)>,
    /// Which documents carry it, by segment.
    carried: Vec<Vec<bool>>,
    weight: f32,
}

/// What a unit asks for.
#[derive(Clone, Debug)]
enum Asked {
    /// A term.
    Term(Facet),
    /// A word that occurs.
    Word(String),
}

/// What answers the question, in no order.
pub(super) fn ranked(
    searcher: &Searcher,
    fields: Fields,
    query: &Query,
    allowed: Vec<bool>,
    entries: &[Entry],
) -> tantivy::Result<Vec<Ranked>> {
    let mut units = units(searcher, fields, query)?;
    if units.is_empty() {
        return Ok(listed(query, &allowed, entries));
    }
    weigh(&mut units, searcher)?;
    let allowed = Arc::new(allowed);
    let is_allowed =
        move |ordinal: u64| usize::try_from(ordinal).is_ok_and(|ordinal| allowed.get(ordinal) == Some(&true));
    let best = TopDocs::with_limit(POOL).order_by_score();
    let collector = FilterCollector::new(ORDINAL.to_owned(), is_allowed, best);
    let mut ranked = Vec::new();
    for (score, address) in searcher.search(&any_of(&units), &collector)? {
        let (evidence, why) = evidence(&units, address.segment_ord, address.doc_id);
        if evidence < EVIDENCE_MIN {
            continue;
        }
        let ordinals = searcher.segment_reader(address.segment_ord).fast_fields().u64(ORDINAL)?;
        let ordinal = ordinals.first(address.doc_id).and_then(|ordinal| usize::try_from(ordinal).ok());
        let Some((ordinal, entry)) = ordinal.and_then(|at| Some((at, entries.get(at)?))) else { continue };
        let score = score * evidence * lift(query.profile.as_ref(), entry);
        ranked.push(Ranked { ordinal, score, why });
    }
    Ok(ranked)
}

/// Without units every allowed entry answers alike.
fn listed(query: &Query, allowed: &[bool], entries: &[Entry]) -> Vec<Ranked> {
    let listed = entries.iter().enumerate().zip(allowed).filter(|(_, allowed)| **allowed);
    let score = |entry: &Entry| match query.order {
        Order::Best => lift(query.profile.as_ref(), entry),
        Order::Soonest => 1.0,
    };
    listed.map(|((ordinal, entry), _)| Ranked { ordinal, score: score(entry), why: Vec::new() }).collect()
}

fn units(searcher: &Searcher, fields: Fields, query: &Query) -> tantivy::Result<Vec<Unit>> {
    let unit = |asked: Asked, places| Unit { asked, places, carried: Vec::new(), weight: 0.0 };
    let term = |kind: &str, id: &String| vec![(Token::from_field_text(fields.terms, &format!("{kind}:{id}")), 2.0)];
    let organisations = query.filters.organisations.iter();
    let themes = query.filters.themes.iter();
    let mut units: Vec<Unit> = organisations
        .map(|id| unit(Asked::Term(Facet::Organisation(id.clone())), term("o", id)))
        .chain(themes.map(|id| unit(Asked::Term(Facet::Theme(id.clone())), term("t", id))))
        .collect();
    for asked in query.words.iter().take(UNITS_MAX) {
        for word in words(asked, "en") {
            let mut places = places(fields, &word.stem);
            if word.folded.chars().count() >= typo::LENGTH_MIN
                && !is_known(searcher, &places)?
                && let Some(meant) = nearest_stem(searcher, [fields.title, fields.text], &word.stem)?
            {
                places = self::places(fields, &meant);
            }
            units.push(unit(Asked::Word(asked.clone()), places));
        }
    }
    units.truncate(UNITS_MAX);
    Ok(units)
}

fn places(fields: Fields, stem: &str) -> Vec<(Token, f32)> {
    let counts =
        [(fields.title, 3.0), (fields.keywords, 2.0), (fields.code, 1.5), (fields.call, 1.0), (fields.text, 1.0)];
    counts.into_iter().map(|(field, count)| (Token::from_field_text(field, stem), count)).collect()
}

fn is_known(searcher: &Searcher, places: &[(Token, f32)]) -> tantivy::Result<bool> {
    for (token, _) in places {
        if searcher.doc_freq(token)? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The most frequent stem one slip away from one that occurs nowhere.
fn nearest_stem(searcher: &Searcher, fields: [Field; 2], stem: &str) -> tantivy::Result<Option<String>> {
    let mut best: Option<(u32, String)> = None;
    for segment in searcher.segment_readers() {
        for field in fields {
            let index = segment.inverted_index(field)?;
            let mut known = index.terms().stream()?;
            while let Some((bytes, info)) = known.next() {
                let is_near = bytes.len().abs_diff(stem.len()) <= 1;
                let Some(near) = std::str::from_utf8(bytes).ok().filter(|near| is_near && typo::within_one(stem, near))
                else {
                    continue;
                };
                if best.as_ref().is_none_or(|(frequency, _)| info.doc_freq > *frequency) {
                    best = Some((info.doc_freq, near.to_owned()));
                }
            }
        }
    }
    Ok(best.map(|(_, near)| near))
}

/// Notes which documents carry each unit, and gives it the weight of its rarity.
fn weigh(units: &mut [Unit], searcher: &Searcher) -> tantivy::Result<()> {
    for unit in units {
        for segment in searcher.segment_readers() {
            let mut carried = vec![false; segment.max_doc() as usize];
            for (token, _) in &unit.places {
                let index = segment.inverted_index(token.field())?;
                let Some(mut postings) = index.read_postings(token, IndexRecordOption::Basic)? else { continue };
                while postings.doc() != TERMINATED {
                    if let Some(carries) = carried.get_mut(postings.doc() as usize) {
                        *carries = true;
                    }
                    postings.advance();
                }
            }
            unit.carried.push(carried);
        }
        let count = unit.carried.iter().flatten().filter(|carries| **carries).count();
        unit.weight = rarity(count, usize::try_from(searcher.num_docs()).unwrap_or(usize::MAX));
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "counts of documents, compared roughly")]
fn rarity(count: usize, documents: usize) -> f32 {
    (1.0 + (documents as f32 + 0.5) / (count as f32 + 0.5)).ln()
}

fn any_of(units: &[Unit]) -> BooleanQuery {
    let places = units.iter().flat_map(|unit| &unit.places);
    let clauses = places.map(|(token, count)| {
        let query = TermQuery::new(token.clone(), IndexRecordOption::WithFreqs);
        let boosted: Box<dyn tantivy::query::Query> = Box::new(BoostQuery::new(Box::new(query), *count));
        (Occur::Should, boosted)
    });
    BooleanQuery::new(clauses.collect())
}

/// How much of the question a document carries, from 0 to 1, and the reasons.
fn evidence(units: &[Unit], segment: u32, document: u32) -> (f32, Vec<Reason>) {
    let carries = |unit: &&Unit| {
        unit.carried.get(segment as usize).and_then(|carried| carried.get(document as usize)) == Some(&true)
    };
    let whole: f32 = units.iter().map(|unit| unit.weight).sum();
    let carried: f32 = units.iter().filter(carries).map(|unit| unit.weight).sum();
    let why = reasons(units.iter().filter(carries).map(|unit| &unit.asked));
    (if whole > 0.0 { carried / whole } else { 0.0 }, why)
}

/// Terms first, then the words in one reason.
fn reasons<'a>(carried: impl Iterator<Item = &'a Asked>) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    for asked in carried.take(REASONS_MAX) {
        match asked {
            Asked::Term(facet) => reasons.push(Reason::has(facet.clone())),
            Asked::Word(word) if !words.contains(word) => words.push(word.clone()),
            Asked::Word(_) => {}
        }
    }
    if !words.is_empty() {
        reasons.push(Reason::Mentions(words));
    }
    reasons
}

/// How much higher an answer ranks for this community; 1 changes nothing.
fn lift(profile: Option<&Profile>, entry: &Entry) -> f32 {
    let Some(profile) = profile else { return 1.0 };
    let shared = entry.terms.iter().filter(|term| match term {
        Term::Organisation(id) => profile.organisations.iter().any(|own| own == id),
        Term::Theme(id) => profile.themes.iter().any(|own| own == id),
        Term::Country(code) => profile.countries.iter().any(|own| own == code),
    });
    let budget = &entry.opportunity.facts.budget;
    let fits_purse =
        profile.grant_max.zip(budget.grant_min.or(budget.grant_max)).is_some_and(|(own, least)| least <= own);
    let points = u8::try_from(shared.count().min(4)).unwrap_or(4) + u8::from(fits_purse);
    1.0 + PROFILE_LIFT * f32::from(points)
}
