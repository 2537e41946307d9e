//! Random meetings, entry by entry.

use crate::random::{Draws, random_opening};
use meeting::{At, By, Command, Entry, Meeting};

/// The first entry of the random meeting of a seed.
pub(super) fn first(seed: u64) -> Entry {
    Entry { chance: seed, ..of_the_clock(0, Command::Opened(Box::new(random_opening(seed)))) }
}

/// What comes next: the clock, whoever has to come back first, and something that someone does.
pub(super) fn next(meeting: &Meeting, draws: &mut Draws) -> Vec<Entry> {
    let at = draws.pause();
    let entry = draws.entry();
    let back = match entry.by {
        By::Seat(seat, _) if meeting.is_away(seat) => Some(of_the_clock(at, Command::Back { seat })),
        _ => None,
    };
    [Some(of_the_clock(at, Command::Tick)), back, Some(entry)].into_iter().flatten().collect()
}

fn of_the_clock(at: At, command: Command) -> Entry {
    Entry { at, chance: at, by: By::Clock, command }
}
