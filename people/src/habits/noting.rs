//! What happens to a person, for their account: turns, waits, lines, and what came of a wish to speak.

use crate::Ms;
use crate::account::Refused;
use crate::person::{Person, type_of};
use protocol::event::{Event, Standing};
use protocol::{ClientMessage, Code};

/// Someone wants to speak in this part of the evening.
#[derive(Debug)]
pub(crate) struct Wish {
    part: String,
    since: Ms,
    heard: bool,
    /// They have spoken in this part already.
    once_more: bool,
    /// The hand is down, and they have not spoken: they let it go, unless it comes up again.
    let_go: bool,
}

impl Person {
    /// What an event means for the account.
    pub(crate) fn note(&mut self, event: &Event) {
        match event {
            Event::PhaseBegan { phase } if !phase.inserted => self.end_wish(Some(&phase.id)),
            Event::Standing { standing: Standing::In, .. } => self.once_inside(),
            Event::Said { by, turn, .. } if self.known.is_me(*by) => self.note_line(*turn),
            Event::Place { place } => {
                self.mind.wish.iter_mut().for_each(|wish| wish.let_go = place.is_none());
            }
            Event::TurnBegan { seat, .. } if self.known.is_me(*seat) => {
                self.mind.wish.iter_mut().for_each(|wish| wish.let_go = false);
            }
            Event::TurnMissed { .. } => self.account.missed_turns += 1,
            Event::NotReached { .. } => {
                self.mind.wish.iter_mut().for_each(|wish| wish.let_go = false);
                self.end_wish(None);
            }
            Event::Ended {} => self.end_wish(None),
            _ => {}
        }
    }

    /// What they ask for.
    pub(crate) fn note_sent(&mut self, message: &ClientMessage) {
        if matches!(message, ClientMessage::Hand {} | ClientMessage::Ready { .. }) {
            self.wishes_to_speak();
        }
    }

    /// What was accepted.
    pub(crate) fn note_done(&mut self, message: &ClientMessage) {
        *self.account.done.entry(type_of(message)).or_insert(0) += 1;
        if matches!(message, ClientMessage::Pass {}) {
            self.account.passes += 1;
            self.mind.wish = None;
        }
    }

    /// What was not.
    pub(crate) fn note_refused(&mut self, message: &ClientMessage, code: Code, dared: bool) {
        if matches!(message, ClientMessage::Hand {} | ClientMessage::Ready { .. })
            && code != Code::HandAlreadyUp
        {
            self.mind.wish.iter_mut().for_each(|wish| wish.let_go = true);
        }
        self.account.refused.push(Refused { what: type_of(message), code, dared });
    }

    fn wishes_to_speak(&mut self) {
        let Some(part) = self.known.part.as_ref().map(|part| part.view.id.clone()) else { return };
        let heard_before = self.mind.wish.take_if(|wish| wish.heard).is_some();
        let since = self.now;
        self.mind.wish.get_or_insert(Wish {
            part,
            since,
            heard: false,
            once_more: heard_before,
            let_go: false,
        });
    }

    fn note_line(&mut self, turn: Option<protocol::TurnId>) {
        self.account.lines += 1;
        if turn.is_none() || self.mind.said_in == turn {
            return;
        }
        self.mind.said_in = turn;
        self.account.turns += 1;
        let began = self.known.turn.map_or(self.now, |turn| turn.since);
        if let Some(wish) = self.mind.wish.as_mut() {
            self.account.waited_ms.push(began.saturating_sub(wish.since));
            wish.heard = true;
        }
    }

    /// Another part begins, unless it is the same that comes back.
    fn end_wish(&mut self, next: Option<&str>) {
        if self.mind.wish.as_ref().is_some_and(|wish| Some(wish.part.as_str()) == next) {
            return;
        }
        let Some(wish) = self.mind.wish.take().filter(|wish| wish.heard || wish.once_more || !wish.let_go)
        else {
            return;
        };
        self.account.wanted += 1;
        if !wish.heard && !wish.once_more {
            self.account.not_reached.push(wish.part);
        }
    }
}
