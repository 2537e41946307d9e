//! The log after someone has changed rows of its database.

use super::bytes::Bytes;
use super::stored::Place;
use rusqlite::{Connection, params};
use server::log::Log;
use std::cell::RefCell;
use std::sync::Arc;

/// Changes in one input.
const CHANGES: usize = 16;

/// Changes to the rows of a meeting, then a page to read: all of its entries are true, or the log says that it is
/// damaged. An end that was cut off is noticed unless its number was changed with it.
pub fn log_rows(bytes: &[u8]) {
    thread_local!(static ROWS: RefCell<Rows> = RefCell::new(Rows::new()));
    ROWS.with_borrow_mut(|rows| {
        let mut bytes = Bytes(bytes);
        let (from, max) = (u64::from(bytes.byte() & 15), usize::from(bytes.byte()));
        for _ in 0..CHANGES {
            if bytes.is_empty() {
                break;
            }
            rows.change(&mut bytes);
        }
        rows.read(from, max);
        rows.restore();
    });
}

/// A row as it was written.
type Row = (u64, Vec<u8>, Vec<u8>);

struct Rows {
    place: Place,
    log: Arc<dyn Log>,
    db: Connection,
    /// Of both meetings.
    written: Vec<Vec<Row>>,
}

impl Rows {
    fn new() -> Self {
        let (place, log) = Place::filled();
        let db = Connection::open(place.database()).expect("the database opens");
        db.pragma_update(None, "synchronous", "OFF").expect("it is on no disk");
        let written = place.meetings.iter().map(|(meeting, _)| rows_of(&db, meeting.0)).collect();
        Self { place, log, db, written }
    }

    fn change(&mut self, bytes: &mut Bytes<'_>) {
        let rows = &self.written[0];
        let (what, at) = (bytes.byte() % 10, bytes.place(rows.len()));
        let (seq, mut envelope, mut chain) = rows[at].clone();
        let other = bytes.place(rows.len());
        match what {
            0 => flip(&mut envelope, bytes),
            1 => flip(&mut chain, bytes),
            2 => envelope.truncate(other * 16),
            3 => envelope.push(bytes.byte()),
            4 => return self.drop_row(seq),
            5 => return self.put(rows[other].0, &envelope, &chain),
            6 => envelope.clone_from(&rows[other].1),
            7 => chain.clone_from(&rows[other].2),
            8 => return self.set_last(u64::from(bytes.byte() & 15)),
            _ => (_, envelope, chain) = self.written[1][other % self.written[1].len()].clone(),
        }
        self.put(seq, &envelope, &chain);
    }

    fn meeting(&self) -> [u8; 16] {
        self.place.meetings[0].0.0
    }

    fn put(&self, seq: u64, envelope: &[u8], chain: &[u8]) {
        let sql = "INSERT OR REPLACE INTO entries (meeting, seq, envelope, chain) VALUES (?, ?, ?, ?)";
        let mut put = self.db.prepare_cached(sql).expect("a statement");
        put.execute(params![self.meeting(), seq.cast_signed(), envelope, chain]).expect("put");
    }

    fn drop_row(&self, seq: u64) {
        let mut drop =
            self.db.prepare_cached("DELETE FROM entries WHERE meeting = ? AND seq = ?").expect("a statement");
        drop.execute(params![self.meeting(), seq.cast_signed()]).expect("delete");
    }

    fn set_last(&self, last: u64) {
        let mut set =
            self.db.prepare_cached("UPDATE meetings SET last = ? WHERE id = ?").expect("a statement");
        set.execute(params![last.cast_signed(), self.meeting()]).expect("update");
    }

    fn read(&self, from: u64, max: usize) {
        let whole = self.place.read(&*self.log, 0, 1, usize::MAX);
        assert!(whole.is_none_or(|read| self.is_all(read)), "it became shorter: {whole:?}");
        self.place.read(&*self.log, 0, from, max);
        let other = self.place.read(&*self.log, 1, 1, usize::MAX);
        assert_eq!(other, Some(self.place.meetings[1].1.len()), "the other meeting is as it was");
    }

    /// Whether the database says that there are so many, and holds no more.
    fn is_all(&self, read: usize) -> bool {
        let last =
            self.db.query_row("SELECT last FROM meetings WHERE id = ?", [self.meeting()], |row| row.get(0));
        let behind = rows_of(&self.db, self.meeting()).iter().any(|(seq, ..)| *seq > read as u64);
        last == Ok(i64::try_from(read).unwrap_or(i64::MAX)) && !behind
    }

    fn restore(&self) {
        let rows = &self.written[0];
        self.set_last(rows.len() as u64);
        rows_of(&self.db, self.meeting()).iter().for_each(|(seq, ..)| self.drop_row(*seq));
        rows.iter().for_each(|(seq, envelope, chain)| self.put(*seq, envelope, chain));
    }
}

fn rows_of(db: &Connection, meeting: [u8; 16]) -> Vec<Row> {
    let sql = "SELECT seq, envelope, chain FROM entries WHERE meeting = ? ORDER BY seq";
    let mut select = db.prepare_cached(sql).expect("a statement");
    let row = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?.cast_unsigned(), row.get(1)?, row.get(2)?));
    select.query_map([meeting], row).expect("select").collect::<Result<_, _>>().expect("rows")
}

fn flip(field: &mut [u8], bytes: &mut Bytes<'_>) {
    let at = bytes.place(field.len());
    field[at] ^= bytes.byte();
}
