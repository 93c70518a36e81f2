//! What a chat wants to be told: follow, list, stop.

use jiff::civil::Time;

use super::answer::Asker;
use super::question::Question;
use super::{Conversation, wording};
use crate::domain::cadence::Rhythm;
use crate::domain::change::Event;
use crate::domain::community::{Origin, RELEVANCE_MAX, Subscription, SubscriptionId};
use crate::domain::deadline::Lead;
use crate::domain::interest::{self, Expression, Facet, Interest};
use crate::domain::message::Message;
use crate::ports::{Inbound, StoreError};
use crate::search::{Amount, Filters};

/// How many interests one chat may follow.
pub(super) const FOLLOWED_MAX: usize = 50;
/// The hour of reminders, unless a community's file says otherwise.
const REMIND_AT: Time = Time::constant(9, 0, 0, 0);
/// What stands before how well a call has to fit.
const RELEVANCE: &str = "relevance:";
/// How many calls are shown after following.
const EXAMPLES_MAX: usize = 2;

impl Conversation {
    pub(super) async fn follow(
        &self,
        text: &str,
        inbound: &Inbound,
        asker: &Asker,
    ) -> std::result::Result<Message, StoreError> {
        let words = asker.words();
        if !inbound.may_manage {
            return Ok(wording::only_managers(words));
        }
        let (text, relevance_min) = match asked_relevance(text) {
            Ok(read) => read,
            Err(found) => return Ok(wording::bad_relevance(&found, words)),
        };
        let interest = match meant(&text, asker) {
            Ok(interest) => interest,
            Err(error) => return Ok(wording::bad_interest(&error, words)),
        };
        let _turn = self.following.lock().await;
        let own = self.own(inbound).await?;
        if let Some(known) = own.iter().find(|subscription| subscription.interest == interest) {
            let number = number(known);
            let relevance_min = relevance_min.unwrap_or(known.relevance_min);
            if known.relevance_min == relevance_min || number.is_none() {
                return Ok(wording::already_followed(known, number, words));
            }
            let changed = Subscription { relevance_min, ..known.clone() };
            self.store.put_subscription(changed.clone()).await?;
            (self.changed)();
            return Ok(wording::followed(&changed, number.unwrap_or_default(), &[], asker));
        }
        if own.len() >= FOLLOWED_MAX {
            return Ok(wording::too_many_followed(words));
        }
        let next = own.iter().filter_map(number).max().unwrap_or(0) + 1;
        let subscription = subscription(interest, next, &own, inbound, asker);
        let subscription = Subscription { relevance_min: relevance_min.unwrap_or_default(), ..subscription };
        self.store.put_subscription(subscription.clone()).await?;
        (self.changed)();
        let near = self.near(&subscription.interest, asker).await?;
        Ok(wording::followed(&subscription, next, &near, asker))
    }

    pub(super) async fn list_following(
        &self,
        inbound: &Inbound,
        asker: &Asker,
    ) -> std::result::Result<Message, StoreError> {
        let own = self.own(inbound).await?;
        let listed: Vec<(&Subscription, Option<u32>)> = own.iter().map(|own| (own, number(own))).collect();
        let place = inbound.may_manage.then_some(&inbound.audience);
        Ok(wording::following(&listed, place, asker.words()))
    }

    pub(super) async fn unfollow(
        &self,
        argument: &str,
        inbound: &Inbound,
        asker: &Asker,
    ) -> std::result::Result<Message, StoreError> {
        let words = asker.words();
        if !inbound.may_manage {
            return Ok(wording::only_managers(words));
        }
        let _turn = self.following.lock().await;
        let own = self.own(inbound).await?;
        let wanted = argument.trim_start_matches('#').parse::<u32>().ok();
        let Some(stopped) = own.iter().find(|own| wanted.is_some() && number(own) == wanted) else {
            let numbers: Vec<u32> = own.iter().filter_map(number).collect();
            return Ok(wording::no_such_number(&numbers, words));
        };
        self.store.remove_subscription(&stopped.id).await?;
        (self.changed)();
        Ok(wording::unfollowed(stopped, words))
    }

    /// What this chat follows, in a steady order: what its community's file says, then by number.
    pub(super) async fn own(&self, inbound: &Inbound) -> std::result::Result<Vec<Subscription>, StoreError> {
        let all = self.store.subscriptions().await?;
        let mut own: Vec<_> =
            all.into_iter().filter(|subscription| subscription.audience == inbound.audience).collect();
        own.sort_by(|one, other| number(one).cmp(&number(other)).then_with(|| one.id.cmp(&other.id)));
        Ok(own)
    }

