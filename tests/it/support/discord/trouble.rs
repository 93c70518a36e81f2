//! What can go wrong with the next request.

use std::time::Duration;

use axum::http::StatusCode;
use serde_json::{Value, json};

/// One answer of the HTTP API.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Body,
}

/// What an answer holds.
#[derive(Clone, Debug)]
pub(super) enum Body {
    Empty,
    Json(Value),
    /// What stands before the API answers with pages.
    Html(String),
}

impl Answer {
    pub(super) fn json(value: Value) -> Self {
        Self { status: StatusCode::OK, headers: Vec::new(), body: Body::Json(value) }
    }

    pub(super) fn empty() -> Self {
        Self { status: StatusCode::NO_CONTENT, headers: Vec::new(), body: Body::Empty }
    }

    /// A refusal as the API words it.
    pub(super) fn refusal(status: u16, code: u32, message: &str) -> Self {
        let body = Body::Json(json!({ "message": message, "code": code }));
        Self { status: status_of(status), headers: Vec::new(), body }
    }

    /// "Too many requests", with the pause asked for.
    pub(super) fn too_many(after_s: f64, is_global: bool) -> Self {
        let scope = if is_global { "global" } else { "user" };
        let mut headers = vec![("retry-after", after_s.ceil().to_string()), ("x-ratelimit-scope", scope.to_owned())];
        if is_global {
            headers.push(("x-ratelimit-global", "true".to_owned()));
        }
        let body = json!({
            "message": "You are being rate limited.", "retry_after": after_s, "global": is_global, "code": 0
        });
        Self { status: StatusCode::TOO_MANY_REQUESTS, headers, body: Body::Json(body) }
    }

    fn page(status: u16, headers: Vec<(&'static str, String)>) -> Self {
        let body = Body::Html(format!("<html><head><title>{status}</title></head><body>cloudflare</body></html>"));
        Self { status: status_of(status), headers, body }
    }
}

fn status_of(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// A trouble that the next request meets.
#[derive(Clone, Debug)]
pub(crate) enum Trouble {
    /// Too many requests of this kind.
    TooMany {
        /// The pause asked for, in seconds.
        after_s: f64,
    },
    /// Too many requests of this bot.
    TooManyInAll {
        /// The pause asked for, in seconds.
        after_s: f64,
    },
    /// What stands before the API has shut the address out.
    ShutOut {
        /// The pause asked for, in seconds.
        after_s: u32,
    },
    /// The API refuses.
    Refused {
        /// The HTTP status.
        status: u16,
        /// The API's own code.
        code: u32,
    },
    /// What stands before the API answers with a page.
    Page {
        /// The HTTP status.
        status: u16,
    },
    /// The answer takes so long.
    Slow(Duration),
    /// The connection breaks before the request is taken.
    CutBefore,
    /// The connection breaks after the request was done, before its answer.
    CutAfter,
}

impl Trouble {
    /// What is answered in place of what was asked for; nothing where the request is done all the same.
    pub(super) fn answer(&self) -> Option<Answer> {
        match self {
            Self::TooMany { after_s } => Some(Answer::too_many(*after_s, false)),
            Self::TooManyInAll { after_s } => Some(Answer::too_many(*after_s, true)),
            Self::ShutOut { after_s } => Some(Answer::page(429, vec![("retry-after", after_s.to_string())])),
            Self::Refused { status, code } => Some(Answer::refusal(*status, *code, "Refused as the test asked for.")),
            Self::Page { status } => Some(Answer::page(*status, Vec::new())),
            Self::Slow(_) | Self::CutBefore | Self::CutAfter => None,
        }
    }
}
