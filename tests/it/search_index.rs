//! The search index as it lies on disk: kept, caught up, made anew, and read while it is written.
#![expect(clippy::unwrap_used, reason = "a helper that cannot build its world fails the test")]

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crier::clock::SimulatedClock;
use crier::daemon::{Crier, Parts};
use crier::domain::change::Observed;
use crier::domain::opportunity::{Budget, Facts, Kind, Opportunity, Status};
use crier::pipeline::gather::Patience;
use crier::ports::{Batch, Store};
use crier::search::{Amount, Filters, Index, Query, Window};
use crier::sources::http::{HttpFetcher, Settings};
use crier::store::sled::SledStore;
use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

use crate::support::shelf;

fn query(words: &str) -> Query {
    Query { words: words.split_whitespace().map(str::to_owned).collect(), ..Query::at(shelf::now()) }
}

/// The codes of what is found, in order.
fn found(index: &Index, calls: &[Opportunity], query: &Query) -> Vec<String> {
    let hits = index.search(query, 50).hits;
    let call = |key| calls.iter().find(|call| call.key == key).unwrap();
    hits.into_iter().map(|hit| call(hit.key).code().to_owned()).collect()
}

/// An index on disk of these calls, in step with a record that adds up to `imprint`.
fn kept(folder: &Path, calls: &[Opportunity], imprint: &str) -> Index {
    let index = Index::open(folder).unwrap();
    index.catch_up([calls.to_vec()], imprint).unwrap();
    index
}

#[test]
fn an_index_on_disk_is_found_as_it_was_left() {
    let place = tempfile::tempdir().unwrap();
    let calls = shelf::all();
    let expected = found(&kept(place.path(), &calls, "one"), &calls, &query("heritage museums"));
    assert!(!expected.is_empty());
    let index = Index::open(place.path()).unwrap();
    assert_eq!(index.imprint().as_deref(), Some("one"));
    assert_eq!(found(&index, &calls, &query("heritage museums")), expected);
    index.keep_up(&calls[..1], "two").unwrap();
    drop(index);
    assert_eq!(Index::open(place.path()).unwrap().imprint().as_deref(), Some("two"));
}

#[test]
fn catching_up_indexes_what_differs_and_forgets_what_is_gone() {
    let place = tempfile::tempdir().unwrap();
    let mut calls = shelf::all();
    let index = kept(place.path(), &calls, "one");
    let (count, gone) = (calls.len(), calls.pop().unwrap());
    calls[3].facts.title = "Balloons over allotments".to_owned();
    calls.push(shelf::call("notes", "kites", "Kites for schools"));
    let caught = index.catch_up(calls.chunks(7).map(<[_]>::to_vec), "two").unwrap();
    assert_eq!((caught.indexed, caught.removed), (2, 1));
    assert_eq!(index.len(), count);
    assert_eq!(found(&index, &calls, &query("balloons")), [calls[3].code()]);
    assert_eq!(found(&index, &calls, &query("kites")).len(), 1);
    assert!(index.search(&Query::at(shelf::now()), 100).hits.iter().all(|hit| hit.key != gone.key));
    let again = index.catch_up([calls.clone()], "two").unwrap();
    assert_eq!((again.indexed, again.removed), (0, 0));
}

#[test]
fn a_change_of_an_index_that_is_not_in_step_does_not_make_it_so() {
    let place = tempfile::tempdir().unwrap();
    let calls = shelf::all();
    let index = kept(place.path(), &calls, "one");
    index.update(&calls[..2]).unwrap();
    assert_eq!(index.imprint(), None);
    drop(index);
    assert_eq!(Index::open(place.path()).unwrap().imprint(), None);
}

#[test]
fn an_index_made_otherwise_is_made_anew() {
    let place = tempfile::tempdir().unwrap();
    let calls = shelf::all();
    drop(kept(place.path(), &calls, "one"));
    let meta = place.path().join("meta.json");
    let text = fs::read_to_string(&meta).unwrap();
    let of_another_release = text.replace("\"payload\": \"", "\"payload\": \"0-");
    assert_ne!(text, of_another_release);
    fs::write(&meta, of_another_release).unwrap();
    let index = Index::open(place.path()).unwrap();
    assert_eq!((index.imprint(), index.len()), (None, 0));
    index.catch_up([calls.clone()], "one").unwrap();
    assert_eq!(index.len(), calls.len());
}

