//! A log that has failed for good.

use std::sync::Arc;
use std::time::Duration;

use server::RunError;
use server::log::{Answer, Batch, Entry, Log, LogError, MeetingId, Seqs, Tail};
use tokio::sync::watch;

use super::place::Place;

struct Dead;

impl Log for Dead {
    fn create(&self, _: MeetingId) -> Answer<'_, ()> {
        Box::pin(async { Err(LogError::Unavailable) })
    }

    fn append(&self, _: MeetingId, _: Batch) -> Answer<'_, Seqs> {
        Box::pin(async { Err(LogError::Unavailable) })
    }

    fn read(&self, _: MeetingId, _: u64, _: usize) -> Answer<'_, Vec<Entry>> {
        Box::pin(async { Err(LogError::Unavailable) })
    }

    fn tail(&self, _: MeetingId) -> Result<watch::Receiver<Tail>, LogError> {
        Err(LogError::Gone)
    }

    fn erase(&self, _: MeetingId) -> Answer<'_, ()> {
        Box::pin(async { Err(LogError::Unavailable) })
    }

    fn list(&self) -> Answer<'_, Vec<MeetingId>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn is_dead(&self) -> bool {
        true
    }
}

// The threat: nothing is stored any more, and the server says that all is well.
#[tokio::test]
async fn a_server_whose_log_is_dead_ends_with_an_error() {
    let mut place = Place::on(Arc::new(Dead), |_| {});
    let ended = tokio::time::timeout(Duration::from_secs(10), &mut place.running).await;
    assert!(matches!(ended.expect("it ends by itself").unwrap(), Err(RunError::DeadLog)));
}
