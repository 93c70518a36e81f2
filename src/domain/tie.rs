//! Decisions that what two sources show is one opportunity, or that it is not.
//!
//! A record that joins another points at it; whoever is pointed at may point further. So a group is a tree, and where it
//! was joined it can be parted again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::opportunity::OpportunityKey;

/// The most steps that are followed from a record to the one it belongs to; more would be a circle.
const STEPS_MAX: usize = 16;

/// One decision about two records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// What one source shows.
    pub sighting: OpportunityKey,
    /// The record it was compared with, and belongs to if they are the same.
    pub opportunity: OpportunityKey,
    /// What was decided.
    pub verdict: Verdict,
    /// In what they agree.
    pub why: Vec<Likeness>,
    /// Who decided.
    pub by: Decider,
    /// When.
    pub at: Timestamp,
}

/// Whether two records are one opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// They are.
    Same,
    /// They are not, whatever they look like from now on.
    Apart,
}

/// Who decides about two records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decider {
    /// The rules of [`crate::domain::same`].
    Rules,
    /// Whoever runs this Crier; the rules never decide otherwise.
    Admin,
}

/// What two records have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The code people type.
    Identifier,
    /// The page a person opens.
    Link,
    /// The title, but for capitals and punctuation.
    Title,
    /// The days of their deadlines.
    Deadlines,
    /// The programme.
    Programme,
}

impl Likeness {
    /// The word for it in explanations.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Identifier => "identifier",
            Self::Link => "link",
            Self::Title => "title",
            Self::Deadlines => "deadline",
            Self::Programme => "programme",
        }
    }
}

impl fmt::Display for Tie {
    /// The decision and its reason, for the operator.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.at.strftime("%Y-%m-%d");
        match (self.verdict, self.by) {
            (Verdict::Same, Decider::Admin) => write!(formatter, "joined by the admin on {day}"),
            (Verdict::Apart, Decider::Admin) => write!(formatter, "kept apart by the admin since {day}"),
            (Verdict::Apart, Decider::Rules) => write!(formatter, "parted on {day}: their identifiers differ"),
            (Verdict::Same, Decider::Rules) => {
                let names: Vec<&str> = self.why.iter().map(|why| why.name()).collect();
                write!(formatter, "joined on {day}: same {}", names.join(", "))
            }
        }
    }
}

/// All decisions, to be asked.
#[derive(Clone, Debug, Default)]
pub struct Ties {
    joins: BTreeMap<OpportunityKey, Tie>,
    joined: BTreeMap<OpportunityKey, BTreeSet<OpportunityKey>>,
    apart: BTreeSet<(OpportunityKey, OpportunityKey)>,
}

impl Ties {
    /// Takes a decision up; a later one about the same two records replaces an earlier one.
    pub fn add(&mut self, tie: Tie) {
        let Tie { sighting, opportunity, verdict, .. } = &tie;
        match verdict {
            Verdict::Same => {
                self.apart.remove(&pair(sighting, opportunity));
                self.joined.entry(opportunity.clone()).or_default().insert(sighting.clone());
                self.joins.insert(sighting.clone(), tie);
            }
            Verdict::Apart => {
                self.apart.insert(pair(sighting, opportunity));
                for (from, to) in [(sighting, opportunity), (opportunity, sighting)] {
                    if self.joins.get(from).is_some_and(|tie| tie.opportunity == *to) {
                        self.joins.remove(from);
                        self.joined.entry(to.clone()).or_default().remove(from);
                    }
                }
            }
        }
    }

    /// The record that stands for this one: itself, unless it belongs to another.
    #[must_use]
    pub fn root(&self, key: &OpportunityKey) -> OpportunityKey {
        let mut key = key;
        for _ in 0..STEPS_MAX {
            match self.joins.get(key) {
                Some(tie) => key = &tie.opportunity,
                None => break,
            }
        }
        key.clone()
    }

    /// Everything that belongs to a record, itself first.
    #[must_use]
    pub fn members(&self, root: &OpportunityKey) -> Vec<OpportunityKey> {
        let mut members = vec![root.clone()];
        let mut next = 0;
        while let Some(key) = members.get(next).cloned() {
            let joined = self.joined.get(&key).into_iter().flatten();
            let new: Vec<OpportunityKey> = joined.filter(|key| !members.contains(key)).cloned().collect();
            members.extend(new);
            next += 1;
        }
        members
    }

    /// Why a record belongs to another, if it does.
    #[must_use]
    pub fn of(&self, key: &OpportunityKey) -> Option<&Tie> {
        self.joins.get(key)
    }

    /// Whether it was decided that two records are not the same.
    #[must_use]
    pub fn are_apart(&self, one: &OpportunityKey, other: &OpportunityKey) -> bool {
        self.apart.contains(&pair(one, other))
    }

    /// The records that others belong to.
    pub fn roots(&self) -> impl Iterator<Item = &OpportunityKey> {
        let joined = self.joined.iter().filter(|(_, joined)| !joined.is_empty());
        joined.map(|(key, _)| key).filter(|key| !self.joins.contains_key(*key))
    }
}

impl FromIterator<Tie> for Ties {
    fn from_iter<T: IntoIterator<Item = Tie>>(ties: T) -> Self {
        let mut all = Self::default();
        for tie in ties {
            all.add(tie);
        }
        all
    }
}

/// Two keys in one order, however they were given.
fn pair(one: &OpportunityKey, other: &OpportunityKey) -> (OpportunityKey, OpportunityKey) {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    (first.clone(), second.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> OpportunityKey {
        OpportunityKey::parse(text).unwrap()
    }

    fn tie(sighting: &str, opportunity: &str, verdict: Verdict) -> Tie {
        let why = vec![Likeness::Identifier, Likeness::Deadlines];
        let at = "2026-11-24T06:00:00Z".parse().unwrap();
        Tie { sighting: key(sighting), opportunity: key(opportunity), verdict, why, by: Decider::Rules, at }
    }

    #[test]
    fn a_group_is_parted_where_it_was_joined() {
        let joins = [("c:1", "b:1"), ("b:1", "a:1"), ("d:1", "a:1")];
        let mut ties: Ties = joins.map(|(from, to)| tie(from, to, Verdict::Same)).into_iter().collect();
        assert_eq!(ties.root(&key("c:1")), key("a:1"));
        assert_eq!(ties.members(&key("a:1")), [key("a:1"), key("b:1"), key("d:1"), key("c:1")]);
        ties.add(tie("a:1", "b:1", Verdict::Apart));
        assert_eq!(ties.root(&key("c:1")), key("b:1"));
        assert_eq!(ties.members(&key("a:1")), [key("a:1"), key("d:1")]);
        assert!(ties.are_apart(&key("b:1"), &key("a:1")));
        assert_eq!(ties.roots().collect::<Vec<_>>(), [&key("a:1"), &key("b:1")]);
    }

    #[test]
    fn a_decision_says_its_reason() {
        assert_eq!(tie("c:1", "b:1", Verdict::Same).to_string(), "joined on 2026-11-24: same identifier, deadline");
    }
}
