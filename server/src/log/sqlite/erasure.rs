//! Ending a meeting for good, in steps. Each may be repeated, and after a crash at any point the next start goes
//! through all of them again before anything is served.

use std::collections::BTreeSet;
use std::io;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

use super::rows;
use super::schema::BUSY;
use super::writer::Writer;
use crate::log::MeetingId;

/// Before anything is served, a checkpoint waits this long for someone else who reads an old state, such as a host's
/// `sqlite3`. Later it does not wait at all: every meeting would wait with it. Whoever asked asks again.
const AT_THE_START: Duration = Duration::from_secs(3);

/// A database of at most so many bytes is written anew after each meeting: that takes less than a tenth of a second.
const SMALL: i64 = 8 * 1024 * 1024;

const SIZE: &str = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";

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
    truncate(writer, AT_THE_START)
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
    truncate(writer, Duration::ZERO)
}

/// Gives free pages back, copies the write-ahead log into the database and cuts it to nothing. Our own reader is kept
/// out meanwhile: its snapshot would keep the old rows there.
fn truncate(writer: &mut Writer, patience: Duration) -> Result<(), EraseError> {
    let shared = writer.shared.clone();
    let _no_reader = shared.reads();
    give_back(&writer.db)?;
    writer.db.busy_timeout(patience)?;
    let busy = writer.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0));
    writer.db.busy_timeout(BUSY)?;
    if busy? { Err(EraseError::Held) } else { Ok(()) }
}

/// When SQLite divides a page it leaves copies of rows in the free part of it, which `secure_delete` does not know of. A
/// file that is written anew has none. A large one would make all meetings wait, and on a full disk there is no room for
/// it: there such copies, sealed with a key that is destroyed, stay until their page is written over.
fn give_back(db: &Connection) -> Result<(), rusqlite::Error> {
    let bytes: i64 = db.query_row(SIZE, [], |row| row.get(0))?;
    if bytes <= SMALL {
        match db.execute_batch("VACUUM") {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DiskFull) => {
                tracing::warn!("the disk has no room to write the meetings' database anew");
            }
            done => return done,
        }
    }
    // One page a row: all have to be asked for.
    let mut vacuum = db.prepare("PRAGMA incremental_vacuum")?;
    let mut pages = vacuum.query([])?;
    while pages.next()?.is_some() {}
    Ok(())
}
