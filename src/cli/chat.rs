//! `crier chat`: the terminal as a chat platform.

use std::io::{IsTerminal, Write};
use std::sync::Arc;

use tokio::io::{AsyncBufReadExt, BufReader};

use super::{ConfigFile, workshop};
use crate::clock::SystemClock;
use crate::platforms::console::{Console, render};

/// Answers each line of standard input until it ends.
pub(super) async fn main(config: &ConfigFile) -> anyhow::Result<()> {
    let config = workshop::config(config)?;
    let crier = workshop::open(&config, Arc::new(SystemClock)).await?;
    let at_terminal = std::io::stdin().is_terminal();
    if at_terminal {
        workshop::print("Ask in plain words, or /help. Ctrl-D ends.")?;
    }
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    loop {
        if at_terminal {
            let mut out = std::io::stdout();
            write!(out, "> ")?;
            out.flush()?;
        }
        let Some(line) = lines.next_line().await? else { return Ok(()) };
        if !line.trim().is_empty() {
            let answer = crier.conversation().hear(&Console::inbound(&line)).await;
            workshop::print(&render(&answer))?;
            crier.refresh_subscriptions().await?;
        }
    }
}
