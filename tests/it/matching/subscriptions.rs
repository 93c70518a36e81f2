//! The matcher as subscriptions come, change and go.

use crier::domain::community::{Subscription, SubscriptionId};
use crier::domain::interest::Interest;
use crier::domain::opportunity::Opportunity;
use crier::matching::{Document, Matcher, meets};
use crier::pipeline::remind::{all_reminders, reminders};
use jiff::Timestamp;

use super::random::Random;
use crate::support::calls;

fn subscription(name: usize, interest: Interest) -> Subscription {
    let id = SubscriptionId(format!("town/{name}"));
    Subscription { id, interest, ..calls::subscription("telegram:7", "heritage") }
}

/// The subscriptions a look at each finds, with the reasons.
fn one_by_one(matcher: &Matcher, call: &Opportunity, now: Timestamp) -> Vec<(String, Vec<String>)> {
    let document = Document::of(call);
    let met = |one: &Subscription| Some((one.id.to_string(), meets(&one.interest, &document, now)?));
    matcher.subscriptions().filter_map(met).collect()
}

fn found(matcher: &Matcher, call: &Opportunity, now: Timestamp) -> Vec<(String, Vec<String>)> {
    let document = Document::of(call);
    let matches = matcher.matches(&document, now).into_iter();
    matches.map(|found| (found.subscription.id.to_string(), found.why)).collect()
}

#[test]
fn what_comes_changes_and_goes_counts_from_the_next_call_on() {
    let mut random = Random::new(4);
    // Few interests, so that many subscriptions share one.
    let interests: Vec<Interest> = (0..400).map(|_| random.interest()).collect();
    let mut matcher = Matcher::default();
    for step in 0..12_000 {
        let name = random.below(600);
        if random.below(3) == 0 {
            matcher.remove(&SubscriptionId(format!("town/{name}")));
        } else {
            matcher.put(subscription(name, interests[random.below(interests.len())].clone()));
        }
        if step % 40 == 0 {
            let (call, now) = (random.call(), random.moment());
            assert_eq!(found(&matcher, &call, now), one_by_one(&matcher, &call, now), "step {step}");
        }
    }
    let known: Vec<&Subscription> = matcher.subscriptions().collect();
    assert_eq!(known.len(), matcher.len());
    assert!(matcher.index().len() <= 400 && matcher.index().len() < matcher.len());
}

#[test]
fn interests_that_mean_the_same_are_kept_once() {
    let texts = ["heritage museum", "museum heritage", "museum AND (heritage museum)", "heritage OR museum"];
    let same = texts.iter().enumerate().map(|(name, text)| subscription(name, text.parse().unwrap()));
    let mut matcher: Matcher = same.collect();
    assert_eq!((matcher.len(), matcher.index().len()), (4, 2));
    for name in 0..3 {
        matcher.remove(&SubscriptionId(format!("town/{name}")));
    }
    assert_eq!((matcher.len(), matcher.index().len()), (1, 1));
}

#[test]
fn interests_without_a_word_that_must_occur_are_counted_and_served() {
    let texts =
        ["*", "-energy", "programme:cerv", "-a -b country:pl", "heritage", "heritage OR -war", "heritage OR museum"];
    let all = texts.iter().enumerate().map(|(name, text)| subscription(name, text.parse().unwrap()));
    let mut matcher: Matcher = all.collect();
    assert_eq!(matcher.index().wordless(), 5);
    let mut random = Random::new(5);
    for _ in 0..200 {
        let (call, now) = (random.call(), random.moment());
        assert_eq!(found(&matcher, &call, now), one_by_one(&matcher, &call, now));
    }
    matcher.remove(&SubscriptionId("town/0".to_owned()));
    assert_eq!(matcher.index().wordless(), 4);
}

#[test]
fn reminders_are_those_a_look_at_every_subscription_promises() {
    let mut random = Random::new(6);
    let matcher: Matcher = (0..300).map(|name| subscription(name, random.interest())).collect();
    let mut promised = 0;
    for _ in 0..300 {
        let (call, now) = (random.call(), random.moment());
        let document = Document::of(&call);
        let expected: Vec<_> = matcher.subscriptions().flat_map(|one| reminders(one, &document, now)).collect();
        promised += expected.len();
        assert_eq!(all_reminders(&matcher, &document, now), expected);
    }
    assert!(promised > 10_000, "{promised}");
}
