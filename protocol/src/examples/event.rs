//! What happens in a meeting, by example.

use super::server::{hand, phase, rooms, signs, unread};
use super::{EventFrame, Group, JUNIPER, MAPLE, ROWAN, alias, juniper};
use crate::ask::{AnswerView, AskView, ChoiceTally, ChoiceView, QuestionTally, QuestionView, Show, Step};
use crate::event::{Act, Alert, Company, Crisis, Event, Hint, LineKind, Standing, Veil, WaitReason};
use crate::server::{RoomFrame, SeatFrame};
use crate::view::NamingView;
use crate::{AskId, LineId, NoteId, PhaseIndex, StageId, TurnId};

/// When the examples happen, in milliseconds since the meeting opened.
const AT: u64 = 845_000;

/// Every event.
pub fn event() -> Vec<Group<EventFrame>> {
    vec![
        Group { title: "For the room: people and phases", frames: room(evening()) },
        Group { title: "For the room: lines", frames: room(lines()) },
        Group { title: "For the room: the floor", frames: room(floor()) },
        Group { title: "For one seat", frames: seat(own()) },
        Group { title: "For facilitators' seats", frames: seat(facilitating()) },
    ]
}

fn evening() -> Vec<Event> {
    vec![
        Event::People { here: vec![juniper()], gone: vec![MAPLE] },
        Event::Chair { seat: Some(ROWAN) },
        Event::PhaseBegan { phase: phase() },
        Event::PhaseMoved { phase: PhaseIndex(2), ends_at: 3_720_000 },
        Event::Rooms { rooms: rooms() },
        Event::RecallSoon { ends_at: 1_200_000 },
        Event::Bell {},
        Event::Slow { seconds: 10 },
        Event::Agenda { items: vec!["sleep".to_owned()] },
        Event::Rests { on: true },
        Event::Approval { on: true },
        Event::Asked { ask: ask() },
        Event::Tally {
            ask: AskId(4),
            form: "motion".to_owned(),
            too_few: false,
            answered: Some(5),
            questions: vec![tally()],
            passed: Some(true),
        },
        Event::Ending { ends_at: 3_960_000 },
        Event::EndUndone {},
        Event::Ended {},
    ]
}

fn lines() -> Vec<Event> {
    vec![
        Event::Said {
            line: LineId(42),
            by: MAPLE,
            alias: alias("Maple"),
            turn: Some(TurnId(3)),
            thread: None,
            kind: LineKind::Share,
            veil: None,
            text: "It was a long week, and I am glad to be here.".to_owned(),
        },
        Event::Posted {
            line: LineId(42),
            slot: "welcome".to_owned(),
            part: 0,
            parts: 2,
            by: Some(ROWAN),
            text: "Welcome. We are here for each other.".to_owned(),
        },
        Event::Veiled { line: LineId(42), veil: Some(Veil { label: Some("graphic".to_owned()) }) },
        Event::Gone { line: LineId(40) },
        Event::PartOffered { slot: "reading".to_owned(), part: 1, parts: 4 },
    ]
}

fn floor() -> Vec<Event> {
    let turn = TurnId(3);
    vec![
        Event::Waiting { count: 2 },
        Event::TurnBegan { turn, seat: MAPLE, alias: alias("Maple"), planned_ms: 180_000 },
        Event::TurnPaused { turn },
        Event::TurnResumed { turn },
        Event::Composing { turn, on: true },
        Event::TurnExtended { turn, planned_ms: 300_000 },
        Event::TurnEnded { turn },
        Event::RepliesOpen { turn, until: 905_000 },
        Event::TurnsChanged { phase: phase() },
        Event::Signs { turn: Some(turn), line: None, counts: signs() },
    ]
}

