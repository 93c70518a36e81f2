//! What somebody is interested in, in words.

use super::amounts::euros;
use super::lists::{and_all, either};
use super::names::{country, organisations, theme};
use crate::domain::interest::{Expression, Facet, Interest, Range, Voice, said};
use crate::domain::language::Language;
use crate::domain::opportunity::{Kind, Status};
use crate::domain::programme;
use crate::language::catalogue::{Words, say};

/// The interest in words a member understands: `calls about heritage for libraries, under EUR 60,000`.
#[must_use]
pub fn interest(interest: &Interest, words: Words) -> String {
    if interest.expression == Expression::Everything {
        return say!(words, "interest-everything");
    }
    say!(words, "interest", conditions = expression(&interest.expression, words))
}

/// A condition in words that follow "calls".
#[must_use]
pub fn expression(condition: &Expression, words: Words) -> String {
    said(condition, &words)
}

impl Voice for Words {
    fn single(&self, condition: &Expression) -> String {
        match condition {
            Expression::Word(word) => say!(*self, "expression-word", word = word),
            Expression::Prefix(prefix) => say!(*self, "expression-prefix", word = prefix),
            Expression::Phrase(phrase) => say!(*self, "expression-phrase", words = phrase.join(" ")),
            Expression::Facet(property) => facet(property, *self),
            Expression::Everything | Expression::Not(_) | Expression::All(_) | Expression::Any(_) => String::new(),
        }
    }
    fn about(&self, words: String) -> String {
        say!(*self, "expression-word", word = words)
    }
    fn or(&self, items: Vec<String>) -> String {
        either(items, *self)
    }
    fn and(&self, items: Vec<String>) -> String {
        and_all(items, *self)
    }
    fn not(&self, what: String) -> String {
        say!(*self, "expression-not", what = what)
    }
    fn either(&self, what: String) -> String {
        say!(*self, "expression-any", what = what)
    }
    fn everything(&self) -> String {
        say!(*self, "expression-everything")
    }
}

/// A facet in words that follow "calls".
#[must_use]
pub fn facet(facet: &Facet, words: Words) -> String {
    match facet {
        Facet::Programme(id) => {
            let name = programme::by_id(id).map_or(id.as_str(), |programme| programme.name.as_str());
            say!(words, "facet-programme", name = name)
        }
        Facet::Kind(kind) => of_kind(*kind, words),
        Facet::Country(code) => say!(words, "facet-country", name = country(code, words)),
        Facet::Organisation(id) => say!(words, "facet-organisation", name = organisations(id, words)),
        Facet::Theme(id) => say!(words, "facet-theme", name = theme(id, words)),
        Facet::Budget(range) => of_size(*range, words),
        Facet::Deadline(range) => closing(*range, words),
        Facet::Opens(range) => opening(*range, words),
        Facet::Status(status) => with_status(*status, words),
        Facet::Language(code) => {
            let name = Language::named(code).map_or_else(|| code.clone(), |language| language.own_name().to_owned());
            say!(words, "facet-language", language = name)
        }
        Facet::Partners(range) => needing(*range, words),
    }
}

fn of_kind(kind: Kind, words: Words) -> String {
    match kind {
        Kind::Grant => say!(words, "facet-kind-grant"),
        Kind::Cascade => say!(words, "facet-kind-cascade"),
        Kind::ExternalAction => say!(words, "facet-kind-external_action"),
        Kind::Tender => say!(words, "facet-kind-tender"),
        Kind::National => say!(words, "facet-kind-national"),
    }
}

fn of_size(range: Range, words: Words) -> String {
    let euros = |amount| euros(amount, words);
    match (range.min, range.max) {
        (Some(min), Some(max)) => say!(words, "facet-budget-range", min = euros(min), max = euros(max)),
        (None, Some(max)) => say!(words, "facet-budget-up-to", max = euros(max)),
        (Some(min), None) => say!(words, "facet-budget-from", min = euros(min)),
        (None, None) => say!(words, "facet-budget-any"),
    }
}

fn closing(range: Range, words: Words) -> String {
    match (range.min, range.max) {
        (Some(min), Some(max)) => say!(words, "facet-deadline-range", min = min, max = max),
        (None, Some(max)) => say!(words, "facet-deadline-within", max = max),
        (Some(min), None) => say!(words, "facet-deadline-from", min = min),
        (None, None) => say!(words, "facet-deadline-any"),
    }
}

fn opening(range: Range, words: Words) -> String {
    match (range.min, range.max) {
        (Some(min), Some(max)) => say!(words, "facet-opens-range", min = min, max = max),
        (None, Some(max)) => say!(words, "facet-opens-within", max = max),
        (Some(min), None) => say!(words, "facet-opens-from", min = min),
        (None, None) => say!(words, "facet-opens-any"),
    }
}

fn needing(range: Range, words: Words) -> String {
    match (range.min, range.max) {
        (Some(min), Some(max)) => say!(words, "facet-partners-range", min = min, max = max),
        (None, Some(max)) => say!(words, "facet-partners-up-to", max = max),
        (Some(min), None) => say!(words, "facet-partners-from", min = min),
        (None, None) => say!(words, "facet-partners-any"),
    }
}

fn with_status(status: Status, words: Words) -> String {
    match status {
        Status::Forthcoming => say!(words, "facet-status-forthcoming"),
        Status::Open => say!(words, "facet-status-open"),
        Status::Closed => say!(words, "facet-status-closed"),
        Status::Withdrawn => say!(words, "facet-status-withdrawn"),
        Status::Unknown => say!(words, "facet-status-unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;

    #[test]
    fn english_interests_read_as_logs_have_them() {
        let texts = [
            "*",
            "heritage",
            "NOT war",
            "(heritage OR museum OR \"digital skills\") for:library -librar*",
            "programme:cerv programme:unheard kind:grant kind:external_action kind:national country:pl theme:energy",
            "budget:<60k budget:>1k budget:10k-60k deadline:<90d deadline:>9d deadline:3d-9d",
            "status:open status:unknown status:withdrawn status:closed status:forthcoming",
            "heritage museum librar* (a OR b) (for:library OR c) NOT (for:school status:open)",
            "for:library OR for:school OR country:pl lang:pl opens:<30d",
            "partners:<=1 partners:<=2 partners:>=1 partners:>=3 partners:2-4 partners:1 partners:2",
        ];
        for text in texts.iter().filter_map(|text| text.parse::<Interest>().ok()) {
            assert_eq!(interest(&text, Words::of(Language::English)), text.in_words());
        }
    }

    #[test]
    fn an_interest_is_said_in_the_reader_s_language() {
        let said = |language| interest(&"for:library theme:heritage budget:<60k".parse().unwrap(), Words::of(language));
        assert_eq!(said(Language::German), "Aufrufe zum Thema Kulturerbe für Bibliotheken, bis 60.000\u{A0}EUR");
        assert_eq!(
            said(Language::French),
            "appels sur le thème «\u{A0}patrimoine culturel\u{A0}» pour les bibliothèques, jusqu’à 60\u{A0}000\u{A0}EUR"
        );
    }
}
