//! Crier, the town crier for European funding.
//!
//! It watches public funding listings, keeps a faithful record of every call, tells each community
//! about the calls that fit it, and answers questions in chat.
//!
//! Reading order: [`domain`] (what we speak about), [`ports`] (what the core asks of the world),
//! `pipeline` (collect, announce, remind, deliver), `daemon` (how it all runs).

pub mod cli;
pub mod clock;
pub mod config;
pub mod conversation;
pub mod daemon;
pub mod domain;
pub mod language;
pub mod matching;
pub mod pipeline;
pub mod platforms;
pub mod ports;
pub mod search;
pub mod sources;
pub mod store;
pub mod telemetry;
