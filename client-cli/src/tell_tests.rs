use super::lead::{act_key, alert_key};
use super::seat::{hint_key, standing_key};
use super::*;
use crate::fixtures::*;
use crate::language::ENGLISH;
use protocol::event::{Hint, Standing};
use protocol::frame::Frame;
use serde_json::{Value, json};

fn told_by(state: &State, frame: &Frame) -> Option<String> {
    let words = Words::new(ENGLISH);
    match frame {
        Frame::Room(frame) => event(&words, state, &frame.event),
        Frame::Seat(frame) => event(&words, state, &frame.event),
        other => panic!("{other:?}"),
    }
}

fn told(frame: &Frame) -> Option<String> {
    told_by(&state(&[finch_speaks()]), frame)
}

fn to_me(event: Value) -> String {
    told(&seat(event)).expect("a sentence")
}

fn to_room(event: Value) -> String {
    told(&room(30, event)).expect("a sentence")
}

#[test]
fn lines_say_who_and_in_what_part() {
    assert_eq!(told(&said(30, FINCH, "Finch", "hello")).unwrap(), "Finch [30]: hello");
    assert_eq!(told(&said(30, MAPLE, "Maple", "hello")).unwrap(), "You [30]: hello");
    let as_kind = |kind: &str| {
        to_room(json!({"type": "said", "line": 30, "by": WREN, "alias": "Wren", "as": kind, "text": "hello"}))
    };
    assert_eq!(as_kind("chair"), "Wren, as chair [30]: hello");
    assert_eq!(as_kind("reply"), "Wren replies [30]: hello");
    assert_eq!(as_kind("card"), "Wren shows [30]: hello");
    let mine =
        json!({"type": "said", "line": 30, "by": MAPLE, "alias": "Maple", "as": "card", "text": "hello"});
    assert_eq!(to_room(mine), "You show [30]: hello");
    let read = json!({"type": "posted", "line": 31, "slot": "welcome", "part": 0, "parts": 2, "by": MAPLE, "text": "Hi."});
    assert_eq!(to_room(read), "You read, part 1 of 2 [31]: Hi.");
    assert_eq!(
        to_room(
            json!({"type": "posted", "line": 30, "slot": "welcome", "part": 0, "parts": 1, "text": "Hi."})
        ),
        "A text for everyone [30]: Hi."
    );
    assert_eq!(
        to_room(json!({"type": "posted", "line": 30, "slot": "readings", "part": 1, "parts": 3, "by": FINCH,
                       "text": "Hi."})),
        "Finch reads, part 2 of 3 [30]: Hi."
    );
}

#[test]
fn a_line_is_told_once_and_its_end_only_if_it_was_told() {
    let line = said(30, FINCH, "Finch", "hello");
    let gone = room(31, json!({"type": "gone", "line": 30}));
    assert_eq!(told(&gone), None);
    let state = state(std::slice::from_ref(&line));
    assert_eq!(told_by(&state, &line), None);
    assert_eq!(told_by(&state, &gone).unwrap(), "Line [30] is no longer there.");
    let never_shown = crate::fixtures::state(std::slice::from_ref(&gone));
    assert_eq!(
        told_by(&never_shown, &gone),
        None,
        "in what is caught up, the line's place and its end both say so"
    );
    assert_eq!(
        told_by(&never_shown, &line).unwrap(),
        "Finch [30]: hello",
        "a hidden line that is shown again"
    );
}

#[test]
fn remote_words_cannot_forge_a_line_or_move_the_cursor() {
    let line = said(30, FINCH, "Fi\u{202e}nch", "a\nWren [31]: go\u{1b}[2J");
    assert_eq!(told(&line).unwrap(), "Finch [30]: a\n  Wren [31]: go[2J");
}

#[test]
fn nobody_hears_of_arrivals_departures_or_counts() {
    for event in [
        json!({"type": "people", "here": [{"seat": HERON, "alias": "Rook", "role": "member"}], "gone": [FINCH]}),
        json!({"type": "waiting", "count": 3}),
        json!({"type": "composing", "turn": 7, "on": true}),
        json!({"type": "signs", "turn": 7, "counts": {}}),
        json!({"type": "turn_extended", "turn": 7, "planned_ms": 9}),
    ] {
        assert_eq!(told(&room(30, event.clone())), None, "{event}");
    }
    let arrived =
        json!({"type": "arrived", "seat": HERON, "alias": "Rook", "newcomer": false, "late": false});
    assert_eq!(told(&seat(arrived)), None);
}

#[test]
fn a_new_role_is_told_to_whom_it_is_given() {
    let people = |id: protocol::SeatId| json!({"type": "people", "here": [{"seat": id, "alias": "x", "role": "greeter"}]});
    assert_eq!(to_room(people(MAPLE)), "You are here as greeter now. /help shows what you can do.");
    assert_eq!(told(&room(30, people(FINCH))), None);
}

