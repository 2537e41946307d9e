//! What people do in a script, and the message that each act is on the wire.

use super::cast::{Header, named};
use super::words::{Word, line};
use crate::known::Known;
use protocol::ClientMessage;
use protocol::client::{Card, Duty, HandsOrder, Meanwhile, Role};

/// One act of one or more people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Who, in the order in which they act.
    pub who: Vec<String>,
    /// What.
    pub verb: Verb,
}

/// What someone does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verb {
    /// Enters the room with a ticket of their own.
    Join,
    /// Their line drops.
    Drop,
    /// Comes back on a new line, having seen what they had seen.
    Resume,
    /// Sends the last message once more, with the same id.
    Again,
    /// Sends other words with the last message's id.
    SameId(String),
    /// The server is killed and started again; everybody comes back.
    Restart,
    /// Sends a message.
    Send(Send),
}

/// `agreements`, `help`, the name of a text, or a prompt in quotation marks.
fn read_card(word: &Word) -> Result<Card, String> {
    Ok(match word {
        Word::Quoted(text) => Card::Prompt(text.clone()),
        Word::Plain(name) if name == "agreements" => Card::Agreements,
        Word::Plain(name) if name == "help" => Card::Help,
        Word::Plain(slot) => Card::Text(slot.clone()),
    })
}

impl Verb {
    /// Its name, where it is no message of the meeting.
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::Join => Some("join"),
            Self::Drop => Some("drop"),
            Self::Resume => Some("resume"),
            Self::Restart => Some("restart"),
            Self::Again | Self::SameId(_) | Self::Send(_) => None,
        }
    }
}

/// A message, as a script gives it: people, lines and turns by what the actor can see of them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words are those of the client's messages, described there")]
pub enum Send {
    /// A message without anything in it, by its name on the wire.
    Bare(ClientMessage),
    Say(String),
    TakeBack(String),
    Report(String, Option<String>),
    React(String, bool),
    ReactToLine(String, String, bool),
    Turns(Option<HandsOrder>, Option<u16>),
    Next(String),
    /// To the line with these words.
    AnswerLine(String, String),
    /// Keys with answers, which may be the words of a choice; and whether they are shown.
    Answer(Vec<(String, String)>, bool),
    Strike(String, bool),
    /// These name the phase or the turn that the actor believes is running.
    Advance,
    Back,
    ExtendPhase(u16),
    Shorten(u16),
    Call(Option<String>),
    Extend(u16),
    CloseTurn,
    Hide(String, bool),
    Veil(String, Option<String>, bool),
    /// The oldest line of this person that waits to be read.
    Approve(String, bool),
    AskToWrite(String),
    AnswerToWrite(String, bool),
    Write(String, String),
    Block(String, bool),
    /// A private message that came to the actor.
    ReportWritten(String, Option<String>),
    /// These are about somebody.
    Whisper(String, String),
    CardFor(Card, String),
    Quieten(String, u16),
    Remove(String, bool),
    Admit(String),
    Decline(String),
    HandOver(String, Duty),
    DeclineStandIn(String),
    /// A room of a split by its name, or `main`.
    JoinRoom(String),
    Appoint(String, Role),
    // ---- care
    NoteAbout(String, String),
    Aside(String, String),
    CloseAside(String),
    OneToOne(String, bool),
    TakeCrisis(String, Meanwhile),
}

/// Reads `NAME, NAME ACTION ARGUMENTS`.
pub(crate) fn read(words: &[Word], header: &Header) -> Result<Act, String> {
    let people = words.iter().take_while(|word| header.has(word.text()) || word.is("server")).count();
    let (who, action) = words.split_at(people);
    let Some((verb, arguments)) = action.split_first() else { return Err("nothing is done here".to_owned()) };
    if who.is_empty() {
        return Err(format!("{verb} is nobody of the cast"));
    }
    let who: Vec<String> = who.iter().map(|word| word.text().to_owned()).collect();
    let verb = read_verb(verb.text(), arguments, header)?;
    if (verb == Verb::Restart) != (who == ["server"]) {
        return Err("the server alone restarts, and does nothing else".to_owned());
    }
    Ok(Act { who, verb })
}

