//! The log in one SQLite file: the default. A batch is durable once it is on the disk: it survives `kill -9` and a
//! power cut.
//!
//! One thread writes. It takes all that is queued, over all meetings, into one transaction, and answers after COMMIT
//! returned. Bodies are sealed; the keys lie outside the database (`keys.rs`).

mod erasure;
mod look;
mod rows;
mod schema;
#[cfg(test)]
mod tests;
mod writer;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot, watch};

pub use self::erasure::EraseError;
pub use self::look::{Look, LookError, look};
use self::writer::{Ask, Job, Writer};
use super::keys::{self, KeyError, Keys};
use super::lock::FolderLock;
use super::reader::Tails;
use super::{Answer, Batch, Entry, Log, LogError, MeetingId, Seqs, Tail, private};

/// Calls that may wait for the writer. A call beyond them is answered `Unavailable` at once: the disk is far behind.
const QUEUE: usize = 1024;

/// Where a log keeps its files.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Holds `meetings.db` and `lock`. Made if missing, closed to other users.
    pub data_folder: PathBuf,
    /// Holds one key file for each live meeting. Never to be backed up.
    pub keys_folder: PathBuf,
    /// The key that seals those files. Outside the other two; made at the first start.
    pub master_file: PathBuf,
}

impl Settings {
    /// The usual places: keys in `keys` inside the data folder.
    pub fn new(data_folder: impl Into<PathBuf>, master_file: impl Into<PathBuf>) -> Self {
        let data_folder = data_folder.into();
        Self { keys_folder: data_folder.join("keys"), data_folder, master_file: master_file.into() }
    }
}

/// Why the log does not open. Each is for the operator; the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another server runs on this folder.
    #[error("another server uses the data folder {0}")]
    InUse(PathBuf),
    /// The folder cannot be made, read or written.
    #[error("failed to use the data folder {folder}: {source}")]
    Folder {
        /// The setting.
        folder: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The keys cannot be used.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// The database is not what was written.
    #[error("the database {file} is damaged: {what}")]
    Damaged {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// A later version of Openchair has used this database.
    #[error("the database {0} belongs to a later version of openchair")]
    Newer(PathBuf),
    /// The database cannot be used for another reason.
    #[error("failed to open the database {file}: {source}")]
    Database {
        /// The file.
        file: PathBuf,
        /// Why not.
        source: rusqlite::Error,
    },
    /// An ending that was interrupted cannot be finished, so nothing may be served yet.
    #[error("failed to finish the end of a meeting: {0}")]
    Unfinished(#[from] EraseError),
}

/// Opens the log and finishes whatever erasure was interrupted. At most one log at a time has a data folder.
pub fn open(settings: &Settings) -> Result<Arc<dyn Log>, OpenError> {
    let (mut log, writer, jobs) = assemble(settings)?;
    log.thread = Some(thread::spawn(move || writer.serve(jobs)));
    Ok(Arc::new(log))
}

/// All parts, with nobody serving the queue yet.
fn assemble(settings: &Settings) -> Result<(Sqlite, Writer, mpsc::Receiver<Job>), OpenError> {
    let in_folder = |source| OpenError::Folder { folder: settings.data_folder.clone(), source };
    private::folder(&settings.data_folder).map_err(in_folder)?;
    let lock = FolderLock::take(&settings.data_folder).map_err(in_folder)?;
    let lock = lock.ok_or_else(|| OpenError::InUse(settings.data_folder.clone()))?;
    keys::must_lie_outside(&settings.data_folder, &settings.master_file)?;
    let keys = Keys::open(&settings.keys_folder, &settings.master_file)?;

    let file = settings.data_folder.join("meetings.db");
    refuse_lost_database(&file, &keys).map_err(in_folder)??;
    let db = schema::open(&file)?;
    let reads = Mutex::new(schema::open_for_reading(&file)?);
    let shared = Arc::new(Shared { keys, tails: Tails::default(), reads, _lock: lock });
    let mut writer = Writer::new(db, shared.clone());
    writer.recover()?;

    let (jobs, queue) = mpsc::channel(QUEUE);
    Ok((Sqlite { jobs: Some(jobs), shared, thread: None }, writer, queue))
}

/// An empty database beside keys is not a first start: the meetings that the keys are for are lost. To begin anew, the
/// operator removes the keys.
fn refuse_lost_database(file: &Path, keys: &Keys) -> io::Result<Result<(), OpenError>> {
    let empty = file.metadata().map_or(true, |file| file.len() == 0);
    if !empty || keys.meetings()?.is_empty() {
        return Ok(Ok(()));
    }
    Ok(Err(OpenError::Damaged {
        file: file.into(),
        what: "it is empty, but there are keys of meetings".into(),
    }))
}

/// What the writer and the readers share.
struct Shared {
    keys: Keys,
    tails: Tails,
    reads: Mutex<Connection>,
    _lock: FolderLock,
}

impl Shared {
    // A reader that panicked has at most left a transaction open, which the connection rolls back.
    fn reads(&self) -> MutexGuard<'_, Connection> {
        self.reads.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Sqlite {
    jobs: Option<mpsc::Sender<Job>>,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Sqlite {
    /// Waits until what is queued is written.
    fn drop(&mut self) {
        self.jobs = None;
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the log's writer had panicked");
        }
    }
}

impl Log for Sqlite {
    fn create(&self, meeting: MeetingId) -> Answer<'_, ()> {
        Box::pin(async move { self.ask(meeting, Ask::Create).await.map(drop) })
    }

    fn append(&self, meeting: MeetingId, batch: Batch) -> Answer<'_, Seqs> {
        Box::pin(self.ask(meeting, Ask::Append(batch)))
    }

    fn read(&self, meeting: MeetingId, from: u64, max: usize) -> Answer<'_, Vec<Entry>> {
        self.look(move |shared| {
            let key = shared.keys.get(meeting);
            rows::page(&mut shared.reads(), meeting, from.max(1), max)?.open(meeting, key.as_deref())
        })
    }

    fn tail(&self, meeting: MeetingId) -> Result<watch::Receiver<Tail>, LogError> {
        self.shared.tails.watch(meeting)
    }

    fn erase(&self, meeting: MeetingId) -> Answer<'_, ()> {
        Box::pin(async move { self.ask(meeting, Ask::Erase).await.map(drop) })
    }

    fn list(&self) -> Answer<'_, Vec<MeetingId>> {
        self.look(|shared| Ok(rows::live(&shared.reads())?.into_iter().map(|(meeting, _)| meeting).collect()))
    }

    // The writer takes from the queue for as long as it lives.
    fn is_dead(&self) -> bool {
        self.jobs().is_closed()
    }
}

impl Sqlite {
    fn jobs(&self) -> &mpsc::Sender<Job> {
        self.jobs.as_ref().expect("only drop takes the queue away")
    }

    async fn ask(&self, meeting: MeetingId, ask: Ask) -> Result<Seqs, LogError> {
        let (answer, answered) = oneshot::channel();
        self.jobs().try_send(Job { meeting, ask, answer }).map_err(|_| LogError::Unavailable)?;
        // The writer died with the job in its hands.
        answered.await.unwrap_or(Err(LogError::Unknown))
    }

    fn look<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Shared) -> Result<T, rows::Failed> + Send + 'static,
    ) -> Answer<'_, T> {
        let shared = self.shared.clone();
        Box::pin(async move {
            let looked = tokio::task::spawn_blocking(move || look(&shared).map_err(rows::Failed::answer));
            looked.await.unwrap_or(Err(LogError::Unavailable))
        })
    }
}
