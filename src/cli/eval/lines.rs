//! Text files read line by line, plain or gzip.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use anyhow::Context;
use serde::de::DeserializeOwned;

/// The most bytes of text read from one file.
const BYTES_MAX: u64 = 1 << 30;

/// Every line that holds something, with its number.
pub(super) fn read(file: &Path) -> anyhow::Result<Vec<(usize, String)>> {
    let name = file.display();
    let mut raw = BufReader::new(std::fs::File::open(file).with_context(|| format!("cannot open {name}"))?);
    let packed = raw.fill_buf().with_context(|| format!("cannot read {name}"))?.starts_with(&[0x1f, 0x8b]);
    let text: Box<dyn Read> = if packed { Box::new(flate2::read::MultiGzDecoder::new(raw)) } else { Box::new(raw) };
    let lines = BufReader::new(text.take(BYTES_MAX)).lines();
    let numbered =
        (1..).zip(lines).map(|(number, line)| Ok((number, line.with_context(|| format!("cannot read {name}"))?)));
    let lines: anyhow::Result<Vec<(usize, String)>> = numbered.collect();
    Ok(lines?.into_iter().filter(|(_, line)| !line.trim().is_empty()).collect())
}

/// One JSON object a line.
pub(super) fn objects<T: DeserializeOwned>(file: &Path) -> anyhow::Result<Vec<T>> {
    let parse = |(number, line): (usize, String)| {
        serde_json::from_str(&line).with_context(|| format!("{}:{number}", file.display()))
    };
    read(file)?.into_iter().map(parse).collect()
}
