//! Captured pages, read by the shipped feed files: counts, coverage, and what is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};

use crier::domain::sighting::Defect;
use crier::ports::Reading;
use flate2::read::GzDecoder;
use serde_json::Value;

use super::coverage::table;
use super::{completed, first_page, listing, shipped};
use crate::support::shared;

/// Complaints and how often they were made.
fn counted(complaints: &[Defect]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for complaint in complaints {
        *counts.entry(&complaint.what).or_default() += 1;
    }
    counts.iter().map(|(what, count)| format!("{count} {what}")).collect::<Vec<_>>().join("\n")
}

fn read(file: &str, page: &str) -> Option<Reading> {
    let page = std::fs::read(shared(page)?).unwrap();
    Some(first_page(&listing(&shipped(file)), page).unwrap())
}

#[test]
fn all_rows_of_euro_access_are_read() {
    let Some(reading) = read("euro_access", "real/html/euroaccess_listing.html") else { return };
    assert_eq!((reading.sightings.len(), reading.total, reading.details.len()), (142, Some(142), 142));
    assert_eq!(reading.defects, []);
    insta::assert_snapshot!(table(&reading.sightings), @r#"
    title          142 of 142
    link           142 of 142
    deadline       142 of 142
    deadline hour  142 of 142
    status         142 of 142
    programme      141 of 142
    "#);
    insta::assert_snapshot!(counted(&reading.misses), @"1 programme: found `Western Balkans Info Hub`, expected a programme we know, or one named in `map`");
    let references: BTreeSet<&String> = reading.sightings.iter().map(|sighting| &sighting.reference).collect();
    assert_eq!(references.len(), 142);
    assert!(references.iter().all(|reference| reference.parse::<u32>().is_ok()), "{references:?}");
}

/// The same calls, as somebody else's program read them from the same pages.
#[test]
fn euro_access_is_read_as_an_independent_reader_read_it() {
    let Some(reading) = read("euro_access", "real/html/euroaccess_listing.html") else { return };
    let Some(path) = shared("real/euroaccess_calls_2025-10-04.jsonl.gz") else { return };
    let file = BufReader::new(GzDecoder::new(std::fs::File::open(path).unwrap()));
    let theirs: Vec<Value> = file.lines().map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect();
    let theirs: BTreeMap<&str, &Value> = theirs.iter().map(|call| (call["url"].as_str().unwrap(), call)).collect();
    assert_eq!(theirs.len(), 142);
    let mut missed = 0;
    for sighting in &reading.sightings {
        let facts = &sighting.facts;
        let call = theirs[facts.link.as_str()];
        assert_eq!(facts.title, call["title"].as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" "));
        let deadline = &facts.deadlines[0];
        let wall = deadline.date.to_datetime(deadline.time.unwrap());
        assert_eq!(deadline.zone.name(), "Europe/Brussels");
        // They wrote the wall clock and called it UTC, and missed four.
        match call["deadline"].as_str() {
            Some(theirs) => assert_eq!(wall.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(), theirs),
            None => missed += 1,
        }
    }
    assert_eq!(missed, 4);
}

