//! Why this chat was told of a call, or was not, for each thing it follows.

use jiff::Timestamp;

use super::answer::Asker;
use super::question::Question;
use super::{Conversation, wording};
use crate::domain::community::Subscription;
use crate::domain::interest::{Expression, Interest};
use crate::domain::message::Message;
use crate::domain::notice::Notice;
use crate::domain::opportunity::Opportunity;
use crate::ports::{Inbound, StoreError};
use crate::search::Query;

/// How many of the things a chat follows are held against the call.
const EXPLAINED_MAX: usize = 10;
/// How far back is looked for what was told.
const TOLD_MAX: usize = 500;

/// How one thing that is followed stands to a call.
pub(super) enum Verdict {
    /// It does not fit: these conditions do not hold.
    Misses(Vec<Expression>),
    /// It fits, and was told.
    Told(Timestamp),
    /// It fits, and will be told.
    Pending {
        /// When.
        due: Timestamp,
        /// Whether with others, in a digest.
        gathered: bool,
    },
    /// It fits, and nothing happened to it that would have been told.
    Quiet,
}

impl Conversation {
    /// Tells for each thing this chat follows whether the call that `text` names fits it, and what came of it.
    pub(super) async fn why(&self, text: &str, inbound: &Inbound, asker: &Asker) -> Result<Message, StoreError> {
        let question = Question::about_call(text, asker.today());
        let named = Query { filters: question.filters.clone(), ..Query::at(asker.now) };
        let named = self.shown(self.index.search(&named, 1).hits).await?;
        let Some((_, opportunity)) = named.first() else { return Ok(self.unknown(&question, asker).message) };
        let own = self.own(inbound).await?;
        let mut notices = self.store.pending_about(&opportunity.key).await?;
        notices.extend(self.store.told(&inbound.audience, TOLD_MAX).await?);
        notices.retain(|notice| notice.audience == inbound.audience && notice.opportunity == opportunity.key);
        let verdict = |own: &Subscription| self.verdict(own, opportunity, &notices, asker.now);
        let verdicts: Vec<_> = own.iter().take(EXPLAINED_MAX).map(|own| (own, verdict(own))).collect();
        Ok(wording::why(opportunity, &verdicts, asker))
    }

    fn verdict(&self, own: &Subscription, known: &Opportunity, notices: &[Notice], now: Timestamp) -> Verdict {
        let misses = self.misses(&own.interest, known, now);
        let told = notices.iter().filter_map(Notice::delivered_at).max();
        let pending = notices.iter().filter(|notice| notice.delivered_at().is_none()).min_by_key(|notice| notice.due);
        match (misses, told, pending) {
            (misses, ..) if !misses.is_empty() => Verdict::Misses(misses),
            (_, Some(at), _) => Verdict::Told(at),
            (_, None, Some(notice)) => Verdict::Pending { due: notice.due, gathered: notice.gathered },
            (_, None, None) => Verdict::Quiet,
        }
    }

    /// Which conditions of an interest a call does not meet.
    fn misses(&self, interest: &Interest, known: &Opportunity, now: Timestamp) -> Vec<Expression> {
        let misses = |part: &&Expression| !(self.judge)(&Interest { expression: (*part).clone() }, known, now);
        interest.expression.conditions().iter().filter(misses).cloned().collect()
    }
}
