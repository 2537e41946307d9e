//! Runs a server's tasks, one after the other, until none of them can go on: no thread, and always the same order.

use server::meetings::Tasks;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Wake, Waker};

type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The tasks of one process. Dropping them is a crash: each stops where it stands.
#[derive(Default)]
pub struct Running {
    tasks: Mutex<Vec<Task>>,
    new: Mutex<Vec<Task>>,
}

impl Tasks for Running {
    fn spawn(&self, task: Task) {
        lock(&self.new).push(task);
    }
}

impl Running {
    /// Lets every task go on as far as it can.
    pub fn go_on(&self) {
        let woken = Arc::new(Woken::default());
        let waker = Waker::from(woken.clone());
        let mut tasks = lock(&self.tasks);
        loop {
            tasks.append(&mut lock(&self.new));
            tasks.retain_mut(|task| task.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
            if !woken.0.swap(false, Ordering::Relaxed) && lock(&self.new).is_empty() {
                return;
            }
        }
    }

    /// Forgets all of them, where they stand.
    pub fn crash(&self) {
        lock(&self.new).clear();
        lock(&self.tasks).clear();
    }
}

/// Whether anything that a task waits for has happened.
#[derive(Default)]
struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}
