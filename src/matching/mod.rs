//! Reverse search: which interests does an opportunity meet, and why.
//!
//! Exact: a phrase is adjacent words, NOT is real, nothing is guessed. The loop over all interests is
//! plain; an index takes its place behind [`Matcher`] when there are very many of them.

mod document;
mod facet;
pub mod index;
mod meets;
mod rarity;

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::domain::community::{Subscription, SubscriptionId};

pub use document::Document;
pub use facet::When;
pub use meets::meets;
pub use rarity::Rarity;

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
