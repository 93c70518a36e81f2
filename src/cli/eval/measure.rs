//! What is counted: recall, rank and success, for each group, and the worst misses.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

/// How many answers count.
pub const DEPTH: usize = 10;
/// How many a person looks at.
const GLANCE: usize = 5;

/// How one question went.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// What was asked.
    pub query: String,
    /// What would have been right.
    pub expected: String,
    /// What came first, for whoever wonders why.
    pub found: Vec<String>,
    /// The place of the first right answer, counted from 1; nothing when none is among the first [`DEPTH`].
    pub rank: Option<usize>,
    /// Which part of what is right is among the first [`DEPTH`], from 0 to 1.
    pub recall: f64,
}

/// What a group of questions adds up to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// How many questions there are.
    pub cases: usize,
    /// The mean part of the right answers among the first ten.
    pub recall: f64,
    /// The mean of one divided by the rank of the first right answer; nothing found is 0.
    pub mrr: f64,
    /// The part of the questions with a right answer among the first five.
    pub success: f64,
}

/// All questions of one measurement, by group.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    title: String,
    groups: BTreeMap<String, Vec<Case>>,
}

impl Case {
    /// A case that is right if any of `right` is found, at the first place that `is_right`.
    #[must_use]
    pub fn known_item(query: String, expected: String, found: Vec<String>, rank: Option<usize>) -> Self {
        let rank = rank.filter(|rank| *rank <= DEPTH);
        Self { query, expected, found, rank, recall: if rank.is_some() { 1.0 } else { 0.0 } }
    }
}

impl Tally {
    /// An empty one, under a title.
    #[must_use]
    pub fn of(title: impl Into<String>) -> Self {
        Self { title: title.into(), groups: BTreeMap::new() }
    }

    /// Counts a case in a group; one case may be in several.
    pub fn count(&mut self, group: impl Into<String>, case: Case) {
        self.groups.entry(group.into()).or_default().push(case);
    }

    /// What a group adds up to.
    #[must_use]
    pub fn score(&self, group: &str) -> Score {
        self.groups.get(group).map(|cases| score(cases)).unwrap_or_default()
    }

    /// The cases of a group that went wrong, worst first.
    #[must_use]
    pub fn misses(&self, group: &str) -> Vec<&Case> {
        let cases = self.groups.get(group).map(Vec::as_slice).unwrap_or_default();
        let mut misses: Vec<&Case> = cases.iter().filter(|case| case.rank.is_none_or(|rank| rank > GLANCE)).collect();
        misses.sort_by_key(|case| std::cmp::Reverse(case.rank.unwrap_or(usize::MAX)));
        misses
    }

    /// A table for people, and the worst misses of the first group.
    pub(super) fn in_words(&self, misses: usize) -> String {
        let mut text = format!("{}\n", self.title);
        let widest = self.groups.keys().map(String::len).max().unwrap_or_default();
        for (group, cases) in &self.groups {
            let Score { cases, recall, mrr, success } = score(cases);
            let line = format!(
                "  {group:widest$}  {cases:5} asked  recall@{DEPTH} {recall:.3}  MRR@{DEPTH} {mrr:.3}  success@{GLANCE} {success:.3}"
            );
            writeln!(text, "{line}").unwrap_or_default();
        }
        for case in self.groups.keys().next().map(|group| self.misses(group)).unwrap_or_default().iter().take(misses) {
            let rank = case.rank.map_or_else(|| "not found".to_owned(), |rank| format!("at {rank}"));
            let first = case.found.first().map_or("nothing", String::as_str);
            writeln!(text, "  {rank}: {}\n      asked: {}\n      first: {first}", case.expected, case.query)
                .unwrap_or_default();
        }
        text.trim_end().to_owned()
    }

    /// One object a group, then one for each miss of the first group.
    pub(super) fn in_json(&self, misses: usize) -> Vec<Value> {
        let groups = self.groups.iter().map(|(group, cases)| {
            let Score { cases, recall, mrr, success } = score(cases);
            json!({ "title": self.title, "group": group, "cases": cases, "recall_at_10": recall, "mrr_at_10": mrr, "success_at_5": success })
        });
        let missed = self.groups.keys().next().map(|group| self.misses(group)).unwrap_or_default();
        let missed = missed.into_iter().take(misses).map(
            |case| json!({ "miss": case.query, "expected": case.expected, "rank": case.rank, "found": case.found }),
        );
        groups.chain(missed).collect()
    }
}

#[expect(clippy::cast_precision_loss, reason = "some thousand questions")]
fn score(cases: &[Case]) -> Score {
    let count = cases.len().max(1) as f64;
    let mean = |value: &dyn Fn(&Case) -> f64| cases.iter().map(value).sum::<f64>() / count;
    Score {
        cases: cases.len(),
        recall: mean(&|case| case.recall),
        mrr: mean(&|case| case.rank.map_or(0.0, |rank| 1.0 / rank as f64)),
        success: mean(&|case| if case.rank.is_some_and(|rank| rank <= GLANCE) { 1.0 } else { 0.0 }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(rank: Option<usize>) -> Case {
        Case::known_item(format!("{rank:?}"), String::new(), Vec::new(), rank)
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "these are exact")]
    fn ranks_add_up() {
        let mut tally = Tally::of("test");
        for rank in [Some(1), Some(8), Some(11), None] {
            tally.count("all", case(rank));
        }
        let score = tally.score("all");
        assert_eq!((score.cases, score.recall, score.success), (4, 0.5, 0.25));
        assert_eq!(score.mrr, (1.0 + 0.125) / 4.0);
        let misses: Vec<Option<usize>> = tally.misses("all").into_iter().map(|case| case.rank).collect();
        assert_eq!(misses, [None, None, Some(8)]);
        assert_eq!(tally.score("nobody"), Score::default());
    }
}