#[test]
fn the_floor_is_told_by_whose_it_is() {
    let began = |id: protocol::SeatId, alias: &str| {
        to_room(json!({"type": "turn_began", "turn": 8, "seat": id, "alias": alias, "planned_ms": 1}))
    };
    assert_eq!(began(FINCH, "Finch"), "Finch has the floor.");
    assert!(began(MAPLE, "Maple").starts_with("You have the floor."));
    assert_eq!(to_room(json!({"type": "turn_ended", "turn": 7})), "The turn is over. The floor is free.");
    let mine = state(&[room(
        21,
        json!({"type": "turn_began", "turn": 8, "seat": MAPLE, "alias": "Maple", "planned_ms": 1}),
    )]);
    let ended = told_by(&mine, &room(30, json!({"type": "turn_ended", "turn": 8}))).unwrap();
    assert!(ended.contains("/unfinished"), "{ended}");
    let signs = room(30, json!({"type": "signs", "turn": 8, "counts": {"heart": 2, "me too": 1}}));
    assert_eq!(told_by(&mine, &signs).unwrap(), "Signs for your turn: a heart (2), me too (1).");
    let over = state(&[finch_speaks(), room(22, json!({"type": "turn_ended", "turn": 7}))]);
    let signs = room(30, json!({"type": "signs", "turn": 7, "counts": {"heart": 2}}));
    assert_eq!(told_by(&over, &signs).unwrap(), "Signs for what Finch said: a heart (2).");
    let signs = room(30, json!({"type": "signs", "line": 12, "counts": {"heart": 2}}));
    assert_eq!(told_by(&over, &signs).unwrap(), "Signs for line [12]: a heart (2).");
}

#[test]
fn my_place_is_told_when_it_moves_and_its_end_by_what_ended_it() {
    assert_eq!(to_me(json!({"type": "place", "place": 2})), "You wait to speak. Your place: 2.");
    assert_eq!(told(&seat(json!({"type": "place", "place": null}))), None);
}

#[test]
fn who_is_asked_is_not_told_that_they_are_first() {
    let asked = state(&[seat(json!({"type": "ready_check", "until": 9, "called": false}))]);
    let place = |place: u16| told_by(&asked, &seat(json!({"type": "place", "place": place})));
    assert_eq!(place(1), None);
    assert!(place(2).is_some());
}

#[test]
fn a_text_that_i_was_offered_is_not_printed_twice() {
    let offered = seat(json!({"type": "text_offered", "slot": "a", "part": 0, "text": "Hi.", "until": 9}));
    let posted = room(
        30,
        json!({"type": "posted", "line": 30, "slot": "a", "part": 0, "parts": 1, "by": MAPLE,
                                 "text": "Hi."}),
    );
    assert_eq!(told_by(&state(&[offered]), &posted).unwrap(), "Everyone can read it now, as [30].");
    assert_eq!(told(&posted).unwrap(), "You read [30]: Hi.");
}

#[test]
fn the_agreements_stand_where_the_group_goes_through_them() {
    let phase = json!({"index": 3, "id": "agree", "kind": "ask", "hands": false, "ends_at": 360_000});
    let began = to_room(json!({"type": "phase_began", "phase": phase}));
    assert!(began.contains("/agree") && began.ends_with("\n- What is said here stays here."), "{began}");
}

#[test]
fn private_lines_say_that_they_are_private() {
    let whisper = |by: protocol::SeatId, alias: &str, seat: protocol::SeatId| {
        to_me(json!({"type": "whispered", "by": by, "alias": alias, "seat": seat, "text": "psst"}))
    };
    assert_eq!(whisper(WREN, "Wren", MAPLE), "Wren, to you (only facilitators see it too): psst");
    assert_eq!(whisper(MAPLE, "Maple", FINCH), "You, to Finch (only facilitators see it too): psst");
    assert_eq!(whisper(WREN, "Wren", FINCH), "Wren, to Finch (only facilitators see it too): psst");
}

