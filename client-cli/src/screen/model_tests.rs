use super::*;
use crate::fixtures::{self, FINCH, HERON, MAPLE, WREN, finch_speaks, room, said, seat};
use crate::language::ENGLISH;
use crate::words::Words;
use crossterm::event::{KeyCode, KeyModifiers};
use protocol::{Code, Refusal};
use serde_json::json;

struct Desk {
    model: Model,
    at: Instant,
}

impl Desk {
    /// Maple in the room.
    fn new() -> Self {
        Self::with(&fixtures::view(|_| ()))
    }

    /// Maple, who facilitates.
    fn leading() -> Self {
        Self::with(&fixtures::view(|view| view["me"]["role"] = json!("facilitator")))
    }

    fn with(view: &Frame) -> Self {
        let at = Instant::now();
        let mut desk = Self { model: Model::new(Plain::new(Words::new(ENGLISH), false, false), at), at };
        desk.model.stream.view(80, 20);
        desk.shows(view);
        desk
    }

    fn shows(&mut self, frame: &Frame) {
        self.answers(frame, None);
    }

    fn answers(&mut self, frame: &Frame, answers: Option<ClientMessage>) {
        let shown = Shown::Frame { text: String::new(), frame: Box::new(frame.clone()), answers };
        assert_eq!(self.model.shown(&shown, self.at), []);
    }

    fn key(&mut self, code: KeyCode, modifiers: KeyModifiers) -> Vec<ClientMessage> {
        let orders = self.model.happened(&Happened::Key(KeyEvent::new(code, modifiers)), self.at);
        assert!(prints(&orders).is_empty(), "nothing is printed beside the screen");
        orders.into_iter().filter_map(sent).collect()
    }

    fn alt(&mut self, letter: char) -> Vec<ClientMessage> {
        self.key(KeyCode::Char(letter), KeyModifiers::ALT)
    }

    fn writes(&mut self, text: &str) -> Vec<ClientMessage> {
        let keys = text.chars().map(KeyCode::Char);
        keys.flat_map(|key| self.key(key, KeyModifiers::NONE)).collect()
    }

    fn types(&mut self, text: &str) -> Vec<ClientMessage> {
        let mut sent = self.writes(text);
        sent.extend(self.key(KeyCode::Enter, KeyModifiers::NONE));
        sent
    }

    fn stream(&mut self) -> String {
        self.model.stream.follow_the_end();
        let rows = self.model.stream.view(80, 200).0;
        rows.iter().map(|(_, row)| row.text.clone()).collect::<Vec<_>>().join("\n")
    }

    fn notices(&self) -> Vec<&str> {
        self.model.notices.unseen().collect()
    }

    fn asked(&self) -> String {
        self.model.status(self.at).asked.join(" ")
    }

    fn sheet(&mut self) -> Option<String> {
        let sheet = self.model.sheet.as_mut()?;
        let rows = sheet.view(80, 500).0;
        Some(rows.into_iter().map(|row| row.text).collect::<Vec<_>>().join("\n"))
    }
}

fn sent(order: Order) -> Option<ClientMessage> {
    match order {
        Order::Send(frame) => Some(frame.message),
        _ => None,
    }
}

fn say(text: &str) -> ClientMessage {
    ClientMessage::Say { text: text.to_owned() }
}

fn my_turn() -> Frame {
    room(40, json!({"type": "turn_began", "turn": 9, "seat": MAPLE, "alias": "Maple", "planned_ms": 1}))
}

#[test]
fn what_is_said_in_a_turn_stands_below_the_one_who_speaks_and_the_floor_stands_above_the_box() {
    let mut desk = Desk::new();
    desk.shows(&finch_speaks());
    desk.shows(&said(22, FINCH, "Finch", "I am glad to be here."));
    desk.shows(&said(23, FINCH, "Finch", "Thank you."));
    desk.shows(&room(24, json!({"type": "turn_ended", "turn": 7})));
    let stream = desk.stream();
    assert!(
        stream.ends_with("Finch has the floor.\n  I am glad to be here. [22]\n  Thank you. [23]"),
        "{stream}"
    );
    assert!(desk.model.status(desk.at).is.contains(&"The floor is free.".to_owned()));
}

#[test]
fn a_line_that_is_gone_leaves_the_screen() {
    let mut desk = Desk::new();
    desk.shows(&said(22, FINCH, "Finch", "Too much."));
    desk.shows(&room(23, json!({"type": "gone", "line": 22})));
    let stream = desk.stream();
    assert!(!stream.contains("Too much.") && stream.ends_with("Line [22] is no longer there."), "{stream}");
}

