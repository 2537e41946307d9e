//! The one thread that writes: all that is queued goes into one transaction.

use std::sync::Arc;
use std::thread;

use rusqlite::{Connection, Error, ErrorCode, TransactionBehavior};
use tokio::sync::{mpsc, oneshot};

use super::rows::{self, Failed};
use super::{OpenError, QUEUE, Shared, erasure};
use crate::log::{Batch, LogError, MeetingId, Seqs};

/// One call that waits for its answer.
pub(super) struct Job {
    pub(super) meeting: MeetingId,
    pub(super) ask: Ask,
    /// The range is empty for everything but an append. The caller may have gone away; that changes nothing.
    pub(super) answer: oneshot::Sender<Result<Seqs, LogError>>,
}

pub(super) enum Ask {
    Create,
    Append(Batch),
    Erase,
}

pub(super) struct Writer {
    pub(super) db: Connection,
    pub(super) shared: Arc<Shared>,
    /// The last write failed. Nothing is written before a probe has been.
    failing: bool,
}

/// Why a transaction came to nothing, and what its callers are told.
struct Broken {
    error: Error,
    answer: LogError,
}

impl Writer {
    pub(super) fn new(db: Connection, shared: Arc<Shared>) -> Self {
        Self { db, shared, failing: false }
    }

    /// Before anything is served: finishes interrupted endings, removes what an interrupted creation left, and
    /// announces the live meetings.
    pub(super) fn recover(&mut self) -> Result<(), OpenError> {
        erasure::finish_all(self)?;
        for (meeting, last) in rows::live(&self.db).map_err(erasure::EraseError::from)? {
            self.shared.tails.begin(meeting, last);
        }
        Ok(())
    }

    /// Serves until all senders are gone and the queue is empty.
    pub(super) fn serve(mut self, mut jobs: mpsc::Receiver<Job>) {
        while let Some(first) = jobs.blocking_recv() {
            // No timer: a lone job is written at once, and what comes meanwhile makes the next group. On a busy processor
            // whoever is ready has a turn first, so that their jobs go into this one.
            thread::yield_now();
            let mut group = vec![first];
            group.extend(std::iter::from_fn(|| jobs.try_recv().ok()).take(QUEUE));
            self.write(group);
        }
    }

    pub(super) fn write(&mut self, group: Vec<Job>) {
        let (erasures, writes): (Vec<_>, Vec<_>) =
            group.into_iter().partition(|job| matches!(job.ask, Ask::Erase));
        if !writes.is_empty() {
            self.commit(writes);
        }
        for Job { meeting, answer, .. } in erasures {
            let _ = answer.send(self.erase(meeting).map(|()| 0..0));
        }
    }

    /// A commit that failed may have left entries in the write-ahead log, or a whole meeting. The probe overwrites them
    /// first: found by the next start, they would come back behind the erasure.
    fn erase(&mut self, meeting: MeetingId) -> Result<(), LogError> {
        if let Err(Broken { error, answer }) = self.probe() {
            self.fail(&error);
            return Err(answer);
        }
        erasure::erase(self, meeting).map_err(|error| {
            tracing::error!(%meeting, %error, "failed to erase a meeting");
            LogError::Unavailable
        })
    }

    fn commit(&mut self, jobs: Vec<Job>) {
        let stored = self.probe().and_then(|()| transact(&mut self.db, &self.shared, &jobs));
        match stored {
            Ok(outcomes) => {
                // Readers first, so that whoever waits for the answer finds the entries in the tail.
                jobs.iter().zip(&outcomes).for_each(|(job, outcome)| self.announce(job, outcome));
                for (job, outcome) in jobs.into_iter().zip(outcomes) {
                    let _ = job.answer.send(outcome);
                }
            }
            Err(Broken { error, answer }) => {
                self.fail(&error);
                for job in jobs {
                    let _ = job.answer.send(Err(answer));
                }
            }
        }
    }

    fn announce(&self, job: &Job, outcome: &Result<Seqs, LogError>) {
        match (&job.ask, outcome) {
            (Ask::Create, Ok(_)) => self.shared.tails.begin(job.meeting, 0),
            (Ask::Append(batch), Ok(seqs)) => {
                self.shared.tails.announce(job.meeting, &batch.entries(seqs.start - 1));
            }
            _ => {}
        }
    }

    /// After a failure, one write that means nothing goes first: if it fails, nothing of the group was tried and the
    /// answer is a plain `Unavailable`; if it succeeds, it has also overwritten whatever the failed one left in the
    /// write-ahead log.
    fn probe(&mut self) -> Result<(), Broken> {
        if self.failing {
            rows::probe(&self.db).map_err(before_commit)?;
            self.failing = false;
            tracing::info!("the log stores again");
        }
        Ok(())
    }

    /// Says once that nothing is stored any more.
    fn fail(&mut self, error: &Error) {
        if !self.failing {
            tracing::error!(%error, "the log cannot store anything");
        }
        self.failing = true;
    }
}

/// One transaction for all of them. A job that is refused does not disturb the others.
fn transact(
    db: &mut Connection,
    shared: &Shared,
    jobs: &[Job],
) -> Result<Vec<Result<Seqs, LogError>>, Broken> {
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(before_commit)?;
    let mut outcomes = Vec::with_capacity(jobs.len());
    for job in jobs {
        outcomes.push(match one(&tx, shared, job) {
            Ok(seqs) => Ok(seqs),
            Err(Failed::Refused(answer)) => Err(answer),
            Err(Failed::Database(error)) => return Err(before_commit(error)),
        });
    }
    tx.commit().map_err(at_commit)?;
    Ok(outcomes)
}

fn one(tx: &rusqlite::Transaction<'_>, shared: &Shared, job: &Job) -> Result<Seqs, Failed> {
    match &job.ask {
        Ask::Append(batch) => rows::append(tx, job.meeting, shared.keys.get(job.meeting).as_deref(), batch),
        Ask::Create => rows::create(tx, job.meeting, || make_key(shared, job.meeting)).map(|()| 0..0),
        Ask::Erase => unreachable!("erasures are not part of a group"),
    }
}

// If the transaction fails after this, the key is without a meeting; another try replaces it, the next start removes it.
fn make_key(shared: &Shared, meeting: MeetingId) -> Result<(), LogError> {
    shared.keys.make(meeting).map_err(|error| {
        tracing::error!(%error, "failed to make a meeting's key");
        LogError::Unavailable
    })
}

fn before_commit(error: Error) -> Broken {
    Broken { error, answer: LogError::Unavailable }
}

/// On a full disk the commit was not written to its end. After any other failure it may be there or not: a failed fsync
/// tells nothing, and asking again would not either.
fn at_commit(error: Error) -> Broken {
    let full = error.sqlite_error_code() == Some(ErrorCode::DiskFull);
    Broken { error, answer: if full { LogError::Unavailable } else { LogError::Unknown } }
}
