//! Meetings in which people do anything at any time, drawn from a seed.

use crate::machine::opening;
use crate::script::parse;
use meeting::format::{Kind, Phase};
use meeting::{Applied, At, By, Command, Entry, Newcomer, Opening, Outcome, SecretHash, Sent, To};
use protocol::client::{Card, HandsOrder, Meanwhile, Role, SplitBy};
use protocol::event::Event;
use protocol::{Alias, AskId, ClientId, LineId, NoteId, PhaseIndex, SeatId, StageId, TurnId};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use server::formats::{Loaded, load_all};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

/// An evening with every kind of phase.
const EVENING: &str = r#"
set private=consent
phase gather open part=before length=2:00
phase welcome text length=1:00
phase agree agree length=1:00
phase readings text length=2:00 by=volunteer
phase newcomers turns length=2:00 turn=0:30 who=newcomers
phase checkin turns length=6:00 turn=1:00 order=round over=close respond=none
phase lead turns length=3:00 turn=2:00 order=fixed
phase silence quiet length=1:00 bell=true
phase share turns length=12:00 turn=3:00 flex=6:00 respond=window over=close
phase groups split length=6:00 by=random rooms=oak,elm
run share turns length=3:00 turn=1:00
run talk open length=3:00 slow=0:10
phase talk open length=5:00 slow=0:10
phase rooms split length=6:00 by=choice rooms=ash,fir
run round turns length=6:00 turn=1:00 order=round
phase once turns length=6:00 turn=2:00 again=never
phase quietest turns length=8:00 turn=1:00 order=progressive again=free respond=on_request
phase newest turns length=8:00 turn=1:00 order=progressive again=free first=newcomers
phase passed_on turns length=8:00 turn=1:00 order=tag again=free
phase called turns length=8:00 turn=1:00 order=call
phase closing text length=1:00 by=all
phase milestone ask length=2:00 show=choice
phase worksheet ask length=2:00 show=private
phase mood ask length=2:00 show=facilitator
phase suggest_and_vote ask length=4:00
phase motion ask length=3:00 pass_at=67
phase linger open part=after length=5:00
insert round turns length=2:00 turn=0:30 order=round again=never
insert pause quiet length=2:00
slot welcome "Welcome."
slot readings "One.\n---\nTwo.\n---\nThree."
slot closing "Thank you."
slot quiet_ok "Quiet is welcome."
slot thanks "Thank you for sharing."
"#;

const PEOPLE: [&str; 8] = ["Juniper", "Wren", "Slate", "Otter", "Maple", "Finch", "Pebble", "Tansy"];

/// What the random meeting of a seed starts from: for an odd seed the evening above, for an even one a shipped format,
/// each in turn. Its phases go round, so that each comes early in some meeting: few get far.
pub fn random_opening(seed: u64) -> Opening {
    static OPENINGS: LazyLock<(Opening, Vec<Opening>)> = LazyLock::new(openings);
    let (written, shipped) = &*OPENINGS;
    let (turn, formats) = (usize::try_from(seed / 4).unwrap_or_default(), shipped.len());
    let (mut opening, second) = match seed % 2 {
        0 => (shipped[turn % formats].clone(), turn / formats),
        _ => (written.clone(), turn),
    };
    go_round(&mut opening.format.phases, second, is_crowd(seed));
    opening
}

/// Between the first and the last phase; in a crowd only those in which people speak in turn, or in smaller rooms.
fn go_round(phases: &mut Vec<Phase>, second: usize, crowd: bool) {
    let Some(last) = phases.pop() else { return };
    let first = phases.remove(0);
    phases.retain(|phase| !crowd || matches!(phase.kind, Kind::Turns(_) | Kind::Split(_)));
    let between = phases.len().max(1);
    phases.rotate_left(second % between);
    phases.insert(0, first);
    phases.push(last);
}

/// In half of all meetings, of either kind of evening, many want to speak, and there is little else.
fn is_crowd(seed: u64) -> bool {
    seed % 4 < 2
}

fn openings() -> (Opening, Vec<Opening>) {
    let script = parse(Path::new("random"), EVENING).expect("the evening above is a script");
    let written = opening(&script).expect("the evening above needs no format");
    let shipped = load_all(None).expect("what ships can be read");
    let of = |loaded: &Loaded| Opening {
        format: loaded.format.clone(),
        slots: loaded.slots.clone(),
        agreements: loaded.agreements.clone(),
        words: loaded.words.clone(),
        ..written.clone()
    };
    let shipped = shipped.names().filter_map(|name| shipped.get(name)).map(of).collect();
    (written, shipped)
}

