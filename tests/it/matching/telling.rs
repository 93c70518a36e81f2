//! What a match tells: the sentence, how well it fits, and why something is no match.

use std::collections::BTreeMap;
use std::sync::Arc;

use crier::domain::community::Profile;
use crier::domain::opportunity::Opportunity;
use crier::matching::{Document, Matcher, Rarity, explain};
use proptest::prelude::*;

use super::random::Random;
use crate::support::{calls, shelf};

fn call(title: &str, text: &str) -> Opportunity {
    let mut call = shelf::call("sedia", "1", title);
    text.clone_into(&mut call.facts.text);
    call
}

fn matcher(interest: &str) -> Matcher {
    [calls::subscription("telegram:7", interest)].into_iter().collect()
}

/// The highlighted text with the marked words in brackets.
fn highlighted(interest: &str, call: &Opportunity) -> Option<String> {
    let matcher = matcher(interest);
    let document = Document::of(call);
    let highlight = matcher.matches(&document, shelf::now()).into_iter().next()?.highlight?;
    let mut shown = highlight.text.clone();
    for (start, end) in highlight.marks.iter().rev() {
        shown.insert(*end, ']');
        shown.insert(*start, '[');
    }
    Some(shown)
}

fn relevance(matcher: &Matcher, call: &Opportunity) -> u8 {
    matcher.matches(&Document::of(call), shelf::now())[0].relevance.percent()
}

#[test]
fn the_sentence_that_fits_is_shown_with_its_words_marked() {
    let told = call(
        "Memory work",
        "Towns apply. Libraries keep “cultural heritage” alive, e.g. in Köln! Museums, too.\nMore.",
    );
    let shown = |interest: &str| highlighted(interest, &told);
    assert_eq!(
        shown("library \"cultural heritage\"").as_deref(),
        Some("[Libraries] keep “[cultural heritage]” alive, e.g. in Köln!")
    );
    assert_eq!(shown("museum* OR memory").as_deref(), Some("[Museums], too."));
    assert_eq!(shown("memory").as_deref(), Some("[Memory] work"));
    assert_eq!(shown("koln -war").as_deref(), Some("Libraries keep “cultural heritage” alive, e.g. in [Köln]!"));
    assert_eq!(shown("kind:grant -war"), None);
}

#[test]
fn a_long_sentence_is_cut_around_what_fits() {
    let told = call("A", &format!("{}museum {}", "naïve ".repeat(100), "œuvre ".repeat(100)));
    let shown = highlighted("museum", &told).unwrap();
    assert!(shown.starts_with("… ") && shown.ends_with(" …") && shown.contains("[museum]"), "{shown}");
    assert!(shown.chars().count() < 210, "{shown}");
}

proptest! {
    #[test]
    fn marks_lie_on_what_was_asked_for(text in "\\PC{0,300}", seed in any::<u64>()) {
        let mut random = Random::new(seed);
        let mut told = random.call();
        told.facts.text = format!("{text} library {text}");
        let mut subscription = calls::subscription("telegram:7", "heritage");
        subscription.interest = random.interest();
        let matcher: Matcher = [subscription].into_iter().collect();
        for found in matcher.matches(&Document::of(&told), random.moment()) {
            if let Some(highlight) = found.highlight {
                prop_assert!(!highlight.marks.is_empty());
                for (start, end) in highlight.marks {
                    prop_assert!(highlight.text.get(start..end).is_some_and(|marked| !marked.trim().is_empty()));
                }
            }
        }
    }
}

#[test]
fn the_title_a_rare_word_and_the_profile_make_a_match_more_relevant() {
    let (title, text) = (call("Heritage", "For all."), call("For all", "Heritage."));
    let matcher = matcher("heritage");
    assert!(relevance(&matcher, &title) > relevance(&matcher, &text));

    let shelf = shelf::all();
    let rarity = Arc::new(Rarity::of(shelf.iter().map(Document::of)));
    let with = |interest: &str| Matcher::new(Arc::clone(&rarity)).with([calls::subscription("telegram:7", interest)]);
    let both = call("Support for zeppelins", "");
    assert!(relevance(&with("zeppelin"), &both) > relevance(&with("for"), &both));

    let schools = call("Projects", "Heritage in schools in Poland.");
    let profile =
        Profile { organisations: vec!["school".to_owned()], countries: vec!["PL".to_owned()], ..Profile::default() };
    let known = with("heritage").with_profiles(BTreeMap::from([("town".to_owned(), profile)]));
    assert!(relevance(&known, &schools) > relevance(&with("heritage"), &schools));
    assert_eq!(relevance(&with("*"), &schools), 0);
}

#[test]
fn why_something_is_no_match_is_told_part_by_part() {
    let mut told = call("Heritage in towns", "Museums and war.");
    told.facts.budget.grant_max = Some(300_000);
    let interest = "heritage library -war budget:<60k (museum OR school) country:pl".parse().unwrap();
    let checks = explain(&interest, &Document::of(&told), shelf::now());
    let told: Vec<String> = checks
        .into_iter()
        .map(|check| format!("{} {}: {}", if check.holds { "+" } else { "-" }, check.asked, check.found))
        .collect();
    assert_eq!(
        told,
        [
            "+ about heritage: in the title",
            "- about library: does not occur",
            "- not about war: in the description",
            "- under EUR 60,000: its money: up to EUR 300,000 a grant",
            "+ about museum or school: about museum: in the description; about school: does not occur",
            "+ for Poland: it names no country, which fits all",
        ]
    );
}
