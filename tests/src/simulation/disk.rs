//! A disk that can lose what was not synced, tear a write, run full, and change a byte.

use server::log::backend::{Chain, Key};
use server::log::{BatchId, MeetingId, Seqs};
use std::collections::BTreeMap;

/// What lies on it. All of it survives a crash but for what is written and not synced.
pub struct Disk {
    /// The meetings.
    pub meetings: BTreeMap<MeetingId, Kept>,
    /// The sealed keys, elsewhere on the disk.
    pub keys: BTreeMap<MeetingId, Vec<u8>>,
    /// What seals them, on another disk.
    pub master: Key,
    /// What deleted and torn writes have left, until the files are emptied.
    pub left: Vec<Vec<u8>>,
    written: Vec<Write>,
    /// Written, and the sync failed: it may come back after a crash, unless a later write took its place.
    doubtful: Option<Write>,
}

/// One meeting.
#[derive(Default)]
pub struct Kept {
    /// Its erasure has begun.
    pub ending: bool,
    /// The number of its last entry.
    pub last: u64,
    /// Its entries, sealed.
    pub rows: BTreeMap<u64, Row>,
    /// The batches that it has.
    pub batches: BTreeMap<BatchId, Seqs>,
}

/// One entry.
pub struct Row {
    /// As it was sealed.
    pub envelope: Vec<u8>,
    /// The chain behind it.
    pub chain: Chain,
}

/// What is written in one go, and is there as a whole or not at all.
pub struct Write {
    /// Of this meeting.
    pub meeting: MeetingId,
    /// What.
    pub what: What,
}

/// A change of a meeting.
pub enum What {
    /// It begins.
    Create,
    /// It goes on.
    Append(BatchId, Seqs, Vec<Row>),
    /// It is about to be erased.
    Mark,
    /// Its entries are deleted.
    Delete,
}

/// What a crash does to what was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is gone.
    Lost,
    /// A part of it is there, which is worth nothing.
    Torn,
    /// It is there.
    There,
}

/// What time or hands may do to what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// A byte is another one.
    Byte,
    /// It is not there.
    Hole,
    /// The key that opens it is another one.
    Key,
}

impl Default for Disk {
    fn default() -> Self {
        Self {
            meetings: BTreeMap::new(),
            keys: BTreeMap::new(),
            master: Key::random(),
            left: Vec::new(),
            written: Vec::new(),
            doubtful: None,
        }
    }
}

impl Disk {
    /// Written, but not safe yet.
    pub fn write(&mut self, write: Write) {
        self.written.push(write);
    }

    /// Everything that was written is safe.
    pub fn sync(&mut self) {
        self.doubtful = None;
        for write in std::mem::take(&mut self.written) {
            self.keep(write);
        }
    }

    /// Whether something may come back that was taken back.
    pub fn is_doubtful(&self) -> bool {
        self.doubtful.is_some()
    }

    /// The sync failed: nobody knows what is there. The file's owner takes it back; a crash may bring it again.
    pub fn fail_to_sync(&mut self) {
        self.doubtful = self.written.pop();
        self.written.clear();
    }

    /// Nothing more is written. Gives how many writes were lost or torn.
    pub fn crash(&mut self, fate: Fate) -> usize {
        let written = std::mem::take(&mut self.written);
        let unsafe_writes: Vec<_> = self.doubtful.take().into_iter().chain(written).collect();
        let count = unsafe_writes.len();
        for write in unsafe_writes {
            match fate {
                Fate::There => self.keep(write),
                Fate::Torn => self.tear(&write),
                Fate::Lost => {}
            }
        }
        if fate == Fate::There { 0 } else { count }
    }

    fn tear(&mut self, write: &Write) {
        if let What::Append(_, _, rows) = &write.what {
            self.left.extend(rows.iter().map(|row| row.envelope[..row.envelope.len() / 2].to_vec()));
        }
    }

    fn keep(&mut self, Write { meeting, what }: Write) {
        match what {
            What::Create => _ = self.meetings.entry(meeting).or_default(),
            What::Delete => {
                let rows = self.meetings.remove(&meeting).into_iter().flat_map(|kept| kept.rows);
                self.left.extend(rows.map(|(_, row)| row.envelope));
            }
            What::Mark => {
                if let Some(kept) = self.meetings.get_mut(&meeting) {
                    kept.ending = true;
                }
            }
            What::Append(batch, seqs, rows) => self.append(meeting, batch, seqs, rows),
        }
    }

    fn append(&mut self, meeting: MeetingId, batch: BatchId, seqs: Seqs, rows: Vec<Row>) {
        let Some(kept) = self.meetings.get_mut(&meeting).filter(|kept| kept.last + 1 == seqs.start) else {
            return;
        };
        kept.last = seqs.end - 1;
        kept.rows.extend(seqs.clone().zip(rows));
        kept.batches.insert(batch, seqs);
    }

    /// Damages what is kept of a meeting that lives; false if there is none with enough of it.
    pub fn damage(&mut self, damage: Damage, pick: u64) -> bool {
        let Some((meeting, kept)) = self.meetings.iter_mut().find(|(_, kept)| !kept.ending && kept.last > 1)
        else {
            return false;
        };
        let seq = 1 + pick % kept.last;
        match damage {
            Damage::Hole => kept.rows.remove(&seq).is_some(),
            Damage::Key => self.keys.get_mut(meeting).is_some_and(|key| flip(key, pick)),
            Damage::Byte => kept.rows.get_mut(&seq).is_some_and(|row| flip(&mut row.envelope, pick)),
        }
    }

    /// Every byte, file by file.
    pub fn bytes(&self) -> impl Iterator<Item = &[u8]> {
        let rows = self.meetings.values().flat_map(|kept| kept.rows.values().map(|row| &row.envelope[..]));
        rows.chain(self.keys.values().map(Vec::as_slice)).chain(self.left.iter().map(Vec::as_slice))
    }
}

fn flip(bytes: &mut [u8], pick: u64) -> bool {
    let place = usize::try_from(pick).unwrap_or(0) % bytes.len();
    bytes[place] ^= 0x10;
    true
}
