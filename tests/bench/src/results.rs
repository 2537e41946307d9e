//! What a run gave, as it is kept and compared.

use crate::servers::Which;
use crate::spec::Found;
use serde::{Deserialize, Serialize};

/// Everything that one run found.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Results {
    /// What it ran on.
    pub machine: String,
    /// Each load on each server.
    pub runs: Vec<Run>,
}

/// One load on one server.
#[derive(Debug, Serialize, Deserialize)]
pub struct Run {
    /// The load's name.
    pub load: String,
    /// Against what.
    pub which: Which,
    /// What it gave.
    pub found: Found,
}

impl Results {
    /// What a load gave on a server.
    pub fn of(&self, load: &str, which: Which) -> Option<&Found> {
        self.runs.iter().find(|run| run.load == load && run.which == which).map(|run| &run.found)
    }

    /// What makes the figures worthless: lines that went astray, and connections that were closed.
    pub fn faults(&self) -> Vec<String> {
        let faulty = self.runs.iter().filter(|run| run.found.faults + run.found.closed > 0);
        let told = |run: &Run| {
            let Found { faults, closed, .. } = run.found;
            format!("{} on {:?}: {faults} lines astray, {closed} connections closed", run.load, run.which)
        };
        faulty.map(told).collect()
    }

    /// Where other work took more than a tenth of a processor.
    pub fn disturbed(&self) -> Vec<String> {
        let phases = self.runs.iter().flat_map(|run| run.found.phases.iter().map(move |phase| (run, phase)));
        let other = phases.map(|(run, phase)| (run, phase.other_cpu / phase.seconds));
        let much = other.filter(|(_, other)| *other > 0.1);
        much.map(|(run, other)| format!("{} on {:?}: {other:.2} processors", run.load, run.which)).collect()
    }
}
