//! A store that was harmed is whole again, moved aside with a report, or refused; never half, never silent.
#![expect(clippy::unwrap_used, reason = "a folder that cannot be prepared fails its test")]

use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crier::domain::opportunity::Opportunity;
use crier::ports::{Batch, Store, StoreError};
use crier::store::{OnDamage, Opened, SledStore};
use rand::{Rng, SeedableRng};
use tempfile::TempDir;

use crate::support::store_world::{
    SCHOOL, TOWN, appeared, batch, delivered, hour, observed, opportunity, sighting, subscription,
};

/// How many opportunities the store holds that is harmed.
const COUNT: usize = 60;

/// A closed store in the folder `store` of a new place; opened twice, so sled has left a snapshot.
fn stored() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    for numbers in [0..COUNT / 2, COUNT / 2..COUNT] {
        let store = SledStore::open(&place.path().join("store"), OnDamage::Refuse, hour(0)).unwrap().store;
        runtime().block_on(async {
            for number in numbers {
                fill(&store, number).await;
            }
        });
    }
    assert_eq!(snapshots(&place.path().join("store")).len(), 1);
    place
}

async fn fill(store: &SledStore, number: usize) {
    let reference = format!("{number:03}");
    let whole = Batch {
        sightings: vec![sighting(&reference, "Towns")],
        observed: vec![observed(&reference, &title(number), vec![])],
        file: vec![appeared(TOWN, &reference), appeared(SCHOOL, &reference)],
        ..batch(hour(0))
    };
    store.commit(whole).await.unwrap();
    store.settle(&appeared(TOWN, &reference).key(), delivered(1)).await.unwrap();
    store.put_subscription(subscription("a", TOWN, "twinning")).await.unwrap();
}

fn title(number: usize) -> String {
    format!("Towns {}", blake3::hash(&number.to_le_bytes()))
}

fn whole() -> Vec<Opportunity> {
    (0..COUNT).map(|number| opportunity(&format!("{number:03}"), &title(number))).collect()
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().build().unwrap()
}

/// What became of a store.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    Whole,
    MovedAside(String),
}

/// Opens a harmed store and checks that it is whole, or moved aside and replaced by an empty one.
fn fate(place: &Path) -> Fate {
    let folder = place.join("store");
    let opened = SledStore::open(&folder, OnDamage::MoveAside, hour(9)).unwrap_or_else(|error| panic!("{error}"));
    let Opened { store, moved_aside } = opened;
    let (opportunities, notices, subscriptions) = runtime().block_on(async {
        let sent = store.notices().await.unwrap().into_iter().filter(|notice| notice.state == delivered(1)).count();
        (store.opportunities().await.unwrap(), sent, store.subscriptions().await.unwrap().len())
    });
    match moved_aside {
        None => {
            assert_eq!((opportunities, notices, subscriptions), (whole(), COUNT, 1));
            Fate::Whole
        }
        Some(moved) => {
            assert_eq!((opportunities, notices, subscriptions), (Vec::new(), 0, 0));
            assert_eq!(moved.to.file_name().unwrap(), "store.damaged-20260302T170000Z");
            assert!(moved.to.join("crier-store").exists(), "the damaged store is kept");
            let kept = runtime().block_on(store.put_subscription(subscription("b", TOWN, "")));
            kept.unwrap_or_else(|error| panic!("the new store does not work: {error}"));
            Fate::MovedAside(moved.reason)
        }
    }
}

fn snapshots(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("snap.")).collect()
}

fn harm(file: &Path, at: u64, bytes: &[u8]) {
    let mut file = fs::OpenOptions::new().write(true).open(file).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(bytes).unwrap();
}

fn cut(file: &Path, length: u64) {
    fs::OpenOptions::new().write(true).open(file).unwrap().set_len(length).unwrap();
}

#[test]
fn an_unharmed_store_is_whole() {
    let place = stored();
    assert_eq!(fate(place.path()), Fate::Whole);
    assert_eq!(fate(place.path()), Fate::Whole);
}

#[test]
fn a_store_whose_records_are_cut_off_is_moved_aside() {
    let mut lengths = vec![0, 1, 20, 4_096];
    let full = fs::metadata(stored().path().join("store/db")).unwrap().len();
    lengths.extend([full / 4, full / 2, full * 3 / 4, full - 100_000]);
    for length in lengths {
        let place = stored();
        cut(&place.path().join("store/db"), length);
        let fate = fate(place.path());
        assert!(matches!(fate, Fate::MovedAside(_)) || length > full / 2, "{length} of {full} bytes: {fate:?}");
    }
}

