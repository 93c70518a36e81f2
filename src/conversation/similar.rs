//! Other calls like one that is known.

use super::answer::Asker;
use super::question::Question;
use super::{CHAT_RESULTS, Conversation, wording};
use crate::domain::message::Message;
use crate::ports::StoreError;
use crate::search::Query;

impl Conversation {
    /// Shows calls like the one that `text` names; of several under one code, like the first.
    pub(super) async fn similar(&self, text: &str, asker: &Asker) -> Result<Message, StoreError> {
        let question = Question::about_call(text, asker.today());
        let named = Query { filters: question.filters.clone(), ..Query::at(asker.now) };
        let named = self.shown(self.index.search(&named, 1).hits).await?;
        let Some((_, opportunity)) = named.first() else { return Ok(self.unknown(&question, asker).message) };
        let profile = asker.community.as_ref().map(|community| community.profile.clone());
        let alike = Query { profile, ..Query::similar_to(opportunity, asker.now) };
        let shown = self.shown(self.index.search(&alike, CHAT_RESULTS).hits).await?;
        Ok(wording::similar(opportunity, &shown, asker))
    }
}
