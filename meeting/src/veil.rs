//! Veils: a line stays where it is, and whoever wants to reads it. Whoever wrote it may veil it, and so may the
//! facilitators; the side that drew a veil lifts it.

use crate::moderation;
use crate::outcome::Refused;
use crate::stage::Item;
use crate::state::State;
use protocol::event::{Act, Event, Veil};
use protocol::{Code, LineId, SeatId, StageId};

/// The veil over a line of a person, if there is one.
fn veil_of(item: &Item) -> Option<&Veil> {
    match &item.event {
        Event::Said { veil, .. } => veil.as_ref(),
        _ => None,
    }
}

pub(crate) fn may_veil(
    s: &State,
    stage: StageId,
    by: SeatId,
    line: LineId,
    label: Option<&str>,
    on: bool,
) -> Result<(), Refused> {
    let item = s[stage].line(line).filter(|item| item.hidden.is_none() && item.author().is_some());
    let Some(item) = item else { return Err(Code::NotFound.into()) };
    let facilitates = s.inside(by).is_some_and(|seat| seat.role.facilitates());
    if item.author() != Some(by) && !facilitates {
        return Err(Code::Forbidden.into());
    }
    if veil_of(item).is_some() == on {
        return Err(Code::Stale.into());
    }
    if on { known(s, label) } else { may_lift(s, stage, by, line, facilitates) }
}

/// Labels are the format's own, so that a veil never says more than was agreed on.
fn known(s: &State, label: Option<&str>) -> Result<(), Refused> {
    let known = label.is_none_or(|label| s.opening.format.veils.iter().any(|one| one == label));
    if known { Ok(()) } else { Err(Code::NotFound.into()) }
}

/// What someone veiled of their own is theirs to show; what a facilitator veiled is the facilitators'.
fn may_lift(s: &State, stage: StageId, by: SeatId, line: LineId, facilitates: bool) -> Result<(), Refused> {
    let drawn_by = s[stage].veils.get(&line).copied();
    let author = s[stage].line(line).and_then(Item::author);
    let theirs = if drawn_by == author { author == Some(by) } else { facilitates };
    if theirs { Ok(()) } else { Err(Code::Forbidden.into()) }
}

pub(crate) fn veil(s: &mut State, stage: StageId, by: SeatId, line: LineId, label: Option<String>, on: bool) {
    let now = on.then_some(Veil { label });
    let Some(item) = s[stage].line_mut(line) else { return };
    let own = item.author() == Some(by);
    if let Event::Said { veil, .. } = &mut item.event {
        veil.clone_from(&now);
    }
    if on {
        s[stage].veils.insert(line, by);
    } else {
        s[stage].veils.remove(&line);
    }
    s.tell_room(stage, Event::Veiled { line, veil: now });
    if !own {
        let count = &mut s.record.veiled;
        *count = if on { count.saturating_add(1) } else { count.saturating_sub(1) };
        let act = if on { Act::Veil } else { Act::Unveil };
        moderation::tell_acted(s, by, act, None, Some(line));
    }
}
