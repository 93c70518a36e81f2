//! The integration tests: one binary, many small files.

mod store;
mod store_damage;
mod store_fixture;
mod store_model;
mod support;
