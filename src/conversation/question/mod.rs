//! What a person asks: the intent, what must hold, and the words besides.
//!
//! Read step by step: codes, money, days, status and kind, programmes, then terms of the vocabulary in what is
//! left. Each step takes the words it understands; what nobody takes is searched for. The steps read English; questions in
//! other languages come to them through the glossary.

mod days;
mod intent;
mod lexicon;
mod money;
mod pieces;
mod programmes;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::domain::opportunity::{Kind, Status};
use crate::domain::round::{self, Round};
use crate::language::gloss;
use crate::language::terms::{self, Term};
use crate::language::words::{Word, words};
use crate::search::{Filters, Window, codes};
pub use intent::{Focus, Intent};
use intent::{contains_any, focus, has_word, sentence};
use pieces::Pieces;

/// The longest question read, in characters; the rest is left out, and the answer says so.
pub const LENGTH_MAX: usize = 1_000;
/// Where the scripts of the Union's languages end: Latin, Greek and Cyrillic stand before. No call uses others.
const BEYOND_CYRILLIC: char = '\u{0530}';
/// How many free words count.
const WORDS_MAX: usize = 24;

/// How many texts in quotation marks count.
const PHRASES_MAX: usize = 4;

/// What somebody asks.
#[derive(Clone, Debug)]
pub struct Question {
    /// What sort of answer is wanted.
    pub intent: Intent,
    /// What must hold.
    pub filters: Filters,
    /// Words that are no filters.
    pub words: Vec<String>,
    /// All words that say what it is about, those that became filters too, in their order.
    pub said: Vec<String>,
    /// Other words for words among them, each beside that one.
    pub others: Vec<(String, String)>,
    /// Texts in quotation marks: they have to stand so.
    pub phrases: Vec<String>,
    /// Words that name a part of a programme; they help, but a call need not carry them.
    pub hints: Vec<String>,
    /// Rounds of every year that it names.
    pub rounds: Vec<&'static Round>,
    /// What a question about one call wants to know first.
    pub focus: Focus,
    /// Whether the person wants to be told later, too.
    pub wants_to_follow: bool,
    /// Whether the person looks for money for themselves.
    pub is_personal: bool,
    /// Whether the text was longer than what is read.
    pub is_cut: bool,
    /// ISO 639-1 code of the language it was asked in.
    pub language: &'static str,
}

impl Question {
    /// Reads `text`, asked in any language of the Union on the day `today`; `hint` is the language the asker's platform or
    /// community names.
    #[must_use]
    pub fn understand(text: &str, hint: Option<&str>, today: Date) -> Self {
        let head: String = text.chars().take(LENGTH_MAX).collect();
        let glossed = gloss::gloss(&head, hint);
        let is_cut = head.len() < text.len();
        let read = Self::read(&glossed.english, today);
        let also = glossed.also.into_iter().map(str::to_owned).filter(|word| !read.said.contains(word));
        let said = read.said.iter().cloned().chain(also.collect::<std::collections::BTreeSet<_>>());
        let others = glossed.others.into_iter().map(|(word, other)| (word.to_owned(), other.to_owned()));
        Self { language: glossed.language, is_cut, said: said.collect(), others: others.collect(), ..read }
    }

    /// Reads English `text` as asked on the day `today`.
    #[must_use]
    pub fn read(text: &str, today: Date) -> Self {
        let is_cut = text.chars().nth(LENGTH_MAX).is_some();
        let text: String = text.chars().take(LENGTH_MAX).collect();
        let mut filters = Filters { codes: codes::named(&text), ..Filters::default() };
        let is_plain =
            |piece: &&str| !piece.contains("://") && !filters.codes.iter().any(|code| piece.contains(code.as_str()));
        let plain: Vec<&str> = text.split_whitespace().filter(is_plain).collect();
        let mut pieces = Pieces::of(&plain.join(" "));
        let said = sentence(&pieces);
        filters.amount = money::take(&mut pieces);
        let asks_for_closing = take_days(&mut pieces, &mut filters, today);
        filters.status = take_status(&mut pieces);
        filters.kinds = take_kinds(&mut pieces);
        let named = programmes::take(&mut pieces);
        filters.programmes = named.ids;
        let taken = take_terms(&pieces, &mut filters);
        let mut question = Self {
            intent: Intent::Search,
            words: taken.free,
            said: taken.said,
            others: Vec::new(),
            phrases: quoted(&text),
            hints: named.parts,
            rounds: round::named(&text),
            focus: focus(&said),
            wants_to_follow: contains_any(&said, lexicon::FOLLOWING),
            is_personal: has_word(&said, lexicon::PERSONAL),
            is_cut,
            language: "en",
            filters,
        };
        question.intent = question.intent_of(&said, asks_for_closing);
        question
    }
}

/// Takes windows of days, for closing and for opening; tells whether the question is about closing.
fn take_days(pieces: &mut Pieces, filters: &mut Filters, today: Date) -> bool {
    let mut asks_for_closing = (0..pieces.len()).any(|at| pieces.is(at, lexicon::CLOSING));
    // One window for closing, one for opening: a third is not understood anyway.
    for _ in 0..2 {
        let Some(place) = days::find(pieces, today) else { break };
        if is_about_opening(pieces, place.from) {
            filters.opening = place.window;
            take_before(pieces, place.from, lexicon::OPENING);
        } else {
            filters.deadline = place.window;
            asks_for_closing = true;
        }
        pieces.take(place.from..place.to);
    }
    let soon = [
        "closing soon",
        "close soon",
        "closes soon",
        "ending soon",
        "due soon",
        "expiring soon",
        "last minute",
        "urgent",
        "deadline soon",
        "deadlines soon",
    ];
    let is_soon = soon.iter().any(|phrase| pieces.take_phrase(phrase));
    let is_soon = is_soon || (asks_for_closing && (0..pieces.len()).any(|at| pieces.is(at, &["soon", "approaching"])));
    if is_soon && filters.deadline.is_open() {
        filters.deadline = Window { from: Some(today), to: today.checked_add(days::SOON_DAYS.days()).ok() };
        asks_for_closing = true;
    }
    asks_for_closing
}

