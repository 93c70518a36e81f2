//! What can be wrong with a publisher, for trying how its readers bear it.

use std::io;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::{Stream, StreamExt, stream};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use super::answer::refusal;

/// Pieces in which a huge body is sent.
const PIECE_BYTES: usize = 64 * 1024;
/// Answers are in memory already, so this bounds nothing new.
const ANSWER_BYTES_MAX: usize = usize::MAX;
/// What the portal's own pages are without a browser that runs scripts.
const SHELL: &str = "<!doctype html><html lang=\"en\"><head><title>EU Funding &amp; Tenders Portal</title></head>\
                     <body><app-root></app-root><noscript>Please enable JavaScript</noscript></body></html>";

/// How the portal misbehaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Trouble {
    /// Not at all.
    #[default]
    None,
    /// It answers with this status, and may say in how many seconds to come back.
    Status {
        /// The HTTP status.
        code: u16,
        /// The seconds of `Retry-After`, if it is sent.
        retry_after: Option<u64>,
    },
    /// The right answer breaks off in the middle, though the transfer ends well.
    TruncatedJson,
    /// A web page instead of data, with status 200.
    Html,
    /// A body of at least so many bytes.
    HugeBody {
        /// How many.
        bytes: usize,
    },
    /// The connection closes in the middle of the right answer.
    ClosedMidPage,
    /// Valid JSON whose values have other types than always.
    WrongTypes,
    /// It sends its caller to the same place, again and again.
    RedirectLoop,
    /// It takes the request and never answers.
    Silent,
}

impl Trouble {
    /// The answer as it leaves the house.
    pub(super) async fn meet(self, answer: Response, closing: &CancellationToken) -> Response {
        match self {
            Self::None => answer,
            Self::Status { code, retry_after } => status(code, retry_after),
            Self::TruncatedJson => body(first_half(answer).await.into()),
            Self::Html => ([(CONTENT_TYPE, "text/html; charset=utf-8")], SHELL).into_response(),
            Self::HugeBody { bytes } => body(huge(bytes)),
            Self::ClosedMidPage => body(Body::from_stream(broken_off(first_half(answer).await))),
            Self::WrongTypes => wrong_types(answer).await,
            Self::RedirectLoop => (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, super::SEARCH)]).into_response(),
            Self::Silent => {
                closing.cancelled().await;
                StatusCode::SERVICE_UNAVAILABLE.into_response()
            }
        }
    }
}

fn status(code: u16, retry_after: Option<u64>) -> Response {
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = refusal(status, "throwable", "The service is in trouble");
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

fn body(body: Body) -> Response {
    ([(CONTENT_TYPE, "application/json")], body).into_response()
}

async fn whole(answer: Response) -> Bytes {
    to_bytes(answer.into_body(), ANSWER_BYTES_MAX).await.unwrap_or_default()
}

async fn first_half(answer: Response) -> Bytes {
    let whole = whole(answer).await;
    whole.slice(..whole.len() / 2)
}

/// What there is, then a failure; the pause between lets the head and the first bytes leave the house.
fn broken_off(start: Bytes) -> impl Stream<Item = io::Result<Bytes>> {
    let failure = async {
        tokio::task::yield_now().await;
        Err(io::Error::from(io::ErrorKind::ConnectionReset))
    };
    stream::iter([Ok(start)]).chain(stream::once(failure))
}

/// A JSON text that never ends, made as it is sent.
fn huge(bytes: usize) -> Body {
    let opening = Bytes::from_static(br#"{"apiVersion":"2.154","padding":""#);
    let piece = Bytes::from(vec![b'a'; PIECE_BYTES]);
    let pieces = stream::iter((0..bytes.div_ceil(PIECE_BYTES)).map(move |_| piece.clone()));
    Body::from_stream(stream::iter([opening]).chain(pieces).map(Ok::<_, io::Error>))
}

/// The right answer with numbers as texts, and an object where the list of records stood.
async fn wrong_types(answer: Response) -> Response {
    let mut found: Value = serde_json::from_slice(&whole(answer).await).unwrap_or_default();
    if let Some(envelope) = found.as_object_mut() {
        let total = envelope.get("totalResults").map(ToString::to_string);
        envelope.insert("totalResults".to_owned(), Value::from(total));
        let records = envelope.remove("results").unwrap_or_default();
        envelope.insert("results".to_owned(), serde_json::json!({ "items": records }));
    }
    body(found.to_string().into())
}
