//! What people see of a joined record, and what an admin decides about it: in the pipeline, in chat, by command.

use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use crier::conversation::Conversation;
use crier::domain::change::Observed;
use crier::domain::deadline::{Deadline, Stage};
use crier::domain::opportunity::OpportunityKey;
use crier::domain::tie::{Decider, Likeness, Tie, Verdict};
use crier::pipeline::kin::decide::{self, Undecided};
use crier::platforms::console::{Console, render};
use crier::ports::{Batch, Clock, Store};
use crier::search::Index;
use crier::store::sled::{OnDamage, SledStore};
use serde_json::Value;

use super::{World, all, key, keys, repeated, shown_by, titled, towns, world};
use crate::support::calls::{at, day};
use crate::support::model_store::ModelStore;

/// Decides that two records are one.
async fn same(world: &World, one: &str, other: &str) -> Result<Tie, Undecided> {
    let pair = (&key(one), &key(other));
    decide::same(&*world.store, &world.matcher, pair, world.clock.now()).await
}

/// Decides that two records are not.
async fn apart(world: &World, one: &str, other: &str) -> Result<Vec<Tie>, Undecided> {
    let pair = (&key(one), &key(other));
    decide::apart(&*world.store, &world.matcher, pair, world.clock.now()).await
}

#[tokio::test]
async fn what_the_rules_joined_is_parted_for_good_and_told() {
    let mut world = world().await;
    world.collect(&[towns()]).await;
    world.collect_from("directory", &[repeated("7", &towns())]).await;
    world.deliver().await;
    apart(&world, "directory:7", "sedia:TOWN").await.expect("it makes sense");
    assert_eq!(keys(&world).await, ["directory:7", "sedia:TOWN"]);
    assert_eq!(world.deliver().await, ["telegram:-100: New call: NETWORKS OF TOWNS FOR HERITAGE"]);
    world.it_is("2026-11-02T12:00:00Z");
    for text in ["Said anew.", "And again."] {
        let mut other = repeated("7", &towns());
        text.clone_into(&mut other.facts.text);
        world.collect_from("directory", &[other]).await;
        let mut own = towns();
        text.clone_into(&mut own.facts.text);
        world.collect(&[own]).await;
    }
    assert_eq!(keys(&world).await, ["directory:7", "sedia:TOWN"]);
    assert_eq!(world.deliver().await, Vec::<String>::new());
}

#[tokio::test]
async fn an_admin_makes_two_records_one_and_takes_it_back_and_nobody_is_told_twice() {
    let mut world = world().await;
    let other = titled("7", "Twinning in remembrance", "2026-12-08");
    let other = crier::domain::sighting::Sighting { source: "directory".to_owned(), ..other };
    world.collect(&[towns()]).await;
    world.collect_from("directory", std::slice::from_ref(&other)).await;
    assert_eq!(world.deliver().await.len(), 2);
    world.it_is("2026-11-02T07:00:00Z");
    let tie = same(&world, "directory:7", "sedia:TOWN").await.expect("it makes sense");
    assert_eq!((tie.by, tie.verdict), (Decider::Admin, Verdict::Same));
    world.collect_from("directory", std::slice::from_ref(&other)).await;
    assert_eq!(keys(&world).await.len(), 1);
    assert!(matches!(same(&world, "directory:7", "sedia:TOWN").await, Err(Undecided::Senseless(_))));
    apart(&world, "sedia:TOWN", "directory:7").await.expect("it makes sense");
    assert_eq!(keys(&world).await, ["directory:7", "sedia:TOWN"]);
    assert_eq!(all(&world).await[1].facts, towns().facts);
    assert_eq!(world.deliver().await, Vec::<String>::new());
    let unknown = apart(&world, "sedia:TOWN", "directory:99").await.expect_err("there is no such record");
    assert!(unknown.to_string().starts_with("found no record `directory:99`"), "{unknown}");
}

#[tokio::test]
async fn two_rows_of_one_page_are_not_made_one_by_hand_either() {
    let world = world().await;
    world.collect(&[towns(), titled("OTHER", "Another call", "2026-12-08")]).await;
    let refused = same(&world, "sedia:TOWN", "sedia:OTHER").await.expect_err("they are two rows");
    assert!(refused.to_string().contains("two rows of one page are two calls"), "{refused}");
}

#[tokio::test]
async fn a_call_names_the_other_sources_and_answers_to_their_keys() {
    let world = world().await;
    world.collect(&[towns()]).await;
    world.collect_from("directory", &[repeated("7", &towns())]).await;
    let mut late = repeated("7", &towns());
    late.facts.deadlines = vec![Deadline::on(day("2026-12-20"), Stage::Only)];
    world.collect_from("directory", &[late]).await;
    let index = Arc::new(Index::build(&all(&world).await).expect("it is small"));
    let clock: Arc<dyn Clock> = world.clock.clone();
    let conversation = Conversation::new(Arc::clone(&world.store), index, clock);
    for named in ["CERV-2026-TOWN", "sedia:TOWN", "directory:7"] {
        let said = render(&conversation.hear(&Console::inbound(&format!("/call {named}"))).await);
        assert!(said.contains("Networks of towns for heritage"), "{named}: {said}");
        assert!(said.contains("Also listed by"), "{named}: {said}");
        assert!(said.contains("directory") && said.contains("https://directory.example/7"), "{named}: {said}");
        assert!(said.contains("which says 20 Dec 2026"), "{named}: {said}");
    }
}

