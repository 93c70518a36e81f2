//! Feed files that are wrong: all of it told at once, with a repair that works; and pages that changed.

use crier::ports::{Request, Source};

use super::{configured, first_page, listing};

/// A feed file for the pages of this module.
const SOUND: &str = r#"
kind = "html"
url = "https://calls.example/list"
[items]
select = "li"
[fields]
title = { select = "a" }
link = { select = "a", attribute = "href" }
deadline = { select = "time", dates = ["DD.MM.YYYY"] }
"#;

#[test]
fn everything_wrong_with_a_feed_file_is_told_at_once() {
    let text = r#"
kind = "html"
url = "https://calls.example/list"
zone = "Mars/Olympus"
documented_api = "none"
[items]
selct = "li"
[paging]
parameter = "page"
next = "a["
step = 0
[fields]
title = { select = "a[" }
titel = { select = "a" }
link = { select = "a", atribute = "href" }
deadline = { select = "time", dates = ["soon", "DD.MM.YYYY"] }
opens = { regex = '(\d+' }
kind = { constant = "granny" }
programme = { constant = "cerv", select = "b" }
text = "p"
budget = { select = "b", template = "no hole", optional = "yes" }
[detail]
kind = "pdf"
"#;
    let faults = configured(text).unwrap_err().to_string();
    let place = faults
        .find("feeds/calls.toml")
        .map(|at| faults.get(..at).unwrap_or_default().rsplit('\n').next().unwrap_or_default().to_owned());
    insta::assert_snapshot!(faults.replace(&place.unwrap_or_default(), ""), @r#"
    feeds/calls.toml:4: zone: found `Mars/Olympus`, expected an IANA time zone; try zone = "Europe/Brussels"
    feeds/calls.toml:5: documented_api: found `none` (relative URL without a base), expected the address of the page that invites programs to use this API; robots.txt is not asked then; try documented_api = "https://example.org/developers"
    feeds/calls.toml:6: items.select: found nothing, expected a CSS selector, or `.` for the item itself; try select = "td:nth-child(2) a"
    feeds/calls.toml:7: items.selct: found a key that does not exist here, expected one of select; try `select`
    feeds/calls.toml:10: paging.next: found `a[` (Unexpected EOL), expected where the link to the next page stands: a selector, a pointer, or `next` in a feed; try next = "a[rel=next]"
    feeds/calls.toml:11: paging.step: found the number 0, expected how much it grows from page to page; try step = 1
    feeds/calls.toml:13: fields.title.select: found `a[` (Unexpected EOL), expected a CSS selector, or `.` for the item itself; try select = "td:nth-child(2) a"
    feeds/calls.toml:14: fields.titel: found a key that does not exist here, expected one of actions, budget, call, call_title, deadline, grant_max, grant_min, identifier, keywords, kind, link, opens, programme, reference, status, text, title; try `title`
    feeds/calls.toml:15: fields.link.atribute: found a key that does not exist here, expected one of attribute, constant, dates, join, map, needed, optional, regex, select, template; try `attribute`
    feeds/calls.toml:16: fields.deadline.dates: found `soon`, expected a list of formats such as `DD.MM.YYYY HH:MM`, `D MMMM YYYY`, `iso`, `iso noon`, `rfc2822`, `epoch`; try dates = ["DD.MM.YYYY HH:MM", "DD.MM.YYYY"]
    feeds/calls.toml:17: fields.opens.regex: found `(\d+` (regex parse error:     (\d+     ^ error: unclosed group), expected a regular expression; try regex = '/calls/(\d+)/'
    feeds/calls.toml:17: fields.opens.select: found nothing, expected a CSS selector, or `.` for the item itself; try select = "td:nth-child(2) a"
    feeds/calls.toml:18: fields.kind.constant: found `granny`, expected grant, cascade, external_action, tender or national; try constant = "grant"
    feeds/calls.toml:19: fields.programme.constant: found both `constant` and `select`, expected one of them; try constant = "grant"
    feeds/calls.toml:20: fields.text: found `p`, expected a table; try [fields.text]
    feeds/calls.toml:20: fields.text.select: found nothing, expected a CSS selector, or `.` for the item itself; try select = "td:nth-child(2) a"
    feeds/calls.toml:21: fields.budget.optional: found `yes`, expected true or false; try optional = true
    feeds/calls.toml:21: fields.budget.template: found `no hole`, expected a text with `{}` where the value goes; try template = "https://example.org/calls/{}"
    feeds/calls.toml:23: detail.kind: found `pdf`, expected `html` or `json`; try kind = "html"
    19 faults; nothing was started
    "#);
}

#[test]
fn a_feed_file_without_title_and_link_is_refused() {
    for (kind, example) in [("html", r#"title = { select = "h3 a" }"#), ("json", r#"link = { select = "/url" }"#)] {
        let text = format!("kind = \"{kind}\"\nurl = \"https://calls.example/\"\nitems = {{ select = \"/a\" }}\n");
        let faults = configured(&text).unwrap_err().to_string();
        assert!(faults.contains(example), "{faults}");
    }
    let unknown = configured("kind = \"gopher\"\nurl = \"https://calls.example/\"\n[fields]\ntitle = 3\n").unwrap_err();
    assert_eq!(unknown.0.len(), 1, "{unknown}");
}

#[test]
fn a_page_without_items_fails_loudly() {
    let error = first_page(&listing(SOUND), "<title>Calls</title><p>We have a new site!").unwrap_err();
    assert_eq!(
        error.to_string(),
        "found nothing at `li` on a page of 5 words titled `Calls`, expected items, as there have always been"
    );
    for body in ["", "  \n", "Service unavailable"] {
        assert!(first_page(&listing(SOUND), body).is_err(), "{body:?}");
    }
}

#[test]
fn a_page_whose_items_lack_title_link_or_every_date_fails_loudly() {
    let dated = "<time>3.12.2026</time>";
    let cases = [
        ("title", format!("<li><a href=/1></a>{dated}").repeat(5)),
        ("title", format!("<li><h2>Call</h2>{dated}").repeat(5)),
        ("link", format!("<li><a>Call</a>{dated}").repeat(5)),
        ("without any date", "<li><a href=/1>Call</a><b>3.12.2026</b>".repeat(5)),
        ("without any date", "<li><a href=/1>Call</a><time>TBC</time>".to_owned()),
    ];
    for (word, page) in cases {
        let error = first_page(&listing(SOUND), page.clone()).unwrap_err().to_string();
        assert!(error.contains(word), "{page}: {error}");
    }
    // A part of the page may be odd, and dates may be declared unneeded.
    let mixed = format!("<li><a href=/1>Call</a>{dated}<li><a href=/2>Undated</a><li><a>No link</a>{dated}");
    let reading = first_page(&listing(SOUND), mixed).unwrap();
    assert_eq!((reading.sightings.len(), reading.defects.len()), (2, 1));
    let undated = SOUND.replace("dates = [\"DD.MM.YYYY\"]", "optional = true");
    assert!(first_page(&listing(&undated), "<li><a href=/1>Call</a>").is_ok());
}

#[test]
fn most_items_without_a_title_are_a_changed_page_not_many_defects() {
    let sound = "<li><a href=/1>Call</a><time>3.12.2026</time>";
    let bad = "<li><a href=/2></a><time>3.12.2026</time>";
    let read = |page: String| first_page(&listing(SOUND), page);
    assert!(read(sound.to_owned() + &bad.repeat(3)).is_err());
    assert!(read(sound.to_owned() + &sound.replace("/1", "/3") + &bad.repeat(2)).is_ok());
}

#[test]
fn a_later_page_may_be_empty_and_ends_the_walk() {
    let paged = SOUND.replace("[fields]", "[paging]\nparameter = \"page\"\n[fields]");
    let listing = listing(&paged);
    assert_eq!(listing.first().url, "https://calls.example/list?page=1");
    let first = first_page(&listing, "<li><a href=/1>Call</a><time>3.12.2026</time>").unwrap();
    let next = first.next.unwrap();
    assert_eq!(next.url, "https://calls.example/list?page=2");
    let page = crier::ports::Page { url: next.url.clone(), content_type: String::new(), body: "<p>No more.".into() };
    let last = listing.read(&next, &page).unwrap();
    assert!(last.next.is_none() && last.sightings.is_empty());
    let unfound = Request { url: listing.first().url, ..next };
    assert!(listing.read(&unfound, &page).is_err());
}
