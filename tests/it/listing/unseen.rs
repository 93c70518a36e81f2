//! Captured pages that were not looked at while the reader was built, configured as an admin would: by a feed file.

use std::collections::BTreeSet;

use crier::domain::opportunity::Kind;
use serde_json::Value;

use super::coverage::table;
use super::{first_page, listing, shipped};
use crate::support::shared;

#[test]
fn the_grants_of_eu_delegations_are_read_by_a_feed_file() {
    let Some(path) = shared("real/html/eeas_grants_listing.html") else { return };
    let page = std::fs::read_to_string(path).unwrap();
    let reading = first_page(&listing(&shipped("eeas_grants")), page.clone()).unwrap();
    insta::assert_snapshot!(table(&reading.sightings), @r#"
    title           24 of 24
    link            24 of 24
    deadline        24 of 24
    "#);
    assert_eq!(reading.defects, []);
    assert_eq!(reading.sightings.len(), page.matches("<time datetime=").count());
    // Counted from the raw page: each deadline is the day its card shows as `DD.MM.YYYY`.
    let shown: Vec<&str> =
        page.split("class=\"datetime\">").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    let read: Vec<String> = reading
        .sightings
        .iter()
        .map(|sighting| {
            let deadline = &sighting.facts.deadlines[0];
            assert_eq!(deadline.time, None, "noon is no hour");
            deadline.date.strftime("%d.%m.%Y").to_string()
        })
        .collect();
    assert_eq!(read, shown);
    assert!(reading.sightings.iter().all(|sighting| sighting.facts.link.starts_with("https://www.eeas.europa.eu/")));
    assert!(reading.sightings.iter().all(|sighting| !sighting.reference.contains('?')));
}

/// The portal's bulk file, read as plain JSON.
pub(super) const BULK: &str = r#"
kind = "json"
url = "https://ec.europa.eu/info/funding-tenders/opportunities/data/referenceData/grantsTenders.json"
language = "en"

[items]
select = "/fundingData/GrantTenderObj"

[fields]
reference = { select = "/ccm2Id" }
title = { select = "/title" }
link = { select = "/identifier", template = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/{}" }
identifier = { select = "/identifier" }
call = { select = "/callIdentifier", optional = true }
call_title = { select = "/callTitle", optional = true }
programme = { select = ["/frameworkProgramme/description", "/identifier"], optional = true }
# Tenders, which are type 0, share the reference 0 and have pages elsewhere: they want a file of their own.
kind = { select = "/type", regex = '^1$', map = { 1 = "grant" }, needed = true }
status = { select = "/status/abbreviation", optional = true }
opens = { select = "/plannedOpeningDateLong", dates = ["epoch ms"], optional = true }
deadline = { select = "/deadlineDatesLong", dates = ["epoch ms"] }
keywords = { select = "/tags", optional = true }
"#;

#[test]
fn the_portals_bulk_file_is_read_by_a_feed_file() {
    let Some(path) = shared("real/grantsTenders_sample_6_objects.json") else { return };
    let page = std::fs::read(path).unwrap();
    let raw: Value = serde_json::from_slice(&page).unwrap();
    let raw = raw["fundingData"]["GrantTenderObj"].as_array().unwrap();
    let raw: Vec<&Value> = raw.iter().filter(|object| object["type"] == 1).collect();
    let reading = first_page(&listing(BULK), page).unwrap();
    insta::assert_snapshot!(table(&reading.sightings), @r#"
    title            2 of 2
    link             2 of 2
    deadline         2 of 2
    opens            2 of 2
    status           2 of 2
    programme        2 of 2
    identifier       2 of 2
    call             2 of 2
    keywords         1 of 2
    "#);
    assert_eq!(reading.defects, []);
    for (sighting, raw) in reading.sightings.iter().zip(&raw) {
        let facts = &sighting.facts;
        assert_eq!(sighting.reference, raw["ccm2Id"].to_string());
        assert_eq!((facts.kind, facts.identifier.as_deref()), (Kind::Grant, raw["identifier"].as_str()));
        let days: BTreeSet<String> = raw["deadlineDatesLong"]
            .as_array()
            .unwrap()
            .iter()
            .map(|ms| jiff::Timestamp::from_millisecond(ms.as_i64().unwrap()).unwrap().strftime("%F").to_string())
            .collect();
        let read: BTreeSet<String> = facts.deadlines.iter().map(|deadline| deadline.date.to_string()).collect();
        assert_eq!(read, days, "midnight in UTC is the day, hour unknown");
    }
    assert_eq!(reading.sightings.len(), raw.len());
}

/// A crawl of the portal that somebody published as a table, with words for what is not known.
pub(super) const FULL_TEXT: &str = r#"
kind = "json"
url = "https://calls.example/chunks"

[items]
select = "/items"

[fields]
reference = { select = "/CAll link", regex = '([^/]+)$' }
title = { select = "/Topic title" }
link = { select = "/CAll link" }
identifier = { select = "/Topic code" }
programme = { select = ["/Programme", "/Topic code"], optional = true }
status = { select = "/_statusLabel" }
opens = { select = "/Opening date", regex = '^(\d.*)', optional = true }
deadline = { select = "/Deadline", regex = '^(\d.*)' }
text = { select = "/Topic description full" }
actions = { select = "/Type of Action" }
"#;

/// Another one, decoded with the wrong code page.
pub(super) const OPEN_CALLS: &str = r#"
kind = "json"
url = "https://calls.example/open"

[items]
select = "/items"

[fields]
reference = { select = "/reference", regex = '^(.+?)(?:en|EN)?$' }
title = { select = "/title" }
link = { select = "/portalUrl" }
identifier = { select = "/topicId" }
call = { select = "/callIdentifier" }
call_title = { select = "/callTitle", optional = true }
programme = { select = ["/programme", "/topicId"] }
status = { select = "/callStatus" }
deadline = { select = "/deadline" }
text = { select = ["/description", "/topicConditions"], join = true, optional = true }
keywords = { select = "/keywords", optional = true }
"#;

fn page_of(name: &str) -> Option<(String, Vec<Value>)> {
    let file = std::fs::File::open(shared(name)?).unwrap();
    let text = std::io::read_to_string(flate2::read::GzDecoder::new(file)).unwrap();
    let items: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    Some((serde_json::json!({ "items": items }).to_string(), items))
}

#[test]
fn two_published_crawls_are_read_by_feed_files_alone() {
    let crawls = [
        ("real/sedia_calls_fulltext_2026-04-23.jsonl.gz", FULL_TEXT, "Topic title", "Deadline"),
        ("real/sedia_open_forthcoming_2026-08-10.jsonl.gz", OPEN_CALLS, "title", "deadline"),
    ];
    for (name, rules, title, deadline) in crawls {
        let Some((page, raw)) = page_of(name) else { return };
        let reading = first_page(&listing(rules), page).unwrap();
        // Letters only: signs that nobody sees are left out of titles.
        let squeezed = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        // Counted from the raw lines: what has a title, with the day each names.
        let theirs: BTreeSet<(String, String)> = raw
            .iter()
            .map(|line| (squeezed(line[title].as_str().unwrap()), line[deadline].as_str().unwrap().to_owned()))
            .collect();
        let ours: BTreeSet<(String, String)> = reading
            .sightings
            .iter()
            .filter(|seen| !seen.facts.deadlines.is_empty())
            .map(|seen| (squeezed(&seen.facts.title), seen.facts.deadlines[0].date.to_string()))
            .collect();
        assert!(ours.len() * 100 >= theirs.len() * 90, "{name}: {} of {}", ours.len(), theirs.len());
        let invented: Vec<_> = ours.difference(&theirs).collect();
        assert!(invented.is_empty(), "{name}: {:?}", &invented[..invented.len().min(3)]);
    }
}
