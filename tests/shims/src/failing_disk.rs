//! A disk under SQLite that fails when it is told to. It stands between SQLite and the file system as SQLite's own
//! default, so that the code under test needs no change. Each operation that changes a file is counted, may be made to
//! fail, and is remembered until it is synced: so it can be said what a power cut would leave.
//!
//! - `vfs` is the layer itself, the unsafe part;
//! - `file` remembers one file: what is on the disk for certain, and what may be.

mod file;
mod vfs;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rand::SeedableRng;
use rand::rngs::StdRng;
use rusqlite::ffi;

use file::{Change, History};

/// How an operation fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The disk is full: half of what was to be written fits. While it lasts, all that makes no file longer succeeds.
    Full,
    /// Nothing happens, and that is said. A sync that fails so has lost an unknown part of what was to be synced, and
    /// the next one does not bring it back, as on Linux.
    Refused,
    /// Half of a write happens, and it is said that it failed.
    Torn,
    /// The power goes: this operation and everything before it that was not synced may have happened or not, in part
    /// too. Nothing after it does.
    PowerCut,
}

/// When operations fail.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// The first operation that fails, by its number from 0.
    pub at: usize,
    /// How.
    pub failure: Failure,
    /// Whether those after it fail too, until [`Disk::repair`].
    pub lasts: bool,
}

/// What SQLite's files below one folder lie on.
pub struct Disk {
    folder: PathBuf,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    plan: Option<Plan>,
    operations: usize,
    failures: usize,
    off: bool,
    files: BTreeMap<PathBuf, History>,
}

/// What becomes of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Happens,
    HalfHappens,
    DoesNot,
}

static DISKS: Mutex<Vec<Arc<Disk>>> = Mutex::new(Vec::new());

impl Disk {
    /// Puts a disk under all that SQLite opens below this folder from now on, until it is removed.
    pub fn under(folder: &Path) -> Arc<Self> {
        vfs::install();
        let disk = Arc::new(Self { folder: folder.into(), state: Mutex::default() });
        lock(&DISKS).push(disk.clone());
        disk
    }

    /// The disk below which this file lies.
    fn of(path: &Path) -> Option<Arc<Self>> {
        lock(&DISKS).iter().find(|disk| path.starts_with(&disk.folder)).cloned()
    }

    /// Files that are opened from now on lie on the plain file system again.
    pub fn remove(&self) {
        lock(&DISKS).retain(|disk| disk.folder != self.folder);
    }

    /// From now on operations fail by this plan.
    pub fn fail(&self, plan: Plan) {
        lock(&self.state).plan = Some(plan);
    }

    /// Nothing fails any more. A power cut stays one.
    pub fn repair(&self) {
        lock(&self.state).plan = None;
    }

    /// How many operations there were: writes, syncs, truncations and deletions of all files.
    pub fn operations(&self) -> usize {
        lock(&self.state).operations
    }

    /// How many of them failed.
    pub fn failures(&self) -> usize {
        lock(&self.state).failures
    }

    /// Whether the power is off.
    pub fn is_off(&self) -> bool {
        lock(&self.state).off
    }

    /// Writes into `folder` what a power cut would leave of SQLite's files now: everything that was synced, and of the
    /// rest what this seed says, sector by sector.
    pub fn after_power_cut(&self, seed: u64, folder: &Path) -> io::Result<()> {
        let mut random = StdRng::seed_from_u64(seed);
        for (path, history) in &lock(&self.state).files {
            if let Some(content) = history.after_power_cut(&mut random) {
                fs::write(folder.join(path.strip_prefix(&self.folder).unwrap_or(path)), content)?;
            }
        }
        Ok(())
    }

    /// A file is opened that may have been there before.
    fn opened(&self, path: &Path) {
        lock(&self.state).files.entry(path.into()).or_insert_with(|| History::of(fs::read(path).ok()));
    }

    /// A write of `bytes` at `offset`: how many of them are to be written, and what is answered.
    fn write(&self, path: &Path, offset: usize, bytes: &[u8]) -> (usize, i32) {
        let mut state = lock(&self.state);
        let grows = state.length(path) < offset + bytes.len();
        let (written, code) = match state.next(grows) {
            Fate::Happens => (bytes.len(), ffi::SQLITE_OK),
            Fate::HalfHappens if state.is_full() => (bytes.len() / 2, ffi::SQLITE_FULL),
            Fate::HalfHappens => (bytes.len() / 2, ffi::SQLITE_IOERR_WRITE),
            Fate::DoesNot => (0, ffi::SQLITE_IOERR_WRITE),
        };
        // In a power cut the write was on its way, and any part of it may have arrived.
        let sent = if state.is_cut_now() { bytes } else { &bytes[..written] };
        if !sent.is_empty() {
            state.remember(path, Change::Write { offset, bytes: sent.into() });
        }
        (written, code)
    }

    /// A sync: what is answered. The real disk is not asked: what a power cut leaves is decided here.
    fn sync(&self, path: &Path) -> i32 {
        let mut state = lock(&self.state);
        let fate = state.next(false);
        let off = state.off;
        let Some(history) = state.files.get_mut(path).filter(|_| !off) else {
            return ffi::SQLITE_IOERR_FSYNC;
        };
        if fate != Fate::Happens {
            history.fail_to_sync();
            return ffi::SQLITE_IOERR_FSYNC;
        }
        if history.sync() {
            state.files.values_mut().for_each(History::sync_name);
        }
        ffi::SQLITE_OK
    }

    fn truncate(&self, path: &Path, length: usize) -> i32 {
        self.change(path, Change::Truncate(length), ffi::SQLITE_IOERR_TRUNCATE)
    }

    fn delete(&self, path: &Path) -> i32 {
        self.change(path, Change::Delete, ffi::SQLITE_IOERR_DELETE)
    }

    fn change(&self, path: &Path, change: Change, failed: i32) -> i32 {
        let mut state = lock(&self.state);
        let happens = state.next(false) == Fate::Happens;
        if happens || state.is_cut_now() {
            state.remember(path, change);
        }
        if happens { ffi::SQLITE_OK } else { failed }
    }
}

impl State {
    fn next(&mut self, grows: bool) -> Fate {
        let number = self.operations;
        self.operations += 1;
        let plan = self.plan.filter(|plan| number == plan.at || plan.lasts && number > plan.at);
        let fate = match plan.map(|plan| plan.failure) {
            _ if self.off => Fate::DoesNot,
            Some(Failure::Full) if grows => Fate::HalfHappens,
            Some(Failure::Torn) => Fate::HalfHappens,
            Some(Failure::Refused | Failure::PowerCut) => Fate::DoesNot,
            Some(Failure::Full) | None => Fate::Happens,
        };
        self.off |= plan.is_some_and(|plan| plan.failure == Failure::PowerCut);
        self.failures += usize::from(fate != Fate::Happens);
        fate
    }

    fn is_full(&self) -> bool {
        self.plan.is_some_and(|plan| plan.failure == Failure::Full)
    }

    /// Whether the power goes at the operation that was counted last.
    fn is_cut_now(&self) -> bool {
        self.off && self.plan.is_some_and(|plan| plan.at + 1 == self.operations)
    }

    fn length(&self, path: &Path) -> usize {
        self.files.get(path).map_or(0, History::length)
    }

    fn remember(&mut self, path: &Path, change: Change) {
        if let Some(history) = self.files.get_mut(path) {
            history.change(change);
        }
    }
}

// Nothing under these locks can panic half-way, so a poisoned one guards something whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
