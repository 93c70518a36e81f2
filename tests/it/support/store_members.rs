//! What any store must do for single members.
#![expect(clippy::unwrap_used, reason = "a store that refuses fails its test")]

use std::collections::BTreeMap;

use crier::domain::community::Platform;
use crier::domain::interest::Facet;
use crier::domain::taste::{Member, Taste, Thumb};
use crier::ports::Store;

use super::store_world::key;

pub(crate) async fn a_taste_is_remembered_replaced_and_forgotten(store: &dyn Store) {
    let (one, other) = (Member::with_id(Platform::Telegram, "42"), Member::with_id(Platform::Discord, "42"));
    assert!(store.taste(&one).await.unwrap().is_empty() && store.tastes().await.unwrap().is_empty());
    let mut taste = Taste::default();
    taste.give(Thumb::Up, &key("1"), &[Facet::Theme("heritage".to_owned())]);
    store.put_taste(&one, taste.clone()).await.unwrap();
    taste.give(Thumb::Down, &key("2"), &[Facet::Theme("energy".to_owned())]);
    store.put_taste(&one, taste.clone()).await.unwrap();
    assert_eq!(store.taste(&one).await.unwrap(), taste);
    assert!(store.taste(&other).await.unwrap().is_empty());
    store.put_taste(&other, taste.clone()).await.unwrap();
    store.put_taste(&one, Taste::default()).await.unwrap();
    assert_eq!(store.tastes().await.unwrap(), BTreeMap::from([(other, taste)]));
}
