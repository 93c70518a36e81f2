//! The index: on disk beside the record, or in memory for what does not last.
//!
//! On disk it is mapped, not read: opening costs the same for a thousand calls and for fifty thousand, and memory
//! is lent by the operating system. A search reads one snapshot; whoever writes puts the next one in its place, so
//! no search ever waits. The writer lives only as long as a change takes, because its buffers are large.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use anyhow::{Context, anyhow};
use tantivy::directory::RamDirectory;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term as Token};

use super::document::{document, stamp};
use super::schema::{Fields, schema};
use super::snapshot::Snapshot;
use super::stems::Cutter;
use super::units::Units;
use super::{Found, Hit, Query, by_code, codes, order, place, rank};
use crate::domain::opportunity::{Opportunity, OpportunityKey};

/// The least tantivy gives a writer, in bytes; it is used while writing only.
const WRITER_BYTES: usize = 15_000_000;

/// All opportunities, searchable.
pub struct Index {
    /// Where it lies; nothing for one in memory.
    folder: Option<PathBuf>,
    // Neither lock is held across an await: searching and updating are plain functions.
    snapshot: RwLock<Arc<Snapshot>>,
    writing: Mutex<Written>,
    is_broken: AtomicBool,
}

/// What whoever writes needs.
struct Written {
    index: tantivy::Index,
    fields: Fields,
    reader: IndexReader,
    /// What the record added up to when the index was last in step with it.
    imprint: Option<String>,
}

/// What bringing the index in step with the record took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Caught {
    /// Calls that were new or had changed.
    pub indexed: usize,
    /// Calls that the record does not have any more.
    pub removed: usize,
}

impl Index {
    /// An empty index in memory.
    pub fn in_memory() -> anyhow::Result<Self> {
        Self::build([])
    }

    /// An index of these opportunities, in memory.
    pub fn build<'a>(opportunities: impl IntoIterator<Item = &'a Opportunity>) -> anyhow::Result<Self> {
        let (schema, fields) = schema();
        let builder = tantivy::Index::builder().schema(schema);
        let mut writer = builder
            .single_segment_index_writer::<TantivyDocument>(RamDirectory::create(), WRITER_BYTES)
            .context("make the search index")?;
        let mut cutter = Cutter::default();
        let mut known = std::collections::HashSet::new();
        for opportunity in opportunities {
            if known.insert(&opportunity.key) {
                writer.add_document(document(opportunity, fields, &mut cutter)).context("add to the search index")?;
            }
        }
        Self::over(writer.finalize().context("finish the search index")?, None, None)
    }

    /// The index in `folder`; an empty one where there is none that can be used.
    ///
    /// Whether it shows the record as it is now is told by [`Index::imprint`].
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        let opened = place::open(folder)?;
        let index = Self::over(opened.index, opened.imprint, Some(folder.to_owned()));
        index.or_else(|error| {
            let folder = folder.to_owned();
            tracing::warn!(folder = %folder.display(), %error, "the search index cannot be read and is made anew: {error}");
            Self::over(place::anew(&folder)?.index, None, Some(folder))
        })
    }

    /// The folder it lies in; nothing for one in memory.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    fn over(index: tantivy::Index, imprint: Option<String>, folder: Option<PathBuf>) -> anyhow::Result<Self> {
        let (_, fields) = schema();
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).doc_store_cache_num_blocks(1);
        let reader: IndexReader = reader.try_into().context("open the search index")?;
        let snapshot = Snapshot::of(reader.searcher(), fields).context("read the search index")?;
        let written = Written { index, fields, reader, imprint };
        Ok(Self {
            folder,
            snapshot: RwLock::new(Arc::new(snapshot)),
            writing: Mutex::new(written),
            is_broken: AtomicBool::new(false),
        })
    }

    /// What the record added up to when the index was last in step with it; nothing when it never was, or when what
    /// is on disk turned out to be unreadable.
    #[must_use]
    pub fn imprint(&self) -> Option<String> {
        if self.is_broken.load(Ordering::Acquire) { None } else { self.written().imprint.clone() }
    }

    /// Adds or replaces opportunities; searches see all of them or none.
    pub fn update<'a>(&self, changed: impl IntoIterator<Item = &'a Opportunity>) -> anyhow::Result<()> {
        self.put(changed, None)
    }

    /// As [`Index::update`], for an index that was in step with the record: `imprint` is what the record adds up to
    /// with these changes.
    pub fn keep_up<'a>(&self, changed: impl IntoIterator<Item = &'a Opportunity>, imprint: &str) -> anyhow::Result<()> {
        self.put(changed, Some(imprint))
    }

    fn put<'a>(&self, changed: impl IntoIterator<Item = &'a Opportunity>, imprint: Option<&str>) -> anyhow::Result<()> {
        let mut written = self.written();
        let mut changed = changed.into_iter().peekable();
        if changed.peek().is_none() && written.imprint.as_deref() == imprint {
            return Ok(());
        }
        let mut writer = written.writer()?;
        let mut cutter = Cutter::default();
        for opportunity in changed {
            replace(&writer, opportunity, written.fields, &mut cutter)?;
        }
        written.imprint = imprint.map(str::to_owned);
        self.commit(&mut writer, &written)?;
        writer.wait_merging_threads().context("merge the search index")?;
        self.show(&written)
    }

    /// Makes the index show what the record holds: `pages` are all opportunities, and only those that differ from
    /// what is indexed are indexed. Searches see the old index until the new one is whole.
    pub fn catch_up(&self, pages: impl IntoIterator<Item = Vec<Opportunity>>, imprint: &str) -> anyhow::Result<Caught> {
        let mut written = self.written();
        if self.is_broken.load(Ordering::Acquire) {
            self.begin_anew(&mut written)?;
        }
        let mut known = self.snapshot().stamps().unwrap_or_default();
        let mut writer = written.writer()?;
        let mut cutter = Cutter::default();
        let mut caught = Caught::default();
        for opportunity in pages.into_iter().flatten() {
            if known.remove(opportunity.key.as_str()) != Some(stamp(&opportunity)) {
                replace(&writer, &opportunity, written.fields, &mut cutter)?;
                caught.indexed += 1;
            }
        }
        for key in known.keys() {
            writer.delete_term(Token::from_field_text(written.fields.key, key));
            caught.removed += 1;
        }
        written.imprint = Some(imprint.to_owned());
        self.commit(&mut writer, &written)?;
        writer.wait_merging_threads().context("merge the search index")?;
        self.show(&written)?;
        Ok(caught)
    }

    /// What answers `query`, at most `limit` of it.
    ///
    /// An index that cannot be read finds nothing, says so in the log, and asks to be made anew.
    #[must_use]
    pub fn search(&self, query: &Query, limit: usize) -> Found {
        self.read(|snapshot| found(snapshot, query, limit))
    }

    /// The identifiers most like a code that names nothing.
    #[must_use]
    pub fn nearest_codes(&self, code: &str, limit: usize) -> Vec<String> {
        self.read(|snapshot| {
            let mut nearest = codes::Nearest::to(code);
            for segment in &snapshot.segments {
                segment.each_identifier(|identifier| nearest.consider(identifier))?;
            }
            Ok(nearest.best(limit))
        })
    }

    /// How many opportunities there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.snapshot().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Reads the newest snapshot. Damaged files may make the library panic: that must not end an answer.
    fn read<T: Default>(&self, read: impl FnOnce(&Snapshot) -> tantivy::Result<T>) -> T {
        let snapshot = self.snapshot();
        let outcome = catch_unwind(AssertUnwindSafe(|| read(&snapshot)));
        let error = match outcome {
            Ok(Ok(value)) => return value,
            Ok(Err(error)) => error.to_string(),
            Err(_panic) => "found damage".to_owned(),
        };
        if !self.is_broken.swap(true, Ordering::AcqRel) {
            tracing::error!(error, "the search index cannot be read; it is made anew after the next run: {error}");
        }
        T::default()
    }

    fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn written(&self) -> MutexGuard<'_, Written> {
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn commit(&self, writer: &mut IndexWriter, written: &Written) -> anyhow::Result<()> {
        let mut commit = writer.prepare_commit().context("prepare the search index")?;
        commit.set_payload(&place::payload(written.imprint.as_deref()));
        commit.commit().context("commit the search index")?;
        self.show(written)
    }

    /// Puts what was committed in the place of what is read.
    fn show(&self, written: &Written) -> anyhow::Result<()> {
        written.reader.reload().context("reopen the search index")?;
        let next = Snapshot::of(written.reader.searcher(), written.fields).context("read the search index")?;
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(next);
        Ok(())
    }

    fn begin_anew(&self, written: &mut Written) -> anyhow::Result<()> {
        let folder = self.folder.as_deref().ok_or_else(|| anyhow!("an index in memory cannot be made anew"))?;
        let fresh = Self::over(place::anew(folder)?.index, None, Some(folder.to_owned()))?;
        *written = fresh.writing.into_inner().unwrap_or_else(PoisonError::into_inner);
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) =
            fresh.snapshot.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.is_broken.store(false, Ordering::Release);
        Ok(())
    }
}

