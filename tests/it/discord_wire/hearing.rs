//! What people do, and how it is answered.

use std::time::Duration;

use crier::conversation::commands;
use crier::domain::message::Message;
use crier::ports::{ChatPlatform, Heard, Inbound, ReplyTo};
use serde_json::json;

use super::{House, audience, long};
use crate::support::discord::events::{
    MANAGE_SERVER, SPEAK, channel_changed, channel_deleted, server_garbled, server_left, server_shown,
    server_unavailable, thread_begun, thread_deleted,
};
use crate::support::discord::world::{CHANNEL, FORUM, FORUM_POST, OLD_THREAD, OTHER_CHANNEL, PRIVATE, THREAD};
use crate::support::discord::{How, Trouble};

fn thread(below: &str, thread: &str) -> crier::domain::community::Audience {
    audience(&format!("{below}/{thread}"))
}

/// Who of those that speak may decide for the chat.
async fn may_manage(house: &mut House, event: crate::support::discord::events::Event) -> bool {
    house.hear_told(event).await.may_manage
}

#[tokio::test]
async fn every_command_is_registered_once() {
    let house = House::listening().await;
    assert_eq!(house.discord.until_requests("PUT", 1).await.len(), 1);
    let registered = house.discord.commands();
    let names: Vec<&str> = registered.iter().map(|command| command["name"].as_str().unwrap()).collect();
    assert_eq!(names, commands().iter().map(|command| command.name).collect::<Vec<_>>());
    let ask = &registered[names.iter().position(|name| *name == "ask").unwrap()];
    assert_eq!(ask["options"][0]["required"], json!(true));
    assert_eq!((&ask["contexts"], &ask["integration_types"]), (&json!([0, 1]), &json!([0])));
    house.end().await;
}

#[tokio::test]
async fn commands_that_cannot_be_registered_at_first_are_registered_later() {
    let mut house = House::new().await;
    house.discord.trouble_next("/commands", Trouble::Page { status: 502 });
    house.listen();
    house.discord.until_requests("PUT", 2).await;
    assert_eq!(house.discord.commands().len(), commands().len());
    house.end().await;
}

#[tokio::test]
async fn a_slash_command_is_acknowledged_first_then_answered_in_its_place() {
    let mut house = House::listening().await;
    let asked = house.discord.events().slash(CHANNEL, SPEAK, "ask", Some(("question", "calls for libraries")));
    let token = asked.token();
    let inbound = house.hear_told(asked).await;
    assert_eq!((inbound.text.as_str(), inbound.language.as_deref()), ("/ask calls for libraries", Some("pl")));
    assert_eq!(inbound.audience, audience(CHANNEL));
    let acknowledged = house.discord.requests("/callback");
    assert_eq!((acknowledged.len(), acknowledged[0].status), (1, 204), "it is acknowledged before it is passed on");
    assert_eq!(acknowledged[0].body["type"], json!(5));
    house.bot.reply(&inbound, &long(3)).await.unwrap();
    let sent = house.discord.sent();
    let how: Vec<How> = sent.iter().map(|said| said.how).collect();
    assert_eq!(how, [How::Answered, How::FollowedUp, How::FollowedUp]);
    assert!(sent.iter().all(|said| said.place == token));
    house.end().await;
}

#[tokio::test]
async fn a_button_acts_as_the_command_it_stands_for() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    let inbound = house.hear_told(events.button(CHANNEL, SPEAK, "1:/call CERV-2026-1")).await;
    assert_eq!(inbound.text, "/call CERV-2026-1");
    house.bot.reply(&inbound, &Message::of("about it")).await.unwrap();
    let sent = house.discord.sent();
    assert_eq!((sent.len(), sent[0].how), (1, How::Answered));
    // A button that is not ours is let alone, and so is whoever talks to others.
    house.discord.tell(events.button(CHANNEL, SPEAK, "somebody else's")).await;
    house.discord.tell(events.chatter(CHANNEL)).await;
    assert_eq!(house.hear_told(events.private_message("hello")).await.text, "hello");
    assert_eq!(house.discord.requests("/callback").len(), 1);
    house.end().await;
}

