//! From the start of the process until it listens: with many rooms, many formats of the host's own, and many meetings that
//! ran when it was killed.

use super::{Outcome, Table, median};
use crate::report::number;
use crate::servers::{Which, make_rooms, openchair};
use crate::spec::{Dialect, Pace, Phase, Spec};
use crate::workloads::generate;
use anyhow::{Context, Result};
use harness::server::TestServer;
use std::time::Instant;

const TRIES: usize = 7;

/// Of two people each.
const LINES: u64 = 20;

pub(super) fn study(quick: bool) -> Result<Outcome> {
    let many = if quick { [10, 50] } else { [1_000, 10_000] };
    let mut table = Table::new("From its start until it listens", &["with", "ms"]);
    let mut row = |told: String, ms: f64| table.row(vec![told, number(ms)]);
    row("nothing".to_owned(), with_rooms(0)?);
    for rooms in many {
        row(format!("{} rooms", number(rooms as f64)), with_rooms(rooms)?);
    }
    let meetings = many[0];
    row(
        format!("{} meetings of about {LINES} lines that ran when it was killed", number(meetings as f64)),
        with_meetings(meetings)?,
    );
    Ok(Outcome { tables: vec![table], plots: Vec::new() })
}

fn with_rooms(rooms: usize) -> Result<f64> {
    let mut server = openchair(Which::Sqlite, &[])?;
    make_rooms(&server, rooms)?;
    let tries: Result<Vec<f64>> = (0..TRIES).map(|_| start_ms(&mut server)).collect();
    Ok(median(tries?))
}

/// In each of them there are two people, and some lines have been said.
fn with_meetings(meetings: usize) -> Result<f64> {
    let mut server = openchair(Which::Sqlite, &[])?;
    let spec = Spec {
        server: server.address(),
        process: server.process().context("the server has ended")?,
        dialect: Dialect::Openchair,
        rooms: make_rooms(&server, meetings)?,
        people: 2,
        joining: 64,
        phases: vec![Phase {
            pace: Pace::PerSecond(2.0 * meetings as f64),
            warm_ms: 0,
            measure_ms: LINES * 500,
        }],
    };
    generate(&spec)?;
    let tries: Result<Vec<f64>> = (0..TRIES).map(|_| start_ms(&mut server)).collect();
    Ok(median(tries?))
}

fn start_ms(server: &mut TestServer) -> Result<f64> {
    server.kill();
    let began = Instant::now();
    server.restart()?;
    Ok(began.elapsed().as_secs_f64() * 1e3)
}
