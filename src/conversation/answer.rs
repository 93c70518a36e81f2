//! Answers to questions: which calls, in which order, and how that is said.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::question::{Intent, Question};
use super::{Conversation, wording};
use crate::domain::community::Community;
use crate::domain::deadline::Deadline;
use crate::domain::message::Message;
use crate::domain::opportunity::{Opportunity, OpportunityKey};
use crate::domain::taste::Taste;
use crate::domain::zone::Zone;
use crate::language::wording::{Reader, reason};
use crate::language::{Language, Words};
use crate::ports::StoreError;
use crate::search::library::Shelf;
use crate::search::{Amount, Filters, Found, Hit, Order, Query, Window};

/// Who asks, and when.
#[derive(Clone, Debug)]
pub struct Asker {
    /// The community they belong to.
    pub community: Option<Community>,
    /// The language they read.
    pub language: Language,
    /// The zone of their clocks.
    pub zone: Zone,
    /// What they showed to like.
    pub taste: Taste,
    /// The most results they want.
    pub limit: usize,
    /// The moment of the question.
    pub now: Timestamp,
}

impl Asker {
    /// The day on their calendar.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.to_zoned_datetime(self.zone.rules()).date()
    }

    /// The words to answer in.
    #[must_use]
    pub fn words(&self) -> Words {
        Words::of(self.language)
    }

    /// Who reads the answer.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader { words: self.words(), zone: &self.zone, now: self.now }
    }
}

impl Asker {
    /// The same, answered in the language of their question. English says nothing about a person:
    /// names of programmes and short words are English everywhere.
    pub(super) fn spoken_to_in(&self, question: &str) -> Self {
        let asked = Language::named(question).filter(|asked| *asked != Language::English);
        Self { language: asked.unwrap_or(self.language), ..self.clone() }
    }
}

/// The language of somebody whose platform names `told` and whose community is this; English where neither says.
#[must_use]
pub fn language_of(told: Option<&str>, community: Option<&Community>) -> Language {
    let told = told.and_then(Language::named);
    told.or_else(|| Language::named(&community?.language)).unwrap_or_default()
}

/// What a question came to.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The language the answer is in.
    pub language: Language,
    /// What was asked.
    pub intent: Intent,
    /// How it went.
    pub status: Outcome,
    /// What was understood to hold.
    pub filters: Filters,
    /// The calls found, in order.
    pub results: Vec<Result>,
    /// The answer as it is said.
    pub message: Message,
}

/// How answering went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// There is an answer.
    Answered,
    /// The question is clear, and nothing fits.
    NothingFound,
    /// The question is not clear.
    Unclear,
    /// The question is not ours.
    OutOfScope,
}

impl Outcome {
    /// The word used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::NothingFound => "nothing_found",
            Self::Unclear => "unclear",
            Self::OutOfScope => "out_of_scope",
        }
    }
}

/// One call found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Result {
    /// Its key.
    pub key: OpportunityKey,
    /// The code people type.
    pub identifier: Option<String>,
    /// Its title.
    pub title: String,
    /// Its programme's id.
    pub programme: Option<String>,
    /// Its next deadline: a day, or where the hour is known a moment with its offset.
    pub next_deadline: Option<String>,
    /// How well it fits; comparable within one answer only.
    pub score: f32,
    /// Why it fits.
    pub why: Vec<String>,
}

impl Result {
    pub(super) fn of(opportunity: &Opportunity, hit: &Hit, asker: &Asker) -> Self {
        let facts = &opportunity.facts;
        Self {
            key: opportunity.key.clone(),
            identifier: facts.identifier.clone(),
            title: facts.title.clone(),
            programme: facts.programme.clone(),
            next_deadline: facts.next_deadline(asker.now).map(in_iso),
            score: hit.score,
            why: hit.why.iter().map(|why| reason(why, asker.words())).collect(),
        }
    }
}

