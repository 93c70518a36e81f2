//! What searching costs: `cargo bench --bench searching`, or `-- 5000` after it for fewer calls than 50,000.
//!
//! Made-up calls with the statistics of real ones (1,525 words, 952 of them distinct, from a vocabulary of 60,000) are
//! indexed on disk as the daemon does it. All of them are open, which real records are not: every match is an answer
//! that has to be ranked and counted. Each line says its bar. Times are wall time on this machine.
#![expect(clippy::unwrap_used, reason = "a measurement that cannot be made breaks off")]
#![expect(clippy::print_stdout, reason = "it prints what it measured")]

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crier::domain::deadline::{Deadline, DeadlineModel, Stage};
use crier::domain::opportunity::{Budget, Facts, Kind, Opportunity, OpportunityKey, Status};
use crier::search::{Filters, Index, Order, Query};
use jiff::Timestamp;
use jiff::civil::date;

/// How many calls are in the record.
const CALLS: usize = 50_000;
/// How many words one description has.
const WORDS: usize = 1_525;
/// How many words there are.
const VOCABULARY: usize = 60_000;
/// How steeply words get rarer, so that a description has 952 distinct ones.
const STEEPNESS: f64 = 0.955;
/// How many questions of each class are asked, after as many to warm up.
const QUESTIONS: usize = 1_000;
/// How many calls change in a day.
const DAY: usize = 100;
/// How many days are committed.
const DAYS: usize = 12;
/// How many calls are handed over at a time.
const PAGE: usize = 500;
/// Words everybody uses.
const STOP_LIKE: std::ops::Range<usize> = 0..50;
/// Words that say something.
const TELLING: std::ops::Range<usize> = 100..5_000;

fn main() {
    // `cargo test --benches` only wants to see it start.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let calls = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(CALLS);
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("store.search");
    let mut world = World::new();

    let index = Index::open(&folder).unwrap();
    let began = Instant::now();
    let mut text_bytes = 0;
    let pages = (0..calls.div_ceil(PAGE)).map(|page| {
        let numbers = page * PAGE..calls.min((page + 1) * PAGE);
        let made: Vec<Opportunity> = numbers.map(|number| world.call(number)).collect();
        text_bytes += made.iter().map(|call| call.facts.text.len() + call.facts.title.len()).sum::<usize>();
        made
    });
    index.catch_up(pages, "made").unwrap();
    let built = began.elapsed();
    println!(
        "{calls} calls, {:.0} MB of text: indexed in {:.1} s, making them included",
        megabytes(text_bytes),
        built.as_secs_f64()
    );
    println!("resident after indexing: {:.0} MB", resident());
    let index_bytes = size(&folder);
    let share = megabytes(index_bytes) / megabytes(text_bytes);
    println!("on disk: {:.0} MB, {share:.2} x text (bar: 0.40)", megabytes(index_bytes));
    drop(index);

    let began = Instant::now();
    let index = Index::open(&folder).unwrap();
    println!("cold open: {:.1} ms; resident then: {:.0} MB", began.elapsed().as_secs_f64() * 1e3, resident());
    ask(&index, &mut world, calls);
    println!("resident after all questions: {:.0} MB", resident());
    commit(&index, &mut world, calls);
}

/// What a class of questions is called, and how one is made.
type Class<'a> = (&'a str, &'a dyn Fn(&mut World) -> Query);

