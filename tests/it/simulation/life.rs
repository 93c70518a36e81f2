//! One seed: some weeks in the life of a few chats, with everything that may go wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crier::clock::SimulatedClock;
use crier::domain::cadence::{Quiet, Rhythm};
use crier::domain::community::{Audience, Platform, Presence, Subscription};
use crier::domain::notice::{Notice, NoticeKey, NoticeState};
use crier::domain::opportunity::Status;
use crier::domain::sighting::Sighting;
use crier::domain::zone::Zone;
use crier::matching::Matcher;
use crier::pipeline::announce::Judgement;
use crier::pipeline::collect::remember;
use crier::pipeline::deliver::{Deliverer, Outcome, Step};
use crier::pipeline::enroll;
use crier::pipeline::gather::Gathered;
use crier::ports::{Clock, Store};
use jiff::{SignedDuration, Timestamp, ToSpan};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use tokio_util::sync::CancellationToken;

use super::platform::Simulated;
use crate::support::calls::{SOURCE, call, community, subscription};
use crate::support::model_store::ModelStore;

/// Where lives begin: before the clocks go forward, before they go back, and somewhere between.
const BEGINNINGS: [&str; 3] = ["2026-03-14T05:00:00Z", "2026-10-10T05:00:00Z", "2026-12-20T05:00:00Z"];
const ZONES: [&str; 5] = ["Europe/Brussels", "Europe/Lisbon", "Europe/Helsinki", "America/Sao_Paulo", "Europe/Dublin"];
const CADENCES: [&str; 5] = ["instant", "instant", "daily 08:00", "daily 02:30", "weekly monday 07:30"];
const QUIETS: [&str; 3] = ["22:00-07:00", "12:00-14:00", "23:30-01:30"];
const PLACES: [&str; 5] = ["telegram:-100", "telegram:-100/7", "telegram:42", "discord:3003", "discord:4004"];
/// How long a life is watched.
const DAYS: i32 = 12;
/// The most steps from one moment to the next.
const STEPS_MAX: usize = 3_000;

/// A notice that was dealt with, and what was true then.
pub(crate) struct Dealt {
    pub(crate) at: Timestamp,
    pub(crate) notice: Notice,
    pub(crate) outcome: Outcome,
    pub(crate) status: Status,
    pub(crate) is_urgent: bool,
}

/// A world that lives.
pub(crate) struct Life {
    random: StdRng,
    pub(crate) clock: Arc<SimulatedClock>,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) platforms: Vec<Arc<Simulated>>,
    deliverers: Vec<Deliverer>,
    pub(crate) matcher: Matcher,
    pub(crate) rhythms: BTreeMap<Audience, Subscription>,
    wishes: Vec<(Timestamp, Subscription)>,
    listing: Vec<Sighting>,
    left: BTreeSet<Audience>,
    pub(crate) ever_left: BTreeSet<Audience>,
    pub(crate) dealt: Vec<Dealt>,
    pub(crate) restarts: usize,
    /// When each notice was first due.
    pub(crate) first_due: BTreeMap<NoticeKey, Timestamp>,
}

