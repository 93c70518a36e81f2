//! Which documents may be answers at all: the filters of a question, held against one segment.

use tantivy::query::{EnableScoring, PhraseQuery, Query as _};
use tantivy::{DocId, DocSet, TERMINATED, Term as Token};

use super::document::{NO_COUNTRY, days};
use super::filters::{Amount, Filters, Window};
use super::schema::SORT;
use super::snapshot::{Segment, Snapshot};
use super::{Query, tally};
use crate::domain::course::Moment;
use crate::domain::opportunity::Status;
use crate::language::words::words;

/// The longest phrase looked for, in bytes; no call holds a longer one, and each of its words would cost a list.
const PHRASE_BYTES_MAX: usize = 2_000;

/// The filters of a query, ready for one segment.
pub(super) struct Sieve<'a> {
    segment: &'a Segment,
    filters: &'a Filters,
    now: Moment,
    /// What the query leaves out.
    except: Option<&'a str>,
    /// One list for each condition that facets and phrases answer; all have to hold.
    held: Vec<Vec<bool>>,
}

impl<'a> Sieve<'a> {
    /// The filters of `query` for the segment at `place`.
    pub(super) fn of(snapshot: &'a Snapshot, place: usize, query: &'a Query) -> tantivy::Result<Option<Self>> {
        let Some(segment) = snapshot.segments.get(place) else { return Ok(None) };
        let filters = &query.filters;
        let mut held = Vec::new();
        for any in facets(filters) {
            let postings = any.iter().map(|facet| snapshot.look_up(snapshot.fields.facet, facet));
            let postings = postings.collect::<tantivy::Result<Vec<_>>>()?;
            // What every document of a segment holds needs no list.
            if postings.iter().all(|posting| posting.frequency < snapshot.documents) {
                held.push(tally::any_of(segment, place, postings.iter())?);
            }
        }
        for phrase in &query.phrases {
            held.push(phrase_held(snapshot, segment, phrase)?);
        }
        let except = query.except.as_ref().map(crate::domain::opportunity::OpportunityKey::as_str);
        Ok(Some(Self { segment, filters, now: Moment::of(query.now), except, held }))
    }

    /// Whether a document may be an answer.
    pub(super) fn passes(&self, document: DocId) -> std::io::Result<bool> {
        let holds = |held: &Vec<bool>| held.get(document as usize) == Some(&true);
        Ok(!self.segment.reader.is_deleted(document)
            && self.held.iter().all(holds)
            && self.status_holds(document)
            && (self.filters.deadline.is_open() || self.deadline_within(document))
            && (self.filters.opening.is_open() || self.opening_within(document))
            && (self.filters.amount == Amount::default() || self.grant_fits(document))
            && (self.except.is_none() || self.segment.key(document)?.as_deref() != self.except))
    }

    fn status_holds(&self, document: DocId) -> bool {
        let status = self.segment.course(document).status(self.now);
        if self.filters.status.is_empty() { status.is_live() } else { self.filters.status.contains(&status) }
    }

    /// A day that is past counts only for those who ask for what is closed.
    fn deadline_within(&self, document: DocId) -> bool {
        let now = self.now.at.as_second();
        let past_too = self.filters.status.iter().any(|status: &Status| !status.is_live());
        let mut deadlines = self.segment.deadlines(document).filter(|deadline| past_too || deadline.passes > now);
        deadlines.any(|deadline| holds_day(self.filters.deadline, deadline.day))
    }

    fn opening_within(&self, document: DocId) -> bool {
        self.segment.opens(document).is_some_and(|day| holds_day(self.filters.opening, day))
    }

    /// Whether a grant of a size within what is wanted can be had; an unknown size fits no wish.
    fn grant_fits(&self, document: DocId) -> bool {
        let wanted = self.filters.amount;
        let (min, max) = self.segment.grants(document);
        let Some(least) = min.or(max) else { return false };
        let most = max.unwrap_or(u64::MAX);
        wanted.max.is_none_or(|max| least <= max) && wanted.min.is_none_or(|min| most >= min)
    }
}

/// Lists of facets of which a document has to hold one each.
fn facets(filters: &Filters) -> Vec<Vec<String>> {
    let mut all = vec![vec![SORT.to_owned()]];
    if !filters.kinds.is_empty() {
        all.push(filters.kinds.iter().map(|kind| format!("kind:{}", kind.as_str())).collect());
    }
    if !filters.programmes.is_empty() {
        all.push(filters.programmes.iter().map(|id| format!("programme:{id}")).collect());
    }
    if !filters.countries.is_empty() {
        // Most calls are for all of Europe and name no country: those fit every country.
        let named = filters.countries.iter().map(|code| format!("country:{code}"));
        all.push(named.chain([NO_COUNTRY.to_owned()]).collect());
    }
    all
}

fn phrase_held(snapshot: &Snapshot, segment: &Segment, phrase: &str) -> tantivy::Result<Vec<bool>> {
    let field = snapshot.fields.words;
    if phrase.len() > PHRASE_BYTES_MAX {
        return Ok(vec![false; segment.reader.max_doc() as usize]);
    }
    let stems: Vec<Token> = words(phrase, "en").iter().map(|word| Token::from_field_text(field, &word.stem)).collect();
    let mut held = vec![stems.is_empty(); segment.reader.max_doc() as usize];
    let mut note = |document: DocId| {
        if let Some(held) = held.get_mut(document as usize) {
            *held = true;
        }
    };
    if let [one] = stems.as_slice() {
        let Some(index) = segment.index(field) else { return Ok(held) };
        let Some(mut found) = index.read_postings(one, tantivy::schema::IndexRecordOption::Basic)? else {
            return Ok(held);
        };
        while found.doc() != TERMINATED {
            note(found.doc());
            found.advance();
        }
        return Ok(held);
    }
    if stems.len() > 1 {
        let weight = PhraseQuery::new(stems).weight(EnableScoring::disabled_from_searcher(&snapshot.searcher))?;
        let mut found = weight.scorer(&segment.reader, 1.0)?;
        while found.doc() != TERMINATED {
            note(found.doc());
            found.advance();
        }
    }
    Ok(held)
}

fn holds_day(window: Window, day: i64) -> bool {
    window.from.is_none_or(|from| day >= days(from)) && window.to.is_none_or(|to| day <= days(to))
}
