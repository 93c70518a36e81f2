//! The stored forms: what is written into a tree, and how it is read back.
//!
//! A record is one byte that says which form it has, then the zstd frame of a JSON object. The
//! objects are types of their own wherever the store has something to add (how a notice ended, when
//! something was seen). Inside them, and for subscriptions, communities, presences and feeds, stand
//! domain values in their serde form: that form is text people write as well (`programme:cerv`,
//! `telegram:-100/17`, `Europe/Brussels`), so a second set of types would only repeat it field by
//! field. `fixtures/store/v1` holds a store written this way; a change of a domain type that no
//! longer reads it fails a test, and then either takes a serde default or a new form byte here.

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::change::Change;
use crate::domain::community::Audience;
use crate::domain::notice::{Notice, NoticeState, Subject, Urgency, is_unknown};
use crate::domain::opportunity::{Facts, Opportunity, OpportunityKey, Status};
use crate::domain::sighting::{Seen, Sighting};
use crate::ports::StoreError;

/// The form written today.
const FORM: u8 = 1;
/// The most bytes of JSON one record may have; a call's text is tens of kilobytes.
const RECORD_BYTES_MAX: usize = 32 << 20;
/// Level 3 is zstd's own default; higher ones cost time and gain little on a page of text.
const LEVEL: i32 = 3;

/// Writes a record.
pub(super) fn encode<T: Serialize>(record: &T) -> Result<Vec<u8>, StoreError> {
    let json = serde_json::to_vec(record).map_err(|error| refused(&error.to_string()))?;
    if json.len() > RECORD_BYTES_MAX {
        let found = json.len();
        return Err(refused(&format!("found {found} bytes, expected at most {RECORD_BYTES_MAX}")));
    }
    let mut bytes = vec![FORM];
    bytes.extend(zstd::bulk::compress(&json, LEVEL).map_err(|error| refused(&error.to_string()))?);
    Ok(bytes)
}

fn refused(why: &str) -> StoreError {
    StoreError::Unavailable(format!("a record cannot be written: {why}"))
}

/// Reads a record; the error says what was found.
pub(super) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let (form, frame) = bytes.split_first().ok_or("found nothing, expected a record")?;
    if *form != FORM {
        return Err(format!("found a record of form {form}, expected form {FORM}"));
    }
    let size = zstd::zstd_safe::get_frame_content_size(frame).ok().flatten();
    let size = size.and_then(|size| usize::try_from(size).ok()).filter(|size| *size <= RECORD_BYTES_MAX);
    let size = size.ok_or("found no zstd frame of a known size")?;
    let json = zstd::bulk::decompress(frame, size).map_err(|error| format!("found a broken zstd frame: {error}"))?;
    serde_json::from_slice(&json).map_err(|error| format!("found other JSON than expected: {error}"))
}

/// An opportunity; its key is the tree's.
#[derive(Serialize, Deserialize)]
pub(super) struct OpportunityRecord {
    facts: Facts,
    status: Status,
    revision: u32,
    first_seen: Timestamp,
    last_changed: Timestamp,
}

impl From<Opportunity> for OpportunityRecord {
    fn from(opportunity: Opportunity) -> Self {
        let Opportunity { key: _, facts, status, revision, first_seen, last_changed } = opportunity;
        Self { facts, status, revision, first_seen, last_changed }
    }
}

impl OpportunityRecord {
    /// The opportunity that is kept under `key`.
    pub(super) fn under(self, key: OpportunityKey) -> Opportunity {
        let Self { facts, status, revision, first_seen, last_changed } = self;
        Opportunity { key, facts, status, revision, first_seen, last_changed }
    }
}

/// A change with its moment.
#[derive(Serialize, Deserialize)]
pub(super) struct ChangeRecord {
    pub(super) at: Timestamp,
    pub(super) change: Change,
}

/// When something was seen.
#[derive(Serialize, Deserialize)]
pub(super) struct SeenRecord {
    pub(super) first: Timestamp,
    pub(super) last: Timestamp,
}

impl SeenRecord {
    /// The sighting with its moments.
    pub(super) fn of(self, sighting: Sighting) -> Seen {
        Seen { sighting, first: self.first, last: self.last }
    }
}

