//! Promises reminders: for each subscription, each deadline ahead, each lead.
//!
//! Only leads that still lie ahead are promised; how near a deadline already is, the announcement says.

use jiff::Timestamp;

use crate::domain::community::Subscription;
use crate::domain::notice::{Notice, NoticeKey, NoticeState, Subject};
use crate::domain::opportunity::Opportunity;
use crate::matching::{Document, Matcher, meets};

/// Every reminder that `subscription` is owed about an opportunity, as seen at `now`.
///
/// The interest is judged as of the moment the reminder is due, so that a window such as `deadline:<30d`
/// opens when its time comes.
#[must_use]
pub fn reminders(subscription: &Subscription, document: &Document<'_>, now: Timestamp) -> Vec<Notice> {
    let opportunity = document.opportunity;
    if !opportunity.status.is_live() {
        return Vec::new();
    }
    let mut notices = Vec::new();
    for deadline in opportunity.facts.deadlines_ahead(now) {
        for lead in &subscription.leads {
            let due = lead.due(deadline, subscription.remind_at, &subscription.zone);
            if due <= now || due >= deadline.instant() {
                continue;
            }
            let Some(why) = meets(&subscription.interest, document, due) else { continue };
            let subject = Subject::Reminder { deadline: deadline.clone(), lead: *lead };
            notices.push(promise(subscription, opportunity, subject, why, due, now));
        }
    }
    notices
}

/// Every reminder that anybody is owed about an opportunity, by subscription.
///
/// Only who may be met at some time is asked; whether it is met when a reminder is due, [`reminders`] judges.
#[must_use]
pub fn all_reminders(matcher: &Matcher, document: &Document<'_>, now: Timestamp) -> Vec<Notice> {
    let opportunity = document.opportunity;
    if !opportunity.status.is_live() || opportunity.facts.deadlines_ahead(now).next().is_none() {
        return Vec::new();
    }
    let candidates = matcher.candidates(document).into_iter();
    let strong = candidates.filter(|subscription| matcher.is_strong(subscription, document, now));
    strong.flat_map(|subscription| reminders(subscription, document, now)).collect()
}

/// Which pending reminders about an opportunity no longer hold, with the reason for each.
#[must_use]
pub fn outdated(pending: &[Notice], opportunity: &Opportunity, now: Timestamp) -> Vec<(NoticeKey, String)> {
    let reason = |notice: &Notice| {
        let Subject::Reminder { deadline, .. } = &notice.subject else { return None };
        if !opportunity.status.is_live() {
            return Some(format!("the call is {}", opportunity.status.as_str()));
        }
        let stands = opportunity.facts.deadlines_ahead(now).any(|ahead| ahead.date == deadline.date);
        (!stands).then(|| format!("the deadline of {} moved", deadline.date))
    };
    pending.iter().filter_map(|notice| reason(notice).map(|reason| (notice.key(), reason))).collect()
}

/// A pending notice to a subscription's audience.
#[must_use]
pub fn promise(
    subscription: &Subscription,
    opportunity: &Opportunity,
    subject: Subject,
    why: Vec<String>,
    due: Timestamp,
    now: Timestamp,
) -> Notice {
    let is_news = matches!(subject, Subject::Change { .. });
    Notice {
        audience: subscription.audience.clone(),
        community: subscription.community.clone(),
        opportunity: opportunity.key.clone(),
        subject,
        why,
        relevance: 0,
        language: subscription.language.clone(),
        due,
        filed: now,
        gathered: is_news && subscription.rhythm.cadence.gathers(),
        attempts: 0,
        state: NoticeState::Pending,
    }
}
