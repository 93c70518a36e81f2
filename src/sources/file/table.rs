//! Rows of a TOML file: one `[[call]]` each.

use toml::de::{DeTable, DeValue};

use super::{Row, Rows};
use crate::domain::entry::{Form, Part};

/// Something that works, to follow any complaint about the form of the file.
const EXAMPLE: &str = "[[call]]";

/// Reads a file; what is no `[[call]]` is told.
pub(super) fn rows(text: &str) -> Rows {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut read = Rows::default();
    for error in &errors {
        let line = line_of(text, error.span().map_or(0, |span| span.start));
        let written: String = text.lines().nth(line - 1).unwrap_or_default().trim().chars().take(80).collect();
        let message = error.message().replace('\n', " ");
        read.faults.push((line, format!("found `{written}`, expected TOML ({message}); try `key = \"value\"`")));
    }
    for (key, value) in table.get_ref() {
        let line = line_of(text, key.span().start);
        match (key.get_ref().as_ref(), value.get_ref()) {
            ("call", DeValue::Array(calls)) => {
                for call in calls {
                    let line = line_of(text, call.span().start);
                    match call.get_ref().as_table() {
                        Some(call) => read.rows.push(row(call, line, text)),
                        None => read.faults.push((line, format!("found no table, expected one; try `{EXAMPLE}`"))),
                    }
                }
            }
            (name, _) => {
                read.faults.push((line, format!("found `{name}`, expected tables named `call`; try `{EXAMPLE}`")));
            }
        }
    }
    read.rows.sort_by_key(|row| row.line);
    read
}

fn row(call: &DeTable<'_>, line: usize, text: &str) -> Row {
    let mut row = Row { line, form: Form::default(), faults: Vec::new() };
    for (key, value) in call {
        let line = line_of(text, key.span().start);
        let name = key.get_ref().as_ref();
        match (Part::named(name), written(value.get_ref())) {
            (Some(part), Some(value)) => row.form.put(part, &value),
            (Some(part), None) => {
                let what = format!("{name}: found a table, expected {}", part.expected());
                row.faults.push((line, format!("{what}; try `{name} = \"{}\"`", part.example())));
            }
            (None, _) => {
                let known: Vec<&str> = Part::ALL.into_iter().map(Part::as_str).collect();
                row.faults.push((line, format!("found the key `{name}`, expected one of {}", known.join(", "))));
            }
        }
    }
    row
}

/// A value as one would write it in a table; the entries of a list with bars between them.
fn written(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.as_str().replace('_', "")),
        DeValue::Float(number) => Some(number.as_str().replace('_', "")),
        DeValue::Boolean(value) => Some(value.to_string()),
        DeValue::Datetime(moment) => Some(moment.to_string()),
        DeValue::Array(entries) => {
            let entries: Option<Vec<String>> = entries.iter().map(|entry| written(entry.get_ref())).collect();
            Some(entries?.join(" | "))
        }
        DeValue::Table(_) => None,
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_read_in_order_with_their_lines() {
        let read = rows(
            "# ours\n[[call]]\ntitle = \"One\"\nlink = \"https://a.example\"\ndeadline = [2027-03-05, \"2027-10-01\"]\n\
             budget = 20_000\n\n[[call]]\ntitle = \"Two\"\n",
        );
        assert_eq!(read.faults, []);
        assert_eq!(read.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 8]);
        let first = &read.rows[0].form;
        assert_eq!(first.get(Part::Deadline), Some("2027-03-05 | 2027-10-01"));
        assert_eq!(first.get(Part::Budget), Some("20000"));
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_and_the_rest_is_read() {
        let read = rows("[[call]]\ntitle = \"One\"\nwhen = \"soon\"\n\n[other]\nx = 1\n\n[[call]]\ntitle = Two\n");
        let faults = read.rows.iter().flat_map(|row| &row.faults).chain(&read.faults);
        let told: Vec<String> = faults.map(|(line, what)| format!("{line}: {what}")).collect();
        assert!(told.iter().any(|what| what.starts_with("3: found the key `when`, expected one of title")), "{told:?}");
        assert!(told.iter().any(|what| what.starts_with("5: found `other`, expected tables named `call`")), "{told:?}");
        assert!(told.iter().any(|what| what.starts_with("9: found `title = Two`, expected TOML")), "{told:?}");
        assert_eq!(read.rows[0].form.get(Part::Title), Some("One"));
    }
}
