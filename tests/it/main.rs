//! The integration tests: one binary, many small files.

mod search;
mod support;
mod tidy;
