//! What the log yields is applied, one entry after the other, and everyone hears of it.

use meeting::{Command, Entry, Outcome, Outgoing, To};
use protocol::event::{Event, Standing};
use protocol::server::{RoomFrame, SeatFrame};
use protocol::{CloseCode, Code, SeatId, ServerMessage};

use super::{Action, STUCK_MS, Sequencer};
use crate::log::CommandId;
use crate::meetings::ask::{Ask, Asked};

impl Sequencer {
    /// Applies one entry. Its events go out first, then what someone who came in needs, then its author's answer.
    pub(super) fn apply(&mut self, id: CommandId, entry: &Entry) {
        let applied = self.meeting.apply(entry);
        self.follow(entry, &applied.outcome);
        let (inside, outside): (Vec<_>, Vec<_>) =
            applied.moved.into_iter().partition(|&seat| self.meeting.hears(seat).is_some());
        outside.into_iter().for_each(|seat| self.actions.push(Action::Hears(seat, None)));
        applied.outgoing.into_iter().for_each(|outgoing| self.send(outgoing));
        inside.into_iter().for_each(|seat| self.bring_in(seat));
        if let Some(asked) = self.land(id) {
            self.answer(asked, &applied.outcome);
        }
        if self.meeting.ended() {
            self.end();
        }
    }

    fn follow(&mut self, entry: &Entry, outcome: &Outcome) {
        self.restarted &= entry.command != Command::Restarted;
        self.presence.heard(&entry.command);
        self.barred.follow(entry, outcome);
        let overdue = self.meeting.next_deadline().is_some_and(|due| due <= self.meeting.now());
        if entry.command == Command::Tick {
            self.ticks_from = if overdue { self.now + STUCK_MS } else { 0 };
        }
    }

    fn send(&mut self, outgoing: Outgoing) {
        let farewell = farewell(&outgoing);
        let left = left_its_room(&outgoing);
        let Outgoing { to, at, event } = outgoing;
        self.actions.push(match to {
            To::Room(stage, seq) => Action::ToRoom(RoomFrame { stage, seq, at, event }),
            To::Seat(seat, own) => Action::ToSeat(seat, SeatFrame { own, at, event }),
        });
        self.actions.extend(left.map(|seat| Action::Hears(seat, None)));
        if let Some((connection, code)) =
            farewell.and_then(|(seat, code)| Some((*self.seated.get(&seat)?, code)))
        {
            self.actions.push(Action::Close(connection, code));
        }
    }

    /// Someone came in: the room as it is, whatever was said since in the same moment, and its events from there on.
    fn bring_in(&mut self, seat: SeatId) {
        let Some(&connection) = self.seated.get(&seat) else { return };
        if let Some((view, said)) = self.meeting.arrival(seat) {
            self.catch_up(connection, seat, Some(Box::new(view)), said);
        }
    }

    fn land(&mut self, id: CommandId) -> Option<Asked> {
        let flying = self.flying.as_mut()?;
        let asked = flying.land(id);
        if flying.has_landed() {
            self.flying = None;
        }
        asked
    }

    fn answer(&mut self, asked: Asked, outcome: &Outcome) {
        match *outcome {
            Outcome::Done(seq) => self.confirm(asked, seq),
            Outcome::Seated(seat) => self.sit_down(&asked, seat),
            Outcome::Refused(why) => self.refuse(&asked, why),
            Outcome::Silent => {}
        }
    }

    pub(super) fn confirm(&mut self, asked: Asked, seq: Option<u64>) {
        let own = match asked.ask {
            Ask::Offer(offer) => offer.answer,
            Ask::Enter(_) | Ask::Return { .. } | Ask::Look(_) | Ask::Attendance(..) => None,
        };
        let answer = own.or(asked.re.map(|re| ServerMessage::Done { re, seq }));
        self.actions.extend(answer.map(|answer| Action::Answer(asked.from, answer)));
    }

    /// The meeting is over. Whatever still waits hears so before the connections close.
    fn end(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        waiting.iter().for_each(|asked| self.refuse(asked, Code::Ended.into()));
        if self.flying.is_none() && !self.over {
            self.over = true;
            self.actions.push(Action::End);
        }
    }
}

/// Whoever went to another room hears no more of the one before; the new one begins with its view.
fn left_its_room(outgoing: &Outgoing) -> Option<SeatId> {
    match (outgoing.to, &outgoing.event) {
        (To::Seat(seat, _), Event::Room { .. }) => Some(seat),
        _ => None,
    }
}

/// The last private event of someone who is not to stay, and how their connection then closes.
fn farewell(outgoing: &Outgoing) -> Option<(SeatId, CloseCode)> {
    match (outgoing.to, &outgoing.event) {
        (To::Seat(seat, _), Event::Standing { standing: Standing::Removed, .. }) => {
            Some((seat, CloseCode::Removed))
        }
        (To::Seat(seat, _), Event::Standing { standing: Standing::Declined, .. }) => {
            Some((seat, CloseCode::RefusedAtTheDoor))
        }
        _ => None,
    }
}
