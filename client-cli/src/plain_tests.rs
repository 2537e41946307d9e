use super::hearing::code_key;
use super::*;
use crate::fixtures::{self, FINCH, HERON, MAPLE, WREN, finch_speaks, room, seat};
use crate::language::ENGLISH;
use protocol::door::KeptInfo;
use protocol::frame::Frame;
use protocol::{Alias, Refusal, ServerMessage};
use serde_json::json;

struct Screen(Plain);

impl Screen {
    /// Maple in the room, while Finch speaks.
    fn new() -> Self {
        let mut screen = Self(Plain::new(Words::new(ENGLISH), false, false));
        screen.shows(&fixtures::view(|_| ()));
        screen.shows(&finch_speaks());
        screen
    }

    fn shows(&mut self, frame: &Frame) -> String {
        self.answers(frame, None)
    }

    fn answers(&mut self, frame: &Frame, answers: Option<ClientMessage>) -> String {
        text(&self.0.shown(&Shown::Frame { text: String::new(), frame: Box::new(frame.clone()), answers }))
    }

    fn types(&mut self, line: &str) -> Vec<Order> {
        self.0.typed(line)
    }

    fn refuses(&mut self, code: Code, message: ClientMessage) -> String {
        let refusal = Refusal::new(None, code);
        self.answers(&Frame::Server(ServerMessage::Refused(refusal)), Some(message))
    }

    fn accepts(&mut self, message: ClientMessage) -> String {
        let done = ServerMessage::Done { re: protocol::ClientId::new("a").unwrap(), seq: None };
        self.answers(&Frame::Server(done), Some(message))
    }
}

fn text(orders: &[Order]) -> String {
    let lines = orders.iter().filter_map(|order| match order {
        Order::Print(text) => Some(text.as_str()),
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn sent(orders: &[Order]) -> Vec<ClientMessage> {
    let sent = orders.iter().filter_map(|order| match order {
        Order::Send(frame) => Some(frame.message.clone()),
        _ => None,
    });
    sent.collect()
}

fn say(text: &str) -> ClientMessage {
    ClientMessage::Say { text: text.to_owned() }
}

fn my_turn() -> Frame {
    room(40, json!({"type": "turn_began", "turn": 9, "seat": MAPLE, "alias": "Maple", "planned_ms": 1}))
}

fn at_the_door() -> Frame {
    fixtures::view(|view| {
        view["standing"] = json!("door");
        view["door"]["kept"] = json!([{"key": "newer", "text": "Gone with the meeting."},
                                      {"key": "reports", "text": "Not these words."}]);
        view["door"]["evening"] = json!([{"id": "opening_words", "kind": "text", "seconds": 120},
                                         {"id": "share", "kind": "turns", "seconds": 1_680},
                                         {"id": "candles", "kind": "ask", "form": "light_for", "seconds": 180},
                                         {"id": "groups", "kind": "split", "seconds": 600}]);
        view.as_object_mut().unwrap().remove("room");
    })
}

#[test]
fn the_door_says_in_few_lines_what_to_know_and_where_the_rest_is() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    let door = screen.shows(&at_the_door());
    let expected = [
        "This is the door of tuesday. An evening takes 60 minutes.",
        "It is led by peers (chair): people like everybody else here.",
        "Gone with the meeting.",
        "What everyone agrees to:",
        "- What is said here stays here.",
        "Type /agree to come in, or /agree listen to come in and only listen. Both are welcome.",
    ];
    assert!(door.starts_with(&expected.join("\n")), "{door}");
    assert!(["/help", "/door", "/evening", "/leave"].iter().all(|word| door.contains(word)), "{door}");
    assert_eq!(door.lines().count(), expected.len() + 1);
}

#[test]
fn at_the_door_nothing_goes_to_the_room_and_everything_about_it_can_be_asked() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    screen.shows(&at_the_door());
    let orders = screen.types("hello");
    assert!(sent(&orders).is_empty() && text(&orders).contains("Nobody has seen this"));
    let whole = text(&screen.types("/door"));
    for part in ["We are no doctors.", "The server's own reports hold counts", "Call 123.", "/agree listen"] {
        assert!(whole.contains(part), "{part} is missing in:\n{whole}");
    }
    let evening = text(&screen.types("/evening"));
    assert!(evening.contains("- Opening words, 2 minutes: a text is read."), "{evening}");
    assert!(evening.contains("- Sharing, 28 minutes: one person speaks at a time."), "{evening}");
    assert!(evening.contains("- Candles, 3 minutes: everyone is asked something"), "{evening}");
    assert!(evening.contains("- groups, 10 minutes: smaller rooms."), "{evening}");
    let help = text(&screen.types("/help"));
    assert!(help.find("Call 123.") < help.find("/agree") && !help.contains("/hand"), "{help}");
    assert_eq!(sent(&screen.types("/agree")), [ClientMessage::Agree { listen: false }]);
}

#[test]
fn the_record_is_asked_for_and_shown_instead_of_the_place() {
    let mut screen = Screen::new();
    assert_eq!(sent(&screen.types("/record")), [ClientMessage::Look {}]);
    let view = fixtures::view(|view| view["room"]["record"]["hidden"] = json!(2));
    let record = screen.shows(&view);
    assert!(record.contains("Lines hidden: 2.") && !record.contains("Now:"), "{record}");
    assert!(screen.shows(&view).contains("Now:"), "once");
}

#[test]
fn a_facilitator_sees_more_of_where_the_meeting_is() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    let place = screen.shows(&fixtures::view(|view| {
        view["me"]["role"] = json!("facilitator");
        let hand = json!({"seat": FINCH, "alias": "Finch", "since": 0, "ready": true});
        let rook = json!({"seat": HERON, "alias": "Rook", "role": "member"});
        let clock = json!({"turn": 7, "planned_ms": 240_000, "used_ms": 120_000, "still": false});
        view["facilitating"] = json!({"hands": [hand], "held": true, "locked": true, "waiting": [rook],
                                      "agreed": 0, "not_heard": 3, "clock": clock});
    }));
    for part in [
        "Waiting to speak: Finch (ready).",
        "The turn's clock: 2:00 of 4:00 minutes.",
        "The floor is held.",
        "3 people have not spoken yet.",
        "The door is locked.",
        "At the door: Rook.",
    ] {
        assert!(place.contains(part), "{part} is missing in:\n{place}");
    }
}

