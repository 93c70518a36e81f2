//! Listings written for programs: items and values are found by JSON pointers (RFC 6901).

use std::collections::BTreeMap;

use serde_json::Value;

use crate::domain::listing::{Detail, Field, FieldRule, Paging, Rules};
use crate::ports::{Page, ShapeChanged};
use crate::sources::listing::{self, Items, Raw, Reader, Record, charset};

/// Finds items and values by pointers.
pub struct JsonReader {
    items: String,
    fields: BTreeMap<Field, FieldRule>,
    detail_link: Option<FieldRule>,
    next: Option<String>,
    total: Option<FieldRule>,
}

impl JsonReader {
    /// A reader of a listing.
    #[must_use]
    pub fn of_listing(rules: &Rules) -> Self {
        let next = match &rules.paging {
            Paging::Next { place } => Some(place.clone()),
            Paging::Single | Paging::Parameter { .. } => None,
        };
        Self {
            items: rules.items.clone(),
            fields: rules.fields.clone(),
            detail_link: rules.detail.as_ref().and_then(|detail| detail.link.clone()),
            next,
            total: rules.total.clone(),
        }
    }

    /// A reader of the pages of single items.
    #[must_use]
    pub fn of_detail(detail: &Detail) -> Self {
        Self { items: String::new(), fields: detail.fields.clone(), detail_link: None, next: None, total: None }
    }

    fn record(&self, item: &Value) -> Record {
        self.fields.iter().map(|(field, rule)| (*field, find(*field, rule, item))).collect()
    }
}

impl Reader for JsonReader {
    fn items(&self, page: &Page) -> Result<Items, ShapeChanged> {
        let value = parsed(page)?;
        let found: Vec<&Value> = match value.pointer(&self.items) {
            Some(Value::Array(items)) => items.iter().collect(),
            // Some publishers write lists as objects, by number.
            Some(Value::Object(items)) => items.values().collect(),
            other => {
                let found = format!("{} at `{}`", other.map_or("nothing", kind), self.items);
                return Err(ShapeChanged { found, expected: "a list of items".to_owned() });
            }
        };
        let mut items = Items { emptiness: format!("an empty list at `{}`", self.items), ..Items::default() };
        for item in found {
            items.records.push(self.record(item));
            items.details.extend(self.detail_link.as_ref().map(|rule| find(Field::Link, rule, item)));
        }
        items.total = self.total.as_ref().map(|rule| find(Field::Identifier, rule, &value)).unwrap_or_default();
        items.next = self.next.as_ref().and_then(|place| value.pointer(place)?.as_str().map(str::to_owned));
        Ok(items)
    }

    fn detail(&self, page: &Page) -> Result<Record, ShapeChanged> {
        Ok(self.record(&parsed(page)?))
    }
}

fn parsed(page: &Page) -> Result<Value, ShapeChanged> {
    let text = charset::text(page);
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).or_else(|error| lines(text).ok_or(error)).map_err(|error| {
        let beginning: String = text.trim().chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
        ShapeChanged { found: format!("no JSON ({error}), beginning `{beginning}`"), expected: "JSON".to_owned() }
    })
}

/// The objects of a text that has one a line, as large files are written, as a list.
fn lines(text: &str) -> Option<Value> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty()).peekable();
    lines.peek().filter(|first| first.starts_with('{') && first.ends_with('}'))?;
    lines.map(|line| serde_json::from_str(line).ok()).collect::<Option<Vec<Value>>>().map(Value::Array)
}

/// The values at the first place that has any.
fn find(field: Field, rule: &FieldRule, item: &Value) -> Vec<Raw> {
    let at = |place: &String| item.pointer(place).map(|value| values(field, value)).unwrap_or_default();
    listing::chosen(rule, rule.places.iter().map(at))
}

/// A value or the values of a list; objects have to be pointed into.
fn values(field: Field, value: &Value) -> Vec<Raw> {
    let literal = |text: String| vec![Raw::Text(text)];
    match value {
        Value::Null | Value::Object(_) => Vec::new(),
        Value::Bool(flag) => literal(flag.to_string()),
        Value::Number(number) => literal(number.to_string()),
        Value::String(text) if text.trim().is_empty() => Vec::new(),
        Value::String(text) if is_verbatim(field) => literal(text.clone()),
        Value::String(text) => vec![Raw::Markup(text.clone())],
        Value::Array(entries) => {
            entries.iter().filter(|entry| !entry.is_array()).flat_map(|entry| values(field, entry)).collect()
        }
    }
}

/// Addresses and codes may hold what looks like an entity (`?a=1&copy=2`).
fn is_verbatim(field: Field) -> bool {
    field.is_date() || matches!(field, Field::Link | Field::Reference | Field::Identifier | Field::Call)
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
