//! Rounds that are expected and not published yet: beside the calls, never among them.

use jiff::ToSpan;
use jiff::civil::Date;

use super::answer::Asker;
use super::question::{Intent, Question};
use super::{Conversation, wording};
use crate::domain::message::Message;
use crate::domain::round::{self, Round};
use crate::ports::StoreError;
use crate::search::{Amount, Filters, Query, Window};

/// How far ahead `/deadlines` looks for rounds.
const DAYS_AHEAD: i32 = 150;
/// How many rounds one answer names.
pub(super) const ROUNDS_MAX: usize = 5;
/// How many calls of a round are looked at to tell whether it is published.
const CALLS_MAX: usize = 10;

impl Conversation {
    /// The answer with the rounds that are to be expected: those the question names, and below a list of deadlines
    /// those that close next.
    pub(super) async fn with_expected(
        &self,
        message: Message,
        question: &Question,
        asker: &Asker,
    ) -> Result<Message, StoreError> {
        let rounds = self.expected(question, asker).await?;
        Ok(wording::with_expected(message, &rounds, asker))
    }

    async fn expected(&self, question: &Question, asker: &Asker) -> Result<Vec<&'static Round>, StoreError> {
        let today = asker.today();
        let mut rounds: Vec<(Date, &Round)> = if question.rounds.is_empty() {
            let coming = round::all().iter().filter(|round| is_asked_for(round, question));
            let horizon = today.checked_add(DAYS_AHEAD.days()).unwrap_or(Date::MAX);
            let until = question.filters.deadline.to.unwrap_or(horizon);
            let next = coming.filter_map(|round| Some((round.next(today)?.0, round)));
            next.filter(|(day, _)| *day <= until && question.filters.deadline.holds(*day)).collect()
        } else {
            question.rounds.iter().filter_map(|round| Some((round.next(today)?.0, *round))).collect()
        };
        rounds.sort_by_key(|(day, _)| *day);
        let mut unpublished = Vec::new();
        for (_, round) in rounds {
            if unpublished.len() < ROUNDS_MAX && !self.is_published(round, asker).await? {
                unpublished.push(round);
            }
        }
        Ok(unpublished)
    }

    /// Whether a call of the round can be applied for, now or later.
    async fn is_published(&self, round: &Round, asker: &Asker) -> Result<bool, StoreError> {
        let codes = round.codes_ahead(asker.today());
        let query = Query { filters: Filters { codes, ..Filters::default() }, ..Query::at(asker.now) };
        let shown = self.shown(self.index.search(&query, CALLS_MAX).hits).await?;
        Ok(shown.iter().any(|(_, call)| call.facts.status_at(asker.now).is_live()))
    }
}

/// Whether a round belongs below a list of deadlines: a list that is narrowed by what no round can tell has none.
fn is_asked_for(round: &Round, question: &Question) -> bool {
    let Filters { programmes, kinds, countries: _, organisations, themes, status, deadline: _, opening, amount, codes } =
        &question.filters;
    question.intent == Intent::Deadlines
        && question.words.is_empty()
        && (programmes.is_empty() || programmes.contains(&round.programme))
        && kinds.is_empty()
        && organisations.is_empty()
        && themes.is_empty()
        && status.is_empty()
        && codes.is_empty()
        && *opening == Window::default()
        && *amount == Amount::default()
}
