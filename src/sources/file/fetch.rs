//! Files in place of pages: a folder is one page, and the same page as before while nothing in it changed. A single file is
//! a page as it lies there.
//!
//! Only places the configuration names are read, so no publisher's page can lead to this machine's files.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::ports::{FetchError, Fetched, Fetcher, Page, Request, Validator};
use crate::sources::listing::charset;

/// The content type of a page made of files.
const BUNDLE: &str = "application/vnd.crier.files+json";
/// More files in one folder are not read.
const FILES_MAX: usize = 200;

/// One file, as text.
#[derive(Debug, Serialize, Deserialize, PartialEq, Eq)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) text: String,
}

/// The files of a page; nothing for a page that is none of ours.
pub(super) fn unpacked(page: &Page) -> Option<Vec<File>> {
    if page.content_type == BUNDLE { serde_json::from_slice(&page.body).ok() } else { None }
}

/// A fetcher that reads files of this machine, too.
pub struct WithFiles {
    pages: Arc<dyn Fetcher>,
    places: Vec<Url>,
    bytes_max: usize,
}

impl WithFiles {
    /// Asks `pages` for all but these places; no file may have more than `bytes_max` bytes.
    #[must_use]
    pub fn new(pages: Arc<dyn Fetcher>, places: Vec<Url>, bytes_max: usize) -> Self {
        Self { pages, places, bytes_max }
    }

    /// The path a request asks for, when it is one of ours.
    fn path(&self, request: &Request) -> Option<Result<PathBuf, FetchError>> {
        let url = Url::parse(&request.url).ok().filter(|url| url.scheme() == "file")?;
        let refused = || FetchError::Refused(format!("found {url}, expected a place named in a feed file"));
        let path = url.to_file_path().map_err(|()| refused());
        Some(path.and_then(|path| if self.places.contains(&url) { Ok(path) } else { Err(refused()) }))
    }
}

#[async_trait]
impl Fetcher for WithFiles {
    async fn fetch(&self, request: &Request) -> Result<Page, FetchError> {
        match self.fetch_if_changed(request, None).await? {
            Fetched::Page(page, _) => Ok(page),
            Fetched::Unchanged => Err(FetchError::Refused("found no page".to_owned())),
        }
    }

    async fn fetch_if_changed(&self, request: &Request, known: Option<&Validator>) -> Result<Fetched, FetchError> {
        let Some(path) = self.path(request) else { return self.pages.fetch_if_changed(request, known).await };
        let (path, bytes_max) = (path?, self.bytes_max);
        let read = tokio::task::spawn_blocking(move || {
            let is_folder = path.is_dir() || path.extension().is_none();
            if is_folder { bundle(&path, bytes_max) } else { bytes(&path, bytes_max).map(|body| (body, "")) }
        });
        let read = read.await.map_err(|_ended| FetchError::Refused("the program is ending".to_owned()))?;
        let (body, content_type) = read?;
        let mark = blake3::hash(&body).to_hex().to_string();
        let validator = Validator { etag: Some(mark), last_modified: None };
        if known == Some(&validator) {
            return Ok(Fetched::Unchanged);
        }
        let page = Page { url: request.url.clone(), content_type: content_type.to_owned(), body: body.into() };
        Ok(Fetched::Page(page, Some(validator)))
    }
}

/// The tables in a folder, by name; one that is not there is empty.
fn bundle(folder: &Path, bytes_max: usize) -> Result<(Vec<u8>, &'static str), FetchError> {
    let paths = if folder.exists() { tables(folder)? } else { Vec::new() };
    let files: Result<Vec<File>, FetchError> = paths.iter().map(|path| file(path, bytes_max)).collect();
    let body = serde_json::to_vec(&files?).map_err(|error| FetchError::Refused(error.to_string()))?;
    Ok((body, BUNDLE))
}

/// Files whose name begins with `_` or `.` are left out, as in the configuration.
fn tables(folder: &Path) -> Result<Vec<PathBuf>, FetchError> {
    let cannot = |error: std::io::Error| trouble(folder, &error);
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        if (ending == "csv" || ending == "toml") && !name.starts_with(['_', '.']) {
            paths.push(path);
        }
    }
    paths.sort();
    if paths.len() > FILES_MAX {
        let found = paths.len();
        return Err(FetchError::Refused(format!(
            "found {found} tables in {}, expected at most {FILES_MAX}",
            folder.display()
        )));
    }
    Ok(paths)
}

fn file(path: &Path, bytes_max: usize) -> Result<File, FetchError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let page = Page { url: String::new(), content_type: String::new(), body: bytes(path, bytes_max)?.into() };
    Ok(File { name, text: charset::text(&page) })
}

fn bytes(path: &Path, bytes_max: usize) -> Result<Vec<u8>, FetchError> {
    if !path.exists() {
        return Err(FetchError::Refused(format!("found no file {}, expected one there", path.display())));
    }
    let opened = std::fs::File::open(path).map_err(|error| trouble(path, &error))?;
    let mut bytes = Vec::new();
    let most = u64::try_from(bytes_max).unwrap_or(u64::MAX).saturating_add(1);
    opened.take(most).read_to_end(&mut bytes).map_err(|error| trouble(path, &error))?;
    if bytes.len() > bytes_max { Err(FetchError::TooLarge { limit_bytes: bytes_max }) } else { Ok(bytes) }
}

/// A file that is being written is there again soon.
fn trouble(path: &Path, error: &std::io::Error) -> FetchError {
    FetchError::Later { why: format!("cannot read {}: {error}", path.display()), after: None }
}
