//! What the log costs, and what others feel of it when a meeting is erased.

use super::{Outcome, Table};
use crate::report::number;
use crate::servers::{Which, make_room, openchair};
use crate::spec::{Dialect, Latency, Measured, Pace, Phase, Spec};
use crate::workloads::{Workload, generate};
use anyhow::{Context, Result};
use harness::client::TestClient;
use harness::server::TestServer;
use serde_json::json;
use std::time::Duration;
use tokio::runtime::Runtime;

/// In each room.
const PEOPLE: usize = 4;

const BOTH: [Which; 2] = [Which::Memory, Which::Sqlite];

pub(super) fn study(quick: bool) -> Result<Outcome> {
    let measured = Duration::from_millis(if quick { 500 } else { 3_000 });
    Ok(Outcome { tables: vec![storing(quick, measured)?, erasing(quick, measured)?], plots: Vec::new() })
}

/// Loads whose cost is the log's: few people hear each line.
fn storing(quick: bool, measured: Duration) -> Result<Table> {
    let mut table = Table::new(
        "The log: lines stored, each before anyone hears it, in rooms of four",
        &[
            "load",
            "in memory",
            "CPU ms",
            "50 / 99 of 100 within",
            "on disk",
            "CPU ms",
            "50 / 99 of 100 within",
        ],
    );
    let rooms = if quick { 20 } else { 500 };
    // Nobody says more than the server takes from one person.
    let measured = measured.min(Duration::from_secs(1));
    let loads = [
        ("one room, one line on its way", 1, Pace::Window(1)),
        ("one room, 50 lines a second", 1, Pace::PerSecond(50.0)),
        ("500 rooms, one line on its way in each", rooms, Pace::Window(1)),
        ("500 rooms, one line a second in each", rooms, Pace::PerSecond(rooms as f64)),
    ];
    for (told, rooms, pace) in loads {
        let load = Workload { name: "log", told, rooms, people: PEOPLE, phases: vec![(told, pace)] };
        let mut row = vec![told.to_owned()];
        for which in BOTH {
            let found = load.run(which, 0, measured)?;
            row.extend(cells(found.phases.first().context("nothing was measured")?));
        }
        table.row(row);
    }
    Ok(table)
}

fn cells(phase: &Measured) -> [String; 3] {
    let lines = phase.deliveries as f64 / PEOPLE as f64;
    [
        format!("{}/s", number(lines / phase.seconds)),
        number(phase.server_cpu * 1e3 / lines),
        format!("{:.1} / {:.1} ms", phase.latency.p50, phase.latency.p99),
    ]
}

/// Many meetings end at once beside a quiet one, and are erased.
fn erasing(quick: bool, measured: Duration) -> Result<Table> {
    let (meetings, lines) = if quick { (4, 10) } else { (100, 100) };
    let server = openchair(Which::Sqlite, &["waits.end_undo_ms=1000"])?;
    let runtime = Runtime::new()?;
    let leaders = runtime.block_on(talk(&server, meetings, lines))?;
    let mut table = Table::new(
        format!(
            "Erasing: a room of 20 with 50 lines a second, beside {meetings} meetings of {lines} lines that end at once"
        ),
        &["", "50 of 100 within", "99 of 100", "999 of 1,000"],
    );
    let beside = |room| {
        let found = generate(&quiet_room(&server, room, measured)?)?;
        let phase = found.phases.into_iter().next().context("nothing was measured")?;
        let Latency { p50, p99, p999 } = phase.latency;
        anyhow::Ok([p50, p99, p999].map(|ms| format!("{ms:.1} ms")).to_vec())
    };
    let mut row = |told: &str, cells: Vec<String>| table.row([vec![told.to_owned()], cells].concat());
    row("before", beside("before")?);
    let ending = runtime.spawn(end(leaders));
    row("meanwhile", beside("meanwhile")?);
    runtime.block_on(ending)??;
    Ok(table)
}

fn quiet_room(server: &TestServer, name: &str, measured: Duration) -> Result<Spec> {
    Ok(Spec {
        server: server.address(),
        process: server.process().context("the server has ended")?,
        dialect: Dialect::Openchair,
        rooms: vec![make_room(server, name)?],
        people: 20,
        joining: 20,
        phases: vec![Phase {
            pace: Pace::PerSecond(50.0),
            warm_ms: 250,
            measure_ms: measured.as_millis() as u64,
        }],
    })
}

/// Meetings in which so much was said, each with the one who leads it.
async fn talk(server: &TestServer, meetings: usize, lines: usize) -> Result<Vec<TestClient>> {
    let mut leaders = Vec::new();
    for meeting in 0..meetings {
        let (room, secret) = make_room(server, &format!("ending-{meeting}"))?;
        let link = format!("http://{}/r/{room}#f={secret}", server.address());
        let mut leader = TestClient::join(server.address(), &link, "Wren").await?;
        leader.accepted(json!({"type": "open"})).await?;
        for line in 0..lines {
            leader.accepted(json!({"type": "say", "text": format!("line {line} of an evening")})).await?;
        }
        leaders.push(leader);
    }
    Ok(leaders)
}

async fn end(leaders: Vec<TestClient>) -> Result<()> {
    let all = leaders.into_iter().map(|mut leader| async move {
        leader.accepted(json!({"type": "end"})).await?;
        leader.closed().await
    });
    futures_util::future::try_join_all(all).await.map(drop)
}
