//! `crier demo`: the whole system on a bundled listing, on this machine alone.

pub mod portal;
