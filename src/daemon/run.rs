//! The tasks of a running daemon, and their end.
//!
//! Shutdown has two phases: listeners and collectors stop at once; deliverers finish the notice in hand.
//! Who is late is named and left behind.

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::{Id, JoinSet};
use tokio_util::sync::CancellationToken;

use super::{Crier, chat, desk, schedule};
use crate::conversation::commands;
use crate::pipeline::deliver::{Deliverer, Outcome, Step};
use crate::pipeline::pace::Pace;
use crate::ports::ChatPlatform;

/// How many heard events may wait to be handled, per platform.
const HEARD_MAX: usize = 256;
/// A deliverer looks at its outbox at least this often.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// The least pause between two looks at which nothing could be done.
const WAIT_LEAST: Duration = Duration::from_millis(1);

/// How to run.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How long a shutdown may take.
    pub shutdown: Duration,
}

/// Runs until `stop`, or until every platform has ended by itself (the console at the end of its input).
pub async fn run(
    crier: Arc<Crier>,
    platforms: Vec<Arc<dyn ChatPlatform>>,
    settings: Settings,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let mut tasks = Tasks::default();
    tasks.start("collector", schedule::collect_on_time(Arc::clone(&crier), stop.child_token()));
    let entries = crier.conversation.open_desk();
    tasks.start("calls by hand", desk::take_entries(Arc::clone(&crier), entries, stop.child_token()));
    tasks.start("search index", catch_up(Arc::clone(&crier)));
    tasks.start("subscriptions", follow_changes(Arc::clone(&crier), stop.child_token()));
    for platform in platforms {
        let name = platform.platform().as_str();
        let (said, heard) = mpsc::channel(HEARD_MAX);
        let listener = Arc::clone(&platform);
        let listen_stop = stop.child_token();
        tasks.start(format!("{name} listener"), async move { listener.listen(commands(), said, listen_stop).await });
        let pace = Arc::new(Pace::new(platform.allowance(), crier.clock.now()));
        let mouth = chat::Mouth { platform: Arc::clone(&platform), pace: Arc::clone(&pace) };
        tasks.start(format!("{name} answers"), chat::answer(Arc::clone(&crier), mouth, heard, stop.child_token()));
        tasks.start(format!("{name} deliverer"), deliver(Arc::clone(&crier), platform, pace, stop.child_token()));
    }
    tasks.until(&stop).await;
    stop.cancel();
    tasks.end(settings.shutdown).await;
    Ok(())
}

/// Tasks with their names, so that one that fails or is late can be told by name.
#[derive(Default)]
struct Tasks {
    set: JoinSet<anyhow::Result<()>>,
    names: HashMap<Id, String>,
}

impl Tasks {
    fn start(&mut self, name: impl Into<String>, task: impl Future<Output = anyhow::Result<()>> + Send + 'static) {
        let id = self.set.spawn(task).id();
        self.names.insert(id, name.into());
    }

    /// Waits for `stop`; a task that ends before is told, the others go on.
    async fn until(&mut self, stop: &CancellationToken) {
        while !self.set.is_empty() {
            tokio::select! {
                () = stop.cancelled() => return,
                ended = self.set.join_next_with_id() => self.note(ended),
            }
        }
    }

    async fn end(&mut self, within: Duration) {
        let all = async {
            while let Some(ended) = self.set.join_next_with_id().await {
                self.names.remove(&id_of(&ended));
            }
        };
        if tokio::time::timeout(within, all).await.is_err() {
            let late = self.names.values().cloned().collect::<Vec<_>>().join(", ");
            tracing::warn!(late, "these did not end in time and are left behind");
            self.set.abort_all();
        }
    }

    fn note(&mut self, ended: Option<Result<(Id, anyhow::Result<()>), tokio::task::JoinError>>) {
        let Some(ended) = ended else { return };
        let name = self.names.remove(&id_of(&ended)).unwrap_or_default();
        match ended {
            Ok((_, Ok(()))) => tracing::info!(task = name, "ended"),
            Ok((_, Err(error))) => tracing::error!(task = name, error = format!("{error:#}"), "ended with an error"),
            Err(error) => tracing::error!(task = name, %error, "broke off"),
        }
    }
}

fn id_of(ended: &Result<(Id, anyhow::Result<()>), tokio::task::JoinError>) -> Id {
    match ended {
        Ok((id, _)) => *id,
        Err(error) => error.id(),
    }
}

async fn catch_up(crier: Arc<Crier>) -> anyhow::Result<()> {
    crier.catch_up().await
}

async fn follow_changes(crier: Arc<Crier>, stop: CancellationToken) -> anyhow::Result<()> {
    loop {
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = crier.subscriptions_changed.notified() => {}
        }
        if let Err(error) = crier.refresh_subscriptions().await {
            tracing::error!(%error, "a change of subscriptions is not taken up yet");
        }
    }
}

async fn deliver(
    crier: Arc<Crier>,
    platform: Arc<dyn ChatPlatform>,
    pace: Arc<Pace>,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let name = platform.platform();
    let mut deliverer = Deliverer::at_pace(platform, Arc::clone(&crier.store), Arc::clone(&crier.clock), pace);
    while !stop.is_cancelled() {
        // Listening for the bell begins before looking, so that none is missed in between.
        let filed = crier.filed.notified();
        let step = match deliverer.step(&crier.matcher(), &stop).await {
            Ok(step) => step,
            Err(error) => {
                tracing::error!(platform = %name, %error, "the outbox cannot be read");
                Step::default()
            }
        };
        if step.outcomes.iter().any(|(_, outcome)| matches!(outcome, Outcome::Moved(_))) {
            // Not taken up is told again by the next move or follow; a deliverer must not end for it.
            if let Err(error) = crier.refresh_subscriptions().await {
                tracing::error!(platform = %name, %error, "a chat's move is not taken up yet");
            }
        }
        if !step.outcomes.is_empty() {
            report(&step);
            continue;
        }
        let due = match crier.store.next_due(name).await {
            Ok(Some(due)) => due.duration_since(crier.clock.now()).try_into().unwrap_or_default(),
            Ok(None) | Err(_) => LOOK_EVERY,
        };
        // What is due and may not go yet waits for the pace, not for its moment.
        let wait = step.wait.unwrap_or(due).clamp(WAIT_LEAST, LOOK_EVERY);
        tokio::select! {
            () = stop.cancelled() => {}
            () = filed => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
    Ok(())
}

fn report(step: &Step) {
    let delivered = step.outcomes.iter().filter(|(_, outcome)| *outcome == Outcome::Delivered).count();
    if delivered > 0 {
        tracing::info!(delivered, "told what was due");
    }
    for (notice, outcome) in &step.outcomes {
        if let Outcome::Abandoned(reason) = outcome {
            tracing::info!(notice = %notice.key(), %reason, "abandoned");
        }
    }
}
