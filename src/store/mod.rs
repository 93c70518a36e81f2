//! The memory: sled behind the store port.
