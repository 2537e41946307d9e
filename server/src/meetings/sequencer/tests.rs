//! The machine by itself: who asks, and what is to be done about it. The log here is a vector that the test hands
//! back when it likes.

use meeting::format::{Format, Kind, Phase};
use meeting::{By, Command, Entry, Meeting, Opening, RULES, SecretHash, TypedWords, Waits};
use protocol::client::{Role, Seen};
use protocol::event::{Event, LineKind};
use protocol::server::RoomFrame;
use protocol::{Alias, ClientId, CloseCode, Code, Epoch, Limits, RoomName, SeatId, ServerMessage, StageId};

use super::{Action, Input, Sequencer};
use crate::log::{BatchId, CommandId, LogError};
use crate::meetings::ask::{Ask, Asked, ConnectionId, Knock, Name, Offer};
use crate::meetings::barred::TagKey;
use crate::meetings::entries;
use crate::rooms::CredentialId;

const EPOCH: Epoch = Epoch(7);

/// A room where everyone may write, from the moment that its facilitator opens it.
fn opening() -> Opening {
    let phase = Phase::new("talk", Kind::Open { slow_ms: 0, threads: false }, 3_600_000);
    let format = Format { phases: vec![phase], ..Format::new("talk", 60) };
    Opening {
        rules: RULES,
        epoch: EPOCH,
        room: RoomName::new("tuesday").unwrap(),
        opened_at_ms: 0,
        format,
        slots: Default::default(),
        language: "en".into(),
        agreements: Vec::new(),
        led_by: "peers".into(),
        limits_text: String::new(),
        kept: Vec::new(),
        help: Vec::new(),
        limits: Limits::default(),
        waits: Waits::default(),
        words: TypedWords::default(),
    }
}

struct Bench {
    sequencer: Sequencer,
    now: u64,
    flying: Option<(BatchId, Vec<Vec<u8>>)>,
    stored: Vec<Entry>,
}

impl Bench {
    fn new() -> Self {
        Self::of(opening())
    }

    fn of(opening: Opening) -> Self {
        let first = Entry { at: 0, chance: 0, by: By::Clock, command: Command::Opened(Box::new(opening)) };
        Self::resume(vec![first], false)
    }

    /// The machine that a log of these entries gives.
    fn resume(stored: Vec<Entry>, restarted: bool) -> Self {
        let mut meeting = Meeting::open(&stored[0]).unwrap();
        stored[1..].iter().for_each(|entry| drop(meeting.apply(entry)));
        let mut chance = 0;
        let draw = move || {
            chance += 1;
            chance
        };
        let now = meeting.now();
        let sequencer = Sequencer::new(meeting, restarted, Box::new(draw));
        Self { sequencer, now, flying: None, stored }
    }

    fn handle(&mut self, input: Input) -> Vec<Action> {
        let mut actions = self.sequencer.handle(self.now, input);
        actions.retain(|action| match action {
            Action::Append(id, bodies) => {
                assert!(self.flying.is_none(), "one batch in flight");
                self.flying = Some((*id, bodies.clone()));
                false
            }
            _ => true,
        });
        actions
    }

    /// The log has stored what is in flight, and whatever follows from that.
    fn store(&mut self) -> Vec<Action> {
        let mut actions = Vec::new();
        while let Some((id, bodies)) = self.flying.take() {
            let entries: Vec<_> = bodies.iter().map(|body| entries::decode(body).unwrap()).collect();
            self.stored.extend(entries.iter().cloned());
            let ids = (0..).map(|index| CommandId::of(id, index));
            actions.extend(self.handle(Input::Yielded(ids.zip(entries).collect())));
        }
        actions
    }

    fn ask(&mut self, from: u64, id: &str, ask: Ask) -> Vec<Action> {
        self.handle(Input::Asked(vec![asked(from, id, ask)]))
    }

    /// Seats someone and brings them into the room.
    fn bring_in(&mut self, from: u64, role: Role) -> SeatId {
        self.ask(from, "enter", knock(from, role));
        let seat = seat_given(&self.store()).expect("a seat");
        self.ask(from, "agree", offer(seat, Command::Agree { listen: false }));
        self.store();
        seat
    }

