//! How cost grows with what there is more of. What should grow in proportion, or not at all, is seen to.

use super::{Outcome, Table, core, history};
use crate::plot::Plot;
use crate::report::number;
use crate::servers::Which;
use crate::spec::{Found, Pace};
use crate::workloads::Workload;
use anyhow::{Context, Result};
use std::time::Duration;

pub(super) fn study(quick: bool) -> Result<Outcome> {
    // In a second nobody says more than the server takes from one person.
    let measured = Duration::from_millis(if quick { 300 } else { 800 });
    let plots =
        [people(quick, measured)?, rooms(quick, measured)?, vec![history::plot(quick)?], core::plots(quick)?];
    let plots: Vec<Plot> = plots.into_iter().flatten().collect();
    Ok(Outcome { tables: plots.iter().map(table).collect(), plots })
}

fn table(plot: &Plot) -> Table {
    let mut table = Table::new(plot.told, &[plot.x, plot.y]);
    plot.points.iter().for_each(|(x, y)| table.row(vec![number(*x), number(*y)]));
    table
}

/// People in one room: what a line costs there, and what it costs to come in.
fn people(quick: bool, measured: Duration) -> Result<Vec<Plot>> {
    let sizes: &[usize] = if quick { &[5, 50] } else { &[5, 20, 100, 500, 1_000, 5_000] };
    let found = measure(sizes.iter().map(|people| (1, *people)), measured)?;
    let at =
        |cost: fn(&Found) -> f64| sizes.iter().map(|size| *size as f64).zip(found.iter().map(cost)).collect();
    Ok(vec![
        Plot {
            name: "people",
            told: "A line in one room",
            x: "people in the room",
            y: "CPU microseconds per line",
            plain: false,
            points: at(line_us),
        },
        Plot {
            name: "joins",
            told: "Coming into one room that fills",
            x: "people in the room",
            y: "CPU microseconds per person",
            plain: false,
            points: at(|found| found.joins.server_cpu * 1e6 / found.joins.count as f64),
        },
    ])
}

/// Rooms of two: what a line costs with so many of them.
fn rooms(quick: bool, measured: Duration) -> Result<Vec<Plot>> {
    let counts: &[usize] = if quick { &[5, 50] } else { &[10, 100, 1_000, 9_000] };
    let found = measure(counts.iter().map(|rooms| (*rooms, 2)), measured)?;
    let points = counts.iter().map(|count| *count as f64).zip(found.iter().map(line_us)).collect();
    let told = "A line in one of many rooms of two";
    Ok(vec![Plot { name: "rooms", told, x: "rooms", y: "CPU microseconds per line", plain: false, points }])
}

fn measure(sizes: impl Iterator<Item = (usize, usize)>, measured: Duration) -> Result<Vec<Found>> {
    let run = |(rooms, people)| {
        let load = Workload { name: "growth", told: "", rooms, people, phases: vec![("", Pace::Window(1))] };
        load.run(Which::Memory, 0, measured).with_context(|| format!("{rooms} rooms of {people}"))
    };
    sizes.map(run).collect()
}

fn line_us(found: &Found) -> f64 {
    found.phases.first().map_or(f64::NAN, |phase| phase.server_cpu * 1e6 / phase.sent as f64)
}
