//! One thing one can apply for, as we know it now.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::course::{Course, Moment};
use super::deadline::{Deadline, DeadlineModel};

/// The natural key of an opportunity: source and the source's own reference.
///
/// Never the identifier people type: several cascade calls share their parent's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OpportunityKey(String);

impl OpportunityKey {
    /// The key of what `source` calls `reference`.
    #[must_use]
    pub fn new(source: &str, reference: &str) -> Self {
        Self(format!("{source}:{reference}"))
    }

    /// The key as stored and printed, for example `sedia:50138952TOPICS`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The source's name.
    #[must_use]
    pub fn source(&self) -> &str {
        self.0.split_once(':').map_or("", |(source, _)| source)
    }

    /// What the source calls it.
    #[must_use]
    pub fn reference(&self) -> &str {
        self.0.split_once(':').map_or("", |(_, reference)| reference)
    }

    /// A key that was printed before; `None` when it has no source.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (source, reference) = text.split_once(':')?;
        (!source.is_empty() && !reference.is_empty()).then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for OpportunityKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What sort of thing one can apply for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A grant topic of an EU programme.
    Grant,
    /// A competitive call run by a funded project: financial support to third parties.
    Cascade,
    /// A grant of the EU's external action.
    ExternalAction,
    /// Procurement by an EU institution.
    Tender,
    /// A call published by a national or regional body.
    National,
}

impl Kind {
    /// Every kind, in the order help lists them.
    pub const ALL: [Self; 5] = [Self::Grant, Self::Cascade, Self::ExternalAction, Self::Tender, Self::National];

    /// The word used in interests, JSON and config.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::Cascade => "cascade",
            Self::ExternalAction => "external_action",
            Self::Tender => "tender",
            Self::National => "national",
        }
    }

    /// The kind a person means, by its word or a common other name.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        let word = word.trim().to_lowercase().replace([' ', '-'], "_");
        match word.as_str() {
            "grant" | "grants" | "topic" => Some(Self::Grant),
            "cascade" | "fstp" | "cascade_funding" | "open_call" | "sub_grant" => Some(Self::Cascade),
            "external_action" | "external" | "prospect" => Some(Self::ExternalAction),
            "tender" | "tenders" | "procurement" => Some(Self::Tender),
            "national" => Some(Self::National),
            _ => None,
        }
    }
}

/// Whether one can apply, as one source states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Announced, not yet open.
    Forthcoming,
    /// Applications are taken.
    Open,
    /// No longer.
    Closed,
    /// Taken back by the publisher.
    Withdrawn,
    /// Not stated, or stated in a way we do not know.
    Unknown,
}

impl Status {
    /// Every status, in the order help lists them.
    pub const ALL: [Self; 5] = [Self::Open, Self::Forthcoming, Self::Closed, Self::Withdrawn, Self::Unknown];

    /// The word used in interests and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Forthcoming => "forthcoming",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
            Self::Unknown => "unknown",
        }
    }

    /// The status a person means.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        match word.trim().to_lowercase().as_str() {
            "forthcoming" | "upcoming" | "soon" => Some(Self::Forthcoming),
            "open" => Some(Self::Open),
            "closed" => Some(Self::Closed),
            "withdrawn" | "cancelled" => Some(Self::Withdrawn),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }

    /// Whether an application can still be handed in, now or later.
    #[must_use]
    pub fn is_live(self) -> bool {
        !matches!(self, Self::Closed | Self::Withdrawn)
    }
}

/// Money of a call, in whole euros; what the source does not say stays unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Budget {
    /// The pot.
    pub total: Option<u64>,
    /// Other calls stand in the same budget row, so the pot may be shared with them.
    pub possibly_shared: bool,
    /// The smallest grant.
    pub grant_min: Option<u64>,
    /// The largest grant.
    pub grant_max: Option<u64>,
    /// How many grants the publisher expects to give.
    pub grants_expected: Option<u32>,
}

