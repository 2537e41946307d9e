//! The database file: its tables and how it is opened.

use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use rusqlite::{Connection, Error, ErrorCode, OpenFlags};
use rusqlite_migration::{M, Migrations, SchemaVersion};

use super::OpenError;
use crate::log::private;

/// How long a statement waits for another connection, such as a host's `sqlite3` that reads. All meetings wait with it.
pub(super) const BUSY: Duration = Duration::from_secs(1);

// `ending` is set when a meeting's erasure begins; such a meeting answers `Gone` and is finished at the next start.
// `probe` is written to find out whether the disk works again.
static MIGRATIONS: LazyLock<Migrations<'static>> = LazyLock::new(|| {
    Migrations::new(vec![M::up(
        "CREATE TABLE meetings (
             id BLOB PRIMARY KEY,
             last INTEGER NOT NULL,
             ending INTEGER NOT NULL DEFAULT 0
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE entries (
             meeting BLOB NOT NULL,
             seq INTEGER NOT NULL,
             envelope BLOB NOT NULL,
             chain BLOB NOT NULL,
             PRIMARY KEY (meeting, seq)
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE batches (
             meeting BLOB NOT NULL,
             id BLOB NOT NULL,
             first INTEGER NOT NULL,
             next INTEGER NOT NULL,
             PRIMARY KEY (meeting, id)
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE probe (count INTEGER NOT NULL) STRICT;
         INSERT INTO probe VALUES (0);",
    )])
});

/// The writing connection, its file made (0600), checked and brought to the present schema.
pub(super) fn open(file: &Path) -> Result<Connection, OpenError> {
    private::open_or_make(file).map_err(|source| OpenError::Folder { folder: file.into(), source })?;
    let mut db = connect(file).map_err(|error| explain(file, error))?;
    check(&db, file)?;
    if matches!(MIGRATIONS.current_version(&db), Ok(SchemaVersion::Outside(_))) {
        return Err(OpenError::Newer(file.into()));
    }
    match MIGRATIONS.to_latest(&mut db) {
        Ok(()) => Ok(db),
        Err(rusqlite_migration::Error::RusqliteError { err, .. }) => Err(explain(file, err)),
        Err(error) => Err(OpenError::Damaged { file: file.into(), what: error.to_string() }),
    }
}

/// The reading connection. It sees what is committed and cannot write.
pub(super) fn open_for_reading(file: &Path) -> Result<Connection, OpenError> {
    let open = || {
        let db = Connection::open_with_flags(
            file,
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        db.busy_timeout(BUSY)?;
        db.pragma_update(None, "trusted_schema", false)?;
        db.pragma_update(None, "temp_store", "MEMORY")?;
        Ok(db)
    };
    open().map_err(|error| explain(file, error))
}

fn connect(file: &Path) -> Result<Connection, Error> {
    let db = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.busy_timeout(BUSY)?;
    // Before the first table, or it has no effect.
    db.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "secure_delete", true)?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    db.pragma_update(None, "trusted_schema", false)?;
    Ok(db)
}

/// Reads through the whole file, which holds no more than the live meetings.
fn check(db: &Connection, file: &Path) -> Result<(), OpenError> {
    let found: Result<String, Error> = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0));
    match found.map_err(|error| explain(file, error))? {
        fine if fine == "ok" => Ok(()),
        what => Err(OpenError::Damaged { file: file.into(), what }),
    }
}

fn explain(file: &Path, source: Error) -> OpenError {
    match source.sqlite_error_code() {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
            OpenError::Damaged { file: file.into(), what: source.to_string() }
        }
        _ => OpenError::Database { file: file.into(), source },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_are_sound() {
        MIGRATIONS.validate().expect("migrations");
    }

    #[test]
    fn deleting_really_deletes_and_committing_really_commits() {
        let folder = tempfile::tempdir().expect("folder");
        let db = open(&folder.path().join("meetings.db")).expect("open");
        let setting = |name| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).expect(name);
        let mode: String =
            db.pragma_query_value(None, "journal_mode", |row| row.get(0)).expect("journal_mode");
        assert_eq!(mode, "wal");
        let (full, incremental, memory) = (2, 2, 2);
        assert_eq!(setting("synchronous"), full);
        assert_eq!(setting("auto_vacuum"), incremental);
        assert_eq!(setting("temp_store"), memory);
        assert_eq!(setting("secure_delete"), 1);
        assert_eq!(setting("trusted_schema"), 0);
    }
}
