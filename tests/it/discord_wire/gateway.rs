//! Connections that break, and connections that never stood.

use std::time::Duration;

use crier::domain::message::Message;
use crier::ports::{ChatPlatform, Heard};
use tokio::time::{Instant, timeout};

use super::{House, bot};
use crate::support::discord::world::CHANNEL;
use crate::support::discord::{Door, Order, Trouble};

#[tokio::test]
async fn a_session_that_is_resumed_loses_nothing() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    let orders = [Order::Reconnect, Order::Drop, Order::Close(4000), Order::Close(1001), Order::Reconnect];
    for (number, order) in orders.into_iter().enumerate() {
        house.discord.order(order);
        for word in ["first", "second", "third"] {
            house.discord.tell(events.private_message(word)).await;
        }
        house.discord.until_resumed(number + 1).await;
        for word in ["first", "second", "third"] {
            assert_eq!(house.hear_words().await.text, word, "after {order:?}");
        }
    }
    assert_eq!(house.discord.identified(), 1, "no session was begun anew");
    house.log.until("connected again").await;
    house.end().await;
}

#[tokio::test]
async fn a_session_that_is_over_is_begun_anew() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    assert_eq!(house.hear_told(events.private_message("before")).await.text, "before");
    house.discord.order(Order::Invalidate);
    house.discord.until_identified(2).await;
    assert_eq!(house.hear_told(events.private_message("after")).await.text, "after");
    assert_eq!(house.discord.requests("PUT").len(), 1, "commands are registered once and for all");
    house.end().await;
}

#[tokio::test]
async fn a_gateway_that_answers_no_heartbeat_is_left_for_a_new_connection() {
    let mut house = House::new().await;
    house.discord.heartbeats(Duration::from_millis(600), true);
    house.listen();
    house.discord.until_identified(2).await;
    assert!(house.discord.heard_heartbeats() > 0);
    house.discord.heartbeats(Duration::from_millis(600), false);
    let mut events = house.discord.events();
    assert_eq!(house.hear_told(events.private_message("still there?")).await.text, "still there?");
    house.end().await;
}

/// serenity does not notice before its next heartbeat, and asks without a pause until then.
#[tokio::test]
async fn a_gateway_that_closes_without_a_code_is_reached_again_after_a_heartbeat() {
    let mut house = House::new().await;
    house.discord.heartbeats(Duration::from_secs(1), false);
    house.listen();
    house.discord.until_identified(1).await;
    house.discord.order(Order::CloseWithoutCode);
    house.discord.until_identified(2).await;
    let mut events = house.discord.events();
    assert_eq!(house.hear_told(events.private_message("still there?")).await.text, "still there?");
    house.end().await;
}

#[tokio::test]
async fn a_gateway_that_refuses_at_first_is_reached_later() {
    let mut house = House::new().await;
    house.discord.door(Door::Shut);
    house.listen();
    house.discord.until_connections(2).await;
    house.discord.door(Door::Open);
    let mut events = house.discord.events();
    assert_eq!(house.hear_told(events.private_message("there you are")).await.text, "there you are");
    house.end().await;
}

#[tokio::test]
async fn an_api_that_fails_at_first_is_asked_again() {
    let mut house = House::new().await;
    for trouble in [Trouble::Page { status: 502 }, Trouble::CutBefore] {
        house.discord.trouble_next("/gateway/bot", trouble);
    }
    house.listen();
    house.discord.until_identified(1).await;
    assert_eq!(house.discord.requests("/gateway/bot").len(), 3);
    house.end().await;
}

#[tokio::test]
async fn a_payload_that_is_no_event_is_not_quoted_in_the_log() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    house.discord.order(Order::Garble);
    assert_eq!(house.hear_told(events.private_message("still there?")).await.text, "still there?");
    house.end().await;
}

#[tokio::test]
async fn a_refused_token_is_told_once_and_does_not_hammer() {
    let mut house = House::new().await;
    house.bot = bot(&house.discord, "another.bots.token").into();
    house.listen();
    house.log.until("does not accept the bot token").await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(house.discord.exchanges().len() <= 2, "{:?}", house.discord.exchanges());
    assert_eq!(house.log.lines_with("does not accept the bot token"), 1, "{}", house.log.text());
    assert!(!house.log.text().contains("another.bots"));
    house.end().await;
}

#[tokio::test]
async fn a_session_that_is_refused_is_told_and_tried_ever_more_rarely() {
    for (code, words) in [(4004, "does not accept the bot token"), (4014, "trying again")] {
        let mut house = House::new().await;
        house.discord.refuse_sessions_with(code);
        house.listen();
        house.log.until(words).await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let tried = house.discord.identified();
        assert!(tried <= 3, "{code}: {tried} sessions");
        house.end().await;
    }
}

#[tokio::test]
async fn no_session_is_begun_that_would_cost_the_token() {
    let mut house = House::new().await;
    house.discord.sessions_left(0);
    house.listen();
    house.log.until("no session is left").await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!((house.discord.identified(), house.discord.requests("/gateway/bot").len()), (0, 1));
    house.end().await;
}

#[tokio::test]
async fn listening_ends_when_it_is_told_to_whatever_the_gateway_does() {
    for door in [Door::Shut, Door::Silent] {
        let mut house = House::new().await;
        house.discord.door(door);
        house.listen();
        house.discord.until_connections(1).await;
        let tried = Instant::now();
        house.end().await;
        assert!(tried.elapsed() < super::END_MAX, "{door:?}");
    }
    let mut house = House::new().await;
    house.discord.trouble_next("/gateway/bot", Trouble::Slow(Duration::from_secs(60)));
    house.listen();
    tokio::time::sleep(Duration::from_millis(200)).await;
    house.end().await;
    House::listening().await.end().await;
}

#[tokio::test]
async fn nothing_is_left_behind_when_listening_ends() {
    let mut house = House::new().await;
    house.discord.door(Door::Shut);
    house.listen();
    house.discord.until_connections(1).await;
    house.end_listening().await;
    let connections = house.discord.connections();
    // serenity alone would go on every five seconds.
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert_eq!(house.discord.connections(), connections);
    house.end().await;
}

#[tokio::test]
async fn a_listener_that_is_dropped_hangs_up() {
    let mut house = House::listening().await;
    house.listening.abort_all();
    house.discord.until_hung_up().await;
    assert!(house.bot.send(&super::audience(CHANNEL), &Message::of("x"), "n").await.is_ok());
    house.end().await;
}

#[tokio::test]
async fn whoever_listens_slowly_hears_everything() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    for number in 0..300 {
        house.discord.tell(events.private_message(&number.to_string())).await;
    }
    // Commands are acknowledged meanwhile.
    house.discord.tell(events.slash(CHANNEL, 0, "help", None)).await;
    house.discord.until_requests("/callback", 1).await;
    for number in 0..300 {
        assert_eq!(house.hear_words().await.text, number.to_string());
    }
    assert_eq!(house.hear_words().await.text, "/help");
    // A listener that nobody listens to any more is no trouble.
    drop(house.heard.take());
    house.discord.tell(events.private_message("anybody?")).await;
    let (passing_on, mut heard) = tokio::sync::mpsc::channel::<Heard>(1);
    drop(passing_on);
    assert!(timeout(Duration::from_secs(1), heard.recv()).await.unwrap().is_none());
    house.end().await;
}
