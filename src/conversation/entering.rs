//! Calls entered in chat: shown as they were read, taken when they are confirmed, corrected by entering them again.
//!
//! A call that is entered is told to every community it fits. So it takes the right to manage a chat that the operator
//! has put into a community's file: whoever opens a chat of their own with us manages that one, too.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use tokio::sync::{mpsc, oneshot};

use super::answer::Asker;
use super::{Conversation, wording};
use crate::domain::change::observe;
use crate::domain::community::{Audience, Origin, Platform};
use crate::domain::entry::{BY_CHAT, Defaults, Form, Part, is_by_hand, reference_of};
use crate::domain::message::Message;
use crate::domain::opportunity::{Opportunity, OpportunityKey, Status};
use crate::domain::sighting::Sighting;
use crate::ports::{Inbound, StoreError};

/// How many calls may wait for their confirmation, one a chat.
const WAITING_MAX: usize = 100;
/// How many confirmed calls may wait for the record.
const ENTRIES_MAX: usize = 16;
/// What confirms a call.
const YES: &str = "yes";

/// A confirmed call on its way to the record.
#[derive(Debug)]
pub struct Entry {
    /// What was entered.
    pub sighting: Sighting,
    /// Told whether it is remembered, or why not.
    pub done: oneshot::Sender<Result<(), String>>,
}

/// Calls between being typed and being taken. Nothing of it outlives the program.
#[derive(Default)]
pub(super) struct Desk {
    /// Nobody takes calls before this is set.
    entries: OnceLock<mpsc::Sender<Entry>>,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    number: u32,
    calls: BTreeMap<Audience, (u32, Sighting)>,
}

impl Desk {
    /// Keeps a call until it is confirmed; returns the number by which that is done.
    fn keep(&self, audience: &Audience, sighting: Sighting) -> u32 {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.number += 1;
        let number = waiting.number;
        waiting.calls.insert(audience.clone(), (number, sighting));
        if waiting.calls.len() > WAITING_MAX {
            let oldest = waiting.calls.iter().min_by_key(|(_, (number, _))| *number).map(|(place, _)| place.clone());
            oldest.and_then(|place| waiting.calls.remove(&place));
        }
        number
    }

    fn take(&self, audience: &Audience, yes: Yes) -> Option<Sighting> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let (known, _) = waiting.calls.get(audience)?;
        let is_meant = match yes {
            Yes::Last => true,
            Yes::Number(number) => number == *known,
        };
        if is_meant { waiting.calls.remove(audience).map(|(_, sighting)| sighting) } else { None }
    }
}

/// What somebody confirms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Yes {
    /// Whatever waits in their chat.
    Last,
    /// The call with this number; another form may have come since.
    Number(u32),
}

/// Why a call is not taken here.
enum Refusal {
    /// The person does not manage the chat.
    Member,
    /// The chat stands in no community's file.
    Place,
}

impl Conversation {
    /// Begins to take calls; whoever calls this remembers what comes. Before that, `/addcall` says that it cannot.
    #[must_use]
    pub fn open_desk(&self) -> mpsc::Receiver<Entry> {
        let (sender, entries) = mpsc::channel(ENTRIES_MAX);
        // A second desk gets nothing: there is one record.
        self.desk.entries.set(sender).unwrap_or_default();
        entries
    }

    pub(super) async fn add_call(&self, text: &str, inbound: &Inbound, asker: &Asker) -> Result<Message, StoreError> {
        let words = asker.words();
        if let Some(refusal) = self.refusal(inbound).await? {
            return Ok(refused(&refusal, asker));
        }
        if let Some(yes) = confirmed(text) {
            return match self.desk.take(&inbound.audience, yes) {
                Some(sighting) => self.enter(sighting, asker).await,
                None => Ok(wording::nothing_to_confirm(words)),
            };
        }
        let (sighting, slips) = form(text).read(BY_CHAT, &defaults(asker));
        let Some(mut sighting) = sighting.filter(|_| slips.is_empty()) else {
            return Ok(wording::bad_call(&slips, words));
        };
        let known = self.entered_as(&sighting).await?;
        if let Some(known) = &known {
            reference(known).clone_into(&mut sighting.reference);
        }
        let Some(shown) = observe(None, &sighting, asker.now) else { return Ok(wording::nothing_to_confirm(words)) };
        let number = self.desk.keep(&inbound.audience, sighting);
        Ok(wording::call_as_read(&shown.opportunity, known.as_ref(), &format!("/addcall {YES} {number}"), asker))
    }

    pub(super) async fn withdraw_call(
        &self,
        text: &str,
        inbound: &Inbound,
        asker: &Asker,
    ) -> Result<Message, StoreError> {
        if let Some(refusal) = self.refusal(inbound).await? {
            return Ok(refused(&refusal, asker));
        }
        let entered = self.entered().await?;
        let Some(known) = entered.iter().find(|call| is_called(call, text)) else {
            let is_named = |call: &&Opportunity| call.key.source() == BY_CHAT && call.status.is_live();
            let own: Vec<&Opportunity> = entered.iter().filter(is_named).collect();
            return Ok(wording::no_such_entry(text, &own, asker.words()));
        };
        if known.key.source() != BY_CHAT {
            return Ok(wording::stands_in_a_file(known, asker.words()));
        }
        let mut facts = known.facts.clone();
        facts.stated_status = Status::Withdrawn;
        let sighting = Sighting { source: BY_CHAT.to_owned(), reference: reference(known).to_owned(), facts };
        self.enter(sighting, asker).await
    }