fn own() -> Vec<Event> {
    vec![
        Event::Standing { standing: Standing::Waiting, why: Some(WaitReason::Locked) },
        Event::Place { place: Some(1) },
        Event::ReadyCheck { until: 905_000, called: false },
        Event::ReadyCheckOver {},
        Event::Cue { turn: TurnId(3), percent: 80 },
        Event::TurnClosing { turn: TurnId(3) },
        Event::NameNext { naming: NamingView { until: 865_000, hands: vec![juniper()] } },
        Event::TurnMissed { turn: TurnId(3) },
        Event::NotReached { linger: true },
        Event::Quietened { until: Some(1_445_000) },
        Event::Whispered {
            by: ROWAN,
            alias: alias("Rowan"),
            seat: MAPLE,
            text: "Take all the time you need.".to_owned(),
        },
        Event::LineWaits { text: "May I say something?".to_owned() },
        Event::LineBack { text: "May I say something?".to_owned(), declined: true },
        Event::AskedToWrite { seat: JUNIPER, alias: alias("Juniper") },
        Event::MayWrite { seat: JUNIPER, alias: alias("Juniper") },
        Event::Written {
            by: JUNIPER,
            alias: alias("Juniper"),
            seat: MAPLE,
            text: "That was brave of you.".to_owned(),
        },
        Event::TextOffered {
            slot: "welcome".to_owned(),
            part: 0,
            text: "Welcome. We are here for each other.".to_owned(),
            until: 875_000,
        },
        Event::Room { stage: StageId(1), name: "newcomers".to_owned() },
        Event::ChairOffered { by: Some(ROWAN) },
        Event::DoorOffered { by: ROWAN },
        Event::Orientation {
            phase: "sharing".to_owned(),
            topic: Some("What helped this week?".to_owned()),
            speaker: Some(alias("Maple")),
            hand_word: Some("!".to_owned()),
        },
        Event::Hint { hint: Hint::AskedLater },
        Event::SteppedOut { on: true, text: None },
        Event::Company { company: Company::Came, by: Some(ROWAN), alias: Some(alias("Rowan")) },
        Event::AsideOpened { by: ROWAN, alias: alias("Rowan"), seat: MAPLE },
        Event::AsideSaid {
            by: ROWAN,
            alias: alias("Rowan"),
            seat: MAPLE,
            text: "I am here, and I have time.".to_owned(),
        },
        Event::AsideClosed { with: ROWAN },
    ]
}

fn facilitating() -> Vec<Event> {
    vec![
        Event::Hands { hands: vec![hand()], held: false },
        Event::InsertWaits { name: Some("silence".to_owned()) },
        Event::Agreed { agreed: 5, here: 7 },
        Event::Arrived { seat: JUNIPER, alias: alias("Juniper"), newcomer: true, late: false },
        Event::Door { locked: true, why: Some(WaitReason::Locked), guarded: false, waiting: vec![juniper()] },
        Event::Unread { lines: vec![unread()] },
        Event::Noted {
            note: NoteId(4),
            seat: MAPLE,
            alias: alias("Maple"),
            text: "Could someone write to me afterwards?".to_owned(),
            about: None,
        },
        Event::Crisis { seat: MAPLE, alias: alias("Maple"), crisis: Crisis::Called, by: None },
        Event::Answered {
            ask: AskId(1),
            seat: MAPLE,
            alias: alias("Maple"),
            answers: vec![AnswerView {
                key: "mood".to_owned(),
                label: "How are you just now, from 1, very low, to 5, well?".to_owned(),
                text: "2".to_owned(),
            }],
        },
        Event::Reported {
            note: NoteId(5),
            line: Some(LineId(42)),
            about: Some(JUNIPER),
            letter: None,
            text: Some("This felt pointed.".to_owned()),
            hidden: false,
        },
        Event::Doorkeeper { seat: Some(ROWAN) },
        Event::StandIns { offers: vec![JUNIPER], on_break: vec![ROWAN] },
        Event::Acted { by: ROWAN, act: Act::Hide, seat: Some(JUNIPER), line: Some(LineId(42)) },
        Event::RoundTooLong { people: 15, needed_ms: 1_800_000, left_ms: 1_080_000, turn_seconds: Some(60) },
        Event::LeftOut { phases: vec![PhaseIndex(5)] },
        Event::Alert { alert: Alert::Overrun, seat: Some(MAPLE) },
    ]
}

fn ask() -> AskView {
    let choice = |key: &str, label: &str| ChoiceView { key: key.to_owned(), label: label.to_owned() };
    AskView {
        ask: AskId(3),
        form: "suggest_and_vote".to_owned(),
        questions: vec![QuestionView {
            key: "suggestion".to_owned(),
            label: "What would be good to talk about?".to_owned(),
            choices: vec![choice("s2", "Sleep"), choice("s1", "Holidays with the family")],
            many: true,
            scale: None,
        }],
        show: Show::Counts,
        pass_at: None,
        step: Some(Step::Choose),
    }
}

fn tally() -> QuestionTally {
    let choice =
        |key: &str, label: &str, count| ChoiceTally { key: key.to_owned(), label: label.to_owned(), count };
    QuestionTally {
        key: "vote".to_owned(),
        label: "We stay until nine.".to_owned(),
        choices: vec![choice("yes", "Yes", 4), choice("no", "No", 1), choice("abstain", "No opinion", 0)],
    }
}

fn room(events: Vec<Event>) -> Vec<EventFrame> {
    events
        .into_iter()
        .map(|event| EventFrame::Room(RoomFrame { stage: StageId::MAIN, seq: 42, at: AT, event }))
        .collect()
}

fn seat(events: Vec<Event>) -> Vec<EventFrame> {
    events.into_iter().map(|event| EventFrame::Seat(SeatFrame { own: 12, at: AT, event })).collect()
}
