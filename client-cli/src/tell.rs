//! Turns an event into a whole sentence, in the light of what was known before it. No sentence for people who come
//! or go, and none for what is only data (counts, clocks).

mod care;
mod lead;
mod room;
mod seat;
mod turn;

pub(crate) use care::{company, crisis_now};
pub(crate) use lead::{unread, waiting};
pub(crate) use room::{phase_began, rooms};
pub(crate) use seat::waiting_key;

use crate::state::State;
use crate::strip;
use crate::words::{Words, fluent_args};
use protocol::client::Role;
use protocol::{Event, SeatId};

/// The sentence for `event`, if it has one. `before` is the state without it.
pub(crate) fn event(words: &Words, before: &State, event: &Event) -> Option<String> {
    let teller = Teller { words, before };
    teller
        .room(event)
        .or_else(|| teller.turn(event))
        .or_else(|| teller.seat(event))
        .or_else(|| teller.care(event))
        .or_else(|| teller.lead(event))
}

struct Teller<'a> {
    words: &'a Words,
    before: &'a State,
}

impl Teller<'_> {
    fn about(&self, key: &str, seat: SeatId) -> String {
        self.words.say(key, &fluent_args!["who" => name(self.words, self.before, seat)])
    }

    /// Whether it was this seat, for sentences that say it in another way then.
    fn mine(&self, by: Option<SeatId>) -> &'static str {
        if by.is_some() && by == self.before.my_seat() { "yes" } else { "no" }
    }

    fn plainly(&self, key: &str) -> Option<String> {
        Some(self.words.plainly(key))
    }
}

/// A seat's alias, or "someone".
pub(crate) fn name(words: &Words, state: &State, seat: SeatId) -> String {
    state.known.get(&seat).map_or_else(|| words.plainly("someone"), |alias| strip::name(alias.as_str()))
}

/// What this group calls its facilitator.
pub(crate) fn label(words: &Words, state: &State) -> String {
    state.door.as_ref().map(|door| words.role(&door.facilitator_label)).unwrap_or_default()
}

/// What it calls whoever leads beside them.
fn cofacilitator(words: &Words, state: &State) -> String {
    let own = state.door.as_ref().and_then(|door| door.cofacilitator_label.as_deref());
    words.role(own.unwrap_or("cofacilitator"))
}

/// What a role is called here.
pub(crate) fn role(words: &Words, state: &State, role: Role) -> String {
    words.role(match role {
        Role::Facilitator => return label(words, state),
        Role::Cofacilitator => return cofacilitator(words, state),
        Role::Greeter => "greeter",
        Role::Speaker => "speaker",
        Role::Guest => "guest",
        Role::Companion => "companion",
        Role::Member => "member",
        Role::Bot => "bot",
    })
}

#[cfg(test)]
#[path = "tell_tests.rs"]
mod tests;
