//! What meetings stand on: everything that they would otherwise ask the machine for. A simulation brings its own of
//! each, and then runs what a server runs (DECISIONS 14).

use std::pin::Pin;
use std::sync::Arc;

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::clock::Clock;
use crate::log::Log;

/// The outside of all meetings of one server.
#[derive(Clone)]
pub struct World {
    /// What keeps them.
    pub log: Arc<dyn Log>,
    /// What tells them the time.
    pub clock: Arc<dyn Clock>,
    /// What runs them.
    pub tasks: Arc<dyn Tasks>,
    /// Gives 64 random bits at a time.
    pub chance: Arc<dyn Fn() -> u64 + Send + Sync>,
    /// Cancelled when the server stops.
    pub stop: CancellationToken,
}

impl World {
    /// That of a real server: its meetings run as tasks of `tasks`, and chance comes from the machine.
    pub fn of_server(
        log: Arc<dyn Log>,
        clock: Arc<dyn Clock>,
        tasks: TaskTracker,
        stop: CancellationToken,
    ) -> Self {
        Self { log, clock, tasks: Arc::new(tasks), chance: Arc::new(rand::random), stop }
    }
}

/// Runs what is to go on by itself, until it is over.
pub trait Tasks: Send + Sync {
    /// Begins to run it.
    fn spawn(&self, task: Pin<Box<dyn Future<Output = ()> + Send>>);
}

impl Tasks for TaskTracker {
    fn spawn(&self, task: Pin<Box<dyn Future<Output = ()> + Send>>) {
        drop(TaskTracker::spawn(self, task));
    }
}
