//! The plain loop: every interest is looked at, facets first. It shares nothing with the index but the cutting of words.

use std::collections::{HashMap, HashSet};

use crier::domain::interest::{Expression, Facet, Interest};
use crier::domain::opportunity::{Facts, Opportunity};
use crier::language::terms::{self, Term};
use crier::language::words::{folded, words};
use jiff::Timestamp;

/// Interests with their words as numbers.
#[derive(Default)]
pub(crate) struct Plain {
    atoms: HashMap<Atom, u32>,
    facets: HashMap<Facet, u32>,
    interests: Vec<Asked>,
}

#[derive(PartialEq, Eq, Hash)]
enum Atom {
    Phrase(Vec<String>),
    Prefix(String),
}

/// One interest: all of these facets, one atom of each group, none of the last.
struct Asked {
    facets: Box<[u32]>,
    groups: Box<[Box<[u32]>]>,
    lacks: Box<[u32]>,
}

/// A document as the loop sees it.
pub(crate) struct Looked {
    atoms: Vec<bool>,
    facets: Vec<bool>,
}

impl Plain {
    /// Adds an interest; what is nested deeper than the workload has it cannot be.
    pub(crate) fn add(&mut self, interest: &Interest) {
        let parts = match &interest.expression {
            Expression::All(parts) => parts.as_slice(),
            other => std::slice::from_ref(other),
        };
        let (mut facets, mut groups, mut lacks) = (Vec::new(), Vec::new(), Vec::new());
        for part in parts {
            match part {
                Expression::Facet(facet) => {
                    let next = u32::try_from(self.facets.len()).expect("facets are few");
                    facets.push(*self.facets.entry(facet.clone()).or_insert(next));
                }
                Expression::Not(inner) => lacks.push(self.atom(inner)),
                Expression::Any(parts) => groups.push(parts.iter().map(|part| self.atom(part)).collect()),
                other => groups.push([self.atom(other)].into()),
            }
        }
        self.interests.push(Asked { facets: facets.into(), groups: groups.into(), lacks: lacks.into() });
    }

    fn atom(&mut self, expression: &Expression) -> u32 {
        let stems = |text: &str| Atom::Phrase(words(text, "en").into_iter().map(|word| word.stem).collect());
        let atom = match expression {
            Expression::Word(word) => stems(word),
            Expression::Phrase(words) => stems(&words.join(" ")),
            Expression::Prefix(prefix) => Atom::Prefix(folded(prefix)),
            other => panic!("the workload does not nest {other:?}"),
        };
        let next = u32::try_from(self.atoms.len()).expect("atoms are few");
        *self.atoms.entry(atom).or_insert(next)
    }

    /// Looks a document up; this is not part of the loop's time.
    pub(crate) fn look(&self, call: &Opportunity, now: Timestamp) -> Looked {
        let facts = &call.facts;
        let parts = [&facts.title].into_iter().chain(&facts.identifier).chain(&facts.call_identifier);
        let parts =
            parts.chain(&facts.call_title).chain(&facts.keywords).chain(&facts.action_types).chain([&facts.text]);
        let parts: Vec<_> = parts.map(|part| words(part, &facts.language)).collect();
        let terms: HashSet<Term> = parts.iter().flat_map(|part| terms::find(part)).map(|found| found.term).collect();
        let mut looked = Looked { atoms: vec![false; self.atoms.len()], facets: vec![false; self.facets.len()] };
        let mut note = |atom: Atom| {
            if let Some(atom) = self.atoms.get(&atom) {
                looked.atoms[*atom as usize] = true;
            }
        };
        for part in &parts {
            for length in 1..=3 {
                for window in part.windows(length) {
                    note(Atom::Phrase(window.iter().map(|word| word.stem.clone()).collect()));
                }
            }
            for word in part {
                (1..=word.folded.len()).for_each(|length| note(Atom::Prefix(word.folded[..length].to_owned())));
            }
        }
        for (facet, at) in &self.facets {
            looked.facets[*at as usize] = has(facet, facts, &terms, now);
        }
        looked
    }

    /// The loop: the places of all interests a document meets.
    pub(crate) fn matching(&self, looked: &Looked) -> Vec<u32> {
        let has = |atom: &u32| looked.atoms[*atom as usize];
        let meets = |asked: &Asked| {
            asked.facets.iter().all(|facet| looked.facets[*facet as usize])
                && asked.groups.iter().all(|group| group.iter().any(has))
                && !asked.lacks.iter().any(has)
        };
        (0..).zip(&self.interests).filter(|(_, asked)| meets(asked)).map(|(place, _)| place).collect()
    }

    /// How many distinct words, phrases and beginnings are asked for.
    pub(crate) fn atoms(&self) -> usize {
        self.atoms.len()
    }
}

fn has(facet: &Facet, facts: &Facts, terms: &HashSet<Term>, now: Timestamp) -> bool {
    match facet {
        Facet::Programme(id) => facts.programme.as_ref() == Some(id),
        Facet::Kind(kind) => facts.kind == *kind,
        Facet::Country(code) => {
            let mut named = terms.iter().filter(|term| matches!(term, Term::Country(_))).peekable();
            named.peek().is_none() || named.any(|term| matches!(term, Term::Country(is) if is == code))
        }
        Facet::Organisation(id) => terms.iter().any(|term| matches!(term, Term::Organisation(is) if is == id)),
        Facet::Theme(id) => terms.iter().any(|term| matches!(term, Term::Theme(is) if is == id)),
        Facet::Budget(range) => facts.budget.grant_max.is_some_and(|max| range.holds(max)),
        Facet::Deadline(range) => facts
            .next_deadline(now)
            .is_some_and(|next| range.holds(u64::try_from(next.days_left(now)).unwrap_or(u64::MAX))),
        Facet::Status(status) => facts.status_at(now) == *status,
        Facet::Language(code) => facts.language == *code,
        Facet::Opens(_) => panic!("the workload asks for no opening day"),
    }
}
