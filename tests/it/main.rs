//! The integration tests: one binary, many small files.

mod data_tables;
mod support;
