//! Rooms in one SQLite file, `rooms.db`: the one that is backed up. Records are JSON; the columns beside them are
//! what is searched and what must be unique.

use super::credential::{Credential, CredentialId};
use super::house::House;
use super::room::{Room, RoomAddress};
use super::store::{RoomStore, StoreError};
use crate::log::private;
use crate::read_only;
use protocol::RoomName;
use rusqlite::{Connection, ErrorCode, OptionalExtension, Params, TransactionBehavior, params};
use rusqlite_migration::{M, Migrations};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io;
use std::path::Path;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a statement waits for another process, such as `openchair-server room create` or a backup.
const BUSY: Duration = Duration::from_secs(5);

static MIGRATIONS: LazyLock<Migrations<'static>> = LazyLock::new(|| {
    Migrations::new(vec![
        M::up(
            "CREATE TABLE rooms (
             name TEXT PRIMARY KEY,
             address TEXT NOT NULL UNIQUE,
             record TEXT NOT NULL
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE credentials (
             id TEXT PRIMARY KEY,
             room TEXT NOT NULL REFERENCES rooms (name) ON DELETE CASCADE,
             record TEXT NOT NULL
         ) STRICT, WITHOUT ROWID;
         CREATE INDEX credentials_of_room ON credentials (room, id);",
        ),
        M::up("CREATE TABLE house (one INTEGER PRIMARY KEY CHECK (one = 1), record TEXT NOT NULL) STRICT;"),
    ])
});

