//! What the portal answers, as it stands on the wire: loosely typed, every metadata value an array of strings.

use serde_json::{Map, Value};

use super::lean;
use crate::ports::ShapeChanged;

/// How much of a foreign text is repeated in an error.
const SNIPPET_CHARS_MAX: usize = 60;

/// One page of search results.
pub(super) struct Answer {
    /// How many records the query meets, on all pages.
    pub(super) total: usize,
    /// The page this says it is.
    pub(super) page_number: Option<usize>,
    /// The page size it was cut to.
    pub(super) page_size: Option<usize>,
    /// The records.
    pub(super) hits: Vec<Value>,
}

impl Answer {
    /// Reads a body; anything but search results means that the shape changed.
    pub(super) fn parse(body: &[u8]) -> Result<Self, ShapeChanged> {
        let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
        let value = lean::parse(body).map_err(|error| changed(not_json(body, &error)))?;
        let Value::Object(mut envelope) = value else {
            return Err(changed(format!("{} at the top", kind(&value))));
        };
        let count = |name: &str| envelope.get(name).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
        let (total, page_number, page_size) = (count("totalResults"), count("pageNumber"), count("pageSize"));
        let hits = match envelope.remove("results") {
            Some(Value::Array(hits)) => hits,
            Some(other) => return Err(changed(format!("{} as `results`", kind(&other)))),
            None => return Err(changed(format!("an answer without `results` beginning {}", beginning(body)))),
        };
        let total = total.ok_or_else(|| changed(format!("{} hits without a count `totalResults`", hits.len())))?;
        Ok(Self { total, page_number, page_size, hits })
    }
}

fn changed(found: String) -> ShapeChanged {
    ShapeChanged { found, expected: "a page of search results: JSON with `results` and `totalResults`".to_owned() }
}

fn not_json(body: &[u8], error: &serde_json::Error) -> String {
    let first = body.iter().find(|byte| !byte.is_ascii_whitespace());
    match first {
        None => "an empty body".to_owned(),
        Some(b'<') => format!("HTML beginning {}", beginning(body)),
        Some(b'{' | b'[') if error.is_eof() => format!("JSON cut off after {} bytes", body.len()),
        Some(_) => format!("what is no JSON ({error}), beginning {}", beginning(body)),
    }
}

fn beginning(body: &[u8]) -> String {
    // Four bytes are the most a character takes; what is cut at the end falls to the snippet's bound.
    let head = body.get(..SNIPPET_CHARS_MAX * 8).unwrap_or(body);
    snippet(String::from_utf8_lossy(head).trim())
}

/// A foreign text as errors repeat it: quoted, on one line, bounded.
pub(super) fn snippet(text: &str) -> String {
    let mut shown: String =
        text.chars().take(SNIPPET_CHARS_MAX).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(SNIPPET_CHARS_MAX).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
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

/// Why a record is not believed.
#[derive(Debug)]
pub(super) enum Fault {
    /// It comes from the copy of the index that was frozen around 2023 and still says "open".
    Frozen(String),
    /// It is not what was asked for.
    NotAskedFor(String),
    /// It cannot be read.
    Unreadable(String),
}

impl Fault {
    /// What was found and what was expected.
    pub(super) fn what(&self) -> &str {
        match self {
            Self::Frozen(what) | Self::NotAskedFor(what) | Self::Unreadable(what) => what,
        }
    }
}

/// One record, read field by field so that one wrong field spoils one record.
#[derive(Clone, Copy)]
pub(super) struct Hit<'a> {
    fields: &'a Map<String, Value>,
    metadata: &'a Map<String, Value>,
}

impl<'a> Hit<'a> {
    /// A record, when it is one.
    pub(super) fn parse(value: &'a Value) -> Result<Self, Fault> {
        let unreadable = |what: &str, value: &Value| {
            Fault::Unreadable(format!("found {} as {what}, expected an object", kind(value)))
        };
        let fields = value.as_object().ok_or_else(|| unreadable("record", value))?;
        let metadata = fields.get("metadata").unwrap_or(&Value::Null);
        let metadata = metadata.as_object().ok_or_else(|| unreadable("`metadata`", metadata))?;
        Ok(Self { fields, metadata })
    }

    /// A field of the record itself.
    pub(super) fn field(self, name: &str) -> Result<Option<&'a str>, Fault> {
        Ok(texts(self.fields, name)?.into_iter().find(|text| !text.trim().is_empty()))
    }

    /// All values of a metadata key; none when it is missing.
    pub(super) fn all(self, name: &str) -> Result<Vec<&'a str>, Fault> {
        texts(self.metadata, name)
    }

    /// The first value of a metadata key that is not blank.
    pub(super) fn first(self, name: &str) -> Result<Option<&'a str>, Fault> {
        Ok(self.all(name)?.into_iter().find(|text| !text.trim().is_empty()))
    }
}

fn texts<'a>(map: &'a Map<String, Value>, name: &str) -> Result<Vec<&'a str>, Fault> {
    let wrong =
        |value: &Value| Fault::Unreadable(format!("found {} as `{name}`, expected a list of texts", kind(value)));
    match map.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::String(text)) => Ok(vec![text]),
        Some(Value::Array(values)) => {
            let present = values.iter().filter(|value| !value.is_null());
            present.map(|value| value.as_str().ok_or_else(|| wrong(value))).collect()
        }
        Some(other @ (Value::Bool(_) | Value::Number(_) | Value::Object(_))) => Err(wrong(other)),
    }
}