impl Written {
    fn writer(&self) -> anyhow::Result<IndexWriter> {
        let threads = NonZeroUsize::MIN.get();
        self.index.writer_with_num_threads(threads, WRITER_BYTES).context("open the search index for writing")
    }
}

fn replace(writer: &IndexWriter, opportunity: &Opportunity, fields: Fields, cutter: &mut Cutter) -> anyhow::Result<()> {
    writer.delete_term(Token::from_field_text(fields.key, opportunity.key.as_str()));
    writer.add_document(document(opportunity, fields, cutter)).context("change the search index")?;
    Ok(())
}

fn found(snapshot: &Snapshot, query: &Query, limit: usize) -> tantivy::Result<Found> {
    let is_by_code = !query.filters.codes.is_empty();
    let units = if is_by_code { Vec::new() } else { Units::of(snapshot).read(query)? };
    let answers = if is_by_code { by_code::named(snapshot, query)? } else { rank::answers(snapshot, query, &units)? };
    let total = answers.len();
    let mut hits = Vec::new();
    for (answer, key) in order::first(snapshot, query, answers, limit)? {
        let Some(key) = OpportunityKey::parse(&key) else { continue };
        let why =
            if is_by_code { vec![by_code::reason(answer.score)] } else { rank::reasons(snapshot, &units, answer)? };
        hits.push(Hit { key, score: answer.score, why });
    }
    Ok(Found { hits, total })
}

impl Snapshot {
    /// What each call added up to when it was indexed, by key.
    fn stamps(&self) -> tantivy::Result<HashMap<String, u64>> {
        let mut stamps = HashMap::new();
        for segment in &self.segments {
            for document in segment.reader.doc_ids_alive() {
                if let (Some(key), Some(stamp)) = (segment.key(document)?, segment.stamp(document)) {
                    stamps.insert(key, stamp);
                }
            }
        }
        Ok(stamps)
    }
}
