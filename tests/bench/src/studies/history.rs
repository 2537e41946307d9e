//! A line costs the same after an evening of lines.

use crate::plot::Plot;
use crate::servers::Which;
use crate::spec::Pace;
use crate::workloads::Workload;
use anyhow::Result;
use std::time::Duration;

/// Times at which it is measured; between them there are as many lines as there is time for.
const TIMES: usize = 5;

pub(super) fn plot(quick: bool) -> Result<Plot> {
    let phase = |index| {
        if index % 2 == 0 { ("measured", Pace::Window(1)) } else { ("filled", Pace::PerSecond(2_500.0)) }
    };
    let phases = (0..2 * TIMES - 1).map(phase).collect();
    let load = Workload { name: "history", told: "one room of 40", rooms: 1, people: 40, phases };
    let found = load.run(Which::Memory, 0, Duration::from_millis(if quick { 200 } else { 1_000 }))?;
    let (mut points, mut lines) = (Vec::new(), 0);
    for (index, phase) in found.phases.iter().enumerate() {
        lines += phase.sent;
        if index % 2 == 0 {
            points.push((lines as f64, phase.server_cpu * 1e6 / phase.sent as f64));
        }
    }
    let told = "A line in a room of 40, after so many";
    Ok(Plot {
        name: "history",
        told,
        x: "lines before it",
        y: "CPU microseconds per line",
        plain: false,
        points,
    })
}
