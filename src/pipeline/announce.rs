//! Turns what was seen into changes and promises. Pure: what is known goes in, a unit of work comes out.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::hold::{self, Release, Usual, Verdict};
use super::remind;
use crate::domain::change::{Observed, age, observe};
use crate::domain::notice::{Notice, Subject};
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::domain::sighting::Sighting;
use crate::matching::{Document, Matcher};
use crate::ports::FeedState;

/// What a run means, before anything is written.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How the run's new records were judged.
    pub verdict: Verdict,
    /// Opportunities as they are known from now on, with their changes.
    pub observed: Vec<Observed>,
    /// What was seen and is believed.
    pub sightings: Vec<Sighting>,
}

/// Rules for judging a run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Judgement {
    /// How many new records are usual.
    pub usual: Usual,
    /// Whether the admin lets more pass.
    pub release: Release,
}

/// Compares a run's sightings with what is known of its source.
#[must_use]
pub fn plan(
    known: &BTreeMap<OpportunityKey, Opportunity>,
    sightings: BTreeMap<OpportunityKey, Sighting>,
    state: &FeedState,
    judgement: Judgement,
    now: Timestamp,
) -> Plan {
    let new: BTreeSet<OpportunityKey> = sightings.keys().filter(|key| !known.contains_key(key)).cloned().collect();
    let verdict = hold::judge(&new, state, judgement.usual, judgement.release, now);
    let holds = matches!(verdict, Verdict::Hold(_));
    let believed: Vec<Sighting> =
        sightings.into_iter().filter(|(key, _)| !(holds && new.contains(key))).map(|(_, sighting)| sighting).collect();

    let mut observed: Vec<Observed> =
        believed.iter().filter_map(|sighting| observe(known.get(&sighting.key()), sighting, now)).collect();
    // The calendar works on what the source did not show this time, too.
    let seen: BTreeSet<OpportunityKey> = believed.iter().map(Sighting::key).collect();
    observed.extend(known.values().filter(|known| !seen.contains(&known.key)).filter_map(|known| age(known, now)));
    if verdict == Verdict::Baseline {
        for observed in &mut observed {
            observed.changes.retain(|change| !matches!(change, crate::domain::change::Change::Appeared));
        }
    }
    Plan { verdict, observed, sightings: believed }
}

/// The notices owed for one observation: its news to those it fits, and reminders of its deadlines.
#[must_use]
pub fn notices(observed: &Observed, matcher: &Matcher, now: Timestamp) -> Vec<Notice> {
    let opportunity = &observed.opportunity;
    let document = Document::of(opportunity);
    let mut notices = Vec::new();
    let news: Vec<_> = observed.changes.iter().filter(|change| change.is_news()).collect();
    if !news.is_empty() {
        let strong = matcher.matches(&document, now).into_iter().filter(crate::matching::Match::is_strong);
        for found in strong {
            for change in &news {
                if found.subscription.events.contains(&change.event()) {
                    let subscription = found.subscription;
                    let subject = Subject::Change { change: (*change).clone(), revision: opportunity.revision };
                    let due = subscription.rhythm.cadence.due(now, &subscription.zone);
                    let why = found.why.clone();
                    let relevance = found.relevance.percent();
                    let notice = remind::promise(subscription, opportunity, subject, why, due, now);
                    notices.push(Notice { relevance, ..notice });
                }
            }
        }
    }
    notices.extend(remind::all_reminders(matcher, &document, now));
    without_repeats(notices)
}

/// Two subscriptions of one audience may want the same notice; it is told once, with the reasons of both, and as soon
/// as the more impatient of them wants it.
fn without_repeats(notices: Vec<Notice>) -> Vec<Notice> {
    let mut unique: BTreeMap<_, Notice> = BTreeMap::new();
    for notice in notices {
        match unique.entry(notice.key()) {
            std::collections::btree_map::Entry::Vacant(place) => {
                place.insert(notice);
            }
            std::collections::btree_map::Entry::Occupied(mut place) => {
                let known = place.get_mut();
                if notice.due < known.due {
                    (known.due, known.gathered) = (notice.due, notice.gathered);
                }
                known.relevance = known.relevance.max(notice.relevance);
                let more = notice.why.into_iter().filter(|why| !known.why.contains(why)).collect::<Vec<_>>();
                known.why.extend(more);
            }
        }
    }
    unique.into_values().collect()
}
