//! Changes to what was said: the card says what is true, and an answer below it says what was.

use crier::domain::cadence::Rhythm;
use crier::domain::community::Subscription;
use crier::domain::opportunity::Status;
use crier::ports::{DeliveryError, Scope};

use crate::support::calls::{call, subscription};
use crate::support::world::World;

const TOWN: &str = "telegram:-100";

/// A town that was told of call A with a deadline on 3 December.
async fn told() -> World {
    let mut world = World::new("2026-11-01T06:00:00Z", &[subscription(TOWN, "heritage")]).await;
    world.collect(&[]).await;
    world.collect(&[call("A", "2026-12-03")]).await;
    assert_eq!(world.deliver().await, ["telegram:-100: New call: Heritage call A"]);
    assert!(world.stands(1).contains("Deadline: 3 Dec 2026"), "{}", world.stands(1));
    world.it_is("2026-11-02T06:00:00Z");
    world
}

#[tokio::test]
async fn a_moved_deadline_changes_the_card_and_is_told_below_it() {
    let mut world = told().await;
    world.collect(&[call("A", "2026-12-17")]).await;
    assert_eq!(
        world.deliver().await,
        ["telegram:-100: Deadline moved: was 3 Dec 2026, now 17 Dec 2026: Heritage call A (below 1)"]
    );
    let card = world.stands(1);
    assert!(card.starts_with("New call\n") && card.contains("Deadline: 17 Dec 2026"), "{card}");
    assert!(!card.contains("3 Dec 2026"), "{card}");
}

#[tokio::test]
async fn the_card_stays_the_one_that_is_changed() {
    let mut world = told().await;
    world.collect(&[call("A", "2026-12-17")]).await;
    world.deliver().await;
    world.it_is("2026-11-03T06:00:00Z");
    world.collect(&[call("A", "2026-12-20")]).await;
    let said = world.deliver().await;
    assert_eq!(said, ["telegram:-100: Deadline moved: was 17 Dec 2026, now 20 Dec 2026: Heritage call A (below 1)"]);
    assert!(world.stands(1).contains("Deadline: 20 Dec 2026"));
}

#[tokio::test]
async fn a_closure_is_seen_on_the_card() {
    let mut world = told().await;
    let mut closed = call("A", "2026-12-03");
    closed.facts.stated_status = Status::Closed;
    world.collect(&[closed]).await;
    assert_eq!(world.deliver().await, ["telegram:-100: Closed early: Heritage call A (below 1)"]);
    assert!(world.stands(1).to_lowercase().contains("closed"), "{}", world.stands(1));
}

#[tokio::test]
async fn a_card_that_cannot_be_changed_keeps_nobody_from_being_told() {
    let mut world = told().await;
    world.forgets_what_was_said();
    world.collect(&[call("A", "2026-12-17")]).await;
    assert_eq!(world.deliver().await.len(), 1);
}

#[tokio::test]
async fn a_change_that_has_to_wait_is_still_told_below_its_card() {
    let mut world = told().await;
    world.collect(&[call("A", "2026-12-17")]).await;
    let after = Some(jiff::SignedDuration::from_secs(60));
    world.platform_says([DeliveryError::Later { why: "too many requests".to_owned(), after, scope: Scope::Chat }]);
    assert_eq!(world.deliver().await, Vec::<String>::new());
    let said = world.deliver_at("2026-11-02T06:01:01Z").await;
    assert!(said.len() == 1 && said[0].ends_with("(below 1)"), "{said:?}");
}

#[tokio::test]
async fn what_was_told_in_a_digest_stays_as_it_was() {
    let rhythm = Rhythm { cadence: "daily 08:00".parse().expect("a cadence"), ..Rhythm::default() };
    let town = Subscription { rhythm, ..subscription(TOWN, "heritage") };
    let mut world = World::new("2026-11-01T06:00:00Z", &[town]).await;
    world.collect(&[]).await;
    world.collect(&[call("A", "2026-12-03"), call("B", "2026-12-05")]).await;
    assert_eq!(world.deliver_at("2026-11-01T07:00:00Z").await.len(), 1);
    let before = world.stands(1);
    world.collect(&[call("A", "2026-12-17"), call("B", "2026-12-05")]).await;
    let said = world.deliver_at("2026-11-02T07:00:00Z").await;
    assert!(said.len() == 1 && !said[0].contains("below"), "{said:?}");
    assert_eq!(world.stands(1), before);
}
