//! One phase: lines at their pace, and what came of them.

use super::Load;
use crate::machine::{busy, cpu_of};
use crate::spec::{Latency, Measured, Pace, Phase};
use anyhow::Result;
use hdrhistogram::Histogram;
use std::time::Duration;

const MS: u64 = 1_000_000;

/// Behind its time by more than this, a line is late.
const LATE_NS: u64 = 1_500 * MS;

/// What is on its way at the end has so long.
const DRAIN_NS: u64 = 10_000 * MS;

/// Waiting is no finer than this; what is due sooner is waited for awake.
const FINE_NS: u64 = MS;

/// What is counted while it is measured.
pub(super) struct Measuring {
    on: bool,
    sent: u64,
    deliveries: u64,
    late: u64,
    reads: u64,
    bytes: u64,
    us: Histogram<u64>,
}

impl Default for Measuring {
    fn default() -> Self {
        let us = Histogram::new_with_bounds(1, 60_000_000, 3).expect("these bounds are sound");
        Self { on: false, sent: 0, deliveries: 0, late: 0, reads: 0, bytes: 0, us }
    }
}

impl Measuring {
    pub(super) fn read(&mut self) {
        self.reads += u64::from(self.on);
    }

    pub(super) fn delivered(&mut self, now_ns: u64, due_ns: u64, len: usize) {
        if !self.on {
            return;
        }
        let took = now_ns.saturating_sub(due_ns);
        self.deliveries += 1;
        self.bytes += len as u64;
        self.late += u64::from(took > LATE_NS);
        self.us.saturating_record((took / 1_000).max(1));
    }

    fn latency(&self) -> Latency {
        let ms = |part| self.us.value_at_quantile(part) as f64 / 1_000.0;
        Latency { p50: ms(0.5), p99: ms(0.99), p999: ms(0.999) }
    }
}

/// Processor time so far: the server's, this process's, and the machine's.
struct Spent([f64; 3]);

impl Load<'_> {
    pub(super) fn measure(&mut self, phase: &Phase, last: Option<&Measured>) -> Result<Measured> {
        let mut pacer = Pacer::of(phase.pace, last, self.now_ns());
        self.landed.clear();
        if let Pace::Window(lines) = phase.pace {
            (0..self.spec.rooms.len())
                .try_for_each(|room| (0..lines).try_for_each(|_| self.say(room, None)))?;
        }
        self.go_on(&mut pacer, phase.warm_ms)?;
        self.measuring = Measuring { on: true, ..Measuring::default() };
        let (spent, from) = (self.spent()?, self.now_ns());
        self.go_on(&mut pacer, phase.measure_ms)?;
        self.measuring.on = false;
        let seconds = (self.now_ns() - from) as f64 / 1e9;
        let Spent(now) = self.spent()?;
        let [server_cpu, own_cpu, all] = [0, 1, 2].map(|index| now[index] - spent.0[index]);
        self.drain()?;
        let Measuring { sent, deliveries, late, reads, bytes, .. } = self.measuring;
        Ok(Measured {
            seconds,
            sent,
            deliveries,
            late,
            server_cpu,
            own_cpu,
            other_cpu: (all - server_cpu - own_cpu).max(0.0),
            reads,
            frame_bytes: bytes as f64 / deliveries.max(1) as f64,
            latency: self.measuring.latency(),
        })
    }

    fn spent(&self) -> Result<Spent> {
        Ok(Spent([cpu_of(self.spec.process)?, cpu_of(std::process::id())?, busy()?]))
    }

    fn go_on(&mut self, pacer: &mut Pacer, ms: u64) -> Result<()> {
        let until = self.now_ns() + ms * MS;
        loop {
            let now = self.now_ns();
            if now >= until {
                return Ok(());
            }
            let next = self.send_due(pacer, now)?.min(until);
            let wait = next.saturating_sub(now).saturating_sub(FINE_NS);
            self.hear(Duration::from_nanos(wait))?;
        }
    }

    /// Sends what is due, and says when the next is.
    fn send_due(&mut self, pacer: &mut Pacer, now: u64) -> Result<u64> {
        if pacer.keeps_window {
            for room in std::mem::take(&mut self.landed) {
                self.say(room, None)?;
            }
            return Ok(u64::MAX);
        }
        while let Some(due) = pacer.due(now) {
            self.say(pacer.next_room(self.spec.rooms.len()), Some(due))?;
        }
        Ok(pacer.next_ns())
    }

    /// The next in a room says something, which was due then, or now.
    fn say(&mut self, room: usize, due: Option<u64>) -> Result<()> {
        let (rooms, people) = (self.spec.rooms.len(), self.spec.people);
        let line = self.lines.send(due.unwrap_or_else(|| self.now_ns()), people);
        let speaker = self.speakers[room];
        self.speakers[room] = (speaker + 1) % people;
        self.measuring.sent += u64::from(self.measuring.on);
        // Clients came in one person of every room after the other.
        self.clients[speaker * rooms + room].send(self.frame.numbered(line))
    }

    fn drain(&mut self) -> Result<()> {
        let until = self.now_ns() + DRAIN_NS;
        while self.lines.in_flight() > 0 && self.now_ns() < until {
            self.hear(Duration::from_millis(10))?;
        }
        Ok(())
    }
}

/// When the next line is due, and in which room.
struct Pacer {
    keeps_window: bool,
    /// Between two lines; nothing if none come by the clock.
    every_ns: Option<f64>,
    from_ns: u64,
    count: u64,
    room: usize,
}

impl Pacer {
    fn of(pace: Pace, last: Option<&Measured>, from_ns: u64) -> Self {
        let reached = last.map_or(0.0, |last| last.sent as f64 / last.seconds);
        let per_second = match pace {
            Pace::PerSecond(lines) => lines,
            Pace::PartOfLast(part) => reached * part,
            Pace::Window(_) | Pace::Silence => 0.0,
        };
        let every_ns = (per_second > 0.0).then(|| 1e9 / per_second);
        Self { keeps_window: matches!(pace, Pace::Window(_)), every_ns, from_ns, count: 0, room: 0 }
    }

    fn next_ns(&self) -> u64 {
        self.every_ns.map_or(u64::MAX, |every| self.from_ns + (self.count as f64 * every) as u64)
    }

    fn due(&mut self, now: u64) -> Option<u64> {
        let due = self.next_ns();
        (due <= now).then(|| {
            self.count += 1;
            due
        })
    }

    fn next_room(&mut self, rooms: usize) -> usize {
        let room = self.room;
        self.room = (room + 1) % rooms;
        room
    }
}
