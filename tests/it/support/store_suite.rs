//! What any store must do: one case for each sentence of the port.
#![expect(clippy::unwrap_used, reason = "a store that refuses fails its test")]

use crier::domain::change::{Change, ClosureCause};
use crier::domain::community::{Presence, Sleep, SubscriptionId};
use crier::domain::notice::{Notice, NoticeKey, NoticeState};
use crier::domain::opportunity::OpportunityKey;
use crier::domain::sighting::Seen;
use crier::ports::{Batch, FeedState, HeldRun, Store};

pub(crate) use super::store_members::a_taste_is_remembered_replaced_and_forgotten;
pub(crate) use super::store_waiting::{
    a_notice_is_found_by_its_key_old_or_new, what_lies_between_an_audience_and_a_call_is_found,
    what_waits_is_found_behind_the_rest_of_a_large_community,
};
use super::store_world::{
    DESK, LIBRARY, PLATFORMS, SCHOOL, TOWN, abandoned, appeared, audience, batch, community, delivered, filing, hour,
    key, observed, opportunity, reminder, sighting, subscription,
};
use crier::domain::community::Platform::{Console, Discord, Telegram};

/// Files notices at the world's beginning.
async fn file(store: &dyn Store, notices: &[Notice]) {
    store.commit(filing(hour(0), notices.to_vec())).await.unwrap();
}

/// Withdraws a notice at hour 1.
async fn withdraw(store: &dyn Store, key: NoticeKey) {
    let withdraw = vec![(key, "the deadline moved".to_owned())];
    store.commit(Batch { withdraw, ..batch(hour(1)) }).await.unwrap();
}

/// The state of the notice with this key.
async fn state(store: &dyn Store, key: &NoticeKey) -> Option<NoticeState> {
    let notices = store.notices().await.unwrap();
    notices.into_iter().find(|notice| notice.key() == *key).map(|notice| notice.state)
}

pub(crate) async fn an_empty_store_knows_nothing(store: &dyn Store) {
    assert_eq!(store.opportunity(&key("1")).await.unwrap(), None);
    assert_eq!(store.opportunities().await.unwrap(), []);
    assert_eq!(store.history(&key("1")).await.unwrap(), []);
    assert_eq!(store.sightings(&key("1")).await.unwrap(), []);
    assert_eq!(store.pending_about(&key("1")).await.unwrap(), []);
    assert_eq!(store.notices().await.unwrap(), []);
    assert_eq!(store.subscriptions().await.unwrap(), []);
    assert_eq!(store.communities().await.unwrap(), []);
    assert_eq!(store.presence(&audience(TOWN)).await.unwrap(), Presence::default());
    assert_eq!(store.feed("sedia").await.unwrap(), FeedState::default());
    for platform in PLATFORMS {
        assert_eq!(store.next_due(platform).await.unwrap(), None);
        assert_eq!(store.due(platform, hour(1_000), 10).await.unwrap(), []);
    }
}

pub(crate) async fn an_opportunity_is_known_as_it_was_last_observed(store: &dyn Store) {
    let first = batch(hour(0));
    let observed_first = vec![observed("1", "Towns", vec![]), observed("2", "Libraries", vec![])];
    store.commit(Batch { observed: observed_first, ..first }).await.unwrap();
    store.commit(Batch { observed: vec![observed("1", "Cities", vec![])], ..batch(hour(1)) }).await.unwrap();
    assert_eq!(store.opportunity(&key("1")).await.unwrap(), Some(opportunity("1", "Cities")));
    let all = vec![opportunity("1", "Cities"), opportunity("2", "Libraries")];
    assert_eq!(store.opportunities().await.unwrap(), all);
}

pub(crate) async fn opportunities_are_read_page_by_page(store: &dyn Store) {
    let keys = ["1", "10", "11", "2", "3"];
    let all = keys.map(|reference| observed(reference, "Towns", vec![])).to_vec();
    store.commit(Batch { observed: all, ..batch(hour(0)) }).await.unwrap();
    let mut read = Vec::new();
    let mut after = None;
    for _ in 0..keys.len() {
        let page = store.opportunities_after(after.as_ref(), 2).await.unwrap();
        assert!(page.len() <= 2);
        after = page.last().map(|last| last.key.clone()).or(after);
        read.extend(page);
    }
    assert_eq!(read, store.opportunities().await.unwrap());
    assert_eq!(store.opportunities_after(after.as_ref(), 2).await.unwrap(), []);
}

