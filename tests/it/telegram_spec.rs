//! The check against the official description does find what is wrong.

use serde_json::{Value, json};

use crate::support::telegram::{Line, Person, Place, Status};
use crate::support::telegram_spec::{Spec, checked};

/// What the description says of a request to `sendMessage` with this instead of, or beside, a right one.
fn told(spec: &Spec, change: impl Fn(&mut Value)) -> String {
    let mut right = json!({
        "chat_id": 7,
        "text": "Hello",
        "entities": [{ "type": "bold", "offset": 0, "length": 5 }],
        "reply_markup": { "inline_keyboard": [[{ "text": "Details", "callback_data": "1:/help" }]] },
    });
    change(&mut right);
    spec.request("SendMessage", &right).join("; ")
}

/// Makes a right request wrong.
type Change = &'static dyn Fn(&mut Value);

#[test]
fn a_right_request_passes_and_each_wrong_one_is_told() {
    let Some(spec) = Spec::load() else { return };
    assert_eq!(told(&spec, |_| {}), "");
    let cases: [(&str, Change); 8] = [
        ("sendMessage.text: found nothing, expected String", &|it| drop(it.as_object_mut().unwrap().remove("text"))),
        ("sendMessage.chat_id: found true, expected", &|it| it["chat_id"] = json!(true)),
        ("sendMessage.texts: found an unknown field", &|it| it["texts"] = json!("Hello")),
        ("entities[0].offset: found \"0\", expected Integer", &|it| it["entities"][0]["offset"] = json!("0")),
        ("entities[0].size: found an unknown field", &|it| it["entities"][0]["size"] = json!(1)),
        ("entities: found {}, expected Array of MessageEntity", &|it| it["entities"] = json!({})),
        ("inline_keyboard[0][0].text: found nothing", &|it| {
            it["reply_markup"]["inline_keyboard"][0][0] = json!({ "callback_data": "1:/help" });
        }),
        ("inline_keyboard[0]: found {", &|it| it["reply_markup"]["inline_keyboard"] = json!([{ "text": "x" }])),
    ];
    for (expected, change) in cases {
        let found = told(&spec, change).to_lowercase();
        assert!(found.contains(&expected.to_lowercase()), "found {found}, expected {expected}");
    }
    assert_eq!(spec.request("sendTelegram", &json!({})), ["sendTelegram: found no such method"]);
    let scope = json!({ "commands": [], "scope": { "type": "everybody" } });
    assert!(spec.request("setMyCommands", &scope).join("; ").contains("setMyCommands.scope.type: found \"everybody\""));
}

#[test]
fn a_wrong_answer_is_told_too() {
    let Some(spec) = Spec::load() else { return };
    let me = json!({ "id": 1, "is_bot": true, "first_name": "Crier" });
    assert_eq!(spec.answer("getMe", &me), Vec::<String>::new());
    assert_eq!(spec.answer("getMe", &json!({ "id": 1, "is_bot": true })).len(), 1);
    let member = json!({ "status": "left", "user": me });
    assert_eq!(spec.answer("getChatMember", &member), Vec::<String>::new());
    let neither = json!({ "status": "gone", "user": me });
    assert!(spec.answer("getChatMember", &neither).join("; ").contains("found \"gone\""));
    let update = json!([{ "update_id": 1, "message": { "message_id": 1, "date": 1, "text": "no chat" } }]);
    assert!(spec.answer("getUpdates", &update).join("; ").contains("[0].message.chat: found nothing, expected Chat"));
}

#[tokio::test]
async fn the_stand_in_collects_what_is_wrong_with_a_request() {
    if Spec::load().is_none() {
        return;
    }
    let telegram = checked();
    let url = format!("{}/bot{}/sendMessage", telegram.url(), crate::support::telegram::TOKEN);
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let wrong = json!({ "chat_id": 7, "text": "a🎭b", "colour": "red", "entities": [{ "type": "bold", "offset": 2, "length": 1 }] });
    let taken = client.post(&url).header("content-type", "application/json").body(wrong.to_string()).send().await;
    assert_eq!(taken.unwrap().status(), 200);
    let found = telegram.violations();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].contains("colour") && found[1].contains("does not fit its text"), "{found:?}");
}

#[tokio::test]
async fn every_update_the_stand_in_makes_is_as_described() {
    if Spec::load().is_none() {
        return;
    }
    let telegram = checked();
    let (ann, group, forum) = (&Person::ANN, Place::Group(-5), Place::Topic { chat: -1_001_234_567_890, topic: 17 });
    for place in [Place::with(ann), group, forum, Place::Thread { chat: -1_001_234_567_891, thread: 3 }] {
        telegram.say(&Line::of(place, "/help@crier_bot and @crier_bot 🎭"));
        telegram.say(&Line::of(place, "yes").by(&Person::BEN).answering(3));
        telegram.press(place, ann, 3, "1:/help");
    }
    telegram.say(&Line::of(group, "/help").anonymously());
    telegram.say(&Line::of(group, "/help").by_a_bot());
    for status in [Status::Creator, Status::Administrator, Status::Muted, Status::Left, Status::Kicked] {
        telegram.membership(group, ann, Status::Member, status);
    }
    telegram.upgraded(group, Place::Supergroup(-1_001_234_567_890), ann);
    telegram.reopened(forum, ann);
    let url = format!("{}/bot{}/getUpdates", telegram.url(), crate::support::telegram::TOKEN);
    let answer = reqwest::Client::builder().no_proxy().build().unwrap().post(url).send().await.unwrap();
    let updates: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    assert_eq!(updates["result"].as_array().map(Vec::len), Some(4 * 3 + 2 + 5 + 2 + 1));
    assert_eq!(telegram.violations(), Vec::<String>::new());
}
