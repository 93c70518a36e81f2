//! What is kept in memory: an inverted index of the words, and every call without its text.
//!
//! The index is one segment made without threads; a change adds a small one. The writer lives only as long
//! as a change takes, because its buffers are larger than the index.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError, RwLock};

use anyhow::Context;
use tantivy::directory::RamDirectory;
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term as Token};

use super::codes::{self, Fit};
use super::rank::{self, Ranked};
use super::stems::{Cutter, line};
use super::{Found, Hit, Order, Query};
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::domain::reason::Reason;
use crate::language::terms::{self, Term};

/// The least tantivy gives a writer, in bytes; it is used while writing only.
const WRITER_BYTES: usize = 15_000_000;
/// The score of an opportunity that was named by its own code.
pub const EXACT_SCORE: f32 = 3.0;
/// How often a term named in the title counts.
const TITLE_WEIGHT: usize = 4;

/// All opportunities, searchable.
pub struct Index {
    words: tantivy::Index,
    fields: Fields,
    reader: IndexReader,
    // Never held across an await: searching and updating are plain functions.
    shelf: RwLock<Shelf>,
    writing: Mutex<()>,
}

/// Where each part of an opportunity is indexed.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    pub(super) key: Field,
    pub(super) ordinal: Field,
    pub(super) title: Field,
    pub(super) keywords: Field,
    pub(super) call: Field,
    pub(super) code: Field,
    pub(super) text: Field,
    pub(super) terms: Field,
}

/// The name of the field that leads from a document of the word index to its entry.
pub(super) const ORDINAL: &str = "ordinal";

#[derive(Default)]
pub(super) struct Shelf {
    pub(super) entries: Vec<Entry>,
    by_key: HashMap<OpportunityKey, usize>,
}

/// An opportunity as the index keeps it.
pub(super) struct Entry {
    /// Without its text and keywords, which only the words need.
    pub(super) opportunity: Opportunity,
    /// What it names, each once.
    pub(super) terms: Vec<Term>,
}

impl Index {
    /// An index of these opportunities.
    pub fn build<'a>(opportunities: impl IntoIterator<Item = &'a Opportunity>) -> anyhow::Result<Self> {
        let (schema, fields) = schema();
        let builder = tantivy::Index::builder().schema(schema);
        let mut writer = builder
            .single_segment_index_writer::<TantivyDocument>(RamDirectory::create(), WRITER_BYTES)
            .context("make the search index")?;
        let mut shelf = Shelf::default();
        let mut cutter = Cutter::default();
        for opportunity in opportunities {
            if shelf.by_key.contains_key(&opportunity.key) {
                continue;
            }
            writer.add_document(shelf.put(opportunity, fields, &mut cutter)).context("add to the search index")?;
        }
        let words = writer.finalize().context("finish the search index")?;
        let reader = words.reader_builder().reload_policy(ReloadPolicy::Manual).doc_store_cache_num_blocks(1);
        let reader = reader.try_into().context("open the search index")?;
        Ok(Self { words, fields, reader, shelf: RwLock::new(shelf), writing: Mutex::new(()) })
    }

    /// Adds or replaces opportunities; searches see all of them or none.
    pub fn update<'a>(&self, changed: impl IntoIterator<Item = &'a Opportunity>) -> anyhow::Result<()> {
        let _turn = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut changed = changed.into_iter().peekable();
        if changed.peek().is_none() {
            return Ok(());
        }
        let mut writer: IndexWriter = self
            .words
            .writer_with_num_threads(std::num::NonZeroUsize::MIN.get(), WRITER_BYTES)
            .context("open the search index for writing")?;
        let mut cutter = Cutter::default();
        let mut shelf = self.shelf.write().unwrap_or_else(PoisonError::into_inner);
        for opportunity in changed {
            writer.delete_term(Token::from_field_text(self.fields.key, opportunity.key.as_str()));
            let document = shelf.put(opportunity, self.fields, &mut cutter);
            writer.add_document(document).context("change the search index")?;
        }
        writer.commit().context("commit the search index")?;
        writer.wait_merging_threads().context("merge the search index")?;
        self.reader.reload().context("reopen the search index")
    }

    /// What answers `query`, at most `limit` of it.
    ///
    /// An index that cannot be read finds nothing and says so in the log.
    #[must_use]
    pub fn search(&self, query: &Query, limit: usize) -> Found {
        let shelf = self.shelf.read().unwrap_or_else(PoisonError::into_inner);
        let allowed: Vec<bool> = shelf.entries.iter().map(|entry| query.filters.hold(entry, query.now)).collect();
        let ranked = if query.filters.codes.is_empty() {
            rank::ranked(&self.reader.searcher(), self.fields, query, allowed, &shelf.entries)
        } else {
            Ok(by_code(query, &allowed, &shelf.entries))
        };
        let mut ranked = ranked.unwrap_or_else(|error| {
            tracing::error!(%error, "the search index cannot be read: {error}");
            Vec::new()
        });
        sort(&mut ranked, query, &shelf.entries);
        let total = ranked.len();
        let hits = ranked.into_iter().take(limit).filter_map(|ranked| {
            let key = shelf.entries.get(ranked.ordinal)?.opportunity.key.clone();
            Some(Hit { key, score: ranked.score, why: ranked.why })
        });
        Found { hits: hits.collect(), total }
    }

    /// The identifiers most like a code that names nothing.
    #[must_use]
    pub fn nearest_codes(&self, code: &str, limit: usize) -> Vec<String> {
        let shelf = self.shelf.read().unwrap_or_else(PoisonError::into_inner);
        let identifiers = shelf.entries.iter().filter_map(|entry| entry.opportunity.facts.identifier.as_deref());
        codes::nearest(code, identifiers, limit)
    }

    /// How many opportunities there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.shelf.read().unwrap_or_else(PoisonError::into_inner).entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Shelf {
    /// Puts an opportunity in its place, and tells what the word index needs to know of it.
    fn put(&mut self, opportunity: &Opportunity, fields: Fields, cutter: &mut Cutter) -> TantivyDocument {
        let next = self.entries.len();
        let ordinal = *self.by_key.entry(opportunity.key.clone()).or_insert(next);
        let (mut document, terms) = document(opportunity, fields, cutter);
        document.add_u64(fields.ordinal, ordinal as u64);
        let entry = Entry { opportunity: outline(opportunity), terms };
        match self.entries.get_mut(ordinal) {
            Some(known) => *known = entry,
            None => self.entries.push(entry),
        }
        document
    }
}

