//! Reads the pages of single records, for those that are new or that the listing shows otherwise than before.
//!
//! A record whose page cannot be had keeps what its page said before; it is asked for again on the next run.

use std::collections::BTreeMap;

use super::gather::{Gathered, Memory, Patience, fetch};
use crate::domain::opportunity::{Budget, Facts, OpportunityKey};
use crate::domain::sighting::{Defect, Sighting};
use crate::ports::{FetchError, Fetched, Fetcher, Request, Source, StoreError};

/// The most pages of single records in one run; at a pause of a second these are five minutes.
pub const DETAILS_MAX: usize = 300;
/// After so many refusals in a row the publisher is asked for no more pages in this run.
const REFUSALS_MAX: usize = 5;
/// A page that was refused is asked for again after a week, or when the listing shows its record otherwise.
const REFUSED_SECONDS: i64 = 7 * 24 * 3_600;
/// From so many pages on, all of another shape than expected, it is the publisher who changed.
const ALL_BAD_MIN: usize = 3;

/// Completes what the listing showed.
pub(super) async fn complete(
    source: &dyn Source,
    fetcher: &dyn Fetcher,
    memory: Memory<'_>,
    patience: Patience,
    details: Vec<(OpportunityKey, Request)>,
    gathered: &mut Gathered,
) -> Result<(), StoreError> {
    let mut visits =
        Visits { source, fetcher, patience, tries: 0, read: 0, refusals: 0, changed: Vec::new(), over: None };
    for (key, request) in details {
        let Some(listed) = gathered.sightings.get(&key).cloned() else { continue };
        let print = fingerprint(&listed, &source.rules());
        let reference = listed.reference.clone();
        let refused = format!("{print} refused {}", memory.now.as_second() / REFUSED_SECONDS);
        let before = known(&listed, memory).await?;
        let marked = memory.state.details.get(&reference);
        if let Some(mark) = marked.filter(|mark| **mark == print || **mark == refused)
            && let Some(before) = before
        {
            gathered.details.insert(reference, mark.clone());
            gathered.sightings.insert(key, before);
            continue;
        }
        match visits.visit(&listed, &request, gathered).await {
            Visit::Read(completed) => {
                gathered.details.insert(reference, print);
                gathered.sightings.insert(key, *completed);
                continue;
            }
            Visit::Refused => {
                gathered.details.insert(reference, refused);
            }
            Visit::Failed => {}
        }
        let kept = before.map_or(listed.clone(), |before| with_rest(listed, &before.facts));
        gathered.sightings.insert(key, kept);
    }
    visits.close(gathered);
    if gathered.broken_off.is_some() {
        // What was not reached this time is remembered as it was.
        let kept: BTreeMap<String, String> = memory.state.details.clone();
        gathered.details = kept.into_iter().chain(std::mem::take(&mut gathered.details)).collect();
    }
    Ok(())
}

/// What the source showed of this record last, its own page included.
async fn known(listed: &Sighting, memory: Memory<'_>) -> Result<Option<Sighting>, StoreError> {
    let sightings = memory.store.sightings(&listed.key()).await?;
    Ok(sightings.into_iter().map(|seen| seen.sighting).find(|sighting| sighting.source == listed.source))
}

/// Stands for what the listing says of a record, and the rules by which its own page is read.
fn fingerprint(listed: &Sighting, rules: &str) -> String {
    let said = serde_json::to_vec(listed).unwrap_or_default();
    let hash = blake3::Hasher::new().update(rules.as_bytes()).update(&said).finalize().to_hex();
    hash.chars().take(16).collect()
}

