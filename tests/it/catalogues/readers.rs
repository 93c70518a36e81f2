//! Everybody is spoken to in their own language.

use crier::conversation::{Asker, language_of};
use crier::domain::cadence::Rhythm;
use crier::domain::community::{Community, Subscription};
use crier::domain::language::Language;
use crier::domain::taste::Taste;
use crier::domain::zone::Zone;
use jiff::Timestamp;

use crate::support::calls::{call, community, subscription};
use crate::support::world::World;

fn reading(audience: &str, language: &str) -> Subscription {
    Subscription { language: language.to_owned(), ..subscription(audience, "heritage") }
}

#[tokio::test]
async fn each_audience_is_told_in_its_language() {
    let daily = Rhythm { cadence: "daily 08:00".parse().expect("it is a cadence"), ..Rhythm::default() };
    let digests = Subscription { rhythm: daily, ..reading("telegram:-400", "fr") };
    let town =
        [reading("telegram:-100", "en"), reading("telegram:-200", "de"), reading("telegram:-300", "zz"), digests];
    let mut world = World::new("2026-11-23T06:00:00Z", &town).await;
    world.collect(&[]).await;
    world.it_is("2026-11-23T09:00:00Z");
    world.collect(&[call("A", "2027-03-03"), call("B", "2027-02-03")]).await;
    let said = world.deliver().await;
    let heading = |audience: &str, words: &str| said.contains(&format!("{audience}: {words}: Heritage call A"));
    assert!(heading("telegram:-100", "New call"), "{said:?}");
    assert!(heading("telegram:-200", "Neuer Aufruf"), "{said:?}");
    assert!(heading("telegram:-300", "New call"), "{said:?}");
    assert_eq!(
        world.deliver_at("2026-11-24T07:00:00Z").await,
        ["telegram:-400: 2 nouvelles, 24 nov. 2026: Heritage call B"]
    );
}

#[test]
fn a_language_we_do_not_speak_yet_gives_way_to_the_community_s() {
    let german = Community { language: "de".to_owned(), ..community("town") };
    let answered = |told: Option<&str>, community: Option<&Community>| {
        let language = language_of(told, community);
        let asker = Asker {
            community: community.cloned(),
            language,
            zone: Zone::brussels(),
            taste: Taste::default(),
            limit: 1,
            now: Timestamp::MIN,
        };
        asker.words().language()
    };
    assert_eq!(answered(Some("fr"), Some(&german)), Language::French);
    assert_eq!(answered(Some("uk"), Some(&german)), Language::German);
    assert_eq!(answered(None, Some(&german)), Language::German);
    assert_eq!(answered(Some("uk"), None), Language::English);
}
