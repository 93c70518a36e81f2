//! Random interests and calls in several languages, small enough that they often meet.

use crier::domain::deadline::{Deadline, DeadlineModel, Stage};
use crier::domain::interest::{Expression, Facet, Interest, Range};
use crier::domain::opportunity::{Budget, Facts, Kind, Opportunity, OpportunityKey, Status};
use jiff::civil::{date, time};
use jiff::{SignedDuration, Timestamp, ToSpan};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// Forms of words that some stemmers join and others do not, elisions, hyphens, codes, scripts, vocabulary.
const WORDS: &[&str] = &[
    "library",
    "libraries",
    "Librarian",
    "museum",
    "museums",
    "heritage",
    "memory",
    "energy",
    "energies",
    "town",
    "Towns",
    "school",
    "schools",
    "Poland",
    "Czechia",
    "farmers",
    "festival",
    "festivals",
    "l'avenir",
    "avenir",
    "musée",
    "musées",
    "Bibliothek",
    "Bibliotheken",
    "Straße",
    "strasse",
    "könyvtár",
    "könyvtárak",
    "biblioteka",
    "biblioteki",
    "co-operation",
    "cooperation",
    "CERV-2026",
    "cerv",
    "2026",
    "5G",
    "H2020",
    "βιβλιοθήκη",
    "библиотека",
    "the",
    "of",
    "and",
    "for",
    "small",
    "digital",
    "skills",
    "youth",
    "sport",
    "film",
    "theatre",
    "green",
    "water",
    "war",
    "peace",
    "rail",
    "run",
    "running",
    "runs",
    "nation",
    "national",
    "nations",
    "e.g.",
    "3.5",
    "C++",
    "日本",
    "naïve",
    "…",
    "écoles",
    "école",
];

/// Sentences that tell how many partners a call needs, or seem to.
const PARTNERS: [&str; 4] = [
    "at least 3 partners",
    "a minimum of two independent entities",
    "a single applicant or a consortium",
    "at least two research institutions",
];

/// Languages of calls: three with an algorithm, one without, one unknown.
pub(crate) const LANGUAGES: [&str; 5] = ["en", "fr", "de", "pl", "xx"];

const PROGRAMMES: [&str; 4] = ["cerv", "creative_europe", "horizon", "life"];
const COUNTRIES: [&str; 3] = ["PL", "CZ", "FR"];
const ORGANISATIONS: [&str; 3] = ["library", "school", "museum"];
const THEMES: [&str; 3] = ["heritage", "energy", "youth"];
const STATUSES: [Status; 5] = [Status::Forthcoming, Status::Open, Status::Closed, Status::Withdrawn, Status::Unknown];

/// A source of random things; the same seed gives the same things.
pub(crate) struct Random(StdRng);

impl Random {
    /// The source of a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(StdRng::seed_from_u64(seed))
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0.random_range(0..limit)
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// A moment in the year in which all of it takes place.
    pub(crate) fn moment(&mut self) -> Timestamp {
        let start: Timestamp = "2026-01-01T00:00:00Z".parse().expect("this is a moment");
        start + SignedDuration::from_mins(i64::try_from(self.below(60 * 24 * 365)).expect("a year has few minutes"))
    }

    /// An interest of any shape.
    pub(crate) fn interest(&mut self) -> Interest {
        Interest { expression: self.expression(3) }
    }

    fn expression(&mut self, depth: usize) -> Expression {
        match self.below(if depth == 0 { 60 } else { 100 }) {
            0 => Expression::Everything,
            1..30 => Expression::Word(self.word()),
            30..38 => Expression::Phrase((0..2 + self.below(3)).map(|_| self.word()).collect()),
            38..44 => Expression::Prefix(self.word().chars().take(1 + self.below(6)).collect()),
            44..60 => Expression::Facet(self.facet()),
            60..70 => Expression::Not(Box::new(self.expression(depth - 1))),
            70..88 => Expression::All(self.expressions(depth - 1)),
            _ => Expression::Any(self.expressions(depth - 1)),
        }
    }

    fn expressions(&mut self, depth: usize) -> Vec<Expression> {
        (0..2 + self.below(3)).map(|_| self.expression(depth)).collect()
    }

