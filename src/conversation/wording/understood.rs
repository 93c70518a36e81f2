//! What was understood of a question, said back in words and in the interest grammar.

use crate::conversation::question::Question;
use crate::domain::interest::Facet;
use crate::domain::money::euros;
use crate::domain::opportunity::{Kind, Status};
use crate::language::wording::day;
use crate::search::{Amount, Window};

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
    pub(super) fn in_words(self) -> &'static str {
        match self {
            Self::Deadline => "Without the days",
            Self::Opening => "Whenever it opens",
            Self::Amount => "Without the amount",
            Self::Status => "Open or not",
            Self::Kind => "Of any kind",
            Self::Country => "Without the country",
            Self::Programme => "In any programme",
            Self::Words => "Without the free words",
        }
    }
}

/// `open call`, `open calls`, `forthcoming small grants`: the noun for `count` of what is asked for.
pub(super) fn noun(question: &Question, count: usize) -> String {
    let plural = |one: &str, many: &str| if count == 1 { one.to_owned() } else { many.to_owned() };
    let kinds = question.filters.kinds.iter().map(|kind| match kind {
        Kind::Grant => plural("EU grant", "EU grants"),
        Kind::Cascade => plural("small grant through a funded project", "small grants through funded projects"),
        Kind::ExternalAction => plural("grant for work outside the EU", "grants for work outside the EU"),
        Kind::Tender => plural("tender", "tenders"),
        Kind::National => plural("national call", "national calls"),
    });
    let kinds: Vec<String> = kinds.collect();
    let noun = if kinds.is_empty() { plural("call", "calls") } else { kinds.join(" or ") };
    let status = question.filters.status.iter().map(|status| match status {
        Status::Forthcoming => "forthcoming",
        Status::Open => "open",
        Status::Closed => "closed",
        Status::Withdrawn => "withdrawn",
        Status::Unknown => "undated",
    });
    let status: Vec<&str> = status.collect();
    if status.is_empty() { noun } else { format!("{} {noun}", status.join(" or ")) }
}

/// What must hold, to follow the noun for `count` calls: ` of LIFE, about heritage, up to EUR 60,000`; empty when nothing must.
pub(super) fn conditions(question: &Question, count: usize) -> String {
    let filters = &question.filters;
    let mut parts: Vec<String> = Vec::new();
    let mut facets = |ids: &[String], make: fn(String) -> Facet, glue: &str| {
        let words: Vec<String> = ids.iter().map(|id| make(id.clone()).in_words()).collect();
        if !words.is_empty() {
            parts.push(words.join(glue));
        }
    };
    facets(&filters.programmes, Facet::Programme, " or ");
    facets(&filters.themes, Facet::Theme, " and ");
    facets(&filters.organisations, Facet::Organisation, " and ");
    facets(&filters.countries, Facet::Country, " or ");
    if !question.words.is_empty() {
        let mention = if count == 1 { "mentions" } else { "mention" };
        parts.push(format!("that {mention} {}", question.words.join(", ")));
    }
    parts.extend(amount(filters.amount));
    parts.extend(window("closing", filters.deadline));
    parts.extend(window("opening", filters.opening));
    if parts.is_empty() { String::new() } else { format!(" {}", parts.join(", ")) }
}

fn amount(amount: Amount) -> Option<String> {
    match (amount.min, amount.max) {
        (None, None) => None,
        (Some(min), Some(max)) if min == max => Some(format!("with grants of {}", euros(max))),
        (Some(min), Some(max)) => Some(format!("with grants between {} and {}", euros(min), euros(max))),
        (None, Some(max)) => Some(format!("with grants up to {}", euros(max))),
        (Some(min), None) => Some(format!("with grants from {}", euros(min))),
    }
}

fn window(verb: &str, window: Window) -> Option<String> {
    match (window.from, window.to) {
        (None, None) => None,
        (Some(from), Some(to)) if from == to => Some(format!("{verb} on {}", day(from))),
        (Some(from), Some(to)) => Some(format!("{verb} from {} to {}", day(from), day(to))),
        (None, Some(to)) => Some(format!("{verb} by {}", day(to))),
        (Some(from), None) => Some(format!("{verb} from {}", day(from))),
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
