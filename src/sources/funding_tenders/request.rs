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

/// Type codes of grant topics, external-action calls and cascade calls.
pub(super) const TOPIC: &str = "1";
pub(super) const EXTERNAL: &str = "2";
pub(super) const CASCADE: &str = "8";

const PAGE_NUMBER: &str = "pageNumber";

/// Asks for one page, counted from 1.
pub(super) fn page(base: &Url, number: usize) -> Request {
    let ours = [
        ("apiKey", INDEX.to_owned()),
        ("text", "***".to_owned()),
        ("pageSize", PAGE_SIZE.to_string()),
        (PAGE_NUMBER, number.to_string()),
    ];
    let is_ours = |name: &str| ours.iter().any(|(our, _)| *our == name);
    let kept: Vec<(String, String)> = base.query_pairs().into_owned().filter(|(name, _)| !is_ours(name)).collect();
    let mut url = base.clone();
    url.query_pairs_mut().clear().extend_pairs(kept).extend_pairs(&ours);
    let robots = Robots::Invited { documentation: DOCUMENTATION.to_owned() };
    let manners = Manners { headers: Vec::new(), robots, reach: reach_of(base) };
    Request { url: url.into(), body: RequestBody::Multipart(parts()), manners }
}

/// The page a request asks for; 1 when it names none.
pub(super) fn number(request: &Request) -> usize {
    let named = Url::parse(&request.url).ok().and_then(|url| {
        let (_, value) = url.query_pairs().find(|(name, _)| name == PAGE_NUMBER)?;
        value.parse().ok()
    });
    named.unwrap_or(1).max(1)
}

/// The three parts of the body.
///
/// Each must say `application/json`: as plain form fields they give status 500, and a query anywhere
/// else is accepted and ignored. Sorting by `identifier` keeps the total; other fields drop records.
fn parts() -> Vec<Part> {
    let query = json!({"bool": {"must": [
        {"terms": {"type": [TOPIC, EXTERNAL, CASCADE]}},
        {"terms": {"status": [FORTHCOMING, OPEN]}},
        {"terms": {"DATASOURCE": [INDEX]}},
    ]}});
    let part = |name: &str, content: Value| Part {
        name: name.to_owned(),
        content_type: "application/json".to_owned(),
        content: content.to_string(),
    };
    vec![
        part("query", query),
        part("languages", json!([LANGUAGE])),
        part("sort", json!({"field": "identifier", "order": "ASC"})),
    ]
}
