//! Time: what is due next, and letting it happen. Every wait of the rules is a deadline that can be computed from
//! the state.

use crate::entry::At;
use crate::state::{End, State};
use crate::{
    ask, care, chair, door, doorkeeper, floor, guide, lines, moderation, phases, presence, quorum, reading,
    repeats, signs, split, turn,
};
use protocol::StageId;

/// Every family's next deadline.
pub(crate) fn deadline(s: &State) -> Option<At> {
    if s.end == End::Ended {
        return None;
    }
    let mut next = [
        phases::end_deadline(s),
        chair::deadline(s),
        moderation::deadline(s),
        repeats::deadline(s),
        door::deadline(s),
        doorkeeper::deadline(s),
        presence::door_deadline(s),
        care::deadline(s),
        split::deadline(s),
        quorum::deadline(s),
    ]
    .into_iter()
    .flatten()
    .min();
    for &stage in s.stages.keys() {
        let always = [lines::deadline(s, stage), signs::deadline(s, stage), presence::deadline(s, stage)];
        next = always.into_iter().flatten().chain(moving(s, stage)).chain(next).min();
    }
    next
}

/// What moves a stage's evening on: not while everything stands still.
fn moving(s: &State, stage: StageId) -> Option<At> {
    let here = [
        turn::deadline(s, stage),
        floor::deadline(s, stage),
        reading::deadline(s, stage),
        guide::deadline(s, stage),
        ask::deadline(s, stage),
        phases::deadline(s, stage),
    ];
    here.into_iter().flatten().min().filter(|_| s.flows())
}

/// Lets everything happen that is due by then, each at its own time, so that a late tick changes nothing.
pub(crate) fn catch_up(s: &mut State, at: At) {
    // A deadline that does not move on would be a mistake of ours; it must not become an endless loop in every replay.
    const TRIES: u32 = 100;
    let mut tries = 0;
    let mut last = None;
    while let Some(due) = deadline(s).filter(|due| *due <= at) {
        tries = if last == Some(due) { tries + 1 } else { 0 };
        if tries > TRIES {
            break;
        }
        last = Some(due);
        s.pass_to(due);
        tick(s);
    }
    s.pass_to(at);
}

fn tick(s: &mut State) {
    phases::end_tick(s);
    if s.end == End::Ended {
        return;
    }
    chair::tick(s);
    moderation::tick(s);
    repeats::tick(s);
    door::tick(s);
    doorkeeper::tick(s);
    presence::door_tick(s);
    quorum::tick(s);
    let stages: Vec<StageId> = s.stages.keys().copied().collect();
    for stage in stages {
        if s.flows() {
            turn::tick(s, stage);
            floor::tick(s, stage);
            reading::tick(s, stage);
            guide::tick(s, stage);
            ask::tick(s, stage);
        }
        lines::tick(s, stage);
        signs::tick(s, stage);
        presence::tick(s, stage);
        if s.flows() {
            phases::tick(s, stage);
        }
    }
    care::settle(s);
    split::tick(s);
    split::sweep(s);
}
