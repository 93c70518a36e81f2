//! How close to a platform's limit we come without one refusal, and who waits how long: under simulated time.

mod server;

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Duration;

use crier::domain::community::Audience;
use crier::domain::notice::{NoticeKey, Urgency};
use crier::pipeline::pace::{Meters, Next, Queue};
use crier::ports::{Allowance, Counting, Rate, Scope, Waiting};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use self::server::{Model, Server};

/// How long a message is under way to the platform on average.
const UNDER_WAY: Duration = Duration::from_millis(40);
const SECOND: Duration = Duration::from_secs(1);

fn telegram(counting: Counting) -> Allowance {
    Allowance {
        in_flight: 16,
        bot: Some(Rate { counting, ..Rate::a_second(30) }),
        chat: Some(Rate::a_second(1)),
        group: Some(Rate::a_minute(20)),
        is_group: |audience| audience.chat.starts_with('-'),
    }
}

fn notice(community: &str, chat: i64, number: usize, urgency: Urgency) -> Waiting {
    let key = NoticeKey::from_stored(format!("telegram:{chat}|sedia:{number}|appeared@0"));
    Waiting { key, community: community.to_owned(), urgency }
}

fn audience(key: &NoticeKey) -> Audience {
    key.audience().parse().expect("keys hold audiences")
}

/// Delay of a message: lognormal around the mean, with this standard deviation.
fn delay(random: &mut StdRng, deviation: Duration) -> Duration {
    let mean = UNDER_WAY.as_secs_f64();
    let variance = (1.0 + (deviation.as_secs_f64() / mean).powi(2)).ln();
    let (one, other): (f64, f64) = (random.random_range(f64::MIN_POSITIVE..1.0), random.random());
    let normal = (-2.0 * one.ln()).sqrt() * (std::f64::consts::TAU * other).cos();
    Duration::from_secs_f64((mean.ln() - variance / 2.0 + variance.sqrt() * normal).exp())
}

/// What a run of many notices came to.
#[derive(Debug)]
struct Run {
    /// Taken, of what the limit allows in the time, in thousandths.
    share: u128,
    refused: usize,
}

/// Tells so many notices, each to a chat of its own, to a server that counts so.
fn run(model: Model, counting: Counting, count: usize, deviation: Duration, seed: u64) -> Run {
    let mut random = StdRng::seed_from_u64(seed);
    let mut meters = Meters::new(telegram(counting), SECOND);
    let mut queue = Queue::default();
    for number in 0..count {
        queue.add(notice("town", i64::try_from(number).expect("small") + 1, number, Urgency::News));
    }
    let mut server = Server::new(model, 30, SECOND);
    let mut arrivals: BinaryHeap<Reverse<(Duration, usize, NoticeKey)>> = BinaryHeap::new();
    let (mut now, mut taken, mut last, mut numbers) = (SECOND, 0, SECOND, count..);
    while taken < count {
        while let Some(Reverse((at, _, key))) = arrivals.peek().filter(|Reverse((at, ..))| *at <= now).cloned() {
            arrivals.pop();
            if server.arrives(at) {
                taken += 1;
                last = last.max(at);
                meters.taken();
            } else {
                meters.failed(&audience(&key), Scope::Chat, Some(SECOND), at);
                let chat = audience(&key).chat.parse().expect("chats are numbers");
                queue.add(notice("town", chat, numbers.next().expect("numbers go on"), Urgency::News));
            }
        }
        let next = match queue.next(&meters, now) {
            Next::Tell(ticket) => {
                meters.spend(&audience(&ticket.key), 1, now);
                let at = now + delay(&mut random, deviation);
                arrivals.push(Reverse((at, numbers.next().expect("numbers go on"), ticket.key.clone())));
                queue.ended(&ticket, 1);
                continue;
            }
            Next::Wait(at) => at,
            Next::Nothing => Duration::MAX,
        };
        let arrives = arrivals.peek().map_or(Duration::MAX, |Reverse((at, ..))| *at);
        now = next.min(arrives).max(now + Duration::from_nanos(1));
    }
    let allowed = last.saturating_sub(SECOND + UNDER_WAY).as_millis() * 30 / 1_000;
    Run { share: u128::try_from(taken).expect("small") * 1_000 / allowed, refused: server.refused }
}

#[test]
fn at_a_little_unevenness_no_server_refuses_anything_and_hardly_anything_is_left_unused() {
    for model in Model::ALL {
        let run = run(model, Counting::Untold, 20_000, Duration::from_millis(5), 7);
        println!("{model:?}: {} thousandths of the limit, {} refused", run.share, run.refused);
        assert_eq!(run.refused, 0, "{model:?}");
        assert!(run.share >= 940, "{model:?}: {run:?}");
    }
    let told = run(Model::Bucket, Counting::Bucket, 20_000, Duration::from_millis(5), 7);
    println!("a bucket that is told: {} thousandths of the limit, {} refused", told.share, told.refused);
    assert!(told.refused == 0 && told.share >= 980, "{told:?}");
}

#[test]
fn a_bad_line_costs_a_few_refusals_and_then_hardly_any_more() {
    let run = run(Model::Sliding, Counting::Untold, 20_000, Duration::from_millis(40), 7);
    println!("40 ms unevenness: {} thousandths of the limit, {} refused", run.share, run.refused);
    assert!(run.refused < 60 && run.share > 600, "{run:?}");
}

/// A platform that takes everything at the allowed pace, seen over time.
struct Town {
    meters: Meters,
    queue: Queue,
    now: Duration,
    told: Vec<(Duration, NoticeKey)>,
}

