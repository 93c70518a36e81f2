//! Tests: a record that cannot be read is reported once and skipped.
//!
//! They stand here because only the store itself can write such a record: anybody else's is damage.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use serde_json::json;

use super::trees::Table;
use super::{SledStore, keys};
use crate::domain::change::{Change, Observed};
use crate::domain::community::{Audience, Platform, SubscriptionId};
use crate::domain::deadline::DeadlineModel;
use crate::domain::notice::{Notice, NoticeKey, NoticeState, Subject};
use crate::domain::opportunity::{Budget, Facts, Kind, Opportunity, OpportunityKey, Status};
use crate::ports::{Batch, Store};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;
/// Due before everything else on the console.
const BAD_NOTICE: &str = "console:main|sedia:bad|appeared@0";

fn opportunity() -> Opportunity {
    let facts = Facts {
        identifier: None,
        title: "Towns".to_owned(),
        language: "en".to_owned(),
        kind: Kind::Grant,
        programme: None,
        call_identifier: None,
        call_title: None,
        stated_status: Status::Open,
        opens_on: None,
        deadlines: Vec::new(),
        deadline_model: DeadlineModel::Unknown,
        budget: Budget::default(),
        action_types: Vec::new(),
        keywords: Vec::new(),
        text: String::new(),
        link: String::new(),
        updates: Vec::new(),
    };
    let key = OpportunityKey::new("sedia", "good");
    Opportunity { key, facts, status: Status::Open, revision: 0, first_seen: NOW, last_changed: NOW }
}

fn notice() -> Notice {
    Notice {
        audience: Audience::chat(Platform::Console, "main"),
        community: String::new(),
        opportunity: OpportunityKey::new("sedia", "good"),
        subject: Subject::Change { change: Change::Appeared, revision: 0 },
        why: Vec::new(),
        relevance: 0,
        language: "en".to_owned(),
        due: NOW,
        filed: NOW,
        gathered: false,
        attempts: 0,
        state: NoticeState::Pending,
    }
}

/// A store with one good record and one bad one of each sort.
async fn store() -> SledStore {
    let store = SledStore::temporary().unwrap();
    let observed = vec![Observed { opportunity: opportunity(), changes: vec![Change::Appeared] }];
    store.commit(Batch { observed, file: vec![notice()], at: NOW, ..Batch::default() }).await.unwrap();
    let bad = json!({"written": "by somebody who meant something else"});
    let written = store.inner.write(|unit| {
        let notice = NoticeKey::from_stored(BAD_NOTICE.to_owned());
        for table in [Table::Opportunities, Table::Seen, Table::Sightings] {
            unit.put(table, b"sedia:bad".to_vec(), &bad)?;
        }
        unit.put(Table::Notices, BAD_NOTICE.into(), &bad)?;
        unit.put_key(Table::Due, keys::due(Platform::Console, Timestamp::MIN, &notice));
        unit.put_key(Table::About, keys::about(&opportunity().key, &notice));
        unit.put(Table::History, keys::of_change(&opportunity().key, Timestamp::MIN, 0, 0), &bad)?;
        unit.put(Table::Subscriptions, b"bad".to_vec(), &bad)?;
        unit.put(Table::Communities, b"bad".to_vec(), &json!(7))?;
        unit.put(Table::Presence, b"console:main".to_vec(), &json!(7))?;
        unit.put(Table::Feeds, b"sedia".to_vec(), &json!(7))
    });
    written.unwrap();
    store
}

#[tokio::test]
async fn a_bad_record_hides_no_other() {
    let store = store().await;
    assert_eq!(store.opportunities().await.unwrap(), [opportunity()]);
    assert_eq!(store.opportunity(&OpportunityKey::new("sedia", "bad")).await.unwrap(), None);
    assert_eq!(store.sightings(&OpportunityKey::new("sedia", "bad")).await.unwrap(), []);
    assert_eq!(store.history(&opportunity().key).await.unwrap(), [(NOW, Change::Appeared)]);
    assert_eq!(store.notices().await.unwrap(), [notice()]);
    assert_eq!(store.due(Platform::Console, NOW, 1).await.unwrap(), [notice()]);
    assert_eq!(store.next_due(Platform::Console).await.unwrap(), Some(NOW));
    assert_eq!(store.pending_about(&opportunity().key).await.unwrap(), [notice()]);
    assert_eq!(store.subscriptions().await.unwrap(), []);
    assert_eq!(store.communities().await.unwrap(), []);
    assert_eq!(store.presence(&notice().audience).await.unwrap().asleep, None);
    assert_eq!(store.feed("sedia").await.unwrap().last_run, None);
}

#[tokio::test]
async fn work_goes_on_around_a_bad_record() {
    let store = store().await;
    let bad = NoticeKey::from_stored(BAD_NOTICE.to_owned());
    store.settle(&bad, NoticeState::Delivered { at: NOW, message: "1".to_owned() }).await.unwrap();
    store.postpone(&bad, NOW, 1).await.unwrap();
    store.remove_subscription(&SubscriptionId("bad".to_owned())).await.unwrap();
    let there = Audience::chat(Platform::Console, "elsewhere");
    store.move_audience(&notice().audience, &there).await.unwrap();
    assert_eq!(store.presence(&notice().audience).await.unwrap().moved_to, Some(there.clone()));
    let mut known = opportunity();
    known.key = OpportunityKey::new("sedia", "bad");
    let observed = vec![Observed { opportunity: known.clone(), changes: Vec::new() }];
    store.commit(Batch { observed, at: NOW, ..Batch::default() }).await.unwrap();
    assert_eq!(store.opportunities().await.unwrap(), [known, opportunity()], "what is seen again is whole again");
    assert_eq!(store.due(Platform::Console, NOW, 9).await.unwrap(), [Notice { audience: there, ..notice() }]);
}

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_bad_record_is_reported_once_with_its_key() {
    let (store, log) = (store().await, Log::default());
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
    tracing::subscriber::with_default(subscriber, || {
        for _ in 0..3 {
            assert_eq!(store.inner.read(super::opportunities::all).unwrap().len(), 1);
        }
    });
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert_eq!(log.lines().count(), 1, "{log}");
    assert!(log.contains("skipped record `sedia:bad` of the store: found other JSON than expected"), "{log}");
}
