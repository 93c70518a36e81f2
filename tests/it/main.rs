//! The integration tests: one binary, many small files.

mod pipeline;
mod support;
mod tidy;
