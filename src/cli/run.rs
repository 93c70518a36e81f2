//! `crier run`, the daemon, and `crier demo`.

use std::io::IsTerminal;
use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::{ConfigFile, workshop};
use crate::clock::SystemClock;
use crate::config;
use crate::daemon::{self, Settings};
use crate::platforms::console::Hearing;

/// Runs until a signal asks for an end.
pub(super) async fn run(config: &ConfigFile) -> anyhow::Result<()> {
    let config = workshop::config(config)?;
    let crier = Arc::new(workshop::open_at_once(&config, Arc::new(SystemClock)).await?);
    workshop::follow_files(&crier, &config, &SystemClock).await?;
    let hearing = if std::io::stdin().is_terminal() { Hearing::StandardInput } else { Hearing::Deaf };
    let platforms = workshop::platforms(&config, hearing)?;
    let names: Vec<&str> = platforms.iter().map(|platform| platform.platform().as_str()).collect();
    let stop = CancellationToken::new();
    let end = stop.clone();
    let signals = async move {
        asked_to_end().await;
        end.cancel();
    };
    tracing::info!(
        platforms = names.join(", "),
        sources = crier.feeds().len(),
        subscriptions = crier.matcher().len(),
        "ready"
    );
    let settings = Settings { shutdown: config.shutdown };
    let ((), done) = tokio::join!(signals, daemon::run(crier, platforms, settings, stop));
    tracing::info!("ended");
    done
}

/// Waits for Ctrl-C or SIGTERM.
async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    // Without signals the daemon runs until it is killed, which it survives.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Shows the whole system at work.
pub(super) async fn demo() -> anyhow::Result<()> {
    super::demo::demo(&config::embedded(), std::io::stdout()).await
}
