//! A small world for the pipeline: a store, a clock set by hand, a source whose listing is given, and platforms that do
//! as the script says.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};

use async_trait::async_trait;
use crier::clock::SimulatedClock;
use crier::domain::community::{Audience, Platform, Subscription};
use crier::domain::message::Message;
use crier::domain::notice::{Notice, NoticeState};
use crier::domain::sighting::Sighting;
use crier::matching::Matcher;
use crier::pipeline::announce::Judgement;
use crier::pipeline::collect::{Run, remember};
use crier::pipeline::deliver::{Deliverer, Outcome};
use crier::pipeline::enroll;
use crier::pipeline::gather::Gathered;
use crier::ports::{ChatPlatform, Clock, CommandInfo, DeliveryError, Heard, Inbound, Store};
use crier::store::sled::SledStore;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::calls::{SOURCE, at, community};

/// A platform that answers by script, then takes everything; it keeps a readable log.
pub(crate) struct Scripted {
    platform: Platform,
    script: Mutex<VecDeque<DeliveryError>>,
    log: Mutex<Vec<String>>,
    /// What stands in the chats: ids and texts.
    cards: Mutex<Vec<(String, String)>>,
}

impl Scripted {
    fn new(platform: Platform) -> Self {
        Self { platform, script: Mutex::default(), log: Mutex::default(), cards: Mutex::default() }
    }

    fn cards(&self) -> MutexGuard<'_, Vec<(String, String)>> {
        self.cards.lock().expect("no test panics here")
    }
}

#[async_trait]
impl ChatPlatform for Scripted {
    fn platform(&self) -> Platform {
        self.platform
    }

    async fn send(&self, audience: &Audience, message: &Message, nonce: &str) -> Result<String, DeliveryError> {
        if let Some(error) = self.script.lock().expect("no test panics here").pop_front() {
            return Err(error);
        }
        let text = message.plain();
        let mut lines = text.lines();
        let (what, title) = (lines.next().unwrap_or_default(), text.lines().find(|line| line.starts_with("* ")));
        let said = format!("{audience}: {what}: {}", title.unwrap_or_default().trim_start_matches("* "));
        self.log.lock().expect("no test panics here").push(said);
        self.cards().push((nonce.to_owned(), text));
        Ok(nonce.to_owned())
    }

    async fn send_below(
        &self,
        audience: &Audience,
        message: &Message,
        nonce: &str,
        earlier: &str,
    ) -> Result<String, DeliveryError> {
        let id = self.send(audience, message, nonce).await?;
        let place = self.cards().iter().position(|(id, _)| id == earlier).map_or(0, |place| place + 1);
        let mut log = self.log.lock().expect("no test panics here");
        if let Some(said) = log.last_mut() {
            *said = format!("{said} (below {place})");
        }
        drop(log);
        Ok(id)
    }

    async fn edit(&self, _: &Audience, earlier: &str, message: &Message) -> Result<(), DeliveryError> {
        let mut cards = self.cards();
        let card = cards.iter_mut().find(|(id, _)| id == earlier);
        let (_, card) = card.ok_or_else(|| DeliveryError::Refused("message to edit not found".to_owned()))?;
        *card = message.plain();
        Ok(())
    }

    async fn reply(&self, _: &Inbound, _: &Message) -> Result<(), DeliveryError> {
        Ok(())
    }

    async fn listen(&self, _: &[CommandInfo], _: mpsc::Sender<Heard>, _: CancellationToken) -> anyhow::Result<()> {
        Ok(())
    }

    async fn probe(&self) -> anyhow::Result<String> {
        Ok("script".to_owned())
    }
}

pub(crate) struct World {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) clock: Arc<SimulatedClock>,
    pub(crate) matcher: Matcher,
    platform: Arc<Scripted>,
    deliverer: Deliverer,
}

impl World {
    /// A world at `now` with these subscriptions, all on Telegram.
    pub(crate) async fn new(now: &str, subscriptions: &[Subscription]) -> Self {
        let store: Arc<dyn Store> = Arc::new(SledStore::temporary().expect("a temporary store opens"));
        let clock = Arc::new(SimulatedClock::at(at(now)));
        let platform = Arc::new(Scripted::new(Platform::Telegram));
        let deliverer = Deliverer::new(platform.clone(), Arc::clone(&store), clock.clone());
        let mut world = Self { store, clock, matcher: Matcher::default(), platform, deliverer };
        world.follow(subscriptions).await;
        world
    }

