//! What the server answers, by example.

use super::{COMMITMENT, JUNIPER, MAPLE, ROWAN, alias, juniper, maple, rowan};
use crate::client::Role;
use crate::door::{DoorInfo, KeptInfo, PartInfo};
use crate::event::Standing;
use crate::help::{HelpCountry, HelpInfo, HelpLine, HelpList};
use crate::view::{
    ClockView, CrisisView, FacilitatorView, Hand, LineSigns, Me, PhaseView, PrivateView, Record, RoomOffer,
    RoomView, TurnView, UnreadLine, View,
};
use crate::{
    ClientId, Code, Epoch, Limits, LineId, NoteId, PhaseIndex, Refusal, ServerMessage, StageId, TurnId,
};
use std::collections::BTreeMap;

/// Every answer of the server's.
pub fn server() -> Vec<ServerMessage> {
    vec![
        ServerMessage::Welcome { feature_level: crate::FEATURE_LEVEL, limits: Limits::default() },
        ServerMessage::Done { re: re(), seq: Some(42) },
        ServerMessage::Refused(refusal()),
        ServerMessage::Entered {
            re: re(),
            epoch: Epoch(0x00c2_71f5_9be8_4d03_a6d1_0f37_e24c_58b9),
            seat: MAPLE,
            resumed: false,
        },
        ServerMessage::View(Box::new(view())),
        ServerMessage::Help { re: re(), help: Box::new(help()) },
        ServerMessage::ReturnWords { re: re(), words: "harbour lantern seven willow".to_owned() },
        slip(),
        ServerMessage::Heartbeat {},
        ServerMessage::Restart { after_ms: 2_000 },
    ]
}

/// What stands at the door of the example's room.
pub(super) fn door() -> DoorInfo {
    DoorInfo {
        room: "tuesday-evening".to_owned(),
        format: "circle".to_owned(),
        language: "en".to_owned(),
        minutes: 60,
        facilitator_label: "facilitator".to_owned(),
        cofacilitator_label: Some("helper".to_owned()),
        led_by: "peers".to_owned(),
        limits_text: "We are peers. We listen; we do not treat or advise.".to_owned(),
        agreements: vec!["What is said here stays here.".to_owned(), "We speak for ourselves.".to_owned()],
        kept: vec![KeptInfo {
            key: "sealed".to_owned(),
            text: "What people write is erased when the meeting ends.".to_owned(),
        }],
        help: vec!["112: emergencies, all of Europe".to_owned()],
        evening: vec![part("welcome", "text", 2), part("sharing", "turns", 50), part("closing", "text", 2)],
        open: true,
        next_ms: Some(1_795_545_000_000),
        entry: "open".to_owned(),
        eligibility: Some("For people in recovery of any kind.".to_owned()),
        age_band: Some("18 and over.".to_owned()),
        consent: None,
        staffed: false,
        pronouns: true,
        private: "consent".to_owned(),
    }
}

pub(super) fn part(id: &str, kind: &str, minutes: u32) -> PartInfo {
    PartInfo { id: id.to_owned(), kind: kind.to_owned(), form: None, seconds: minutes * 60 }
}

pub(super) fn help() -> HelpInfo {
    let samaritans = HelpLine {
        phone: Some("116 123".to_owned()),
        ..help_line("Samaritans", "whatever weighs on you", "samaritans.org")
    };
    let list = HelpList {
        country: "IE".to_owned(),
        name: "Ireland".to_owned(),
        date: "2026-11-22".to_owned(),
        confirmed: Some("2026-11-23".to_owned()),
        lines: vec![samaritans],
    };
    HelpInfo {
        host: vec!["Our own circle of listeners: 555 0100, from 18:00 to 23:00.".to_owned()],
        list: Some(list),
        unknown: false,
        worldwide: vec![help_line(
            "Find A Helpline",
            "finding a line to call, by country",
            "findahelpline.com",
        )],
        countries: vec![HelpCountry { country: "IE".to_owned(), name: "Ireland".to_owned() }],
    }
}

fn help_line(name: &str, what: &str, web: &str) -> HelpLine {
    HelpLine {
        name: name.to_owned(),
        what: what.to_owned(),
        phone: None,
        text: None,
        chat: None,
        web: Some(web.to_owned()),
        hours: "at any hour".to_owned(),
        languages: vec!["English".to_owned()],
    }
}

fn slip() -> ServerMessage {
    let text = [
        "openchair attendance slip 1",
        "room: tuesday-evening",
        "began: Mon, 23 Nov 2026 19:00:00 GMT",
        "minutes: 54",
        &format!("commitment: {COMMITMENT}"),
        "key: 1f8ac10f23c5b5bc1167bda84b833e5c057a77d2a4b1c98c5f3e6b2ad0d9e7c4",
        "",
    ];
    let signature = "4d".repeat(64);
    ServerMessage::Slip { re: re(), text: text.join("\n"), signature }
}

