//! Answers from the library: what was funded on a topic, and what is free to use.

use std::collections::BTreeSet;

use super::answer::{Answer, Asker, Outcome};
use super::question::{Intent, Question};
use super::{Conversation, wording};
use crate::domain::message::Message;
use crate::domain::work::Work;
use crate::ports::StoreError;
use crate::search::library::Shelf;
use crate::search::{Filters, Query};

/// What people say when they ask for works and not for calls: what is asked for, in the languages we speak.
const FUNDED: &[&str] = &[
    "what was funded",
    "what has been funded",
    "what got funded",
    "what did the eu fund",
    "which projects were funded",
    "which projects got funded",
    "projects that were funded",
    "projects were funded",
    "funded projects",
    "projects funded",
    "examples of projects",
    "project examples",
    "past projects",
    "was wurde gefördert",
    "welche projekte wurden gefördert",
    "geförderte projekte",
    "was schon gefördert wurde",
    "qu'est-ce qui a été financé",
    "quels projets ont été financés",
    "projets financés",
    "exemples de projets",
];
const USABLE: &[&str] = &[
    "free materials",
    "free material",
    "free resources",
    "free learning resources",
    "free learning materials",
    "learning materials",
    "learning resources",
    "teaching materials",
    "teaching resources",
    "training materials",
    "educational resources",
    "reusable results",
    "project results",
    "free courses",
    "kostenlose materialien",
    "freie materialien",
    "kostenloses lernmaterial",
    "lernmaterialien",
    "unterrichtsmaterial",
    "projektergebnisse",
    "ressources gratuites",
    "matériel gratuit",
    "matériel pédagogique",
    "ressources pédagogiques",
    "résultats de projets",
];
/// Words around them that say nothing about the topic.
const AROUND: &[&str] =
    &["topic", "theme", "material", "materials", "resource", "resources", "free", "thema", "themen", "thème", "sujet"];

/// Words of those who look for money, whatever else they name: materials are often what a grant is wanted for.
const FOR_MONEY: &[&str] = &[
    "call",
    "calls",
    "grant",
    "grants",
    "funding",
    "apply",
    "deadline",
    "deadlines",
    "money",
    "develop",
    "create",
    "produce",
    "aufruf",
    "aufrufe",
    "förderung",
    "zuschuss",
    "frist",
    "geld",
    "entwickeln",
    "appel",
    "appels",
    "financement",
    "subvention",
    "subventions",
    "créer",
    "développer",
];

/// The shelf a sentence asks for, and the sentence without the words that say so.
pub(super) fn wish(text: &str) -> Option<(Shelf, String)> {
    let lower = text.to_lowercase().replace(['’', '‘'], "'");
    let phrases = FUNDED.iter().map(|phrase| (Shelf::Funded, phrase));
    let phrases = phrases.chain(USABLE.iter().map(|phrase| (Shelf::Usable, phrase)));
    let found = phrases.filter(|(_, phrase)| lower.contains(**phrase)).max_by_key(|(_, phrase)| phrase.len());
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    if words.any(|word| FOR_MONEY.contains(&word)) {
        return None;
    }
    found.map(|(shelf, phrase)| (shelf, lower.replacen(phrase, " ", 1)))
}

impl Conversation {
    /// Answers what is asked of a shelf; `topic` in any language we read.
    pub(super) async fn works(&self, shelf: Shelf, topic: &str, asker: &Asker) -> Answer {
        let question = understood(shelf, topic, asker);
        self.answer(&question, &asker.spoken_to_in(question.language)).await
    }

    /// Answers a question for works that was read.
    pub(super) async fn about_works(
        &self,
        shelf: Shelf,
        question: &Question,
        asker: &Asker,
    ) -> Result<Answer, StoreError> {
        let Some(library) = &self.library else {
            return Ok(nothing(question, wording::no_works(shelf, asker.words()), asker));
        };
        let words = question.words.iter().chain(&question.hints).cloned().collect();
        let Filters { programmes, countries, organisations, themes, codes, .. } = question.filters.clone();
        let filters = Filters { programmes, countries, organisations, themes, codes, ..Filters::default() };
        let query = Query { words, filters, ..Query::at(asker.now) };
        let found = library.search(shelf, &query, asker.limit);
        let mut works: Vec<Work> = Vec::new();
        for hit in &found.hits {
            works.extend(self.store.work(&hit.key).await?);
        }
        if works.is_empty() {
            let is_bare = library.is_empty(shelf);
            let message = if is_bare {
                wording::no_works(shelf, asker.words())
            } else {
                wording::no_works_fit(shelf, question, asker.words())
            };
            return Ok(nothing(question, message, asker));
        }
        let mut sources = Vec::new();
        for name in works.iter().map(|work| work.key.source().to_owned()).collect::<BTreeSet<_>>() {
            let read = self.store.feed(&name).await?.last_success;
            sources.push((name, read));
        }
        let message = wording::works(shelf, &works, found.total, &sources, asker);
        Ok(Answer::said(question, Outcome::Answered, message, asker))
    }
}

fn nothing(question: &Question, message: Message, asker: &Asker) -> Answer {
    Answer::said(question, Outcome::NothingFound, message, asker)
}

/// The topic as a question, whose words are those that say something about it.
fn understood(shelf: Shelf, topic: &str, asker: &Asker) -> Question {
    let mut question = Question::understand(topic, Some(asker.language.as_str()), asker.today());
    question.intent = match shelf {
        Shelf::Funded => Intent::Funded,
        Shelf::Usable => Intent::Resources,
    };
    question.words.retain(|word| !AROUND.contains(&word.as_str()));
    question
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_is_told_from_its_topic() {
        let said =
            |text| wish(text).map(|(shelf, rest)| (shelf, rest.split_whitespace().collect::<Vec<_>>().join(" ")));
        assert_eq!(said("What was funded on heritage?"), Some((Shelf::Funded, "on heritage?".to_owned())));
        assert_eq!(said("free learning materials for seniors"), Some((Shelf::Usable, "for seniors".to_owned())));
        assert_eq!(said("Was wurde gefördert zu Museen"), Some((Shelf::Funded, "zu museen".to_owned())));
        let calls = [
            "calls for libraries",
            "funding for water resources",
            "which projects can I apply for?",
            "grants to develop teaching materials",
            "Förderung für Lernmaterialien",
        ];
        for call in calls {
            assert_eq!(said(call), None, "{call}");
        }
        // Questions about calls, as people ask them, all stay questions about calls.
        let asked = include_str!("../../fixtures/search/questions.jsonl").lines();
        let asked = asked.chain(include_str!("../../fixtures/conversations/languages.tsv").lines());
        let taken: Vec<&str> = asked.filter(|question| wish(question).is_some()).collect();
        assert_eq!(taken, Vec::<&str>::new());
    }
}