#[test]
fn a_line_goes_out_once_and_an_unknown_command_never_goes_out() {
    let mut desk = Desk::new();
    assert_eq!(desk.types("hello there"), [say("hello there")]);
    assert!(desk.model.draft.is_empty());
    assert_eq!(desk.types("/hnad"), []);
    assert!(desk.stream().contains("There is no command /hnad. Did you mean /hand?"));
    assert_eq!(desk.types("//hnad"), [say("/hnad")]);
}

#[test]
fn more_than_one_line_goes_out_as_one() {
    let mut desk = Desk::new();
    desk.writes("one");
    desk.key(KeyCode::Enter, KeyModifiers::ALT);
    assert_eq!(desk.types("two"), [say("one\ntwo")]);
}

/// A draft is lost by nothing that happens around it.
#[test]
fn what_is_in_the_box_stays_there_whatever_happens() {
    let mut desk = Desk::new();
    desk.writes("half a thought");
    desk.model.happened(&Happened::Resize(40, 12), desk.at);
    desk.model.shown(&Shown::Outage, desk.at);
    assert!(desk.model.status(desk.at).is[0].contains("so is what you write"));
    desk.model.shown(&Shown::Back, desk.at);
    desk.shows(&fixtures::view(|_| ()));
    desk.key(KeyCode::Char('c'), KeyModifiers::CONTROL);
    desk.key(KeyCode::Esc, KeyModifiers::NONE);
    desk.key(KeyCode::F(3), KeyModifiers::NONE);
    assert_eq!(desk.model.draft.text(), "half a thought");
}

#[test]
fn ctrl_c_goes_only_when_it_comes_twice_in_a_row() {
    let mut desk = Desk::new();
    let pressed = |desk: &mut Desk, letter, modifiers| {
        let key = KeyEvent::new(KeyCode::Char(letter), modifiers);
        desk.model.happened(&Happened::Key(key), desk.at)
    };
    assert_eq!(pressed(&mut desk, 'c', KeyModifiers::CONTROL), []);
    assert_eq!(pressed(&mut desk, 'x', KeyModifiers::NONE), []);
    assert_eq!(pressed(&mut desk, 'c', KeyModifiers::CONTROL), []);
    assert_eq!(pressed(&mut desk, 'c', KeyModifiers::CONTROL), [Order::Quit(Ending::Away)]);
    desk.shows(&seat(json!({"type": "standing", "standing": "in"})));
    let last: Vec<String> = prints(&desk.model.ended(Ending::Away));
    assert_eq!(last, ["Your seat is kept until the meeting ends."]);
}

#[test]
fn when_the_meeting_ends_ones_own_words_come_back_and_nobody_elses() {
    let mut desk = Desk::new();
    desk.shows(&said(22, FINCH, "Finch", "A secret."));
    desk.writes("half a thought");
    desk.shows(&room(23, json!({"type": "ended"})));
    let last = prints(&desk.model.ended(Ending::Over)).join("\n");
    assert_eq!(last, "The meeting has ended. Thank you for being here.\nYou wrote: half a thought");
}

#[test]
fn what_cannot_be_undone_is_asked_and_the_rest_is_done() {
    let mut desk = Desk::new();
    assert_eq!(desk.types("/leave"), []);
    assert!(desk.asked().contains("cannot be undone"));
    desk.key(KeyCode::Esc, KeyModifiers::NONE);
    assert_eq!(desk.key(KeyCode::Enter, KeyModifiers::NONE), []);
    desk.types("/leave");
    assert_eq!(desk.types("I stay"), [say("I stay")], "another line is another wish");
    desk.types("/leave");
    assert_eq!(desk.key(KeyCode::Enter, KeyModifiers::NONE), [ClientMessage::Leave {}]);
    assert_eq!(Desk::leading().alt('x'), [ClientMessage::End {}], "there is a minute to undo it");
}

#[test]
fn keys_of_everyone_answer_and_ask() {
    let mut desk = Desk::new();
    assert_eq!(desk.key(KeyCode::F(3), KeyModifiers::NONE), [ClientMessage::Hand {}]);
    desk.shows(&seat(json!({"type": "place", "place": 2})));
    assert_eq!(desk.key(KeyCode::F(3), KeyModifiers::NONE), [ClientMessage::Lower {}]);
    for (number, message) in [
        (4, ClientMessage::Done {}),
        (5, ClientMessage::Ready { draft: None }),
        (6, ClientMessage::Later {}),
        (7, ClientMessage::Pass {}),
    ] {
        assert_eq!(desk.key(KeyCode::F(number), KeyModifiers::NONE), [message]);
    }
}

