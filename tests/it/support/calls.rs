//! Calls as a source might show them.

use crier::domain::cadence::Rhythm;
use crier::domain::change::Event;
use crier::domain::community::{Audience, Community, Origin, Profile, Subscription, SubscriptionId};
use crier::domain::deadline::{Deadline, DeadlineModel, Lead, Stage};
use crier::domain::opportunity::{Budget, Facts, Kind, Status};
use crier::domain::sighting::Sighting;
use crier::domain::zone::Zone;
use jiff::Timestamp;
use jiff::civil::{Date, time};

/// The source of these calls.
pub(crate) const SOURCE: &str = "sedia";

/// A day such as `2026-12-03`.
pub(crate) fn day(text: &str) -> Date {
    text.parse().expect("tests write days")
}

/// A moment such as `2026-11-23T09:00:00Z`.
pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().expect("tests write moments")
}

/// An open call about heritage with one deadline.
pub(crate) fn call(reference: &str, deadline: &str) -> Sighting {
    let facts = Facts {
        identifier: Some(format!("CERV-2026-{reference}")),
        title: format!("Heritage call {reference}"),
        language: "en".to_owned(),
        kind: Kind::Grant,
        programme: Some("cerv".to_owned()),
        call_identifier: None,
        call_title: None,
        stated_status: Status::Open,
        opens_on: None,
        deadlines: vec![Deadline::on(day(deadline), Stage::Only)],
        deadline_model: DeadlineModel::SingleStage,
        budget: Budget::default(),
        action_types: Vec::new(),
        keywords: Vec::new(),
        text: "Libraries and museums keep heritage alive.\n".to_owned(),
        link: format!("https://example.org/{reference}"),
        updates: Vec::new(),
    };
    Sighting { source: SOURCE.to_owned(), reference: reference.to_owned(), facts }
}

/// A community in Brussels that reads English.
pub(crate) fn community(name: &str) -> Community {
    Community {
        name: name.to_owned(),
        title: name.to_owned(),
        profile: Profile::default(),
        language: "en".to_owned(),
        zone: Zone::brussels(),
    }
}

/// What `audience` asked for, with the usual leads and every event.
pub(crate) fn subscription(audience: &str, interest: &str) -> Subscription {
    let audience: Audience = audience.parse().expect("tests write audiences");
    Subscription {
        id: SubscriptionId(format!("town/{audience}/{interest}")),
        audience,
        community: "town".to_owned(),
        interest: interest.parse().expect("tests write interests"),
        leads: Lead::DEFAULT.to_vec(),
        events: Event::ALL.to_vec(),
        remind_at: time(9, 0, 0, 0),
        rhythm: Rhythm::default(),
        relevance_min: 0,
        zone: Zone::brussels(),
        language: "en".to_owned(),
        origin: Origin::Config,
        since: Timestamp::MIN,
    }
}
