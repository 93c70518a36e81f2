//! What is said, and what goes wrong on the way.

use std::time::Duration;

use crier::domain::community::{Audience, Platform};
use crier::domain::message::Message;
use crier::ports::{ChatPlatform, DeliveryError, Inbound, ReplyTo};
use jiff::SignedDuration;
use tokio::time::Instant;

use super::{House, audience, bot, long};
use crate::support::discord::world::{CHANNEL, FORUM, OTHER_CHANNEL, PRIVATE};
use crate::support::discord::{How, Limit, Trouble};

/// Requests that post a message.
const POSTS: &str = "/messages";

fn pause(sent: Result<String, DeliveryError>) -> Option<SignedDuration> {
    match sent {
        Err(DeliveryError::Later { after, .. }) => after,
        other => panic!("found {other:?}, expected a pause"),
    }
}

#[tokio::test]
async fn each_refusal_asks_for_its_own_decision() {
    let house = House::new().await;
    let refused = |status, code| Trouble::Refused { status, code };
    let table = [
        (refused(403, 50_013), "gone"),
        (refused(403, 50_001), "gone"),
        (refused(403, 50_007), "gone"),
        (refused(404, 10_003), "gone"),
        (refused(400, 50_035), "refused"),
        (refused(500, 0), "later"),
        (Trouble::Page { status: 500 }, "later"),
        (Trouble::Page { status: 502 }, "later"),
        (Trouble::Page { status: 403 }, "later"),
        (Trouble::Page { status: 404 }, "later"),
        (Trouble::CutBefore, "later"),
        (Trouble::TooMany { after_s: 0.05 }, "later"),
    ];
    for (number, (trouble, expected)) in table.into_iter().enumerate() {
        house.discord.trouble_next(POSTS, trouble.clone());
        let sent = house.send(CHANNEL, &Message::of("x"), &format!("refusal-{number}")).await;
        let decision = match &sent {
            Err(DeliveryError::AudienceGone(_)) => "gone",
            Err(DeliveryError::Refused(_)) => "refused",
            Err(DeliveryError::Later { .. }) => "later",
            Err(DeliveryError::Moved(_)) | Ok(_) => "taken",
        };
        assert_eq!(decision, expected, "{trouble:?}: {sent:?}");
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    for nowhere in [FORUM, "810000000000000099"] {
        let sent = house.send(nowhere, &Message::of("x"), "nowhere").await;
        assert!(matches!(sent, Err(DeliveryError::AudienceGone(_))), "{nowhere}: {sent:?}");
    }
    let no_channel = Audience::chat(Platform::Discord, "town-hall");
    assert!(matches!(house.bot.send(&no_channel, &Message::of("x"), "n").await, Err(DeliveryError::Refused(_))));
    assert!(house.discord.sent().is_empty());
    house.end().await;
}

#[tokio::test]
async fn what_is_said_arrives_once_with_its_id() {
    let house = House::new().await;
    let id = house.send(CHANNEL, &Message::of("New call"), "notice").await.unwrap();
    let [said] = &house.discord.sent()[..] else { panic!("{:?}", house.discord.sent()) };
    assert_eq!((said.how, said.place.as_str(), said.words()), (How::Posted, CHANNEL, "New call".to_owned()));
    assert_eq!(said.id, id);
    assert_eq!(house.bot.probe().await.unwrap(), "crier");
    house.end().await;
}

#[tokio::test]
async fn a_repeat_after_a_cut_connection_is_no_second_message() {
    let house = House::new().await;
    house.discord.trouble_next(POSTS, Trouble::CutAfter);
    assert_eq!(pause(house.send(CHANNEL, &Message::of("New call"), "notice").await), None);
    assert_eq!(house.discord.sent().len(), 1, "it was taken before the cut");
    let id = house.send(CHANNEL, &Message::of("New call"), "notice").await.unwrap();
    let sent = house.discord.sent();
    assert_eq!((sent.len(), &sent[0].id), (1, &id));
    house.send(CHANNEL, &Message::of("New call"), "another notice").await.unwrap();
    assert_eq!(house.discord.sent().len(), 2, "the same words of another notice are said");
    house.end().await;
}

#[tokio::test]
async fn a_long_message_goes_on_where_it_was_cut() {
    let house = House::new().await;
    let message = long(3);
    house.discord.limit(POSTS, Limit { requests: 2, window: Duration::from_millis(300) });
    let after = pause(house.send(CHANNEL, &message, "notice").await).unwrap();
    assert_eq!(house.discord.sent().len(), 2);
    tokio::time::sleep(after.unsigned_abs()).await;
    house.discord.trouble_next(POSTS, Trouble::CutAfter);
    assert_eq!(pause(house.send(CHANNEL, &message, "notice").await), None);
    house.send(CHANNEL, &message, "notice").await.unwrap();
    let words: Vec<String> = house.discord.sent().iter().map(|said| said.words().chars().take(6).collect()).collect();
    assert_eq!(words, ["part 0", "part 1", "part 2"]);
    house.end().await;
}

#[tokio::test]
async fn the_last_request_that_is_taken_is_known_to_be_the_last() {
    let house = House::new().await;
    house.discord.limit(POSTS, Limit { requests: 2, window: Duration::from_millis(400) });
    for nonce in ["one", "two"] {
        house.send(CHANNEL, &Message::of("x"), nonce).await.unwrap();
    }
    let after = pause(house.send(CHANNEL, &Message::of("x"), "three").await).unwrap();
    assert!(after > SignedDuration::ZERO && after < SignedDuration::from_millis(400), "{after:?}");
    assert_eq!(house.discord.requests(POSTS).len(), 2, "the third was not tried");
    house.send(OTHER_CHANNEL, &Message::of("x"), "four").await.unwrap();
    tokio::time::sleep(after.unsigned_abs()).await;
    house.send(CHANNEL, &Message::of("x"), "three").await.unwrap();
    house.end().await;
}

#[tokio::test]
async fn too_many_in_one_channel_leave_the_others_alone() {
    let house = House::new().await;
    house.discord.trouble_next(POSTS, Trouble::TooMany { after_s: 0.3125 });
    let after = pause(house.send(CHANNEL, &Message::of("x"), "one").await);
    assert_eq!(after, Some(SignedDuration::from_millis(313)));
    assert!(pause(house.send(CHANNEL, &Message::of("x"), "two").await).is_some());
    house.send(OTHER_CHANNEL, &Message::of("x"), "three").await.unwrap();
    assert_eq!(house.discord.requests(POSTS).len(), 2);
    tokio::time::sleep(Duration::from_millis(320)).await;
    house.send(CHANNEL, &Message::of("x"), "one").await.unwrap();
    house.end().await;
}

#[tokio::test]
async fn too_many_in_all_pause_everything_but_acknowledgements() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    house.discord.trouble_next(POSTS, Trouble::TooManyInAll { after_s: 1.5 });
    let began = Instant::now();
    assert_eq!(pause(house.send(CHANNEL, &Message::of("x"), "one").await), Some(SignedDuration::from_millis(1_500)));
    for (channel, nonce) in [(CHANNEL, "one"), (OTHER_CHANNEL, "two"), (PRIVATE, "three")] {
        assert!(pause(house.send(channel, &Message::of("x"), nonce).await).is_some());
    }
    assert!(house.bot.probe().await.is_err());
    assert_eq!(house.discord.requests(POSTS).len(), 1, "a pause asked for by Discord was not kept");
    let inbound = house.hear_told(events.slash(CHANNEL, 0, "help", None)).await;
    assert!(began.elapsed() < Duration::from_millis(1_500), "the machine is too slow for this test");
    assert_eq!(house.discord.requests("/callback")[0].status, 204);
    tokio::time::sleep(Duration::from_millis(1_510).saturating_sub(began.elapsed())).await;
    house.bot.reply(&inbound, &Message::of("help")).await.unwrap();
    house.send(CHANNEL, &Message::of("x"), "one").await.unwrap();
    house.end().await;
}