pub(crate) async fn the_imprint_differs_when_an_opportunity_does(store: &dyn Store) {
    let empty = store.imprint().await.unwrap();
    let town = || Batch { observed: vec![observed("1", "Towns", vec![])], ..batch(hour(0)) };
    store.commit(town()).await.unwrap();
    let towns = store.imprint().await.unwrap();
    assert_ne!(empty, towns);
    store.commit(Batch { sightings: vec![sighting("1", "Towns")], ..town() }).await.unwrap();
    file(store, &[appeared(TOWN, "1")]).await;
    assert_eq!(store.imprint().await.unwrap(), towns, "what is no opportunity does not count");
    store.commit(Batch { observed: vec![observed("1", "Cities", vec![])], ..batch(hour(1)) }).await.unwrap();
    assert_ne!(store.imprint().await.unwrap(), towns);
    store.commit(town()).await.unwrap();
    assert_eq!(store.imprint().await.unwrap(), towns, "the same again adds up to the same");
}

pub(crate) async fn history_is_told_oldest_first(store: &dyn Store) {
    let closed = Change::Closed { cause: ClosureCause::Stated };
    let later = Batch { observed: vec![observed("1", "Towns", vec![closed.clone()])], ..batch(hour(5)) };
    store.commit(later).await.unwrap();
    let both = vec![Change::Appeared, Change::Opened];
    let earlier = Batch { observed: vec![observed("1", "Towns", both)], ..batch(hour(2)) };
    store.commit(earlier.clone()).await.unwrap();
    store.commit(earlier).await.unwrap();
    let other = Batch { observed: vec![observed("12", "Libraries", vec![Change::Withdrawn])], ..batch(hour(3)) };
    store.commit(other).await.unwrap();
    let told = [(hour(2), Change::Appeared), (hour(2), Change::Opened), (hour(5), closed)];
    assert_eq!(store.history(&key("1")).await.unwrap(), told);
}

pub(crate) async fn a_sighting_keeps_its_first_moment(store: &dyn Store) {
    for (hours, title) in [(0, "Towns"), (1, "Towns"), (2, "Cities"), (3, "Cities")] {
        store.commit(Batch { sightings: vec![sighting("1", title)], ..batch(hour(hours)) }).await.unwrap();
        let seen = Seen { sighting: sighting("1", title), first: hour(0), last: hour(hours) };
        assert_eq!(store.sightings(&key("1")).await.unwrap(), [seen]);
    }
    assert_eq!(store.opportunities().await.unwrap(), [], "a sighting alone is no opportunity");
}

pub(crate) async fn a_batch_is_remembered_whole(store: &dyn Store) {
    let held = HeldRun { at: hour(0), keys: vec![key("2")] };
    let feed = FeedState { last_run: Some(hour(0)), last_count: 7, held: Some(held), ..FeedState::default() };
    let batch = Batch {
        sightings: vec![sighting("1", "Towns")],
        observed: vec![observed("1", "Towns", vec![Change::Appeared])],
        file: vec![appeared(TOWN, "1")],
        feed: Some(("sedia".to_owned(), feed.clone())),
        ..batch(hour(0))
    };
    store.commit(batch).await.unwrap();
    assert_eq!(store.sightings(&key("1")).await.unwrap().len(), 1);
    assert_eq!(store.history(&key("1")).await.unwrap(), [(hour(0), Change::Appeared)]);
    assert_eq!(store.notices().await.unwrap(), [appeared(TOWN, "1")]);
    assert_eq!(store.feed("sedia").await.unwrap(), feed);
    assert_eq!(store.feed("prospect").await.unwrap(), FeedState::default());
}

pub(crate) async fn a_notice_is_filed_once(store: &dyn Store) {
    let notice = appeared(TOWN, "1");
    let again = Notice { due: hour(9), why: vec!["another reason".to_owned()], ..notice.clone() };
    file(store, &[notice.clone(), again.clone()]).await;
    file(store, std::slice::from_ref(&again)).await;
    assert_eq!(store.notices().await.unwrap(), std::slice::from_ref(&notice));
    store.settle(&notice.key(), delivered(1)).await.unwrap();
    file(store, &[again]).await;
    assert_eq!(store.notices().await.unwrap(), [Notice { state: delivered(1), ..notice }]);
    assert_eq!(store.due(Telegram, hour(10), 10).await.unwrap(), []);
}

