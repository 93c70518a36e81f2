//! What matching means, said a second time and as plainly as can be: every interest is looked at, tree by tree.
//!
//! It shares with the product only how a text is cut into words and how terms are found in them.

use std::collections::{BTreeSet, HashMap};

use crier::domain::interest::{Expression, Facet, Interest};
use crier::domain::opportunity::Opportunity;
use crier::domain::zone::Zone;
use crier::language::partners;
use crier::language::terms::{self, Term};
use crier::language::words::{folded, words};
use jiff::Timestamp;

use super::random::LANGUAGES;

/// Reads interests, and knows what their leaves mean in each language.
#[derive(Default)]
pub(crate) struct Naive {
    leaves: Vec<Leaf>,
    numbers: HashMap<Asked, usize>,
    stems: HashMap<String, u32>,
}

/// An interest as a tree of leaves.
pub(crate) enum Tree {
    Everything,
    Leaf(usize),
    Not(Box<Tree>),
    All(Vec<Tree>),
    Any(Vec<Tree>),
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Asked {
    Phrase(String),
    Prefix(String),
    Facet(Facet),
}

enum Leaf {
    /// The stems of the words, in each language.
    Phrase([Vec<u32>; LANGUAGES.len()]),
    Prefix(String),
    Facet(Facet),
}

/// A call as the evaluator sees it.
struct Seen<'a> {
    call: &'a Opportunity,
    language: usize,
    parts: Vec<Vec<u32>>,
    /// Where each stem stands: in which part, at which place.
    places: HashMap<u32, Vec<(usize, usize)>>,
    folded: BTreeSet<String>,
    terms: BTreeSet<Term>,
    partners: Option<u64>,
    now: Timestamp,
}

impl Naive {
    /// Reads an interest.
    pub(crate) fn read(&mut self, interest: &Interest) -> Tree {
        self.tree(&interest.expression)
    }

    fn tree(&mut self, expression: &Expression) -> Tree {
        match expression {
            Expression::Everything => Tree::Everything,
            Expression::Word(word) => self.leaf(Asked::Phrase(word.clone())),
            Expression::Phrase(words) => self.leaf(Asked::Phrase(words.join(" "))),
            Expression::Prefix(prefix) => self.leaf(Asked::Prefix(folded(prefix))),
            Expression::Facet(facet) => self.leaf(Asked::Facet(facet.clone())),
            Expression::Not(inner) => Tree::Not(Box::new(self.tree(inner))),
            Expression::All(parts) => Tree::All(parts.iter().map(|part| self.tree(part)).collect()),
            Expression::Any(parts) => Tree::Any(parts.iter().map(|part| self.tree(part)).collect()),
        }
    }

    fn leaf(&mut self, asked: Asked) -> Tree {
        if let Some(known) = self.numbers.get(&asked) {
            return Tree::Leaf(*known);
        }
        let leaf = match &asked {
            Asked::Phrase(text) => Leaf::Phrase(LANGUAGES.map(|language| self.stems(text, language))),
            Asked::Prefix(prefix) => Leaf::Prefix(prefix.clone()),
            Asked::Facet(facet) => Leaf::Facet(facet.clone()),
        };
        self.leaves.push(leaf);
        self.numbers.insert(asked, self.leaves.len() - 1);
        Tree::Leaf(self.leaves.len() - 1)
    }

    fn stems(&mut self, text: &str, language: &str) -> Vec<u32> {
        let words = words(text, language).into_iter();
        let number = |stem: String| {
            let next = u32::try_from(self.stems.len()).expect("stems are few");
            *self.stems.entry(stem).or_insert(next)
        };
        words.map(|word| word.stem).map(number).collect()
    }