#[tokio::test]
async fn an_address_that_was_shut_out_keeps_quiet() {
    let house = House::new().await;
    house.discord.trouble_next(POSTS, Trouble::ShutOut { after_s: 1 });
    assert_eq!(pause(house.send(CHANNEL, &Message::of("x"), "one").await), Some(SignedDuration::from_secs(1)));
    assert!(pause(house.send(OTHER_CHANNEL, &Message::of("x"), "two").await).is_some());
    assert_eq!(house.discord.exchanges().len(), 1);
    tokio::time::sleep(Duration::from_millis(1_010)).await;
    house.send(OTHER_CHANNEL, &Message::of("x"), "two").await.unwrap();
    house.end().await;
}

#[tokio::test]
async fn a_refused_token_loses_no_notice_and_is_not_tried_with_each() {
    let house = House::new().await;
    let stranger = bot(&house.discord, "another.bots.token");
    for number in 0..5 {
        let sent = stranger.send(&audience(CHANNEL), &Message::of("x"), &format!("n{number}")).await;
        let Err(DeliveryError::Later { why, .. }) = sent else { panic!("{sent:?}") };
        assert!(why.contains("token") && !why.contains("another.bots"), "{why}");
    }
    assert_eq!(house.discord.exchanges().len(), 1);
    house.end().await;
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_given_up_and_repeated_later() {
    let house = House::new().await;
    house.discord.trouble_next(POSTS, Trouble::Slow(Duration::from_secs(20)));
    let began = Instant::now();
    assert_eq!(pause(house.send(CHANNEL, &Message::of("x"), "one").await), None);
    assert!(began.elapsed() < Duration::from_secs(18), "{:?}", began.elapsed());
    house.send(CHANNEL, &Message::of("x"), "one").await.unwrap();
    house.end().await;
}

#[tokio::test]
async fn where_older_messages_cannot_be_read_the_answer_quotes_none() {
    let mut house = House::listening().await;
    let mut events = house.discord.events();
    let inbound = house.hear_told(events.mention(CHANNEL, "what closes soon?")).await;
    house.discord.trouble_next(POSTS, Trouble::Refused { status: 403, code: 160_002 });
    house.bot.reply(&inbound, &Message::of("nothing")).await.unwrap();
    let sent = house.discord.sent();
    assert_eq!((sent.len(), sent[0].quotes()), (1, None));
    house.end().await;
}

#[tokio::test]
async fn no_error_tells_a_token() {
    let house = House::new().await;
    let token = "very-confidential";
    let inbound = Inbound {
        audience: audience(CHANNEL),
        text: "/help".to_owned(),
        reply: ReplyTo::Interaction { application: "900000000000000002".to_owned(), token: token.to_owned() },
        language: None,
        member: None,
        may_manage: false,
    };
    let troubles = [Trouble::CutBefore, Trouble::Page { status: 502 }, Trouble::Refused { status: 400, code: 50_035 }];
    for trouble in troubles {
        house.discord.trouble_next("/webhooks/", trouble);
        let error = house.bot.reply(&inbound, &Message::of("x")).await.unwrap_err();
        let told = format!("{error} {error:?}");
        assert!(!told.contains(token) && !told.contains(house.discord.token()), "{told}");
    }
    // Nobody listens there any more.
    let url = house.discord.url();
    drop(house);
    let settings =
        crier::platforms::discord::Settings { token: "tell.nobody.this".into(), api_url: url.parse().unwrap() };
    let lost = crier::platforms::discord::Discord::new(&settings).unwrap();
    let told = format!("{:?} {settings:?}", lost.reply(&inbound, &Message::of("x")).await.unwrap_err());
    assert!(!told.contains(token) && !told.contains("tell.nobody"), "{told}");
}

#[tokio::test]
async fn what_was_said_is_changed_in_place_and_answered() {
    let house = House::new().await;
    let card = |day: &str| Message::of(format!("Deadline: {day}"));
    let id = house.send(CHANNEL, &card("3 Dec 2026"), "one").await.unwrap();
    house.bot.edit(&audience(CHANNEL), &id, &card("17 Dec 2026")).await.unwrap();
    let below = house.bot.send_below(&audience(CHANNEL), &Message::of("Deadline moved"), "two", &id).await.unwrap();
    let sent = house.discord.sent();
    assert_eq!((sent[0].words(), sent[0].edits), ("Deadline: 17 Dec 2026".to_owned(), 1));
    assert_eq!((sent[1].quotes(), &sent[1].id), (Some(id.as_str()), &below));
    for (earlier, message) in [("999", card("1 Jan")), (id.as_str(), long(3)), ("x", card("1 Jan"))] {
        let found = house.bot.edit(&audience(CHANNEL), earlier, &message).await;
        assert!(matches!(found, Err(DeliveryError::Refused(_))), "{earlier}: {found:?}");
    }
    house.end().await;
}