#[tokio::test]
async fn words_in_private_and_words_that_name_us_are_answered_where_they_were_said() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    let table = [
        (events.private_message("what closes soon?"), PRIVATE, "what closes soon?"),
        (events.mention(OTHER_CHANNEL, "what closes soon?"), OTHER_CHANNEL, "what closes soon?"),
        (events.mention(CHANNEL, ""), CHANNEL, "/help"),
    ];
    for (event, place, words) in table {
        let id = event.data["id"].as_str().unwrap().to_owned();
        let inbound = house.hear_told(event).await;
        assert_eq!((&inbound.audience, inbound.text.as_str()), (&audience(place), words));
        house.bot.reply(&inbound, &long(2)).await.unwrap();
        let sent = house.discord.sent();
        let [.., first, second] = &sent[..] else { panic!("{sent:?}") };
        assert_eq!((first.how, first.place.as_str(), first.quotes()), (How::Posted, place, Some(id.as_str())));
        assert_eq!((second.place.as_str(), second.quotes()), (place, None));
    }
    house.end().await;
}

#[tokio::test]
async fn what_is_said_in_a_thread_is_answered_in_the_thread() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    let asked_in = [(CHANNEL, THREAD), (FORUM, FORUM_POST), (CHANNEL, OLD_THREAD), (CHANNEL, OLD_THREAD)];
    for (below, place) in asked_in {
        let spoken = house.hear_told(events.mention(place, "hello")).await;
        assert_eq!(spoken.audience, thread(below, place));
        let commanded = house.hear_told(events.slash(place, SPEAK, "help", None)).await;
        assert_eq!(commanded.audience, spoken.audience, "a command and words come from the same place");
        house.bot.reply(&spoken, &Message::of("hello")).await.unwrap();
        assert_eq!(house.discord.sent().last().unwrap().place, place);
        house.bot.send(&spoken.audience, &Message::of("New call"), &format!("in {place}")).await.unwrap();
        assert_eq!(house.discord.sent().last().unwrap().place, place);
    }
    // Only the thread that nobody told of had to be asked for, and only once.
    assert_eq!(house.discord.requests("GET /api/v10/channels/").len(), 1);
    house.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_thread_is_known_before_words_in_it() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    // Told in one go, many times over: whoever takes them out of order loses sooner or later.
    for number in 0..50 {
        let id = (820_000_000_000_001_000_u64 + number).to_string();
        house.discord.tell(thread_begun(&id)).await;
        let spoken = house.hear_told(events.mention(&id, "hello")).await;
        assert_eq!(spoken.audience, thread(CHANNEL, &id));
    }
    assert_eq!(house.discord.requests("GET /api/v10/channels/").len(), 0);
    house.end().await;
}

#[tokio::test]
async fn who_may_manage_is_what_the_server_says() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    assert!(!may_manage(&mut house, events.slash(CHANNEL, SPEAK, "help", None)).await);
    assert!(may_manage(&mut house, events.slash(CHANNEL, SPEAK | MANAGE_SERVER, "help", None)).await);
    assert!(may_manage(&mut house, events.button(CHANNEL, MANAGE_SERVER, "1:/help")).await);
    assert!(may_manage(&mut house, events.slash(PRIVATE, SPEAK, "help", None)).await);
    assert!(may_manage(&mut house, events.private_message("/help")).await);
    assert!(!may_manage(&mut house, events.mention(CHANNEL, "/help")).await);
    house.end().await;
}

async fn answered(house: &House, inbound: &Inbound) -> Vec<(How, String)> {
    let before = house.discord.sent().len();
    house.bot.reply(inbound, &Message::of("an answer")).await.unwrap();
    house.discord.sent().into_iter().skip(before).map(|said| (said.how, said.place)).collect()
}

#[tokio::test]
async fn an_interaction_that_ran_out_is_answered_in_the_channel() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    let inbound = house.hear_told(events.slash(THREAD, SPEAK, "help", None)).await;
    house.discord.expire_interactions();
    assert_eq!(answered(&house, &inbound).await, [(How::Posted, THREAD.to_owned())]);
    house.end().await;
}

#[tokio::test]
async fn an_interaction_that_was_not_acknowledged_in_time_is_answered_in_the_channel() {
    let mut house = House::listening().await;
    let asked = house.discord.events().slash(CHANNEL, SPEAK, "help", None);
    house.discord.trouble_next("/callback", Trouble::Slow(Duration::from_secs(4)));
    let inbound = house.hear_told(asked).await;
    assert!(matches!(inbound.reply, ReplyTo::Interaction { .. }));
    house.discord.trouble_next("/messages", Trouble::CutAfter);
    house.discord.trouble_next("/channels/", Trouble::CutAfter);
    // Two cuts, and still one answer.
    house.bot.reply(&inbound, &Message::of("an answer")).await.unwrap_err();
    house.bot.reply(&inbound, &Message::of("an answer")).await.unwrap_err();
    house.bot.reply(&inbound, &Message::of("an answer")).await.unwrap();
    let sent = house.discord.sent();
    assert_eq!(sent.iter().map(|said| (said.how, said.place.as_str())).collect::<Vec<_>>(), [(How::Posted, CHANNEL)]);
    house.end().await;
}

