//! Fetches and reads all pages of one run of a source.
//!
//! A page that fails ends the run early; what was read before it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::{asides, complete, walks};
use crate::domain::opportunity::OpportunityKey;
use crate::domain::sighting::{Defect, Sighting};
use crate::domain::work::Work;
use crate::ports::{
    Asides, FeedState, FetchError, Fetched, Fetcher, KnownPage, Page, Reading, Request, Source, Store, StoreError,
    Validator,
};

/// The most pages of one run.
pub const PAGES_MAX: usize = 100;
/// How long a publisher's word that nothing changed is believed before the whole page is asked for again.
const UNCHANGED_MAX: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How stubbornly a page is asked for within one run.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// The most tries for one page.
    pub tries: u32,
    /// The pause before the second try; it doubles from then on.
    pub pause: Duration,
    /// The longest pause a publisher may ask for before the run is given up until the next one.
    pub pause_max: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { tries: 3, pause: Duration::from_secs(2), pause_max: Duration::from_secs(60) }
    }
}

/// What earlier runs left behind.
#[derive(Clone, Copy)]
pub struct Memory<'a> {
    /// Where sightings are kept.
    pub store: &'a dyn Store,
    /// What the last run left.
    pub state: &'a FeedState,
    /// The moment of this run.
    pub now: Timestamp,
}

/// What a run yielded.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// One sighting for each key, in key order.
    pub sightings: BTreeMap<OpportunityKey, Sighting>,
    /// Works, from a source that gives those.
    pub works: BTreeMap<OpportunityKey, Work>,
    /// What could not be read.
    pub defects: Vec<Defect>,
    /// How many pages of the listing were read.
    pub pages: usize,
    /// How many records the source says there are.
    pub total: Option<usize>,
    /// Why the run ended before its last page, for the operator.
    pub broken_off: Option<String>,
    /// How long the publisher asks to be left alone.
    pub pause_asked: Option<SignedDuration>,
    /// The page that was the whole of this run, where the publisher can tell it from a newer one.
    pub page: Option<KnownPage>,
    /// For each reference whose own page was read: the fingerprint of what the listing said of it.
    pub details: BTreeMap<String, String>,
    /// What the source's asides said last.
    pub asides: Asides,
    /// Whether a page had another shape than expected.
    pub reshaped: bool,
    /// Whether the source repeats calls that others publish.
    pub repeats: bool,
}

impl Gathered {
    /// How many records were seen, of calls and of works.
    #[must_use]
    pub fn seen(&self) -> usize {
        self.sightings.len() + self.works.len()
    }
}

/// Reads `source` page by page; `progress` hears after each page how many records there are so far, and of how many.
pub async fn gather(
    source: &dyn Source,
    fetcher: &dyn Fetcher,
    memory: Memory<'_>,
    patience: Patience,
    progress: &(dyn Fn(usize, Option<usize>) + Send + Sync),
) -> Result<Gathered, StoreError> {
    let mut run = Run::new(source, fetcher, memory, patience);
    run.gathered.repeats = source.repeats();
    let first = source.first();
    let known = known_page(source, &first, memory);
    match run.first(&first, known).await {
        First::Unchanged(page) => {
            run.gathered.sightings = memory_of_last_run(source.name(), memory).await?;
            run.gathered.details.clone_from(&memory.state.details);
            run.gathered.page = Some(page);
        }
        First::Read(next, page) => {
            progress(run.gathered.seen(), run.gathered.total);
            run.rest(next, progress).await;
            run.gathered.page = page.filter(|_| run.gathered.pages == 1 && run.gathered.broken_off.is_none());
            walks::settle(&mut run, progress).await;
            let Run { gathered, details, informed, .. } = &mut run;
            let reader = informed.as_deref().unwrap_or(source);
            complete::complete(reader, fetcher, memory, patience, std::mem::take(details), gathered).await?;
        }
    }
    Ok(run.gathered)
}

/// The page of the last run, if its rules are today's and what it showed was believed.
fn known_page<'a>(source: &dyn Source, first: &Request, memory: Memory<'a>) -> Option<&'a KnownPage> {
    let state = memory.state;
    let fresh = |page: &&KnownPage| {
        page.url == first.url && page.rules == source.rules() && memory.now.duration_since(page.since) < UNCHANGED_MAX
    };
    // A record from before this was written down does not say what the page showed: it is asked for once more.
    let is_remembered = state.shown.len() == state.last_count;
    state.page.as_ref().filter(fresh).filter(|_| is_remembered && state.held.is_none() && state.failures == 0)
}

