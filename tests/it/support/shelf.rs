//! A small fixed world of calls, in words of our own; it is 23 November 2026.
#![expect(clippy::unwrap_used, reason = "what is written here is known to be right")]

use crier::domain::deadline::{Deadline, DeadlineModel, Stage};
use crier::domain::opportunity::{Budget, Facts, Kind, Opportunity, OpportunityKey, Status};
use crier::domain::work::{Sort, Work};
use jiff::Timestamp;
use jiff::civil::{Date, date, time};

/// The moment at which the world stands.
pub(crate) fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

/// An open grant with nothing but a title.
pub(crate) fn call(source: &str, reference: &str, title: &str) -> Opportunity {
    let facts = Facts {
        identifier: None,
        title: title.to_owned(),
        language: "en".to_owned(),
        kind: Kind::Grant,
        programme: None,
        call_identifier: None,
        call_title: None,
        stated_status: Status::Open,
        opens_on: None,
        deadlines: Vec::new(),
        deadline_model: DeadlineModel::SingleStage,
        budget: Budget::default(),
        action_types: Vec::new(),
        keywords: Vec::new(),
        text: String::new(),
        link: format!("https://example.org/{reference}"),
        updates: Vec::new(),
    };
    let seen = "2026-11-16T06:00:00Z".parse().unwrap();
    let key = OpportunityKey::new(source, reference);
    Opportunity { key, facts, status: Status::Open, revision: 0, first_seen: seen, last_changed: seen }
}

/// What a test changes on a call, as a chain.
trait With: Sized {
    fn with(self, change: impl FnOnce(&mut Facts)) -> Self;
    fn due(self, days: &[Date]) -> Self;
    fn grant(self, min: u64, max: u64) -> Self;
    fn of(self, kind: Kind) -> Self;
    fn text(self, text: &str) -> Self;
}

impl With for Opportunity {
    fn with(mut self, change: impl FnOnce(&mut Facts)) -> Self {
        change(&mut self.facts);
        self.status = self.facts.status_at(now());
        self
    }
    fn due(self, days: &[Date]) -> Self {
        let stage = |index: usize| match days.len() {
            1 => Stage::Only,
            _ => Stage::CutOff(u16::try_from(index + 1).unwrap()),
        };
        let deadlines = days.iter().enumerate().map(|(index, day)| Deadline::on(*day, stage(index))).collect();
        self.with(|facts| facts.deadlines = deadlines)
    }
    fn grant(self, min: u64, max: u64) -> Self {
        self.with(|facts| {
            facts.budget.grant_min = Some(min);
            facts.budget.grant_max = Some(max);
        })
    }
    fn of(self, kind: Kind) -> Self {
        self.with(|facts| facts.kind = kind)
    }
    fn text(self, text: &str) -> Self {
        self.with(|facts| text.clone_into(&mut facts.text))
    }
}

fn portal(reference: &str, programme: &str, identifier: &str, title: &str) -> Opportunity {
    call("sedia", reference, title).with(|facts| {
        facts.programme = Some(programme.to_owned());
        facts.identifier = Some(identifier.to_owned());
    })
}

/// Every call of the world.
pub(crate) fn all() -> Vec<Opportunity> {
    [citizens(), culture_and_learning(), land_and_energy(), research(), small_and_far()].concat()
}

fn citizens() -> Vec<Opportunity> {
    vec![
        portal("101TOPICS", "cerv", "CERV-2026-CITIZENS-TOWN-TT", "Town twinning")
            .due(&[date(2027, 3, 17)])
            .grant(8_455, 50_745)
            .text("Municipalities of two countries meet. Citizens plan a town twinning gathering together.\n"),
        portal("102TOPICS", "cerv", "CERV-2026-CITIZENS-TOWN-NT", "Networks of towns")
            .due(&[date(2026, 12, 3)])
            .with(|facts| facts.budget.total = Some(6_000_000))
            .text("Towns and municipalities form lasting networks on a common theme.\n\nTwinned towns may take part. Libraries and schools are welcome as partners.\n"),
        portal("103TOPICS", "cerv", "CERV-2026-CITIZENS-REM", "European remembrance")
            .due(&[date(2027, 1, 14)])
            .with(|facts| facts.budget.grant_max = Some(300_000))
            .text("Museums, archives, libraries and associations keep the memory of the twentieth century alive.\n"),
        portal("104TOPICS", "cerv", "CERV-2026-DAPHNE", "Preventing violence against children")
            .with(|facts| {
                facts.stated_status = Status::Forthcoming;
                facts.opens_on = Some(date(2026, 12, 10));
            })
            .due(&[date(2027, 4, 22)])
            .text("Organisations protect children and women from violence.\n"),
        portal("105TOPICS", "cerv", "CERV-2025-REM-OLD", "Remembrance of last year")
            .with(|facts| facts.stated_status = Status::Closed)
            .due(&[date(2025, 6, 6)])
            .text("Museums keep memory.\n"),
        portal("106TOPICS", "cerv", "CERV-2026-GE-WITHDRAWN", "Gender equality at work")
            .with(|facts| facts.stated_status = Status::Withdrawn)
            .due(&[date(2027, 2, 2)]),
    ]
}

