//! Opening a store: whole, or not at all.
//!
//! What cannot be read is moved aside, never deleted; what is not ours is never written into.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use ::sled::{Config, Db};
use jiff::Timestamp;

use super::SledStore;
use super::mark::{self, Anchor, Place};
use super::seal::{self, Seal};
use super::trees::Trees;
use super::{faults, lanes};
use crate::ports::StoreError;

/// What to do with a store that is there and cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDamage {
    /// Move its folder aside and begin a new one.
    MoveAside,
    /// Leave it and fail.
    Refuse,
}

/// An opened store, and what became of one that could not be read.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: SledStore,
    /// The damaged store that was moved out of its way; the new one is empty then.
    pub moved_aside: Option<MovedAside>,
}

/// A damaged store that was moved aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedAside {
    /// Where its folder is now.
    pub to: PathBuf,
    /// What was found.
    pub reason: String,
}

/// sled's cache: what a day's work touches. The records themselves are held by those who asked.
const CACHE_BYTES: u64 = 8 << 20;
/// How often sled tidies its file, and writes what a temporary store has not flushed.
const TIDY_EVERY_MS: u64 = 2_000;
/// How often a held lock is tried again: a process that ends lets go of it a moment later.
const LOCK_TRIES: u32 = 10;
/// How long to wait between two tries.
const LOCK_WAIT: Duration = Duration::from_millis(50);
/// How many names for a temporary folder are tried: an earlier process of this number may have left some.
const SCRATCH_TRIES: u32 = 1_000;
/// The most folders that are moved aside within one second.
const ASIDE_MAX: u32 = 99;

impl SledStore {
    /// Opens the store in a folder, making it when there is none.
    ///
    /// Every record is read and added up, so an opened store is exactly what was last written to it.
    /// It blocks: call it before the work begins.
    pub fn open(path: &Path, on_damage: OnDamage, now: Timestamp) -> Result<Opened, StoreError> {
        match open_whole(path, now) {
            Ok(store) => Ok(Opened { store, moved_aside: None }),
            Err(StoreError::Damaged(reason)) => match on_damage {
                OnDamage::Refuse => Err(StoreError::Damaged(format!(
                    "the store at `{}` is damaged: {reason}; restore a backup with `crier restore FILE`, or move the \
                     folder away to begin anew",
                    path.display()
                ))),
                OnDamage::MoveAside => {
                    // Behind a link it is the folder that moves, and a new one takes its place.
                    let folder = fs::canonicalize(path).map_err(|error| unavailable(path, &error))?;
                    let to = move_aside(&folder, now, &reason)?;
                    let store = open_whole(&folder, now)?;
                    Ok(Opened { store, moved_aside: Some(MovedAside { to, reason }) })
                }
            },
            Err(StoreError::Unavailable(why)) => Err(StoreError::Unavailable(why)),
        }
    }

    /// A store that is gone when it is dropped: for the demo, replays and tests.
    pub fn temporary() -> Result<Self, StoreError> {
        let folder = scratch_folder().map_err(|error| StoreError::Unavailable(faults::trouble(&error)))?;
        temporary_in(&folder)
    }
}

fn temporary_in(folder: &Path) -> Result<SledStore, StoreError> {
    let trees = Trees::open(config(folder).temporary(true).open().map_err(faults::meaning)?)?;
    let seal = Seal::new(Timestamp::UNIX_EPOCH);
    seal.found(&trees)?;
    Ok(SledStore::over(trees, seal, None))
}

fn open_whole(path: &Path, now: Timestamp) -> Result<SledStore, StoreError> {
    let place = mark::look(path)?;
    let writes = match place {
        Place::Empty => {
            mark::make(path)?;
            Some(0)
        }
        Place::Store { writes } => writes,
    };
    let trees = open_trees(path)?;
    let seal = faults::guarded(|| checked_seal(&trees, writes, now))?;
    faults::guarded(|| lanes::agree(&trees, seal.writes))?;
    forget_spare_snapshots(path).map_err(|error| unavailable(path, &error))?;
    let anchor = Anchor::drop_in(path, seal.writes)?;
    Ok(SledStore::over(trees, seal, Some(anchor)))
}

/// Opens sled's files; without its snapshot when the snapshot is what cannot be read.
///
/// The snapshot only saves reading the whole log. That it is what breaks is sled's best known
/// failure, not least because it takes one that was never finished for a whole one:
/// github.com/spacejam/sled issues 1166 and 1533.
fn open_trees(path: &Path) -> Result<Trees, StoreError> {
    match try_open(path) {
        Err(StoreError::Damaged(reason)) => {
            let spared = spare_snapshots(path).map_err(|error| unavailable(path, &error))?;
            if spared { try_open(path) } else { Err(StoreError::Damaged(reason)) }
        }
        opened => opened,
    }
}

