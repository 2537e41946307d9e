//! What is to be reached, each as a ratio to a ceiling that was measured in the same run. The numbers are those of the
//! best systems of this kind (`docs/performance.md`).

use crate::results::Results;
use crate::servers::Which;
use crate::spec::{Found, Measured};

/// One line of the table.
pub struct Goal {
    /// What is measured.
    pub told: &'static str,
    /// In which unit.
    pub unit: &'static str,
    /// The load that it is measured with.
    pub load: &'static str,
    /// The limit that it is compared with; without one the figure itself counts.
    pub limit: Option<Which>,
    /// Whether more is better.
    pub more: bool,
    /// What has to be reached, what is aimed at, and what nobody has reached.
    pub marks: [f64; 3],
    figure: fn(&Found) -> Option<f64>,
}

/// A goal with what was found.
pub struct Row {
    /// Of ours.
    pub figure: f64,
    /// Of the ceiling.
    pub limit: Option<f64>,
    /// What counts: the ratio to the ceiling, or the figure.
    pub counts: f64,
}

impl Goal {
    /// What one of ours has reached, if it was measured.
    pub fn row(&self, results: &Results, which: Which) -> Option<Row> {
        let figure_of = |which| (self.figure)(results.of(self.load, which)?);
        let figure = figure_of(which)?;
        let Some(limit) = self.limit else { return Some(Row { figure, limit: None, counts: figure }) };
        let limit = figure_of(limit)?;
        Some(Row { figure, limit: Some(limit), counts: figure / limit })
    }

    /// How good that is, in a word.
    pub fn judged(&self, counts: f64) -> &'static str {
        let reached = |mark: f64| if self.more { counts >= mark } else { counts <= mark };
        match self.marks.map(reached) {
            [_, _, true] => "stretch",
            [_, true, _] => "target",
            [true, ..] => "must",
            _ => "missed",
        }
    }
}

fn phase(found: &Found, index: usize) -> Option<&Measured> {
    found.phases.get(index)
}

fn rate(found: &Found, index: usize) -> Option<f64> {
    phase(found, index).map(|phase| phase.deliveries as f64 / phase.seconds)
}

fn cpu(found: &Found, index: usize) -> Option<f64> {
    phase(found, index).map(|phase| phase.server_cpu * 1e6 / phase.deliveries as f64)
}

fn p99(found: &Found, index: usize) -> Option<f64> {
    phase(found, index).map(|phase| phase.latency.p99)
}

const PER_SECOND: &str = "deliveries/s";
const CPU: &str = "CPU s per million";

/// All of them, in the order of the table.
pub const ALL: [Goal; 16] = [
    Goal {
        told: "W1: 99 of 100 within",
        unit: "ms",
        load: "W1",
        limit: None,
        more: false,
        marks: [10.0, 10.0, 5.0],
        figure: |found| p99(found, 0),
    },
    Goal {
        told: "W2: saturated",
        unit: PER_SECOND,
        load: "W2",
        limit: Some(Which::Coalesce),
        more: true,
        marks: [0.25, 0.45, 0.65],
        figure: |found| rate(found, 0),
    },
    Goal {
        told: "W2: saturated",
        unit: CPU,
        load: "W2",
        limit: Some(Which::Coalesce),
        more: false,
        marks: [4.0, 2.2, 1.5],
        figure: |found| cpu(found, 0),
    },
    Goal {
        told: "W2: saturated",
        unit: PER_SECOND,
        load: "W2",
        limit: Some(Which::Each),
        more: true,
        marks: [11.0, 20.0, 30.0],
        figure: |found| rate(found, 0),
    },
    Goal {
        told: "W2: at half, 99 of 100 within",
        unit: "ms",
        load: "W2",
        limit: Some(Which::Coalesce),
        more: false,
        marks: [3.0, 1.25, 1.1],
        figure: |found| p99(found, 1),
    },
    Goal {
        told: "W2: one in flight",
        unit: CPU,
        load: "W2",
        limit: Some(Which::Each),
        more: false,
        marks: [1.25, 1.1, 1.03],
        figure: |found| cpu(found, 2),
    },
    Goal {
        told: "W2: 20 lines a second",
        unit: CPU,
        load: "W2",
        limit: Some(Which::Each),
        more: false,
        marks: [1.4, 1.06, 1.02],
        figure: |found| cpu(found, 3),
    },
    Goal {
        told: "W2 with 5,000: saturated",
        unit: PER_SECOND,
        load: "W2-5000",
        limit: Some(Which::Coalesce),
        more: true,
        marks: [0.65, 0.9, 0.97],
        figure: |found| rate(found, 0),
    },
    Goal {
        told: "W3: saturated",
        unit: PER_SECOND,
        load: "W3",
        limit: Some(Which::Coalesce),
        more: true,
        marks: [0.68, 0.94, 1.0],
        figure: |found| rate(found, 0),
    },
    Goal {
        told: "W3: saturated",
        unit: CPU,
        load: "W3",
        limit: Some(Which::Coalesce),
        more: false,
        marks: [1.5, 1.08, 1.03],
        figure: |found| cpu(found, 0),
    },
    Goal {
        told: "W3: saturated, 99 of 100 within",
        unit: "ms",
        load: "W3",
        limit: Some(Which::Coalesce),
        more: false,
        marks: [2.4, 1.8, 1.2],
        figure: |found| p99(found, 0),
    },
    Goal {
        told: "W3: one line a second in each",
        unit: CPU,
        load: "W3",
        limit: Some(Which::Each),
        more: false,
        marks: [2.0, 1.1, 1.05],
        figure: |found| cpu(found, 2),
    },
    Goal {
        told: "W4: memory of an idle person",
        unit: "bytes",
        load: "W4",
        limit: None,
        more: false,
        marks: [6_000.0, 5_000.0, 2_600.0],
        figure: |found| Some(found.joins.server_bytes as f64 / found.joins.count as f64),
    },
    Goal {
        told: "W5: coming in",
        unit: "CPU ms each",
        load: "W5",
        limit: Some(Which::Each),
        more: false,
        marks: [2.3, 1.7, 1.3],
        figure: |found| Some(found.joins.server_cpu * 1e3 / found.joins.count as f64),
    },
    Goal {
        told: "W5: coming in",
        unit: "people/s",
        load: "W5",
        limit: Some(Which::Each),
        more: true,
        marks: [0.5, 0.8, 0.9],
        figure: |found| Some(found.joins.count as f64 / found.joins.seconds),
    },
    Goal {
        told: "W1: lost or late",
        unit: "lines",
        load: "W1",
        limit: None,
        more: false,
        marks: [0.0, 0.0, 0.0],
        figure: |found| Some(found.faults as f64 + phase(found, 0)?.late as f64),
    },
];
