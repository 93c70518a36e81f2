//! Several pieces of news in one message.

use jiff::Timestamp;

use crate::domain::message::{Action, Card, Inline, Message, text_of};
use crate::domain::notice::Notice;
use crate::domain::opportunity::Opportunity;
use crate::domain::zone::Zone;

use super::card::deadline_line;
use super::dates::day_of;
use super::notice::headline;

/// How many pieces of news one message shows; more fill a screen twice and are not read.
pub const SHOWN_MAX: usize = 8;

/// A digest: what happened, call by call, what closes soonest first; the rest is a button away.
#[must_use]
pub fn digest(news: &[(Notice, Opportunity)], now: Timestamp, reader: &Zone) -> Message {
    let mut sorted: Vec<&(Notice, Opportunity)> = news.iter().collect();
    // What has no deadline ahead comes last.
    sorted.sort_by_key(|(_, opportunity)| {
        let next = opportunity.facts.next_deadline(now).map(crate::domain::deadline::Deadline::instant);
        (next.is_none(), next, opportunity.key.clone())
    });
    let mut message = Message::default().heading(format!("{} pieces of news, {}", news.len(), day_of(now, reader)));
    for (notice, opportunity) in sorted.iter().take(SHOWN_MAX) {
        message = message.card(entry(notice, opportunity, now, reader));
    }
    if news.len() > SHOWN_MAX {
        message = message.paragraph([text_of(format!("And {} more.", news.len() - SHOWN_MAX))]);
    }
    message.button("All recent news", Action::Command("/recent".to_owned()))
}

/// One piece of news in three lines.
fn entry(notice: &Notice, opportunity: &Opportunity, now: Timestamp, reader: &Zone) -> Card {
    let facts = &opportunity.facts;
    let mut lines = vec![vec![Inline::Strong(headline(notice, facts, now))], deadline_line(facts, now, reader)];
    if !notice.why.is_empty() {
        lines.push(vec![text_of(format!("Why: {}", notice.why.join(", ")))]);
    }
    Card { title: facts.title.clone(), link: facts.link.clone(), lines }
}

/// A page of what an audience was told, newest first; `next` is the page after it, if there is one.
#[must_use]
pub fn told(news: &[(Notice, Opportunity)], next: Option<usize>, now: Timestamp, reader: &Zone) -> Message {
    if news.is_empty() {
        return Message::of("I have not told this chat anything yet. /following shows what it asked for.");
    }
    let mut message = Message::default().heading("What I told this chat, newest first");
    for (notice, opportunity) in news {
        let mut card = entry(notice, opportunity, now, reader);
        if let Some(at) = notice.delivered_at() {
            card.lines.insert(1, vec![text_of(format!("Told on {}", day_of(at, reader)))]);
        }
        message = message.card(card);
    }
    match next {
        Some(page) => message.button("More", Action::Command(format!("/recent {page}"))),
        None => message,
    }
}
