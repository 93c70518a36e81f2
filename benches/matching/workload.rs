//! The workload: a million interests and calls of 1,500 words, as synthetic as they have to be.
//!
//! Interests have 2 to 4 terms (20 % pure OR, 25 % `a AND (b OR ..)`, 5 % `(a OR b) AND (c OR d)`, the rest AND),
//! 31 % a phrase, 6 % a beginning of a word, 19 % a negation; facets: programme 40 %, country 50 %, organisation 40 %,
//! kind 25 %, budget 15 %, deadline 20 %, language 10 %, status 80 %. No two are the same, which is the worst case.
//! A call has about 950 distinct words among 1,525, out of a vocabulary of 60,000.

use std::collections::HashSet;

use crier::domain::deadline::{Deadline, DeadlineModel, Stage};
use crier::domain::interest::{Expression, Facet, Interest, Range};
use crier::domain::opportunity::{Budget, Facts, Kind, Opportunity, OpportunityKey, Status};
use crier::domain::zone::Zone;
use crier::domain::{programme, vocabulary};
use jiff::{Timestamp, ToSpan};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

const VOCABULARY: usize = 60_000;
/// How steeply the frequency of words falls; it gives 950 distinct words among 1,525.
const STEEPNESS: f64 = 0.96;
/// How steeply it falls in interests: people ask for common words, though less than texts use them.
const ASKED: f64 = 0.57;
const PHRASES: usize = 85_000;
const PROGRAMMES: usize = 12;
const COUNTRIES: usize = 27;
const ORGANISATIONS: usize = 12;

/// A made-up world of words.
pub(crate) struct World {
    words: Vec<String>,
    /// How often each word and all before it stand in texts, and in interests.
    in_texts: Vec<f64>,
    in_interests: Vec<f64>,
    phrases: Vec<[usize; 3]>,
    random: StdRng,
}

/// The moment at which all is judged.
pub(crate) fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().expect("this is a moment")
}

impl World {
    /// The world of a seed.
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = StdRng::seed_from_u64(seed);
        let mut words = HashSet::new();
        let mut in_order = Vec::new();
        while in_order.len() < VOCABULARY {
            let word = word(&mut random);
            if words.insert(word.clone()) {
                in_order.push(word);
            }
        }
        let in_texts = rising((1..=VOCABULARY).map(|rank| rank_weight(rank).powf(-STEEPNESS)));
        let in_interests = rising((1..=VOCABULARY).map(|rank| rank_weight(rank).powf(-STEEPNESS * ASKED)));
        let mut world = Self { words: in_order, in_texts, in_interests, phrases: Vec::new(), random };
        for _ in 0..PHRASES {
            let phrase = [0; 3].map(|_| draw(&world.in_texts, &mut world.random));
            world.phrases.push(phrase);
        }
        world
    }

    /// An interest.
    pub(crate) fn interest(&mut self) -> Interest {
        let mut terms: Vec<Expression> = (0..self.random.random_range(2..=4)).map(|_| self.word()).collect();
        if self.chance(0.306) {
            let [one, two, three] = self.phrases[self.random.random_range(0..PHRASES)];
            let phrase: Vec<usize> = if one % 4 == 0 { vec![one, two, three] } else { vec![one, two] };
            terms[0] = Expression::Phrase(phrase.iter().map(|word| self.words[*word].clone()).collect());
        }
        if self.chance(0.06) {
            let word = draw(&self.in_interests, &mut self.random);
            terms[1] = Expression::Prefix(self.words[word].chars().take(5).collect());
        }
        let mut parts = match self.random.random_range(0..100) {
            0..20 => vec![Expression::Any(terms)],
            20..45 if terms.len() > 2 => vec![terms.swap_remove(0), Expression::Any(terms)],
            45..50 if terms.len() > 3 => {
                let others = terms.split_off(2);
                vec![Expression::Any(terms), Expression::Any(others)]
            }
            _ => terms,
        };
        if self.chance(0.19) {
            parts.push(Expression::Not(Box::new(self.word())));
        }
        parts.extend(self.facets().into_iter().map(Expression::Facet));
        let expression = if parts.len() == 1 { parts.swap_remove(0) } else { Expression::All(parts) };
        Interest { expression }
    }

    fn facets(&mut self) -> Vec<Facet> {
        let mut facets = Vec::new();
        let mut with = |share: f64, make: &dyn Fn(&mut StdRng) -> Facet| {
            if self.random.random_bool(share) {
                facets.push(make(&mut self.random));
            }
        };
        with(0.4, &|random| Facet::Programme(programme_id(random)));
        with(0.5, &|random| Facet::Country(country(random).0));
        with(0.4, &|random| Facet::Organisation(organisation(random).0));
        with(0.25, &|random| Facet::Kind(kind(random)));
        with(0.15, &|random| Facet::Budget(most(one_of(&[20_000, 60_000, 100_000, 300_000, 1_000_000], random))));
        with(0.2, &|random| Facet::Deadline(most(one_of(&[30, 60, 90, 120, 180], random))));
        with(0.1, &|random| Facet::Language(one_of(&["en", "en", "en", "fr", "pl"], random).to_owned()));
        with(0.8, &|random| {
            Facet::Status(one_of(&[Status::Open, Status::Open, Status::Open, Status::Forthcoming], random))
        });
        facets
    }

    /// A call of about 1,525 words.
    pub(crate) fn call(&mut self, reference: usize) -> Opportunity {
        let random = &mut self.random;
        let mut sentence = |length: usize| {
            let words = (0..length).map(|_| self.words[draw(&self.in_texts, random)].as_str());
            words.collect::<Vec<_>>().join(" ")
        };
        let (title, call_title) = (sentence(8), sentence(6));
        let keywords = (0..6).map(|_| sentence(2)).collect();
        let mut text: Vec<String> = (0..92).map(|_| sentence(16) + ".").collect();
        for _ in 0..random.random_range(1..=4) {
            text.push(organisation(random).1);
        }
        if random.random_bool(0.3) {
            text.push(country(random).1);
        }
        let closes = now().to_zoned_datetime(Zone::brussels().rules()).date() + random.random_range(10..200).days();
        let facts = Facts {
            identifier: Some(format!("CODE-2026-{reference}")),
            title,
            language: "en".to_owned(),
            kind: kind(random),
            programme: Some(programme_id(random)),
            call_identifier: Some("CODE-2026".to_owned()),
            call_title: Some(call_title),
            stated_status: if random.random_bool(0.8) { Status::Open } else { Status::Forthcoming },
            opens_on: None,
            deadlines: vec![Deadline::on(closes, Stage::Only)],
            deadline_model: DeadlineModel::SingleStage,
            budget: Budget {
                grant_max: Some(one_of(&[15_000, 80_000, 250_000, 3_000_000], random)),
                ..Budget::default()
            },
            action_types: vec![],
            keywords,
            text: text.join("\n"),
            link: "https://example.org".to_owned(),
            updates: vec![],
        };
        let key = OpportunityKey::new("bench", &reference.to_string());
        Opportunity { key, facts, status: Status::Open, revision: 0, first_seen: now(), last_changed: now() }
    }

    fn word(&mut self) -> Expression {
        Expression::Word(self.words[draw(&self.in_interests, &mut self.random)].clone())
    }

    fn chance(&mut self, share: f64) -> bool {
        self.random.random_bool(share)
    }
}