    /// Hands a call over and waits until it is remembered.
    async fn enter(&self, sighting: Sighting, asker: &Asker) -> Result<Message, StoreError> {
        let words = asker.words();
        let Some(desk) = self.desk.entries.get() else { return Ok(wording::no_desk(words)) };
        let entered = observe(None, &sighting, asker.now).map(|shown| shown.opportunity);
        let (done, remembered) = oneshot::channel();
        let is_sent = desk.send(Entry { sighting, done }).await.is_ok();
        let outcome = if is_sent { remembered.await.ok() } else { None };
        match (outcome, entered) {
            (Some(Ok(())), Some(call)) if call.status == Status::Withdrawn => Ok(wording::call_withdrawn(&call, words)),
            (Some(Ok(())), Some(call)) => Ok(wording::call_entered(&call, words)),
            (Some(Err(why)), _) => Err(StoreError::Unavailable(why)),
            (Some(Ok(())) | None, _) => Err(StoreError::Unavailable("the program is ending".to_owned())),
        }
    }

    async fn refusal(&self, inbound: &Inbound) -> Result<Option<Refusal>, StoreError> {
        if !inbound.may_manage {
            return Ok(Some(Refusal::Member));
        }
        // Whoever sits at the terminal is the operator.
        if inbound.audience.platform == Platform::Console {
            return Ok(None);
        }
        let subscriptions = self.store.subscriptions().await?;
        // Who manages a chat manages its topics.
        let place = &inbound.audience;
        let is_here = |own: &Audience| own.platform == place.platform && own.chat == place.chat;
        let is_ours = subscriptions.iter().any(|own| own.origin == Origin::Config && is_here(&own.audience));
        Ok((!is_ours).then_some(Refusal::Place))
    }

    /// All calls that people entered, here or in a file.
    async fn entered(&self) -> Result<Vec<Opportunity>, StoreError> {
        let all = self.store.opportunities().await?;
        Ok(all.into_iter().filter(|call| is_by_hand(call.key.source())).collect())
    }

    /// The call of this chat desk that a form corrects: the one with its code, or with its page and no other code.
    async fn entered_as(&self, sighting: &Sighting) -> Result<Option<Opportunity>, StoreError> {
        if let Some(known) = self.store.opportunity(&sighting.key()).await? {
            return Ok(Some(known));
        }
        let by_page = OpportunityKey::new(BY_CHAT, &reference_of(&sighting.facts.link));
        if let Some(known) = self.store.opportunity(&by_page).await? {
            return Ok(Some(known));
        }
        let page = reference_of(&sighting.facts.link);
        let is_same = |call: &Opportunity| call.key.source() == BY_CHAT && reference_of(&call.facts.link) == page;
        let known = self.entered().await?.into_iter().find(is_same);
        Ok(known.filter(|_| sighting.facts.identifier.is_none()))
    }
}

fn refused(refusal: &Refusal, asker: &Asker) -> Message {
    match refusal {
        Refusal::Member => wording::only_managers_enter(asker.words()),
        Refusal::Place => wording::not_from_here(asker.words()),
    }
}

/// `yes 3`, or a bare `yes`; nothing for any other text.
fn confirmed(text: &str) -> Option<Yes> {
    let mut words = text.split_whitespace();
    words.next().filter(|word| word.eq_ignore_ascii_case(YES))?;
    match (words.next(), words.next()) {
        (None, _) => Some(Yes::Last),
        (Some(number), None) => number.parse().ok().map(Yes::Number),
        (Some(_), Some(_)) => None,
    }
}

/// Parts with semicolons or line ends between them: by place, or by name as in `deadline: 2027-03-05`.
fn form(text: &str) -> Form {
    let mut form = Form::default();
    let mut places = Part::ALL.into_iter();
    for piece in text.split([';', '\n']).map(str::trim) {
        let named = piece.split_once([':', '=']).and_then(|(name, value)| Some((Part::named(name)?, value)));
        match named {
            Some((part, value)) => form.put(part, value),
            None => {
                if let Some(part) = places.next() {
                    form.put(part, piece);
                }
            }
        }
    }
    form
}

fn defaults(asker: &Asker) -> Defaults {
    let community = asker.community.as_ref();
    let language = community.map_or_else(|| asker.language.as_str().to_owned(), |community| community.language.clone());
    Defaults { zone: asker.zone.clone(), language }
}

/// The part of a key behind its source.
fn reference(call: &Opportunity) -> &str {
    call.key.as_str().split_once(':').map_or("", |(_, reference)| reference)
}

/// Whether somebody means this call: by key, code or page.
fn is_called(call: &Opportunity, text: &str) -> bool {
    let text = text.trim();
    let is_code = call.facts.identifier.as_deref().is_some_and(|code| code.eq_ignore_ascii_case(text));
    let is_page = text.contains("://") && reference_of(&call.facts.link) == reference_of(text);
    is_code || is_page || call.key.as_str().eq_ignore_ascii_case(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_by_place_and_by_name() {
        let read = form(
            "Heritage: small grants; 2027-03-05; https://a.example/x?a=1;; 5k; for: library; country=pl; text: a, b",
        );
        assert_eq!(read.get(Part::Title), Some("Heritage: small grants"));
        assert_eq!(read.get(Part::Link), Some("https://a.example/x?a=1"));
        assert_eq!(read.get(Part::Programme), None);
        assert_eq!(read.get(Part::Budget), Some("5k"));
        assert_eq!(read.get(Part::For), Some("library"));
        assert_eq!(read.get(Part::Country), Some("pl"));
        assert_eq!(read.get(Part::Text), Some("a, b"));
    }

    #[test]
    fn only_a_yes_confirms() {
        assert_eq!(confirmed("yes 3"), Some(Yes::Number(3)));
        assert_eq!(confirmed(" Yes "), Some(Yes::Last));
        for text in ["yes we can; 2027-03-05", "yes x", "no 3", ""] {
            assert_eq!(confirmed(text), None, "{text}");
        }
    }
}
