//! Every platform shows the same odd messages within its limits, whole, and with nothing in them that steers it.

mod console;
mod discord;
mod telegram;

use crier::domain::message::{Action, Block, Button, Card, Inline, Message, text_of};

/// A message as one platform shows it.
#[derive(Debug, Default)]
struct Shown {
    /// In how many messages.
    parts: usize,
    /// What a reader reads, marks taken away.
    text: String,
    /// The words on buttons.
    labels: Vec<String>,
    /// Limits that are broken, and marks that nobody meant.
    faults: Vec<String>,
}

struct Platform {
    name: &'static str,
    /// The most messages it makes of one.
    parts_max: usize,
    show: fn(&Message) -> Shown,
}

const PLATFORMS: [Platform; 3] = [telegram::PLATFORM, discord::PLATFORM, console::PLATFORM];

/// What says that something was left out.
const CUT: &str = "the rest is left out";

/// A text with everything in it that means something somewhere.
const MARKS: &str = r"<b>&amp;_*`~~||x||`*_ @everyone @here <@1> <#2> <@&3> [a](https://evil.example) :smile: https://evil.example \* \\ end";

fn titled(title: impl Into<String>) -> Message {
    let lines = vec![vec![text_of("Deadline: 3 Dec 2026")]];
    Message::default().heading("New call").card(Card {
        title: title.into(),
        link: "https://example.org/call?a=1&b=(2)".to_owned(),
        lines,
    })
}

fn everywhere(text: &str) -> Message {
    let link = Inline::Link { text: text.to_owned(), url: "https://example.org/a)b".to_owned() };
    let line = vec![text_of(text), Inline::Strong(text.to_owned()), Inline::Code(text.to_owned()), link];
    let mut message = Message::default().heading(text).paragraph(line.clone()).list(vec![line.clone(), line.clone()]);
    message = message.card(Card { title: text.to_owned(), link: "https://example.org".to_owned(), lines: vec![line] });
    message.button(text, Action::Command("/help".to_owned()))
}

fn numbered(count: usize) -> String {
    (0..count).map(|number| format!("word{number}")).collect::<Vec<_>>().join(" ")
}

fn buttons(count: usize) -> Message {
    let button = |number: usize| {
        let action = match number % 4 {
            0 => Action::Open(format!("https://example.org/{number}")),
            1 => Action::Command(format!("/call {}{number}", "LONG-".repeat(30))),
            _ => Action::Command(format!("/call CALL-{number}")),
        };
        Button { label: format!("Button {number} here"), action }
    };
    Message { buttons: (0..count).map(button).collect(), ..Message::of("Choose") }
}

fn items(count: usize) -> Message {
    let item = |number: usize| vec![Inline::Code(format!("CALL-{number}")), text_of(format!(" is number {number}"))];
    Message::default().heading("All of them").list((0..count).map(item).collect())
}

fn cases() -> Vec<(&'static str, Message)> {
    let at = "2026-12-03T16:00:00Z".parse().expect("tests write moments");
    let moment = Inline::Moment { text: "3 Dec 2026, 17:00".to_owned(), at };
    let odd_link = |url: &str| Inline::Link { text: format!("link to {}", url.len()), url: url.to_owned() };
    vec![
        ("a usual notice", titled("Networks of towns").paragraph([moment, text_of(" and after")])),
        ("an over-long title", titled(numbered(600))),
        ("a title without spaces", titled("x".repeat(5_000))),
        ("only emoji", titled("🎭🏛️👩‍👩‍👧‍👦🇪🇺")),
        ("nothing but emoji", Message::of("🎭🏛️👩‍👩‍👧‍👦🇪🇺")),
        ("right to left", titled("دعوة 2026 للمكتبات").paragraph([text_of("קול קורא 17:00"), text_of(" (50%)")])),
        ("marks in a title", titled(MARKS)),
        ("marks everywhere", everywhere(MARKS)),
        ("marks at the start of a line", marks_at_the_start()),
        ("no items", items(0)),
        ("forty items", items(40)),
        ("forty buttons", buttons(40)),
        ("buttons without words", Message { blocks: Vec::new(), ..buttons(3) }),
        ("a button without a label", Message::of("x").button(" ", Action::Command("/help".to_owned()))),
        ("a long text", Message::of(numbered(12_000))),
        ("a long word", Message::of("y".repeat(100_000))),
        ("letters that belong together", Message::of("👩‍👩‍👧‍👦".repeat(1_500))),
        ("one letter without end", Message::of(format!("a{}", "\u{301}".repeat(9_000)))),
        ("control characters", everywhere("a\u{200b}b\u{7}c\u{1b}[31md\u{202e}e\u{2066}f\u{feff}g\u{0}h")),
        ("a title of two lines", titled("First line\r\nSecond\tline\u{2028}Third")),
        (
            "odd addresses",
            Message::default().paragraph([
                odd_link("javascript:alert(1)"),
                odd_link("https://e.org/a b)c>d"),
                odd_link(""),
            ]),
        ),
        ("an empty message", Message::default()),
        ("empty parts", Message::default().heading("").paragraph([]).list(vec![vec![], vec![text_of("")]])),
    ]
}

