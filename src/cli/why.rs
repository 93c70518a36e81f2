//! `crier why`: why a subscription was told of an opportunity or was not.

use std::sync::Arc;

use jiff::Timestamp;

use super::workshop::{self, Output, Usage};
use super::{ConfigFile, moment};
use crate::domain::community::Subscription;
use crate::domain::opportunity::OpportunityKey;
use crate::pipeline::why::{Stage, why};
use crate::ports::Store;

/// Which opportunity, and for whom.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: ConfigFile,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
    /// The subscription's id, as `crier check --print` and the store have it.
    #[arg(long, value_name = "ID")]
    subscription: String,
    /// Judge as if it were this moment.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Timestamp>,
    /// The opportunity: its key such as `sedia:50138952TOPICS`, or its code.
    key: String,
}

/// Prints every stage; the first that stops is the answer.
pub(super) async fn main(arguments: Arguments) -> anyhow::Result<()> {
    let config = workshop::config(&arguments.config)?;
    let clock = workshop::clock(arguments.at);
    let crier = workshop::open(&config, Arc::clone(&clock)).await?;
    let store = &**crier.store();
    let subscription = subscription(store, &arguments.subscription).await?;
    let key = key(store, &arguments.key).await?;
    for stage in why(store, &key, &subscription, clock.now()).await? {
        match Output::of(arguments.json) {
            Output::Json => workshop::print(&serde_json::to_string(&stage)?)?,
            Output::Words => workshop::print(&line(&stage))?,
        }
    }
    Ok(())
}

fn line(stage: &Stage) -> String {
    let mark = if stage.passes { "passes" } else { "stops" };
    format!("{:<8} {mark:<6} {}", stage.stage, stage.found)
}

async fn subscription(store: &dyn Store, id: &str) -> anyhow::Result<Subscription> {
    let known = store.subscriptions().await?;
    let found = known.iter().find(|subscription| subscription.id.0 == id).cloned();
    let some = || known.iter().take(10).map(|subscription| subscription.id.0.as_str()).collect::<Vec<_>>().join(", ");
    found.ok_or_else(|| Usage(format!("found no subscription `{id}`, expected one such as: {}", some())).into())
}

/// The key that is meant: as it stands where the store knows it or it looks like one, else by the code people type.
async fn key(store: &dyn Store, text: &str) -> anyhow::Result<OpportunityKey> {
    let parsed = OpportunityKey::parse(text);
    if let Some(key) = &parsed
        && store.opportunity(key).await?.is_some()
    {
        return Ok(key.clone());
    }
    let all = store.opportunities().await?;
    let by_code = all.into_iter().find(|opportunity| opportunity.code().eq_ignore_ascii_case(text));
    let key = by_code.map(|opportunity| opportunity.key).or(parsed);
    let wrong = || Usage(format!("found no call `{text}`, expected a key such as `sedia:50138952TOPICS`, or a code"));
    key.ok_or_else(|| wrong().into())
}
