//! Several pieces of news in one message.

use std::cmp::Reverse;

use super::Reader;
use super::card::{deadline_line, why_line};
use super::dates::day_of;
use super::notice::{headline, why};
use crate::domain::message::{Action, Card, Inline, Message, text_of};
use crate::domain::notice::Notice;
use crate::domain::opportunity::Opportunity;
use crate::language::catalogue::{say, say_line};

/// How many pieces of news one message shows; more fill a screen twice and are not read.
pub const SHOWN_MAX: usize = 8;

/// A digest: what happened, call by call. What fits best is shown, the soonest to close first; the rest is a button away.
#[must_use]
pub fn digest(news: &[(Notice, Opportunity)], reader: Reader<'_>) -> Message {
    let (words, now) = (reader.words, reader.now);
    let mut sorted: Vec<&(Notice, Opportunity)> = news.iter().collect();
    // What has no deadline ahead comes last.
    let soonest = |opportunity: &Opportunity| {
        let next = opportunity.facts.next_deadline(now).map(crate::domain::deadline::Deadline::instant);
        (next.is_none(), next, opportunity.key.clone())
    };
    sorted.sort_by_cached_key(|(notice, opportunity)| (Reverse(notice.relevance), soonest(opportunity)));
    sorted.truncate(SHOWN_MAX);
    sorted.sort_by_cached_key(|(_, opportunity)| soonest(opportunity));
    let heading = say!(words, "digest-heading", count = news.len(), date = day_of(now, reader));
    let mut message = Message::default().heading(heading);
    for (notice, opportunity) in sorted {
        message = message.card(entry(notice, opportunity, reader));
    }
    if news.len() > SHOWN_MAX {
        message = message.paragraph(say_line!(words, "digest-more", count = news.len() - SHOWN_MAX));
    }
    message.button(say!(words, "button-recent"), Action::Command("/recent".to_owned()))
}

/// One piece of news in three lines.
fn entry(notice: &Notice, opportunity: &Opportunity, reader: Reader<'_>) -> Card {
    let facts = &opportunity.facts;
    let mut lines = vec![vec![Inline::Strong(headline(notice, facts, reader))], deadline_line(facts, reader)];
    lines.extend(why_line(&why(notice), reader.words));
    Card { title: facts.title.clone(), link: facts.link.clone(), lines }
}

/// A page of what an audience was told, newest first; `next` is the page after it, if there is one.
#[must_use]
pub fn told(news: &[(Notice, Opportunity)], next: Option<usize>, reader: Reader<'_>) -> Message {
    let words = reader.words;
    if news.is_empty() {
        return Message::of(say!(words, "told-nothing"));
    }
    let mut message = Message::default().heading(say!(words, "told-heading"));
    for (notice, opportunity) in news {
        let mut card = entry(notice, opportunity, reader);
        if let Some(at) = notice.delivered_at() {
            card.lines.insert(1, vec![text_of(say!(words, "told-on", date = day_of(at, reader)))]);
        }
        message = message.card(card);
    }
    match next {
        Some(page) => message.button(say!(words, "button-more"), Action::Command(format!("/recent {page}"))),
        None => message,
    }
}
