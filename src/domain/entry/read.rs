//! A form becomes what a source states about a call.

use url::Url;

use super::{Form, Part, Slip, days};
use crate::domain::deadline::{Deadline, DeadlineModel, Stage};
use crate::domain::language::Language;
use crate::domain::money::parse_euros;
use crate::domain::opportunity::{Budget, Facts, Kind, Status};
use crate::domain::sighting::Sighting;
use crate::domain::zone::Zone;
use crate::domain::{programme, vocabulary};

/// The longest title kept, in characters.
const TITLE_CHARS_MAX: usize = 500;
/// The longest description kept, in characters.
const TEXT_CHARS_MAX: usize = 20_000;
/// The longest code, in characters.
const CODE_CHARS_MAX: usize = 100;
/// More entries of one list tell nothing more.
const LIST_MAX: usize = 50;
/// How much of what was found is repeated, in characters.
const FOUND_CHARS_MAX: usize = 80;

/// What holds where a form says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defaults {
    /// The zone its days and hours are meant in.
    pub zone: Zone,
    /// ISO 639-1 code of the language it is written in.
    pub language: String,
}

impl Form {
    /// The call as `source` states it, and everything that could not be understood; nothing without title or link.
    #[must_use]
    pub fn read(&self, source: &str, defaults: &Defaults) -> (Option<Sighting>, Vec<Slip>) {
        let mut draft = Draft { form: self, slips: Vec::new() };
        let title = draft.needed(Part::Title, |text| Some(bounded(&in_one_line(text), TITLE_CHARS_MAX)));
        let link = draft.needed(Part::Link, address);
        let facts = draft.facts(title.clone().unwrap_or_default(), link.clone().unwrap_or_default(), defaults);
        let whole = title.is_some() && link.is_some();
        let reference = facts.identifier.clone().unwrap_or_else(|| reference_of(&facts.link));
        let sighting = whole.then(|| Sighting { source: source.to_owned(), reference, facts });
        draft.slips.sort_by_key(|slip| slip.part);
        (sighting, draft.slips)
    }
}

/// A form under way.
struct Draft<'a> {
    form: &'a Form,
    slips: Vec<Slip>,
}

