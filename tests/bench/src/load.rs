//! The generator: one thread, everyone's connections, and lines at the pace that a phase names.

mod client;
mod joining;
mod measuring;

use crate::dialect::{self, LineFrame, Step};
use crate::frames::{self, Frame};
use crate::lines::{Heard, Lines, seq_of};
use crate::spec::{Found, Joins, Spec};
use anyhow::{Result, ensure};
use client::Client;
use measuring::Measuring;
use mio::{Events, Poll, Token};
use std::time::{Duration, Instant};

/// Everybody reads into the same place. The longest frame, the view of a full room, must fit.
const READ_BYTES: usize = 8 * 1_024 * 1_024;

/// Runs it all and says what was found.
pub fn run(spec: &Spec) -> Result<Found> {
    ensure!(
        spec.server.ip().is_loopback(),
        "a load goes to this machine alone, and {} is none of it",
        spec.server
    );
    crate::machine::needs_descriptors((spec.rooms.len() * spec.people) as u64 + 100)?;
    let mut load = Load::new(spec)?;
    let joins = load.join_all()?;
    let mut phases = Vec::new();
    for phase in &spec.phases {
        phases.push(load.measure(phase, phases.last())?);
    }
    Ok(load.found(joins, phases))
}

struct Load<'a> {
    spec: &'a Spec,
    poll: Poll,
    events: Events,
    buffer: Vec<u8>,
    clients: Vec<Client>,
    /// How many of them have come in.
    inside: usize,
    lines: Lines,
    frame: LineFrame,
    /// Whose turn it is to write, in each room.
    speakers: Vec<usize>,
    /// Rooms in which a line has landed since they were last looked at.
    landed: Vec<usize>,
    measuring: Measuring,
    began: Instant,
    faults: u64,
    closed: u64,
    refusals: u64,
}

impl<'a> Load<'a> {
    fn new(spec: &'a Spec) -> Result<Self> {
        Ok(Self {
            spec,
            poll: Poll::new()?,
            events: Events::with_capacity(1_024),
            buffer: vec![0; READ_BYTES],
            clients: Vec::new(),
            inside: 0,
            lines: Lines::of(spec.rooms.len()),
            frame: LineFrame::default(),
            speakers: vec![0; spec.rooms.len()],
            landed: Vec::new(),
            measuring: Measuring::default(),
            began: Instant::now(),
            faults: 0,
            closed: 0,
            refusals: 0,
        })
    }

    fn now_ns(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    /// Waits at most so long, and hears everything that has come.
    fn hear(&mut self, at_most: Duration) -> Result<()> {
        let mut events = std::mem::replace(&mut self.events, Events::with_capacity(0));
        match self.poll.poll(&mut events, Some(at_most)) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            polled => polled?,
        }
        for event in &events {
            let Token(client) = event.token();
            if event.is_writable() {
                self.clients[client].flush()?;
            }
            if event.is_readable() || event.is_read_closed() {
                self.read(client)?;
            }
        }
        self.events = events;
        Ok(())
    }

    fn read(&mut self, who: usize) -> Result<()> {
        let mut buffer = std::mem::take(&mut self.buffer);
        while let Some(filled) = self.clients[who].read(&mut buffer)? {
            if filled == 0 {
                self.close(who, None);
                break;
            }
            self.measuring.read();
            let rest = self.hear_frames(who, &buffer[..filled])?;
            self.clients[who].keep(&buffer[filled - rest..filled]);
            // Less than there was room for: nothing more has come.
            if filled < READ_BYTES {
                break;
            }
        }
        self.buffer = buffer;
        Ok(())
    }

    /// Hears what is whole, and says how many bytes are left.
    fn hear_frames(&mut self, who: usize, bytes: &[u8]) -> Result<usize> {
        let now = self.now_ns();
        let mut rest = bytes;
        if self.clients[who].step == Step::Upgrading {
            let Some(end) = memchr::memmem::find(rest, b"\r\n\r\n") else { return Ok(rest.len()) };
            ensure!(rest.starts_with(b"HTTP/1.1 101"), "{}", String::from_utf8_lossy(&rest[..end]));
            self.upgraded(who)?;
            rest = &rest[end + 4..];
        }
        while let Some((frame, used)) = frames::first(rest) {
            match frame {
                Frame::Text(text) => self.heard(who, now, text)?,
                Frame::Close(number) => self.close(who, number),
                Frame::Other => {}
            }
            rest = &rest[used..];
        }
        Ok(rest.len())
    }

    fn heard(&mut self, who: usize, now_ns: u64, text: &[u8]) -> Result<()> {
        match seq_of(text) {
            Some(seq) => self.heard_room(who, now_ns, seq, text),
            None if self.clients[who].step != Step::In => return self.answered(who, text),
            None if dialect::is_heartbeat(text) => self.clients[who].send(&dialect::alive())?,
            None if dialect::is_refusal(text) => self.refused(text),
            None => {}
        }
        Ok(())
    }

    fn heard_room(&mut self, who: usize, now_ns: u64, seq: u64, text: &[u8]) {
        let client = &mut self.clients[who];
        self.faults += u64::from(!client.is_next(seq));
        let room = client.room;
        if let Heard::Line { due_ns, landed } = self.lines.hear(room, seq, text) {
            self.measuring.delivered(now_ns, due_ns, text.len());
            if landed {
                self.landed.push(room);
            }
        }
    }

    fn refused(&mut self, text: &[u8]) {
        if self.refusals == 0 {
            eprintln!("load: {}", String::from_utf8_lossy(text).trim_end());
        }
        self.refusals += 1;
    }

    fn close(&mut self, who: usize, number: Option<u16>) {
        let client = &mut self.clients[who];
        if !std::mem::replace(&mut client.closed, true) {
            if self.closed == 0 {
                eprintln!("load: a connection was closed: {number:?}");
            }
            self.closed += 1;
        }
    }

    fn found(self, joins: Joins, phases: Vec<crate::spec::Measured>) -> Found {
        let missing = self.lines.in_flight() as u64;
        Found { joins, phases, faults: self.faults + missing + self.refusals, closed: self.closed }
    }
}
