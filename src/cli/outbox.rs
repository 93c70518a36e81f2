//! `crier outbox`: every promise in the open, what became of it, and a hand for what is stuck.

use std::collections::BTreeMap;

use anyhow::Context;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::ConfigFile;
use super::workshop::{self, Output, Usage};
use crate::clock::SystemClock;
use crate::domain::notice::{Notice, NoticeKey, NoticeState};
use crate::ports::{Clock, Store};

/// What to do with the outbox.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Task {
    /// List promises, those due soonest first.
    List {
        /// Which ones.
        #[arg(long, value_enum, default_value_t = Which::Pending)]
        state: Which,
        /// One JSON object a line, a summary last.
        #[arg(long)]
        json: bool,
    },
    /// Show one promise with the whole of its record.
    Show {
        /// Its key, as `list` prints it.
        key: String,
    },
    /// Send an abandoned one after all, at once when the daemon runs.
    Retry {
        /// Its key, as `list --state abandoned` prints it.
        key: String,
    },
    /// Give up one that is pending.
    Drop {
        /// Its key, as `list` prints it.
        key: String,
    },
}

/// Which promises to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Which {
    /// Still to be sent.
    Pending,
    /// Will not be sent, with the reason.
    Abandoned,
    /// Sent.
    Delivered,
    /// All of them.
    All,
}

impl Which {
    fn is(self, state: &NoticeState) -> bool {
        match self {
            Self::Pending => matches!(state, NoticeState::Pending),
            Self::Abandoned => matches!(state, NoticeState::Abandoned { .. }),
            Self::Delivered => matches!(state, NoticeState::Delivered { .. }),
            Self::All => true,
        }
    }
}

/// Does what is asked.
pub(super) async fn main(config: &ConfigFile, task: Task) -> anyhow::Result<()> {
    let config = workshop::config(config)?;
    let store = workshop::store(&config, SystemClock.now()).await?;
    match task {
        Task::List { state, json } => list(&*store, state, Output::of(json), SystemClock.now()).await,
        Task::Show { key } => {
            let notice = find(&*store, &key).await?;
            workshop::print(&serde_json::to_string_pretty(&notice)?)
        }
        Task::Retry { key } => {
            let notice = find(&*store, &key).await?;
            expect(&notice, Which::Abandoned, "abandoned")?;
            store.retry(&notice.key(), SystemClock.now()).await?;
            workshop::say(&format!("{key} will be sent"));
            Ok(())
        }
        Task::Drop { key } => {
            let notice = find(&*store, &key).await?;
            expect(&notice, Which::Pending, "pending")?;
            let reason = "dropped by the admin".to_owned();
            store.settle(&notice.key(), NoticeState::Abandoned { at: SystemClock.now(), reason }).await?;
            workshop::say(&format!("{key} will not be sent"));
            Ok(())
        }
    }
}

async fn find(store: &dyn Store, key: &str) -> anyhow::Result<Notice> {
    let wanted = NoticeKey::from_stored(key.to_owned());
    let found = store.notices().await?.into_iter().find(|notice| notice.key() == wanted);
    found.ok_or_else(|| {
        Usage(format!("found no promise `{key}`, expected a key that `crier outbox list` prints")).into()
    })
}

fn expect(notice: &Notice, which: Which, wanted: &str) -> anyhow::Result<()> {
    if which.is(&notice.state) {
        return Ok(());
    }
    let (state, _) = state_of(notice);
    Err(Usage(format!("found a promise that is {state}, expected one that is {wanted}")).into())
}

async fn list(store: &dyn Store, which: Which, output: Output, now: Timestamp) -> anyhow::Result<()> {
    let all = store.notices().await.context("cannot read the outbox")?;
    let mut listed: Vec<&Notice> = all.iter().filter(|notice| which.is(&notice.state)).collect();
    listed.sort_by_key(|notice| (notice.due, notice.key()));
    for notice in &listed {
        match output {
            Output::Json => workshop::print(&in_json(notice).to_string())?,
            Output::Words => workshop::print(&in_words(notice))?,
        }
    }
    let count = |which: Which| all.iter().filter(|notice| which.is(&notice.state)).count();
    let oldest = listed.iter().map(|notice| notice.filed).min();
    let late = all.iter().filter(|notice| Which::Pending.is(&notice.state) && notice.due <= now);
    let (due, oldest_due) = (late.clone().count(), late.map(|notice| notice.due).min());
    let reasons = reasons(&all);
    let summary = json!({
        "pending": count(Which::Pending),
        "abandoned": count(Which::Abandoned),
        "delivered": count(Which::Delivered),
        "oldest_filed": oldest,
        "due": due,
        "oldest_due_s": oldest_due.map(|at| now.duration_since(at).as_secs()),
        "abandoned_because": reasons,
    });
    match output {
        Output::Json => workshop::print(&json!({ "summary": summary }).to_string()),
        Output::Words => {
            let oldest = oldest.map(|at| format!(", the oldest listed filed {at}")).unwrap_or_default();
            workshop::say(&format!(
                "{} pending, {} abandoned, {} delivered{oldest}",
                count(Which::Pending),
                count(Which::Abandoned),
                count(Which::Delivered)
            ));
            if let Some(at) = oldest_due {
                let waits = now.duration_since(at).as_secs();
                workshop::say(&format!("{due} of the pending are due, the oldest for {waits} s"));
            }
            for (reason, count) in reasons.iter().filter(|_| which != Which::Delivered) {
                workshop::say(&format!("{count} abandoned because {reason}"));
            }
            Ok(())
        }
    }
}

/// Why promises were given up, and how often; what differs from one to the next is left out.
fn reasons(notices: &[Notice]) -> BTreeMap<String, usize> {
    let mut reasons = BTreeMap::new();
    for notice in notices {
        if let NoticeState::Abandoned { reason, .. } = &notice.state {
            let words = reason.split_whitespace().map(|word| if word.contains(char::is_numeric) { "…" } else { word });
            *reasons.entry(words.collect::<Vec<_>>().join(" ")).or_default() += 1;
        }
    }
    reasons
}

/// The word for a state, and its reason or message.
fn state_of(notice: &Notice) -> (&'static str, Option<&str>) {
    match &notice.state {
        NoticeState::Pending => ("pending", None),
        NoticeState::Delivered { message, .. } => ("delivered", Some(message)),
        NoticeState::Abandoned { reason, .. } => ("abandoned", Some(reason)),
    }
}

fn in_words(notice: &Notice) -> String {
    let (state, more) = state_of(notice);
    let tried = if notice.attempts > 0 { format!(", tried {} times", notice.attempts) } else { String::new() };
    let more = more.map(|more| format!(": {more}")).unwrap_or_default();
    format!("{} {} due {}{tried}{more}", state, notice.key(), notice.due)
}

fn in_json(notice: &Notice) -> Value {
    let (state, more) = state_of(notice);
    json!({
        "key": notice.key().as_str(),
        "state": state,
        "audience": notice.audience,
        "community": notice.community,
        "opportunity": notice.opportunity,
        "due": notice.due,
        "filed": notice.filed,
        "attempts": notice.attempts,
        "more": more,
    })
}
