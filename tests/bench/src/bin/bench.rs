//! `bench [--quick] [LOAD...]`: runs the loads against Openchair and against what the machine allows, and prints the table
//! of both. The figures are kept in `target/bench/results.json`.

use anyhow::{Context, Result, ensure};
use bench::results::{Results, Run};
use bench::servers::Which;
use bench::{machine, report, workloads};
use std::path::Path;
use std::time::Duration;

/// How long each phase is measured.
const MEASURED: Duration = Duration::from_secs(3);
/// And in a quick run.
const MEASURED_QUICK: Duration = Duration::from_secs(1);

/// A line of 120 letters, filled up as `protocol::padding` fills it.
const LINE_BYTES: usize = 1_024;

const KEPT_IN: &str = "target/bench/results.json";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let quick = arguments.iter().any(|word| word == "--quick");
    let named: Vec<_> = arguments.iter().filter(|word| !word.starts_with("--")).collect();
    machine::is_quiet()?;
    let mut results = Results { machine: machine::described(), runs: Vec::new() };
    println!("{}", results.machine);
    let loads = workloads::all(quick)
        .into_iter()
        .filter(|load| named.is_empty() || named.iter().any(|name| *name == load.name));
    for load in loads {
        for which in [Which::Coalesce, Which::Each, Which::Memory, Which::Sqlite] {
            let measured = if quick { MEASURED_QUICK } else { MEASURED };
            let found = load
                .run(which, LINE_BYTES, measured)
                .with_context(|| format!("{} on {which:?}", load.name))?;
            println!("{}", report::told(&load, which, &found));
            results.runs.push(Run { load: load.name.to_owned(), which, found });
        }
    }
    keep(&results)?;
    println!("\n{}", report::table(&results));
    results.disturbed().iter().for_each(|told| println!("other work: {told}"));
    let faults = results.faults();
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

fn keep(results: &Results) -> Result<()> {
    let path = Path::new(KEPT_IN);
    std::fs::create_dir_all(path.parent().context("it stands in a folder")?)?;
    std::fs::write(path, serde_json::to_vec_pretty(results)?).context("failed to keep the results")
}
