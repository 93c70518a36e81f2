//! Text becomes a command or a question, and a question becomes an answer.
//!
//! Nothing that is said is stored. Reading order: [`question`] (what is asked), [`answer`] (what is replied),
//! `following` (what a chat wants to be told), `entering` (calls typed by hand), `expected` (rounds to come), `works` (what
//! was funded), `command` (the list of commands), `wording` (the words).

pub mod answer;
mod command;
mod detail;
mod entering;
mod expected;
mod following;
pub mod question;
mod recent;
mod similar;
mod sources;
mod thumbs;
mod why;
mod wording;
mod works;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::Mutex;

pub use answer::{Answer, Asker, Outcome, Result, language_of};
pub use command::{Command, commands};
pub use entering::Entry;
pub use question::{Intent, Question};

use crate::domain::interest::Interest;
use crate::domain::message::Message;
use crate::domain::opportunity::Opportunity;
use crate::domain::taste::{Taste, Thumb};
use crate::domain::zone::Zone;
use crate::language::Words;
use crate::ports::{Clock, Inbound, Store, StoreError};
use crate::search::library::{Library, Shelf};
use crate::search::{Filters, Index};
use command::{Typed, typed};

/// How many results an answer in chat is made from; it shows fewer.
const CHAT_RESULTS: usize = wording::CARDS_MAX;

/// Tells whether an opportunity meets an interest at a moment.
type Judge = dyn Fn(&Interest, &Opportunity, Timestamp) -> bool + Send + Sync;

/// The one who answers.
pub struct Conversation {
    store: Arc<dyn Store>,
    index: Arc<Index>,
    library: Option<Arc<Library>>,
    clock: Arc<dyn Clock>,
    changed: Box<dyn Fn() + Send + Sync>,
    judge: Box<Judge>,
    /// One follow or thumb at a time: two at once would choose the same number, or lose one another. Held across the store's awaits.
    following: Mutex<()>,
    desk: entering::Desk,
    /// What is read, and how often.
    sources: Vec<(String, SignedDuration)>,
    /// After how many of its rounds without success a source is stale.
    stale_after: u32,
}

impl Conversation {
    /// One who answers from these.
    #[must_use]
    pub fn new(store: Arc<dyn Store>, index: Arc<Index>, clock: Arc<dyn Clock>) -> Self {
        let (following, desk) = (Mutex::new(()), entering::Desk::default());
        let (changed, judge) = (Box::new(|| {}), Box::new(|_: &Interest, _: &Opportunity, _| true));
        let sources = Vec::new();
        Self { store, index, library: None, clock, changed, judge, following, desk, sources, stale_after: 4 }
    }

    /// Explains by `judge` what meets an interest: the same that decides what is told.
    #[must_use]
    pub fn judging_by(
        self,
        judge: impl Fn(&Interest, &Opportunity, Timestamp) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self { judge: Box::new(judge), ..self }
    }

    /// Calls `hook` after somebody followed or stopped following something.
    #[must_use]
    pub fn on_subscriptions_changed(self, hook: impl Fn() + Send + Sync + 'static) -> Self {
        Self { changed: Box::new(hook), ..self }
    }

    /// Answers from this library, too.
    #[must_use]
    pub fn with_library(self, library: Arc<Library>) -> Self {
        Self { library: Some(library), ..self }
    }

    /// Knows that these sources are read, and how often.
    #[must_use]
    pub fn reading(self, sources: Vec<(String, SignedDuration)>) -> Self {
        Self { sources, ..self }
    }

    /// Calls a source stale after so many of its rounds without success.
    #[must_use]
    pub fn stale_after(self, stale_after: u32) -> Self {
        Self { stale_after, ..self }
    }

    /// Answers a question.
    pub async fn ask(&self, question: &str, asker: &Asker) -> Answer {
        if let Some((shelf, topic)) = works::wish(question) {
            return self.works(shelf, &topic, asker).await;
        }
        let question = Question::understand(question, Some(asker.language.as_str()), asker.today());
        self.answer(&question, &asker.spoken_to_in(question.language)).await
    }

