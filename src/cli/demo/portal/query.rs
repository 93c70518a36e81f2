//! The query language: `bool` with `must`, `filter`, `should` and `must_not`, over `term`, `terms` and `range`.

use serde_json::{Map, Value};

/// Deeper queries than this are refused.
const DEPTH_MAX: usize = 16;

/// A query the API refuses.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("Invalid Query format")]
pub(super) struct InvalidQuery;

/// Whether a hit is what `query` asks for.
///
/// `wildcard`, `match` and `prefix` are refused, as by the real API.
pub(super) fn matches(query: &Value, hit: &Value) -> Result<bool, InvalidQuery> {
    holds(query, hit, 0)
}

fn holds(query: &Value, hit: &Value, depth: usize) -> Result<bool, InvalidQuery> {
    let clauses = query.as_object().filter(|_| depth < DEPTH_MAX).ok_or(InvalidQuery)?;
    for (name, clause) in clauses {
        let clause = clause.as_object().ok_or(InvalidQuery)?;
        let fits = match name.as_str() {
            "bool" => all_groups(clause, hit, depth + 1)?,
            "term" | "terms" => clause.iter().all(|(field, wanted)| is_one_of(wanted, &values(hit, field))),
            "range" => clause.iter().all(|(field, bounds)| is_within(bounds, &values(hit, field))),
            _ => return Err(InvalidQuery),
        };
        if !fits {
            return Ok(false);
        }
    }
    Ok(true)
}

fn all_groups(groups: &Map<String, Value>, hit: &Value, depth: usize) -> Result<bool, InvalidQuery> {
    for (name, group) in groups {
        let clauses = match group {
            Value::Array(clauses) => clauses.as_slice(),
            Value::Object(_) => std::slice::from_ref(group),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return Err(InvalidQuery),
        };
        let found: Vec<bool> = clauses.iter().map(|clause| holds(clause, hit, depth)).collect::<Result<_, _>>()?;
        let fits = match name.as_str() {
            "must" | "filter" => found.iter().all(|fits| *fits),
            "must_not" => !found.contains(&true),
            "should" => found.is_empty() || found.contains(&true),
            _ => return Err(InvalidQuery),
        };
        if !fits {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A field's values; every metadata value is an array of texts.
pub(super) fn values<'a>(hit: &'a Value, field: &str) -> Vec<&'a str> {
    let listed = hit.get("metadata").and_then(|metadata| metadata.get(field)).and_then(Value::as_array);
    listed.into_iter().flatten().filter_map(Value::as_str).collect()
}

/// `term` names one value (or an object with it), `terms` several.
fn is_one_of(wanted: &Value, found: &[&str]) -> bool {
    match wanted {
        Value::Array(wanted) => wanted.iter().any(|wanted| is_one_of(wanted, found)),
        Value::Object(wanted) => wanted.get("value").is_some_and(|wanted| is_one_of(wanted, found)),
        Value::String(wanted) => found.contains(&wanted.as_str()),
        Value::Number(_) | Value::Bool(_) => found.contains(&wanted.to_string().as_str()),
        Value::Null => false,
    }
}

/// Compares in the index's own form, `2026-09-21T00:00:00.000+0000`.
///
/// A bound in any other form, such as a bare date, matches every record that has the field: so does the real API.
fn is_within(bounds: &Value, found: &[&str]) -> bool {
    let bound = |name: &str| bounds.get(name).and_then(Value::as_str).filter(|text| text.ends_with("+0000"));
    let fits = |value: &&&str| {
        bound("gte").is_none_or(|least| **value >= least)
            && bound("gt").is_none_or(|below| **value > below)
            && bound("lte").is_none_or(|most| **value <= most)
            && bound("lt").is_none_or(|above| **value < above)
    };
    found.iter().any(|value| fits(&value))
}
