//! Reading a part of a text for the room.

use crate::person::Person;
use crate::plans::Intent;
use protocol::ClientMessage;

impl Person {
    /// A part is free for someone to read.
    pub(super) fn may_volunteer(&mut self, part: u16) {
        if !self.keeps_quiet() && self.happens(self.character.reads) {
            self.mean(self.this_part(), Intent::Send(ClientMessage::Volunteer { part }));
        }
    }

    /// A text is offered to them.
    pub(super) fn reads_part(&mut self, part: u16) {
        self.mean(self.this_part(), Intent::Send(ClientMessage::Post { part }));
    }
}