#[test]
fn coming_in_is_told_once_and_not_again_after_a_lost_line() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    screen.shows(&fixtures::view(|view| view["standing"] = json!("door")));
    let came_in = screen.shows(&seat(json!({"type": "standing", "standing": "in"})));
    assert!(came_in.contains("You are in, as Maple."), "before whatever the room says next");
    assert!(!screen.shows(&fixtures::view(|_| ())).contains("You are in"));
}

#[test]
fn who_came_to_listen_agrees_as_a_listener() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), true, false));
    screen.shows(&fixtures::view(|view| view["standing"] = json!("door")));
    assert_eq!(sent(&screen.types("/agree")), [ClientMessage::Agree { listen: true }]);
}

#[test]
fn nothing_is_sent_before_there_is_a_seat() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    for line in ["hello", "/hand", "/agree"] {
        assert!(sent(&screen.types(line)).is_empty(), "{line}");
    }
    assert_eq!(screen.types("/leave"), [Order::Quit(Ending::Away)]);
}

#[test]
fn a_name_is_asked_for_and_a_plain_line_is_then_a_name() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    assert!(text(&screen.0.shown(&Shown::NeedsName)).contains("/return"));
    let maple = Alias::new("Quiet Maple").unwrap();
    assert_eq!(screen.types(" Quiet Maple "), [Order::EnterAs(maple)]);
    assert!(sent(&screen.types("hello")).is_empty(), "the second line is not a name, and not for the room");
}

#[test]
fn a_closed_door_is_told_once() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    let enter = ClientMessage::Enter {
        room: protocol::RoomName::new("tuesday").unwrap(),
        ticket: protocol::Ticket::new("t".repeat(43)).unwrap(),
        alias: None,
        key: None,
        passphrase: None,
        newcomer: false,
        pronouns: None,
        seen: None,
    };
    assert!(screen.refuses(Code::RoomAsleep, enter.clone()).contains("not open yet"));
    assert_eq!(screen.refuses(Code::RoomAsleep, enter.clone()), "");
    assert!(screen.refuses(Code::RoomFull, enter).contains("seat"));
}

#[test]
fn a_line_that_came_back_is_shown_with_three_ways_on() {
    let mut screen = Screen::new();
    let back = screen.refuses(Code::NotYourTurn, say("my words"));
    for part in ["Nobody has seen this", "my words", "/keep", "/note-draft", "/help"] {
        assert!(back.contains(part), "{part} is missing in:\n{back}");
    }
    assert_eq!(sent(&screen.types("/keep")), [ClientMessage::Hand {}]);
    assert!(text(&screen.types("/draft")).contains("my words"));
    assert_eq!(
        sent(&screen.types("/ready send")),
        [ClientMessage::Ready { draft: Some("my words".to_owned()) }]
    );
}

