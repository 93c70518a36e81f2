//! `crier ask`: one question, answered from the store.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::workshop::{self, Output};
use super::{ConfigFile, moment};
use crate::conversation::{Answer, Asker, language_of};
use crate::domain::taste::Taste;
use crate::domain::zone::Zone;
use crate::language::Language;
use crate::platforms::console::render;

/// What to ask, and as whom.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: ConfigFile,
    /// One JSON object instead of words.
    #[arg(long)]
    json: bool,
    /// Ask as a member of this community.
    #[arg(long, value_name = "NAME")]
    community: Option<String>,
    /// The asker's language, ISO 639-1: one of the 24 official languages of the EU.
    #[arg(long, value_name = "xx", value_parser = language)]
    language: Option<Language>,
    /// Ask as if it were this moment.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Timestamp>,
    /// The most results.
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
    /// The question.
    #[arg(required = true)]
    question: Vec<String>,
}

fn language(code: &str) -> Result<Language, String> {
    Language::named(code).ok_or_else(|| "expected the code of an EU language; try `--language de`".to_owned())
}

/// Answers the question on standard output.
pub(super) async fn main(arguments: Arguments) -> anyhow::Result<()> {
    let config = workshop::config(&arguments.config)?;
    let clock = workshop::clock(arguments.at);
    let crier = workshop::open(&config, Arc::clone(&clock)).await?;
    let community = match &arguments.community {
        Some(name) => Some(workshop::community(&config, name)?.community.clone()),
        None => None,
    };
    let asker = Asker {
        language: language_of(arguments.language.map(Language::as_str), community.as_ref()),
        zone: community.as_ref().map_or_else(Zone::brussels, |community| community.zone.clone()),
        community,
        taste: Taste::default(),
        limit: arguments.limit,
        now: clock.now(),
    };
    let question = arguments.question.join(" ");
    let answer = crier.conversation().ask(&question, &asker).await;
    match Output::of(arguments.json) {
        Output::Json => workshop::print(&in_json(&question, &answer).to_string()),
        Output::Words => workshop::print(&render(&answer.message)),
    }
}

/// The answer as the command-line contract has it.
fn in_json(question: &str, answer: &Answer) -> Value {
    let filters = &answer.filters;
    let results: Vec<Value> = answer
        .results
        .iter()
        .map(|result| {
            json!({
                "key": result.key,
                "identifier": result.identifier,
                "title": result.title,
                "programme": result.programme,
                "next_deadline": result.next_deadline,
                "score": result.score,
                "why": result.why,
            })
        })
        .collect();
    json!({
        "question": question,
        "language": answer.language.as_str(),
        "intent": answer.intent.as_str(),
        "status": answer.status.as_str(),
        "filters": filters,
        "results": results,
        "text": answer.message.plain(),
    })
}
