//! What people do, as the core hears it.

use std::collections::BTreeSet;

use crier::conversation::commands;
use crier::domain::community::Audience;
use crier::domain::language::Language;
use crier::domain::message::Message;
use crier::ports::{ChatPlatform, Heard, ReplyTo};
use serde_json::json;

use super::house::{House, SOON};
use crate::support::telegram::{Fault, Line, Person, Place, Status};

const GROUP: Place = Place::Supergroup(-1_001_234_567_890);
const TOPIC: Place = Place::Topic { chat: -1_001_234_567_890, topic: 17 };

fn audience(text: &str) -> Audience {
    text.parse().unwrap()
}

#[tokio::test]
async fn commands_are_registered_before_anything_is_heard() {
    let house = House::open();
    assert!(house.telegram.until_called("getupdates", 1, SOON).await);
    assert_eq!(house.telegram.order(), ["getme", "deletewebhook", "setmycommands", "getupdates"]);
    let menus = house.telegram.calls("setmycommands");
    // The menu of those whose language we do not speak comes first, then one in each other language.
    let languages: BTreeSet<_> = menus.iter().map(|menu| menu["language_code"].as_str()).collect();
    let others = Language::ALL.into_iter().filter(|language| *language != Language::English);
    let expected: BTreeSet<_> = others.map(|language| Some(language.as_str())).chain([None]).collect();
    assert_eq!((menus.len(), languages), (Language::ALL.len(), expected));
    assert_eq!(menus[0]["language_code"], json!(null));
    for menu in menus {
        let named = menu["commands"].as_array().unwrap().iter().map(|command| command["command"].clone());
        assert_eq!(named.collect::<Vec<_>>(), commands().iter().map(|command| json!(command.name)).collect::<Vec<_>>());
    }
    let [poll] = house.telegram.calls("getupdates").try_into().unwrap();
    assert_eq!(poll["allowed_updates"], json!(["message", "callback_query", "my_chat_member"]));
    house.end().await;
}

#[tokio::test]
async fn a_command_in_private_is_heard_with_the_persons_language_and_right() {
    let mut house = House::open();
    let id = house.telegram.say(&Line::of(Place::with(&Person::BEN), "/deadlines libraries").by(&Person::BEN));
    let heard = house.inbound().await;
    assert_eq!(heard.audience, audience("telegram:1002"));
    assert_eq!((heard.text.as_str(), heard.language.as_deref()), ("/deadlines libraries", Some("de")));
    assert_eq!(heard.reply, ReplyTo::Chat { message: Some(id.to_string()) });
    assert!(heard.may_manage);
    // In private it is plain what is answered.
    house.bot.reply(&heard, &Message::of("Soon.")).await.unwrap();
    let [said] = house.end().await.sent().try_into().unwrap();
    assert_eq!((said.chat, said.topic, said.answers, said.text.as_str()), (1_002, None, None, "Soon."));
}

#[tokio::test]
async fn in_a_group_only_what_is_meant_for_us_is_heard() {
    let mut house = House::open();
    let lines = [
        Line::of(GROUP, "/help@crier_bot"),
        Line::of(GROUP, "/help@other_bot"),
        Line::of(GROUP, "/ask@Crier_Bot   anything for libraries?"),
        Line::of(GROUP, "@crier_bot, what closes soon?"),
        Line::of(GROUP, "🎭🎭 good day @CRIER_BOT and hello"),
        Line::of(GROUP, "@other_bot hello"),
        Line::of(GROUP, "we talk about @crier_botany"),
        Line::of(GROUP, "just talking"),
        Line::of(GROUP, "yes, that one").answering(3),
        Line::of(GROUP, "/help").by_a_bot(),
        Line::of(GROUP, "/deadlines"),
    ];
    for line in &lines {
        house.telegram.say(line);
    }
    let expected = [
        "/help",
        "/ask   anything for libraries?",
        "what closes soon?",
        "🎭🎭 good day and hello",
        "yes, that one",
        "/deadlines",
    ];
    assert_eq!(house.words().await, expected);
    house.end().await;
}

#[tokio::test]
async fn a_pressed_button_is_acknowledged_first_and_heard_as_its_command() {
    let mut house = House::open();
    let press = house.telegram.press(Place::with(&Person::BEN), &Person::BEN, 5, "1:/call CERV-2026");
    let heard = house.inbound().await;
    let [acknowledged] = house.telegram.calls("answercallbackquery").try_into().unwrap();
    assert_eq!(acknowledged["callback_query_id"], json!(press));
    assert_eq!((heard.text.as_str(), heard.language.as_deref()), ("/call CERV-2026", Some("de")));
    assert_eq!(heard.reply, ReplyTo::Chat { message: Some("5".to_owned()) });
    // A button that is not ours stops turning, and is nothing to us.
    house.telegram.press(Place::with(&Person::BEN), &Person::BEN, 6, "9:whatever");
    assert_eq!(house.words().await, Vec::<String>::new());
    assert_eq!(house.telegram.calls("answercallbackquery").len(), 2);
    house.end().await;
}

