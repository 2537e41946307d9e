//! The servers that are measured: Openchair as it is shipped, and the ceilings. Each is ended by its own process id.

use crate::machine;
use anyhow::{Context, Result, ensure};
use harness::server::TestServer;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};

/// Where the server runs, and where the generator does.
pub const SERVER_CPU: usize = 0;
/// See above.
pub const LOAD_CPU: usize = 1;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Which {
    /// Openchair with a log in memory.
    Memory,
    /// Openchair as it is shipped: every line is on the disk before anyone hears it.
    Sqlite,
    /// The ceiling that coalesces.
    Coalesce,
    /// The ceiling that writes every frame by itself.
    Each,
}

impl Which {
    /// Whether it is one of ours.
    pub fn is_openchair(self) -> bool {
        matches!(self, Self::Memory | Self::Sqlite)
    }
}

/// A server that runs.
pub enum Server {
    /// One of ours.
    Openchair(Box<TestServer>),
    /// A ceiling.
    Ceiling(Ceiling),
}

/// A ceiling that runs.
pub struct Ceiling {
    child: Child,
    address: SocketAddr,
}

impl Drop for Ceiling {
    fn drop(&mut self) {
        // One that has ended already is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// Starts one, on its own processor. A ceiling's lines have so many bytes.
    pub fn start(which: Which, line_bytes: usize) -> Result<Self> {
        machine::pin(&[SERVER_CPU])?;
        let started = match which {
            Which::Memory | Which::Sqlite => {
                openchair(which, &[]).map(|server| Self::Openchair(Box::new(server)))
            }
            Which::Coalesce => ceiling("coalesce", line_bytes).map(Self::Ceiling),
            Which::Each => ceiling("each", line_bytes).map(Self::Ceiling),
        };
        machine::unpin()?;
        started
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        match self {
            Self::Openchair(server) => server.address(),
            Self::Ceiling(ceiling) => ceiling.address,
        }
    }

    /// Its process.
    pub fn process(&self) -> Result<u32> {
        match self {
            Self::Openchair(server) => server.process().context("the server has ended"),
            Self::Ceiling(ceiling) => Ok(ceiling.child.id()),
        }
    }

    /// Makes rooms: their names, and the secrets of whoever opens them.
    pub fn make_rooms(&self, count: usize) -> Result<Vec<(String, String)>> {
        match self {
            Self::Openchair(server) => make_rooms(server, count),
            Self::Ceiling(_) => Ok((0..count).map(|room| (format!("room-{room}"), String::new())).collect()),
        }
    }
}

/// Makes rooms, named by their numbers.
pub fn make_rooms(server: &TestServer, count: usize) -> Result<Vec<(String, String)>> {
    (0..count).map(|room| make_room(server, &format!("room-{room}"))).collect()
}

/// Makes one: its name, and the secret of whoever opens it. Over HTTP, because rooms in memory are the running server's
/// alone.
pub fn make_room(server: &TestServer, name: &str) -> Result<(String, String)> {
    let body = json!({"name": name, "format": "floor"}).to_string();
    let mut stream = TcpStream::connect(server.address())?;
    let len = body.len();
    write!(stream, "POST /api/rooms HTTP/1.1\r\nHost: {}\r\nContent-Length: {len}\r\n", server.address())?;
    write!(stream, "Content-Type: application/json\r\nConnection: close\r\n\r\n{body}")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let made = answer.split_once("\r\n\r\n").context("no answer")?.1;
    let made: Value = serde_json::from_str(made).with_context(|| answer.clone())?;
    let link = made["facilitator_link"].as_str().with_context(|| answer.clone())?;
    Ok((name.to_owned(), link.split_once("#f=").context("the link has no secret")?.1.to_owned()))
}

/// Nobody is kept out, and nothing else is different from what a host gets.
pub const NOBODY_KEPT_OUT: [&str; 7] = [
    "server.connections=100000",
    "server.connections_per_address=100000",
    "rooms.max=20000",
    "limits.seats=5000",
    "rooms.start=anyone",
    "rates.starts_per_day=100000",
    "rates.rooms_per_hour=100000",
];

/// One of ours.
pub fn openchair(which: Which, more: &[&str]) -> Result<TestServer> {
    let log = if which == Which::Memory { "log.backend=memory" } else { "log.backend=sqlite" };
    TestServer::with(&[&[log], &NOBODY_KEPT_OUT[..], more].concat())
}

fn ceiling(kind: &str, line_bytes: usize) -> Result<Ceiling> {
    let program = std::env::current_exe()?.with_file_name("ceiling");
    let mut child = Command::new(program)
        .args([kind, &line_bytes.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .context("failed to start the ceiling")?;
    let mut said = String::new();
    BufReader::new(child.stdout.take().context("it says nothing")?).read_line(&mut said)?;
    let address: SocketAddr = said.trim().parse().context("the ceiling did not start")?;
    ensure!(address.ip().is_loopback(), "the ceiling listens to others");
    Ok(Ceiling { child, address })
}
