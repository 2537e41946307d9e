//! Storing one batch until it is known what became of it.

use std::sync::Arc;
use std::time::Duration;

use crate::log::{Batch, Log, LogError, MeetingId, Seqs};

/// A batch that is not stored by then is not stored later.
pub(super) const GOOD_FOR: Duration = Duration::from_secs(10);

const RETRY: Duration = Duration::from_millis(250);

/// Appends, and tries the same batch again for as long as the outcome is unknown: nobody is answered meanwhile, and
/// the log itself decides once the batch's time is over. Never answers [`LogError::Unknown`].
pub(super) async fn append(log: Arc<dyn Log>, meeting: MeetingId, batch: Batch) -> Result<Seqs, LogError> {
    loop {
        match log.append(meeting, batch.clone()).await {
            Err(LogError::Unknown) => tokio::time::sleep(RETRY).await,
            known => return known,
        }
    }
}
