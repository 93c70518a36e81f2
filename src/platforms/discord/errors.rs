//! What Discord's answers mean for us; the one place that classifies them.
//!
//! Decided by status and error code, never by English text.
//! Source: discord.com/developers/docs/topics/opcodes-and-status-codes.

use std::error::Error;
use std::fmt::Write;

use jiff::SignedDuration;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Deserialize;

use crate::ports::{self, DeliveryError};

/// The longest text of Discord's or of the network's that is passed on, in characters.
const REASON_MAX: usize = 300;
/// The longest pause believed.
const PAUSE_S_MAX: f64 = 86_400.0;

/// Why a request failed, named by what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Try again, not before the delay asked for.
    #[error("{why}")]
    Later {
        /// What was found.
        why: String,
        /// The delay asked for, if any.
        after: Option<SignedDuration>,
        /// Who has to wait.
        scope: Scope,
    },
    /// The channel cannot be reached any more.
    #[error("{0}")]
    AudienceGone(String),
    /// The token is wrong or was reset.
    #[error(
        "Discord does not accept the bot token; expected the one shown under `Bot` in the developer portal, try to reset and copy it again"
    )]
    TokenRefused,
    /// An interaction that was never acknowledged, or whose 15 minutes are over: what answers it goes elsewhere.
    #[error("{0}")]
    Expired(String),
    /// What was asked for has been done before.
    #[error("{0}")]
    AlreadyDone(String),
    /// Without the right to read older messages none can be quoted; the same without the quote is taken.
    #[error("{0}")]
    CannotQuote(String),
    /// This request will never be taken.
    #[error("{0}")]
    Refused(String),
}

/// Who has to wait after too many requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Requests of the same kind.
    Route,
    /// Every request of this bot, except that interactions may still be acknowledged.
    Bot,
    /// Everything from this address: what stands before Discord's API shut it out.
    Address,
}

impl From<Fault> for DeliveryError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Later { why, after, scope } => {
                let scope = match (scope, after) {
                    (Scope::Route, None) => ports::Scope::Message,
                    (Scope::Route, Some(_)) => ports::Scope::Chat,
                    (Scope::Bot | Scope::Address, _) => ports::Scope::Bot,
                };
                Self::Later { why, after, scope }
            }
            Fault::AudienceGone(reason) => Self::AudienceGone(reason),
            // Nothing is wrong with the message: it waits until the token is put right.
            Fault::TokenRefused => {
                Self::Later { why: Fault::TokenRefused.to_string(), after: None, scope: ports::Scope::Bot }
            }
            Fault::Expired(reason)
            | Fault::AlreadyDone(reason)
            | Fault::CannotQuote(reason)
            | Fault::Refused(reason) => Self::Refused(reason),
        }
    }
}

impl Fault {
    /// Something that may pass by itself.
    pub(super) fn passing(why: impl Into<String>) -> Self {
        Self::Later { why: why.into(), after: None, scope: Scope::Route }
    }

    /// No answer came: the network, a timeout, or a connection cut short.
    pub(super) fn of_network(error: reqwest::Error) -> Self {
        // The address holds the token of an interaction.
        let error = error.without_url();
        let mut why = format!("Discord cannot be reached: {error}");
        let mut source = error.source();
        // Causes nest only a few deep.
        for _ in 0..5 {
            let Some(cause) = source else { break };
            write!(why, ": {cause}").unwrap_or_default();
            source = cause.source();
        }
        Self::passing(short(&why))
    }

    /// An answer that is no success.
    pub(super) fn of_answer(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let said: Said = serde_json::from_slice(body).unwrap_or_default();
        let code = said.code.unwrap_or_default();
        let reason = said.in_words(status);
        match (status, code) {
            (StatusCode::TOO_MANY_REQUESTS, _) => said.too_many(headers, reason),
            // The token of an interaction, not ours.
            (_, codes::INVALID_WEBHOOK_TOKEN | codes::UNKNOWN_WEBHOOK | codes::UNKNOWN_INTERACTION) => {
                Self::Expired(reason)
            }
            (_, codes::ALREADY_ACKNOWLEDGED) => Self::AlreadyDone(reason),
            (_, codes::CANNOT_QUOTE) => Self::CannotQuote(reason),
            (StatusCode::UNAUTHORIZED, _) => Self::TokenRefused,
            (
                _,
                codes::UNKNOWN_CHANNEL
                | codes::IS_FORUM
                | codes::MISSING_ACCESS
                | codes::CANNOT_MESSAGE_USER
                | codes::NOT_FOR_TEXT
                | codes::MISSING_PERMISSIONS
                | codes::WRONG_KIND_OF_CHANNEL
                | codes::THREAD_ARCHIVED
                | codes::NO_COMMON_SERVER
                | codes::THREAD_LOCKED,
            ) => Self::AudienceGone(reason),
            // A refusal without a code does not come from Discord's API but from what stands before it.
            (_, codes::OVERLOADED | 0) | (StatusCode::REQUEST_TIMEOUT, _) => Self::passing(reason),
            _ if status.is_client_error() => Self::Refused(reason),
            _ => Self::passing(reason),
        }
    }
}

