//! `disk [SEED]`: plays an evening of the log on a disk that fails, for each operation of the disk in turn and each way
//! to fail, and lets the power go at each of them (SAFETY 2.1 to 2.3, cases 29 to 31 and 43). The seed says what a power
//! cut leaves of what was not synced.

use anyhow::{Context, Result, ensure};
use harness::disk::{cut, play};
use rand::RngExt;
use shims::failing_disk::{Failure, Plan};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use tokio::runtime::Builder;

/// Each way to fail, and whether it stays so until the evening is over.
const FAILURES: [(Failure, bool); 6] = [
    (Failure::Refused, false),
    (Failure::Torn, false),
    (Failure::Full, false),
    (Failure::Refused, true),
    (Failure::Torn, true),
    (Failure::Full, true),
];

/// Starts from what each power cut may leave.
const CUTS: u64 = 8;

#[derive(Default)]
struct Counts {
    evenings: AtomicUsize,
    failures: AtomicUsize,
    starts: AtomicUsize,
    failed: AtomicUsize,
}

fn main() -> ExitCode {
    let seed = std::env::args().nth(1).map_or_else(|| Ok(rand::rng().random()), |seed| seed.parse());
    match seed.context("expected a number as the seed").and_then(all) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("disk: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn all(seed: u64) -> Result<bool> {
    let (began, counts, next) = (Instant::now(), Counts::default(), AtomicUsize::new(0));
    println!("disk: seed {seed}");
    let operations = block_on(play(None))?.0;
    ensure!(operations > 200, "an evening of {operations} operations only");
    let work = || {
        while let Some(at) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|at| *at < operations) {
            each_failure(at, &counts);
            each_cut(at, seed, &counts);
        }
    };
    std::thread::scope(|scope| (0..2).for_each(|_| drop(scope.spawn(work))));
    let [evenings, failures, starts, failed] =
        [counts.evenings, counts.failures, counts.starts, counts.failed].map(AtomicUsize::into_inner);
    println!(
        "disk: {operations} operations, {evenings} evenings, {failures} failures, {starts} starts after a power cut, \
         {failed} failed, {} s",
        began.elapsed().as_secs()
    );
    Ok(failed == 0 && failures > evenings && starts > operations)
}

fn each_failure(at: usize, counts: &Counts) {
    for (failure, lasts) in FAILURES {
        let plan = Plan { at, failure, lasts };
        match block_on(play(Some(plan))) {
            Ok((_, failures)) => drop(counts.failures.fetch_add(failures, Ordering::Relaxed)),
            Err(error) => counts.found(&format!("{plan:?}: {error:#}")),
        }
        counts.evenings.fetch_add(1, Ordering::Relaxed);
    }
}

fn each_cut(at: usize, seed: u64, counts: &Counts) {
    let seeds = (0..CUTS).map(|number| seed.wrapping_add(number));
    match block_on(cut(at, seeds)) {
        Ok(starts) => drop(counts.starts.fetch_add(starts, Ordering::Relaxed)),
        Err(error) => counts.found(&format!("{error:#}")),
    }
}

impl Counts {
    fn found(&self, what: &str) {
        println!("disk: {what}");
        self.failed.fetch_add(1, Ordering::Relaxed);
    }
}

fn block_on<T>(evening: impl Future<Output = T>) -> T {
    Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(evening)
}