#[test]
fn a_facilitators_acts_without_a_sentence_of_their_own_are_acknowledged() {
    let mut screen = Screen::new();
    assert!(
        screen.accepts(ClientMessage::Extend { turn: protocol::TurnId(7), minutes: 1 }).contains("more time")
    );
    let call = ClientMessage::Call { seat: None, turn: None };
    assert_eq!(screen.refuses(Code::NotFound, call), "There is nobody to call just now.");
    assert!(screen.accepts(say("?")).contains("to the facilitators"));
    let leave_out = |on| ClientMessage::LeaveOut { phase: protocol::PhaseIndex(3), on };
    assert!(screen.accepts(leave_out(true)).contains("/take-in"));
    assert!(screen.accepts(leave_out(false)).contains("in this evening again"));
    screen.types("/call");
    assert!(screen.accepts(ClientMessage::Call { seat: None, turn: None }).contains("asked now"));
}

#[test]
fn no_act_is_answered_with_silence_and_none_twice() {
    let mut screen = Screen::new();
    assert_eq!(text(&screen.types("/name Rook")), "You are here already.");
    screen.types("/typing");
    assert_eq!(screen.accepts(ClientMessage::Typing { on: true }), "Done.");
    screen.types("/lock");
    screen.shows(&seat(json!({"type": "acted", "by": MAPLE, "act": "lock"})));
    assert_eq!(screen.accepts(ClientMessage::Lock { on: true }), "", "it has been told");
    screen.shows(&fixtures::finch_speaks());
    screen.types("/next");
    let next = ClientMessage::Advance { phase: protocol::PhaseIndex(2) };
    assert!(screen.accepts(next).contains("as soon as the speaker has finished"));
}

#[test]
fn before_the_door_opens_nothing_that_was_asked_for_is_called_a_lost_line() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    for line in ["/door", "/agree", "/where"] {
        let told = text(&screen.types(line));
        assert!(told.contains("not at the door yet") && !told.contains("Not sent"), "{line}: {told}");
    }
    assert!(text(&screen.types("hello")).contains("Nobody has seen this"));
}

#[test]
fn in_a_room_that_people_still_choose_nobody_is_told_to_open_the_evening() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    let place = screen.shows(&fixtures::view(|view| {
        view["me"]["role"] = json!("facilitator");
        view["room"]["phase"] = json!(null);
    }));
    assert!(place.contains("a moment to choose a room") && !place.contains("/open"), "{place}");
    let refused = screen.refuses(Code::WrongState, say("hello"));
    assert!(refused.starts_with("Not sent. Nobody has seen this.") && refused.contains("hello"), "{refused}");
}

#[test]
fn a_companion_is_not_offered_what_only_a_facilitator_can_change() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    let place = screen.shows(&fixtures::view(|view| {
        view["me"]["role"] = json!("companion");
        view["me"]["listening"] = json!(true);
    }));
    assert!(place.contains("beside someone") && !place.contains("/listen off"), "{place}");
}

fn asks(show: &str) -> Frame {
    let question = |key: &str| json!({"key": key, "label": "How?"});
    let questions = [question("now"), question("then")];
    room(
        22,
        json!({"type": "asked", "ask": {"ask": 3, "form": "mood", "show": show, "questions": questions}}),
    )
}