    /// A word; the first of the list are the most common.
    fn word(&mut self) -> String {
        let limit = 1 + self.below(WORDS.len());
        WORDS[self.below(limit)].to_owned()
    }

    fn facet(&mut self) -> Facet {
        match self.below(11) {
            0 => Facet::Programme(self.one_of(&PROGRAMMES).to_owned()),
            1 => Facet::Kind(self.one_of(&Kind::ALL)),
            2 => Facet::Country(self.one_of(&COUNTRIES).to_owned()),
            3 => Facet::Organisation(self.one_of(&ORGANISATIONS).to_owned()),
            4 => Facet::Theme(self.one_of(&THEMES).to_owned()),
            5 => Facet::Budget(self.range(&[10_000, 50_000, 60_000, 100_000])),
            6 => Facet::Deadline(self.range(&[0, 7, 30, 90, 200])),
            7 => Facet::Opens(self.range(&[0, 7, 30, 90])),
            8 => Facet::Partners(self.range(&[1, 2, 3, 5])),
            9 => Facet::Status(self.one_of(&STATUSES)),
            _ => Facet::Language(self.one_of(&LANGUAGES).to_owned()),
        }
    }

    fn range(&mut self, ends: &[u64]) -> Range {
        let (one, other) = (self.one_of(ends), self.one_of(ends));
        match self.below(3) {
            0 => Range { min: Some(one), max: None },
            1 => Range { min: None, max: Some(one) },
            _ => Range { min: Some(one.min(other)), max: Some(one.max(other)) },
        }
    }

    /// A call of a few dozen words.
    pub(crate) fn call(&mut self) -> Opportunity {
        let days: Vec<i64> = (0..self.below(3)).map(|_| i64::try_from(self.below(400)).unwrap_or_default()).collect();
        let deadlines = days.iter().map(|days| {
            let day = Deadline::on(date(2026, 1, 1) + days.days(), Stage::Only);
            if days % 2 == 0 { Deadline { time: Some(time(17, 0, 0, 0)), ..day } } else { day }
        });
        let mut deadlines: Vec<Deadline> = deadlines.collect();
        deadlines.sort_by_key(|deadline| deadline.date);
        let opens = i64::try_from(self.below(400)).unwrap_or_default();
        let money = |random: &mut Self| random.chance(60).then(|| random.one_of(&[5_000, 20_000, 60_000, 250_000]));
        let facts = Facts {
            identifier: self.chance(50).then(|| self.words(1)),
            title: self.words(4),
            language: self.one_of(&LANGUAGES).to_owned(),
            kind: self.one_of(&Kind::ALL),
            programme: self.chance(80).then(|| self.one_of(&PROGRAMMES).to_owned()),
            call_identifier: self.chance(30).then(|| self.words(1)),
            call_title: self.chance(30).then(|| self.words(3)),
            stated_status: self.one_of(&STATUSES),
            opens_on: self.chance(60).then(|| date(2026, 1, 1) + opens.days()),
            deadlines,
            deadline_model: DeadlineModel::SingleStage,
            budget: Budget { grant_min: money(self), grant_max: money(self), ..Budget::default() },
            action_types: (0..self.below(2)).map(|_| self.words(2)).collect(),
            keywords: (0..self.below(3)).map(|_| self.words(2)).collect(),
            text: if self.chance(30) {
                self.one_of(&PARTNERS).to_owned() + "; " + &self.words(15)
            } else {
                self.words(20)
            },
            link: "https://example.org".to_owned(),
            updates: Vec::new(),
        };
        let seen = "2025-12-01T06:00:00Z".parse().expect("this is a moment");
        let key = OpportunityKey::new("random", &self.below(1_000_000).to_string());
        Opportunity { key, facts, status: Status::Open, revision: 0, first_seen: seen, last_changed: seen }
    }

    fn words(&mut self, most: usize) -> String {
        let words: Vec<String> = (0..=self.below(most)).map(|_| self.word()).collect();
        words.join(self.one_of(&[" ", " ", ", ", ". ", "\n"]))
    }
}
