//! One record across sources: what is told, who leads, what is kept apart, and what can be undone.

mod by_hand;
mod random;
mod real;

use crier::domain::deadline::{Deadline, Stage};
use crier::domain::opportunity::{Kind, Opportunity, OpportunityKey};
use crier::domain::sighting::Sighting;
use crier::domain::tie::{Decider, Tie, Verdict};
use crier::ports::Batch;

use crate::support::calls::{at, call, day, subscription};
use crate::support::world::World;

const TOWN: &str = "telegram:-100";

fn key(text: &str) -> OpportunityKey {
    OpportunityKey::parse(text).expect("tests write keys")
}

/// The call as a directory repeats it: no identifier, another page, another wording of the text.
fn repeated(number: &str, of: &Sighting) -> Sighting {
    let mut repeated = of.clone();
    "directory".clone_into(&mut repeated.source);
    number.clone_into(&mut repeated.reference);
    repeated.facts.identifier = None;
    repeated.facts.title = of.facts.title.to_uppercase();
    "Said otherwise.".clone_into(&mut repeated.facts.text);
    repeated.facts.link = format!("https://directory.example/{number}");
    repeated
}

/// A call whose title tells it from others.
fn titled(reference: &str, title: &str, deadline: &str) -> Sighting {
    let mut call = call(reference, deadline);
    title.clone_into(&mut call.facts.title);
    call
}

fn towns() -> Sighting {
    titled("TOWN", "Networks of towns for heritage", "2026-12-03")
}

/// A world in which both sources were read before and showed nothing.
async fn world() -> World {
    let world = World::new("2026-11-01T06:00:00Z", &[subscription(TOWN, "heritage")]).await;
    world.collect(&[]).await;
    world.collect_from("directory", &[]).await;
    world.collect_from("gazette", &[]).await;
    world.it_is("2026-11-02T06:00:00Z");
    world
}

async fn all(world: &World) -> Vec<Opportunity> {
    world.store.opportunities().await.expect("the store works")
}

async fn keys(world: &World) -> Vec<String> {
    all(world).await.iter().map(|known| known.key.to_string()).collect()
}

async fn shown_by(world: &World, opportunity: &str) -> Vec<String> {
    let seen = world.store.sightings(&key(opportunity)).await.expect("the store works");
    seen.iter().map(|seen| seen.sighting.key().to_string()).collect()
}

#[tokio::test]
async fn a_call_that_another_source_shows_too_is_told_once() {
    let mut world = world().await;
    world.collect(&[towns()]).await;
    let run = world.collect_from("directory", &[repeated("7", &towns())]).await;
    assert_eq!((run.new, run.told.len(), run.joined.ties.len()), (0, 0, 1));
    assert_eq!(world.deliver().await, ["telegram:-100: New call: Networks of towns for heritage"]);
    assert_eq!(keys(&world).await, ["sedia:TOWN"]);
    assert_eq!(shown_by(&world, "sedia:TOWN").await, ["sedia:TOWN", "directory:7"]);
    let why = world.store.ties_of(&key("directory:7")).await.expect("the store works");
    assert_eq!(why[0].to_string(), "joined on 2026-11-02: same title, deadline, programme");
}

#[tokio::test]
async fn a_call_that_was_told_keeps_its_key_when_its_publisher_shows_it() {
    let mut world = world().await;
    world.collect_from("directory", &[repeated("7", &towns())]).await;
    world.deliver().await;
    world.it_is("2026-11-03T06:00:00Z");
    world.collect(&[towns()]).await;
    assert_eq!(world.deliver_at("2026-11-03T06:00:01Z").await, Vec::<String>::new());
    let known = all(&world).await;
    assert_eq!(known.len(), 1);
    assert_eq!(known[0].key.as_str(), "directory:7");
    // From now on the publisher's word counts.
    assert_eq!(known[0].facts, towns().facts);
    world.it_is("2026-11-10T06:00:00Z");
    let mut moved = towns();
    moved.facts.deadlines = vec![Deadline::on(day("2026-12-17"), Stage::Only)];
    world.collect(&[moved]).await;
    assert_eq!(
        world.deliver().await,
        ["telegram:-100: Deadline moved: was 3 Dec 2026, now 17 Dec 2026: Networks of towns for heritage (below 1)"]
    );
}

