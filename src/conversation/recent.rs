//! What a chat was told lately, a page at a time.

use super::Conversation;
use super::answer::Asker;
use crate::domain::message::Message;
use crate::language::wording;
use crate::ports::{Inbound, StoreError};

/// How many pages one can turn back; older news is in the past.
const PAGES_MAX: usize = 20;

impl Conversation {
    pub(super) async fn recent(
        &self,
        argument: &str,
        inbound: &Inbound,
        asker: &Asker,
    ) -> std::result::Result<Message, StoreError> {
        let page = argument.trim().parse::<usize>().unwrap_or(1).clamp(1, PAGES_MAX);
        let begin = (page - 1) * wording::SHOWN_MAX;
        // One more than is shown tells whether there is another page.
        let told = self.store.told(&inbound.audience, begin + wording::SHOWN_MAX + 1).await?;
        let mut news = Vec::new();
        for notice in told.iter().skip(begin).take(wording::SHOWN_MAX) {
            if let Some(opportunity) = self.store.opportunity(&notice.opportunity).await? {
                news.push((notice.clone(), opportunity));
            }
        }
        let next = (told.len() > begin + wording::SHOWN_MAX && page < PAGES_MAX).then_some(page + 1);
        Ok(wording::told(&news, next, asker.reader()))
    }
}
