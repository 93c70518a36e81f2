//! The demo's stand-in portal: it answers as the real search API was seen to.
#![expect(clippy::unwrap_used, reason = "a stand-in that cannot be reached fails the test that asked for it")]

use std::collections::BTreeSet;

use crier::cli::demo::portal::{Portal, Trouble};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};

use crate::three_days::{days, first, first_day, hits_of, reference};

fn references(answer: &Value) -> BTreeSet<String> {
    answer["results"].as_array().unwrap().iter().map(|hit| reference(hit).to_owned()).collect()
}

fn client() -> Client {
    Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

fn part(content: &Value) -> Part {
    Part::text(content.to_string()).mime_str("application/json").unwrap()
}

/// What Crier asks: open and forthcoming calls of the current index.
fn everything_live() -> Value {
    json!({"bool": {"must": [
        {"terms": {"type": ["1", "2", "8"]}},
        {"terms": {"status": ["31094501", "31094502"]}},
        {"terms": {"DATASOURCE": ["SEDIA"]}},
    ]}})
}

fn in_english(query: &Value) -> Form {
    Form::new().part("query", part(query)).part("languages", part(&json!(["en"])))
}

async fn send(portal: &Portal, paging: &str, form: Form) -> Response {
    let url = format!("{}?apiKey=SEDIA&text=***{paging}", portal.url());
    client().post(url).multipart(form).send().await.unwrap()
}

async fn ask(portal: &Portal, query: &Value) -> Value {
    let response = send(portal, "&pageSize=100&pageNumber=1", in_english(query)).await;
    assert_eq!(response.status(), StatusCode::OK);
    response.json().await.unwrap()
}

#[tokio::test]
async fn a_search_shows_what_was_asked_for_and_what_leaks() {
    let portal = Portal::start(first_day()).await.unwrap();
    let answer = ask(&portal, &everything_live()).await;
    let hits = answer["results"].as_array().unwrap();
    let (asked, leaked): (Vec<_>, Vec<_>) = hits.iter().partition(|hit| {
        ["1", "2", "8"].contains(&first(hit, "type")) && first(hit, "DATASOURCE") == "SEDIA" && hit["language"] == "en"
    });
    assert_eq!((asked.len(), leaked.len()), (53, 3));
    assert_eq!(answer["totalResults"], 56);
    assert!(hits.iter().all(|hit| hit.get("leaks").is_none()), "the mark is shown");
    for field in ["apiVersion", "terms", "responseTime", "pageNumber", "pageSize", "sort", "warnings", "bestBets"] {
        assert!(answer.get(field).is_some(), "{field} is missing");
    }
    assert_eq!(portal.requests(), 1);
}

#[tokio::test]
async fn filters_are_those_of_the_query_language() {
    let portal = Portal::start(first_day()).await.unwrap();
    let table = [
        (json!({"terms": {"type": ["2"]}}), 3),
        (json!({"term": {"identifier": "CERV-2024-CITIZENS-VALUES"}}), 4),
        (
            json!({"bool": {"must": [{"terms": {"type": ["8"]}}], "must_not": [{"term": {"frameworkProgramme": "43251589"}}]}}),
            6,
        ),
        (json!({"bool": {"should": [{"terms": {"type": ["2"]}}, {"term": {"deadlineModel": "two-stage"}}]}}), 4),
        (json!({"range": {"deadlineDate": {"gte": "2028-01-01T00:00:00.000+0000"}}}), 2),
    ];
    for (query, expected) in table {
        let answer = ask(&portal, &query).await;
        assert_eq!(answer["totalResults"], expected + 3, "{query}");
    }
    let bare_date = ask(&portal, &json!({"range": {"deadlineDate": {"gte": "2028-01-01"}}})).await;
    assert_eq!(bare_date["totalResults"], 56, "a bare date compares nothing");
    for refused in ["wildcard", "match", "prefix"] {
        let response = send(&portal, "", in_english(&json!({refused: {"identifier": "CERV*"}}))).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{refused}");
        let complaint: Value = response.json().await.unwrap();
        assert_eq!(complaint, json!({"type": "businessError", "message": "Invalid Query format"}));
    }
}

#[tokio::test]
async fn a_query_that_is_not_its_own_json_part_is_not_heard() {
    let portal = Portal::start(first_day()).await.unwrap();
    let url = format!("{}?apiKey=SEDIA&text=***&pageSize=100", portal.url());
    let as_body = client().post(&url).json(&everything_live()).send().await.unwrap();
    let without = client().post(&url).send().await.unwrap();
    let broken = Part::text("{not json").mime_str("application/json").unwrap();
    let unreadable = client().post(&url).multipart(Form::new().part("query", broken)).send().await.unwrap();
    for response in [as_body, without, unreadable] {
        assert_eq!(response.status(), StatusCode::OK);
        let answer: Value = response.json().await.unwrap();
        assert_eq!(answer["totalResults"], first_day().len());
    }
    let plain = client().post(&url).multipart(Form::new().text("query", "{}")).send().await.unwrap();
    assert_eq!(plain.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let complaint: Value = plain.json().await.unwrap();
    assert_eq!(complaint["type"], "throwable");
}

#[tokio::test]
async fn pages_end_at_a_hundred_records_and_together_show_each_once() {
    let template = first_day().remove(0);
    let numbered = |number: usize| {
        let mut hit = template.clone();
        hit["reference"] = json!(format!("{number}TOPICSen"));
        hit["metadata"]["identifier"] = json!([format!("LIFE-2027-{number:03}")]);
        hit
    };
    let portal = Portal::start((0..230).map(numbered).collect()).await.unwrap();
    let mut seen = BTreeSet::new();
    for (number, expected) in [(1, 100), (2, 100), (3, 30), (4, 0)] {
        let form = in_english(&everything_live()).part("sort", part(&json!({"field": "identifier", "order": "ASC"})));
        let response = send(&portal, &format!("&pageSize=500&pageNumber={number}"), form).await;
        let answer: Value = response.json().await.unwrap();
        assert_eq!((&answer["pageSize"], &answer["totalResults"]), (&json!(100), &json!(230)));
        assert_eq!(references(&answer).len(), expected, "page {number}");
        seen.extend(references(&answer));
    }
    assert_eq!(seen.len(), 230);
}

#[tokio::test]
async fn sorting_orders_records_and_drops_those_without_the_field() {
    let portal = Portal::start(first_day()).await.unwrap();
    let sorted_by = |field: &str, order: &str| {
        in_english(&everything_live()).part("sort", part(&json!({"field": field, "order": order})))
    };
    let answer: Value = send(&portal, "&pageSize=100", sorted_by("startDate", "DESC")).await.json().await.unwrap();
    let starts: Vec<_> = answer["results"].as_array().unwrap().iter().map(|hit| first(hit, "startDate")).collect();
    assert!(starts.is_sorted_by(|one, next| one >= next), "{starts:?}");
    let answer: Value = send(&portal, "&pageSize=100", sorted_by("caName", "ASC")).await.json().await.unwrap();
    assert_eq!(answer["totalResults"], 10, "only cascade calls have this field");
}

#[tokio::test]
async fn without_languages_a_record_comes_once_for_each_translation() {
    let mut hits = first_day();
    for hit in &mut hits {
        hit["leaks"] = json!(false);
    }
    let portal = Portal::start(hits).await.unwrap();
    let english = ask(&portal, &json!({"term": {"identifier": "CREA-CULT-2027-LIT"}})).await;
    let query = json!({"term": {"identifier": "CREA-CULT-2027-LIT"}});
    let all: Value = send(&portal, "", Form::new().part("query", part(&query))).await.json().await.unwrap();
    assert_eq!((&english["totalResults"], &all["totalResults"]), (&json!(1), &json!(2)));
}

#[tokio::test]
async fn another_index_is_empty_and_a_search_without_text_is_refused() {
    let portal = Portal::start(first_day()).await.unwrap();
    let other = client().post(format!("{}?apiKey=SEDIA_FAQ&text=***", portal.url())).send().await.unwrap();
    assert_eq!(other.json::<Value>().await.unwrap()["totalResults"], 0);
    let wordless = client().post(format!("{}?apiKey=SEDIA", portal.url())).send().await.unwrap();
    assert_eq!(wordless.status(), StatusCode::BAD_REQUEST);
    let phrase = format!("{}?apiKey=SEDIA&text=%22tiny museums%22", portal.url());
    let answer: Value =
        client().post(phrase).multipart(in_english(&everything_live())).send().await.unwrap().json().await.unwrap();
    assert!(references(&answer).contains("99103COMPETITIVE_CALLen"));
    assert_eq!(answer["totalResults"], 4, "the phrase's one record and three that leak");
}

#[tokio::test]
async fn what_it_shows_can_be_replaced() {
    let portal = Portal::start(Vec::new()).await.unwrap();
    assert_eq!(ask(&portal, &everything_live()).await["totalResults"], 0);
    for day in days() {
        portal.show(hits_of(&day).clone());
        assert_eq!(ask(&portal, &everything_live()).await["totalResults"], day["totalResults"]);
    }
    assert_eq!(portal.requests(), 4);
}

#[tokio::test]
async fn each_trouble_is_what_its_name_says() {
    let portal = Portal::start(first_day()).await.unwrap();
    let search = || send(&portal, "&pageSize=100", in_english(&everything_live()));

    portal.trouble(Trouble::Status { code: 429, retry_after: Some(7) });
    let busy = search().await;
    assert_eq!((busy.status().as_u16(), busy.headers()["retry-after"].to_str().unwrap()), (429, "7"));

    portal.trouble(Trouble::TruncatedJson);
    let cut = search().await.bytes().await.unwrap();
    assert!(cut.len() > 1000 && serde_json::from_slice::<Value>(&cut).is_err());

    portal.trouble(Trouble::Html);
    let page = search().await;
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    assert!(page.text().await.unwrap().starts_with("<!doctype html>"));

    portal.trouble(Trouble::HugeBody { bytes: 3_000_000 });
    assert!(search().await.bytes().await.unwrap().len() >= 3_000_000);

    portal.trouble(Trouble::ClosedMidPage);
    assert!(search().await.bytes().await.is_err());

    portal.trouble(Trouble::WrongTypes);
    let odd: Value = search().await.json().await.unwrap();
    assert!(odd["totalResults"].is_string() && odd["results"].is_object());

    portal.trouble(Trouble::RedirectLoop);
    let elsewhere = search().await;
    assert_eq!(elsewhere.status(), StatusCode::TEMPORARY_REDIRECT);
    assert!(portal.url().ends_with(elsewhere.headers()["location"].to_str().unwrap()));

    portal.trouble(Trouble::None);
    assert_eq!(search().await.json::<Value>().await.unwrap()["totalResults"], 56);
    assert_eq!(portal.requests(), 8);
}

#[tokio::test]
async fn a_silent_portal_answers_nobody() {
    let portal = Portal::start(first_day()).await.unwrap();
    portal.trouble(Trouble::Silent);
    let impatient = Client::builder().no_proxy().timeout(std::time::Duration::from_millis(100)).build().unwrap();
    let url = format!("{}?apiKey=SEDIA&text=***", portal.url());
    assert!(impatient.post(url).send().await.unwrap_err().is_timeout());
    assert_eq!(portal.requests(), 1);
}

#[tokio::test]
async fn troubles_in_a_row_are_met_once_each() {
    let portal = Portal::start(first_day()).await.unwrap();
    portal.troubles_next([Trouble::Status { code: 503, retry_after: None }, Trouble::None, Trouble::Html]);
    let mut found = Vec::new();
    for _ in 0..5 {
        let response = send(&portal, "", in_english(&everything_live())).await;
        found.push((response.status().as_u16(), response.headers()["content-type"].to_str().unwrap().len()));
    }
    let (json, html) = ("application/json".len(), "text/html; charset=utf-8".len());
    assert_eq!(found, [(503, json), (200, json), (200, html), (200, json), (200, json)]);
}

#[tokio::test]
async fn a_dropped_portal_is_gone() {
    let portal = Portal::start(first_day()).await.unwrap();
    let (client, url) = (client(), format!("{}?apiKey=SEDIA&text=***", portal.url()));
    assert_eq!(client.post(&url).send().await.unwrap().status(), StatusCode::OK);
    drop(portal);
    for _ in 0..100 {
        if client.post(&url).send().await.is_err_and(|error| error.is_connect()) {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("the portal still answers");
}
