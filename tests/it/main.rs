//! The integration tests: one binary, many small files.

mod fetching;
mod funding_tenders;
mod support;