pub(crate) async fn a_withdrawn_notice_is_abandoned_with_its_reason(store: &dyn Store) {
    let notice = reminder(TOWN, "1", 7, hour(4));
    file(store, std::slice::from_ref(&notice)).await;
    withdraw(store, notice.key()).await;
    assert_eq!(state(store, &notice.key()).await, Some(abandoned(1, "the deadline moved")));
    assert_eq!(store.due(Telegram, hour(10), 10).await.unwrap(), []);
    assert_eq!(store.pending_about(&key("1")).await.unwrap(), []);
    assert_eq!(store.next_due(Telegram).await.unwrap(), None);
}

pub(crate) async fn only_pending_notices_are_withdrawn(store: &dyn Store) {
    let (sent, refused) = (appeared(TOWN, "1"), appeared(SCHOOL, "1"));
    file(store, &[sent.clone(), refused.clone()]).await;
    store.settle(&sent.key(), delivered(0)).await.unwrap();
    store.settle(&refused.key(), abandoned(0, "too long")).await.unwrap();
    withdraw(store, sent.key()).await;
    withdraw(store, refused.key()).await;
    withdraw(store, NoticeKey::from_stored("console:main|sedia:9|appeared@0".to_owned())).await;
    assert_eq!(state(store, &sent.key()).await, Some(delivered(0)));
    assert_eq!(state(store, &refused.key()).await, Some(abandoned(0, "too long")));
    assert_eq!(store.notices().await.unwrap().len(), 2);
}

pub(crate) async fn a_withdrawn_notice_may_be_filed_again(store: &dyn Store) {
    let notice = reminder(TOWN, "1", 7, hour(4));
    file(store, std::slice::from_ref(&notice)).await;
    withdraw(store, notice.key()).await;
    let again = Notice { due: hour(6), ..notice.clone() };
    file(store, std::slice::from_ref(&again)).await;
    assert_eq!(store.notices().await.unwrap(), std::slice::from_ref(&again));
    assert_eq!(store.due(Telegram, hour(10), 10).await.unwrap(), [again]);
    store.settle(&notice.key(), abandoned(7, "too long")).await.unwrap();
    file(store, std::slice::from_ref(&notice)).await;
    assert_eq!(state(store, &notice.key()).await, Some(abandoned(7, "too long")), "what was refused is final");
}

pub(crate) async fn a_notice_withdrawn_and_filed_at_once_stays_promised(store: &dyn Store) {
    let notice = reminder(TOWN, "1", 7, hour(4));
    file(store, std::slice::from_ref(&notice)).await;
    let again = Notice { due: hour(5), ..notice.clone() };
    let withdraw = vec![(notice.key(), "the deadline moved".to_owned())];
    store.commit(Batch { withdraw, ..filing(hour(1), vec![again.clone()]) }).await.unwrap();
    assert_eq!(store.notices().await.unwrap(), std::slice::from_ref(&again));
    assert_eq!(store.due(Telegram, hour(10), 10).await.unwrap(), [again]);
}

pub(crate) async fn due_notices_come_earliest_first(store: &dyn Store) {
    let late = reminder(TOWN, "1", 2, hour(9));
    let early = reminder(TOWN, "2", 7, hour(3));
    let middle = reminder(LIBRARY, "1", 7, hour(5));
    let elsewhere = reminder(SCHOOL, "1", 7, hour(1));
    file(store, &[late.clone(), early.clone(), middle.clone(), elsewhere.clone()]).await;
    let due = async |hours, limit| store.due(Telegram, hour(hours), limit).await.unwrap();
    assert_eq!(due(2, 10).await, []);
    assert_eq!(due(3, 10).await, std::slice::from_ref(&early), "due at this very moment");
    assert_eq!(due(9, 10).await, [early.clone(), middle.clone(), late]);
    assert_eq!(due(9, 2).await, [early, middle]);
    assert_eq!(due(9, 0).await, []);
    assert_eq!(store.due(Discord, hour(9), 10).await.unwrap(), [elsewhere]);
    assert_eq!(store.due(Console, hour(9), 10).await.unwrap(), []);
}

pub(crate) async fn the_next_due_moment_is_the_earliest_pending_one(store: &dyn Store) {
    let (early, late) = (reminder(TOWN, "1", 7, hour(3)), reminder(TOWN, "1", 2, hour(9)));
    file(store, &[late.clone(), early.clone(), appeared(DESK, "1")]).await;
    assert_eq!(store.next_due(Telegram).await.unwrap(), Some(hour(3)));
    store.settle(&early.key(), delivered(3)).await.unwrap();
    assert_eq!(store.next_due(Telegram).await.unwrap(), Some(hour(9)));
    store.settle(&late.key(), delivered(9)).await.unwrap();
    assert_eq!(store.next_due(Telegram).await.unwrap(), None);
    assert_eq!(store.next_due(Console).await.unwrap(), Some(hour(0)));
}

