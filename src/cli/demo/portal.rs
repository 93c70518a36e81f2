//! A stand-in for the search API of the EU Funding & Tenders Portal, on the loopback interface only.
//!
//! It answers in the real API's shape and shares its ways: values are arrays of texts, pages end at 100 records, a
//! query that does not arrive as its own `application/json` part is not heard. What was observed of the real API
//! is said beside the line that imitates it. `crier demo` reads it, and so do the tests.

mod answer;
mod form;
mod query;
mod trouble;

use std::collections::VecDeque;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{Query, Request, State};
use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::post;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::{CancellationToken, DropGuard};

use self::answer::{Asked, refusal};
use self::form::Form;
pub use self::trouble::Trouble;

/// Where the API is searched, as on the real host.
const SEARCH: &str = "/search-api/prod/rest/search";
/// Where it tells what codes mean.
const FACET: &str = "/search-api/prod/rest/facet";

/// A portal that serves what it is given, until it is dropped.
///
/// A hit with `"leaks": true` beside its `reference` is shown whatever is asked, as the real API now and then shows
/// records that no filter asked for. The mark itself is not shown.
#[derive(Debug)]
pub struct Portal {
    address: SocketAddr,
    desk: Arc<Desk>,
    _tasks: JoinSet<std::io::Result<()>>,
    _closing: DropGuard,
}

impl Portal {
    /// Opens a portal that shows `hits`, at an address of the system's choice.
    pub async fn start(hits: Vec<Value>) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let closing = CancellationToken::new();
        let desk = Arc::new(Desk::new(hits, closing.clone()));
        let service = Router::new()
            .route(SEARCH, post(search))
            .route(FACET, post(async || answer::facets()))
            .with_state(Arc::clone(&desk));
        let mut tasks = JoinSet::new();
        tasks.spawn(async move { axum::serve(listener, service).await });
        Ok(Self { address, desk, _tasks: tasks, _closing: closing.drop_guard() })
    }

    /// The address of the search, as a feed file would name it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}{SEARCH}", self.address)
    }

    /// Shows these hits from now on.
    pub fn show(&self, hits: Vec<Value>) {
        *held(&self.desk.hits) = Arc::new(hits);
    }

    /// How many searches were asked so far, answered well or badly.
    #[must_use]
    pub fn requests(&self) -> usize {
        self.desk.requests.load(Ordering::SeqCst)
    }

    /// Is in this trouble from now on; [`Trouble::None`] ends it.
    pub fn trouble(&self, trouble: Trouble) {
        *held(&self.desk.trouble) = trouble;
    }

    /// Meets the next searches with these troubles, one each, before it is as [`Portal::trouble`] says again.
    pub fn troubles_next(&self, troubles: impl IntoIterator<Item = Trouble>) {
        held(&self.desk.next).extend(troubles);
    }
}

/// What the running portal knows.
#[derive(Debug)]
struct Desk {
    hits: Mutex<Arc<Vec<Value>>>,
    trouble: Mutex<Trouble>,
    next: Mutex<VecDeque<Trouble>>,
    requests: AtomicUsize,
    closing: CancellationToken,
}

impl Desk {
    fn new(hits: Vec<Value>, closing: CancellationToken) -> Self {
        Self {
            hits: Mutex::new(Arc::new(hits)),
            trouble: Mutex::new(Trouble::None),
            next: Mutex::new(VecDeque::new()),
            requests: AtomicUsize::new(0),
            closing,
        }
    }

    /// The trouble this search meets.
    fn next_trouble(&self) -> Trouble {
        held(&self.next).pop_front().unwrap_or_else(|| held(&self.trouble).clone())
    }
}

/// A lock that is held for a copy or a swap only, so a panic elsewhere leaves nothing half done behind it.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn search(State(desk): State<Arc<Desk>>, Query(asked): Query<Asked>, request: Request) -> Response {
    desk.requests.fetch_add(1, Ordering::SeqCst);
    let trouble = desk.next_trouble();
    let hits = Arc::clone(&held(&desk.hits));
    let mut response = match Form::read(request).await {
        Ok(form) => trouble.meet(answer::answer(&hits, &asked, &form), &desk.closing).await,
        Err(plain) => refusal(StatusCode::INTERNAL_SERVER_ERROR, "throwable", &plain.to_string()),
    };
    // A connection ends with its answer, so that none outlives the portal.
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
