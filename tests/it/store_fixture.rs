//! A store that an earlier Crier wrote is read today: `fixtures/store/v<N>` holds one for each format.
//!
//! To write the sample of a new format, run this test once with `CRIER_WRITE_FIXTURES` set, look at
//! what changed, and keep both files. The sample of a format that was released is never written
//! again: that old stores are read is what it is for.
#![expect(clippy::unwrap_used, reason = "a fixture that cannot be read fails its test")]

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crier::domain::change::{Change, ClosureCause, Field, FieldChange};
use crier::domain::community::{Origin, Presence, Sleep, Subscription};
use crier::domain::deadline::{Deadline, DeadlineModel, Lead, Stage};
use crier::domain::notice::{Notice, Subject};
use crier::domain::opportunity::{Kind, Status};
use crier::ports::{Batch, FeedState, HeldRun, Store};
use crier::store::{OnDamage, SledStore};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use jiff::civil::date;
use serde_json::{Map, Value, json};

use crate::support::store_world::{
    DESK, LIBRARY, PLATFORMS, SCHOOL, TOWN, abandoned, appeared, audience, batch, community, delivered, facts, hour,
    key, observed, reminder, sighting, subscription,
};

/// The sample of today's format.
const NEWEST: &str = "v1";

fn fixture(version: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/store").join(version)
}

/// Every sort of change there is.
fn changes() -> Vec<Change> {
    let fields = [
        Field::Title,
        Field::Identifier,
        Field::OpeningDay,
        Field::DeadlineHour,
        Field::DeadlineModel,
        Field::Budget,
        Field::Programme,
        Field::Call,
        Field::Text,
        Field::Link,
    ];
    let field = |field| FieldChange { field, was: "so".to_owned(), now: "otherwise".to_owned() };
    vec![
        Change::Appeared,
        Change::Opened,
        Change::DeadlineMoved { was: facts("Towns").deadlines, now: vec![Deadline::on(date(2026, 5, 5), Stage::Only)] },
        Change::Amended { fields: fields.map(field).to_vec() },
        Change::Closed { cause: ClosureCause::DeadlinePassed },
        Change::Closed { cause: ClosureCause::Stated },
        Change::Withdrawn,
        Change::Reopened,
    ]
}

/// What a collector would bring: every kind, status, stage and model at least once.
fn collected() -> Batch {
    let kinds = [
        (Kind::Grant, Status::Open, DeadlineModel::SingleStage, Stage::Only),
        (Kind::Cascade, Status::Forthcoming, DeadlineModel::TwoStage, Stage::First),
        (Kind::ExternalAction, Status::Closed, DeadlineModel::MultipleCutOff, Stage::Second),
        (Kind::Tender, Status::Withdrawn, DeadlineModel::Unknown, Stage::CutOff(3)),
        (Kind::National, Status::Unknown, DeadlineModel::Unknown, Stage::Only),
    ];
    let mut whole = batch(hour(0));
    for (number, (kind, status, model, stage)) in kinds.into_iter().enumerate() {
        let reference = number.to_string();
        let mut seen = sighting(&reference, &format!("Call {number}: “Łódź, Αθήνα, София”"));
        seen.facts.kind = kind;
        seen.facts.stated_status = status;
        seen.facts.deadline_model = model;
        seen.facts.deadlines = vec![Deadline::on(date(2026, 6, 1), stage)];
        let mut known = observed(&reference, "", if number == 0 { changes() } else { vec![Change::Appeared] });
        known.opportunity.facts = seen.facts.clone();
        known.opportunity.status = status;
        whole.sightings.push(seen);
        whole.observed.push(known);
    }
    whole.file = notices();
    let held = HeldRun { at: hour(0), keys: vec![key("8"), key("9")] };
    let feed = FeedState {
        last_run: Some(hour(0)),
        last_success: Some(hour(-24)),
        last_count: 5,
        failures: 2,
        last_error: Some("found a login page, expected a listing".to_owned()),
        held: Some(held),
        ..FeedState::default()
    };
    Batch { feed: Some(("sedia".to_owned(), feed)), ..whole }
}

/// Notices of both subjects at every place.
fn notices() -> Vec<Notice> {
    let mut notices = vec![appeared(TOWN, "0"), appeared(LIBRARY, "0"), appeared(SCHOOL, "0")];
    notices.extend([reminder(DESK, "0", 14, hour(30)), reminder(TOWN, "0", 7, hour(40))]);
    notices.extend(
        changes()
            .into_iter()
            .skip(1)
            .zip(1_u32..)
            .map(|(change, revision)| Notice { subject: Subject::Change { change, revision }, ..appeared(DESK, "0") }),
    );
    notices
}

