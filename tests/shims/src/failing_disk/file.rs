//! One file as a power cut would find it.

use rand::RngExt;
use rand::rngs::StdRng;

/// A disk writes sectors of this size wholly or not at all.
const SECTOR: usize = 512;

/// What changes a file.
#[derive(Debug)]
pub(super) enum Change {
    Write { offset: usize, bytes: Vec<u8> },
    Truncate(usize),
    Delete,
}

/// Whether a change is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    Certain,
    /// Until the next sync.
    NotYet,
    /// The sync that was to make it certain failed. No later one makes it so.
    Never,
}

/// What was done to a file, in order.
#[derive(Debug, Default)]
pub(super) struct History {
    /// What is there for certain, before the changes.
    base: Option<Vec<u8>>,
    changes: Vec<(Change, Known)>,
    length: usize,
    /// Whether its name is in its folder for certain.
    named: bool,
}

impl History {
    /// A file that is there already, or not.
    pub(super) fn of(base: Option<Vec<u8>>) -> Self {
        let length = base.as_ref().map_or(0, Vec::len);
        Self { named: base.is_some(), base, length, changes: Vec::new() }
    }

    /// How long the file is for whoever reads it now.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    pub(super) fn change(&mut self, change: Change) {
        self.length = match &change {
            Change::Write { offset, bytes } => self.length.max(offset + bytes.len()),
            Change::Truncate(length) => self.length.min(*length),
            Change::Delete => 0,
        };
        self.named &= !matches!(change, Change::Delete);
        self.changes.push((change, Known::NotYet));
    }

    /// Says whether this was the first sync of a new file: that one puts the folder's names on the disk too.
    pub(super) fn sync(&mut self) -> bool {
        self.settle(Known::Certain, |_| true);
        self.gather();
        !std::mem::replace(&mut self.named, true)
    }

    /// The folder's names are on the disk: what was deleted stays so.
    pub(super) fn sync_name(&mut self) {
        self.settle(Known::Certain, |change| matches!(change, Change::Delete));
        self.gather();
    }

    pub(super) fn fail_to_sync(&mut self) {
        self.settle(Known::Never, |_| true);
    }

    fn settle(&mut self, becomes: Known, which: impl Fn(&Change) -> bool) {
        let unsettled = |(change, known): &&mut (Change, Known)| *known == Known::NotYet && which(change);
        self.changes.iter_mut().filter(unsettled).for_each(|(_, known)| *known = becomes);
    }

    fn gather(&mut self) {
        let certain = self.changes.iter().take_while(|(_, known)| *known == Known::Certain).count();
        for (change, _) in self.changes.drain(..certain) {
            apply(&mut self.base, &change);
        }
    }

    /// The content after a power cut, `None` for no file: what is certain, and of each other change all, a part or
    /// nothing.
    pub(super) fn after_power_cut(&self, random: &mut StdRng) -> Option<Vec<u8>> {
        let mut content = self.base.clone();
        for (change, known) in &self.changes {
            match change {
                _ if *known == Known::Certain => apply(&mut content, change),
                Change::Write { offset, bytes } => write_in_part(&mut content, *offset, bytes, random),
                // Where the name was not taken away, what came later went into another file that has no name.
                Change::Delete if random.random() => break,
                _ if random.random() => {}
                change => apply(&mut content, change),
            }
        }
        content
    }
}

fn apply(content: &mut Option<Vec<u8>>, change: &Change) {
    match change {
        Change::Write { offset, bytes } => write(content, *offset, bytes),
        Change::Truncate(length) => content.get_or_insert_default().truncate(*length),
        Change::Delete => *content = None,
    }
}

/// Each sector by itself, or all alike.
fn write_in_part(content: &mut Option<Vec<u8>>, offset: usize, bytes: &[u8], random: &mut StdRng) {
    let (torn, arrived): (bool, bool) = (random.random(), random.random());
    let mut at = offset;
    while at < offset + bytes.len() {
        let end = (at / SECTOR * SECTOR + SECTOR).min(offset + bytes.len());
        if if torn { random.random() } else { arrived } {
            write(content, at, &bytes[at - offset..end - offset]);
        }
        at = end;
    }
}

fn write(content: &mut Option<Vec<u8>>, offset: usize, bytes: &[u8]) {
    let content = content.get_or_insert_default();
    let end = offset + bytes.len();
    content.resize(content.len().max(end), 0);
    content[offset..end].copy_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    fn outcomes(history: &History) -> Vec<Option<Vec<u8>>> {
        let mut all: Vec<_> =
            (0..200).map(|seed| history.after_power_cut(&mut StdRng::seed_from_u64(seed))).collect();
        all.sort();
        all.dedup();
        all
    }

    fn put(history: &mut History, offset: usize, byte: u8) {
        history.change(Change::Write { offset, bytes: vec![byte] });
    }

    #[test]
    fn what_was_synced_stays_and_what_was_not_may_go() {
        let mut history = History::of(None);
        put(&mut history, 0, 1);
        history.sync();
        put(&mut history, 1, 2);
        assert_eq!(outcomes(&history), [Some(vec![1]), Some(vec![1, 2])]);
    }

    #[test]
    fn a_failed_sync_is_not_made_up_for_by_the_next() {
        let mut history = History::of(None);
        put(&mut history, 0, 1);
        history.fail_to_sync();
        history.sync();
        assert_eq!(outcomes(&history), [None, Some(vec![1])]);
        put(&mut history, 0, 3);
        history.sync();
        assert_eq!(outcomes(&history), [Some(vec![3])]);
    }

    #[test]
    fn a_write_is_torn_between_sectors_only() {
        let mut history = History::of(Some(vec![0; SECTOR * 2]));
        history.change(Change::Write { offset: SECTOR - 1, bytes: vec![1; 3] });
        let middle = |content: &Option<Vec<u8>>| content.as_ref().unwrap()[SECTOR - 1..][..3].to_vec();
        let all: Vec<_> = outcomes(&history).iter().map(middle).collect();
        assert_eq!(all, [vec![0, 0, 0], vec![0, 1, 1], vec![1, 0, 0], vec![1, 1, 1]]);
    }

    #[test]
    fn a_deleted_file_may_be_there_again_without_what_came_after_it() {
        let mut history = History::of(Some(vec![1]));
        history.change(Change::Delete);
        put(&mut history, 0, 2);
        assert_eq!(outcomes(&history), [None, Some(vec![1]), Some(vec![2])]);
        history.sync_name();
        assert_eq!(outcomes(&history), [None, Some(vec![2])]);
    }
}
