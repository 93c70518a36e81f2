//! Whose turn it is: of what is due, the notice to be told next.
//!
//! Urgencies share the turns, the most urgent has most of them. Within one, communities take turns by deficit round
//! robin, and within a community its chats: however much waits for one community, another waits for one turn of each.
//! One chat hears one thing at a time and in order.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use super::meters::Meters;
use crate::domain::notice::{NoticeKey, Urgency};
use crate::ports::Waiting;

/// Whose turns come in which order; who has nothing to tell leaves the turn to the most urgent.
const TURNS: [Urgency; 8] = [
    Urgency::Deadline,
    Urgency::News,
    Urgency::Deadline,
    Urgency::Digest,
    Urgency::Deadline,
    Urgency::News,
    Urgency::Deadline,
    Urgency::News,
];

/// A notice whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Which.
    pub key: NoticeKey,
    /// To whom its turn is counted.
    lane: Lane,
}

/// What can be done next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Tell this.
    Tell(Ticket),
    /// Nothing before this moment.
    Wait(Duration),
    /// Nothing, until something is added or ends.
    Nothing,
}

/// What one community has for one chat, of one urgency.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Lane {
    urgency: Urgency,
    community: Arc<str>,
    chat: Arc<str>,
}

/// Notices that are due, in turns.
#[derive(Debug, Default)]
pub struct Queue {
    /// What waits here or is being told.
    known: HashSet<NoticeKey>,
    lanes: HashMap<Lane, VecDeque<NoticeKey>>,
    rings: BTreeMap<Urgency, VecDeque<Arc<str>>>,
    communities: HashMap<(Urgency, Arc<str>), Community>,
    /// Lanes whose chat may not be spoken to yet.
    parked: BinaryHeap<Reverse<(Duration, Lane)>>,
    /// Chats that are being spoken to, and the lanes that wait for the end of it.
    busy: HashMap<Arc<str>, Vec<Lane>>,
    turn: usize,
}

#[derive(Debug, Default)]
struct Community {
    /// How many messages it may have said more than its share; it pays with turns.
    debt: u32,
    /// Lanes whose turn comes.
    ready: VecDeque<Lane>,
}

impl Queue {
    /// How many wait or are being told.
    #[must_use]
    pub fn len(&self) -> usize {
        self.known.len()
    }

    /// Whether there are none of either.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Whether some wait whose chat may be spoken to as far as is known here.
    #[must_use]
    pub fn has_ready(&self) -> bool {
        !self.rings.is_empty()
    }

    /// Adds a notice that is due behind those of its chat; one that is known stays where it is.
    pub fn add(&mut self, waiting: Waiting) {
        if !self.known.insert(waiting.key.clone()) {
            return;
        }
        let lane = Lane {
            urgency: waiting.urgency,
            community: waiting.community.into(),
            chat: chat_in(waiting.key.audience()).into(),
        };
        if let Some(notices) = self.lanes.get_mut(&lane) {
            notices.push_back(waiting.key);
        } else {
            self.lanes.insert(lane.clone(), VecDeque::from([waiting.key]));
            self.line_up(lane);
        }
    }

    /// What is to be told now; its chat is busy until [`Queue::ended`].
    pub fn next(&mut self, meters: &Meters, now: Duration) -> Next {
        while self.parked.peek().is_some_and(|Reverse((at, _))| *at <= now) {
            if let Some(Reverse((_, lane))) = self.parked.pop() {
                self.line_up(lane);
            }
        }
        let bot = meters.bot_next();
        if bot > now && !self.rings.is_empty() {
            return Next::Wait(bot);
        }
        while let Some(urgency) = self.whose_turn() {
            if let Some(ticket) = self.of_urgency(urgency, meters, now) {
                self.turn = (self.turn + 1) % TURNS.len();
                return Next::Tell(ticket);
            }
        }
        self.parked.peek().map_or(Next::Nothing, |Reverse((at, _))| Next::Wait((*at).max(bot)))
    }

    /// The notice was told or will not be, and took so many messages; its chat is free again.
    pub fn ended(&mut self, ticket: &Ticket, messages: u32) {
        self.known.remove(&ticket.key);
        if messages > 1 {
            let community = (ticket.lane.urgency, Arc::clone(&ticket.lane.community));
            self.communities.entry(community).or_default().debt += messages - 1;
        }
        for lane in self.busy.remove(&ticket.lane.chat).unwrap_or_default() {
            self.line_up(lane);
        }
    }

    /// The notice was not told and comes first when its chat is spoken to again.
    pub fn back(&mut self, ticket: &Ticket) {
        self.lanes.entry(ticket.lane.clone()).or_default().push_front(ticket.key.clone());
        for lane in self.busy.remove(&ticket.lane.chat).unwrap_or_default() {
            self.line_up(lane);
        }
    }

    fn whose_turn(&self) -> Option<Urgency> {
        let turn = TURNS.get(self.turn).filter(|urgency| self.rings.contains_key(urgency));
        turn.or_else(|| self.rings.keys().next()).copied()
    }

    /// Puts a lane behind the others of its community, and the community behind the others.
    fn line_up(&mut self, lane: Lane) {
        if self.lanes.get(&lane).is_none_or(VecDeque::is_empty) {
            self.lanes.remove(&lane);
            return;
        }
        let (urgency, name) = (lane.urgency, Arc::clone(&lane.community));
        let community = self.communities.entry((urgency, Arc::clone(&name))).or_default();
        if community.ready.is_empty() {
            self.rings.entry(urgency).or_default().push_back(name);
        }
        community.ready.push_back(lane);
    }

    /// The next one of an urgency; lanes that have to wait are put aside on the way.
    fn of_urgency(&mut self, urgency: Urgency, meters: &Meters, now: Duration) -> Option<Ticket> {
        let ring = self.rings.get_mut(&urgency)?;
        let alone = ring.len() == 1;
        let name = ring.pop_front()?;
        if ring.is_empty() {
            self.rings.remove(&urgency);
        }
        let community = self.communities.get_mut(&(urgency, Arc::clone(&name)))?;
        if community.debt > 0 && !alone {
            community.debt -= 1;
            self.rings.entry(urgency).or_default().push_back(name);
            return None;
        }
        let lane = community.ready.pop_front()?;
        if !community.ready.is_empty() {
            self.rings.entry(urgency).or_default().push_back(name);
        } else if community.debt == 0 {
            self.communities.remove(&(urgency, name));
        }
        self.take(lane, meters, now)
    }

    fn take(&mut self, lane: Lane, meters: &Meters, now: Duration) -> Option<Ticket> {
        if let Some(waiting) = self.busy.get_mut(&lane.chat) {
            waiting.push(lane);
            return None;
        }
        let at = meters.chat_next(&lane.chat);
        if at > now {
            self.parked.push(Reverse((at, lane)));
            return None;
        }
        let key = self.lanes.get_mut(&lane).and_then(VecDeque::pop_front)?;
        self.busy.insert(Arc::clone(&lane.chat), vec![lane.clone()]);
        Some(Ticket { key, lane })
    }
}

/// The chat in an audience as it is written, without platform and topic.
fn chat_in(audience: &str) -> &str {
    let place = audience.split_once(':').map_or(audience, |(_, place)| place);
    place.split_once('/').map_or(place, |(chat, _)| chat)
}
