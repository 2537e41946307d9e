use super::*;
use crate::commands::COMMANDS;
use crate::fixtures::*;
use crate::language::{ENGLISH, Language};
use protocol::ClientMessage;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Finch speaks (turn 7), Maple has said lines 12 and 22, part 2 of a reading is free, a text is offered.
fn meeting() -> State {
    state(&[
        said(12, MAPLE, "Maple", "one"),
        said(22, MAPLE, "Maple", "two"),
        finch_speaks(),
        room(
            23,
            json!({"type": "asked", "ask": {"ask": 3, "form": "suggest_and_vote", "show": "counts", "step": "choose",
            "questions": [{"key": "suggestion", "label": "What?", "many": true, "choices": [
                {"key": "s2", "label": "Sleep"}, {"key": "s1", "label": "Work"}]}]}}),
        ),
        room(23, json!({"type": "part_offered", "slot": "readings", "part": 1, "parts": 3})),
        seat(json!({"type": "written", "by": FINCH, "alias": "Finch", "seat": MAPLE, "text": "for you"})),
        seat(json!({"type": "text_offered", "slot": "welcome", "part": 0, "text": "Hi.", "until": 9})),
    ])
}

fn read(line: &str, state: &State) -> Result<Typed, Misread> {
    thread_local!(static WORDS: Words = Words::new(ENGLISH));
    WORDS.with(|words| super::read(line, &Known { state, words }))
}

fn wire(line: &str) -> Value {
    match read(line, &meeting()) {
        Ok(Typed::Send(message)) => serde_json::to_value(message).unwrap(),
        other => panic!("{line}: {other:?}"),
    }
}

