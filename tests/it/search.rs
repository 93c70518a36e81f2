//! Forward search, on a few calls of our own and on captured real ones.
#![expect(clippy::unwrap_used, reason = "a helper that cannot build its world fails the test")]

use std::io::Read;
use std::time::Instant;

use crier::domain::opportunity::Opportunity;
use crier::search::{Filters, Index, Order, Query};
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::Value;

use crate::support::shared;
use crate::support::shelf;

fn now() -> Timestamp {
    shelf::now()
}

fn query(words: &str) -> Query {
    Query { words: words.split_whitespace().map(str::to_owned).collect(), ..Query::at(now()) }
}

fn code(code: &str) -> Query {
    Query { filters: Filters { codes: vec![code.to_owned()], ..Filters::default() }, ..Query::at(now()) }
}

/// The codes of what is found, in order.
fn found(index: &Index, calls: &[Opportunity], query: &Query) -> Vec<String> {
    let hits = index.search(query, 10).hits;
    let call = |key| calls.iter().find(|call| call.key == key).unwrap();
    hits.into_iter().map(|hit| call(hit.key).code().to_owned()).collect()
}

#[test]
fn a_code_is_found_in_any_case_and_before_its_family() {
    let calls = shelf::all();
    let index = Index::build(&calls).unwrap();
    assert_eq!(found(&index, &calls, &code("cerv-2026-CITIZENS-town-nt")), ["CERV-2026-CITIZENS-TOWN-NT"]);
    let family = found(&index, &calls, &code("CERV-2026"));
    assert!(family.len() >= 3 && family.iter().all(|code| code.starts_with("CERV-2026-")), "{family:?}");
    assert!(found(&index, &calls, &code("CERV-2026-CITIZENS-TOW")).is_empty(), "a beginning ends at a separator");
    assert_eq!(index.nearest_codes("CERV-2026-CITIZENS-TOWN-TN", 1), ["CERV-2026-CITIZENS-TOWN-NT"]);
}

#[test]
fn a_word_that_became_a_filter_need_not_be_mentioned() {
    let calls = shelf::all();
    let index = Index::build(&calls).unwrap();
    let filters = Filters { countries: vec!["PL".to_owned()], ..Filters::default() };
    let plain = Query { filters, ..Query::at(now()) };
    let said = Query { said: vec!["poland".to_owned()], ..plain.clone() };
    assert!(index.search(&plain, 100).total > 0);
    assert_eq!(index.search(&said, 100).total, index.search(&plain, 100).total);
}

#[test]
fn words_are_found_in_any_form_and_with_one_slip() {
    let calls = shelf::all();
    let index = Index::build(&calls).unwrap();
    let expected = found(&index, &calls, &query("storytelling"));
    assert_eq!(expected.first().map(String::as_str), Some("CREA-CULT-2027-STORIES"));
    assert_eq!(found(&index, &calls, &query("storyteling")), expected);
    assert_eq!(found(&index, &calls, &query("twinned")), found(&index, &calls, &query("twinning")));
}

#[test]
fn a_weak_match_is_no_answer() {
    let calls = shelf::all();
    let index = Index::build(&calls).unwrap();
    assert!(found(&index, &calls, &query("zeppelin moorage towns")).is_empty());
    assert!(found(&index, &calls, &query("xylophone")).is_empty());
}

#[test]
fn a_closed_call_is_found_only_by_its_code() {
    let calls = shelf::all();
    let index = Index::build(&calls).unwrap();
    let closed = "CERV-2025-REM-OLD";
    assert!(!found(&index, &calls, &query("remembrance")).contains(&closed.to_owned()));
    assert_eq!(found(&index, &calls, &code(closed)), [closed]);
}

