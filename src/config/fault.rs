//! What is wrong with a configuration: where, what was found, what is expected, what would work.

use std::fmt;

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, as it was named.
    pub file: String,
    /// The line, counted from 1; 0 when it is about the whole file.
    pub line: usize,
    /// The path of the key, such as `collect.timeout`; empty when it is about the whole file.
    pub key: String,
    /// What stands there.
    pub found: String,
    /// What could.
    pub expected: String,
    /// Something that works when pasted.
    pub example: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        if self.line > 0 {
            write!(formatter, ":{}", self.line)?;
        }
        if !self.key.is_empty() {
            write!(formatter, ": {}", self.key)?;
        }
        write!(formatter, ": found {}, expected {}; try {}", self.found, self.expected, self.example)
    }
}

/// Everything that is wrong, by file and line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl std::error::Error for Faults {}

impl fmt::Display for Faults {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.0 {
            writeln!(formatter, "{fault}")?;
        }
        let noun = if self.0.len() == 1 { "fault" } else { "faults" };
        write!(formatter, "{} {noun}; nothing was started", self.0.len())
    }
}