/// Every typed line of the table and the message that it becomes.
fn table() -> Vec<(&'static str, Value)> {
    let [finch, heron, wren] = [FINCH, HERON, WREN].map(|seat| json!(seat));
    vec![
        ("hello everybody", json!({"type": "say", "text": "hello everybody"})),
        ("  !  ", json!({"type": "say", "text": "!"})),
        ("//shrug", json!({"type": "say", "text": "/shrug"})),
        ("/say done", json!({"type": "say", "text": "done"})),
        ("/help-lines", json!({"type": "help"})),
        ("/hotline Ireland", json!({"type": "help", "country": "Ireland"})),
        ("/where", json!({"type": "look"})),
        ("/agree", json!({"type": "agree"})),
        ("/AGREE Listen", json!({"type": "agree", "listen": true})),
        ("/hand", json!({"type": "hand"})),
        ("/lower", json!({"type": "lower"})),
        ("/ready", json!({"type": "ready"})),
        ("/ready I am Maple", json!({"type": "ready", "draft": "I am Maple"})),
        ("/pass", json!({"type": "pass"})),
        ("/later", json!({"type": "later"})),
        ("/done", json!({"type": "done"})),
        ("/unfinished", json!({"type": "unfinished"})),
        ("/typing", json!({"type": "typing", "on": true})),
        ("/note is this right?", json!({"type": "note", "text": "is this right?"})),
        ("/person", json!({"type": "need_person", "on": true})),
        ("/sos", json!({"type": "need_person", "on": true})),
        ("/person off", json!({"type": "need_person", "on": false})),
        ("/hardtime", json!({"type": "hard_time"})),
        ("/stepout", json!({"type": "step_out", "on": true})),
        ("/stepout off", json!({"type": "step_out", "on": false})),
        ("/worry fi so quiet", json!({"type": "note", "text": "so quiet", "about": finch})),
        ("/aside fi hello", json!({"type": "aside", "to": finch, "text": "hello"})),
        ("/close-aside Finch", json!({"type": "close_aside", "with": finch})),
        ("/go Finch", json!({"type": "take_crisis", "seat": finch})),
        ("/go Finch rest", json!({"type": "take_crisis", "seat": finch, "then": "rest"})),
        ("/go Finch standin", json!({"type": "take_crisis", "seat": finch, "then": "stand_in"})),
        ("/oneto Finch", json!({"type": "one_to_one", "seat": finch})),
        ("/oneto Finch crisis", json!({"type": "one_to_one", "seat": finch, "crisis": true})),
        ("/reply 12 those too", json!({"type": "answer_line", "line": 12, "text": "those too"})),
        ("/report", json!({"type": "report"})),
        ("/report 12", json!({"type": "report", "line": 12})),
        ("/report [12] not nice", json!({"type": "report", "line": 12, "text": "not nice"})),
        ("/report it is loud", json!({"type": "report", "text": "it is loud"})),
        ("/sign me too", json!({"type": "react", "turn": 7, "sign": "me too", "on": true})),
        ("/sign Me-Too", json!({"type": "react", "turn": 7, "sign": "me too", "on": true})),
        ("/sign me too [12]", json!({"type": "react", "line": 12, "sign": "me too", "on": true})),
        ("/choose Finch", json!({"type": "next", "seat": FINCH})),
        ("/replies", json!({"type": "welcome_replies", "on": true})),
        ("/order quietest", json!({"type": "turns", "phase": 2, "order": "quietest"})),
        ("/turns 60", json!({"type": "turns", "phase": 2, "turn_seconds": 60})),
        ("/floor close", json!({"type": "floor", "open": false})),
        ("/sign heart off", json!({"type": "react", "turn": 7, "sign": "heart", "on": false})),
        ("/takeback", json!({"type": "take_back", "line": 22})),
        ("/takeback [12]", json!({"type": "take_back", "line": 12})),
        ("/listen on", json!({"type": "listen", "on": true})),
        ("/listen off", json!({"type": "listen", "on": false})),
        ("/moretime", json!({"type": "more_time", "on": true})),
        ("/answer nothing", json!({"type": "answer", "ask": 3})),
        ("/strike 2", json!({"type": "strike", "ask": 3, "option": "s1", "on": true})),
        ("/unstrike s4", json!({"type": "strike", "ask": 3, "option": "s4", "on": false})),
        ("/volunteer", json!({"type": "volunteer", "part": 1})),
        ("/volunteer 3", json!({"type": "volunteer", "part": 2})),
        ("/post", json!({"type": "post", "part": 0})),
        ("/skip", json!({"type": "skip", "part": 0})),
        ("/words", json!({"type": "return_words"})),
        ("/leave", json!({"type": "leave"})),
        ("/open", json!({"type": "open"})),
        ("/start", json!({"type": "start"})),
        ("/next", json!({"type": "advance", "phase": 2})),
        ("/back", json!({"type": "back", "phase": 2})),
        ("/longer 5", json!({"type": "extend_phase", "phase": 2, "minutes": 5})),
        ("/call", json!({"type": "call", "turn": 7})),
        ("/call quiet heron", json!({"type": "call", "seat": heron, "turn": 7})),
        ("/more", json!({"type": "extend", "turn": 7, "minutes": 1})),
        ("/extend 3", json!({"type": "extend", "turn": 7, "minutes": 3})),
        ("/thanks", json!({"type": "close_turn", "turn": 7})),
        ("/hold off", json!({"type": "hold", "on": false})),
        ("/chair Welcome back.", json!({"type": "chair", "text": "Welcome back."})),
        ("/whisper fi hello", json!({"type": "whisper", "seat": finch, "text": "hello"})),
        ("/w Quiet Heron hello you", json!({"type": "whisper", "seat": heron, "text": "hello you"})),
        ("/quieten FINCH", json!({"type": "quieten", "seat": finch, "minutes": 10})),
        ("/quieten Finch 3", json!({"type": "quieten", "seat": finch, "minutes": 3})),
        ("/unquieten Finch", json!({"type": "quieten", "seat": finch, "minutes": 0})),
        ("/hide 12", json!({"type": "hide", "line": 12, "on": true})),
        ("/unhide 12", json!({"type": "hide", "line": 12, "on": false})),
        ("/guard off", json!({"type": "guard", "on": false})),
        ("/approval", json!({"type": "approval", "on": true})),
        ("/approve 6", json!({"type": "approve", "unread": 6, "on": true})),
        ("/disapprove 6", json!({"type": "approve", "unread": 6, "on": false})),
        ("/ask-to-write Finch", json!({"type": "ask_to_write", "seat": finch})),
        ("/yes Finch", json!({"type": "answer_to_write", "seat": finch, "yes": true})),
        ("/no Finch", json!({"type": "answer_to_write", "seat": finch, "yes": false})),
        ("/write fi hello", json!({"type": "write", "seat": finch, "text": "hello"})),
        ("/block Finch", json!({"type": "block", "seat": finch, "on": true})),
        ("/unblock Finch", json!({"type": "block", "seat": finch, "on": false})),
        ("/report-private Finch", json!({"type": "report_written", "own": 1})),
        ("/veil 12", json!({"type": "veil", "line": 12, "on": true})),
        ("/veil 12 graphic", json!({"type": "veil", "line": 12, "label": "graphic", "on": true})),
        ("/unveil 12", json!({"type": "veil", "line": 12, "on": false})),
        ("/remove Finch", json!({"type": "remove", "seat": finch, "on": true})),
        ("/readmit Finch", json!({"type": "remove", "seat": finch, "on": false})),
        ("/lock", json!({"type": "lock", "on": true})),
        ("/unlock", json!({"type": "lock", "on": false})),
        ("/admit Finch", json!({"type": "admit", "seat": finch})),
        ("/decline Finch", json!({"type": "decline", "seat": finch})),
        ("/handover Wren", json!({"type": "hand_over", "seat": wren})),
        ("/takechair", json!({"type": "take_chair"})),
        ("/takechair door", json!({"type": "take_chair", "duty": "door"})),
        ("/handover Wren door", json!({"type": "hand_over", "seat": wren, "duty": "door"})),
        ("/break", json!({"type": "break", "on": true})),
        ("/standin", json!({"type": "stand_in", "on": true})),
        ("/standin Finch off", json!({"type": "stand_in", "on": false, "seat": finch})),
        ("/appoint Finch greeter", json!({"type": "appoint", "seat": finch, "role": "greeter"})),
        ("/end", json!({"type": "end"})),
        ("/undo-end", json!({"type": "undo_end"})),
        ("/slow 10", json!({"type": "slow", "seconds": 10})),
        ("/shorter 5", json!({"type": "shorten", "phase": 2, "minutes": 5})),
        ("/park sleep", json!({"type": "park", "text": "sleep", "on": true})),
        ("/unpark sleep", json!({"type": "park", "text": "sleep", "on": false})),
        ("/calm", json!({"type": "calm", "on": true})),
        ("/silence 2", json!({"type": "silence", "minutes": 2})),
        ("/conversation", json!({"type": "conversation", "minutes": 1})),
        ("/insert Short Pause", json!({"type": "insert", "name": "short_pause"})),
        ("/motion stay till ten?", json!({"type": "motion", "text": "stay till ten?"})),
        (
            "/poll When? | At 7 | at 8",
            json!({"type": "poll", "text": "When?", "choices": ["At 7", "at 8"], "minutes": 3}),
        ),
        ("/uninsert", json!({"type": "uninsert"})),
        ("/card text welcome", json!({"type": "card", "card": {"text": "welcome"}})),
        ("/card text for today", json!({"type": "card", "card": {"prompt": "text for today"}})),
        ("/card agreements", json!({"type": "card", "card": "agreements"})),
        ("/card-for Finch help", json!({"type": "card", "card": "help", "seat": finch})),
        ("/pause", json!({"type": "card", "card": "agreements", "hold": true})),
        ("/leave-out", json!({"type": "leave_out", "phase": 3, "on": true})),
        ("/take-in 2", json!({"type": "leave_out", "phase": 4, "on": false})),
        ("/join oak", json!({"type": "join_room", "stage": 1})),
        ("/join O", json!({"type": "join_room", "stage": 1})),
        ("/join", json!({"type": "join_room", "stage": 0})),
        ("/invite", json!({"type": "invite"})),
        ("/recall", json!({"type": "recall"})),
        ("/split 5 new-pairs", json!({"type": "split", "by": "new_pairs", "minutes": 5})),
        (
            "/split 9 choice oak, tall elm",
            json!({"type": "split", "by": "choice", "rooms": ["oak", "tall elm"], "minutes": 9}),
        ),
    ]
}