/// What the last run saw: the page is the same, so it is seen again.
async fn memory_of_last_run(name: &str, memory: Memory<'_>) -> Result<BTreeMap<OpportunityKey, Sighting>, StoreError> {
    let mut seen_again = BTreeMap::new();
    for seen in memory.store.shown_by(name).await? {
        if memory.state.shown.contains(&seen.sighting.reference) {
            seen_again.insert(seen.sighting.key(), seen.sighting);
        }
    }
    Ok(seen_again)
}

/// How the first page went.
enum First {
    /// It is the one we know.
    Unchanged(KnownPage),
    /// It was read, or the run broke off.
    Read(Option<Request>, Option<KnownPage>),
}

/// A run under way.
pub(super) struct Run<'a> {
    source: &'a dyn Source,
    /// The same source, once it knows what its asides said.
    informed: Option<Arc<dyn Source>>,
    fetcher: &'a dyn Fetcher,
    memory: Memory<'a>,
    patience: Patience,
    pub(super) gathered: Gathered,
    details: Vec<(OpportunityKey, Request)>,
    /// The publisher's names of all records shown so far.
    pub(super) shown: BTreeSet<String>,
    /// What was only seen as a copy so far.
    copies: BTreeSet<OpportunityKey>,
    /// Pages read in the present walk.
    walked: usize,
}

impl<'a> Run<'a> {
    fn new(source: &'a dyn Source, fetcher: &'a dyn Fetcher, memory: Memory<'a>, patience: Patience) -> Self {
        let gathered = Gathered { asides: memory.state.asides.clone(), ..Gathered::default() };
        Self {
            source,
            informed: None,
            fetcher,
            memory,
            patience,
            gathered,
            details: Vec::new(),
            shown: BTreeSet::new(),
            copies: BTreeSet::new(),
            walked: 0,
        }
    }

    /// Who reads the pages.
    pub(super) fn reader(&self) -> &dyn Source {
        self.informed.as_deref().unwrap_or(self.source)
    }

    async fn first(&mut self, request: &Request, known: Option<&KnownPage>) -> First {
        let validator = known.map(|known| &known.validator);
        match fetch(self.fetcher, request, validator, self.patience).await {
            Ok(Fetched::Unchanged) => match known {
                Some(known) => First::Unchanged(known.clone()),
                None => First::Read(None, None),
            },
            Ok(Fetched::Page(page, validator)) => {
                // Only now: a publisher in trouble is asked for nothing else.
                asides::ask(self.source, self.fetcher, self.memory, &mut self.gathered).await;
                self.informed = self.source.knowing(&self.gathered.asides);
                let next = self.read(request, &page);
                let page = |validator| KnownPage {
                    url: request.url.clone(),
                    validator,
                    rules: self.source.rules(),
                    since: Timestamp::MIN,
                };
                First::Read(next, validator.map(page))
            }
            Err(error) => {
                self.break_off(&error);
                First::Read(None, None)
            }
        }
    }

    async fn rest(&mut self, mut next: Option<Request>, progress: &(dyn Fn(usize, Option<usize>) + Send + Sync)) {
        while let Some(request) = next.take() {
            if self.walked == PAGES_MAX {
                self.gathered.broken_off = Some(format!("found more than {PAGES_MAX} pages"));
                return;
            }
            match self.fetch(&request).await {
                Ok(Some(page)) => next = self.read(&request, &page),
                Ok(None) => {}
                Err(error) => self.break_off(&error),
            }
            progress(self.gathered.seen(), self.gathered.total);
        }
    }

    /// Walks once more through what was walked through already; what goes wrong then is a defect and no more.
    pub(super) async fn walk(&mut self, first: Request, progress: &(dyn Fn(usize, Option<usize>) + Send + Sync)) {
        self.walked = 0;
        let known = std::mem::take(&mut self.gathered.defects);
        self.rest(Some(first), progress).await;
        let found = std::mem::replace(&mut self.gathered.defects, known);
        for defect in found {
            if !self.gathered.defects.contains(&defect) {
                self.gathered.defects.push(defect);
            }
        }
        if let Some(what) = self.gathered.broken_off.take() {
            self.gathered.defects.push(Defect { at: "another walk".to_owned(), what });
        }
    }