pub(crate) async fn pending_notices_are_found_by_their_opportunity(store: &dyn Store) {
    let (here, there) = (appeared(TOWN, "1"), appeared(SCHOOL, "1"));
    file(store, &[here.clone(), there.clone(), appeared(TOWN, "12")]).await;
    let about = async |reference| store.pending_about(&key(reference)).await.unwrap();
    assert_eq!(about("1").await, [there.clone(), here.clone()]);
    store.settle(&here.key(), delivered(1)).await.unwrap();
    assert_eq!(about("1").await, [there]);
    let other_source = OpportunityKey::new("sedi", "a:1");
    assert_eq!(store.pending_about(&other_source).await.unwrap(), []);
}

pub(crate) async fn all_notices_are_listed_whatever_their_state(store: &dyn Store) {
    let notices = [appeared(DESK, "1"), appeared(SCHOOL, "1"), appeared(TOWN, "1")];
    file(store, &notices).await;
    store.settle(&notices[0].key(), delivered(1)).await.unwrap();
    store.settle(&notices[1].key(), abandoned(2, "blocked")).await.unwrap();
    let states: Vec<_> = store.notices().await.unwrap().into_iter().map(|notice| notice.state).collect();
    assert_eq!(states, [delivered(1), abandoned(2, "blocked"), NoticeState::Pending]);
}

pub(crate) async fn settling_twice_keeps_the_first_word(store: &dyn Store) {
    let notice = appeared(TOWN, "1");
    file(store, std::slice::from_ref(&notice)).await;
    store.settle(&notice.key(), NoticeState::Pending).await.unwrap();
    assert_eq!(state(store, &notice.key()).await, Some(NoticeState::Pending));
    store.settle(&notice.key(), delivered(1)).await.unwrap();
    store.settle(&notice.key(), delivered(2)).await.unwrap();
    store.settle(&notice.key(), abandoned(3, "blocked")).await.unwrap();
    store.settle(&notice.key(), NoticeState::Pending).await.unwrap();
    assert_eq!(state(store, &notice.key()).await, Some(delivered(1)));
    let unknown = NoticeKey::from_stored("no such notice".to_owned());
    store.settle(&unknown, delivered(1)).await.unwrap();
    store.postpone(&unknown, hour(3), 1).await.unwrap();
    assert_eq!(store.notices().await.unwrap().len(), 1);
}

pub(crate) async fn what_was_sent_while_it_was_withdrawn_counts_as_sent(store: &dyn Store) {
    let notice = appeared(TOWN, "1");
    file(store, std::slice::from_ref(&notice)).await;
    withdraw(store, notice.key()).await;
    store.settle(&notice.key(), abandoned(2, "blocked")).await.unwrap();
    assert_eq!(state(store, &notice.key()).await, Some(abandoned(1, "the deadline moved")));
    store.settle(&notice.key(), delivered(2)).await.unwrap();
    file(store, std::slice::from_ref(&notice)).await;
    assert_eq!(state(store, &notice.key()).await, Some(delivered(2)), "it is not promised again");
}

pub(crate) async fn a_postponed_notice_is_due_later_and_keeps_its_attempts(store: &dyn Store) {
    let notice = appeared(TOWN, "1");
    file(store, std::slice::from_ref(&notice)).await;
    store.postpone(&notice.key(), hour(5), 1).await.unwrap();
    store.postpone(&notice.key(), hour(3), 2).await.unwrap();
    let later = Notice { due: hour(3), attempts: 2, ..notice.clone() };
    assert_eq!(store.due(Telegram, hour(2), 10).await.unwrap(), []);
    assert_eq!(store.due(Telegram, hour(9), 10).await.unwrap(), std::slice::from_ref(&later));
    assert_eq!(store.pending_about(&key("1")).await.unwrap(), std::slice::from_ref(&later));
    store.settle(&notice.key(), delivered(4)).await.unwrap();
    store.postpone(&notice.key(), hour(9), 3).await.unwrap();
    assert_eq!(store.notices().await.unwrap(), [Notice { state: delivered(4), ..later }]);
}

