//! What changed between what we knew and what is shown now.
//!
//! Pure comparison: what to say about a change, and to whom, is decided elsewhere.
//! Absence is nothing here: only a sighting or the calendar changes an opportunity.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::deadline::Deadline;
use super::opportunity::{Facts, Opportunity, Status};
use super::sighting::Sighting;

/// One thing that happened to an opportunity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Change {
    /// Seen for the first time, with time left to apply.
    Appeared,
    /// Applications are taken from now on.
    Opened,
    /// The days one has to meet are others than before.
    DeadlineMoved {
        /// Deadlines that were ahead.
        was: Vec<Deadline>,
        /// Deadlines that are ahead now.
        now: Vec<Deadline>,
    },
    /// Other facts changed.
    Amended {
        /// Which, with their old and new values.
        fields: Vec<FieldChange>,
    },
    /// Applications are no longer taken.
    Closed {
        /// Why we say so.
        cause: ClosureCause,
    },
    /// Taken back by the publisher.
    Withdrawn,
    /// Closed or withdrawn before, possible again now.
    Reopened,
}

/// Why a call counts as closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosureCause {
    /// Its last deadline passed.
    DeadlinePassed,
    /// The source says so, before the last deadline.
    Stated,
}

/// Recorded for a deadline whose hour is not given.
pub const DAY_ONLY: &str = "day only";
/// Recorded after the number of words of a text.
pub const WORDS: &str = " words";

/// One fact that changed.
///
/// Both values are kept in a fixed English form that can be read back, and are said to people in their language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldChange {
    /// Which fact.
    pub field: Field,
    /// Its old value.
    pub was: String,
    /// Its new value.
    pub now: String,
}

/// Facts whose change is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The title.
    Title,
    /// The code people type.
    Identifier,
    /// The opening day.
    OpeningDay,
    /// The hour of a deadline whose day stands.
    DeadlineHour,
    /// One stage, two stages, cut-offs.
    DeadlineModel,
    /// Pot, grant size or number of grants.
    Budget,
    /// The programme.
    Programme,
    /// The grouping call.
    Call,
    /// Description, keywords or types of action.
    Text,
    /// The page's address.
    Link,
    /// What the publisher announced about it.
    Update,
}

impl Field {
    /// The field's name for people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Identifier => "identifier",
            Self::OpeningDay => "opening day",
            Self::DeadlineHour => "hour of the deadline",
            Self::DeadlineModel => "deadline model",
            Self::Budget => "budget",
            Self::Programme => "programme",
            Self::Call => "call",
            Self::Text => "description",
            Self::Link => "link",
            Self::Update => "announcement",
        }
    }

    /// Whether a reader would act on it; the rest is recorded and can be looked up.
    #[must_use]
    pub fn matters(self) -> bool {
        matches!(self, Self::Title | Self::OpeningDay | Self::DeadlineModel | Self::Budget)
    }
}

impl Change {
    /// The event's name in JSON and config.
    #[must_use]
    pub fn event(&self) -> Event {
        match self {
            Self::Appeared => Event::Appeared,
            Self::Opened => Event::Opened,
            Self::DeadlineMoved { .. } => Event::DeadlineMoved,
            Self::Amended { .. } => Event::Amended,
            Self::Closed { .. } => Event::Closed,
            Self::Withdrawn => Event::Withdrawn,
            Self::Reopened => Event::Reopened,
        }
    }

    /// Whether it is worth a notice at all.
    ///
    /// A changed hour or wording is recorded only, and a call that ends on its own deadline surprises nobody.
    #[must_use]
    pub fn is_news(&self) -> bool {
        match self {
            Self::Amended { fields } => fields.iter().any(|change| change.field.matters()),
            Self::Closed { cause } => *cause == ClosureCause::Stated,
            Self::Appeared | Self::Opened | Self::DeadlineMoved { .. } | Self::Withdrawn | Self::Reopened => true,
        }
    }
}

/// The sort of a change, without its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// See [`Change::Appeared`].
    Appeared,
    /// See [`Change::Opened`].
    Opened,
    /// See [`Change::DeadlineMoved`].
    DeadlineMoved,
    /// See [`Change::Amended`].
    Amended,
    /// See [`Change::Closed`].
    Closed,
    /// See [`Change::Withdrawn`].
    Withdrawn,
    /// See [`Change::Reopened`].
    Reopened,
}

impl Event {
    /// Every event, in the order help lists them.
    pub const ALL: [Self; 7] = [
        Self::Appeared,
        Self::Opened,
        Self::DeadlineMoved,
        Self::Amended,
        Self::Closed,
        Self::Withdrawn,
        Self::Reopened,
    ];

    /// The word used in config and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Appeared => "appeared",
            Self::Opened => "opened",
            Self::DeadlineMoved => "deadline_moved",
            Self::Amended => "amended",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
            Self::Reopened => "reopened",
        }
    }

    /// The event with this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.as_str() == word)
    }
}

/// An opportunity after a look at it, with what changed; no changes means nothing to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    /// The opportunity as it is known from now on.
    pub opportunity: Opportunity,
    /// What changed, in the order to tell it.
    pub changes: Vec<Change>,
}

/// Compares a sighting with what is known; `None` when nothing at all is new.
///
/// A call first seen after its last deadline is remembered without a change: it is never announced.
#[must_use]
pub fn observe(known: Option<&Opportunity>, sighting: &Sighting, now: Timestamp) -> Option<Observed> {
    match known {
        None => Some(first_sight(sighting, now)),
        Some(known) => compare(known, &sighting.facts, now),
    }
}

