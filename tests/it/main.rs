//! The integration tests: one binary, many small files.

mod config;
mod conversation;
mod pipeline;
mod replay;
mod search;
mod support;
mod tidy;
