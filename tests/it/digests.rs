//! Digests and quiet hours: what waits, what is told together, and what never waits.

use crier::domain::cadence::Rhythm;
use crier::domain::community::Subscription;
use crier::ports::{DeliveryError, Scope};

use crate::support::calls::{at, call, subscription};
use crate::support::world::World;

const TOWN: &str = "telegram:-100";

fn with(rhythm: Rhythm) -> Subscription {
    Subscription { rhythm, ..subscription(TOWN, "heritage") }
}

fn cadence(text: &str) -> Rhythm {
    Rhythm { cadence: text.parse().expect("tests write cadences"), ..Rhythm::default() }
}

fn quiet(hours: &str) -> Rhythm {
    Rhythm { quiet: Some(hours.parse().expect("tests write hours")), ..Rhythm::default() }
}

async fn town(rhythm: Rhythm) -> World {
    let world = World::new("2026-11-23T06:00:00Z", &[with(rhythm)]).await;
    world.collect(&[]).await;
    world
}

#[tokio::test]
async fn a_daily_digest_tells_the_news_of_a_day_in_one_message() {
    let mut world = town(cadence("daily 08:00")).await;
    world.it_is("2026-11-23T09:00:00Z");
    world.collect(&[call("A", "2027-03-03")]).await;
    world.it_is("2026-11-23T15:00:00Z");
    world.collect(&[call("A", "2027-03-03"), call("B", "2027-02-03"), call("C", "2027-04-03")]).await;
    assert_eq!(world.deliver_at("2026-11-24T06:59:59Z").await, Vec::<String>::new());
    assert_eq!(
        world.deliver_at("2026-11-24T07:00:00Z").await,
        ["telegram:-100: 3 pieces of news, 24 Nov 2026: Heritage call B"]
    );
    assert_eq!(world.deliver_at("2026-11-25T07:00:00Z").await, Vec::<String>::new(), "nothing new, nothing said");
    assert_eq!(world.told(TOWN).await.len(), 3);
}

#[tokio::test]
async fn a_digest_of_one_is_a_notice() {
    let mut world = town(cadence("weekly monday 08:00")).await;
    world.it_is("2026-11-24T09:00:00Z");
    world.collect(&[call("A", "2027-03-03")]).await;
    assert_eq!(world.deliver_at("2026-11-29T12:00:00Z").await, Vec::<String>::new());
    assert_eq!(world.deliver_at("2026-11-30T07:00:00Z").await, ["telegram:-100: New call: Heritage call A"]);
}

#[tokio::test]
async fn reminders_never_wait_for_a_digest() {
    let mut world = town(cadence("weekly monday 08:00")).await;
    world.it_is("2026-11-24T05:00:00Z");
    world.collect(&[call("A", "2026-12-01")]).await;
    let said = world.deliver_at("2026-11-24T08:00:00Z").await;
    assert_eq!(said, ["telegram:-100: Deadline in 7 days: Heritage call A"]);
}

#[tokio::test]
async fn what_is_no_news_any_more_leaves_the_digest() {
    let mut world = town(cadence("weekly monday 08:00")).await;
    world.it_is("2026-11-24T09:00:00Z");
    world.collect(&[call("A", "2026-11-26"), call("B", "2027-02-03"), call("C", "2027-03-03")]).await;
    let said = world.deliver_at("2026-11-30T07:00:00Z").await;
    assert_eq!(said, ["telegram:-100: 2 pieces of news, 30 Nov 2026: Heritage call B"]);
    assert_eq!(world.abandoned().await.last().expect("A is abandoned"), "the call is closed by now");
}

#[tokio::test]
async fn a_digest_that_has_to_wait_stays_one_message() {
    let mut world = town(cadence("daily 08:00")).await;
    world.collect(&[call("A", "2027-03-03"), call("B", "2027-02-03")]).await;
    let later = |seconds| DeliveryError::Later {
        why: "too many requests".to_owned(),
        after: Some(jiff::SignedDuration::from_secs(seconds)),
        scope: Scope::Chat,
    };
    world.platform_says([later(60)]);
    assert_eq!(world.deliver_at("2026-11-23T07:00:00Z").await, Vec::<String>::new());
    let said = world.deliver_at("2026-11-23T07:01:00Z").await;
    assert_eq!(said, ["telegram:-100: 2 pieces of news, 23 Nov 2026: Heritage call B"]);
}

#[tokio::test]
async fn an_impatient_interest_of_the_same_chat_is_told_at_once() {
    let patient = with(cadence("weekly monday 08:00"));
    let impatient = Subscription { rhythm: Rhythm::default(), ..subscription(TOWN, "museum") };
    let mut world = World::new("2026-11-23T06:00:00Z", &[patient, impatient]).await;
    world.collect(&[]).await;
    world.collect(&[call("A", "2027-03-03")]).await;
    assert_eq!(world.deliver().await, ["telegram:-100: New call: Heritage call A"]);
    assert_eq!(world.deliver_at("2026-11-30T07:00:00Z").await, Vec::<String>::new());
}

#[tokio::test]
async fn nothing_is_told_in_quiet_hours() {
    let mut world = town(quiet("22:00-07:00")).await;
    world.it_is("2026-11-23T22:30:00Z");
    world.collect(&[call("A", "2027-03-03"), call("B", "2027-02-03")]).await;
    assert_eq!(world.deliver().await, Vec::<String>::new());
    assert_eq!(world.deliver_at("2026-11-24T05:59:59Z").await, Vec::<String>::new());
    let said = world.deliver_at("2026-11-24T06:00:01Z").await;
    assert_eq!(said, ["telegram:-100: New call: Heritage call A", "telegram:-100: New call: Heritage call B"]);
}

#[tokio::test]
async fn an_urgent_deadline_breaks_quiet_hours_only_where_that_is_wished() {
    for (urgent_breaks_quiet, expected) in [(false, 0), (true, 1)] {
        let mut world = town(Rhythm { urgent_breaks_quiet, ..quiet("22:00-07:00") }).await;
        world.it_is("2026-11-23T22:30:00Z");
        world.collect(&[call("A", "2026-11-24"), call("B", "2027-02-03")]).await;
        assert_eq!(world.deliver().await.len(), expected);
    }
}

#[tokio::test]
async fn a_long_digest_shows_a_screenful_and_says_how_much_there_is() {
    let mut world = town(cadence("daily 08:00")).await;
    let listing: Vec<_> = (10..40).map(|number| call(&number.to_string(), "2027-03-03")).collect();
    world.collect(&listing).await;
    let said = world.deliver_at("2026-11-23T07:00:00Z").await;
    assert_eq!(said, ["telegram:-100: 30 pieces of news, 23 Nov 2026: Heritage call 10"]);
    assert_eq!(world.told(TOWN).await.len(), 30);
    assert!(world.told(TOWN).await.iter().all(|notice| notice.delivered_at() == Some(at("2026-11-23T07:00:00Z"))));
}
