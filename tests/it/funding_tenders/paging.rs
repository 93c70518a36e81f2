//! Requests, the walk through pages, and pages that are not believed at all.

use crier::ports::{Manners, Request, RequestBody, Source};
use crier::sources::funding_tenders::{FundingTenders, PAGES_MAX, read_hits};
use serde_json::{Value, json};
use url::Url;

use super::{asking_for, envelope, fixture, portal, read_page, sound};

#[test]
fn the_first_request_asks_for_live_english_calls_of_the_current_index() {
    let Request { url, body, .. } = portal().first();
    let asked = Url::parse(&url).unwrap();
    let query: Vec<(String, String)> = asked.query_pairs().into_owned().collect();
    let expected = [("apiKey", "SEDIA"), ("text", "***"), ("pageSize", "100"), ("pageNumber", "1")];
    assert_eq!(query, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert!(url.contains("text=***"), "{url}");
    let RequestBody::Multipart(parts) = body else { panic!("found {body:?}, expected multipart") };
    assert!(parts.iter().all(|part| part.content_type == "application/json"));
    let named = |name: &str| -> Value {
        let part = parts.iter().find(|part| part.name == name).unwrap();
        serde_json::from_str(&part.content).unwrap()
    };
    assert_eq!(named("languages"), json!(["en"]));
    assert_eq!(named("sort"), json!({"field": "identifier", "order": "ASC"}));
    let must = [
        json!({"terms": {"type": ["1", "2", "8"]}}),
        json!({"terms": {"status": ["31094501", "31094502"]}}),
        json!({"terms": {"DATASOURCE": ["SEDIA"]}}),
    ];
    assert_eq!(named("query"), json!({"bool": {"must": must}}));
}

#[test]
fn a_configured_address_keeps_what_it_adds() {
    let url = Url::parse("http://127.0.0.1:4000/s?tenant=a&pageNumber=7").unwrap();
    let first = FundingTenders::new("sedia", url).first();
    assert_eq!(first.url, "http://127.0.0.1:4000/s?tenant=a&apiKey=SEDIA&text=***&pageSize=100&pageNumber=1");
}

#[test]
fn keys_begin_with_the_feeds_name() {
    let reading = read_hits("elsewhere", &[sound("5TOPICSen")]);
    assert_eq!(reading.sightings[0].key().as_str(), "elsewhere:5TOPICS");
}

#[test]
fn a_walk_ends_with_the_last_record() {
    let next = |number, total| {
        let reading = read_page(number, envelope(total, number, &[sound("5TOPICSen")])).unwrap();
        reading.next.map(|next| next.url)
    };
    assert!(next(1, 101).unwrap().ends_with("&pageNumber=2"));
    assert!(next(2, 250).unwrap().ends_with("&pageNumber=3"));
    assert_eq!(next(1, 100), None);
    assert_eq!(next(3, 250), None);
}

#[test]
fn a_walk_never_takes_more_than_its_bound_of_pages() {
    let portal = portal();
    let mut request = portal.first();
    let mut pages = 0;
    while pages <= PAGES_MAX {
        pages += 1;
        let page = crier::ports::Page {
            url: request.url.clone(),
            content_type: String::new(),
            body: envelope(usize::MAX, pages, &[sound("5TOPICSen")]).into(),
        };
        let Some(next) = portal.read(&request, &page).unwrap().next else { break };
        request = next;
    }
    assert_eq!(pages, PAGES_MAX);
}

#[test]
fn an_empty_page_ends_the_walk_and_is_said() {
    let reading = read_page(3, envelope(1_400, 3, &[])).unwrap();
    assert!(reading.next.is_none() && reading.sightings.is_empty());
    assert_eq!(reading.defects[0].what, "found no records, expected some of 1400");
}

#[test]
fn a_smaller_page_size_than_asked_for_loses_no_records() {
    let body = json!({"totalResults": 60, "pageNumber": 1, "pageSize": 50, "results": [sound("5TOPICSen")]});
    assert!(read_page(1, body.to_string()).unwrap().next.is_some());
}

#[test]
fn a_page_of_another_number_is_read_and_said() {
    let reading = read_page(2, envelope(500, 1, &[sound("5TOPICSen")])).unwrap();
    assert_eq!(reading.sightings.len(), 1);
    assert_eq!(reading.defects[0].what, "found page number 1, expected 2");
}

#[test]
fn what_is_no_page_of_results_is_said_and_nothing_of_it_believed() {
    let cases = [
        ("<!DOCTYPE html>\n<html><title>Sorry</title>", "HTML beginning `<!DOCTYPE html> <html><title>Sorry</title>`"),
        ("", "an empty body"),
        ("Service unavailable", "what is no JSON (expected value at line 1 column 1), beginning `Service unavailable`"),
        ("{\"totalResults\": 3, \"results\": [{\"refe", "JSON cut off after 38 bytes"),
        ("[]", "a list at the top"),
        ("{\"type\":\"throwable\"}", "an answer without `results` beginning `{\"type\":\"throwable\"}`"),
        ("{\"totalResults\":1,\"results\":{}}", "an object as `results`"),
        ("{\"results\":[]}", "0 hits without a count `totalResults`"),
        ("{\"results\":[],\"totalResults\":\"12\"}", "0 hits without a count `totalResults`"),
        ("{\"results\":[],\"totalResults\":0}", "no records on page 1 of 0 results"),
    ];
    for (body, found) in cases {
        assert_eq!(read_page(1, body).unwrap_err().found, found);
    }
}

#[test]
fn a_page_on_which_nothing_was_asked_for_means_that_the_filters_are_ignored() {
    let tenders: Vec<Value> = (0..10)
        .map(|number| {
            let mut hit = sound(&format!("{number}TOPICSen"));
            hit["metadata"]["type"] = json!(["0"]);
            hit
        })
        .collect();
    let error = read_page(4, envelope(634_563, 4, &tenders)).unwrap_err();
    assert_eq!(
        error.found,
        "10 records and none as asked for; the first: found `0` as `type`, expected `1`, `2` or `8` at 0TOPICS"
    );
    let few = read_page(4, envelope(634_563, 4, &tenders[..9])).unwrap();
    assert_eq!((few.sightings.len(), few.defects.len()), (0, 9));
}

#[test]
fn a_page_of_the_frozen_index_is_rejected_record_by_record() {
    let frozen: Vec<Value> = (0..100)
        .map(|number| {
            let mut hit = sound(&format!("{number}Grants1696377600000"));
            hit["metadata"]["DATASOURCE"] = json!(["SEDIA_PRD_CENTRICITY"]);
            hit
        })
        .collect();
    let reading = read_page(2, envelope(1_235, 2, &frozen)).unwrap();
    assert_eq!((reading.sightings.len(), reading.defects.len()), (0, 100));
    assert!(reading.next.is_some());
}

#[test]
fn a_record_of_the_current_index_beats_its_frozen_copy() {
    let mut copy = sound("5TOPICSen");
    copy["metadata"]["deadlineDate"] = json!(["2026-09-22T17:00:00.000+0000", "2027-09-22T17:00:00.000+0000"]);
    let mut native = sound("5TOPICSen");
    native["metadata"]["REFERENCE"] = json!(["5TOPICSen"]);
    for hits in [[copy.clone(), native.clone()], [native, copy]] {
        let reading = read_hits("sedia", &hits);
        assert_eq!(reading.sightings.len(), 1);
        assert_eq!(reading.sightings[0].facts.deadlines.len(), 1);
    }
}

#[test]
fn a_page_cut_off_anywhere_is_never_believed() {
    let whole = fixture("topics");
    let end = whole.iter().rposition(|byte| *byte == b'}').unwrap();
    for cut in (0..=end).step_by(7) {
        let error = read_page(1, whole[..cut].to_vec()).unwrap_err();
        assert!(error.found.contains("cut off") || error.found == "an empty body", "{cut}: {error}");
    }
}

#[test]
fn the_page_number_survives_any_request() {
    assert!(portal().read(&asking_for(0), &page_of_one()).is_ok());
    let odd = Request::get("no address", Manners::default());
    assert!(portal().read(&odd, &page_of_one()).is_ok());
}

fn page_of_one() -> crier::ports::Page {
    let body = envelope(1, 1, &[sound("5TOPICSen")]).into();
    crier::ports::Page { url: String::new(), content_type: String::new(), body }
}
