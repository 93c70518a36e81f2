//! Reverse search: which interests does an opportunity meet, and why.
//!
//! Exact: a phrase is adjacent words, NOT is real, nothing is guessed. The loop over all interests is
//! plain; an index takes its place behind [`Matcher`] when there are very many of them.

mod document;
mod meets;

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::domain::community::{Audience, Subscription, SubscriptionId};
use crate::domain::zone::Zone;

pub use document::Document;
pub use meets::meets;

/// A subscription whose interest an opportunity meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<'a> {
    /// The subscription.
    pub subscription: &'a Subscription,
    /// What made it fit, for people: `about heritage`, `for libraries`.
    pub why: Vec<String>,
}

/// All subscriptions, ready to be matched.
#[derive(Clone, Debug, Default)]
pub struct Matcher {
    subscriptions: BTreeMap<SubscriptionId, Subscription>,
}

impl Matcher {
    /// Adds a subscription, or replaces the one with its id.
    pub fn put(&mut self, subscription: Subscription) {
        self.subscriptions.insert(subscription.id.clone(), subscription);
    }

    /// Forgets a subscription.
    pub fn remove(&mut self, id: &SubscriptionId) {
        self.subscriptions.remove(id);
    }

    /// How many subscriptions it knows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.subscriptions.len()
    }

    /// Whether it knows none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.subscriptions.is_empty()
    }

    /// The subscription with this id.
    #[must_use]
    pub fn get(&self, id: &SubscriptionId) -> Option<&Subscription> {
        self.subscriptions.get(id)
    }

    /// All subscriptions, by id.
    pub fn subscriptions(&self) -> impl Iterator<Item = &Subscription> {
        self.subscriptions.values()
    }

    /// What an audience asked for.
    pub fn of_audience<'a>(&'a self, audience: &'a Audience) -> impl Iterator<Item = &'a Subscription> {
        self.subscriptions.values().filter(move |subscription| subscription.audience == *audience)
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
        self.subscriptions
            .values()
            .filter_map(|subscription| {
                let why = meets(&subscription.interest, document, now)?;
                Some(Match { subscription, why })
            })
            .collect()
    }
}

impl FromIterator<Subscription> for Matcher {
    fn from_iter<I: IntoIterator<Item = Subscription>>(subscriptions: I) -> Self {
        let mut matcher = Self::default();
        for subscription in subscriptions {
            matcher.put(subscription);
        }
        matcher
    }
}
