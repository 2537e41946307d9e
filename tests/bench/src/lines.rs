//! The lines that are on their way: who has got which, when it was due, and whether each came once and in order.

use std::collections::VecDeque;

/// What a room's frame was.
#[derive(Clone, Copy)]
enum Seen {
    /// Nobody has got it yet.
    NotYet,
    /// This line.
    Line(usize),
    /// Anything else that the room hears.
    Other,
}

struct Line {
    due_ns: u64,
    missing: usize,
}

/// All lines of a run, over all rooms.
#[derive(Default)]
pub(crate) struct Lines {
    all: Vec<Line>,
    rooms: Vec<Room>,
    landed: usize,
}

#[derive(Default)]
struct Room {
    /// What is known of each `seq` from `from` on.
    seen: VecDeque<Seen>,
    from: u64,
}

/// What a frame meant to one person.
pub(crate) enum Heard {
    /// A line, due then; the last one who lacked it has it now if `landed`.
    Line {
        /// When it was due.
        due_ns: u64,
        /// Everyone has it.
        landed: bool,
    },
    /// Nothing that is measured.
    Other,
}

impl Lines {
    /// For so many rooms.
    pub(crate) fn of(rooms: usize) -> Self {
        Self { rooms: (0..rooms).map(|_| Room::default()).collect(), ..Self::default() }
    }

    /// One more line, for so many people. Its number stands in its text.
    pub(crate) fn send(&mut self, due_ns: u64, people: usize) -> usize {
        self.all.push(Line { due_ns, missing: people });
        self.all.len() - 1
    }

    /// How many are on their way.
    pub(crate) fn in_flight(&self) -> usize {
        self.all.len() - self.landed
    }

    /// Someone got the frame with this `seq` of a room. Only the first one's is looked at: the bytes are the same.
    pub(crate) fn hear(&mut self, room: usize, seq: u64, text: &[u8]) -> Heard {
        let Some(line) = self.rooms[room].look(seq, text) else { return Heard::Other };
        let Some(line) = self.all.get_mut(line) else { return Heard::Other };
        line.missing = line.missing.saturating_sub(1);
        let landed = line.missing == 0;
        self.landed += usize::from(landed);
        Heard::Line { due_ns: line.due_ns, landed }
    }
}

impl Room {
    fn look(&mut self, seq: u64, text: &[u8]) -> Option<usize> {
        if self.seen.is_empty() {
            self.from = seq;
        }
        let place = usize::try_from(seq.checked_sub(self.from)?).ok()?;
        if self.seen.len() <= place {
            self.seen.resize(place + 1, Seen::NotYet);
        }
        if let Seen::NotYet = self.seen[place] {
            self.seen[place] = number_in(text).map_or(Seen::Other, Seen::Line);
        }
        match self.seen[place] {
            Seen::Line(line) => Some(line),
            Seen::NotYet | Seen::Other => None,
        }
    }
}

const MARK: &[u8] = br##""text":"#"##;

/// The number of the line that a frame carries.
fn number_in(text: &[u8]) -> Option<usize> {
    let at = memchr::memmem::find(text, MARK)? + MARK.len();
    digits(&text[at..]).map(|number| number as usize)
}

/// The number that some bytes begin with.
pub(crate) fn digits(bytes: &[u8]) -> Option<u64> {
    let len = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let value = |sum: u64, digit: &u8| sum * 10 + u64::from(digit - b'0');
    (1..=18).contains(&len).then(|| bytes[..len].iter().fold(0, value))
}

/// The `seq` of a room's frame, if it is one.
pub(crate) fn seq_of(text: &[u8]) -> Option<u64> {
    digits(text.strip_prefix(br#"{"seq":"#)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(seq: u64, line: usize) -> Vec<u8> {
        format!(r##"{{"seq":{seq},"at":5,"type":"said","text":"#{line:010} hello"}}"##).into_bytes()
    }

    #[test]
    fn a_line_has_landed_when_the_last_one_has_it() {
        let mut lines = Lines::of(2);
        assert_eq!(lines.send(7, 2), 0);
        assert_eq!(lines.send(8, 1), 1);
        let (one, other) = (frame(4, 0), frame(9, 1));
        assert_eq!(seq_of(&one), Some(4));
        assert!(matches!(lines.hear(0, 4, &one), Heard::Line { due_ns: 7, landed: false }));
        assert!(matches!(lines.hear(1, 9, &other), Heard::Line { due_ns: 8, landed: true }));
        assert_eq!(lines.in_flight(), 1);
        assert!(matches!(lines.hear(0, 4, &one), Heard::Line { due_ns: 7, landed: true }));
        assert!(matches!(lines.hear(0, 5, br#"{"seq":5,"type":"people"}"#), Heard::Other));
        assert_eq!(lines.in_flight(), 0);
    }
}
