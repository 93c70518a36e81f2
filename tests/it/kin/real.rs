//! Captured pages of the portal, of euro-access and of an RSS feed, read into one record.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};

use crier::domain::opportunity::Kind;
use crier::domain::sighting::Sighting;
use crier::domain::tie::{Likeness, Ties, Verdict};
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
    let world = read(["sedia", "portal_rss", "euro_access"], &sources).await;
    let ties = world.store.ties().await.expect("the store works");
    let mut reasons: BTreeMap<Vec<Likeness>, usize> = BTreeMap::new();
    for tie in &ties {
        assert_eq!(tie.verdict, Verdict::Same);
        *reasons.entry(tie.why.clone()).or_default() += 1;
    }
    println!(
        "{} {} {} -> {} ties {:?}",
        sources.portal.len(),
        sources.rss.len(),
        sources.euro_access.len(),
        ties.len(),
        reasons
    );
    let by_key: BTreeMap<String, &Sighting> = [&sources.portal, &sources.rss, &sources.euro_access]
        .into_iter()
        .flatten()
        .map(|s| (s.key().to_string(), s))
        .collect();
    for group in groups(&world).await.iter().filter(|group| group.len() > 1) {
        for key in group {
            let f = &by_key[key].facts;
            println!("{key} | {:?} | {} | {:?} | {}", f.identifier, f.title, f.kind, f.link);
        }
        println!("--");
    }
    let other = read(["euro_access", "portal_rss", "sedia"], &sources).await;
    assert_eq!(groups(&other).await, groups(&world).await);
    let _ = Kind::Grant;
}