#[test]
fn an_update_replaces_what_was_known() {
    let mut calls = shelf::all();
    let index = Index::build(&calls).unwrap();
    let before = index.len();
    let changed = calls.iter_mut().find(|call| call.code() == "LIFE-2026-GARDENS").unwrap();
    changed.facts.title = "Balloons over allotments".to_owned();
    let changed = changed.clone();
    index.update([&changed]).unwrap();
    assert_eq!(index.len(), before);
    assert_eq!(found(&index, &calls, &query("balloons")), ["LIFE-2026-GARDENS"]);
    let mut new = changed;
    new.key = crier::domain::opportunity::OpportunityKey::new("notes", "9");
    new.facts.identifier = Some("NOTES-9".to_owned());
    new.facts.title = "Kites for schools".to_owned();
    index.update([&new]).unwrap();
    calls.push(new);
    assert_eq!(index.len(), before + 1);
    assert_eq!(found(&index, &calls, &query("kites")), ["NOTES-9"]);
}

#[test]
fn the_soonest_comes_first_when_asked_for() {
    let calls = shelf::all();
    let index = Index::build(&calls).unwrap();
    let hits = index.search(&Query { order: Order::Soonest, ..Query::at(now()) }, 50).hits;
    let due = |key| calls.iter().find(|call| call.key == key).unwrap().facts.next_deadline(now()).map(|next| next.date);
    let days: Vec<_> = hits.into_iter().filter_map(|hit| due(hit.key)).collect();
    assert!(days.len() > 10 && days.is_sorted(), "{days:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_words_are_searched_without_harm(text in "\\PC{0,300}", code in "\\PC{0,40}") {
        thread_local! {
            static INDEX: Index = Index::build(&shelf::all()).unwrap();
        }
        INDEX.with(|index| {
            let mut query = query(&text);
            prop_assert!(index.search(&query, 10).hits.len() <= 10);
            query.filters.codes = vec![code.clone()];
            prop_assert!(index.search(&query, 10).hits.len() <= 10);
            prop_assert!(index.nearest_codes(&code, 3).len() <= 3);
            Ok(())
        })?;
    }
}

/// The captured calls of one day in April 2026.
fn captured() -> Option<Vec<Opportunity>> {
    let path = shared("real/sedia_calls_fulltext_2026-04-23.jsonl.gz")?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(std::fs::File::open(path).unwrap()).read_to_string(&mut text).unwrap();
    Some(text.lines().enumerate().map(|(row, line)| call_of(row, &serde_json::from_str(line).unwrap())).collect())
}

fn call_of(row: usize, line: &Value) -> Opportunity {
    let field = |name: &str| line.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut call = shelf::call("sedia", &format!("{row}TOPICS"), field("Topic title"));
    call.facts.identifier = Some(field("Topic code").to_owned());
    field("Topic description full").clone_into(&mut call.facts.text);
    call.facts.action_types = vec![field("Type of Action").to_owned()];
    call.facts.stated_status = crier::domain::opportunity::Status::Open;
    call
}

#[test]
fn captured_calls_are_found_by_code_and_by_plain_words() {
    let Some(calls) = captured() else { return };
    let began = Instant::now();
    let index = Index::build(&calls).unwrap();
    println!("{} calls indexed in {:?}", calls.len(), began.elapsed());
    let code_found = found(&index, &calls, &code("horizon-cl2-2027-01-heritage-01"));
    assert_eq!(code_found, ["HORIZON-CL2-2027-01-HERITAGE-01"]);
    let family = found(&index, &calls, &code("horizon-cl2-2027-01"));
    assert!(family.len() == 10 && family.iter().all(|code| code.starts_with("HORIZON-CL2-2027-01-")), "{family:?}");
    for words in [
        "cultural heritage digital",
        "media literacy disinformation",
        "soil health living labs",
        "town twinning",
        "gender stereotypes",
    ] {
        let began = Instant::now();
        let hits = index.search(&query(words), 5);
        println!("{words}: {} in {:?}", hits.total, began.elapsed());
        for hit in hits.hits {
            let call = calls.iter().find(|call| call.key == hit.key).unwrap();
            println!("    {:.1} {} {} {:?}", hit.score, call.code(), call.facts.title, hit.why);
        }
    }
}