/// Lets the calendar do its work on a known opportunity: it opens, or its last deadline passes.
#[must_use]
pub fn age(known: &Opportunity, now: Timestamp) -> Option<Observed> {
    compare(known, &known.facts, now)
}

fn first_sight(sighting: &Sighting, now: Timestamp) -> Observed {
    let status = sighting.facts.status_at(now);
    let is_news = status.is_live() && !sighting.facts.is_undated_leftover(now);
    let changes = if is_news { vec![Change::Appeared] } else { Vec::new() };
    let opportunity = Opportunity {
        key: sighting.key(),
        facts: sighting.facts.clone(),
        status,
        revision: 0,
        first_seen: now,
        last_changed: now,
    };
    Observed { opportunity, changes }
}

fn compare(known: &Opportunity, facts: &Facts, now: Timestamp) -> Option<Observed> {
    let status = facts.status_at(now);
    let mut changes: Vec<Change> = status_change(known, facts, status).into_iter().collect();
    if status.is_live() {
        changes.extend(deadline_change(&known.facts, facts, now));
    }
    let fields = field_changes(&known.facts, facts);
    if !fields.is_empty() {
        changes.push(Change::Amended { fields });
    }
    if changes.is_empty() && known.facts == *facts && known.status == status {
        return None;
    }
    let opportunity = Opportunity {
        key: known.key.clone(),
        facts: facts.clone(),
        status,
        revision: known.revision + 1,
        first_seen: known.first_seen,
        last_changed: now,
    };
    Some(Observed { opportunity, changes })
}

fn status_change(known: &Opportunity, facts: &Facts, status: Status) -> Option<Change> {
    match (known.status, status) {
        (was, now) if was == now => None,
        (_, Status::Withdrawn) => Some(Change::Withdrawn),
        (Status::Withdrawn, Status::Closed) => None,
        (_, Status::Closed) => Some(Change::Closed { cause: closure_cause(facts) }),
        (Status::Closed | Status::Withdrawn, _) => Some(Change::Reopened),
        (Status::Forthcoming, Status::Open) => Some(Change::Opened),
        _ => None,
    }
}

fn closure_cause(facts: &Facts) -> ClosureCause {
    match facts.stated_status {
        Status::Closed => ClosureCause::Stated,
        Status::Forthcoming | Status::Open | Status::Withdrawn | Status::Unknown => ClosureCause::DeadlinePassed,
    }
}

/// A deadline moved when the days still ahead differ; that a past one is no longer listed is no move.
fn deadline_change(was: &Facts, now_stated: &Facts, now: Timestamp) -> Option<Change> {
    let days = |facts: &Facts| facts.deadlines_ahead(now).map(|deadline| deadline.date).collect::<Vec<_>>();
    if days(was) == days(now_stated) {
        return None;
    }
    // What had passed stands as the old value when nothing else was ahead.
    let was_ahead: Vec<Deadline> = match was.deadlines_ahead(now).cloned().collect::<Vec<_>>() {
        ahead if ahead.is_empty() => was.deadlines.last().cloned().into_iter().collect(),
        ahead => ahead,
    };
    let now_ahead = now_stated.deadlines_ahead(now).cloned().collect();
    Some(Change::DeadlineMoved { was: was_ahead, now: now_ahead })
}

fn field_changes(was: &Facts, now: &Facts) -> Vec<FieldChange> {
    let mut changes = Vec::new();
    let mut note = |field: Field, was: String, now: String| {
        if was != now {
            changes.push(FieldChange { field, was, now });
        }
    };
    let optional = |value: &Option<String>| value.clone().unwrap_or_default();
    let day = |facts: &Facts| facts.opens_on.map(|date| date.to_string()).unwrap_or_default();
    note(Field::Title, was.title.clone(), now.title.clone());
    note(Field::Identifier, optional(&was.identifier), optional(&now.identifier));
    note(Field::OpeningDay, day(was), day(now));
    note(Field::DeadlineHour, hours(was), hours_where_days_stand(was, now));
    let model = |facts: &Facts| facts.deadline_model.as_recorded().to_owned();
    note(Field::DeadlineModel, model(was), model(now));
    note(Field::Budget, was.budget.to_string(), now.budget.to_string());
    note(Field::Programme, optional(&was.programme), optional(&now.programme));
    note(Field::Call, call(was), call(now));
    note(Field::Link, was.link.clone(), now.link.clone());
    let newest = |facts: &Facts| facts.updates.first().map(|update| update.text.clone()).unwrap_or_default();
    note(Field::Update, newest(was), newest(now));
    if text(was) != text(now) {
        let words = |facts: &Facts| format!("{}{WORDS}", facts.text.split_whitespace().count());
        changes.push(FieldChange { field: Field::Text, was: words(was), now: words(now) });
    }
    changes
}

fn hours(facts: &Facts) -> String {
    let hour = |deadline: &Deadline| deadline.time.map_or_else(|| DAY_ONLY.to_owned(), |time| time.to_string());
    facts.deadlines.iter().map(hour).collect::<Vec<_>>().join(", ")
}

/// The new hours where the days are the old ones; otherwise the days tell the story and hours stay out of it.
fn hours_where_days_stand(was: &Facts, now: &Facts) -> String {
    let days = |facts: &Facts| facts.deadlines.iter().map(|deadline| deadline.date).collect::<Vec<_>>();
    if days(was) == days(now) { hours(now) } else { hours(was) }
}

fn call(facts: &Facts) -> String {
    let parts = [facts.call_identifier.as_deref(), facts.call_title.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn text(facts: &Facts) -> (&str, &[String], &[String]) {
    (&facts.text, &facts.keywords, &facts.action_types)
}
