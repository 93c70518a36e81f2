//! What came of funding, and what is free to use: projects, their deliverables, learning resources.
//!
//! Works are no calls: they are never announced, reminded of or counted among calls, and lie in a tree and an index of
//! their own. Nothing here holds a person's name: there is no part for one, and addresses are taken out of texts.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::deadline::{Deadline, DeadlineModel, Stage};
use super::opportunity::{Budget, Facts, Kind, OpportunityKey, Status};
use super::sighting::Sighting;

/// How much of a description is kept, in characters.
const TEXT_CHARS_MAX: usize = 2_000;

/// What sort of work it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// A funded project.
    Project,
    /// Something a project made: a report, a guide, a data set.
    Deliverable,
    /// A learning resource that is free to use.
    Resource,
}

impl Sort {
    /// Every sort.
    pub const ALL: [Self; 3] = [Self::Project, Self::Deliverable, Self::Resource];

    /// What feeds of it give, as the word in their files.
    #[must_use]
    pub fn as_given(self) -> &'static str {
        match self {
            Self::Project => "projects",
            Self::Deliverable => "deliverables",
            Self::Resource => "resources",
        }
    }

    /// The sort a feed file means by a word.
    #[must_use]
    pub fn given(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.as_given() == word)
    }
}

/// A project, a deliverable or a resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// Its natural key: source and the source's reference, as calls have it.
    pub key: OpportunityKey,
    /// What sort it is.
    pub sort: Sort,
    /// Its title.
    pub title: String,
    /// The short name of the project, or the project it belongs to.
    #[serde(default)]
    pub project: Option<String>,
    /// The code of the call that paid for it.
    #[serde(default)]
    pub topic: Option<String>,
    /// The programme's id.
    #[serde(default)]
    pub programme: Option<String>,
    /// ISO 639-1 code of the language the source claims.
    pub language: String,
    /// When it began, or appeared.
    #[serde(default)]
    pub from: Option<Date>,
    /// When it ended or will.
    #[serde(default)]
    pub to: Option<Date>,
    /// What it got, in whole euros.
    #[serde(default)]
    pub money: Option<u64>,
    /// Keywords.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// The description as plain text.
    pub text: String,
    /// The page a person opens.
    pub link: String,
}

impl Work {
    /// What a feed of works showed. Its fields mean what they mean of calls, as far as a work has them: `call` is the
    /// call that paid for it, `call_title` the project, `opens` and `deadline` the first and the last day, `budget`
    /// what it got.
    #[must_use]
    pub fn of(sighting: Sighting, sort: Sort) -> Self {
        let key = sighting.key();
        let Facts { title, language, programme, call_identifier, call_title, opens_on, deadlines, .. } = sighting.facts;
        let Facts { budget, keywords, text, link, .. } = sighting.facts;
        Self {
            key,
            sort,
            title: without_addresses(&title),
            project: call_title,
            topic: call_identifier,
            programme,
            language,
            from: opens_on,
            to: deadlines.last().map(|deadline| deadline.date),
            money: budget.total,
            keywords: keywords.iter().map(|keyword| without_addresses(keyword)).collect(),
            text: without_addresses(&text.chars().take(TEXT_CHARS_MAX).collect::<String>()),
            link,
        }
    }
}

impl Work {
    /// The same in the words of a call, for whatever shows or searches both: it can be had at any time.
    #[must_use]
    pub fn facts(&self) -> Facts {
        Facts {
            identifier: None,
            title: self.title.clone(),
            language: self.language.clone(),
            kind: Kind::Grant,
            programme: self.programme.clone(),
            call_identifier: self.topic.clone(),
            call_title: self.project.clone(),
            stated_status: Status::Open,
            opens_on: self.from,
            deadlines: self.to.map(|day| Deadline::on(day, Stage::Only)).into_iter().collect(),
            deadline_model: DeadlineModel::Unknown,
            budget: Budget { total: self.money, ..Budget::default() },
            action_types: Vec::new(),
            keywords: self.keywords.clone(),
            text: self.text.clone(),
            link: self.link.clone(),
            updates: Vec::new(),
        }
    }
}

/// The text without e-mail addresses: they are somebody's.
fn without_addresses(text: &str) -> String {
    if !text.contains('@') {
        return text.to_owned();
    }
    let is_address =
        |piece: &str| piece.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let mut kept = String::with_capacity(text.len());
    for piece in text.split_inclusive(char::is_whitespace) {
        let bare = piece.trim_end();
        kept.push_str(if is_address(bare) { "…" } else { bare });
        kept.push_str(piece.get(bare.len()..).unwrap_or_default());
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_out_of_texts() {
        assert_eq!(without_addresses("Write to jane.doe@example.org, or call.\nBye"), "Write to … or call.\nBye");
        assert_eq!(without_addresses("libraries @ work"), "libraries @ work");
    }

    #[test]
    fn every_sort_has_its_word() {
        assert!(Sort::ALL.into_iter().all(|sort| Sort::given(sort.as_given()) == Some(sort)));
        assert_eq!(Sort::given("calls"), None);
    }
}