fn culture_and_learning() -> Vec<Opportunity> {
    vec![
        portal("201TOPICS", "creative_europe", "CREA-CULT-2027-COOP-1", "European cooperation projects, small scale")
            .due(&[date(2027, 1, 28)])
            .grant(50_000, 200_000)
            .text("Cultural organisations of three countries work together: theatre, music, museums.\n"),
        portal("202TOPICS", "creative_europe", "CREA-CULT-2027-STORIES", "Storytelling on stage")
            .due(&[date(2026, 12, 15)])
            .text("Theatres and festivals try storytelling with new audiences.\n"),
        portal("203TOPICS", "erasmus", "ERASMUS-EDU-2027-PI-FORWARD", "Forward-looking projects in adult education")
            .with(|facts| {
                facts.stated_status = Status::Forthcoming;
                facts.opens_on = Some(date(2027, 1, 12));
                facts.keywords = vec!["lifelong learning".to_owned(), "basic skills".to_owned()];
            })
            .due(&[date(2027, 5, 27)])
            .text("Adult education providers and libraries test new ways to learn basic and digital skills.\n"),
        portal("204TOPICS", "erasmus", "ERASMUS-SPORT-2027-SSCP", "Small partnerships in sport")
            .due(&[date(2027, 3, 5)])
            .grant(30_000, 60_000)
            .text("Sports clubs from two countries move together. A lump sum of 30,000 or 60,000.\n"),
        portal("205TOPICS", "esc", "ESC-SOLID-2027-TEAMS", "Volunteering teams in high priority areas")
            .due(&[date(2027, 2, 10)])
            .text("Young volunteers help for some weeks; youth organisations host them.\n"),
        portal("206TOPICS", "digital", "DIGITAL-2026-SKILLS-10", "Advanced digital skills for teachers")
            .due(&[date(2027, 3, 3)])
            .text("Schools and universities train teachers in data and artificial intelligence.\n"),
    ]
}

fn land_and_energy() -> Vec<Opportunity> {
    vec![
        portal("301TOPICS", "life", "LIFE-2026-GARDENS", "Community gardens against the heat")
            .due(&[date(2026, 11, 30)])
            .grant(100_000, 500_000)
            .text("Cities and associations plant shade for a changing climate.\n"),
        portal("302TOPICS", "life", "LIFE-2026-CET-LOCAL", "Local energy communities")
            .due(&[date(2027, 2, 18)])
            .text("Municipalities and cooperatives make clean energy of their own.\n"),
        portal("303TOPICS", "smp", "SMP-COSME-2026-TOURSME", "Tourism of small firms turns green")
            .due(&[date(2027, 1, 20)])
            .text("Small companies in tourism save water and energy.\n"),
    ]
}