#[tokio::test]
async fn a_button_that_cannot_be_acknowledged_is_heard_all_the_same() {
    let mut house = House::open();
    let too_old = Fault::Refused {
        code: 400,
        description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
    };
    house.telegram.faults_of("answercallbackquery", [too_old]);
    house.telegram.press(TOPIC, &Person::ANN, 5, "1:/help");
    let heard = house.inbound().await;
    assert_eq!((heard.text.as_str(), heard.audience), ("/help", audience("telegram:-1001234567890/17")));
    house.end().await;
}

#[tokio::test]
async fn being_blocked_removed_silenced_or_let_in_is_heard() {
    let mut house = House::open();
    let ann = &Person::ANN;
    let changes = [
        (Place::with(ann), Status::Member, Status::Kicked),
        (Place::with(ann), Status::Kicked, Status::Member),
        (GROUP, Status::Member, Status::Left),
        (GROUP, Status::Left, Status::Administrator),
        (GROUP, Status::Administrator, Status::Muted),
        (GROUP, Status::Muted, Status::Member),
        (GROUP, Status::Member, Status::Administrator),
        (GROUP, Status::Left, Status::Kicked),
    ];
    for (place, was, now) in changes {
        house.telegram.membership(place, ann, was, now);
    }
    let told: Vec<(bool, String)> = house
        .all()
        .await
        .into_iter()
        .map(|heard| match heard {
            Heard::Left { audience, .. } => (false, audience.to_string()),
            Heard::Joined { audience } => (true, audience.to_string()),
            other @ (Heard::Said(_) | Heard::Moved { .. }) => panic!("found {other:?}"),
        })
        .collect();
    let (private, group) = ("telegram:1001", "telegram:-1001234567890");
    let expected = [
        (false, private),
        (true, private),
        (false, group),
        (true, group),
        (false, group),
        (true, group),
        // New rights may be those that were missing.
        (true, group),
    ];
    assert_eq!(told, expected.map(|(is_in, audience)| (is_in, audience.to_owned())));
    house.end().await;
}

#[tokio::test]
async fn a_group_that_becomes_a_supergroup_moves_and_a_reopened_topic_is_back() {
    let mut house = House::open();
    house.telegram.upgraded(Place::Group(-42), GROUP, &Person::ANN);
    house.telegram.reopened(TOPIC, &Person::ANN);
    let moved = Heard::Moved { from: audience("telegram:-42"), to: audience("telegram:-1001234567890") };
    let back = Heard::Joined { audience: audience("telegram:-1001234567890/17") };
    assert_eq!(house.all().await, [moved.clone(), moved, back]);
    house.end().await;
}

#[tokio::test]
async fn who_may_manage_is_looked_up_once_and_doubt_means_no() {
    let mut house = House::open();
    let (ann, ben) = (&Person::ANN, &Person::BEN);
    house.telegram.standing(GROUP, ann, Status::Administrator);
    let unsure = Fault::Refused { code: 400, description: "Bad Request: CHAT_ADMIN_REQUIRED" };
    house.telegram.faults_of("getchatmember", [unsure]);
    let mut rights = Vec::new();
    for line in [
        Line::of(GROUP, "/follow heritage"),
        Line::of(GROUP, "/follow heritage"),
        Line::of(GROUP, "/unfollow 1"),
        Line::of(GROUP, "/follow heritage").by(ben),
        Line::of(GROUP, "/follow heritage").by(ben),
        Line::of(GROUP, "@crier_bot what closes soon?"),
        Line::of(GROUP, "/follow heritage").anonymously(),
    ] {
        house.telegram.say(&line);
        rights.push(house.inbound().await.may_manage);
    }
    assert_eq!(rights, [false, true, true, false, false, false, true]);
    // Ann in vain, Ann, Ben; nobody is looked up for plain words or in the group's own name.
    assert_eq!(house.telegram.calls("getchatmember").len(), 3);
    house.telegram.standing(TOPIC, &Person { id: 77, ..ben.clone() }, Status::Creator);
    house.telegram.press(TOPIC, &Person { id: 77, ..ben.clone() }, 5, "1:/unfollow 1");
    assert!(house.inbound().await.may_manage);
    house.end().await;
}

#[tokio::test]
async fn what_is_asked_in_a_topic_is_answered_in_the_topic() {
    let mut house = House::open();
    let asked = house.telegram.say(&Line::of(TOPIC, "/help@crier_bot"));
    let heard = house.inbound().await;
    assert_eq!(heard.audience, audience("telegram:-1001234567890/17"));
    house.bot.reply(&heard, &Message::of("In here.")).await.unwrap();
    // A thread of answers has a number, too, but is no place of its own.
    let thread = Place::Thread { chat: -1_001_234_567_890, thread: 3 };
    let aside = house.telegram.say(&Line::of(thread, "/help@crier_bot"));
    let heard = house.inbound().await;
    assert_eq!(heard.audience, audience("telegram:-1001234567890"));
    house.bot.reply(&heard, &Message::of("Out here.")).await.unwrap();
    let [inside, outside] = house.end().await.sent().try_into().unwrap();
    assert_eq!((inside.chat, inside.topic, inside.answers), (-1_001_234_567_890, Some(17), Some(asked)));
    assert_eq!((outside.chat, outside.topic, outside.answers), (-1_001_234_567_890, None, Some(aside)));
}
