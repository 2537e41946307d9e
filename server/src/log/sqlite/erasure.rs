//! Ending a meeting for good, in steps. Each may be repeated, and after a crash at any point the next start goes
//! through all of them again before anything is served.

use std::collections::BTreeSet;
use std::io;

use super::rows;
use super::writer::Writer;
use crate::log::MeetingId;

/// How often a checkpoint is tried while someone else, such as a host's `sqlite3`, reads an old state. Each try waits
/// the connection's busy time.
const CHECKPOINT_TRIES: u32 = 3;

/// Why a meeting is not wholly erased yet.
#[derive(Debug, thiserror::Error)]
pub enum EraseError {
    /// The key file could not be destroyed.
    #[error("failed to destroy the key: {0}")]
    Key(#[from] io::Error),
    /// The rows could not be deleted.
    #[error("failed to delete the rows: {0}")]
    Rows(#[from] rusqlite::Error),
    /// Another program reads the database, which keeps the deleted rows in the write-ahead log.
    #[error("another program holds on to the database's old state")]
    Held,
}

type Step = fn(&mut Writer, MeetingId) -> Result<(), EraseError>;

/// The key goes before the rows: from the second step on nothing is readable, whatever happens to the third.
pub(super) const STEPS: [Step; 4] = [mark, destroy_key, delete_rows, empty_files];

/// Destroys a meeting; one that is not there is no error.
pub(super) fn erase(writer: &mut Writer, meeting: MeetingId) -> Result<(), EraseError> {
    STEPS.iter().try_for_each(|step| step(writer, meeting))
}

/// At the start: finishes what was interrupted, destroys keys that belong to no meeting, and empties the write-ahead
/// log, which may be all that the interrupted ending had left to do.
pub(super) fn finish_all(writer: &mut Writer) -> Result<(), EraseError> {
    for meeting in rows::ending(&writer.db)? {
        erase(writer, meeting)?;
    }
    let live: BTreeSet<_> = rows::live(&writer.db)?.into_iter().map(|(meeting, _)| meeting).collect();
    for meeting in writer.shared.keys.meetings()?.into_iter().filter(|meeting| !live.contains(meeting)) {
        writer.shared.keys.destroy(meeting)?;
    }
    truncate(writer)
}

/// From here on the meeting is gone for everyone, also after a crash.
fn mark(writer: &mut Writer, meeting: MeetingId) -> Result<(), EraseError> {
    rows::mark_ending(&writer.db, meeting)?;
    writer.shared.tails.end(meeting);
    Ok(())
}

fn destroy_key(writer: &mut Writer, meeting: MeetingId) -> Result<(), EraseError> {
    Ok(writer.shared.keys.destroy(meeting)?)
}

fn delete_rows(writer: &mut Writer, meeting: MeetingId) -> Result<(), EraseError> {
    Ok(rows::delete(&mut writer.db, meeting)?)
}

fn empty_files(writer: &mut Writer, _: MeetingId) -> Result<(), EraseError> {
    truncate(writer)
}

/// Gives free pages back, copies the write-ahead log into the database and cuts it to nothing. Our own reader is kept
/// out meanwhile: its snapshot would keep the old rows there.
fn truncate(writer: &mut Writer) -> Result<(), EraseError> {
    let _no_reader = writer.shared.reads();
    // One page a row: all have to be asked for.
    let mut vacuum = writer.db.prepare("PRAGMA incremental_vacuum")?;
    let mut pages = vacuum.query([])?;
    while pages.next()?.is_some() {}
    for _ in 0..CHECKPOINT_TRIES {
        let busy: bool = writer.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if !busy {
            return Ok(());
        }
    }
    Err(EraseError::Held)
}
