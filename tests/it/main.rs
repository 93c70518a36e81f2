//! The integration tests: one binary, many small files.
#![expect(missing_docs, reason = "tests are read by their names")]

mod support;