    /// A room that is open, with its facilitator on connection 1 and a member on connection 2.
    fn with_two() -> (Self, SeatId, SeatId) {
        let mut bench = Self::new();
        let keeper = bench.bring_in(1, Role::Facilitator);
        for (id, command) in [("open", Command::Open), ("start", Command::Start)] {
            bench.ask(1, id, offer(keeper, command));
            bench.store();
        }
        let member = bench.bring_in(2, Role::Member);
        (bench, keeper, member)
    }
}

fn asked(from: u64, id: &str, ask: Ask) -> Asked {
    Asked { from: ConnectionId(from), re: Some(ClientId::new(id).unwrap()), ask }
}

fn knock(person: u64, role: Role) -> Ask {
    knock_with(person, role, None)
}

fn knock_with(person: u64, role: Role, seen: Option<Seen>) -> Ask {
    let alias = format!("person {person}");
    Ask::Enter(Box::new(Knock {
        ticket: SecretHash([u8::try_from(person).unwrap(); 32]),
        name: Some(Name { alias: Alias::new(alias.clone()).unwrap(), skeleton: alias }),
        role: Ok(role),
        invited: false,
        credential: None,
        newcomer: false,
        pronouns: None,
        seen,
        network: None,
    }))
}

fn offer(seat: SeatId, command: Command) -> Ask {
    Ask::Offer(Box::new(Offer { seat, body: 1, command, answer: None }))
}

fn say(seat: SeatId, text: &str) -> Ask {
    offer(seat, Command::Say { text: text.into() })
}

fn seat_given(actions: &[Action]) -> Option<SeatId> {
    actions.iter().find_map(|action| match action {
        Action::Seat(_, seat) => Some(*seat),
        _ => None,
    })
}

fn said(actions: &[Action]) -> Vec<(u64, &str)> {
    let line = |action| match action {
        &Action::ToRoom(RoomFrame {
            stage: StageId::MAIN,
            seq,
            event: Event::Said { ref text, kind: LineKind::Talk, .. },
            ..
        }) => Some((seq, text.as_str())),
        _ => None,
    };
    actions.iter().filter_map(line).collect()
}

fn refusals(actions: &[Action]) -> Vec<Code> {
    let code = |action: &Action| match action {
        Action::Answer(_, ServerMessage::Refused(refusal)) => Some(refusal.code),
        _ => None,
    };
    actions.iter().filter_map(code).collect()
}

fn done(id: &str, seq: Option<u64>) -> ServerMessage {
    ServerMessage::Done { re: ClientId::new(id).unwrap(), seq }
}

#[test]
fn a_line_is_told_once_it_is_stored_and_its_authors_done_follows_right_behind() {
    let (mut bench, _, member) = Bench::with_two();
    assert_eq!(bench.ask(2, "m1", say(member, "hello")), []);
    let actions = bench.store();
    let [(seq, "hello")] = said(&actions)[..] else { panic!("{actions:?}") };
    let place = actions.iter().position(|action| matches!(action, Action::ToRoom(_))).unwrap();
    assert_eq!(actions[place + 1], Action::Answer(ConnectionId(2), done("m1", Some(seq))));
}

#[test]
fn a_line_sent_again_gives_the_same_done_and_no_second_line() {
    let (mut bench, _, member) = Bench::with_two();
    bench.ask(2, "m1", say(member, "hello"));
    let first = bench.store();
    let again = bench.ask(2, "m1", say(member, "hello"));
    assert!(said(&first).len() == 1 && bench.flying.is_none(), "nothing is stored a second time");
    assert_eq!(again, [Action::Answer(ConnectionId(2), done("m1", Some(said(&first)[0].0)))]);
}

#[test]
fn a_refusal_is_answered_at_once_and_never_stored() {
    let (mut bench, _, member) = Bench::with_two();
    let stored = bench.stored.len();
    assert_eq!(refusals(&bench.ask(2, "m1", offer(member, Command::Start))), [Code::Forbidden]);
    assert!(bench.flying.is_none());
    assert_eq!(bench.stored.len(), stored);
}

