//! Matching: the index against a naive evaluator, the matcher as subscriptions come and go, what a match tells.

mod differential;
mod naive;
mod random;
