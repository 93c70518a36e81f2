//! Listings written for people: items and values are found by CSS selectors.
//!
//! A page becomes a tree, which cannot leave its thread; so everything is read in one go.

mod depth;

use scraper::{ElementRef, Html, Selector};

use crate::domain::listing::{Detail, Field, FieldRule, Paging, Rules};
use crate::ports::{Page, ShapeChanged};
use crate::sources::listing::{self, Items, Raw, Reader, Record, charset};
use crate::sources::text;

/// The item or page itself.
const ITSELF: &str = ".";

/// Finds items and values by selectors.
pub struct HtmlReader {
    items: Option<Selector>,
    items_written: String,
    fields: Vec<(Field, Finder)>,
    detail_link: Option<Finder>,
    next: Option<Selector>,
    total: Option<Finder>,
}

impl HtmlReader {
    /// A reader of a listing.
    #[must_use]
    pub fn of_listing(rules: &Rules) -> Self {
        let next = match &rules.paging {
            Paging::Next { place } => selector(place),
            Paging::Single | Paging::Parameter { .. } => None,
        };
        let link = rules.detail.as_ref().and_then(|detail| detail.link.as_ref());
        Self {
            items: selector(&rules.items),
            items_written: rules.items.clone(),
            fields: finders(&rules.fields),
            detail_link: link.map(|rule| Finder::of(Field::Link, rule)),
            next,
            total: rules.total.as_ref().map(|rule| Finder::of(Field::Identifier, rule)),
        }
    }

    /// A reader of the pages of single items.
    #[must_use]
    pub fn of_detail(detail: &Detail) -> Self {
        let fields = finders(&detail.fields);
        Self { items: None, items_written: String::new(), fields, detail_link: None, next: None, total: None }
    }

    fn record(&self, within: ElementRef<'_>) -> Record {
        self.fields.iter().map(|(field, finder)| (*field, finder.find(within))).collect()
    }
}

/// Why a text is no selector; nothing when it is one.
#[must_use]
pub fn complaint(written: &str) -> Option<String> {
    if written == ITSELF {
        return None;
    }
    Selector::parse(written).err().map(|error| error.to_string())
}

impl Reader for HtmlReader {
    fn items(&self, page: &Page) -> Result<Items, ShapeChanged> {
        let html = tree(page)?;
        let root = html.root_element();
        let found: Vec<ElementRef<'_>> = self.items.iter().flat_map(|selector| html.select(selector)).collect();
        let emptiness = if found.is_empty() { emptiness(&self.items_written, &html) } else { String::new() };
        let mut items = Items { emptiness, ..Items::default() };
        for item in found {
            items.records.push(self.record(item));
            items.details.extend(self.detail_link.as_ref().map(|finder| finder.find(item)));
        }
        items.total = self.total.as_ref().map(|finder| finder.find(root)).unwrap_or_default();
        items.next =
            self.next.as_ref().and_then(|next| html.select(next).find_map(|link| link.attr("href")).map(str::to_owned));
        items.base = selector("base[href]").and_then(|base| html.select(&base).next()?.attr("href").map(str::to_owned));
        Ok(items)
    }

    fn detail(&self, page: &Page) -> Result<Record, ShapeChanged> {
        Ok(self.record(tree(page)?.root_element()))
    }
}

fn tree(page: &Page) -> Result<Html, ShapeChanged> {
    let text = charset::text(page);
    let beginning = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    if beginning.is_empty() || !text.contains('<') {
        return Err(ShapeChanged { found: described(beginning), expected: "a page of HTML".to_owned() });
    }
    depth::check(&text)?;
    Ok(Html::parse_document(&text))
}

fn described(text: &str) -> String {
    if text.is_empty() {
        return "an empty body".to_owned();
    }
    let beginning: String = text.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("no HTML, beginning `{beginning}`")
}

/// A page without items; how much text it has tells a redesign from a shell that scripts would fill.
fn emptiness(place: &str, html: &Html) -> String {
    let words: usize = selector("body")
        .map(|body| html.select(&body).map(|body| text::plain(&[&body.inner_html()]).split_whitespace().count()).sum())
        .unwrap_or_default();
    let title = selector("title").and_then(|title| Some(text::line(&html.select(&title).next()?.inner_html())));
    let title: String = title.unwrap_or_default().chars().take(60).collect();
    format!("nothing at `{place}` on a page of {words} words titled `{title}`")
}

fn selector(written: &str) -> Option<Selector> {
    Selector::parse(written).ok()
}

fn finders(fields: &std::collections::BTreeMap<Field, FieldRule>) -> Vec<(Field, Finder)> {
    fields.iter().map(|(field, rule)| (*field, Finder::of(*field, rule))).collect()
}

/// Finds the values of one field.
struct Finder {
    /// Nothing stands for the item itself.
    places: Vec<Option<Selector>>,
    rule: FieldRule,
    is_prose: bool,
}

impl Finder {
    fn of(field: Field, rule: &FieldRule) -> Self {
        let place = |place: &String| if place == ITSELF { Some(None) } else { selector(place).map(Some) };
        let places = rule.places.iter().filter_map(place).collect();
        Self { places, rule: rule.clone(), is_prose: field.is_prose() }
    }

    /// The values at the first place that has any.
    fn find(&self, within: ElementRef<'_>) -> Vec<Raw> {
        let at = |place: &Option<Selector>| -> Vec<Raw> {
            let elements: Vec<ElementRef<'_>> = match place {
                Some(selector) => within.select(selector).collect(),
                None => vec![within],
            };
            elements.into_iter().filter_map(|element| self.value(element)).collect()
        };
        listing::chosen(&self.rule, self.places.iter().map(at))
    }

    fn value(&self, element: ElementRef<'_>) -> Option<Raw> {
        if let Some(attribute) = &self.rule.attribute {
            return element
                .attr(attribute)
                .filter(|value| !value.trim().is_empty())
                .map(|value| Raw::Text(value.to_owned()));
        }
        let inner = element.inner_html();
        let value = if self.is_prose { Raw::Markup(inner) } else { Raw::Text(text::line(&inner)) };
        let is_empty = matches!(&value, Raw::Text(text) | Raw::Markup(text) if text.trim().is_empty());
        (!is_empty).then_some(value)
    }
}
