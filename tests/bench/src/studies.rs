//! Studies: what is measured once, without a ceiling beside it. Each gives a table, and lines for plots where something
//! grows.

mod core;
mod evening;
mod growth;
mod history;
mod log;
mod memory;
mod start;

use crate::plot::Plot;
use anyhow::Result;
use serde::Serialize;
use std::fmt;

/// Something that is measured once.
pub struct Study {
    /// By what it is asked for.
    pub name: &'static str,
    /// Whether it takes so long that it runs only when it is asked for.
    pub long: bool,
    run: fn(quick: bool) -> Result<Outcome>,
}

/// What a study found.
#[derive(Default, Serialize)]
pub struct Outcome {
    /// A table for each of its questions.
    pub tables: Vec<Table>,
    /// How cost grows.
    pub plots: Vec<Plot>,
}

/// A table in Markdown.
#[derive(Serialize)]
pub struct Table {
    told: String,
    heads: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

const fn study(name: &'static str, long: bool, run: fn(quick: bool) -> Result<Outcome>) -> Study {
    Study { name, long, run }
}

/// All of them.
pub const ALL: [Study; 6] = [
    study("memory", false, memory::study),
    study("start", false, start::study),
    study("log", false, log::study),
    study("growth", false, growth::study),
    study("evening", true, evening::study),
    study("day", true, evening::day),
];

impl Study {
    /// Runs it. With `quick`, on a small scale.
    pub fn run(&self, quick: bool) -> Result<Outcome> {
        (self.run)(quick)
    }
}

impl Table {
    fn new(told: impl Into<String>, heads: &[&'static str]) -> Self {
        Self { told: told.into(), heads: heads.to_vec(), rows: Vec::new() }
    }

    fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "**{}**\n\n| {} |", self.told, self.heads.join(" | "))?;
        writeln!(f, "| --- |{}", " --: |".repeat(self.heads.len().saturating_sub(1)))?;
        self.rows.iter().try_for_each(|row| writeln!(f, "| {} |", row.join(" | ")))
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.tables.iter().try_for_each(|table| writeln!(f, "{table}"))
    }
}

/// The middle one of an odd number of figures.
fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}