fn in_iso(deadline: &Deadline) -> String {
    if deadline.time.is_none() {
        return deadline.date.to_string();
    }
    let moment = deadline.instant().to_zoned_datetime(deadline.zone.rules());
    moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// A hit with the opportunity behind it.
pub(super) type Shown = (Hit, Opportunity);

impl Answer {
    /// An answer in words only.
    pub(super) fn said(question: &Question, status: Outcome, message: Message, asker: &Asker) -> Self {
        let filters = question.filters.clone();
        Self {
            language: asker.words().language(),
            intent: question.intent,
            status,
            filters,
            results: Vec::new(),
            message,
        }
    }

    /// An answer that shows calls.
    pub(super) fn showing(question: &Question, shown: &[Shown], message: Message, asker: &Asker) -> Self {
        let results = shown.iter().map(|(hit, opportunity)| Result::of(opportunity, hit, asker)).collect();
        Self { results, ..Self::said(question, Outcome::Answered, message, asker) }
    }
}

impl Conversation {
    /// Answers a question that was read.
    pub(super) async fn answer(&self, question: &Question, asker: &Asker) -> Answer {
        let words = asker.words();
        let said = |status, message| Ok(Answer::said(question, status, message, asker));
        let answered = match question.intent {
            Intent::Greeting => said(Outcome::Answered, wording::greeting(words)),
            Intent::Help => said(Outcome::Answered, wording::help(words)),
            Intent::OutOfScope => said(Outcome::OutOfScope, wording::out_of_scope(question.is_personal, words)),
            Intent::Unclear => said(Outcome::Unclear, wording::unclear(words)),
            Intent::Funded => self.about_works(Shelf::Funded, question, asker).await,
            Intent::Resources => self.about_works(Shelf::Usable, question, asker).await,
            Intent::Detail => self.about_call(question, asker).await,
            Intent::Search | Intent::Deadlines if !question.filters.codes.is_empty() => {
                self.about_call(question, asker).await
            }
            Intent::Search | Intent::Deadlines => self.listed(question, asker).await,
        };
        let mut answer = answered.unwrap_or_else(|error: StoreError| {
            tracing::error!(%error, "a question could not be answered: {error}");
            Answer::said(question, Outcome::Unclear, wording::apology(words), asker)
        });
        if question.is_cut {
            answer.message = wording::after_cut(answer.message, words);
        }
        answer
    }

    async fn listed(&self, question: &Question, asker: &Asker) -> std::result::Result<Answer, StoreError> {
        let found = self.find(question, asker, asker.limit);
        if found.total == 0 {
            let mut answer = self.nothing_found(question, asker);
            answer.message = self.with_expected(answer.message, question, asker).await?;
            return Ok(answer);
        }
        let mut shown = self.shown(found.hits).await?;
        if question.intent == Intent::Search {
            shown = asker.by_taste(shown);
        }
        let message = wording::list(question, &shown, found.total, asker);
        let message = self.with_expected(message, question, asker).await?;
        Ok(Answer::showing(question, &shown, message, asker))
    }

    /// Searches; words that only name a part of a programme are given up where nothing carries them.
    pub(super) fn find(&self, question: &Question, asker: &Asker, limit: usize) -> Found {
        let order = if question.intent == Intent::Deadlines { Order::Soonest } else { Order::Best };
        let profile = asker.community.as_ref().map(|community| community.profile.clone());
        let words = question.words.iter().chain(&question.hints).cloned().collect();
        let (said, others) = (question.said.clone(), question.others.clone());
        let (phrases, filters) = (question.phrases.clone(), question.filters.clone());
        let query = Query { words, said, others, phrases, filters, order, profile, ..Query::at(asker.now) };
        let found = self.index.search(&query, limit);
        if found.total > 0 || question.hints.is_empty() {
            return found;
        }
        self.index.search(&Query { words: question.words.clone(), ..query }, limit)
    }

    /// The opportunities behind hits, as the store knows them.
    pub(super) async fn shown(&self, hits: Vec<Hit>) -> std::result::Result<Vec<Shown>, StoreError> {
        let mut shown = Vec::new();
        for hit in hits {
            if let Some(opportunity) = self.store.opportunity(&hit.key).await? {
                shown.push((hit, opportunity));
            }
        }
        Ok(shown)
    }

    /// Says what was understood, and which one condition stands in the way.
    fn nothing_found(&self, question: &Question, asker: &Asker) -> Answer {
        let looser = looser(question).into_iter().find_map(|(without, question)| {
            let total = self.find(&question, asker, 0).total;
            (total > 0).then_some((without, total))
        });
        let message = wording::nothing_found(question, looser, asker.words());
        Answer::said(question, Outcome::NothingFound, message, asker)
    }
}

/// The question with one condition less, the one people give up most easily first.
fn looser(question: &Question) -> Vec<(wording::Condition, Question)> {
    use wording::Condition;
    let filters = &question.filters;
    let without = |condition: Condition, is_set: bool, change: &dyn Fn(&mut Question)| {
        is_set.then(|| {
            let mut looser = question.clone();
            change(&mut looser);
            (condition, looser)
        })
    };
    let loosened = [
        without(Condition::Deadline, !filters.deadline.is_open(), &|q| q.filters.deadline = Window::default()),
        without(Condition::Opening, !filters.opening.is_open(), &|q| q.filters.opening = Window::default()),
        without(Condition::Amount, filters.amount != Amount::default(), &|q| q.filters.amount = Amount::default()),
        without(Condition::Status, !filters.status.is_empty(), &|q| q.filters.status.clear()),
        without(Condition::Kind, !filters.kinds.is_empty(), &|q| q.filters.kinds.clear()),
        without(Condition::Country, !filters.countries.is_empty(), &|q| q.filters.countries.clear()),
        without(Condition::Programme, !filters.programmes.is_empty(), &|q| q.filters.programmes.clear()),
        without(Condition::Words, !question.words.is_empty() || !question.phrases.is_empty(), &|q| {
            q.words.clear();
            q.phrases.clear();
        }),
    ];
    let asks_something = |q: &Question| !q.filters.is_empty() || !q.words.is_empty();
    loosened.into_iter().flatten().filter(|(_, looser)| asks_something(looser)).collect()
}
