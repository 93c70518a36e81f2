//! Answers about one call, or about those that share a code.

use super::answer::{Answer, Asker, Outcome, Shown};
use super::question::{Intent, Question};
use super::{Conversation, wording};
use crate::domain::opportunity::OpportunityKey;
use crate::domain::tie::Ties;
use crate::ports::StoreError;
use crate::search::{EXACT_SCORE, Order, Query};

/// How many calls under one code are looked at.
const FAMILY_MAX: usize = 50;
/// How many codes are offered for one that is unknown.
const NEAREST_MAX: usize = 3;
/// The most steps from a key to the record it belongs to.
const STEPS_MAX: usize = 16;

impl Conversation {
    /// Answers a question that names a call by its code.
    pub(super) async fn about_call(
        &self,
        question: &Question,
        asker: &Asker,
    ) -> std::result::Result<Answer, StoreError> {
        let question = &self.where_it_stands(question.clone()).await?;
        let order = if question.intent == Intent::Deadlines { Order::Soonest } else { Order::Best };
        let query = Query { filters: question.filters.clone(), order, ..Query::at(asker.now) };
        let found = self.index.search(&query, FAMILY_MAX.max(asker.limit));
        let mut shown = self.shown(found.hits).await?;
        let exact = shown.iter().filter(|(hit, _)| hit.score >= EXACT_SCORE).count();
        if exact > 0 {
            shown.truncate(exact);
        }
        let message = match shown.as_slice() {
            [] => {
                let mut answer = self.unknown(question, asker);
                answer.message = self.with_expected(answer.message, question, asker).await?;
                return Ok(answer);
            }
            [one] => self.one_call(question, one, asker).await?,
            several => wording::family(question, several, found.total.min(FAMILY_MAX).max(several.len()), asker),
        };
        shown.truncate(asker.limit);
        Ok(Answer::showing(question, &shown, message, asker))
    }

    /// The same question, about the record that what was named by its key belongs to.
    async fn where_it_stands(&self, mut question: Question) -> std::result::Result<Question, StoreError> {
        for code in &mut question.filters.codes {
            for _ in 0..STEPS_MAX {
                let Some(key) = OpportunityKey::parse(code) else { break };
                let ties: Ties = self.store.ties_of(&key).await?.into_iter().collect();
                let Some(tie) = ties.of(&key) else { break };
                *code = tie.opportunity.to_string();
            }
        }
        Ok(question)
    }

    async fn one_call(
        &self,
        question: &Question,
        (_, opportunity): &Shown,
        asker: &Asker,
    ) -> std::result::Result<crate::domain::message::Message, StoreError> {
        let sightings = self.store.sightings(&opportunity.key).await?;
        Ok(wording::one_call(opportunity, question.focus, &sightings, asker))
    }

    pub(super) fn unknown(&self, question: &Question, asker: &Asker) -> Answer {
        let asked = question.filters.codes.first().map_or("", String::as_str);
        let nearest = self.index.nearest_codes(asked, NEAREST_MAX);
        let message = wording::unknown_code(asked, &nearest, asker.words());
        Answer::said(question, Outcome::NothingFound, message, asker)
    }
}
