//! The index held to the naive evaluator: nothing missed, nothing extra, whatever came and went in between.
#![expect(clippy::disallowed_methods, reason = "a longer run is asked for by the environment")]

use super::both::compare;

/// How many pairs of interest and call are compared where nobody asks for more.
const PAIRS: usize = 10_000_000;

#[test]
fn the_index_finds_what_a_look_at_every_interest_finds() {
    let pairs = std::env::var("CRIER_PAIRS").ok().map_or(PAIRS, |pairs| pairs.parse().expect("a number of pairs"));
    println!("{}", compare(pairs));
}
