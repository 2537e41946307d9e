//! What lies in the database of meetings, for somebody who only looks: no body is opened, and no meeting is named.

use std::path::Path;
use std::{fs, io};

use rusqlite::Connection;

use super::rows;
use crate::log::MeetingId;
use crate::read_only;

/// Why it could not be looked at.
#[derive(Debug, thiserror::Error)]
pub enum LookError {
    /// The file.
    #[error("failed to read the database of meetings: {0}")]
    File(#[from] io::Error),
    /// What is in it.
    #[error("failed to read the database of meetings: {0}")]
    Database(#[from] rusqlite::Error),
}

/// What is there.
#[derive(Debug, Default)]
pub struct Look {
    /// The meetings that run, or will go on with the server.
    pub live: Vec<MeetingId>,
    /// How many have ended, and are not wholly erased yet.
    pub ending: usize,
    /// Rows that belong to neither.
    pub strays: u64,
    /// Pages that are free and not empty.
    pub full_free_pages: usize,
    /// What stands in the write-ahead log, in bytes.
    pub journal_bytes: u64,
}

/// Looks at `meetings.db` in this folder; where there is none, nothing is there.
pub fn look(data_folder: &Path) -> Result<Look, LookError> {
    let file = data_folder.join("meetings.db");
    if !file.exists() {
        return Ok(Look::default());
    }
    let mut db = read_only::open(&file)?;
    let db = db.transaction()?;
    Ok(Look {
        live: rows::live(&db)?.into_iter().map(|(meeting, _)| meeting).collect(),
        ending: rows::ending(&db)?.len(),
        strays: strays(&db)?,
        full_free_pages: full_free_pages(&fs::read(&file)?).unwrap_or_default(),
        journal_bytes: read_only::journal_bytes(&file),
    })
}

fn strays(db: &Connection) -> Result<u64, rusqlite::Error> {
    let sql = "SELECT count(*) FROM (SELECT meeting FROM entries UNION ALL SELECT meeting FROM batches)
               WHERE meeting NOT IN (SELECT id FROM meetings)";
    db.query_row(sql, [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs)
}

/// Walks the list of free pages as SQLite's file format describes it: the first trunk page stands at byte 32, each
/// trunk names the next one, and the leaves that hold nothing. `None` where the file ends too soon.
fn full_free_pages(file: &[u8]) -> Option<usize> {
    let size = match u16::from_be_bytes(file.get(16..18)?.try_into().ok()?) {
        1 => 65_536,
        size => usize::from(size),
    };
    let pages: Vec<_> = file.chunks(size.max(512)).collect();
    let (mut full, mut trunk) = (0, number(file, 32)?);
    // No list is longer than the file.
    for _ in 0..pages.len() {
        let Some(page) = trunk.checked_sub(1).and_then(|index| pages.get(index)) else { break };
        let leaves = (0..number(page, 4)?).filter_map(|leaf| number(page, 8 + 4 * leaf));
        let leaves = leaves.filter_map(|leaf| pages.get(leaf.checked_sub(1)?));
        full += leaves.filter(|leaf| leaf.iter().any(|byte| *byte != 0)).count();
        trunk = number(page, 0)?;
    }
    Some(full)
}

fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let number = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
    usize::try_from(number).ok()
}
