//! The integration tests: one binary, many small files.

mod config;
mod pipeline;
mod replay;
mod search;
mod support;
mod tidy;
