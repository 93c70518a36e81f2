//! What Discord gets: messages within its limits, every word kept, nothing from outside taken for a mark.
#![expect(clippy::unwrap_used, reason = "a world that cannot be made fails its test")]

use std::sync::Arc;

use crier::clock::SimulatedClock;
use crier::conversation::Conversation;
use crier::domain::change::{Change, Observed};
use crier::domain::deadline::{Deadline, Lead, Stage};
use crier::domain::message::{Action, Block, Button, Card, Inline, Message, text_of};
use crier::domain::notice::{Notice, NoticeState, Subject};
use crier::domain::opportunity::{Opportunity, Status};
use crier::domain::zone::Zone;
use crier::language::wording::{self, Reader};
use crier::language::{Language, Words};
use crier::platforms::discord::limits::{
    BUTTON_URL_MAX, CONTENT_MAX, CUSTOM_ID_MAX, DESCRIPTION_MAX, EMBEDS_MAX, EMBEDS_TOTAL_MAX, LABEL_MAX, PARTS_MAX,
    ROW_BUTTONS_MAX, ROWS_MAX, TITLE_MAX, length,
};
use crier::platforms::discord::render;
use crier::platforms::discord::wire::Part;
use crier::ports::{Batch, Inbound, ReplyTo, Store};
use crier::search::Index;
use crier::store::sled::SledStore;
use proptest::prelude::*;

use crate::support::calls::{at, call, day};
use crate::support::shelf;

/// The messages as they are sent.
fn sent(message: &Message) -> String {
    let parts = render(message);
    check(&parts);
    let json = parts.iter().map(|part| serde_json::to_string_pretty(part).unwrap());
    json.collect::<Vec<_>>().join("\n---\n")
}

fn check(parts: &[Part]) {
    assert!(parts.len() <= PARTS_MAX);
    for part in parts {
        assert!(length(&part.content) <= CONTENT_MAX);
        assert!(!part.content.is_empty() || !part.embeds.is_empty(), "it says nothing");
        assert!(part.embeds.len() <= EMBEDS_MAX && part.embeds_length() <= EMBEDS_TOTAL_MAX);
        for embed in &part.embeds {
            assert!(length(&embed.title) <= TITLE_MAX && length(&embed.description) <= DESCRIPTION_MAX);
            assert!(embed.length() > 0, "a box says nothing");
        }
        assert!(part.components.len() <= ROWS_MAX);
        for row in &part.components {
            assert!((1..=ROW_BUTTONS_MAX).contains(&row.components.len()));
            for button in &row.components {
                assert!((1..=LABEL_MAX).contains(&length(&button.label)));
                assert!(button.custom_id.as_ref().is_none_or(|id| length(id) <= CUSTOM_ID_MAX));
                assert!(button.url.as_ref().is_none_or(|url| length(url) <= BUTTON_URL_MAX));
            }
        }
    }
}

fn opportunity() -> Opportunity {
    let sighting = call("CITIZENS-TOWN", "2027-02-03");
    let now = at("2026-11-24T09:00:00Z");
    let key = sighting.key();
    Opportunity { key, facts: sighting.facts, status: Status::Open, revision: 0, first_seen: now, last_changed: now }
}

fn notice(subject: Subject) -> String {
    let now = at("2027-01-20T09:00:00Z");
    let notice = Notice {
        audience: "discord:810000000000000001".parse().unwrap(),
        community: "town".to_owned(),
        opportunity: opportunity().key,
        subject,
        why: vec!["about heritage".to_owned(), "for libraries".to_owned()],
        relevance: 0,
        language: "en".to_owned(),
        due: now,
        filed: now,
        gathered: false,
        attempts: 0,
        state: NoticeState::Pending,
    };
    let (zone, words) = (Zone::brussels(), Words::of(Language::English));
    sent(&wording::notice(&notice, &opportunity(), Reader { words, zone: &zone, now }))
}

#[test]
fn a_new_call_is_a_heading_a_card_and_four_buttons() {
    insta::assert_snapshot!(notice(Subject::Change { change: Change::Appeared, revision: 0 }));
}

#[test]
fn a_moved_deadline_shows_both_days() {
    let was = vec![Deadline::on(day("2027-01-27"), Stage::Only)];
    let now = vec![Deadline::on(day("2027-02-03"), Stage::Only)];
    insta::assert_snapshot!(notice(Subject::Change { change: Change::DeadlineMoved { was, now }, revision: 1 }));
}