    /// Answers what somebody sent; never fails, because a person in chat never sees an error.
    pub async fn hear(&self, inbound: &Inbound) -> Message {
        match self.reply(inbound).await {
            Ok(message) => message,
            Err(error) => {
                let audience = inbound.audience.to_string();
                tracing::error!(%audience, %error, "a message could not be answered: {error}");
                wording::apology(Words::of(language_of(inbound.language.as_deref(), None)))
            }
        }
    }

    async fn reply(&self, inbound: &Inbound) -> std::result::Result<Message, StoreError> {
        let asker = self.asker(inbound).await?;
        let words = asker.words();
        let Some(typed) = typed(&inbound.text, words) else {
            return Ok(self.ask(&inbound.text, &asker).await.message);
        };
        match typed {
            Typed::Unknown { name, meant } => Ok(wording::unknown_command(name, meant, words)),
            Typed::Known(command, "") if command.info().argument_required => Ok(wording::usage(command, words)),
            Typed::Known(command, argument) => self.obey(command, argument, inbound, &asker).await,
        }
    }

    async fn obey(
        &self,
        command: Command,
        argument: &str,
        inbound: &Inbound,
        asker: &Asker,
    ) -> std::result::Result<Message, StoreError> {
        match command {
            Command::Ask => Ok(self.ask(argument, asker).await.message),
            Command::Deadlines => {
                let question =
                    Question::understand(argument, Some(asker.language.as_str()), asker.today()).about_deadlines();
                Ok(self.answer(&question, asker).await.message)
            }
            Command::Call => {
                let question = Question::about_call(argument, asker.today());
                Ok(self.answer(&question, asker).await.message)
            }
            Command::Similar => self.similar(argument, asker).await,
            Command::Why => self.why(argument, inbound, asker).await,
            Command::Follow => self.follow(argument, inbound, asker).await,
            Command::Following => self.list_following(inbound, asker).await,
            Command::Unfollow => self.unfollow(argument, inbound, asker).await,
            Command::Recent => self.recent(argument, inbound, asker).await,
            Command::Funded => Ok(self.works(Shelf::Funded, argument, asker).await.message),
            Command::Resources => Ok(self.works(Shelf::Usable, argument, asker).await.message),
            Command::AddCall => self.add_call(argument, inbound, asker).await,
            Command::WithdrawCall => self.withdraw_call(argument, inbound, asker).await,
            Command::Like => self.thumb(Thumb::Up, argument, inbound, asker).await,
            Command::Dislike => self.thumb(Thumb::Down, argument, inbound, asker).await,
            Command::Taste => self.taste(argument, inbound, asker).await,
            Command::Sources => self.how_sources_do(asker).await,
            Command::Help => Ok(wording::help(asker.words())),
            Command::Start => Ok(wording::greeting(asker.words())),
        }
    }

    /// Who asks: the community this chat belongs to, if any.
    async fn asker(&self, inbound: &Inbound) -> std::result::Result<Asker, StoreError> {
        let subscriptions = self.store.subscriptions().await?;
        let own = subscriptions.iter().filter(|subscription| subscription.audience == inbound.audience);
        let name = own.map(|subscription| subscription.community.as_str()).find(|name| !name.is_empty());
        let community = match name {
            Some(name) => self.store.communities().await?.into_iter().find(|community| community.name == name),
            None => None,
        };
        let taste = match &inbound.member {
            Some(member) => self.store.taste(member).await?,
            None => Taste::default(),
        };
        Ok(Asker {
            taste,
            language: language_of(inbound.language.as_deref(), community.as_ref()),
            zone: community.as_ref().map_or_else(Zone::brussels, |community| community.zone.clone()),
            community,
            limit: CHAT_RESULTS,
            now: self.clock.now(),
        })
    }
}

impl Question {
    /// The same question, asked about deadlines.
    #[must_use]
    fn about_deadlines(mut self) -> Self {
        if self.intent != Intent::Detail {
            self.intent = Intent::Deadlines;
        }
        self
    }

    /// A question about the call that `text` names, whether or not it looks like a code.
    #[must_use]
    fn about_call(text: &str, today: jiff::civil::Date) -> Self {
        let mut question = Self::read(text, today);
        if question.filters.codes.is_empty() {
            let code: String =
                text.split_whitespace().next().unwrap_or_default().chars().take(wording::CODE_MAX).collect();
            question.filters = Filters { codes: vec![code], ..Filters::default() };
        }
        question.intent = Intent::Detail;
        question
    }
}
