//! Matching: the index against a naive evaluator, the matcher as subscriptions come and go, what a match tells.

mod both;
mod captured;
mod differential;
mod grammar;
mod naive;
mod random;
mod ranking;
mod snapshots;
mod subscriptions;
mod telling;