fn ask(index: &Index, world: &mut World, calls: usize) {
    let classes: [Class<'_>; 9] = [
        ("2 words, both needed", &|world| {
            let words = world.words(2, TELLING);
            Query { phrases: words.clone(), words, ..Query::at(now()) }
        }),
        ("4 words", &|world| Query { words: world.words(4, TELLING), ..Query::at(now()) }),
        ("8-word question, 3 of them stop-like (bar: p99 5 ms, moonshot 1.5 ms)", &|world| {
            let words = [world.words(3, STOP_LIKE), world.words(5, TELLING)].concat();
            Query { words, ..Query::at(now()) }
        }),
        ("phrase of 2 words", &|world| {
            let phrase = world.phrase();
            let words = phrase.split(' ').map(str::to_owned).collect();
            Query { words, phrases: vec![phrase], ..Query::at(now()) }
        }),
        ("a word with a slip", &|world| {
            let words = world.words(2, TELLING).into_iter().map(|word| slipped(&word)).collect();
            Query { words, ..Query::at(now()) }
        }),
        ("a code", &move |world| {
            let code = format!("test-cl{}-2026-{:05}", world.below(9), world.below(calls));
            Query { filters: Filters { codes: vec![code], ..Filters::default() }, ..Query::at(now()) }
        }),
        ("what closes soonest", &|_| Query { order: Order::Soonest, ..Query::at(now()) }),
        ("similar to a call", &move |world| {
            let number = world.below(calls);
            Query::similar_to(&world.call(number), now())
        }),
        ("10,000 words", &|world| Query { words: world.words(10_000, TELLING), ..Query::at(now()) }),
    ];
    for (name, make) in classes {
        let count = if name.starts_with("similar") || name.starts_with("10,000") { QUESTIONS / 10 } else { QUESTIONS };
        let mut found = 0;
        for query in (0..count).map(|_| make(world)) {
            found += index.search(&query, 10).total;
        }
        let mut times: Vec<Duration> = Vec::new();
        for query in (0..count).map(|_| make(world)).collect::<Vec<_>>() {
            let began = Instant::now();
            let total = index.search(&query, 10).total;
            times.push(began.elapsed());
            found += total;
        }
        report(name, &mut times, found / (2 * count));
    }
}

fn commit(index: &Index, world: &mut World, calls: usize) {
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let mut others = World::new();
        let done = &done;
        let asking = scope.spawn(move || {
            let mut times = Vec::new();
            while !done.load(Ordering::Acquire) {
                let query = Query { words: others.words(8, TELLING), ..Query::at(now()) };
                let began = Instant::now();
                let _found = index.search(&query, 10);
                times.push(began.elapsed());
            }
            times
        });
        let mut times = Vec::new();
        for day in 0..DAYS {
            let changed: Vec<Opportunity> = (0..DAY)
                .map(|_| {
                    let number = world.below(calls);
                    world.changed(number)
                })
                .collect();
            let began = Instant::now();
            index.keep_up(&changed, &format!("day {day}")).unwrap();
            times.push(began.elapsed());
        }
        done.store(true, Ordering::Release);
        report(&format!("commit of {DAY} changed calls, until it can be found (bar: 300 ms)"), &mut times, DAY);
        report("questions of 8 telling words meanwhile", &mut asking.join().unwrap(), 0);
    });
}

fn report(name: &str, times: &mut [Duration], found: usize) {
    times.sort_unstable();
    let at = |part: usize| times[(times.len() * part / 100).min(times.len() - 1)].as_secs_f64() * 1e3;
    println!("{name}: p50 {:.3} ms, p99 {:.3} ms, n {}, {found} found on average", at(50), at(99), times.len());
}

fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn slipped(word: &str) -> String {
    let (head, tail) = word.split_at(3);
    format!("{head}{}", tail.chars().skip(1).collect::<String>())
}

fn megabytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes / 1_000).unwrap()) / 1_000.0
}

fn size(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().metadata().unwrap().len());
    usize::try_from(entries.sum::<u64>()).unwrap()
}

fn resident() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("0 kB");
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0) / 1e3
}

/// Where words come from: the same ones each time.
struct World {
    state: u64,
    words: Vec<String>,
    /// The share of all words up to each.
    shares: Vec<f64>,
}