#[test]
fn a_store_without_its_records_is_moved_aside() {
    let place = stored();
    fs::remove_file(place.path().join("store/db")).unwrap();
    assert!(matches!(fate(place.path()), Fate::MovedAside(_)));
    let place = stored();
    for name in ["db", "conf"] {
        fs::remove_file(place.path().join("store").join(name)).unwrap();
    }
    for snapshot in snapshots(&place.path().join("store")) {
        fs::remove_file(snapshot).unwrap();
    }
    let Fate::MovedAside(reason) = fate(place.path()) else { panic!("an emptied store passed for a new one") };
    assert_eq!(reason, "found no records, expected those of earlier writes");
}

#[test]
fn a_store_survives_the_loss_of_its_settings() {
    let place = stored();
    fs::remove_file(place.path().join("store/conf")).unwrap();
    assert_eq!(fate(place.path()), Fate::Whole);
    let place = stored();
    cut(&place.path().join("store/conf"), 0);
    assert_eq!(fate(place.path()), Fate::Whole);
    let place = stored();
    fs::write(place.path().join("store/conf"), "segment_size: many\nuse_compression: perhaps\n").unwrap();
    assert!(matches!(fate(place.path()), Fate::MovedAside(_)));
}

#[test]
fn a_store_survives_a_broken_snapshot() {
    for bytes in [b"".as_slice(), b"torn", &[0xa5; 4_096]] {
        let place = stored();
        for snapshot in snapshots(&place.path().join("store")) {
            fs::write(&snapshot, bytes).unwrap();
        }
        // The name sorts after every whole snapshot's, so sled would take it for the newest.
        fs::write(place.path().join("store/snap.7FFFFFFFFFFFFFFF.generating"), bytes).unwrap();
        assert_eq!(fate(place.path()), Fate::Whole, "{} bytes", bytes.len());
        let folder = place.path().join("store");
        let names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(!names.iter().any(|name| name.to_string_lossy().contains("unread")), "{names:?}");
    }
}

#[test]
fn garbage_anywhere_is_found() {
    let template = stored();
    let pages = fs::metadata(template.path().join("store/db")).unwrap().len();
    let mut random = rand::rngs::StdRng::seed_from_u64(0x5e_ed);
    let mut moved = 0;
    for _ in 0..24 {
        let place = copy(template.path());
        let file = place.path().join("store/db");
        let (at, length) = (random.random_range(0..pages), random.random_range(1..3_000_usize));
        let garbage: Vec<u8> = (0..length).map(|_| random.random()).collect();
        harm(&file, at, &garbage);
        moved += usize::from(fate(place.path()) != Fate::Whole);
    }
    assert!(moved > 0, "all of the garbage fell on empty ground");
}

#[test]
fn a_store_that_is_garbage_altogether_is_moved_aside() {
    let place = stored();
    let file = place.path().join("store/db");
    let length = fs::metadata(&file).unwrap().len();
    fs::write(&file, vec![0xa5; usize::try_from(length).unwrap()]).unwrap();
    assert!(matches!(fate(place.path()), Fate::MovedAside(_)));
}

#[test]
fn a_store_with_an_unreadable_mark_is_whole_and_marked_anew() {
    let place = stored();
    let mark = place.path().join("store/crier-store");
    fs::write(&mark, [0xff; 7]).unwrap();
    assert_eq!(fate(place.path()), Fate::Whole);
    assert!(fs::read_to_string(mark).unwrap().starts_with("crier store\nformat 1\nwrites 0"));
}

#[test]
fn an_older_copy_of_the_records_does_not_pass_for_the_newest() {
    let place = stored();
    let old = copy(place.path());
    let folder = place.path().join("store");
    let store = SledStore::open(&folder, OnDamage::Refuse, hour(2)).unwrap().store;
    runtime().block_on(store.settle(&appeared(SCHOOL, "000").key(), delivered(1))).unwrap();
    drop(store);
    let mark = fs::read(folder.join("crier-store")).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    fs::rename(old.path().join("store"), &folder).unwrap();
    fs::write(folder.join("crier-store"), mark).unwrap();
    let Fate::MovedAside(reason) = fate(place.path()) else { panic!("a lost delivery would be sent again") };
    assert_eq!(reason, "found 121 writes, expected at least 122");
}

#[test]
fn a_record_that_is_missing_or_other_than_written_is_missed() {
    type Meddle = fn(&sled::Tree);
    let meddle: [(&str, Meddle); 3] = [
        ("notices", |tree| drop(tree.pop_max().unwrap())),
        ("about", |tree| drop(tree.insert("unheard of", "").unwrap())),
        ("seen", |tree| {
            let (first, last) = (tree.first().unwrap().unwrap(), tree.last().unwrap().unwrap());
            tree.insert(first.0, &last.1[1..]).unwrap();
        }),
    ];
    for (tree, meddle) in meddle {
        let place = stored();
        // As if sled had fallen back to an older page without saying so.
        let database = sled::open(place.path().join("store")).unwrap();
        meddle(&database.open_tree(tree).unwrap());
        drop(database);
        let Fate::MovedAside(reason) = fate(place.path()) else { panic!("a change in `{tree}` went unseen") };
        assert!(reason.ends_with("records, which are not those that write 121 left"), "{reason}");
    }
}

