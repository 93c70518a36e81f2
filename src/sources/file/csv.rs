//! Rows of a table as spreadsheets export it: commas, semicolons or tabs, quotes, several lines in one cell.

use super::{Row, Rows};
use crate::domain::entry::{Form, Part};

/// What may stand between two cells.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// A cell with the line it begins at.
type Cell = (usize, String);

/// Reads a table whose first row names its columns.
pub(super) fn rows(text: &str) -> Rows {
    let text = text.trim_start_matches('\u{feff}');
    let separator = separator(text);
    let (mut lines, open) = cells(text, separator);
    let mut read = Rows::default();
    if let Some(line) = open {
        let found = "found a quote that is never closed, expected `\"` at the end of the cell".to_owned();
        read.faults.push((line, format!("{found}; try to save the table as CSV again")));
    }
    lines.retain(|cells| cells.iter().any(|(_, text)| !text.trim().is_empty()));
    lines.retain(|cells| !cells.first().is_some_and(|(_, text)| text.trim_start().starts_with('#')));
    let mut lines = lines.into_iter();
    let Some(head) = lines.next() else { return read };
    let columns: Vec<Option<Part>> = head.iter().map(|(_, name)| Part::named(name)).collect();
    for ((line, name), _) in head.iter().zip(&columns).filter(|(_, part)| part.is_none()) {
        let known: Vec<&str> = Part::ALL.into_iter().map(Part::as_str).collect();
        let name = name.trim();
        read.faults.push((*line, format!("found the column `{name}`, expected one of {}", known.join(", "))));
    }
    for needed in [Part::Title, Part::Link].into_iter().filter(|part| !columns.contains(&Some(*part))) {
        let line = head.first().map_or(1, |(line, _)| *line);
        let example = "title,deadline,link,programme,budget,for,country";
        let what = format!("found no column `{}`, expected one; try `{example}`", needed.as_str());
        read.faults.push((line, what));
    }
    if columns.contains(&Some(Part::Title)) && columns.contains(&Some(Part::Link)) {
        read.rows = lines.map(|cells| row(&cells, &columns)).collect();
    }
    read
}

fn row(cells: &[Cell], columns: &[Option<Part>]) -> Row {
    let line = cells.first().map_or(0, |(line, _)| *line);
    let mut row = Row { line, form: Form::default(), faults: Vec::new() };
    for ((_, text), part) in cells.iter().zip(columns) {
        if let Some(part) = part {
            row.form.put(*part, text);
        }
    }
    let extra = cells.iter().skip(columns.len()).find(|(_, text)| !text.trim().is_empty());
    if let Some((line, text)) = extra {
        let text: String = text.trim().chars().take(40).collect();
        let what = format!(
            "found `{text}` beyond the last column, expected {} cells; try quotes around a cell with a comma in it",
            columns.len()
        );
        row.faults.push((*line, what));
    }
    row
}

/// The sign that parts the first row best; spreadsheets choose it by country.
fn separator(text: &str) -> char {
    let is_head = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let head = text.lines().find(is_head).unwrap_or_default();
    let known = |separator: char| head.split(separator).filter(|name| Part::named(name.trim_matches('"')).is_some());
    SEPARATORS.into_iter().rev().max_by_key(|separator| known(*separator).count()).unwrap_or(',')
}

/// Cuts a table into cells (RFC 4180), and says where a quote was never closed.
fn cells(text: &str, separator: char) -> (Vec<Vec<Cell>>, Option<usize>) {
    let mut rows = vec![Vec::new()];
    let (mut line, mut began) = (1, 1);
    let mut cell = String::new();
    let mut quoted = false;
    let mut signs = text.chars().peekable();
    let mut close = |cell: &mut String, began: &mut usize, line: usize, ends_row: bool| {
        if let Some(row) = rows.last_mut() {
            row.push((*began, std::mem::take(cell)));
        }
        *began = line;
        if ends_row {
            rows.push(Vec::new());
        }
    };
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            // Within a cell that did not begin with one, a quote is a quote.
            '"' if cell.trim().is_empty() => {
                cell.clear();
                quoted = true;
            }
            '\r' if signs.peek() == Some(&'\n') => {}
            '\n' | '\r' => {
                line += 1;
                if quoted { cell.push('\n') } else { close(&mut cell, &mut began, line, true) }
            }
            _ if sign == separator && !quoted => close(&mut cell, &mut began, line, false),
            _ => cell.push(sign),
        }
    }
    let open = quoted.then_some(began);
    close(&mut cell, &mut began, line, false);
    (rows, open)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(text: &str) -> Vec<(usize, String)> {
        let title = |row: &Row| (row.line, row.form.get(Part::Title).unwrap_or_default().to_owned());
        rows(text).rows.iter().map(title).collect()
    }

    #[test]
    fn tables_of_every_spreadsheet_are_read() {
        let expected = [(2, "One, two".to_owned()), (5, "Three".to_owned())];
        for text in [
            "title,link\n\"One, two\",https://a.example\n\n\nThree,https://b.example\n",
            "\u{feff}Titel;URL\r\nOne, two;https://a.example\r\n;\r\n# a note\r\nThree;https://b.example",
            "link\ttitle\nhttps://a.example\tOne, two\n\n\nhttps://b.example\tThree\n",
        ] {
            assert_eq!(titles(text), expected, "{text}");
        }
    }

    #[test]
    fn a_cell_may_hold_quotes_and_lines() {
        let read = rows("title,link,text\nA \"B\",x,\"one\ntwo \"\"three\"\"\"\nC,y,z\n");
        assert_eq!(read.faults, []);
        let texts: Vec<&str> = read.rows.iter().filter_map(|row| row.form.get(Part::Text)).collect();
        assert_eq!(texts, ["one\ntwo \"three\"", "z"]);
        assert_eq!(read.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 4]);
    }

    #[test]
    fn what_is_wrong_with_a_table_is_told_with_its_line() {
        let told = |text: &str| -> Vec<String> {
            let read = rows(text);
            let rows = read.rows.into_iter().flat_map(|row| row.faults);
            read.faults.into_iter().chain(rows).map(|(line, what)| format!("{line}: {what}")).collect()
        };
        assert!(told("").is_empty());
        assert!(
            told("titel,when\nA,B\n")[0].starts_with("1: found the column `when`, expected one of title, deadline")
        );
        assert!(told("titel,when\nA,B\n")[1].starts_with("1: found no column `link`, expected one; try `title,"));
        assert!(told("title,link\nA, B,C,D\n")[0].starts_with("2: found `C` beyond the last column, expected 2 cells"));
        assert!(told("title,link\nA,\"B\n")[0].starts_with("2: found a quote that is never closed"));
    }
}
