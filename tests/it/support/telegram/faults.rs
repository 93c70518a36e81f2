//! What can go wrong with a request, for trying how the bot bears it.

use std::time::Duration;

/// How one request is met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Not at all.
    #[default]
    None,
    /// 429: come back after so many seconds.
    TooMany {
        /// The seconds.
        retry_after: u32,
    },
    /// 400: the group lives elsewhere.
    Migrated {
        /// Where.
        to: i64,
    },
    /// This status, which is also the error code, with Telegram's own description.
    Refused {
        /// The status.
        code: u16,
        /// The description, whole: `Bad Request: chat not found`.
        description: &'static str,
    },
    /// This status and a web page, as what stands before Telegram's servers answers.
    Html {
        /// The status.
        code: u16,
    },
    /// It is done at once and answered late.
    Slow(Duration),
    /// It is heard and never answered.
    Silent,
    /// The connection closes before anything is done.
    CutBefore,
    /// It is done, and the connection closes before the answer.
    CutAfter,
}