    /// Makes these the subscriptions of the files.
    pub(crate) async fn follow(&mut self, subscriptions: &[Subscription]) {
        enroll::follow_files(&*self.store, &[community("town")], subscriptions).await.expect("the store works");
        self.matcher = enroll::refresh(&*self.store, &self.matcher, self.clock.now()).await.expect("the store works");
    }

    /// Sets the clock.
    pub(crate) fn it_is(&self, now: &str) {
        self.clock.set(at(now));
    }

    /// A run that shows these calls.
    pub(crate) async fn collect(&self, listing: &[Sighting]) -> Run {
        self.collect_from(SOURCE, listing).await
    }

    /// A run of the source with this name that shows these calls; all but [`SOURCE`] repeat what others publish.
    pub(crate) async fn collect_from(&self, source: &str, listing: &[Sighting]) -> Run {
        let sightings: BTreeMap<_, _> = listing.iter().map(|call| (call.key(), call.clone())).collect();
        let gathered = Gathered { sightings, repeats: source != SOURCE, ..Gathered::default() };
        let now = self.clock.now();
        remember(source, gathered, &*self.store, &self.matcher, Judgement::default(), now)
            .await
            .expect("the store works")
    }

    /// The platform will answer the next sends with these errors.
    pub(crate) fn platform_says(&self, errors: impl IntoIterator<Item = DeliveryError>) {
        self.platform.script.lock().expect("no test panics here").extend(errors);
    }

    /// Delivers until nothing is due; returns what was said.
    pub(crate) async fn deliver(&mut self) -> Vec<String> {
        for _ in 0..1_000 {
            let step = self.deliverer.step(&self.matcher, &CancellationToken::new()).await.expect("the store works");
            let moved = step.outcomes.iter().any(|(_, outcome)| matches!(outcome, Outcome::Moved(_)));
            if moved {
                self.matcher = enroll::refresh(&*self.store, &self.matcher, self.clock.now()).await.expect("works");
            }
            if step.outcomes.is_empty() {
                break;
            }
        }
        std::mem::take(&mut *self.platform.log.lock().expect("no test panics here"))
    }

    /// The text of the message that was said so many-th.
    pub(crate) fn stands(&self, number: usize) -> String {
        self.platform.cards()[number - 1].1.clone()
    }

    /// Somebody deleted all that we said.
    pub(crate) fn forgets_what_was_said(&self) {
        self.platform.cards().clear();
    }

    /// Sets the clock and delivers.
    pub(crate) async fn deliver_at(&mut self, now: &str) -> Vec<String> {
        self.it_is(now);
        self.deliver().await
    }

    /// Notices that are still to be sent, as `what due`.
    pub(crate) async fn pending(&self) -> Vec<String> {
        let mut pending: Vec<Notice> = self.store.notices().await.expect("the store works");
        pending.retain(|notice| notice.state == NoticeState::Pending);
        pending.sort_by_key(|notice| notice.due);
        let what = |notice: &Notice| notice.key().as_str().rsplit('|').next().unwrap_or_default().to_owned();
        pending.iter().map(|notice| format!("{} due {}", what(notice), notice.due)).collect()
    }

    /// What an audience was told, newest first.
    pub(crate) async fn told(&self, audience: &str) -> Vec<Notice> {
        let audience = audience.parse().expect("tests write audiences");
        self.store.told(&audience, 1_000).await.expect("the store works")
    }

    /// Why notices were abandoned.
    pub(crate) async fn abandoned(&self) -> Vec<String> {
        let notices = self.store.notices().await.expect("the store works");
        let reason = |notice: Notice| match notice.state {
            NoticeState::Abandoned { reason, .. } => Some(reason),
            NoticeState::Pending | NoticeState::Delivered { .. } => None,
        };
        notices.into_iter().filter_map(reason).collect()
    }
}
