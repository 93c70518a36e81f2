//! One run of one source: gather, compare, remember and promise in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::announce::{self, Judgement, Plan};
use super::gather::{Gathered, Memory, Patience, gather};
use super::hold::Verdict;
use super::kin::parts::{Parts, View, view};
use super::kin::{self, Joined, Kin};
use super::remind;
use crate::domain::change::Observed;
use crate::domain::notice::Notice;
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::domain::sighting::{Defect, sorts};
use crate::domain::work::Work;
use crate::matching::Matcher;
use crate::ports::{Batch, FeedState, Fetcher, HeldRun, KnownPage, Source, Store, StoreError};

/// The most observations remembered in one transaction; a run that dies between two is finished by the next.
const BATCH_MAX: usize = 500;

/// What one run did.
#[derive(Clone, Debug)]
pub struct Run {
    /// The source's name.
    pub source: String,
    /// The moment it stands for.
    pub at: Timestamp,
    /// Every opportunity that is known anew or otherwise, with the notices that led to.
    pub told: Vec<Told>,
    /// How many records were seen.
    pub seen: usize,
    /// Works that are new or differ; they are never told.
    pub works: Vec<Work>,
    /// How many records were new and believed.
    pub new: usize,
    /// What turned out to be shown by another source, too.
    pub joined: Joined,
    /// What could not be read.
    pub defects: Vec<Defect>,
    /// New records that are not believed yet.
    pub held: Option<HeldRun>,
    /// Whether this was the silent first run.
    pub baseline: bool,
    /// Why the run ended early, if it did.
    pub broken_off: Option<String>,
}

impl Run {
    /// Every opportunity that is known anew or otherwise.
    pub fn changed(&self) -> impl Iterator<Item = &Opportunity> {
        self.told.iter().map(|told| &told.observed.opportunity)
    }
}

/// What happened to one opportunity, and who will hear of it.
#[derive(Clone, Debug)]
pub struct Told {
    /// What was observed.
    pub observed: Observed,
    /// The notices filed for it, reminders included.
    pub notices: Vec<Notice>,
}

/// Runs `source` once and remembers what it showed.
pub async fn collect(
    source: &dyn Source,
    fetcher: &dyn Fetcher,
    store: &dyn Store,
    matcher: &Matcher,
    rules: Rules<'_>,
    now: Timestamp,
) -> Result<Run, StoreError> {
    let state = store.feed(source.name()).await?;
    let memory = Memory { store, state: &state, now };
    let gathered = gather(source, fetcher, memory, rules.patience, rules.progress).await?;
    remember(source.name(), gathered, store, matcher, rules.judgement, now).await
}

/// How a run is made.
#[derive(Clone, Copy)]
pub struct Rules<'a> {
    /// How stubbornly a page is asked for.
    pub patience: Patience,
    /// How new records are judged.
    pub judgement: Judgement,
    /// Hears how many records there are so far, and of how many.
    pub progress: &'a (dyn Fn(usize, Option<usize>) + Send + Sync),
}

/// Remembers what a run of the source `name` showed, and files the notices it leads to.
pub async fn remember(
    name: &str,
    mut gathered: Gathered,
    store: &dyn Store,
    matcher: &Matcher,
    judgement: Judgement,
    now: Timestamp,
) -> Result<Run, StoreError> {
    let state = store.feed(name).await?;
    let mut kin = Kin::load(store).await?;
    kin.note_source(name, gathered.repeats);
    let shown = std::mem::take(&mut gathered.sightings);
    let seen = shown.len() + gathered.works.len();
    let works = changed_works(std::mem::take(&mut gathered.works), store).await?;
    let joined = kin.join(&shown, now);
    let mut parts = Parts::of(&kin, &joined);
    let View { known, sightings } = view(name, &kin, shown, (&joined.fresh, &state.shown), &mut parts);
    let mut plan = announce::plan(&known, sightings, &state, judgement, now);
    plan.observed.iter_mut().filter(|observed| joined.gained.contains(&observed.opportunity.key)).for_each(kin::hush);
    let new = plan.observed.iter().filter(|observed| !known.contains_key(&observed.opportunity.key)).count();
    let (held, baseline) = match &plan.verdict {
        Verdict::Hold(held) => (Some(held.clone()), false),
        Verdict::Baseline => (None, true),
        Verdict::Believe => (None, false),
    };
    let before = state.shown.clone();
    let shown = parts.references(&plan.sightings);
    let gone = gone(name, &state, &shown, gathered.broken_off.is_some());
    let after = state_after(state, (seen, shown), held.clone(), &gathered, now);
    shelve(&works, store, now).await?;
    let batch = Batch { gone, at: now, ..Batch::default() };
    let told = write((name, after), plan, parts, &before, Writing { store, matcher, batch }).await?;
    Ok(Run {
        source: name.to_owned(),
        at: now,
        told,
        seen,
        works,
        new,
        joined,
        defects: gathered.defects,
        held,
        baseline,
        broken_off: gathered.broken_off,
    })
}

