//! One call, read from an HTML page and from the portal's API: the facts agree, field by field.

use std::fs;

use crier::domain::opportunity::Facts;
use crier::sources::funding_tenders::read_hits;
use serde_json::Value;

use super::{completed, first_page, listing, project, shipped};

/// What a page for people says of the call, by the shipped rules for such pages.
fn from_page() -> Facts {
    let read = |name: &str| fs::read(project("fixtures/sources/same_call").join(name)).unwrap();
    let source = listing(&shipped("euro_access"));
    let reading = first_page(&source, read("listing.html")).unwrap();
    let whole = completed(&source, &reading.sightings[0], read("detail.html")).unwrap();
    assert_eq!((reading.defects, whole.defects), (vec![], vec![]));
    whole.sighting.facts
}

/// What the portal's API says of it.
fn from_api() -> Facts {
    let hit: Value =
        serde_json::from_slice(&fs::read(project("fixtures/sources/same_call/hit.json")).unwrap()).unwrap();
    let reading = read_hits("sedia", &[hit]);
    assert_eq!(reading.defects, []);
    reading.sightings[0].facts.clone()
}

#[test]
fn a_call_read_from_html_and_from_the_api_agrees_field_by_field() {
    let (page, api) = (from_page(), from_api());
    assert_eq!(page.identifier, api.identifier);
    assert_eq!(page.title, api.title);
    assert_eq!(page.programme, api.programme);
    assert_eq!(page.kind, api.kind);
    assert_eq!(page.stated_status, api.stated_status);
    assert_eq!(page.opens_on, api.opens_on);
    assert_eq!(page.language, api.language);
    assert_eq!(page.text, api.text);
    assert_eq!(page.budget.total, api.budget.total);
    assert_eq!(page.deadlines.len(), api.deadlines.len());
    for (page, api) in page.deadlines.iter().zip(&api.deadlines) {
        // The page names the hour; the API leaves it to the rule that portal calls close at 17:00 in Brussels.
        assert_eq!((page.date, &page.zone, page.stage), (api.date, &api.zone, api.stage));
        assert_eq!(page.instant(), api.instant());
    }
}