#[test]
fn one_batch_is_in_flight_and_what_comes_meanwhile_makes_the_next() {
    let (mut bench, keeper, member) = Bench::with_two();
    bench.ask(1, "a", say(keeper, "one"));
    let all = vec![asked(2, "b", say(member, "two")), asked(1, "c", say(keeper, "three"))];
    assert_eq!(bench.handle(Input::Asked(all)), []);
    assert_eq!(bench.flying.as_ref().unwrap().1.len(), 1);
    let told = bench.store();
    assert_eq!(said(&told).into_iter().map(|(_, text)| text).collect::<Vec<_>>(), ["one", "two", "three"]);
}

// The threat: a line is lost because its writer's own line broke right behind it.
#[test]
fn what_someone_sends_and_then_hangs_up_is_heard() {
    let (mut bench, keeper, member) = Bench::with_two();
    bench.ask(1, "a", say(keeper, "one"));
    bench.ask(2, "b", say(member, "goodbye"));
    bench.handle(Input::Dropped(ConnectionId(2)));
    let told = bench.store();
    assert_eq!(said(&told).into_iter().map(|(_, text)| text).collect::<Vec<_>>(), ["one", "goodbye"]);
    assert_eq!(refusals(&bench.ask(2, "c", say(member, "and"))), [Code::NotJoined]);
}

// The threat: a meeting stops, and someone at its door waits for ever.
#[test]
fn whoever_still_waits_when_a_meeting_stops_is_answered() {
    let (mut bench, keeper, _) = Bench::with_two();
    bench.ask(1, "a", say(keeper, "one"));
    bench.ask(3, "b", knock(3, Role::Member));
    let late = vec![asked(4, "c", knock(4, Role::Member))];
    let actions = bench.sequencer.turn_away(late, Code::Unavailable);
    assert_eq!(refusals(&actions), [Code::Unavailable; 3]);
    assert!(
        actions.contains(&Action::NoSeat(ConnectionId(3)))
            && actions.contains(&Action::NoSeat(ConnectionId(4)))
    );
}

#[test]
fn a_restart_and_a_return_that_were_not_stored_are_tried_again_by_themselves() {
    let (mut bench, ..) = Bench::with_two();
    let mut bench = Bench::resume(std::mem::take(&mut bench.stored), true);
    bench.handle(Input::Woke);
    assert!(bench.flying.take().is_some());
    bench.handle(Input::NotStored(LogError::Unavailable));
    let wake = bench.sequencer.next_wake().unwrap();
    assert!(wake <= bench.now + 1_000, "{wake}");
    bench.now = wake;
    bench.handle(Input::Woke);
    bench.store();
    assert!(matches!(bench.stored.last().unwrap().command, Command::Restarted));
    assert!(bench.sequencer.next_wake().is_none_or(|wake| wake > bench.now));
}

// The threat: a client waits for ever for an answer that nobody gives.
#[test]
fn whoever_has_left_the_door_and_asks_where_we_are_is_answered() {
    let (mut bench, ..) = Bench::with_two();
    bench.ask(3, "enter", knock(3, Role::Member));
    let seat = seat_given(&bench.store()).expect("a seat");
    bench.ask(3, "leave", offer(seat, Command::Leave));
    bench.store();
    assert_eq!(refusals(&bench.ask(3, "look", Ask::Look(seat))), [Code::NotJoined]);
}

// The threat: `agree` and `say` in one go, where the second is allowed only once the first is applied.
#[test]
fn what_a_seat_sends_in_one_go_is_taken_in_its_order() {
    let (mut bench, ..) = Bench::with_two();
    bench.ask(3, "enter", knock(3, Role::Member));
    let seat = seat_given(&bench.store()).unwrap();
    let agree = asked(3, "a", offer(seat, Command::Agree { listen: false }));
    let actions = bench.handle(Input::Asked(vec![agree, asked(3, "b", say(seat, "hello"))]));
    assert_eq!(refusals(&actions), []);
    assert_eq!(said(&bench.store()).len(), 1);
}