/// Draws entries. What has happened is told to it, so that most of what it draws is about things that exist.
pub struct Draws {
    rng: StdRng,
    now: At,
    sent: u32,
    crowd: bool,
    /// The seats so far, in the order of arrival.
    pub seats: Vec<SeatId>,
    /// Who was asked last whether they are ready.
    pub asked: Option<SeatId>,
    /// Who got the floor last.
    pub holder: Option<SeatId>,
    /// The newest turn, phase and line.
    pub turn: TurnId,
    /// What was asked last.
    pub ask: AskId,
    /// The running phase.
    pub phase: PhaseIndex,
    /// The room's newest count.
    pub seq: u64,
}

impl Draws {
    /// Draws of this seed.
    pub fn new(seed: u64) -> Self {
        let rng = StdRng::seed_from_u64(seed);
        Self {
            rng,
            now: 0,
            sent: 0,
            crowd: is_crowd(seed),
            seats: Vec::new(),
            asked: None,
            holder: None,
            turn: TurnId(0),
            ask: AskId(0),
            phase: PhaseIndex(0),
            seq: 0,
        }
    }

    /// For one act, drawn by itself: the same `pick` draws the same, whatever was drawn before it. `number` makes its
    /// words its own.
    pub fn for_one(pick: u64, number: u32) -> Self {
        Self { sent: number, crowd: pick.is_multiple_of(2), ..Self::new(pick) }
    }

    /// What a person does next, and whose turn it is to do it.
    pub fn act(&mut self) -> (SeatId, Command) {
        let turn = self.crowd && self.rng.random_range(0..4) == 0;
        match (turn, self.actor()) {
            (false, seat) => (seat, self.by_a_seat()),
            (true, seat) => match self.by_whose_turn_it_is() {
                (By::Seat(whose, _), command) => (whose, command),
                (_, command) => (seat, command),
            },
        }
    }

    /// How long it is until something happens: mostly seconds, sometimes minutes.
    pub fn pause(&mut self) -> At {
        let longest = if self.crowd { 17 } else { 20 };
        self.now += match self.rng.random_range(0..longest) {
            0..4 => 0,
            4..16 => self.rng.random_range(1..8_000),
            16..19 => self.rng.random_range(8_000..60_000),
            _ => self.rng.random_range(60_000..240_000),
        };
        self.now
    }

    /// The next entry at the present moment.
    pub fn entry(&mut self) -> Entry {
        let chance = self.rng.random();
        let (by, command) = match self.rng.random_range(0..if self.crowd { 40 } else { 31 }) {
            30.. => self.by_whose_turn_it_is(),
            0 => (By::Clock, self.of_the_clock()),
            1..4 => (By::Door, self.at_the_door()),
            _ if self.seats.is_empty() => (By::Door, self.at_the_door()),
            _ => (By::Seat(self.actor(), self.fresh()), self.by_a_seat()),
        };
        Entry { at: self.now, chance, by, command }
    }

    /// Bits of chance for an entry that is not drawn here.
    pub fn chance(&mut self) -> u64 {
        self.rng.random()
    }

    /// Takes note of what an entry led to.
    pub fn hear(&mut self, applied: &Applied) {
        if let Outcome::Seated(seat) = applied.outcome
            && !self.seats.contains(&seat)
        {
            self.seats.push(seat);
        }
        for outgoing in &applied.outgoing {
            match &outgoing.event {
                Event::TurnBegan { turn, seat, .. } => {
                    (self.turn, self.holder) = (*turn, Some(*seat));
                }
                Event::PhaseBegan { phase } => {
                    self.phase = phase.index;
                    self.ask = phase.ask.as_ref().map_or(self.ask, |ask| ask.ask);
                }
                _ => {}
            }
            match outgoing.to {
                To::Room(_, seq) => self.seq = seq,
                To::Seat(seat, _) if matches!(outgoing.event, Event::ReadyCheck { .. }) => {
                    self.asked = Some(seat);
                }
                To::Seat(..) => {}
            }
        }
    }

    fn fresh(&mut self) -> Sent {
        self.sent = self.sent.wrapping_add(1);
        Sent {
            id: ClientId::new(self.sent.to_string()).expect("a number is an id"),
            body: u64::from(self.sent),
        }
    }

