//! English words that steer a question without being what it is about.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::domain::opportunity::Kind;

/// A set of words.
pub(super) struct Words(LazyLock<HashSet<&'static str>>);

impl Words {
    /// Whether `word`, in lower case, is one of them.
    pub(super) fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

/// Words that say nothing about a call.
pub(super) static SMALL: Words = Words(LazyLock::new(|| {
    set("a able about active actual actually all also am amount amounts an and another any anyone anything \
         application applications apply applying are area areas around as ask at available based be because \
         been being best between big bigger budget but by call calls came can center centers centre centres \
         close closed closes closing come comes coming concerning could current currently d date dates days \
         deadline deadlines deal dealing deals did do does doing due each eligible ending ends eu eur euro \
         europe european euros every exist exists field find fit fits fitting focus focused focusing for \
         forthcoming from fund funded funding funds get getting give go going good got grant grants had has \
         have having hear heard hello help helping helps here hey hi how i idea ideas if in info information \
         institution institutions interested interesting into is it its just kind kindly kinds know last \
         latest let like list listed ll look looking lot m made make many max maximum may me might min \
         minimum money month more most much must my near need needs new newest next no not now of offer on \
         one ones only open opening opens opportunities opportunity or organisation organisations \
         organization organizations other our out over participate people per plan planning please possible \
         program programme programmes programs project projects proposal proposals provide provider providers \
         published re regarding related relevant right run running s same say sector see should show small so \
         some someone something soon specific still strand submit such suit suitable suits support supporting \
         t take tell than thank thanks that the their them then there these they thing things thinking this \
         those to today too topic topics type types under until up upcoming us use ve very via want wants was \
         way we week were what when where whether which while who whom whose why will wish with within \
         without work working would year you your")
}));

/// Words that show that calls are meant, even when nothing else is said.
pub(super) const SUBJECT: &[&str] = &[
    "call",
    "calls",
    "grant",
    "grants",
    "funding",
    "fund",
    "funds",
    "opportunity",
    "opportunities",
    "programme",
    "programmes",
    "programs",
    "proposals",
    "deadline",
    "deadlines",
    "subsidy",
    "subsidies",
    "topics",
    "topic",
    "money",
];

/// Words about closing days.
pub(super) const CLOSING: &[&str] = &[
    "deadline",
    "deadlines",
    "closing",
    "close",
    "closes",
    "due",
    "expire",
    "expires",
    "expiring",
    "ending",
    "ends",
    "urgent",
];

/// Words about opening days.
pub(super) const OPENING: &[&str] =
    &["opening", "opens", "open", "start", "starts", "starting", "launch", "launched", "launches"];

/// Phrases that name kinds of calls; longer ones stand before what they contain.
pub(super) const KINDS: &[(&str, Kind)] = &[
    ("cascade funding", Kind::Cascade),
    ("cascade calls", Kind::Cascade),
    ("cascade call", Kind::Cascade),
    ("cascade grants", Kind::Cascade),
    ("cascade", Kind::Cascade),
    ("cascading", Kind::Cascade),
    ("fstp", Kind::Cascade),
    ("financial support to third parties", Kind::Cascade),
    ("third parties", Kind::Cascade),
    ("third-party funding", Kind::Cascade),
    ("sub-grants", Kind::Cascade),
    ("sub-grant", Kind::Cascade),
    ("subgrants", Kind::Cascade),
    ("subgrant", Kind::Cascade),
    ("re-granting", Kind::Cascade),
    ("regranting", Kind::Cascade),
    ("tenders", Kind::Tender),
    ("tender", Kind::Tender),
    ("procurement", Kind::Tender),
    ("external action", Kind::ExternalAction),
    ("external actions", Kind::ExternalAction),
    ("europeaid", Kind::ExternalAction),
    ("national calls", Kind::National),
    ("national call", Kind::National),
];

/// What people say when they begin or end a talk.
pub(super) static GREETING: Words = Words(LazyLock::new(|| {
    set("afternoon all bye cheers ciao cool crier day dear evening everyone good goodbye great greetings \
         hallo hello hey hi meet morning much nice ok okay so thank thanks there to very welcome you")
}));

/// Those of them that make a greeting.
pub(super) const GREETS: &[&str] = &[
    "hi",
    "hello",
    "hey",
    "hallo",
    "morning",
    "afternoon",
    "evening",
    "greetings",
    "thanks",
    "thank",
    "bye",
    "goodbye",
    "cheers",
    "ciao",
];

/// Whole questions about the bot itself.
pub(super) const HELP: &[&str] = &[
    "help",
    "help me",
    "help please",
    "please help",
    "what can you do",
    "what do you do",
    "who are you",
    "what are you",
    "how do you work",
    "how does this work",
    "how do i use this",
    "how do i use you",
    "commands",
    "what commands are there",
    "menu",
    "usage",
    "what is this",
    "how can you help me",
    "how can you help",
    "what can i ask",
    "what can i ask you",
    "i need help",
    "can you help me",
    "can you help",
];

/// Subjects that are not ours, with what to say is theirs.
pub(super) static FOREIGN: Words = Words(LazyLock::new(|| {
    set("bitcoin boyfriend capital crypto dinner election elections flight flights football forecast \
         girlfriend homework horoscope hotel hotels job jobs joke jokes loan loans lottery lunch lyrics \
         mortgage movie movies passport pizza poem president recipe recipes restaurant restaurants salary \
         scholarship scholarships soccer song songs stock stocks tax taxes temperature translate translation \
         vacancies vacancy visa weather")
}));

/// Words of people who look for money for themselves.
pub(super) const PERSONAL: &[&str] =
    &["scholarship", "scholarships", "loan", "loans", "mortgage", "salary", "job", "jobs", "visa", "semester"];

/// Beginnings of wishes to be told later.
pub(super) const FOLLOWING: &[&str] = &[
    "tell me when",
    "let me know",
    "notify",
    "alert me",
    "alerts",
    "remind me",
    "keep me posted",
    "keep me informed",
    "keep us posted",
    "tell us when",
    "let us know",
    "inform me",
    "inform us",
    "subscribe",
    "i want to follow",
    "watch for",
    "keep an eye",
];

/// Words after which a text is somebody else's task: writing, calculating.
pub(super) const TASKS: &[&str] = &[
    "write my",
    "write a",
    "write the",
    "write me",
    "write our",
    "draft my",
    "draft a",
    "translate",
    "calculate",
    "tell me a joke",
];
