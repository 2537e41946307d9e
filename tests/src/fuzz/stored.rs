//! A log on files that someone may change behind its back.

use server::log::sqlite::{OpenError, Settings, open};
use server::log::{Batch, Entry, Log, MeetingId};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

/// What each meeting holds, by batches.
const MEETINGS: [&[&[&str]]; 2] = [
    &[&["opened"], &["maple enters", "maple agrees"], &["start", "one", "two", "three"]],
    &[&["opened"], &["a", "b", "c"]],
];

/// Folders of a log, apart from its master key, and what was stored there.
pub(super) struct Place {
    folder: TempDir,
    runtime: Runtime,
    pub(super) meetings: Vec<(MeetingId, Vec<Entry>)>,
}

impl Place {
    /// The log, still open, with two meetings in it.
    pub(super) fn filled() -> (Self, Arc<dyn Log>) {
        let runtime = Builder::new_current_thread().build().expect("a runtime");
        let mut place = Self { folder: super::in_memory(), runtime, meetings: Vec::new() };
        let log = place.open("data").expect("a new log opens");
        place.meetings = MEETINGS.iter().map(|batches| place.fill(&*log, batches)).collect();
        (place, log)
    }

    fn fill(&self, log: &dyn Log, batches: &[&[&str]]) -> (MeetingId, Vec<Entry>) {
        let meeting = MeetingId::random();
        self.runtime.block_on(async {
            log.create(meeting).await.expect("create");
            for batch in batches {
                let bodies = batch.iter().map(|text| text.as_bytes().to_vec());
                log.append(meeting, Batch::new(bodies, Duration::from_secs(60))).await.expect("append");
            }
            (meeting, log.read(meeting, 1, usize::MAX).await.expect("read"))
        })
    }

    pub(super) fn path(&self, data: &str) -> PathBuf {
        self.folder.path().join(data)
    }

    /// The log in a data folder of this name; the master key lies beside it.
    pub(super) fn open(&self, data: &str) -> Result<Arc<dyn Log>, OpenError> {
        open(&Settings::new(self.path(data), self.path("master.key")))
    }

    pub(super) fn database(&self) -> PathBuf {
        Path::new(&self.path("data")).join("meetings.db")
    }

    /// Reads entries of a meeting: the true ones, or none and a refusal. How many were read.
    pub(super) fn read(&self, log: &dyn Log, which: usize, from: u64, max: usize) -> Option<usize> {
        let (meeting, written) = &self.meetings[which];
        let read = self.runtime.block_on(log.read(*meeting, from, max)).ok()?;
        let skipped = usize::try_from(from.max(1) - 1).unwrap_or(usize::MAX);
        let rest = written.get(skipped..).unwrap_or_default();
        assert!(read.len() <= max && rest.starts_with(&read), "from {from} on {written:?} became {read:?}");
        Some(read.len())
    }

    pub(super) fn list(&self, log: &dyn Log) -> Vec<MeetingId> {
        self.runtime.block_on(log.list()).unwrap_or_default()
    }
}
