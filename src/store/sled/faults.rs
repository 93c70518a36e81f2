//! What sled's errors and panics mean, in one place.
//!
//! Damage is what another try will not mend; the rest is trouble around data that is whole.

use std::any::Any;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::ports::StoreError;

/// The meaning of one of sled's errors.
pub(super) fn meaning(error: ::sled::Error) -> StoreError {
    use ::sled::Error as Fault;
    match error {
        Fault::Io(error) => of_io(&error),
        Fault::Corruption { .. } => StoreError::Damaged("found records whose checksums are wrong".to_owned()),
        Fault::CollectionNotFound(tree) => {
            StoreError::Damaged(format!("found no tree `{}`", String::from_utf8_lossy(&tree)))
        }
        Fault::Unsupported(what) | Fault::ReportableBug(what) => StoreError::Damaged(format!("sled says: {what}")),
    }
}

/// The meaning of an error of the file system.
///
/// That a file of the store ends too early, or is not there, is damage. Everything else (no room, no
/// permission, no device) says nothing against the data.
fn of_io(error: &io::Error) -> StoreError {
    use io::ErrorKind as Kind;
    let damage = matches!(error.kind(), Kind::UnexpectedEof | Kind::InvalidData | Kind::InvalidInput | Kind::NotFound);
    if damage {
        return StoreError::Damaged(format!("found a torn or missing file: {error}"));
    }
    StoreError::Unavailable(trouble(error))
}

/// Trouble with the disk, and what to do about it.
pub(super) fn trouble(error: &io::Error) -> String {
    use io::ErrorKind as Kind;
    let advice = match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded => "free some space on that disk and start again",
        Kind::PermissionDenied => "give the account Crier runs under the right to read and write there",
        Kind::ReadOnlyFilesystem => "choose a folder on a disk that can be written",
        _ => "look at that disk and start again",
    };
    format!("the disk refuses ({error}); {advice}")
}

/// Whether sled could not open its file because somebody else holds it.
///
/// sled makes this error itself, as the only one of its sort while it opens; the system's own
/// errors always have a sort of their own.
pub(super) fn is_lock(error: &::sled::Error) -> bool {
    matches!(error, ::sled::Error::Io(error) if error.kind() == io::ErrorKind::Other)
}

/// Does something that may panic inside sled when its files are not what it wrote.
pub(super) fn guarded<T>(work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(of_panic(panic.as_ref())))
}

/// The meaning of a panic inside sled.
pub(super) fn of_panic(panic: &(dyn Any + Send)) -> StoreError {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no reason given");
    // Assertions print what they compared below the sentence that matters here.
    let first = text.lines().next().unwrap_or(text);
    StoreError::Damaged(format!("sled gave up: {first}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_or_forbidden_disk_is_no_damage() {
        for kind in [io::ErrorKind::StorageFull, io::ErrorKind::PermissionDenied, io::ErrorKind::ReadOnlyFilesystem] {
            let meaning = meaning(::sled::Error::Io(kind.into()));
            assert!(
                matches!(&meaning, StoreError::Unavailable(text) if text.contains("the disk refuses")),
                "{meaning}"
            );
        }
        let torn = meaning(::sled::Error::Io(io::ErrorKind::UnexpectedEof.into()));
        assert!(matches!(torn, StoreError::Damaged(_)));
    }

    #[test]
    fn a_panic_becomes_an_error_of_one_line() {
        let gone = guarded::<()>(|| panic!("assertion failed\n left: 1"));
        assert_eq!(gone.unwrap_err().to_string(), "sled gave up: assertion failed");
    }
}
