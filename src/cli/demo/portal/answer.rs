//! What the portal answers when nothing is wrong.

use std::cmp::Ordering;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::form::{Form, Sort};
use super::query::{InvalidQuery, matches, values};

/// The version of the API whose shape this is.
const API_VERSION: &str = "2.154";
/// The index this stands in for.
const INDEX: &str = "SEDIA";
/// The most records a page holds, whatever is asked; the answer says so.
const PAGE_SIZE_MAX: usize = 100;
/// What a page holds when nothing is asked.
const PAGE_SIZE_DEFAULT: usize = 50;

/// What a search says in its address.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Asked {
    api_key: Option<String>,
    text: Option<String>,
    page_size: Option<usize>,
    page_number: Option<usize>,
}

/// Answers a search.
pub(super) fn answer(hits: &[Value], asked: &Asked, form: &Form) -> Response {
    let Some(text) = asked.text.as_deref() else {
        return refusal(StatusCode::BAD_REQUEST, "businessError", "Parameter 'text' is mandatory");
    };
    match choose(hits, asked, text, form) {
        Ok(chosen) => Json(envelope(&chosen, asked, text, form)).into_response(),
        Err(invalid) => refusal(StatusCode::BAD_REQUEST, "businessError", &invalid.to_string()),
    }
}

/// What programme codes mean; labels are URL-encoded, and lost their `+`, as those of the real API.
pub(super) fn facets() -> Response {
    let labels = [
        ("43108390", "Horizon Europe (HORIZON)"),
        ("43251589", "Citizens, Equality, Rights and Values Programme (CERV)"),
        ("43353764", "Erasmus  (ERASMUS )"),
        ("43637601", "Pilot Projects %26 Preparation Actions (PPPA)"),
    ];
    let value =
        |(code, label): &(&str, &str)| json!({"apiVersion": API_VERSION, "rawValue": code, "value": label, "count": 1});
    let values: Vec<Value> = labels.iter().map(value).collect();
    Json(json!({"apiVersion": API_VERSION, "facets": [{"name": "frameworkProgramme", "values": values}]}))
        .into_response()
}

/// An answer that is none.
pub(super) fn refusal(status: StatusCode, kind: &str, message: &str) -> Response {
    (status, Json(json!({ "type": kind, "message": message }))).into_response()
}

/// The hits that are asked for, and those that leak, in the order that is asked for.
fn choose<'a>(hits: &'a [Value], asked: &Asked, text: &str, form: &Form) -> Result<Vec<&'a Value>, InvalidQuery> {
    if asked.api_key.as_deref() != Some(INDEX) {
        return Ok(Vec::new());
    }
    let mut chosen = Vec::new();
    for hit in hits {
        let fits = form.query.as_ref().map_or(Ok(true), |query| matches(query, hit))?;
        if leaks(hit) || (fits && speaks(hit, form.languages.as_deref()) && says(hit, text)) {
            chosen.push(hit);
        }
    }
    if let Some(sort) = &form.sort {
        // Sorting by a field drops the records that lack it.
        chosen.retain(|hit| !values(hit, &sort.field).is_empty());
        chosen.sort_by(|one, other| order(one, other, sort));
    }
    Ok(chosen)
}

fn order(one: &Value, other: &Value, sort: &Sort) -> Ordering {
    let ascending = values(one, &sort.field).cmp(&values(other, &sort.field));
    if sort.order.eq_ignore_ascii_case("desc") { ascending.reverse() } else { ascending }
}

fn leaks(hit: &Value) -> bool {
    hit.get("leaks").and_then(Value::as_bool).unwrap_or_default()
}

/// Without languages asked for, a record comes once for each translation.
fn speaks(hit: &Value, languages: Option<&[String]>) -> bool {
    let language = hit.get("language").and_then(Value::as_str).unwrap_or_default();
    languages.is_none_or(|asked| asked.iter().any(|one| one == language))
}

/// `***` is everything; a text in quotes is looked for as it stands, another by its words.
fn says(hit: &Value, text: &str) -> bool {
    let content = hit.to_string().to_lowercase();
    let text = text.trim().to_lowercase();
    match text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        _ if text == "***" => true,
        Some(phrase) => content.contains(phrase),
        None => text.split_whitespace().any(|word| content.contains(word)),
    }
}

fn envelope(chosen: &[&Value], asked: &Asked, text: &str, form: &Form) -> Value {
    let size = asked.page_size.unwrap_or(PAGE_SIZE_DEFAULT).clamp(1, PAGE_SIZE_MAX);
    let number = asked.page_number.unwrap_or(1).max(1);
    let page = chosen.iter().skip((number - 1).saturating_mul(size)).take(size);
    json!({
        "apiVersion": API_VERSION,
        "terms": text,
        "responseTime": 65,
        "totalResults": chosen.len(),
        "pageNumber": number,
        "pageSize": size,
        "sort": form.sort.as_ref().map_or("relevance", |sort| sort.field.as_str()),
        "groupByField": "sortStatus",
        "queryLanguage": { "language": "en", "probability": 0.0 },
        "bestBets": [],
        "results": page.map(|hit| shown(hit, form.display_fields.as_deref())).collect::<Vec<_>>(),
        "warnings": [],
    })
}

/// A hit as it is shown; naming any fields loses `topicConditions`, listed or not.
fn shown(hit: &Value, fields: Option<&[String]>) -> Value {
    let mut hit = hit.clone();
    if let Some(record) = hit.as_object_mut() {
        record.remove("leaks");
    }
    if let (Some(fields), Some(metadata)) = (fields, hit.get_mut("metadata").and_then(Value::as_object_mut)) {
        metadata.retain(|name, _| name != "topicConditions" && fields.contains(name));
    }
    hit
}
