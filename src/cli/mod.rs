//! The command line: one clap enum, one file per subcommand.