impl Draft<'_> {
    fn needed<T>(&mut self, part: Part, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        if self.form.get(part).is_none() {
            self.slips.push(Slip { part, found: None });
        }
        self.optional(part, read)
    }

    fn optional<T>(&mut self, part: Part, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.form.get(part)?;
        let value = read(text);
        if value.is_none() {
            self.slip(part, text);
        }
        value
    }

    fn slip(&mut self, part: Part, found: &str) {
        self.slips.push(Slip { part, found: Some(bounded(&in_one_line(found), FOUND_CHARS_MAX)) });
    }

    fn facts(&mut self, title: String, link: String, defaults: &Defaults) -> Facts {
        let moments = self.days(Part::Deadline);
        let several = moments.len() > 1;
        let cut_off = |index: usize| Stage::CutOff(u16::try_from(index + 1).unwrap_or(u16::MAX));
        let stage = |index: usize| if several { cut_off(index) } else { Stage::Only };
        let zone = &defaults.zone;
        let deadline = |(index, (date, time))| Deadline { date, time, zone: zone.clone(), stage: stage(index) };
        let text = |text: &str| Some(bounded(text, TEXT_CHARS_MAX));
        let code = |text: &str| (text.chars().count() <= CODE_CHARS_MAX).then(|| in_one_line(text));
        let language = |text: &str| Language::named(text).map(|language| language.as_str().to_owned());
        let model = if several { DeadlineModel::MultipleCutOff } else { DeadlineModel::Unknown };
        Facts {
            identifier: self.optional(Part::Code, code),
            title,
            language: self.optional(Part::Language, language).unwrap_or_else(|| defaults.language.clone()),
            kind: self.optional(Part::Kind, Kind::named).unwrap_or(Kind::National),
            programme: self.optional(Part::Programme, |text| Some(programme::named(text)?.id.clone())),
            call_identifier: self.optional(Part::Call, code),
            call_title: self.optional(Part::CallTitle, text),
            stated_status: self.optional(Part::Status, Status::named).unwrap_or(Status::Open),
            opens_on: self.days(Part::Opens).first().map(|(date, _)| *date),
            deadlines: moments.into_iter().enumerate().map(deadline).collect(),
            deadline_model: model,
            budget: self.budget(),
            action_types: self.optional(Part::Actions, |text| Some(list(text))).unwrap_or_default(),
            keywords: self.keywords(),
            text: self.optional(Part::Text, text).map(|text| format!("{text}\n")).unwrap_or_default(),
            link,
            updates: Vec::new(),
        }
    }

    fn days(&mut self, part: Part) -> Vec<days::Moment> {
        match self.form.get(part).map(days::read) {
            None => Vec::new(),
            Some(Ok(moments)) => moments,
            Some(Err(piece)) => {
                self.slip(part, &piece);
                Vec::new()
            }
        }
    }

    fn budget(&mut self) -> Budget {
        let (grant_min, grant_max) = self.optional(Part::Budget, range).unwrap_or_default();
        Budget {
            total: self.optional(Part::Pot, |text| parse_euros(text).filter(|euros| *euros > 0)),
            grants_expected: self.optional(Part::Grants, |text| text.trim().parse().ok()),
            grant_min,
            grant_max,
            possibly_shared: false,
        }
    }

    /// Keywords, and by name whom and which countries it is for: that is where matching and searching look for them.
    fn keywords(&mut self) -> Vec<String> {
        let mut keywords = self.form.get(Part::Keywords).map(list).unwrap_or_default();
        for word in self.form.get(Part::For).map(list).unwrap_or_default() {
            match vocabulary::term_named(vocabulary::organisations(), &word) {
                Some(term) => keywords.push(term.words.first().unwrap_or(&term.name).clone()),
                None => self.slip(Part::For, &word),
            }
        }
        for word in self.form.get(Part::Country).map(list).unwrap_or_default() {
            match vocabulary::country_named(&word) {
                Some(country) => keywords.push(country.name.clone()),
                None => self.slip(Part::Country, &word),
            }
        }
        let mut known = std::collections::BTreeSet::new();
        keywords.retain(|keyword| known.insert(keyword.to_lowercase()));
        keywords
    }
}

/// The smallest and the largest grant: `5000-20000`, `up to 60k`, `from 5000`, `20000`.
fn range(text: &str) -> Option<(Option<u64>, Option<u64>)> {
    let lower = text.to_lowercase().replace(['–', '—'], "-");
    let lower = lower.trim();
    if let Some(least) = lower.strip_prefix("from ").or_else(|| lower.strip_prefix('>')) {
        return Some((Some(parse_euros(least)?), None));
    }
    if let Some(most) = lower.strip_prefix("up to ").or_else(|| lower.strip_prefix('<')) {
        return Some((None, Some(parse_euros(most)?)));
    }
    match lower.split_once('-').or_else(|| lower.split_once(" to ")) {
        Some((least, most)) => {
            let (least, most) = (parse_euros(least)?, parse_euros(most)?);
            (least <= most).then_some((Some(least), Some(most)))
        }
        None => Some((None, Some(parse_euros(lower).filter(|euros| *euros > 0)?))),
    }
}

/// Entries with commas, bars or line ends between them.
fn list(text: &str) -> Vec<String> {
    let entries = text.split([',', '|', '\n']).map(in_one_line).filter(|entry| !entry.is_empty());
    entries.take(LIST_MAX).collect()
}

fn address(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    let usable = matches!(url.scheme(), "http" | "https") && url.host().is_some() && url.username().is_empty();
    usable.then(|| url.into())
}

