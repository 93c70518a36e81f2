//! What was understood of a question, said back in words and in the interest grammar.

use crate::conversation::question::Question;
use crate::domain::interest::Facet;
use crate::domain::opportunity::{Kind, Status};
use crate::language::Words;
use crate::language::catalogue::say;
use crate::language::wording::{and_all, day, either, euros, facet};
use crate::search::{Amount, Window};

/// Of nothing one speaks as of many; in every language so many are many.
const MANY: usize = 100;

/// A condition of a question that one can give up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::conversation) enum Condition {
    Deadline,
    Opening,
    Amount,
    Status,
    Kind,
    Country,
    Programme,
    Words,
}

impl Condition {
    /// How many calls there are without it.
    pub(super) fn given_up(self, count: usize, words: Words) -> String {
        match self {
            Self::Deadline => say!(words, "looser-deadline", count = count),
            Self::Opening => say!(words, "looser-opening", count = count),
            Self::Amount => say!(words, "looser-amount", count = count),
            Self::Status => say!(words, "looser-status", count = count),
            Self::Kind => say!(words, "looser-kind", count = count),
            Self::Country => say!(words, "looser-country", count = count),
            Self::Programme => say!(words, "looser-programme", count = count),
            Self::Words => say!(words, "looser-words", count = count),
        }
    }
}

/// `3 open calls of LIFE, closing by 31 Jan 2027`: so many of what is asked for.
pub(super) fn counted(question: &Question, count: usize, words: Words) -> String {
    let noun = with_status(question, either(nouns(question, count, words), words), words);
    with_conditions(question, say!(words, "counted", count = count, what = noun), count, words)
}

/// `open calls of LIFE, closing by 31 Jan 2027`: what is asked for, however many there are.
pub(super) fn asked_for(question: &Question, words: Words) -> String {
    let noun = with_status(question, either(plurals(question, words), words), words);
    with_conditions(question, noun, MANY, words)
}

/// The nouns that stand after a count.
fn nouns(question: &Question, count: usize, words: Words) -> Vec<String> {
    let kinds = question.filters.kinds.iter().map(|kind| match kind {
        Kind::Grant => say!(words, "noun-grant", count = count),
        Kind::Cascade => say!(words, "noun-cascade", count = count),
        Kind::ExternalAction => say!(words, "noun-external_action", count = count),
        Kind::Tender => say!(words, "noun-tender", count = count),
        Kind::National => say!(words, "noun-national", count = count),
    });
    let kinds: Vec<String> = kinds.collect();
    if kinds.is_empty() { vec![say!(words, "noun-call", count = count)] } else { kinds }
}

/// The same nouns without a number.
fn plurals(question: &Question, words: Words) -> Vec<String> {
    let kinds = question.filters.kinds.iter().map(|kind| match kind {
        Kind::Grant => say!(words, "nouns-grant"),
        Kind::Cascade => say!(words, "nouns-cascade"),
        Kind::ExternalAction => say!(words, "nouns-external_action"),
        Kind::Tender => say!(words, "nouns-tender"),
        Kind::National => say!(words, "nouns-national"),
    });
    let kinds: Vec<String> = kinds.collect();
    if kinds.is_empty() { vec![say!(words, "nouns-call")] } else { kinds }
}

fn with_status(question: &Question, noun: String, words: Words) -> String {
    let status = question.filters.status.iter().map(|status| match status {
        Status::Forthcoming => say!(words, "label-status-forthcoming"),
        Status::Open => say!(words, "label-status-open"),
        Status::Closed => say!(words, "label-status-closed"),
        Status::Withdrawn => say!(words, "label-status-withdrawn"),
        Status::Unknown => say!(words, "label-status-unknown"),
    });
    let status: Vec<String> = status.collect();
    if status.is_empty() { noun } else { say!(words, "noun-with-status", noun = noun, status = either(status, words)) }
}

fn with_conditions(question: &Question, what: String, count: usize, words: Words) -> String {
    let conditions = conditions(question, count, words).join(", ");
    if conditions.is_empty() { what } else { say!(words, "noun-with-conditions", what = what, conditions = conditions) }
}

