//! `crier source same` and `apart`: which records of several sources are one, why, and a hand to decide otherwise.

use std::sync::Arc;

use serde_json::{Value, json};

use super::workshop::{self, Output, Usage};
use crate::clock::SystemClock;
use crate::config::Config;
use crate::daemon::Crier;
use crate::domain::opportunity::OpportunityKey;
use crate::domain::sighting::Seen;
use crate::domain::tie::{Tie, Ties, Verdict};
use crate::pipeline::kin::decide::{self, Undecided};
use crate::ports::Clock;

/// Lists what was decided, explains one record, or makes two one.
pub(super) async fn same(
    config: &Config,
    key: Option<&str>,
    other: Option<&str>,
    output: Output,
) -> anyhow::Result<()> {
    let crier = open(config).await?;
    match (key, other) {
        (None, _) => list(&crier, output).await,
        (Some(key), None) => explain(&crier, &named(key)?, output).await,
        (Some(key), Some(other)) => {
            let pair = (&named(key)?, &named(other)?);
            let tie = decide::same(&**crier.store(), &crier.matcher(), pair, SystemClock.now()).await;
            tell(&[tie.map_err(usage)?], output)?;
            crier.catch_up().await
        }
    }
}

/// Keeps two records apart.
pub(super) async fn apart(config: &Config, key: &str, other: &str, output: Output) -> anyhow::Result<()> {
    let crier = open(config).await?;
    let pair = (&named(key)?, &named(other)?);
    let ties = decide::apart(&**crier.store(), &crier.matcher(), pair, SystemClock.now()).await.map_err(usage)?;
    tell(&ties, output)?;
    crier.catch_up().await
}

async fn open(config: &Config) -> anyhow::Result<Crier> {
    workshop::open(config, Arc::new(SystemClock)).await
}

fn named(text: &str) -> Result<OpportunityKey, Usage> {
    let wrong = || {
        Usage(format!(
            "found `{text}`, expected a record's key as `crier collect --json` prints it, such as `sedia:1TOPICS`"
        ))
    };
    OpportunityKey::parse(text).ok_or_else(wrong)
}

fn usage(error: Undecided) -> anyhow::Error {
    match error {
        Undecided::Senseless(why) => Usage(why).into(),
        Undecided::Store(error) => error.into(),
    }
}

async fn list(crier: &Crier, output: Output) -> anyhow::Result<()> {
    let ties = crier.store().ties().await?;
    if ties.is_empty() {
        workshop::say("no record belongs to another");
    }
    tell(&ties, output)
}

fn tell(ties: &[Tie], output: Output) -> anyhow::Result<()> {
    for tie in ties {
        match output {
            Output::Json => workshop::print(&in_json(tie).to_string())?,
            Output::Words => workshop::print(&in_words(tie))?,
        }
    }
    Ok(())
}

fn in_words(tie: &Tie) -> String {
    let sign = match tie.verdict {
        Verdict::Same => "=",
        Verdict::Apart => "≠",
    };
    format!("{} {sign} {}: {tie}", tie.sighting, tie.opportunity)
}

fn in_json(tie: &Tie) -> Value {
    json!({
        "key": tie.sighting,
        "other": tie.opportunity,
        "verdict": tie.verdict,
        "why": tie.why,
        "by": tie.by,
        "at": tie.at,
    })
}

/// Shows every sighting of the record that `key` belongs to, with why it does, and what it was kept apart from.
async fn explain(crier: &Crier, key: &OpportunityKey, output: Output) -> anyhow::Result<()> {
    let store = crier.store();
    let ties: Ties = store.ties().await?.into_iter().collect();
    let root = ties.root(key);
    let seen = store.sightings(&root).await?;
    if seen.is_empty() {
        let why = format!("found no record `{key}`, expected a key as `crier collect --json` prints it");
        return Err(Usage(why).into());
    }
    for seen in &seen {
        let why = ties.of(&seen.sighting.key());
        match output {
            Output::Json => workshop::print(&shown_in_json(seen, &root, why).to_string())?,
            Output::Words => workshop::print(&shown_in_words(seen, why))?,
        }
    }
    let mut apart = Vec::new();
    for member in ties.members(&root) {
        apart.extend(store.ties_of(&member).await?.into_iter().filter(|tie| tie.verdict == Verdict::Apart));
    }
    tell(&apart, output)
}

fn shown_in_words(seen: &Seen, why: Option<&Tie>) -> String {
    let (sighting, facts) = (&seen.sighting, &seen.sighting.facts);
    let days: Vec<String> = facts.deadlines.iter().map(|deadline| deadline.date.to_string()).collect();
    let why = why.map_or_else(|| "the record itself".to_owned(), ToString::to_string);
    let last = seen.last.strftime("%Y-%m-%d");
    let identifier = facts.identifier.as_deref().unwrap_or("no identifier");
    let days = if days.is_empty() { "no deadline".to_owned() } else { days.join(", ") };
    format!("{}: {why}\n  {}\n  {identifier}; {days}; last seen {last}\n  {}", sighting.key(), facts.title, facts.link)
}

fn shown_in_json(seen: &Seen, root: &OpportunityKey, why: Option<&Tie>) -> Value {
    let facts = &seen.sighting.facts;
    json!({
        "key": seen.sighting.key(),
        "record": root,
        "source": seen.sighting.source,
        "identifier": facts.identifier,
        "title": facts.title,
        "link": facts.link,
        "deadlines": facts.deadlines.iter().map(|deadline| deadline.date).collect::<Vec<_>>(),
        "first_seen": seen.first,
        "last_seen": seen.last,
        "tie": why.map(in_json),
    })
}