#[test]
fn an_index_that_cannot_be_opened_is_made_anew() {
    let calls = shelf::all();
    let spoil = |path: &Path, ending: &str| match ending {
        ".term" => fs::remove_file(path).unwrap(),
        ending => fs::write(path, if ending == ".fast" { "" } else { "{" }).unwrap(),
    };
    for ending in ["meta.json", ".term", ".fast"] {
        let place = tempfile::tempdir().unwrap();
        drop(kept(place.path(), &calls, "one"));
        let files = fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().path());
        let spoiled =
            files.filter(|path| path.to_string_lossy().ends_with(ending)).inspect(|path| spoil(path, ending)).count();
        assert!(spoiled > 0, "{ending}");
        let index = Index::open(place.path()).unwrap();
        assert_eq!((index.imprint(), index.len()), (None, 0), "{ending}");
        index.catch_up([calls.clone()], "one").unwrap();
        assert!(!found(&index, &calls, &query("heritage")).is_empty(), "{ending}");
    }
}

#[test]
fn damage_met_while_searching_ends_no_answer_and_is_mended_by_catching_up() {
    let place = tempfile::tempdir().unwrap();
    let calls = shelf::all();
    drop(kept(place.path(), &calls, "one"));
    // What is torn in the middle is not noticed when it is opened: that would mean to read all of it.
    for entry in fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.extension().is_some_and(|ending| ending == "term") {
            let mut bytes = fs::read(&entry).unwrap();
            let end = bytes.len().saturating_sub(400);
            bytes[..end].fill(0xff);
            fs::write(&entry, bytes).unwrap();
        }
    }
    let index = Index::open(place.path()).unwrap();
    assert!(found(&index, &calls, &query("heritage museums libraries towns")).len() <= calls.len());
    assert_eq!(index.imprint(), None, "who found damage is not in step");
    index.catch_up([calls.clone()], "one").unwrap();
    assert_eq!(index.imprint().as_deref(), Some("one"));
    assert!(!found(&index, &calls, &query("heritage museums")).is_empty());
}

#[test]
fn a_folder_of_other_files_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("letters.txt"), "dear all").unwrap();
    let error = Index::open(place.path()).map(|_| ()).unwrap_err().to_string();
    assert!(error.contains("expected an empty folder"), "{error}");
    assert_eq!(fs::read_to_string(place.path().join("letters.txt")).unwrap(), "dear all");
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
}

#[test]
fn answers_go_on_while_the_index_is_written() {
    let place = tempfile::tempdir().unwrap();
    let calls = shelf::all();
    let index = kept(place.path(), &calls, "0");
    let garden = calls.iter().find(|call| call.code() == "LIFE-2026-GARDENS").unwrap();
    let titled = |round: u32| {
        let mut changed = garden.clone();
        changed.facts.title = format!("Balloons over allotments and gardens, round {round}");
        changed
    };
    index.keep_up(std::iter::once(&titled(0)), "0").unwrap();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let asking: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    let mut asked = 0;
                    while !done.load(Ordering::Acquire) {
                        let hits = index.search(&query("gardens"), 10);
                        // The old call or the new one, never none and never both.
                        assert_eq!(hits.total, 1);
                        asked += 1;
                    }
                    asked
                })
            })
            .collect();
        for round in 1..=12 {
            index.keep_up(std::iter::once(&titled(round)), &round.to_string()).unwrap();
        }
        done.store(true, Ordering::Release);
        for asking in asking {
            assert!(asking.join().unwrap() > 0);
        }
    });
    assert_eq!(index.imprint().as_deref(), Some("12"));
    assert_eq!(index.len(), calls.len());
}

/// Somebody who answers from `store` and `index`.
async fn crier(store: &Arc<dyn Store>, index: Index) -> Crier {
    let clock = Arc::new(SimulatedClock::at(shelf::now()));
    let fetcher = Arc::new(HttpFetcher::new(Settings::new("crier tests"), clock.clone()).unwrap());
    let store = Arc::clone(store);
    let parts = Parts { store, clock, fetcher, feeds: Vec::new(), patience: Patience::default(), index };
    Crier::open(parts).await.unwrap()
}

async fn remember(store: &dyn Store, calls: &[Opportunity]) {
    let observed = calls.iter().cloned().map(|opportunity| Observed { opportunity, changes: Vec::new() }).collect();
    store.commit(Batch { observed, at: shelf::now(), ..Batch::default() }).await.unwrap();
}

async fn answer(crier: &Crier, question: &str) -> String {
    let inbound = crier::platforms::console::Console::inbound(question);
    crier::platforms::console::render(&crier.conversation().hear(&inbound).await)
}

#[tokio::test]
async fn a_store_without_an_index_is_indexed_before_it_answers() {
    let place = tempfile::tempdir().unwrap();
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
    remember(&*store, &shelf::all()).await;
    let crier = crier(&store, Index::open(place.path()).unwrap()).await;
    assert!(answer(&crier, "storytelling").await.contains("CREA-CULT-2027-STORIES"));
    drop(crier);
    let index = Index::open(place.path()).unwrap();
    assert_eq!(index.imprint(), Some(store.imprint().await.unwrap()), "nothing is to be done at the next start");
}

