//! An opportunity prepared for matching: its words and the terms it names.

use crate::domain::interest::Facet;
use crate::domain::opportunity::{Facts, Opportunity};
use crate::language::partners;
use crate::language::stems::each_stem;
use crate::language::terms::{self, Term};
use crate::language::texts::{Texts, number};
use crate::language::traits::traits_among;
use crate::language::words::{Stemming, each, folded};

/// Stands between two parts, so that a phrase does not reach from the title into the text.
pub(super) const BREAK: u32 = u32::MAX;

/// How many letters a word and the space behind it usually have.
const LETTERS_A_WORD: usize = 6;
/// Room for the words outside the description.
const WORDS_LEAST: usize = 64;

/// An opportunity's words, looked up once for all interests.
pub struct Document<'a> {
    /// The opportunity itself.
    pub opportunity: &'a Opportunity,
    pub(super) stemming: Stemming,
    /// The distinct folded words.
    pub(super) forms: Texts,
    /// The stem of each form.
    pub(super) stems: Stems,
    /// The form of each word in reading order, with a [`BREAK`] behind each part.
    pub(super) reading: Vec<u32>,
    /// The first and the last byte of each word in its part.
    places: Vec<(u32, u32)>,
    parts: Vec<Part<'a>>,
    terms: Vec<Term>,
}

/// The stems of some words.
#[derive(Clone, Debug, Default)]
pub(super) struct Stems {
    numbers: Vec<Option<u32>>,
    letters: String,
    ends: Vec<usize>,
}

impl Stems {
    fn of(stemming: Stemming, words: &[&str]) -> Self {
        let mut stems = Self::default();
        stems.numbers.reserve(words.len());
        stems.ends.reserve(words.len());
        each_stem(stemming, words, |number, text| {
            stems.numbers.push(number);
            stems.letters.push_str(text);
            stems.ends.push(stems.letters.len());
        });
        stems
    }

    /// The number, if it has one, and the letters of each.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Option<u32>, &str)> {
        (0..).zip(&self.numbers).map(|(at, number)| (*number, self.text(at)))
    }

    fn text(&self, at: u32) -> &str {
        let at = at as usize;
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.letters.get(start..self.ends[at]).unwrap_or_default()
    }

    /// Whether the stem at a place is this one.
    fn has(&self, at: u32, (number, text): (Option<u32>, &str)) -> bool {
        match (self.numbers[at as usize], number) {
            (Some(is), Some(asked)) => is == asked,
            _ => self.text(at) == text,
        }
    }
}

/// A stretch of text that stands by itself.
struct Part<'a> {
    field: Field,
    text: &'a str,
    /// Where its words begin in `reading`.
    first: usize,
}

/// What a part of an opportunity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Its title.
    Title,
    /// Its identifier or its call's.
    Code,
    /// Its call's title.
    CallTitle,
    /// A keyword.
    Keyword,
    /// A type of action.
    ActionType,
    /// The description.
    Text,
}

/// A place at which something asked for stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The part.
    pub field: Field,
    /// The whole text of that part.
    pub text: &'a str,
    /// The byte at which it begins there.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
}

impl<'a> Document<'a> {
    /// Prepares `opportunity`.
    #[must_use]
    pub fn of(opportunity: &'a Opportunity) -> Self {
        let words = opportunity.facts.text.len() / LETTERS_A_WORD + WORDS_LEAST;
        let mut document = Self {
            opportunity,
            stemming: Stemming::of(&opportunity.facts.language),
            forms: Texts::with_room(words / 2),
            stems: Stems::default(),
            reading: Vec::with_capacity(words),
            places: Vec::with_capacity(words),
            parts: Vec::new(),
            terms: Vec::new(),
        };
        for (field, text) in parts(&opportunity.facts) {
            document.read(field, text);
        }
        document.reduce();
        document.terms = document.find_terms();
        document
    }

    fn read(&mut self, field: Field, text: &'a str) {
        self.parts.push(Part { field, text, first: self.reading.len() });
        each(text, |folded, start, end| {
            self.reading.push(self.forms.keep(folded));
            self.places.push((number(start), number(end)));
        });
        self.reading.push(BREAK);
        self.places.push((0, 0));
    }

    fn reduce(&mut self) {
        let forms: Vec<&str> = self.forms.iter().collect();
        self.stems = Stems::of(self.stemming, &forms);
    }

