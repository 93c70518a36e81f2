//! The integration tests: one binary, many small files.

mod config;
mod fetching;
mod funding_tenders;
mod pipeline;
mod replay;
mod support;
mod telegram_rendering;
mod tidy;
