//! Small values to put into a store: the world of the store's tests.
#![expect(clippy::unwrap_used, reason = "a world that cannot be made fails its test")]

use crier::domain::cadence::Rhythm;
use crier::domain::change::{Change, Event, Observed};
use crier::domain::community::{Audience, Community, Origin, Platform, Profile, Subscription, SubscriptionId};
use crier::domain::deadline::{Deadline, DeadlineModel, Lead, Stage};
use crier::domain::interest::Interest;
use crier::domain::notice::{Notice, NoticeState, Subject};
use crier::domain::opportunity::{Budget, Facts, Kind, Opportunity, OpportunityKey, Status};
use crier::domain::sighting::Sighting;
use crier::domain::zone::Zone;
use crier::ports::Batch;
use jiff::civil::{date, time};
use jiff::{SignedDuration, Timestamp};

/// So many hours after the world began.
pub(crate) fn hour(hours: i64) -> Timestamp {
    "2026-03-02T08:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_hours(hours)
}

pub(crate) fn audience(text: &str) -> Audience {
    text.parse().unwrap()
}

pub(crate) fn key(reference: &str) -> OpportunityKey {
    OpportunityKey::new("sedia", reference)
}

pub(crate) fn sighting(reference: &str, title: &str) -> Sighting {
    Sighting { source: "sedia".to_owned(), reference: reference.to_owned(), facts: facts(title) }
}

/// What a source states, with every field filled that can be.
pub(crate) fn facts(title: &str) -> Facts {
    Facts {
        identifier: Some("CERV-2026-CITIZENS-TOWN-NT".to_owned()),
        title: title.to_owned(),
        language: "en".to_owned(),
        kind: Kind::Grant,
        programme: Some("cerv".to_owned()),
        call_identifier: Some("CERV-2026-CITIZENS-TOWN".to_owned()),
        call_title: Some("Town networks".to_owned()),
        stated_status: Status::Open,
        opens_on: Some(date(2026, 1, 15)),
        deadlines: vec![
            Deadline { time: Some(time(17, 0, 0, 0)), ..Deadline::on(date(2026, 4, 1), Stage::CutOff(1)) },
            Deadline::on(date(2026, 9, 17), Stage::CutOff(2)),
        ],
        deadline_model: DeadlineModel::MultipleCutOff,
        budget: Budget {
            total: Some(5_000_000),
            possibly_shared: true,
            grant_min: Some(10_000),
            grant_max: Some(60_000),
            grants_expected: Some(40),
        },
        action_types: vec!["Lump sum grants".to_owned()],
        keywords: vec!["citizens".to_owned(), "Köln, Łódź, Αθήνα".to_owned()],
        text: "Networks of towns that work on a theme together.\n".to_owned(),
        link: "https://example.eu/calls/town-networks".to_owned(),
        updates: Vec::new(),
    }
}

pub(crate) fn opportunity(reference: &str, title: &str) -> Opportunity {
    Opportunity {
        key: key(reference),
        facts: facts(title),
        status: Status::Open,
        revision: 0,
        first_seen: hour(0),
        last_changed: hour(0),
    }
}

pub(crate) fn observed(reference: &str, title: &str, changes: Vec<Change>) -> Observed {
    Observed { opportunity: opportunity(reference, title), changes }
}

/// A notice that an opportunity appeared, due at once.
pub(crate) fn appeared(place: &str, reference: &str) -> Notice {
    Notice {
        audience: audience(place),
        community: "twinning".to_owned(),
        opportunity: key(reference),
        subject: Subject::Change { change: Change::Appeared, revision: 0 },
        why: vec!["it names heritage".to_owned()],
        relevance: 0,
        language: "pl".to_owned(),
        due: hour(0),
        filed: hour(0),
        gathered: false,
        attempts: 0,
        state: NoticeState::Pending,
    }
}

/// A reminder so many days before the first of April.
pub(crate) fn reminder(place: &str, reference: &str, days: u16, due: Timestamp) -> Notice {
    let deadline = Deadline::on(date(2026, 4, 1), Stage::Only);
    let subject = Subject::Reminder { deadline, lead: Lead::days(days).unwrap() };
    Notice { subject, due, ..appeared(place, reference) }
}

pub(crate) fn subscription(id: &str, place: &str, community: &str) -> Subscription {
    Subscription {
        id: SubscriptionId(id.to_owned()),
        audience: audience(place),
        community: community.to_owned(),
        interest: "(heritage OR museum) programme:cerv budget:<60k".parse::<Interest>().unwrap(),
        leads: Lead::DEFAULT.to_vec(),
        events: Event::ALL.to_vec(),
        remind_at: time(9, 0, 0, 0),
        rhythm: Rhythm::default(),
        relevance_min: 0,
        zone: Zone::named("Europe/Warsaw").unwrap(),
        language: "pl".to_owned(),
        origin: Origin::Chat,
        since: hour(0),
    }
}

pub(crate) fn community(name: &str, title: &str) -> Community {
    let profile = Profile {
        countries: vec!["PL".to_owned()],
        organisations: vec!["library".to_owned()],
        themes: vec!["heritage".to_owned()],
        grant_max: Some(60_000),
    };
    Community {
        name: name.to_owned(),
        title: title.to_owned(),
        profile,
        language: "pl".to_owned(),
        zone: Zone::brussels(),
    }
}

/// A batch at a moment, with nothing in it.
pub(crate) fn batch(at: Timestamp) -> Batch {
    Batch { at, ..Batch::default() }
}

/// A batch that files notices.
pub(crate) fn filing(at: Timestamp, notices: Vec<Notice>) -> Batch {
    Batch { file: notices, ..batch(at) }
}

pub(crate) fn delivered(hours: i64) -> NoticeState {
    NoticeState::Delivered { at: hour(hours), message: "4711".to_owned() }
}

pub(crate) fn abandoned(hours: i64, reason: &str) -> NoticeState {
    NoticeState::Abandoned { at: hour(hours), reason: reason.to_owned() }
}

/// The places the tests speak to.
pub(crate) const TOWN: &str = "telegram:-1001";
pub(crate) const LIBRARY: &str = "telegram:-1002/17";
pub(crate) const SCHOOL: &str = "discord:3003";
pub(crate) const DESK: &str = "console:main";

/// The platforms of those places.
pub(crate) const PLATFORMS: [Platform; 3] = Platform::ALL;
