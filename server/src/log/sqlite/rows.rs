//! The statements: what is read from the tables and written to them.

use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, Transaction, params};

use crate::log::cipher::Key;
use crate::log::envelope::{self, Chain};
use crate::log::{Batch, BatchId, Entry, LogError, MeetingId, Seqs};

/// Why a statement's purpose was not reached.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failed {
    /// The caller's question has this answer; the database works.
    #[error(transparent)]
    Refused(#[from] LogError),
    /// The database does not do what it is told.
    #[error(transparent)]
    Database(#[from] rusqlite::Error),
}

impl Failed {
    /// What to answer when nothing was being written.
    pub(super) fn answer(self) -> LogError {
        match self {
            Self::Refused(answer) => answer,
            Self::Database(error) => {
                tracing::error!(%error, "failed to read from the log");
                let corrupt = error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt);
                if corrupt { LogError::Damaged { seq: 1 } } else { LogError::Unavailable }
            }
        }
    }
}

/// The live meetings, each with the `seq` of its last entry: what is written there, or what is stored beyond, so that
/// whoever reads it comes upon the damage.
pub(super) fn live(db: &Connection) -> Result<Vec<(MeetingId, u64)>, rusqlite::Error> {
    let stored = "SELECT ifnull(max(seq), 0) FROM entries WHERE meeting = meetings.id";
    let mut select =
        db.prepare(&format!("SELECT id, max(last, ({stored})) FROM meetings WHERE ending = 0"))?;
    select.query_map([], |row| Ok((MeetingId(row.get(0)?), seq(row, 1)?)))?.collect()
}

/// The meetings whose erasure began and did not finish.
pub(super) fn ending(db: &Connection) -> Result<Vec<MeetingId>, rusqlite::Error> {
    let mut select = db.prepare("SELECT id FROM meetings WHERE ending = 1")?;
    select.query_map([], |row| row.get(0).map(MeetingId))?.collect()
}

/// `seq` of the last entry of a live meeting, 0 for none.
pub(super) fn last(db: &Connection, meeting: MeetingId) -> Result<u64, Failed> {
    let mut select = db.prepare_cached("SELECT last FROM meetings WHERE id = ? AND ending = 0")?;
    let last = select.query_row([meeting.0], |row| seq(row, 0)).optional()?.ok_or(LogError::Gone)?;
    nothing_follows(db, meeting, last)?;
    Ok(last)
}

/// A meeting whose number was changed does not become a shorter one.
fn nothing_follows(db: &Connection, meeting: MeetingId, last: u64) -> Result<(), Failed> {
    let mut select = db.prepare_cached("SELECT 1 FROM entries WHERE meeting = ? AND seq > ?")?;
    let more = select.exists(params![meeting.0, number(last)])?;
    if more { Err(LogError::Damaged { seq: last + 1 }.into()) } else { Ok(()) }
}

/// Begins a meeting; a live one stays as it is. `make_key` is called for a new one.
pub(super) fn create(
    db: &Connection,
    meeting: MeetingId,
    make_key: impl FnOnce() -> Result<(), LogError>,
) -> Result<(), Failed> {
    let mut select = db.prepare_cached("SELECT ending FROM meetings WHERE id = ?")?;
    match select.query_row([meeting.0], |row| row.get(0)).optional()? {
        Some(true) => Err(LogError::Gone.into()),
        Some(false) => Ok(()),
        None => {
            make_key()?;
            db.execute("INSERT INTO meetings (id, last) VALUES (?, 0)", [meeting.0])?;
            Ok(())
        }
    }
}

/// Stores a batch, sealed, unless it is there already.
pub(super) fn append(
    db: &Transaction<'_>,
    meeting: MeetingId,
    key: Option<&Key>,
    batch: &Batch,
) -> Result<Seqs, Failed> {
    let base = last(db, meeting)?;
    if let Some(seqs) = known(db, meeting, batch.id)? {
        return Ok(seqs);
    }
    if batch.is_late() {
        return Err(LogError::TooLate.into());
    }
    let key = key.ok_or(LogError::Damaged { seq: 0 })?;
    let mut chain = chain(db, meeting, base)?;
    let mut insert =
        db.prepare_cached("INSERT INTO entries (meeting, seq, envelope, chain) VALUES (?, ?, ?, ?)")?;
    for entry in batch.entries(base) {
        let envelope = envelope::seal(key, meeting, &chain, batch, &entry);
        chain = chain.with(&envelope);
        insert.execute(params![meeting.0, number(entry.seq), envelope, chain.0])?;
    }
    let seqs = batch.seqs(base);
    if !seqs.is_empty() {
        remember(db, meeting, batch.id, &seqs)?;
    }
    Ok(seqs)
}

/// Marks a meeting as ending: from now on it is gone for everyone.
pub(super) fn mark_ending(db: &Connection, meeting: MeetingId) -> Result<(), rusqlite::Error> {
    db.execute("UPDATE meetings SET ending = 1 WHERE id = ?", [meeting.0]).map(drop)
}