/// A notice.
#[derive(Serialize, Deserialize)]
pub(super) struct NoticeRecord {
    pub(super) audience: Audience,
    pub(super) community: String,
    pub(super) opportunity: OpportunityKey,
    subject: Subject,
    why: Vec<String>,
    #[serde(default, skip_serializing_if = "is_unknown")]
    relevance: u8,
    language: String,
    pub(super) due: Timestamp,
    filed: Timestamp,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    gathered: bool,
    pub(super) attempts: u32,
    pub(super) state: StateRecord,
}

/// How a notice stands.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum StateRecord {
    /// Still to be sent.
    Pending,
    /// Sent.
    Delivered { at: Timestamp, message: String },
    /// Will not be sent, whatever happens.
    Abandoned { at: Timestamp, reason: String },
    /// Was not wanted any more before it was sent; may be filed again should it be wanted again.
    Withdrawn { at: Timestamp, reason: String },
}

impl StateRecord {
    /// How far a notice came, where two turn out to be one promise.
    pub(super) fn progress(&self) -> u8 {
        match self {
            Self::Withdrawn { .. } => 0,
            Self::Pending => 1,
            Self::Abandoned { .. } => 2,
            Self::Delivered { .. } => 3,
        }
    }
}

impl NoticeRecord {
    /// How soon it is of use; see [`Notice::urgency`].
    pub(super) fn urgency(&self) -> Urgency {
        match &self.subject {
            Subject::Reminder { .. } => Urgency::Deadline,
            Subject::Change { .. } if self.gathered => Urgency::Digest,
            Subject::Change { .. } | Subject::Source { .. } => Urgency::News,
        }
    }
}

impl From<Notice> for NoticeRecord {
    fn from(notice: Notice) -> Self {
        let Notice {
            audience,
            community,
            opportunity,
            subject,
            why,
            relevance,
            language,
            due,
            filed,
            gathered,
            attempts,
            state,
        } = notice;
        let state = state.into();
        Self {
            audience,
            community,
            opportunity,
            subject,
            why,
            relevance,
            language,
            due,
            filed,
            gathered,
            attempts,
            state,
        }
    }
}

impl From<NoticeRecord> for Notice {
    fn from(record: NoticeRecord) -> Self {
        let NoticeRecord {
            audience,
            community,
            opportunity,
            subject,
            why,
            relevance,
            language,
            due,
            filed,
            gathered,
            attempts,
            state,
        } = record;
        let state = state.into();
        Self {
            audience,
            community,
            opportunity,
            subject,
            why,
            relevance,
            language,
            due,
            filed,
            gathered,
            attempts,
            state,
        }
    }
}

impl From<NoticeState> for StateRecord {
    fn from(state: NoticeState) -> Self {
        match state {
            NoticeState::Pending => Self::Pending,
            NoticeState::Delivered { at, message } => Self::Delivered { at, message },
            NoticeState::Abandoned { at, reason } => Self::Abandoned { at, reason },
        }
    }
}

impl From<StateRecord> for NoticeState {
    fn from(state: StateRecord) -> Self {
        match state {
            StateRecord::Pending => Self::Pending,
            StateRecord::Delivered { at, message } => Self::Delivered { at, message },
            StateRecord::Abandoned { at, reason } | StateRecord::Withdrawn { at, reason } => {
                Self::Abandoned { at, reason }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back_and_a_broken_one_says_what_it_is() {
        let bytes = encode(&vec!["a", "b"]).unwrap();
        assert_eq!(decode::<Vec<String>>(&bytes), Ok(vec!["a".to_owned(), "b".to_owned()]));
        let complaint = |bytes: &[u8]| decode::<Vec<String>>(bytes).unwrap_err();
        assert_eq!(complaint(&[]), "found nothing, expected a record");
        assert_eq!(complaint(&[9, 1, 2]), "found a record of form 9, expected form 1");
        assert_eq!(complaint(&[FORM, 1, 2]), "found no zstd frame of a known size");
        let mut torn = bytes.clone();
        torn.pop();
        assert!(complaint(&torn).starts_with("found a broken zstd frame"), "{}", complaint(&torn));
        assert!(complaint(&encode(&7).unwrap()).starts_with("found other JSON than expected"));
    }
}
