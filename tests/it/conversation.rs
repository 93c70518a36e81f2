//! Conversations: what is understood, what is answered, and what is remembered of it.
#![expect(clippy::unwrap_used, reason = "a helper that cannot build its world fails the test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crier::clock::SimulatedClock;
use crier::conversation::{Asker, Conversation, Entry, Intent, Outcome, Question, commands};
use crier::domain::change::Observed;
use crier::domain::community::{Audience, Community, Origin, Platform, Profile, Subscription};
use crier::domain::language::Language;
use crier::domain::message::{Action, Message};
use crier::domain::taste::{Member, Taste};
use crier::domain::zone::Zone;
use crier::matching::{Document, Matcher, meets};
use crier::pipeline::announce::Judgement;
use crier::pipeline::collect::remember;
use crier::pipeline::gather::Gathered;
use crier::platforms::console::render;
use crier::ports::{Batch, Clock, FeedState, Inbound, ReplyTo, Store};
use crier::search::{Filters, Index, Library};
use crier::store::sled::SledStore;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use tokio::sync::mpsc;

use crate::support::{calls, shelf};

/// A small fixed world with somebody to talk to.
struct World {
    store: Arc<dyn Store>,
    clock: Arc<SimulatedClock>,
    index: Arc<Index>,
    conversation: Conversation,
    changes: Arc<AtomicUsize>,
}

impl World {
    async fn new() -> Self {
        let calls = shelf::all();
        let store: Arc<dyn Store> = Arc::new(SledStore::temporary().unwrap());
        let observed = calls.iter().cloned().map(|opportunity| Observed { opportunity, changes: Vec::new() }).collect();
        store.commit(Batch { observed, at: shelf::now(), ..Batch::default() }).await.unwrap();
        let index = Arc::new(Index::build(&calls).unwrap());
        let library = Arc::new(Library::in_memory().unwrap());
        library.keep_up(&shelf::works(), "works").unwrap();
        let read = FeedState { last_success: Some(shelf::now()), ..FeedState::default() };
        let feed = Some(("cordis".to_owned(), read));
        store.commit(Batch { works: shelf::works(), feed, at: shelf::now(), ..Batch::default() }).await.unwrap();
        let clock = Arc::new(SimulatedClock::at(shelf::now()));
        let changes = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&changes);
        let conversation = Conversation::new(Arc::clone(&store), Arc::clone(&index), clock.clone())
            .on_subscriptions_changed(move || _ = counted.fetch_add(1, Ordering::SeqCst))
            .judging_by(|interest, known, now| meets(interest, &Document::of(known), now).is_some())
            .with_library(library);
        Self { store, clock, index, conversation, changes }
    }

    async fn hear(&self, text: &str) -> String {
        render(&self.conversation.hear(&said("telegram:42", text, true)).await)
    }

    /// Remembers calls entered by hand, as the daemon does.
    async fn take_entries(&self, entries: &mut mpsc::Receiver<Entry>) {
        while let Some(Entry { sighting, done }) = entries.recv().await {
            let sightings = [(sighting.key(), sighting)].into();
            let gathered = Gathered { sightings, ..Gathered::default() };
            let (matcher, now) = (Matcher::default(), self.clock.now());
            let run = remember("hand", gathered, &*self.store, &matcher, Judgement::default(), now).await.unwrap();
            self.index.update(run.changed()).unwrap();
            done.send(Ok(())).unwrap();
        }
    }

    async fn subscriptions(&self) -> Vec<Subscription> {
        self.store.subscriptions().await.unwrap()
    }
}

fn said(audience: &str, text: &str, may_manage: bool) -> Inbound {
    Inbound {
        audience: audience.parse().unwrap(),
        text: text.to_owned(),
        reply: ReplyTo::Chat { message: None },
        language: Some("en".to_owned()),
        member: Some(Member::of(&audience.parse().unwrap())),
        may_manage,
    }
}

fn asker() -> Asker {
    Asker {
        community: None,
        language: Language::English,
        zone: Zone::brussels(),
        taste: Taste::default(),
        limit: 10,
        now: shelf::now(),
    }
}

/// What an English question is understood to mean, in one line.
fn understood(text: &str) -> String {
    in_one_line(Question::read(text, date(2026, 11, 23)))
}

