//! Structured logs, on standard error.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Begins to log at `level`, which may be a level or a filter such as `info,crier::sources=debug`.
pub fn begin(level: &str) {
    let begun = tracing_subscriber::fmt()
        .with_env_filter(filter(level))
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false)
        .try_init();
    // A second start within one process keeps the first one's settings.
    drop(begun);
}

/// What is logged at `level`.
///
/// The bots' libraries are told to speak up only when something is wrong: they log every heartbeat else. serenity's
/// warnings are left out, too: they quote what it cannot read, and that may hold people's words and tokens.
#[must_use]
pub fn filter(level: &str) -> EnvFilter {
    EnvFilter::try_new(format!("warn,serenity=error,crier={level}"))
        .or_else(|_| EnvFilter::try_new(level))
        .unwrap_or_else(|_| EnvFilter::new("warn,serenity=error,crier=info"))
}
