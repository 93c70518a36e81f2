//! The portal's search API in a map, with the ways that make it hard to collect from.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use crier::ports::{FetchError, Fetcher, Page, Part, Request, RequestBody};
use serde_json::{Value, json};
use url::Url;

/// Where it is.
pub(super) const SEARCH: &str = "https://portal.example/rest/search";
/// Where files of topics lie.
pub(super) const TOPICS: &str = "https://portal.example/data/topicDetails/";

/// The index, which counts what is asked of it.
#[derive(Default)]
pub(super) struct Index {
    pub(super) hits: Mutex<Vec<Value>>,
    /// Files of topics by name.
    pub(super) files: Mutex<BTreeMap<String, Value>>,
    /// What programme codes are called.
    pub(super) labels: Mutex<Vec<(&'static str, &'static str)>>,
    /// How many records each further page of a sorted walk shows again, and loses in turn.
    pub(super) slips: AtomicUsize,
    /// From which page of a walk on it is in trouble; none when zero.
    pub(super) breaks_at: AtomicUsize,
    asked: Mutex<Vec<String>>,
}

impl Index {
    pub(super) fn show(&self, hits: Vec<Value>) {
        *self.hits.lock().unwrap() = hits;
    }

    pub(super) fn file(&self, name: &str, topic: &Value) {
        self.files.lock().unwrap().insert(name.to_owned(), json!({ "TopicDetails": topic }));
    }

    /// What was asked since this was last called, in short.
    pub(super) fn take_asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    fn search(&self, url: &Url, parts: &[Part]) -> Result<Value, FetchError> {
        let part = |name: &str| parts.iter().find(|part| part.name == name);
        let content = |part: &Part| serde_json::from_str::<Value>(&part.content).unwrap();
        let query = content(part("query").unwrap());
        let sort = part("sort").map(content).and_then(|sort| sort["field"].as_str().map(str::to_owned));
        let number =
            |name: &str| -> usize { url.query_pairs().find(|(key, _)| key == name).unwrap().1.parse().unwrap() };
        let (size, page) = (number("pageSize").min(100), number("pageNumber"));
        let types = query["bool"]["must"][0]["terms"]["type"].to_string();
        let what = if types.contains('6') { "news" } else { "calls" };
        let order = sort.as_deref().unwrap_or("nothing");
        self.asked.lock().unwrap().push(format!("{size} {what} by {order}, page {page}"));
        if what == "calls" && page > 1 && page == self.breaks_at.load(Ordering::SeqCst) {
            return Err(FetchError::Refused("found status 500, expected 200".to_owned()));
        }
        let mut found = self.chosen(&query, sort.as_deref());
        if sort.as_deref() == Some("identifier") && page > 1 && !found.is_empty() {
            let slip = self.slips.load(Ordering::SeqCst) % found.len();
            found.rotate_right(slip);
        }
        let total = found.len();
        let results: Vec<Value> = found.into_iter().skip((page - 1) * size).take(size).collect();
        Ok(json!({"totalResults": total, "pageNumber": page, "pageSize": size, "results": results}))
    }

    /// What a query meets; sorting drops what lacks the field.
    fn chosen(&self, query: &Value, sort: Option<&str>) -> Vec<Value> {
        let clauses = query["bool"]["must"].as_array().unwrap();
        let fits = |hit: &&Value| {
            clauses.iter().all(|clause| {
                let (field, wanted) = clause["terms"].as_object().unwrap().iter().next().unwrap();
                let found = &hit["metadata"][field][0];
                // This index leaks: what has no such field is shown all the same.
                found.is_null() || wanted.as_array().unwrap().contains(found)
            })
        };
        let mut found: Vec<Value> = self.hits.lock().unwrap().iter().filter(fits).cloned().collect();
        if let Some(field) = sort {
            found.retain(|hit| !hit["metadata"][field][0].is_null());
            found.sort_by_key(|hit| hit["metadata"][field][0].to_string());
        }
        found
    }
}

#[async_trait]
impl Fetcher for Index {
    async fn fetch(&self, request: &Request) -> Result<Page, FetchError> {
        let url = Url::parse(&request.url).unwrap();
        let name = url.path().rsplit('/').next().unwrap().to_owned();
        let body = match &request.body {
            RequestBody::Multipart(_) if name == "facet" => {
                self.asked.lock().unwrap().push("facets".to_owned());
                let labels = self.labels.lock().unwrap().clone();
                let values: Vec<Value> =
                    labels.iter().map(|(code, label)| json!({"rawValue": code, "value": label, "count": 1})).collect();
                json!({"facets": [{"name": "status", "values": []}, {"name": "frameworkProgramme", "values": values}]})
            }
            RequestBody::Multipart(parts) => self.search(&url, parts)?,
            RequestBody::Get => {
                self.asked.lock().unwrap().push(format!("file {name}"));
                let file = self.files.lock().unwrap().get(&name).cloned();
                file.ok_or_else(|| FetchError::Refused("found status 404, expected 200".to_owned()))?
            }
        };
        let body = body.to_string().into_bytes().into();
        Ok(Page { url: request.url.clone(), content_type: "application/json".to_owned(), body })
    }
}
