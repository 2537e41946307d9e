use super::*;
use crate::fixtures::*;
use serde_json::json;

#[test]
fn a_view_tells_everything_at_once() {
    let state = state(&[]);
    assert_eq!((state.standing, state.my_seat()), (Some(Standing::In), Some(MAPLE)));
    assert_eq!((state.here.len(), state.known.len(), state.chair), (4, 4, Some(WREN)));
    assert_eq!(state.phase.as_ref().map(|phase| phase.index.0), Some(2));
    assert_eq!(state.signs, ["heart", "me too"]);
}

#[test]
fn a_later_view_replaces_what_was_known_but_not_which_lines_were_shown() {
    let mut state = state(&[said(21, FINCH, "Finch", "hello"), finch_speaks()]);
    state.apply(&view(|view| view["room"]["people"] = json!([])));
    assert_eq!((state.turn.clone(), state.here.len()), (None, 0));
    assert!(state.lines.contains_key(&LineId(21)));
    assert_eq!(state.known[&FINCH].as_str(), "Finch", "someone who is gone can still be named");
}

#[test]
fn turns_begin_pause_and_end() {
    let mut state = state(&[finch_speaks()]);
    assert!(!state.i_speak());
    state.apply(&room(22, json!({"type": "turn_paused", "turn": 7})));
    assert!(state.turn.as_ref().unwrap().paused);
    state.apply(&room(23, json!({"type": "turn_resumed", "turn": 7})));
    assert!(!state.turn.as_ref().unwrap().paused);
    state.apply(&room(24, json!({"type": "turn_ended", "turn": 6})));
    assert!(state.turn.is_some(), "the end of another turn");
    state.apply(&room(25, json!({"type": "turn_ended", "turn": 7})));
    assert_eq!((state.turn, state.last_turn), (None, Some(TurnId(7))));
}

#[test]
fn my_turn_is_mine() {
    let turn = json!({"type": "turn_began", "turn": 8, "seat": MAPLE, "alias": "Maple", "planned_ms": 1});
    assert!(state(&[room(21, turn)]).i_speak());
}

#[test]
fn people_come_go_and_change_their_roles() {
    let wren_gone_maple_greets = json!({"type": "people", "gone": [WREN],
        "here": [{"seat": MAPLE, "alias": "Maple", "role": "cofacilitator"}]});
    let state = state(&[room(21, wren_gone_maple_greets)]);
    assert!(!state.here.contains_key(&WREN));
    assert!(state.i_facilitate());
}

#[test]
fn my_own_things_follow_their_events() {
    let mut state = state(&[
        seat(json!({"type": "place", "place": 2})),
        seat(json!({"type": "ready_check", "until": 9, "called": false})),
        seat(json!({"type": "quietened", "until": 99})),
    ]);
    let me = state.me.clone().unwrap();
    assert_eq!((me.place, me.asked_until, me.quiet_until), (Some(2), Some(9), Some(99)));
    state.apply(&seat(json!({"type": "ready_check_over"})));
    assert_eq!(state.me.unwrap().asked_until, None);
}

#[test]
fn my_last_line_is_the_last_one_that_is_still_there() {
    let mut state =
        state(&[said(21, MAPLE, "Maple", "a"), said(22, MAPLE, "Maple", "b"), said(23, FINCH, "Finch", "c")]);
    assert_eq!(state.my_last_line(), Some(LineId(22)));
    state.apply(&room(24, json!({"type": "gone", "line": 22})));
    assert_eq!(state.my_last_line(), Some(LineId(21)));
}

#[test]
fn what_is_offered_is_offered_until_the_next_phase() {
    let mut state = state(&[
        room(21, json!({"type": "part_offered", "slot": "readings", "part": 1, "parts": 3})),
        seat(json!({"type": "text_offered", "slot": "welcome", "part": 0, "text": "Hi.", "until": 9})),
    ]);
    assert_eq!((state.parts_free.first(), state.part_offered), (Some(&1), Some(0)));
    let phase = json!({"index": 3, "id": "closing", "kind": "text", "hands": false, "ends_at": 9});
    state.apply(&room(22, json!({"type": "phase_began", "phase": phase})));
    assert_eq!((state.parts_free.first(), state.part_offered), (None, None));
}
