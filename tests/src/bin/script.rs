//! `script FILE [--machine | --sockets plain|kill|drops] [--speed N]`: plays a meeting script and says which of its
//! cells held. Without a flag it plays it by the rules and then over sockets in all three ways, and compares them.

use anyhow::{Context, Result, bail};
use harness::machine;
use harness::never::{Evening, RULES, breaches};
use harness::script::Script;
use harness::search::{found_below, words_of_people};
use harness::server::TestServer;
use harness::sockets::{self, TWENTYFOLD, Way};
use harness::stream::Record;
use harness::tale::{Tale, differences};
use harness::verdict::{EXACT, OVER_SOCKETS, Slack, faults, judge};
use std::path::PathBuf;
use std::process::ExitCode;

struct Wanted {
    file: PathBuf,
    machine: bool,
    ways: Vec<Way>,
    speed: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("script: {error:#}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<bool> {
    let wanted = wanted(std::env::args().skip(1))?;
    let script = Script::read(&wanted.file)?;
    let played = machine::play(&script).map_err(anyhow::Error::msg)?;
    let tale = Tale::of(&played.record);
    let mut well = true;
    println!("{:<28} passed failed   compared with the rules", script.name());
    if wanted.machine {
        well &= report("rules, in virtual time", &script, &played.record, EXACT, &[]);
    }
    for way in wanted.ways {
        let (record, server) =
            sockets::play(&script, way, wanted.speed).await.with_context(|| way.to_string())?;
        let different = differences(&tale, &Tale::of(&record));
        well &= report(&way.to_string(), &script, &record, OVER_SOCKETS, &different);
        well &= nothing_is_left(&script, &server)?;
    }
    Ok(well)
}

/// Searches the data, the logs and the keys' folder for every text, alias and note of the evening.
fn nothing_is_left(script: &Script, server: &TestServer) -> Result<bool> {
    let words = words_of_people(script);
    let mut found = Vec::new();
    for place in [server.data(), server.logs_folder(), server.state()] {
        found.extend(found_below(&place, &words)?);
    }
    println!("  {} texts and names searched for on the disk, {} found", words.len(), found.len());
    Ok(found.is_empty())
}

/// Prints one row of the table, and below it what was wrong. True if nothing was.
fn report(way: &str, script: &Script, record: &Record, slack: Slack, different: &[String]) -> bool {
    let verdicts = judge(script, record, slack);
    let failed = verdicts.iter().filter(|verdict| verdict.fault.is_some()).count();
    let same = if different.is_empty() { "the same" } else { "DIFFERENT" };
    println!("{way:<28} {:>6} {failed:>6}   {same}", verdicts.len() - failed);
    print!("{}", faults(script, &verdicts));
    different.iter().for_each(|line| println!("  {line}"));
    let breaches = breaches(&Evening::of(script, record, slack));
    println!("  {} searches for what must never happen, {} found", RULES.len(), breaches.len());
    breaches.iter().for_each(|breach| println!("  {breach}"));
    failed == 0 && different.is_empty() && breaches.is_empty()
}

fn wanted(mut arguments: impl Iterator<Item = String>) -> Result<Wanted> {
    let mut file = None;
    let mut wanted =
        Wanted { file: PathBuf::new(), machine: true, ways: Way::ALL.to_vec(), speed: TWENTYFOLD };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--machine" => wanted.ways.clear(),
            "--sockets" => {
                wanted.machine = false;
                wanted.ways =
                    vec![way(&arguments.next().context("--sockets needs plain, kill or drops")?)?];
            }
            "--speed" => wanted.speed = arguments.next().context("--speed needs a number")?.parse()?,
            _ if file.is_none() => file = Some(PathBuf::from(argument)),
            other => bail!("{other} is one argument too many"),
        }
    }
    wanted.file = file.context("which script? script FILE [--machine | --sockets plain|kill|drops]")?;
    Ok(wanted)
}

fn way(word: &str) -> Result<Way> {
    Ok(match word {
        "plain" => Way::Plainly,
        "kill" => Way::Killed,
        "drops" => Way::Dropping,
        _ => bail!("{word} is no way to play: plain, kill or drops"),
    })
}