impl Life {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = StdRng::seed_from_u64(seed);
        let begin: Timestamp = BEGINNINGS.choose(&mut random).expect("some").parse().expect("a moment");
        let clock = Arc::new(SimulatedClock::at(begin));
        let store: Arc<dyn Store> = Arc::new(ModelStore::new(begin));
        let troubled = [0, 20, 100, 250][random.random_range(0..4)];
        let platforms: Vec<Arc<Simulated>> = [Platform::Telegram, Platform::Discord]
            .map(|platform| Arc::new(Simulated::new(platform, clock.clone(), random.random(), troubled)))
            .into();
        let mut life = Self {
            random,
            clock,
            store,
            platforms,
            deliverers: Vec::new(),
            matcher: Matcher::default(),
            rhythms: BTreeMap::new(),
            wishes: Vec::new(),
            listing: Vec::new(),
            left: BTreeSet::new(),
            ever_left: BTreeSet::new(),
            dealt: Vec::new(),
            restarts: 0,
            first_due: BTreeMap::new(),
        };
        life.restart();
        life
    }

    fn restart(&mut self) {
        let deliverer = |platform: &Arc<Simulated>| {
            let (store, clock) = (Arc::clone(&self.store), self.clock.clone());
            Deliverer::new(platform.clone(), store, clock)
        };
        self.deliverers = self.platforms.iter().map(deliverer).collect();
        self.restarts += 1;
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Lives through all its days, and on until nothing is promised any more.
    pub(crate) async fn live(&mut self) -> Result<(), String> {
        let count = self.random.random_range(2..=PLACES.len());
        for place in PLACES.iter().take(count) {
            self.subscribe(place);
        }
        self.follow().await?;
        for _ in 0..self.random.random_range(0..3) {
            self.appears();
        }
        self.collect().await?;
        for _ in 0..DAYS {
            let events = self.random.random_range(0..3);
            for _ in 0..events {
                self.event().await?;
            }
            let hours = self.random.random_range(3..30);
            let end = self.now() + SignedDuration::from_mins(hours * 60 + self.random.random_range(0..60));
            self.until(end).await?;
        }
        for place in self.left.clone() {
            self.comes_back(&place).await?;
        }
        for call in &mut self.listing {
            call.facts.stated_status = Status::Open;
        }
        // All that is promised is due by then, and nothing new is.
        let end = self.now() + SignedDuration::from_hours(24 * 100);
        self.until(end).await
    }

    fn subscribe(&mut self, place: &str) {
        let quiet = self.random.random_bool(0.5).then(|| QUIETS.choose(&mut self.random).expect("some"));
        let quiet: Option<Quiet> = quiet.map(|quiet| quiet.parse().expect("hours"));
        let cadence = CADENCES.choose(&mut self.random).expect("some").parse().expect("a cadence");
        let mut rhythm = Rhythm { cadence, quiet, urgent_breaks_quiet: self.random.random_bool(0.5) };
        if rhythm.cadence.at().is_some_and(|at| quiet.is_some_and(|quiet| quiet.holds(at))) {
            rhythm.quiet = None;
        }
        let zone = Zone::named(ZONES.choose(&mut self.random).expect("some")).expect("a zone");
        let interest = ["heritage", "museum", "programme:cerv"].choose(&mut self.random).expect("some");
        let new = Subscription { rhythm, zone, since: self.now(), ..subscription(place, interest) };
        // What it was promised is withdrawn, and promised anew by its new hours and zone.
        self.first_due.retain(|key, _| key.audience() != place);
        self.wishes.push((self.now(), new.clone()));
        self.rhythms.insert(new.audience.clone(), new);
    }

    async fn follow(&mut self) -> Result<(), String> {
        let wanted: Vec<Subscription> = self.rhythms.values().cloned().collect();
        enroll::follow_files(&*self.store, &[community("town")], &wanted).await.map_err(|error| error.to_string())?;
        self.matcher =
            enroll::refresh(&*self.store, &self.matcher, self.now()).await.map_err(|error| error.to_string())?;
        self.note_due().await
    }

    /// Something happens at the publisher's or in a chat.
    async fn event(&mut self) -> Result<(), String> {
        match self.random.random_range(0..100) {
            0..30 => self.appears(),
            30..50 => self.moves(),
            50..58 => self.closes(),
            58..66 => self.is_corrected(),
            66..74 => self.leaves().await?,
            74..84 => {
                if let Some(place) = self.left.iter().next().cloned() {
                    self.comes_back(&place).await?;
                }
            }
            84..90 => {
                let place = *PLACES.choose(&mut self.random).expect("some");
                self.subscribe(place);
                self.follow().await?;
            }
            90..95 => {
                let until = self.now() + SignedDuration::from_mins(self.random.random_range(1..600));
                self.platforms[0].is_down_until(until);
            }
            _ => self.restart(),
        }
        self.collect().await
    }

    fn some_call(&mut self) -> Option<usize> {
        (!self.listing.is_empty()).then(|| self.random.random_range(0..self.listing.len()))
    }

    fn appears(&mut self) {
        if self.listing.len() < 6 {
            let days = self.random.random_range(1..50);
            let day = self.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date() + days.days();
            self.listing.push(call(&format!("{:02}", self.listing.len()), &day.to_string()));
        }
    }

    fn moves(&mut self) {
        let days = self.random.random_range(-9..20);
        if let Some(place) = self.some_call() {
            let deadline = &mut self.listing[place].facts.deadlines[0];
            deadline.date += days.days();
        }
    }

    fn closes(&mut self) {
        if let Some(place) = self.some_call() {
            let facts = &mut self.listing[place].facts;
            facts.stated_status = if facts.stated_status == Status::Open { Status::Closed } else { Status::Open };
        }
    }

    fn is_corrected(&mut self) {
        let number: u32 = self.random.random_range(0..1_000);
        if let Some(place) = self.some_call() {
            let facts = &mut self.listing[place].facts;
            facts.title = format!("{} ({number})", facts.title.split(" (").next().unwrap_or_default());
        }
    }

    async fn leaves(&mut self) -> Result<(), String> {
        let here: Vec<Audience> = self.rhythms.keys().filter(|place| !self.left.contains(place)).cloned().collect();
        let Some(place) = here.choose(&mut self.random).cloned() else { return Ok(()) };
        self.platform_of(&place).leaves(&place);
        self.left.insert(place.clone());
        self.ever_left.insert(place.clone());
        // Half of the time the platform tells us, else we learn it by speaking.
        if self.random.random_bool(0.5) {
            let asleep = Some(crier::domain::community::Sleep { since: self.now(), reason: "kicked".to_owned() });
            let known = self.store.presence(&place).await.map_err(|error| error.to_string())?;
            self.store.set_presence(&place, Presence { asleep, ..known }).await.map_err(|error| error.to_string())?;
            self.platform_of(&place).is_known_to_have_left(&place);
        }
        Ok(())
    }

    async fn comes_back(&mut self, place: &Audience) -> Result<(), String> {
        self.left.remove(place);
        self.platform_of(place).returns(place);
        let known = self.store.presence(place).await.map_err(|error| error.to_string())?;
        self.store.set_presence(place, Presence { asleep: None, ..known }).await.map_err(|error| error.to_string())
    }

    fn platform_of(&self, place: &Audience) -> &Simulated {
        let number = usize::from(place.platform == Platform::Discord);
        &self.platforms[number]
    }

    async fn collect(&mut self) -> Result<(), String> {
        let sightings = self.listing.iter().map(|call| (call.key(), call.clone())).collect();
        let gathered = Gathered { sightings, ..Gathered::default() };
        let (now, judgement) = (self.now(), Judgement::default());
        let run = remember(SOURCE, gathered, &*self.store, &self.matcher, judgement, now).await;
        run.map(drop).map_err(|error| error.to_string())?;
        self.note_due().await
    }

    /// Remembers when what is promised was due before anything put it off.
    async fn note_due(&mut self) -> Result<(), String> {
        for notice in self.store.notices().await.map_err(|error| error.to_string())? {
            if notice.state == NoticeState::Pending {
                self.first_due.entry(notice.key()).or_insert(notice.due);
            } else if matches!(notice.state, NoticeState::Abandoned { .. }) {
                self.first_due.remove(&notice.key());
            }
        }
        Ok(())
    }

    /// What an audience had asked for at a moment, unless it was changing its mind just then.
    pub(crate) fn wish_at(&self, audience: &Audience, at: Timestamp) -> Option<&Subscription> {
        let mut of_audience = self.wishes.iter().filter(|(_, wish)| wish.audience == *audience);
        let (since, wish) = of_audience.rfind(|(since, _)| *since <= at)?;
        (*since < at).then_some(wish)
    }

    /// Whether anything told there then was urgent, as far as we know what it was.
    pub(crate) fn was_urgent(&self, audience: &Audience, at: Timestamp) -> bool {
        let mut told = self.dealt.iter().filter(|dealt| dealt.at == at && dealt.notice.audience == *audience);
        let mut told = told.by_ref().peekable();
        told.peek().is_none() || told.any(|dealt| dealt.is_urgent)
    }

    /// Lets time pass; each platform is served whenever something is due or its pace lets it go on.
    async fn until(&mut self, end: Timestamp) -> Result<(), String> {
        for _ in 0..STEPS_MAX {
            let mut next = end;
            let mut idle = true;
            for number in 0..self.deliverers.len() {
                let step = self.step(number).await?;
                idle &= step.outcomes.is_empty();
                if let Some(wait) = step.wait {
                    let wait = SignedDuration::try_from(wait).unwrap_or(SignedDuration::MAX);
                    next = next.min(self.now() + wait.max(SignedDuration::from_millis(1)));
                }
                let platform = self.platforms[number].clone();
                let due = self.store.next_due(crier::ports::ChatPlatform::platform(&*platform)).await;
                if let Some(due) = due.map_err(|error| error.to_string())? {
                    // What is due already waits for the pace, or for the next look.
                    let due = if due > self.now() { due } else { self.now() + SignedDuration::from_secs(1) };
                    next = next.min(due);
                }
            }
            if !idle {
                continue;
            }
            if self.now() >= end {
                return Ok(());
            }
            self.clock.set(next);
        }
        Err(format!("more than {STEPS_MAX} steps before {end}"))
    }

    async fn step(&mut self, number: usize) -> Result<Step, String> {
        let stop = CancellationToken::new();
        let mut step = Box::pin(self.deliverers[number].step(&self.matcher, &stop));
        let platform = &self.platforms[number];
        // A death in the middle: what was being done is never heard of again.
        let ended = std::future::poll_fn(|context| match step.as_mut().poll(context) {
            std::task::Poll::Ready(ended) => std::task::Poll::Ready(Some(ended)),
            std::task::Poll::Pending if platform.take_death() => std::task::Poll::Ready(None),
            std::task::Poll::Pending => std::task::Poll::Pending,
        });
        let ended = ended.await;
        drop(step);
        let Some(step) = ended else {
            self.restart();
            return Ok(Step { outcomes: Vec::new(), wait: Some(std::time::Duration::from_millis(1)) });
        };
        let step = step.map_err(|error| error.to_string())?;
        if platform.take_death() {
            self.restart();
        }
        let now = self.now();
        for (notice, outcome) in step.outcomes.clone() {
            let call = self.store.opportunity(&notice.opportunity).await.map_err(|error| error.to_string())?;
            let call = call.ok_or("a notice about nothing")?;
            let is_urgent = call.facts.next_deadline(now).is_some_and(|deadline| deadline.days_left(now) <= 1);
            let status = call.facts.status_at(now);
            self.dealt.push(Dealt { at: now, notice, outcome, status, is_urgent });
        }
        if self.random.random_ratio(1, 60) {
            self.restart();
        }
        Ok(step)
    }
}