#[test]
fn an_answer_that_was_taken_back_goes_out_with_no_later_one() {
    let mut screen = Screen::new();
    screen.shows(&asks("facilitator"));
    let answers = |orders: &[Order]| match &sent(orders)[..] {
        [ClientMessage::Answer { answers, .. }] => answers.keys().cloned().collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(answers(&screen.types("/answer 1 badly")), ["now"]);
    assert!(answers(&screen.types("/answer nothing")).is_empty());
    assert_eq!(answers(&screen.types("/answer 2 better")), ["then"]);
}

#[test]
fn an_answer_that_was_taken_back_on_this_device_cannot_be_shown() {
    let mut screen = Screen::new();
    screen.shows(&asks("choice"));
    screen.types("/answer 1 badly");
    screen.types("/answer nothing");
    let orders = screen.types("/showanswer");
    assert!(sent(&orders).is_empty() && text(&orders).contains("not answered yet"), "{orders:?}");
    screen.shows(&asks("private"));
    let orders = screen.types("/answer nothing");
    assert!(sent(&orders).is_empty() && text(&orders).contains("taken back"), "{orders:?}");
}

#[test]
fn where_nothing_was_suggested_nobody_is_asked_to_choose() {
    let mut screen = Screen::new();
    let question = json!({"key": "suggestion", "label": "What?", "many": true, "choices": []});
    let told = screen.shows(&room(
        22,
        json!({"type": "asked", "ask": {"ask": 3, "form": "agenda", "show": "counts", "step": "choose",
               "questions": [question]}}),
    ));
    assert!(told.contains("Nobody has suggested anything") && !told.contains("/answer"), "{told}");
}

#[test]
fn a_group_without_phrases_that_steer_says_so() {
    assert!(text(&Screen::new().types("/steer Finch 1")).contains("no such words"));
}

#[test]
fn nothing_changed_is_no_lost_line() {
    let mut screen = Screen::new();
    let told =
        screen.refuses(Code::NothingToDo, ClientMessage::Park { text: "Sundays".to_owned(), on: true });
    assert!(told.starts_with("Nothing has changed"), "{told}");
    assert!(screen.refuses(Code::NothingToDo, say("done")).contains("Nobody has seen this"));
}

#[test]
fn who_waits_at_the_door_finds_help_and_no_commands_of_the_room() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    screen.shows(&at_the_door());
    assert!(screen.shows(&seat(json!({"type": "standing", "standing": "waiting"}))).contains("/help"));
    let help = text(&screen.types("/help"));
    assert!(help.starts_with("Where to find help") && !help.contains("/hand"), "{help}");
}

#[test]
fn where_no_hand_can_be_raised_none_is_offered() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, false));
    screen.shows(&fixtures::view(|view| {
        view["room"]["phase"]["kind"] = json!("quiet");
        view["room"]["phase"]["hands"] = json!(false);
    }));
    let back = screen.refuses(Code::QuietNow, say("my words"));
    assert!(back.contains("/keep") && !back.contains("hand"), "{back}");
    assert!(sent(&screen.types("/keep")).is_empty());
    assert!(text(&screen.types("/draft")).contains("my words"));
}

#[test]
fn who_is_in_the_order_already_needs_no_hand() {
    let mut screen = Screen::new();
    screen.shows(&seat(json!({"type": "place", "place": 3})));
    assert!(!screen.refuses(Code::NotYourTurn, say("my words")).contains("hand"));
    assert!(sent(&screen.types("/keep")).is_empty());
}

#[test]
fn who_only_listens_is_offered_no_hand_until_they_take_part_again() {
    let mut screen = Screen::new();
    screen.accepts(ClientMessage::Listen { on: true });
    assert!(!screen.refuses(Code::Listening, say("my words")).contains("hand"));
    screen.accepts(ClientMessage::Listen { on: false });
    assert!(screen.refuses(Code::NotYourTurn, say("my words")).contains("hand"));
}

#[test]
fn a_part_that_is_offered_at_once_needs_no_thanks_for_later() {
    let mut screen = Screen::new();
    assert!(screen.accepts(ClientMessage::Volunteer { part: 0 }).contains("its time"));
    screen.shows(&seat(json!({"type": "text_offered", "slot": "a", "part": 0, "text": "Hi.", "until": 9})));
    assert_eq!(screen.accepts(ClientMessage::Volunteer { part: 0 }), "");
}

#[test]
fn a_line_that_came_back_can_go_to_the_facilitators_instead() {
    let mut screen = Screen::new();
    screen.refuses(Code::NotYourTurn, say("I need"));
    screen.refuses(Code::NotYourTurn, say("a word"));
    assert_eq!(
        sent(&screen.types("/note-draft")),
        [ClientMessage::Note { text: "I need a word".to_owned(), about: None }]
    );
    assert!(text(&screen.types("/keep")).contains("Nothing came back"));
}

#[test]
fn a_word_with_nothing_to_answer_is_no_draft() {
    let mut screen = Screen::new();
    screen.refuses(Code::NothingToDo, say("pass"));
    assert!(sent(&screen.types("/keep")).is_empty());
}

#[test]
fn a_draft_that_goes_out_by_its_writers_word_is_not_offered_again() {
    let mut screen = Screen::new();
    screen.types("/draft my words");
    screen.types("/ready send");
    assert!(!screen.shows(&my_turn()).contains("draft"), "it is said in the same moment");
    screen.types("/draft other words");
    assert!(screen.shows(&my_turn()).contains("/draft send"));
    screen.types("/ready send");
    screen.refuses(Code::NotAsked, ClientMessage::Ready { draft: Some("other words".to_owned()) });
    assert!(screen.shows(&my_turn()).contains("/draft send"), "that answer did not count");
}

