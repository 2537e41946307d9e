//! What a client may send, by example.

use super::{COMMITMENT, Group, JUNIPER, MAPLE, TICKET, alias};
use crate::client::{
    Card, ClientFrame, ClientMessage, Duty, HandsOrder, Key, Meanwhile, Role, Seen, SplitBy,
};
use crate::{
    AskId, ClientId, Commitment, Epoch, LineId, NoteId, PhaseIndex, RoomName, StageId, Ticket, TurnId,
};
use std::collections::BTreeMap;

/// Every message that a client may send.
pub fn client() -> Vec<Group<ClientFrame>> {
    vec![
        Group { title: "The connection", frames: connection() },
        Group { title: "The door", frames: door() },
        Group { title: "Speaking", frames: speaking() },
        Group { title: "Care and reading", frames: care() },
        Group { title: "Between two people", frames: private() },
        Group { title: "Facilitating the evening", frames: evening() },
        Group { title: "Facilitating the floor", frames: floor() },
        Group { title: "Facilitating the door", frames: people() },
    ]
}

fn connection() -> Vec<ClientFrame> {
    vec![
        without_id(ClientMessage::Hello { client: Some("example/1.0".to_owned()), bot: false }),
        without_id(ClientMessage::Alive {}),
        with_id(ClientMessage::Help { country: Some("IE".to_owned()) }),
        with_id(ClientMessage::Look {}),
    ]
}

fn door() -> Vec<ClientFrame> {
    vec![
        with_id(ClientMessage::Enter {
            room: room(),
            ticket: ticket(),
            alias: Some(alias("Maple")),
            key: None,
            passphrase: None,
            newcomer: true,
            pronouns: Some("she/her".to_owned()),
            seen: Some(Seen {
                epoch: Epoch(0x00c2_71f5_9be8_4d03_a6d1_0f37_e24c_58b9),
                stage: StageId::MAIN,
                seq: 41,
                own: 12,
            }),
        }),
        with_id(ClientMessage::Return {
            room: room(),
            ticket: ticket(),
            words: Key("harbour lantern seven willow".to_owned()),
        }),
        with_id(ClientMessage::ReturnWords {}),
        with_id(ClientMessage::Agree { listen: false }),
        with_id(ClientMessage::Listen { on: true }),
        with_id(ClientMessage::MoreTime { on: true }),
        with_id(ClientMessage::Slip { commitment: commitment() }),
        with_id(ClientMessage::Leave {}),
    ]
}

fn speaking() -> Vec<ClientFrame> {
    vec![
        with_id(ClientMessage::Say { text: "It was a long week, and I am glad to be here.".to_owned() }),
        with_id(ClientMessage::AnswerLine { line: LineId(57), text: "I read that book too.".to_owned() }),
        with_id(ClientMessage::JoinRoom { stage: StageId(1) }),
        with_id(ClientMessage::TakeBack { line: LineId(42) }),
        with_id(ClientMessage::React {
            turn: Some(TurnId(3)),
            line: None,
            sign: "thanks".to_owned(),
            on: true,
        }),
        with_id(ClientMessage::Hand {}),
        with_id(ClientMessage::Lower {}),
        with_id(ClientMessage::Ready { draft: Some("What I wrote while I waited.".to_owned()) }),
        with_id(ClientMessage::Pass {}),
        with_id(ClientMessage::Later {}),
        with_id(ClientMessage::Next { seat: JUNIPER }),
        with_id(ClientMessage::WelcomeReplies { on: true }),
        with_id(ClientMessage::Done {}),
        with_id(ClientMessage::Unfinished {}),
        without_id(ClientMessage::Typing { on: true }),
    ]
}

fn care() -> Vec<ClientFrame> {
    vec![
        with_id(ClientMessage::Note {
            text: "I have not heard from them since.".to_owned(),
            about: Some(JUNIPER),
        }),
        with_id(ClientMessage::HardTime {}),
        with_id(ClientMessage::StepOut { on: true }),
        with_id(ClientMessage::NeedPerson { on: true }),
        with_id(ClientMessage::Aside { to: JUNIPER, text: "I am glad that you came.".to_owned() }),
        with_id(ClientMessage::CloseAside { with: JUNIPER }),
        with_id(ClientMessage::Report {
            line: Some(LineId(42)),
            text: Some("This felt pointed.".to_owned()),
        }),
        with_id(ClientMessage::Volunteer { part: 1 }),
        with_id(ClientMessage::Post { part: 0 }),
        with_id(ClientMessage::Skip { part: 0 }),
        with_id(ClientMessage::Answer {
            ask: AskId(2),
            answers: BTreeMap::from([("milestone".to_owned(), "90_days".to_owned())]),
            share: true,
        }),
        with_id(ClientMessage::Strike { ask: AskId(3), option: "s2".to_owned(), on: true }),
    ]
}

