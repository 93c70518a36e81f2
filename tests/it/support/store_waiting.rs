//! What any store must do for those who deliver: more cases of the suite.
#![expect(clippy::unwrap_used, reason = "a store that refuses fails its test")]

use crier::domain::community::Platform::Telegram;
use crier::domain::notice::{Notice, NoticeKey, Urgency};
use crier::ports::{Share, Store};

use super::store_world::{LIBRARY, SCHOOL, TOWN, appeared, audience, delivered, filing, hour, key, reminder};

fn share(urgency: Urgency) -> Share {
    Share { urgency, after: None, communities: 10, each: 4, audience: 2 }
}

/// Keys of what waits, without the community's share of them said twice.
async fn waiting(store: &dyn Store, share: Share) -> Vec<(String, NoticeKey)> {
    let waiting = store.waiting(Telegram, hour(5), share).await.unwrap();
    waiting.into_iter().map(|waiting| (waiting.community, waiting.key)).collect()
}

pub(crate) async fn what_waits_is_found_behind_the_rest_of_a_large_community(store: &dyn Store) {
    let of = |community: &str, place: &str, number: usize| Notice {
        community: community.to_owned(),
        due: hour(1),
        ..appeared(place, &format!("{number:04}"))
    };
    let mut notices: Vec<Notice> = (0..50).map(|number| of("large", TOWN, number)).collect();
    notices.extend((0..3).map(|number| of("large", LIBRARY, 100 + number)));
    notices.push(of("small", TOWN, 900));
    notices.push(Notice { due: hour(6), ..of("small", TOWN, 901) });
    notices.push(Notice { gathered: true, ..of("small", TOWN, 902) });
    notices.push(reminder(TOWN, "903", 7, hour(2)));
    store.commit(filing(hour(0), notices.clone())).await.unwrap();
    let expected: Vec<(String, NoticeKey)> =
        [0, 1, 50, 51, 53].map(|place: usize| (notices[place].community.clone(), notices[place].key())).to_vec();
    assert_eq!(waiting(store, share(Urgency::News)).await, expected, "two to each place, and not what is due later");
    let one = Share { communities: 1, each: 1, ..share(Urgency::News) };
    assert_eq!(waiting(store, one.clone()).await, expected[..1]);
    let next = Share { after: Some("large".to_owned()), ..one };
    assert_eq!(waiting(store, next.clone()).await, expected[4..]);
    assert_eq!(waiting(store, Share { after: Some("small".to_owned()), ..next }).await, []);
    assert_eq!(waiting(store, share(Urgency::Digest)).await, [("small".to_owned(), notices[55].key())]);
    assert_eq!(waiting(store, share(Urgency::Deadline)).await, [("twinning".to_owned(), notices[56].key())]);
    store.settle(&notices[0].key(), delivered(3)).await.unwrap();
    store.postpone(&notices[1].key(), hour(9), 1).await.unwrap();
    assert_eq!(waiting(store, share(Urgency::News)).await[0].1, notices[2].key());
}

pub(crate) async fn a_notice_is_found_by_its_key_old_or_new(store: &dyn Store) {
    let notice = appeared(TOWN, "1");
    store.commit(filing(hour(0), vec![notice.clone()])).await.unwrap();
    assert_eq!(store.notice(&notice.key()).await.unwrap(), Some(notice.clone()));
    assert_eq!(store.notice(&appeared(TOWN, "2").key()).await.unwrap(), None);
    store.move_audience(&audience(TOWN), &audience(LIBRARY)).await.unwrap();
    let there = Notice { audience: audience(LIBRARY), ..notice.clone() };
    assert_eq!(store.notice(&notice.key()).await.unwrap(), Some(there.clone()));
    assert_eq!(store.notice(&there.key()).await.unwrap(), Some(there.clone()));
    assert_eq!(waiting(store, share(Urgency::News)).await, [("twinning".to_owned(), there.key())]);
}

pub(crate) async fn what_lies_between_an_audience_and_a_call_is_found(store: &dyn Store) {
    let here = [appeared(TOWN, "1"), reminder(TOWN, "1", 2, hour(9)), reminder(TOWN, "1", 7, hour(3))];
    let elsewhere = [appeared(TOWN, "12"), appeared(SCHOOL, "1"), appeared(LIBRARY, "1")];
    store.commit(filing(hour(0), [here.as_slice(), &elsewhere].concat())).await.unwrap();
    store.settle(&here[2].key(), delivered(3)).await.unwrap();
    let found = store.between(&audience(TOWN), &key("1")).await.unwrap();
    let keys: Vec<NoticeKey> = found.iter().map(Notice::key).collect();
    assert_eq!(keys, here.iter().map(Notice::key).collect::<Vec<_>>());
    assert_eq!(found[2].state, delivered(3));
}
