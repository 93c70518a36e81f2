//! Listings read by the rules of a feed file: what HTML pages, feeds and JSON have in common.
//!
//! A [`Reader`] (one for each format) finds items on a page and the raw values of their fields; here they become facts.
//! Reading order: `values` (a raw value as its rule means it), `dates`, `money`, `programme`, `facts` (a record becomes
//! a sighting), `paging`, `verdict` (whether a page still is what it was), `charset`.

pub mod charset;
mod dates;
mod facts;
mod money;
mod months;
mod paging;
mod programme;
mod values;
mod verdict;

use std::collections::{BTreeMap, HashMap};

use url::Url;

use crate::domain::listing::{Detail, Field, FieldRule, Rules};
use crate::domain::sighting::{Defect, Sighting};
use crate::domain::work::Work;
use crate::ports::{Completed, Manners, Page, Reading, Request, Robots, ShapeChanged, Source};
use crate::sources::http::reach_of;
use values::Patterns;

/// More items on one page are not read.
pub const ITEMS_MAX: usize = 5_000;
/// The same for works, of which publishers give away all at once.
pub const WORKS_MAX: usize = 100_000;

/// A value as it stands on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw {
    /// Text.
    Text(String),
    /// HTML, or text that may hold some.
    Markup(String),
}

/// The raw values of one item, by field.
pub type Record = BTreeMap<Field, Vec<Raw>>;

/// What a page holds.
#[derive(Clone, Debug, Default)]
pub struct Items {
    /// What to say of the page if it has no items.
    pub emptiness: String,
    /// Its items, in order.
    pub records: Vec<Record>,
    /// For each item, where its own page is, when the rules say so.
    pub details: Vec<Vec<Raw>>,
    /// What the page says its addresses are relative to, if anything.
    pub base: Option<String>,
    /// The address of the next page, as it is written.
    pub next: Option<String>,
    /// How many items there are in all, as it is written.
    pub total: Vec<Raw>,
}

/// Of the values at each place of a rule, those that count.
pub fn chosen(rule: &FieldRule, mut places: impl Iterator<Item = Vec<Raw>>) -> Vec<Raw> {
    if rule.join { places.flatten().collect() } else { places.find(|values| !values.is_empty()).unwrap_or_default() }
}

/// Finds items and values in one format.
pub trait Reader: Send + Sync {
    /// Finds the items of a page, and for each the values of its fields.
    fn items(&self, page: &Page) -> Result<Items, ShapeChanged>;
    /// Finds the values of the fields of a single item's page.
    fn detail(&self, page: &Page) -> Result<Record, ShapeChanged>;
}

/// A listing that is read by the rules of its feed file.
pub struct Listing {
    name: String,
    url: Url,
    rules: Rules,
    patterns: Patterns,
    reader: Box<dyn Reader>,
    detail_reader: Option<Box<dyn Reader>>,
}

impl Listing {
    /// The listing at `url`, under the feed's name; the pages of single items may have another reader.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        url: Url,
        rules: Rules,
        reader: Box<dyn Reader>,
        detail_reader: Option<Box<dyn Reader>>,
    ) -> Self {
        let patterns = Patterns::of(&rules);
        Self { name: name.into(), url, rules, patterns, reader, detail_reader }
    }

    fn manners(&self) -> Manners {
        let invited = |page: &String| Robots::Invited { documentation: page.clone() };
        Manners {
            headers: self.rules.headers.clone(),
            robots: self.rules.documented_api.as_ref().map_or(Robots::Obeyed, invited),
            reach: reach_of(&self.url),
        }
    }

    /// The page of a single item, when it is one of this publisher's.
    fn detail_request(
        &self,
        sighting: &Sighting,
        detail: &Detail,
        stated: &[Raw],
        base: &Url,
    ) -> Result<Request, String> {
        let address = match &detail.link {
            None => sighting.facts.link.clone(),
            Some(rule) => {
                let found = values::read(Field::Link, rule, stated, &self.patterns)?;
                found.into_iter().next().unwrap_or_default()
            }
        };
        let url = base.join(address.trim()).map_err(|error| format!("found no address ({error})"))?;
        if !paging::is_same_site(&url, &self.url) {
            return Err(format!(
                "found its page at {}, expected it on this publisher's site",
                url.host_str().unwrap_or_default()
            ));
        }
        Ok(Request::get(url, self.manners()))
    }
}

impl Source for Listing {
    fn name(&self) -> &str {
        &self.name
    }

    fn repeats(&self) -> bool {
        !self.rules.original
    }

    fn first(&self) -> Request {
        Request::get(paging::first(&self.url, &self.rules.paging), self.manners())
    }

