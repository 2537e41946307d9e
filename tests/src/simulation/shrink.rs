//! Cuts a failing plan down: whatever can be left out while something is still wrong is left out.

use super::{Broken, Plan, Plant, run};

/// How many runs a shorter plan is worth.
const RUNS: usize = 600;

/// The shortest plan that was found to fail, and how.
pub fn shrink(plan: &Plan, broken: Broken, plant: Option<Plant>) -> (Plan, Broken) {
    let (mut plan, mut broken, mut runs) = (plan.clone(), broken, 0);
    let mut width = plan.steps.len().div_ceil(2);
    while width > 0 {
        let mut from = 0;
        while from < plan.steps.len() && runs < RUNS {
            runs += 1;
            let mut shorter = plan.clone();
            shorter.steps.drain(from..(from + width).min(plan.steps.len()));
            match run(&shorter, plant, false) {
                Err(fails) if kind(&fails) == kind(&broken) => (plan, broken) = (shorter, fails),
                _ => from += width,
            }
        }
        width /= 2;
    }
    (plan, broken)
}

/// What is wrong, whoever it happens to and whatever the numbers are.
fn kind(broken: &Broken) -> String {
    let plain = broken.fault.split(['{', '[', '"']).next().unwrap_or_default();
    let words =
        plain.split_whitespace().filter(|word| word.chars().all(|letter| letter.is_ascii_lowercase()));
    words.collect::<Vec<_>>().join(" ")
}