#[test]
fn a_facilitators_keys_act_at_once_or_open_the_box() {
    let mut desk = Desk::leading();
    desk.shows(&finch_speaks());
    assert_eq!(desk.alt('m'), [ClientMessage::Extend { turn: protocol::TurnId(7), minutes: 1 }]);
    assert_eq!(desk.alt('n'), [ClientMessage::CloseTurn { turn: protocol::TurnId(7) }]);
    assert_eq!(desk.alt('l'), [ClientMessage::Lock { on: true }]);
    desk.writes("We rest a little.");
    assert_eq!(desk.alt('k'), []);
    let sent = desk.key(KeyCode::Enter, KeyModifiers::NONE);
    assert_eq!(sent, [ClientMessage::Chair { text: "We rest a little.".to_owned() }]);
    assert_eq!(desk.alt('u'), []);
    assert!(desk.stream().contains("Nothing has changed"));
    assert_eq!(Desk::new().alt('l'), [], "only theirs");
}

/// Esc and a letter, typed fast, are what a terminal sends for Alt and the letter.
#[test]
fn whoever_closes_a_sheet_and_types_on_does_nothing_else() {
    let mut desk = Desk::leading();
    desk.key(KeyCode::F(1), KeyModifiers::NONE);
    assert_eq!((desk.alt('n'), desk.sheet()), (vec![], None));
    assert_eq!(desk.alt('l'), [ClientMessage::Lock { on: true }]);
}

#[test]
fn notes_wait_in_their_own_place_until_they_are_looked_at() {
    let mut desk = Desk::leading();
    let before = desk.stream();
    desk.shows(&seat(
        json!({"type": "noted", "note": 1, "seat": FINCH, "alias": "Finch", "text": "It is loud."}),
    ));
    assert_eq!(
        (desk.stream(), desk.notices()),
        (before, vec!["Note from Finch, to the facilitators: It is loud."])
    );
    desk.alt('r');
    assert!(desk.sheet().unwrap().contains("It is loud."));
    desk.alt('r');
    assert_eq!((desk.sheet(), desk.notices()), (None, vec![]));
}

#[test]
fn an_alert_goes_when_it_is_no_longer_true() {
    let mut desk = Desk::leading();
    desk.shows(&finch_speaks());
    desk.shows(&seat(json!({"type": "alert", "alert": "overrun", "seat": null})));
    assert_eq!(desk.notices().len(), 1);
    desk.shows(&room(24, json!({"type": "turn_ended", "turn": 7})));
    assert_eq!(desk.notices().len(), 0);
}

#[test]
fn whoever_goes_to_someone_reads_what_to_do_where_they_write() {
    let mut desk = Desk::leading();
    let crisis = |crisis, by: Option<protocol::SeatId>| {
        seat(json!({"type": "crisis", "seat": FINCH, "alias": "Finch", "crisis": crisis, "by": by}))
    };
    desk.shows(&crisis("called", None));
    assert_eq!(desk.notices().len(), 1);
    desk.shows(&crisis("taken", Some(MAPLE)));
    assert_eq!(desk.notices().len(), 0);
    assert!(desk.stream().contains("You are with Finch now"));
    desk.shows(&crisis("taken", Some(WREN)));
    assert_eq!(desk.notices(), ["Wren is with Finch now."]);
}

#[test]
fn who_waits_at_the_door_waits_among_the_notices_until_nobody_does() {
    let mut desk = Desk::leading();
    let pebble = json!({"seat": protocol::SeatId(9), "alias": "Pebble", "role": "member"});
    let door = |locked, waiting: &[serde_json::Value]| {
        seat(json!({"type": "door", "locked": locked, "why": null, "guarded": false, "waiting": waiting}))
    };
    desk.shows(&door(true, &[]));
    assert_eq!(desk.notices().len(), 0);
    assert!(desk.stream().ends_with("Whoever comes now waits at the door, and is told that it is locked."));
    desk.shows(&door(true, &[pebble]));
    assert_eq!(desk.notices(), ["Pebble waits at the door. Type /admit Pebble or /decline Pebble."]);
    desk.shows(&door(true, &[]));
    assert_eq!(desk.notices().len(), 0);
}

#[test]
fn ones_own_act_is_answered_where_it_was_asked_for() {
    let mut desk = Desk::leading();
    desk.shows(&seat(json!({"type": "acted", "by": MAPLE, "act": "quieten", "seat": HERON, "line": null})));
    assert!(desk.stream().contains("You have asked Quiet Heron for quiet."));
    assert_eq!(desk.alt('u'), [ClientMessage::Quieten { seat: HERON, minutes: 0 }]);
    desk.shows(&seat(json!({"type": "acted", "by": WREN, "act": "lock", "seat": null, "line": null})));
    assert_eq!(desk.notices().len(), 1);
}

