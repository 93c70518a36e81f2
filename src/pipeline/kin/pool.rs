//! All records by their marks: which of other sources look like one, and which groups that makes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::domain::opportunity::{Facts, OpportunityKey};
use crate::domain::same::{Look, Marks, Telling, differ, likeness};
use crate::domain::tie::{Likeness, Ties};

/// All records.
pub(super) struct Pool<'a> {
    records: Vec<Record<'a>>,
    places: HashMap<&'a OpportunityKey, usize>,
    identifiers: HashMap<String, Vec<usize>>,
    links: HashMap<String, Vec<usize>>,
    titles: HashMap<String, Vec<usize>>,
}

struct Record<'a> {
    key: &'a OpportunityKey,
    root: OpportunityKey,
    facts: &'a Facts,
    marks: Marks,
    is_original: bool,
}

/// Two groups that are one, as far as two of their records tell.
pub(super) struct Alike {
    one: OpportunityKey,
    other: OpportunityKey,
    why: Vec<Likeness>,
}

impl<'a> Pool<'a> {
    pub(super) fn of(
        stated: impl Iterator<Item = (&'a OpportunityKey, &'a Facts)>,
        ties: &Ties,
        repeating: &BTreeSet<String>,
    ) -> Self {
        let record = |(key, facts): (&'a OpportunityKey, &'a Facts)| {
            let is_original = !repeating.contains(key.source());
            Record { key, root: ties.root(key), facts, marks: Marks::of(facts), is_original }
        };
        let records: Vec<Record<'a>> = stated.map(record).collect();
        let mut pool = Self {
            places: records.iter().enumerate().map(|(place, record)| (record.key, place)).collect(),
            records,
            identifiers: HashMap::new(),
            links: HashMap::new(),
            titles: HashMap::new(),
        };
        for (place, record) in pool.records.iter().enumerate() {
            let marks = record.marks.clone();
            for (mark, places) in [(marks.identifier, &mut pool.identifiers), (marks.link, &mut pool.links)] {
                if let Some(mark) = mark {
                    places.entry(mark).or_default().push(place);
                }
            }
            pool.titles.entry(marks.title).or_default().push(place);
        }
        pool
    }

    /// The groups of other sources' records that are one with a record's, each with the reason.
    pub(super) fn alike(&self, key: &OpportunityKey) -> Vec<Alike> {
        let Some(own) = self.places.get(key).and_then(|place| self.records.get(*place)) else { return Vec::new() };
        // A mark that several rows of its own source share is no way to find anything.
        let found = |places: &HashMap<String, Vec<usize>>, mark: Option<&str>| -> Vec<usize> {
            let places = mark.and_then(|mark| places.get(mark)).map(Vec::as_slice).unwrap_or_default();
            if self.count(places, own.key.source()) == 1 { places.to_vec() } else { Vec::new() }
        };
        let identifiers = found(&self.identifiers, own.marks.identifier.as_deref());
        let links = found(&self.links, own.marks.link.as_deref());
        let titles = found(&self.titles, Some(&own.marks.title));
        let near: BTreeSet<usize> = [&identifiers, &links, &titles].into_iter().flatten().copied().collect();
        let mut alike = Vec::new();
        for other in near.into_iter().filter_map(|place| self.records.get(place)) {
            let same_source = other.key.source() == own.key.source();
            if same_source || other.root == own.root {
                continue;
            }
            let tells = |places: &[usize]| self.count(places, other.key.source()) == 1;
            let telling = Telling { identifier: tells(&identifiers), link: tells(&links), title: tells(&titles) };
            if let Some(why) = likeness(own.look(), other.look(), telling) {
                alike.push(Alike { one: own.root.clone(), other: other.root.clone(), why });
            }
        }
        alike
    }

    /// How many of the records at `places` a source shows.
    fn count(&self, places: &[usize], source: &str) -> usize {
        let records = places.iter().filter_map(|place| self.records.get(*place));
        records.filter(|record| record.key.source() == source).count()
    }

    /// Whether the records of some groups cannot all be one: two rows of one page, identifiers that differ, or
    /// records that were kept apart.
    pub(super) fn is_in_doubt(&self, roots: &BTreeSet<OpportunityKey>, ties: &Ties) -> bool {
        let keys = roots.iter().flat_map(|root| ties.members(root));
        let records: Vec<&Record<'_>> =
            keys.filter_map(|key| self.places.get(&key).and_then(|place| self.records.get(*place))).collect();
        records.iter().enumerate().any(|(place, one)| {
            records.iter().skip(place + 1).any(|other| {
                one.key.source() == other.key.source()
                    || differ(&one.marks, &other.marks)
                    || ties.are_apart(one.key, other.key)
            })
        })
    }
}

impl Record<'_> {
    fn look(&self) -> Look<'_> {
        Look { facts: self.facts, marks: &self.marks, is_original: self.is_original }
    }
}

/// Groups that are linked, directly or by others.
pub(super) struct Group {
    /// The groups that are one, by their roots.
    pub(super) roots: BTreeSet<OpportunityKey>,
    alike: Vec<Alike>,
}

impl Group {
    /// Why `root` belongs to it: the strongest likeness to any other.
    pub(super) fn why(&self, root: &OpportunityKey) -> Vec<Likeness> {
        let touching = self.alike.iter().filter(|alike| alike.one == *root || alike.other == *root);
        touching.map(|alike| alike.why.clone()).min().unwrap_or_default()
    }
}

/// Puts together what is linked.
pub(super) fn groups(alike: Vec<Alike>) -> Vec<Group> {
    let mut next: BTreeMap<OpportunityKey, BTreeSet<OpportunityKey>> = BTreeMap::new();
    for Alike { one, other, .. } in &alike {
        next.entry(one.clone()).or_default().insert(other.clone());
        next.entry(other.clone()).or_default().insert(one.clone());
    }
    let mut groups: Vec<Group> = Vec::new();
    while let Some((first, _)) = next.first_key_value() {
        let mut waiting = vec![first.clone()];
        let mut roots = BTreeSet::new();
        while let Some(root) = waiting.pop() {
            waiting.extend(next.remove(&root).into_iter().flatten());
            roots.insert(root);
        }
        groups.push(Group { roots, alike: Vec::new() });
    }
    for alike in alike {
        if let Some(group) = groups.iter_mut().find(|group| group.roots.contains(&alike.one)) {
            group.alike.push(alike);
        }
    }
    groups
}
