//! Every command that can be typed, what it is called, and how its words become a message. The sentences of
//! `/help` stand in the catalogue, one `help-NAME` each.

use crate::asked;
use crate::line;
use crate::names;
use crate::number;
use crate::state::State;
use crate::strip;
use crate::typed::{Bad, Here, Known, Misread, Typed, find};
use protocol::client::{Card, Duty, HandsOrder, Key, Meanwhile, Role, SplitBy};
use protocol::view::RoomOffer;
use protocol::{Alias, ClientMessage as Message, LineId, NoteId, PhaseIndex, SeatId, StageId, TurnId};

/// One command.
pub(crate) struct Command {
    /// What is typed after the slash.
    pub(crate) name: &'static str,
    /// Other words for it.
    pub(crate) also: &'static [&'static str],
    /// Where `/help` shows it.
    pub(crate) shelf: Shelf,
    /// Reads the words behind it.
    pub(crate) read: Reader,
}

/// Where `/help` shows a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shelf {
    /// At once: what an evening needs.
    Daily,
    /// After `/help all`.
    Rare,
    /// To whoever holds the floor, at once: what an evening needs. What undoes an act is named when the act is told.
    Facilitating,
    /// To whoever looks after the door and the people, at once.
    People,
    /// To facilitators, after `/help all`.
    FacilitatingRare,
}

