//! Chat platforms: each renders the neutral message in its own way and hears its own people.
//!
//! The folders have the same file names inside; none knows another.

pub mod console;
pub mod discord;
pub mod telegram;