    /// Asks for a page whatever was known of it.
    pub(super) async fn fetch(&self, request: &Request) -> Result<Option<Page>, FetchError> {
        match fetch(self.fetcher, request, None, self.patience).await? {
            Fetched::Page(page, _) => Ok(Some(page)),
            Fetched::Unchanged => Ok(None),
        }
    }

    /// Reads a page; what follows is nothing when it shows only what earlier pages showed.
    fn read(&mut self, request: &Request, page: &Page) -> Option<Request> {
        match self.reader().read(request, page) {
            Ok(reading) => self.take(reading),
            Err(error) => {
                let number = self.walked + 1;
                self.gathered.broken_off = Some(format!("page {number} of `{}`: {error}", self.source.name()));
                self.gathered.reshaped = true;
                None
            }
        }
    }

    fn take(&mut self, reading: Reading) -> Option<Request> {
        // Where records are counted, pages are known to repeat some, and the count ends the walk.
        let is_counted = self.source.census().is_some();
        let gathered = &mut self.gathered;
        gathered.pages += 1;
        self.walked += 1;
        gathered.total = reading.total.or(gathered.total);
        gathered.defects.extend(reading.defects);
        self.details.extend(reading.details);
        let some = !reading.sightings.is_empty() || !reading.works.is_empty();
        let before = gathered.seen();
        for sighting in reading.sightings {
            let is_copy = reading.copies.contains(&sighting.reference);
            keep(&mut gathered.sightings, &mut self.copies, sighting, is_copy);
        }
        gathered.works.extend(reading.works.into_iter().map(|work| (work.key.clone(), work)));
        self.shown.extend(reading.shown);
        // A publisher that ignores the page number shows its first page for ever.
        let repeats = some && gathered.seen() == before && !is_counted;
        reading.next.filter(|_| !repeats)
    }

    fn break_off(&mut self, error: &FetchError) {
        if let FetchError::Later { after, .. } = error {
            self.gathered.pause_asked = *after;
        }
        let number = self.walked + 1;
        self.gathered.broken_off = Some(format!("page {number} of `{}`: {error}", self.source.name()));
    }
}

/// Keeps one sighting of each key: any other than a copy, then the one that says more.
fn keep(
    sightings: &mut BTreeMap<OpportunityKey, Sighting>,
    copies: &mut BTreeSet<OpportunityKey>,
    sighting: Sighting,
    is_copy: bool,
) {
    let key = sighting.key();
    let says = |sighting: &Sighting| (sighting.facts.deadlines.len(), sighting.facts.text.len());
    let beats = |known: &Sighting| match (copies.contains(&key), is_copy) {
        (true, false) => true,
        (false, true) => false,
        _ => says(known) <= says(&sighting),
    };
    if sightings.get(&key).is_none_or(beats) {
        if is_copy {
            copies.insert(key.clone());
        } else {
            copies.remove(&key);
        }
        sightings.insert(key, sighting);
    }
}

/// Asks for a page, again and again within `patience`.
pub(super) async fn fetch(
    fetcher: &dyn Fetcher,
    request: &Request,
    known: Option<&Validator>,
    patience: Patience,
) -> Result<Fetched, FetchError> {
    let mut pause = patience.pause;
    let mut tries = 1;
    loop {
        let error = match fetcher.fetch_if_changed(request, known).await {
            Ok(fetched) => return Ok(fetched),
            Err(error) => error,
        };
        let FetchError::Later { why, after } = &error else { return Err(error) };
        let asked = after.map(SignedDuration::unsigned_abs);
        if tries >= patience.tries || asked.is_some_and(|asked| asked > patience.pause_max) {
            return Err(error);
        }
        let wait = asked.unwrap_or(pause);
        tracing::info!(found = %why, wait_ms = wait.as_millis(), "the publisher is in trouble, trying again");
        tokio::time::sleep(wait).await;
        tries += 1;
        pause *= 2;
    }
}