#[test]
fn someone_who_comes_in_gets_a_view_and_then_hears_the_room() {
    let (mut bench, keeper, _) = Bench::with_two();
    bench.ask(3, "enter", knock(3, Role::Member));
    let entered = bench.store();
    let seat = seat_given(&entered).unwrap();
    assert!(
        !entered.contains(&Action::Hears(seat, Some(StageId::MAIN))),
        "at the door nothing of the room is heard"
    );
    bench.ask(3, "agree", offer(seat, Command::Agree { listen: false }));
    let came_in = bench.store();
    let view = came_in.iter().position(|action| {
        matches!(action, Action::Answer(ConnectionId(3), ServerMessage::View(view)) if view.room.is_some())
    });
    let hears = came_in.iter().position(|action| *action == Action::Hears(seat, Some(StageId::MAIN)));
    let people = came_in.iter().position(|action| matches!(action, Action::ToRoom(_)));
    assert!(people < view && view < hears, "the view holds what the room has just heard: {came_in:?}");
    bench.ask(1, "m", say(keeper, "welcome"));
    assert_eq!(said(&bench.store()).len(), 1);
}

#[test]
fn the_newest_connection_takes_the_seat_and_the_older_one_is_closed() {
    let (mut bench, _, member) = Bench::with_two();
    let actions = bench.ask(9, "again", knock(2, Role::Member));
    assert!(actions.contains(&Action::Close(ConnectionId(2), CloseCode::SeatTakenElsewhere)));
    assert_eq!(seat_given(&actions), Some(member));
    assert!(bench.flying.is_none(), "coming back needs no entry");
    assert_eq!(refusals(&bench.ask(2, "m1", say(member, "me?"))), [Code::NotJoined]);
    bench.handle(Input::Dropped(ConnectionId(2)));
    bench.ask(9, "m2", say(member, "me"));
    assert_eq!(said(&bench.store()).len(), 1);
}

#[test]
fn two_connections_with_one_new_ticket_get_one_seat() {
    let (mut bench, ..) = Bench::with_two();
    let both = vec![asked(3, "a", knock(3, Role::Member)), asked(4, "b", knock(3, Role::Member))];
    bench.handle(Input::Asked(both));
    let actions = bench.store();
    let seats: Vec<_> = actions.iter().filter(|action| matches!(action, Action::Seat(..))).collect();
    assert_eq!(seats.len(), 2);
    assert!(actions.contains(&Action::Close(ConnectionId(3), CloseCode::SeatTakenElsewhere)));
}

#[test]
fn whoever_comes_back_gets_exactly_what_was_missed() {
    let (mut bench, keeper, _) = Bench::with_two();
    bench.ask(1, "a", say(keeper, "one"));
    let seq = said(&bench.store())[0].0;
    bench.handle(Input::Dropped(ConnectionId(2)));
    bench.ask(1, "b", say(keeper, "two"));
    bench.store();
    let own = 100;
    let stale = bench.ask(
        5,
        "c",
        knock_with(2, Role::Member, Some(Seen { epoch: EPOCH, stage: StageId::MAIN, seq, own })),
    );
    assert!(resumed(&stale) == Some(false), "numbers from the future start over");
    let view = stale.iter().find_map(|action| match action {
        Action::Answer(_, ServerMessage::View(view)) => Some(view.own),
        _ => None,
    });
    let seen = Some(Seen { epoch: EPOCH, stage: StageId::MAIN, seq, own: view.unwrap() });
    let actions = bench.ask(6, "d", knock_with(2, Role::Member, seen));
    assert_eq!(resumed(&actions), Some(true));
    let missed = actions.iter().find_map(|action| match action {
        Action::Backlog(_, missed) => Some(missed.len()),
        _ => None,
    });
    assert_eq!(missed, Some(1));
}

fn resumed(actions: &[Action]) -> Option<bool> {
    actions.iter().find_map(|action| match action {
        Action::Answer(_, ServerMessage::Entered { resumed, .. }) => Some(*resumed),
        _ => None,
    })
}

