//! What the portal's programme codes mean, as its own facet answer says: new programmes come with new codes.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::domain::programme::{self, Programme};
use crate::ports::ShapeChanged;
use crate::sources::text;

/// The facet of programmes.
const PROGRAMMES: &str = "frameworkProgramme";
/// The portal knows about 30 programmes with live calls.
const CODES_MAX: usize = 500;

/// Labels of programme codes.
#[derive(Clone, Debug, Default)]
pub(super) struct Dictionary(BTreeMap<String, String>);

impl Dictionary {
    /// Reads a facet answer.
    pub(super) fn parse(body: &[u8]) -> Result<Self, ShapeChanged> {
        let changed = |found: &str| ShapeChanged {
            found: found.to_owned(),
            expected: format!("an answer with `facets`, `{PROGRAMMES}` among them"),
        };
        let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
        let answer: Value = serde_json::from_slice(body).map_err(|_| changed("what is no JSON"))?;
        let facets = answer.get("facets").and_then(Value::as_array).ok_or_else(|| changed("no list `facets`"))?;
        let is_ours = |facet: &&Value| facet.get("name").and_then(Value::as_str) == Some(PROGRAMMES);
        let values = facets.iter().find(is_ours).and_then(|facet| facet.get("values")).and_then(Value::as_array);
        let values = values.ok_or_else(|| changed("no programmes"))?;
        let entry = |value: &Value| {
            let (code, label) = (value.get("rawValue")?.as_str()?, value.get("value")?.as_str()?);
            Some((code.to_owned(), text::label(label)))
        };
        Ok(Self(values.iter().take(CODES_MAX).filter_map(entry).collect()))
    }

    /// Reads back what was remembered; what cannot be read is nothing known.
    pub(super) fn remembered(said: &str) -> Self {
        Self(serde_json::from_str(said).unwrap_or_default())
    }

    /// As it is remembered.
    pub(super) fn to_remember(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// What a code is called.
    pub(super) fn label(&self, code: &str) -> Option<&str> {
        self.0.get(code).map(String::as_str)
    }

    /// The programme a code stands for, as its label tells.
    pub(super) fn programme(&self, code: &str) -> Option<&'static Programme> {
        by_label(self.label(code)?)
    }
}

/// The programme a label such as `Border Management and Visa Instrument (BMVI)` names.
///
/// The portal loses `+` on the way (`Erasmus  (ERASMUS )`), so names are compared without it.
fn by_label(label: &str) -> Option<&'static Programme> {
    let (name, rest) = label.split_once('(').unwrap_or((label, ""));
    let short = rest.split(')').next().unwrap_or_default().trim();
    let by_name = || programme::all().iter().find(|known| without_plus(&known.name) == without_plus(name));
    by_name()
        .or_else(|| programme::named(name))
        .or_else(|| programme::by_identifier(short).filter(|_| !short.is_empty()))
}

fn without_plus(name: &str) -> String {
    let name = name.split('(').next().unwrap_or_default().replace('+', " ");
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_lost_their_plus_still_name_their_programme() {
        let cases = [
            ("Erasmus  (ERASMUS )", Some("erasmus")),
            ("Border Management and Visa Instrument (BMVI)", Some("bmvi")),
            ("Asylum, Migration and Integration Fund (AMIF)", Some("amif")),
            ("European Social Fund   (ESF) ", Some("esf_plus")),
            ("Pilot Projects & Preparation Actions (PPPA)", Some("pppa")),
            ("A new fund (NEWF)", None),
            ("", None),
        ];
        for (label, id) in cases {
            assert_eq!(by_label(label).map(|programme| programme.id.as_str()), id, "{label}");
        }
    }
}
