//! Listening never ends by itself, and its end leaves nothing to be heard twice.

use std::sync::Arc;
use std::time::Duration;

use crier::domain::language::Language;
use crier::ports::Heard;
use reqwest::StatusCode;

use super::house::{AFTER_TROUBLE, Ears, House, SOON, adapter};
use crate::support::telegram::{Closed, Fault, Line, Person, Place, TOKEN};
use crate::support::telegram_spec::inspector;

const ANN: Place = Place::Private(Person::ANN.id);

#[tokio::test]
async fn the_network_may_be_down_at_the_start() {
    let closed = Closed::new().unwrap();
    let bot = Arc::new(adapter(&closed.url().unwrap()));
    let mut ears = Ears::of(&bot);
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    let telegram = closed.open(inspector()).unwrap();
    telegram.say(&Line::of(ANN, "/help"));
    let heard = ears.hear_within(SOON).await;
    assert!(matches!(heard, Heard::Said(inbound) if inbound.text == "/help"));
    assert!(ears.end().await < Duration::from_secs(2));
    assert_eq!(telegram.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn each_step_of_the_introduction_is_tried_until_it_is_done() {
    let telegram = Closed::new().unwrap().open(inspector()).unwrap();
    telegram.faults_of("getme", [Fault::CutBefore]);
    telegram.faults_of("deletewebhook", [Fault::TooMany { retry_after: 1 }]);
    let unwanted = Fault::Refused { code: 400, description: "Bad Request: BOT_COMMAND_INVALID" };
    telegram.faults_of("setmycommands", [Fault::CutBefore, unwanted]);
    let mut house = House::beside(telegram);
    house.telegram.say(&Line::of(ANN, "/help"));
    assert_eq!(house.inbound().await.text, "/help");
    let count = |method: &str| house.telegram.calls(method).len();
    // A menu that is refused is done without; those of the other languages are not given up for it, and one was cut off.
    assert_eq!((count("getme"), count("deletewebhook"), count("setmycommands")), (2, 2, Language::ALL.len() + 1));
    house.end().await;
}

/// The library waits long after each such answer, so both are tried side by side.
#[tokio::test]
async fn a_server_in_trouble_is_waited_out() {
    tokio::join!(trouble_at_the_start(), trouble_while_listening());
}

async fn trouble_at_the_start() {
    let telegram = Closed::new().unwrap().open(inspector()).unwrap();
    telegram.faults_of("getme", [Fault::Html { code: 502 }]);
    let mut house = House::beside(telegram);
    house.telegram.say(&Line::of(ANN, "/help"));
    assert!(matches!(house.ears.hear_within(AFTER_TROUBLE).await, Heard::Said(_)));
    house.end().await;
}

async fn trouble_while_listening() {
    let mut house = House::open();
    house.telegram.faults_of("getupdates", [Fault::None, Fault::Html { code: 502 }, Fault::CutBefore]);
    house.telegram.say(&Line::of(ANN, "/help before"));
    assert_eq!(house.inbound().await.text, "/help before");
    house.telegram.say(&Line::of(ANN, "/help during"));
    let Heard::Said(heard) = house.ears.hear_within(AFTER_TROUBLE).await else { panic!("something was said") };
    assert_eq!(heard.text, "/help during");
    assert_eq!(house.words().await, Vec::<String>::new(), "it was heard twice");
    house.end().await;
}

#[tokio::test]
async fn another_program_with_the_same_token_does_not_end_it() {
    let mut house = House::open();
    assert!(house.telegram.until_called("getupdates", 1, SOON).await);
    let url = format!("{}/bot{TOKEN}/getUpdates", house.telegram.url());
    let other = reqwest::Client::builder().no_proxy().build().unwrap();
    for polls in 2..4 {
        assert_eq!(other.post(&url).send().await.unwrap().status(), StatusCode::OK);
        assert!(house.telegram.until_called("getupdates", 2 * polls - 1, SOON).await, "it polls again after 409");
    }
    house.telegram.say(&Line::of(ANN, "/help"));
    assert_eq!(house.inbound().await.text, "/help");
    house.end().await;
}

#[tokio::test]
async fn what_was_heard_before_a_stop_is_not_heard_after_it() {
    let mut house = House::open();
    house.telegram.say(&Line::of(ANN, "/help first"));
    assert_eq!(house.inbound().await.text, "/help first");
    let telegram = house.end().await;
    assert!(telegram.until_confirmed(Duration::ZERO).await, "the last word confirms");
    let mut again = House::beside(telegram);
    assert_eq!(again.words().await, Vec::<String>::new());
    again.end().await;
}

#[tokio::test]
async fn what_nobody_took_is_heard_after_the_next_start() {
    let mut house = House::open();
    assert!(house.telegram.until_called("getupdates", 1, SOON).await);
    house.ears.close();
    house.telegram.say(&Line::of(ANN, "/help first"));
    house.telegram.say(&Line::of(ANN, "/help second"));
    let mut again = House::beside(house.end().await);
    assert_eq!(again.words().await, ["/help first", "/help second"]);
    again.end().await;
}

#[tokio::test]
async fn it_ends_in_time_whatever_telegram_does() {
    for fault in [Fault::None, Fault::Silent, Fault::Html { code: 502 }, Fault::CutBefore] {
        let mut house = House::open();
        house.telegram.say(&Line::of(ANN, "/help"));
        house.inbound().await;
        let polls = house.telegram.calls("getupdates").len();
        house.telegram.trouble(fault.clone());
        house.telegram.say(&Line::of(ANN, "/help"));
        assert!(house.telegram.until_called("getupdates", polls + 1, SOON).await, "{fault:?}");
        let took = house.ears.end().await;
        assert!(took < Duration::from_secs(2), "{fault:?}: it took {took:?}");
    }
}