#[test]
fn a_reminder_counts_the_days() {
    let deadline = Deadline::on(day("2027-02-03"), Stage::Only);
    insta::assert_snapshot!(notice(Subject::Reminder { deadline, lead: Lead::DEFAULT[1] }));
}

async fn answer(question: &str) -> String {
    let calls = shelf::all();
    let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
    let observed = calls.iter().cloned().map(|opportunity| Observed { opportunity, changes: Vec::new() }).collect();
    store.commit(Batch { observed, at: shelf::now(), ..Batch::default() }).await.unwrap();
    let index = Arc::new(Index::build(&calls).unwrap());
    let conversation = Conversation::new(store, index, Arc::new(SimulatedClock::at(shelf::now())));
    let inbound = Inbound {
        audience: "discord:810000000000000001".parse().unwrap(),
        text: question.to_owned(),
        reply: ReplyTo::Chat { message: None },
        language: Some("en".to_owned()),
        member: None,
        may_manage: true,
    };
    sent(&conversation.hear(&inbound).await)
}

#[tokio::test]
async fn a_list_of_calls_is_one_card_each() {
    insta::assert_snapshot!(answer("calls for museums").await);
}

#[tokio::test]
async fn help_is_a_list_of_commands() {
    insta::assert_snapshot!(answer("/help").await);
}

#[test]
fn everything_a_message_can_hold_is_shown_on_one_page() {
    let message = Message::default()
        .heading("*Heading* with @everyone")
        .paragraph([
            Inline::Strong("weight".to_owned()),
            text_of(" and "),
            Inline::Link { text: "a [link] (here)".to_owned(), url: "https://example.org/a_(b)?c=<d>".to_owned() },
            text_of(" at "),
            Inline::Moment { text: "17:00 in Brussels".to_owned(), at: at("2027-02-03T16:00:00Z") },
        ])
        .list(vec![
            vec![Inline::Code("/call X`Y".to_owned())],
            vec![text_of("- a second item"), text_of("\nin one line")],
        ])
        .card(Card {
            title: "<b>Títle</b> & _more_ ||hidden|| 🎭".to_owned(),
            link: "https://example.org/call".to_owned(),
            lines: vec![
                vec![text_of("# no heading")],
                vec![text_of("> no quote")],
                vec![text_of("<@700000000000000001>")],
            ],
        })
        .paragraph([text_of("after the card")])
        .button("Details", Action::Command("/call X".to_owned()))
        .button("Open page", Action::Open("https://example.org/call".to_owned()))
        .button("", Action::Command("/nameless".to_owned()))
        .button("Bad page", Action::Open("javascript:alert(1)".to_owned()))
        .button("Details again", Action::Command("/call X".to_owned()))
        .button("l".repeat(100), Action::Command(format!("/call {}", "c".repeat(200))));
    insta::assert_snapshot!(sent(&message));
}

#[test]
fn odd_titles_stay_what_they_are() {
    let titles =
        ["<b>&_*`[x](y)", "🎭🎭🎭", "دعوة 2026 للمكتبات", "@everyone", "HORIZON-CL2-2027-01: a/b", "1. first", "#1"];
    for title in titles {
        let parts = render(&Message::default().card(card(title)));
        check(&parts);
        assert_eq!(unescaped(&parts[0].embeds[0].title), title);
    }
}

#[test]
fn a_title_without_end_is_split_and_forty_calls_take_several_messages() {
    let parts = render(&Message::default().card(card(&"long ".repeat(2_000))));
    check(&parts);
    assert!(parts.len() > 1 && parts[0].embeds[0].title.ends_with('…'));
    let forty = (0..40)
        .fold(Message::default().heading("Many"), |message, number| message.card(card(&format!("Call {number}"))));
    let parts = render(&forty);
    check(&parts);
    assert_eq!(parts.iter().map(|part| part.embeds.len()).sum::<usize>(), 40);
    assert_eq!(parts.len(), 4);
    assert_eq!(render(&Message::default()), []);
}

#[test]
fn what_is_too_long_for_ten_messages_says_that_it_is_cut() {
    let parts = render(&Message::of("word ".repeat(50_000)).button("Help", Action::Command("/help".to_owned())));
    check(&parts);
    let last = &parts[PARTS_MAX - 1];
    assert!(last.content.contains("too long for a chat") && last.components.len() == 1);
}

