//! Questions with their right answers, asked as a member asks them.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use serde::Deserialize;

use super::lines;
use super::measure::{Case, DEPTH, Tally};
use crate::clock::SimulatedClock;
use crate::conversation::{Asker, Conversation, Result};
use crate::domain::change::Observed;
use crate::domain::opportunity::Opportunity;
use crate::domain::taste::Taste;
use crate::domain::zone::Zone;
use crate::language::Language;
use crate::ports::{Batch, Store};
use crate::search::Index;
use crate::store::sled::SledStore;

/// The group every question is in.
pub const ALL: &str = "all";
/// The group of questions that nothing fits.
pub const NOTHING: &str = "nothing fits";
/// The group of questions in English.
pub const ENGLISH: &str = "language en";
/// The group of questions in all other languages.
pub const FOREIGN: &str = "languages but English";
/// The group of questions that are a code.
pub const CODES: &str = "codes";

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// As a person types it.
    pub query: String,
    /// ISO 639-1 code of its language.
    #[serde(default = "english")]
    pub language: String,
    /// Identifiers or titles of right answers; one of them is enough for success.
    #[serde(default)]
    pub expected: Vec<String>,
    /// Whether nothing fits: then any answer is wrong.
    #[serde(default)]
    pub nothing: bool,
}

fn english() -> String {
    "en".to_owned()
}

/// Reads questions, one JSON object a line.
pub fn read(file: &Path) -> anyhow::Result<Vec<Question>> {
    let questions: Vec<Question> = lines::objects(file)?;
    let odd = questions.iter().find(|question| question.nothing != question.expected.is_empty());
    if let Some(odd) = odd {
        anyhow::bail!("found `{}`, expected either `expected` or `\"nothing\": true`", odd.query);
    }
    Ok(questions)
}

/// Asks each question about the record that `conversation` answers from.
pub async fn measure(conversation: &Conversation, questions: &[Question], now: Timestamp) -> Tally {
    let mut tally = Tally::of("questions as members ask them");
    for question in questions {
        let language = Language::named(&question.language).unwrap_or_default();
        let asker =
            Asker { community: None, language, zone: Zone::brussels(), taste: Taste::default(), limit: DEPTH, now };
        let results = conversation.ask(&question.query, &asker).await.results;
        let case = case(question, &results);
        let is_code = question.expected.iter().any(|code| question.query.to_lowercase().contains(&code.to_lowercase()));
        let group = if question.nothing {
            NOTHING
        } else if is_code {
            CODES
        } else {
            "words"
        };
        tally.count(group, case.clone());
        tally.count(format!("language {}", question.language), case.clone());
        if question.language != english() {
            tally.count(FOREIGN, case.clone());
        }
        tally.count(ALL, case);
    }
    tally
}

/// Asks each question about these calls.
pub async fn measure_on(calls: &[Opportunity], questions: &[Question], now: Timestamp) -> anyhow::Result<Tally> {
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary()?);
    let observed = calls.iter().cloned().map(|opportunity| Observed { opportunity, changes: Vec::new() }).collect();
    store.commit(Batch { observed, at: now, ..Batch::default() }).await?;
    let index = Arc::new(Index::build(calls)?);
    let conversation = Conversation::new(store, index, Arc::new(SimulatedClock::at(now)));
    Ok(measure(&conversation, questions, now).await)
}

fn case(question: &Question, results: &[Result]) -> Case {
    let found: Vec<String> = results.iter().map(shown).collect();
    if question.nothing {
        let rank = found.is_empty().then_some(1);
        return Case::known_item(question.query.clone(), "nothing".to_owned(), found, rank);
    }
    let is = |result: &Result, expected: &String| {
        let identifier = result.identifier.as_deref().unwrap_or_default();
        identifier.eq_ignore_ascii_case(expected) || result.title.to_lowercase() == expected.to_lowercase()
    };
    let is_right = |result: &Result| question.expected.iter().any(|expected| is(result, expected));
    let rank = results.iter().position(is_right).map(|place| place + 1);
    let right = question.expected.iter().filter(|expected| results.iter().any(|result| is(result, expected))).count();
    let case = Case::known_item(question.query.clone(), question.expected.join(", "), found, rank);
    Case { recall: part(right, question.expected.len().min(DEPTH)), ..case }
}

fn shown(result: &Result) -> String {
    format!("{} {}", result.identifier.as_deref().unwrap_or_else(|| result.key.as_str()), result.title)
}

#[expect(clippy::cast_precision_loss, reason = "a handful of answers")]
fn part(some: usize, all: usize) -> f64 {
    (some as f64 / all.max(1) as f64).min(1.0)
}
