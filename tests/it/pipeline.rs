//! From sightings to messages, under a clock set by hand: what is told, when, and what is not.

use crier::domain::community::Audience;
use crier::domain::deadline::{Deadline, Stage};
use crier::domain::opportunity::Status;
use crier::ports::{DeliveryError, Scope};
use jiff::{SignedDuration, civil::time};

use crate::support::calls::{at, call, day, subscription};
use crate::support::world::World;

const TOWN: &str = "telegram:-100";

async fn town_after_baseline(calls: &[crier::domain::sighting::Sighting]) -> World {
    let world = World::new("2026-11-01T06:00:00Z", &[subscription(TOWN, "heritage")]).await;
    assert!(world.collect(calls).await.baseline);
    world
}

#[tokio::test]
async fn the_first_run_is_silent_and_promises_reminders() {
    let mut world = town_after_baseline(&[call("A", "2026-12-03")]).await;
    assert_eq!(world.deliver().await, Vec::<String>::new());
    assert_eq!(
        world.pending().await,
        [
            "reminder@2026-12-03-30d due 2026-11-03T08:00:00Z",
            "reminder@2026-12-03-14d due 2026-11-19T08:00:00Z",
            "reminder@2026-12-03-7d due 2026-11-26T08:00:00Z",
            "reminder@2026-12-03-2d due 2026-12-01T08:00:00Z"
        ]
    );
}

#[tokio::test]
async fn a_new_call_is_told_once_to_those_it_fits() {
    let others = [subscription(TOWN, "heritage"), subscription("telegram:7", "hydrogen")];
    let mut world = World::new("2026-11-01T06:00:00Z", &others).await;
    world.collect(&[]).await;
    world.it_is("2026-11-02T06:00:00Z");
    world.collect(&[call("A", "2026-12-03")]).await;
    world.collect(&[call("A", "2026-12-03")]).await;
    assert_eq!(world.deliver().await, ["telegram:-100: New call: Heritage call A"]);
    world.it_is("2026-11-02T12:00:00Z");
    world.collect(&[call("A", "2026-12-03")]).await;
    assert_eq!(world.deliver().await, Vec::<String>::new());
}

#[tokio::test]
async fn two_interests_of_one_chat_make_one_notice() {
    let both = [subscription(TOWN, "heritage"), subscription(TOWN, "museum")];
    let mut world = World::new("2026-11-01T06:00:00Z", &both).await;
    world.collect(&[]).await;
    world.collect(&[call("A", "2026-12-03")]).await;
    assert_eq!(world.deliver().await.len(), 1);
}