pub(crate) async fn a_subscription_is_added_replaced_and_removed(store: &dyn Store) {
    let first = subscription("a", TOWN, "twinning");
    store.put_subscription(first.clone()).await.unwrap();
    store.put_subscription(subscription("b", SCHOOL, "")).await.unwrap();
    let moved = subscription("a", LIBRARY, "twinning");
    store.put_subscription(moved.clone()).await.unwrap();
    assert_eq!(store.subscriptions().await.unwrap(), [moved.clone(), subscription("b", SCHOOL, "")]);
    store.remove_subscription(&SubscriptionId("b".to_owned())).await.unwrap();
    store.remove_subscription(&SubscriptionId("b".to_owned())).await.unwrap();
    assert_eq!(store.subscriptions().await.unwrap(), [moved]);
}

pub(crate) async fn removing_a_subscription_abandons_its_pending_notices(store: &dyn Store) {
    let (pending, sent) = (reminder(TOWN, "1", 7, hour(4)), appeared(TOWN, "1"));
    let (place, cause) = (appeared(LIBRARY, "1"), Notice { community: "libraries".to_owned(), ..appeared(TOWN, "2") });
    store.put_subscription(subscription("a", TOWN, "twinning")).await.unwrap();
    file(store, &[pending.clone(), sent.clone(), place.clone(), cause.clone()]).await;
    store.settle(&sent.key(), delivered(0)).await.unwrap();
    store.commit(batch(hour(2))).await.unwrap();
    store.remove_subscription(&SubscriptionId("a".to_owned())).await.unwrap();
    assert_eq!(state(store, &pending.key()).await, Some(abandoned(2, "its subscription was removed")));
    assert_eq!(state(store, &sent.key()).await, Some(delivered(0)));
    assert_eq!(state(store, &place.key()).await, Some(NoticeState::Pending), "another place");
    assert_eq!(state(store, &cause.key()).await, Some(NoticeState::Pending), "another community");
    file(store, std::slice::from_ref(&pending)).await;
    assert_eq!(state(store, &pending.key()).await, Some(NoticeState::Pending), "followed again");
}

pub(crate) async fn notices_stay_while_another_subscription_may_want_them(store: &dyn Store) {
    let notice = reminder(TOWN, "1", 7, hour(4));
    store.put_subscription(subscription("a", TOWN, "twinning")).await.unwrap();
    store.put_subscription(subscription("b", TOWN, "twinning")).await.unwrap();
    store.put_subscription(subscription("c", TOWN, "libraries")).await.unwrap();
    file(store, std::slice::from_ref(&notice)).await;
    store.remove_subscription(&SubscriptionId("a".to_owned())).await.unwrap();
    assert_eq!(store.due(Telegram, hour(9), 10).await.unwrap(), std::slice::from_ref(&notice));
    store.remove_subscription(&SubscriptionId("b".to_owned())).await.unwrap();
    assert_eq!(store.due(Telegram, hour(9), 10).await.unwrap(), [], "the third serves another community");
}

pub(crate) async fn a_community_is_added_and_replaced(store: &dyn Store) {
    store.put_community(community("twinning", "Towns")).await.unwrap();
    store.put_community(community("libraries", "Libraries")).await.unwrap();
    store.put_community(community("twinning", "Town twinning")).await.unwrap();
    let all = [community("libraries", "Libraries"), community("twinning", "Town twinning")];
    assert_eq!(store.communities().await.unwrap(), all);
}

pub(crate) async fn a_presence_is_remembered(store: &dyn Store) {
    let asleep = Some(Sleep { since: hour(2), reason: "the bot was blocked".to_owned() });
    let presence = Presence { asleep, moved_to: Some(audience(SCHOOL)), not_before: Some(hour(5)) };
    store.set_presence(&audience(TOWN), presence.clone()).await.unwrap();
    assert_eq!(store.presence(&audience(TOWN)).await.unwrap(), presence);
    assert_eq!(store.presence(&audience(LIBRARY)).await.unwrap(), Presence::default());
    store.set_presence(&audience(TOWN), Presence::default()).await.unwrap();
    assert_eq!(store.presence(&audience(TOWN)).await.unwrap(), Presence::default());
}

