//! A table of a configuration file, read key by key; what is wrong is noted and reading goes on.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use toml::de::{DeTable, DeValue};

use super::fault::Fault;

/// A file being read.
pub(super) struct File<'a> {
    /// Its name in complaints.
    pub(super) name: String,
    /// Its text, for line numbers.
    pub(super) text: &'a str,
    /// What was found wrong so far.
    pub(super) faults: RefCell<Vec<Fault>>,
}

impl File<'_> {
    /// The line of a byte offset, counted from 1.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }

    pub(super) fn note(&self, line: usize, key: &str, found: String, expected: &str, example: &str) {
        let (key, expected, example) = (key.to_owned(), expected.to_owned(), example.to_owned());
        self.faults.borrow_mut().push(Fault { file: self.name.clone(), line, key, found, expected, example });
    }
}

/// What a key takes: said in complaints and known to `crier check`.
#[derive(Clone, Copy)]
pub(super) struct Key {
    /// Its name.
    pub(super) name: &'static str,
    /// What may stand there.
    pub(super) expected: &'static str,
    /// A line that works.
    pub(super) example: &'static str,
}

/// One table; dropping it complains about keys nobody asked for.
pub(super) struct Section<'a> {
    file: &'a File<'a>,
    path: String,
    line: usize,
    table: Option<&'a DeTable<'a>>,
    asked: RefCell<BTreeSet<&'static str>>,
    quiet: Cell<bool>,
}

impl<'a> Section<'a> {
    pub(super) fn root(file: &'a File<'a>, table: &'a DeTable<'a>) -> Self {
        Self::of(file, String::new(), 1, Some(table))
    }

    fn of(file: &'a File<'a>, path: String, line: usize, table: Option<&'a DeTable<'a>>) -> Self {
        Self { file, path, line, table, asked: RefCell::default(), quiet: Cell::default() }
    }

    /// The value of a key that may be absent.
    pub(super) fn optional<T>(&self, key: Key, read: impl Fn(&DeValue<'_>) -> Result<T, String>) -> Option<T> {
        self.asked.borrow_mut().insert(key.name);
        let (line, value) = self.find(key.name)?;
        match read(value) {
            Ok(value) => Some(value),
            Err(found) => {
                self.file.note(line, &self.path_of(key.name), found, key.expected, key.example);
                None
            }
        }
    }

    /// The value of a key that must be there.
    pub(super) fn required<T>(&self, key: Key, read: impl Fn(&DeValue<'_>) -> Result<T, String>) -> Option<T> {
        if self.find(key.name).is_none() {
            self.asked.borrow_mut().insert(key.name);
            self.file.note(self.line, &self.path_of(key.name), "nothing".to_owned(), key.expected, key.example);
        }
        self.optional(key, read)
    }

    /// Complains about a key whose value alone is right but not together with others.
    pub(super) fn complain(&self, key: Key, found: String, expected: &str) {
        let line = self.find(key.name).map_or(self.line, |(line, _)| line);
        self.file.note(line, &self.path_of(key.name), found, expected, key.example);
    }

    /// A table within this one; absent means empty.
    pub(super) fn section(&self, name: &'static str) -> Section<'a> {
        self.asked.borrow_mut().insert(name);
        let path = self.path_of(name);
        let (line, table) = match self.find(name) {
            Some((line, DeValue::Table(table))) => (line, Some(table)),
            Some((line, other)) => {
                let found = described(other);
                self.file.note(line, &path, found, "a table", &format!("[{path}]"));
                (line, None)
            }
            None => (self.line, None),
        };
        Section::of(self.file, path, line, table)
    }

    /// The tables of `[[name]]`, in order.
    pub(super) fn sections(&self, name: &'static str) -> Vec<Section<'a>> {
        self.asked.borrow_mut().insert(name);
        let path = self.path_of(name);
        let Some((line, value)) = self.find(name) else { return Vec::new() };
        let DeValue::Array(entries) = value else {
            self.file.note(line, &path, described(value), "a list of tables", &format!("[[{path}]]"));
            return Vec::new();
        };
        let mut sections = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            let line = self.file.line(entry.span().start);
            let path = format!("{path}[{}]", index + 1);
            let Some(table) = entry.get_ref().as_table() else {
                self.file.note(line, &path, described(entry.get_ref()), "a table", &format!("[[{name}]]"));
                continue;
            };
            sections.push(Section::of(self.file, path, line, Some(table)));
        }
        sections
    }

    /// Whether a key is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// Ends without looking for unknown keys.
    pub(super) fn forget(self) {
        self.quiet.set(true);
    }

    /// The path of a key below this table.
    pub(super) fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    fn find(&self, name: &str) -> Option<(usize, &'a DeValue<'a>)> {
        let (key, value) = self.table?.iter().find(|(key, _)| key.get_ref() == name)?;
        Some((self.file.line(key.span().start), value.get_ref()))
    }
}

impl Drop for Section<'_> {
    fn drop(&mut self) {
        if self.quiet.get() {
            return;
        }
        let asked = self.asked.borrow();
        for (key, _) in self.table.into_iter().flatten() {
            if asked.contains(key.get_ref().as_ref()) {
                continue;
            }
            let line = self.file.line(key.span().start);
            let nearest = nearest(key.get_ref(), &asked).unwrap_or_default();
            let known = asked.iter().copied().collect::<Vec<_>>().join(", ");
            let found = "a key that does not exist here".to_owned();
            self.file.note(
                line,
                &self.path_of(key.get_ref()),
                found,
                &format!("one of {known}"),
                &format!("`{nearest}`"),
            );
        }
    }
}

/// The known name that looks most like `word`.
pub(super) fn nearest<'n>(word: &str, known: &BTreeSet<&'n str>) -> Option<&'n str> {
    known.iter().copied().min_by_key(|name| distance(word, name))
}

/// How many letters have to be added, left out or exchanged.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().take(64).enumerate() {
        let mut left = index + 1;
        let mut diagonal = index;
        for (place, against) in other.iter().enumerate() {
            let above = row.get(place + 1).copied().unwrap_or(usize::MAX - 1);
            let cost = usize::from(letter != *against);
            let best = (diagonal + cost).min(left + 1).min(above + 1);
            if let Some(cell) = row.get_mut(place) {
                *cell = left;
            }
            diagonal = above;
            left = best;
        }
        if let Some(last) = row.last_mut() {
            *last = left;
        }
    }
    row.last().copied().unwrap_or(0)
}

/// A value as it is repeated in a complaint.
pub(super) fn described(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("`{}`", text.chars().take(80).collect::<String>()),
        DeValue::Integer(number) => format!("the number {}", number.as_str()),
        DeValue::Float(number) => format!("the number {}", number.as_str()),
        DeValue::Boolean(value) => format!("`{value}`"),
        DeValue::Datetime(moment) => format!("the date {moment}"),
        DeValue::Array(entries) => format!("a list of {}", entries.len()),
        DeValue::Table(_) => "a table".to_owned(),
    }
}
