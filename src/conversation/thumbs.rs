//! Thumbs on calls, and what a member may know of what they add up to.

use super::answer::{Asker, Shown};
use super::question::Question;
use super::{Conversation, wording};
use crate::domain::message::Message;
use crate::domain::opportunity::Opportunity;
use crate::domain::taste::{Taste, Thumb};
use crate::language::traits::traits;
use crate::ports::{Inbound, StoreError};
use crate::search::{Order, Query};

/// What is typed after `/taste` to have everything forgotten.
pub(super) const FORGET: &str = "forget";

impl Conversation {
    /// Notes a thumb on the call that `named` names.
    pub(super) async fn thumb(
        &self,
        thumb: Thumb,
        named: &str,
        inbound: &Inbound,
        asker: &Asker,
    ) -> std::result::Result<Message, StoreError> {
        let words = asker.words();
        let Some(member) = &inbound.member else { return Ok(wording::nobody(words)) };
        let Some(opportunity) = self.named(named, asker).await? else {
            let nearest = self.index.nearest_codes(named, 1);
            return Ok(wording::unknown_code(named, &nearest, words));
        };
        let _turn = self.following.lock().await;
        let mut taste = self.store.taste(member).await?;
        taste.give(thumb, &opportunity.key, &traits(&opportunity.facts));
        self.store.put_taste(member, taste).await?;
        (self.changed)();
        Ok(wording::thumb_noted(thumb, &opportunity.facts.title, words))
    }

    /// Tells what is known of a member's taste, or forgets it.
    pub(super) async fn taste(
        &self,
        argument: &str,
        inbound: &Inbound,
        asker: &Asker,
    ) -> std::result::Result<Message, StoreError> {
        let words = asker.words();
        let Some(member) = &inbound.member else { return Ok(wording::nobody(words)) };
        if argument.eq_ignore_ascii_case(FORGET) {
            self.store.put_taste(member, Taste::default()).await?;
            (self.changed)();
            return Ok(wording::taste_forgotten(words));
        }
        Ok(wording::taste(&self.store.taste(member).await?, words))
    }

    /// The call that is known by this key or code.
    async fn named(&self, named: &str, asker: &Asker) -> std::result::Result<Option<Opportunity>, StoreError> {
        let filters = Question::about_call(named, asker.today()).filters;
        let query = Query { filters, order: Order::Best, ..Query::at(asker.now) };
        let found = self.index.search(&query, 1);
        Ok(self.shown(found.hits).await?.into_iter().next().map(|(_, opportunity)| opportunity))
    }
}

impl Asker {
    /// What was found, with what they like before what fits about as well.
    pub(super) fn by_taste(&self, mut shown: Vec<Shown>) -> Vec<Shown> {
        if self.taste.is_empty() {
            return shown;
        }
        let tilted = |(hit, opportunity): &Shown| {
            let points = f32::from(self.taste.tilt(&traits(&opportunity.facts)));
            hit.score * (1.0 + points / 100.0)
        };
        shown.sort_by(|one, other| tilted(other).total_cmp(&tilted(one)));
        shown
    }
}
