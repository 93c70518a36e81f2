//! The integration tests: one binary, many small files.

mod config;
mod data_tables;
mod demo_portal;
mod fetching;
mod funding_tenders;
mod pipeline;
mod replay;
mod support;
mod telegram_rendering;
mod three_days;
mod tidy;
