//! Cards that a facilitator lays before the room, or before one person: a prompt, a text of the group, what
//! everyone agreed to, where help is.

use crate::outcome::Refused;
use crate::state::State;
use crate::{care, floor, lines};
use protocol::client::Card;
use protocol::{Code, SeatId, StageId};

/// Before the room only between turns; before one person at any time.
pub(crate) fn may_show(
    s: &State,
    stage: StageId,
    by: SeatId,
    card: &Card,
    to: Option<SeatId>,
    hold: bool,
) -> Result<(), Refused> {
    let bad_hold = hold && (to.is_some() || s.turns(stage).is_none());
    match to {
        _ if words(s, card).is_none() => Err(Code::NotFound.into()),
        _ if bad_hold => Err(Code::NoHandsNow.into()),
        Some(seat) => care::may_whisper(s, by, seat),
        None if s[stage].position.is_none() => Err(Code::WrongState.into()),
        None if s[stage].floor.turn.is_some() => Err(Code::TurnRunning.into()),
        None => Ok(()),
    }
}

/// With `hold` the floor stays free until a facilitator lets it pass again: the room reads, and nobody is next.
pub(crate) fn show(s: &mut State, stage: StageId, by: SeatId, card: &Card, to: Option<SeatId>, hold: bool) {
    let Some((slot, text)) = words(s, card) else { return };
    if let Some(seat) = to {
        return care::whisper(s, by, seat, text);
    }
    lines::post(s, stage, &slot, (0, 1), Some(by), &text);
    if hold {
        floor::hold(s, stage, true);
    }
    floor::quiet_was_broken(s, stage);
}

/// What stands on a card, and under which name.
fn words(s: &State, card: &Card) -> Option<(String, String)> {
    let list = |name: &str, lines: &[String]| Some((name.to_owned(), lines.join("\n")));
    match card {
        Card::Prompt(text) => Some(("prompt".to_owned(), text.clone())),
        Card::Text(slot) => s.slot(slot).map(|text| (slot.clone(), text.to_owned())),
        Card::Agreements => list("agree", &s.opening.agreements).filter(|(_, text)| !text.is_empty()),
        Card::Help => list("help", &s.opening.help).filter(|(_, text)| !text.is_empty()),
    }
}
