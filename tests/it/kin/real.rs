//! Captured pages of the portal, of euro-access and of an RSS feed, read into one record.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};

use crier::domain::opportunity::Kind;
use crier::domain::sighting::Sighting;
use crier::domain::tie::Likeness::{self, Identifier, Link, Programme, Title};
use crier::domain::tie::{Ties, Verdict};
use crier::sources::funding_tenders::read_hits;
use flate2::read::GzDecoder;
use serde_json::Value;

use super::{World, all};
use crate::listing::{first_page, listing, shipped};
use crate::support::shared;

fn lines(name: &str) -> Option<Vec<Value>> {
    let file = std::fs::File::open(shared(name)?).expect("it is there");
    let lines = BufReader::new(GzDecoder::new(file)).lines();
    Some(lines.map(|line| serde_json::from_str(&line.expect("it is text")).expect("it is JSON")).collect())
}

/// What a shipped feed file reads on a captured page, under the feed's own name.
fn page(feed: &str, page: &str) -> Option<Vec<Sighting>> {
    let page = std::fs::read(shared(page)?).expect("it is there");
    let reading = first_page(&listing(&shipped(feed)), page).expect("it has the shape it had");
    let named = |seen: Sighting| Sighting { source: feed.to_owned(), ..seen };
    Some(reading.sightings.into_iter().map(named).collect())
}

/// euro-access with the codes that its own pages name, as another program read them.
fn euro_access() -> Option<Vec<Sighting>> {
    let mut calls = page("euro_access", "real/html/euroaccess_listing.html")?;
    let theirs = lines("real/euroaccess_calls_2025-10-04.jsonl.gz")?;
    let codes: BTreeMap<&str, &str> =
        theirs.iter().filter_map(|call| Some((call["url"].as_str()?, call["call_number"].as_str()?))).collect();
    for call in &mut calls {
        call.facts.identifier = codes.get(call.facts.link.as_str()).map(|code| (*code).to_owned());
    }
    Some(calls)
}

struct Sources {
    portal: Vec<Sighting>,
    rss: Vec<Sighting>,
    euro_access: Vec<Sighting>,
}

fn sources() -> Option<Sources> {
    let hits = lines("real/sedia_hits_open_2026-06-27_index_incident.jsonl.gz")?;
    Some(Sources {
        portal: read_hits("sedia", &hits).sightings,
        rss: page("portal_rss", "real/rss_eu_calls_feed_2026-08-22.xml")?,
        euro_access: euro_access()?,
    })
}

async fn read(order: [&str; 3], sources: &Sources) -> World {
    let world = World::new("2026-06-27T06:00:00Z", &[]).await;
    for name in order {
        let shown = match name {
            "sedia" => &sources.portal,
            "portal_rss" => &sources.rss,
            _ => &sources.euro_access,
        };
        assert!(world.collect_from(name, shown).await.baseline);
    }
    world
}

async fn groups(world: &World) -> BTreeSet<Vec<String>> {
    let ties: Ties = world.store.ties().await.expect("the store works").into_iter().collect();
    let mut groups = BTreeSet::new();
    for known in all(world).await {
        let mut group: Vec<String> = ties.members(&known.key).iter().map(ToString::to_string).collect();
        group.sort();
        groups.insert(group);
    }
    groups
}

#[tokio::test]
async fn three_captured_listings_become_one_record_in_whatever_order() {
    let Some(sources) = sources() else { return };
    let (portal, rss, euro_access) = (sources.portal.len(), sources.rss.len(), sources.euro_access.len());
    assert_eq!((portal, rss, euro_access), (935, 715, 142));
    let world = read(["sedia", "portal_rss", "euro_access"], &sources).await;
    let ties = world.store.ties().await.expect("the store works");
    let mut reasons: BTreeMap<Vec<Likeness>, usize> = BTreeMap::new();
    for tie in &ties {
        assert_eq!(tie.verdict, Verdict::Same);
        *reasons.entry(tie.why.clone()).or_default() += 1;
    }
    let expected = [
        (vec![Identifier, Link, Title], 4),
        (vec![Identifier, Link, Title, Programme], 303),
        (vec![Identifier, Title, Programme], 9),
        (vec![Link, Title, Programme], 10),
    ];
    assert_eq!(reasons, BTreeMap::from(expected));
    assert_eq!(all(&world).await.len(), portal + rss + euro_access - ties.len());
    let order = read(["euro_access", "portal_rss", "sedia"], &sources).await;
    assert_eq!(groups(&order).await, groups(&world).await);
}

