//! What Telegram gets: texts within limits, marks beside them, every word kept.

use crier::domain::message::{Action, Block, Button, Card, Inline, Message, text_of};
use crier::platforms::telegram::limits::{CALLBACK_BYTES_MAX, ENTITIES_MAX, PARTS_MAX, TEXT_UNITS_MAX};
use crier::platforms::telegram::{Part, render};
use proptest::prelude::*;
use teloxide::types::{InlineKeyboardButtonKind, MessageEntityKind};

fn card(title: &str) -> Card {
    Card { title: title.to_owned(), link: "https://example.org/call".to_owned(), lines: vec![vec![text_of("3 Dec")]] }
}

/// A part as one can read it: the text, then what is marked how.
fn shown(part: &Part) -> String {
    let units: Vec<u16> = part.text.encode_utf16().collect();
    let marked = |from: usize, length: usize| String::from_utf16_lossy(&units[from..from + length]);
    let mut lines = vec![part.text.clone()];
    for entity in &part.entities {
        let what = if let MessageEntityKind::TextLink { url } = &entity.kind {
            format!("link to {url}")
        } else {
            format!("{:?}", entity.kind)
        };
        lines.push(format!("[{what}: {}]", marked(entity.offset, entity.length)));
    }
    for button in part.keyboard.iter().flat_map(|keyboard| keyboard.inline_keyboard.iter().flatten()) {
        lines.push(format!("({} -> {:?})", button.text, button.kind));
    }
    lines.join("\n")
}

fn check(parts: &[Part]) {
    assert!(parts.len() <= PARTS_MAX);
    for part in parts {
        let units = part.text.encode_utf16().count();
        assert!((1..=TEXT_UNITS_MAX).contains(&units), "{units} units");
        assert!(part.entities.len() <= ENTITIES_MAX);
        assert!(part.entities.iter().all(|mark| mark.length > 0 && mark.offset + mark.length <= units));
        for button in part.keyboard.iter().flat_map(|keyboard| keyboard.inline_keyboard.iter().flatten()) {
            if let InlineKeyboardButtonKind::CallbackData(data) = &button.kind {
                assert!(data.len() <= CALLBACK_BYTES_MAX);
            }
        }
    }
}

#[test]
fn a_notice_is_a_bold_heading_a_linked_title_and_buttons() {
    let message = Message::default()
        .heading("New call")
        .card(Card {
            lines: vec![
                vec![Inline::Code("CERV-2026".to_owned()), text_of(", small grants")],
                vec![Inline::Strong("Deadline".to_owned()), text_of(" 3 Dec 2026 🎭 & <b>")],
            ],
            ..card("<b>Títle</b> & _more_ 🎭")
        })
        .button("Details", Action::Command("/call CERV-2026".to_owned()))
        .button("Open page", Action::Open("https://example.org".to_owned()));
    let parts = render(&message);
    check(&parts);
    insta::assert_snapshot!(parts.iter().map(shown).collect::<Vec<_>>().join("\n---\n"));
}

#[test]
fn odd_titles_stay_what_they_are() {
    for title in ["<b>&_*`[x](y)", "🎭🎭🎭", "دعوة 2026 للمكتبات", "@everyone", "a\u{200b}b"] {
        let parts = render(&Message::default().card(card(title)));
        check(&parts);
        assert!(parts[0].text.contains(title), "{title}");
    }
}

#[test]
fn a_title_without_end_is_split_and_forty_items_fit() {
    let parts = render(&Message::default().card(card(&"long ".repeat(2_000))));
    check(&parts);
    assert!(parts.len() > 1);
    let items = (0..40).map(|number| vec![Inline::Code(format!("ID-{number}")), text_of(" a call")]).collect();
    let parts = render(&Message::default().heading("Many").list(items));
    check(&parts);
    assert_eq!(parts.len(), 1);
    assert_eq!(render(&Message::default()), Vec::new());
}

#[test]
fn what_is_too_long_for_ten_messages_says_that_it_is_cut() {
    let parts = render(&Message::of("word ".repeat(50_000)));
    check(&parts);
    assert_eq!(parts.len(), PARTS_MAX);
    assert!(parts[PARTS_MAX - 1].text.ends_with("too long for a chat)"));
}

#[test]
fn a_button_that_telegram_would_refuse_is_left_out() {
    let message = Message::of("x")
        .button("too long", Action::Command(format!("/call {}", "A".repeat(80))))
        .button("no page", Action::Open("javascript:alert(1)".to_owned()));
    assert_eq!(render(&message)[0].keyboard, None);
}

fn inline() -> impl Strategy<Value = Inline> {
    let text = prop_oneof!["[a-z <>&*_]{0,40}", "\\PC{0,30}", Just("word ".repeat(1_200))];
    (text, 0..4_u8).prop_map(|(text, kind)| match kind {
        0 => Inline::Strong(text),
        1 => Inline::Code(text),
        2 => Inline::Link { text, url: "https://example.org/".to_owned() },
        _ => Inline::Text(text),
    })
}

fn message() -> impl Strategy<Value = Message> {
    let line = || prop::collection::vec(inline(), 0..4);
    let block = prop_oneof![
        line().prop_map(Block::Heading),
        line().prop_map(Block::Paragraph),
        prop::collection::vec(line(), 0..30).prop_map(Block::List),
        ("\\PC{0,80}", prop::collection::vec(line(), 0..5)).prop_map(|(title, lines)| Block::Card(Card {
            title,
            link: "https://example.org/".to_owned(),
            lines
        })),
    ];
    let button = ("[a-z]{1,20}", "/[a-z ]{0,80}")
        .prop_map(|(label, command)| Button { label, action: Action::Command(command) });
    (prop::collection::vec(block, 0..12), prop::collection::vec(button, 0..30))
        .prop_map(|(blocks, buttons)| Message { blocks, buttons })
}

fn words(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_message_keeps_limits_and_words(message in message()) {
        let with_buttons = render(&message);
        check(&with_buttons);
        let bare = Message { buttons: Vec::new(), ..message };
        let parts = render(&bare);
        check(&parts);
        let said: String = parts.iter().map(|part| words(&part.text)).collect();
        let all: String = bare.blocks.iter().map(|block| {
            let block = match block {
                Block::Card(card) => Block::Card(Card { link: String::new(), ..card.clone() }),
                Block::Heading(_) | Block::Paragraph(_) | Block::List(_) => block.clone(),
            };
            words(&Message { blocks: vec![block], buttons: Vec::new() }.plain().replace("https://example.org/", ""))
        }).collect();
        if parts.len() < PARTS_MAX {
            prop_assert_eq!(&said, &all);
        }
        if with_buttons.len() < PARTS_MAX && !all.is_empty() {
            // What no button can do is told in words below the rest.
            let said: String = with_buttons.iter().map(|part| words(&part.text)).collect();
            prop_assert!(said.starts_with(&all), "{} {}", said, all);
        }
    }
}