#[tokio::test]
async fn absence_is_nothing() {
    let mut world = town_after_baseline(&[call("A", "2026-12-03"), call("B", "2026-12-03")]).await;
    world.it_is("2026-11-02T06:00:00Z");
    world.collect(&[call("B", "2026-12-03")]).await;
    world.it_is("2026-11-02T12:00:00Z");
    let run = world.collect(&[call("A", "2026-12-03"), call("B", "2026-12-03")]).await;
    assert_eq!(run.told.len(), 0);
    assert_eq!(world.deliver().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_moved_deadline_is_told_and_withdraws_the_old_reminders() {
    let mut world = town_after_baseline(&[call("A", "2026-12-03")]).await;
    world.it_is("2026-11-10T06:00:00Z");
    world.deliver().await;
    world.collect(&[call("A", "2026-12-17")]).await;
    assert_eq!(
        world.deliver().await,
        ["telegram:-100: Deadline moved: was 3 Dec 2026, now 17 Dec 2026: Heritage call A"]
    );
    assert_eq!(
        world.pending().await,
        [
            "reminder@2026-12-17-30d due 2026-11-17T08:00:00Z",
            "reminder@2026-12-17-14d due 2026-12-03T08:00:00Z",
            "reminder@2026-12-17-7d due 2026-12-10T08:00:00Z",
            "reminder@2026-12-17-2d due 2026-12-15T08:00:00Z"
        ]
    );
    world.it_is("2026-11-11T06:00:00Z");
    world.collect(&[call("A", "2026-12-03")]).await;
    assert_eq!(world.deliver().await.len(), 1, "moving back is told, too");
    assert_eq!(
        world.pending().await,
        [
            "reminder@2026-12-03-14d due 2026-11-19T08:00:00Z",
            "reminder@2026-12-03-7d due 2026-11-26T08:00:00Z",
            "reminder@2026-12-03-2d due 2026-12-01T08:00:00Z"
        ]
    );
}

#[tokio::test]
async fn a_changed_hour_is_recorded_and_not_told() {
    let mut world = town_after_baseline(&[call("A", "2026-12-03")]).await;
    let mut later = call("A", "2026-12-03");
    later.facts.deadlines =
        vec![Deadline { time: Some(time(23, 59, 0, 0)), ..Deadline::on(day("2026-12-03"), Stage::Only) }];
    world.it_is("2026-11-02T06:00:00Z");
    world.collect(&[later.clone()]).await;
    assert_eq!(world.deliver().await, Vec::<String>::new());
    let history = world.store.history(&later.key()).await.unwrap();
    assert_eq!(history.len(), 1, "{history:?}");
}

#[tokio::test]
async fn a_closed_call_is_never_reminded_of() {
    let mut world = town_after_baseline(&[call("A", "2026-12-03")]).await;
    let mut closed = call("A", "2026-12-03");
    closed.facts.stated_status = Status::Closed;
    world.it_is("2026-11-05T06:00:00Z");
    world.deliver().await;
    world.collect(&[closed]).await;
    assert_eq!(world.deliver().await, ["telegram:-100: Closed early: Heritage call A"]);
    assert_eq!(world.pending().await, Vec::<String>::new());
    assert_eq!(world.deliver_at("2026-12-02T12:00:00Z").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_stale_call_is_remembered_and_never_told() {
    let mut world = town_after_baseline(&[]).await;
    world.it_is("2026-11-02T06:00:00Z");
    let run = world.collect(&[call("OLD", "2024-05-01")]).await;
    assert_eq!(run.new, 1);
    assert_eq!(world.deliver().await, Vec::<String>::new());
    assert_eq!(world.pending().await, Vec::<String>::new());
}

#[tokio::test]
async fn after_a_downtime_only_the_nearest_reminder_is_sent() {
    let mut world = town_after_baseline(&[call("A", "2026-12-03")]).await;
    assert_eq!(world.deliver_at("2026-11-27T10:00:00Z").await, ["telegram:-100: Deadline in 6 days: Heritage call A"]);
    assert_eq!(world.abandoned().await.len(), 2);
    assert_eq!(world.deliver_at("2026-12-04T10:00:00Z").await, Vec::<String>::new(), "too late is not sent");
    assert_eq!(world.pending().await, Vec::<String>::new());
}

#[tokio::test]
async fn reminders_keep_their_hour_across_a_clock_change() {
    let mut world = World::new("2026-03-01T06:00:00Z", &[subscription(TOWN, "heritage")]).await;
    world.collect(&[call("A", "2026-04-05")]).await;
    let pending = world.pending().await;
    assert_eq!(pending.first().unwrap(), "reminder@2026-04-05-30d due 2026-03-06T08:00:00Z");
    assert_eq!(pending.last().unwrap(), "reminder@2026-04-05-2d due 2026-04-03T07:00:00Z");
    assert_eq!(world.deliver_at("2026-04-03T06:59:59Z").await, ["telegram:-100: Deadline in 2 days: Heritage call A"]);
}

#[tokio::test]
async fn a_platform_that_asks_for_patience_gets_it_and_the_order_stays() {
    let mut world = town_after_baseline(&[]).await;
    world.collect(&[call("A", "2026-12-03"), call("B", "2026-12-03")]).await;
    let after = Some(SignedDuration::from_secs(90));
    world.platform_says([DeliveryError::Later { why: "too many requests".to_owned(), after, scope: Scope::Chat }]);
    assert_eq!(world.deliver_at("2026-11-01T06:00:01Z").await, Vec::<String>::new());
    assert_eq!(world.deliver_at("2026-11-01T06:01:30Z").await, Vec::<String>::new());
    assert_eq!(
        world.deliver_at("2026-11-01T06:01:32Z").await,
        ["telegram:-100: New call: Heritage call A", "telegram:-100: New call: Heritage call B"]
    );
}

#[tokio::test]
async fn an_audience_that_is_gone_sleeps_and_keeps_its_subscriptions() {
    let mut world = town_after_baseline(&[]).await;
    world.collect(&[call("A", "2026-12-03"), call("B", "2026-12-03")]).await;
    world.platform_says([DeliveryError::AudienceGone("bot was blocked by the user".to_owned())]);
    assert_eq!(world.deliver().await, Vec::<String>::new());
    assert_eq!(world.abandoned().await.len(), 2);
    let audience: Audience = TOWN.parse().unwrap();
    assert!(world.store.presence(&audience).await.unwrap().asleep.is_some());
    assert_eq!(world.store.subscriptions().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_chat_that_moved_is_followed() {
    let mut world = town_after_baseline(&[]).await;
    world.collect(&[call("A", "2026-12-03"), call("B", "2026-12-03")]).await;
    world.platform_says([DeliveryError::Moved("telegram:-200".parse().unwrap())]);
    assert_eq!(
        world.deliver().await,
        ["telegram:-200: New call: Heritage call A", "telegram:-200: New call: Heritage call B"]
    );
}

#[tokio::test]
async fn a_refused_message_is_abandoned_with_its_reason_and_others_go_on() {
    let mut world = town_after_baseline(&[]).await;
    world.collect(&[call("A", "2026-12-03"), call("B", "2026-12-03")]).await;
    world.platform_says([DeliveryError::Refused("message is too long".to_owned())]);
    assert_eq!(world.deliver().await, ["telegram:-100: New call: Heritage call B"]);
    assert_eq!(world.abandoned().await, ["message is too long"]);
}

#[tokio::test]
async fn a_flood_is_held_back_and_known_calls_still_speak() {
    let mut world = town_after_baseline(&[call("A", "2026-12-03")]).await;
    world.it_is("2026-11-02T06:00:00Z");
    let mut flood: Vec<_> = (0..300).map(|number| call(&format!("N{number}"), "2027-01-10")).collect();
    flood.push(call("A", "2026-12-04"));
    let run = world.collect(&flood).await;
    assert_eq!(run.held.map(|held| held.keys.len()), Some(300));
    assert_eq!(
        world.deliver().await,
        ["telegram:-100: Deadline moved: was 3 Dec 2026, now 4 Dec 2026: Heritage call A"]
    );
    assert_eq!(world.store.opportunities().await.unwrap().len(), 1);

    world.it_is("2026-11-02T12:00:00Z");
    let run = world.collect(&flood).await;
    assert!(run.held.is_none(), "a second run agrees");
    assert_eq!(world.deliver().await.len(), 300);
}

#[tokio::test]
async fn a_held_flood_that_does_not_come_back_is_forgotten() {
    let mut world = town_after_baseline(&[call("A", "2026-12-03")]).await;
    let flood: Vec<_> = (0..300).map(|number| call(&format!("N{number}"), "2027-01-10")).collect();
    world.it_is("2026-11-02T06:00:00Z");
    assert!(world.collect(&flood).await.held.is_some());
    world.it_is("2026-11-02T12:00:00Z");
    assert!(world.collect(&[call("A", "2026-12-03")]).await.held.is_none());
    assert_eq!(world.deliver().await, Vec::<String>::new());
    assert!(world.store.feed("sedia").await.unwrap().held.is_none());
}

#[tokio::test]
async fn a_subscription_that_leaves_the_files_takes_its_promises_along() {
    let mut world = town_after_baseline(&[call("A", "2026-12-03")]).await;
    assert_eq!(world.pending().await.len(), 4);
    world.follow(&[]).await;
    assert_eq!(world.pending().await, Vec::<String>::new());
    world.follow(&[subscription(TOWN, "museum")]).await;
    assert_eq!(world.pending().await.len(), 4, "a new one is promised what is ahead");
}

#[tokio::test]
async fn a_window_of_days_opens_when_its_time_comes() {
    let mut world = World::new("2026-11-01T06:00:00Z", &[subscription(TOWN, "heritage deadline:<10d")]).await;
    world.collect(&[call("A", "2026-12-03")]).await;
    assert_eq!(
        world.pending().await,
        ["reminder@2026-12-03-7d due 2026-11-26T08:00:00Z", "reminder@2026-12-03-2d due 2026-12-01T08:00:00Z"]
    );
    assert_eq!(at("2026-11-26T08:00:00Z").to_string(), "2026-11-26T08:00:00Z");
    assert_eq!(world.deliver_at("2026-11-26T08:00:00Z").await.len(), 1);
}