fn read_verb(verb: &str, arguments: &[Word], header: &Header) -> Result<Verb, String> {
    use Word::{Plain, Quoted};
    let person =
        |name: &String| header.has(name).then(|| name.clone()).ok_or(format!("{name} is not in the cast"));
    let number = |text: &String| text.parse::<u16>().map_err(|_| format!("{text} is no number"));
    let send = match (verb, arguments) {
        ("join", []) => return Ok(Verb::Join),
        ("drop", []) => return Ok(Verb::Drop),
        ("resume", []) => return Ok(Verb::Resume),
        ("again", []) => return Ok(Verb::Again),
        ("same_id", [Quoted(text)]) => return Ok(Verb::SameId(text.clone())),
        ("restarts", []) => return Ok(Verb::Restart),

        ("say" | "types", [Quoted(text)]) => Send::Say(text.clone()),
        ("reply", [Quoted(line), Quoted(text)]) => Send::AnswerLine(line.clone(), text.clone()),
        ("take_back", [Quoted(line)]) => Send::TakeBack(line.clone()),
        ("report", [Quoted(line)]) => Send::Report(line.clone(), None),
        ("report", [Quoted(line), Quoted(text)]) => Send::Report(line.clone(), Some(text.clone())),
        ("react", [Plain(sign)]) => Send::React(sign.clone(), true),
        ("unreact", [Plain(sign)]) => Send::React(sign.clone(), false),
        ("react", [Plain(sign), Quoted(line)]) => Send::ReactToLine(line.clone(), sign.clone(), true),
        ("unreact", [Plain(sign), Quoted(line)]) => Send::ReactToLine(line.clone(), sign.clone(), false),

        ("order", [Plain(order)]) => Send::Turns(Some(named(order)?), None),
        ("turn_seconds", [Plain(seconds)]) => Send::Turns(None, Some(number(seconds)?)),
        ("next", [Plain(name)]) => Send::Next(person(name)?),
        ("answer", [Plain(nothing)]) if nothing == "nothing" => Send::Answer(Vec::new(), false),
        ("answer", arguments) => read_answers(arguments)?,
        ("strike", [Quoted(text)]) => Send::Strike(text.clone(), true),
        ("unstrike", [Plain(key)]) => Send::Strike(key.clone(), false),

        ("advance", []) => Send::Advance,
        ("back", []) => Send::Back,
        ("shorten", [Plain(minutes)]) => Send::Shorten(number(minutes)?),
        ("extend_phase", [Plain(minutes)]) => Send::ExtendPhase(number(minutes)?),
        ("call", []) => Send::Call(None),
        ("call", [Plain(name)]) => Send::Call(Some(person(name)?)),
        ("extend", [Plain(minutes)]) => Send::Extend(number(minutes)?),
        ("close_turn", []) => Send::CloseTurn,
        ("hide", [Quoted(line)]) => Send::Hide(line.clone(), true),
        ("unhide", [Quoted(line)]) => Send::Hide(line.clone(), false),
        ("veil", [Quoted(line)]) => Send::Veil(line.clone(), None, true),
        ("veil", [Quoted(line), Plain(label)]) => Send::Veil(line.clone(), Some(label.clone()), true),
        ("unveil", [Quoted(line)]) => Send::Veil(line.clone(), None, false),
        ("approve", [Plain(name)]) => Send::Approve(person(name)?, true),
        ("disapprove", [Plain(name)]) => Send::Approve(person(name)?, false),
        ("ask_to_write", [Plain(name)]) => Send::AskToWrite(person(name)?),
        ("may_write", [Plain(name)]) => Send::AnswerToWrite(person(name)?, true),
        ("may_not_write", [Plain(name)]) => Send::AnswerToWrite(person(name)?, false),
        ("write", [Plain(name), Quoted(text)]) => Send::Write(person(name)?, text.clone()),
        ("block", [Plain(name)]) => Send::Block(person(name)?, true),
        ("unblock", [Plain(name)]) => Send::Block(person(name)?, false),
        ("report_written", [Quoted(text)]) => Send::ReportWritten(text.clone(), None),
        ("report_written", [Quoted(text), Quoted(why)]) => {
            Send::ReportWritten(text.clone(), Some(why.clone()))
        }
        ("whisper", [Plain(name), Quoted(text)]) => Send::Whisper(person(name)?, text.clone()),
        ("card", [card, Plain(to), Plain(name)]) if to == "to" => {
            Send::CardFor(read_card(card)?, person(name)?)
        }
        ("quieten", [Plain(name), Plain(minutes)]) => Send::Quieten(person(name)?, number(minutes)?),
        ("unquieten", [Plain(name)]) => Send::Quieten(person(name)?, 0),
        ("remove", [Plain(name)]) => Send::Remove(person(name)?, true),
        ("readmit", [Plain(name)]) => Send::Remove(person(name)?, false),
        ("admit", [Plain(name)]) => Send::Admit(person(name)?),
        ("decline", [Plain(name)]) => Send::Decline(person(name)?),
        ("join_room", [name]) => Send::JoinRoom(name.text().to_owned()),
        ("hand_over", [Plain(name)]) => Send::HandOver(person(name)?, Duty::Floor),
        ("hand_over", [Plain(name), Plain(duty)]) => Send::HandOver(person(name)?, named(duty)?),
        ("decline_stand_in", [Plain(name)]) => Send::DeclineStandIn(person(name)?),
        ("appoint", [Plain(name), Plain(role)]) => Send::Appoint(person(name)?, named(role)?),
        // ---- care
        ("note", [Quoted(text), Plain(about), Plain(name)]) if about == "about" => {
            Send::NoteAbout(text.clone(), person(name)?)
        }
        ("aside", [Plain(name), Quoted(text)]) => Send::Aside(person(name)?, text.clone()),
        ("close_aside", [Plain(name)]) => Send::CloseAside(person(name)?),
        ("one_to_one", [Plain(name)]) => Send::OneToOne(person(name)?, false),
        ("one_to_one", [Plain(name), crisis]) if crisis.is("crisis") => Send::OneToOne(person(name)?, true),
        ("take_crisis", [Plain(name)]) => Send::TakeCrisis(person(name)?, Meanwhile::GoOn),
        ("take_crisis", [Plain(name), Plain(then)]) => Send::TakeCrisis(person(name)?, named(then)?),
        _ => Send::Bare(bare(verb, arguments)?),
    };
    Ok(Verb::Send(send))
}