impl Town {
    fn new() -> Self {
        let meters = Meters::new(telegram(Counting::Untold), SECOND);
        Self { meters, queue: Queue::default(), now: SECOND, told: Vec::new() }
    }

    /// Tells what can be told until then; each message takes a moment.
    fn until(&mut self, end: Duration) {
        while self.now < end {
            match self.queue.next(&self.meters, self.now) {
                Next::Tell(ticket) => {
                    self.meters.spend(&audience(&ticket.key), 1, self.now);
                    self.told.push((self.now, ticket.key.clone()));
                    self.queue.ended(&ticket, 1);
                }
                Next::Wait(at) => self.now = at.min(end),
                Next::Nothing => self.now = end,
            }
        }
    }

    fn told_to(&self, chat: i64) -> Vec<Duration> {
        let prefix = format!("telegram:{chat}|");
        self.told.iter().filter(|(_, key)| key.as_str().starts_with(&prefix)).map(|(at, _)| *at).collect()
    }
}

#[test]
fn a_small_community_waits_for_one_turn_of_each_however_much_there_is_for_others() {
    let mut town = Town::new();
    for number in 0..100_000 {
        let community = format!("large-{}", number % 20);
        let chat = 1_000 + i64::try_from(number % 50_000).expect("small");
        town.queue.add(notice(&community, chat, number, Urgency::News));
    }
    town.until(SECOND * 60);
    for (small, urgency) in [(1, Urgency::Deadline), (2, Urgency::News), (3, Urgency::Digest)] {
        town.queue.add(notice("small", small, 0, urgency));
    }
    town.until(SECOND * 70);
    let waits: Vec<u128> = (1..=3).map(|chat| town.told_to(chat)[0].saturating_sub(SECOND * 60).as_millis()).collect();
    println!("behind 100,000 of 20 communities: deadline, news, digest of a small one wait {waits:?} ms");
    assert!(waits.iter().all(|wait| *wait < 5_000), "{waits:?}");
}

#[test]
fn a_chat_is_told_in_order_and_no_quicker_than_it_may_be() {
    let mut town = Town::new();
    for number in 0..25 {
        town.queue.add(notice("town", 7, number, Urgency::News));
        town.queue.add(notice("town", -7, number, Urgency::News));
    }
    town.until(SECOND * 100);
    let numbers: Vec<usize> = town
        .told
        .iter()
        .filter(|(_, key)| key.audience() == "telegram:7")
        .map(|(_, key)| {
            key.as_str().split(['|', ':']).nth(3).and_then(|number| number.parse().ok()).expect("keys hold numbers")
        })
        .collect();
    assert_eq!(numbers, (0..25).collect::<Vec<_>>());
    let (person, group) = (town.told_to(7), town.told_to(-7));
    assert!(person.windows(2).all(|pair| pair[0] + SECOND <= pair[1]), "{person:?}");
    assert!(group.windows(21).all(|many| many[0] + SECOND * 60 < many[20]), "{group:?}");
    assert_eq!(group.len(), 25);
}

#[test]
fn what_is_urgent_has_most_turns_and_nothing_starves() {
    let mut town = Town::new();
    for number in 0..1_000 {
        let chat = 1 + i64::try_from(number).expect("small");
        town.queue.add(notice("town", chat, number, Urgency::Deadline));
        town.queue.add(notice("town", 2_000 + chat, number, Urgency::News));
        town.queue.add(notice("town", 4_000 + chat, number, Urgency::Digest));
    }
    town.until(SECOND * 11);
    let chat = |key: &NoticeKey| audience(key).chat.parse::<usize>().expect("chats are numbers");
    let mut counts = [0_usize; 3];
    for (_, key) in &town.told {
        counts[chat(key) / 2_000] += 1;
    }
    let all: usize = counts.iter().sum();
    assert!(all >= 284 && counts[0] * 2 >= all - 4 && counts[2] * 9 > all, "{counts:?}");
}

#[test]
fn a_long_digest_is_paid_for_with_turns() {
    let mut meters = Meters::new(Allowance::UNLIMITED, SECOND);
    let mut queue = Queue::default();
    for number in 0..20 {
        queue.add(notice("wordy", 1 + number, 0, Urgency::Digest));
        queue.add(notice("brief", 101 + number, 0, Urgency::Digest));
    }
    let mut order = String::new();
    while let Next::Tell(ticket) = queue.next(&meters, SECOND) {
        let audience = audience(&ticket.key);
        let is_wordy = audience.chat.len() < 3;
        order.push(if is_wordy { 'w' } else { 'b' });
        meters.spend(&audience, 1, SECOND);
        queue.ended(&ticket, if is_wordy { 3 } else { 1 });
    }
    assert_eq!(order.len(), 40);
    assert!(order.starts_with("wbbbwbbb"), "{order}");
}

#[test]
fn after_the_platform_asked_for_quiet_nothing_is_said_until_then() {
    let mut town = Town::new();
    for number in 0..100 {
        town.queue.add(notice("town", 1 + number, 0, Urgency::News));
    }
    town.until(SECOND * 2);
    let before = town.told.len();
    let someone: Audience = "telegram:900".parse().expect("an audience");
    town.meters.failed(&someone, Scope::Bot, Some(SECOND * 30), town.now);
    town.until(SECOND * 32);
    assert_eq!(town.told.len(), before);
    town.until(SECOND * 33);
    assert!(town.told.len() > before);
}
