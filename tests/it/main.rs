//! The integration tests: one binary, many small files.

mod config;
mod pipeline;
mod support;
mod tidy;
