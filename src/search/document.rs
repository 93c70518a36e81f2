//! An opportunity as a document of the index.

use jiff::civil::{Date, date};
use tantivy::TantivyDocument;
use tantivy::schema::Field;

use super::rank;
use super::schema::{Fields, SORT};
use super::stems::{Cutter, joined, line};
use crate::domain::opportunity::{Facts, Opportunity, Status};
use crate::language::terms::{self, Term};
use crate::language::words::Word;

/// How often a term named in the title counts.
const TITLE_WEIGHT: usize = 4;
/// How many parts of an identifier make a family: programme, part, destination.
const FAMILY_PARTS: usize = 3;
/// Marks calls that name no country.
pub(super) const NO_COUNTRY: &str = "country:-";

/// What the index needs to know of an opportunity.
pub(super) fn document(opportunity: &Opportunity, fields: Fields, cutter: &mut Cutter) -> TantivyDocument {
    let facts = &opportunity.facts;
    let mut document = TantivyDocument::new();
    names(&mut document, opportunity, fields);
    texts(&mut document, facts, fields, cutter);
    columns(&mut document, facts, fields);
    document.add_u64(fields.stamp, stamp(opportunity));
    document
}

/// What all of an opportunity adds up to: it differs whenever a part that is indexed does.
pub(super) fn stamp(opportunity: &Opportunity) -> u64 {
    let mut hasher = blake3::Hasher::new();
    // What cannot be written is what a store cannot have kept, so it never comes here.
    hasher.update(&serde_json::to_vec(opportunity).unwrap_or_default());
    first_half(&hasher)
}

fn first_half(hasher: &blake3::Hasher) -> u64 {
    let mut bytes = [0; 8];
    hasher.finalize_xof().fill(&mut bytes);
    u64::from_le_bytes(bytes)
}

fn names(document: &mut TantivyDocument, opportunity: &Opportunity, fields: Fields) {
    let facts = &opportunity.facts;
    let key = opportunity.key.as_str();
    document.add_text(fields.key, key);
    document.add_text(fields.named, key.to_ascii_lowercase());
    if let Some(identifier) = &facts.identifier {
        document.add_text(fields.spelled, identifier);
        document.add_text(fields.named, identifier.to_ascii_lowercase());
        document.add_u64(fields.family, family(identifier));
    }
    if let Some(call) = &facts.call_identifier {
        document.add_text(fields.grouped, call.to_ascii_lowercase());
    }
    document.add_text(fields.facet, SORT);
    document.add_text(fields.facet, format!("kind:{}", facts.kind.as_str()));
    if let Some(programme) = &facts.programme {
        document.add_text(fields.facet, format!("programme:{programme}"));
    }
}

/// What an identifier shares with its siblings of all years: `HORIZON-CL6-2026-FARM2FORK-01-2` is of
/// `HORIZON-CL6-FARM2FORK`.
fn family(identifier: &str) -> u64 {
    let mut hasher = blake3::Hasher::new();
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    for part in identifier.split(['-', '/']).filter(|part| !is_number(part)).take(FAMILY_PARTS) {
        hasher.update(part.to_ascii_uppercase().as_bytes());
        hasher.update(b"-");
    }
    first_half(&hasher)
}