/// What the listing says, and of the rest what was known before.
fn with_rest(mut listed: Sighting, before: &Facts) -> Sighting {
    let facts = &mut listed.facts;
    let keep = |own: &mut Option<String>, old: &Option<String>| {
        if own.is_none() {
            own.clone_from(old);
        }
    };
    keep(&mut facts.identifier, &before.identifier);
    keep(&mut facts.programme, &before.programme);
    keep(&mut facts.call_identifier, &before.call_identifier);
    keep(&mut facts.call_title, &before.call_title);
    facts.opens_on = facts.opens_on.or(before.opens_on);
    if facts.deadlines.is_empty() {
        facts.deadlines.clone_from(&before.deadlines);
        facts.deadline_model = before.deadline_model;
    }
    if facts.budget == Budget::default() {
        facts.budget.clone_from(&before.budget);
    }
    for (own, old) in [(&mut facts.action_types, &before.action_types), (&mut facts.keywords, &before.keywords)] {
        if own.is_empty() {
            own.clone_from(old);
        }
    }
    if facts.text.is_empty() {
        facts.text.clone_from(&before.text);
    }
    listed
}

/// How a visit to the page of one record went.
enum Visit {
    /// It was read.
    Read(Box<Sighting>),
    /// There is none for us; trying again soon will not help.
    Refused,
    /// It may go better next time.
    Failed,
}

/// The visits of one run to pages of single records.
struct Visits<'a> {
    source: &'a dyn Source,
    fetcher: &'a dyn Fetcher,
    patience: Patience,
    tries: usize,
    read: usize,
    /// Refusals since a page was last read.
    refusals: usize,
    /// What was found on pages of another shape.
    changed: Vec<String>,
    /// Why no more are made in this run.
    over: Option<String>,
}

impl Visits<'_> {
    /// Reads the page of one record; what goes wrong is noted.
    async fn visit(&mut self, listed: &Sighting, request: &Request, gathered: &mut Gathered) -> Visit {
        let note = |what: String| Defect { at: listed.reference.clone(), what };
        if self.over.is_none() && self.tries == DETAILS_MAX {
            self.over = Some(format!(
                "found more than {DETAILS_MAX} pages of single records to read; the rest is read next time"
            ));
        }
        if self.over.is_some() {
            return Visit::Failed;
        }
        self.tries += 1;
        let page = match fetch(self.fetcher, request, None, self.patience).await {
            Ok(Fetched::Page(page, _)) => page,
            Ok(Fetched::Unchanged) => return Visit::Failed,
            Err(error) => {
                gathered.defects.push(note(error.to_string()));
                return self.fail(&error, listed, gathered);
            }
        };
        self.refusals = 0;
        match self.source.complete(listed.clone(), &page) {
            Ok(completed) => {
                self.read += 1;
                gathered.defects.extend(completed.defects);
                Visit::Read(Box::new(completed.sighting))
            }
            Err(error) => {
                self.changed.push(error.to_string());
                gathered.defects.push(note(error.to_string()));
                Visit::Failed
            }
        }
    }

    /// Spares a publisher that is in trouble, or does not want us, the other pages.
    fn fail(&mut self, error: &FetchError, listed: &Sighting, gathered: &mut Gathered) -> Visit {
        match error {
            FetchError::Later { after, .. } => {
                gathered.pause_asked = *after;
                self.over = Some(format!("the page of `{}`: {error}", listed.reference));
                Visit::Failed
            }
            FetchError::Refused(_) => {
                self.refusals += 1;
                if self.refusals == REFUSALS_MAX {
                    self.over = Some(format!("found {REFUSALS_MAX} refusals in a row, the last: {error}"));
                }
                Visit::Refused
            }
            FetchError::TooLarge { .. } => Visit::Failed,
        }
    }

    /// Says what went wrong with all of them.
    fn close(self, gathered: &mut Gathered) {
        if self.read == 0
            && self.changed.len() >= ALL_BAD_MIN
            && let Some(first) = self.changed.first()
        {
            let many = self.changed.len();
            let why = format!("{many} pages of single records of `{}`: {first}", self.source.name());
            gathered.broken_off.get_or_insert(why);
            gathered.reshaped = true;
        }
        gathered.defects.extend(self.over.map(|what| Defect { at: "details".to_owned(), what }));
    }
}