#[tokio::test]
async fn a_deadline_that_only_a_directory_moves_is_kept_and_not_told() {
    let mut world = world().await;
    world.collect(&[towns()]).await;
    world.collect_from("directory", &[repeated("7", &towns())]).await;
    world.deliver().await;
    world.it_is("2026-11-02T12:00:00Z");
    let mut late = repeated("7", &towns());
    late.facts.deadlines = vec![Deadline::on(day("2026-12-20"), Stage::Only)];
    world.collect_from("directory", std::slice::from_ref(&late)).await;
    assert_eq!(world.deliver().await, Vec::<String>::new());
    assert_eq!(all(&world).await[0].facts.deadlines, towns().facts.deadlines);
    let seen = world.store.sightings(&key("sedia:TOWN")).await.expect("the store works");
    assert_eq!(seen[1].sighting, late, "what it shows is remembered all the same");
}

#[tokio::test]
async fn a_day_that_was_told_and_is_not_the_publisher_s_is_corrected() {
    let mut world = world().await;
    let mut early = repeated("7", &towns());
    early.facts.identifier = towns().facts.identifier;
    early.facts.deadlines = vec![Deadline::on(day("2026-12-01"), Stage::Only)];
    world.collect_from("directory", &[early]).await;
    world.deliver().await;
    world.collect(&[towns()]).await;
    assert_eq!(
        world.deliver().await,
        ["telegram:-100: Deadline moved: was 1 Dec 2026, now 3 Dec 2026: Networks of towns for heritage (below 1)"]
    );
    assert_eq!(keys(&world).await, ["directory:7"]);
}

#[tokio::test]
async fn a_directory_fills_in_what_the_publisher_does_not_say() {
    let world = world().await;
    let mut bare = towns();
    bare.facts.text = String::new();
    world.collect(&[bare]).await;
    world.collect_from("directory", &[repeated("7", &towns())]).await;
    let known = all(&world).await;
    assert_eq!((known.len(), known[0].facts.text.as_str()), (1, "Said otherwise."));
    assert_eq!(known[0].facts.title, towns().facts.title);
}

#[tokio::test]
async fn the_rows_of_a_family_that_share_an_identifier_stay_apart() {
    let world = world().await;
    let cascade = |number: &str, title: &str, deadline: &str| {
        let mut row = titled(number, title, deadline);
        row.facts.identifier = Some("HORIZON-CL4-2024-HUMAN-01".to_owned());
        row.facts.kind = Kind::Cascade;
        row
    };
    let family =
        [cascade("1", "Heritage pilots first wave", "2026-12-03"), cascade("2", "Heritage pilots", "2026-12-04")];
    let mut lone = repeated("9", &cascade("1", "Museums for heritage learning", "2026-12-24"));
    lone.facts.identifier = family[0].facts.identifier.clone();
    lone.facts.kind = Kind::Grant;
    world.collect(&family).await;
    world.collect_from("directory", &[lone]).await;
    assert_eq!(keys(&world).await, ["directory:9", "sedia:1", "sedia:2"]);
    // Its own title and day tell one of them after all.
    let mut twin = repeated("10", &family[0]);
    twin.facts.kind = Kind::Grant;
    world.collect_from("gazette", &[Sighting { source: "gazette".to_owned(), ..twin }]).await;
    assert_eq!(shown_by(&world, "sedia:1").await, ["sedia:1", "gazette:10"]);
    assert_eq!(shown_by(&world, "sedia:2").await, ["sedia:2"]);
}

