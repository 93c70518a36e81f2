//! The `crier` command.

fn main() {}
