//! The memory: sled behind the store port.
//!
//! Nothing here decides what is remembered or told; it keeps what it is given, whole or not at all.

pub mod sled;

pub use self::sled::{MovedAside, OnDamage, Opened, SledStore};
