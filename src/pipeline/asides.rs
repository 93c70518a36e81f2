//! Asks for what a source wants to know besides its listing, when what it knows is too old.
//!
//! One that cannot be had is a defect and no more: what was known of it still holds, and the next run asks again.

use super::gather::{Gathered, Memory};
use crate::domain::sighting::Defect;
use crate::ports::{Aside, Fetcher, KnownAside, Source};

/// Asks for every aside that is due.
///
/// Each is asked once and not again in this run: it is worth no patience of ours, nor of the publisher's.
pub(super) async fn ask(source: &dyn Source, fetcher: &dyn Fetcher, memory: Memory<'_>, gathered: &mut Gathered) {
    for aside in source.asides() {
        let known = gathered.asides.get(aside.name);
        if known.is_some_and(|known| memory.now.duration_since(known.since) < aside.every) {
            continue;
        }
        match hear(source, fetcher, &aside, known.map(|known| known.said.as_str())).await {
            Ok(said) => {
                gathered.asides.insert(aside.name.to_owned(), KnownAside { since: memory.now, said });
            }
            Err(what) => gathered.defects.push(Defect { at: aside.name.to_owned(), what }),
        }
    }
}

async fn hear(
    source: &dyn Source,
    fetcher: &dyn Fetcher,
    aside: &Aside,
    before: Option<&str>,
) -> Result<String, String> {
    let page = fetcher.fetch(&aside.request).await.map_err(|error| error.to_string())?;
    source.hear(aside.name, before, &page).map_err(|error| error.to_string())
}