fn marks_at_the_start() -> Message {
    let starts =
        ["# one", "> two", ">>> three", "- four", "* five", "1. six", "-# seven", "  - eight", "```nine", "+ ten"];
    let mut message = Message::default();
    for start in starts {
        message = message.paragraph([text_of(start)]).list(vec![vec![text_of(start)]]);
    }
    message
}

/// What must be read of a message: its words in their order, piece by piece.
fn pieces(message: &Message) -> Vec<String> {
    let of_line = |line: &Vec<Inline>| -> Vec<String> {
        let words = line.iter().map(|inline| match inline {
            Inline::Text(text)
            | Inline::Strong(text)
            | Inline::Code(text)
            | Inline::Moment { text, .. }
            | Inline::Link { text, .. } => text.clone(),
        });
        words.collect()
    };
    let of_block = |block: &Block| match block {
        Block::Heading(line) | Block::Paragraph(line) => of_line(line),
        Block::List(items) => items.iter().flat_map(of_line).collect(),
        Block::Card(card) => {
            [card.title.clone()].into_iter().chain(card.lines.iter().flat_map(of_line)).collect::<Vec<_>>()
        }
    };
    message.blocks.iter().flat_map(of_block).map(|piece| kept(&piece)).collect()
}

/// The characters of a text that no mark, space or cut is made of.
fn kept(text: &str) -> String {
    let is_kept = |c: &char| c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{1f000}'..);
    text.chars().filter(is_kept).collect()
}

/// What of a message cannot be read where it is shown.
fn lost(message: &Message, shown: &Shown) -> Vec<String> {
    let read = kept(&shown.text);
    if let Some((before, _)) = shown.text.rsplit_once(CUT) {
        let all: String = pieces(message).concat();
        let is_begun = all.starts_with(&kept(before)) && before.len() > 10_000;
        return if is_begun { Vec::new() } else { vec!["what stands before the cut is not its beginning".to_owned()] };
    }
    let mut lost = Vec::new();
    let mut rest = read.as_str();
    for piece in pieces(message) {
        match rest.split_once(&piece) {
            Some((_, after)) => rest = after,
            None => lost.push(piece.chars().take(60).collect()),
        }
    }
    for button in &message.buttons {
        let is_button = |label: &String| kept(&button.label).starts_with(kept(label.trim_end_matches('…')).as_str());
        let in_words = || match &button.action {
            Action::Command(command) => read.contains(&kept(command)),
            Action::Open(_) => read.contains(&kept(&button.label)),
        };
        if !shown.labels.iter().any(is_button) && !in_words() {
            lost.push(format!("the button {button:?}"));
        }
    }
    lost
}

#[test]
fn every_platform_shows_every_message_within_limits_whole_and_unsteered() {
    let mut faults = Vec::new();
    for platform in &PLATFORMS {
        for (case, message) in cases() {
            let shown = (platform.show)(&message);
            let at = format!("{}, {case}", platform.name);
            if shown.parts > platform.parts_max {
                faults.push(format!("{at}: {} messages", shown.parts));
            }
            faults.extend(shown.faults.iter().map(|fault| format!("{at}: {fault}")));
            faults.extend(lost(&message, &shown).into_iter().map(|lost| format!("{at}: lost {lost}")));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn only_what_is_far_too_long_is_cut_and_nothing_is_said_about_nothing() {
    for platform in &PLATFORMS {
        for (case, message) in cases() {
            let shown = (platform.show)(&message);
            let is_cut = shown.text.contains(CUT);
            let is_long = ["a long text", "a long word"].contains(&case);
            assert_eq!(is_cut, is_long && platform.parts_max > 1, "{}, {case}", platform.name);
            let is_empty = ["an empty message", "empty parts"].contains(&case);
            let says_nothing = shown.parts == 0 || shown.text.trim_matches(['-', '=', ' ', '\n']).is_empty();
            assert_eq!(says_nothing, is_empty, "{}, {case}", platform.name);
        }
    }
}

#[test]
fn the_table_itself_finds_what_is_wrong() {
    let message = titled("Networks of towns").button("Details", Action::Command("/call X-1".to_owned()));
    let telegram = (telegram::PLATFORM.show)(&message);
    assert_eq!(lost(&message, &telegram), Vec::<String>::new());
    let shortened = Shown { text: telegram.text.replace("towns", ""), labels: Vec::new(), ..telegram };
    assert_eq!(lost(&message, &shortened).len(), 2);
    for unmeant in ["@everyone", "**x", "<@1>", "[a](https://evil.example)", "# x", "> x", "~~x~~", "`x", "https://x.y"]
    {
        assert!(!discord::read(unmeant).1.is_empty(), "{unmeant}");
    }
    assert_eq!(discord::read(r"### **a** `b` [c](<https://d.e>) \@f <t:1:R>"), ("a b c @f ".to_owned(), vec![]));
    assert!(!telegram::mark_faults("a🎭b", 2, 1).is_empty() && telegram::mark_faults("a🎭b", 1, 2).is_empty());
}
