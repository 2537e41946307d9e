//! Choosing one of the smaller rooms.

use crate::person::Person;
use crate::plans::Intent;
use crate::words::one_of;
use protocol::ClientMessage;
use protocol::view::RoomOffer;

impl Person {
    /// Rooms are there. Pairs have numbers for names, and nobody chooses one.
    pub(super) fn may_choose_room(&mut self, rooms: &[RoomOffer]) {
        let by_choice = !rooms.is_empty() && !rooms.iter().any(|room| room.name.parse::<u16>().is_ok());
        if by_choice && self.known.stage.is_main() && !self.known.facilitates() {
            self.mean(self.this_part(), Intent::ChooseRoom);
        }
    }

    pub(super) fn chooses_room(&mut self) {
        let room = one_of(&self.known.rooms, &mut self.rng).map(|room| room.stage);
        if let Some(stage) = room.filter(|_| self.known.stage.is_main()) {
            self.send(ClientMessage::JoinRoom { stage });
        }
    }
}
