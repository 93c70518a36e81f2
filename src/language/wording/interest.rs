//! What somebody is interested in, in words.

use super::amounts::euros;
use super::lists::either;
use super::names::{country, organisations, theme};
use crate::domain::interest::{Expression, Facet, Interest, Range};
use crate::domain::language::Language;
use crate::domain::opportunity::{Kind, Status};
use crate::domain::programme;
use crate::language::catalogue::{Words, say};

/// The interest in words a member understands: `calls about heritage, for libraries, up to EUR 60,000`.
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
    let each = |parts: &[Expression]| parts.iter().map(|part| expression(part, words)).collect::<Vec<_>>();
    match condition {
        Expression::Everything => say!(words, "expression-everything"),
        Expression::Word(word) => say!(words, "expression-word", word = word),
        Expression::Prefix(prefix) => say!(words, "expression-prefix", word = prefix),
        Expression::Phrase(phrase) => say!(words, "expression-phrase", words = phrase.join(" ")),
        Expression::Facet(property) => facet(property, words),
        Expression::Not(inner) => say!(words, "expression-not", what = expression(inner, words)),
        Expression::All(parts) => each(parts).join(", "),
        Expression::Any(parts) => say!(words, "expression-any", what = either(each(parts), words)),
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
        ];
        for text in texts.iter().filter_map(|text| text.parse::<Interest>().ok()) {
            assert_eq!(interest(&text, Words::of(Language::English)), text.in_words());
        }
    }

    #[test]
    fn an_interest_is_said_in_the_reader_s_language() {
        let said = |language| interest(&"for:library theme:heritage budget:<60k".parse().unwrap(), Words::of(language));
        assert_eq!(said(Language::German), "Aufrufe für Bibliotheken, zum Thema Kulturerbe, bis 60.000\u{A0}EUR");
        assert_eq!(
            said(Language::French),
            "appels pour les bibliothèques, sur le thème «\u{A0}patrimoine culturel\u{A0}», jusqu’à 60\u{A0}000\u{A0}EUR"
        );
    }
}