/// Works the record does not have as they are now.
async fn changed_works(works: BTreeMap<OpportunityKey, Work>, store: &dyn Store) -> Result<Vec<Work>, StoreError> {
    let mut changed = Vec::new();
    for (key, work) in works {
        if store.work(&key).await?.as_ref() != Some(&work) {
            changed.push(work);
        }
    }
    Ok(changed)
}

/// Writes works in transactions of bounded size, before the feed's state: a run that dies in between is made again.
async fn shelve(works: &[Work], store: &dyn Store, now: Timestamp) -> Result<(), StoreError> {
    for some in works.chunks(BATCH_MAX) {
        store.commit(Batch { works: some.to_vec(), at: now, ..Batch::default() }).await?;
    }
    Ok(())
}

/// What the last good run showed and this one did not; a run that was broken off says nothing of that.
fn gone(
    name: &str,
    state: &FeedState,
    shown: &BTreeSet<String>,
    is_broken_off: bool,
) -> Vec<(OpportunityKey, Timestamp)> {
    let Some(last) = state.last_success.filter(|_| !is_broken_off) else { return Vec::new() };
    state.shown.difference(shown).map(|reference| (OpportunityKey::new(name, reference), last)).collect()
}

fn state_after(
    state: FeedState,
    (seen, shown): (usize, BTreeSet<String>),
    held: Option<HeldRun>,
    gathered: &Gathered,
    now: Timestamp,
) -> FeedState {
    let not_before = gathered.pause_asked.and_then(|pause| now.checked_add(pause).ok());
    let (repeats, asides) = (gathered.repeats, gathered.asides.clone());
    match &gathered.broken_off {
        // A run that was broken off says nothing about records it did not reach: what is held stays held.
        Some(why) => FeedState {
            last_run: Some(now),
            failures: state.failures + 1,
            last_error: Some(why.clone()),
            held: held.or(state.held),
            not_before,
            details: if gathered.details.is_empty() { state.details } else { gathered.details.clone() },
            asides,
            page: None,
            failing_since: state.failing_since.or(Some(now)),
            reshaped: gathered.reshaped,
            defects: sorts(&gathered.defects),
            repeats,
            ..state
        },
        None => FeedState {
            last_run: Some(now),
            last_success: Some(now),
            last_count: seen,
            failures: 0,
            last_error: None,
            // A page that was not believed has to be read again, and one that was just sent counts from now.
            page: gathered.page.clone().filter(|_| held.is_none()).map(|page| dated(page, now)),
            held,
            not_before,
            details: gathered.details.clone(),
            asides,
            shown,
            failing_since: None,
            reshaped: false,
            // A page that was not sent again has the defects it had.
            defects: if gathered.pages == 0 && gathered.page.is_some() {
                state.defects
            } else {
                sorts(&gathered.defects)
            },
            repeats,
            ..state
        },
    }
}

fn dated(page: KnownPage, now: Timestamp) -> KnownPage {
    if page.since == Timestamp::MIN { KnownPage { since: now, ..page } } else { page }
}

/// Where a plan is written, and what with.
struct Writing<'a> {
    store: &'a dyn Store,
    matcher: &'a Matcher,
    batch: Batch,
}

/// Writes the plan in transactions of bounded size, the feed's state with the last one.
///
/// What was shown before, as it is known, is not written again: that it was shown stands in the feed's state.
async fn write(
    feed: (&str, FeedState),
    plan: Plan,
    mut parts: Parts,
    shown_before: &BTreeSet<String>,
    writing: Writing<'_>,
) -> Result<Vec<Told>, StoreError> {
    let Writing { store, matcher, mut batch } = writing;
    let (now, mut told) = (batch.at, Vec::new());
    // What stands for a group was composed: its parts are kept instead, as they were shown.
    let alone = plan.sightings.into_iter().map(|sighting| (sighting.key(), sighting));
    let mut sightings: BTreeMap<_, _> = alone.filter(|(key, _)| !parts.is_composed(key)).collect();
    for observed in plan.observed {
        let key = observed.opportunity.key.clone();
        let notices = announce::notices(&observed, matcher, now);
        let pending = store.pending_about(&key).await?;
        batch.withdraw.extend(remind::outdated(&pending, &observed.opportunity, now));
        batch.sightings.extend(sightings.remove(&key));
        parts.take(&key, &mut batch, store).await?;
        batch.file.extend(notices.iter().cloned());
        batch.observed.push(observed.clone());
        told.push(Told { observed, notices });
        if batch.observed.len() == BATCH_MAX {
            store.commit(std::mem::replace(&mut batch, Batch { at: now, ..Batch::default() })).await?;
        }
    }
    for key in parts.keys() {
        parts.take(&key, &mut batch, store).await?;
    }
    sightings.retain(|_, sighting| !shown_before.contains(&sighting.reference));
    batch.sightings.extend(sightings.into_values());
    batch.feed = Some((feed.0.to_owned(), feed.1));
    store.commit(batch).await?;
    Ok(told)
}
