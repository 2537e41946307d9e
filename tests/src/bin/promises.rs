//! Runs everything that shows a promise of `tests/promises.toml`, and prints the table of them.

use anyhow::Result;
use harness::promises::{Outcome, Promises};
use std::process::ExitCode;

fn main() -> Result<ExitCode> {
    let all = Promises::read()?;
    let outcomes = all.run()?;
    println!("\n| promise | of | shown by | result |\n| --- | --- | --- | --- |");
    let (mut broken, mut not_run) = (0, 0);
    for promise in &all.promises {
        let outcome = promise.outcome(&outcomes);
        broken += u32::from(outcome == Outcome::Broken);
        not_run += u32::from(outcome == Outcome::NotRun);
        let shown_by: Vec<_> = promise.shown_by().collect();
        println!("| {} | {} | {} | {outcome} |", promise.says, promise.of, shown_by.join(", "));
    }
    let held = all.promises.len() - (broken + not_run) as usize;
    println!("promises: {held} held, {broken} broken, {not_run} not run");
    Ok(match (broken, not_run) {
        (0, 0) => ExitCode::SUCCESS,
        (0, _) => ExitCode::from(77),
        _ => ExitCode::FAILURE,
    })
}
