//! Whether each event came once and in order: what a client can tell from the counts (`docs/protocol.md`, "Events,
//! numbers and times").

use protocol::client::Seen;
use protocol::event::Event;
use protocol::frame::{Counted, Frame};
use protocol::view::View;
use protocol::{Epoch, StageId};

/// The newest numbers that a client has seen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counts {
    epoch: Epoch,
    stage: StageId,
    seq: u64,
    own: u64,
    /// How far the last view reached: lines from before it follow it.
    in_view: (u64, u64),
    /// Nothing but what the view contained has come since it.
    catching_up: bool,
    /// In no room until a view of the next one comes.
    between_rooms: bool,
    /// A view is to come before anything else.
    awaits_view: bool,
}

impl Counts {
    /// In a meeting of which nothing is known yet.
    pub(crate) fn of(epoch: Epoch) -> Self {
        Self {
            epoch,
            stage: StageId::MAIN,
            seq: 0,
            own: 0,
            in_view: (0, 0),
            catching_up: true,
            between_rooms: false,
            awaits_view: true,
        }
    }

    /// What to say of it when coming back.
    pub(crate) fn seen(&self) -> Seen {
        Seen { epoch: self.epoch, stage: self.stage, seq: self.seq, own: self.own }
    }

    /// A seat was given again on a new line.
    pub(crate) fn entered(&mut self, resumed: bool) {
        (self.awaits_view, self.between_rooms) = (!resumed, false);
    }

    /// Everything begins anew from here.
    pub(crate) fn viewed(&mut self, view: &View) {
        (self.awaits_view, self.between_rooms, self.catching_up) = (false, false, true);
        (self.stage, self.seq, self.own) = (view.stage, view.seq, view.own);
        self.in_view = (view.seq, view.own);
    }

    /// Counts an event; the error says what is wrong with its number. `Ok(false)`: it is older than the view.
    pub(crate) fn count(&mut self, frame: &Frame) -> Result<bool, String> {
        match frame {
            Frame::Room(room) => self.count_room(room.stage, room.seq),
            Frame::Seat(seat) => {
                let new = self.count_own(seat.own)?;
                self.between_rooms |= new && matches!(seat.event, Event::Room { .. });
                Ok(new)
            }
            Frame::Unknown(Counted { own: Some(own), .. }) => self.count_own(*own),
            Frame::Unknown(Counted { stage, seq: Some(seq), .. }) => self.count_room(*stage, *seq),
            Frame::Unknown(_) | Frame::Server(_) => Ok(true),
        }
    }

    fn count_room(&mut self, stage: StageId, seq: u64) -> Result<bool, String> {
        self.after_a_view()?;
        if self.catching_up && (stage != self.stage || seq <= self.in_view.0) {
            return Ok(false);
        }
        if self.between_rooms || stage != self.stage || seq != self.seq + 1 {
            return Err(format!("event {seq} of room {} came at {self:?}", stage.0));
        }
        (self.seq, self.catching_up) = (seq, false);
        Ok(true)
    }

    fn count_own(&mut self, own: u64) -> Result<bool, String> {
        self.after_a_view()?;
        if self.catching_up && own <= self.in_view.1 {
            return Ok(false);
        }
        if own != self.own + 1 {
            return Err(format!("own event {own} came at {self:?}"));
        }
        self.own = own;
        Ok(true)
    }

    fn after_a_view(&self) -> Result<(), String> {
        if self.awaits_view { Err("an event came before the view".to_owned()) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(stage: u16, seq: u64) -> Frame {
        Frame::Unknown(Counted { stage: StageId(stage), seq: Some(seq), own: None })
    }

    fn own(own: u64) -> Frame {
        Frame::Unknown(Counted { stage: StageId::MAIN, seq: None, own: Some(own) })
    }

    fn at(seq: u64, own: u64) -> Counts {
        Counts { seq, own, in_view: (seq, own), awaits_view: false, ..Counts::of(Epoch(1)) }
    }

    #[test]
    fn each_number_comes_once_and_without_a_gap() {
        let mut counts = at(4, 2);
        assert_eq!((counts.count(&room(0, 5)), counts.count(&own(3))), (Ok(true), Ok(true)));
        for wrong in [room(0, 5), room(0, 7), room(1, 6), own(3), own(5)] {
            assert!(counts.clone().count(&wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn lines_from_before_a_view_follow_it_and_are_not_counted_again() {
        let mut counts = at(4, 2);
        assert_eq!((counts.count(&room(0, 2)), counts.count(&own(1))), (Ok(false), Ok(false)));
        assert_eq!(counts.count(&room(0, 5)), Ok(true));
        assert!(counts.count(&room(0, 4)).is_err(), "what is old comes no more after something new");
    }

    #[test]
    fn nothing_comes_before_the_view() {
        assert!(Counts::of(Epoch(1)).count(&room(0, 1)).is_err());
    }
}