fn private() -> Vec<ClientFrame> {
    vec![
        with_id(ClientMessage::AskToWrite { seat: JUNIPER }),
        with_id(ClientMessage::AnswerToWrite { seat: JUNIPER, yes: true }),
        with_id(ClientMessage::Write { seat: JUNIPER, text: "That was brave of you.".to_owned() }),
        with_id(ClientMessage::Block { seat: JUNIPER, on: true }),
        with_id(ClientMessage::ReportWritten { own: 12, text: Some("This felt pointed.".to_owned()) }),
    ]
}

fn evening() -> Vec<ClientFrame> {
    vec![
        with_id(ClientMessage::Open {}),
        with_id(ClientMessage::Start {}),
        with_id(ClientMessage::Advance { phase: PhaseIndex(2) }),
        with_id(ClientMessage::Back { phase: PhaseIndex(2) }),
        with_id(ClientMessage::ExtendPhase { phase: PhaseIndex(2), minutes: 5 }),
        with_id(ClientMessage::Slow { seconds: 10 }),
        with_id(ClientMessage::Shorten { phase: PhaseIndex(2), minutes: 5 }),
        with_id(ClientMessage::Park { text: "sleep".to_owned(), on: true }),
        with_id(ClientMessage::Card { card: Card::Agreements, seat: None, hold: true }),
        with_id(ClientMessage::LeaveOut { phase: PhaseIndex(5), on: true }),
        with_id(ClientMessage::Calm { on: true }),
        with_id(ClientMessage::Silence { minutes: 2 }),
        with_id(ClientMessage::Conversation { minutes: 1 }),
        with_id(ClientMessage::Insert { name: "pause".to_owned() }),
        with_id(ClientMessage::Motion { text: "Shall we stay till ten?".to_owned(), minutes: Some(2) }),
        with_id(ClientMessage::Poll {
            text: "When shall we meet in the summer?".to_owned(),
            choices: vec!["At seven".to_owned(), "At eight".to_owned()],
            minutes: 3,
        }),
        with_id(ClientMessage::Uninsert {}),
        with_id(ClientMessage::Split {
            by: SplitBy::Choice,
            rooms: vec!["newcomers".to_owned(), "everyone else".to_owned()],
            minutes: 20,
        }),
        with_id(ClientMessage::Invite {}),
        with_id(ClientMessage::Recall {}),
        with_id(ClientMessage::HandOver { seat: JUNIPER, duty: Duty::Door }),
        with_id(ClientMessage::TakeChair { duty: Duty::Floor }),
        with_id(ClientMessage::Break { on: true }),
        with_id(ClientMessage::StandIn { on: true, seat: None }),
        with_id(ClientMessage::Appoint { seat: JUNIPER, role: Role::Cofacilitator }),
        with_id(ClientMessage::End {}),
        with_id(ClientMessage::UndoEnd {}),
    ]
}

fn floor() -> Vec<ClientFrame> {
    vec![
        with_id(ClientMessage::Call { seat: Some(JUNIPER), turn: Some(TurnId(3)) }),
        with_id(ClientMessage::Turns {
            phase: PhaseIndex(2),
            order: Some(HandsOrder::Quietest),
            turn_seconds: Some(120),
        }),
        with_id(ClientMessage::Floor { open: false }),
        with_id(ClientMessage::Extend { turn: TurnId(3), minutes: 2 }),
        with_id(ClientMessage::CloseTurn { turn: TurnId(3) }),
        with_id(ClientMessage::Hold { on: true }),
        with_id(ClientMessage::Chair { text: "Thank you. The floor is open again.".to_owned() }),
        with_id(ClientMessage::OneToOne { seat: MAPLE, crisis: true }),
        with_id(ClientMessage::TakeCrisis { seat: MAPLE, then: Meanwhile::Rest }),
        with_id(ClientMessage::Whisper { seat: MAPLE, text: "Take all the time you need.".to_owned() }),
    ]
}

fn people() -> Vec<ClientFrame> {
    vec![
        with_id(ClientMessage::Quieten { seat: JUNIPER, minutes: 10 }),
        with_id(ClientMessage::Hide { line: LineId(42), on: true }),
        with_id(ClientMessage::Guard { on: false }),
        with_id(ClientMessage::Approval { on: true }),
        with_id(ClientMessage::Approve { unread: NoteId(4), on: true }),
        with_id(ClientMessage::Veil { line: LineId(42), label: Some("graphic".to_owned()), on: true }),
        with_id(ClientMessage::Remove { seat: JUNIPER, on: true }),
        with_id(ClientMessage::Lock { on: true }),
        with_id(ClientMessage::Admit { seat: JUNIPER }),
        with_id(ClientMessage::Decline { seat: JUNIPER }),
    ]
}

fn with_id(message: ClientMessage) -> ClientFrame {
    ClientFrame { id: Some(ClientId::new("m-17").expect("an example's id is a good one")), message }
}

fn without_id(message: ClientMessage) -> ClientFrame {
    ClientFrame { id: None, message }
}

fn room() -> RoomName {
    RoomName::new("tuesday-evening").expect("an example's room is a good one")
}

fn commitment() -> Commitment {
    Commitment::new(COMMITMENT).expect("an example's commitment is a good one")
}

fn ticket() -> Ticket {
    Ticket::new(TICKET).expect("an example's ticket is a good one")
}