#[test]
fn a_call_of_euro_access_is_completed_from_its_own_page() {
    let Some(reading) = read("euro_access", "real/html/euroaccess_listing.html") else { return };
    let Some(page) = shared("real/html/euroaccess_call_detail.html") else { return };
    let listed = reading.sightings.iter().find(|sighting| sighting.reference == "135").unwrap();
    let page = std::fs::read(page).unwrap();
    let whole = completed(&listing(&shipped("euro_access")), listed, page.clone()).unwrap();
    let facts = &whole.sighting.facts;
    assert_eq!(whole.sighting.key().as_str(), "calls:135");
    assert_eq!((&facts.title, &facts.link), (&listed.facts.title, &listed.facts.link));
    assert_eq!(facts.identifier.as_deref(), Some("ERASMUS-EDU-2022-ECHE-CERT-FP"));
    assert_eq!(facts.programme.as_deref(), Some("erasmus"));
    assert_eq!(facts.opens_on.map(|day| day.to_string()).as_deref(), Some("2022-02-23"));
    assert_eq!(facts.deadlines, listed.facts.deadlines);
    assert_eq!(facts.keywords.len(), 1);
    assert!(whole.defects.is_empty());
    assert!(whole.misses.iter().all(|miss| miss.what.starts_with("budget (optional)")), "{:?}", whole.misses);
    // Six parts of the page make up the text, each on lines of its own, without the page's buttons.
    let lines: Vec<&str> = facts.text.lines().collect();
    assert_eq!((lines.len(), lines.iter().filter(|line| line.starts_with("- ")).count()), (20, 8));
    assert!(lines.iter().all(|line| *line != "read more" && !line.starts_with("Call objectives")));
    let raw = String::from_utf8(page).unwrap();
    let words = |line: &str| line.trim_start_matches("- ").split_whitespace().take(6).collect::<Vec<_>>().join(" ");
    let page_words = raw.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(lines.iter().filter(|line| !line.contains('(')).all(|line| page_words.contains(&words(line))));
}

#[test]
fn every_item_of_the_portals_rss_is_read() {
    let Some(reading) = read("portal_rss", "real/rss_eu_calls_feed_2026-08-22.xml") else { return };
    let raw = std::fs::read_to_string(shared("real/rss_eu_calls_feed_2026-08-22.xml").unwrap()).unwrap();
    let within = |item: &str, name: &str| -> String {
        let inner = item.split(&format!("<{name}>")).nth(1).unwrap_or_default();
        // Titles are escaped twice.
        let inner = inner.split(&format!("</{name}>")).next().unwrap();
        inner.replace("&amp;", "&").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    };
    let items: Vec<&str> = raw.split("<item>").skip(1).collect();
    let plain = |title: String| title.split_whitespace().collect::<Vec<_>>().join(" ");
    let theirs: BTreeSet<(String, String)> =
        items.iter().map(|item| (within(item, "link"), plain(within(item, "title")))).collect();
    let ours: BTreeSet<(String, String)> =
        reading.sightings.iter().map(|seen| (seen.facts.link.clone(), seen.facts.title.clone())).collect();
    assert_eq!(items.len(), 725);
    assert_eq!(ours.symmetric_difference(&theirs).take(3).collect::<Vec<_>>(), Vec::<&(String, String)>::new());
    assert_eq!(reading.sightings.len(), theirs.len());
    insta::assert_snapshot!(table(&reading.sightings), @r#"
    title          715 of 715
    link           715 of 715
    status         715 of 715
    programme      715 of 715
    identifier     715 of 715
    text            57 of 715
    "#);
    // The descriptions name no deadline in a form of their own; that is said, and is no defect.
    assert_eq!(reading.defects, []);
    let missing = |field: &str| reading.misses.iter().filter(|miss| miss.what.starts_with(field)).count();
    assert_eq!((missing("deadline (optional)"), missing("text (optional)")), (725, 725 - 58));
    assert_eq!(reading.misses.len(), 725 + 667);
}

#[test]
fn a_shell_that_scripts_would_fill_fails_loudly() {
    let Some(page) = shared("real/html/funding_tenders_portal_spa_shell.html") else { return };
    let page = std::fs::read(page).unwrap();
    let html = ["euro_access", "salto_calendar", "visegrad_fund", "european_urban_initiative"];
    for name in html {
        let error = first_page(&listing(&shipped(name)), page.clone()).unwrap_err();
        assert!(error.found.starts_with("nothing at `"), "{error}");
        assert!(error.found.ends_with("on a page of 0 words titled `EU Funding & Tenders Portal`"), "{error}");
    }
    for name in ["portal_rss", "cascade_hub", "european_youth_portal"] {
        let error = first_page(&listing(&shipped(name)), page.clone()).unwrap_err();
        assert!(error.found.starts_with("no feed") || error.found.starts_with("no JSON"), "{error}");
    }
}
