//! Two captured pages that were not looked at while the reader was built, configured as an admin would: by a feed file.

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
const BULK: &str = r#"
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
