//! What is to be reached, each as a ratio to a ceiling that was measured in the same run. The numbers are those of the
//! best systems of this kind (`docs/performance.md`).

use crate::results::Results;
use crate::servers::Which;
use crate::spec::{Found, Measured};

/// One line of the table.
#[derive(Clone, Copy)]
pub struct Goal {
    /// What is measured.
    pub told: &'static str,
    /// In which unit.
    pub unit: &'static str,
    /// The load that it is measured with.
    pub load: &'static str,
    /// The limit that it is compared with; without one the figure itself counts.
    pub limit: Option<Which>,
    /// What has to be reached, what is aimed at, and what nobody has reached. They grow where more is better.
    pub marks: [f64; 3],
    /// What a short run with the log in memory must reach in CI: half of what it has reached.
    pub floor: Option<f64>,
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

    fn is_reached(&self, mark: f64, counts: f64) -> bool {
        let [must, _, stretch] = self.marks;
        if stretch > must { counts >= mark } else { counts <= mark }
    }

    /// Whether CI lets it pass. What was not measured passes.
    pub fn holds(&self, results: &Results) -> bool {
        let Some((floor, row)) = self.floor.zip(self.row(results, Which::Memory)) else { return true };
        self.is_reached(floor, row.counts)
    }

    /// How good that is, in a word.
    pub fn judged(&self, counts: f64) -> &'static str {
        match self.marks.map(|mark| self.is_reached(mark, counts)) {
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

fn people(found: &Found) -> f64 {
    found.joins.count as f64
}

/// Those who opened the rooms are people too.
fn bytes(found: &Found) -> Option<f64> {
    Some(found.joins.server_bytes as f64 / (found.joins.count + found.joins.opened) as f64)
}

fn astray(found: &Found) -> Option<f64> {
    Some(found.faults as f64 + phase(found, 0)?.late as f64)
}

const PER_SECOND: &str = "deliveries/s";
const CPU: &str = "CPU s per million";

const fn goal(
    (load, told): (&'static str, &'static str),
    unit: &'static str,
    limit: Option<Which>,
    marks: [f64; 3],
    figure: fn(&Found) -> Option<f64>,
) -> Goal {
    Goal { told, unit, load, limit, marks, floor: None, figure }
}

const fn guarded(goal: Goal, floor: f64) -> Goal {
    Goal { floor: Some(floor), ..goal }
}

const ONE: (&str, &str) = ("W1", "W1: 99 of 100 within");
const TOWN: (&str, &str) = ("W2", "W2: saturated");
const LARGEST: (&str, &str) = ("W2-5000", "W2 with 5,000: saturated");
const CIRCLES: (&str, &str) = ("W3", "W3: saturated");
const COMING: (&str, &str) = ("W5", "W5: coming in");
const COALESCE: Option<Which> = Some(Which::Coalesce);
const EACH: Option<Which> = Some(Which::Each);

/// All of them, in the order of the table.
pub const ALL: [Goal; 16] = [
    goal(ONE, "ms", None, [10.0, 10.0, 5.0], |found| p99(found, 0)),
    guarded(goal(TOWN, PER_SECOND, COALESCE, [0.25, 0.45, 0.65], |found| rate(found, 0)), 0.2),
    goal(TOWN, CPU, COALESCE, [4.0, 2.2, 1.5], |found| cpu(found, 0)),
    goal(TOWN, PER_SECOND, EACH, [11.0, 20.0, 30.0], |found| rate(found, 0)),
    goal(("W2", "W2: at half, 99 of 100 within"), "ms", COALESCE, [3.0, 1.25, 1.1], |found| p99(found, 1)),
    guarded(goal(("W2", "W2: one in flight"), CPU, EACH, [1.25, 1.1, 1.03], |found| cpu(found, 2)), 2.5),
    goal(("W2", "W2: 20 lines a second"), CPU, EACH, [1.4, 1.06, 1.02], |found| cpu(found, 3)),
    goal(LARGEST, PER_SECOND, COALESCE, [0.65, 0.9, 0.97], |found| rate(found, 0)),
    goal(CIRCLES, PER_SECOND, COALESCE, [0.68, 0.94, 1.0], |found| rate(found, 0)),
    guarded(goal(CIRCLES, CPU, COALESCE, [1.5, 1.08, 1.03], |found| cpu(found, 0)), 6.0),
    goal(("W3", "W3: saturated, 99 of 100 within"), "ms", COALESCE, [2.4, 1.8, 1.2], |found| p99(found, 0)),
    goal(("W3", "W3: one line a second in each"), CPU, EACH, [2.0, 1.1, 1.05], |found| cpu(found, 2)),
    guarded(
        goal(("W4", "W4: memory of an idle person"), "bytes", None, [6_000.0, 5_000.0, 2_600.0], bytes),
        16_000.0,
    ),
    goal(COMING, "CPU ms each", EACH, [2.3, 1.7, 1.3], |found| {
        Some(found.joins.server_cpu * 1e3 / people(found))
    }),
    goal(COMING, "people/s", EACH, [0.5, 0.8, 0.9], |found| Some(people(found) / found.joins.seconds)),
    goal(("W1", "W1: lost or late"), "lines", None, [0.0, 0.0, 0.0], astray),
];

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn ci_lets_pass_what_is_better_than_its_floor_and_what_was_not_measured() {
        let held =
            |goal: usize, counts| ALL[goal].floor.is_none_or(|floor| ALL[goal].is_reached(floor, counts));
        assert_eq!([0.19, 0.21].map(|counts| held(1, counts)), [false, true]);
        assert_eq!([2.6, 2.4].map(|counts| held(5, counts)), [false, true]);
        assert!(ALL.iter().all(|goal| goal.holds(&crate::results::Results::default())));
    }

    #[test]
    fn what_is_reached_is_judged_by_the_direction_of_the_marks() {
        let judged = |goal: usize, counts| ALL[goal].judged(counts);
        assert_eq!(
            [0.2, 0.3, 0.5, 0.7].map(|counts| judged(1, counts)),
            ["missed", "must", "target", "stretch"]
        );
        assert_eq!(
            [5.0, 3.0, 2.0, 1.0].map(|counts| judged(2, counts)),
            ["missed", "must", "target", "stretch"]
        );
    }
}
