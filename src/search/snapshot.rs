//! The index as it stood at one moment: what a search reads, while others write.

use std::sync::Arc;

use jiff::Timestamp;
use tantivy::columnar::{Column, StrColumn};
use tantivy::fastfield::FastFieldReaders;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::InvertedIndexReader;
use tantivy::postings::{BlockSegmentPostings, TermInfo};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, Searcher, SegmentReader, Term as Token};

use super::document::{as_status, day};
use super::schema::{Fields, column};
use crate::domain::course::Course;

/// How soon a word that stands again and again in a text stops counting more; BM25's usual value.
const SATURATION: f32 = 1.2;
/// How much a long text has to say a word more often; BM25's usual value.
const LENGTH_SHARE: f32 = 0.75;

/// All of the index at one moment.
pub(super) struct Snapshot {
    pub(super) fields: Fields,
    pub(super) searcher: Searcher,
    pub(super) segments: Vec<Segment>,
    /// How many documents there are, those that were replaced included.
    pub(super) documents: u32,
    /// For each field, what a text of each length asks of a word.
    lengths: Vec<Option<[f32; 256]>>,
}

/// One part of the index.
pub(super) struct Segment {
    pub(super) reader: SegmentReader,
    indexes: Vec<Option<Arc<InvertedIndexReader>>>,
    norms: Vec<Option<FieldNormReader>>,
    key: Option<StrColumn>,
    spelled: Option<StrColumn>,
    family: Column<u64>,
    stamp: Column<u64>,
    stated: Column<u64>,
    opens: Column<i64>,
    passes: Column<i64>,
    due: Column<i64>,
    day: Column<i64>,
    grant_min: Column<u64>,
    grant_max: Column<u64>,
}

/// A token of one field, looked up in every segment.
#[derive(Clone)]
pub(super) struct Posting {
    pub(super) field: Field,
    pub(super) token: Token,
    infos: Vec<Option<TermInfo>>,
    /// How many documents hold it.
    pub(super) frequency: u32,
}

/// A deadline as the index knows it.
#[derive(Clone, Copy)]
pub(super) struct Due {
    /// The second after which it is past.
    pub(super) passes: i64,
    /// The second it is due.
    pub(super) at: i64,
    /// Its day, in days since 1970.
    pub(super) day: i64,
}

impl Snapshot {
    /// What `searcher` sees.
    pub(super) fn of(searcher: Searcher, fields: Fields) -> tantivy::Result<Self> {
        let segments = searcher.segment_readers().iter().map(|reader| Segment::of(reader, fields));
        let segments = segments.collect::<tantivy::Result<Vec<_>>>()?;
        let documents = segments.iter().map(|segment| segment.reader.max_doc()).sum();
        let mut lengths: Vec<Option<[f32; 256]>> = Vec::new();
        for place in 0..texts(fields).into_iter().map(Field::field_id).max().map_or(0, |id| id as usize + 1) {
            let tokens: u64 = segments.iter().filter_map(|segment| segment.index_at(place)).map(tokens).sum();
            lengths.push((tokens > 0).then(|| asked_of_lengths(tokens, documents)));
        }
        Ok(Self { fields, searcher, segments, documents, lengths })
    }

    /// Looks up a token everywhere.
    pub(super) fn look_up(&self, field: Field, token: &str) -> tantivy::Result<Posting> {
        let token = Token::from_field_text(field, token);
        let mut infos = Vec::with_capacity(self.segments.len());
        let mut frequency = 0;
        for segment in &self.segments {
            let info = match segment.index(field) {
                Some(index) => index.get_term_info(&token)?,
                None => None,
            };
            frequency += info.as_ref().map_or(0, |info| info.doc_freq);
            infos.push(info);
        }
        Ok(Posting { field, token, infos, frequency })
    }

    /// What texts of each length ask of a word of this field.
    pub(super) fn lengths(&self, field: Field) -> Option<&[f32; 256]> {
        self.lengths.get(field.field_id() as usize)?.as_ref()
    }

    /// How many calls there are.
    pub(super) fn len(&self) -> usize {
        usize::try_from(self.searcher.num_docs()).unwrap_or(usize::MAX)
    }
}

fn texts(fields: Fields) -> [Field; 10] {
    let Fields { named, grouped, facet, title, pairs, keywords, call, code, words, terms, .. } = fields;
    [named, grouped, facet, title, pairs, keywords, call, code, words, terms]
}

fn tokens(index: &Arc<InvertedIndexReader>) -> u64 {
    index.total_num_tokens()
}

#[expect(clippy::cast_precision_loss, reason = "counts of words, compared roughly")]
fn asked_of_lengths(tokens: u64, documents: u32) -> [f32; 256] {
    let usual = tokens as f32 / documents.max(1) as f32;
    let mut asked = [0.0; 256];
    for (id, asked) in (0_u8..=255).zip(&mut asked) {
        let length = FieldNormReader::id_to_fieldnorm(id) as f32;
        *asked = SATURATION * (1.0 - LENGTH_SHARE + LENGTH_SHARE * length / usual);
    }
    asked
}

impl Posting {
    /// Its documents in one segment.
    pub(super) fn read(
        &self,
        segment: &Segment,
        place: usize,
        option: IndexRecordOption,
    ) -> tantivy::Result<Option<BlockSegmentPostings>> {
        let Some(info) = self.infos.get(place).and_then(Option::as_ref) else { return Ok(None) };
        let Some(index) = segment.index(self.field) else { return Ok(None) };
        Ok(Some(index.read_block_postings_from_terminfo(info, option)?))
    }