#[tokio::test]
async fn an_acknowledgement_whose_answer_was_lost_counts() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    for cut in [Trouble::CutAfter, Trouble::CutBefore] {
        let asked = events.slash(CHANNEL, SPEAK, "help", None);
        let token = asked.token();
        house.discord.trouble_next("/callback", cut);
        let inbound = house.hear_told(asked).await;
        assert_eq!(answered(&house, &inbound).await, [(How::Answered, token)]);
    }
    assert_eq!(house.log.lines_with("could not be acknowledged"), 0);
    house.end().await;
}

/// The next audiences that we left, and those that we are told to be in, until `until` was heard.
async fn coming_and_going(house: &mut House, until: &str) -> (Vec<String>, Vec<String>) {
    let heard = house.heard.as_mut().unwrap();
    let (mut left, mut joined) = (Vec::new(), Vec::new());
    loop {
        match tokio::time::timeout(super::PATIENCE, heard.recv()).await.unwrap().unwrap() {
            Heard::Left { audience, .. } => left.push(audience.to_string()),
            Heard::Joined { audience } => joined.push(audience.to_string()),
            Heard::Said(said) if said.text == until => return (left, joined),
            other @ (Heard::Said(_) | Heard::Moved { .. }) => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_server_that_removes_us_takes_all_its_places_along_and_an_outage_takes_none() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    let everywhere = [
        format!("discord:{CHANNEL}"),
        format!("discord:{CHANNEL}/{THREAD}"),
        format!("discord:{OTHER_CHANNEL}"),
        format!("discord:{FORUM}/{FORUM_POST}"),
    ];
    let nowhere: [String; 0] = [];
    let steps = [
        (None, &nowhere[..], &everywhere[..]),
        (Some(server_unavailable()), &nowhere[..], &nowhere[..]),
        (Some(server_shown()), &nowhere[..], &everywhere[..]),
        (Some(server_left()), &everywhere[..], &nowhere[..]),
        (Some(server_left()), &nowhere[..], &nowhere[..]),
        (Some(server_shown()), &nowhere[..], &everywhere[..]),
    ];
    for (number, (event, left, joined)) in steps.into_iter().enumerate() {
        if let Some(event) = event {
            house.discord.tell(event).await;
        }
        let mark = format!("step {number}");
        house.discord.tell(events.private_message(&mark)).await;
        assert_eq!(coming_and_going(&mut house, &mark).await, (left.to_vec(), joined.to_vec()), "{mark}");
    }
    house.end().await;
}

#[tokio::test]
async fn channels_and_threads_come_and_go() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    let (channel, thread) = (format!("discord:{CHANNEL}"), format!("discord:{CHANNEL}/{THREAD}"));
    house.discord.tell(events.private_message("begin")).await;
    coming_and_going(&mut house, "begin").await;
    let steps = [
        (channel_changed(OTHER_CHANNEL), vec![], vec![format!("discord:{OTHER_CHANNEL}")]),
        (channel_changed(FORUM), vec![], vec![]),
        (thread_deleted(THREAD), vec![thread.clone()], vec![]),
        (thread_begun(THREAD), vec![], vec![thread.clone()]),
        (channel_deleted(CHANNEL), vec![channel, thread], vec![]),
    ];
    for (number, (event, left, joined)) in steps.into_iter().enumerate() {
        house.discord.tell(event).await;
        let mark = format!("step {number}");
        house.discord.tell(events.private_message(&mark)).await;
        assert_eq!(coming_and_going(&mut house, &mark).await, (left, joined), "{mark}");
    }
    house.end().await;
}

#[tokio::test]
async fn an_event_that_cannot_be_read_is_told_and_not_passed_over() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    house.discord.tell(server_garbled()).await;
    assert_eq!(house.hear_told(events.private_message("still there?")).await.text, "still there?");
    assert_eq!(house.log.lines_with(super::UNREADABLE), 1, "{}", house.log.text());
    assert!(house.discord.told().iter().any(|event| super::misread(event).is_some()), "the other reader agrees");
    house.end_listening().await;
}
