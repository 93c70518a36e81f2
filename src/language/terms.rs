//! Finds types of organisation, themes and countries that a text names.
//!
//! The words are data (`config/vocabulary.toml`); they are compared by stem, longest phrase first.

use std::sync::LazyLock;

use hashbrown::HashMap;

use super::words::{Word, words};
use crate::domain::vocabulary;

/// Words that share the stem of a term and mean something else: cooperation is no cooperative.
const OTHERS: &[&str] = &["cooperation", "cooperate", "cooperating", "universal", "universally", "universe"];

/// A term of the vocabulary, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// A type of organisation.
    Organisation(&'static str),
    /// A theme.
    Theme(&'static str),
    /// A country, by ISO 3166-1 code.
    Country(&'static str),
}

/// A term at its place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which.
    pub term: Term,
    /// The index of its first word.
    pub first: usize,
    /// How many words name it.
    pub length: usize,
}

/// Every term named in a text that was cut into English words, in reading order.
///
/// Where several phrases begin at a word the longest is taken; one phrase may name a theme and an organisation.
#[must_use]
pub fn find(text: &[Word]) -> Vec<Found> {
    find_among(|at| text.get(at).map(|word| (begun_by(&word.folded, &word.stem), word.stem.as_str())))
}

/// The same for words kept in another shape: `word` gives what is begun by the word at a place, and its stem.
pub fn find_among<'a>(word: impl Fn(usize) -> Option<(Begun, &'a str)>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((begun, _)) = word(at) {
        let holds =
            |phrase: &Phrase| (0..).zip(&phrase.stems).all(|(n, stem)| word(at + n).is_some_and(|(_, is)| is == stem));
        // Phrases are sorted longest first, so the first that holds is the longest.
        let longest = begun.0.iter().find(|phrase| holds(phrase)).map(|phrase| phrase.stems.len());
        let length = longest.unwrap_or_default();
        let named = begun.0.iter().filter(|phrase| phrase.stems.len() == length && holds(phrase));
        found.extend(named.map(|phrase| Found { term: phrase.term, first: at, length }));
        at += length.max(1);
    }
    found
}

/// The phrases of the vocabulary that begin with some word.
#[derive(Clone, Copy)]
pub struct Begun(&'static [Phrase]);

/// The phrases that a word begins.
#[must_use]
pub fn begun_by(folded: &str, stem: &str) -> Begun {
    let known = PHRASES.get(stem).filter(|_| !OTHERS.contains(&folded));
    Begun(known.map_or(&[], Vec::as_slice))
}

struct Phrase {
    stems: Vec<String>,
    term: Term,
}

static PHRASES: LazyLock<HashMap<String, Vec<Phrase>>> = LazyLock::new(|| {
    let mut phrases: HashMap<String, Vec<Phrase>> = HashMap::default();
    let mut add = |text: &str, term: Term| {
        let stems: Vec<String> = words(text, "en").into_iter().map(|word| word.stem).collect();
        let Some(first) = stems.first().cloned() else { return };
        let known = phrases.entry(first).or_default();
        if !known.iter().any(|phrase| phrase.stems == stems && phrase.term == term) {
            known.push(Phrase { stems, term });
        }
    };
    let terms =
        |terms: &'static [vocabulary::Term], make: fn(&'static str) -> Term, add: &mut dyn FnMut(&str, Term)| {
            for term in terms {
                for word in term.words.iter().chain(&term.plural).chain([&term.name]) {
                    add(word, make(&term.id));
                }
            }
        };
    terms(vocabulary::organisations(), Term::Organisation, &mut add);
    terms(vocabulary::themes(), Term::Theme, &mut add);
    for country in vocabulary::countries() {
        // Two-letter codes are ordinary words in running text: it, is, at, no.
        for name in country.also.iter().filter(|name| name.chars().count() > 2).chain([&country.name]) {
            add(name, Term::Country(&country.code));
        }
    }
    for known in phrases.values_mut() {
        known.sort_by_key(|phrase| std::cmp::Reverse(phrase.stems.len()));
    }
    phrases
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_found_in_any_form() {
        let text = words("Small libraries in Poland care for heritage.", "en");
        let terms: Vec<Term> = find(&text).into_iter().map(|found| found.term).collect();
        assert_eq!(terms, [Term::Organisation("library"), Term::Country("PL"), Term::Theme("heritage")]);
        assert!(find(&words("European cooperation projects", "en")).is_empty());
    }
}