    /// Calls `note` for each of its documents in one segment.
    pub(super) fn each(&self, segment: &Segment, place: usize, mut note: impl FnMut(DocId)) -> tantivy::Result<()> {
        let Some(mut postings) = self.read(segment, place, IndexRecordOption::Basic)? else { return Ok(()) };
        while postings.block_len() > 0 {
            postings.docs().iter().copied().for_each(&mut note);
            postings.advance();
        }
        Ok(())
    }

    /// Whether a document of a segment holds it.
    pub(super) fn holds(&self, segment: &Segment, place: usize, document: DocId) -> tantivy::Result<bool> {
        let Some(mut postings) = self.read(segment, place, IndexRecordOption::Basic)? else { return Ok(false) };
        let at = postings.seek(document);
        Ok(postings.block_len() > at && postings.doc(at) == document)
    }
}

impl Segment {
    fn of(reader: &SegmentReader, fields: Fields) -> tantivy::Result<Self> {
        let (mut indexes, mut norms) = (Vec::new(), Vec::new());
        for field in texts(fields) {
            let place = field.field_id() as usize;
            indexes.resize(indexes.len().max(place + 1), None);
            norms.resize_with(norms.len().max(place + 1), || None);
            if let (Some(index), Some(norm)) = (indexes.get_mut(place), norms.get_mut(place)) {
                *index = Some(reader.inverted_index(field)?);
                *norm = reader.fieldnorms_readers().get_field(field)?;
            }
        }
        let columns = reader.fast_fields();
        let number = |name: &str| number(columns, name, reader.max_doc());
        let signed = |name: &str| signed(columns, name, reader.max_doc());
        Ok(Self {
            reader: reader.clone(),
            indexes,
            norms,
            key: columns.str(column::KEY)?,
            spelled: columns.str(column::SPELLED)?,
            family: number(column::FAMILY)?,
            stamp: number(column::STAMP)?,
            stated: number(column::STATED)?,
            opens: signed(column::OPENS)?,
            passes: signed(column::PASSES)?,
            due: signed(column::DUE)?,
            day: signed(column::DAY)?,
            grant_min: number(column::GRANT_MIN)?,
            grant_max: number(column::GRANT_MAX)?,
        })
    }

    fn index_at(&self, place: usize) -> Option<&Arc<InvertedIndexReader>> {
        self.indexes.get(place)?.as_ref()
    }

    /// The words of one field.
    pub(super) fn index(&self, field: Field) -> Option<&Arc<InvertedIndexReader>> {
        self.index_at(field.field_id() as usize)
    }

    /// How long each document's text in one field is.
    pub(super) fn norms(&self, field: Field) -> Option<&FieldNormReader> {
        self.norms.get(field.field_id() as usize)?.as_ref()
    }

    /// What decides whether one can apply.
    pub(super) fn course(&self, document: DocId) -> Course {
        let ends = self.passes.values_for_doc(document).max();
        Course {
            stated: as_status(self.stated.first(document).unwrap_or_default()),
            opens_on: self.opens.first(document).and_then(day),
            ends: ends.and_then(|second| Timestamp::from_second(second).ok()),
        }
    }

    /// Its deadlines, in the order its source lists them.
    pub(super) fn deadlines(&self, document: DocId) -> impl Iterator<Item = Due> {
        let dates = self.due.values_for_doc(document).zip(self.day.values_for_doc(document));
        let all = self.passes.values_for_doc(document).zip(dates);
        all.map(|(passes, (at, day))| Due { passes, at, day })
    }

    /// The day it opens, in days since 1970.
    pub(super) fn opens(&self, document: DocId) -> Option<i64> {
        self.opens.first(document)
    }

    /// The smallest and the largest grant.
    pub(super) fn grants(&self, document: DocId) -> (Option<u64>, Option<u64>) {
        (self.grant_min.first(document), self.grant_max.first(document))
    }

    /// What it shares with its siblings.
    pub(super) fn family(&self, document: DocId) -> Option<u64> {
        self.family.first(document)
    }

    /// What all of it added up to when it was indexed.
    pub(super) fn stamp(&self, document: DocId) -> Option<u64> {
        self.stamp.first(document)
    }

    /// Its key, as written.
    pub(super) fn key(&self, document: DocId) -> std::io::Result<Option<String>> {
        let Some(column) = &self.key else { return Ok(None) };
        let Some(place) = column.ords().first(document) else { return Ok(None) };
        let mut key = String::new();
        Ok(column.ord_to_str(place, &mut key)?.then_some(key))
    }

    /// Calls `note` for each distinct identifier.
    pub(super) fn each_identifier(&self, mut note: impl FnMut(&str)) -> std::io::Result<()> {
        let Some(column) = &self.spelled else { return Ok(()) };
        let mut identifiers = column.dictionary().stream()?;
        while identifiers.advance() {
            if let Ok(identifier) = std::str::from_utf8(identifiers.key()) {
                note(identifier);
            }
        }
        Ok(())
    }
}

fn number(columns: &FastFieldReaders, name: &str, documents: u32) -> tantivy::Result<Column<u64>> {
    Ok(columns.column_opt(name)?.unwrap_or_else(|| Column::build_empty_column(documents)))
}

fn signed(columns: &FastFieldReaders, name: &str, documents: u32) -> tantivy::Result<Column<i64>> {
    Ok(columns.column_opt(name)?.unwrap_or_else(|| Column::build_empty_column(documents)))
}
