//! Why something fits, in words.

use super::interest::{expression, interest};
use crate::domain::interest::Expression;
use crate::domain::reason::Reason;
use crate::language::catalogue::{Words, say};

/// A reason in the reader's language.
#[must_use]
pub fn reason(reason: &Reason, words: Words) -> String {
    match reason {
        // A part of an interest stands alone; a whole one that only excludes things is named as such.
        Reason::Meets(met) => match &met.expression {
            Expression::Word(_) | Expression::Prefix(_) | Expression::Phrase(_) | Expression::Facet(_) => {
                expression(&met.expression, words)
            }
            Expression::Everything | Expression::Not(_) | Expression::All(_) | Expression::Any(_) => {
                interest(met, words)
            }
        },
        Reason::Mentions(mentioned) => say!(words, "reason-mentions", words = mentioned.join(", ")),
        Reason::Named => say!(words, "reason-named"),
        Reason::OfNamed => say!(words, "reason-of-named"),
        Reason::NamedBeginning => say!(words, "reason-named-beginning"),
        Reason::Said(said) => said.clone(),
    }
}

/// Reasons as they were stored, in the reader's language.
#[must_use]
pub fn reasons(stored: &[String], words: Words) -> Vec<String> {
    stored.iter().map(|stored| reason(&Reason::read(stored), words)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;

    #[test]
    fn a_stored_reason_is_said_in_the_reader_s_language() {
        let stored = ["for:library".to_owned(), "theme:energy".to_owned(), "about twinning".to_owned()];
        assert_eq!(reasons(&stored, Words::of(Language::English)), ["for libraries", "about energy", "about twinning"]);
        assert_eq!(
            reasons(&stored, Words::of(Language::German)),
            ["für Bibliotheken", "zum Thema Energie", "about twinning"]
        );
    }
}