#[test]
fn a_draft_is_named_at_its_moment_and_never_sent_by_itself() {
    let mut screen = Screen::new();
    screen.types("/draft my words");
    let asked = screen.0.shown(&Shown::Frame {
        text: String::new(),
        frame: Box::new(seat(json!({"type": "ready_check", "until": 9, "called": false}))),
        answers: None,
    });
    assert!(text(&asked).contains("/ready send") && sent(&asked).is_empty());
    let began =
        screen.0.shown(&Shown::Frame { text: String::new(), frame: Box::new(my_turn()), answers: None });
    assert!(text(&began).contains("/draft send") && sent(&began).is_empty());
    assert_eq!(sent(&screen.types("/draft send")), [say("my words")]);
}

#[test]
fn a_line_that_stands_on_the_screen_is_not_printed_again() {
    let mut screen = Screen(Plain::new(Words::new(ENGLISH), false, true));
    screen.shows(&fixtures::view(|_| ()));
    screen.types("hello");
    assert_eq!(screen.shows(&fixtures::said(30, MAPLE, "Maple", "hello")), "Sent, as [30].");
    assert_eq!(
        screen.shows(&fixtures::said(31, MAPLE, "Maple", "hello")),
        "You [31]: hello",
        "from elsewhere"
    );
    screen.types("later");
    screen.refuses(Code::NotYourTurn, say("later"));
    assert_eq!(screen.shows(&fixtures::said(32, MAPLE, "Maple", "later")), "You [32]: later");
}

#[test]
fn a_word_that_acts_is_acknowledged() {
    let mut screen = Screen::new();
    screen.types("pass");
    assert!(screen.accepts(say("pass")).contains("Nobody saw"));
    screen.types("!");
    screen.shows(&seat(json!({"type": "place", "place": 1})));
    assert_eq!(screen.accepts(say("!")), "", "its place was told");
    screen.shows(&my_turn());
    assert_eq!(screen.accepts(ClientMessage::Ready { draft: None }), "", "the turn has its own sentence");
}

#[test]
fn a_draft_that_was_said_at_the_call_is_no_draft_any_more() {
    let mut screen = Screen::new();
    screen.types("/draft my words");
    screen.shows(&fixtures::said(41, FINCH, "Finch", "my words"));
    assert!(text(&screen.types("/draft")).contains("my words"), "those were someone else's");
    screen.shows(&fixtures::said(42, MAPLE, "Maple", "my words"));
    assert!(text(&screen.types("/draft")).contains("no draft"));
}

#[test]
fn what_nobody_else_sees_is_acknowledged() {
    let mut screen = Screen::new();
    assert!(
        screen.accepts(ClientMessage::Note { text: "x".to_owned(), about: None }).contains("nobody else")
    );
    assert!(screen.accepts(ClientMessage::Pass {}).contains("Nobody is told"));
    assert_eq!(screen.accepts(ClientMessage::Hand {}), "", "its place is told");
}

#[test]
fn where_and_who_are_answered_from_what_is_known() {
    let mut screen = Screen::new();
    let people = text(&screen.types("/who"));
    assert_eq!(people, "4 people are here:\nMaple (you), Wren (chair), Finch, Quiet Heron");
    let place = screen.shows(&fixtures::view(|view| {
        view["room"]["waiting"] = json!(2);
        view["me"]["place"] = json!(1);
        view["room"]["turn"] = json!({"turn": 7, "seat": FINCH, "planned_ms": 1, "paused": false,
                                      "composing": false, "signs": {}});
    }));
    for part in ["Now: sharing, 10 minutes", "Finch has the floor", "2 people wait", "Wren holds", "place: 1"]
    {
        assert!(place.contains(part), "{part} is missing in:\n{place}");
    }
}

#[test]
fn help_shows_help_first_and_a_facilitators_commands_to_facilitators() {
    let mut screen = Screen::new();
    let help = text(&screen.types("/help"));
    assert!(!help.contains("/moretime") && text(&screen.types("/help all")).contains("/moretime"));
    assert!(help.find("Call 123.") < help.find("/hand"), "{help}");
    assert!(
        help.lines().last().is_some_and(|line| line.contains("/help-lines")),
        "a small screen shows the end"
    );
    assert!(!help.contains("/remove"));
    screen.shows(&fixtures::view(|view| view["me"]["role"] = json!("facilitator")));
    let help = text(&screen.types("/help"));
    assert!(help.contains("/remove") && !help.contains("/readmit"), "{help}");
    assert!(text(&screen.types("/help all")).contains("/readmit"));
}

