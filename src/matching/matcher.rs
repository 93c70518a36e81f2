//! Subscriptions ready to be matched: which of them want to hear of an opportunity.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hashbrown::HashMap;
use jiff::Timestamp;

use super::evidence::{Judge, Relevance};
use super::highlight::{Highlight, highlight};
use super::index::{BadSnapshot, Index, Reader, Slot, Writer, short};
use super::{Document, Rarity, When, meets};
use crate::domain::community::{Audience, Profile, Subscription, SubscriptionId};
use crate::domain::interest::Interest;
use crate::domain::taste::{Member, Taste};
use crate::domain::zone::Zone;
use crate::language::texts::number;

/// So many interests have to leave, at least, before all is built anew.
const REMOVED_LEAST: usize = 1_024;

/// A subscription whose interest an opportunity meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<'a> {
    /// The subscription.
    pub subscription: &'a Subscription,
    /// What made it fit, for people: `about heritage`, `for libraries`.
    pub why: Vec<String>,
    /// How well it fits.
    pub relevance: Relevance,
    /// The sentence in which it is said.
    pub highlight: Option<Highlight>,
}

impl Match<'_> {
    /// Whether it fits as well as its subscription asks.
    #[must_use]
    pub fn is_strong(&self) -> bool {
        self.relevance.percent() >= self.subscription.relevance_min
    }
}

/// All subscriptions, ready to be matched.
///
/// Those that want the same share one interest in the index.
#[derive(Clone, Default)]
pub struct Matcher {
    rarity: Arc<Rarity>,
    profiles: BTreeMap<String, Profile>,
    tastes: BTreeMap<Member, Taste>,
    index: Index,
    held: Vec<Option<Held>>,
    free: Vec<Handle>,
    by_id: BTreeMap<SubscriptionId, Handle>,
    by_audience: BTreeMap<Audience, BTreeSet<Handle>>,
    /// Who wants what is in each slot of the index.
    wanting: BTreeSet<(Slot, Handle)>,
    /// How many interests left the index since it was built.
    removed: usize,
    /// While a snapshot is read: interests of it that nobody has asked for yet.
    unclaimed: HashMap<Slot, [u32; 4]>,
}

/// The place of a subscription in `held`.
type Handle = u32;

#[derive(Clone)]
struct Held {
    subscription: Subscription,
    slot: Slot,
}

impl Matcher {
    /// No subscriptions yet; `rarity` makes matching faster and relevance truer, and changes no match.
    #[must_use]
    pub fn new(rarity: Arc<Rarity>) -> Self {
        Self { index: Index::new(Arc::clone(&rarity)), rarity, ..Self::default() }
    }

    /// The same, with what is known of communities by name; it makes relevance truer.
    #[must_use]
    pub fn with_profiles(self, profiles: BTreeMap<String, Profile>) -> Self {
        Self { profiles, ..self }
    }

    /// The same, with what members showed to like; it moves relevance a little.
    #[must_use]
    pub fn with_tastes(self, tastes: BTreeMap<Member, Taste>) -> Self {
        Self { tastes, ..self }
    }

    /// The same with these subscriptions, too; quicker than one by one.
    #[must_use]
    pub fn with(mut self, subscriptions: impl IntoIterator<Item = Subscription>) -> Self {
        for subscription in subscriptions {
            self.put(subscription);
        }
        self.index.settle();
        self
    }

    /// Adds a subscription, or replaces the one with its id; the next call is matched against it.
    pub fn put(&mut self, subscription: Subscription) {
        if let Some(handle) = self.by_id.get(&subscription.id).copied() {
            let held = self.held.get_mut(handle as usize).and_then(Option::as_mut);
            let same = |held: &&mut Held| {
                held.subscription.interest == subscription.interest
                    && held.subscription.audience == subscription.audience
            };
            if let Some(held) = held.filter(same) {
                held.subscription = subscription;
                return;
            }
            self.drop_handle(handle);
        }
        let slot = self.slot_of(&subscription.interest);
        let (id, audience) = (subscription.id.clone(), subscription.audience.clone());
        let held = Some(Held { subscription, slot });
        let handle = if let Some(handle) = self.free.pop() {
            self.held[handle as usize] = held;
            handle
        } else {
            self.held.push(held);
            number(self.held.len() - 1)
        };
        self.by_id.insert(id, handle);
        self.by_audience.entry(audience).or_default().insert(handle);
        self.wanting.insert((slot, handle));
        self.sweep();
    }