/// `KEY "ANSWER" .. share`.
fn read_answers(arguments: &[Word]) -> Result<Send, String> {
    let (answers, share) = match arguments {
        [answers @ .., share] if share.is("share") => (answers, true),
        answers => (answers, false),
    };
    let pair = |pair: &[Word]| match pair {
        [Word::Plain(key), answer] => Ok((key.clone(), answer.text().to_owned())),
        _ => Err("expected: answer KEY ANSWER .., and perhaps share".to_owned()),
    };
    Ok(Send::Answer(answers.chunks(2).map(pair).collect::<Result<_, _>>()?, share))
}

/// The messages that name nothing of the meeting.
fn bare(verb: &str, arguments: &[Word]) -> Result<ClientMessage, String> {
    use ClientMessage as Message;
    let number = |word: &Word| word.text().parse::<u16>().map_err(|_| format!("{word} is no number"));
    let on = |word: &Word| match word.text() {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(format!("expected on or off, not {word}")),
    };
    Ok(match (verb, arguments) {
        ("agree", []) => Message::Agree { listen: false },
        ("agree", [word]) if word.is("listen") => Message::Agree { listen: true },
        ("listen", [word]) => Message::Listen { on: on(word)? },
        ("more_time", [word]) => Message::MoreTime { on: on(word)? },
        ("leave", []) => Message::Leave {},
        ("hand", []) => Message::Hand {},
        ("lower", []) => Message::Lower {},
        ("ready", []) => Message::Ready { draft: None },
        ("ready", [Word::Quoted(draft)]) => Message::Ready { draft: Some(draft.clone()) },
        ("pass", []) => Message::Pass {},
        ("later", []) => Message::Later {},
        ("done", []) => Message::Done {},
        ("unfinished", []) => Message::Unfinished {},
        ("typing", [word]) => Message::Typing { on: on(word)? },
        ("volunteer", [word]) => Message::Volunteer { part: number(word)? },
        ("post", [word]) => Message::Post { part: number(word)? },
        ("skip", [word]) => Message::Skip { part: number(word)? },
        ("note", [Word::Quoted(text)]) => Message::Note { text: text.clone(), about: None },
        ("hard_time", []) => Message::HardTime {},
        ("step_out", [word]) => Message::StepOut { on: on(word)? },
        ("need_person", [word]) => Message::NeedPerson { on: on(word)? },
        ("open", []) => Message::Open {},
        ("start", []) => Message::Start {},
        ("slow", [seconds]) => Message::Slow { seconds: number(seconds)? },
        ("card", [card]) => Message::Card { card: read_card(card)?, seat: None, hold: false },
        ("pause_on", [card]) => Message::Card { card: read_card(card)?, seat: None, hold: true },
        ("leave_out", [index]) => Message::LeaveOut { phase: protocol::PhaseIndex(number(index)?), on: true },
        ("take_in", [index]) => Message::LeaveOut { phase: protocol::PhaseIndex(number(index)?), on: false },
        ("park", [Word::Quoted(text)]) => Message::Park { text: text.clone(), on: true },
        ("unpark", [Word::Quoted(text)]) => Message::Park { text: text.clone(), on: false },
        ("calm", [word]) => Message::Calm { on: on(word)? },
        ("silence", [minutes]) => Message::Silence { minutes: number(minutes)? },
        ("conversation", [minutes]) => Message::Conversation { minutes: number(minutes)? },
        ("insert", [name]) => Message::Insert { name: name.text().to_owned() },
        ("motion", [Word::Quoted(text)]) => Message::Motion { text: text.clone(), minutes: None },
        ("motion", [Word::Quoted(text), minutes]) => {
            Message::Motion { text: text.clone(), minutes: Some(number(minutes)?) }
        }
        ("poll", [minutes, Word::Quoted(text), choices @ ..]) => Message::Poll {
            text: text.clone(),
            choices: choices.iter().map(|choice| choice.text().to_owned()).collect(),
            minutes: number(minutes)?,
        },
        ("uninsert", []) => Message::Uninsert {},
        ("split", [minutes, by, rooms @ ..]) => Message::Split {
            by: named(by.text())?,
            rooms: rooms.iter().map(|name| name.text().to_owned()).collect(),
            minutes: minutes.text().parse().map_err(|_| format!("{minutes} is no number"))?,
        },
        ("invite", []) => Message::Invite {},
        ("recall", []) => Message::Recall {},
        ("hold", [word]) => Message::Hold { on: on(word)? },
        ("chair", [Word::Quoted(text)]) => Message::Chair { text: text.clone() },
        ("floor", [word]) if word.is("closed") => Message::Floor { open: false },
        ("floor", [word]) if word.is("open") => Message::Floor { open: true },
        ("welcome_replies", [word]) => Message::WelcomeReplies { on: on(word)? },
        ("guard", [word]) => Message::Guard { on: on(word)? },
        ("approval", [word]) => Message::Approval { on: on(word)? },
        ("lock", []) => Message::Lock { on: true },
        ("unlock", []) => Message::Lock { on: false },
        ("break", [word]) => Message::Break { on: on(word)? },
        ("stand_in", [word]) => Message::StandIn { on: on(word)?, seat: None },
        ("take_chair", []) => Message::TakeChair { duty: Duty::Floor },
        ("take_door", []) => Message::TakeChair { duty: Duty::Door },
        ("end", []) => Message::End {},
        ("undo_end", []) => Message::UndoEnd {},
        _ => return Err(format!("nobody can \"{verb} {}\"", line(arguments))),
    })
}