#[test]
fn what_was_seen_of_another_meeting_is_gone() {
    let (mut bench, ..) = Bench::with_two();
    let seen = Some(Seen { epoch: Epoch(8), stage: StageId::MAIN, seq: 3, own: 1 });
    for person in [2, 3] {
        let actions = bench.ask(9, "a", knock_with(person, Role::Member, seen));
        assert_eq!(refusals(&actions), [Code::Gone]);
        assert!(actions.contains(&Action::NoSeat(ConnectionId(9))));
    }
}

#[test]
fn a_stranger_without_the_right_is_refused_and_a_known_ticket_is_not() {
    let (mut bench, ..) = Bench::with_two();
    let uninvited = |person| match knock(person, Role::Member) {
        Ask::Enter(knock) => Ask::Enter(Box::new(Knock { role: Err(Code::UnknownRoom), ..*knock })),
        other => other,
    };
    assert_eq!(refusals(&bench.ask(8, "a", uninvited(8))), [Code::UnknownRoom]);
    assert!(seat_given(&bench.ask(9, "b", uninvited(2))).is_some());
}

#[test]
fn a_drop_of_five_seconds_leaves_no_trace_and_one_of_eight_does() {
    let (mut bench, _, member) = Bench::with_two();
    let stored = bench.stored.len();
    bench.handle(Input::Dropped(ConnectionId(2)));
    bench.now += 5_000;
    bench.ask(3, "a", knock(2, Role::Member));
    bench.store();
    assert_eq!(bench.stored.len(), stored);
    bench.handle(Input::Dropped(ConnectionId(3)));
    let since = bench.now;
    assert!(bench.sequencer.next_wake().unwrap() <= since + 8_000);
    bench.now = since + 8_000;
    bench.handle(Input::Woke);
    bench.store();
    bench.ask(4, "b", knock(2, Role::Member));
    bench.store();
    let commands: Vec<_> = bench.stored[stored..].iter().map(|entry| entry.command.clone()).collect();
    let told: Vec<_> = commands.into_iter().filter(|command| *command != Command::Tick).collect();
    assert_eq!(told, [Command::Away { seat: member, since }, Command::Back { seat: member }]);
}

#[test]
fn while_the_log_cannot_store_everyone_hears_so_and_may_ask_again() {
    let (mut bench, _, member) = Bench::with_two();
    bench.ask(2, "m1", say(member, "hello"));
    bench.flying = None;
    let actions = bench.handle(Input::NotStored(LogError::Unavailable));
    let [Action::Answer(ConnectionId(2), ServerMessage::Refused(refusal))] = &actions[..] else {
        panic!("{actions:?}")
    };
    assert_eq!((refusal.code, refusal.retryable), (Code::Unavailable, true));
    assert!(refusal.retry_after_ms.is_some());
    bench.ask(2, "m1", say(member, "hello"));
    assert!(bench.flying.is_none(), "the log is left in peace for a moment");
    bench.now = bench.sequencer.next_wake().unwrap();
    bench.handle(Input::Woke);
    assert_eq!(said(&bench.store()).len(), 1);
}

// The threat: while the disk neither stores nor says so, whoever speaks waits without a word.
#[test]
fn while_nobody_knows_what_was_stored_everyone_else_hears_so_at_once() {
    let (mut bench, host, member) = Bench::with_two();
    bench.ask(1, "h0", say(host, "long stored"));
    let stored = bench.store();
    bench.ask(2, "m1", say(member, "hello"));
    bench.ask(1, "h1", say(host, "before the doubt"));
    assert_eq!(refusals(&bench.handle(Input::Doubted)), [Code::Unavailable], "what waited");
    assert_eq!(refusals(&bench.ask(1, "h2", say(host, "in the doubt"))), [Code::Unavailable]);
    assert!(bench.ask(2, "m1", say(member, "hello")).is_empty(), "what is in doubt itself, sent again");
    let again = bench.ask(1, "h0", say(host, "long stored"));
    assert!(!again.is_empty() && again.iter().all(|answer| stored.contains(answer)), "{again:?}");
    let texts =
        |actions: &[Action]| said(actions).into_iter().map(|(_, text)| text.to_owned()).collect::<Vec<_>>();
    assert_eq!(texts(&bench.store()), ["hello"], "the doubtful one is heard of once it is known");
    bench.ask(1, "h2", say(host, "behind the doubt"));
    assert_eq!(texts(&bench.store()), ["behind the doubt"]);
}

