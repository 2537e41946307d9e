//! What the server holds: by itself, and for each connection, room, meeting and person.

use super::{Outcome, Table};
use crate::dialect;
use crate::machine::memory_of;
use crate::report::number;
use crate::servers::{Server, Which, make_rooms, openchair};
use crate::spec::{Dialect, Joins, Pace, Phase, Spec};
use crate::workloads::generate;
use anyhow::{Context, Result, ensure};
use harness::server::TestServer;
use std::io::{Read, Write};
use std::net::TcpStream;

pub(super) fn study(quick: bool) -> Result<Outcome> {
    let scale = if quick { 20 } else { 1 };
    let mut table = Table::new("Memory that is really there", &["of", "bytes"]);
    let mut row = |told: &str, bytes: f64| table.row(vec![told.to_owned(), number(bytes)]);
    let server = openchair(Which::Sqlite, &[])?;
    row("the server, before anyone comes", memory(&server)? as f64);
    row("a room asleep, of 2,000", of_rooms(&server, 2_000 / scale)?);
    row("a connection that has only said hello, of 2,000", of_connections(&server, 2_000 / scale)?);
    let alone = joins(500 / scale, 1)?;
    row("a meeting with the one who opened it, of 500", alone.opened_bytes as f64 / alone.opened as f64);
    let many = joins(500 / scale, 20)?;
    let others = many.server_bytes.saturating_sub(many.opened_bytes);
    row("each further person in it, of 19", others as f64 / many.count as f64);
    Ok(Outcome { tables: vec![table], plots: Vec::new() })
}

fn memory(server: &TestServer) -> Result<u64> {
    memory_of(server.process().context("the server has ended")?)
}

fn of_rooms(server: &TestServer, count: usize) -> Result<f64> {
    let before = memory(server)?;
    make_rooms(server, count)?;
    Ok(memory(server)?.saturating_sub(before) as f64 / count as f64)
}

fn of_connections(server: &TestServer, count: usize) -> Result<f64> {
    let before = memory(server)?;
    let open: Vec<TcpStream> = (0..count).map(|_| greeted(server)).collect::<Result<_>>()?;
    let held = memory(server)?.saturating_sub(before);
    drop(open);
    Ok(held as f64 / count as f64)
}

/// A connection whose hello was answered.
fn greeted(server: &TestServer) -> Result<TcpStream> {
    let mut stream = TcpStream::connect(server.address())?;
    let mut heard = Vec::new();
    stream.write_all(&dialect::upgrade(&server.address().to_string()))?;
    hear(&mut stream, &mut heard, b"\r\n\r\n")?;
    stream.write_all(&dialect::hello())?;
    hear(&mut stream, &mut heard, br#""type":"welcome""#)?;
    Ok(stream)
}

fn hear(stream: &mut TcpStream, heard: &mut Vec<u8>, words: &[u8]) -> Result<()> {
    let mut buffer = [0; 4_096];
    while memchr::memmem::find(heard, words).is_none() {
        let read = stream.read(&mut buffer)?;
        ensure!(read > 0, "the server closed: {}", String::from_utf8_lossy(heard));
        heard.extend_from_slice(&buffer[..read]);
    }
    Ok(())
}

fn joins(rooms: usize, people: usize) -> Result<Joins> {
    let server = Server::start(Which::Sqlite, 0)?;
    let spec = Spec {
        server: server.address(),
        process: server.process()?,
        dialect: Dialect::Openchair,
        rooms: server.make_rooms(rooms)?,
        people,
        joining: 64,
        phases: vec![Phase { pace: Pace::Silence, warm_ms: 0, measure_ms: 100 }],
    };
    Ok(generate(&spec)?.joins)
}