impl std::fmt::Debug for Command {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl PartialEq for Command {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Command {}

type Read = Result<Typed, Bad>;

type Reader = fn(&Known<'_>, &str) -> Read;

const fn daily(name: &'static str, also: &'static [&'static str], read: Reader) -> Command {
    Command { name, also, shelf: Shelf::Daily, read }
}

const fn rare(name: &'static str, also: &'static [&'static str], read: Reader) -> Command {
    Command { name, also, shelf: Shelf::Rare, read }
}

const fn lead(name: &'static str, also: &'static [&'static str], read: Reader) -> Command {
    Command { name, also, shelf: Shelf::Facilitating, read }
}

const fn people(name: &'static str, also: &'static [&'static str], read: Reader) -> Command {
    Command { name, also, shelf: Shelf::People, read }
}

const fn lead_rare(name: &'static str, also: &'static [&'static str], read: Reader) -> Command {
    Command { name, also, shelf: Shelf::FacilitatingRare, read }
}

/// Every command, in the order of `/help`.
pub(crate) const COMMANDS: &[Command] = &[
    daily("help", &["h", "?"], help),
    daily("person", &["now", "crisis", "sos", "emergency"], |_, text| {
        send(Message::NeedPerson { on: on_or_off(text)? })
    }),
    daily("help-lines", &["helplines", "lines", "hotlines", "hotline"], |_, text| {
        send(Message::Help { country: some(text).ok() })
    }),
    daily("where", &["look"], |_, _| send(Message::Look {})),
    daily("who", &["people", "names"], |_, _| here(Here::Who)),
    rare("door", &["agreements", "room"], |_, _| here(Here::Door)),
    rare("evening", &["parts"], |_, _| here(Here::Evening)),
    rare("record", &[], |_, _| here(Here::Record)),
    rare("name", &["as"], |_, text| match Alias::new(text) {
        Ok(alias) => here(Here::Name(alias)),
        Err(_) => Err(Misread::BadName.into()),
    }),
    rare("return", &[], |_, text| here(Here::Return(Key(some(text)?)))),
    rare("agree", &["enter"], agree),
    daily("hand", &["raise"], |_, _| send(Message::Hand {})),
    daily("lower", &[], |_, _| send(Message::Lower {})),
    daily("ready", &[], ready),
    daily("pass", &[], |_, _| send(Message::Pass {})),
    daily("later", &[], |_, _| send(Message::Later {})),
    rare("say", &["share"], |_, text| match some(text) {
        Ok(text) => send(Message::Say { text }),
        Err(_) => here(Here::SayUnsent),
    }),
    daily("done", &[], |_, _| send(Message::Done {})),
    rare("choose", &["name-next"], |state, text| send(Message::Next { seat: one(state, text)? })),
    rare("replies", &["welcome"], |_, text| send(Message::WelcomeReplies { on: on_or_off(text)? })),
    rare("unfinished", &["undone"], |_, _| send(Message::Unfinished {})),
    rare("typing", &["writing"], |_, text| send(Message::Typing { on: on_or_off(text)? })),
    rare("draft", &[], draft),
    rare("keep", &[], |_, _| here(Here::Keep)),
    rare("note-draft", &[], |_, _| here(Here::NoteDraft)),
    daily("note", &[], |_, text| send(Message::Note { text: some(text)?, about: None })),
    // ---- care
    daily("hardtime", &["hard-time", "hard"], |_, _| send(Message::HardTime {})),
    daily("stepout", &["step-out", "out"], |_, text| send(Message::StepOut { on: on_or_off(text)? })),
    rare("worry", &[], |state, text| {
        let (seat, text) = names::leading(state, text)?;
        send(Message::Note { text: some(text)?, about: Some(seat) })
    }),
    rare("aside", &["a"], aside),
    rare("close-aside", &["closeaside"], |state, text| {
        send(Message::CloseAside { with: aside_with(state, text)? })
    }),
    daily("report", &[], report),
    rare("sign", &["react"], sign),
    daily("takeback", &["take-back", "unsay"], take_back),
    rare("reply", &["re"], |state, text| {
        let (number, text) = text.split_once(char::is_whitespace).ok_or(Bad::Bare)?;
        send(Message::AnswerLine { line: line(state, number)?, text: some(text.trim())? })
    }),
    rare("ask-to-write", &[], |state, text| send(Message::AskToWrite { seat: one(state, text)? })),
    rare("yes", &[], |state, text| send(Message::AnswerToWrite { seat: one(state, text)?, yes: true })),
    rare("no", &[], |state, text| send(Message::AnswerToWrite { seat: one(state, text)?, yes: false })),
    rare("write", &[], |state, text| {
        let (seat, text) = names::leading(state, text)?;
        send(Message::Write { seat, text: some(text)? })
    }),
    rare("mute", &[], |state, text| here(Here::Mute(one(state, text)?, true))),
    rare("unmute", &[], |state, text| here(Here::Mute(one(state, text)?, false))),
    rare("block", &[], |state, text| send(Message::Block { seat: one(state, text)?, on: true })),
    rare("unblock", &[], |state, text| send(Message::Block { seat: one(state, text)?, on: false })),
    rare("report-private", &[], |state, text| {
        let (seat, text) = names::leading(state, text)?;
        let own = *state.written.get(&seat).ok_or(Misread::NoLine)?;
        send(Message::ReportWritten { own, text: some(text).ok() })
    }),
    rare("veil", &[], veil),
    rare("unveil", &[], |state, text| {
        send(Message::Veil { line: line(state, text)?, label: None, on: false })
    }),
    rare("show", &[], |state, text| here(Here::Show(line(state, text)?))),
    daily("listen", &[], |_, text| send(Message::Listen { on: on_or_off(text)? })),
    rare("moretime", &["more-time"], |_, text| send(Message::MoreTime { on: on_or_off(text)? })),
    rare("volunteer", &["read"], |state, text| {
        send(Message::Volunteer { part: part(text, state.parts_free.first().copied())? })
    }),
    rare("post", &[], |state, text| {
        send(Message::Post { part: part(text, state.part_offered.or(state.next_part()))? })
    }),
    rare("skip", &[], |state, text| send(Message::Skip { part: part(text, state.part_offered)? })),
    daily("join", &[], join),
    rare("answer", &[], |state, text| asked::answer(state, text)),
    rare("showanswer", &["show-answer"], |_, _| here(Here::ShowAnswer)),
    rare("strike", &[], |state, text| asked::strike(state, text, true)),
    lead_rare("unstrike", &[], |state, text| asked::strike(state, text, false)),
    rare("here", &[], |_, _| here(Here::TakeSeat)),
    rare("words", &[], |_, _| send(Message::ReturnWords {})),
    rare("slip", &[], |_, text| here(Here::Slip(some(text)?))),
    daily("leave", &[], |_, _| send(Message::Leave {})),
    daily("quit", &["exit"], |_, _| here(Here::Quit)),
    lead("open", &[], |_, _| send(Message::Open {})),
    lead("start", &[], |_, _| send(Message::Start {})),
    lead("next", &["advance"], next),
    lead_rare("back", &[], |state, _| send(Message::Back { phase: phase(state)? })),
    lead("longer", &[], |state, text| {
        send(Message::ExtendPhase { phase: phase(state)?, minutes: minutes(text)? })
    }),
    lead_rare("slow", &[], |_, text| send(Message::Slow { seconds: minutes(text)? })),
    lead("shorter", &[], |state, text| {
        send(Message::Shorten { phase: phase(state)?, minutes: minutes(text)? })
    }),
    lead("card", &["prompt"], |_, text| send(Message::Card { card: card(text)?, seat: None, hold: false })),
    lead_rare("card-for", &[], |state, text| {
        let (seat, text) = names::leading(state, text)?;
        send(Message::Card { card: card(text)?, seat: Some(seat), hold: false })
    }),
    lead("pause", &[], |_, _| send(Message::Card { card: Card::Agreements, seat: None, hold: true })),
    lead_rare("leave-out", &["leaveout"], |state, text| {
        send(Message::LeaveOut { phase: ahead(state, text)?, on: true })
    }),
    lead_rare("take-in", &["takein"], |state, text| {
        send(Message::LeaveOut { phase: ahead(state, text)?, on: false })
    }),
    lead("park", &[], |_, text| send(Message::Park { text: some(text)?, on: true })),
    lead_rare("unpark", &[], |_, text| send(Message::Park { text: some(text)?, on: false })),
    lead("calm", &[], |_, text| send(Message::Calm { on: on_or_off(text)? })),
    lead("silence", &[], |_, text| send(Message::Silence { minutes: minutes_or(text, 1)? })),
    lead_rare("conversation", &["talk"], |_, text| {
        send(Message::Conversation { minutes: minutes_or(text, 1)? })
    }),
    lead_rare("insert", &[], insert),
    lead_rare("motion", &["vote"], |_, text| send(Message::Motion { text: some(text)?, minutes: None })),
    lead_rare("poll", &[], poll),
    lead_rare("uninsert", &[], |_, _| send(Message::Uninsert {})),
    lead_rare("split", &[], split),
    lead_rare("recall", &[], |_, _| send(Message::Recall {})),
    lead("call", &["ga"], call),
    lead_rare("order", &[], |state, text| {
        send(Message::Turns { phase: phase(state)?, order: Some(hands_order(text)?), turn_seconds: None })
    }),
    lead_rare("turns", &["turn-length"], |state, text| {
        let turn_seconds = Some(number::read(text).ok_or(Bad::Bare)?);
        send(Message::Turns { phase: phase(state)?, order: None, turn_seconds })
    }),
    lead_rare("floor", &[], |_, text| match text.to_lowercase().as_str() {
        "open" => send(Message::Floor { open: true }),
        "close" | "closed" => send(Message::Floor { open: false }),
        _ => Err(Bad::Bare),
    }),
    lead("invite", &[], |_, _| send(Message::Invite {})),
    lead("more", &["extend"], |state, text| {
        send(Message::Extend { turn: turn(state)?, minutes: minutes_or(text, 1)? })
    }),
    lead("thanks", &["close"], |state, _| send(Message::CloseTurn { turn: turn(state)? })),
    lead_rare("hold", &[], |_, text| send(Message::Hold { on: on_or_off(text)? })),
    lead("chair", &[], |_, text| send(Message::Chair { text: some(text)? })),
    people("whisper", &["w"], |state, text| {
        let (seat, text) = names::leading(state, text)?;
        send(Message::Whisper { seat, text: some(text)? })
    }),
    // ---- care
    people("go", &["take"], |state, text| {
        let (seat, text) = names::leading(state, text)?;
        send(Message::TakeCrisis { seat, then: meanwhile(text)? })
    }),
    lead_rare("oneto", &["one-to-one", "onetoone"], |state, text| {
        let (seat, text) = names::leading(state, text)?;
        let crisis = match text {
            "" => false,
            "crisis" => true,
            _ => return Err(Bad::Bare),
        };
        send(Message::OneToOne { seat, crisis })
    }),
    people("quieten", &[], |state, text| {
        let (seat, text) = names::leading(state, text)?;
        send(Message::Quieten { seat, minutes: minutes_or(text, 10)? })
    }),
    lead_rare("unquieten", &[], |state, text| send(Message::Quieten { seat: one(state, text)?, minutes: 0 })),
    people("hide", &[], |state, text| send(Message::Hide { line: line(state, text)?, on: true })),
    lead_rare("unhide", &[], |state, text| send(Message::Hide { line: line(state, text)?, on: false })),
    people("remove", &[], |state, text| send(Message::Remove { seat: one(state, text)?, on: true })),
    lead_rare("readmit", &[], |state, text| send(Message::Remove { seat: one(state, text)?, on: false })),
    lead_rare("guard", &[], |_, text| send(Message::Guard { on: on_or_off(text)? })),
    lead_rare("approval", &[], |_, text| send(Message::Approval { on: on_or_off(text)? })),
    lead_rare("approve", &[], |state, text| {
        send(Message::Approve { unread: unread(state, text)?, on: true })
    }),
    lead_rare("disapprove", &[], |state, text| {
        send(Message::Approve { unread: unread(state, text)?, on: false })
    }),
    people("lock", &[], |_, _| send(Message::Lock { on: true })),
    lead_rare("unlock", &[], |_, _| send(Message::Lock { on: false })),
    people("admit", &[], |state, text| send(Message::Admit { seat: one(state, text)? })),
    people("decline", &[], |state, text| send(Message::Decline { seat: one(state, text)? })),
    lead_rare("handover", &["hand-over"], |state, text| {
        let (seat, duty) = names::leading(state, text)?;
        send(Message::HandOver { seat, duty: self::duty(duty)? })
    }),
    lead_rare("takechair", &["take-chair"], |_, text| send(Message::TakeChair { duty: duty(text)? })),
    lead_rare("steer", &[], steer),
    lead_rare("break", &[], |_, text| send(Message::Break { on: on_or_off(text)? })),
    rare("standin", &["stand-in"], |state, text| match text {
        "" | "on" | "off" => send(Message::StandIn { on: on_or_off(text)?, seat: None }),
        text => {
            let name = text.strip_suffix(" off").ok_or(Bad::Bare)?;
            send(Message::StandIn { on: false, seat: Some(one(state, name)?) })
        }
    }),
    lead_rare("appoint", &[], |state, text| {
        let (seat, text) = names::leading(state, text)?;
        send(Message::Appoint { seat, role: role(text)? })
    }),
    lead("end", &[], |_, _| send(Message::End {})),
    lead_rare("undo-end", &["undoend"], |_, _| send(Message::UndoEnd {})),
];

fn send(message: Message) -> Read {
    Ok(Typed::Send(message))
}

fn here(act: Here) -> Read {
    Ok(Typed::Here(act))
}

fn help(_: &Known<'_>, text: &str) -> Read {
    let word = text.trim_start_matches('/');
    match find(word) {
        Some(command) => here(Here::Usage(command)),
        None if word.is_empty() => here(Here::Help { all: false }),
        None if word == "all" => here(Here::Help { all: true }),
        None => Err(Bad::Bare),
    }
}

fn agree(_: &Known<'_>, text: &str) -> Read {
    match text.to_lowercase().as_str() {
        "" => send(Message::Agree { listen: false }),
        "listen" => send(Message::Agree { listen: true }),
        _ => Err(Bad::Bare),
    }
}

fn ready(_: &Known<'_>, text: &str) -> Read {
    match text {
        "send" => here(Here::ReadyWithDraft),
        "" => send(Message::Ready { draft: None }),
        text => send(Message::Ready { draft: Some(text.to_owned()) }),
    }
}

fn draft(_: &Known<'_>, text: &str) -> Read {
    here(match text {
        "" => Here::Draft,
        "send" => Here::SendDraft,
        "clear" => Here::DropDraft,
        text => Here::Write(text.to_owned()),
    })
}

fn report(state: &Known<'_>, text: &str) -> Read {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let (line, words) = match line::read(first) {
        Some(_) => (Some(line(state, first)?), rest.trim_start()),
        None => (None, text),
    };
    send(Message::Report { line, text: some(words).ok() })
}

fn sign(known: &Known<'_>, text: &str) -> Read {
    if text.is_empty() {
        return here(Here::Signs);
    }
    let (text, on) = text.strip_suffix(" off").map_or((text, true), |sign| (sign.trim(), false));
    let (name, number) = match text.rsplit_once(char::is_whitespace) {
        Some((name, number)) if line::read(number).is_some() => (name, Some(number)),
        _ => (text, None),
    };
    let line = number.map(|number| line(known, number)).transpose()?;
    let turn = if line.is_none() { Some(known.last_turn.ok_or(Misread::NoTurn)?) } else { None };
    let sign = known.means("sign", &known.signs, name).ok_or(Misread::UnknownSign)?.to_owned();
    send(Message::React { turn, line, sign, on })
}

fn take_back(state: &Known<'_>, text: &str) -> Read {
    let line = match text.to_lowercase().as_str() {
        "" | "last" => state.my_last_line().ok_or(Misread::NoLine)?,
        text => line(state, text)?,
    };
    send(Message::TakeBack { line })
}

fn veil(known: &Known<'_>, text: &str) -> Read {
    let (first, label) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let own = |typed: String| known.means("veil", &known.veils, &typed).map_or(typed.clone(), str::to_owned);
    let label = some(label.trim()).ok().map(own);
    send(Message::Veil { line: line(known, first)?, label, on: true })
}

/// What runs between the turns is left first.
fn next(state: &Known<'_>, _: &str) -> Read {
    let phase = phase(state)?;
    let inserted = state.phase.as_ref().is_some_and(|phase| phase.inserted);
    send(if inserted { Message::Uninsert {} } else { Message::Advance { phase } })
}

/// `agreements`, `help`, `text SLOT` for a text of the group, or a prompt in one's own words.
fn card(text: &str) -> Result<Card, Bad> {
    Ok(match (text, text.strip_prefix("text ").map(str::trim)) {
        ("agreements", _) => Card::Agreements,
        ("help", _) => Card::Help,
        (_, Some(slot)) if !slot.contains(char::is_whitespace) => Card::Text(slot.to_owned()),
        (words, _) => Card::Prompt(some(words)?),
    })
}

/// The next part, or the one that is so many parts ahead.
fn ahead(state: &State, text: &str) -> Result<PhaseIndex, Bad> {
    let steps = if text.is_empty() { 1 } else { number::read::<u16>(text).ok_or(Bad::Bare)? };
    let PhaseIndex(here) = phase(state)?;
    Ok(PhaseIndex(here.saturating_add(steps)))
}

fn insert(known: &Known<'_>, text: &str) -> Read {
    let name = known.means("part", &known.inserts, text).ok_or(Bad::Bare)?;
    send(Message::Insert { name: name.to_owned() })
}

/// `/poll tea or coffee? | tea | coffee`: the question, and the choices.
fn poll(_: &Known<'_>, text: &str) -> Read {
    let mut parts = text.split('|').map(|part| part.trim().to_owned());
    let question = some(&parts.next().unwrap_or_default())?;
    let choices: Vec<_> = parts.filter(|choice| !choice.is_empty()).collect();
    if choices.len() < 2 {
        return Err(Bad::Bare);
    }
    send(Message::Poll { text: question, choices, minutes: 3 })
}

/// To the one person whom one is alone with; with more than one, a name comes first.
fn aside(state: &Known<'_>, text: &str) -> Read {
    if let [one] = state.asides() {
        return send(Message::Aside { to: one.with, text: some(text)? });
    }
    let (to, text) = names::leading(state, text)?;
    send(Message::Aside { to, text: some(text)? })
}

fn aside_with(state: &State, text: &str) -> Result<SeatId, Bad> {
    match state.asides() {
        [one] if text.is_empty() => Ok(one.with),
        _ => one(state, text),
    }
}

fn meanwhile(text: &str) -> Result<Meanwhile, Bad> {
    match text.to_lowercase().as_str() {
        "" => Ok(Meanwhile::GoOn),
        "rest" => Ok(Meanwhile::Rest),
        "standin" | "stand-in" => Ok(Meanwhile::StandIn),
        _ => Err(Bad::Bare),
    }
}

/// Into a room of a split, by its name or its number; without one, back to the main room.
fn join(state: &Known<'_>, text: &str) -> Read {
    let plain = |name: &str| strip::name(name).to_lowercase();
    let means =
        |room: &&RoomOffer| plain(&room.name) == plain(text) || number::read(text) == Some(room.stage.0);
    let begins = |room: &&RoomOffer| plain(&room.name).starts_with(&plain(text));
    let stage = match state.rooms.iter().find(means) {
        Some(room) => room.stage,
        None if matches!(text.to_lowercase().as_str(), "" | "main" | "back") => StageId::MAIN,
        None => match state.rooms.iter().filter(begins).collect::<Vec<_>>()[..] {
            [room] => room.stage,
            _ => return Err(Misread::NoRoom.into()),
        },
    };
    send(Message::JoinRoom { stage })
}

/// `/split 10 choice women, men`: minutes, how, and the names of the rooms, parted by commas.
fn split(_: &Known<'_>, text: &str) -> Read {
    let (minutes_typed, rest) = text.split_once(char::is_whitespace).ok_or(Bad::Bare)?;
    let (how, names) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
    let by = match how.to_lowercase().as_str() {
        "choice" => SplitBy::Choice,
        "random" => SplitBy::Random,
        "pairs" | "same-pairs" | "same_pairs" => SplitBy::SamePairs,
        "new-pairs" | "new_pairs" => SplitBy::NewPairs,
        _ => return Err(Bad::Bare),
    };
    let names = names.split([',', '،']).map(str::trim).filter(|name| !name.is_empty());
    let rooms: Vec<_> = names.map(str::to_owned).collect();
    if matches!(by, SplitBy::Choice | SplitBy::Random) && rooms.is_empty() {
        return Err(Bad::Bare);
    }
    send(Message::Split { by, rooms, minutes: minutes(minutes_typed)? })
}

fn call(state: &Known<'_>, text: &str) -> Read {
    let seat = if text.is_empty() { None } else { Some(one(state, text)?) };
    send(Message::Call { seat, turn: state.turn.as_ref().map(|turn| turn.turn) })
}

fn some(text: &str) -> Result<String, Bad> {
    if text.is_empty() { Err(Bad::Bare) } else { Ok(text.to_owned()) }
}

fn on_or_off(text: &str) -> Result<bool, Bad> {
    match text.to_lowercase().as_str() {
        "" | "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(Bad::Bare),
    }
}

fn minutes(text: &str) -> Result<u16, Bad> {
    number::read(text).ok_or(Bad::Bare)
}

fn minutes_or(text: &str, usual: u16) -> Result<u16, Bad> {
    if text.is_empty() { Ok(usual) } else { minutes(text) }
}

/// People count parts from 1, the wire from 0.
fn part(text: &str, offered: Option<u16>) -> Result<u16, Bad> {
    if text.is_empty() {
        return offered.ok_or(Misread::NothingOffered.into());
    }
    number::read::<u16>(text).and_then(|part| part.checked_sub(1)).ok_or(Bad::Bare)
}

fn line(state: &State, text: &str) -> Result<LineId, Bad> {
    let line = line::read(text).ok_or(Bad::Bare)?;
    if state.knows_line(line) { Ok(line) } else { Err(Misread::NoLine.into()) }
}

/// The line of that number that waits to be read, or else the oldest one.
fn unread(state: &State, text: &str) -> Result<NoteId, Bad> {
    if text.is_empty() {
        return state.unread.first().map(|line| line.id).ok_or(Misread::NoLine.into());
    }
    number::read(text).map(NoteId).ok_or(Bad::Bare)
}

fn one(state: &State, text: &str) -> Result<SeatId, Bad> {
    match names::leading(state, text)? {
        (seat, "") => Ok(seat),
        _ => Err(Misread::UnknownName(text.to_owned()).into()),
    }
}

fn phase(state: &State) -> Result<PhaseIndex, Misread> {
    state.phase.as_ref().map(|phase| phase.index).ok_or(Misread::NoPhase)
}

fn turn(state: &State) -> Result<TurnId, Misread> {
    state.turn.as_ref().map(|turn| turn.turn).ok_or(Misread::NoTurn)
}

fn duty(text: &str) -> Result<Duty, Bad> {
    match text.to_lowercase().as_str() {
        "" | "floor" => Ok(Duty::Floor),
        "door" => Ok(Duty::Door),
        _ => Err(Bad::Bare),
    }
}

/// One of the group's phrases, to one person alone.
fn steer(state: &Known<'_>, text: &str) -> Read {
    if text.is_empty() {
        return here(Here::Steers);
    }
    let (seat, number) = names::leading(state, text)?;
    if state.steers.is_empty() {
        return here(Here::Steers);
    }
    let place = number::read::<usize>(number).and_then(|number| number.checked_sub(1)).ok_or(Bad::Bare)?;
    let phrase = state.steers.get(place).ok_or(Bad::Bare)?;
    send(Message::Whisper { seat, text: phrase.clone() })
}

fn hands_order(text: &str) -> Result<HandsOrder, Bad> {
    match text.to_lowercase().as_str() {
        "first" | "queue" => Ok(HandsOrder::Queue),
        "quietest" => Ok(HandsOrder::Quietest),
        "newcomers" => Ok(HandsOrder::Newcomers),
        _ => Err(Bad::Bare),
    }
}

fn role(text: &str) -> Result<Role, Bad> {
    match text.to_lowercase().as_str() {
        "facilitator" => Ok(Role::Facilitator),
        "cofacilitator" => Ok(Role::Cofacilitator),
        "greeter" => Ok(Role::Greeter),
        "speaker" => Ok(Role::Speaker),
        "guest" => Ok(Role::Guest),
        "member" => Ok(Role::Member),
        _ => Err(Bad::Bare),
    }
}