// The threat: a line that everyone has read is refused when it is sent again while the disk is full, and is said twice.
#[test]
fn what_is_done_is_confirmed_when_it_is_sent_again_while_the_log_cannot_store() {
    let (mut bench, _, member) = Bench::with_two();
    bench.ask(2, "m1", say(member, "hello"));
    let first = bench.store();
    bench.ask(2, "m2", say(member, "again"));
    bench.flying = None;
    bench.handle(Input::NotStored(LogError::Unavailable));
    bench.now = bench.sequencer.next_wake().unwrap();
    let again = bench.ask(2, "m1", say(member, "hello"));
    let confirmed = |actions: &[Action]| {
        actions.iter().find_map(|action| match action {
            Action::Answer(ConnectionId(2), answer @ ServerMessage::Done { .. }) => Some(answer.clone()),
            _ => None,
        })
    };
    assert!(confirmed(&first).is_some());
    assert_eq!(confirmed(&again), confirmed(&first));
    assert!(said(&bench.store()).is_empty());
}

// The threat: the line drops while the seat is being given, and the seat counts as present for ever.
#[test]
fn whoever_is_gone_before_the_seat_is_given_counts_as_away() {
    let (mut bench, ..) = Bench::with_two();
    bench.ask(3, "enter", knock(3, Role::Member));
    bench.handle(Input::Dropped(ConnectionId(3)));
    let seat = seat_given(&bench.store()).unwrap();
    let since = bench.now;
    bench.now += 8_000;
    bench.handle(Input::Woke);
    bench.store();
    assert!(bench.stored.iter().any(|entry| entry.command == Command::Away { seat, since }));
}

#[test]
fn after_a_removal_new_seats_from_the_same_network_wait_and_others_do_not() {
    let (home, cafe) = {
        let key = TagKey::default();
        (Some(key.tag(&"home")), Some(key.tag(&"cafe")))
    };
    let from = |person, network| match knock(person, Role::Member) {
        Ask::Enter(knock) => Ask::Enter(Box::new(Knock { network, ..*knock })),
        other => other,
    };
    let (mut bench, keeper, _) = Bench::with_two();
    bench.ask(3, "a", from(3, home));
    let seat = seat_given(&bench.store()).unwrap();
    bench.ask(3, "agree", offer(seat, Command::Agree { listen: false }));
    bench.store();
    bench.ask(1, "r", offer(keeper, Command::Remove { seat, on: true }));
    bench.store();
    let stored = bench.stored.len();
    bench.handle(Input::Asked(vec![asked(4, "b", from(4, home)), asked(5, "c", from(5, cafe))]));
    bench.store();
    let waits: Vec<_> = bench.stored[stored..]
        .iter()
        .filter_map(|entry| match &entry.command {
            Command::Enter(newcomer) => Some(newcomer.to_waiting),
            _ => None,
        })
        .collect();
    assert_eq!(waits, [true, false]);
}

#[test]
fn after_a_restart_the_time_goes_on_and_everyone_counts_as_away_until_they_come() {
    let (mut bench, _, member) = Bench::with_two();
    bench.now += 60_000;
    bench.ask(2, "m1", say(member, "hello"));
    bench.store();
    let last = bench.stored.last().unwrap().at;
    let mut bench = Bench::resume(bench.stored, true);
    let stored = bench.stored.len();
    bench.now = 0;
    bench.handle(Input::Woke);
    bench.store();
    assert_eq!(bench.stored[stored].command, Command::Restarted);
    assert!(bench.stored[stored].at >= last);
    bench.ask(7, "a", knock(2, Role::Member));
    bench.store();
    assert_eq!(bench.stored.last().unwrap().command, Command::Back { seat: member });
    bench.ask(7, "m1", say(member, "hello"));
    assert_eq!(said(&bench.store()).len(), 0, "said before the restart, and answered as then");
}