/// Deletes all rows of a meeting.
pub(super) fn delete(db: &mut Connection, meeting: MeetingId) -> Result<(), rusqlite::Error> {
    let tx = db.transaction()?;
    tx.execute("DELETE FROM entries WHERE meeting = ?", [meeting.0])?;
    tx.execute("DELETE FROM batches WHERE meeting = ?", [meeting.0])?;
    tx.execute("DELETE FROM meetings WHERE id = ?", [meeting.0])?;
    tx.commit()
}

/// Writes something that means nothing.
pub(super) fn probe(db: &Connection) -> Result<(), rusqlite::Error> {
    db.execute("UPDATE probe SET count = count + 1", []).map(drop)
}

/// Entries as they are stored, still sealed.
pub(super) struct Page {
    from: u64,
    /// The chain before the first of them.
    chain: Chain,
    /// How many there must be.
    count: u64,
    rows: Vec<(u64, Vec<u8>, [u8; 32])>,
}

/// Reads a page in one snapshot, which ends with this function: a checkpoint does not wait for the unsealing.
pub(super) fn page(db: &mut Connection, meeting: MeetingId, from: u64, max: usize) -> Result<Page, Failed> {
    let tx = db.transaction()?;
    let count = (last(&tx, meeting)? + 1).saturating_sub(from).min(max as u64);
    if count == 0 {
        return Ok(Page { from, chain: Chain::start(meeting), count, rows: Vec::new() });
    }
    let chain = chain(&tx, meeting, from - 1)?;
    let sql = "SELECT seq, envelope, chain FROM entries WHERE meeting = ? AND seq >= ? ORDER BY seq LIMIT ?";
    let mut select = tx.prepare_cached(sql)?;
    let row = |row: &Row<'_>| Ok((seq(row, 0)?, row.get(1)?, row.get(2)?));
    let rows =
        select.query_map(params![meeting.0, number(from), number(count)], row)?.collect::<Result<_, _>>()?;
    Ok(Page { from, chain, count, rows })
}

impl Page {
    /// The entries, if each of them is there and is what was written.
    pub(super) fn open(self, meeting: MeetingId, key: Option<&Key>) -> Result<Vec<Entry>, Failed> {
        let key = key.ok_or(LogError::Damaged { seq: 0 })?;
        let mut chain = self.chain;
        let mut entries = Vec::with_capacity(self.rows.len());
        for ((seq, envelope, stored), expected) in self.rows.into_iter().zip(self.from..) {
            let opened = envelope::open(key, meeting, &chain, expected, &envelope);
            chain = chain.with(&envelope);
            let as_written = seq == expected && chain.0 == stored;
            let entry = opened.ok().filter(|_| as_written).ok_or(LogError::Damaged { seq: expected })?;
            entries.push(entry);
        }
        match entries.len() as u64 {
            count if count == self.count => Ok(entries),
            short => Err(LogError::Damaged { seq: self.from + short }.into()),
        }
    }
}

/// The sequence numbers of a batch that is stored already.
fn known(db: &Connection, meeting: MeetingId, batch: BatchId) -> Result<Option<Seqs>, rusqlite::Error> {
    let mut select = db.prepare_cached("SELECT first, next FROM batches WHERE meeting = ? AND id = ?")?;
    select.query_row([meeting.0, batch.0], |row| Ok(seq(row, 0)?..seq(row, 1)?)).optional()
}

fn remember(db: &Connection, meeting: MeetingId, batch: BatchId, seqs: &Seqs) -> Result<(), rusqlite::Error> {
    let mut insert =
        db.prepare_cached("INSERT INTO batches (meeting, id, first, next) VALUES (?, ?, ?, ?)")?;
    insert.execute(params![meeting.0, batch.0, number(seqs.start), number(seqs.end)])?;
    let mut update = db.prepare_cached("UPDATE meetings SET last = ? WHERE id = ?")?;
    update.execute(params![number(seqs.end - 1), meeting.0]).map(drop)
}

/// The chain after entry `seq`, which must be there.
fn chain(db: &Connection, meeting: MeetingId, seq: u64) -> Result<Chain, Failed> {
    if seq == 0 {
        return Ok(Chain::start(meeting));
    }
    let mut select = db.prepare_cached("SELECT chain FROM entries WHERE meeting = ? AND seq = ?")?;
    let chain = select.query_row(params![meeting.0, number(seq)], |row| row.get(0)).optional()?;
    Ok(chain.map(Chain).ok_or(LogError::Damaged { seq })?)
}

// SQLite's integers are signed. No meeting comes near their end; a negative number in a file is damage, and leads to a
// `seq` that no entry has.
fn number(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}

fn seq(row: &Row<'_>, column: usize) -> Result<u64, rusqlite::Error> {
    row.get::<_, i64>(column).map(i64::unsigned_abs)
}
