//! One opportunity at a glance.

use jiff::Timestamp;

use crate::domain::deadline::{Deadline, Stage};
use crate::domain::message::{Action, Card, Inline, Line, text_of};
use crate::domain::opportunity::{Facts, Kind, Opportunity, Status};
use crate::domain::programme as programmes;
use crate::domain::zone::Zone;

use super::dates::{day, day_of, days_left, deadline};

/// The card of an opportunity, for readers whose clocks follow `reader`; `why` says why it fits them.
#[must_use]
pub fn card(opportunity: &Opportunity, now: Timestamp, reader: &Zone, why: &[String]) -> Card {
    let facts = &opportunity.facts;
    let mut lines = vec![vec![text_of(programme_and_kind(facts))], vec![Inline::Code(opportunity.code().to_owned())]];
    lines.push(deadline_line(facts, now, reader));
    lines.extend(status_line(facts, now));
    let money = facts.budget.to_string();
    if !money.is_empty() {
        lines.push(vec![text_of(format!("Money: {money}"))]);
    }
    if !why.is_empty() {
        lines.push(vec![text_of(format!("Why: {}", why.join(", ")))]);
    }
    lines.push(vec![text_of(date_of_data(opportunity, reader))]);
    Card { title: facts.title.clone(), link: facts.link.clone(), lines }
}

/// The kind of an opportunity in plain words.
#[must_use]
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Grant => "EU grant",
        Kind::Cascade => "small grant through a funded project",
        Kind::ExternalAction => "grant for work outside the EU",
        Kind::Tender => "tender: a contract, not a grant",
        Kind::National => "national or regional call",
    }
}

/// The programme's name, or its id where we know no name.
#[must_use]
pub fn programme(facts: &Facts) -> Option<&str> {
    let id = facts.programme.as_deref()?;
    Some(programmes::by_id(id).map_or(id, |programme| programme.name.as_str()))
}

/// The next deadline with its stage, or in words that there is none ahead.
#[must_use]
pub fn deadline_line(facts: &Facts, now: Timestamp, reader: &Zone) -> Line {
    let Some(next) = facts.next_deadline(now) else {
        let said = match facts.deadlines.last() {
            Some(last) => format!("Deadline passed: {} ({})", day(last.date), days_left(last.days_left(now))),
            None => "Deadline: not stated".to_owned(),
        };
        return vec![text_of(said)];
    };
    let mut line = vec![text_of("Deadline: ")];
    line.extend(deadline(next, now, reader));
    if let Some(stage) = stage(next, facts, now) {
        line.push(text_of(format!(", {stage}")));
    }
    line
}

/// Which of several deadlines the next one is.
fn stage(next: &Deadline, facts: &Facts, now: Timestamp) -> Option<String> {
    match next.stage {
        Stage::Only => None,
        Stage::First => Some("stage 1 of 2".to_owned()),
        Stage::Second => Some("stage 2 of 2, by invitation".to_owned()),
        Stage::CutOff(_) => match facts.deadlines_ahead(now).count() {
            1 if facts.deadlines.len() > 1 => Some("the last cut-off".to_owned()),
            0 | 1 => None,
            ahead => Some(format!("next of {ahead} cut-offs")),
        },
    }
}

/// Whether one can apply, where that is not plain from the deadline alone.
#[must_use]
pub fn status_line(facts: &Facts, now: Timestamp) -> Option<Line> {
    let said = match facts.status_at(now) {
        Status::Open => return None,
        Status::Forthcoming => match facts.opens_on {
            Some(opens) => {
                let left = Deadline::on(opens, Stage::Only).days_left(now);
                // A day that came without the source opening the call promises nothing any more.
                if left > 0 {
                    format!("Opens on {} ({})", day(opens), days_left(left))
                } else {
                    format!("Not open yet, was to open on {}", day(opens))
                }
            }
            None => "Not open yet, opening day not stated".to_owned(),
        },
        Status::Closed => "Closed".to_owned(),
        Status::Withdrawn => "Withdrawn by the publisher".to_owned(),
        Status::Unknown => "Whether it is open: not stated".to_owned(),
    };
    Some(vec![Inline::Strong(said)])
}

/// The command that shows this opportunity again, when a button can carry it.
///
/// Cascade calls are named by key, because several share their parent's identifier.
#[must_use]
pub fn details_command(opportunity: &Opportunity) -> Option<String> {
    let (code, key) = (opportunity.code(), opportunity.key.as_str());
    let names = match opportunity.facts.kind {
        Kind::Cascade => [key, code],
        Kind::Grant | Kind::ExternalAction | Kind::Tender | Kind::National => [code, key],
    };
    names.into_iter().map(|name| format!("/call {name}")).find(|command| command.len() <= Action::COMMAND_BYTES_MAX)
}

fn programme_and_kind(facts: &Facts) -> String {
    match programme(facts) {
        Some(name) => format!("{name} · {}", kind(facts.kind)),
        None => kind(facts.kind).to_owned(),
    }
}

/// The age of what is told: nothing here claims that the page was read today.
fn date_of_data(opportunity: &Opportunity, reader: &Zone) -> String {
    let first = day_of(opportunity.first_seen, reader);
    let last = day_of(opportunity.last_changed, reader);
    if first == last {
        format!("First seen {first}, unchanged since")
    } else {
        format!("First seen {first}, last change {last}")
    }
}