fn in_one_line(question: Question) -> String {
    let Question { intent, filters, words, hints, .. } = question;
    let Filters { programmes, kinds, countries, organisations, themes, status, deadline, opening, amount, codes } =
        filters;
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let euros = |euros: Option<u64>| euros.map(|euros| euros.to_string()).unwrap_or_default();
    let list = |name: &str, items: Vec<String>| (!items.is_empty()).then(|| format!("{name}:{}", items.join("+")));
    let window = |name: &str, from: Option<Date>, to: Option<Date>| {
        (from.is_some() || to.is_some()).then(|| format!("{name}:{}..{}", day(from), day(to)))
    };
    let parts = [
        Some(intent.as_str().to_owned()),
        list("in", programmes),
        list("kind", kinds.iter().map(|kind| kind.as_str().to_owned()).collect()),
        list("from", countries),
        list("for", organisations),
        list("about", themes),
        list("status", status.iter().map(|status| status.as_str().to_owned()).collect()),
        window("closes", deadline.from, deadline.to),
        window("opens", opening.from, opening.to),
        (amount.min.is_some() || amount.max.is_some())
            .then(|| format!("euros:{}..{}", euros(amount.min), euros(amount.max))),
        list("codes", codes),
        list("words", words),
        list("hints", hints),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[test]
fn questions_in_other_languages_are_understood_as_their_english_twins() {
    let table = include_str!("../../fixtures/conversations/languages.tsv");
    let mut wrong = Vec::new();
    let mut count = 0;
    let mut english = String::new();
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (language, question) = line.split_once('\t').unwrap();
        if language == "en" {
            english = understood(question);
            continue;
        }
        count += 1;
        let read = Question::understand(question, None, date(2026, 11, 23));
        let (found, understood) = (read.language, in_one_line(read));
        // A word or two may stand in several languages; longer ones are told apart.
        let is_told = found == language || question.split_whitespace().count() < 3;
        if !is_told || understood != english {
            wrong.push(format!("{language}\t{question}\n    {found}: {understood}\n    en: {english}"));
        }
    }
    assert!(count > 0);
    assert!(wrong.is_empty(), "{} of {count} understood differently:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn questions_are_understood() {
    let table = include_str!("../../fixtures/conversations/questions.tsv");
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (question, expected) = line.split_once('\t').unwrap();
        count += 1;
        if understood(question) != expected {
            wrong.push(format!("{question}\t{}", understood(question)));
        }
    }
    assert!(count >= 40);
    assert!(wrong.is_empty(), "understood differently:\n{}", wrong.join("\n"));
}

/// Plays one transcript: `> words` are said by somebody who reads `language`, what follows is the expected reply, `@`
/// lines set the scene.
async fn played(text: &str, language: &str) -> String {
    let world = World::new().await;
    // The one chat of a community's file.
    world.store.put_subscription(calls::subscription("telegram:-500", "nothing")).await.unwrap();
    let mut entries = world.conversation.open_desk();
    let (mut audience, mut may_manage) = ("telegram:42".to_owned(), true);
    let mut actual = Vec::new();
    for line in text.lines() {
        if let Some(scene) = line.strip_prefix("@ ") {
            match scene.split_once(' ') {
                Some((place, rights)) => (audience, may_manage) = (place.to_owned(), rights == "manager"),
                None => world.clock.set(scene.parse().unwrap()),
            }
            actual.push(line.to_owned());
        } else if line.starts_with('#') {
            actual.push(line.to_owned());
        } else if let Some(words) = line.strip_prefix("> ") {
            let inbound = Inbound { language: Some(language.to_owned()), ..said(&audience, words, may_manage) };
            let reply = tokio::select! {
                reply = world.conversation.hear(&inbound) => reply,
                () = world.take_entries(&mut entries) => Message::of("the desk is closed"),
            };
            actual.push(format!("> {words}\n{}\n", render(&reply)));
        }
    }
    actual.join("\n")
}

/// Transcripts with the language of those who speak in them: English ones in the folder, others in a folder of theirs.
fn transcripts() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/conversations");
    let places = Language::ALL.map(|language| (folder.join(language.as_str()), language));
    let mut found = Vec::new();
    for (place, language) in places.into_iter().chain([(folder, Language::English)]) {
        let Ok(entries) = fs::read_dir(place) else { continue };
        let paths = entries.map(|entry| entry.unwrap().path());
        let texts = paths.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
        found.extend(texts.map(|path| (path, language.as_str().to_owned())));
    }
    found
}

