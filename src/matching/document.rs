//! An opportunity prepared for matching: its words and the terms it names.

use std::collections::BTreeSet;

use crate::domain::opportunity::Opportunity;
use crate::language::terms::{self, Term};
use crate::language::words::words;

/// An opportunity's words, looked up once for all interests.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// The opportunity itself.
    pub opportunity: &'a Opportunity,
    /// The words of each part, in order: a phrase does not reach from the title into the text.
    parts: Vec<Vec<Form>>,
    terms: BTreeSet<Term>,
}

#[derive(Clone, Debug)]
struct Form {
    folded: String,
    stem: String,
}

impl<'a> Document<'a> {
    /// Prepares `opportunity`.
    #[must_use]
    pub fn of(opportunity: &'a Opportunity) -> Self {
        let facts = &opportunity.facts;
        let optional = |text: &'a Option<String>| text.as_deref().into_iter();
        let parts = std::iter::once(facts.title.as_str())
            .chain(optional(&facts.identifier))
            .chain(optional(&facts.call_identifier))
            .chain(optional(&facts.call_title))
            .chain(facts.keywords.iter().map(String::as_str))
            .chain(facts.action_types.iter().map(String::as_str))
            .chain([facts.text.as_str()]);
        let mut document = Self { opportunity, parts: Vec::new(), terms: BTreeSet::new() };
        for part in parts {
            let words = words(part, &facts.language);
            document.terms.extend(terms::find(&words).into_iter().map(|found| found.term));
            document.parts.push(words.into_iter().map(|word| Form { folded: word.folded, stem: word.stem }).collect());
        }
        document
    }

    /// Whether a word occurs, in any of its forms.
    #[must_use]
    pub fn has_word(&self, word: &str) -> bool {
        self.has_phrase(&[word.to_owned()])
    }

    /// Whether a word beginning so occurs.
    #[must_use]
    pub fn has_prefix(&self, prefix: &str) -> bool {
        let prefix = crate::language::words::folded(prefix);
        self.parts.iter().flatten().any(|form| form.folded.starts_with(&prefix))
    }

    /// Whether the words occur side by side, in this order, in any of their forms.
    #[must_use]
    pub fn has_phrase(&self, phrase: &[String]) -> bool {
        // `l'avenir` or `co-operation` in an interest may be several words.
        let asked = words(&phrase.join(" "), &self.opportunity.facts.language);
        !asked.is_empty()
            && self.parts.iter().any(|part| {
                part.windows(asked.len())
                    .any(|window| window.iter().zip(&asked).all(|(form, asked)| form.stem == asked.stem))
            })
    }

    /// Whether this term is named.
    #[must_use]
    pub fn names(&self, is: impl Fn(&Term) -> bool) -> bool {
        self.terms.iter().any(is)
    }
}
