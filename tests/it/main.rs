//! The integration tests: one binary, many small files.

mod store;
mod support;