/// Whether the days at `at` follow a word about opening: `opening in March`, `which open next month`.
fn is_about_opening(pieces: &Pieces, at: usize) -> bool {
    let nearest = (at.saturating_sub(3)..at)
        .rev()
        .find(|&back| pieces.is(back, lexicon::OPENING) || pieces.is(back, lexicon::CLOSING));
    nearest.is_some_and(|back| {
        // "Open calls in March" are open now and close then.
        let is_verb = !pieces.is(back, &["open"]) || back + 1 == at;
        pieces.is(back, lexicon::OPENING) && is_verb
    })
}

fn take_before(pieces: &mut Pieces, at: usize, words: &[&str]) {
    if let Some(back) = (at.saturating_sub(3)..at).rev().find(|&back| pieces.is(back, words)) {
        pieces.take(back..back + 1);
    }
}

fn take_status(pieces: &mut Pieces) -> Vec<Status> {
    let phrases: [(&str, Status); 17] = [
        ("opening soon", Status::Forthcoming),
        ("open soon", Status::Forthcoming),
        ("opens soon", Status::Forthcoming),
        ("not yet open", Status::Forthcoming),
        ("not open yet", Status::Forthcoming),
        ("coming up", Status::Forthcoming),
        ("coming soon", Status::Forthcoming),
        ("forthcoming", Status::Forthcoming),
        ("upcoming", Status::Forthcoming),
        ("planned", Status::Forthcoming),
        ("already closed", Status::Closed),
        ("closed", Status::Closed),
        ("past", Status::Closed),
        ("expired", Status::Closed),
        ("withdrawn", Status::Withdrawn),
        ("cancelled", Status::Withdrawn),
        ("canceled", Status::Withdrawn),
    ];
    let mut found: Vec<Status> = Vec::new();
    for (phrase, status) in phrases {
        // "Upcoming deadlines" are those of calls that can be applied for.
        let is_of_days = phrase == "upcoming"
            && (0..pieces.len())
                .any(|at| pieces.is_before(at, &["upcoming"]) && pieces.is(at, &["deadline", "deadlines"]));
        if !is_of_days && pieces.take_phrase(phrase) && !found.contains(&status) {
            found.push(status);
        }
    }
    let is_open = |at: &usize| pieces.is(*at, &["open"]) && !asks_when(pieces);
    if let Some(at) = (0..pieces.len()).find(is_open) {
        pieces.take(at..at + 1);
        found.insert(0, Status::Open);
    }
    found
}

/// "When does it open" asks for a day, not for what is open.
fn asks_when(pieces: &Pieces) -> bool {
    (0..pieces.len()).any(|at| pieces.is(at, &["when"]))
}

fn take_kinds(pieces: &mut Pieces) -> Vec<Kind> {
    let mut found: Vec<Kind> = Vec::new();
    for (phrase, kind) in lexicon::KINDS {
        if pieces.take_phrase(phrase) && !found.contains(kind) {
            found.push(*kind);
        }
    }
    found
}

/// What is left of a question in the end.
struct Taken {
    /// Words that are no filters.
    free: Vec<String>,
    /// All words that say something.
    said: Vec<String>,
}

/// Takes organisation types, themes and countries from what is left.
fn take_terms(pieces: &Pieces, filters: &mut Filters) -> Taken {
    let rest = pieces.rest();
    let cut = words(&rest, "en");
    let found = terms::find(&cut);
    for term in found.iter().map(|found| found.term) {
        let (list, id) = match term {
            Term::Organisation(id) => (&mut filters.organisations, id),
            Term::Theme(id) => (&mut filters.themes, id),
            Term::Country(code) => (&mut filters.countries, code),
        };
        if !list.iter().any(|known| known == id) {
            list.push(id.to_owned());
        }
    }
    let in_term = |index: usize| found.iter().any(|found| (found.first..found.first + found.length).contains(&index));
    let is_ours = |word: &Word| {
        let raw = rest.get(word.start..word.end).unwrap_or_default();
        raw.chars().all(|c| c < BEYOND_CYRILLIC)
    };
    let mut taken = Taken { free: Vec::new(), said: Vec::new() };
    for (index, word) in cut.iter().enumerate().filter(|(_, word)| is_ours(word)) {
        // "Economy" alone says little; in "social economy" it says what it says.
        let lists = match (in_term(index), is_small(word)) {
            (true, _) => [None, Some(&mut taken.said)],
            (false, false) => [Some(&mut taken.free), Some(&mut taken.said)],
            (false, true) => [None, None],
        };
        for list in lists.into_iter().flatten() {
            if list.len() < WORDS_MAX && !list.contains(&word.folded) {
                list.push(word.folded.clone());
            }
        }
    }
    taken
}

/// Texts of two words or more in quotation marks.
fn quoted(text: &str) -> Vec<String> {
    let marks = |c: char| "\"“”„«»".contains(c);
    let between = text.split(marks).skip(1).step_by(2);
    let phrases = between.filter(|phrase| words(phrase, "en").len() > 1);
    phrases.take(PHRASES_MAX).map(str::to_owned).collect()
}

fn is_small(word: &Word) -> bool {
    lexicon::SMALL.has(&word.folded) || word.folded.chars().count() < 2
}