/// The RSS feed was made from the portal by somebody else, so for most of its items the truth is known without us: the
/// address that an item links to names the portal's topic, or the number of its cascade call.
#[tokio::test]
async fn what_was_joined_is_one_page_of_the_portal_and_no_topic_of_both_stays_apart() {
    let Some(sources) = sources() else { return };
    let world = read(["portal_rss", "euro_access", "sedia"], &sources).await;
    let link_of = |seen: &Sighting| seen.facts.link.to_lowercase().trim_end_matches('/').to_owned();
    let code_of = |seen: &Sighting| seen.facts.identifier.clone().unwrap_or_default().to_uppercase();
    let every = || [&sources.portal, &sources.rss, &sources.euro_access].into_iter().flatten();
    let by_key: BTreeMap<String, &Sighting> = every().map(|seen| (seen.key().to_string(), seen)).collect();
    let joined = groups(&world).await;
    let joined: Vec<Vec<&Sighting>> = joined
        .iter()
        .filter(|group| group.len() > 1)
        .map(|group| group.iter().map(|key| by_key[key]).collect())
        .collect();
    for group in &joined {
        let [one, other] = group.as_slice() else { panic!("found {group:#?}, expected one of each") };
        assert_eq!(one.facts.title.to_lowercase(), other.facts.title.to_lowercase());
        assert_eq!(code_of(one), code_of(other));
        let is_cascade = [one, other].iter().any(|seen| seen.facts.kind == Kind::Cascade);
        assert!(!is_cascade || link_of(one) == link_of(other), "{one:#?} {other:#?}");
    }
    let pages: BTreeSet<String> = sources.portal.iter().map(link_of).collect();
    let shown_by_both: BTreeSet<String> = sources.rss.iter().map(link_of).filter(|link| pages.contains(link)).collect();
    let found: BTreeSet<String> = joined.iter().flatten().map(|seen| link_of(seen)).collect();
    let missed: Vec<&String> = shown_by_both.difference(&found).collect();
    // Cascade calls of one project share its page, so there the page alone tells nothing. Every topic is found.
    let told_apart: Vec<&&String> = missed.iter().filter(|link| !link.contains("competitive-calls-cs")).collect();
    assert!(told_apart.is_empty(), "{told_apart:#?} of {}", shown_by_both.len());
    assert!(missed.len() * 10 <= shown_by_both.len(), "{} of {}", missed.len(), shown_by_both.len());
}

#[tokio::test]
async fn rows_that_look_alike_and_are_other_calls_stay_apart() {
    let Some(sources) = sources() else { return };
    let world = read(["sedia", "portal_rss", "euro_access"], &sources).await;
    let alone = |groups: &BTreeSet<Vec<String>>, key: &str| groups.contains(&vec![key.to_owned()]);
    let groups = groups(&world).await;
    // Two cut-offs of one topic, each a row with the topic's code: neither is the topic itself.
    let cut_offs = sources
        .euro_access
        .iter()
        .filter(|call| call.facts.identifier.as_deref() == Some("ERASMUS-EDU-2022-ECHE-CERT-FP"));
    let cut_offs: Vec<String> = cut_offs.map(|call| call.key().to_string()).collect();
    assert_eq!(cut_offs.len(), 2);
    assert!(cut_offs.iter().all(|key| alone(&groups, key)));
    // The same title in two years.
    let title = "Accelerating uptake through open proposals for advanced SME innovation";
    let editions = sources.euro_access.iter().filter(|call| call.facts.title == title);
    let editions: Vec<String> = editions.map(|call| call.key().to_string()).collect();
    assert_eq!(editions.len(), 1);
    assert!(alone(&groups, &editions[0]));
}
