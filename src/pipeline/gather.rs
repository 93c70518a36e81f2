//! Fetches and reads all pages of one run of a source.
//!
//! A page that fails ends the run early; what was read before it stands.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::SignedDuration;

use crate::domain::opportunity::OpportunityKey;
use crate::domain::sighting::{Defect, Sighting};
use crate::ports::{FetchError, Fetcher, Page, Request, Source};

/// The most pages of one run.
pub const PAGES_MAX: usize = 100;

/// How stubbornly a page is asked for within one run.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// The most tries for one page.
    pub tries: u32,
    /// The pause before the second try; it doubles from then on.
    pub pause: Duration,
    /// The longest pause a publisher may ask for before the run is given up until the next one.
    pub pause_max: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { tries: 3, pause: Duration::from_secs(2), pause_max: Duration::from_secs(60) }
    }
}

/// What a run yielded.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// One sighting for each key, in key order.
    pub sightings: BTreeMap<OpportunityKey, Sighting>,
    /// What could not be read.
    pub defects: Vec<Defect>,
    /// How many pages were read.
    pub pages: usize,
    /// How many records the source says there are.
    pub total: Option<usize>,
    /// Why the run ended before its last page, for the operator.
    pub broken_off: Option<String>,
}

/// Reads `source` page by page; `progress` hears after each page how many records there are so far, and of how many.
pub async fn gather(
    source: &dyn Source,
    fetcher: &dyn Fetcher,
    patience: Patience,
    progress: &(dyn Fn(usize, Option<usize>) + Send + Sync),
) -> Gathered {
    let mut gathered = Gathered::default();
    let mut next = Some(source.first());
    while let Some(request) = next.take() {
        if gathered.pages == PAGES_MAX {
            gathered.broken_off = Some(format!("found more than {PAGES_MAX} pages"));
            break;
        }
        let page = gathered.pages + 1;
        let reading = match fetch(fetcher, &request, patience).await {
            Ok(answer) => source.read(&request, &answer).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        match reading {
            Ok(reading) => {
                gathered.pages = page;
                gathered.total = reading.total.or(gathered.total);
                gathered.defects.extend(reading.defects);
                gathered.sightings.extend(reading.sightings.into_iter().map(|sighting| (sighting.key(), sighting)));
                next = reading.next;
                progress(gathered.sightings.len(), gathered.total);
            }
            Err(error) => gathered.broken_off = Some(format!("page {page} of `{}`: {error}", source.name())),
        }
    }
    gathered
}

async fn fetch(fetcher: &dyn Fetcher, request: &Request, patience: Patience) -> Result<Page, FetchError> {
    let mut pause = patience.pause;
    let mut tries = 1;
    loop {
        let error = match fetcher.fetch(request).await {
            Ok(page) => return Ok(page),
            Err(error) => error,
        };
        let FetchError::Later { why, after } = &error else { return Err(error) };
        let asked = after.map(SignedDuration::unsigned_abs);
        if tries >= patience.tries || asked.is_some_and(|asked| asked > patience.pause_max) {
            return Err(error);
        }
        let wait = asked.unwrap_or(pause);
        tracing::info!(found = %why, wait_ms = wait.as_millis(), "the publisher is in trouble, trying again");
        tokio::time::sleep(wait).await;
        tries += 1;
        pause *= 2;
    }
}