/// What a source states about an opportunity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The code people type, when there is one; not unique.
    pub identifier: Option<String>,
    /// The title of the thing itself (for a cascade call: its own, not its parent project's).
    pub title: String,
    /// ISO 639-1 code of the language the source claims.
    pub language: String,
    /// What sort of thing it is.
    pub kind: Kind,
    /// The programme's id, such as `cerv`; see [`crate::domain::programme`].
    pub programme: Option<String>,
    /// The call that groups this topic.
    pub call_identifier: Option<String>,
    /// That call's title.
    pub call_title: Option<String>,
    /// What the source says of its status.
    pub stated_status: Status,
    /// The day it opens, in Brussels.
    pub opens_on: Option<Date>,
    /// Every deadline, soonest first.
    pub deadlines: Vec<Deadline>,
    /// How applications are taken.
    pub deadline_model: DeadlineModel,
    /// The money.
    pub budget: Budget,
    /// Types of action, as the source names them.
    pub action_types: Vec<String>,
    /// Keywords and tags.
    pub keywords: Vec<String>,
    /// The description as plain text; paragraphs end in a newline.
    pub text: String,
    /// The page a person opens.
    pub link: String,
    /// What the publisher announced about it since, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub updates: Vec<Update>,
}

/// A publisher's word about a call that is out already: why a deadline moved, what was corrected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Update {
    /// The day it was published.
    pub on: Date,
    /// What it says, as plain text.
    pub text: String,
}

/// How long after its opening a call without deadline may still be news, in days.
const UNDATED_NEWS_DAYS_MAX: i32 = 365;

impl Facts {
    /// Whether one can apply at `now`: the stricter of what the source says and what the calendar says.
    #[must_use]
    pub fn status_at(&self, now: Timestamp) -> Status {
        self.course().status(Moment::of(now))
    }

    /// What decides its status at any moment.
    #[must_use]
    pub fn course(&self) -> Course {
        let ends = self.deadlines.iter().map(Deadline::passes).max();
        Course { stated: self.stated_status, opens_on: self.opens_on, ends }
    }

    /// Whether it has deadlines and all of them are past.
    #[must_use]
    pub fn is_stale(&self, now: Timestamp) -> bool {
        self.course().is_over(now)
    }

    /// The first deadline that is not past.
    #[must_use]
    pub fn next_deadline(&self, now: Timestamp) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| !deadline.is_past(now))
    }

    /// Deadlines that are not past.
    pub fn deadlines_ahead(&self, now: Timestamp) -> impl Iterator<Item = &Deadline> {
        self.deadlines.iter().filter(move |deadline| !deadline.is_past(now))
    }

    /// Whether it states no deadline and opened so long ago that showing up now is no news.
    ///
    /// The portal lists such calls as open years after they ended (seen on 2026-06-27: five, open since 2019 to 2022).
    #[must_use]
    pub fn is_undated_leftover(&self, now: Timestamp) -> bool {
        let today = now.to_zoned_datetime(super::zone::Zone::brussels().rules()).date();
        let is_old = |opens: Date| (today - opens).get_days() > UNDATED_NEWS_DAYS_MAX;
        self.deadlines.is_empty() && self.opens_on.is_some_and(is_old)
    }
}

/// An opportunity as we know it now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opportunity {
    /// Its natural key.
    pub key: OpportunityKey,
    /// What is stated about it.
    pub facts: Facts,
    /// The status we last settled on; changes of it are what we announce.
    pub status: Status,
    /// Counts the changes recorded since it was first seen.
    pub revision: u32,
    /// When we first saw it.
    pub first_seen: Timestamp,
    /// When a fact or the status last changed.
    pub last_changed: Timestamp,
}

impl Opportunity {
    /// What people type to name it: its identifier, else its key.
    #[must_use]
    pub fn code(&self) -> &str {
        self.facts.identifier.as_deref().unwrap_or_else(|| self.key.as_str())
    }
}

impl fmt::Display for Budget {
    /// What is known of the money, in words; nothing when nothing is known.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        use super::money::euros;
        let mut parts = Vec::new();
        match (self.grant_min, self.grant_max) {
            (Some(min), Some(max)) if min != max => parts.push(format!("{} to {} a grant", euros(min), euros(max))),
            (_, Some(max)) => parts.push(format!("up to {} a grant", euros(max))),
            (Some(min), None) => parts.push(format!("from {} a grant", euros(min))),
            (None, None) => {}
        }
        if let Some(total) = self.total {
            let sharing = if self.possibly_shared { ", possibly shared with other topics" } else { "" };
            parts.push(format!("pot {}{sharing}", euros(total)));
        }
        if let Some(grants) = self.grants_expected {
            let noun = if grants == 1 { "grant" } else { "grants" };
            parts.push(format!("{grants} {noun} expected"));
        }
        formatter.write_str(&parts.join("; "))
    }
}
