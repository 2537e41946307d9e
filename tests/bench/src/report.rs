//! The table.

use crate::goals::{self, Goal};
use crate::results::Results;
use crate::servers::Which;
use crate::spec::{Found, Joins};
use crate::workloads::Workload;
use std::fmt::Write;

/// One load on one server, as it comes out of the run.
pub fn told(load: &Workload, which: Which, found: &Found) -> String {
    let Joins { count, opened, seconds, server_cpu, server_bytes, .. } = found.joins;
    let each = count.max(1) as f64;
    let mut told = format!(
        "{} on {which:?}: {} in {seconds:.2} s, {:.3} ms CPU and {} bytes each",
        load.name,
        number(each),
        server_cpu * 1e3 / each,
        number(server_bytes as f64 / (count + opened).max(1) as f64),
    );
    for ((name, _), phase) in load.phases.iter().zip(&found.phases) {
        let deliveries = phase.deliveries.max(1) as f64;
        let _ = write!(
            told,
            "\n    {name}: {} deliveries/s, {:.2} CPU s per million, {:.1} per read, {:.2} / {:.2} / {:.2} ms, \
             load {:.2}, other {:.2}, {} late, {:.0} bytes",
            number(phase.deliveries as f64 / phase.seconds),
            phase.server_cpu * 1e6 / deliveries,
            deliveries / phase.reads.max(1) as f64,
            phase.latency.p50,
            phase.latency.p99,
            phase.latency.p999,
            phase.own_cpu / phase.seconds,
            phase.other_cpu / phase.seconds,
            phase.late,
            phase.frame_bytes,
        );
    }
    told
}

/// Every goal with what was reached, as a table in Markdown.
pub fn table(results: &Results) -> String {
    let mut table = String::from(
        "| figure | unit | ceiling | in memory | ratio | | on disk | ratio | | must, target, stretch |\n\
         | --- | --- | --: | --: | --: | --- | --: | --: | --- | --- |\n",
    );
    for goal in &goals::ALL {
        let limit = goal.row(results, Which::Memory).and_then(|row| row.limit);
        let [memory, disk] = [Which::Memory, Which::Sqlite].map(|which| cells(goal, results, which));
        if memory.is_none() && disk.is_none() {
            continue;
        }
        let [must, target, stretch] = goal.marks;
        let cells = [memory, disk].map(|cells| cells.unwrap_or_else(|| "| | ".to_owned())).join(" | ");
        let limit = limit.map_or_else(String::new, number);
        let of = goal.limit.map_or("", |limit| if limit == Which::Each { " (each)" } else { "" });
        let _ = writeln!(
            table,
            "| {} | {} | {limit}{of} | {cells} | {must}, {target}, {stretch} |",
            goal.told, goal.unit
        );
    }
    table
}

fn cells(goal: &Goal, results: &Results, which: Which) -> Option<String> {
    let row = goal.row(results, which)?;
    let ratio = row.limit.map_or_else(String::new, |_| format!("{:.2}", row.counts));
    Some(format!("{} | {ratio} | {}", number(row.figure), goal.judged(row.counts)))
}

/// A number with three digits that count, and its thousands apart.
pub fn number(value: f64) -> String {
    if value.abs() < 100.0 {
        return format!("{value:.2}");
    }
    let digits = format!("{value:.0}");
    let grouped = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group).into_owned());
    grouped.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_short_and_their_thousands_apart() {
        assert_eq!([0.1234, 99.0, 1_234.5, 1_234_567.0].map(number), ["0.12", "99.00", "1,234", "1,234,567"]);
    }
}
