//! The door, and small kindnesses: letting in, welcoming, answering notes, naming the evening's speaker.

use super::{Facilitator, is_colleague};
use crate::person::Person;
use protocol::ClientMessage;
use protocol::client::{Duty, Role};

impl Facilitator {
    pub(super) fn keep_door(&mut self, me: &Person) -> Option<ClientMessage> {
        let leading = &me.known.leading;
        if me.known.part.is_none() && !self.opened {
            self.opened = true;
            return Some(ClientMessage::Open {});
        }
        if leading.guarded {
            return Some(ClientMessage::Guard { on: false });
        }
        if let Some(person) = leading.waiting.first() {
            let seat = person.seat;
            return Some(match person.role {
                Role::Bot => ClientMessage::Decline { seat },
                _ => ClientMessage::Admit { seat },
            });
        }
        self.names_speaker(me).or_else(|| self.hands_over(me)).or_else(|| self.writes_letter())
    }

    /// Who speaks tonight was agreed beforehand, and the evening has a part for that.
    fn names_speaker(&mut self, me: &Person) -> Option<ClientMessage> {
        let speaker = self.speaker.as_ref()?;
        let person = me.known.people.values().find(|person| person.alias.as_str() == speaker)?;
        let (seat, role) = (person.seat, person.role);
        self.speaker = None;
        (role == Role::Member).then_some(ClientMessage::Appoint { seat, role: Role::Speaker })
    }

    fn hands_over(&mut self, me: &Person) -> Option<ClientMessage> {
        let seat = self.chair_asked_by.take()?;
        let colleague = me.known.people.get(&seat).is_some_and(is_colleague);
        colleague.then_some(ClientMessage::HandOver { seat, duty: Duty::Floor })
    }

    fn writes_letter(&mut self) -> Option<ClientMessage> {
        self.letters.pop_front().map(|(seat, text)| ClientMessage::Whisper { seat, text })
    }
}