fn research() -> Vec<Opportunity> {
    let two_stage = |facts: &mut Facts| {
        let deadline = |day, stage| Deadline { time: Some(time(17, 0, 0, 0)), ..Deadline::on(day, stage) };
        facts.deadline_model = DeadlineModel::TwoStage;
        facts.deadlines = vec![deadline(date(2027, 2, 4), Stage::First), deadline(date(2027, 9, 21), Stage::Second)];
    };
    vec![
        portal("401TOPICS", "horizon", "HORIZON-CL2-2027-01-HERITAGE-01", "Cultural heritage in a warming world")
            .with(two_stage)
            .with(|facts| {
                facts.budget = Budget {
                    total: Some(12_000_000),
                    possibly_shared: true,
                    grants_expected: Some(4),
                    ..Budget::default()
                }
            })
            .text("Researchers, museums and cities protect cultural heritage from climate change.\n"),
        portal("402TOPICS", "horizon", "HORIZON-CL6-2027-02-FARM-02", "Soils that feed us")
            .due(&[date(2027, 4, 14), date(2027, 9, 15), date(2028, 4, 12)])
            .with(|facts| facts.deadline_model = DeadlineModel::MultipleCutOff)
            .text("Farmers and universities look after agriculture and soil.\n"),
        portal("403TOPICS", "horizon", "HORIZON-MISS-2027-04-CIT-01", "Climate-neutral cities learn from each other")
            .due(&[date(2027, 2, 25)])
            .text("Municipalities share what works.\n"),
    ]
}

fn small_and_far() -> Vec<Opportunity> {
    let museum = |reference: &str, title: &str, day: Date| {
        portal(reference, "horizon", "HORIZON-CL2-2024-HERITAGE-02-05", title)
            .of(Kind::Cascade)
            .due(&[day])
            .grant(10_000, 60_000)
    };
    vec![
        museum("501COMPETITIVE_CALLen", "Small museums try 3D scanning", date(2026, 12, 20))
            .text("Museums and archives scan objects and share them.\n"),
        museum("502COMPETITIVE_CALLen", "Village archives go online", date(2027, 1, 31))
            .text("Archives and libraries of small places put collections online.\n"),
        call("sedia", "503PROSPECTSEN", "Civil society in Moldova")
            .of(Kind::ExternalAction)
            .with(|facts| {
                facts.programme = Some("external_action".to_owned());
                facts.identifier = Some("EuropeAid/190001/DD/ACT/MD".to_owned());
            })
            .grant(50_000, 400_000)
            .text("Associations in Moldova watch over public services.\n"),
        call("notes", "ka210-2027-1", "Small-scale partnerships in adult education, round 1")
            .of(Kind::National)
            .with(|facts| {
                facts.programme = Some("erasmus".to_owned());
                facts.identifier = Some("KA210-ADU-2027-R1".to_owned());
            })
            .due(&[date(2027, 3, 5)])
            .grant(30_000, 60_000)
            .text("Two organisations of two countries learn from each other; adult education.\n"),
        call("notes", "library-day", "A day in the reading room")
            .of(Kind::National)
            .due(&[date(2026, 12, 8)])
            .grant(500, 5_000)
            .text("Public libraries in Poland invite readers.\n"),
    ]
}

/// What was funded and what can be used, in words of our own.
pub(crate) fn works() -> Vec<Work> {
    let work = |source: &str, reference: &str, sort: Sort, title: &str, text: &str| Work {
        key: OpportunityKey::new(source, reference),
        sort,
        title: title.to_owned(),
        project: None,
        topic: None,
        programme: Some("horizon".to_owned()),
        language: "en".to_owned(),
        from: None,
        to: None,
        money: None,
        keywords: Vec::new(),
        text: text.to_owned(),
        link: format!("https://example.org/works/{reference}"),
    };
    vec![
        Work {
            project: Some("OLDSTONES".to_owned()),
            topic: Some("HORIZON-CL2-2022-HERITAGE-01-04".to_owned()),
            from: Some(date(2023, 3, 1)),
            to: Some(date(2026, 2, 28)),
            money: Some(2_400_000),
            ..work(
                "cordis",
                "101900001",
                Sort::Project,
                "Dry stone walls and village memory",
                "Villages repair walls, and cultural heritage is kept by those who live with it.",
            )
        },
        Work {
            project: Some("WARMTOWN".to_owned()),
            from: Some(date(2024, 9, 1)),
            ..work("cordis", "101900002", Sort::Project, "Neighbours insulate together", "Energy renovation of flats.")
        },
        Work {
            project: Some("OLDSTONES".to_owned()),
            ..work(
                "cordis",
                "900101",
                Sort::Deliverable,
                "A guide to repairing dry stone walls",
                "Step by step, for volunteers and museums.",
            )
        },
        Work {
            programme: None,
            from: Some(date(2026, 11, 10)),
            ..work(
                "materials",
                "1",
                Sort::Resource,
                "Digital skills for seniors: ten lessons",
                "Lesson plans for libraries and adult education. Free to copy.",
            )
        },
    ]
}
