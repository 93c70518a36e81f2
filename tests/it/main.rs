//! The integration tests: one binary, many small files.

mod data_tables;
mod demo_portal;
mod support;
mod three_days;
