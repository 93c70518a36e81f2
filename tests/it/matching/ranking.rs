//! What fits better comes first, and what fits too little is left out where that was asked.

use std::collections::BTreeMap;

use crier::domain::change::{Change, Observed};
use crier::domain::community::{Audience, Subscription};
use crier::domain::deadline::{Deadline, Stage};
use crier::domain::notice::{Notice, Subject};
use crier::domain::opportunity::Opportunity;
use crier::domain::taste::{Member, Taste, Thumb};
use crier::domain::zone::Zone;
use crier::language::wording::{Reader, SHOWN_MAX, digest};
use crier::language::{Language, Words};
use crier::matching::{Document, Matcher};
use crier::pipeline::announce;
use jiff::civil::date;

use crate::support::{calls, shelf};

fn call(reference: &str, title: &str, text: &str) -> Opportunity {
    let mut call = shelf::call("sedia", reference, title);
    text.clone_into(&mut call.facts.text);
    call.facts.deadlines = vec![Deadline::on(date(2027, 3, 5), Stage::Only)];
    call
}

fn asking(interest: &str, relevance_min: u8) -> Subscription {
    Subscription { relevance_min, ..calls::subscription("telegram:7", interest) }
}

fn notices(matcher: &Matcher, opportunity: &Opportunity) -> Vec<Notice> {
    let observed = Observed { opportunity: opportunity.clone(), changes: vec![Change::Appeared] };
    announce::notices(&observed, matcher, shelf::now())
}

#[test]
fn what_fits_less_than_asked_is_neither_told_nor_reminded_of() {
    let weak = call("1", "A prize", "Once, at the end, it says heritage.");
    let strong = call("2", "Heritage of heritage", "Heritage, heritage and heritage.");
    let all: Matcher = [asking("heritage", 0)].into_iter().collect();
    let relevance = |call: &Opportunity| {
        let document = Document::of(call);
        all.matches(&document, shelf::now())[0].relevance.percent()
    };
    let (low, high) = (relevance(&weak), relevance(&strong));
    assert!(low < high, "{low} and {high}");
    let least: Matcher = [asking("heritage", high)].into_iter().collect();
    let reminders =
        |notices: &[Notice]| notices.iter().filter(|notice| matches!(notice.subject, Subject::Reminder { .. })).count();
    assert!(notices(&least, &weak).is_empty());
    let told = notices(&least, &strong);
    assert_eq!(told, notices(&all, &strong));
    assert_eq!(told.len() - reminders(&told), 1);
    assert_eq!(reminders(&told), reminders(&notices(&all, &weak)));
    assert!(reminders(&told) > 0 && told.iter().any(|notice| notice.relevance == high));
}

#[test]
fn thumbs_move_what_a_private_chat_is_told_and_no_other() {
    let heritage = call("1", "Heritage in schools", "Schools keep heritage.");
    let document = Document::of(&heritage);
    let relevance = |thumb: Option<Thumb>, audience: &str| {
        let mut taste = Taste::default();
        for (number, thumb) in (10..14).zip(std::iter::repeat_n(thumb, 4)) {
            if let Some(thumb) = thumb {
                taste.give(thumb, &call(&number.to_string(), "x", "").key, &document.traits());
            }
        }
        let member = Member::of(&"telegram:7".parse::<Audience>().unwrap());
        let tastes = BTreeMap::from([(member, taste)]);
        let subscription = calls::subscription(audience, "heritage");
        let matcher = Matcher::default().with_tastes(tastes).with([subscription]);
        i16::from(matcher.matches(&document, shelf::now())[0].relevance.percent())
    };
    let before = relevance(None, "telegram:7");
    assert!(relevance(Some(Thumb::Up), "telegram:7") > before && relevance(Some(Thumb::Down), "telegram:7") < before);
    assert!((relevance(Some(Thumb::Down), "telegram:7") - before).abs() <= 20);
    assert_eq!(relevance(Some(Thumb::Up), "telegram:-100"), before);
}

#[test]
fn a_digest_shows_what_fits_best_in_the_order_in_which_it_closes() {
    let matcher: Matcher = [asking("*", 0)].into_iter().collect();
    let news: Vec<(Notice, Opportunity)> = (0..u8::try_from(SHOWN_MAX * 2).unwrap())
        .map(|number| {
            let call = call(&number.to_string(), &format!("Call {number}"), "");
            let notice =
                notices(&matcher, &call).into_iter().find(|notice| !matches!(notice.subject, Subject::Reminder { .. }));
            (Notice { relevance: number % 2, ..notice.unwrap() }, call)
        })
        .collect();
    let zone = Zone::brussels();
    let reader = Reader { words: Words::of(Language::English), zone: &zone, now: shelf::now() };
    let said = digest(&news, reader).plain();
    let shown = |number: usize| said.contains(&format!("* Call {number}\n"));
    assert!((0..SHOWN_MAX * 2).all(|number| shown(number) == (number % 2 == 1)), "{said}");
}
