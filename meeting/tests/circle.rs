//! One small evening by hand: what the rules do when everything goes as planned.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use meeting::format::{Admission, Again, Format, Kind, Order, Over, Part, Phase, Turns};
use meeting::{
    By, Command, Entry, Meeting, Newcomer, Opening, Outcome, SecretHash, Sent, To, TypedWords, Waits,
};
use protocol::client::Role;
use protocol::event::Event;
use protocol::{Alias, ClientId, Code, Epoch, Limits, RoomName, SeatId};

const MINUTE: u64 = 60_000;

fn phase(id: &str, kind: Kind, minutes: u64, part: Part) -> Phase {
    Phase { part, ..Phase::new(id, kind, minutes * MINUTE) }
}

fn format() -> Format {
    let turns = Turns { again: Again::AfterAll, over: Over::Close, ..Turns::new(Order::Queue, 4 * MINUTE) };
    Format {
        signs: vec!["thanks".to_owned()],
        phases: vec![
            phase("gather", Kind::Open { slow_ms: 0, threads: false }, 5, Part::Before),
            phase("share", Kind::Turns(turns), 20, Part::Counted),
        ],
        ..Format::new("small", 20)
    }
}

struct Evening {
    meeting: Meeting,
    at: u64,
    sent: u64,
    heard: Vec<(To, Event)>,
}

impl Evening {
    fn open() -> Self {
        Self::of(format())
    }

    fn of(format: Format) -> Self {
        Self::with(format, Limits::default())
    }

    fn with(format: Format, limits: Limits) -> Self {
        let opening = Opening {
            rules: meeting::RULES,
            epoch: Epoch(1),
            room: RoomName::new("small").unwrap(),
            opened_at_ms: 0,
            format,
            slots: [("thanks".to_owned(), "Thank you.".to_owned())].into(),
            language: "en".to_owned(),
            agreements: vec!["We let each other finish.".to_owned()],
            led_by: "peers".to_owned(),
            limits_text: "Members, not counsellors.".to_owned(),
            kept: Vec::new(),
            help: Vec::new(),
            limits,
            waits: Waits::default(),
            words: TypedWords::default(),
        };
        let first = Entry { at: 0, chance: 0, by: By::Clock, command: Command::Opened(Box::new(opening)) };
        Self { meeting: Meeting::open(&first).unwrap(), at: 0, sent: 0, heard: Vec::new() }
    }

    fn apply(&mut self, by: By, command: Command) -> Outcome {
        self.sent += 1;
        let entry = Entry { at: self.at, chance: self.sent, by, command };
        let applied = self.meeting.apply(&entry);
        self.heard.extend(applied.outgoing.into_iter().map(|event| (event.to, event.event)));
        applied.outcome
    }

    fn does(&mut self, seat: SeatId, command: Command) -> Outcome {
        let id = ClientId::new(format!("m{}", self.sent)).unwrap();
        self.apply(By::Seat(seat, Sent { id, body: self.sent }), command)
    }

    fn enters(&mut self, alias: &str, role: Role) -> SeatId {
        self.enters_by(None, alias, role)
    }

    fn enters_by(&mut self, credential: Option<&str>, alias: &str, role: Role) -> SeatId {
        let seat = self.stands_at_the_door(credential, alias, role).unwrap();
        assert_eq!(self.does(seat, Command::Agree { listen: false }), Outcome::Done(None));
        seat
    }

    fn stands_at_the_door(
        &mut self,
        credential: Option<&str>,
        alias: &str,
        role: Role,
    ) -> Result<SeatId, Code> {
        let mut ticket = [0; 32];
        ticket[..8].copy_from_slice(&self.sent.to_be_bytes());
        let newcomer = Newcomer {
            ticket: SecretHash(ticket),
            alias: Alias::new(alias).unwrap(),
            skeleton: alias.to_lowercase(),
            role,
            newcomer: false,
            to_waiting: false,
            invited: credential.is_some() && role == Role::Member,
            pronouns: None,
            credential: credential.map(str::to_owned),
        };
        match self.apply(By::Door, Command::Enter(Box::new(newcomer))) {
            Outcome::Seated(seat) => Ok(seat),
            Outcome::Refused(refused) => Err(refused.code),
            other => panic!("{alias} is answered {other:?}"),
        }
    }

    fn after(&mut self, ms: u64) {
        self.at += ms;
        self.apply(By::Clock, Command::Tick);
    }

    fn room_heard(&self) -> Vec<String> {
        let room = self.heard.iter().filter(|(to, _)| matches!(to, To::Room(..)));
        room.map(|(_, event)| serde_json::to_value(event).unwrap()["type"].as_str().unwrap().to_owned())
            .collect()
    }
}

