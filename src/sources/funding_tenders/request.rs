//! What the portal is asked.

use serde_json::{Value, json};
use url::Url;

use crate::ports::{Manners, Part, Request, RequestBody, Robots};
use crate::sources::http::reach_of;

/// Where the portal invites programs to use its API, without a key of their own.
const DOCUMENTATION: &str = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/support/apis";

/// The API answers with at most this many records, whatever is asked.
pub(super) const PAGE_SIZE: usize = 100;

/// The API shows at most 10,000 records of one query; asking on is of no use.
pub(super) const PAGES_MAX: usize = 100;

/// Name of the current index, in the URL and in each record's `DATASOURCE`.
pub(super) const INDEX: &str = "SEDIA";

/// Name of the copy that was frozen around 2023 and still calls its records open.
pub(super) const FROZEN_INDEX: &str = "SEDIA_PRD_CENTRICITY";

/// The language asked for; without one, every record comes once per translation.
pub(super) const LANGUAGE: &str = "en";

/// Status codes of forthcoming and open calls.
pub(super) const FORTHCOMING: &str = "31094501";
pub(super) const OPEN: &str = "31094502";

/// Type codes of grant topics, external-action calls, cascade calls and news of topics.
pub(super) const TOPIC: &str = "1";
pub(super) const EXTERNAL: &str = "2";
pub(super) const CASCADE: &str = "8";
pub(super) const NEWS: &str = "6";

const PAGE_NUMBER: &str = "pageNumber";
const SEARCH: &str = "search";
const FACET: &str = "facet";
const SORT: &str = "sort";

/// In which order records are walked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// By identifier: the most stable one known, which keeps the total; other fields drop records.
    Identifier,
    /// As the index has them: the only one that drops none for lacking a field.
    AsIndexed,
}

impl Order {
    /// The order of the walk with this number, counted from 1.
    pub(super) fn of_walk(walk: usize) -> Self {
        if walk.is_multiple_of(2) { Self::AsIndexed } else { Self::Identifier }
    }

    /// The order a request asks for.
    pub(super) fn of(request: &Request) -> Self {
        match &request.body {
            RequestBody::Multipart(parts) if !parts.iter().any(|part| part.name == SORT) => Self::AsIndexed,
            RequestBody::Multipart(_) | RequestBody::Get => Self::Identifier,
        }
    }
}

/// Asks for one page, counted from 1.
pub(super) fn page(base: &Url, number: usize, order: Order) -> Request {
    let sort = (order == Order::Identifier).then(|| json!({"field": "identifier", "order": "ASC"}));
    let numbers = [("pageSize", PAGE_SIZE.to_string()), (PAGE_NUMBER, number.to_string())];
    asking(base, &numbers, [Some(part("query", &calls())), Some(languages()), sort.map(|sort| part(SORT, &sort))])
}

/// Asks for one record, to learn how many there are without any order: sorting drops records that lack the field.
pub(super) fn census(base: &Url) -> Request {
    let numbers = [("pageSize", "1".to_owned()), (PAGE_NUMBER, "1".to_owned())];
    asking(base, &numbers, [Some(part("query", &calls())), Some(languages()), None])
}

/// Asks for the latest news of topics.
pub(super) fn news(base: &Url) -> Request {
    let query = json!({"bool": {"must": [{"terms": {"type": [NEWS]}}, {"terms": {"DATASOURCE": [INDEX]}}]}});
    let sort = json!({"field": "es_SortDate", "order": "DESC"});
    let numbers = [("pageSize", PAGE_SIZE.to_string()), (PAGE_NUMBER, "1".to_owned())];
    asking(base, &numbers, [Some(part("query", &query)), Some(languages()), Some(part(SORT, &sort))])
}

/// Asks what the codes of live calls mean; nothing where the address is not that of the search.
pub(super) fn facets(base: &Url) -> Option<Request> {
    let mut url = base.clone();
    let is_search = base.path_segments()?.next_back() == Some(SEARCH);
    if !is_search {
        return None;
    }
    url.path_segments_mut().ok()?.pop().push(FACET);
    Some(asking(&url, &[], [Some(part("query", &calls())), Some(languages()), None]))
}

/// The page a request asks for; 1 when it names none.
pub(super) fn number(request: &Request) -> usize {
    let named = Url::parse(&request.url).ok().and_then(|url| {
        let (_, value) = url.query_pairs().find(|(name, _)| name == PAGE_NUMBER)?;
        value.parse().ok()
    });
    named.unwrap_or(1).max(1)
}

/// A request; what the configured address adds to it stays.
fn asking(base: &Url, numbers: &[(&str, String)], parts: [Option<Part>; 3]) -> Request {
    let ours: Vec<(&str, String)> =
        [("apiKey", INDEX.to_owned()), ("text", "***".to_owned())].into_iter().chain(numbers.iter().cloned()).collect();
    let is_ours = |name: &str| ["apiKey", "text", "pageSize", PAGE_NUMBER].contains(&name);
    let kept: Vec<(String, String)> = base.query_pairs().into_owned().filter(|(name, _)| !is_ours(name)).collect();
    let mut url = base.clone();
    url.query_pairs_mut().clear().extend_pairs(kept).extend_pairs(&ours);
    let robots = Robots::Invited { documentation: DOCUMENTATION.to_owned() };
    let manners = Manners { headers: Vec::new(), robots, reach: reach_of(base) };
    Request { url: url.into(), body: RequestBody::Multipart(parts.into_iter().flatten().collect()), manners }
}

/// The calls that are collected.
fn calls() -> Value {
    json!({"bool": {"must": [
        {"terms": {"type": [TOPIC, EXTERNAL, CASCADE]}},
        {"terms": {"status": [FORTHCOMING, OPEN]}},
        {"terms": {"DATASOURCE": [INDEX]}},
    ]}})
}

fn languages() -> Part {
    part("languages", &json!([LANGUAGE]))
}

/// A part of the body.
///
/// Each must say `application/json`: as plain form fields they give status 500, and a query anywhere
/// else is accepted and ignored.
fn part(name: &str, content: &Value) -> Part {
    Part { name: name.to_owned(), content_type: "application/json".to_owned(), content: content.to_string() }
}
