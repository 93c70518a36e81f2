//! The interest grammar: what is written reads as the same, and nothing makes it slow.

use std::time::{Duration, Instant};

use crier::domain::interest::{Expression, Facet, Interest, parse};
use crier::matching::{Document, Matcher};
use proptest::prelude::*;

use super::random::Random;
use crate::support::{calls, shelf};

proptest! {
    #[test]
    fn an_interest_is_written_so_that_it_reads_as_the_same(seed in any::<u64>()) {
        // What nobody can write is left out: a phrase with words without letters, a word with a star.
        let interest = Random::new(seed).interest();
        if let Ok(read) = parse(&interest.to_string()) {
            prop_assert_eq!(parse(&read.to_string()), Ok(read.clone()));
            if is_writable(&interest.expression) {
                prop_assert_eq!(read, interest);
            }
        } else {
            prop_assert!(!is_writable(&interest.expression), "{}", interest);
        }
    }

    #[test]
    fn whatever_is_typed_is_an_interest_that_reads_as_the_same_or_a_complaint(text in "\\PC{0,40}|[a-z()\"*:<>| -]{0,40}") {
        match parse(&text) {
            Ok(interest) => prop_assert_eq!(parse(&interest.to_string()), Ok(interest)),
            Err(complaint) => prop_assert!(complaint.at <= text.chars().count() + 1, "{}", complaint),
        }
    }
}

/// Whether an expression can come from a text: each word has a letter, a beginning has two, a language is known.
fn is_writable(expression: &Expression) -> bool {
    let has_letters = |word: &String| word.chars().any(char::is_alphanumeric);
    match expression {
        Expression::Facet(Facet::Language(code)) => code != "xx",
        Expression::Everything | Expression::Facet(_) => true,
        Expression::Word(word) => has_letters(word),
        Expression::Phrase(words) => words.iter().all(has_letters),
        Expression::Prefix(prefix) => prefix.chars().filter(|c| c.is_alphanumeric()).count() >= 2,
        Expression::Not(inner) => is_writable(inner),
        Expression::All(parts) | Expression::Any(parts) => parts.iter().all(is_writable),
    }
}

#[test]
fn odd_interests_are_refused_or_cost_little() {
    let joined =
        |word: &dyn Fn(usize) -> String, count: usize, glue: &str| (0..count).map(word).collect::<Vec<_>>().join(glue);
    let stop_words = ["the", "of", "and", "for", "in", "to", "a"];
    let hostile = [
        joined(&|n| format!("word{n}"), 10_000, " "),
        joined(&|n| format!("word{n}"), 10_000, " OR "),
        "(".repeat(1_000) + "x" + &")".repeat(1_000),
        "NOT ".repeat(1_000) + "x",
        "-".repeat(100_000),
        format!("\"{}\"", joined(&|n| format!("word{n}"), 10_000, " ")),
        "x".repeat(1_000_000),
        "\u{0}\u{1}\u{7f}\u{200b}".repeat(1_000),
        "programme:".repeat(1_000),
    ];
    let bounded = [
        joined(&|n| format!("-word{n}"), 200, " "),
        joined(&|n| stop_words[n % stop_words.len()].to_owned(), 200, " OR "),
        joined(&|n| format!("(the OR of{n})"), 100, " "),
        "(".repeat(30) + "the" + &" OR of)".repeat(30),
        "heritage\u{0} herit\u{ad}age ｈｅｒｉｔａｇｅ 文化遺産 наследие κληρονομιά \u{1d525}eritage".to_owned(),
        "𓀀𓀀* OR 𓀀".to_owned(),
    ];
    let start = Instant::now();
    for text in &hostile {
        assert!(parse(text).is_err(), "{}", text.chars().take(60).collect::<String>());
    }
    let mut matcher = Matcher::default();
    for text in &bounded {
        let interest: Interest = parse(text).unwrap_or_else(|complaint| panic!("{complaint}: {text}"));
        let chat = matcher.len();
        let subscription = calls::subscription(&format!("telegram:{}", chat + 1), &interest.to_string());
        matcher.put(subscription);
    }
    assert_eq!(matcher.len(), bounded.len());
    for call in shelf::all() {
        let document = Document::of(&call);
        let found = matcher.matches(&document, shelf::now());
        let alone = matcher
            .subscriptions()
            .filter(|subscription| crier::matching::meets(&subscription.interest, &document, shelf::now()).is_some());
        let found: Vec<_> = found.into_iter().map(|found| &found.subscription.id).collect();
        assert_eq!(found, alone.map(|subscription| &subscription.id).collect::<Vec<_>>());
    }
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}
