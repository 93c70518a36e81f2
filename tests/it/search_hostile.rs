//! Questions nobody means well: each costs little and harms nothing.
use std::time::{Duration, Instant};

use crier::search::{Filters, Index, Passage, Query};

use crate::support::shelf;

/// More than any of these takes without optimisation on a busy machine; unbounded work takes minutes.
const PATIENCE: Duration = Duration::from_secs(3);

fn words(words: impl IntoIterator<Item = String>) -> Query {
    Query { words: words.into_iter().collect(), ..Query::at(shelf::now()) }
}

/// Texts of every kind of trouble, with what they are.
fn troubles() -> Vec<(&'static str, String)> {
    vec![
        ("nothing", String::new()),
        ("blanks", " \t\n ".to_owned()),
        ("control characters", "\u{0}\u{1}\u{7}\u{1b}[31m heritage\u{8}\u{7f}\u{85}".to_owned()),
        ("directions", "\u{202e}egatireh\u{202c} \u{200f}museums\u{2066}".to_owned()),
        ("no width", "her\u{200b}itage mus\u{ad}eum\u{feff}".to_owned()),
        ("mixed scripts", "hеritаge κληρονομιά наследство 遺産 การ ورث heritage".to_owned()),
        ("emoji", "🎭👩‍👩‍👧‍👦🏛️ heritage 🇪🇺".to_owned()),
        ("marks without letters", "\u{301}\u{301}\u{301}".repeat(1_000)),
        ("one endless word", "a".repeat(100_000)),
        ("endless hyphens", "a-".repeat(50_000)),
        ("only small words", "the of and to in for on with at by".repeat(200)),
        ("punctuation", "!?.,;:()[]{}<>\"'`~@#$%^&*_+-=|\\/".repeat(500)),
        ("another grammar", "title:heritage^9 AND (words:[a TO z] OR *:* OR /.*/) NOT \"".repeat(50)),
        ("quotation marks", "\"".repeat(5_000)),
    ]
}

#[test]
fn ten_thousand_words_cost_no_more_than_those_that_count() {
    let index = Index::build(&shelf::all()).unwrap();
    let many = (0..10_000).map(|number| format!("heritage{number}"));
    let began = Instant::now();
    assert_eq!(index.search(&words(many), 10).total, 0);
    let known = (0..10_000).map(|number| if number % 2 == 0 { "museums" } else { "heritage" }.to_owned());
    assert!(index.search(&words(known), 10).total > 0);
    let sentence = (0..10_000).map(|number| format!("museum{number}")).collect::<Vec<_>>().join(" ");
    let query = Query { phrases: vec![sentence.clone(); 50], ..Query::at(shelf::now()) };
    assert_eq!(index.search(&query, 10).total, 0);
    let passage = Passage { title: sentence.clone(), keywords: sentence.clone(), text: sentence.repeat(20) };
    assert!(index.search(&Query::like(passage, shelf::now()), 10).hits.len() <= 10);
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
}

#[test]
fn texts_of_any_kind_are_searched_without_harm() {
    let index = Index::build(&shelf::all()).unwrap();
    for (what, text) in troubles() {
        let began = Instant::now();
        let as_words = words(text.split(' ').map(str::to_owned));
        let as_code =
            Query { filters: Filters { codes: vec![text.clone()], ..Filters::default() }, ..Query::at(shelf::now()) };
        let as_phrase = Query { phrases: vec![text.clone()], ..Query::at(shelf::now()) };
        let passage = Passage { title: text.clone(), keywords: text.clone(), text: text.clone() };
        for query in [as_words, as_code, as_phrase, Query::like(passage, shelf::now())] {
            assert!(index.search(&query, 10).hits.len() <= 10, "{what}");
        }
        assert!(index.nearest_codes(&text, 3).len() <= 3, "{what}");
        assert!(began.elapsed() < PATIENCE, "{what}: {:?}", began.elapsed());
    }
    assert!(index.imprint().is_none(), "this index never was in step, and nothing here broke it");
    assert!(index.search(&words(["heritage".to_owned()]), 10).total > 0);
}

#[test]
fn what_is_not_seen_does_not_hide_a_word() {
    let index = Index::build(&shelf::all()).unwrap();
    let plain = index.search(&words(["museums".to_owned()]), 10);
    for hidden in ["\u{202e}museums\u{202c}", "MUSEUMS\u{0}", "ｍｕｓｅｕｍｓ", "Muséums"] {
        assert_eq!(index.search(&words([hidden.to_owned()]), 10).total, plain.total, "{hidden:?}");
    }
}
