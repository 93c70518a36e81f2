//! Whether a notice is still of use when its turn comes.

use jiff::{SignedDuration, Timestamp};

use crate::domain::change::Change;
use crate::domain::notice::{Notice, NoticeState, Subject};
use crate::domain::opportunity::Opportunity;

/// The pause after the first failed try; it doubles with each further one.
const PAUSE_FIRST: SignedDuration = SignedDuration::from_secs(5);
/// The longest pause between two tries.
const PAUSE_MAX: SignedDuration = SignedDuration::from_hours(1);

/// Whether the next deadline is on this day or the next.
pub(super) fn is_urgent(opportunity: &Opportunity, now: Timestamp) -> bool {
    opportunity.facts.next_deadline(now).is_some_and(|deadline| deadline.days_left(now) <= 1)
}

/// Whether another reminder of the same deadline with a shorter lead is due, too: after a downtime the nearest is told.
pub(super) fn is_superseded(notice: &Notice, others: &[Notice], now: Timestamp) -> bool {
    let Subject::Reminder { deadline, lead } = &notice.subject else { return false };
    others.iter().any(|other| {
        let Subject::Reminder { deadline: of, lead: nearer } = &other.subject else { return false };
        let is_due = other.state == NoticeState::Pending && other.due <= now;
        is_due && of.date == deadline.date && nearer < lead
    })
}

/// Why a notice is of no use any more, if so.
pub(super) fn out_of_date(notice: &Notice, opportunity: &Opportunity, now: Timestamp) -> Option<String> {
    let status = opportunity.facts.status_at(now);
    match &notice.subject {
        Subject::Reminder { .. } if !status.is_live() => Some(format!("the call is {}", status.as_str())),
        Subject::Reminder { deadline, .. } if deadline.instant() <= now => Some("the deadline has passed".to_owned()),
        Subject::Reminder { .. } | Subject::Source { .. } => None,
        Subject::Change { change, .. } => match change {
            Change::Closed { .. } | Change::Withdrawn => None,
            Change::Appeared
            | Change::Opened
            | Change::Reopened
            | Change::DeadlineMoved { .. }
            | Change::Amended { .. } => (!status.is_live()).then(|| format!("the call is {} by now", status.as_str())),
        },
    }
}

/// A doubling pause, spread by the notice's own name so that many do not return at once.
pub(super) fn pause(notice: &Notice) -> SignedDuration {
    let doubled = PAUSE_FIRST.saturating_mul(1 << notice.attempts.min(12)).min(PAUSE_MAX);
    let nonce = notice.key().nonce();
    let spread = u32::from_str_radix(nonce.get(..4).unwrap_or("0"), 16).unwrap_or(0) % 50;
    doubled * i32::try_from(100 + spread).unwrap_or(100) / 100
}