/// Fills a store with one of everything.
async fn fill(store: &SledStore) {
    store.commit(collected()).await.unwrap();
    store.settle(&appeared(TOWN, "0").key(), delivered(1)).await.unwrap();
    store.settle(&appeared(LIBRARY, "0").key(), abandoned(2, "the bot was blocked")).await.unwrap();
    store.postpone(&appeared(SCHOOL, "0").key(), hour(3), 1).await.unwrap();
    let moved = vec![(reminder(TOWN, "0", 7, hour(40)).key(), "the deadline moved".to_owned())];
    store.commit(Batch { withdraw: moved, sightings: vec![sighting("0", "Call 0")], ..batch(hour(4)) }).await.unwrap();
    store.put_subscription(subscription("chat-1", TOWN, "twinning")).await.unwrap();
    let configured = Subscription {
        interest: "\"digital skills\" librar* NOT (kind:tender OR status:closed) deadline:14d-90d country:pl"
            .parse()
            .unwrap(),
        origin: Origin::Config,
        leads: vec![Lead::days(0).unwrap()],
        ..subscription("twinning/school", SCHOOL, "twinning")
    };
    store.put_subscription(configured).await.unwrap();
    store.put_community(community("twinning", "Miasta partnerskie")).await.unwrap();
    let asleep = Some(Sleep { since: hour(2), reason: "the bot was blocked".to_owned() });
    store.set_presence(&audience(LIBRARY), Presence { asleep, ..Presence::default() }).await.unwrap();
    store.move_audience(&audience(SCHOOL), &audience("discord:4004")).await.unwrap();
}

/// Everything a store tells.
async fn told(store: &SledStore) -> Value {
    let (mut calls, mut due, mut presences) = (Map::new(), Map::new(), Map::new());
    for opportunity in store.opportunities().await.unwrap() {
        let key = &opportunity.key;
        let pending = store.pending_about(key).await.unwrap();
        let call = json!({
            "history": store.history(key).await.unwrap(),
            "sightings": store.sightings(key).await.unwrap(),
            "pending": pending.iter().map(|notice| notice.key().to_string()).collect::<Vec<_>>(),
            "opportunity": opportunity,
        });
        calls.insert(key.to_string(), call);
    }
    for platform in PLATFORMS {
        let notices = store.due(platform, hour(1_000), 1_000).await.unwrap();
        let keys: Vec<_> = notices.iter().map(|notice| notice.key().to_string()).collect();
        due.insert(platform.to_string(), json!({"next": store.next_due(platform).await.unwrap(), "all": keys}));
    }
    for place in [TOWN, LIBRARY, SCHOOL, DESK, "discord:4004"] {
        presences.insert(place.to_owned(), json!(store.presence(&audience(place)).await.unwrap()));
    }
    json!({
        "calls": calls,
        "due": due,
        "presences": presences,
        "notices": store.notices().await.unwrap(),
        "subscriptions": store.subscriptions().await.unwrap(),
        "communities": store.communities().await.unwrap(),
        "feeds": {"sedia": store.feed("sedia").await.unwrap()},
    })
}

fn open(folder: &Path) -> SledStore {
    SledStore::open(folder, OnDamage::Refuse, hour(0)).unwrap_or_else(|error| panic!("{error}")).store
}

/// Writes the sample: each file of a small store, compressed, and what the store tells.
async fn write(fixture: &Path) {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path()).close().await.unwrap();
    let store = open(folder.path());
    fill(&store).await;
    let expected = serde_json::to_string_pretty(&told(&store).await).unwrap();
    store.close().await.unwrap();
    fs::create_dir_all(fixture).unwrap();
    fs::write(fixture.join("expected.json"), expected + "\n").unwrap();
    for entry in fs::read_dir(folder.path()).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file()) {
        let name = format!("{}.gz", entry.file_name().to_str().unwrap());
        let mut packed = GzEncoder::new(File::create(fixture.join(name)).unwrap(), Compression::best());
        packed.write_all(&fs::read(entry.path()).unwrap()).unwrap();
        packed.finish().unwrap();
    }
}

/// Unpacks a sample into a folder.
fn unpack(fixture: &Path, folder: &Path) {
    for path in fs::read_dir(fixture).unwrap().map(|entry| entry.unwrap().path()) {
        if let Some(name) = path.file_name().unwrap().to_str().unwrap().strip_suffix(".gz") {
            let mut bytes = Vec::new();
            GzDecoder::new(File::open(&path).unwrap()).read_to_end(&mut bytes).unwrap();
            fs::write(folder.join(name), bytes).unwrap();
        }
    }
}

#[tokio::test]
async fn a_store_of_every_format_reads_as_it_was_written() {
    if std::env::var_os("CRIER_WRITE_FIXTURES").is_some() {
        write(&fixture(NEWEST)).await;
    }
    for version in ["v1"] {
        let folder = tempfile::tempdir().unwrap();
        unpack(&fixture(version), folder.path());
        let expected = fs::read_to_string(fixture(version).join("expected.json")).unwrap();
        let store = open(folder.path());
        let found = serde_json::to_string_pretty(&told(&store).await).unwrap();
        assert!(found.trim() == expected.trim(), "{version} reads as\n{found}");
        // And it goes on: what was withdrawn is remembered as such.
        let again = reminder(TOWN, "0", 7, hour(50));
        store.commit(Batch { file: vec![again.clone()], ..batch(hour(5)) }).await.unwrap();
        assert!(store.pending_about(&key("0")).await.unwrap().contains(&again));
    }
}