#[test]
fn a_seat_that_goes_on_elsewhere_sends_nothing_and_can_be_taken_back() {
    let mut screen = Screen::new();
    assert!(text(&screen.0.shown(&Shown::TakenElsewhere)).contains("/here"));
    assert!(sent(&screen.types("hello")).is_empty());
    assert_eq!(screen.types("/quit").last(), Some(&Order::Quit(Ending::TakenElsewhere)));
    assert_eq!(screen.types("/here"), [Order::TakeSeat]);
    assert_eq!(sent(&screen.types("hello")), [say("hello")]);
}

#[test]
fn whoever_is_turned_away_is_told_where_help_is() {
    let mut stranger = Screen(Plain::new(Words::new(ENGLISH), false, false));
    for ending in [Ending::Refused, Ending::CannotConnect] {
        assert!(text(&stranger.0.ended(ending)).contains("findahelpline.com"), "{ending:?}");
    }
    let mut removed = Screen::new();
    let told = removed.shows(&seat(json!({"type": "standing", "standing": "removed"})));
    assert!(told.contains("asked to leave"), "{told}");
    let end = text(&removed.0.ended(Ending::Removed));
    assert!(end.contains("Call 123.") && !end.contains("asked to leave"), "{end}");
    assert_eq!(text(&removed.0.ended(Ending::Away)), "");
}

#[test]
fn ctrl_c_asks_once_and_a_typed_line_takes_it_back() {
    let mut screen = Screen::new();
    assert!(text(&screen.0.interrupted()).contains("again"));
    screen.types("");
    assert!(text(&screen.0.interrupted()).contains("again"));
    assert_eq!(screen.0.interrupted(), [Order::Quit(Ending::Away)]);
}

#[test]
fn every_code_and_everything_that_is_kept_has_words() {
    let words = Words::new(ENGLISH);
    for code in Code::ALL {
        assert!(words.has(&code_key(*code)), "{}", code_key(*code));
    }
    for key in KeptInfo::KEYS {
        assert!(words.has(&format!("kept-{key}")), "{key}");
    }
}

#[test]
fn every_sentence_that_is_used_exists_and_every_one_that_exists_is_used() {
    let sources = [
        include_str!("asked.rs"),
        include_str!("check/finding.rs"),
        include_str!("plain.rs"),
        include_str!("plain/hearing.rs"),
        include_str!("plain/typing.rs"),
        include_str!("tell.rs"),
        include_str!("tell/care.rs"),
        include_str!("tell/lead.rs"),
        include_str!("tell/room.rs"),
        include_str!("tell/seat.rs"),
        include_str!("tell/turn.rs"),
        include_str!("describe.rs"),
        include_str!("door.rs"),
        include_str!("help.rs"),
        include_str!("rehearse.rs"),
        include_str!("rehearse/review.rs"),
        include_str!("words.rs"),
        include_str!("main.rs"),
        include_str!("choice.rs"),
        include_str!("screen/draw.rs"),
        include_str!("screen/model.rs"),
        include_str!("screen/sheet.rs"),
        include_str!("screen/status.rs"),
        include_str!("screen/telling.rs"),
    ];
    let quoted: Vec<&str> = sources.iter().flat_map(|source| source.split('"')).collect();
    let codes: Vec<String> = Code::ALL.iter().map(|code| code_key(*code)).collect();
    let is_family = |key: &str| {
        codes.iter().any(|code| code == key)
            || key.strip_prefix("help-").is_some_and(|name| typed::find(name).is_some())
            || key.strip_prefix("key-lead-").is_some()
    };
    let [_, _, _, own @ ..] = ENGLISH.catalogues;
    let defined = own.into_iter().flat_map(str::lines).filter_map(|line| {
        let (key, _) = line.split_once(" =")?;
        key.starts_with(|c: char| c.is_ascii_lowercase()).then_some(key)
    });
    for key in defined.filter(|key| !is_family(key)) {
        assert!(quoted.contains(&key), "{key} is never said");
    }
    let words = Words::new(ENGLISH);
    for command in crate::commands::COMMANDS {
        assert!(words.has(&format!("help-{}", command.name)), "/{} has no help", command.name);
    }
    for key in KeptInfo::KEYS {
        assert!(words.has(&format!("kept-{key}")), "what is kept of {key} is not told");
    }
    let called = sources.iter().flat_map(|source| {
        [".plainly(\"", ".say(\"", "print(\"", ".about(\""]
            .iter()
            .flat_map(|call| source.split(*call).skip(1))
    });
    for key in called.filter_map(|rest| rest.split('"').next()) {
        assert!(words.has(key), "{key} is not in the catalogue");
    }
}

