//! stub
use crate::domain::{message::Message, notice::Notice, opportunity::Opportunity, zone::Zone};
/// stub
#[must_use]
pub fn notice(notice: &Notice, opportunity: &Opportunity, _now: jiff::Timestamp, _reader: &Zone) -> Message {
    Message::of(format!("{} {}", notice.key(), opportunity.facts.title))
}
