//! Funded projects as questions: each knows the topic it won under, which is its right answer.
//!
//! Only titles of topics are searched. A topic whose title is that of the right one is right, too: next year's
//! edition of a call is the same to whoever asks.

use std::collections::HashMap;
use std::path::Path;

use anyhow::Context;
use jiff::Timestamp;
use serde::Deserialize;

use super::calls;
use super::lines;
use super::measure::{Case, DEPTH, Tally};
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::search::{Index, Passage, Query};

/// The group of all projects.
pub const ALL: &str = "of any programme";
/// The group of projects whose call asks for work on a subject of its own.
pub const ON_SUBJECTS: &str = "a subject asked for";

/// Parts of codes of programmes that take work on any subject, so that a project's text does not tell its topic:
/// careers, grants to a person's or a firm's own idea, institutions of some countries.
const ANY_SUBJECT: &[&str] = &["ERC", "MSCA", "EIC", "EIE", "WIDERA"];
/// The part of them that gives money to ideas alone.
const ANY_IDEA: &[&str] = &["ERC", "MSCA", "EIC"];

/// One funded project.
#[derive(Clone, Debug, Deserialize)]
pub struct Project {
    id: String,
    title: String,
    #[serde(default)]
    objective: String,
    #[serde(default)]
    keywords: String,
    topic: Vec<String>,
}

impl Project {
    /// Whether the call it won asked for work on a subject of its own.
    #[must_use]
    pub fn is_on_subject(&self) -> bool {
        self.topic.first().is_some_and(|code| !is_of(code, ANY_SUBJECT))
    }
}

/// Whether one of these is a part of the code.
fn is_of(code: &str, parts: &[&str]) -> bool {
    code.split('-').any(|part| parts.contains(&part))
}

/// One topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    code: String,
    title: String,
}

/// Which part of a project is the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Its title and its objective.
    Whole,
    /// Its keywords alone; projects without any are left out.
    Keywords,
    /// Its title alone.
    Title,
}

impl Asked {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Whole, Self::Keywords, Self::Title];

    fn in_words(self) -> &'static str {
        match self {
            Self::Whole => "CORDIS projects, title and objective",
            Self::Keywords => "CORDIS projects, keywords only",
            Self::Title => "CORDIS projects, title only",
        }
    }

    fn passage(self, project: &Project) -> Passage {
        let (title, keywords, text) = match self {
            Self::Whole => (project.title.clone(), String::new(), project.objective.clone()),
            Self::Keywords => (String::new(), project.keywords.clone(), String::new()),
            Self::Title => (project.title.clone(), String::new(), String::new()),
        };
        Passage { title, keywords, text }
    }
}

/// Reads projects, one JSON object a line.
pub fn projects(file: &Path) -> anyhow::Result<Vec<Project>> {
    lines::objects(file)
}

/// Reads topics: code, tab, title; the first line names the columns.
pub fn topics(file: &Path) -> anyhow::Result<Vec<Topic>> {
    let lines = lines::read(file)?;
    let topic = |(number, line): (usize, String)| {
        let parts = line.split_once('\t').with_context(|| format!("{}:{number}: found no tab", file.display()));
        parts.map(|(code, title)| Topic { code: code.trim().to_owned(), title: title.trim().to_owned() })
    };
    lines.into_iter().skip(1).map(topic).collect()
}

/// Looks for each project's topic.
///
/// Each group is also shown in two halves, by the parity of the project's number: what helps one half only was made
/// for it.
pub fn measure(projects: &[Project], topics: &[Topic], asked: Asked, now: Timestamp) -> anyhow::Result<Tally> {
    let calls: Vec<Opportunity> =
        topics.iter().map(|topic| calls::opportunity(&topic.code, &topic.title, |_| {})).collect();
    let index = Index::build(&calls)?;
    let titles: HashMap<&OpportunityKey, &str> =
        calls.iter().map(|call| (&call.key, call.facts.title.as_str())).collect();
    let by_code: HashMap<&str, &str> = topics.iter().map(|topic| (topic.code.as_str(), topic.title.as_str())).collect();
    let mut tally = Tally::of(asked.in_words());
    for project in projects {
        let passage = asked.passage(project);
        let Some((code, right)) = project.topic.first().and_then(|code| Some((code, *by_code.get(code.as_str())?)))
        else {
            continue;
        };
        if passage == Passage::default() {
            continue;
        }
        let hits = index.search(&Query::like(passage, now), DEPTH).hits;
        let found: Vec<String> =
            hits.iter().filter_map(|hit| titles.get(&hit.key)).map(|title| (*title).to_owned()).collect();
        let rank = found.iter().position(|title| title.eq_ignore_ascii_case(right)).map(|place| place + 1);
        let case = Case::known_item(question(asked, project), format!("{code} {right}"), found, rank);
        for group in groups(project, code) {
            tally.count(group, case.clone());
        }
    }
    Ok(tally)
}

fn question(asked: Asked, project: &Project) -> String {
    match asked {
        Asked::Whole | Asked::Title => project.title.clone(),
        Asked::Keywords => project.keywords.clone(),
    }
}

fn groups(project: &Project, code: &str) -> Vec<String> {
    let half = if project.id.bytes().last().is_some_and(|digit| digit % 2 == 0) { "even" } else { "odd" };
    let mut groups = vec![ALL.to_owned()];
    if !is_of(code, ANY_IDEA) {
        groups.push("not ERC, MSCA, EIC".to_owned());
    }
    if project.is_on_subject() {
        groups.push(ON_SUBJECTS.to_owned());
        groups.push(format!("{ON_SUBJECTS}, {half} half"));
    }
    groups
}