    fn of_the_clock(&mut self) -> Command {
        let seat = self.seat();
        match self.rng.random_range(0..8) {
            0 => Command::Restarted,
            1..4 => Command::Away { seat, since: self.now.saturating_sub(8_000) },
            _ => Command::Back { seat },
        }
    }

    fn at_the_door(&mut self) -> Command {
        let who = self.rng.random_range(0..PEOPLE.len());
        let role = if who < 2 { Role::Facilitator } else { Role::Member };
        Command::Enter(Box::new(Newcomer {
            ticket: SecretHash([u8::try_from(who).unwrap_or_default(); 32]),
            alias: Alias::new(PEOPLE[who]).expect("a word is an alias"),
            skeleton: PEOPLE[who].to_lowercase(),
            role,
            newcomer: who > 5,
            to_waiting: false,
            invited: false,
            pronouns: None,
            credential: None,
        }))
    }

    /// The first seats act more often: they are the facilitators.
    fn actor(&mut self) -> SeatId {
        if self.rng.random_range(0..3) == 0 { self.seats[0] } else { self.seat() }
    }

    fn seat(&mut self) -> SeatId {
        match self.rng.random_range(0..20) {
            0 => SeatId(7),
            _ if self.seats.is_empty() => SeatId(7),
            _ => self.seats[self.rng.random_range(0..self.seats.len())],
        }
    }

    fn by_a_seat(&mut self) -> Command {
        if self.crowd && self.rng.random_range(0..3) > 0 {
            return self.in_a_crowd();
        }
        match self.rng.random_range(0..11) {
            10 => self.in_private(),
            0..2 => self.coming_and_going(),
            2..7 => self.on_the_floor(),
            7 => self.in_care(),
            _ => self.facilitating(),
        }
    }

    /// Whoever is asked answers, and whoever speaks comes to an end.
    fn by_whose_turn_it_is(&mut self) -> (By, Command) {
        let (asked, holder) = (self.asked.take(), self.holder);
        let command = match self.rng.random_range(0..10) {
            0 if asked.is_some() => Command::Later,
            1 if asked.is_some() => Command::Pass,
            2 if asked.is_some() => Command::Typing { on: true },
            3 => Command::Say { text: self.text("shared") },
            _ if asked.is_some() => Command::Ready { draft: None },
            4..6 => Command::NameNext { seat: self.seat() },
            6 => Command::Unfinished,
            _ => Command::Done,
        };
        let seat = asked.or(holder).unwrap_or_else(|| self.seat());
        (By::Seat(seat, self.fresh()), command)
    }

    fn coming_and_going(&mut self) -> Command {
        let on = self.rng.random();
        match self.rng.random_range(0..20) {
            0..12 => Command::Agree { listen: self.rng.random_range(0..6) == 0 },
            12..15 => Command::Listen { on },
            15..18 => Command::MoreTime { on },
            18 if on => Command::JoinRoom { stage: StageId(self.rng.random_range(0..5)) },
            18 => Command::Leave,
            19 if on => {
                if self.rng.random() {
                    Command::TakeChair
                } else {
                    Command::TakeDoor
                }
            }
            _ => Command::StandIn { on: self.rng.random() },
        }
    }

    fn on_the_floor(&mut self) -> Command {
        let on = self.rng.random();
        match self.rng.random_range(0..20) {
            0..4 => Command::RaiseHand,
            4 => Command::LowerHand,
            5..8 => Command::Ready { draft: (self.rng.random_range(0..3) == 0).then(|| self.text("draft")) },
            8 => Command::Pass,
            9 => Command::Later,
            10..12 => Command::Done,
            12 => Command::Unfinished,
            13 => Command::Typing { on },
            14 => self.typed(),
            15 if on => {
                Command::ReactToLine { line: self.line(), sign: "heard".to_owned(), on: self.rng.random() }
            }
            15 => Command::React {
                turn: self.turn_or_another(),
                sign: "heard".to_owned(),
                on: self.rng.random(),
            },
            16 if on => Command::NameNext { seat: self.seat() },
            16 => Command::TakeBack { line: self.line() },
            17 if on => Command::WelcomeReplies { on: self.rng.random() },
            18 => Command::AnswerLine { line: self.line(), text: self.text("said") },
            _ => Command::Say { text: self.text("said") },
        }
    }