/// Error codes of Discord's API that decide something.
mod codes {
    pub(super) const UNKNOWN_CHANNEL: u32 = 10_003;
    pub(super) const UNKNOWN_WEBHOOK: u32 = 10_015;
    pub(super) const UNKNOWN_INTERACTION: u32 = 10_062;
    /// Forums take threads and no messages.
    pub(super) const IS_FORUM: u32 = 40_058;
    pub(super) const ALREADY_ACKNOWLEDGED: u32 = 40_060;
    pub(super) const MISSING_ACCESS: u32 = 50_001;
    pub(super) const CANNOT_MESSAGE_USER: u32 = 50_007;
    pub(super) const NOT_FOR_TEXT: u32 = 50_008;
    pub(super) const MISSING_PERMISSIONS: u32 = 50_013;
    pub(super) const WRONG_KIND_OF_CHANNEL: u32 = 50_024;
    pub(super) const INVALID_WEBHOOK_TOKEN: u32 = 50_027;
    pub(super) const THREAD_ARCHIVED: u32 = 50_083;
    pub(super) const NO_COMMON_SERVER: u32 = 50_278;
    pub(super) const CANNOT_QUOTE: u32 = 160_002;
    pub(super) const THREAD_LOCKED: u32 = 160_005;
    pub(super) const OVERLOADED: u32 = 130_000;
}

/// What Discord says of a failure.
#[derive(Debug, Default, Deserialize)]
struct Said {
    #[serde(default)]
    code: Option<u32>,
    #[serde(default)]
    message: Option<String>,
    #[serde(default)]
    retry_after: Option<f64>,
    #[serde(default)]
    global: Option<bool>,
    #[serde(default)]
    errors: Option<serde_json::Value>,
}

impl Said {
    fn in_words(&self, status: StatusCode) -> String {
        let mut words = format!("Discord answered {}", status.as_u16());
        if let Some(code) = self.code.filter(|code| *code > 0) {
            write!(words, " (code {code})").unwrap_or_default();
        }
        if let Some(message) = &self.message {
            write!(words, ": {}", message.trim_end_matches('.')).unwrap_or_default();
        }
        if let Some(errors) = &self.errors {
            write!(words, ": {errors}").unwrap_or_default();
        }
        short(&words)
    }

    fn too_many(&self, headers: &HeaderMap, reason: String) -> Fault {
        let header = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<f64>().ok();
        let asked = self.retry_after.or_else(|| header("retry-after")).or_else(|| header("x-ratelimit-reset-after"));
        let is_global = self.global == Some(true) || headers.contains_key("x-ratelimit-global");
        let scope = match self.retry_after {
            // Discord's API always names the pause; what stands before it answers with a page.
            None => Scope::Address,
            Some(_) if is_global => Scope::Bot,
            Some(_) => Scope::Route,
        };
        Fault::Later { why: reason, after: asked.and_then(pause), scope }
    }
}

/// Seconds as Discord counts them, rounded up, so that we are never early.
pub(super) fn pause(seconds: f64) -> Option<SignedDuration> {
    let seconds = seconds.is_finite().then(|| seconds.clamp(0.0, PAUSE_S_MAX))?;
    let exact = SignedDuration::try_from_secs_f64(seconds).ok()?;
    let millis = exact.as_millis() + i128::from(exact.subsec_nanos() % 1_000_000 != 0);
    i64::try_from(millis).ok().map(SignedDuration::from_millis)
}

fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(REASON_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(status: u16, body: &str) -> Fault {
        Fault::of_answer(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), body.as_bytes())
    }

    #[test]
    fn each_answer_asks_for_its_own_decision() {
        let gone = [
            (403, r#"{"code":50001,"message":"Missing Access"}"#),
            (403, r#"{"code":50013,"message":"Missing Permissions"}"#),
            (403, r#"{"code":50007,"message":"Cannot send messages to this user"}"#),
            (404, r#"{"code":10003,"message":"Unknown Channel"}"#),
            (400, r#"{"code":50083,"message":"Thread is archived"}"#),
            (400, r#"{"code":40058,"message":"Cannot send a message in a forum channel"}"#),
        ];
        for (status, body) in gone {
            assert!(matches!(told(status, body), Fault::AudienceGone(_)), "{body}");
        }
        assert!(matches!(told(400, r#"{"code":50035,"message":"Invalid Form Body"}"#), Fault::Refused(_)));
        assert!(matches!(told(401, r#"{"code":50027,"message":"Invalid Webhook Token"}"#), Fault::Expired(_)));
        assert_eq!(told(401, r#"{"code":0,"message":"401: Unauthorized"}"#), Fault::TokenRefused);
        for (status, body) in [(500, "oops"), (502, "<html>"), (503, ""), (403, "<html>blocked</html>"), (408, "")] {
            assert!(matches!(told(status, body), Fault::Later { after: None, .. }), "{status} {body}");
        }
    }

    #[test]
    fn a_fractional_pause_is_rounded_up_and_its_scope_is_kept() {
        let told = told(429, r#"{"message":"You are being rate limited.","retry_after":1.3375,"global":true}"#);
        let Fault::Later { after, scope, .. } = told else { panic!("{told:?}") };
        assert_eq!((after, scope), (Some(SignedDuration::from_millis(1_338)), Scope::Bot));
    }

    #[test]
    fn a_pause_in_a_header_is_taken_and_nonsense_is_not() {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", "65".parse().unwrap());
        let told = Fault::of_answer(StatusCode::TOO_MANY_REQUESTS, &headers, b"error code: 1015");
        let minute = SignedDuration::from_secs(65);
        assert!(matches!(told, Fault::Later { after: Some(after), scope: Scope::Address, .. } if after == minute));
        assert_eq!(pause(f64::NAN), None);
        assert_eq!(pause(-3.0), Some(SignedDuration::ZERO));
    }
}
