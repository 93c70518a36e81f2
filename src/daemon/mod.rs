//! How it all runs: one value that owns the parts, and the tasks around it.
//!
//! Only this module starts tasks; each has one owner, and shutdown reaches all of them.

mod chat;
mod desk;
mod library;
mod run;
mod schedule;
mod search;
mod topics;

use std::sync::{Arc, PoisonError, RwLock};

use jiff::SignedDuration;
use tokio::sync::Notify;

use crate::conversation::Conversation;
use crate::domain::community::{Community, Subscription};
use crate::matching::{Document, Matcher, meets};
use crate::pipeline::announce::Judgement;
use crate::pipeline::collect::{Rules, Run, collect};
use crate::pipeline::enroll;
use crate::pipeline::gather::Patience;
use crate::pipeline::hold::{Release, Usual};
use crate::pipeline::report::{Watch, report};
use crate::ports::{Clock, Fetcher, Source, Store, StoreError};
use crate::search::{Index, Library};

pub use run::{Settings, run};
use topics::Topics;

/// A source with how often it is read and how its new records are judged.
pub struct Feed {
    /// The publisher.
    pub source: Arc<dyn Source>,
    /// The time between two runs.
    pub every: SignedDuration,
    /// How many new records are usual.
    pub usual: Usual,
}

/// Everything a running Crier owns.
pub struct Crier {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    fetcher: Arc<dyn Fetcher>,
    feeds: Vec<Feed>,
    patience: Patience,
    /// Replaced as a whole when subscriptions change; readers keep the one they took.
    matcher: RwLock<Arc<Matcher>>,
    /// Made anew with the matcher.
    topics: RwLock<Arc<Topics>>,
    index: Arc<Index>,
    /// Works, searchable.
    library: Arc<Library>,
    /// Whether the index shows the record. One change of it at a time; held across the store's awaits.
    indexing: tokio::sync::Mutex<bool>,
    conversation: Conversation,
    /// Rung when new notices may be due.
    filed: Notify,
    /// Rung when somebody followed or unfollowed something in chat.
    subscriptions_changed: Arc<Notify>,
    watch: Watch,
}

/// The parts a [`Crier`] is made of.
pub struct Parts {
    /// The record.
    pub store: Arc<dyn Store>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The way to publishers.
    pub fetcher: Arc<dyn Fetcher>,
    /// What to read.
    pub feeds: Vec<Feed>,
    /// How stubbornly pages are asked for.
    pub patience: Patience,
    /// What answers are searched in.
    pub index: Index,
}

impl Crier {
    /// Puts the parts together and reads from the store what has to be at hand.
    ///
    /// An index that never saw the record is made here, because nothing could be answered from it; one that is
    /// merely old is not: see [`Crier::catch_up`].
    pub async fn open(parts: Parts) -> anyhow::Result<Self> {
        let Parts { store, clock, fetcher, feeds, patience, index } = parts;
        let library = Arc::new(library::beside(&index)?);
        let index = Arc::new(index);
        let matcher = enroll::matcher(&*store, Arc::default()).await?;
        let subscriptions_changed = Arc::new(Notify::new());
        let bell = Arc::clone(&subscriptions_changed);
        let conversation = Conversation::new(Arc::clone(&store), Arc::clone(&index), Arc::clone(&clock))
            .on_subscriptions_changed(move || bell.notify_one())
            .with_library(Arc::clone(&library))
            .judging_by(|interest, known, now| meets(interest, &Document::of(known), now).is_some())
            .reading(feeds.iter().map(|feed| (feed.source.name().to_owned(), feed.every)).collect());
        let crier = Self {
            store,
            clock,
            fetcher,
            feeds,
            patience,
            topics: RwLock::new(Arc::new(Topics::of(&matcher))),
            matcher: RwLock::new(Arc::new(matcher)),
            index,
            library,
            indexing: tokio::sync::Mutex::new(false),
            conversation,
            filed: Notify::new(),
            subscriptions_changed,
            watch: Watch::default(),
        };
        if crier.index.imprint().is_none() {
            crier.catch_up().await?;
        }
        Ok(crier)
    }

    /// The same, with operators who are told of sources in trouble.
    #[must_use]
    pub fn watched(self, watch: Watch) -> Self {
        let conversation = self.conversation.stale_after(watch.stale_after);
        Self { conversation, watch, ..self }
    }

    /// Makes the subscriptions agree with the community files, and promises what is new in them.
    pub async fn follow_files(
        &self,
        communities: &[Community],
        subscriptions: &[Subscription],
    ) -> Result<(), StoreError> {
        enroll::follow_files(&*self.store, communities, subscriptions).await?;
        self.refresh_subscriptions().await
    }

    /// Takes up what somebody followed or unfollowed.
    pub async fn refresh_subscriptions(&self) -> Result<(), StoreError> {
        let before = self.matcher();
        let after = enroll::refresh(&*self.store, &before, self.clock.now()).await?;
        *self.topics.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Topics::of(&after));
        *self.matcher.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(after);
        self.filed.notify_waiters();
        Ok(())
    }

    /// Reads one source now.
    pub async fn collect(
        &self,
        feed: &Feed,
        release: Release,
        progress: &(dyn Fn(usize, Option<usize>) + Send + Sync),
    ) -> anyhow::Result<Run> {
        let judgement = Judgement { usual: feed.usual, release };
        let rules = Rules { patience: self.patience, judgement, progress };
        let now = self.clock.now();
        let before = self.store.works_imprint().await?;
        let mut run = collect(&*feed.source, &*self.fetcher, &*self.store, &self.matcher(), rules, now).await?;
        if run.joined.absorbed.is_empty() {
            self.index(run.changed().cloned().collect()).await?;
        } else {
            // What became part of another record has to leave the index.
            self.catch_up().await?;
        }
        self.shelve(std::mem::take(&mut run.works), &before).await?;
        self.watch(feed).await;
        self.filed.notify_waiters();
        Ok(run)
    }

    /// Tells the operators what is new about how a source does.
    async fn watch(&self, feed: &Feed) {
        let name = feed.source.name();
        let told = async {
            let state = self.store.feed(name).await?;
            let Some(batch) = report(name, &state, feed.every, &self.watch, self.clock.now()) else { return Ok(()) };
            self.store.commit(batch).await?;
            self.filed.notify_waiters();
            Ok::<(), StoreError>(())
        };
        if let Err(error) = told.await {
            tracing::error!(source = name, %error, "how the source does is not told yet");
        }
    }

    /// What is read.
    #[must_use]
    pub fn feeds(&self) -> &[Feed] {
        &self.feeds
    }

    /// The record.
    #[must_use]
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// The one who answers.
    #[must_use]
    pub fn conversation(&self) -> &Conversation {
        &self.conversation
    }

    /// The subscriptions as they stand.
    #[must_use]
    pub fn matcher(&self) -> Arc<Matcher> {
        Arc::clone(&self.matcher.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The topics that are spoken to.
    fn topics(&self) -> Arc<Topics> {
        Arc::clone(&self.topics.read().unwrap_or_else(PoisonError::into_inner))
    }
}
