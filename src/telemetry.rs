//! Structured logs, on standard error.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Begins to log at `level`, which may be a level or a filter such as `info,crier::sources=debug`.
///
/// The bots' libraries are told to speak up only when something is wrong: they log every heartbeat else.
pub fn begin(level: &str) {
    let filter = EnvFilter::try_new(format!("warn,crier={level}"))
        .or_else(|_| EnvFilter::try_new(level))
        .unwrap_or_else(|_| EnvFilter::new("warn,crier=info"));
    let begun = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false)
        .try_init();
    // A second start within one process keeps the first one's settings.
    drop(begun);
}