fn alone_with_wren() -> Frame {
    seat(json!({"type": "aside_opened", "by": WREN, "alias": "Wren", "seat": MAPLE}))
}

#[test]
fn whoever_needs_a_person_reads_where_help_is_before_any_answer() {
    let mut screen = Screen::new();
    let orders = screen.types("/person");
    assert!(text(&orders).contains("Call 123."));
    assert_eq!(sent(&orders), [ClientMessage::NeedPerson { on: true }]);
    let nobody = screen.shows(&seat(json!({"type": "company", "company": "nobody_yet"})));
    assert!(nobody.contains("do not wait for us") && nobody.contains("Call 123."), "{nobody}");
    let mut stranger = Screen(Plain::new(Words::new(ENGLISH), false, false));
    let orders = stranger.types("/person");
    assert!(text(&orders).contains("findahelpline.com") && sent(&orders).is_empty());
}

#[test]
fn what_someone_in_need_types_goes_to_the_one_who_came_and_never_to_the_room_by_mistake() {
    let mut screen = Screen::new();
    screen.shows(&alone_with_wren());
    screen.shows(&seat(json!({"type": "company", "company": "came", "by": WREN, "alias": "Wren"})));
    let to_wren = ClientMessage::Aside { to: WREN, text: "I am afraid".to_owned() };
    assert_eq!(sent(&screen.types("I am afraid")), [to_wren]);
    assert_eq!(sent(&screen.types("/say thank you all")), [say("thank you all")]);
    screen.shows(&seat(json!({"type": "company", "company": "over"})));
    screen.shows(&seat(json!({"type": "aside_closed", "with": WREN})));
    let orders = screen.types("are you still there");
    assert!(sent(&orders).is_empty() && text(&orders).contains("Nobody has seen this"));
    assert_eq!(sent(&screen.types("good evening")), [say("good evening")]);
}

#[test]
fn in_a_one_to_one_a_plain_line_waits_until_it_is_said_for_whom_it_is() {
    let mut screen = Screen::new();
    assert!(screen.shows(&alone_with_wren()).contains("/close-aside"));
    let orders = screen.types("I would rather not say");
    assert!(sent(&orders).is_empty() && text(&orders).contains("I would rather not say"));
    let to_wren = ClientMessage::Aside { to: WREN, text: "all right".to_owned() };
    assert_eq!(sent(&screen.types("/aside all right")), [to_wren]);
    screen.shows(&my_turn());
    assert_eq!(sent(&screen.types("and so I went")), [say("and so I went")], "a share is not disturbed");
}

#[test]
fn a_slip_is_asked_for_without_the_name_and_saved_with_it() {
    let mut screen = Screen::new();
    let orders = screen.types("/slip Maria Example");
    assert!(
        matches!(&orders[0], Order::Print(text) if text.contains("stays on this device")),
        "before it is sent"
    );
    let [message] = &sent(&orders)[..] else { panic!("{orders:?}") };
    assert!(!serde_json::to_string(message).unwrap().contains("Maria"), "{message:?}");
    let re = protocol::ClientId::new("a").unwrap();
    let slip = ServerMessage::Slip { re, text: "signed\n".to_owned(), signature: "4d".to_owned() };
    let shown =
        |frame| Shown::Frame { text: String::new(), frame: Box::new(frame), answers: Some(message.clone()) };
    let orders = screen.0.shown(&shown(Frame::Server(slip.clone())));
    let [Order::SaveSlip { slip: file, .. }] = &orders[..] else { panic!("{orders:?}") };
    assert!(file.text.starts_with("signed\nsignature: 4d\nname: Maria Example\nnonce: "), "{}", file.text);
    assert!(!file.path.display().to_string().contains("Maria"));
    assert_eq!(screen.0.shown(&shown(Frame::Server(slip))), [], "once");
}