/// What tells a call without a code from all others: its address, as a number one can type.
///
/// Marks of who linked to the page do not count.
#[must_use]
pub fn reference_of(link: &str) -> String {
    let bare = Url::parse(link).map(|mut url| {
        let is_mark = |name: &str| name.starts_with("utm_") || name == "fbclid" || name == "gclid";
        let kept: Vec<(String, String)> = url.query_pairs().into_owned().filter(|(name, _)| !is_mark(name)).collect();
        url.set_fragment(None);
        url.set_query(None);
        if !kept.is_empty() {
            url.query_pairs_mut().extend_pairs(kept);
        }
        let host = url.host_str().unwrap_or_default().trim_start_matches("www.").to_owned();
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{host}{}{query}", url.path().trim_end_matches('/'))
    });
    let hash = blake3::hash(bare.unwrap_or_else(|_| link.to_owned()).as_bytes());
    let (head, _) = hash.as_bytes().split_first_chunk::<8>().unwrap_or((&[0; 8], &[]));
    format!("n{:012}", u64::from_le_bytes(*head) % 1_000_000_000_000)
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn bounded(text: &str, chars: usize) -> String {
    text.trim().chars().filter(|c| !c.is_control() || *c == '\n').take(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(parts: &[(Part, &str)]) -> Form {
        let mut form = Form::default();
        for (part, text) in parts {
            form.put(*part, text);
        }
        form
    }

    fn defaults() -> Defaults {
        Defaults { zone: Zone::brussels(), language: "en".to_owned() }
    }

    #[test]
    fn every_example_is_understood() {
        let whole: Vec<(Part, &str)> = Part::ALL.into_iter().map(|part| (part, part.example())).collect();
        let (sighting, slips) = form(&whole).read("hand", &defaults());
        assert_eq!(slips, []);
        let facts = sighting.unwrap().facts;
        assert_eq!((facts.budget.grant_min, facts.budget.grant_max), (Some(5_000), Some(20_000)));
        assert_eq!(facts.keywords, ["crafts", "volunteers", "library", "museum", "Poland"]);
        assert_eq!(facts.deadlines.first().unwrap().instant().to_string(), "2027-03-05T16:00:00Z");
    }

    #[test]
    fn all_slips_are_told_at_once_and_the_rest_stands() {
        let parts = [
            (Part::Title, "Small grants"),
            (Part::Link, "https://town.example/grants"),
            (Part::Deadline, "soon"),
            (Part::Programme, "sunshine"),
            (Part::For, "library, wizard"),
            (Part::Country, "Ruritania"),
            (Part::Budget, "20000-5000"),
            (Part::Kind, "gift"),
        ];
        let (sighting, slips) = form(&parts).read("hand", &defaults());
        let told: Vec<String> = slips.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "deadline: found `soon`, expected a day, with the hour where it is known; try `2027-03-05 17:00`",
                "programme: found `sunshine`, expected the id or name of a programme; try `erasmus`",
                "budget: found `20000-5000`, expected one amount in euros, or a smallest and a largest one; try `5000-20000`",
                "for: found `wizard`, expected types of organisation, with commas between them; try `library, museum`",
                "country: found `Ruritania`, expected countries, with commas between them; try `pl`",
                "kind: found `gift`, expected grant, cascade, external_action, tender or national; try `national`",
            ]
        );
        assert_eq!(sighting.unwrap().facts.keywords, ["library"]);
    }

    #[test]
    fn a_call_without_title_or_publisher_is_none() {
        for (part, text) in [(Part::Title, "Small grants"), (Part::Link, "https://town.example/grants")] {
            let (sighting, slips) = form(&[(part, text)]).read("hand", &defaults());
            assert!(sighting.is_none());
            assert_eq!(slips.len(), 1);
        }
        for link in ["ftp://town.example/", "town.example", "javascript:alert(1)", "https://user@town.example/"] {
            let (sighting, _) = form(&[(Part::Title, "x"), (Part::Link, link)]).read("hand", &defaults());
            assert!(sighting.is_none(), "{link}");
        }
    }

    #[test]
    fn the_same_page_is_the_same_call() {
        let one = reference_of("https://www.town.example/calls/5/?utm_source=mail#top");
        assert_eq!(one, reference_of("https://town.example/calls/5"));
        assert_ne!(one, reference_of("https://town.example/calls/6"));
        assert_ne!(reference_of("https://town.example/?id=1"), reference_of("https://town.example/?id=2"));
    }
}
