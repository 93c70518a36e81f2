//! The token, which stands in every address, is never told.

use std::io;
use std::sync::{Arc, Mutex};

use crier::domain::community::Audience;
use crier::domain::message::Message;
use crier::platforms::telegram::{Settings, Speed};
use crier::ports::ChatPlatform;
use tracing::Level;
use tracing_subscriber::fmt;

use super::house::{House, SOON, adapter, with_token};
use crate::support::telegram::{Closed, Fault, Line, Person, Place, SECRET, TOKEN};
use crate::support::telegram_spec::checked;

const FAULTS: [Fault; 7] = [
    Fault::CutBefore,
    Fault::CutAfter,
    Fault::Html { code: 400 },
    Fault::TooMany { retry_after: 1 },
    Fault::Migrated { to: -9 },
    Fault::Refused { code: 400, description: "Bad Request: chat not found" },
    Fault::Refused { code: 404, description: "Not Found" },
];

/// Fails in every way that can be had at once; the texts of all errors.
async fn failures() -> Vec<String> {
    let mut told = Vec::new();
    let group: Audience = "telegram:-5".parse().unwrap();
    let telegram = checked();
    let bot = adapter(&telegram.url());
    for fault in FAULTS {
        telegram.faults([fault.clone()]);
        let error = bot.send(&group, &Message::of("Hello"), "n").await.unwrap_err();
        told.push(format!("{error} {error:?}"));
        telegram.faults_of("getme", [fault]);
        let error = bot.probe().await.unwrap_err();
        told.push(format!("{error} {error:#} {error:?}"));
    }
    let nowhere = Closed::new().unwrap();
    let wrong = format!("{}/no/such/place", telegram.url());
    for bot in [adapter(&nowhere.url().unwrap()), adapter(&wrong), with_token(&telegram.url(), &format!("1:{SECRET}"))]
    {
        let error = bot.send(&group, &Message::of("Hello"), "n").await.unwrap_err();
        told.push(format!("{error} {error:?} {:#}", bot.probe().await.unwrap_err()));
    }
    told
}

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_error_and_no_line_of_the_log_tells_the_token() {
    let log = Log::default();
    let writer = log.clone();
    // One thread does everything in this test, so this hears everything, however chatty.
    let subscriber = fmt().with_max_level(Level::TRACE).with_ansi(false).with_writer(move || writer.clone()).finish();
    let logging = tracing::subscriber::set_default(subscriber);
    let told = failures().await;
    assert_eq!(told.len(), 2 * FAULTS.len() + 3);
    let telegram = checked();
    telegram.faults_of("getme", [Fault::CutBefore, Fault::Refused { code: 401, description: "Unauthorized" }]);
    telegram.faults_of("getupdates", [Fault::CutBefore, Fault::None, Fault::Html { code: 400 }]);
    telegram.faults_of("answercallbackquery", [Fault::CutBefore]);
    telegram.faults_of("getchatmember", [Fault::CutBefore]);
    let mut house = House::beside(telegram);
    assert!(house.telegram.until_called("getupdates", 2, SOON).await);
    house.telegram.press(Place::Group(-5), &Person::ANN, 3, "1:/help");
    house.telegram.say(&Line::of(Place::Group(-5), "/help"));
    assert_eq!(house.words().await, ["/help", "/help"]);
    house.end().await;
    drop(logging);
    let log = log.text();
    for words in ["telegram is not heard", "could not be acknowledged", "rights are not known"] {
        assert!(log.contains(words), "the log does not tell `{words}`:\n{log}");
    }
    for text in told.iter().chain([&log]) {
        let line = text.lines().find(|line| line.contains(SECRET));
        assert_eq!(line, None);
    }
    let settings = Settings {
        token: TOKEN.to_owned().into(),
        api_url: "http://127.0.0.1:9/".parse().unwrap(),
        speed: Speed::default(),
    };
    assert!(!format!("{settings:?}").contains(SECRET));
}
