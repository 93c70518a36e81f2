//! The mark: a small file in the store's folder that says whose it is, and how far it got.
//!
//! It is read before sled is let near the folder: sled writes into whatever it opens. And it stands
//! outside sled's own files, so a store that lost its end cannot pass for a whole one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::{faults, seal};
use crate::ports::StoreError;

/// The mark's name.
pub(super) const NAME: &str = "crier-store";
/// Its name while it is made.
const NAME_UNFINISHED: &str = "crier-store.unfinished";
/// What the number of writes stands behind.
const WRITES: &str = "writes ";
/// Enough digits for every number of writes.
const DIGITS: usize = 20;

/// What a folder is, before anything is opened in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Nothing is there yet.
    Empty,
    /// A store with at least so many writes; `None` when its mark cannot be read.
    Store {
        /// How many.
        writes: Option<u64>,
    },
}

/// Looks at a folder without touching it.
pub(super) fn look(folder: &Path) -> Result<Place, StoreError> {
    match fs::metadata(folder) {
        Ok(data) if !data.is_dir() => {
            let found = folder.display();
            return Err(StoreError::Unavailable(format!("found a file at `{found}`, expected a folder; name another")));
        }
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Place::Empty),
        Err(error) => return Err(unavailable(folder, &error)),
    }
    match fs::read(folder.join(NAME)) {
        Ok(bytes) => read(folder, &String::from_utf8_lossy(&bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => unmarked(folder),
        Err(error) => Err(unavailable(folder, &error)),
    }
}

fn read(folder: &Path, text: &str) -> Result<Place, StoreError> {
    let line = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    let format = line("format ").and_then(|format| format.parse::<u32>().ok());
    let ours = seal::FORMAT;
    match format {
        Some(format) if format > ours => Err(StoreError::Unavailable(format!(
            "the store at `{}` was written by a newer Crier (format {format}, this one reads up to {ours}); run that \
             newer Crier, or name another folder",
            folder.display()
        ))),
        Some(_) => Ok(Place::Store { writes: line(WRITES).and_then(|writes| writes.parse().ok()) }),
        None => Ok(Place::Store { writes: None }),
    }
}

/// A folder without a mark is ours only when it is empty.
fn unmarked(folder: &Path) -> Result<Place, StoreError> {
    let entries = fs::read_dir(folder).map_err(|error| unavailable(folder, &error))?;
    let names = entries.filter_map(Result::ok).map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name != NAME_UNFINISHED).collect();
    if names.is_empty() {
        return Ok(Place::Empty);
    }
    names.sort();
    names.truncate(3);
    let (found, names) = (folder.display(), names.join("`, `"));
    Err(StoreError::Unavailable(format!(
        "found other files in `{found}` (`{names}`) and no `{NAME}`, expected an empty folder or a store of Crier's; \
         name another folder"
    )))
}

fn unavailable(folder: &Path, error: &io::Error) -> StoreError {
    StoreError::Unavailable(format!("the store at `{}`: {}", folder.display(), faults::trouble(error)))
}

/// Makes the folder and its mark.
pub(super) fn make(folder: &Path) -> Result<(), StoreError> {
    let make = || -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let unfinished = folder.join(NAME_UNFINISHED);
        let mut file = File::create(&unfinished)?;
        file.write_all(text(0).as_bytes())?;
        file.sync_all()?;
        fs::rename(unfinished, folder.join(NAME))?;
        sync_folder(folder)
    };
    make().map_err(|error| unavailable(folder, &error))
}

fn text(writes: u64) -> String {
    format!("crier store\nformat {}\n{WRITES}{writes:0DIGITS$}\n", seal::FORMAT)
}

/// Makes renames and new files in a folder last.
fn sync_folder(folder: &Path) -> io::Result<()> {
    // Elsewhere a folder cannot be opened as a file, and needs no such care.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// What makes written things last: sled's files and the mark.
///
/// sled asks Linux for `sync_file_range`, whose manual page warns that it neither writes the file's
/// length nor empties the disk's own cache, and it never syncs its blobs. So we sync once more.
pub(super) struct Anchor {
    folder: PathBuf,
    database: File,
    reached: Mutex<Reached>,
}

struct Reached {
    mark: File,
    writes: u64,
    blob: Option<u64>,
}

impl Anchor {
    /// The anchor of an open store that has come as far as `writes`.
    pub(super) fn drop_in(folder: &Path, writes: u64) -> Result<Self, StoreError> {
        let open = || -> io::Result<Self> {
            let mut mark = OpenOptions::new().write(true).open(folder.join(NAME))?;
            rewrite(&mut mark, writes)?;
            let database = OpenOptions::new().write(true).open(folder.join("db"))?;
            sync_folder(folder)?;
            let reached = Mutex::new(Reached { mark, writes, blob: None });
            Ok(Self { folder: folder.to_path_buf(), database, reached })
        };
        open().map_err(|error| unavailable(folder, &error))
    }

    /// Makes everything up to `writes` last; sled has handed it to the operating system already.
    pub(super) fn secure(&self, writes: u64) -> Result<(), StoreError> {
        let secure = || -> io::Result<()> {
            self.database.sync_data()?;
            let mut reached = self.reached.lock().unwrap_or_else(PoisonError::into_inner);
            reached.blob = sync_blobs(&self.folder.join("blobs"), reached.blob)?;
            if writes > reached.writes {
                reached.mark.seek(SeekFrom::Start(digits_at()))?;
                write!(reached.mark, "{writes:0DIGITS$}")?;
                // Later ones need no sync: a mark that lags behind only claims less.
                if reached.writes == 0 {
                    reached.mark.sync_all()?;
                }
                reached.writes = writes;
            }
            Ok(())
        };
        secure().map_err(|error| unavailable(&self.folder, &error))
    }
}

fn rewrite(mark: &mut File, writes: u64) -> io::Result<()> {
    let text = text(writes);
    mark.write_all(text.as_bytes())?;
    mark.set_len(text.len() as u64)?;
    mark.sync_all()
}

fn digits_at() -> u64 {
    (text(0).len() - DIGITS - 1) as u64
}

/// Syncs the blobs made since `done`, the number of the newest one synced; sled counts upwards.
fn sync_blobs(folder: &Path, done: Option<u64>) -> io::Result<Option<u64>> {
    let mut newest = done;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let number = entry.file_name().to_string_lossy().parse::<u64>().ok();
        if number <= done {
            continue;
        }
        match File::open(entry.path()) {
            Ok(blob) => blob.sync_all()?,
            // sled cleans up behind itself.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        }
        newest = newest.max(number);
    }
    if newest > done {
        sync_folder(folder)?;
    }
    Ok(newest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_reads_back_and_a_broken_one_counts_as_unreadable() {
        let place = |text: &str| read(Path::new("store"), text).map_err(|error| error.to_string());
        assert_eq!(place(&text(42)), Ok(Place::Store { writes: Some(42) }));
        assert_eq!(place(""), Ok(Place::Store { writes: None }));
        assert_eq!(place("crier store\nformat 1\nwrites 4x\n"), Ok(Place::Store { writes: None }));
        let newer = place("crier store\nformat 2\n").unwrap_err();
        assert!(newer.contains("written by a newer Crier (format 2, this one reads up to 1)"), "{newer}");
    }
}
