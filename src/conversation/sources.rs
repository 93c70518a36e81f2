//! How the sources do, for anybody who asks.

use super::Conversation;
use super::answer::Asker;
use crate::domain::message::Message;
use crate::language::wording::{self, Read};
use crate::ports::StoreError;

impl Conversation {
    pub(super) async fn how_sources_do(&self, asker: &Asker) -> std::result::Result<Message, StoreError> {
        let mut read = Vec::new();
        for (name, every) in &self.sources {
            let state = self.store.feed(name).await?;
            read.push(Read {
                name: name.clone(),
                last_success: state.last_success,
                records: state.last_count,
                next: state.next_run(*every),
                trouble: state.trouble_at(*every, self.stale_after, asker.now),
                defects: state.defects,
            });
        }
        Ok(wording::sources(&read, asker.reader()))
    }
}
