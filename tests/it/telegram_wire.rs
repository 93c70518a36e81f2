//! The Telegram adapter over real sockets, against the stand-in, every exchange checked against the official description.
#![expect(clippy::unwrap_used, reason = "a stand-in that cannot be reached fails the test that asked for it")]

mod hearing;
mod house;
mod patience;
mod program;
mod sending;
mod silence;
