//! What Telegram's refusals mean for a notice. The one place that decides it.

use jiff::SignedDuration;
use teloxide::{ApiError, RequestError};

use crate::domain::community::{Audience, Platform};
use crate::ports::{DeliveryError, Scope};

/// What a wrong token, or one that was replaced, asks for.
const WRONG_TOKEN: &str = "telegram does not accept the token; get a new one from @BotFather";

/// Classifies a failed request to `audience`.
pub(super) fn classify(error: &RequestError, audience: &Audience) -> DeliveryError {
    match error {
        RequestError::RetryAfter(seconds) => DeliveryError::Later {
            why: format!("telegram asks to wait {} s", seconds.seconds()),
            after: Some(SignedDuration::from_secs(i64::from(seconds.seconds()))),
            // It does not say whether it means the chat or the bot.
            scope: Scope::Chat,
        },
        RequestError::MigrateToChatId(chat) => DeliveryError::Moved(Audience {
            platform: Platform::Telegram,
            chat: chat.0.to_string(),
            topic: audience.topic.clone(),
        }),
        RequestError::Api(error) => refusal(error),
        RequestError::Network(_) | RequestError::InvalidJson { .. } | RequestError::Io(_) => {
            DeliveryError::Later { why: describe(error), after: None, scope: Scope::Message }
        }
    }
}

/// Telegram's own words about a refusal, after what they mean is known.
fn refusal(error: &ApiError) -> DeliveryError {
    let said = error.to_string();
    if is_gone(error) {
        return DeliveryError::AudienceGone(said);
    }
    if matches!(error, ApiError::InvalidToken) {
        // Nothing is wrong with the message: it is sent once the token is right again.
        return DeliveryError::Later { why: WRONG_TOKEN.to_owned(), after: None, scope: Scope::Bot };
    }
    DeliveryError::Refused(said)
}

fn is_gone(error: &ApiError) -> bool {
    use ApiError as Api;
    if let Api::Unknown(said) = error {
        // The library keeps the description and drops the status code. A description begins with the status' name
        // (`Forbidden: …` is 403), which is as near as one gets to the code.
        return said.starts_with("Forbidden") || GONE.iter().any(|sign| said.contains(sign));
    }
    matches!(
        error,
        Api::BotBlocked
            | Api::BotKicked
            | Api::BotKickedFromSupergroup
            | Api::BotKickedFromChannel
            | Api::ChatNotFound
            | Api::GroupDeactivated
            | Api::UserDeactivated
            | Api::UserNotFound
            | Api::CantInitiateConversation
            | Api::CantTalkWithBots
            | Api::NotEnoughRightsToPostMessages
    )
}

/// What descriptions hold when there is no right to write, or when a topic is closed or deleted.
///
/// Some of them carry a code; for the others the server has only words, which have not changed since there are topics.
const GONE: [&str; 9] = [
    "CHAT_WRITE_FORBIDDEN",
    "CHAT_RESTRICTED",
    "CHAT_ADMIN_REQUIRED",
    "PEER_ID_INVALID",
    "TOPIC_CLOSED",
    "TOPIC_DELETED",
    "message thread not found",
    "not enough rights to send text messages",
    "have no write access to the chat",
];

/// A failure without its address, because Telegram's addresses hold the token.
pub(super) fn describe(error: &RequestError) -> String {
    match error {
        RequestError::Network(error) if error.is_timeout() => "telegram did not answer in time".to_owned(),
        RequestError::Network(error) if error.is_connect() => "telegram cannot be reached".to_owned(),
        RequestError::Network(_) => "the connection to telegram broke off".to_owned(),
        RequestError::InvalidJson { .. } => "telegram's answer is not what its documentation says".to_owned(),
        RequestError::Io(_) => "a file could not be read".to_owned(),
        RequestError::Api(ApiError::InvalidToken) => WRONG_TOKEN.to_owned(),
        RequestError::Api(error) => error.to_string(),
        RequestError::RetryAfter(seconds) => format!("telegram asks to wait {} s", seconds.seconds()),
        RequestError::MigrateToChatId(chat) => format!("the chat moved to {}", chat.0),
    }
}