    fn in_a_crowd(&mut self) -> Command {
        match self.rng.random_range(0..32) {
            0..10 => Command::RaiseHand,
            10..13 => Command::Ready { draft: None },
            13..15 => Command::Done,
            15 => Command::Later,
            16 => Command::Unfinished,
            17 => Command::Call { seat: Some(self.seat()), turn: None },
            18 => Command::Call { seat: Some(self.seat()), turn: Some(self.turn) },
            19 => Command::NameNext { seat: self.seat() },
            20 => Command::Calm { on: false },
            21 => Command::OpenFloor { open: true },
            22 => self.changing_the_floor(),
            23 => Command::Start,
            24 => Command::Advance { phase: self.phase },
            25 => Command::Open,
            26 => Command::Listen { on: false },
            27 => Command::JoinRoom { stage: StageId(self.rng.random_range(0..5)) },
            28 => self.splitting(),
            _ => Command::Agree { listen: false },
        }
    }

    fn typed(&mut self) -> Command {
        const WORDS: [&str; 9] = ["!", "?", "...", "done", "X", "pass", "later", "ga Slate", "thanks Maple"];
        Command::Say { text: WORDS[self.rng.random_range(0..WORDS.len())].to_owned() }
    }

    fn in_care(&mut self) -> Command {
        let part = self.rng.random_range(0..4);
        let (seat, on) = (self.seat(), self.rng.random::<bool>());
        match self.rng.random_range(0..24) {
            0..2 => Command::Note { text: self.text("note"), about: on.then_some(seat) },
            2..5 => Command::Report { line: Some(self.line()), text: Some(self.text("note")) },
            5 => Command::Volunteer { part },
            6 => Command::Post { part },
            7 => Command::Skip { part },
            8 => Command::HardTime,
            9..11 => Command::StepOut { on },
            11..14 => Command::NeedPerson { on: self.rng.random_range(0..4) > 0 },
            14..18 => Command::Aside { to: seat, text: self.text("aside") },
            18..20 => Command::CloseAside { with: seat },
            _ => self.asking(),
        }
    }

    fn in_private(&mut self) -> Command {
        let (seat, on) = (self.seat(), self.rng.random());
        match self.rng.random_range(0..10) {
            0..3 => Command::AskToWrite { seat },
            3..6 => Command::AnswerToWrite { seat, yes: on },
            6..8 => Command::Write { seat, text: self.text("written") },
            8 => Command::Block { seat, on },
            _ => {
                let text = Some(self.text("note"));
                Command::ReportWritten { own: self.rng.random_range(0..40), text }
            }
        }
    }

    fn safety(&mut self) -> Command {
        let on = self.rng.random();
        match self.rng.random_range(0..6) {
            0 => Command::Guard { on },
            1 => Command::Approval { on },
            _ => Command::Approve { unread: NoteId(self.rng.random_range(0..30)), on },
        }
    }

    fn asking(&mut self) -> Command {
        const ANSWERS: [(&str, &str); 8] = [
            ("vote", "yes"),
            ("vote", "no"),
            ("mood", "3"),
            ("mood", "6"),
            ("milestone", "90_days"),
            ("milestone", "starting_again"),
            ("suggestion", "s1"),
            ("suggestion", "s2 s1"),
        ];
        let (ask, share) = (self.ask, self.rng.random());
        let (key, answer) = match self.rng.random_range(0..14) {
            known @ 0..8 => (ANSWERS[known].0, ANSWERS[known].1.to_owned()),
            8..10 => ("suggestion", self.text("suggested")),
            10 => ("words", self.text("answered")),
            11..13 => ("wish", self.text("wish")),
            _ => return Command::Answer { ask, answers: BTreeMap::new(), share: false },
        };
        if self.rng.random_range(0..12) == 0 {
            return Command::Strike { ask, option: "s1".to_owned(), on: share };
        }
        let share = share && key != "vote" && key != "suggestion" && key != "wish";
        Command::Answer { ask, answers: BTreeMap::from([(key.to_owned(), answer)]), share }
    }

