//! The integration tests: one binary, many small files.

mod funding_tenders;
mod support;