    /// Forgets a subscription.
    pub fn remove(&mut self, id: &SubscriptionId) {
        if let Some(handle) = self.by_id.remove(id) {
            self.drop_handle(handle);
            self.sweep();
        }
    }

    fn drop_handle(&mut self, handle: Handle) {
        let Some(held) = self.held.get_mut(handle as usize).and_then(Option::take) else { return };
        self.free.push(handle);
        self.wanting.remove(&(held.slot, handle));
        if let Entry::Occupied(mut place) = self.by_audience.entry(held.subscription.audience) {
            place.get_mut().remove(&handle);
            if place.get().is_empty() {
                place.remove();
            }
        }
        if self.wanting_slot(held.slot).next().is_none() {
            self.index.remove(held.slot);
            self.removed += 1;
        }
    }

    /// The slot in which an interest is kept, or is kept from now on.
    fn slot_of(&mut self, interest: &Interest) -> Slot {
        let wanted = self.index.wanted(interest);
        for slot in self.index.alike(&wanted) {
            if self.unclaimed.get(&slot).is_some_and(|digest| *digest == wanted.digest()) {
                self.unclaimed.remove(&slot);
                return slot;
            }
            let other = self.wanting_slot(slot).next().map(|held| held.subscription.interest.clone());
            if other.is_some_and(|other| self.index.wanted(&other) == wanted) {
                return slot;
            }
        }
        self.index.add(&wanted)
    }

    /// Builds all anew when more has left than is there, so that words nobody asks for any more leave, too.
    fn sweep(&mut self) {
        if self.removed <= self.index.len().max(REMOVED_LEAST) {
            return;
        }
        let matcher = Self::new(Arc::clone(&self.rarity))
            .with_profiles(std::mem::take(&mut self.profiles))
            .with_tastes(std::mem::take(&mut self.tastes));
        *self = matcher.with(std::mem::take(&mut self.held).into_iter().flatten().map(|held| held.subscription));
    }

    /// All distinct interests as bytes, for a quick start; the subscriptions themselves are the store's to keep.
    pub fn snapshot(&mut self) -> Vec<u8> {
        let mut writer = Writer::begin();
        self.index.write(&mut writer);
        let mut digests: BTreeMap<Slot, [u32; 4]> = BTreeMap::new();
        for Held { subscription, slot } in self.held.iter().flatten() {
            if let Entry::Vacant(place) = digests.entry(*slot) {
                place.insert(self.index.wanted(&subscription.interest).digest());
            }
        }
        writer.words(&digests.keys().copied().collect::<Vec<u32>>());
        writer.words(digests.into_values().collect::<Vec<_>>().as_flattened());
        writer.end()
    }

    /// A matcher for `subscriptions` that takes from a snapshot whatever still holds; what came or changed since then is
    /// added, what left is removed.
    pub fn restore(
        snapshot: &[u8],
        rarity: Arc<Rarity>,
        subscriptions: impl IntoIterator<Item = Subscription>,
    ) -> Result<Self, BadSnapshot> {
        let mut reader = Reader::begin(snapshot)?;
        let index = Index::read(&mut reader, Arc::clone(&rarity))?;
        let (slots, digests) = (reader.words()?, reader.words()?);
        let (digests, rest) = digests.as_chunks::<4>();
        if slots.len() != digests.len() || !rest.is_empty() {
            return Err(short());
        }
        let mut matcher = Self { rarity, index, ..Self::default() };
        matcher.unclaimed = slots.into_iter().zip(digests.iter().copied()).collect();
        for subscription in subscriptions {
            matcher.put(subscription);
        }
        for slot in std::mem::take(&mut matcher.unclaimed).into_keys() {
            matcher.index.remove(slot);
        }
        Ok(matcher)
    }

    /// How common words are, as it was told.
    #[must_use]
    pub fn rarity(&self) -> Arc<Rarity> {
        Arc::clone(&self.rarity)
    }

    /// How many subscriptions it knows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether it knows none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// The index of distinct interests.
    #[must_use]
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// The subscription with this id.
    #[must_use]
    pub fn get(&self, id: &SubscriptionId) -> Option<&Subscription> {
        self.by_id.get(id).and_then(|handle| self.held(*handle)).map(|held| &held.subscription)
    }

    /// All subscriptions, by id.
    pub fn subscriptions(&self) -> impl Iterator<Item = &Subscription> {
        self.by_id.values().filter_map(|handle| self.held(*handle)).map(|held| &held.subscription)
    }

