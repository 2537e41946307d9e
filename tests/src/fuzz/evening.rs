//! A meeting that is watched at every step.

use crate::machine::frame;
use crate::model::Model;
use meeting::{Applied, At, By, Command, Entry, Meeting, Opening, Outcome};
use protocol::SeatId;

/// The longest time between two entries, in milliseconds: a day.
const PAUSE_MAX: At = 24 * 3_600_000;

/// The whole state is compared for one refusal in so many: writing it down takes longer than all else.
const COMPARED: usize = 8;

/// The meeting, what must hold in it, and who has come.
pub(super) struct Evening {
    pub(super) meeting: Meeting,
    pub(super) seats: Vec<SeatId>,
    model: Model,
    taken_in: usize,
}

impl Evening {
    pub(super) fn of(opening: Opening) -> Self {
        let command = Command::Opened(Box::new(opening));
        let first = Entry { at: 0, chance: 1, by: By::Clock, command };
        let meeting = Meeting::open(&first).expect("it opens");
        Self { meeting, seats: Vec::new(), model: Model::default(), taken_in: 0 }
    }

    /// An entry comes in, whatever it says: `check` and `apply` agree on it, and a refusal changes nothing.
    pub(super) fn take_in(&mut self, mut entry: Entry) -> Applied {
        entry.at = entry.at.min(self.meeting.now() + PAUSE_MAX);
        self.tick(entry.at.max(self.meeting.now()));
        let checked = self.meeting.check(&entry.by, &entry.command);
        self.taken_in += 1;
        let compared = checked.is_err() && self.taken_in.is_multiple_of(COMPARED);
        let before = compared.then(|| self.state());
        let applied = self.apply(&entry);
        match (checked, &applied.outcome) {
            (Err(why), Outcome::Refused(refused)) => assert_eq!(&why, refused, "{entry:?}"),
            (Ok(()), Outcome::Done(_) | Outcome::Seated(_) | Outcome::Silent) => {}
            (Err(_), Outcome::Silent) if entry.by == By::Clock => {}
            (checked, outcome) => panic!("{entry:?} was checked {checked:?} and applied {outcome:?}"),
        }
        assert!(
            before.is_none_or(|before| before == self.state()),
            "{entry:?} was refused and changed something"
        );
        applied
    }

    /// Time passes. A tick leaves nothing undone.
    pub(super) fn tick(&mut self, at: At) -> Applied {
        let applied = self.apply(&Entry { at, chance: at, by: By::Clock, command: Command::Tick });
        let due = self.meeting.next_deadline();
        assert!(due.is_none_or(|due| due > at), "after a tick at {at} one is due at {due:?}");
        applied
    }

    fn apply(&mut self, entry: &Entry) -> Applied {
        let applied = self.meeting.apply(entry);
        for outgoing in &applied.outgoing {
            self.model.in_order(outgoing).unwrap_or_else(|fault| panic!("{:?}: {fault}", entry.command));
        }
        if let Outcome::Seated(seat) = applied.outcome
            && !self.seats.contains(&seat)
        {
            self.seats.push(seat);
        }
        applied
    }

    /// Everyone can look and come back, and the meeting goes on from a snapshot.
    pub(super) fn can_be_seen(&self) {
        for seat in &self.seats {
            serde_json::to_string(&self.meeting.view(*seat)).expect("a view is JSON");
            let _ = (self.meeting.resume(*seat, None), self.meeting.attendance(*seat));
            let (_, lines) = self.meeting.arrival(*seat).unzip();
            lines.unwrap_or_default().iter().for_each(|line| _ = frame(line));
        }
        let state = self.state();
        let again: Meeting = serde_json::from_str(&state).expect("a snapshot can be read");
        assert_eq!(serde_json::to_string(&again).expect("a meeting is JSON"), state);
    }

    fn state(&self) -> String {
        serde_json::to_string(&self.meeting).expect("a meeting is JSON")
    }
}
