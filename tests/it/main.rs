//! The integration tests: one binary, many small files.

mod support;
mod tidy;