impl World {
    fn new() -> Self {
        let words = (0..VOCABULARY).map(made_up).collect();
        let mut sum = 0.0;
        let weights = (0..VOCABULARY).map(|rank| 1.0 / f64::from(u32::try_from(rank + 1).unwrap()).powf(STEEPNESS));
        let mut shares: Vec<f64> = weights
            .map(|weight| {
                sum += weight;
                sum
            })
            .collect();
        for share in &mut shares {
            *share /= sum;
        }
        Self { state: 42, words, shares }
    }

    /// splitmix64.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit).unwrap()).unwrap()
    }

    fn rank(&mut self) -> usize {
        let drawn = f64::from(u32::try_from(self.next() >> 32).unwrap()) / f64::from(u32::MAX);
        self.shares.partition_point(|share| *share < drawn).min(VOCABULARY - 1)
    }

    fn words(&mut self, count: usize, of: std::ops::Range<usize>) -> Vec<String> {
        (0..count)
            .map(|_| {
                let rank = of.start + self.below(of.len());
                self.words[rank].clone()
            })
            .collect()
    }

    fn text(&mut self, count: usize) -> String {
        let mut text = String::with_capacity(count * 8);
        for place in 1..=count {
            let rank = self.rank();
            text.push_str(&self.words[rank]);
            text.push_str(if place % 12 == 0 { ". " } else { " " });
        }
        text
    }

    /// The call with this number, always the same.
    fn call(&mut self, number: usize) -> Opportunity {
        let before = self.state;
        self.state = u64::try_from(number).unwrap() << 20;
        let call = self.made(number);
        self.state = before;
        call
    }

    fn made(&mut self, number: usize) -> Opportunity {
        let title = self.words(9, TELLING).join(" ");
        let day =
            date(2026, 12, 1).checked_add(jiff::Span::new().days(i64::try_from(self.below(700)).unwrap())).unwrap();
        let facts = Facts {
            identifier: Some(format!("TEST-CL{}-2026-{number:05}", number % 9)),
            title,
            language: "en".to_owned(),
            kind: Kind::Grant,
            programme: Some("horizon".to_owned()),
            call_identifier: None,
            call_title: None,
            stated_status: Status::Open,
            opens_on: None,
            deadlines: vec![Deadline::on(day, Stage::Only)],
            deadline_model: DeadlineModel::SingleStage,
            budget: Budget::default(),
            action_types: Vec::new(),
            keywords: self.words(5, TELLING),
            text: self.text(WORDS),
            link: String::new(),
            updates: Vec::new(),
        };
        let seen = now();
        let key = OpportunityKey::new("made", &number.to_string());
        Opportunity { key, facts, status: Status::Open, revision: 0, first_seen: seen, last_changed: seen }
    }

    fn changed(&mut self, number: usize) -> Opportunity {
        let mut call = self.call(number);
        call.facts.text = self.text(WORDS);
        call.revision += 1;
        call
    }

    /// Two words that stand together somewhere, both telling.
    fn phrase(&mut self) -> String {
        loop {
            let number = self.below(1_000);
            let call = self.call(number);
            let words: Vec<&str> = call.facts.text.split(' ').collect();
            let at = self.below(words.len() - 2);
            let is_telling = |word: &str| self.words[TELLING].iter().any(|known| known == word);
            if is_telling(words[at]) && is_telling(words[at + 1]) {
                return format!("{} {}", words[at], words[at + 1]);
            }
        }
    }
}

/// A word of three syllables, for each number another.
fn made_up(number: usize) -> String {
    let consonants: Vec<char> = "bcdfghjklmnprstvwxyz".chars().collect();
    let vowels = ['a', 'e', 'i', 'o', 'u'];
    let mut rest = number * 7_919 % 1_000_000;
    let mut word = String::new();
    for _ in 0..3 {
        word.push(consonants[rest % 20]);
        word.push(vowels[rest / 20 % 5]);
        rest /= 100;
    }
    if number.is_multiple_of(3) {
        word.push('n');
    }
    word
}
