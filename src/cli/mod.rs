//! The command line: one clap enum, one file per subcommand.
//!
//! `--json` goes to standard output, everything else to standard error; exit status 0 is done, 1 failed,
//! 2 bad usage or configuration.

pub mod lines;
pub mod recording;
pub mod stage;
