//! News of calls: what the portal posts about a call after it is out, such as why a deadline moved.
//!
//! It comes on two ways: with the record itself (`latestInfos`), and as records of their own (type 6), newest first, which
//! name the topic or the call they are about.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::request::{INDEX, NEWS};
use super::wire::{Answer, Fault, Hit, snippet};
use super::{deadlines, record};
use crate::domain::opportunity::Update;
use crate::ports::ShapeChanged;
use crate::sources::text;

/// The most updates kept of one call.
const UPDATES_MAX: usize = 20;
/// The most characters kept of one; the page has the rest.
const TEXT_CHARS_MAX: usize = 2_000;
/// The most news remembered; older ones fall out.
const NEWS_MAX: usize = 500;

/// News that came as records of their own, newest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct News(Vec<Item>);

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Item {
    on: Date,
    about: String,
    text: String,
}

impl News {
    /// Reads a page of news.
    pub(super) fn parse(body: &[u8]) -> Result<Self, ShapeChanged> {
        Ok(Self::of(&Answer::parse(body)?.hits))
    }

    /// Reads records of news; what else is among them, or cannot be read, is left out.
    pub(super) fn of(hits: &[Value]) -> Self {
        Self(hits.iter().flat_map(|hit| items(hit).unwrap_or_default()).collect())
    }

    /// Reads back what was remembered; what cannot be read is nothing known.
    pub(super) fn remembered(said: &str) -> Self {
        serde_json::from_str(said).unwrap_or_default()
    }

    /// As it is remembered.
    pub(super) fn to_remember(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// These and older ones.
    pub(super) fn with(mut self, older: Self) -> Self {
        self.0.extend(older.0);
        self.0.sort_by(|one, other| other.cmp(one));
        self.0.dedup();
        self.0.truncate(NEWS_MAX);
        self
    }

    /// News by the codes they are about.
    pub(super) fn by_code(self) -> BTreeMap<String, Vec<Update>> {
        let mut by_code: BTreeMap<String, Vec<Update>> = BTreeMap::new();
        for Item { on, about, text } in self.0 {
            by_code.entry(about).or_default().push(Update { on, text });
        }
        by_code
    }
}

/// A code as it is looked up: both cases of letters occur.
pub(super) fn folded(code: &str) -> String {
    code.trim().to_uppercase()
}

/// One record of news: an item for each code it names.
fn items(value: &Value) -> Result<Vec<Item>, Fault> {
    let hit = Hit::parse(value)?;
    if hit.first("type")? != Some(NEWS) || hit.first("DATASOURCE")?.is_some_and(|index| index != INDEX) {
        return Ok(Vec::new());
    }
    let Some(on) = hit.first("es_SortDate")?.or(hit.first("startDate")?) else { return Ok(Vec::new()) };
    let on = deadlines::day(on)?;
    let title = hit.first("title")?.or(hit.field("summary")?).map(text::line).unwrap_or_default();
    let body = hit.first("descriptionByte")?.or(hit.first("description")?).or(hit.field("content")?);
    let body = bounded(&text::plain(&[body.unwrap_or_default()]));
    let text = if body.starts_with(&title) { body } else { bounded(&format!("{title}\n{body}")) };
    let codes = [hit.all("identifier")?, hit.all("callIdentifier")?].concat();
    let mut codes: Vec<String> = codes.into_iter().map(folded).filter(|code| !code.is_empty()).collect();
    codes.sort_unstable();
    codes.dedup();
    Ok(codes.into_iter().filter(|_| !text.is_empty()).map(|about| Item { on, about, text: text.clone() }).collect())
}

/// What a record carries itself, in `latestInfos`: a JSON list, written as a text.
pub(super) fn carried(list: &Value) -> Vec<Update> {
    let day = |entry: &Value, name: &str| {
        let written = entry.get(name)?.as_str()?;
        written.get(..10)?.parse::<Date>().ok()
    };
    let update = |entry: &Value| {
        let on = day(entry, "approvalDate").or_else(|| day(entry, "lastChangeDate"))?;
        let text = bounded(&text::plain(&[entry.get("content")?.as_str()?]));
        (!text.is_empty()).then_some(Update { on, text })
    };
    list.as_array().into_iter().flatten().filter_map(update).collect()
}

/// Updates from several places: newest first, each text once, within bounds.
pub(super) fn together(mut updates: Vec<Update>) -> Vec<Update> {
    updates.sort_by(|one, other| other.cmp(one));
    let mut seen = std::collections::BTreeSet::new();
    // The same news came on two ways, perhaps on two days; the earlier day is when it was news.
    updates.reverse();
    updates.retain(|update| seen.insert(update.text.split_whitespace().collect::<String>()));
    updates.reverse();
    updates.truncate(UPDATES_MAX);
    updates
}

fn bounded(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(TEXT_CHARS_MAX) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Reads the field `latestInfos` of a record; what cannot be read is a remark.
pub(super) fn own(hit: Hit<'_>, remarks: &mut Vec<String>) -> Result<Vec<Update>, Fault> {
    let Some(json) = hit.first("latestInfos")? else { return Ok(Vec::new()) };
    if let Ok(list) = serde_json::from_str(json) {
        return Ok(carried(&list));
    }
    remarks.push(format!("found `latestInfos` {}, expected JSON", snippet(json)));
    Ok(Vec::new())
}

/// Whether a record is one of news, which recordings hold among calls.
pub(super) fn is_news(value: &Value) -> bool {
    Hit::parse(value).is_ok_and(|hit| matches!(hit.first("type"), Ok(Some(NEWS))) && record::reference(hit).is_ok())
}