fn help_in(list: bool) -> Frame {
    let line = json!({"name": "Sama\u{7}ritans", "what": "anything", "phone": "116 123", "web": "samaritans.org",
                      "hours": "at any hour", "languages": ["English"]});
    let everywhere = json!({"name": "Find", "what": "lines", "web": "findahelpline.com", "hours": "always",
                            "languages": ["English"]});
    let ireland = json!({"country": "IE", "name": "Ireland", "date": "2026-11-22", "lines": [line]});
    let mut help = json!({"host": ["Ring Ann."], "worldwide": [everywhere],
                          "countries": [{"country": "IE", "name": "Ireland"}]});
    help[if list { "list" } else { "unknown" }] = if list { ireland } else { json!(true) };
    protocol::frame::read(&json!({"type": "help", "re": "a", "help": help}).to_string()).unwrap()
}

#[test]
fn help_in_ones_own_country_is_asked_for_everywhere_and_then_stands_wherever_help_stands() {
    let mut stranger = Screen(Plain::new(Words::new(ENGLISH), false, false));
    let asked = sent(&stranger.types("/help-lines Ireland"));
    assert_eq!(asked, [ClientMessage::Help { country: Some("Ireland".to_owned()) }]);
    let told = stranger.shows(&help_in(true));
    let expected = "Help in Ireland:\n- Samaritans: call 116 123; samaritans.org. For anything; at any hour, in English.";
    assert!(told.contains(expected) && told.contains("Ring Ann."), "{told}");
    assert!(told.contains("2026-11-22") && !told.contains("looked at by"), "{told}");
    assert!(!told.contains("findahelpline.com") && !told.contains("one each for"), "{told}");
    stranger.shows(&at_the_door());
    assert!(text(&stranger.types("/person")).contains("116 123"));
    assert!(text(&stranger.types("/help")).contains("116 123"));
    assert!(text(&stranger.0.ended(Ending::Removed)).contains("116 123"));
}

#[test]
fn an_unknown_country_is_said_and_what_helps_everywhere_is_told() {
    let mut screen = Screen::new();
    let told = screen.shows(&help_in(false));
    assert!(told.starts_with("There is no list of that country"), "{told}");
    assert!(told.contains("findahelpline.com") && told.contains("one each for: Ireland"), "{told}");
    assert!(text(&screen.types("/person")).contains("Call 123."), "the room's own list stays");
    screen.0.shown(&Shown::TakenElsewhere);
    let elsewhere = screen.types("/help-lines IE");
    assert!(text(&elsewhere).contains("Call 123.") && sent(&elsewhere).is_empty());
}

#[test]
fn whoever_is_muted_is_seen_no_more_and_nobody_is_told() {
    let mut screen = Screen::new();
    assert_eq!(sent(&screen.types("/mute Finch")), []);
    assert_eq!(screen.shows(&fixtures::said(60, FINCH, "Finch", "not for Maple")), "");
    assert!(screen.shows(&fixtures::said(61, WREN, "Wren", "for everyone")).contains("for everyone"));
    // Also after a view.
    screen.shows(&fixtures::view(|_| ()));
    assert_eq!(screen.shows(&fixtures::said(62, FINCH, "Finch", "still not")), "");
    screen.types("/unmute Finch");
    assert!(screen.shows(&fixtures::said(63, FINCH, "Finch", "again")).contains("again"));
}

#[test]
fn advice_is_held_once_and_goes_out_by_one_word() {
    let mut screen = Screen::new();
    let told = screen.types("I think You should rest more");
    assert_eq!(sent(&told), []);
    assert!(text(&told).contains("Not sent yet") && text(&told).contains("You should rest more"));
    assert_eq!(sent(&screen.types("/say")), [say("I think You should rest more")]);
    assert_eq!(sent(&screen.types("you must not worry")), [say("you must not worry")]);
    assert_eq!(sent(&Screen::new().types("/say you should know")), [say("you should know")]);
}

#[test]
fn whoever_has_the_floor_and_whoever_has_the_door_read_their_own_commands_first() {
    let mut screen = Screen::new();
    screen.shows(&fixtures::view(|view| view["me"]["role"] = json!("facilitator")));
    let mut helps = |doorkeeper: Option<protocol::SeatId>| {
        screen.shows(&seat(json!({"type": "doorkeeper", "seat": doorkeeper})));
        let short = text(&screen.types("/help"));
        let all = text(&screen.types("/help all"));
        assert!(all.contains("/thanks") && all.contains("/admit"), "{all}");
        (short.contains("/thanks"), short.contains("/admit"))
    };
    assert_eq!(helps(None), (true, true));
    assert_eq!(helps(Some(MAPLE)), (false, true));
    assert_eq!(helps(Some(WREN)), (true, false));
}
