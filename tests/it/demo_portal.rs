//! The demo's stand-in portal, and the three days it shows.
#![expect(clippy::unwrap_used, reason = "a stand-in that cannot be reached fails the test that asked for it")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crier::cli::demo::portal::{Portal, Trouble};
use crier::domain::programme;
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};

const THREE_DAYS: &str = include_str!("../../fixtures/sources/funding_tenders/three-days.jsonl");

fn days() -> Vec<Value> {
    THREE_DAYS.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn hits_of(day: &Value) -> &Vec<Value> {
    day["upserts"].as_array().unwrap()
}

fn first_day() -> Vec<Value> {
    hits_of(&days()[0]).clone()
}

fn reference(hit: &Value) -> &str {
    hit["reference"].as_str().unwrap()
}

fn references(answer: &Value) -> BTreeSet<String> {
    answer["results"].as_array().unwrap().iter().map(|hit| reference(hit).to_owned()).collect()
}

fn first<'a>(hit: &'a Value, field: &str) -> &'a str {
    hit["metadata"][field][0].as_str().unwrap_or_default()
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

// ---- The three days ---------------------------------------------------------

#[test]
fn the_recorded_days_are_hits_in_the_portals_own_shape() {
    assert!(THREE_DAYS.len() < 400_000, "found {} bytes", THREE_DAYS.len());
    let days = days();
    let moments: Vec<_> = days.iter().map(|day| day["capturedAt"].as_str().unwrap()).collect();
    assert_eq!(moments, ["2026-11-16T05:00:00Z", "2026-11-17T05:00:00Z", "2026-11-18T05:00:00Z"]);
    for day in &days {
        let hits = hits_of(day);
        assert_eq!(day["totalResults"], hits.len());
        assert_eq!(hits.iter().map(reference).collect::<BTreeSet<_>>().len(), hits.len(), "a reference stands twice");
        for hit in hits {
            let is_texts = |value: &Value| value.as_array().is_some_and(|all| all.iter().all(Value::is_string));
            let metadata = hit["metadata"].as_object().unwrap();
            assert!(metadata.values().all(is_texts), "{}", reference(hit));
            assert!(programme::by_portal_code(first(hit, "frameworkProgramme")).is_some(), "{}", reference(hit));
            for overview in metadata.get("budgetOverview").and_then(Value::as_array).into_iter().flatten() {
                let inner: Value = serde_json::from_str(overview.as_str().unwrap()).unwrap();
                assert!(inner["budgetTopicActionMap"].is_object(), "{}", reference(hit));
            }
        }
    }
}

#[test]
fn the_first_day_holds_every_oddity_that_was_seen_in_the_wild() {
    let hits = first_day();
    let count = |fits: &dyn Fn(&Value) -> bool| hits.iter().filter(|hit| fits(hit)).count();
    let last = |hit: &Value| hit["metadata"]["deadlineDate"].as_array().unwrap().last().cloned().unwrap_or_default();
    let ends = |hit: &Value, end: &str| last(hit).as_str().unwrap_or_default().contains(end);
    assert!(hits.len() >= 44, "found {}", hits.len());
    for (kind, least) in [("1", 30), ("2", 3), ("8", 9), ("0", 1)] {
        assert!(count(&|hit| first(hit, "type") == kind) >= least, "too few of type {kind}");
    }
    let stale =
        |hit: &Value| last(hit).as_str().unwrap_or_default() < "2026-11-16" && first(hit, "DATASOURCE") == "SEDIA";
    assert!(count(&stale) >= 3, "stale rows that call themselves open");
    assert_eq!(count(&|hit| first(hit, "DATASOURCE") == "SEDIA_PRD_CENTRICITY"), 1);
    assert_eq!(count(&|hit| hit["language"] == "es"), 1);
    assert_eq!(count(&|hit| hit["leaks"] == true), 3);
    assert_eq!(count(&|hit| first(hit, "deadlineModel") == "two-stage"), 1);
    assert!(count(&|hit| first(hit, "deadlineModel") == "multiple cut-off") >= 2);
    let family = |hit: &Value| first(hit, "type") == "8" && first(hit, "identifier") == "CERV-2024-CITIZENS-VALUES";
    assert!(count(&family) >= 3, "a family of cascade calls under one identifier");
    for end in ["T00:00:00", "T23:00:00", "T22:00:00", "T17:00:00", "T23:59:00"] {
        assert!(count(&|hit| ends(hit, end)) >= 1, "no deadline at {end}");
    }
    for noise in ["&nbsp;", "<sup>[1]</sup>", "\u{feff}", "ql-ui", "eui-u-mt-l>", "🏛", "تونس", "é"] {
        let written = |hit: &Value| hit.to_string().contains(&noise.replace('"', "\\\""));
        assert!(count(&written) >= 1, "no {noise:?}");
    }
}

/// What differs from one day to the next, by reference and field.
fn differences(was: &Value, now: &Value) -> String {
    let by_reference = |day: &Value| -> BTreeMap<String, Value> {
        hits_of(day).iter().map(|hit| (reference(hit).to_owned(), hit["metadata"].clone())).collect()
    };
    let (was, now) = (by_reference(was), by_reference(now));
    let mut told = String::new();
    for (reference, metadata) in &now {
        let fields = metadata.as_object().unwrap();
        match was.get(reference) {
            None => writeln!(told, "+ {reference} {}", metadata["identifier"][0].as_str().unwrap()).unwrap(),
            Some(before) => {
                let differ: Vec<_> = fields.iter().filter(|(name, value)| before.get(name) != Some(value)).collect();
                let names: Vec<_> = differ.iter().map(|(name, _)| name.as_str()).collect();
                if !names.is_empty() {
                    writeln!(told, "~ {reference} {}", names.join(" ")).unwrap();
                }
            }
        }
    }
    for gone in was.keys().filter(|reference| !now.contains_key(*reference)) {
        writeln!(told, "- {gone}").unwrap();
    }
    told
}

#[test]
fn the_days_differ_by_what_the_readme_tells() {
    let days = days();
    let second = "\
+ 99000071TOPICSen CREA-CROSS-2027-MEDIALITERACY
+ 99000072TOPICSen LIFE-2027-PLP-FOREST
+ 99106COMPETITIVE_CALLen CERV-2024-CITIZENS-VALUES
~ 99000007TOPICSen status
~ 99000014TOPICSen descriptionByte
~ 99000021TOPICSen budgetOverview deadlineDate latestInfos
- 50149768TOPICSen
";
    let third = "\
+ 46607081CERVLumpSumGrants1702512000000 CERV-2024-CITIZENS-TOWN-NT
+ 50149768TOPICSen HORIZON-CL2-2027-01-HERITAGE-08
+ 99000081TOPICSen DIGITAL-2027-AI-11-DS-CULTURE
~ 199002PROSPECTSEN deadlineDate
~ 99000013TOPICSen budgetOverview
";
    assert_eq!(sorted(&differences(&days[0], &days[1])), sorted(second));
    assert_eq!(sorted(&differences(&days[1], &days[2])), sorted(third));
    let readme = include_str!("../../fixtures/README.md");
    for line in second.lines().chain(third.lines()) {
        let reference = line.split(' ').nth(1).unwrap();
        assert!(readme.contains(reference), "the README does not tell of {reference}");
    }
}

fn sorted(lines: &str) -> Vec<&str> {
    let mut lines: Vec<_> = lines.lines().collect();
    lines.sort_unstable();
    lines
}

// ---- The portal -------------------------------------------------------------

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
    hits.iter_mut().for_each(|hit| hit["leaks"] = json!(false));
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