#[test]
fn typed_lines_become_messages() {
    for (line, message) in table() {
        assert_eq!(wire(line), message, "{line}");
    }
}

#[test]
fn an_answer_is_typed_as_a_number_or_as_its_words_and_goes_out_by_its_key() {
    let answer = |key: &str| Ok(Typed::Here(Here::Answer("suggestion".to_owned(), key.to_owned())));
    assert_eq!(read("/answer 2, 1", &meeting()), answer("s1 s2"));
    assert_eq!(read("/answer sleep", &meeting()), answer("s2"));
    assert_eq!(read("/answer 3", &meeting()), Err(Misread::NoSuchAnswer));
    assert_eq!(read("/answer 1", &State::default()), Err(Misread::NothingAsked));
}

/// In Arabic: `،` between items, and the digits of the keyboard; but words go out as they were typed.
#[test]
fn numbers_and_commas_of_other_scripts_are_read() {
    for (line, message) in [
        ("/longer ٥", json!({"type": "extend_phase", "phase": 2, "minutes": 5})),
        ("/more ۳", json!({"type": "extend", "turn": 7, "minutes": 3})),
        ("/turns ٦٠", json!({"type": "turns", "phase": 2, "turn_seconds": 60})),
        ("/volunteer ٣", json!({"type": "volunteer", "part": 2})),
        ("/take-in ٢", json!({"type": "leave_out", "phase": 4, "on": false})),
        ("/report [١٢] ٣", json!({"type": "report", "line": 12, "text": "٣"})),
        ("/approve ٦", json!({"type": "approve", "unread": 6, "on": true})),
        ("/join ١", json!({"type": "join_room", "stage": 1})),
        ("/strike ٢", json!({"type": "strike", "ask": 3, "option": "s1", "on": true})),
        (
            "/split ٩ choice سنديان، نخيل",
            json!({"type": "split", "by": "choice", "rooms": ["سنديان", "نخيل"], "minutes": 9}),
        ),
        ("١٢ مرة", json!({"type": "say", "text": "١٢ مرة"})),
    ] {
        assert_eq!(wire(line), message, "{line}");
    }
    let both = Here::Answer("suggestion".to_owned(), "s1 s2".to_owned());
    assert_eq!(read("/answer ٢، ١", &meeting()), Ok(Typed::Here(both)));
}