#[test]
fn someone_removed_hears_so_and_is_closed_and_does_not_come_back() {
    let (mut bench, keeper, member) = Bench::with_two();
    bench.ask(1, "r", offer(keeper, Command::Remove { seat: member, on: true }));
    let actions = bench.store();
    let told = actions.iter().position(|action| matches!(action, Action::ToSeat(seat, _) if *seat == member));
    let closed =
        actions.iter().position(|action| *action == Action::Close(ConnectionId(2), CloseCode::Removed));
    assert!(told.is_some() && told < closed, "{actions:?}");
    let again = bench.ask(9, "a", knock(2, Role::Member));
    assert_eq!(refusals(&again), [Code::Removed]);
    assert!(again.contains(&Action::Close(ConnectionId(9), CloseCode::Removed)));
}

// The threat: lines on their way while the meeting ends vanish without an answer.
#[test]
fn when_the_meeting_ends_what_is_on_its_way_is_answered_and_nothing_comes_after() {
    let (mut bench, keeper, member) = Bench::with_two();
    bench.ask(1, "end", offer(keeper, Command::End));
    bench.store();
    bench.now += Waits::default().end_undo_ms;
    bench.handle(Input::Woke);
    bench.ask(2, "m1", say(member, "wait"));
    let actions = bench.store();
    assert_eq!(actions.last(), Some(&Action::End));
    assert_eq!(refusals(&actions), [Code::Ended]);
    assert_eq!(refusals(&bench.ask(2, "m2", say(member, "anyone?"))), [Code::Ended]);
    assert_eq!(bench.sequencer.next_wake(), None);
}

#[test]
fn the_same_inputs_make_the_same_batches() {
    let run = || {
        let (mut bench, keeper, member) = Bench::with_two();
        bench.ask(1, "a", say(keeper, "one"));
        bench.ask(2, "b", say(member, "two"));
        let actions = bench.store();
        (bench.stored, actions)
    };
    assert_eq!(run(), run());
}

// The threat: whoever came in while the credential was being revoked keeps what it granted.
#[test]
fn whoever_comes_by_a_revoked_credential_is_demoted_before_anything_else_and_once() {
    let (mut bench, ..) = Bench::with_two();
    let credential = CredentialId::from("lost".to_owned());
    let Ask::Enter(knock) = knock(3, Role::Facilitator) else { unreachable!() };
    bench.handle(Input::Revoked(vec![credential.clone()]));
    assert!(bench.flying.is_none(), "nobody came by it");
    bench.ask(3, "a", Ask::Enter(Box::new(Knock { credential: Some(credential.clone()), ..*knock })));
    bench.store();
    bench.handle(Input::Revoked(vec![credential]));
    bench.store();
    let demoted = |entry: &&Entry| entry.command == Command::Demote { credential: "lost".into() };
    assert_eq!(bench.stored.iter().filter(demoted).count(), 1);
}

// The threat: a deadline that stays, by a mistake of the rules, fills the disk at the log's speed. Parts without any
// length make one: the rules leave a hundred of them at a time.
#[test]
fn a_deadline_that_a_tick_does_not_move_is_tried_once_a_second() {
    let mut opening = opening();
    let part = Phase { length_ms: 0, ..opening.format.phases[0].clone() };
    opening.format.phases = vec![part; 1_000];
    let mut bench = Bench::of(opening);
    let keeper = bench.bring_in(1, Role::Facilitator);
    for (id, command) in [("open", Command::Open), ("start", Command::Start)] {
        bench.ask(1, id, offer(keeper, command));
        bench.store();
    }
    let ticks = |bench: &Bench| bench.stored.iter().filter(|entry| entry.command == Command::Tick).count();
    let before = ticks(&bench);
    assert!(before <= 2, "{before}");
    bench.handle(Input::Woke);
    bench.store();
    assert_eq!((ticks(&bench), bench.sequencer.next_wake()), (before, Some(bench.now + 1_000)));
    bench.now += 1_000;
    bench.handle(Input::Woke);
    bench.store();
    assert_eq!(ticks(&bench), before + 1);
}
