//! Storing one batch until it is known what became of it.

use std::time::Duration;

use super::world::World;
use crate::log::{Batch, LogError, MeetingId, Seqs};

/// A batch that is not stored by then is not stored later.
pub(super) const GOOD_FOR: Duration = Duration::from_secs(10);

const RETRY: Duration = Duration::from_millis(250);

/// Appends, and tries the same batch again for as long as the outcome is unknown: whoever it is from is not answered
/// meanwhile, and the log itself decides once the batch's time is over. `doubt` is called once, when it begins. Never
/// answers [`LogError::Unknown`].
pub(super) async fn append(
    world: World,
    meeting: MeetingId,
    batch: Batch,
    doubt: impl FnOnce() + Send,
) -> Result<Seqs, LogError> {
    let (mut doubt, mut doubtful) = (Some(doubt), false);
    loop {
        match world.log.append(meeting, batch.clone()).await {
            Err(LogError::Unknown) => {
                doubtful = true;
                doubt.take().into_iter().for_each(|doubt| doubt());
            }
            // It says that this try stored nothing, and nothing about the one before.
            Err(LogError::Unavailable) if doubtful => {}
            known => return known,
        }
        world.clock.rest(RETRY).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::RealClock;
    use crate::log::{Answer, Entry, Log, Tail, memory};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};
    use tokio::sync::watch;
    use tokio_util::sync::CancellationToken;
    use tokio_util::task::TaskTracker;

    /// A log that stores, and for the first few times does not know it or answers that it cannot.
    struct Doubtful(Arc<dyn Log>, AtomicU32);

    impl Log for Doubtful {
        fn append(&self, meeting: MeetingId, batch: Batch) -> Answer<'_, Seqs> {
            Box::pin(async move {
                let stored = self.0.append(meeting, batch).await;
                let doubts =
                    self.1.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
                match doubts {
                    Ok(1) => Err(LogError::Unavailable),
                    Ok(_) => Err(LogError::Unknown),
                    Err(_) => stored,
                }
            })
        }

        fn create(&self, meeting: MeetingId) -> Answer<'_, ()> {
            self.0.create(meeting)
        }

        fn read(&self, meeting: MeetingId, from: u64, max: usize) -> Answer<'_, Vec<Entry>> {
            self.0.read(meeting, from, max)
        }

        fn tail(&self, meeting: MeetingId) -> Result<watch::Receiver<Tail>, LogError> {
            self.0.tail(meeting)
        }

        fn erase(&self, meeting: MeetingId) -> Answer<'_, ()> {
            self.0.erase(meeting)
        }

        fn list(&self) -> Answer<'_, Vec<MeetingId>> {
            self.0.list()
        }
    }

    // The threat: nobody knows whether a line was stored, so it is refused and stored, or stored twice.
    #[tokio::test]
    async fn a_batch_of_unknown_outcome_is_tried_until_it_is_known_and_stored_once() {
        let log: Arc<dyn Log> = Arc::new(Doubtful(memory::open(), AtomicU32::new(2)));
        let meeting = MeetingId::random();
        log.create(meeting).await.unwrap();
        let batch = Batch::new([b"heron".to_vec()], GOOD_FOR);
        let (clock, stop) = (Arc::new(RealClock::start()), CancellationToken::new());
        let world = World::of_server(log.clone(), clock, TaskTracker::new(), stop);
        let mut doubts = 0;
        assert_eq!(append(world, meeting, batch, || doubts += 1).await, Ok(1..2));
        assert_eq!(doubts, 1);
        assert_eq!(log.read(meeting, 1, 10).await.unwrap().len(), 1);
    }
}
