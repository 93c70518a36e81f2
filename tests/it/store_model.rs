//! Any order of any work leaves sled with what the model has, before and after it is opened again.

use std::path::Path;

use crier::domain::change::{Change, ClosureCause};
use crier::domain::community::{Presence, Sleep, Subscription, SubscriptionId};
use crier::domain::notice::{Notice, NoticeKey, NoticeState};
use crier::ports::{Batch, FeedState, Store};
use crier::store::{OnDamage, SledStore};
use jiff::Timestamp;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestCaseError};

use crate::support::model_store::ModelStore;
use crate::support::store_world::{
    DESK, LIBRARY, PLATFORMS, SCHOOL, TOWN, abandoned, appeared, audience, batch, community, delivered, hour, key,
    observed, reminder, sighting, subscription,
};

const PLACES: [&str; 4] = [TOWN, LIBRARY, SCHOOL, DESK];
const REFERENCES: [&str; 3] = ["1", "12", "2"];
const COMMUNITIES: [&str; 2] = ["", "twinning"];

/// One piece of work.
#[derive(Clone, Debug)]
enum Work {
    Commit(Box<Batch>),
    Settle(NoticeKey, NoticeState),
    SettleAll(Vec<NoticeKey>, NoticeState),
    Retry(NoticeKey, Timestamp),
    Postpone(NoticeKey, Timestamp, u32),
    PutSubscription(Box<Subscription>),
    RemoveSubscription(String),
    PutCommunity(&'static str, String),
    SetPresence(&'static str, Presence),
    Move(&'static str, &'static str),
}

async fn work(store: &dyn Store, work: Work) {
    let done = match work {
        Work::Commit(batch) => store.commit(*batch).await,
        Work::Settle(key, state) => store.settle(&key, state).await,
        Work::SettleAll(keys, state) => store.settle_all(&keys, state).await,
        Work::Retry(key, due) => store.retry(&key, due).await,
        Work::Postpone(key, due, attempts) => store.postpone(&key, due, attempts).await,
        Work::PutSubscription(subscription) => store.put_subscription(*subscription).await,
        Work::RemoveSubscription(id) => store.remove_subscription(&SubscriptionId(id)).await,
        Work::PutCommunity(name, title) => store.put_community(community(name, &title)).await,
        Work::SetPresence(place, presence) => store.set_presence(&audience(place), presence).await,
        Work::Move(from, to) => store.move_audience(&audience(from), &audience(to)).await,
    };
    done.unwrap_or_else(|error| panic!("{error}"));
}

/// Everything one can ask a store, as text.
async fn told(store: &dyn Store) -> Result<String, crier::ports::StoreError> {
    let mut told = vec![
        format!("opportunities {:#?}", store.opportunities().await?),
        format!("notices {:#?}", store.notices().await?),
        format!("subscriptions {:#?}", store.subscriptions().await?),
        format!("communities {:#?}", store.communities().await?),
        format!("feed {:#?}", store.feed("sedia").await?),
    ];
    for reference in REFERENCES {
        let key = key(reference);
        told.push(format!("{key} {:#?}", store.opportunity(&key).await?));
        told.push(format!("{key} history {:#?}", store.history(&key).await?));
        told.push(format!("{key} sightings {:#?}", store.sightings(&key).await?));
        told.push(format!("{key} pending {:#?}", store.pending_about(&key).await?));
    }
    for platform in PLATFORMS {
        told.push(format!("{platform} next {:?}", store.next_due(platform).await?));
        told.push(format!("{platform} two due {:#?}", store.due(platform, hour(4), 2).await?));
        told.push(format!("{platform} all due {:#?}", store.due(platform, Timestamp::MAX, 1_000).await?));
    }
    for place in PLACES {
        told.push(format!("{place} {:#?}", store.presence(&audience(place)).await?));
        told.push(format!("{place} told {:#?}", store.told(&audience(place), 3).await?));
    }
    for notice in store.notices().await? {
        told.push(format!("with {} {:#?}", notice.key(), store.gathered_with(&notice).await?));
    }
    Ok(told.join("\n"))
}

fn moments() -> impl Strategy<Value = Timestamp> {
    (0..8_i64).prop_map(hour)
}

fn notices() -> impl Strategy<Value = Notice> {
    let parts =
        (select(&PLACES[..]), select(&REFERENCES[..]), 0..3_u16, moments(), select(&COMMUNITIES[..]), any::<bool>());
    parts.prop_map(|(place, reference, days, due, community, gathered)| {
        let notice = if days == 0 { appeared(place, reference) } else { reminder(place, reference, days, due) };
        Notice { community: community.to_owned(), gathered, ..notice }
    })
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let closed = Change::Closed { cause: ClosureCause::DeadlinePassed };
    prop::collection::vec(select(vec![Change::Appeared, Change::Opened, closed, Change::Reopened]), 0..3)
}

fn batches() -> impl Strategy<Value = Batch> {
    let shown = (select(&REFERENCES[..]), select(vec!["Towns", "Cities"]));
    let sightings = prop::collection::vec(shown.clone(), 0..3);
    let observed_ones = prop::collection::vec((shown, changes(), 0..3_u32), 0..3);
    let file = prop::collection::vec(notices(), 0..4);
    let withdraw = prop::collection::vec(notices(), 0..2);
    let feed = prop::option::of(0..5_usize);
    (sightings, observed_ones, file, withdraw, feed, moments()).prop_map(
        |(sightings, observed_ones, file, withdraw, feed, at)| Batch {
            sightings: sightings.into_iter().map(|(reference, title)| sighting(reference, title)).collect(),
            observed: observed_ones
                .into_iter()
                .map(|((reference, title), changes, revision)| {
                    let mut observed = observed(reference, title, changes);
                    observed.opportunity.revision = revision;
                    observed
                })
                .collect(),
            file,
            withdraw: withdraw.iter().map(|notice| (notice.key(), "the deadline moved".to_owned())).collect(),
            feed: feed.map(|last_count| ("sedia".to_owned(), FeedState { last_count, ..FeedState::default() })),
            ..batch(at)
        },
    )
}

fn presences() -> impl Strategy<Value = Presence> {
    (prop::option::of(moments()), prop::option::of(select(&PLACES[..]))).prop_map(|(since, to)| Presence {
        asleep: since.map(|since| Sleep { since, reason: "blocked".to_owned() }),
        moved_to: to.map(audience),
        not_before: since,
    })
}

fn works() -> impl Strategy<Value = Work> {
    let states = select(vec![delivered(3), delivered(4), abandoned(5, "too long"), NoticeState::Pending]);
    let places = select(&PLACES[..]);
    let ids = select(vec!["a", "b", "c"]);
    prop_oneof![
        5 => batches().prop_map(|batch| Work::Commit(Box::new(batch))),
        4 => (notices(), states).prop_map(|(notice, state)| Work::Settle(notice.key(), state)),
        2 => (prop::collection::vec(notices(), 1..4), select(vec![delivered(3), abandoned(5, "too long")])).prop_map(
            |(notices, state)| Work::SettleAll(notices.iter().map(Notice::key).collect(), state)
        ),
        2 => (notices(), moments()).prop_map(|(notice, due)| Work::Retry(notice.key(), due)),
        2 => (notices(), moments(), 0..4_u32)
            .prop_map(|(notice, due, attempts)| Work::Postpone(notice.key(), due, attempts)),
        3 => (ids.clone(), places.clone(), select(&COMMUNITIES[..])).prop_map(|(id, place, community)| {
            Work::PutSubscription(Box::new(subscription(id, place, community)))
        }),
        2 => ids.prop_map(|id| Work::RemoveSubscription(id.to_owned())),
        1 => (select(vec!["twinning", "libraries"]), "[A-Z][a-z]{3}")
            .prop_map(|(name, title)| Work::PutCommunity(name, title)),
        1 => (places.clone(), presences()).prop_map(|(place, presence)| Work::SetPresence(place, presence)),
        2 => (places.clone(), places).prop_map(|(from, to)| Work::Move(from, to)),
    ]
}

/// Cases of a property: their number, and no file of seeds beside the sources.
fn cases(number: u32) -> Config {
    Config { cases: number, failure_persistence: None, ..Config::default() }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().build().unwrap_or_else(|error| panic!("{error}"))
}

async fn agree(sled: &SledStore, model: &ModelStore) -> Result<(), TestCaseError> {
    let fail = |error: crier::ports::StoreError| TestCaseError::fail(error.to_string());
    prop_assert_eq!(told(sled).await.map_err(fail)?, told(model).await.map_err(fail)?);
    Ok(())
}

fn open(folder: &Path, model: &ModelStore) -> SledStore {
    let opened = SledStore::open(folder, OnDamage::Refuse, model.latest()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(opened.moved_aside, None);
    opened.store
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn sled_does_what_the_model_does(all in prop::collection::vec(works(), 1..40)) {
        runtime().block_on(async {
            let (sled, model) = (SledStore::temporary().unwrap(), ModelStore::new(Timestamp::UNIX_EPOCH));
            for one in all {
                work(&sled, one.clone()).await;
                work(&model, one).await;
                agree(&sled, &model).await?;
            }
            Ok::<_, TestCaseError>(())
        })?;
    }
}

proptest! {
    #![proptest_config(cases(6))]

    #[test]
    fn sled_remembers_what_the_model_does(all in prop::collection::vec(prop::collection::vec(works(), 1..8), 1..4)) {
        runtime().block_on(async {
            let (folder, model) = (tempfile::tempdir().unwrap(), ModelStore::new(hour(0)));
            for day in all {
                let sled = open(folder.path(), &model);
                agree(&sled, &model).await?;
                for one in day {
                    work(&sled, one.clone()).await;
                    work(&model, one).await;
                }
            }
            agree(&open(folder.path(), &model), &model).await
        })?;
    }
}