    /// Which leaves hold for a call at a moment.
    pub(crate) fn leaves(&mut self, call: &Opportunity, now: Timestamp) -> Vec<bool> {
        let facts = &call.facts;
        let language = LANGUAGES.iter().position(|language| *language == facts.language).expect("one of the languages");
        let mut seen = Seen {
            call,
            language,
            parts: Vec::new(),
            places: HashMap::new(),
            folded: BTreeSet::new(),
            terms: BTreeSet::new(),
            partners: None,
            now,
        };
        let single = [Some(&facts.title), facts.identifier.as_ref(), facts.call_identifier.as_ref()];
        let texts = single.into_iter().chain([facts.call_title.as_ref(), Some(&facts.text)]).flatten();
        for text in texts.chain(&facts.keywords).chain(&facts.action_types) {
            let words = words(text, &facts.language);
            seen.terms.extend(terms::find(&words).into_iter().map(|found| found.term));
            let folded: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
            seen.partners = seen.partners.into_iter().chain(partners::least(&folded)).min();
            seen.folded.extend(words.into_iter().map(|word| word.folded));
            seen.parts.push(self.stems(text, &facts.language));
        }
        for (at, part) in seen.parts.iter().enumerate() {
            for (place, stem) in part.iter().enumerate() {
                seen.places.entry(*stem).or_default().push((at, place));
            }
        }
        self.leaves.iter().map(|leaf| seen.has(leaf)).collect()
    }
}

/// Whether a tree holds where these leaves do.
pub(crate) fn holds(tree: &Tree, leaves: &[bool]) -> bool {
    match tree {
        Tree::Everything => true,
        Tree::Leaf(leaf) => leaves[*leaf],
        Tree::Not(inner) => !holds(inner, leaves),
        Tree::All(parts) => parts.iter().all(|part| holds(part, leaves)),
        Tree::Any(parts) => parts.iter().any(|part| holds(part, leaves)),
    }
}

impl Seen<'_> {
    fn has(&self, leaf: &Leaf) -> bool {
        match leaf {
            Leaf::Phrase(stems) => {
                let stems = stems[self.language].as_slice();
                let places = stems.first().and_then(|first| self.places.get(first));
                places
                    .is_some_and(|places| places.iter().any(|(at, place)| self.parts[*at][*place..].starts_with(stems)))
            }
            Leaf::Prefix(prefix) => {
                !prefix.is_empty()
                    && self.folded.range(prefix.clone()..).next().is_some_and(|word| word.starts_with(prefix))
            }
            Leaf::Facet(facet) => self.has_facet(facet),
        }
    }

    fn has_facet(&self, facet: &Facet) -> bool {
        let facts = &self.call.facts;
        match facet {
            Facet::Programme(id) => facts.programme.as_ref() == Some(id),
            Facet::Kind(kind) => facts.kind == *kind,
            Facet::Country(code) => {
                let named: Vec<&Term> = self.terms.iter().filter(|term| matches!(term, Term::Country(_))).collect();
                named.is_empty() || named.iter().any(|term| matches!(term, Term::Country(is) if is == code))
            }
            Facet::Organisation(id) => self.terms.iter().any(|term| matches!(term, Term::Organisation(is) if is == id)),
            Facet::Theme(id) => self.terms.iter().any(|term| matches!(term, Term::Theme(is) if is == id)),
            Facet::Budget(range) => {
                let (min, max) = (facts.budget.grant_min, facts.budget.grant_max);
                let least = min.or(max);
                let below = |limit: u64| least.is_some_and(|least| least <= limit);
                let above = |limit: u64| least.is_some() && max.is_none_or(|most| most >= limit);
                least.is_some() && range.max.is_none_or(below) && range.min.is_none_or(above)
            }
            Facet::Deadline(range) => {
                let next = facts.deadlines.iter().find(|deadline| !deadline.is_past(self.now));
                next.is_some_and(|next| u64::try_from(next.days_left(self.now)).is_ok_and(|days| range.holds(days)))
            }
            Facet::Opens(range) => facts.opens_on.is_some_and(|opens| {
                let today = self.now.to_zoned_datetime(Zone::brussels().rules()).date();
                u64::try_from((opens - today).get_days()).is_ok_and(|days| range.holds(days))
            }),
            Facet::Status(status) => facts.status_at(self.now) == *status,
            Facet::Language(code) => facts.language == *code,
            Facet::Partners(range) => self.partners.is_some_and(|least| range.holds(least)),
        }
    }
}