/// Keyboards put marks of direction around Latin words: a command with one in front must not be said to the room.
#[test]
fn a_mark_of_direction_makes_no_line_of_a_command() {
    for line in ["\u{200f}/hand", "\u{2066}/hand\u{2069}", " \u{202b}/hand \u{202c} "] {
        assert_eq!(wire(line), json!({"type": "hand"}), "{}", line.escape_unicode());
    }
    assert_eq!(read("\u{200f} ", &meeting()), Ok(Typed::Nothing));
}

#[test]
fn parts_signs_and_veils_are_typed_as_they_are_read_in_any_language_or_by_their_id() {
    let mut meeting = meeting();
    meeting.signs = vec!["thanks".to_owned(), "me-too".to_owned()];
    meeting.veils = vec!["graphic".to_owned()];
    for (tag, [thanks, me_too, pause, graphic]) in [
        ("en", ["/sign Thank you", "/sign me too", "/insert A short pause", "/veil 12 hard to read"]),
        ("en", ["/sign thanks", "/sign me-too", "/insert short_pause", "/veil 12 graphic"]),
        (
            "es",
            [
                "/sign gracias",
                "/sign yo tambien",
                "/insert una pausa corta",
                "/veil 12 puede ser duro de leer",
            ],
        ),
        ("ar", ["/sign شكرا", "/sign انا ايضا", "/insert وقفة قصيرة", "/veil ١٢ قراءته صعبة"]),
    ] {
        let words = Words::new(Language::asked_for(tag).unwrap());
        let wire = |line: &str| match super::read(line, &Known { state: &meeting, words: &words }) {
            Ok(Typed::Send(message)) => serde_json::to_value(message).unwrap(),
            other => panic!("{line}: {other:?}"),
        };
        assert_eq!((&wire(thanks)["sign"], &wire(me_too)["sign"]), (&json!("thanks"), &json!("me-too")));
        assert_eq!(
            (&wire(pause)["name"], &wire(graphic)["label"]),
            (&json!("short_pause"), &json!("graphic"))
        );
    }
}

