//! What is said reaches its place once, and each failure asks for its own decision.

use std::time::{Duration, Instant};

use crier::domain::community::Audience;
use crier::domain::message::{Action, Message};
use crier::platforms::telegram::limits::TEXT_UNITS_MAX;
use crier::ports::{ChatPlatform, DeliveryError, Inbound, ReplyTo, Scope};
use jiff::SignedDuration;

use super::house::{adapter, with_token};
use crate::support::telegram::{Fault, Telegram};
use crate::support::telegram_spec::checked;

fn group() -> Audience {
    "telegram:-1001234567890/17".parse().unwrap()
}

fn long() -> Message {
    let words: Vec<String> = (0..2_000).map(|number| format!("word{number}")).collect();
    Message::of(words.join(" ")).button("Help", Action::Command("/help".to_owned()))
}

/// The numbered words of everything that was taken.
fn words(telegram: &Telegram) -> Vec<String> {
    telegram
        .sent()
        .iter()
        .flat_map(|sent| sent.text.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[tokio::test]
async fn a_long_message_is_split_in_order_with_its_buttons_below_the_last_part() {
    let telegram = checked();
    let bot = adapter(&telegram.url());
    let asked = Inbound {
        audience: group(),
        text: "/ask".to_owned(),
        reply: ReplyTo::Chat { message: Some("9".to_owned()) },
        language: None,
        member: None,
        may_manage: false,
    };
    bot.reply(&asked, &long()).await.unwrap();
    let sent = telegram.sent();
    assert!(sent.len() >= 4, "{} parts", sent.len());
    assert!(sent.iter().all(|part| part.text.encode_utf16().count() <= TEXT_UNITS_MAX));
    assert_eq!(words(&telegram), (0..2_000).map(|number| format!("word{number}")).collect::<Vec<_>>());
    let (last, before) = sent.split_last().unwrap();
    assert_eq!(last.buttons(), [("Help".to_owned(), "1:/help".to_owned())]);
    assert!(before.iter().all(|part| part.keyboard.is_empty()));
    let answers: Vec<_> = sent.iter().filter_map(|part| part.answers).collect();
    assert_eq!(answers, [9], "only the first part is an answer");
    assert!(sent.iter().all(|part| (part.chat, part.topic) == (-1_001_234_567_890, Some(17))));
    assert_eq!(telegram.violations(), Vec::<String>::new());
}

fn refused(description: &'static str) -> Fault {
    let code = if description.starts_with("Forbidden") { 403 } else { 400 };
    Fault::Refused { code, description }
}

#[tokio::test]
async fn each_refusal_asks_for_its_own_decision_and_nothing_is_said() {
    let telegram = checked();
    let bot = adapter(&telegram.url());
    let message = Message::of("Hello");
    let gone = [
        "Forbidden: bot was blocked by the user",
        "Forbidden: bot was kicked from the supergroup chat",
        "Forbidden: bot is not a member of the channel chat",
        "Forbidden: user is deactivated",
        "Forbidden: the group chat was deleted",
        "Bad Request: chat not found",
        "Bad Request: TOPIC_CLOSED",
        "Bad Request: message thread not found",
        "Bad Request: CHAT_WRITE_FORBIDDEN",
        "Bad Request: not enough rights to send text messages to the chat",
        "Bad Request: need administrator rights in the channel chat",
    ];
    for said in gone {
        telegram.faults([refused(said)]);
        let found = bot.send(&group(), &message, "n").await.unwrap_err();
        assert!(matches!(found, DeliveryError::AudienceGone(_)), "{said}: {found:?}");
    }
    for said in ["Bad Request: can't parse entities: whatever", "Bad Request: REPLY_MARKUP_TOO_LONG"] {
        telegram.faults([refused(said)]);
        let found = bot.send(&group(), &message, "n").await.unwrap_err();
        assert!(matches!(found, DeliveryError::Refused(_)), "{said}: {found:?}");
    }
    telegram.faults([Fault::TooMany { retry_after: 37 }]);
    let Err(DeliveryError::Later { after, .. }) = bot.send(&group(), &message, "n").await else { panic!("it waits") };
    assert_eq!(after, Some(SignedDuration::from_secs(37)));
    telegram.faults([Fault::Migrated { to: -1_009_876_543_210 }]);
    let there = "telegram:-1009876543210/17".parse().unwrap();
    assert_eq!(bot.send(&group(), &message, "n").await, Err(DeliveryError::Moved(there)));
    assert_eq!(telegram.sent(), []);
    // All that did not spoil the connection or the adapter.
    bot.send(&group(), &message, "n").await.unwrap();
    assert_eq!(telegram.sent().len(), 1);
    assert_eq!(telegram.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn a_wrong_token_is_no_fault_of_the_message() {
    let telegram = checked();
    let bot = with_token(&telegram.url(), "4242:another");
    let found = bot.send(&group(), &Message::of("Hello"), "n").await.unwrap_err();
    let DeliveryError::Later { why, after: None, scope: Scope::Bot } = found else { panic!("{found:?}") };
    assert!(why.contains("@BotFather"), "{why}");
    assert_eq!(telegram.sent(), []);
}

#[tokio::test]
async fn a_broken_connection_means_later_and_is_not_mended_behind_our_back() {
    let telegram = checked();
    let bot = adapter(&telegram.url());
    let message = Message::of("Hello");
    // A connection that was used before is where a client may try again by itself; ours must not.
    bot.send(&group(), &message, "n").await.unwrap();
    for (fault, taken) in [(Fault::CutBefore, 0), (Fault::CutAfter, 1), (Fault::CutBefore, 0)] {
        let before = telegram.sent().len();
        telegram.faults([fault.clone()]);
        let found = bot.send(&group(), &message, "n").await.unwrap_err();
        assert!(matches!(found, DeliveryError::Later { after: None, .. }), "{fault:?}: {found:?}");
        assert_eq!(telegram.sent().len() - before, taken, "{fault:?}");
    }
    assert_eq!(telegram.violations(), Vec::<String>::new());
}

/// What happens to the one message that meets a fault.
async fn met(fault: Fault) -> (Result<String, DeliveryError>, usize) {
    let telegram = checked();
    telegram.faults([fault]);
    let found = adapter(&telegram.url()).send(&group(), &Message::of("Hello"), "n").await;
    assert_eq!(telegram.violations(), Vec::<String>::new());
    (found, telegram.sent().len())
}

/// The library waits long after these, so they are tried side by side.
#[tokio::test]
async fn a_server_in_trouble_or_without_an_answer_means_later() {
    let (gateway, inside, silent) =
        tokio::join!(met(Fault::Html { code: 502 }), met(Fault::Html { code: 500 }), met(Fault::Silent));
    for (found, taken) in [gateway, inside] {
        assert!(matches!(found, Err(DeliveryError::Later { after: None, .. })), "{found:?}");
        assert_eq!(taken, 0);
    }
    let why = "telegram did not answer in time".to_owned();
    assert_eq!(silent, (Err(DeliveryError::Later { why, after: None, scope: Scope::Message }), 0));
}

#[tokio::test]
async fn a_slow_answer_is_waited_for() {
    let telegram = checked();
    let bot = adapter(&telegram.url());
    telegram.faults([Fault::Slow(Duration::from_secs(3))]);
    let began = Instant::now();
    let id = bot.send(&group(), &Message::of("Hello"), "n").await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(3));
    let [sent] = telegram.sent().try_into().unwrap();
    assert_eq!(id, sent.id.to_string());
}

#[tokio::test]
async fn after_a_failure_between_parts_the_next_try_goes_on_with_the_rest() {
    let telegram = checked();
    let bot = adapter(&telegram.url());
    telegram.faults([Fault::None, Fault::TooMany { retry_after: 1 }, Fault::None, Fault::CutBefore]);
    for _ in 0..2 {
        let found = bot.send(&group(), &long(), "n").await;
        assert!(matches!(found, Err(DeliveryError::Later { .. })), "{found:?}");
    }
    bot.send(&group(), &long(), "n").await.unwrap();
    assert_eq!(words(&telegram), (0..2_000).map(|number| format!("word{number}")).collect::<Vec<_>>());
    // Another message is another message, even if it says the same.
    let once = telegram.sent().len();
    bot.send(&group(), &long(), "m").await.unwrap();
    assert_eq!(telegram.sent().len(), 2 * once);
}

/// Telegram has nothing to recognise a repeat by, so this is all that can be promised there.
#[tokio::test]
async fn an_answer_lost_on_the_way_repeats_that_one_part_and_no_other() {
    let telegram = checked();
    let bot = adapter(&telegram.url());
    telegram.faults([Fault::None, Fault::CutAfter]);
    assert!(bot.send(&group(), &long(), "n").await.is_err());
    bot.send(&group(), &long(), "n").await.unwrap();
    let sent = telegram.sent();
    let texts: Vec<&str> = sent.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(texts[1], texts[2]);
    let mut each_once = texts.clone();
    each_once.dedup();
    assert_eq!(each_once.len(), texts.len() - 1);
}

#[tokio::test]
async fn what_was_said_is_changed_in_place_and_answered() {
    let telegram = checked();
    let bot = adapter(&telegram.url());
    let card =
        |day: &str| Message::of(format!("Deadline: {day}")).button("Details", Action::Command("/call X".to_owned()));
    let id = bot.send(&group(), &card("3 Dec 2026"), "one").await.unwrap();
    bot.edit(&group(), &id, &card("17 Dec 2026")).await.unwrap();
    bot.edit(&group(), &id, &card("17 Dec 2026")).await.unwrap();
    let below = bot.send_below(&group(), &Message::of("Deadline moved"), "two", &id).await.unwrap();
    let sent = telegram.sent();
    assert_eq!(
        (sent[0].text.as_str(), sent[0].edits, sent[0].id.to_string()),
        ("Deadline: 17 Dec 2026", 1, id.clone())
    );
    assert_eq!((sent[1].answers.map(|id| id.to_string()), sent[1].id.to_string()), (Some(id.clone()), below));
    for (earlier, message) in [("999", card("1 Jan")), (id.as_str(), long()), ("x", card("1 Jan"))] {
        let found = bot.edit(&group(), earlier, &message).await;
        assert!(matches!(found, Err(DeliveryError::Refused(_))), "{earlier}: {found:?}");
    }
    assert_eq!(telegram.violations(), Vec::<String>::new());
}
