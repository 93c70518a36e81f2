//! Calls from a file, to ask questions about: taken as open, without deadlines.

use std::path::Path;

use jiff::Timestamp;
use serde::Deserialize;

use super::lines;
use crate::domain::deadline::DeadlineModel;
use crate::domain::opportunity::{Budget, Facts, Kind, Opportunity, OpportunityKey, Status};
use crate::domain::programme;

/// The source these calls are said to come from.
const SOURCE: &str = "eval";

/// One call of the file. The other names are those of captured listings.
#[derive(Debug, Deserialize)]
struct Call {
    #[serde(alias = "Topic code")]
    identifier: String,
    #[serde(alias = "Topic title")]
    title: String,
    #[serde(default, alias = "Topic description full")]
    text: String,
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default, alias = "Type of Action")]
    action_type: Option<String>,
}

/// Reads calls, one JSON object a line. A listing may name a call again for another cut-off: the first one counts.
pub fn read(file: &Path) -> anyhow::Result<Vec<Opportunity>> {
    let calls: Vec<Call> = lines::objects(file)?;
    let mut known = std::collections::HashSet::new();
    let new = calls.into_iter().filter(|call| known.insert(call.identifier.to_ascii_uppercase()));
    Ok(new
        .map(|call| {
            opportunity(&call.identifier, &call.title, |facts| {
                facts.text = call.text;
                facts.keywords = call.keywords;
                facts.action_types = call.action_type.into_iter().collect();
            })
        })
        .collect())
}

/// An open call of which nothing is known but its code and title, and what `more` adds.
pub(super) fn opportunity(identifier: &str, title: &str, more: impl FnOnce(&mut Facts)) -> Opportunity {
    let mut facts = Facts {
        identifier: Some(identifier.to_owned()),
        title: title.to_owned(),
        language: "en".to_owned(),
        kind: Kind::Grant,
        programme: programme::by_identifier(identifier).map(|programme| programme.id.clone()),
        call_identifier: None,
        call_title: None,
        stated_status: Status::Open,
        opens_on: None,
        deadlines: Vec::new(),
        deadline_model: DeadlineModel::Unknown,
        budget: Budget::default(),
        action_types: Vec::new(),
        keywords: Vec::new(),
        text: String::new(),
        link: String::new(),
        updates: Vec::new(),
    };
    more(&mut facts);
    let at = Timestamp::UNIX_EPOCH;
    let key = OpportunityKey::new(SOURCE, identifier);
    Opportunity { key, facts, status: Status::Open, revision: 0, first_seen: at, last_changed: at }
}
