//! What a generator is to do, and what it found, as they pass between processes.

use serde::{Deserialize, Serialize};
use std::net::SocketAddr;

/// One run of the generator: everyone joins once, and then the phases come one after the other.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Spec {
    /// Where the server listens; on this machine.
    pub server: SocketAddr,
    /// Its process, whose processor time and memory are read.
    pub process: u32,
    /// How the server is spoken to.
    pub dialect: Dialect,
    /// The rooms' names, each with the secret of whoever opens it, where there is one.
    pub rooms: Vec<(String, String)>,
    /// How many people are in each room.
    pub people: usize,
    /// How many of them may be joining at once.
    pub joining: usize,
    /// What is done once everyone is there.
    pub phases: Vec<Phase>,
}

/// How a server is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dialect {
    /// As `docs/protocol.md` says.
    Openchair,
    /// One message to be in a room, and every text after it goes to everyone there.
    Ceiling,
}

/// A time of measuring.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Phase {
    /// How lines come.
    pub pace: Pace,
    /// Nothing counts for so long.
    pub warm_ms: u64,
    /// And then everything for so long.
    pub measure_ms: u64,
}

/// How lines come.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub enum Pace {
    /// In each room so many are on their way at any time. One is until everyone has it.
    Window(usize),
    /// So many a second over all rooms, whatever comes of them.
    PerSecond(f64),
    /// This part of what the phase before has reached.
    PartOfLast(f64),
    /// None at all.
    Silence,
}

/// What the generator found.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Found {
    /// How everyone came in.
    pub joins: Joins,
    /// In the order of the phases.
    pub phases: Vec<Measured>,
    /// Lines that somebody got twice, in the wrong order, or not at all. Anything but zero means that no figure counts.
    pub faults: u64,
    /// Connections that the server closed.
    pub closed: u64,
}

/// How everyone came in.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Joins {
    /// How many, beside those who opened the rooms.
    pub count: u64,
    /// How many opened a room.
    pub opened: u64,
    /// How long it took from the first connection to the last answer, in seconds.
    pub seconds: f64,
    /// Processor time of the server meanwhile, in seconds.
    pub server_cpu: f64,
    /// And of the generator.
    pub own_cpu: f64,
    /// How much more memory the server held when every room was open, each by one person, in bytes.
    pub opened_bytes: u64,
    /// And when everyone was there.
    pub server_bytes: u64,
}

/// What one phase gave.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Measured {
    /// How long it was, in seconds.
    pub seconds: f64,
    /// Lines that were sent.
    pub sent: u64,
    /// Lines that reached someone: one line for 20 people is 20.
    pub deliveries: u64,
    /// Later than a second and a half behind their time.
    pub late: u64,
    /// Processor time of the server, in seconds.
    pub server_cpu: f64,
    /// And of the generator.
    pub own_cpu: f64,
    /// And of everything else on the machine, with what was stolen from it.
    pub other_cpu: f64,
    /// Reads that brought something.
    pub reads: u64,
    /// Bytes of one line on the network, on the average.
    pub frame_bytes: f64,
    /// How long a line took from its time to someone's read, in milliseconds.
    pub latency: Latency,
}

/// Of all deliveries, so many took at most so long, in milliseconds.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Latency {
    /// Half of them.
    pub p50: f64,
    /// 99 of 100.
    pub p99: f64,
    /// 999 of 1,000.
    pub p999: f64,
}
