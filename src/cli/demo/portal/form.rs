//! What a search carries in its body.

use axum::RequestExt;
use axum::extract::{Multipart, Request};
use serde_json::Value;

/// The parts of a search that were understood.
#[derive(Debug, Default)]
pub(super) struct Form {
    pub(super) query: Option<Value>,
    pub(super) languages: Option<Vec<String>>,
    pub(super) sort: Option<Sort>,
    pub(super) display_fields: Option<Vec<String>>,
}

/// By what to order records.
#[derive(Debug, serde::Deserialize)]
pub(super) struct Sort {
    pub(super) field: String,
    #[serde(default)]
    pub(super) order: String,
}

/// A part that is a plain form field, at which the real API breaks.
#[derive(Debug, thiserror::Error)]
#[error("found part `{0}` without a content type, expected `application/json`")]
pub(super) struct PlainField(String);

impl Form {
    /// Reads the body.
    ///
    /// Another body than `multipart/form-data` (JSON, urlencoded, none) is accepted and not heard, as by the real
    /// API: the answer is then the whole index, with status 200. So is a part that is no JSON.
    pub(super) async fn read(request: Request) -> Result<Self, PlainField> {
        let mut form = Self::default();
        let Ok(Some(mut parts)) = request.extract::<Option<Multipart>, _>().await else { return Ok(form) };
        while let Ok(Some(part)) = parts.next_field().await {
            let name = part.name().unwrap_or_default().to_owned();
            if !part.content_type().is_some_and(|claimed| claimed.starts_with("application/json")) {
                return Err(PlainField(name));
            }
            let content = part.bytes().await.unwrap_or_default();
            match name.as_str() {
                "query" => form.query = serde_json::from_slice(&content).ok(),
                "languages" => form.languages = serde_json::from_slice(&content).ok(),
                "sort" => form.sort = serde_json::from_slice(&content).ok(),
                "displayFields" => form.display_fields = serde_json::from_slice(&content).ok(),
                _ => {}
            }
        }
        Ok(form)
    }
}