pub(crate) async fn an_audience_takes_its_wishes_and_notices_along(store: &dyn Store) {
    let (from, to) = (audience(TOWN), audience("telegram:-100999"));
    store.put_subscription(subscription("a", TOWN, "twinning")).await.unwrap();
    store.put_subscription(subscription("b", SCHOOL, "twinning")).await.unwrap();
    file(store, &[reminder(TOWN, "1", 7, hour(4)), appeared(TOWN, "1"), appeared(SCHOOL, "1")]).await;
    store.settle(&appeared(TOWN, "1").key(), delivered(0)).await.unwrap();
    for _twice in 0..2 {
        store.move_audience(&from, &to).await.unwrap();
        let places: Vec<_> = store.subscriptions().await.unwrap().into_iter().map(|one| one.audience).collect();
        assert_eq!(places, [to.clone(), audience(SCHOOL)]);
        let moved = reminder("telegram:-100999", "1", 7, hour(4));
        assert_eq!(store.due(Telegram, hour(9), 10).await.unwrap(), std::slice::from_ref(&moved));
        assert_eq!(store.pending_about(&key("1")).await.unwrap(), [appeared(SCHOOL, "1"), moved]);
        assert_eq!(store.presence(&from).await.unwrap().moved_to, Some(to.clone()));
    }
    file(store, &[appeared("telegram:-100999", "1")]).await;
    assert_eq!(store.due(Telegram, hour(9), 10).await.unwrap().len(), 1, "old news is no news at the new place");
}

pub(crate) async fn a_notice_settles_under_the_key_it_had_before_its_audience_moved(store: &dyn Store) {
    let notice = appeared(TOWN, "1");
    file(store, std::slice::from_ref(&notice)).await;
    store.move_audience(&audience(TOWN), &audience(LIBRARY)).await.unwrap();
    store.move_audience(&audience(LIBRARY), &audience(SCHOOL)).await.unwrap();
    store.postpone(&notice.key(), hour(3), 1).await.unwrap();
    assert_eq!(store.next_due(Discord).await.unwrap(), Some(hour(3)));
    store.settle(&notice.key(), delivered(3)).await.unwrap();
    assert_eq!(state(store, &appeared(SCHOOL, "1").key()).await, Some(delivered(3)));
    assert_eq!(store.next_due(Discord).await.unwrap(), None);
}

pub(crate) async fn two_notices_that_become_one_keep_the_one_that_came_further(store: &dyn Store) {
    file(store, &[appeared(TOWN, "1"), appeared(SCHOOL, "1"), appeared(TOWN, "2"), appeared(SCHOOL, "2")]).await;
    store.settle(&appeared(TOWN, "1").key(), delivered(1)).await.unwrap();
    store.settle(&appeared(SCHOOL, "2").key(), delivered(2)).await.unwrap();
    store.move_audience(&audience(TOWN), &audience(SCHOOL)).await.unwrap();
    let states: Vec<_> = store.notices().await.unwrap().into_iter().map(|notice| notice.state).collect();
    assert_eq!(states, [delivered(1), delivered(2)]);
    assert_eq!(store.next_due(Discord).await.unwrap(), None);
}

pub(crate) async fn an_audience_that_moves_back_lives_there_again(store: &dyn Store) {
    let asleep = Some(Sleep { since: hour(2), reason: "no permission".to_owned() });
    store.set_presence(&audience(TOWN), Presence { asleep: asleep.clone(), ..Presence::default() }).await.unwrap();
    store.move_audience(&audience(TOWN), &audience(SCHOOL)).await.unwrap();
    store.move_audience(&audience(SCHOOL), &audience(TOWN)).await.unwrap();
    store.move_audience(&audience(TOWN), &audience(TOWN)).await.unwrap();
    assert_eq!(store.presence(&audience(TOWN)).await.unwrap(), Presence { asleep, ..Presence::default() });
    assert_eq!(store.presence(&audience(SCHOOL)).await.unwrap().moved_to, Some(audience(TOWN)));
}

pub(crate) async fn a_whole_listing_fits_in_one_batch(store: &dyn Store) {
    let references: Vec<String> = (0..2_000).map(|number| format!("{number:04}")).collect();
    let whole = Batch {
        sightings: references.iter().map(|reference| sighting(reference, "Towns")).collect(),
        observed: references.iter().map(|one| observed(one, "Towns", vec![Change::Appeared])).collect(),
        file: references.iter().map(|reference| appeared(TOWN, reference)).collect(),
        ..batch(hour(0))
    };
    store.commit(whole.clone()).await.unwrap();
    store.commit(Batch { at: hour(1), ..whole }).await.unwrap();
    assert_eq!(store.opportunities().await.unwrap().len(), 2_000);
    assert_eq!(store.due(Telegram, hour(0), 5_000).await.unwrap().len(), 2_000);
    assert_eq!(store.sightings(&key("1999")).await.unwrap()[0].last, hour(1));
    assert_eq!(store.history(&key("0000")).await.unwrap().len(), 2, "each batch tells its changes");
}