fn texts(document: &mut TantivyDocument, facts: &Facts, fields: Fields, cutter: &mut Cutter) {
    let codes = [facts.identifier.as_deref(), facts.call_identifier.as_deref()];
    let keywords = facts.keywords.iter().chain(&facts.action_types).map(String::as_str);
    let parts: [(Option<Field>, Vec<&str>, usize); 5] = [
        (Some(fields.title), vec![&facts.title], TITLE_WEIGHT),
        (Some(fields.keywords), keywords.collect(), 2),
        (Some(fields.call), facts.call_title.as_deref().into_iter().collect(), 1),
        (Some(fields.code), codes.into_iter().flatten().collect(), 0),
        (None, vec![&facts.text], 1),
    ];
    let mut named: Vec<Term> = Vec::new();
    let (mut tokens, mut all, mut written_as_one) = (String::new(), String::new(), String::new());
    for (field, texts, weight) in parts {
        for text in texts {
            let words = cutter.cut(text);
            let stems = line(&words);
            let joined = line(&joined(text));
            if weight > 0 {
                all.push_str(&stems);
                written_as_one.push_str(&joined);
            }
            if weight == TITLE_WEIGHT {
                document.add_text(fields.pairs, pairs(&words));
            }
            for found in terms::find(&words).into_iter().filter(|_| weight > 0) {
                tokens.push_str(&rank::token(found.term).repeat(weight));
                named.push(found.term);
            }
            if let Some(field) = field {
                document.add_text(field, stems + &joined);
            }
        }
    }
    // At the end, where it parts no words that stand together.
    document.add_text(fields.words, all + &written_as_one);
    document.add_text(fields.terms, tokens);
    countries(document, named, fields);
}

/// Which countries it names; most name none, and are for all.
fn countries(document: &mut TantivyDocument, mut named: Vec<Term>, fields: Fields) {
    named.sort_unstable();
    named.dedup();
    let mut names_none = true;
    for term in named {
        if let Term::Country(code) = term {
            document.add_text(fields.facet, format!("country:{code}"));
            names_none = false;
        }
    }
    if names_none {
        document.add_text(fields.facet, NO_COUNTRY);
    }
}

/// The token of two neighbouring stems.
pub(super) fn pair(one: &str, next: &str) -> String {
    format!("{one}_{next}")
}

fn pairs(words: &[Word]) -> String {
    let neighbours = words.iter().zip(words.iter().skip(1));
    neighbours.map(|(one, next)| pair(&one.stem, &next.stem) + " ").collect()
}

fn columns(document: &mut TantivyDocument, facts: &Facts, fields: Fields) {
    document.add_u64(fields.stated, as_number(facts.stated_status));
    if let Some(opens) = facts.opens_on {
        document.add_i64(fields.opens, days(opens));
    }
    for deadline in &facts.deadlines {
        document.add_i64(fields.passes, deadline.passes().as_second());
        document.add_i64(fields.due, deadline.instant().as_second());
        document.add_i64(fields.day, days(deadline.date));
    }
    let grants = [(fields.grant_min, facts.budget.grant_min), (fields.grant_max, facts.budget.grant_max)];
    for (field, grant) in grants {
        if let Some(grant) = grant {
            document.add_u64(field, grant);
        }
    }
}

/// Days since 1970.
pub(super) fn days(day: Date) -> i64 {
    i64::from((day - date(1970, 1, 1)).get_days())
}

/// The day so many days after 1970 began.
pub(super) fn day(days: i64) -> Option<Date> {
    let days = i32::try_from(days).ok()?;
    date(1970, 1, 1).checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

/// A status as the index keeps it.
pub(super) fn as_number(status: Status) -> u64 {
    match status {
        Status::Unknown => 0,
        Status::Forthcoming => 1,
        Status::Open => 2,
        Status::Closed => 3,
        Status::Withdrawn => 4,
    }
}

/// The status behind a number.
pub(super) fn as_status(number: u64) -> Status {
    match number {
        1 => Status::Forthcoming,
        2 => Status::Open,
        3 => Status::Closed,
        4 => Status::Withdrawn,
        _ => Status::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn siblings_of_all_years_are_one_family() {
        assert_eq!(family("HORIZON-CL6-2026-FARM2FORK-01-2"), family("horizon-cl6-2024-farm2fork-02-1-two-stage"));
        assert_ne!(family("HORIZON-CL6-2026-FARM2FORK-01-2"), family("HORIZON-CL6-2026-BIODIV-01-2"));
    }

    #[test]
    fn days_and_statuses_come_back() {
        for one in [date(1969, 12, 31), date(2026, 11, 23), date(9999, 12, 31)] {
            assert_eq!(day(days(one)), Some(one));
        }
        for status in [Status::Unknown, Status::Forthcoming, Status::Open, Status::Closed, Status::Withdrawn] {
            assert_eq!(as_status(as_number(status)), status);
        }
    }
}
