//! Why something fits somebody, in a form that every language can say.
//!
//! A reason is written as a short text ([`Reason`]'s `Display`), so that it can be stored and printed: an interest or a
//! part of one in its own grammar (`theme:heritage`), or one of a few marks. Whoever shows it reads it back and says it
//! in the reader's language. Texts from before reasons had this form are in English words already and stay as they are.

use std::fmt;

use super::interest::{Expression, Facet, Interest, parse};

/// Stands before the words a call mentions.
const MENTIONS: &str = "mentions:";
/// Written for [`Reason::Named`].
const NAMED: &str = "named:call";
/// Written for [`Reason::OfNamed`].
const OF_NAMED: &str = "named:group";
/// Written for [`Reason::NamedBeginning`].
const NAMED_BEGINNING: &str = "named:beginning";

/// Why something fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It meets this interest, or this part of one.
    Meets(Interest),
    /// These words occur in it.
    Mentions(Vec<String>),
    /// It was asked for by its code.
    Named,
    /// It belongs to the call that was asked for.
    OfNamed,
    /// Its code begins as was asked for.
    NamedBeginning,
    /// Something that was put into words when it was found.
    Said(String),
}

impl Reason {
    /// It has this property.
    #[must_use]
    pub fn has(facet: Facet) -> Self {
        Self::Meets(Interest { expression: Expression::Facet(facet) })
    }

    /// Reads what was written; whatever is no reason in this form is taken as words.
    #[must_use]
    pub fn read(text: &str) -> Self {
        match text {
            NAMED => return Self::Named,
            OF_NAMED => return Self::OfNamed,
            NAMED_BEGINNING => return Self::NamedBeginning,
            _ => {}
        }
        if let Some(words) = text.strip_prefix(MENTIONS) {
            return Self::Mentions(words.split(", ").map(str::to_owned).collect());
        }
        match parse(text) {
            Ok(interest) if !is_sentence(&interest.expression) => Self::Meets(interest),
            Ok(_) | Err(_) => Self::Said(text.to_owned()),
        }
    }
}

/// Whether this is a sentence rather than a reason: "about heritage" reads as two words that both have to occur, and
/// a reason is one word, one phrase, one facet, or what must not be.
fn is_sentence(expression: &Expression) -> bool {
    match expression {
        Expression::All(parts) => parts.iter().any(|part| matches!(part, Expression::Word(_))),
        Expression::Everything
        | Expression::Word(_)
        | Expression::Prefix(_)
        | Expression::Phrase(_)
        | Expression::Facet(_)
        | Expression::Not(_)
        | Expression::Any(_) => false,
    }
}

impl fmt::Display for Reason {
    /// Writes the reason so that [`Reason::read`] finds the same again.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Meets(interest) => interest.fmt(formatter),
            Self::Mentions(words) => write!(formatter, "{MENTIONS}{}", words.join(", ")),
            Self::Named => formatter.write_str(NAMED),
            Self::OfNamed => formatter.write_str(OF_NAMED),
            Self::NamedBeginning => formatter.write_str(NAMED_BEGINNING),
            Self::Said(words) => formatter.write_str(words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_reads_back_as_it_was_written() {
        let meets = |text: &str| Reason::Meets(text.parse().unwrap());
        let reasons = [
            meets("theme:heritage"),
            meets("heritage"),
            meets("\"digital skills\""),
            meets("librar*"),
            meets("budget:<60000"),
            meets("NOT war"),
            meets("NOT war NOT theme:defence"),
            meets("*"),
            Reason::Mentions(vec!["a".to_owned(), "b".to_owned()]),
            Reason::Named,
            Reason::OfNamed,
            Reason::NamedBeginning,
            Reason::Said("it names heritage".to_owned()),
        ];
        for reason in reasons {
            assert_eq!(Reason::read(&reason.to_string()), reason);
        }
    }

    #[test]
    fn english_words_from_before_stay_words() {
        let interest: Interest = "heritage \"digital skills\" librar* programme:cerv kind:external_action country:pl \
             for:library theme:energy budget:<60k budget:10k-60k deadline:<90d deadline:3d-9d status:open"
            .parse()
            .unwrap();
        let Expression::All(parts) = &interest.expression else { panic!("all of them") };
        let words = parts.iter().map(Expression::in_words);
        for said in words.chain([interest.in_words(), Interest::everything().in_words()]) {
            assert_eq!(Reason::read(&said), Reason::Said(said.clone()), "{said}");
        }
    }
}
