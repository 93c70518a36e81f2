//! The integration tests: one binary, many small files.

mod collecting;
mod command_line;
mod completing;
mod config;
mod conversation;
mod data_tables;
mod demo_portal;
mod fetching;
mod funding_tenders;
mod listing;
mod pipeline;
mod replay;
mod search;
mod store;
mod store_damage;
mod store_fixture;
mod store_model;
mod support;
mod telegram_rendering;
mod text_extraction;
mod three_days;
mod tidy;
