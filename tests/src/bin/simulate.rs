//! `simulate [--seeds FROM..TO | --seed N] [--minutes M] [--trace]`: runs simulated evenings with everything going
//! wrong, on all cores, and prints what happened. The exit code is 0 only if everything held.

use anyhow::{Context, Result, bail};
use harness::simulation::{Broken, Plan, Tally, run, shrink::shrink};
use std::ops::Range;
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How many failures are cut down and told whole: each of the others is one line.
const TOLD_MAX: usize = 5;

struct Options {
    seeds: Range<u64>,
    until: Option<Instant>,
    trace: bool,
}

fn main() -> Result<ExitCode> {
    let options = options(std::env::args().skip(1))?;
    let began = Instant::now();
    let (next, all) =
        (AtomicU64::new(options.seeds.start), Mutex::new((Tally::default(), 0_u64, Vec::new())));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| work(&options, &next, &all));
        }
    });
    let (tally, ran, mut failed) = all.into_inner().unwrap_or_default();
    failed.sort_by_key(|(seed, _)| *seed);
    let story = options.seeds.end - options.seeds.start == 1;
    failed.iter().for_each(|(seed, broken)| name(*seed, broken));
    failed.iter().take(TOLD_MAX).for_each(|(seed, broken)| tell(*seed, broken, story));
    println!("simulate: {ran} seeds, {} failed, {} s: {tally}", failed.len(), began.elapsed().as_secs());
    Ok(if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

type All = Mutex<(Tally, u64, Vec<(u64, Broken)>)>;

fn work(options: &Options, next: &AtomicU64, all: &All) {
    loop {
        let seed = next.fetch_add(1, Ordering::Relaxed);
        let late = options.until.is_some_and(|until| Instant::now() > until);
        if late || seed >= options.seeds.end {
            return;
        }
        let ran = run(&Plan::of(seed), None, options.trace);
        let Ok(mut all) = all.lock() else { return };
        all.1 += 1;
        match ran {
            Ok(tally) => all.0.add(&tally),
            Err(broken) => all.2.push((seed, broken)),
        }
    }
}

/// What broke, in one line.
fn name(seed: u64, broken: &Broken) {
    println!("seed {seed}: after {} ms: {:.200}", broken.at, broken.fault);
}

/// What broke, and the shortest plan that breaks; for a single seed its story too.
fn tell(seed: u64, broken: &Broken, story: bool) {
    println!("\nseed {seed}, commit {}: after {} ms: {}", commit(), broken.at, broken.fault);
    let (plan, broken) = shrink(&Plan::of(seed), broken.clone(), None);
    println!("  cut down, after {} ms: {}\n{}", broken.at, broken.fault, plan.told());
    if story {
        drop(run(&plan, None, true));
    }
}

fn commit() -> String {
    let asked = Command::new("git").args(["rev-parse", "--short", "HEAD"]).output();
    let commit = asked.ok().filter(|output| output.status.success()).map(|output| output.stdout);
    commit.map_or_else(|| "unknown".to_owned(), |text| String::from_utf8_lossy(&text).trim().to_owned())
}

fn options(mut args: impl Iterator<Item = String>) -> Result<Options> {
    let mut options = Options { seeds: 0..10_000, until: None, trace: false };
    while let Some(arg) = args.next() {
        let mut value = || args.next().with_context(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--seeds" => {
                let seeds = value()?;
                let (from, to) = seeds.split_once("..").context("--seeds FROM..TO")?;
                options.seeds = from.parse()?..to.parse()?;
            }
            "--seed" => {
                let seed = value()?.parse()?;
                options.seeds = seed..seed + 1;
            }
            "--minutes" => {
                options.until = Some(Instant::now() + Duration::from_secs(60 * value()?.parse::<u64>()?));
                options.seeds.end = u64::MAX;
            }
            "--trace" => options.trace = true,
            _ => bail!("simulate [--seeds FROM..TO | --seed N] [--minutes M] [--trace]"),
        }
    }
    Ok(options)
}
