//! `cases [--only 14,27] [--server URL [--start-link LINK]...]`: tries what someone will try, and says of each whether
//! what must happen did. Without `--server` it starts servers of its own, and tries everything; with it, what needs no
//! access to the server's machine. Most cases share one room, some need one of their own: they are made by the links
//! that `openchair-server room start-link` shows, one for each, or without any where `rooms.start` is `anyone`.
//! Exit code 1 if a case was broken; 77 if some could not be tried on a server of its own.
//! The server is to be reached without a proxy before it: several cases are about bytes that a proxy would not pass on.

use anyhow::{Context, Result, bail};
use harness::cases::{self, Case, Place, frames, machine, trial};
use std::process::ExitCode;
use std::time::Instant;

/// Something that it takes is not there.
const LACKING: u8 = 77;

#[derive(Default)]
struct Wanted {
    server: Option<String>,
    start_links: Vec<String>,
    only: Option<Vec<u16>>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cases: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<ExitCode> {
    let wanted = wanted(std::env::args().skip(1))?;
    let began = Instant::now();
    let (_own, place) = match &wanted.server {
        Some(url) => (None, Place::new(url, &wanted.start_links)?),
        None => machine::start(&[]).map(|(server, place)| (Some(server), place))?,
    };
    let mut all = Vec::new();
    for table in [cases::cases(), frames::cases()] {
        let chosen = table.into_iter().filter(|case| wanted.is_among(case)).collect();
        let outcomes = trial::run(chosen, &place).await;
        print!("{}", trial::table(&outcomes));
        all.extend(outcomes);
    }
    let [held, broken, not_tried] = trial::counts(all.iter().map(|(_, outcome)| outcome));
    println!("cases: {held} held, {broken} broken, {not_tried} not tried, {} s", began.elapsed().as_secs());
    Ok(match (broken, not_tried, &wanted.server) {
        (1.., ..) => ExitCode::FAILURE,
        (0, 1.., None) => ExitCode::from(LACKING),
        _ => ExitCode::SUCCESS,
    })
}

fn wanted(mut arguments: impl Iterator<Item = String>) -> Result<Wanted> {
    let mut wanted = Wanted::default();
    while let Some(flag) = arguments.next() {
        let mut value = || arguments.next().with_context(|| format!("{flag} needs a value"));
        match flag.as_str() {
            "--server" => wanted.server = Some(value()?),
            "--start-link" => wanted.start_links.push(value()?),
            "--only" => wanted.only = Some(numbers(&value()?)?),
            _ => bail!("expected --only NUMBERS, --server URL, --start-link LINK, and not {flag}"),
        }
    }
    Ok(wanted)
}

fn numbers(text: &str) -> Result<Vec<u16>> {
    let number = |word: &str| word.trim().parse().with_context(|| format!("{word} is no number of a case"));
    text.split(',').map(number).collect()
}

impl Wanted {
    fn is_among(&self, case: &Case) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(&case.number))
    }
}
