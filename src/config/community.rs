//! `communities/*.toml`: who is served, where, and about what.

use std::collections::BTreeSet;

use toml::de::DeValue;

use super::section::{Key, Section, described, nearest};
use super::settings::{Defaults, EVENTS, LANGUAGE, LEADS, RELEVANCE_MIN, REMIND_AT, ZONE};
use super::values::{self, Read};
use super::{Channel, CommunityFile, settings};
use crate::domain::community::{Audience, Community, Profile};
use crate::domain::interest::Interest;
use crate::domain::vocabulary;

const TITLE: Key =
    Key { name: "title", expected: "the community's name for people", example: r#"title = "Example Town""# };
const COUNTRIES: Key =
    Key { name: "countries", expected: "a list of country codes or names", example: r#"countries = ["PL"]"# };
const ORGANISATIONS: Key = Key {
    name: "organisations",
    expected: "a list of types of organisation",
    example: r#"organisations = ["library", "school"]"#,
};
const THEMES: Key = Key { name: "themes", expected: "a list of themes", example: r#"themes = ["heritage"]"# };
const GRANT_MAX: Key = Key { name: "grant_max", expected: "an amount in euros", example: "grant_max = 60000" };
const NAME: Key = Key {
    name: "name",
    expected: "a name of small letters, digits and hyphens, unique in this file",
    example: r#"name = "news""#,
};
const AUDIENCE: Key = Key {
    name: "audience",
    expected: "a platform and a chat on it, such as `telegram:-1001234567890/17` or `discord:112233445566778899`",
    example: r#"audience = "console:main""#,
};
const INTEREST: Key = Key {
    name: "interest",
    expected: "words and facets, or `*` for every call",
    example: r#"interest = "heritage OR for:library""#,
};

/// Reads a community; what is wrong is noted and left out.
pub(super) fn read(root: &Section<'_>, name: &str, defaults: &Defaults) -> CommunityFile {
    let title = root.required(TITLE, values::text);
    let zone = root.optional(ZONE, values::zone).unwrap_or_else(|| defaults.zone.clone());
    let language = root.optional(LANGUAGE, values::language).unwrap_or_else(|| defaults.language.clone());
    let profile = profile(&root.section("profile"));
    let community = Community {
        name: name.to_owned(),
        title: title.unwrap_or_default(),
        profile,
        language: language.clone(),
        zone: zone.clone(),
    };
    let own = Defaults { language, zone, ..defaults.clone() };
    let mut names = BTreeSet::new();
    let mut channels = Vec::new();
    for section in root.sections("channel") {
        if let Some(channel) = channel(&section, &own) {
            if !names.insert(channel.name.clone()) {
                section.complain(NAME, format!("`{}` a second time", channel.name), NAME.expected);
            }
            channels.push(channel);
        }
    }
    CommunityFile { community, channels }
}

fn profile(section: &Section<'_>) -> Profile {
    let term = |terms: &'static [vocabulary::Term]| {
        move |value: &DeValue<'_>| -> Read<String> {
            let word = values::text(value)?;
            let known = vocabulary::term_named(terms, &word).map(|term| term.id.clone());
            known.ok_or_else(|| {
                let ids: BTreeSet<&str> = terms.iter().map(|term| term.id.as_str()).collect();
                format!("`{word}` (the nearest is `{}`)", nearest(&word, &ids).unwrap_or_default())
            })
        }
    };
    let country = |value: &DeValue<'_>| -> Read<String> {
        let word = values::text(value)?;
        vocabulary::country_named(&word).map(|country| country.code.clone()).ok_or_else(|| described(value))
    };
    Profile {
        countries: section.optional(COUNTRIES, values::list(country)).unwrap_or_default(),
        organisations: section
            .optional(ORGANISATIONS, values::list(term(vocabulary::organisations())))
            .unwrap_or_default(),
        themes: section.optional(THEMES, values::list(term(vocabulary::themes()))).unwrap_or_default(),
        grant_max: section.optional(GRANT_MAX, values::count).and_then(|amount| u64::try_from(amount).ok()),
    }
}

fn channel(section: &Section<'_>, defaults: &Defaults) -> Option<Channel> {
    let name = section.required(NAME, |value| {
        let name = values::text(value)?;
        let fits = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if fits { Ok(name) } else { Err(described(value)) }
    });
    let audience =
        section.required(AUDIENCE, |value| values::text(value)?.parse::<Audience>().map_err(|_| described(value)));
    let interest = section.required(INTEREST, |value| {
        let text = values::text(value)?;
        text.parse::<Interest>().map_err(|error| format!("`{text}`, where {error}"))
    });
    let leads = section.optional(LEADS, values::list(values::lead));
    let events = section.optional(EVENTS, values::list(values::event));
    let remind_at = section.optional(REMIND_AT, values::hour).unwrap_or(defaults.remind_at);
    let rhythm = settings::rhythm(section, defaults.rhythm, remind_at);
    let relevance_min = section.optional(RELEVANCE_MIN, values::relevance);
    let zone = section.optional(ZONE, values::zone);
    let language = section.optional(LANGUAGE, values::language);
    Some(Channel {
        name: name?,
        audience: audience?,
        interest: interest?,
        leads: leads.unwrap_or_else(|| defaults.leads.clone()),
        events: events.unwrap_or_else(|| defaults.events.clone()),
        remind_at,
        rhythm,
        relevance_min: relevance_min.unwrap_or(defaults.relevance_min),
        zone: zone.unwrap_or_else(|| defaults.zone.clone()),
        language: language.unwrap_or_else(|| defaults.language.clone()),
    })
}
