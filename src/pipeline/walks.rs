//! Makes sure that a walk through unstable pages lost nothing.
//!
//! Some publishers order equal records anew with each request: pages show records twice and leave out others. So what
//! was shown is counted, and compared with how many records there are however they are ordered. While some are missing,
//! other walks follow, until all were seen or a whole walk showed nothing that was not known: then two walks agree.

use super::gather::Run;
use crate::domain::sighting::Defect;

/// The most walks of one run.
pub const WALKS_MAX: usize = 3;

/// Walks again while records are missing.
pub(super) async fn settle(run: &mut Run<'_>, progress: &(dyn Fn(usize, Option<usize>) + Send + Sync)) {
    if run.gathered.broken_off.is_some() {
        return;
    }
    for walk in 2.. {
        let total = match count(run).await {
            Ok(Some(total)) => total,
            Ok(None) => return,
            Err(what) => return note(run, what),
        };
        run.gathered.total = run.gathered.total.max(Some(total));
        let shown = run.shown.len();
        if shown >= total {
            return;
        }
        let first = run.reader().again(walk).filter(|_| walk <= WALKS_MAX);
        let Some(first) = first else {
            return note(run, format!("found {shown} records in {WALKS_MAX} walks, expected {total}"));
        };
        tracing::info!(source = run.reader().name(), shown, total, walk, "records are missing, walking again");
        run.walk(first, progress).await;
        if run.shown.len() == shown {
            // Two walks agree: the rest of the count is records under one name.
            return;
        }
    }
}

/// How many records there are, if the source can say.
async fn count(run: &Run<'_>) -> Result<Option<usize>, String> {
    let Some(request) = run.reader().census() else { return Ok(None) };
    let page = run.fetch(&request).await.map_err(|error| error.to_string())?;
    let Some(page) = page else { return Ok(None) };
    run.reader().read(&request, &page).map(|reading| reading.total).map_err(|error| error.to_string())
}

fn note(run: &mut Run<'_>, what: String) {
    run.gathered.defects.push(Defect { at: "count".to_owned(), what });
}