#[test]
fn help_and_people_lie_over_the_meeting_until_they_are_closed() {
    let mut desk = Desk::new();
    desk.types("/help");
    let help = desk.sheet().unwrap();
    assert!(help.find("Call 123.") < help.find("Enter sends") && !help.contains("Alt+N"), "{help}");
    desk.key(KeyCode::F(2), KeyModifiers::NONE);
    assert!(desk.sheet().unwrap().contains("Quiet Heron"));
    desk.key(KeyCode::F(2), KeyModifiers::NONE);
    assert_eq!(desk.sheet(), None);
    let mut lead = Desk::leading();
    lead.key(KeyCode::F(1), KeyModifiers::NONE);
    let help = lead.sheet().unwrap();
    assert!(help.contains("Alt+N: what comes next") && !help.contains("key-lead-"), "{help}");
}

/// N4: nobody is seen coming or going, not even on a sheet that is open meanwhile.
#[test]
fn the_people_stay_as_they_were_while_someone_looks() {
    let mut desk = Desk::new();
    desk.key(KeyCode::F(2), KeyModifiers::NONE);
    let (sheet, stream) = (desk.sheet(), desk.stream());
    desk.shows(&room(30, json!({"type": "people", "here": [], "gone": [FINCH]})));
    assert_eq!((desk.sheet(), desk.stream()), (sheet, stream));
}

#[test]
fn a_refused_line_is_read_and_can_be_had_back() {
    let mut desk = Desk::new();
    desk.shows(&finch_speaks());
    desk.types("my words");
    let refused = ServerMessage::Refused(Refusal::new(None, Code::NotYourTurn));
    desk.answers(&Frame::Server(refused), Some(say("my words")));
    let stream = desk.stream();
    assert!(stream.contains("Nobody has seen this.") && stream.contains("/keep"), "{stream}");
    desk.key(KeyCode::Up, KeyModifiers::NONE);
    assert_eq!(desk.model.draft.text(), "my words");
}

/// The clock stands still while someone writes in their turn; nobody else's writing is anybody's business.
#[test]
fn writing_is_told_at_its_edges_and_only_in_ones_turn() {
    let mut desk = Desk::new();
    assert_eq!(desk.writes("not yet"), []);
    desk.shows(&my_turn());
    assert_eq!(desk.writes("so"), [ClientMessage::Typing { on: true }]);
    assert_eq!(desk.model.due(desk.at), []);
    desk.at += Duration::from_secs(7);
    let due: Vec<_> = desk.model.due(desk.at).into_iter().filter_map(sent).collect();
    assert_eq!(due, [ClientMessage::Typing { on: false }]);
    assert_eq!(
        desk.types("!"),
        [ClientMessage::Typing { on: true }, ClientMessage::Typing { on: false }, say("not yetso!")]
    );
    assert_eq!(desk.model.composes_until, None);
}

/// Idle, the screen wakes for the minutes alone.
#[test]
fn nothing_wakes_but_the_minutes() {
    let mut desk = Desk::new();
    let wakes = |desk: &Desk| desk.model.changes_at(desk.at).map(|at| at - desk.at);
    assert_eq!(wakes(&desk), Some(Duration::from_millis(30_001)));
    desk.at += Duration::from_millis(30_001);
    assert!(desk.model.status(desk.at).is[0].contains("9 minutes"));
    assert_eq!(wakes(&desk), Some(Duration::from_millis(60_000)));
    desk.model.shown(&Shown::Outage, desk.at);
    assert_eq!(wakes(&desk), None);
}

#[test]
fn the_door_goes_from_the_screen_when_one_is_in() {
    let at_door = fixtures::view(|view| {
        view["standing"] = json!("door");
        view.as_object_mut().unwrap().remove("room");
    });
    let mut desk = Desk::with(&at_door);
    assert!(desk.stream().contains("/agree listen"));
    desk.shows(&seat(json!({"type": "standing", "standing": "in"})));
    desk.shows(&fixtures::view(|_| ()));
    let stream = desk.stream();
    assert!(stream.starts_with("You are in, as Maple.") && !stream.contains("/agree"), "{stream}");
    desk.shows(&said(22, FINCH, "Finch", "hello"));
    desk.shows(&fixtures::view(|_| ()));
    assert!(desk.stream().contains("hello"), "coming back clears nothing");
}

#[test]
fn tab_completes_and_shows_what_else_there_is() {
    let mut desk = Desk::new();
    desk.writes("/he");
    desk.key(KeyCode::Tab, KeyModifiers::NONE);
    assert_eq!(desk.model.choices().unwrap(), "/help  /help-lines  /here");
    desk.writes("lp-l");
    desk.key(KeyCode::Tab, KeyModifiers::NONE);
    assert_eq!((desk.model.draft.text().as_str(), desk.model.choices()), ("/help-lines ", None));
}