impl Send {
    /// The message on the wire, by what the actor's client knows just then.
    pub fn message(&self, known: &Known) -> Result<ClientMessage, String> {
        use ClientMessage as Message;
        let phase = known.phase();
        Ok(match self {
            Self::Bare(message) => message.clone(),
            Self::Say(text) => Message::Say { text: text.clone() },
            Self::AnswerLine(line, text) => {
                Message::AnswerLine { line: known.line(line)?, text: text.clone() }
            }
            Self::TakeBack(text) => Message::TakeBack { line: known.line(text)? },
            Self::Report(line, text) => Message::Report { line: Some(known.line(line)?), text: text.clone() },
            Self::React(sign, on) => {
                Message::React { turn: Some(known.last_turn()?), line: None, sign: sign.clone(), on: *on }
            }
            Self::ReactToLine(text, sign, on) => {
                Message::React { turn: None, line: Some(known.line(text)?), sign: sign.clone(), on: *on }
            }
            Self::Turns(order, turn_seconds) => {
                Message::Turns { phase, order: *order, turn_seconds: *turn_seconds }
            }
            Self::Next(name) => Message::Next { seat: known.seat(name)? },
            Self::Answer(answers, share) => {
                let read = |(key, answer): &(String, String)| (key.clone(), known.choice(answer));
                Message::Answer {
                    ask: known.ask()?,
                    answers: answers.iter().map(read).collect(),
                    share: *share,
                }
            }
            Self::Strike(text, on) => {
                Message::Strike { ask: known.ask()?, option: known.choice(text), on: *on }
            }
            Self::Advance => Message::Advance { phase },
            Self::Back => Message::Back { phase },
            Self::Shorten(minutes) => Message::Shorten { phase, minutes: *minutes },
            Self::ExtendPhase(minutes) => Message::ExtendPhase { phase, minutes: *minutes },
            Self::Call(None) => Message::Call { seat: None, turn: known.turn() },
            Self::Call(Some(name)) => Message::Call { seat: Some(known.seat(name)?), turn: known.turn() },
            Self::Extend(minutes) => Message::Extend { turn: known.last_turn()?, minutes: *minutes },
            Self::CloseTurn => Message::CloseTurn { turn: known.last_turn()? },
            Self::Hide(text, on) => Message::Hide { line: known.line(text)?, on: *on },
            Self::Approve(name, on) => Message::Approve { unread: known.unread(name)?, on: *on },
            Self::AskToWrite(name) => Message::AskToWrite { seat: known.seat(name)? },
            Self::AnswerToWrite(name, yes) => Message::AnswerToWrite { seat: known.seat(name)?, yes: *yes },
            Self::Write(name, text) => Message::Write { seat: known.seat(name)?, text: text.clone() },
            Self::Block(name, on) => Message::Block { seat: known.seat(name)?, on: *on },
            Self::ReportWritten(words, text) => {
                Message::ReportWritten { own: known.written(words)?, text: text.clone() }
            }
            Self::Veil(text, label, on) => {
                Message::Veil { line: known.line(text)?, label: label.clone(), on: *on }
            }
            Self::Whisper(name, text) => Message::Whisper { seat: known.seat(name)?, text: text.clone() },
            Self::CardFor(card, name) => {
                Message::Card { card: card.clone(), seat: Some(known.seat(name)?), hold: false }
            }
            Self::Quieten(name, minutes) => Message::Quieten { seat: known.seat(name)?, minutes: *minutes },
            Self::Remove(name, on) => Message::Remove { seat: known.seat(name)?, on: *on },
            Self::Admit(name) => Message::Admit { seat: known.seat(name)? },
            Self::Decline(name) => Message::Decline { seat: known.seat(name)? },
            Self::JoinRoom(name) => Message::JoinRoom { stage: known.room(name)? },
            Self::HandOver(name, duty) => Message::HandOver { seat: known.seat(name)?, duty: *duty },
            Self::DeclineStandIn(name) => Message::StandIn { on: false, seat: Some(known.seat(name)?) },
            Self::NoteAbout(text, name) => {
                Message::Note { text: text.clone(), about: Some(known.seat(name)?) }
            }
            Self::Aside(name, text) => Message::Aside { to: known.seat(name)?, text: text.clone() },
            Self::CloseAside(name) => Message::CloseAside { with: known.seat(name)? },
            Self::OneToOne(name, crisis) => Message::OneToOne { seat: known.seat(name)?, crisis: *crisis },
            Self::TakeCrisis(name, then) => Message::TakeCrisis { seat: known.seat(name)?, then: *then },
            Self::Appoint(name, role) => Message::Appoint { seat: known.seat(name)?, role: *role },
        })
    }
}