fn try_open(path: &Path) -> Result<Trees, StoreError> {
    faults::guarded(|| Trees::open(locked(path)?))
}

fn config(path: &Path) -> Config {
    Config::new().path(path).cache_capacity(CACHE_BYTES).flush_every_ms(Some(TIDY_EVERY_MS))
}

/// A new folder among the system's temporary ones; sled's own choice, `/dev/shm`, is small in containers.
fn scratch_folder() -> io::Result<PathBuf> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let mut refused = io::Error::from(io::ErrorKind::AlreadyExists);
    for _ in 0..SCRATCH_TRIES {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("crier-{}-{number}", std::process::id()));
        match fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) => refused = error,
        }
    }
    Err(refused)
}

fn locked(path: &Path) -> Result<Db, StoreError> {
    let config = config(path);
    for _ in 1..LOCK_TRIES {
        match config.open() {
            Err(error) if faults::is_lock(&error) => thread::sleep(LOCK_WAIT),
            opened => return opened.map_err(faults::meaning),
        }
    }
    config.open().map_err(|error| {
        if faults::is_lock(&error) {
            let path = path.display();
            return StoreError::Unavailable(format!(
                "the store at `{path}` is in use by another process; stop that one, or name another folder"
            ));
        }
        faults::meaning(error)
    })
}

/// The seal of a store that is whole: all its writes are there, and its records add up.
fn checked_seal(trees: &Trees, writes: Option<u64>, now: Timestamp) -> Result<Seal, StoreError> {
    let Some(mut seal) = Seal::read(trees)? else {
        // A store whose first opening was cut short has a mark and nothing else.
        if writes != Some(0) {
            return Err(StoreError::Damaged("found no records, expected those of earlier writes".to_owned()));
        }
        let seal = Seal::new(now);
        seal.found(trees)?;
        return Ok(seal);
    };
    if seal.format != seal::FORMAT {
        let (found, ours) = (seal.format, seal::FORMAT);
        return Err(StoreError::Unavailable(format!("found a store of format {found}, expected format {ours}")));
    }
    if let Some(expected) = writes.filter(|expected| *expected > seal.writes) {
        let found = seal.writes;
        return Err(StoreError::Damaged(format!("found {found} writes, expected at least {expected}")));
    }
    seal.check(trees)?;
    seal.latest = seal.latest.max(now);
    Ok(seal)
}

/// Moves a damaged store's folder aside and tells where it is.
fn move_aside(path: &Path, now: Timestamp, reason: &str) -> Result<PathBuf, StoreError> {
    let stuck = |why: &str| {
        let path = path.display();
        StoreError::Damaged(format!("the store at `{path}` is damaged ({reason}) and cannot be moved aside: {why}"))
    };
    let name = path.file_name().ok_or_else(|| stuck("it has no name"))?.to_string_lossy().into_owned();
    let stamp = now.strftime("%Y%m%dT%H%M%SZ");
    for number in 1..=ASIDE_MAX {
        let again = if number == 1 { String::new() } else { format!("-{number}") };
        let to = path.with_file_name(format!("{name}.damaged-{stamp}{again}"));
        if !to.exists() {
            fs::rename(path, &to).map_err(|error| stuck(&error.to_string()))?;
            return Ok(to);
        }
    }
    Err(stuck("too many were moved aside already; look at that disk"))
}

/// Removes snapshots that were set aside and turned out not to be needed.
fn forget_spare_snapshots(path: &Path) -> io::Result<()> {
    let spare = names(path, |name| name.starts_with(SPARE))?;
    spare.iter().try_for_each(|name| fs::remove_file(path.join(name)))
}

/// What the name of a snapshot that was set aside begins with.
const SPARE: &str = "unread-";

/// Sets the snapshots aside; tells whether there were any.
fn spare_snapshots(path: &Path) -> io::Result<bool> {
    let snapshots = names(path, |name| name.starts_with("snap."))?;
    for name in &snapshots {
        fs::rename(path.join(name), path.join(format!("{SPARE}{name}")))?;
    }
    Ok(!snapshots.is_empty())
}

fn names(path: &Path, which: impl Fn(&str) -> bool) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(path)? {
        names.extend(entry?.file_name().into_string().ok().filter(|name| which(name)));
    }
    Ok(names)
}

fn unavailable(path: &Path, error: &io::Error) -> StoreError {
    StoreError::Unavailable(format!("the store at `{}`: {}", path.display(), faults::trouble(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_temporary_store_leaves_nothing_behind() {
        let folder = scratch_folder().unwrap();
        temporary_in(&folder).unwrap().close().await.unwrap();
        // sled's own threads may hold the last handle a moment longer.
        for _ in 0..LOCK_TRIES {
            if !folder.exists() {
                return;
            }
            thread::sleep(LOCK_WAIT);
        }
        panic!("{} is still there", folder.display());
    }
}
