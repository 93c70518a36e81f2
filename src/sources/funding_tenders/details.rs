//! The data file of one topic, asked for when the listing does not give its conditions.

use serde_json::{Map, Value};
use url::Url;

use super::{budget, news};
use crate::domain::opportunity::Budget;
use crate::domain::sighting::{Defect, Sighting};
use crate::ports::{Completed, Manners, Page, Request, ShapeChanged};
use crate::sources::http::reach_of;
use crate::sources::text;

/// Asks for the file of a topic.
///
/// Its name is the identifier in lower case; in upper case the portal says 404 since 2026.
pub(super) fn request(base: &Url, identifier: &str) -> Option<Request> {
    let mut url = base.clone();
    url.path_segments_mut().ok()?.pop_if_empty().push(&format!("{}.json", identifier.trim().to_lowercase()));
    Some(Request::get(url, Manners { reach: reach_of(base), ..Manners::default() }))
}

/// Adds what the file says: conditions of taking part, and what the listing left out.
pub(super) fn complete(mut sighting: Sighting, page: &Page) -> Result<Completed, ShapeChanged> {
    let topic = parse(&page.body)?;
    let of_file = topic.get("identifier").and_then(Value::as_str).unwrap_or_default();
    let identifier = sighting.facts.identifier.clone().unwrap_or_default();
    if !of_file.trim().eq_ignore_ascii_case(identifier.trim()) {
        return Err(changed(format!("the file of `{of_file}`"), &format!("that of `{identifier}`")));
    }
    let html = |name: &str| topic.get(name).and_then(Value::as_str).unwrap_or_default();
    let (mut misses, mut defects) = (Vec::new(), Vec::new());
    let at = sighting.reference.clone();
    let facts = &mut sighting.facts;
    if facts.text.is_empty() {
        facts.text = text::plain(&[html("description")]);
    }
    let conditions = text::plain(&[html("conditions")]);
    if conditions.is_empty() {
        misses.push(Defect { at: at.clone(), what: "conditions: found none".to_owned() });
    }
    facts.text.push_str(&conditions);
    if facts.budget == Budget::default()
        && let Some(item) = topic.get("budgetOverviewJSONItem").filter(|item| item.is_object())
    {
        match budget::overview(&identifier, &item.to_string()) {
            Ok(overview) => facts.budget = overview.budget,
            Err(what) => defects.push(Defect { at, what }),
        }
    }
    if let Some(list) = topic.get("latestInfos") {
        facts.updates = news::together([std::mem::take(&mut facts.updates), news::carried(list)].concat());
    }
    Ok(Completed { sighting, defects, misses })
}

fn parse(body: &[u8]) -> Result<Map<String, Value>, ShapeChanged> {
    let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    let value: Value = serde_json::from_slice(body)
        .map_err(|_| changed("what is no JSON".to_owned(), "the data file of a topic, with `TopicDetails`"))?;
    let topic = value.as_object().and_then(|file| file.get("TopicDetails")).and_then(Value::as_object);
    topic.cloned().ok_or_else(|| changed("a file without `TopicDetails`".to_owned(), "the data file of a topic"))
}

fn changed(found: String, expected: &str) -> ShapeChanged {
    ShapeChanged { found, expected: expected.to_owned() }
}
