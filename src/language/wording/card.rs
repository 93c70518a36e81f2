//! One opportunity at a glance.

use super::Reader;
use super::amounts::budget;
use super::dates::{day, day_of, days_left, deadline};
use super::reasons::reason;
use crate::domain::deadline::{Deadline, Stage};
use crate::domain::entry::is_by_hand;
use crate::domain::message::{Action, Card, Inline, Line, text_of};
use crate::domain::opportunity::{Facts, Kind, Opportunity, Status};
use crate::domain::programme as programmes;
use crate::domain::reason::Reason;
use crate::language::catalogue::{Words, say, say_line};

/// The card of an opportunity for this reader; `why` says why it fits them.
#[must_use]
pub fn card(opportunity: &Opportunity, reader: Reader<'_>, why: &[Reason]) -> Card {
    let facts = &opportunity.facts;
    let words = reader.words;
    let what = vec![text_of(programme_and_kind(facts, words))];
    let mut lines = vec![what, vec![Inline::Code(opportunity.code().to_owned())]];
    lines.push(deadline_line(facts, reader));
    lines.extend(status_line(facts, reader));
    let money = budget(&facts.budget, words);
    if !money.is_empty() {
        lines.push(say_line!(words, "money-line", money = money));
    }
    lines.extend(why_line(why, words));
    lines.extend(by_hand(opportunity, words));
    lines.push(vec![text_of(date_of_data(opportunity, reader))]);
    Card { title: facts.title.clone(), link: facts.link.clone(), lines }
}

/// Who publishes a call that people entered: it was not read from there.
fn by_hand(opportunity: &Opportunity, words: Words) -> Option<Line> {
    let publisher = opportunity.facts.link.split('/').nth(2)?.trim_start_matches("www.");
    is_by_hand(opportunity.key.source()).then(|| say_line!(words, "entered-by-hand", publisher = publisher))
}

/// Why it fits, where there is a reason.
pub(super) fn why_line(why: &[Reason], words: Words) -> Option<Line> {
    let reasons: Vec<String> = why.iter().map(|why| reason(why, words)).collect();
    (!reasons.is_empty()).then(|| say_line!(words, "why-line", reasons = reasons.join(", ")))
}

/// The kind of an opportunity in plain words.
#[must_use]
pub fn kind(kind: Kind, words: Words) -> String {
    match kind {
        Kind::Grant => say!(words, "kind-grant"),
        Kind::Cascade => say!(words, "kind-cascade"),
        Kind::ExternalAction => say!(words, "kind-external_action"),
        Kind::Tender => say!(words, "kind-tender"),
        Kind::National => say!(words, "kind-national"),
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
pub fn deadline_line(facts: &Facts, reader: Reader<'_>) -> Line {
    let words = reader.words;
    let Some(next) = facts.next_deadline(reader.now) else {
        let Some(last) = facts.deadlines.last() else { return say_line!(words, "deadline-line-unknown") };
        let left = days_left(last.days_left(reader.now), words);
        return say_line!(words, "deadline-line-passed", date = day(last.date, words), left = left);
    };
    let line = deadline(next, reader);
    match stage(next, facts, reader) {
        None => say_line!(words, "deadline-line", deadline = line),
        Some(stage) => say_line!(words, "deadline-line-stage", deadline = line, stage = stage),
    }
}

/// Which of several deadlines the next one is.
fn stage(next: &Deadline, facts: &Facts, reader: Reader<'_>) -> Option<String> {
    let words = reader.words;
    match next.stage {
        Stage::Only => None,
        Stage::First => Some(say!(words, "stage-first")),
        Stage::Second => Some(say!(words, "stage-second")),
        Stage::CutOff(_) => match facts.deadlines_ahead(reader.now).count() {
            1 if facts.deadlines.len() > 1 => Some(say!(words, "stage-cut-off-last")),
            0 | 1 => None,
            ahead => Some(say!(words, "stage-cut-off-next", count = ahead)),
        },
    }
}

/// Whether one can apply, where that is not plain from the deadline alone.
#[must_use]
pub fn status_line(facts: &Facts, reader: Reader<'_>) -> Option<Line> {
    let words = reader.words;
    let said = match facts.status_at(reader.now) {
        Status::Open => return None,
        Status::Forthcoming => match facts.opens_on {
            Some(opens) => {
                let left = Deadline::on(opens, Stage::Only).days_left(reader.now);
                let date = day(opens, words);
                // A day that came without the source opening the call promises nothing any more.
                if left > 0 {
                    say!(words, "status-opens", date = date, left = days_left(left, words))
                } else {
                    say!(words, "status-late", date = date)
                }
            }
            None => say!(words, "status-unopened"),
        },
        Status::Closed => say!(words, "status-closed"),
        Status::Withdrawn => say!(words, "status-withdrawn"),
        Status::Unknown => say!(words, "status-unknown"),
    };
    Some(vec![Inline::Strong(said)])
}

/// The command that shows this opportunity again, when a button can carry it.
///
/// Cascade calls are named by key, because several share their parent's identifier.
#[must_use]
pub fn details_command(opportunity: &Opportunity) -> Option<String> {
    named_command("/call", opportunity)
}

/// A command about this opportunity, when a button can carry it.
pub(super) fn named_command(command: &str, opportunity: &Opportunity) -> Option<String> {
    let (code, key) = (opportunity.code(), opportunity.key.as_str());
    let names = match opportunity.facts.kind {
        Kind::Cascade => [key, code],
        Kind::Grant | Kind::ExternalAction | Kind::Tender | Kind::National => [code, key],
    };
    names.into_iter().map(|name| format!("{command} {name}")).find(|command| command.len() <= Action::COMMAND_BYTES_MAX)
}

fn programme_and_kind(facts: &Facts, words: Words) -> String {
    let kind = kind(facts.kind, words);
    match programme(facts) {
        Some(name) => format!("{name} · {kind}"),
        None => kind,
    }
}

/// The age of what is told: nothing here claims that the page was read today.
fn date_of_data(opportunity: &Opportunity, reader: Reader<'_>) -> String {
    let words = reader.words;
    let first = day_of(opportunity.first_seen, reader);
    let last = day_of(opportunity.last_changed, reader);
    if first == last {
        say!(words, "seen-unchanged", date = first)
    } else {
        say!(words, "seen-changed", first = first, last = last)
    }
}