    fn read(&self, request: &Request, page: &Page) -> Result<Reading, ShapeChanged> {
        let mut items = self.reader.items(page)?;
        let number = paging::number(request, &self.rules.paging, &self.url);
        let found = items.records.len();
        let most = if self.rules.gives.is_some() { WORKS_MAX } else { ITEMS_MAX };
        items.records.truncate(most);
        let answered = Url::parse(&page.url).or_else(|_| Url::parse(&request.url)).unwrap_or_else(|_| self.url.clone());
        let base = items.base.as_ref().and_then(|base| answered.join(base).ok()).unwrap_or(answered);
        let context = facts::Context { source: &self.name, rules: &self.rules, patterns: &self.patterns, base: &base };
        let mut reading = Reading::default();
        let mut tally = verdict::Tally::default();
        let mut known: HashMap<String, String> = HashMap::new();
        for (index, record) in items.records.iter().enumerate() {
            let read = facts::read(record, index, &context);
            tally.note(&read);
            reading.defects.extend(read.defects);
            reading.misses.extend(read.misses);
            let Some(sighting) = read.sighting else { continue };
            if let Some(title) = known.get(&sighting.reference) {
                reading.defects.extend(repetition(&sighting, title));
                continue;
            }
            known.insert(sighting.reference.clone(), sighting.facts.title.clone());
            if let Some(detail) = &self.rules.detail {
                let stated = items.details.get(index).map(Vec::as_slice).unwrap_or_default();
                match self.detail_request(&sighting, detail, stated, &base) {
                    Ok(request) => reading.details.push((sighting.key(), request)),
                    Err(what) => {
                        reading.misses.push(Defect { at: sighting.reference.clone(), what: format!("detail: {what}") });
                    }
                }
            }
            reading.sightings.push(sighting);
        }
        verdict::judge(&tally, number, &self.rules, &items.emptiness)?;
        if found > most {
            let what = format!("found {found} items, expected at most {most}; the rest is not read");
            reading.defects.push(Defect { at: format!("page {number}"), what });
        }
        if let Some(sort) = self.rules.gives {
            let works = std::mem::take(&mut reading.sightings).into_iter();
            reading.works = works.map(|sighting| Work::of(sighting, sort)).collect();
        }
        reading.total = self.total(&items.total);
        reading.next = self.next(request, &items, found, &base, &mut reading.defects);
        Ok(reading)
    }

    fn complete(&self, sighting: Sighting, page: &Page) -> Result<Completed, ShapeChanged> {
        let (Some(detail), Some(reader)) = (&self.rules.detail, &self.detail_reader) else {
            return Ok(Completed { sighting, defects: Vec::new(), misses: Vec::new() });
        };
        let record = reader.detail(page)?;
        let base = Url::parse(&page.url).unwrap_or_else(|_| self.url.clone());
        let context = facts::Context { source: &self.name, rules: &self.rules, patterns: &self.patterns, base: &base };
        facts::complete(sighting, &record, detail, &context)
    }

    fn rules(&self) -> String {
        let written = format!("{:?}", self.rules);
        let hash =
            blake3::Hasher::new().update(env!("CARGO_PKG_VERSION").as_bytes()).update(written.as_bytes()).finalize();
        hash.to_hex().chars().take(16).collect()
    }
}

/// What is odd about an item whose reference another one had: nothing when it is the same item once more.
fn repetition(sighting: &Sighting, first_title: &str) -> Option<Defect> {
    let title = &sighting.facts.title;
    let what = format!(
        "found `{first_title}` and `{title}` under one reference, expected one each; try \
         `reference = {{ select = [...], join = true }}` with what tells them apart"
    );
    (title != first_title).then(|| Defect { at: sighting.reference.clone(), what })
}

impl Listing {
    fn total(&self, stated: &[Raw]) -> Option<usize> {
        let rule: &FieldRule = self.rules.total.as_ref()?;
        let found = values::read(Field::Identifier, rule, stated, &self.patterns).ok()?;
        let digits: String = found.first()?.chars().filter(char::is_ascii_digit).collect();
        digits.parse().ok()
    }

    /// The next page, if there is one and it is this publisher's.
    fn next(
        &self,
        request: &Request,
        items: &Items,
        found: usize,
        base: &Url,
        defects: &mut Vec<Defect>,
    ) -> Option<Request> {
        if found == 0 {
            return None;
        }
        match paging::next(request, &self.rules.paging, items.next.as_deref(), base, &self.url) {
            Ok(next) => next.map(|url| Request::get(url, self.manners())),
            Err(what) => {
                defects.push(Defect { at: "next page".to_owned(), what });
                None
            }
        }
    }
}
