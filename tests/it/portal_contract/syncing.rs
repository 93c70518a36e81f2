//! A run that shows nothing new writes nothing but the feed's state, and absence is remembered without closing anything.

use crier::domain::opportunity::OpportunityKey;
use crier::ports::{Batch, Store};
use crier::store::sled::SledStore;

use super::{House, at, topic};

#[tokio::test]
async fn when_each_call_was_last_shown_is_known_without_writing_it_each_time() {
    let house = House::new(vec![topic(1, &[]), topic(2, &[])]);
    let last = async |number: usize| {
        let key = OpportunityKey::new("sedia", &format!("{number}TOPICS"));
        let seen = house.store.sightings(&key).await.unwrap();
        (seen[0].first, seen[0].last)
    };
    house.run(0).await;
    house.run(6).await;
    assert_eq!((last(1).await, last(2).await), ((at(0), at(6)), (at(0), at(6))));
    house.index.show(vec![topic(1, &[])]);
    house.run(12).await;
    house.run(18).await;
    assert_eq!((last(1).await, last(2).await), ((at(0), at(18)), (at(0), at(6))));
    assert!(
        house.store.opportunities().await.unwrap().iter().all(|known| known.status.is_live()),
        "absence is nothing"
    );
    house.index.show(vec![topic(1, &[]), topic(2, &[])]);
    let run = house.run(24).await;
    assert_eq!(run.told.len(), 0, "and coming back is no news");
    assert_eq!((last(1).await, last(2).await), ((at(0), at(24)), (at(0), at(24))));
    // A run that breaks off says nothing of what it did not reach.
    house.index.show(Vec::new());
    assert!(house.run(30).await.broken_off.is_some());
    assert_eq!((last(1).await, last(2).await), ((at(0), at(24)), (at(0), at(24))));
}

#[tokio::test]
async fn both_stores_agree_on_when_something_was_last_shown() {
    let house = House::new((1..4).map(|number| topic(number, &[])).collect());
    house.run(0).await;
    let sled = SledStore::temporary().unwrap();
    let key = |number: usize| OpportunityKey::new("sedia", &format!("{number}TOPICS"));
    let state = |hour| {
        let mut state = crier::ports::FeedState { last_success: Some(at(hour)), ..Default::default() };
        state.shown = ["1TOPICS", "2TOPICS"].map(str::to_owned).into();
        Some(("sedia".to_owned(), state))
    };
    let mut sightings = Vec::new();
    for number in 1..4 {
        sightings.push(house.store.sightings(&key(number)).await.unwrap()[0].sighting.clone());
    }
    for store in [&house.store as &dyn Store, &sled] {
        store.commit(Batch { sightings: sightings.clone(), at: at(0), ..Batch::default() }).await.unwrap();
        let gone = vec![(key(3), at(6))];
        store.commit(Batch { gone, feed: state(12), at: at(12), ..Batch::default() }).await.unwrap();
        for (number, expected) in [(1, 12), (2, 12), (3, 6)] {
            let seen = store.sightings(&key(number)).await.unwrap();
            assert_eq!((seen[0].first, seen[0].last), (at(0), at(expected)), "{number}");
        }
    }
}
