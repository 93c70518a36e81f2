//! What an inspector of the traffic gets to see.

use serde_json::Value;

/// One half of an exchange.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Seen<'a> {
    /// What the bot asked.
    Request {
        /// The method, in small letters.
        method: &'a str,
        /// Its parameters.
        parameters: &'a Value,
    },
    /// What was answered, when it was no refusal.
    Answer {
        /// The method, in small letters.
        method: &'a str,
        /// The `result`.
        result: &'a Value,
    },
}

/// Tells what is wrong with what it sees.
pub(crate) type Inspect = Box<dyn Fn(Seen<'_>) -> Vec<String> + Send + Sync>;
