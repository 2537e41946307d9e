//! What the server's process holds: memory and descriptors, looked at while an attack goes on.

use anyhow::{Context, Result};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::place::Place;
use crate::process::memory_kib;

const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Memory that is really there, in MiB.
#[derive(Debug, Default)]
pub struct Watched {
    /// When the attack began.
    pub before_mib: u64,
    /// At its height.
    pub most_mib: u64,
}

/// A process that is looked at.
pub(super) struct Process {
    id: u32,
    before_mib: u64,
    most_kib: Arc<AtomicU64>,
    over: Arc<AtomicBool>,
    looking: Option<JoinHandle<()>>,
}

impl Process {
    pub(super) fn of(place: &Place) -> Result<Self> {
        let id = place.server.process().context("the server does not run")?;
        let (most_kib, over) = (Arc::<AtomicU64>::default(), Arc::<AtomicBool>::default());
        let (most, stop) = (most_kib.clone(), over.clone());
        let looking = thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                most.fetch_max(memory_kib(id).unwrap_or_default(), Ordering::Relaxed);
                thread::sleep(LOOK_EVERY);
            }
        });
        Ok(Self { id, before_mib: 0, most_kib, over, looking: Some(looking) })
    }

    pub(super) fn begin(&mut self) {
        let now = memory_kib(self.id).unwrap_or_default();
        self.before_mib = now / 1_024;
        self.most_kib.store(now, Ordering::Relaxed);
    }

    pub(super) fn end(&self) -> Watched {
        Watched { before_mib: self.before_mib, most_mib: self.most_kib.load(Ordering::Relaxed) / 1_024 }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        self.looking.take().map(JoinHandle::join);
    }
}

impl fmt::Display for Watched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} | {}", self.before_mib, self.most_mib)
    }
}