#[tokio::test]
async fn an_old_index_answers_from_what_it_has_until_it_has_caught_up() {
    let place = tempfile::tempdir().unwrap();
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
    let calls = shelf::all();
    remember(&*store, &calls).await;
    drop(crier(&store, Index::open(place.path()).unwrap()).await);
    // As after a crash between the record and the index.
    let new = shelf::call("notes", "kites", "Kites for schools");
    remember(&*store, std::slice::from_ref(&new)).await;
    let crier = crier(&store, Index::open(place.path()).unwrap()).await;
    assert!(answer(&crier, "storytelling").await.contains("CREA-CULT-2027-STORIES"));
    assert!(!answer(&crier, "kites").await.contains("Kites for schools"));
    crier.catch_up().await.unwrap();
    assert!(answer(&crier, "kites").await.contains("Kites for schools"));
}

/// What the filters mean, read from the facts one by one.
fn holds(filters: &Filters, facts: &Facts, now: Timestamp) -> bool {
    let status = facts.status_at(now);
    let past_too = filters.status.iter().any(|status| !status.is_live());
    let closes = |window: Window| {
        let mut days = facts.deadlines.iter().filter(|deadline| past_too || !deadline.is_past(now));
        days.any(|deadline| window.holds(deadline.date))
    };
    let Budget { grant_min, grant_max, .. } = facts.budget;
    let fits = |amount: Amount| {
        grant_min.or(grant_max).is_some_and(|least| {
            amount.max.is_none_or(|max| least <= max)
                && amount.min.is_none_or(|min| grant_max.unwrap_or(u64::MAX) >= min)
        })
    };
    (filters.kinds.is_empty() || filters.kinds.contains(&facts.kind))
        && (filters.programmes.is_empty() || facts.programme.as_ref().is_some_and(|id| filters.programmes.contains(id)))
        && (if filters.status.is_empty() { status.is_live() } else { filters.status.contains(&status) })
        && (filters.deadline.is_open() || closes(filters.deadline))
        && (filters.opening.is_open() || facts.opens_on.is_some_and(|day| filters.opening.holds(day)))
        && (filters.amount == Amount::default() || fits(filters.amount))
}

fn window() -> impl Strategy<Value = Window> {
    let day =
        || proptest::option::of((-400_i32..800).prop_map(|days| date(2026, 11, 23) + jiff::Span::new().days(days)));
    prop_oneof![3 => Just(Window::default()), 1 => (day(), day()).prop_map(|(from, to)| Window { from, to })]
}

fn filters() -> impl Strategy<Value = Filters> {
    let some = |all: Vec<&'static str>| proptest::sample::subsequence(all, 0..=2);
    let programmes = some(vec!["cerv", "erasmus", "horizon", "life", "nobody"]);
    let kinds = proptest::sample::subsequence(Kind::ALL.to_vec(), 0..=2);
    let statuses = [Status::Open, Status::Forthcoming, Status::Closed, Status::Withdrawn, Status::Unknown];
    let status = proptest::sample::subsequence(statuses.to_vec(), 0..=2);
    let euros = || proptest::option::of(0_u64..700_000);
    let amount = prop_oneof![Just(Amount::default()), (euros(), euros()).prop_map(|(min, max)| Amount { min, max })];
    (programmes, kinds, status, window(), window(), amount).prop_map(
        |(programmes, kinds, status, deadline, opening, amount)| Filters {
            programmes: programmes.into_iter().map(str::to_owned).collect(),
            kinds,
            status,
            deadline,
            opening,
            amount,
            ..Filters::default()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn filters_mean_what_the_facts_say(filters in filters(), days in -500_i64..900) {
        thread_local! {
            static WORLD: (Vec<Opportunity>, Index) = {
                let calls = shelf::all();
                let index = Index::build(&calls).unwrap();
                (calls, index)
            };
        }
        WORLD.with(|(calls, index)| {
            let now = shelf::now() + jiff::SignedDuration::from_hours(24 * days);
            let query = Query { filters: filters.clone(), now, ..Query::at(now) };
            let mut found: Vec<_> = index.search(&query, 100).hits.into_iter().map(|hit| hit.key).collect();
            let right = calls.iter().filter(|call| holds(&filters, &call.facts, now));
            let mut right: Vec<_> = right.map(|call| call.key.clone()).collect();
            found.sort();
            right.sort();
            prop_assert_eq!(found, right);
            Ok(())
        })?;
    }
}
