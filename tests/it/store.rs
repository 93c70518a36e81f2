//! The store: it keeps what the port promises, under any order of work and many hands at once.

use std::path::Path;
use std::sync::Arc;

use crier::domain::community::{Audience, Platform, Subscription, SubscriptionId};
use crier::domain::notice::NoticeState;
use crier::ports::{Batch, Store, StoreError};
use crier::store::{OnDamage, SledStore};
use tokio::task::JoinSet;

use crate::support::model_store::ModelStore;
use crate::support::store_suite;
use crate::support::store_world::{
    SCHOOL, TOWN, appeared, audience, batch, delivered, filing, hour, key, observed, sighting, subscription,
};

/// Runs each case of the suite against both stores.
macro_rules! both_stores {
    ($($case:ident),* $(,)?) => {
        mod on_sled {
            $(#[tokio::test]
            async fn $case() {
                super::store_suite::$case(&super::SledStore::temporary().unwrap()).await;
            })*
        }
        mod on_the_model {
            $(#[tokio::test]
            async fn $case() {
                super::store_suite::$case(&super::ModelStore::new(super::hour(0))).await;
            })*
        }
    };
}

both_stores!(
    an_empty_store_knows_nothing,
    an_opportunity_is_known_as_it_was_last_observed,
    opportunities_are_read_page_by_page,
    the_imprint_differs_when_an_opportunity_does,
    history_is_told_oldest_first,
    a_sighting_keeps_its_first_moment,
    a_batch_is_remembered_whole,
    a_notice_is_filed_once,
    a_withdrawn_notice_is_abandoned_with_its_reason,
    only_pending_notices_are_withdrawn,
    a_withdrawn_notice_may_be_filed_again,
    a_notice_withdrawn_and_filed_at_once_stays_promised,
    due_notices_come_earliest_first,
    what_waits_is_found_behind_the_rest_of_a_large_community,
    a_notice_is_found_by_its_key_old_or_new,
    what_lies_between_an_audience_and_a_call_is_found,
    the_next_due_moment_is_the_earliest_pending_one,
    pending_notices_are_found_by_their_opportunity,
    all_notices_are_listed_whatever_their_state,
    settling_twice_keeps_the_first_word,
    what_was_sent_while_it_was_withdrawn_counts_as_sent,
    a_postponed_notice_is_due_later_and_keeps_its_attempts,
    a_subscription_is_added_replaced_and_removed,
    removing_a_subscription_abandons_its_pending_notices,
    notices_stay_while_another_subscription_may_want_them,
    a_community_is_added_and_replaced,
    a_presence_is_remembered,
    a_taste_is_remembered_replaced_and_forgotten,
    an_audience_takes_its_wishes_and_notices_along,
    a_notice_settles_under_the_key_it_had_before_its_audience_moved,
    two_notices_that_become_one_keep_the_one_that_came_further,
    an_audience_that_moves_back_lives_there_again,
    a_whole_listing_fits_in_one_batch,
);

/// Opens the store in a folder, which has to be whole.
fn open(folder: &Path) -> SledStore {
    let opened = SledStore::open(folder, OnDamage::Refuse, hour(0)).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(opened.moved_aside, None);
    opened.store
}

#[tokio::test]
async fn a_store_that_is_dropped_without_a_word_is_whole_when_it_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..4_i64 {
        let store = open(&folder.path().join("store"));
        assert_eq!(store.notices().await.unwrap().len(), usize::try_from(round).unwrap());
        store.commit(filing(hour(round), vec![appeared(TOWN, &round.to_string())])).await.unwrap();
    }
}

#[tokio::test]
async fn a_closed_store_lets_go_of_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put_subscription(subscription("a", TOWN, "twinning")).await.unwrap();
    store.flush().await.unwrap();
    store.close().await.unwrap();
    assert_eq!(open(folder.path()).subscriptions().await.unwrap(), [subscription("a", TOWN, "twinning")]);
}

