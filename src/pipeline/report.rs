//! Tells the operators when a source is in trouble, and when it is out of it again: once each, through the outbox.
//!
//! Pure. What was told is part of the feed's state and is written with the notice, so a restart tells nothing twice.

use jiff::{SignedDuration, Timestamp};

use crate::domain::community::Audience;
use crate::domain::notice::{Notice, NoticeState, Subject, source_key};
use crate::domain::trouble::Trouble;
use crate::ports::{Batch, FeedState};

/// After they were told of a trouble operators hear of no other of that source for so long: a source that comes and
/// goes is one trouble, not fifty.
const REST: SignedDuration = SignedDuration::from_hours(24);

/// Where operators read, and when a source counts as stale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watch {
    /// Their channel and language; nothing for the log only.
    pub desk: Option<Desk>,
    /// After how many of its rounds without success a source is stale.
    pub stale_after: u32,
}

/// Where operators read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// The channel.
    pub audience: Audience,
    /// Its language, ISO 639-1.
    pub language: String,
}

impl Watch {
    /// Four rounds: the portal has bad nights, and a day without it is more than one.
    pub const STALE_AFTER: u32 = 4;
}

impl Default for Watch {
    fn default() -> Self {
        Self { desk: None, stale_after: Self::STALE_AFTER }
    }
}

/// What there is to tell of the source `name`, which is read so often; nothing when all was told.
#[must_use]
pub fn report(name: &str, state: &FeedState, every: SignedDuration, watch: &Watch, now: Timestamp) -> Option<Batch> {
    let found = state.trouble_at(every, watch.stale_after, now);
    let (trouble, over) = match (&state.trouble, found) {
        (None, Some(found)) if state.troubled.is_none_or(|told| now.duration_since(told) >= REST) => (found, None),
        (Some(told), None) if state.is_well(now) => (told.clone(), Some(now)),
        _ => return None,
    };
    let after = match over {
        None => FeedState { trouble: Some(trouble.clone()), troubled: Some(now), ..state.clone() },
        Some(_) => FeedState { trouble: None, ..state.clone() },
    };
    tell_log(name, &trouble, over);
    let notice = watch.desk.as_ref().map(|desk| promise(name, trouble, over, desk, now));
    Some(Batch {
        feed: Some((name.to_owned(), after)),
        file: notice.into_iter().collect(),
        at: now,
        ..Batch::default()
    })
}

fn promise(name: &str, trouble: Trouble, over: Option<Timestamp>, desk: &Desk, now: Timestamp) -> Notice {
    Notice {
        audience: desk.audience.clone(),
        community: String::new(),
        opportunity: source_key(name),
        subject: Subject::Source { name: name.to_owned(), trouble, over },
        why: Vec::new(),
        language: desk.language.clone(),
        due: now,
        filed: now,
        gathered: false,
        relevance: 0,
        attempts: 0,
        state: NoticeState::Pending,
    }
}

fn tell_log(name: &str, trouble: &Trouble, over: Option<Timestamp>) {
    let (ailment, since) = (trouble.ailment.as_str(), trouble.since);
    if over.is_some() {
        tracing::info!(source = name, ailment, %since, "the source is out of trouble");
    } else {
        tracing::error!(source = name, ailment, %since, found = %trouble.found, "the source is in trouble");
    }
}
