//! `bench [--quick] [--guard] [NAME...]`: runs the loads (W1 to W5) against Openchair and against what the machine allows, and
//! prints the table of both; then the studies `memory`, `start`, `log` and `growth`, and only if they are named, because
//! they take a quarter of an hour, `evening` and `day`. The figures and plots are kept in `target/bench/`.
//! With `--guard` it fails where it is twice as bad as it has been.

use anyhow::{Context, Result, ensure};
use bench::results::{Results, Run};
use bench::servers::Which;
use bench::workloads::Workload;
use bench::{goals, machine, report, studies, workloads};
use serde::Serialize;
use std::path::Path;
use std::time::Duration;

/// How long each phase is measured.
const MEASURED: Duration = Duration::from_secs(3);
/// And in a quick run.
const MEASURED_QUICK: Duration = Duration::from_secs(1);

/// A line of 120 letters, filled up as `protocol::padding` fills it.
const LINE_BYTES: usize = 1_024;

const KEPT_IN: &str = "target/bench";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let quick = arguments.iter().any(|word| word == "--quick");
    let named: Vec<&str> =
        arguments.iter().map(String::as_str).filter(|word| !word.starts_with("--")).collect();
    let wanted = |name: &str, unasked: bool| if named.is_empty() { unasked } else { named.contains(&name) };
    machine::is_quiet()?;
    std::fs::create_dir_all(KEPT_IN)?;
    println!("{}\n", machine::described());
    let loads: Vec<_> = workloads::all(quick).into_iter().filter(|load| wanted(load.name, true)).collect();
    if !loads.is_empty() {
        let results = measure(&loads, quick)?;
        if arguments.iter().any(|word| word == "--guard") {
            guard(&results)?;
        }
    }
    for study in studies::ALL.iter().filter(|study| wanted(study.name, !study.long)) {
        let found = study.run(quick).with_context(|| format!("the study {}", study.name))?;
        println!("{found}");
        keep(study.name, &found)?;
        found.plots.iter().try_for_each(|plot| plot.draw(Path::new(KEPT_IN)))?;
    }
    Ok(())
}

/// Every load on every server, and the table of what is to be reached.
fn measure(loads: &[Workload], quick: bool) -> Result<Results> {
    let mut results = Results { machine: machine::described(), runs: Vec::new() };
    let measured = if quick { MEASURED_QUICK } else { MEASURED };
    for load in loads {
        for which in [Which::Coalesce, Which::Each, Which::Memory, Which::Sqlite] {
            let found = load
                .run(which, LINE_BYTES, measured)
                .with_context(|| format!("{} on {which:?}", load.name))?;
            println!("{}", report::told(load, which, &found));
            results.runs.push(Run { load: load.name.to_owned(), which, found });
        }
    }
    keep("results", &results)?;
    println!("\n{}", report::table(&results));
    results.disturbed().iter().for_each(|told| println!("other work: {told}"));
    let faults = results.faults();
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(results)
}

fn guard(results: &Results) -> Result<()> {
    let fallen: Vec<_> =
        goals::ALL.iter().filter(|goal| !goal.holds(results)).map(|goal| goal.told).collect();
    ensure!(fallen.is_empty(), "twice as bad as it has been: {}", fallen.join("; "));
    Ok(())
}

fn keep(name: &str, found: &impl Serialize) -> Result<()> {
    let path = Path::new(KEPT_IN).join(name).with_extension("json");
    std::fs::write(path, serde_json::to_vec_pretty(found)?).context("failed to keep the results")
}