/// The name of a message on the wire. No wildcard: a new message has to be given a line to type, or a reason.
fn wire_name(message: &ClientMessage) -> &'static str {
    use ClientMessage as M;
    match message {
        M::Hello { .. } => "hello",
        M::Alive {} => "alive",
        M::Help { .. } => "help",
        M::Look {} => "look",
        M::Enter { .. } => "enter",
        M::Return { .. } => "return",
        M::ReturnWords {} => "return_words",
        M::Agree { .. } => "agree",
        M::Listen { .. } => "listen",
        M::MoreTime { .. } => "more_time",
        M::Slip { .. } => "slip",
        M::Leave {} => "leave",
        M::Say { .. } => "say",
        M::AnswerLine { .. } => "answer_line",
        M::TakeBack { .. } => "take_back",
        M::React { .. } => "react",
        M::Hand {} => "hand",
        M::Lower {} => "lower",
        M::Ready { .. } => "ready",
        M::Pass {} => "pass",
        M::Later {} => "later",
        M::Done {} => "done",
        M::Unfinished {} => "unfinished",
        M::Typing { .. } => "typing",
        M::Note { .. } => "note",
        M::HardTime {} => "hard_time",
        M::StepOut { .. } => "step_out",
        M::NeedPerson { .. } => "need_person",
        M::Aside { .. } => "aside",
        M::CloseAside { .. } => "close_aside",
        M::OneToOne { .. } => "one_to_one",
        M::TakeCrisis { .. } => "take_crisis",
        M::Report { .. } => "report",
        M::Volunteer { .. } => "volunteer",
        M::Post { .. } => "post",
        M::Skip { .. } => "skip",
        M::Answer { .. } => "answer",
        M::Strike { .. } => "strike",
        M::Open {} => "open",
        M::Start {} => "start",
        M::Next { .. } => "next",
        M::WelcomeReplies { .. } => "welcome_replies",
        M::Turns { .. } => "turns",
        M::Floor { .. } => "floor",
        M::Advance { .. } => "advance",
        M::Back { .. } => "back",
        M::ExtendPhase { .. } => "extend_phase",
        M::Slow { .. } => "slow",
        M::Shorten { .. } => "shorten",
        M::Park { .. } => "park",
        M::Calm { .. } => "calm",
        M::Card { .. } => "card",
        M::LeaveOut { .. } => "leave_out",
        M::Silence { .. } => "silence",
        M::Conversation { .. } => "conversation",
        M::Insert { .. } => "insert",
        M::Motion { .. } => "motion",
        M::Poll { .. } => "poll",
        M::Uninsert {} => "uninsert",
        M::JoinRoom { .. } => "join_room",
        M::Split { .. } => "split",
        M::Invite {} => "invite",
        M::Recall {} => "recall",
        M::Call { .. } => "call",
        M::Extend { .. } => "extend",
        M::CloseTurn { .. } => "close_turn",
        M::Hold { .. } => "hold",
        M::Chair { .. } => "chair",
        M::Whisper { .. } => "whisper",
        M::Quieten { .. } => "quieten",
        M::Hide { .. } => "hide",
        M::Veil { .. } => "veil",
        M::Guard { .. } => "guard",
        M::Approval { .. } => "approval",
        M::Approve { .. } => "approve",
        M::AskToWrite { .. } => "ask_to_write",
        M::AnswerToWrite { .. } => "answer_to_write",
        M::Write { .. } => "write",
        M::Block { .. } => "block",
        M::ReportWritten { .. } => "report_written",
        M::Remove { .. } => "remove",
        M::Lock { .. } => "lock",
        M::Admit { .. } => "admit",
        M::Decline { .. } => "decline",
        M::HandOver { .. } => "hand_over",
        M::TakeChair { .. } => "take_chair",
        M::Break { .. } => "break",
        M::StandIn { .. } => "stand_in",
        M::Appoint { .. } => "appoint",
        M::End {} => "end",
        M::UndoEnd {} => "undo_end",
    }
}

