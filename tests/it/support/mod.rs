//! What the tests share.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "tests may read the environment and say what they skip"
)]

pub(crate) mod calls;
pub(crate) mod discord;
pub(crate) mod discord_spec;
pub(crate) mod shelf;
pub(crate) mod telegram;
pub(crate) mod telegram_spec;
pub(crate) mod world;

use std::path::PathBuf;

pub(crate) mod model_store;
pub(crate) mod store_members;
pub(crate) mod store_suite;
pub(crate) mod store_waiting;
pub(crate) mod store_world;

/// Captured material that lies beside the project where it was written; `None`, said aloud, elsewhere.
#[allow(dead_code, reason = "not every build of the tests reads captured material")]
pub(crate) fn shared(what: &str) -> Option<PathBuf> {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared"));
    let folder = std::env::var("CRIER_SHARED").map_or_else(|_| beside(), PathBuf::from);
    let path = folder.join(what);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: {} is not here", path.display());
    None
}

/// The seed of a test's chances: that of the environment, where a failure is to be repeated, else a new one; said aloud.
pub(crate) fn seed(variable: &str) -> u64 {
    let seed = std::env::var(variable).ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(rand::random);
    println!("{variable}={seed}");
    seed
}
