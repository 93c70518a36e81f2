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
    let mut visits = Visits { source, fetcher, patience, tries: 0, read: 0, changed: Vec::new(), over: None };
    for (key, request) in details {
        let Some(listed) = gathered.sightings.get(&key).cloned() else { continue };
        let print = fingerprint(&listed, &source.rules());
        let reference = listed.reference.clone();
        let before = known(&listed, memory).await?;
        if memory.state.details.get(&reference) == Some(&print)
            && let Some(before) = before
        {
            gathered.details.insert(reference, print);
            gathered.sightings.insert(key, before);
            continue;
        }
        if let Some(completed) = visits.visit(&listed, &request, gathered).await {
            gathered.details.insert(reference, print);
            gathered.sightings.insert(key, completed);
        } else {
            let kept = before.map_or(listed.clone(), |before| with_rest(listed, &before.facts));
            gathered.sightings.insert(key, kept);
        }
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

/// The visits of one run to pages of single records.
struct Visits<'a> {
    source: &'a dyn Source,
    fetcher: &'a dyn Fetcher,
    patience: Patience,
    tries: usize,
    read: usize,
    /// What was found on pages of another shape.
    changed: Vec<String>,
    /// Why no more are made in this run.
    over: Option<String>,
}

impl Visits<'_> {
    /// Reads the page of one record; nothing when that was not possible, which is noted.
    async fn visit(&mut self, listed: &Sighting, request: &Request, gathered: &mut Gathered) -> Option<Sighting> {
        let note = |what: String| Defect { at: listed.reference.clone(), what };
        if self.over.is_some() {
            return None;
        }
        if self.tries == DETAILS_MAX {
            self.over = Some(format!(
                "found more than {DETAILS_MAX} pages of single records to read; the rest is read next time"
            ));
            return None;
        }
        self.tries += 1;
        let page = match fetch(self.fetcher, request, None, self.patience).await {
            Ok(Fetched::Page(page, _)) => page,
            Ok(Fetched::Unchanged) => return None,
            Err(error) => {
                if let FetchError::Later { after, .. } = &error {
                    // The publisher is in trouble: the other pages are spared it.
                    gathered.pause_asked = *after;
                    self.over = Some(format!("the page of `{}`: {error}", listed.reference));
                }
                gathered.defects.push(note(error.to_string()));
                return None;
            }
        };
        match self.source.complete(listed.clone(), &page) {
            Ok(completed) => {
                self.read += 1;
                gathered.defects.extend(completed.defects);
                Some(completed.sighting)
            }
            Err(error) => {
                self.changed.push(error.to_string());
                gathered.defects.push(note(error.to_string()));
                None
            }
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
