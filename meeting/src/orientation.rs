//! The card for newcomers and latecomers: where the evening stands, and nothing that anyone has said.

use crate::format::Phase;
use crate::phases;
use crate::state::State;
use protocol::event::Event;
use protocol::{SeatId, StageId};

/// What the group has settled, or else its prompt.
fn topic(s: &State, stage: StageId, phase: &Phase) -> Option<String> {
    let prompt = || phase.prompt.as_deref().and_then(|slot| s.slot(slot)).map(str::to_owned);
    phases::settled_topic(s, stage, phase).or_else(prompt)
}

/// Tells someone who has just come in. Before the doors open there is nothing to tell.
pub(crate) fn tell(s: &mut State, id: SeatId) {
    let stage = s.stage_of(id);
    let Some(phase) = phases::view(s, stage) else { return };
    let turn = s[stage].floor.turn.as_ref();
    let speaker = turn.and_then(|turn| s.seat(turn.seat)).map(|seat| seat.alias.clone());
    let hand_word = s.opening.words.hand.first().filter(|_| phase.hands).cloned();
    let topic = s.phase(stage).and_then(|phase| topic(s, stage, phase));
    s.tell(id, Event::Orientation { phase: phase.id, topic, speaker, hand_word });
}