#[test]
fn next_leaves_what_was_inserted_first() {
    let mut meeting = meeting();
    meeting.phase.as_mut().unwrap().inserted = true;
    assert_eq!(read("/next", &meeting), Ok(Typed::Send(ClientMessage::Uninsert {})));
}

#[test]
fn every_message_of_the_wire_can_be_reached_by_a_typed_line() {
    let mut reached: BTreeSet<String> = BTreeSet::new();
    for (line, _) in table() {
        let Ok(Typed::Send(message)) = read(line, &meeting()) else { panic!("{line}") };
        reached.insert(wire_name(&message).to_owned());
    }
    for (line, message) in [("/name Maple", "enter"), ("/return a b c d", "return")] {
        assert!(matches!(read(line, &meeting()), Ok(Typed::Here(Here::Name(_) | Here::Return(_)))), "{line}");
        reached.insert(message.to_owned());
    }
    assert!(matches!(read("/slip Maria Example", &meeting()), Ok(Typed::Here(Here::Slip(_)))));
    reached.insert("slip".to_owned());
    // The session says these by itself.
    reached.extend(["hello".to_owned(), "alive".to_owned()]);
    assert_eq!(reached, every_type());
}

#[test]
fn every_command_is_in_the_table_or_stays_on_this_device() {
    let typed: BTreeSet<&str> = table()
        .iter()
        .filter_map(|(line, _)| find(line.strip_prefix('/')?.split(' ').next()?))
        .map(|c| c.name)
        .collect();
    for command in COMMANDS.iter().filter(|command| !typed.contains(command.name)) {
        let local = ["", "Maple", "a b c d", "12"]
            .iter()
            .any(|text| matches!(read(&format!("/{} {text}", command.name), &meeting()), Ok(Typed::Here(_))));
        assert!(local, "/{} has no line in the table", command.name);
    }
}

#[test]
fn what_stays_on_this_device_is_read_too() {
    for (line, act) in [
        ("/help", Here::Help { all: false }),
        ("/help all", Here::Help { all: true }),
        ("/help /hand", Here::Usage(find("hand").unwrap())),
        ("/here", Here::TakeSeat),
        ("/who", Here::Who),
        ("/door", Here::Door),
        ("/evening", Here::Evening),
        ("/record", Here::Record),
        ("/show 12", Here::Show(protocol::LineId(12))),
        ("/slip Maria Example", Here::Slip("Maria Example".to_owned())),
        ("/sign", Here::Signs),
        ("/draft", Here::Draft),
        ("/draft my words", Here::Write("my words".to_owned())),
        ("/draft send", Here::SendDraft),
        ("/draft clear", Here::DropDraft),
        ("/ready send", Here::ReadyWithDraft),
        ("/keep", Here::Keep),
        ("/note-draft", Here::NoteDraft),
        ("/quit", Here::Quit),
    ] {
        assert_eq!(read(line, &meeting()), Ok(Typed::Here(act)), "{line}");
    }
    assert_eq!(read("   ", &meeting()), Ok(Typed::Nothing));
}

