//! The command line: one clap enum, one file per subcommand.
//!
//! `--json` goes to standard output, everything else to standard error; exit status 0 is done, 1 failed,
//! 2 bad usage or configuration.

mod ask;
mod chat;
pub mod check;
mod collect;
pub mod demo;
pub mod eval;
pub mod lines;
mod outbox;
mod record;
pub mod recording;
pub mod replay;
mod run;
mod same;
mod source;
pub mod stage;
mod trial;
mod why;
mod workshop;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::Timestamp;

use self::workshop::Output;
use crate::domain::deadline::instant_of;
use crate::domain::zone::Zone;

/// The town crier for European funding.
///
/// Watches public EU funding listings, tells communities on Discord and Telegram about the calls that fit
/// them before it is too late, and answers questions.
#[derive(Debug, Parser)]
#[command(name = "crier", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// What one can do.
#[derive(Debug, Subcommand)]
enum Command {
    /// Run the daemon: collect, announce, remind, answer. Without tokens it still collects and offers the console.
    Run {
        #[command(flatten)]
        config: ConfigFile,
    },
    /// See the whole system on bundled recorded listings: loopback only, no tokens, nothing kept.
    Demo,
    /// Check every configuration file and list all faults at once.
    Check {
        #[command(flatten)]
        config: ConfigFile,
        /// Also try the platforms and the sources.
        #[arg(long)]
        probe: bool,
        /// Print the resolved settings, marking what differs from the default.
        #[arg(long)]
        print: bool,
    },
    /// Read the sources once, file changes and notices, send nothing; print what changed.
    Collect {
        #[command(flatten)]
        config: ConfigFile,
        /// Only this source (the name of its feed file).
        #[arg(long, value_name = "NAME")]
        source: Option<String>,
        /// One JSON object a line, a summary last.
        #[arg(long)]
        json: bool,
        /// Let new records pass that were held back because they are far more than usual.
        #[arg(long)]
        release: bool,
        /// Add what is read to this recording, one snapshot for each source, for `crier replay`; `.gz` is packed.
        #[arg(long, value_name = "FILE")]
        record: Option<PathBuf>,
        /// Judge as if it were this moment.
        #[arg(long, value_name = "TIME", value_parser = moment)]
        at: Option<Timestamp>,
    },
    /// See what is read, or try out one feed file.
    Source {
        #[command(subcommand)]
        action: source::Action,
    },
    /// Ask one question, answered from the store.
    Ask(ask::Arguments),
    /// Measure how good answers are, on questions with their right answers.
    Eval(eval::Arguments),
    /// Explain stage by stage why a subscription was told of a call, or was not.
    Why(why::Arguments),
    /// Play recorded daily snapshots under a simulated clock and list every notice that would have been sent.
    Replay {
        #[command(flatten)]
        config: ConfigFile,
        /// The recording: one snapshot a line, plain or gzip.
        file: PathBuf,
        /// Only this community; without any, everything is told to one imaginary reader.
        #[arg(long, value_name = "NAME")]
        community: Option<String>,
        /// One JSON object a line, a summary last.
        #[arg(long)]
        json: bool,
    },
    /// Look into the outbox, and help what is stuck. Works on the store, so no daemon may be using it.
    Outbox {
        #[command(flatten)]
        config: ConfigFile,
        #[command(subcommand)]
        task: outbox::Task,
    },
    /// Print a script that completes commands in a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Talk to Crier here, as in a chat.
    Chat {
        #[command(flatten)]
        config: ConfigFile,
    },
}

/// Which configuration to use.
#[derive(Clone, Debug, clap::Args)]
struct ConfigFile {
    /// The configuration file; without it `config/crier.toml`, and where that is absent the built-in defaults.
    #[arg(id = "config", long = "config", value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Does what the command line asks.
pub async fn main(cli: Cli) -> ExitCode {
    let done = match cli.command {
        Command::Run { config } => run::run(&config).await,
        Command::Demo => run::demo().await,
        Command::Check { config, probe, print } => return check::main(&config, probe, print).await,
        Command::Source { action } => source::main(action).await,
        Command::Collect { config, source, json, release, record, at } => {
            let pass = collect::Pass { release: collect::release(release), clock: workshop::clock(at), record };
            collect::main(&config, source.as_deref(), Output::of(json), pass).await
        }
        Command::Ask(arguments) => ask::main(arguments).await,
        Command::Eval(arguments) => eval::main(arguments).await,
        Command::Why(arguments) => why::main(arguments).await,
        Command::Replay { config, file, community, json } => {
            replay::main(&config, &file, community.as_deref(), Output::of(json)).await
        }
        Command::Outbox { config, task } => outbox::main(&config, task).await,
        Command::Completions { shell } => completions(shell),
        Command::Chat { config } => chat::main(&config).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => workshop::complain(&error),
    }
}

fn completions(shell: clap_complete::Shell) -> anyhow::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut <Cli as clap::CommandFactory>::command(), "crier", &mut script);
    workshop::print(String::from_utf8(script)?.trim_end())
}

fn moment(text: &str) -> Result<Timestamp, String> {
    let morning = |date: jiff::civil::Date| instant_of(date.at(9, 0, 0, 0), &Zone::brussels());
    text.parse()
        .or_else(|_| text.parse().map(morning))
        .map_err(|_| "expected a moment such as `2026-11-23T09:00:00Z` or a day such as `2026-11-23`".to_owned())
}
