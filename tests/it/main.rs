//! The integration tests: one binary, many small files.

mod collecting;
mod command_line;
mod config;
mod conformance;
mod conversation;
mod crash;
mod daemon_telegram;
mod data_tables;
mod demo_portal;
mod digests;
mod discord_wire;
mod fetching;
mod funding_tenders;
mod pipeline;
mod replay;
mod search;
mod store;
mod store_damage;
mod store_fixture;
mod store_model;
mod support;
mod telegram_rendering;
mod telegram_spec;
mod telegram_wire;
mod three_days;
mod tidy;