fn tie(sighting: &str, opportunity: &str, verdict: Verdict) -> Tie {
    let why = vec![Likeness::Identifier, Likeness::Title];
    let at = at("2026-11-02T06:00:00Z");
    Tie { sighting: key(sighting), opportunity: key(opportunity), verdict, why, by: Decider::Rules, at }
}

/// What both stores do with decisions.
async fn decisions_are_kept(store: &dyn Store) {
    let moment = at("2026-11-02T06:00:00Z");
    let batch = || Batch { at: moment, ..Batch::default() };
    let directory = repeated("7", &towns());
    let observed = [towns(), directory.clone()]
        .map(|seen| crier::domain::change::observe(None, &seen, moment).expect("it is new"));
    let sightings = vec![towns(), directory];
    store.commit(Batch { sightings, observed: observed.to_vec(), ..batch() }).await.expect("the store works");
    let joined = tie("directory:7", "sedia:TOWN", Verdict::Same);
    let absorbed = vec![key("directory:7")];
    store.commit(Batch { ties: vec![joined.clone()], absorbed, ..batch() }).await.expect("the store works");
    assert_eq!(store.ties().await.expect("the store works"), std::slice::from_ref(&joined));
    for one in ["directory:7", "sedia:TOWN"] {
        assert_eq!(store.ties_of(&key(one)).await.expect("the store works"), std::slice::from_ref(&joined));
    }
    let seen_of = async |one: &str| -> Vec<OpportunityKey> {
        let seen = store.sightings(&key(one)).await.expect("the store works");
        seen.iter().map(|seen| seen.sighting.key()).collect()
    };
    assert_eq!(seen_of("sedia:TOWN").await, [key("sedia:TOWN"), key("directory:7")]);
    assert_eq!(seen_of("directory:7").await, [key("directory:7")]);
    assert_eq!(store.opportunities().await.expect("the store works").len(), 1);
    assert_eq!(store.shown_by("directory").await.expect("the store works").len(), 1);
    assert_eq!(store.shown_by("direct").await.expect("the store works").len(), 0);
    let parted = tie("sedia:TOWN", "directory:7", Verdict::Apart);
    store.commit(Batch { ties: vec![parted.clone()], ..batch() }).await.expect("the store works");
    assert_eq!(store.ties().await.expect("the store works"), [parted]);
    assert_eq!(seen_of("sedia:TOWN").await, [key("sedia:TOWN")]);
}

#[tokio::test]
async fn both_stores_keep_decisions() {
    decisions_are_kept(&SledStore::temporary().expect("it opens")).await;
    decisions_are_kept(&ModelStore::new(at("2026-11-02T06:00:00Z"))).await;
}

async fn crier(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_crier"));
    command.args(arguments).current_dir(folder).env_remove("RUST_LOG");
    tokio::task::spawn_blocking(move || command.output().expect("it starts")).await.expect("it ends")
}

fn lines(output: &Output) -> Vec<Value> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_join_is_listed_explained_and_undone_by_command() {
    let folder = tempfile::tempdir().expect("there is room");
    std::fs::write(folder.path().join("crier.toml"), "").expect("there is room");
    let open = |on_damage| SledStore::open(&folder.path().join("data/store"), on_damage, at("2026-11-02T06:00:00Z"));
    std::fs::create_dir_all(folder.path().join("data")).expect("there is room");
    let store = open(OnDamage::Refuse).expect("it opens").store;
    let observed: Vec<Observed> =
        crier::domain::change::observe(None, &towns(), at("2026-11-02T06:00:00Z")).into_iter().collect();
    let ties = vec![tie("directory:7", "sedia:TOWN", Verdict::Same)];
    let sightings = vec![towns(), repeated("7", &towns())];
    let batch = Batch { sightings, observed, ties, at: at("2026-11-02T06:00:00Z"), ..Batch::default() };
    store.commit(batch).await.expect("the store works");
    store.close().await.expect("it closes");
    let source = |rest: &'static [&'static str]| {
        let (first, rest) = rest.split_first().expect("there is a command");
        [&["source", first, "--config", "crier.toml", "--json"], rest].concat()
    };
    let listed = lines(&crier(folder.path(), &source(&["same"])).await);
    assert_eq!((listed.len(), &listed[0]["why"][0]), (1, &Value::from("identifier")));
    let explained = lines(&crier(folder.path(), &source(&["same", "directory:7"])).await);
    assert_eq!(explained.iter().map(|line| &line["key"]).collect::<Vec<_>>(), ["sedia:TOWN", "directory:7"]);
    assert_eq!(explained[1]["tie"]["verdict"], "same");
    let parted = lines(&crier(folder.path(), &source(&["apart", "directory:7", "sedia:TOWN"])).await);
    assert_eq!((&parted[0]["verdict"], &parted[0]["by"]), (&Value::from("apart"), &Value::from("admin")));
    let explained = lines(&crier(folder.path(), &source(&["same", "sedia:TOWN"])).await);
    assert_eq!(
        explained.iter().map(|line| &line["verdict"]).collect::<Vec<_>>(),
        [&Value::Null, &Value::from("apart")]
    );
    let unknown = crier(folder.path(), &source(&["same", "sedia:NOTHING"])).await;
    assert_eq!(unknown.status.code(), Some(2));
}

#[tokio::test]
async fn what_belongs_to_a_record_is_found_under_its_key_only() {
    let world = world().await;
    world.collect(&[towns()]).await;
    world.collect_from("directory", &[repeated("7", &towns())]).await;
    assert_eq!(shown_by(&world, "directory:7").await, ["directory:7"]);
    assert_eq!(shown_by(&world, "sedia:TOWN").await, ["sedia:TOWN", "directory:7"]);
}
