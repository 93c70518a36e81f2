//! Joining is conservative and does not depend on who comes first: many small worlds, each read in every order.
//!
//! A world has true calls and up to four sources that show some of them, each in its own way: with or without the code,
//! the page, the days, in other capitals. Calls share titles, days and even codes with others of their family, as
//! cascade calls do. What is checked knows which call each row truly is; the rules do not.

use std::collections::{BTreeMap, BTreeSet};

use crier::domain::opportunity::{Kind, Opportunity, OpportunityKey};
use crier::domain::sighting::Sighting;
use crier::pipeline::kin::{Kin, Shown};
use jiff::Timestamp;
use proptest::prelude::*;

use super::titled;

const SOURCES: [&str; 4] = ["sedia", "directory", "gazette", "hub"];
const TITLES: [&str; 4] = ["Networks of towns", "Open call for proposals", "Libraries learning together", "Towns"];
const DAYS: [&str; 3] = ["2026-12-03", "2026-12-17", "2027-01-14"];

/// What a call truly is.
#[derive(Clone, Debug)]
struct Truth {
    title: usize,
    day: usize,
    /// Calls with one family share a code.
    family: Option<usize>,
}

/// How one source shows one call.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that a source may say or not")]
struct Row {
    source: usize,
    call: usize,
    code: bool,
    page: bool,
    days: bool,
    loud: bool,
}

fn world() -> impl Strategy<Value = (Vec<Truth>, Vec<Row>)> {
    let truth = (0..TITLES.len(), 0..DAYS.len(), prop::option::weighted(0.3, 0..2_usize))
        .prop_map(|(title, day, family)| Truth { title, day, family });
    prop::collection::vec(truth, 1..6).prop_flat_map(|truths| {
        let row = (0..SOURCES.len(), 0..truths.len(), any::<[bool; 4]>())
            .prop_map(|(source, call, [code, page, days, loud])| Row { source, call, code, page, days, loud });
        (Just(truths), prop::collection::vec(row, 1..14))
    })
}

fn sighting(row: &Row, truth: &Truth) -> Sighting {
    let mut seen = titled(&row.call.to_string(), TITLES[truth.title], DAYS[truth.day]);
    SOURCES[row.source].clone_into(&mut seen.source);
    let code = match truth.family {
        Some(family) => format!("HORIZON-2024-PARENT-{family}"),
        None => format!("CERV-2026-CALL-{}", row.call),
    };
    // Every call has a page, and each directory a page of its own about it.
    // A family shares its page, too, as cascade calls of one project do in feeds.
    let place = truth.family.map_or_else(|| row.call.to_string(), |family| format!("family-{family}"));
    let page = if row.page { format!("https://official.example/{place}") } else { String::new() };
    let own = format!("https://{}.example/{}", SOURCES[row.source], row.call);
    seen.facts.identifier = row.code.then_some(code);
    seen.facts.link = if page.is_empty() { own } else { page };
    seen.facts.kind = if truth.family.is_some() && row.source == 0 { Kind::Cascade } else { Kind::Grant };
    if !row.days {
        seen.facts.deadlines.clear();
    }
    if row.loud {
        seen.facts.title = seen.facts.title.to_uppercase();
    }
    seen
}

/// Reads the sources one after the other and returns which rows ended up together.
fn read(order: &[usize], listings: &BTreeMap<usize, Shown>) -> BTreeSet<BTreeSet<OpportunityKey>> {
    let mut kin = Kin::default();
    let mut at = Timestamp::UNIX_EPOCH;
    for source in order {
        let Some(shown) = listings.get(source) else { continue };
        kin.note_source(SOURCES[*source], *source != 0);
        at += jiff::SignedDuration::from_hours(1);
        let joined = kin.join(shown, at);
        for key in &joined.absorbed {
            kin.opportunities.remove(key);
        }
        for key in shown.keys() {
            let root = kin.ties.root(key);
            let facts = kin.composed(&root, shown).expect("what is shown states something").facts;
            let status = facts.status_at(at);
            let first_seen = kin.opportunities.get(&root).map_or(at, |known| known.first_seen);
            let known = Opportunity { key: root.clone(), facts, status, revision: 0, first_seen, last_changed: at };
            kin.opportunities.insert(root, known);
        }
    }
    let groups = kin.opportunities.keys().map(|root| kin.ties.members(root).into_iter().collect());
    groups.collect()
}

fn orders(many: usize) -> Vec<Vec<usize>> {
    let mut orders = vec![Vec::new()];
    for next in 0..many {
        orders = orders
            .into_iter()
            .flat_map(|order: Vec<usize>| {
                (0..=order.len()).map(move |place| {
                    let mut order = order.clone();
                    order.insert(place, next);
                    order
                })
            })
            .collect();
    }
    orders
}

/// Whether calls have one title, and one day or one family: somebody who hides the rest makes them one for any reader.
fn cannot_be_told_apart(calls: &BTreeSet<usize>, truths: &[Truth]) -> bool {
    let truths = || calls.iter().map(|call| &truths[*call]);
    let titles: BTreeSet<usize> = truths().map(|truth| truth.title).collect();
    let days: BTreeSet<usize> = truths().map(|truth| truth.day).collect();
    let families: BTreeSet<Option<usize>> = truths().map(|truth| truth.family).collect();
    calls.len() == 1 || (titles.len() == 1 && (days.len() == 1 || (families.len() == 1 && !families.contains(&None))))
}

/// Which call a row truly shows.
fn call_of(key: &OpportunityKey) -> usize {
    key.reference().parse().expect("rows are named by their call")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn joining_is_conservative_and_independent_of_order((truths, rows) in world()) {
        let mut listings: BTreeMap<usize, Shown> = BTreeMap::new();
        for row in &rows {
            let seen = sighting(row, &truths[row.call]);
            listings.entry(row.source).or_default().insert(seen.key(), seen);
        }
        let all: BTreeMap<&OpportunityKey, &Sighting> = listings.values().flatten().collect();
        let mut results = orders(SOURCES.len()).into_iter().map(|order| (read(&order, &listings), order));
        let (first, _) = results.next().expect("there is an order");
        for group in &first {
            let sources: BTreeSet<&str> = group.iter().map(OpportunityKey::source).collect();
            prop_assert_eq!(sources.len(), group.len(), "two rows of one page became one: {:?}", group);
            let codes: BTreeSet<&str> =
                group.iter().filter_map(|key| all[key].facts.identifier.as_deref()).collect();
            prop_assert!(codes.len() <= 1, "identifiers that differ became one: {group:?}");
            let calls: BTreeSet<usize> = group.iter().map(call_of).collect();
            prop_assert!(cannot_be_told_apart(&calls, &truths), "two calls became one: {group:?}");
        }
        // Where two calls cannot be told apart by what is shown, who comes first decides.
        let calls: BTreeSet<usize> = all.keys().map(|key| call_of(key)).collect();
        let titles: BTreeSet<usize> = calls.iter().map(|call| truths[*call].title).collect();
        let ambiguous = titles.len() < calls.len();
        for (again, order) in results {
            if !ambiguous {
                prop_assert_eq!(&again, &first, "in the order {:?}", order);
            }
        }
    }
}
