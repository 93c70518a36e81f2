//! The loop over all interests that the index is measured against: each is looked at, facets first.
//!
//! It comes in two makes. [`Plain::one_by_one`] holds each facet against the call's facts and looks each word up in the
//! set of the call's words, as one would write it at first. [`Plain::counted`] judges each distinct facet and word once
//! per call and then only looks at bits: the fastest loop there is, which already takes half a leaf from the index.
//! Neither counts the reading of the call, which it needs as well.

#![expect(clippy::wildcard_enum_match_arm, reason = "the workload has few shapes, and another one is an error")]

use std::collections::{HashMap, HashSet};

use crier::domain::interest::{Expression, Facet, Interest};
use crier::domain::opportunity::{Facts, Opportunity, Status};
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
    facets: Box<[Facet]>,
    numbers: Box<[u32]>,
    groups: Box<[Box<[u32]>]>,
    lacks: Box<[u32]>,
}

/// A call as the loop sees it.
pub(crate) struct Seen<'a> {
    facts: &'a Facts,
    terms: HashSet<Term>,
    names_country: bool,
    status: Status,
    days_left: Option<u64>,
    atoms: HashSet<u32>,
    atom_bits: Vec<bool>,
    facet_bits: Vec<bool>,
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
                Expression::Facet(facet) => facets.push(facet.clone()),
                Expression::Not(inner) => lacks.push(self.atom(inner)),
                Expression::Any(parts) => groups.push(parts.iter().map(|part| self.atom(part)).collect()),
                other => groups.push([self.atom(other)].into()),
            }
        }
        let numbers = facets.iter().map(|facet| {
            let next = u32::try_from(self.facets.len()).expect("facets are few");
            *self.facets.entry(facet.clone()).or_insert(next)
        });
        let numbers = numbers.collect();
        self.interests.push(Asked { facets: facets.into(), numbers, groups: groups.into(), lacks: lacks.into() });
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

    /// Reads a call.
    pub(crate) fn see<'a>(&self, call: &'a Opportunity, now: Timestamp) -> Seen<'a> {
        let facts = &call.facts;
        let parts = [&facts.title].into_iter().chain(&facts.identifier).chain(&facts.call_identifier);
        let parts = parts.chain(&facts.call_title).chain(&facts.keywords).chain(&facts.action_types);
        let parts: Vec<_> = parts.chain([&facts.text]).map(|part| words(part, &facts.language)).collect();
        let terms: HashSet<Term> = parts.iter().flat_map(|part| terms::find(part)).map(|found| found.term).collect();
        let mut atoms = HashSet::new();
        let mut note = |atom: Atom| atoms.extend(self.atoms.get(&atom));
        for part in &parts {
            for window in (1..=3).flat_map(|length| part.windows(length)) {
                note(Atom::Phrase(window.iter().map(|word| word.stem.clone()).collect()));
            }
            for word in part {
                let beginnings = (1..=word.folded.len()).filter_map(|length| word.folded.get(..length));
                beginnings.for_each(|prefix| note(Atom::Prefix(prefix.to_owned())));
            }
        }
        let mut seen = Seen {
            facts,
            names_country: terms.iter().any(|term| matches!(term, Term::Country(_))),
            terms,
            status: facts.status_at(now),
            days_left: facts.next_deadline(now).and_then(|next| u64::try_from(next.days_left(now)).ok()),
            atom_bits: (0..).take(self.atoms.len()).map(|atom| atoms.contains(&atom)).collect(),
            atoms,
            facet_bits: vec![false; self.facets.len()],
        };
        for (facet, number) in &self.facets {
            seen.facet_bits[*number as usize] = seen.has(facet);
        }
        seen
    }

    /// The places of all interests a call meets: facets and words are looked up for each.
    pub(crate) fn one_by_one(&self, seen: &Seen<'_>) -> Vec<u32> {
        let has = |atom: &u32| seen.atoms.contains(atom);
        self.matching(|asked| asked.facets.iter().all(|facet| seen.has(facet)) && asked.words_hold(has))
    }

    /// The same, with all facets and words judged before.
    pub(crate) fn counted(&self, seen: &Seen<'_>) -> Vec<u32> {
        let has = |atom: &u32| seen.atom_bits[*atom as usize];
        self.matching(|asked| {
            asked.numbers.iter().all(|facet| seen.facet_bits[*facet as usize]) && asked.words_hold(has)
        })
    }

    fn matching(&self, meets: impl Fn(&Asked) -> bool) -> Vec<u32> {
        (0..).zip(&self.interests).filter(|(_, asked)| meets(asked)).map(|(place, _)| place).collect()
    }
}

impl Asked {
    fn words_hold(&self, has: impl Fn(&u32) -> bool) -> bool {
        self.groups.iter().all(|group| group.iter().any(&has)) && !self.lacks.iter().any(&has)
    }
}

impl Seen<'_> {
    fn has(&self, facet: &Facet) -> bool {
        let facts = self.facts;
        match facet {
            Facet::Programme(id) => facts.programme.as_ref() == Some(id),
            Facet::Kind(kind) => facts.kind == *kind,
            Facet::Country(code) => {
                !self.names_country || self.names(|term| matches!(term, Term::Country(is) if is == code))
            }
            Facet::Organisation(id) => self.names(|term| matches!(term, Term::Organisation(is) if is == id)),
            Facet::Theme(id) => self.names(|term| matches!(term, Term::Theme(is) if is == id)),
            Facet::Budget(range) => facts.budget.grant_max.is_some_and(|max| range.holds(max)),
            Facet::Deadline(range) => self.days_left.is_some_and(|days| range.holds(days)),
            Facet::Status(status) => self.status == *status,
            Facet::Language(code) => facts.language == *code,
            Facet::Opens(_) | Facet::Partners(_) => panic!("the workload asks for neither opening days nor partners"),
        }
    }

    fn names(&self, is: impl Fn(&Term) -> bool) -> bool {
        self.terms.iter().any(is)
    }
}
