//! Simulated evenings in which everything goes wrong: what must hold holds, each defect that is planted is caught, and
//! enough happens for that to mean something.

use harness::simulation::{Broken, Plan, Plant, Tally, plant, run, run_and_hear, shrink::shrink};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// What an ordinary test run has time for; `simulate` runs many more.
const SEEDS: u64 = 200;

/// Each planted defect is found in so many seeds at most.
const FOUND_WITHIN: u64 = 400;

/// Runs the seeds on two threads.
fn run_all(seeds: u64) -> Result<Tally, (u64, Broken)> {
    let next = AtomicU64::new(0);
    let work = || {
        let mut tally = Tally::default();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds {
                return Ok(tally);
            }
            tally.add(&run(&Plan::of(seed), None, false).map_err(|broken| (seed, broken))?);
        }
    };
    let (mut one, other) = thread::scope(|scope| {
        let other = scope.spawn(work);
        Ok::<_, (u64, Broken)>((work()?, other.join().expect("a run panicked")?))
    })?;
    one.add(&other);
    Ok(one)
}

#[test]
fn whatever_goes_wrong_what_must_hold_holds_and_enough_goes_wrong() {
    let tally = run_all(SEEDS).unwrap_or_else(|(seed, broken)| {
        let (plan, broken) = shrink(&Plan::of(seed), broken, None);
        panic!("seed {seed}, after {} ms: {}\n{}", broken.at, broken.fault, plan.told());
    });
    let never: Vec<_> = tally.all().into_iter().filter(|(_, count)| *count == 0).collect();
    assert!(never.is_empty(), "this never happens: {never:?} in {tally}");
    assert!(tally.done > 10 * SEEDS, "{tally}");
}

#[test]
fn the_same_seed_is_the_same_run() {
    for seed in 0..5 {
        let tally = || run(&Plan::of(seed), None, false).expect("it holds");
        assert_eq!(tally(), tally(), "seed {seed}");
    }
}

/// The first seed in which a planted defect is found, and how.
fn found(plant: Plant) -> Option<(u64, Broken)> {
    (0..FOUND_WITHIN)
        .find_map(|seed| run(&Plan::of(seed), Some(plant), false).err().map(|broken| (seed, broken)))
}

#[test]
fn each_defect_that_is_planted_is_caught() {
    let missed: Vec<_> = plant::ALL
        .into_iter()
        .filter(|plant| {
            let found = found(*plant);
            println!("{plant:?}: {found:?}");
            found.is_none()
        })
        .collect();
    assert!(missed.is_empty(), "not caught: {missed:?}");
}

#[test]
fn a_failing_plan_is_cut_down_to_what_it_needs() {
    let (seed, broken) = found(Plant::ForgetIds).expect("it is found");
    let whole = Plan::of(seed);
    let (plan, broken) = shrink(&whole, broken, Some(Plant::ForgetIds));
    assert!(plan.steps.len() * 3 < whole.steps.len(), "{}\n{}", broken.fault, plan.told());
}

#[test]
fn what_must_never_happen_is_looked_for_where_it_would_be_found() {
    let heard = |seed| run_and_hear(&Plan::of(seed), None, false).expect("it holds").1;
    let found: BTreeSet<_> = (0..30).flat_map(|seed| heard(seed).would_find()).collect();
    for rule in ["N3", "N5", "N7", "N9", "N10", "N13", "N16", "N17", "N19", "N20"] {
        assert!(found.contains(rule), "{rule} would not be found: {found:?}");
    }
}