    fn facilitating(&mut self) -> Command {
        let (phase, turn, seat, on) = (self.phase, self.turn_or_another(), self.seat(), self.rng.random());
        let minutes = self.rng.random_range(0..4);
        match self.rng.random_range(0..48) {
            39 if minutes < 2 => self.splitting(),
            46 => self.inserting(),
            47 => self.changing_the_floor(),
            0..3 => Command::Open,
            3 => Command::Start,
            4..7 => Command::Advance { phase },
            7 => Command::GoBack { phase },
            8 => Command::ExtendPhase { phase, minutes },
            9..16 => Command::Call { seat: None, turn: None },
            16 => Command::Call { seat: Some(seat), turn: None },
            17 => Command::Extend { turn, minutes },
            18..20 => Command::CloseTurn { turn },
            20 => Command::Hold { on },
            21..23 => Command::Chair { text: self.text("said") },
            23..25 => Command::Whisper { seat, text: self.text("whisper") },
            25..27 => Command::Quieten { seat, minutes },
            27..29 => Command::Hide { line: self.line(), on },
            29 if minutes == 0 => Command::Remove { seat, on },
            29 => Command::Veil { line: self.line(), label: None, on },
            30..32 => Command::Lock { on },
            32..34 => Command::Admit { seat },
            34 => Command::Decline { seat },
            35 if on && minutes == 0 => Command::HandOverDoor { seat },
            35 if on => Command::HandOver { seat },
            35 => Command::Break { on: minutes > 0 },
            36 => Command::Appoint { seat, role: if on { Role::Guest } else { Role::Greeter } },
            37 => Command::Appoint { seat, role: if on { Role::Speaker } else { Role::Cofacilitator } },
            38 if minutes == 1 => Command::DeclineStandIn { seat },
            39 => self.safety(),
            38 if minutes == 0 => Command::End,
            40..42 => Command::OneToOne { seat, crisis: on },
            42..46 => Command::TakeCrisis { seat, then: Meanwhile::StandIn },
            _ => Command::UndoEnd,
        }
    }

    fn splitting(&mut self) -> Command {
        let by = [SplitBy::Choice, SplitBy::Random, SplitBy::SamePairs, SplitBy::NewPairs]
            [self.rng.random_range(0..4)];
        let named = matches!(by, SplitBy::Choice | SplitBy::Random);
        let rooms = if named { vec!["one".to_owned(), "two".to_owned()] } else { Vec::new() };
        match self.rng.random_range(0..3) {
            0 => Command::Recall,
            _ => Command::Split { by, rooms, minutes: 3 },
        }
    }

    fn inserting(&mut self) -> Command {
        match self.rng.random_range(0..17) {
            15 => Command::Motion { text: "longer?".to_owned(), minutes: Some(1) },
            16 => {
                let choices = vec!["one".to_owned(), "two".to_owned()];
                Command::Poll { text: "which?".to_owned(), choices, minutes: 1 }
            }
            12 => Command::ShowCard { card: Card::Agreements, seat: None, hold: self.rng.random() },
            13 => Command::ShowCard { card: Card::Prompt("a prompt".to_owned()), seat: None, hold: false },
            14 => {
                let phase = protocol::PhaseIndex(self.phase.0 + self.rng.random_range(0..3));
                Command::LeaveOut { phase, on: self.rng.random() }
            }
            9 => Command::Slow { seconds: self.rng.random_range(0..20) },
            10 => Command::Shorten { phase: self.phase, minutes: 1 },
            11 => Command::Park { text: "a theme".to_owned(), on: self.rng.random() },
            6 => Command::Calm { on: true },
            7..9 => Command::Calm { on: false },
            0..2 => Command::Silence { minutes: 1 },
            2 => Command::Conversation { minutes: 1 },
            3 => Command::Insert { name: "round".to_owned() },
            4 => Command::Insert { name: "pause".to_owned() },
            _ => Command::Uninsert,
        }
    }

    fn changing_the_floor(&mut self) -> Command {
        const ORDERS: [HandsOrder; 3] = [HandsOrder::Queue, HandsOrder::Quietest, HandsOrder::Newcomers];
        let (phase, pick) = (self.phase, self.rng.random_range(0..7));
        match pick {
            0..3 => {
                Command::ChangeTurns { phase, order: Some(ORDERS[pick % ORDERS.len()]), turn_seconds: None }
            }
            3 => {
                Command::ChangeTurns { phase, order: None, turn_seconds: Some(self.rng.random_range(0..90)) }
            }
            4 => Command::Invite,
            _ => Command::OpenFloor { open: self.rng.random_range(0..3) > 0 },
        }
    }

    fn turn_or_another(&mut self) -> TurnId {
        if self.rng.random_range(0..8) == 0 { TurnId(0) } else { self.turn }
    }

    fn line(&mut self) -> LineId {
        LineId(self.rng.random_range(self.seq.saturating_sub(20)..self.seq + 2))
    }

    /// Words that stand nowhere else, so that a search for them finds every place where they went.
    fn text(&mut self, what: &str) -> String {
        format!("{what}<{}>", self.sent)
    }
}