#[tokio::test]
async fn a_run_that_shows_nothing_new_writes_no_large_record_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let seen = |hours| {
        let mut large = sighting("1", "Towns");
        let words = (0..20_000_u64).map(|word| word.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_string());
        large.facts.text = words.collect::<Vec<_>>().join(" ");
        Batch { sightings: vec![large], ..batch(hour(hours)) }
    };
    store.commit(seen(0)).await.unwrap();
    let size = || -> u64 {
        let of = |name: &str| std::fs::metadata(folder.path().join(name)).map_or(0, |data| data.len());
        let blobs = std::fs::read_dir(folder.path().join("blobs")).unwrap();
        of("db") + blobs.map(|blob| blob.unwrap().metadata().unwrap().len()).sum::<u64>()
    };
    let before = size();
    for hours in 1..20 {
        store.commit(seen(hours)).await.unwrap();
    }
    assert_eq!(store.sightings(&key("1")).await.unwrap()[0].last, hour(19));
    assert!(size() < before + 200_000, "found {} bytes more", size() - before);
}

#[tokio::test]
async fn a_wish_that_would_not_read_back_is_refused() {
    let store = SledStore::temporary().unwrap();
    let nowhere = Audience::chat(Platform::Telegram, "no number");
    let wish = Subscription { audience: nowhere, ..subscription("a", TOWN, "") };
    let refused = store.put_subscription(wish).await.unwrap_err();
    assert!(matches!(&refused, StoreError::Unavailable(text) if text.contains("`a` would not read back")), "{refused}");
    assert_eq!(store.subscriptions().await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_hands_settle_and_move_without_losing_a_word() {
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
    let notices: Vec<_> = (0..60).map(|number| appeared(TOWN, &number.to_string())).collect();
    store.commit(filing(hour(0), notices.clone())).await.unwrap();
    let mut hands = JoinSet::new();
    for notice in &notices {
        let (store, key) = (Arc::clone(&store), notice.key());
        hands.spawn(async move { store.settle(&key, delivered(1)).await });
    }
    for (from, to) in [(TOWN, "telegram:-1009"), ("telegram:-1009", SCHOOL)] {
        let (store, from, to) = (Arc::clone(&store), audience(from), audience(to));
        hands.spawn(async move { store.move_audience(&from, &to).await });
    }
    for number in 0..20 {
        let store = Arc::clone(&store);
        hands.spawn(async move {
            let whole = Batch {
                observed: vec![observed("1", "Towns", vec![]), observed("2", &format!("Towns {number}"), vec![])],
                ..filing(hour(2), vec![appeared("console:main", &number.to_string())])
            };
            store.commit(whole).await
        });
    }
    while let Some(done) = hands.join_next().await {
        done.unwrap().unwrap();
    }
    let kept = store.notices().await.unwrap();
    assert_eq!(kept.len(), 80);
    let sent = kept.iter().filter(|notice| matches!(notice.state, NoticeState::Delivered { .. }));
    assert_eq!(sent.count(), 60, "whoever settled before, during or after the move is heard");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_reader_sees_all_of_a_batch_or_nothing_of_it() {
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
    let mut writer = JoinSet::new();
    let writing = Arc::clone(&store);
    writer.spawn(async move {
        for revision in 0..12 {
            let title = format!("revision {revision}");
            // Enough for several of sled's pages.
            let all = (0..200).map(|number| observed(&number.to_string(), &title, vec![])).collect();
            writing.commit(Batch { observed: all, ..batch(hour(revision)) }).await.unwrap();
        }
    });
    let mut looks = 0;
    while writer.try_join_next().is_none() {
        let seen = store.opportunities().await.unwrap();
        let titles: Vec<_> = seen.into_iter().map(|opportunity| opportunity.facts.title).collect();
        assert!(titles.windows(2).all(|pair| pair[0] == pair[1]), "{titles:?}");
        assert!([0, 200].contains(&titles.len()), "{titles:?}");
        looks += 1;
        assert!(looks < 1_000_000, "the writer never ended");
    }
    store.remove_subscription(&SubscriptionId("none".to_owned())).await.unwrap();
}
