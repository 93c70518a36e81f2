//! What waits to be told, as a store finds it for those who deliver.

use crate::domain::notice::{NoticeKey, Urgency};

/// A pending notice that is due, without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which one.
    pub key: NoticeKey,
    /// The community it is for.
    pub community: String,
    /// How soon it is of use.
    pub urgency: Urgency,
}

/// How much of what waits is asked for at once.
///
/// However much waits for one community, the others are found behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// How soon it is of use.
    pub urgency: Urgency,
    /// The communities whose names come after this one in the store's own order; `None` for the first ones.
    pub after: Option<String>,
    /// The most communities.
    pub communities: usize,
    /// The most notices of one community, earliest first.
    pub each: usize,
    /// The most notices to one audience among them.
    pub audience: usize,
}
