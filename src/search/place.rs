//! The folder of the index: ours, or left alone.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use tantivy::directory::MmapDirectory;

use super::schema::{form, schema};

/// The file every index of tantivy has; a folder that has files and not this one is somebody else's.
const MARK: &str = "meta.json";
/// Parts what a commit says of itself.
const BETWEEN: char = ' ';

/// An index on disk, and what the record added up to when it was last in step with it.
pub(super) struct Opened {
    pub(super) index: tantivy::Index,
    pub(super) imprint: Option<String>,
}

/// Opens the index in `folder`; begins anew where there is none, or one of another form, or one that cannot be read.
pub(super) fn open(folder: &Path) -> anyhow::Result<Opened> {
    fs::create_dir_all(folder).with_context(|| format!("make the folder `{}`", folder.display()))?;
    if holds_other_things(folder)? {
        bail!("found files in `{}` that are no search index, expected an empty folder", folder.display());
    }
    match existing(folder) {
        Ok(Some(opened)) => return Ok(opened),
        Ok(None) => {}
        Err(error) => {
            tracing::warn!(folder = %folder.display(), %error, "the search index cannot be read and is made anew: {error}");
        }
    }
    anew(folder)
}

/// An empty index in place of whatever is in `folder`.
pub(super) fn anew(folder: &Path) -> anyhow::Result<Opened> {
    let named = || format!("begin a search index in `{}`", folder.display());
    fs::remove_dir_all(folder).with_context(named)?;
    fs::create_dir_all(folder).with_context(named)?;
    let (schema, _) = schema();
    let index = tantivy::Index::create_in_dir(folder, schema).with_context(named)?;
    Ok(Opened { index, imprint: None })
}

fn holds_other_things(folder: &Path) -> anyhow::Result<bool> {
    let mut entries = fs::read_dir(folder).with_context(|| format!("read the folder `{}`", folder.display()))?;
    Ok(entries.next().is_some() && !folder.join(MARK).exists())
}

/// The index that is there, if it is made as they are today.
fn existing(folder: &Path) -> tantivy::Result<Option<Opened>> {
    if !folder.join(MARK).exists() {
        return Ok(None);
    }
    let index = tantivy::Index::open(MmapDirectory::open(folder)?)?;
    let metas = index.load_metas()?;
    let Some(imprint) = metas.payload.as_deref().and_then(imprint_of) else { return Ok(None) };
    if index.schema() != schema().0 {
        return Ok(None);
    }
    Ok(Some(Opened { index, imprint: Some(imprint.to_owned()).filter(|imprint| !imprint.is_empty()) }))
}

/// What a commit says of itself: how documents are made, and what the record added up to.
pub(super) fn payload(imprint: Option<&str>) -> String {
    format!("{}{BETWEEN}{}", form(), imprint.unwrap_or_default())
}

/// The imprint in a payload; nothing when documents are made differently today.
fn imprint_of(payload: &str) -> Option<&str> {
    let (made, imprint) = payload.split_once(BETWEEN)?;
    (made == form()).then_some(imprint)
}