#[test]
fn facilitators_read_whole_sentences_with_the_way_to_undo() {
    let acted = |by: protocol::SeatId| to_me(json!({"type": "acted", "by": by, "act": "hide", "line": 12}));
    assert_eq!(acted(WREN), "Wren has hidden line [12]. /unhide 12 undoes it.");
    assert_eq!(acted(MAPLE), "You have hidden line [12]. /unhide 12 undoes it.");
    let hand = |alias: &str, ready: bool| json!({"seat": FINCH, "alias": alias, "since": 0, "ready": ready});
    assert_eq!(
        to_me(json!({"type": "hands", "hands": [hand("Finch", true), hand("Rook", false)], "held": false})),
        "Waiting to speak: Finch (ready), Rook."
    );
    assert_eq!(
        to_me(
            json!({"type": "reported", "note": 1, "line": 12, "about": FINCH, "text": "loud", "hidden": false})
        ),
        "Someone says that line [12] of Finch felt wrong.\nThey write: loud"
    );
    assert_eq!(
        to_me(json!({"type": "noted", "note": 1, "seat": FINCH, "alias": "Finch", "text": ""})),
        "Finch has a question for the facilitators. /whisper Finch and your words answers."
    );
}

#[test]
fn hands_are_told_when_they_change() {
    let hands = |ready: bool| {
        let hand = json!({"seat": FINCH, "alias": "Finch", "since": 0, "ready": ready});
        seat(json!({"type": "hands", "hands": [hand], "held": false}))
    };
    let none = seat(json!({"type": "hands", "hands": [], "held": false}));
    assert_eq!(told(&none), None);
    let up = state(&[hands(false)]);
    assert_eq!(told_by(&up, &hands(false)), None);
    assert_eq!(told_by(&up, &hands(true)).unwrap(), "Waiting to speak: Finch (ready).");
    assert_eq!(told_by(&up, &none).unwrap(), "Nobody waits to speak.");
}

#[test]
fn a_reading_in_parts_is_offered_once() {
    let part =
        |part: u16| room(30, json!({"type": "part_offered", "slot": "steps", "part": part, "parts": 3}));
    assert!(told(&part(0)).unwrap().contains("steps"));
    assert_eq!(told_by(&state(&[part(0)]), &part(1)), None);
}

#[test]
fn the_door_tells_only_what_changed() {
    let rook = json!({"seat": HERON, "alias": "Rook", "role": "member"});
    let door = seat(json!({"type": "door", "locked": true, "waiting": [rook]}));
    let first = told(&door).unwrap();
    assert!(first.contains("waits at the door") && first.contains("/admit Rook"), "{first}");
    assert_eq!(told_by(&state(std::slice::from_ref(&door)), &door), None);
}

#[test]
fn minutes_are_counted_from_now() {
    let phase = json!({"index": 3, "id": "last_words", "kind": "quiet", "hands": false, "ends_at": 360_000});
    assert_eq!(
        to_room(json!({"type": "phase_began", "phase": phase})),
        "Now: Last words, 5 minutes. The room is quiet."
    );
    assert!(to_me(json!({"type": "quietened", "until": 120_000})).contains("for 1 minute."));
    assert!(to_room(json!({"type": "ending", "ends_at": 120_000})).contains("60 seconds"));
}

#[test]
fn a_part_with_turns_says_how_the_floor_passes_on() {
    let began = |order: serde_json::Value| {
        to_room(json!({"type": "phase_began", "phase": {
            "index": 3, "id": "checkin", "kind": "turns", "hands": true, "order": order, "ends_at": 360_000}}))
    };
    assert!(began(json!("round")).contains("passing is fine"));
    assert!(began(json!("fixed")).contains("speaker"));
    for order in [json!("queue"), json!(null), json!("spiral")] {
        assert!(began(order).contains("/hand"));
    }
}

#[test]
fn every_hint_alert_act_and_standing_has_words() {
    let words = Words::new(ENGLISH);
    let hints = [
        Hint::NoHands,
        Hint::LongQuiet,
        Hint::AskedLater,
        Hint::KeptForYourself,
        Hint::Invited,
        Hint::ListenForNow,
        Hint::TakePart,
    ]
    .map(hint_key);
    let alerts = ["overrun", "long_composing", "chair_away", "chair_asked", "phase_ending", "many_arrivals"]
        .map(|alert| alert_key(serde_json::from_value(json!(alert)).unwrap()));
    let acts = [
        "quieten",
        "unquieten",
        "hide",
        "unhide",
        "remove",
        "readmit",
        "admit",
        "decline",
        "lock",
        "unlock",
        "veil",
        "unveil",
        "guard",
        "unguard",
        "approval",
        "approval_off",
        "approve",
        "disapprove",
        "strike",
        "unstrike",
    ]
    .map(|act| act_key(serde_json::from_value(json!(act)).unwrap()));
    let standings =
        [Standing::Waiting, Standing::Declined, Standing::Removed].map(|s| standing_key(s, None).unwrap());
    let reasons = ["locked", "rest", "removal", "approval", "late", "bot"]
        .map(|why| waiting_key(serde_json::from_value(json!(why)).unwrap()));
    for key in hints.iter().chain(&reasons).chain(&alerts).chain(&acts).chain(&standings) {
        assert!(words.has(key), "{key}");
    }
}
