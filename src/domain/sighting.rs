//! An opportunity as one source showed it at one moment, and what reading a page yields.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::opportunity::{Facts, OpportunityKey};

/// An opportunity as one source shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sighting {
    /// The source's name, for example `sedia`.
    pub source: String,
    /// The source's own reference, without a language suffix.
    pub reference: String,
    /// What the source states.
    pub facts: Facts,
}

impl Sighting {
    /// The natural key of what was seen.
    #[must_use]
    pub fn key(&self) -> OpportunityKey {
        OpportunityKey::new(&self.source, &self.reference)
    }
}

/// A sighting as it is kept: the latest of its source, with how long it has been shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// What the source showed last.
    pub sighting: Sighting,
    /// When the source first showed it.
    pub first: Timestamp,
    /// When the source last showed it; a long time ago means it is no longer listed.
    pub last: Timestamp,
}

/// Something on a page that could not be read as it should; the rest of the page stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// Where: the record's reference, or its number on the page.
    pub at: String,
    /// What was found and what was expected, as a lowercase fragment.
    pub what: String,
}
