//! Conditions on facets, each kept once and judged once per document.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

use super::super::facet::Sheet;
use crate::domain::interest::Facet;
use crate::language::texts::number;

/// The condition that always holds.
pub(super) const ALWAYS: u32 = 0;

/// A condition on facets alone; those it is made of have smaller numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Condition {
    /// It has the property.
    Is(Facet),
    /// It has not.
    IsNot(Facet),
    /// All of these hold.
    All(Vec<u32>),
    /// At least one of these holds.
    Any(Vec<u32>),
}

impl Condition {
    /// Whether it may have this number: it is made of conditions with smaller ones.
    pub(super) fn fits(&self, number: usize) -> bool {
        match self {
            Self::Is(_) | Self::IsNot(_) => true,
            Self::All(parts) | Self::Any(parts) => parts.iter().all(|part| (*part as usize) < number),
        }
    }
}

/// Every condition in use, by number.
#[derive(Clone)]
pub(super) struct Conditions {
    list: Vec<Condition>,
    numbers: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Default for Conditions {
    fn default() -> Self {
        // The first one has no parts that could fail.
        let mut conditions =
            Self { list: Vec::new(), numbers: HashTable::new(), hasher: DefaultHashBuilder::default() };
        conditions.keep(Condition::All(Vec::new()));
        conditions
    }
}

impl Conditions {
    /// Every condition, by number.
    pub(super) fn list(&self) -> &[Condition] {
        &self.list
    }

    /// The number of `condition`, which is kept if it was not known.
    pub(super) fn keep(&mut self, condition: Condition) -> u32 {
        let Self { list, numbers, hasher } = self;
        let hash = hasher.hash_one(&condition);
        if let Some(known) = numbers.find(hash, |known| list[*known as usize] == condition) {
            return *known;
        }
        let new = number(list.len());
        list.push(condition);
        numbers.insert_unique(hash, new, |known| hasher.hash_one(&list[*known as usize]));
        new
    }

    /// Which of them hold.
    pub(super) fn truths(&self, sheet: &Sheet<'_>) -> Vec<bool> {
        let mut truths: Vec<bool> = Vec::with_capacity(self.list.len());
        for condition in &self.list {
            let holds = match condition {
                Condition::Is(facet) => sheet.is(facet, true),
                Condition::IsNot(facet) => sheet.is(facet, false),
                Condition::All(parts) => parts.iter().all(|part| truths[*part as usize]),
                Condition::Any(parts) => parts.iter().any(|part| truths[*part as usize]),
            };
            truths.push(holds);
        }
        truths
    }

    /// How often one is expected to hold, as a rank: the lower, the more it keeps away.
    pub(super) fn rank(&self, condition: u32) -> u8 {
        match &self.list[condition as usize] {
            Condition::Is(facet) => rank(facet),
            Condition::All(parts) => parts.iter().map(|part| self.rank(*part)).min().unwrap_or(u8::MAX),
            Condition::Any(parts) => parts.iter().map(|part| self.rank(*part)).max().unwrap_or_default(),
            Condition::IsNot(_) => 100,
        }
    }

    /// The bytes it takes, without what facets hold.
    pub(super) fn bytes(&self) -> usize {
        self.list.capacity() * size_of::<Condition>() + self.numbers.allocation_size()
    }
}

/// A call has one programme of sixty, and names few themes and types of organisation; most are open and for all of Europe.
fn rank(facet: &Facet) -> u8 {
    match facet {
        Facet::Programme(_) => 1,
        Facet::Opens(_) | Facet::Partners(_) => 2,
        Facet::Organisation(_) => 3,
        Facet::Theme(_) => 4,
        Facet::Budget(_) => 5,
        Facet::Deadline(_) => 6,
        Facet::Kind(_) => 7,
        Facet::Country(_) => 8,
        Facet::Status(_) => 9,
        Facet::Language(_) => 10,
    }
}
