//! The command line: one clap enum, one file per subcommand.

pub mod demo;
