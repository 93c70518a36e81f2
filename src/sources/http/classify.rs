//! What a failed request asks for: coming back later, or not at all.
//!
//! Decided from status codes and typed errors, never from English text.

use std::error::Error;

use jiff::{SignedDuration, Timestamp};
use reqwest::{Response, StatusCode};
use url::Url;

use super::guard::LeadsInside;
use super::{Settings, header, place};
use crate::ports::FetchError;

/// The longest delay a publisher may ask for; after that we ask again anyway.
const AFTER_MAX: SignedDuration = SignedDuration::from_hours(24);

/// Whether an answer holds a page.
pub(super) fn status(answer: &Response, now: Timestamp) -> Result<(), FetchError> {
    let status = answer.status();
    if status.is_success() {
        return Ok(());
    }
    let why = format!("found status {status} at {}, expected 200", place::shown(answer.url()));
    let come_back = status.is_server_error()
        || matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY);
    if !come_back {
        return Err(FetchError::Refused(why));
    }
    Err(FetchError::Later { why, after: pause_asked(answer, now) })
}

/// How long a publisher in trouble asks to be left alone, if it says.
pub(super) fn pause_asked(answer: &Response, now: Timestamp) -> Option<SignedDuration> {
    let status = answer.status();
    let in_trouble = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    in_trouble.then(|| retry_after(&header(answer, &reqwest::header::RETRY_AFTER), now)).flatten()
}

/// What a request that never became a whole answer asks for.
pub(super) fn broken(error: reqwest::Error, url: &Url, settings: &Settings) -> FetchError {
    let at = place::shown(url);
    let timed_out = error.is_timeout();
    let pointless = error.is_redirect() || error.is_builder() || leads_inside(&error);
    let why = innermost(&error.without_url());
    if timed_out {
        let why = format!("found no whole answer from {at} within {:?}, expected one", settings.timeout);
        return FetchError::Later { why, after: None };
    }
    if pointless {
        return FetchError::Refused(why);
    }
    FetchError::Later {
        why: format!("found a broken connection to {at} ({why}), expected a whole answer"),
        after: None,
    }
}

fn leads_inside(error: &reqwest::Error) -> bool {
    let mut cause: Option<&dyn Error> = Some(error);
    while let Some(deeper) = cause {
        if deeper.is::<LeadsInside>() {
            return true;
        }
        cause = deeper.source();
    }
    false
}

/// The cause that says most: the last one of the chain.
fn innermost(error: &reqwest::Error) -> String {
    let mut cause: &dyn Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

/// Reads `Retry-After`: seconds, or a date (RFC 9110, section 10.2.3).
fn retry_after(value: &str, now: Timestamp) -> Option<SignedDuration> {
    let value = value.trim();
    let after = match value.parse::<u32>() {
        Ok(seconds) => SignedDuration::from_secs(i64::from(seconds)),
        Err(_) => jiff::fmt::rfc2822::parse(value).ok()?.timestamp().duration_since(now),
    };
    Some(after.clamp(SignedDuration::ZERO, AFTER_MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_is_read_as_seconds_or_as_a_date_and_has_a_bound() {
        let now = "2026-11-24T12:00:00Z".parse().unwrap();
        let cases = [
            ("120", Some(120)),
            ("Tue, 24 Nov 2026 12:01:30 GMT", Some(90)),
            ("Tue, 24 Nov 2026 11:00:00 GMT", Some(0)),
            ("99999999", Some(24 * 3600)),
            ("soon", None),
            ("", None),
        ];
        for (value, seconds) in cases {
            assert_eq!(retry_after(value, now).map(|after| after.as_secs()), seconds, "{value}");
        }
    }
}
