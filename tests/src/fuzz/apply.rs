//! The rules under entries that no server of ours would write.

use super::evening::Evening;
use crate::random::random_opening;
use meeting::{By, Entry};
use std::collections::BTreeSet;

/// Entries in one input, and ticks of the clock behind them.
const ENTRIES: usize = 200;
const TICKS: usize = 500;

/// The number of a random meeting's opening, then entries as they are stored, a line each. Whatever they say, one person
/// has the floor, the counts have no gap, time goes on, and everyone can come back.
pub fn apply(bytes: &[u8]) {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let number = lines.next().and_then(|line| std::str::from_utf8(line).ok()?.parse().ok());
    let mut evening = Evening::of(random_opening(number.unwrap_or_default()));
    // Two people who come in never have the same sixty-four bits of chance.
    let mut drawn = BTreeSet::new();
    let entries = lines.filter_map(|line| serde_json::from_slice::<Entry>(line).ok()).take(ENTRIES);
    for entry in entries.filter(|entry| entry.by != By::Door || drawn.insert(entry.chance)) {
        evening.take_in(entry);
    }
    evening.can_be_seen();
    for _ in 0..TICKS {
        let Some(due) = evening.meeting.next_deadline() else { break };
        evening.tick(due);
    }
    evening.can_be_seen();
}