/// What works are looked for: `about heritage, with the words crafts`.
pub(super) fn topic(question: &Question, words: Words) -> String {
    conditions(question, MANY, words).join(", ")
}

/// What must hold: `of LIFE`, `about heritage`, `up to EUR 60,000`.
fn conditions(question: &Question, count: usize, words: Words) -> Vec<String> {
    let filters = &question.filters;
    let said = |ids: &[String], make: fn(String) -> Facet| {
        ids.iter().map(|id| facet(&make(id.clone()), words)).collect::<Vec<String>>()
    };
    let mut parts = vec![
        either(said(&filters.programmes, Facet::Programme), words),
        and_all(said(&filters.themes, Facet::Theme), words),
        and_all(said(&filters.organisations, Facet::Organisation), words),
        either(said(&filters.countries, Facet::Country), words),
    ];
    parts.retain(|part| !part.is_empty());
    if !question.words.is_empty() {
        parts.push(say!(words, "condition-mentions", count = count, words = question.words.join(", ")));
    }
    parts.extend(amount(filters.amount, words));
    parts.extend(closing(filters.deadline, words));
    parts.extend(opening(filters.opening, words));
    parts
}

fn amount(amount: Amount, words: Words) -> Option<String> {
    let euros = |amount| euros(amount, words);
    match (amount.min, amount.max) {
        (None, None) => None,
        (Some(min), Some(max)) if min == max => Some(say!(words, "condition-amount", amount = euros(max))),
        (Some(min), Some(max)) => Some(say!(words, "condition-amount-range", min = euros(min), max = euros(max))),
        (None, Some(max)) => Some(say!(words, "condition-amount-up-to", max = euros(max))),
        (Some(min), None) => Some(say!(words, "condition-amount-from", min = euros(min))),
    }
}

fn closing(window: Window, words: Words) -> Option<String> {
    let day = |date| day(date, words);
    match (window.from, window.to) {
        (None, None) => None,
        (Some(from), Some(to)) if from == to => Some(say!(words, "condition-closing-on", date = day(from))),
        (Some(from), Some(to)) => Some(say!(words, "condition-closing-range", from = day(from), to = day(to))),
        (None, Some(to)) => Some(say!(words, "condition-closing-by", to = day(to))),
        (Some(from), None) => Some(say!(words, "condition-closing-from", from = day(from))),
    }
}

fn opening(window: Window, words: Words) -> Option<String> {
    let day = |date| day(date, words);
    match (window.from, window.to) {
        (None, None) => None,
        (Some(from), Some(to)) if from == to => Some(say!(words, "condition-opening-on", date = day(from))),
        (Some(from), Some(to)) => Some(say!(words, "condition-opening-range", from = day(from), to = day(to))),
        (None, Some(to)) => Some(say!(words, "condition-opening-by", to = day(to))),
        (Some(from), None) => Some(say!(words, "condition-opening-from", from = day(from))),
    }
}

/// The question as an interest in the grammar of `/follow`; `None` when nothing in it lasts.
///
/// Days of the calendar do not last, and neither does being open.
pub(in crate::conversation) fn interest_of(question: &Question) -> Option<String> {
    let filters = &question.filters;
    let mut parts: Vec<String> = Vec::new();
    let either = |facets: Vec<Facet>| {
        let written: Vec<String> = facets.iter().map(Facet::to_string).collect();
        match written.as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            several => Some(format!("({})", several.join(" OR "))),
        }
    };
    parts.extend(either(filters.programmes.iter().cloned().map(Facet::Programme).collect()));
    parts.extend(either(filters.kinds.iter().copied().map(Facet::Kind).collect()));
    parts.extend(either(filters.countries.iter().cloned().map(Facet::Country).collect()));
    parts.extend(filters.organisations.iter().cloned().map(|id| Facet::Organisation(id).to_string()));
    parts.extend(filters.themes.iter().cloned().map(|id| Facet::Theme(id).to_string()));
    if filters.amount != Amount::default() {
        let range = crate::domain::interest::Range { min: filters.amount.min, max: filters.amount.max };
        parts.push(Facet::Budget(range).to_string());
    }
    parts.extend(question.words.iter().cloned());
    (!parts.is_empty()).then(|| parts.join(" "))
}
