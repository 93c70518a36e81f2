//! `crier eval`: how good answers are, so that every change of the search can be judged.
//!
//! Either questions with their right answers, asked the way a member asks them, or funded projects of CORDIS, of
//! which each knows the one topic it won under. Nothing is stored.

pub mod calls;
pub mod cordis;
mod lines;
pub mod measure;
pub mod questions;

use std::path::PathBuf;

use jiff::Timestamp;

use self::measure::Tally;
use super::workshop::{self, Output};
use super::{ConfigFile, moment};

/// What to measure.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: ConfigFile,
    /// Questions, one JSON object a line: `{"query": "...", "language": "en", "expected": ["identifier or title"]}`, or
    /// `"nothing": true` where nothing fits. With `--cordis`: projects, then topics. Plain or gzip.
    #[arg(required = true, num_args = 1..=2, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Look for the topic each CORDIS project was funded under, among the titles of all topics.
    #[arg(long, conflicts_with = "calls")]
    cordis: bool,
    /// Ask about these calls, taken as open, instead of the record: `{"identifier", "title", "text"}` a line.
    #[arg(long, value_name = "FILE")]
    calls: Option<PathBuf>,
    /// Ask as if it were this moment.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Timestamp>,
    /// How many of the worst misses to show.
    #[arg(long, value_name = "N", default_value_t = 10)]
    misses: usize,
    /// One JSON object a group, one for each miss.
    #[arg(long)]
    json: bool,
}

/// Measures, and prints what was measured.
pub(super) async fn main(arguments: Arguments) -> anyhow::Result<()> {
    let output = Output::of(arguments.json);
    let now = workshop::clock(arguments.at).now();
    match (arguments.cordis, arguments.files.as_slice()) {
        (true, [projects, topics]) => {
            let (projects, topics) = (cordis::projects(projects)?, cordis::topics(topics)?);
            for asked in cordis::Asked::ALL {
                show(&cordis::measure(&projects, &topics, asked, now)?, arguments.misses, output)?;
            }
            Ok(())
        }
        (false, [file]) => {
            let questions = questions::read(file)?;
            let measured = if let Some(calls) = &arguments.calls {
                questions::measure_on(&calls::read(calls)?, &questions, now).await?
            } else {
                let config = workshop::config(&arguments.config)?;
                let crier = workshop::open(&config, workshop::clock(arguments.at)).await?;
                questions::measure(crier.conversation(), &questions, now).await
            };
            show(&measured, arguments.misses, output)
        }
        (true, _) => Err(workshop::Usage("found one file, expected projects and topics".to_owned()).into()),
        (false, _) => {
            Err(workshop::Usage("found two files, expected one with questions; try `--cordis`".to_owned()).into())
        }
    }
}

fn show(measured: &Tally, misses: usize, output: Output) -> anyhow::Result<()> {
    match output {
        Output::Json => measured.in_json(misses).iter().try_for_each(|line| workshop::print(&line.to_string())),
        Output::Words => workshop::print(&measured.in_words(misses)),
    }
}
