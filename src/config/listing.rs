//! The part of a feed file that says how a listing is read: items, paging, fields, the pages of single items.

use std::collections::BTreeMap;

use regex::Regex;
use toml::de::DeValue;

use super::section::{Key, Section, described};
use super::settings::{LANGUAGE, ZONE};
use super::values::{self, Read};
use crate::domain::listing::{DateFormat, Detail, FEED_PLACES, Field, FieldRule, Format, Paging, Rules};
use crate::domain::opportunity::{Kind, Status};
use crate::domain::programme;
use crate::domain::work::Sort;
use crate::domain::zone::Zone;

/// The tables of a listing.
const TABLES: [&str; 5] = ["items", "paging", "fields", "detail", "headers"];
/// The most pages one run may read.
const PAGES_MAX: usize = 100;

const DOCUMENTED_API: Key = Key {
    name: "documented_api",
    expected: "the address of the page that invites programs to use this API; robots.txt is not asked then",
    example: r#"documented_api = "https://example.org/developers""#,
};
const GIVES: Key = Key {
    name: "gives",
    expected: "`calls`, `projects`, `deliverables` or `resources`",
    example: r#"gives = "resources""#,
};
const ORIGINAL: Key = Key { name: "original", expected: "true or false", example: "original = true" };
const PARAMETER: Key =
    Key { name: "parameter", expected: "the name of a query parameter", example: r#"parameter = "page""# };
const FIRST: Key = Key { name: "first", expected: "its value on the first page", example: "first = 1" };
const STEP: Key = Key { name: "step", expected: "how much it grows from page to page", example: "step = 1" };
const PAGES: Key = Key { name: "pages_max", expected: "a number of pages from 1 to 100", example: "pages_max = 20" };
const CONSTANT: Key = Key { name: "constant", expected: "a text", example: r#"constant = "grant""# };
const JOIN: Key = Key { name: "join", expected: "true or false", example: "join = true" };
const ATTRIBUTE: Key =
    Key { name: "attribute", expected: "the name of an attribute", example: r#"attribute = "href""# };
const PATTERN: Key = Key { name: "regex", expected: "a regular expression", example: r"regex = '/calls/(\d+)/'" };
const TEMPLATE: Key = Key {
    name: "template",
    expected: "a text with `{}` where the value goes",
    example: r#"template = "https://example.org/calls/{}""#,
};
const DATES: Key = Key {
    name: "dates",
    expected: "a list of formats such as `DD.MM.YYYY HH:MM`, `D MMMM YYYY`, `iso`, `iso noon`, `rfc2822`, `epoch`",
    example: r#"dates = ["DD.MM.YYYY HH:MM", "DD.MM.YYYY"]"#,
};
const MAP: Key = Key {
    name: "map",
    expected: "a table of the publisher's words and what they mean",
    example: r#"map = { "Offen" = "open" }"#,
};
const OPTIONAL: Key = Key { name: "optional", expected: "true or false", example: "optional = true" };
const NEEDED: Key = Key { name: "needed", expected: "true or false", example: "needed = true" };
const DETAIL_KIND: Key = Key { name: "kind", expected: "`html` or `json`", example: r#"kind = "html""# };

/// Reads the rules of a listing; nothing when something it cannot do without is wrong.
pub(super) fn read(root: &Section<'_>, format: Format) -> Option<Rules> {
    let language = root.optional(LANGUAGE, values::language).unwrap_or_else(|| "en".to_owned());
    let zone = root.optional(ZONE, values::zone).unwrap_or_else(Zone::brussels);
    let documented = root.optional(DOCUMENTED_API, values::address);
    let gives = root.optional(GIVES, gives).flatten();
    let original = root.optional(ORIGINAL, values::flag).unwrap_or(false);
    let headers = headers(root);
    let items = root.section("items");
    let place = match format {
        Format::Feed => Some(String::new()),
        Format::Html | Format::Json => items.required(select(format), place(format)),
    };
    let total = items.has("total").then(|| field(&items.section("total"), format)).flatten();
    let paging = paging(&root.section("paging"), format);
    let fields_section = root.section("fields");
    let fields = fields(&fields_section, format);
    for needed in [Field::Title, Field::Link] {
        if !fields_section.has(needed.as_str()) {
            fields_section.required(needed_key(needed, format), |_| Ok(()));
        }
    }
    if gives.is_some() && root.has("detail") {
        root.complain(
            GIVES,
            "both `detail` and works".to_owned(),
            "no `detail`: pages of works are not read one by one",
        );
    }
    let detail = root.has("detail").then(|| detail(&root.section("detail"), format));
    Some(Rules {
        format,
        gives,
        items: place?,
        total,
        paging,
        fields,
        detail,
        language,
        zone,
        headers: headers.into_iter().collect(),
        documented_api: documented.map(String::from),
        original,
    })
}

/// Asks for every key there may be, so that none is called unknown.
pub(super) fn skip(root: &Section<'_>) {
    for key in [LANGUAGE, ZONE, DOCUMENTED_API, GIVES, ORIGINAL] {
        root.optional(key, |_| Ok(()));
    }
    for table in TABLES {
        root.section(table).forget();
    }
}

/// What a feed gives: calls, unless it says so.
fn gives(value: &DeValue<'_>) -> Read<Option<Sort>> {
    match values::text(value)?.as_str() {
        "calls" => Ok(None),
        word => Sort::given(word).map(Some).ok_or_else(|| described(value)),
    }
}

fn select(format: Format) -> Key {
    let (expected, example) = match format {
        Format::Html => ("a CSS selector, or `.` for the item itself", r#"select = "td:nth-child(2) a""#),
        Format::Json => ("a JSON pointer", r#"select = "/title""#),
        Format::Feed => {
            ("one of title, link, id, summary, content, published, updated, category", r#"select = "title""#)
        }
    };
    Key { name: "select", expected, example }
}

fn needed_key(field: Field, format: Format) -> Key {
    let example = match (field, format) {
        (Field::Title, Format::Html) => r#"title = { select = "h3 a" }"#,
        (Field::Title, Format::Json) => r#"title = { select = "/title" }"#,
        (Field::Title, Format::Feed) => r#"title = { select = "title" }"#,
        (_, Format::Html) => r#"link = { select = "h3 a", attribute = "href" }"#,
        (_, Format::Json) => r#"link = { select = "/url" }"#,
        (_, Format::Feed) => r#"link = { select = "link" }"#,
    };
    Key { name: field.as_str(), expected: "where it stands: without it an item is of no use", example }
}

/// A place within an item, as its format writes it.
fn place(format: Format) -> impl Fn(&DeValue<'_>) -> Read<String> {
    move |value| {
        // The pointer to the whole is the empty text.
        if format == Format::Json && value.as_str() == Some("") {
            return Ok(String::new());
        }
        let written = values::text(value)?;
        match complaint(format, &written) {
            None => Ok(written),
            Some(why) => Err(format!("{} ({why})", described(value))),
        }
    }
}

fn complaint(format: Format, written: &str) -> Option<String> {
    match format {
        Format::Html if written == "." => None,
        Format::Html => scraper::Selector::parse(written).err().map(|error| error.to_string()),
        Format::Json => (!written.starts_with('/')).then(|| "a pointer begins with `/`".to_owned()),
        Format::Feed => (!FEED_PLACES.contains(&written)).then(|| "an entry has no such part".to_owned()),
    }
}

fn headers(root: &Section<'_>) -> BTreeMap<String, String> {
    let key = Key {
        name: "headers",
        expected: "a table of texts",
        example: r#"headers = { Referer = "https://example.org/" }"#,
    };
    root.optional(key, values::words).unwrap_or_default()
}

fn paging(section: &Section<'_>, format: Format) -> Paging {
    let parameter = section.optional(PARAMETER, values::text);
    let first = section.optional(FIRST, values::count).unwrap_or(1);
    let step = section.optional(STEP, counted(10_000)).unwrap_or(1);
    let pages_max = section.optional(PAGES, counted(PAGES_MAX)).unwrap_or(20);
    let next = Key {
        name: "next",
        expected: "where the link to the next page stands: a selector, a pointer, or `next` in a feed",
        example: r#"next = "a[rel=next]""#,
    };
    let following =
        section.optional(next, |value| if format == Format::Feed { values::text(value) } else { place(format)(value) });
    match (parameter, following) {
        (Some(_), Some(_)) => {
            section.complain(next, "both `parameter` and `next`".to_owned(), "one of them");
            Paging::Single
        }
        (Some(name), None) => Paging::Parameter { name, first, step, pages_max },
        (None, Some(place)) => Paging::Next { place },
        (None, None) => Paging::Single,
    }
}

fn counted(most: usize) -> impl Fn(&DeValue<'_>) -> Read<usize> {
    move |value| {
        let count = values::count(value)?;
        if (1..=most).contains(&count) { Ok(count) } else { Err(described(value)) }
    }
}

fn detail(section: &Section<'_>, of_listing: Format) -> Detail {
    let format = section.optional(DETAIL_KIND, |value| match values::text(value)?.as_str() {
        "html" => Ok(Format::Html),
        "json" => Ok(Format::Json),
        _ => Err(described(value)),
    });
    let format = format.unwrap_or(if of_listing == Format::Json { Format::Json } else { Format::Html });
    let link = section.has("link").then(|| field(&section.section("link"), of_listing)).flatten();
    Detail { format, link, fields: fields(&section.section("fields"), format) }
}

fn fields(section: &Section<'_>, format: Format) -> BTreeMap<Field, FieldRule> {
    let mut fields = BTreeMap::new();
    for name in Field::ALL {
        let table = section.section(name.as_str());
        if section.has(name.as_str())
            && let Some(rule) = field(&table, format)
        {
            check_constant(&table, name, &rule);
            fields.insert(name, rule);
        }
    }
    fields
}

/// Reads where one field stands and how it is understood.
fn field(section: &Section<'_>, format: Format) -> Option<FieldRule> {
    let constant = section.optional(CONSTANT, values::text);
    let select = select(format);
    let one = place(format);
    let each = |value: &DeValue<'_>| match value.as_array() {
        Some(_) => values::list(&one)(value),
        None => Ok(vec![one(value)?]),
    };
    let places = if constant.is_some() { section.optional(select, each) } else { section.required(select, each) };
    let join = section.optional(JOIN, values::flag).unwrap_or_default();
    let attribute = section.optional(ATTRIBUTE, values::text);
    if attribute.is_some() && format != Format::Html {
        section.complain(ATTRIBUTE, "an attribute".to_owned(), "none: only HTML has attributes");
    }
    let pattern = section.optional(PATTERN, |value| {
        let written = values::text(value)?;
        let why = |error: regex::Error| format!("{} ({})", described(value), error.to_string().replace('\n', " "));
        Regex::new(&written).map(|_| written.clone()).map_err(why)
    });
    let template = section.optional(TEMPLATE, |value| {
        let written = values::text(value)?;
        if written.contains("{}") { Ok(written) } else { Err(described(value)) }
    });
    let dates = section.optional(
        DATES,
        values::list(|value| DateFormat::named(&values::text(value)?).ok_or_else(|| described(value))),
    );
    let map = section.optional(MAP, values::words).unwrap_or_default();
    let optional = section.optional(OPTIONAL, values::flag).unwrap_or_default();
    let needed = section.optional(NEEDED, values::flag).unwrap_or_default();
    if optional && needed {
        section.complain(NEEDED, "both `optional` and `needed`".to_owned(), "one of them");
    }
    if constant.is_some() && places.is_some() {
        section.complain(CONSTANT, "both `constant` and `select`".to_owned(), "one of them");
    }
    let places = places.unwrap_or_default();
    let known = constant.is_some() || !places.is_empty();
    let dates = dates.unwrap_or_default();
    known.then_some(FieldRule { constant, places, join, attribute, pattern, template, dates, map, optional, needed })
}

/// Refuses words that no page will ever correct.
#[expect(clippy::wildcard_enum_match_arm, reason = "of all fields three have words of ours")]
fn check_constant(section: &Section<'_>, field: Field, rule: &FieldRule) {
    let Some(constant) = &rule.constant else { return };
    let (known, expected) = match field {
        Field::Kind => (Kind::named(constant).is_some(), "grant, cascade, external_action, tender or national"),
        Field::Status => (Status::named(constant).is_some(), "forthcoming, open, closed, withdrawn or unknown"),
        Field::Programme => (programme::named(constant).is_some(), "the id or name of a programme, such as `cerv`"),
        _ => return,
    };
    if !known {
        section.complain(CONSTANT, format!("`{constant}`"), expected);
    }
}
