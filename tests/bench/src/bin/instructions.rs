//! `instructions`: how many instructions the rules take for an entry, on the average of a written evening, as callgrind
//! counts them. Unlike time they are the same on a busy machine. More than a quarter above what `instructions.txt` records
//! is refused. Exit code 77 where valgrind is not installed.

use anyhow::{Context, Result, ensure};
use harness::machine::{play, replay};
use harness::script::parse;
use meeting::Entry;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const EVENING: &str = "../scripts/twelve_step.script";
const RECORD: &str = "instructions.txt";
const MORE_AT_MOST: f64 = 1.25;

/// Under which the program counts itself.
const INSIDE: &str = "--inside";

/// Valgrind is not there.
const LACKING: u8 = 77;

fn main() -> Result<ExitCode> {
    let entries = evening()?;
    if std::env::args().any(|word| word == INSIDE) {
        ensure!(counted(&entries), "the evening opens no meeting");
        return Ok(ExitCode::SUCCESS);
    }
    let Some(all) = count()? else {
        println!("not run: valgrind is not installed");
        return Ok(ExitCode::from(LACKING));
    };
    let each = all as f64 / entries.len() as f64;
    let record = std::fs::read_to_string(here(RECORD))?.trim().parse::<f64>().context(RECORD)?;
    println!("{each:.0} instructions for each of {} entries; recorded are {record:.0}", entries.len());
    ensure!(each <= record * MORE_AT_MOST, "the rules have become slower by more than a quarter");
    Ok(ExitCode::SUCCESS)
}

fn here(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

fn evening() -> Result<Vec<Entry>> {
    let file = here(EVENING);
    let script = parse(&file, &std::fs::read_to_string(&file)?).map_err(anyhow::Error::msg)?;
    Ok(play(&script).map_err(anyhow::Error::msg)?.entries)
}

/// What is counted, and nothing else: by its name.
#[inline(never)]
fn counted(entries: &[Entry]) -> bool {
    std::hint::black_box(replay(entries)).is_some()
}

/// All instructions of [`counted`]; none without valgrind.
fn count() -> Result<Option<u64>> {
    let mut valgrind = Command::new("valgrind");
    let out = "--callgrind-out-file=/dev/null";
    valgrind.args(["--tool=callgrind", "--toggle-collect=*instructions::counted*", out]);
    let output = match valgrind.arg(std::env::current_exe()?).arg(INSIDE).output() {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        output => output?,
    };
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split("Collected :").nth(1)?.trim().parse().ok());
    collected.filter(|count| *count > 0).map(Some).with_context(|| format!("nothing was counted: {said}"))
}
