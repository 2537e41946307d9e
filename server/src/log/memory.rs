//! The log in memory, for tests and demos. Durable as long as this process; erasing wipes the bodies.

use std::collections::HashMap;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::reader::Tails;
use super::{Answer, Batch, BatchId, Entry, Log, LogError, MeetingId, Seqs, Tail};

/// An empty log.
pub fn open() -> Arc<dyn Log> {
    Arc::new(Memory::default())
}

#[derive(Default)]
struct Memory {
    meetings: Mutex<HashMap<MeetingId, Meeting>>,
    tails: Tails,
}

#[derive(Default)]
struct Meeting {
    entries: Vec<Entry>,
    batches: HashMap<BatchId, Seqs>,
}

impl Log for Memory {
    fn create(&self, meeting: MeetingId) -> Answer<'_, ()> {
        let mut meetings = self.lock();
        meetings.entry(meeting).or_default();
        self.tails.begin(meeting, 0);
        Box::pin(ready(Ok(())))
    }

    fn append(&self, meeting: MeetingId, batch: Batch) -> Answer<'_, Seqs> {
        Box::pin(async move { self.store(meeting, &batch) })
    }

    fn read(&self, meeting: MeetingId, from: u64, max: usize) -> Answer<'_, Vec<Entry>> {
        let seen = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX);
        let page = |kept: &Meeting| kept.entries.iter().skip(seen).take(max).cloned().collect();
        Box::pin(ready(self.lock().get(&meeting).map(page).ok_or(LogError::Gone)))
    }

    fn tail(&self, meeting: MeetingId) -> Result<watch::Receiver<Tail>, LogError> {
        self.tails.watch(meeting)
    }

    fn erase(&self, meeting: MeetingId) -> Answer<'_, ()> {
        let mut meetings = self.lock();
        meetings.remove(&meeting);
        self.tails.end(meeting);
        Box::pin(ready(Ok(())))
    }

    fn list(&self) -> Answer<'_, Vec<MeetingId>> {
        Box::pin(ready(Ok(self.lock().keys().copied().collect())))
    }
}

impl Memory {
    fn store(&self, meeting: MeetingId, batch: &Batch) -> Result<Seqs, LogError> {
        let mut meetings = self.lock();
        let kept = meetings.get_mut(&meeting).ok_or(LogError::Gone)?;
        if let Some(seqs) = kept.batches.get(&batch.id) {
            return Ok(seqs.clone());
        }
        if batch.is_late() {
            return Err(LogError::TooLate);
        }
        let base = kept.entries.len() as u64;
        let entries = batch.entries(base);
        kept.entries.extend_from_slice(&entries);
        kept.batches.insert(batch.id, batch.seqs(base));
        self.tails.announce(meeting, &entries);
        Ok(batch.seqs(base))
    }

    // Nothing under this lock can panic half-way, so a poisoned lock guards a whole map.
    fn lock(&self) -> MutexGuard<'_, HashMap<MeetingId, Meeting>> {
        self.meetings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn the_memory_log_keeps_the_contract() {
        super::super::contract::hold(super::open).await;
    }
}