#[tokio::test]
async fn what_an_admin_kept_apart_stays_apart() {
    let mut world = world().await;
    let tie = Tie {
        sighting: key("directory:7"),
        opportunity: key("sedia:TOWN"),
        verdict: Verdict::Apart,
        why: Vec::new(),
        by: Decider::Admin,
        at: at("2026-11-01T08:00:00Z"),
    };
    world.store.commit(Batch { ties: vec![tie], ..Batch::default() }).await.expect("the store works");
    world.collect(&[towns()]).await;
    for _ in 0..3 {
        world.collect_from("directory", &[repeated("7", &towns())]).await;
        let mut again = repeated("7", &towns());
        again.facts.text.push_str(" And more.");
        world.collect_from("directory", &[again]).await;
    }
    assert_eq!(keys(&world).await, ["directory:7", "sedia:TOWN"]);
    assert_eq!(world.deliver().await.len(), 2);
}

#[tokio::test]
async fn a_record_whose_identifier_turns_out_to_differ_is_parted_and_told() {
    let mut world = world().await;
    world.collect(&[towns()]).await;
    world.collect_from("directory", &[repeated("7", &towns())]).await;
    world.deliver().await;
    world.it_is("2026-11-02T12:00:00Z");
    let mut other = repeated("7", &towns());
    other.facts.identifier = Some("CERV-2026-OTHER".to_owned());
    for _ in 0..2 {
        world.collect_from("directory", std::slice::from_ref(&other)).await;
    }
    assert_eq!(keys(&world).await, ["directory:7", "sedia:TOWN"]);
    assert_eq!(world.deliver().await, ["telegram:-100: New call: NETWORKS OF TOWNS FOR HERITAGE"]);
    let why = world.store.ties_of(&key("directory:7")).await.expect("the store works");
    assert_eq!(why[0].to_string(), "parted on 2026-11-02: their identifiers differ");
}

#[tokio::test]
async fn two_records_that_a_third_shows_to_be_one_become_one() {
    let mut world = world().await;
    // The gazette names the code and no title of its own, the directory the title and no code.
    let mut gazette = repeated("3", &towns());
    gazette.source = "gazette".to_owned();
    gazette.facts.identifier = towns().facts.identifier;
    gazette.facts.title = "Heritage: towns together".to_owned();
    world.collect_from("directory", &[repeated("7", &towns())]).await;
    world.it_is("2026-11-02T07:00:00Z");
    world.collect_from("gazette", &[gazette]).await;
    assert_eq!((keys(&world).await.len(), world.deliver().await.len()), (2, 2));
    world.it_is("2026-11-02T08:00:00Z");
    let run = world.collect(&[towns()]).await;
    assert_eq!(run.joined.absorbed, [key("gazette:3")]);
    assert_eq!(keys(&world).await, ["directory:7"], "the one known for longest keeps its key");
    assert_eq!(shown_by(&world, "directory:7").await, ["directory:7", "gazette:3", "sedia:TOWN"]);
    assert_eq!(world.deliver().await, Vec::<String>::new());
    let pending = world.pending().await;
    assert_eq!(pending.len(), 4, "the reminders of one call, not of two: {pending:?}");
    assert!(world.abandoned().await.iter().all(|why| why == "it is the same call as `directory:7`"));
}

#[tokio::test]
async fn nothing_is_written_or_compared_when_nothing_is_new() {
    let world = world().await;
    world.collect(&[towns()]).await;
    world.collect_from("directory", &[repeated("7", &towns())]).await;
    let before = world.store.imprint().await.expect("the store works");
    for _ in 0..2 {
        let run = world.collect_from("directory", &[repeated("7", &towns())]).await;
        assert_eq!((run.told.len(), run.new, run.joined.ties.len()), (0, 0, 0));
        let run = world.collect(&[towns()]).await;
        assert_eq!((run.told.len(), run.new, run.joined.ties.len()), (0, 0, 0));
    }
    assert_eq!(world.store.imprint().await.expect("the store works"), before);
}