    /// What an audience asked for, by id.
    pub fn of_audience(&self, audience: &Audience) -> impl Iterator<Item = &Subscription> {
        let handles = self.by_audience.get(audience).into_iter().flatten();
        let mut own: Vec<_> = handles.filter_map(|handle| self.held(*handle)).map(|held| &held.subscription).collect();
        own.sort_by(|one, other| one.id.cmp(&other.id));
        own.into_iter()
    }

    /// The zone of an audience's clocks, as any of its subscriptions has it.
    #[must_use]
    pub fn zone_of(&self, audience: &Audience) -> Zone {
        self.of_audience(audience).next().map_or_else(Zone::brussels, |subscription| subscription.zone.clone())
    }

    /// When an audience's quiet hours end that hold at `now`; what is urgent passes where one of its subscriptions
    /// says so.
    #[must_use]
    pub fn quiet_until(&self, audience: &Audience, urgent: bool, now: Timestamp) -> Option<Timestamp> {
        let ends = self.of_audience(audience).filter_map(|subscription| {
            let rhythm = subscription.rhythm;
            let quiet = rhythm.quiet.filter(|_| !(urgent && rhythm.urgent_breaks_quiet));
            quiet.and_then(|quiet| quiet.until(now, &subscription.zone))
        });
        ends.max()
    }

    /// The subscriptions that `document` meets at `now`, by id.
    #[must_use]
    pub fn matches(&self, document: &Document<'_>, now: Timestamp) -> Vec<Match<'_>> {
        let mut matches = Vec::new();
        for slot in self.index.matching(document, When::At(now)) {
            let mut last: Option<(&Interest, Vec<String>, Option<Highlight>)> = None;
            for Held { subscription, .. } in self.wanting_slot(slot) {
                let interest = &subscription.interest;
                // Interests that mean the same may be written differently, and give their reasons in their own order.
                let known = last.take().filter(|(known, ..)| *known == interest);
                let said =
                    known.or_else(|| Some((interest, meets(interest, document, now)?, highlight(interest, document))));
                let Some((_, why, highlight)) = &said else { continue };
                let relevance = self.relevance(subscription, document, now);
                matches.push(Match { subscription, why: why.clone(), relevance, highlight: highlight.clone() });
                last = said;
            }
        }
        matches.sort_by(|one, other| one.subscription.id.cmp(&other.subscription.id));
        matches
    }

    /// How well `document` fits a subscription whose interest it meets.
    #[must_use]
    pub fn relevance(&self, subscription: &Subscription, document: &Document<'_>, now: Timestamp) -> Relevance {
        let judge = Judge { document, now, rarity: &self.rarity };
        let taste = self.tastes.get(&Member::of(&subscription.audience));
        judge.relevance(&subscription.interest, self.profiles.get(&subscription.community), taste)
    }

    /// Whether `document` fits as well as a subscription asks; nothing is judged for those that ask nothing.
    #[must_use]
    pub fn is_strong(&self, subscription: &Subscription, document: &Document<'_>, now: Timestamp) -> bool {
        let asked = subscription.relevance_min;
        asked == 0 || self.relevance(subscription, document, now).percent() >= asked
    }

    /// The subscriptions that `document` may meet at some time, by id: all but those it meets at no time, whatever
    /// the calendar says of deadlines, openings and status.
    #[must_use]
    pub fn candidates(&self, document: &Document<'_>) -> Vec<&Subscription> {
        let slots = self.index.matching(document, When::Ever);
        let held = slots.into_iter().flat_map(|slot| self.wanting_slot(slot));
        let mut candidates: Vec<&Subscription> = held.map(|held| &held.subscription).collect();
        candidates.sort_by(|one, other| one.id.cmp(&other.id));
        candidates
    }

    fn held(&self, handle: Handle) -> Option<&Held> {
        self.held.get(handle as usize).and_then(Option::as_ref)
    }

    fn wanting_slot(&self, slot: Slot) -> impl Iterator<Item = &Held> {
        self.wanting.range((slot, 0)..=(slot, Handle::MAX)).filter_map(|(_, handle)| self.held(*handle))
    }
}

impl FromIterator<Subscription> for Matcher {
    fn from_iter<I: IntoIterator<Item = Subscription>>(subscriptions: I) -> Self {
        Self::default().with(subscriptions)
    }
}