#[test]
fn damage_is_refused_with_what_was_found_and_what_to_do() {
    let place = stored();
    cut(&place.path().join("store/db"), 4_096);
    let folder = place.path().join("store");
    let Err(StoreError::Damaged(text)) = SledStore::open(&folder, OnDamage::Refuse, hour(9)).map(|_| ()) else {
        panic!("opened")
    };
    assert!(text.starts_with(&format!("the store at `{}` is damaged: found", folder.display())), "{text}");
    assert!(
        text.ends_with("restore a backup with `crier restore FILE`, or move the folder away to begin anew"),
        "{text}"
    );
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "nothing was moved");
}

/// A copy of a place with a store.
fn copy(place: &Path) -> TempDir {
    fn copy_folder(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                copy_folder(&entry.path(), &to.join(entry.file_name()));
            } else {
                fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
            }
        }
    }
    let new = tempfile::tempdir().unwrap();
    copy_folder(place, new.path());
    new
}

/// Every file below a folder, with its bytes.
fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let mut bytes = Vec::new();
                fs::File::open(&path).unwrap().read_to_end(&mut bytes).unwrap();
                files.push((path, bytes));
            }
        }
    }
    files.sort();
    files
}

/// What opening a folder is refused with; nothing in it may have changed.
fn refusal(folder: &Path) -> String {
    let before = contents(folder);
    let refused = SledStore::open(folder, OnDamage::MoveAside, hour(9)).map(drop);
    assert!(contents(folder) == before, "the folder was written into");
    match refused {
        Err(StoreError::Unavailable(text)) => text,
        other => panic!("{other:?}"),
    }
}

#[cfg(unix)]
#[test]
fn behind_a_link_the_folder_moves_and_the_link_stays() {
    let place = stored();
    fs::rename(place.path().join("store"), place.path().join("disk")).unwrap();
    std::os::unix::fs::symlink(place.path().join("disk"), place.path().join("store")).unwrap();
    cut(&place.path().join("disk/db"), 0);
    let opened = SledStore::open(&place.path().join("store"), OnDamage::MoveAside, hour(9)).unwrap();
    let moved = opened.moved_aside.unwrap().to;
    assert_eq!(moved.file_name().unwrap(), "disk.damaged-20260302T170000Z");
    assert!(place.path().join("disk/crier-store").exists());
    assert!(place.path().join("store").is_symlink());
}

#[test]
fn a_store_in_use_is_left_alone() {
    let place = stored();
    let folder = place.path().join("store");
    let first = SledStore::open(&folder, OnDamage::Refuse, hour(0)).unwrap().store;
    let text = refusal(&folder);
    assert!(text.contains("is in use by another process"), "{text}");
    assert_eq!(runtime().block_on(first.opportunities()).unwrap(), whole());
}

#[test]
fn a_newer_store_is_left_alone() {
    let place = stored();
    let folder = place.path().join("store");
    fs::write(folder.join("crier-store"), "crier store\nformat 2\nsomething new\n").unwrap();
    let text = refusal(&folder);
    assert!(text.contains("was written by a newer Crier (format 2, this one reads up to 1)"), "{text}");
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("thesis.odt"), "years of work").unwrap();
    let text = refusal(place.path());
    assert!(text.contains("(`thesis.odt`) and no `crier-store`"), "{text}");
    let other_database = stored();
    fs::remove_file(other_database.path().join("store/crier-store")).unwrap();
    assert!(refusal(&other_database.path().join("store")).contains("no `crier-store`"));
}

#[test]
fn a_file_is_no_store() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("store"), "a file").unwrap();
    let refused = SledStore::open(&place.path().join("store"), OnDamage::MoveAside, hour(0)).map(|_| ());
    let text = refused.unwrap_err().to_string();
    assert!(text.starts_with("found a file at"), "{text}");
    assert_eq!(fs::read_to_string(place.path().join("store")).unwrap(), "a file");
}

#[test]
fn an_unfinished_beginning_is_begun_again() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("crier-store.unfinished"), "crier").unwrap();
    let opened = SledStore::open(place.path(), OnDamage::Refuse, hour(0)).unwrap();
    assert_eq!(opened.moved_aside, None);
}
