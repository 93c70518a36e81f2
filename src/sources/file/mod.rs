//! Calls by hand: tables that people keep, as CSV from any spreadsheet or as TOML.
//!
//! What cannot be understood is told row by row, with its line; the good rows still count. Reading order: `csv` and
//! `table` (rows of either form), [`fetch`] (how files come in place of pages).

mod csv;
pub mod fetch;
mod table;

use std::collections::BTreeMap;

use url::Url;

use crate::domain::entry::{Defaults, Form, Part};
use crate::domain::sighting::{Defect, Sighting};
use crate::ports::{Manners, Page, Reading, Request, ShapeChanged, Source};
use crate::sources::listing::charset;

/// More rows of one file are not read.
const ROWS_MAX: usize = 5_000;

/// A row of a file: the line it begins at, what it says, and what about it makes no sense.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    line: usize,
    form: Form,
    faults: Vec<(usize, String)>,
}

/// What a file holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rows {
    rows: Vec<Row>,
    /// What is wrong with the file as a whole, by line.
    faults: Vec<(usize, String)>,
}

/// A folder of tables, or one table.
pub struct FileSource {
    name: String,
    url: Url,
    defaults: Defaults,
}

impl FileSource {
    /// The tables at `url`, a `file:` address, under the feed's name.
    #[must_use]
    pub fn new(name: impl Into<String>, url: Url, defaults: Defaults) -> Self {
        Self { name: name.into(), url, defaults }
    }

    /// Reads one file; `known` holds where each call read so far stands.
    fn file(&self, name: &str, text: &str, known: &mut BTreeMap<String, String>, reading: &mut Reading) {
        let rows = if is_toml(name, text) { table::rows(text) } else { csv::rows(text) };
        let at = |line: usize| format!("{name}:{line}");
        reading.defects.extend(rows.faults.into_iter().map(|(line, what)| Defect { at: at(line), what }));
        let many = rows.rows.len();
        for row in rows.rows.into_iter().take(ROWS_MAX) {
            reading.defects.extend(row.faults.into_iter().map(|(line, what)| Defect { at: at(line), what }));
            let (sighting, slips) = row.form.read(&self.name, &self.defaults);
            reading.defects.extend(slips.iter().map(|slip| Defect { at: at(row.line), what: slip.to_string() }));
            let Some(sighting) = sighting else { continue };
            if let Some(first) = known.get(&sighting.reference) {
                reading.defects.push(repeated(&sighting, first, at(row.line)));
                continue;
            }
            known.insert(sighting.reference.clone(), at(row.line));
            reading.sightings.push(sighting);
        }
        if many > ROWS_MAX {
            let what = format!("found {many} rows, expected at most {ROWS_MAX}; try several files");
            reading.defects.push(Defect { at: name.to_owned(), what });
        }
    }
}

fn repeated(sighting: &Sighting, first: &str, at: String) -> Defect {
    let what = match &sighting.facts.identifier {
        Some(code) => format!("code: found `{code}`, which stands at {first} too, expected one row for each call"),
        None => format!(
            "link: found the page of {first}, expected one page for each call, or a code where several share one; \
             try `{}`",
            Part::Code.example()
        ),
    };
    Defect { at, what }
}

/// By its ending, or where a page has none by its look.
fn is_toml(name: &str, text: &str) -> bool {
    match name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).as_deref() {
        Some("toml") => true,
        Some("csv") => false,
        _ => text.lines().any(|line| line.trim_start().starts_with("[[call]]")),
    }
}

impl Source for FileSource {
    fn name(&self) -> &str {
        &self.name
    }

    fn first(&self) -> Request {
        Request::get(self.url.to_string(), Manners::default())
    }

    /// A folder without files is as it should be: nobody has entered anything yet.
    fn read(&self, _request: &Request, page: &Page) -> Result<Reading, ShapeChanged> {
        let mut reading = Reading::default();
        let mut known = BTreeMap::new();
        let one = || {
            let name = page.url.rsplit('/').next().unwrap_or_default().to_owned();
            vec![fetch::File { name, text: charset::text(page) }]
        };
        for file in fetch::unpacked(page).unwrap_or_else(one) {
            self.file(&file.name, &file.text, &mut known, &mut reading);
        }
        reading.total = Some(reading.sightings.len());
        Ok(reading)
    }

    fn rules(&self) -> String {
        format!("{} {} {}", env!("CARGO_PKG_VERSION"), self.defaults.zone, self.defaults.language)
    }
}
