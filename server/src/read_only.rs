//! Opening a database only to look at it: nothing is written, made or kept waiting, whether a server runs on it or not.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, Error, OpenFlags};

/// Nobody waits long for someone who only looks.
const BUSY: Duration = Duration::from_millis(500);

/// Opens it. Where nobody has its journal open and nothing is in that, the file alone is read: SQLite would make the
/// journal otherwise.
pub(crate) fn open(file: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = if journal(file).exists() {
        Connection::open_with_flags(file, flags)?
    } else {
        Connection::open_with_flags(alone(file), flags | OpenFlags::SQLITE_OPEN_URI)?
    };
    db.busy_timeout(BUSY)?;
    db.pragma_update(None, "trusted_schema", false)?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(db)
}

/// How much stands in its write-ahead log and not yet in the file.
pub(crate) fn journal_bytes(file: &Path) -> u64 {
    fs::metadata(journal(file)).map_or(0, |journal| journal.len())
}

fn journal(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

fn alone(file: &Path) -> String {
    let path = file.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{path}?immutable=1")
}
