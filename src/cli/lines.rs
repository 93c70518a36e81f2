//! The lines that `collect --json` and `replay --json` print: one object a line, a summary last.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

use crate::domain::change::Change;
use crate::domain::deadline::Deadline;
use crate::domain::notice::{Notice, Subject};
use crate::domain::opportunity::Opportunity;
use crate::language::wording::reasons;
use crate::language::{Language, Words};
use crate::pipeline::collect::{Run, Told};

/// One line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// The moment it stands for, RFC 3339.
    pub at: String,
    /// `appeared`, `opened`, `deadline_moved`, `amended`, `closed`, `withdrawn`, `reopened`, `reminder`, `held_back`.
    pub event: &'static str,
    /// The opportunity's key.
    pub key: Option<String>,
    /// The code people type.
    pub identifier: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Who is told, by name; nothing when nobody is.
    pub community: Option<String>,
    /// Where.
    pub audience: Option<String>,
    /// The old value: a day for deadlines, an object by field for amendments.
    pub was: Value,
    /// The new value.
    pub now: Value,
    /// Why it fits.
    pub why: Vec<String>,
}

/// Counts lines by event, for the summary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Counts(BTreeMap<&'static str, usize>);

impl Counts {
    /// Counts one more.
    pub fn add(&mut self, what: &'static str) {
        self.add_many(what, 1);
    }

    /// Counts so many more.
    pub fn add_many(&mut self, what: &'static str, many: usize) {
        *self.0.entry(what).or_default() += many;
    }

    /// How many were counted.
    #[must_use]
    pub fn of(&self, what: &str) -> usize {
        self.0.get(what).copied().unwrap_or(0)
    }

    /// Everything counted, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.0.iter().map(|(what, many)| (*what, *many))
    }

    /// The last line.
    #[must_use]
    pub fn summary(&self) -> Value {
        json!({ "summary": self })
    }
}

/// The line of one notice about `opportunity`.
#[must_use]
pub fn of_notice(notice: &Notice, opportunity: &Opportunity, at: Timestamp) -> Line {
    let mut line = match &notice.subject {
        Subject::Change { change, .. } => of_change(change, opportunity, at),
        Subject::Reminder { deadline, lead } => Line {
            event: "reminder",
            now: json!({ "deadline": deadline.date, "days_before": lead.in_days() }),
            ..blank(opportunity, at)
        },
        Subject::Source { name, trouble, over } => Line {
            event: if over.is_some() { "source_well" } else { "source_in_trouble" },
            now: json!({ "source": name, "ailment": trouble.ailment, "found": trouble.found }),
            ..blank(opportunity, at)
        },
    };
    line.community = Some(notice.community.clone());
    line.audience = Some(notice.audience.to_string());
    line.why = reasons(&notice.why, Words::of(Language::English));
    line
}

/// The line of a change nobody asked to hear of.
#[must_use]
pub fn of_change(change: &Change, opportunity: &Opportunity, at: Timestamp) -> Line {
    let (was, now) = match change {
        Change::DeadlineMoved { was, now } => {
            let (was, now) = moved(was, now);
            (json!(was), json!(now))
        }
        Change::Amended { fields } => {
            let side = |value: &dyn Fn(&crate::domain::change::FieldChange) -> String| -> Value {
                fields.iter().map(|field| (field.field.name().to_owned(), json!(value(field)))).collect()
            };
            (side(&|field| field.was.clone()), side(&|field| field.now.clone()))
        }
        Change::Closed { cause } => (Value::Null, json!(cause)),
        Change::Appeared | Change::Opened | Change::Withdrawn | Change::Reopened => (Value::Null, Value::Null),
    };
    Line { event: change.event().as_str(), was, now, ..blank(opportunity, at) }
}

/// The line of a run whose new records are held back.
#[must_use]
pub fn of_held(source: &str, records: usize, at: Timestamp) -> Line {
    Line {
        at: at.to_string(),
        event: "held_back",
        key: None,
        identifier: None,
        title: None,
        community: None,
        audience: None,
        was: Value::Null,
        now: json!({ "source": source, "records": records }),
        why: vec!["far more new records than usual; a second run that agrees or `--release` lets them pass".to_owned()],
    }
}

/// Every line of a run: each change once for each notice it led to, or once alone. Promised reminders are not news yet.
#[must_use]
pub fn of_run(run: &Run) -> Vec<Line> {
    let mut lines: Vec<Line> = run.told.iter().flat_map(|told| of_told(told, run.at)).collect();
    lines.extend(run.held.as_ref().map(|held| of_held(&run.source, held.keys.len(), run.at)));
    lines
}

fn of_told(told: &Told, at: Timestamp) -> Vec<Line> {
    let opportunity = &told.observed.opportunity;
    let mut lines = Vec::new();
    for change in &told.observed.changes {
        let about =
            |notice: &&Notice| matches!(&notice.subject, Subject::Change { change: told, .. } if told == change);
        let before = lines.len();
        lines.extend(told.notices.iter().filter(about).map(|notice| of_notice(notice, opportunity, at)));
        if lines.len() == before {
            lines.push(of_change(change, opportunity, at));
        }
    }
    lines
}

fn blank(opportunity: &Opportunity, at: Timestamp) -> Line {
    Line {
        at: at.to_string(),
        event: "",
        key: Some(opportunity.key.to_string()),
        identifier: opportunity.facts.identifier.clone(),
        title: Some(opportunity.facts.title.clone()),
        community: None,
        audience: None,
        was: Value::Null,
        now: Value::Null,
        why: Vec::new(),
    }
}

/// The first day that went and the first that came.
fn moved(was: &[Deadline], now: &[Deadline]) -> (Option<Date>, Option<Date>) {
    let days = |deadlines: &[Deadline]| deadlines.iter().map(|deadline| deadline.date).collect::<Vec<_>>();
    let (was, now) = (days(was), days(now));
    let differs =
        |days: &[Date], others: &[Date]| days.iter().find(|day| !others.contains(day)).or(days.first()).copied();
    (differs(&was, &now), differs(&now, &was))
}