#[test]
fn a_hand_is_raised_called_spoken_and_done() {
    let mut evening = Evening::open();
    let chair = evening.enters("Juniper", Role::Facilitator);
    evening.does(chair, Command::Open);
    let maple = evening.enters("Maple", Role::Member);
    evening.does(chair, Command::Start);
    evening.heard.clear();

    evening.does(maple, Command::Say { text: "!".to_owned() });
    evening.does(maple, Command::Ready { draft: None });
    assert!(!evening.room_heard().contains(&"turn_began".to_owned()), "an idle floor waits for the chair");
    evening.does(chair, Command::Call { seat: None, turn: None });
    evening.does(maple, Command::Say { text: "It was a long week.".to_owned() });
    evening.does(maple, Command::Say { text: "done".to_owned() });

    assert_eq!(evening.room_heard(), ["waiting", "turn_began", "waiting", "said", "turn_ended"]);
}

#[test]
fn a_phase_says_how_its_floor_passes_on() {
    for (order, hands) in [(Order::Queue, true), (Order::Round, true), (Order::Fixed, false)] {
        let mut format = format();
        let Kind::Turns(turns) = &mut format.phases[1].kind else { panic!("sharing goes by turns") };
        turns.order = order;
        let mut evening = Evening::of(format);
        let chair = evening.enters("Juniper", Role::Facilitator);
        evening.does(chair, Command::Open);
        evening.does(chair, Command::Start);
        let told: Vec<_> = evening
            .heard
            .iter()
            .filter_map(|(_, event)| match event {
                Event::PhaseBegan { phase } => Some((phase.order.clone(), phase.hands)),
                _ => None,
            })
            .collect();
        let name = format!("{order:?}").to_lowercase();
        assert_eq!(told, [(None, false), (Some(name), hands)]);
    }
}

#[test]
fn an_idle_floor_passes_by_itself_after_half_a_minute() {
    let mut evening = Evening::open();
    let chair = evening.enters("Juniper", Role::Facilitator);
    evening.does(chair, Command::Open);
    let maple = evening.enters("Maple", Role::Member);
    evening.does(chair, Command::Start);
    evening.does(maple, Command::RaiseHand);
    evening.does(maple, Command::Ready { draft: Some("Hello, all.".to_owned()) });
    evening.heard.clear();

    assert_eq!(evening.meeting.next_deadline(), Some(30_000));
    evening.after(29_999);
    assert!(evening.room_heard().is_empty());
    evening.after(1);
    assert_eq!(evening.room_heard(), ["turn_began", "said", "waiting"]);
}

#[test]
fn a_late_tick_changes_nothing() {
    let run = |steps: &[u64]| {
        let mut evening = Evening::open();
        let chair = evening.enters("Juniper", Role::Facilitator);
        evening.does(chair, Command::Open);
        for step in steps {
            evening.after(*step);
        }
        evening.heard
    };
    assert_eq!(run(&[40 * MINUTE]), run(&[MINUTE; 40]));
}

#[test]
fn a_snapshot_goes_on_as_the_meeting_would_have() {
    let mut evening = Evening::open();
    let chair = evening.enters("Juniper", Role::Facilitator);
    evening.does(chair, Command::Open);
    let maple = evening.enters("Maple", Role::Member);
    let rook = evening.enters("Rook", Role::Member);
    evening.does(chair, Command::Start);
    evening.does(chair, Command::Remove { seat: rook, on: true });
    evening.does(maple, Command::RaiseHand);
    evening.does(maple, Command::Ready { draft: None });

    let snapshot = serde_json::to_string(&evening.meeting).unwrap();
    let mut restored: Meeting = serde_json::from_str(&snapshot).unwrap();
    let tick = Entry { at: 30_000, chance: 7, by: By::Clock, command: Command::Tick };
    assert_eq!(restored.apply(&tick), evening.meeting.apply(&tick));
    assert_eq!(restored.view(maple), evening.meeting.view(maple));
}