#[test]
fn buttons_stand_below_the_last_message_and_too_many_become_words() {
    let many = (0..30).fold(long_text(), |message, number| {
        message.button(format!("B{number}"), Action::Command(format!("/call {number}")))
    });
    let parts = render(&many);
    check(&parts);
    let (last, before) = parts.split_last().unwrap();
    assert!(before.iter().all(|part| part.components.is_empty()));
    assert_eq!(last.components.iter().map(|row| row.components.len()).sum::<usize>(), 25);
    assert!(last.content.contains("`/call 29`"));
}

fn long_text() -> Message {
    Message::of("word ".repeat(1_000))
}

fn card(title: &str) -> Card {
    Card { title: title.to_owned(), link: "https://example.org/call".to_owned(), lines: vec![vec![text_of("3 Dec")]] }
}

/// Markdown as a reader sees it: a backslash before a mark is not shown.
fn unescaped(text: &str) -> String {
    let mut shown = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_escape = letter == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation);
        shown.extend(if is_escape { letters.next() } else { Some(letter) });
    }
    shown
}

fn inline() -> impl Strategy<Value = Inline> {
    let text = prop_oneof!["[a-z <>&*_@#`|:/.-]{0,40}", "\\PC{0,30}", Just("word ".repeat(900)), "[^ ]{0,4}"];
    (text, 0..5_u8).prop_map(|(text, kind)| match kind {
        0 => Inline::Strong(text),
        1 => Inline::Code(text),
        2 => Inline::Link { text, url: "https://example.org/".to_owned() },
        3 => Inline::Moment { text, at: at("2027-02-03T16:00:00Z") },
        _ => Inline::Text(text),
    })
}

fn message() -> impl Strategy<Value = Message> {
    let line = || prop::collection::vec(inline(), 0..4);
    let block = prop_oneof![
        line().prop_map(Block::Heading),
        line().prop_map(Block::Paragraph),
        prop::collection::vec(line(), 0..30).prop_map(Block::List),
        ("\\PC{0,300}", prop::collection::vec(line(), 0..5)).prop_map(|(title, lines)| Block::Card(Card {
            title,
            link: "https://example.org/".to_owned(),
            lines
        })),
    ];
    let button = ("[a-z]{0,100}", "/[a-z ]{0,120}")
        .prop_map(|(label, command)| Button { label, action: Action::Command(command) });
    (prop::collection::vec(block, 0..14), prop::collection::vec(button, 0..30))
        .prop_map(|(blocks, buttons)| Message { blocks, buttons })
}

/// The letters of a text, without what we add to it.
fn letters(text: &str) -> String {
    let text = text.replace("https://example.org/", "").replace("<t:1801670400:R>", "");
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_message_keeps_limits_and_words(message in message()) {
        let bare = Message { buttons: Vec::new(), ..message.clone() };
        check(&render(&message));
        let said: String = render(&bare).iter().map(|part| {
            let boxes: String = part.embeds.iter().map(|embed| letters(&embed.title) + &letters(&embed.description)).collect();
            letters(&part.content) + &boxes
        }).collect();
        let all: String = bare.blocks.iter().map(|block| {
            let block = match block {
                Block::Card(card) => Block::Card(Card { link: String::new(), ..card.clone() }),
                Block::Heading(_) | Block::Paragraph(_) | Block::List(_) => block.clone(),
            };
            letters(&Message { blocks: vec![block], buttons: Vec::new() }.plain())
        }).collect();
        // What is far too long for a chat ends with a word about that.
        let whole = match said.strip_suffix(&letters("the rest is left out, it is too long for a chat")) {
            Some(begun) if render(&bare).len() == PARTS_MAX => all.starts_with(begun),
            Some(_) | None => said == all,
        };
        prop_assert!(whole, "{}\nbecame\n{}", all, said);
    }

    #[test]
    fn nothing_from_outside_mentions_or_links(text in "[<@!&#0-9a-z>:/*_|`\\[\\]()\\\\ -]{1,60}") {
        let parts = render(&Message::of(text.clone()).card(card(&text)));
        check(&parts);
        for shown in parts.iter().flat_map(|part| [&part.content, &part.embeds[0].title]) {
            prop_assert!(!has_bare(shown, "<@") && !has_bare(shown, "@e") && !has_bare(shown, "]("), "{}", shown);
        }
    }
}

/// Whether a mark stands somewhere without a backslash before it.
fn has_bare(text: &str, mark: &str) -> bool {
    text.match_indices(mark).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        before.len() - before.trim_end_matches('\\').len() == 0
    })
}