fn refusal() -> Refusal {
    Refusal { place: Some(2), ..Refusal::new(Some(re()), Code::NotYourTurn) }
}

fn view() -> View {
    View {
        stage: StageId::MAIN,
        seq: 43,
        own: 12,
        now: 845_000,
        standing: Standing::In,
        why: None,
        door: DoorInfo { next_ms: None, ..door() },
        leader_here: true,
        me: me(),
        room: Some(room_view()),
        facilitating: Some(facilitating()),
    }
}

fn me() -> Me {
    Me {
        seat: ROWAN,
        alias: alias("Rowan"),
        role: Role::Facilitator,
        listening: false,
        more_time: false,
        place: None,
        asked_until: None,
        called: false,
        missed_turn: false,
        welcomes_replies: false,
        naming: None,
        offered: None,
        chair_offered: false,
        door_offered: false,
        stands_in: false,
        quiet_until: None,
        line_waits: None,
        private: Some(PrivateView { asked_by: vec![MAPLE], with: vec![JUNIPER], blocked: Vec::new() }),
        out: false,
        company: None,
        asides: Vec::new(),
        answers: BTreeMap::new(),
    }
}

fn room_view() -> RoomView {
    RoomView {
        phase: Some(phase()),
        ends_at: Some(3_900_000),
        chair: Some(ROWAN),
        name: None,
        rooms: Vec::new(),
        people: vec![rowan(), maple(), juniper()],
        waiting: 1,
        turn: Some(turn()),
        replies_until: None,
        free_parts: Vec::new(),
        next_part: None,
        line_signs: vec![LineSigns { line: LineId(42), counts: signs() }],
        signs: vec!["heard".to_owned(), "thanks".to_owned()],
        approval: true,
        veils: vec!["graphic".to_owned()],
        record: Record { hidden: 1, ..Record::default() },
        inserts: vec!["pause".to_owned()],
        agenda: vec!["sleep".to_owned()],
        rests: false,
        ending_at: None,
    }
}

/// The running phase of the example's evening.
pub(super) fn phase() -> PhaseView {
    PhaseView {
        index: PhaseIndex(2),
        id: "sharing".to_owned(),
        kind: "turns".to_owned(),
        slot: Some("prompt".to_owned()),
        hands: true,
        order: Some("queue".to_owned()),
        turn_ms: Some(180_000),
        respond: Some("react".to_owned()),
        choral: false,
        slow_s: None,
        threads: false,
        ask: None,
        ends_at: 3_420_000,
        inserted: false,
    }
}

/// The rooms of the example's split.
pub(super) fn rooms() -> Vec<RoomOffer> {
    let names = ["newcomers", "everyone else"].into_iter();
    (1..).map(StageId).zip(names).map(|(stage, name)| RoomOffer { stage, name: name.to_owned() }).collect()
}

fn turn() -> TurnView {
    TurnView {
        turn: TurnId(3),
        seat: MAPLE,
        planned_ms: 180_000,
        paused: false,
        composing: true,
        signs: signs(),
        first_line: Some(LineId(42)),
    }
}

/// The signs that the example's turn has received.
pub(super) fn signs() -> BTreeMap<String, u32> {
    BTreeMap::from([("heard".to_owned(), 2), ("thanks".to_owned(), 1)])
}

fn facilitating() -> FacilitatorView {
    FacilitatorView {
        hands: vec![hand()],
        held: false,
        left_out: Vec::new(),
        insert_waits: None,
        locked: false,
        why_waiting: None,
        guarded: false,
        unread: vec![unread()],
        waiting: Vec::new(),
        agreed: 0,
        not_heard: 1,
        quiet_ms: None,
        clock: Some(clock()),
        doorkeeper: None,
        steers: vec!["Would you like to leave some room for others?".to_owned()],
        stand_ins: vec![MAPLE],
        on_break: Vec::new(),
        crises: vec![CrisisView { seat: MAPLE, alias: alias("Maple"), by: Some(ROWAN), line_gone: false }],
    }
}

/// The one raised hand of the example's evening.
pub(super) fn hand() -> Hand {
    Hand { seat: JUNIPER, alias: alias("Juniper"), since: 812_000, ready: true }
}

/// The one line that waits to be read.
pub(super) fn unread() -> UnreadLine {
    UnreadLine {
        id: NoteId(6),
        seat: JUNIPER,
        alias: alias("Juniper"),
        text: "May I say something?".to_owned(),
    }
}

/// The clock of the example's turn.
fn clock() -> ClockView {
    ClockView { turn: TurnId(3), planned_ms: 180_000, used_ms: 61_500, still: true }
}

fn re() -> ClientId {
    ClientId::new("m-17").expect("an example's id is a good one")
}