fn schema() -> (Schema, Fields) {
    // Frequencies without positions: phrases are not asked for, and positions are half the size.
    let indexing =
        TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(IndexRecordOption::WithFreqs);
    let stems = TextOptions::default().set_indexing_options(indexing);
    let mut schema = Schema::builder();
    let fields = Fields {
        key: schema.add_text_field("key", STRING),
        ordinal: schema.add_u64_field(ORDINAL, INDEXED | FAST),
        title: schema.add_text_field("title", stems.clone()),
        keywords: schema.add_text_field("keywords", stems.clone()),
        call: schema.add_text_field("call", stems.clone()),
        code: schema.add_text_field("code", stems.clone()),
        text: schema.add_text_field("text", stems.clone()),
        terms: schema.add_text_field("terms", stems),
    };
    (schema.build(), fields)
}

/// What the word index needs to know of an opportunity, and the terms it names, each once.
fn document(opportunity: &Opportunity, fields: Fields, cutter: &mut Cutter) -> (TantivyDocument, Vec<Term>) {
    let facts = &opportunity.facts;
    let codes = [facts.identifier.as_deref(), facts.call_identifier.as_deref()].into_iter().flatten();
    let keywords = facts.keywords.iter().chain(&facts.action_types).map(String::as_str);
    let parts: [(Field, Vec<&str>, usize); 5] = [
        (fields.title, vec![&facts.title], TITLE_WEIGHT),
        (fields.keywords, keywords.collect(), 2),
        (fields.call, facts.call_title.as_deref().into_iter().collect(), 1),
        (fields.code, codes.collect(), 0),
        (fields.text, vec![&facts.text], 1),
    ];
    let mut document = TantivyDocument::new();
    let mut named: Vec<Term> = Vec::new();
    let mut tokens = String::new();
    for (field, texts, weight) in parts {
        for text in texts {
            let words = cutter.cut(text);
            document.add_text(field, line(&words));
            for found in terms::find(&words).into_iter().filter(|_| weight > 0) {
                tokens.push_str(&rank::token(found.term).repeat(weight));
                named.push(found.term);
            }
        }
    }
    named.sort_unstable();
    named.dedup();
    document.add_text(fields.key, opportunity.key.as_str());
    document.add_text(fields.terms, tokens);
    (document, named)
}

/// The opportunity without what takes room and only search by word needs.
fn outline(opportunity: &Opportunity) -> Opportunity {
    let mut outline = opportunity.clone();
    outline.facts.text = String::new();
    outline.facts.keywords = Vec::new();
    outline.facts.action_types = Vec::new();
    outline
}

fn by_code(query: &Query, allowed: &[bool], entries: &[Entry]) -> Vec<Ranked> {
    let named = entries.iter().enumerate().zip(allowed).filter(|(_, allowed)| **allowed);
    let fits = named.filter_map(|((ordinal, entry), _)| {
        let fits = query.filters.codes.iter().filter_map(|code| codes::fit(code, &entry.opportunity));
        let is_live = entry.opportunity.facts.status_at(query.now).is_live();
        Some((ordinal, fits.max()?, is_live))
    });
    let fits: Vec<(usize, Fit, bool)> = fits.collect();
    let any_live = fits.iter().any(|(_, _, is_live)| *is_live);
    // Whoever names a family means what can be applied for; whoever names one call means that one.
    let wanted = fits.into_iter().filter(|(_, fit, is_live)| *fit == Fit::Exact || *is_live || !any_live);
    let ranked = wanted.map(|(ordinal, fit, _)| {
        let (score, why) = match fit {
            Fit::Exact => (EXACT_SCORE, Reason::Named),
            Fit::Call => (2.0, Reason::OfNamed),
            Fit::Prefix => (1.0, Reason::NamedBeginning),
        };
        Ranked { ordinal, score, why: vec![why] }
    });
    ranked.collect()
}

/// Equal scores go by the soonest deadline, then by key, so that an answer is the same every time.
fn sort(ranked: &mut [Ranked], query: &Query, entries: &[Entry]) {
    let rest = |one: &Ranked| {
        let opportunity = entries.get(one.ordinal).map(|entry| &entry.opportunity);
        let due = opportunity.and_then(|opportunity| opportunity.facts.next_deadline(query.now));
        let key = opportunity.map(|opportunity| opportunity.key.as_str());
        (due.is_none(), due.map(crate::domain::deadline::Deadline::instant), key)
    };
    ranked.sort_by(|one, other| {
        let by_score = other.score.total_cmp(&one.score);
        match query.order {
            Order::Best => by_score.then_with(|| rest(one).cmp(&rest(other))),
            Order::Soonest => rest(one).cmp(&rest(other)),
        }
    });
}
