//! The machine by itself: what a client sends, and what is to be done about it.

use meeting::Command;
use protocol::client::Role;
use protocol::{CloseCode, Code, Epoch, Limits, SeatId, ServerMessage};

use super::*;
use crate::frames::decode;
use crate::help::HelpLists;
use crate::rates::RateLimits;
use crate::settings;

const EPOCH: Epoch = Epoch(7);
const SEAT: SeatId = SeatId(3);
const TICKET: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

struct Bench {
    session: Session,
    limits: Limits,
    help: HelpLists,
    rates: Rates,
    now_ms: u64,
}

impl Bench {
    fn fresh() -> Self {
        let limits = Limits::default();
        let rates = Rates::new(&limits, &RateLimits::default());
        let help = HelpLists::load(&settings::Help::default()).unwrap();
        Self { session: Session::new(ConnectionId(1)), limits, help, rates, now_ms: 0 }
    }

    fn greeted() -> Self {
        let mut bench = Self::fresh();
        bench.send(r#"{"type":"hello"}"#);
        bench
    }

    fn seated() -> Self {
        let mut bench = Self::greeted();
        bench.send(&enter(""));
        bench.open(Ok(Role::Member));
        bench.handle(Input::Seated(SEAT));
        bench
    }

    fn handle(&mut self, input: Input) -> Vec<Action> {
        let source = self.rates.source(Some([192, 0, 2, 7].into()));
        let desk = Desk { limits: &self.limits, help: &self.help, rates: &self.rates, source };
        self.session.handle(desk, self.now_ms, input)
    }

    fn send(&mut self, text: &str) -> Vec<Action> {
        self.handle(match decode(text) {
            Ok(incoming) => Input::Message(incoming),
            Err(refusal) => Input::Unreadable(refusal),
        })
    }

    fn open(&mut self, role: Result<Role, Code>) -> Vec<Action> {
        self.handle(Input::Door(Ok(Admission {
            epoch: EPOCH,
            role,
            invited: false,
            credential: None,
            network: None,
        })))
    }
}

fn enter(more: &str) -> String {
    format!(r#"{{"id":"e","type":"enter","room":"tuesday","ticket":"{TICKET}","alias":"Maple"{more}}}"#)
}

/// The one refusal's code and id.
fn refused(actions: &[Action]) -> (Code, Option<&str>) {
    match actions {
        [Action::Answer(ServerMessage::Refused(refusal))] => {
            (refusal.code, refusal.re.as_ref().map(ClientId::as_str))
        }
        other => panic!("{other:?}"),
    }
}

fn offered(actions: &[Action]) -> (&Command, Option<&ServerMessage>) {
    match actions {
        [Action::AskMeeting(Asked { ask: Ask::Offer(offer), .. })] => (&offer.command, offer.answer.as_ref()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn hello_comes_first_and_once() {
    let mut bench = Bench::fresh();
    assert_eq!(refused(&bench.send(r#"{"id":"a","type":"hand"}"#)), (Code::NotJoined, Some("a")));
    assert_eq!(refused(&bench.send(&enter(""))), (Code::NotJoined, Some("e")));
    assert!(bench.session.is_fresh());
    let welcome = bench.send(r#"{"type":"hello"}"#);
    assert!(matches!(welcome[..], [Action::Answer(ServerMessage::Welcome { feature_level: 1, .. })]));
    assert_eq!(refused(&bench.send(r#"{"type":"hello"}"#)), (Code::AlreadyJoined, None));
}

#[test]
fn nothing_of_a_meeting_is_asked_before_there_is_a_seat() {
    let mut bench = Bench::greeted();
    for message in ["hand", "look", "return_words", "leave"] {
        let text = format!(r#"{{"id":"a","type":"{message}"}}"#);
        assert_eq!(refused(&bench.send(&text)), (Code::NotJoined, Some("a")), "{message}");
    }
}

#[test]
fn entering_asks_the_door_and_then_the_meeting_and_reads_nothing_meanwhile() {
    let mut bench = Bench::greeted();
    let asked = bench.send(&enter(r#","key":"k""#));
    let [Action::AskDoor(question)] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!((question.room.as_str(), question.returning), ("tuesday", false));
    assert!(bench.session.is_waiting());
    let knocks = bench.open(Ok(Role::Facilitator));
    let [Action::AskMeeting(Asked { ask: Ask::Enter(knock), re, .. })] = &knocks[..] else {
        panic!("{knocks:?}")
    };
    assert_eq!((knock.role, re.as_ref().map(ClientId::as_str)), (Ok(Role::Facilitator), Some("e")));
    assert!(bench.session.is_waiting());
    assert_eq!(bench.handle(Input::Seated(SEAT)), []);
    assert!(!bench.session.is_waiting());
    assert_eq!(refused(&bench.send(&enter(""))), (Code::AlreadyJoined, Some("e")));
}

#[test]
fn whoever_was_refused_may_try_again() {
    let mut bench = Bench::greeted();
    bench.send(&enter(""));
    let denied = bench.handle(Input::Door(Err(Code::RoomAsleep.into())));
    assert_eq!(refused(&denied), (Code::RoomAsleep, Some("e")));
    bench.send(&enter(""));
    bench.open(Ok(Role::Member));
    bench.handle(Input::NotSeated);
    bench.send(&enter(""));
    bench.open(Ok(Role::Member));
    let re = ClientId::new("e").ok();
    assert_eq!(refused(&bench.handle(Input::NotTaken(re, Code::Busy))), (Code::Busy, Some("e")));
    assert!(matches!(bench.send(&enter(""))[..], [Action::AskDoor(_)]));
}

#[test]
fn a_program_that_says_so_is_a_bot_whatever_it_holds() {
    let mut bench = Bench::fresh();
    bench.send(r#"{"type":"hello","bot":true}"#);
    bench.send(&enter(""));
    let knocks = bench.open(Ok(Role::Facilitator));
    let bot = |action: &Action| matches!(action, Action::AskMeeting(Asked { ask: Ask::Enter(knock), .. }) if knock.role == Ok(Role::Bot));
    assert!(knocks.iter().all(bot));
}

#[test]
fn an_alias_is_checked_before_anyone_is_asked() {
    let mut bench = Bench::greeted();
    let text = enter("").replace("Maple", "Facilitator");
    assert_eq!(refused(&bench.send(&text)), (Code::InvalidName, Some("e")));
}

#[test]
fn a_command_carries_the_seat_that_the_meeting_gave() {
    let mut bench = Bench::seated();
    let actions = bench.send(r#"{"id":"a","type":"say","text":" hello "}"#);
    assert_eq!(offered(&actions).0, &Command::Say { text: " hello ".into() });
    let [Action::AskMeeting(Asked { ask: Ask::Offer(offer), .. })] = &actions[..] else { panic!() };
    assert_eq!(offer.seat, SEAT);
}

#[test]
fn texts_have_the_length_that_welcome_says() {
    let mut bench = Bench::seated();
    let of =
        |kind: &str, chars: usize| format!(r#"{{"id":"a","type":"{kind}","text":"{}"}}"#, "x".repeat(chars));
    for (kind, chars) in [("say", 4_001), ("chair", 4_001), ("note", 2_001), ("report", 2_001), ("say", 0)] {
        assert_eq!(refused(&bench.send(&of(kind, chars))).0, Code::InvalidText, "{kind} {chars}");
    }
    offered(&bench.send(&of("say", 4_000)));
    offered(&bench.send(&of("note", 2_000)));
}

#[test]
fn words_count_against_the_seats_rate_and_hands_do_not() {
    let mut bench = Bench::seated();
    for _ in 0..8 {
        offered(&bench.send(r#"{"id":"a","type":"say","text":"x"}"#));
    }
    let actions = bench.send(r#"{"id":"a","type":"note","text":"x"}"#);
    let [Action::Answer(ServerMessage::Refused(refusal))] = &actions[..] else { panic!("{actions:?}") };
    assert_eq!(refusal.code, Code::RateLimited);
    assert!(refusal.retry_after_ms.is_some_and(|wait| wait > 0));
    offered(&bench.send(r#"{"id":"b","type":"hand"}"#));
}

// The threat: the words on someone's paper are not those that the meeting remembers.
#[test]
fn return_words_asked_again_under_one_id_are_the_same() {
    let words = |bench: &mut Bench, id: &str| {
        let actions = bench.send(&format!(r#"{{"id":"{id}","type":"return_words"}}"#));
        let (command, answer) = offered(&actions);
        let Some(ServerMessage::ReturnWords { words, .. }) = answer else { panic!("{answer:?}") };
        (command.clone(), words.clone())
    };
    let (mut bench, mut again) = (Bench::seated(), Bench::seated());
    let first = words(&mut bench, "a");
    assert_eq!(words(&mut again, "a"), first);
    assert_ne!(words(&mut bench, "b"), first);
    assert_eq!(first.0, Command::KeepReturnWords { words: crate::meetings::words_hash(EPOCH, &first.1) });
}

#[test]
fn return_words_that_cannot_be_any_never_reach_the_door_and_guesses_are_counted() {
    let mut bench = Bench::greeted();
    let guess = |words: &str| {
        format!(r#"{{"id":"r","type":"return","room":"tuesday","ticket":"{TICKET}","words":"{words}"}}"#)
    };
    for _ in 0..5 {
        assert_eq!(refused(&bench.send(&guess("one two three four five"))).0, Code::WrongWords);
    }
    assert_eq!(refused(&bench.send(&guess("acorn acorn acorn acorn"))).0, Code::RateLimited);
}

#[test]
fn five_frames_in_a_row_that_are_no_messages_close_and_a_message_between_starts_anew() {
    let mut bench = Bench::seated();
    let close = [Action::Close(CloseCode::BadFrames)];
    for _ in 0..4 {
        assert_eq!(bench.send("{").len(), 1);
    }
    bench.send(r#"{"type":"alive"}"#);
    for _ in 0..4 {
        assert_eq!(bench.send(r#"{"id":"a","type":"of_a_later_version"}"#).len(), 1);
    }
    assert_eq!(bench.send("{")[1..], close);
}

#[test]
fn a_flood_is_refused_and_then_closed_and_a_pause_forgets_it() {
    let mut bench = Bench::seated();
    let hand = r#"{"id":"a","type":"hand"}"#;
    let mut counts = [0; 3];
    for _ in 0..500 {
        match bench.send(hand)[..] {
            [Action::AskMeeting(_)] => counts[0] += 1,
            [Action::Answer(_)] => counts[1] += 1,
            [_, Action::Close(CloseCode::Rate)] => counts[2] += 1,
            ref other => panic!("{other:?}"),
        }
    }
    assert_eq!(counts, [218, 220, 62], "two messages came before");
    bench.now_ms = 10_000;
    offered(&bench.send(hand));
}

/// The country of the one list in the answer, or that there is none of the country that was asked for.
fn helped(actions: &[Action]) -> Option<String> {
    match actions {
        [Action::Answer(ServerMessage::Help { help, .. })] => {
            assert!(!help.worldwide.is_empty());
            help.list.as_ref().map(|list| list.country.clone())
        }
        other => panic!("{other:?}"),
    }
}

fn help(country: &str) -> String {
    format!(r#"{{"id":"h","type":"help","country":"{country}"}}"#)
}

#[test]
fn help_is_answered_here_in_every_state_and_never_reaches_the_meeting() {
    for mut bench in [Bench::fresh(), Bench::greeted(), Bench::seated()] {
        assert_eq!(helped(&bench.send(&help("Ireland"))).as_deref(), Some("IE"));
        assert_eq!(helped(&bench.send(r#"{"id":"h","type":"help"}"#)), None);
        assert_eq!(helped(&bench.send(&help(&"x".repeat(9_000)))), None);
        assert_eq!(refused(&bench.send(r#"{"id":"h","type":"help","country":7}"#)).0, Code::BadRequest);
    }
    let mut bench = Bench::greeted();
    bench.send(&help("IE"));
    assert!(matches!(bench.send(&enter(""))[..], [Action::AskDoor(_)]), "and the door is still ahead");
}

// The threat: whoever has sent too much of anything is shut out of help, or help is a way to flood.
#[test]
fn a_flood_of_other_messages_takes_no_help_away_and_help_itself_is_bounded() {
    let mut bench = Bench::seated();
    (0..300).for_each(|_| drop(bench.send(r#"{"id":"a","type":"hand"}"#)));
    assert_eq!(helped(&bench.send(&help("IE"))).as_deref(), Some("IE"));
    (0..19).for_each(|_| assert!(helped(&bench.send(&help("IE"))).is_some()));
    bench.now_ms = 9_000;
    let [Action::Answer(ServerMessage::Refused(refusal))] = &bench.send(&help("IE"))[..] else { panic!() };
    assert_eq!((refusal.code, refusal.retry_after_ms), (Code::RateLimited, Some(1_000)));
    bench.now_ms = 10_000;
    assert!(helped(&bench.send(&help("IE"))).is_some(), "nobody waits longer than ten seconds");
    let actions = (0..1_000).flat_map(|_| bench.send(&help("IE"))).collect::<Vec<_>>();
    assert!(actions.contains(&Action::Close(CloseCode::Rate)), "a machine is closed like any other flood");
}
