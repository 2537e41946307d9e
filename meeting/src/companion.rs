//! Companions: one link lets two people in together. The first takes part; the second only listens.

use crate::entry::Newcomer;
use crate::outcome::Refused;
use crate::state::{Seat, State};
use protocol::Code;
use protocol::client::Role;

/// Someone and one companion at a time.
pub(crate) fn may_enter(s: &State, who: &Newcomer) -> Result<(), Refused> {
    let pair_is_here = is_here(s, who, false) && is_here(s, who, true);
    if who.role == Role::Companion && pair_is_here { Err(Code::PairComplete.into()) } else { Ok(()) }
}

/// By a companions' link the first is a member like everybody else.
pub(crate) fn role(s: &State, who: &Newcomer) -> Role {
    let first = who.role == Role::Companion && !is_here(s, who, false);
    if first { Role::Member } else { who.role }
}

/// Whether the one of the pair is here already, or the companion.
fn is_here(s: &State, who: &Newcomer, companion: bool) -> bool {
    let same = |seat: &Seat| seat.is_live() && seat.credential.is_some() && seat.credential == who.credential;
    s.everyone().any(|(_, seat)| same(seat) && (seat.role == Role::Companion) == companion)
}