    /// A call or two near an interest, to show what it means; whether they meet it exactly is the matcher's to say.
    async fn near(
        &self,
        interest: &Interest,
        asker: &Asker,
    ) -> std::result::Result<Vec<super::answer::Shown>, StoreError> {
        let mut question = Question::read("calls", asker.today());
        if !approximate(&interest.expression, &mut question) {
            return Ok(Vec::new());
        }
        let found = self.find(&question, asker, EXAMPLES_MAX);
        self.shown(found.hits).await
    }
}

/// Takes `relevance:>30` out of a text; it says how well a call has to fit, not what the interest is. The error is what
/// stood there instead of a number.
fn asked_relevance(text: &str) -> std::result::Result<(String, Option<u8>), String> {
    let (mut rest, mut asked) = (Vec::new(), None);
    for word in text.split_whitespace() {
        let Some(value) = word.to_lowercase().strip_prefix(RELEVANCE).map(str::to_owned) else {
            rest.push(word);
            continue;
        };
        let number = value.trim_start_matches(['>', '=', '≥']).trim_end_matches('%').parse::<u8>().ok();
        asked = Some(number.filter(|number| *number <= RELEVANCE_MAX).ok_or(value)?);
    }
    // Where nothing is taken out the text stays as it is, white space and all.
    Ok((if asked.is_some() { rest.join(" ") } else { text.to_owned() }, asked))
}

/// The interest a text means: the grammar, or plain words read as a question.
///
/// "heritage for libraries, under 60k" has words that no call carries; whoever writes so means the filters.
fn meant(text: &str, asker: &Asker) -> std::result::Result<Interest, interest::BadInterest> {
    let has_signs = text.contains([':', '"', '(', ')', '*', '“', '„', '|', '&']);
    let has_operators =
        text.split_whitespace().any(|word| matches!(word, "OR" | "AND" | "NOT") || word.starts_with('-'));
    if !has_signs && !has_operators {
        let question = Question::read(text, asker.today());
        let read =
            question.filters.organisations.len() + question.filters.themes.len() + question.filters.countries.len();
        let is_sentence = question.words.len() + read < text.split_whitespace().count();
        if let Some(written) = wording::interest_of(&question).filter(|_| is_sentence) {
            return interest::parse(&written);
        }
    }
    interest::parse(text)
}

fn subscription(
    interest: Interest,
    number: u32,
    own: &[Subscription],
    inbound: &Inbound,
    asker: &Asker,
) -> Subscription {
    let community = own.iter().map(|own| own.community.as_str()).find(|name| !name.is_empty()).unwrap_or_default();
    // What a chat is told later is for all who read there, not only for the one who asked.
    let language = asker.community.as_ref().map_or(asker.language.as_str(), |community| community.language.as_str());
    Subscription {
        id: SubscriptionId(format!("chat:{}#{number}", inbound.audience)),
        audience: inbound.audience.clone(),
        community: community.to_owned(),
        interest,
        leads: Lead::DEFAULT.to_vec(),
        events: Event::ALL.to_vec(),
        remind_at: REMIND_AT,
        rhythm: Rhythm::default(),
        relevance_min: 0,
        zone: asker.zone.clone(),
        language: language.to_owned(),
        origin: Origin::Chat,
        since: asker.now,
    }
}

/// The number by which a chat names what it follows; what comes from a file has none.
pub(super) fn number(subscription: &Subscription) -> Option<u32> {
    match subscription.origin {
        Origin::Config => None,
        Origin::Chat => subscription.id.0.rsplit_once('#').and_then(|(_, number)| number.parse().ok()),
    }
}

/// Puts an expression into a question as far as one can say it; `false` where that would mislead.
fn approximate(expression: &Expression, question: &mut Question) -> bool {
    match expression {
        Expression::Everything => true,
        Expression::Word(word) => {
            question.words.push(word.clone());
            true
        }
        Expression::Phrase(words) => {
            question.words.extend(words.iter().cloned());
            true
        }
        Expression::Facet(facet) => facet_of(facet, &mut question.filters),
        Expression::All(parts) => parts.iter().all(|part| approximate(part, question)),
        Expression::Prefix(_) | Expression::Not(_) | Expression::Any(_) => false,
    }
}

fn facet_of(facet: &Facet, filters: &mut Filters) -> bool {
    match facet {
        Facet::Programme(id) => filters.programmes.push(id.clone()),
        Facet::Kind(kind) => filters.kinds.push(*kind),
        Facet::Country(code) => filters.countries.push(code.clone()),
        Facet::Organisation(id) => filters.organisations.push(id.clone()),
        Facet::Theme(id) => filters.themes.push(id.clone()),
        Facet::Budget(range) => filters.amount = Amount { min: range.min, max: range.max },
        Facet::Status(status) => filters.status.push(*status),
        Facet::Deadline(_) | Facet::Opens(_) | Facet::Language(_) | Facet::Partners(_) => return false,
    }
    true
}
