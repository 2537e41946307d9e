//! The card for newcomers and latecomers: where the evening stands, and nothing that anyone has said.

use crate::phases;
use crate::state::State;
use protocol::SeatId;
use protocol::event::Event;

/// Tells someone who has just come in. Before the doors open there is nothing to tell.
pub(crate) fn tell(s: &mut State, id: SeatId) {
    let stage = s.stage_of(id);
    let Some(phase) = phases::view(s, stage) else { return };
    let turn = s[stage].floor.turn.as_ref();
    let speaker = turn.and_then(|turn| s.seat(turn.seat)).map(|seat| seat.alias.clone());
    let hand_word = s.opening.words.hand.first().filter(|_| phase.hands).cloned();
    let slot = s.phase(stage).and_then(|phase| phase.prompt.as_deref());
    let topic = slot.and_then(|slot| s.slot(slot)).map(str::to_owned);
    s.tell(id, Event::Orientation { phase: phase.id, topic, speaker, hand_word });
}