/// Why `rooms.db` does not open. Each is for the operator; the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder or the file cannot be made, read or written.
    #[error("failed to make the file of rooms: {0}")]
    File(#[from] io::Error),
    /// It is damaged, or cannot be used for another reason.
    #[error("failed to open the database of rooms: {0}")]
    Database(#[from] rusqlite::Error),
    /// A later version of Openchair has used it, or someone else's program.
    #[error("failed to bring the database of rooms to this version: {0}")]
    Schema(#[from] rusqlite_migration::Error),
}

/// Keeps rooms on the disk. One connection: calls are rare and short.
pub struct SqliteRooms(Mutex<Connection>);

impl SqliteRooms {
    /// Opens `rooms.db` in the data folder, which is made if it is missing and closed to other users.
    pub fn open(data_folder: &Path) -> Result<Self, OpenError> {
        let file = data_folder.join("rooms.db");
        private::folder(data_folder)?;
        private::open_or_make(&file)?;
        let mut db = Connection::open(&file)?;
        set_up(&db)?;
        MIGRATIONS.to_latest(&mut db)?;
        Ok(Self(Mutex::new(db)))
    }

    // A transaction that was open when a thread panicked was rolled back when it was dropped.
    fn db(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How much is kept of rooms.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RoomCounts {
    /// Rooms.
    pub rooms: u32,
    /// Proofs of their links and passphrases.
    pub credentials: u32,
}

/// Counts what is in the data folder's `rooms.db`, by only looking. Where there is none, there is nothing.
pub fn count(data_folder: &Path) -> Result<RoomCounts, rusqlite::Error> {
    let file = data_folder.join("rooms.db");
    if !file.exists() {
        return Ok(RoomCounts::default());
    }
    let db = read_only::open(&file)?;
    let count = |sql| db.query_row(sql, [], |row| row.get(0));
    let (rooms, credentials) = ("SELECT count(*) FROM rooms", "SELECT count(*) FROM credentials");
    Ok(RoomCounts { rooms: count(rooms)?, credentials: count(credentials)? })
}

fn set_up(db: &Connection) -> Result<(), rusqlite::Error> {
    db.busy_timeout(BUSY)?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update(None, "secure_delete", true)?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    db.pragma_update(None, "trusted_schema", false)
}

impl RoomStore for SqliteRooms {
    fn create_room(&self, room: &Room, rooms_max: u32) -> Result<(), StoreError> {
        let mut db = self.db();
        let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if find::<Room>(&change, ROOM, [room.name.as_str()])?.is_some() {
            return Err(StoreError::NameTaken);
        }
        let rooms: u32 = change.query_row("SELECT count(*) FROM rooms", [], |row| row.get(0))?;
        if rooms >= rooms_max {
            return Err(StoreError::TooManyRooms);
        }
        let row = params![room.name.as_str(), room.address.as_str(), json(room)?];
        change.execute("INSERT INTO rooms (name, address, record) VALUES (?1, ?2, ?3)", row)?;
        Ok(change.commit()?)
    }

    fn replace_room(&self, room: &Room) -> Result<(), StoreError> {
        let row = params![room.name.as_str(), room.address.as_str(), json(room)?];
        let sql = "UPDATE rooms SET address = ?2, record = ?3 WHERE name = ?1";
        one_room(self.db().execute(sql, row)?)
    }

    fn room(&self, name: &RoomName) -> Result<Option<Room>, StoreError> {
        find(&self.db(), ROOM, [name.as_str()])
    }

    fn room_at(&self, address: &RoomAddress) -> Result<Option<Room>, StoreError> {
        find(&self.db(), "SELECT record FROM rooms WHERE address = ?1", [address.as_str()])
    }

    fn rooms(&self) -> Result<Vec<Room>, StoreError> {
        all(&self.db(), "SELECT record FROM rooms ORDER BY name", [])
    }

    fn delete_room(&self, name: &RoomName) -> Result<(), StoreError> {
        let db = self.db();
        one_room(db.execute("DELETE FROM rooms WHERE name = ?1", [name.as_str()])?)?;
        // Until the write-ahead log is emptied the deleted record stands in it. Another process that reads just now
        // prevents that, and so does a disk that fails; the next deletion or the last connection's close makes up for it.
        let emptied = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0));
        if emptied != Ok(false) {
            tracing::warn!(
                "a deleted room's record stays in the write-ahead log until the next deletion or stop"
            );
        }
        Ok(())
    }

    fn put_credential(&self, credential: &Credential) -> Result<(), StoreError> {
        let row = params![credential.id.as_str(), credential.room.as_str(), json(credential)?];
        let sql = "INSERT INTO credentials (id, room, record) VALUES (?1, ?2, ?3)
                   ON CONFLICT (id) DO UPDATE SET room = ?2, record = ?3";
        match self.db().execute(sql, row) {
            // The only constraint that can fail is the reference to the room.
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                Err(StoreError::NoSuchRoom)
            }
            done => Ok(done.map(|_| ())?),
        }
    }

    fn credentials(&self, room: &RoomName) -> Result<Vec<Credential>, StoreError> {
        all(&self.db(), "SELECT record FROM credentials WHERE room = ?1 ORDER BY id", [room.as_str()])
    }

    fn change_credential(
        &self,
        id: &CredentialId,
        change: &mut dyn FnMut(&mut Credential),
    ) -> Result<Option<Credential>, StoreError> {
        let mut db = self.db();
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let sql = "SELECT record FROM credentials WHERE id = ?1";
        let Some(mut credential) = find::<Credential>(&transaction, sql, [id.as_str()])? else {
            return Ok(None);
        };
        change(&mut credential);
        let row = params![id.as_str(), json(&credential)?];
        transaction.execute("UPDATE credentials SET record = ?2 WHERE id = ?1", row)?;
        transaction.commit()?;
        Ok(Some(credential))
    }

    fn house(&self) -> Result<House, StoreError> {
        Ok(find(&self.db(), HOUSE, [])?.unwrap_or_default())
    }

    fn change_house(&self, change: &mut dyn FnMut(&mut House)) -> Result<(), StoreError> {
        let mut db = self.db();
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut house: House = find(&transaction, HOUSE, [])?.unwrap_or_default();
        change(&mut house);
        let sql =
            "INSERT INTO house (one, record) VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET record = ?1";
        transaction.execute(sql, [json(&house)?])?;
        Ok(transaction.commit()?)
    }
}

const HOUSE: &str = "SELECT record FROM house";

const ROOM: &str = "SELECT record FROM rooms WHERE name = ?1";

fn find<T: DeserializeOwned>(
    db: &Connection,
    sql: &str,
    values: impl Params,
) -> Result<Option<T>, StoreError> {
    let record: Option<String> = db.prepare_cached(sql)?.query_row(values, |row| row.get(0)).optional()?;
    Ok(record.map(|record| serde_json::from_str(&record)).transpose()?)
}

fn all<T: DeserializeOwned>(db: &Connection, sql: &str, values: impl Params) -> Result<Vec<T>, StoreError> {
    let mut statement = db.prepare_cached(sql)?;
    let records = statement.query_map(values, |row| row.get::<_, String>(0))?;
    records.map(|record| Ok(serde_json::from_str(&record?)?)).collect()
}

fn json(record: &impl Serialize) -> Result<String, StoreError> {
    Ok(serde_json::to_string(record)?)
}

fn one_room(changed: usize) -> Result<(), StoreError> {
    if changed == 1 { Ok(()) } else { Err(StoreError::NoSuchRoom) }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Unavailable(error.to_string())
    }
}