fn rank_weight(rank: usize) -> f64 {
    f64::from(u32::try_from(rank).expect("the vocabulary is small"))
}

fn word(random: &mut StdRng) -> String {
    const STARTS: [&str; 20] =
        ["b", "br", "d", "f", "fl", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v"];
    const MIDDLES: [&str; 8] = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    const ENDS: [&str; 8] = ["n", "m", "k", "p", "rt", "x", "lm", "nd"];
    let mut word = String::new();
    for _ in 0..random.random_range(2..=3) {
        word.push_str(one_of(&STARTS, random));
        word.push_str(one_of(&MIDDLES, random));
    }
    word.push_str(one_of(&ENDS, random));
    word
}

fn rising(weights: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sum = 0.0;
    let sums = weights.map(|weight| {
        sum += weight;
        sum
    });
    sums.collect()
}

fn draw(sums: &[f64], random: &mut StdRng) -> usize {
    let at = random.random_range(0.0..sums[sums.len() - 1]);
    sums.partition_point(|sum| *sum <= at)
}

fn one_of<T: Copy>(choices: &[T], random: &mut StdRng) -> T {
    choices[random.random_range(0..choices.len())]
}

fn most(max: u64) -> Range {
    Range { min: None, max: Some(max) }
}

fn programme_id(random: &mut StdRng) -> String {
    programme::all()[random.random_range(0..PROGRAMMES)].id.clone()
}

fn country(random: &mut StdRng) -> (String, String) {
    let country = &vocabulary::countries()[random.random_range(0..COUNTRIES)];
    (country.code.clone(), country.name.clone())
}

fn organisation(random: &mut StdRng) -> (String, String) {
    let organisation = &vocabulary::organisations()[random.random_range(0..ORGANISATIONS)];
    (organisation.id.clone(), organisation.name.clone())
}

fn kind(random: &mut StdRng) -> Kind {
    one_of(&[Kind::Grant, Kind::Grant, Kind::Grant, Kind::Cascade], random)
}
