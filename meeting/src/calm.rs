//! The calm button: in one act nobody's text goes to the room, nobody comes in, and everything stands still where
//! it is. Help, notes, reports, private lines of the facilitators, passing and leaving are never touched by it. One
//! more press, and it all goes on exactly where it was.

use crate::outcome::Refused;
use crate::state::State;
use crate::{door, floor, lines, moderation, reading, split, turn};
use protocol::event::{Act, Event};
use protocol::{Code, SeatId, StageId};

pub(crate) fn may_press(s: &State, on: bool) -> Result<(), Refused> {
    if s.door.open && s.rests != on { Ok(()) } else { Err(Code::WrongState.into()) }
}

pub(crate) fn press(s: &mut State, by: SeatId, on: bool) {
    if on {
        rest(s);
    } else {
        end(s);
    }
    moderation::tell_acted(s, by, if on { Act::Calm } else { Act::Uncalm }, None, None);
}

fn rest(s: &mut State) {
    s.rests = true;
    tell(s);
    let Some(text) = s.slot("calm").map(str::to_owned) else { return };
    for stage in stages(s) {
        lines::post(s, stage, "calm", (0, 1), None, &text);
    }
}

/// The room no longer rests. Also where nobody is left who could press the button.
pub(crate) fn end(s: &mut State) {
    if !std::mem::take(&mut s.rests) {
        return;
    }
    tell(s);
    flow_again(s);
    door::let_in_who_only_waited(s);
    door::tell_door(s);
}

fn tell(s: &mut State) {
    let on = s.rests;
    for stage in stages(s) {
        s.tell_room(stage, Event::Rests { on });
    }
}

fn stages(s: &State) -> Vec<StageId> {
    s.stages.keys().copied().collect()
}

/// Nothing stands still any more: what was about to come comes, and times that were told are told anew.
pub(crate) fn flow_again(s: &mut State) {
    if !s.flows() {
        return;
    }
    for stage in stages(s) {
        if s[stage].position.is_some() {
            tell_times(s, stage);
        }
        if s[stage].floor.turn.is_none() && !split::keeps_waiting(s, stage) {
            turn::go_on(s, stage);
        }
    }
}

fn tell_times(s: &mut State, stage: StageId) {
    crate::phases::tell_moved(s, stage);
    floor::go_on(s, stage);
    reading::go_on(s, stage);
}
