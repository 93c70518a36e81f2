//! Which topics and threads of a chat are spoken to, because they come back with their chat.

use std::collections::{BTreeSet, HashMap};

use crate::domain::community::{Audience, Platform};
use crate::matching::Matcher;

/// Audiences in topics, by chat.
#[derive(Debug, Default)]
pub(super) struct Topics(HashMap<(Platform, String), BTreeSet<Audience>>);

impl Topics {
    /// Those that have a subscription.
    pub(super) fn of(matcher: &Matcher) -> Self {
        let mut topics = Self::default();
        let audiences = matcher.subscriptions().map(|subscription| &subscription.audience);
        for audience in audiences.filter(|audience| audience.topic.is_some()) {
            topics.0.entry((audience.platform, audience.chat.clone())).or_default().insert(audience.clone());
        }
        topics
    }

    /// An audience, and when it is a whole chat its topics, too.
    pub(super) fn with(&self, audience: &Audience) -> Vec<Audience> {
        let place = (audience.platform, audience.chat.clone());
        let inside = self.0.get(&place).filter(|_| audience.topic.is_none());
        std::iter::once(audience).chain(inside.into_iter().flatten()).cloned().collect()
    }
}
