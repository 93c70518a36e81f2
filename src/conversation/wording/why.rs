//! What is said about why a call was told, or was not.

use crate::conversation::answer::Asker;
use crate::conversation::following::number;
use crate::conversation::why::Verdict;
use crate::domain::community::Subscription;
use crate::domain::message::{Inline, Line, Message, text_of};
use crate::domain::opportunity::Opportunity;
use crate::language::catalogue::say;
use crate::language::wording::{day_of, expression, interest, listed};

/// What came of a call for each thing a chat follows.
pub(in crate::conversation) fn why(
    known: &Opportunity,
    verdicts: &[(&Subscription, Verdict)],
    asker: &Asker,
) -> Message {
    let words = asker.words();
    if verdicts.is_empty() {
        return Message::of(say!(words, "following-nothing"));
    }
    let line = |(own, verdict): &(&Subscription, Verdict)| -> Line {
        let said = text_of(said(own, verdict, asker));
        match number(own) {
            Some(number) => vec![Inline::Strong(format!("{number}: ")), said],
            None => vec![said],
        }
    };
    let heading = say!(words, "why-heading", title = known.facts.title.as_str());
    Message::of(heading).list(verdicts.iter().map(line).collect())
}

fn said(own: &Subscription, verdict: &Verdict, asker: &Asker) -> String {
    let words = asker.words();
    let interest = interest(&own.interest, words);
    match verdict {
        Verdict::Misses(conditions) => {
            let conditions: Vec<String> = conditions.iter().map(|condition| expression(condition, words)).collect();
            say!(words, "why-misses", interest = interest, conditions = listed(&conditions, words))
        }
        Verdict::Told(at) => say!(words, "why-told", interest = interest, date = day_of(*at, asker.reader())),
        Verdict::Pending { due, gathered: false } => {
            say!(words, "why-pending", interest = interest, date = day_of(*due, asker.reader()))
        }
        Verdict::Pending { due, gathered: true } => {
            say!(words, "why-digest", interest = interest, date = day_of(*due, asker.reader()))
        }
        Verdict::Quiet => say!(words, "why-quiet", interest = interest),
    }
}
