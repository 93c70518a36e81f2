//! Listings that are feeds: RSS, Atom and JSON Feed, read into one model.

use std::collections::BTreeMap;

use feed_rs::model::Entry;
use feed_rs::parser::Builder;

use crate::domain::listing::{Field, FieldRule, Paging, Rules};
use crate::ports::{Page, ShapeChanged};
use crate::sources::listing::{self, Items, Raw, Reader, Record, charset};

/// The nesting of a feed; entries are two or three deep, their HTML is escaped.
const DEPTH_MAX: usize = 200;

/// Finds entries and their values.
pub struct FeedReader {
    fields: BTreeMap<Field, FieldRule>,
    detail_link: Option<FieldRule>,
    next: Option<String>,
}

impl FeedReader {
    /// A reader of a listing.
    #[must_use]
    pub fn of_listing(rules: &Rules) -> Self {
        let next = match &rules.paging {
            Paging::Next { place } => Some(place.clone()),
            Paging::Single | Paging::Parameter { .. } => None,
        };
        let detail_link = rules.detail.as_ref().and_then(|detail| detail.link.clone());
        Self { fields: rules.fields.clone(), detail_link, next }
    }
}

impl Reader for FeedReader {
    fn items(&self, page: &Page) -> Result<Items, ShapeChanged> {
        let text = charset::text(page);
        let feed = parsed(&text, &page.url)?;
        let mut items = Items { emptiness: "a feed without entries".to_owned(), ..Items::default() };
        for entry in &feed.entries {
            items.records.push(self.fields.iter().map(|(field, rule)| (*field, find(rule, entry))).collect());
            items.details.extend(self.detail_link.as_ref().map(|rule| find(rule, entry)));
        }
        let is_next = |link: &&feed_rs::model::Link| link.rel.as_deref() == self.next.as_deref();
        items.next = self.next.as_ref().and_then(|_| feed.links.iter().find(is_next)).map(|link| link.href.clone());
        Ok(items)
    }

    fn detail(&self, page: &Page) -> Result<Record, ShapeChanged> {
        // An entry's page is HTML or JSON; the config knows no other.
        Err(ShapeChanged { found: format!("{} as a feed of one entry", page.url), expected: "HTML or JSON".to_owned() })
    }
}

fn parsed(text: &str, url: &str) -> Result<feed_rs::model::Feed, ShapeChanged> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    // What the declaration says of bytes is no longer true of text.
    let text = if text.starts_with("<?xml") { text.split_once("?>").map_or(text, |(_, rest)| rest) } else { text };
    let changed = |found: String| ShapeChanged { found, expected: "an RSS, Atom or JSON feed".to_owned() };
    if depth(text) > DEPTH_MAX {
        return Err(changed(format!("elements nested more than {DEPTH_MAX} deep")));
    }
    Builder::new().base_uri(Some(url)).build().parse(text.as_bytes()).map_err(|error| {
        let beginning: String = text.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
        changed(format!("no feed ({error}), beginning `{beginning}`"))
    })
}

/// How deep elements are nested, at most; text that looks like elements makes it larger, never smaller.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for piece in text.split('<').skip(1) {
        if piece.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !piece.starts_with(['!', '?']) && !piece.split('>').next().is_some_and(|tag| tag.ends_with('/')) {
            depth += 1;
            deepest = deepest.max(depth);
        }
    }
    deepest
}

/// The values at the first place that has any.
fn find(rule: &FieldRule, entry: &Entry) -> Vec<Raw> {
    listing::chosen(rule, rule.places.iter().map(|place| at(place, entry)))
}

fn at(place: &str, entry: &Entry) -> Vec<Raw> {
    let markup = |text: Option<&String>| text.map(|text| Raw::Markup(text.clone()));
    let literal = |text: String| Raw::Text(text);
    let value = match place {
        "title" => markup(entry.title.as_ref().map(|title| &title.content)),
        "link" => link(entry).map(literal),
        "id" => Some(literal(entry.id.clone())),
        "summary" => markup(entry.summary.as_ref().map(|summary| &summary.content)),
        "content" => markup(entry.content.as_ref().and_then(|content| content.body.as_ref())),
        "published" => entry.published.map(|moment| literal(moment.to_rfc3339())),
        "updated" => entry.updated.map(|moment| literal(moment.to_rfc3339())),
        "category" => {
            let label = |category: &feed_rs::model::Category| {
                Raw::Markup(category.label.clone().unwrap_or_else(|| category.term.clone()))
            };
            return entry.categories.iter().map(label).collect();
        }
        _ => None,
    };
    let is_empty = |value: &Raw| matches!(value, Raw::Text(text) | Raw::Markup(text) if text.trim().is_empty());
    value.into_iter().filter(|value| !is_empty(value)).collect()
}

/// The page of an entry: its alternate link, else its first.
fn link(entry: &Entry) -> Option<String> {
    let alternate = entry.links.iter().find(|link| link.rel.as_deref().is_none_or(|rel| rel == "alternate"));
    alternate.or(entry.links.first()).map(|link| link.href.clone())
}