#[test]
fn an_unknown_command_is_never_sent_and_the_nearest_is_named() {
    for (line, word, nearest) in [
        ("/hnad", "hnad", "hand"),
        ("/whispr Finch hi", "whispr", "whisper"),
        ("/takebakc 3", "takebakc", "takeback"),
        ("/whi Finch hi", "whi", "whisper"),
    ] {
        assert_eq!(
            read(line, &meeting()),
            Err(Misread::UnknownCommand(word.to_owned(), Some(nearest))),
            "{line}"
        );
    }
    for line in ["/", "/ hand", "/etc/passwd", "/me waves"] {
        assert!(matches!(read(line, &meeting()), Err(Misread::UnknownCommand(..))), "{line}");
    }
    let far = Misread::UnknownCommand("newcomer".to_owned(), None);
    assert_eq!(read("/newcomer", &meeting()), Err(far), "a wild guess helps nobody");
}

#[test]
fn a_line_that_lacks_something_is_not_sent_and_says_what() {
    let usage = |name| Misread::Usage(find(name).unwrap());
    let quiet = state(&[]);
    for (line, state, why) in [
        ("/slip", &meeting(), usage("slip")),
        ("/whisper Finch", &meeting(), usage("whisper")),
        ("/longer", &meeting(), usage("longer")),
        ("/longer soon", &meeting(), usage("longer")),
        ("/split 9 random", &meeting(), usage("split")),
        ("/listen maybe", &meeting(), usage("listen")),
        ("/appoint Finch king", &meeting(), usage("appoint")),
        ("/remove", &meeting(), Misread::NoName),
        ("/remove Rook", &meeting(), Misread::UnknownName("Rook".to_owned())),
        ("/remove Finch now", &meeting(), Misread::UnknownName("Finch now".to_owned())),
        ("/hide 99", &meeting(), Misread::NoLine),
        ("/takeback", &quiet, Misread::NoLine),
        ("/more", &quiet, Misread::NoTurn),
        ("/sign heart", &quiet, Misread::NoTurn),
        ("/sign sun", &meeting(), Misread::UnknownSign),
        ("/post", &quiet, Misread::NothingOffered),
        ("/next", &State::default(), Misread::NoPhase),
    ] {
        assert_eq!(read(line, state), Err(why), "{line}");
    }
}

#[test]
fn a_name_is_whole_or_the_beginning_of_one() {
    let people = json!({"type": "people", "here": [
        {"seat": "0000000000000005", "alias": "Finchley", "role": "member"},
        {"seat": "0000000000000006", "alias": "Quiet", "role": "member"}]});
    let state = state(&[room(21, people)]);
    let whom = |typed| crate::names::leading(&state, typed).map(|(seat, rest)| (seat.0, rest));
    assert_eq!(whom("finch hello"), Ok((FINCH.0, "hello")), "a whole name wins over a beginning");
    assert_eq!(whom("Finchl hello"), Ok((5, "hello")));
    assert_eq!(whom("quiet heron hello"), Ok((HERON.0, "hello")), "the longest name wins");
    assert_eq!(whom("quiet please"), Ok((6, "please")));
    let mut both = vec!["Finch".to_owned(), "Finchley".to_owned()];
    both.sort();
    assert_eq!(whom("fin"), Err(Misread::ManyNames(both)));
}

#[test]
fn someone_who_is_gone_can_be_named_but_gives_way_to_someone_who_is_here() {
    let gone = room(
        21,
        json!({"type": "people", "gone": [FINCH], "here": [
        {"seat": "0000000000000005", "alias": "Fig", "role": "member"}]}),
    );
    let state = state(&[gone]);
    assert_eq!(crate::names::leading(&state, "fi"), Ok((protocol::SeatId(5), "")));
    assert_eq!(crate::names::leading(&state, "finch"), Ok((FINCH, "")));
}