// A record that does not parse was written by a later version or by someone's hand. What serde says of its place
// stays out: it may quote the record.
impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Unavailable(format!("a record is damaged at its character {}", error.column()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rooms::contract;
    use std::cell::Cell;
    use std::fs;

    #[test]
    fn sqlite_keeps_the_contract() {
        let folder = tempfile::tempdir().expect("a folder");
        let stores = Cell::new(0);
        contract::hold(|| {
            stores.set(stores.get() + 1);
            let own = folder.path().join(stores.get().to_string());
            Box::new(SqliteRooms::open(&own).expect("a store"))
        });
    }

    #[test]
    fn the_schema_is_valid() {
        assert_eq!(MIGRATIONS.validate(), Ok(()));
    }

    #[test]
    fn rooms_and_credentials_survive_a_restart() {
        let folder = tempfile::tempdir().expect("a folder");
        let (room, credential) = (contract::room("kept"), contract::credential("kept", "one"));
        let store = SqliteRooms::open(folder.path()).expect("a store");
        store.create_room(&room, 10).expect("room");
        store.put_credential(&credential).expect("credential");
        drop(store);
        let store = SqliteRooms::open(folder.path()).expect("the store again");
        assert_eq!(store.rooms(), Ok(vec![room.clone()]));
        assert_eq!(store.credentials(&room.name), Ok(vec![credential]));
    }

    #[test]
    fn a_deleted_room_is_in_no_file_while_the_server_still_runs() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = SqliteRooms::open(folder.path()).expect("a store");
        store.create_room(&contract::room("others-stay"), 10).expect("room");
        store.create_room(&contract::room("marker-name"), 10).expect("room");
        store.put_credential(&contract::credential("marker-name", "one")).expect("credential");
        assert!(is_in_a_file(folder.path(), "marker-name"));
        store.delete_room(&contract::room("marker-name").name).expect("deleted");
        assert!(!is_in_a_file(folder.path(), "marker-name"));
        assert!(is_in_a_file(folder.path(), "others-stay"));
    }

    fn is_in_a_file(folder: &Path, marker: &str) -> bool {
        let files = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path());
        files
            .map(|file| fs::read(file).expect("a file"))
            .any(|bytes| bytes.windows(marker.len()).any(|window| window == marker.as_bytes()))
    }

    #[test]
    fn two_processes_share_the_file_and_its_bound() {
        let folder = tempfile::tempdir().expect("a folder");
        let server = SqliteRooms::open(folder.path()).expect("the server's");
        let command = SqliteRooms::open(folder.path()).expect("the command's");
        server.create_room(&contract::room("one"), 2).expect("room");
        command.create_room(&contract::room("two"), 2).expect("room");
        assert_eq!(server.create_room(&contract::room("three"), 2), Err(StoreError::TooManyRooms));
        assert_eq!(server.create_room(&contract::room("two"), 9), Err(StoreError::NameTaken));
    }

    #[test]
    fn a_file_of_a_later_version_or_of_nonsense_does_not_open() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = SqliteRooms::open(folder.path()).expect("a store");
        store.db().pragma_update(None, "user_version", 99).expect("a later version");
        drop(store);
        assert!(matches!(SqliteRooms::open(folder.path()), Err(OpenError::Schema(_))));
        fs::write(folder.path().join("rooms.db"), "nonsense ".repeat(1_000)).expect("written");
        assert!(matches!(SqliteRooms::open(folder.path()), Err(OpenError::Database(_))));
    }

    #[test]
    fn a_damaged_record_is_an_error_that_does_not_quote_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = SqliteRooms::open(folder.path()).expect("a store");
        store.create_room(&contract::room("damaged"), 10).expect("room");
        store.db().execute("UPDATE rooms SET record = '{\"name\":\"Secret Name\"}'", []).expect("damage");
        let error = store.rooms().expect_err("damaged").to_string();
        assert!(!error.contains("Secret"), "{error}");
    }
}
