//! The loads: who is there, and how lines come.

use crate::servers::{Server, Which};
use crate::spec::{Dialect, Found, Pace, Phase, Spec};
use anyhow::{Context, Result, ensure};
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

/// A load.
#[derive(Debug, Clone)]
pub struct Workload {
    /// What it is called, as in `SPEED.md`.
    pub name: &'static str,
    /// In a few words.
    pub told: &'static str,
    /// How many rooms there are.
    pub rooms: usize,
    /// And people in each.
    pub people: usize,
    /// How lines come, with a name for each.
    pub phases: Vec<(&'static str, Pace)>,
}

/// So many come in at once.
const JOINING: usize = 64;

/// All of them. With `quick`, they are small enough for a check that runs with every change.
pub fn all(quick: bool) -> Vec<Workload> {
    let many = |all: usize, few: usize| if quick { few } else { all };
    vec![
        Workload {
            name: "W1",
            told: "one room of 20, 50 lines a second",
            rooms: 1,
            people: 20,
            phases: vec![("50/s", Pace::PerSecond(50.0))],
        },
        Workload {
            name: "W2",
            told: "one room of 1,000",
            rooms: 1,
            people: many(1_000, 300),
            phases: vec![
                ("64 in flight", Pace::Window(64)),
                ("half", Pace::PartOfLast(0.5)),
                ("1 in flight", Pace::Window(1)),
                ("20/s", Pace::PerSecond(20.0)),
            ],
        },
        Workload {
            name: "W2-5000",
            told: "one room of 5,000",
            rooms: 1,
            people: many(5_000, 600),
            phases: vec![("16 in flight", Pace::Window(16)), ("4/s", Pace::PerSecond(4.0))],
        },
        Workload {
            name: "W3",
            told: "500 rooms of 20",
            rooms: many(500, 50),
            people: 20,
            phases: vec![
                ("2 in flight", Pace::Window(2)),
                ("half", Pace::PartOfLast(0.5)),
                ("1/s each", Pace::PerSecond(many(500, 50) as f64)),
            ],
        },
        Workload {
            name: "W4",
            told: "10,000 people who say nothing, in rooms of 20",
            rooms: many(500, 50),
            people: 20,
            phases: vec![("silence", Pace::Silence)],
        },
        Workload {
            name: "W5",
            told: "5,000 people come in, 64 at once, in rooms of 20",
            rooms: many(250, 25),
            people: 20,
            phases: Vec::new(),
        },
    ]
}

impl Workload {
    /// Runs it against a server of its own.
    pub fn run(&self, which: Which, line_bytes: usize, measured: Duration) -> Result<Found> {
        let server = Server::start(which, line_bytes)?;
        let spec = Spec {
            server: server.address(),
            process: server.process()?,
            dialect: if which.is_openchair() { Dialect::Openchair } else { Dialect::Ceiling },
            rooms: server.make_rooms(self.rooms)?,
            people: self.people,
            joining: JOINING,
            phases: self.phases.iter().map(|(_, pace)| phase(*pace, measured)).collect(),
        };
        generate(&spec)
    }
}

fn phase(pace: Pace, measured: Duration) -> Phase {
    let millis = measured.as_millis() as u64;
    Phase { pace, warm_ms: millis / 4, measure_ms: millis }
}

/// Runs the generator as a process of its own.
pub fn generate(spec: &Spec) -> Result<Found> {
    let program = std::env::current_exe()?.with_file_name("load");
    let mut load = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("failed to start the generator")?;
    let mut input = load.stdin.take().context("the generator takes nothing")?;
    input.write_all(&serde_json::to_vec(spec)?)?;
    drop(input);
    let output = load.wait_with_output()?;
    ensure!(output.status.success(), "the generator failed");
    serde_json::from_slice(&output.stdout).context("the generator said something else")
}