    fn find_terms(&self) -> Vec<Term> {
        let begun: Vec<_> =
            self.forms.iter().zip(self.stems.iter()).map(|(form, (_, stem))| terms::begun_by(form, stem)).collect();
        let mut found: Vec<Term> = Vec::new();
        for part in self.reading.split(|form| *form == BREAK) {
            let word = |at: usize| part.get(at).map(|form| (begun[*form as usize], self.stems.text(*form)));
            found.extend(terms::find_among(word).into_iter().map(|found| found.term));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// How many partners its text asks for at the least, if it says so.
    #[must_use]
    pub fn partners(&self) -> Option<u64> {
        if partners::CUES.iter().all(|cue| self.forms.find(cue).is_none()) {
            return None;
        }
        let parts = self.reading.split(|form| *form == BREAK);
        let words = |part: &[u32]| part.iter().map(|form| self.forms.get(*form)).collect::<Vec<_>>();
        parts.filter_map(|part| partners::least(&words(part))).min()
    }

    /// Whether a word occurs, in any of its forms.
    #[must_use]
    pub fn has_word(&self, word: &str) -> bool {
        self.phrase_places(word).next().is_some()
    }

    /// Whether a word beginning so occurs.
    #[must_use]
    pub fn has_prefix(&self, prefix: &str) -> bool {
        let prefix = folded(prefix);
        !prefix.is_empty() && self.forms.iter().any(|form| form.starts_with(&prefix))
    }

    /// Whether the words occur side by side, in this order, in any of their forms.
    #[must_use]
    pub fn has_phrase(&self, phrase: &[String]) -> bool {
        self.phrase_places(&phrase.join(" ")).next().is_some()
    }

    /// Where a word beginning so stands.
    pub fn prefix_places(&self, prefix: &str) -> impl Iterator<Item = Place<'a>> {
        let prefix = folded(prefix);
        let begins =
            move |form: &u32| !prefix.is_empty() && *form != BREAK && self.forms.get(*form).starts_with(&prefix);
        let at = self.reading.iter().enumerate().filter(move |(_, form)| begins(form)).map(|(at, _)| at);
        at.map(|at| self.place(at, 1))
    }

    /// Where the words of `phrase` stand side by side, in this order, in any of their forms.
    pub fn phrase_places(&self, phrase: &str) -> impl Iterator<Item = Place<'a>> {
        // `l'avenir` or `co-operation` in an interest may be several words.
        let mut asked: Vec<String> = Vec::new();
        each(phrase, |word, _, _| asked.push(word.to_owned()));
        let asked = Stems::of(self.stemming, &asked.iter().map(String::as_str).collect::<Vec<_>>());
        let length = asked.numbers.len();
        let windows = self.reading.windows(length.max(1)).enumerate().take(if length == 0 { 0 } else { usize::MAX });
        let is = move |window: &[u32]| {
            let mut pairs = window.iter().zip(asked.iter());
            pairs.all(|(form, stem)| *form != BREAK && self.stems.has(*form, stem))
        };
        windows.filter(move |(_, window)| is(window)).map(move |(at, _)| self.place(at, length))
    }

    fn place(&self, at: usize, length: usize) -> Place<'a> {
        let part = self.parts.iter().take_while(|part| part.first <= at).last();
        let (start, _) = self.places[at];
        let (_, end) = self.places[at + length - 1];
        let (field, text) = part.map_or((Field::Text, ""), |part| (part.field, part.text));
        Place { field, text, start: start as usize, end: end as usize }
    }

    /// The terms it names, each once.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// What it is and is about, as far as members can like that.
    #[must_use]
    pub fn traits(&self) -> Vec<Facet> {
        traits_among(&self.opportunity.facts, &self.terms)
    }

    /// Whether this term is named.
    #[must_use]
    pub fn names(&self, is: impl Fn(&Term) -> bool) -> bool {
        self.terms.iter().any(is)
    }
}

fn parts(facts: &Facts) -> impl Iterator<Item = (Field, &str)> {
    std::iter::once((Field::Title, facts.title.as_str()))
        .chain(facts.identifier.iter().chain(&facts.call_identifier).map(|code| (Field::Code, code.as_str())))
        .chain(facts.call_title.iter().map(|title| (Field::CallTitle, title.as_str())))
        .chain(facts.keywords.iter().map(|keyword| (Field::Keyword, keyword.as_str())))
        .chain(facts.action_types.iter().map(|action| (Field::ActionType, action.as_str())))
        .chain([(Field::Text, facts.text.as_str())])
}