#[tokio::test]
async fn transcripts_go_as_written() {
    let mut different = Vec::new();
    let transcripts = transcripts();
    assert!(transcripts.len() >= 6);
    for (path, language) in transcripts {
        let expected = fs::read_to_string(&path).unwrap();
        let actual = played(&expected, &language).await;
        if actual.trim() != expected.trim() {
            let name = format!("{language}-{}", path.file_name().unwrap().to_string_lossy());
            let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
            fs::write(&beside, format!("{}\n", actual.trim())).unwrap();
            different.push(format!("{}: now as in {}", path.display(), beside.display()));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[tokio::test]
async fn a_follow_is_kept_once_and_can_be_stopped() {
    let world = World::new().await;
    world.hear("/follow heritage for:library").await;
    let kept = world.subscriptions().await;
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].id.to_string(), "chat:telegram:42#1");
    assert_eq!(kept[0].interest.to_string(), "heritage for:library");
    assert_eq!((kept[0].origin, kept[0].since), (Origin::Chat, shelf::now()));
    assert!(world.hear("/follow heritage for:library").await.contains("already follows"));
    assert_eq!(world.subscriptions().await.len(), 1);
    assert_eq!(world.changes.load(Ordering::SeqCst), 1);
    world.hear("/unfollow 1").await;
    assert!(world.subscriptions().await.is_empty());
    assert_eq!(world.changes.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn an_answer_is_in_the_member_s_language_and_else_in_the_community_s() {
    let world = World::new().await;
    let community = Community { language: "de".to_owned(), ..calls::community("town") };
    world.store.put_community(community).await.unwrap();
    world.store.put_subscription(calls::subscription("telegram:-100", "heritage")).await.unwrap();
    let said_to = async |audience: &str, language: Option<&str>, text: &str| {
        let inbound = Inbound { language: language.map(str::to_owned), ..said(audience, text, true) };
        world.conversation.hear(&inbound).await.plain()
    };
    assert!(said_to("telegram:-100", Some("fr"), "/help").await.starts_with("Ce que je sais faire"));
    assert!(said_to("telegram:-100", Some("uk"), "/help").await.starts_with("Was ich kann"));
    assert!(said_to("telegram:-100", None, "/help").await.starts_with("Was ich kann"));
    assert!(said_to("telegram:7", None, "/help").await.starts_with("What I can do"));
    said_to("telegram:-100", Some("fr"), "/follow museum").await;
    said_to("telegram:7", Some("fr"), "/follow museum").await;
    let told_in = world.subscriptions().await.into_iter().filter(|own| own.origin == Origin::Chat);
    let mut told_in: Vec<String> = told_in.map(|own| format!("{} {}", own.audience, own.language)).collect();
    told_in.sort();
    assert_eq!(told_in, ["telegram:-100 de", "telegram:7 fr"]);
}

#[tokio::test]
async fn a_chat_follows_fifty_interests_at_most() {
    let world = World::new().await;
    for number in 0..51 {
        world.hear(&format!("/follow word{number}")).await;
    }
    assert_eq!(world.subscriptions().await.len(), 50);
}

#[tokio::test]
async fn a_member_cannot_change_what_a_group_follows() {
    let world = World::new().await;
    let reply = world.conversation.hear(&said("telegram:-100", "/follow heritage", false)).await.plain();
    assert!(reply.contains("Only those who manage"), "{reply}");
    assert!(world.subscriptions().await.is_empty());
}

#[tokio::test]
async fn what_is_followed_elsewhere_cannot_be_stopped_here() {
    let world = World::new().await;
    world.hear("/follow heritage").await;
    let reply = world.conversation.hear(&said("telegram:43", "/unfollow 1", true)).await.plain();
    assert!(reply.contains("nothing to stop"), "{reply}");
    assert_eq!(world.subscriptions().await.len(), 1);
}

#[tokio::test]
async fn an_answer_carries_what_scripts_rely_on() {
    let world = World::new().await;
    let answer = world.conversation.ask("CERV calls closing by end of January", &asker()).await;
    assert_eq!((answer.intent, answer.status), (Intent::Deadlines, Outcome::Answered), "{}", answer.message.plain());
    assert_eq!(answer.filters.programmes, ["cerv"]);
    let days: Vec<_> = answer.results.iter().map(|result| result.next_deadline.clone().unwrap()).collect();
    assert!(!days.is_empty() && days.is_sorted(), "{days:?}");
    let detail = world.conversation.ask("HORIZON-CL2-2027-01-HERITAGE-01", &asker()).await;
    assert_eq!(detail.results[0].next_deadline.as_deref(), Some("2027-02-04T17:00:00+01:00"));
    assert_eq!(detail.results[0].identifier.as_deref(), Some("HORIZON-CL2-2027-01-HERITAGE-01"));
    let json = serde_json::to_value(&answer.filters).unwrap();
    for name in ["programmes", "kinds", "countries", "organisations", "themes", "status", "codes"] {
        assert!(json[name].is_array(), "{name}");
    }
    assert_eq!(json["deadline"], serde_json::json!({"from": null, "to": "2027-01-31"}));
    assert_eq!(json["amount"], serde_json::json!({"min": null, "max": null}));
}

#[tokio::test]
async fn every_result_meets_what_was_asked() {
    let world = World::new().await;
    let calls = shelf::all();
    let call = |key| calls.iter().find(|call| call.key == key).unwrap();
    for question in ["cascade calls", "calls under 60k", "open Creative Europe calls", "closing by end of January"] {
        let answer = world.conversation.ask(question, &asker()).await;
        assert!(!answer.results.is_empty(), "{question}");
        for result in answer.results {
            let facts = &call(result.key).facts;
            assert!(facts.status_at(shelf::now()).is_live(), "{question}: {}", facts.title);
            match question {
                "cascade calls" => assert_eq!(facts.kind.as_str(), "cascade"),
                "calls under 60k" => assert!(facts.budget.grant_min.is_some_and(|least| least <= 60_000)),
                "open Creative Europe calls" => assert_eq!(facts.programme.as_deref(), Some("creative_europe")),
                _ => assert!(facts.deadlines.iter().any(|day| day.date <= date(2027, 1, 31))),
            }
        }
    }
}

#[tokio::test]
async fn a_community_s_profile_ranks_and_hides_nothing() {
    let world = World::new().await;
    let plain = world.conversation.ask("calls for municipalities", &asker()).await;
    let profile = Profile { themes: vec!["energy".to_owned()], ..Profile::default() };
    let title = "Energy town".to_owned();
    let community =
        Community { name: "town".to_owned(), title, profile, language: "en".to_owned(), zone: Zone::brussels() };
    let fitting = Asker { community: Some(community), ..asker() };
    let lifted = world.conversation.ask("calls for municipalities", &fitting).await;
    let place = |answer: &crier::conversation::Answer| {
        answer.results.iter().position(|result| result.title == "Local energy communities").unwrap()
    };
    assert_eq!(plain.results.len(), lifted.results.len());
    assert!(place(&lifted) <= place(&plain));
}

#[tokio::test]
async fn the_help_names_every_command() {
    let world = World::new().await;
    let help = world.hear("/help").await;
    for command in commands() {
        assert!(help.contains(&format!("/{}", command.name)) && help.contains(command.description), "{}", command.name);
    }
}

fn assert_within_limits(message: &Message) {
    let text = message.plain();
    assert!(text.chars().count() <= 8_000, "{} characters: {text}", text.chars().count());
    assert!(message.buttons.len() <= 12);
    for button in &message.buttons {
        assert!(!button.label.is_empty() && button.label.chars().count() <= 80);
        if let Action::Command(command) = &button.action {
            assert!(command.len() <= Action::COMMAND_BYTES_MAX && command.starts_with('/'));
        }
    }
}

thread_local! {
    static RUNTIME: tokio::runtime::Runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    static WORLD: World = RUNTIME.with(|runtime| runtime.block_on(World::new()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_is_answered_within_limits(text in "(/[a-z]{0,9} )?(\\PC|[a-z ]|[0-9]|€|\\n){0,400}") {
        let inbound = said("discord:7", &text, true);
        let message = RUNTIME.with(|runtime| WORLD.with(|world| runtime.block_on(world.conversation.hear(&inbound))));
        assert_within_limits(&message);
    }
}

#[tokio::test]
async fn a_very_long_question_is_answered_in_bounded_time() {
    let world = World::new().await;
    let texts = ["library ", "CERV-2026-X-1 ", "60 000 ", "between ", "🎭", "ا", "in the next ", "(((", "-1-", "\"\\"];
    let began = Instant::now();
    for text in texts {
        let long: String = text.chars().cycle().take(10_000).collect();
        for prefix in ["", "/follow ", "/call ", "/deadlines "] {
            assert_within_limits(
                &world.conversation.hear(&said("telegram:42", &format!("{prefix}{long}"), true)).await,
            );
        }
    }
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    let audience: Audience = "telegram:42".parse().unwrap();
    assert!(world.subscriptions().await.iter().all(|own| own.audience == audience));
}

#[tokio::test]
async fn thumbs_are_kept_without_a_name_and_forgotten_at_a_word() {
    let world = World::new().await;
    let press = async |member: Option<Member>, text: &str| {
        let inbound = Inbound { member, ..said("telegram:-100", text, false) };
        world.conversation.hear(&inbound).await.plain()
    };
    let ann = Some(Member::with_id(Platform::Telegram, "4242"));
    assert!(press(None, "/like CERV-2026-CITIZENS-TOWN-NT").await.contains("cannot tell who you are"));
    assert!(world.store.tastes().await.unwrap().is_empty());
    press(ann.clone(), "/like CERV-2026-CITIZENS-TOWN-NT").await;
    press(ann.clone(), "/dislike CERV-2026-CITIZENS-TOWN-NT").await;
    let tastes = world.store.tastes().await.unwrap();
    assert_eq!(tastes.values().map(Taste::len).collect::<Vec<_>>(), [1]);
    assert!(!serde_json::to_string(&tastes).unwrap().contains("4242"));
    press(ann.clone(), "/taste forget").await;
    assert!(world.store.tastes().await.unwrap().is_empty());
    assert_eq!(world.changes.load(Ordering::SeqCst), 3);
}
