//! What can be wrong with a source, as its operators are told of it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One trouble of a source, from when it began until it is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// What is wrong.
    pub ailment: Ailment,
    /// Since when: for a stale source, how old its data is.
    pub since: Timestamp,
    /// What was found, for the operator.
    pub found: String,
}

/// What is wrong with a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ailment {
    /// It could not be read for so long that what we know of it is old.
    Stale,
    /// Its pages have another shape than expected, so nothing on them is believed.
    Reshaped,
    /// It shows so many new records that they are held back until somebody agrees.
    Flooded,
}

impl Ailment {
    /// The word used in keys and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Reshaped => "reshaped",
            Self::Flooded => "flooded",
        }
    }
}
