//! Seeded weeks under a simulated clock: whatever happens, every promise is kept or given up for a reason, once, in time
//! and in order.
//!
//! `CRIER_SIMULATION_SEEDS` says how many lives are lived, `CRIER_SIMULATION_FIRST` with which seed they begin.

mod check;
mod life;
mod platform;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use self::life::Life;

/// How many lives are lived unless more are asked for.
const SEEDS: u64 = 300;
/// The most faults that are shown.
const SHOWN_MAX: usize = 12;

#[derive(Debug, Default)]
struct Sum {
    lives: u64,
    said: usize,
    dealt: usize,
    restarts: usize,
    faults: Vec<String>,
}

fn asked(name: &str, usual: u64) -> u64 {
    #[expect(clippy::disallowed_methods, reason = "a long run is asked for from outside")]
    let asked = std::env::var(name);
    asked.ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}

/// Lives one life in a runtime of its own.
fn live(seed: u64, sum: &mut Sum) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let mut life = Life::new(seed);
    let faults = runtime.block_on(async {
        match life.live().await {
            Ok(()) => check::faults(&life).await,
            Err(fault) => vec![fault],
        }
    });
    sum.lives += 1;
    sum.restarts += life.restarts;
    sum.dealt += life.dealt.len();
    sum.said += life.platforms.iter().map(|platform| platform.said().len()).sum::<usize>();
    sum.faults.extend(faults.into_iter().map(|fault| format!("seed {seed}: {fault}")));
}

#[test]
fn every_promise_is_kept_or_given_up_for_a_reason_and_in_time() {
    let (first, count) = (asked("CRIER_SIMULATION_FIRST", 1), asked("CRIER_SIMULATION_SEEDS", SEEDS));
    let (began, next) = (Instant::now(), AtomicU64::new(first));
    let sums: Vec<Sum> = std::thread::scope(|scope| {
        let worker = || {
            let mut sum = Sum::default();
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                if seed >= first + count {
                    return sum;
                }
                live(seed, &mut sum);
            }
        };
        let workers = [scope.spawn(worker), scope.spawn(worker)];
        workers.into_iter().map(|worker| worker.join().expect("a life ends")).collect()
    });
    let total = |of: fn(&Sum) -> usize| sums.iter().map(of).sum::<usize>();
    let (said, dealt, restarts) = (total(|sum| sum.said), total(|sum| sum.dealt), total(|sum| sum.restarts));
    println!(
        "{count} lives from seed {first}: {said} messages, {dealt} outcomes, {restarts} starts, {:.0?}",
        began.elapsed()
    );
    // Two things are not as they should be yet, and are counted here: after tries that failed, two pieces of news to one
    // chat may change places; and Discord knows a repeat for some minutes only, so that what was taken without an answer
    // and is tried again later than that stands twice.
    let is_repeat = |fault: &str| fault.contains(": discord:") && fault.contains(" times, ");
    let is_known = |fault: &&String| fault.contains(" came after ") || is_repeat(fault);
    let (known, faults): (Vec<_>, Vec<_>) = sums.iter().flat_map(|sum| &sum.faults).partition(is_known);
    println!("{} faults of the two known sorts: {:#?}", known.len(), known.iter().take(SHOWN_MAX).collect::<Vec<_>>());
    assert!(faults.is_empty(), "{:#?}", faults.iter().take(SHOWN_MAX).collect::<Vec<_>>());
    let bound = usize::try_from(count).unwrap_or(0) / 100 + 1;
    assert!(known.len() <= bound, "{:#?}", known.iter().take(SHOWN_MAX).collect::<Vec<_>>());
    assert!(said > 0 && restarts > 2 * usize::try_from(count).unwrap_or(0));
}