#[test]
fn a_revoked_credential_makes_members_of_those_who_came_by_it_and_the_chair_passes_on() {
    let mut evening = Evening::open();
    let juniper = evening.enters_by(Some("lost"), "Juniper", Role::Facilitator);
    evening.does(juniper, Command::Open);
    let slate = evening.enters_by(Some("kept"), "Slate", Role::Cofacilitator);
    let maple = evening.enters_by(Some("lost"), "Maple", Role::Cofacilitator);
    let role = |evening: &Evening, seat| evening.meeting.view(seat).unwrap().me.role;
    assert!(evening.meeting.is_held_by("lost"));
    evening.heard.clear();

    let lost = || Command::Demote { credential: "lost".to_owned() };
    evening.apply(By::Clock, lost());
    assert_eq!(evening.does(juniper, Command::Start), Outcome::Refused(Code::Forbidden.into()));
    assert_eq!((role(&evening, juniper), role(&evening, maple)), (Role::Member, Role::Member));
    assert_eq!(role(&evening, slate), Role::Cofacilitator);
    assert!(evening.heard.iter().any(|(_, event)| *event == Event::Chair { seat: Some(slate) }));

    assert!(!evening.meeting.is_held_by("lost"));
    evening.does(slate, Command::Appoint { seat: maple, role: Role::Cofacilitator });
    evening.apply(By::Clock, lost());
    assert_eq!(role(&evening, maple), Role::Cofacilitator, "an appointment is not of that credential");
}

#[test]
fn nobody_but_the_server_revokes() {
    let mut evening = Evening::open();
    let juniper = evening.enters_by(Some("own"), "Juniper", Role::Facilitator);
    let outcome = evening.does(juniper, Command::Demote { credential: "own".to_owned() });
    assert_eq!(outcome, Outcome::Refused(Code::Forbidden.into()));
    assert!(evening.meeting.is_held_by("own"));
}

#[test]
fn whoever_only_stands_at_the_door_cannot_fill_the_room() {
    let mut evening = Evening::with(format(), Limits { seats: 2, ..Limits::default() });
    let chair = evening.enters("Juniper", Role::Facilitator);
    evening.does(chair, Command::Open);
    let lurkers: Vec<_> = ["One", "Two", "Three"]
        .iter()
        .map(|name| evening.stands_at_the_door(None, name, Role::Member).unwrap())
        .collect();

    evening.enters("Maple", Role::Member);
    let full = evening.does(lurkers[0], Command::Agree { listen: false });
    assert_eq!(full, Outcome::Refused(Code::RoomFull.into()));
    assert_eq!(evening.stands_at_the_door(None, "Finch", Role::Member), Err(Code::RoomFull));
    evening.enters("Wren", Role::Facilitator);
}

#[test]
fn a_name_at_the_door_is_kept_only_while_someone_stands_there() {
    let mut evening = Evening::open();
    let chair = evening.enters("Juniper", Role::Facilitator);
    evening.does(chair, Command::Open);
    let squatter = evening.stands_at_the_door(None, "Maple", Role::Member).unwrap();
    assert_eq!(evening.stands_at_the_door(None, "Maple", Role::Member), Err(Code::NameTaken));

    evening.apply(By::Clock, Command::Away { seat: squatter, since: 0 });
    evening.enters("Maple", Role::Member);
    evening.apply(By::Clock, Command::Back { seat: squatter });
    let late = evening.does(squatter, Command::Agree { listen: false });
    assert_eq!(late, Outcome::Refused(Code::NameTaken.into()));
}

#[test]
fn people_who_come_and_go_do_not_pile_up() {
    let mut evening = Evening::open();
    let chair = evening.enters("Juniper", Role::Facilitator);
    evening.does(chair, Command::Open);
    for guest in 0..120 {
        let seat = evening.enters(&format!("Guest {guest}"), Role::Member);
        evening.does(seat, Command::Leave);
    }
    let people = evening.meeting.view(chair).unwrap().room.unwrap().people;
    assert!(people.len() <= 51, "{} are listed", people.len());
}

#[test]
fn waits_of_another_version_can_be_read() {
    let waits: Waits = serde_json::from_str(r#"{"ready_ms": 5, "a_wait_of_another_version_ms": 7}"#).unwrap();
    assert_eq!(waits, Waits { ready_ms: 5, ..Waits::default() });
}

#[test]
fn a_link_for_one_person_brings_their_seat_back_and_revoking_it_closes_the_door() {
    // A link that is lent to others would otherwise let any number of people into a closed room.
    let mut evening = Evening::of(Format { entry: Admission::Invited, ..format() });
    let juniper = evening.enters("Juniper", Role::Facilitator);
    evening.does(juniper, Command::Open);
    assert_eq!(evening.stands_at_the_door(None, "Rook", Role::Member), Err(Code::InvitedOnly));
    let slate = evening.enters_by(Some("slate's"), "Slate", Role::Member);
    let again = evening.stands_at_the_door(Some("slate's"), "Another", Role::Member);
    assert_eq!(again, Ok(slate), "the same link is the same seat, whatever name comes with it");
    evening.apply(By::Clock, Command::Demote { credential: "slate's".to_owned() });
    assert_eq!(evening.meeting.hears(slate), None);
    assert_eq!(evening.stands_at_the_door(Some("slate's"), "Slate", Role::Member), Err(Code::Declined));
}
