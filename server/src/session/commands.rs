//! The one conversion from what a client may send to what a meeting's log may hold. Shape and size are checked
//! here, meaning in the meeting.

use meeting::Command;
use protocol::client::Card;
use protocol::client::Duty;
use protocol::{ClientMessage, Code, Limits};
use std::collections::BTreeMap;

use crate::texts;

/// The longest name of a room of a split.
const ROOM_CHARS: u32 = 32;

/// The command that a seat's message asks for; none for messages that are the session's own business.
pub(super) fn command(message: ClientMessage, limits: &Limits) -> Result<Option<Command>, Code> {
    use ClientMessage as M;
    let line = |text: String| check(&text, limits.text_chars, limits);
    let note = |text: String| check(&text, limits.note_chars, limits);
    Ok(Some(match message {
        M::Hello { .. } | M::Alive {} | M::Help { .. } | M::Look {} | M::Slip { .. } => return Ok(None),
        M::Enter { .. } | M::Return { .. } | M::ReturnWords {} => return Ok(None),

        M::Agree { listen } => Command::Agree { listen },
        M::Listen { on } => Command::Listen { on },
        M::MoreTime { on } => Command::MoreTime { on },
        M::Leave {} => Command::Leave,

        M::Say { text } => Command::Say { text: line(text)? },
        M::AnswerLine { line: answered, text } => Command::AnswerLine { line: answered, text: line(text)? },
        M::TakeBack { line } => Command::TakeBack { line },
        M::React { turn: Some(turn), line: None, sign, on } => Command::React { turn, sign, on },
        M::React { turn: None, line: Some(line), sign, on } => Command::ReactToLine { line, sign, on },
        M::React { .. } => return Err(Code::BadRequest),
        M::Hand {} => Command::RaiseHand,
        M::Lower {} => Command::LowerHand,
        M::Ready { draft } => Command::Ready { draft: draft.map(line).transpose()? },
        M::Pass {} => Command::Pass,
        M::Later {} => Command::Later,
        M::Done {} => Command::Done,
        M::Unfinished {} => Command::Unfinished,
        M::Typing { on } => Command::Typing { on },

        M::Next { seat } => Command::NameNext { seat },
        M::WelcomeReplies { on } => Command::WelcomeReplies { on },
        M::Turns { phase, order, turn_seconds } => Command::ChangeTurns { phase, order, turn_seconds },
        M::Floor { open } => Command::OpenFloor { open },

        M::Note { text, about } => Command::Note { text: note(text)?, about },
        M::HardTime {} => Command::HardTime,
        M::StepOut { on } => Command::StepOut { on },
        M::NeedPerson { on } => Command::NeedPerson { on },
        M::Aside { to, text } => Command::Aside { to, text: note(text)? },
        M::CloseAside { with } => Command::CloseAside { with },
        M::OneToOne { seat, crisis } => Command::OneToOne { seat, crisis },
        M::TakeCrisis { seat, then } => Command::TakeCrisis { seat, then },
        M::Report { line, text } => Command::Report { line, text: text.map(note).transpose()? },
        M::Volunteer { part } => Command::Volunteer { part },
        M::Post { part } => Command::Post { part },
        M::Skip { part } => Command::Skip { part },

        M::Answer { ask, answers, share } => {
            Command::Answer { ask, answers: checked(answers, limits)?, share }
        }
        M::Strike { ask, option, on } => Command::Strike { ask, option, on },

        M::Open {} => Command::Open,
        M::Start {} => Command::Start,
        M::Advance { phase } => Command::Advance { phase },
        M::Back { phase } => Command::GoBack { phase },
        M::ExtendPhase { phase, minutes } => Command::ExtendPhase { phase, minutes },
        M::Slow { seconds } => Command::Slow { seconds },
        M::Shorten { phase, minutes } => Command::Shorten { phase, minutes },
        M::Park { text, on } => Command::Park { text: note(text)?, on },
        M::Calm { on } => Command::Calm { on },
        M::Card { card, seat, hold } => Command::ShowCard { card: card_of(card, note)?, seat, hold },
        M::LeaveOut { phase, on } => Command::LeaveOut { phase, on },
        M::Silence { minutes } => Command::Silence { minutes },
        M::Conversation { minutes } => Command::Conversation { minutes },
        M::Insert { name } => Command::Insert { name: line(name)? },
        M::Motion { text, minutes } => Command::Motion { text: note(text)?, minutes },
        M::Poll { text, choices, minutes } => {
            let choices = choices.into_iter().map(|choice| check(&choice, limits.reply_chars, limits));
            Command::Poll { text: note(text)?, choices: choices.collect::<Result<_, _>>()?, minutes }
        }
        M::Uninsert {} => Command::Uninsert,
        M::Call { seat, turn } => Command::Call { seat, turn },
        M::Extend { turn, minutes } => Command::Extend { turn, minutes },
        M::CloseTurn { turn } => Command::CloseTurn { turn },
        M::Hold { on } => Command::Hold { on },
        M::Chair { text } => Command::Chair { text: line(text)? },
        M::Whisper { seat, text } => Command::Whisper { seat, text: note(text)? },
        M::Quieten { seat, minutes } => Command::Quieten { seat, minutes },
        M::Hide { line, on } => Command::Hide { line, on },
        M::Remove { seat, on } => Command::Remove { seat, on },
        M::AskToWrite { seat } => Command::AskToWrite { seat },
        M::AnswerToWrite { seat, yes } => Command::AnswerToWrite { seat, yes },
        M::Write { seat, text } => Command::Write { seat, text: note(text)? },
        M::Block { seat, on } => Command::Block { seat, on },
        M::ReportWritten { own, text } => Command::ReportWritten { own, text: text.map(note).transpose()? },
        M::Guard { on } => Command::Guard { on },
        M::Approval { on } => Command::Approval { on },
        M::Approve { unread, on } => Command::Approve { unread, on },
        M::Veil { line, label, on } => Command::Veil { line, label, on },
        M::Lock { on } => Command::Lock { on },
        M::Admit { seat } => Command::Admit { seat },
        M::Decline { seat } => Command::Decline { seat },
        M::HandOver { seat, duty: Duty::Floor } => Command::HandOver { seat },
        M::HandOver { seat, duty: Duty::Door } => Command::HandOverDoor { seat },
        M::TakeChair { duty: Duty::Floor } => Command::TakeChair,
        M::TakeChair { duty: Duty::Door } => Command::TakeDoor,
        M::Break { on } => Command::Break { on },
        M::StandIn { on, seat: None } => Command::StandIn { on },
        M::StandIn { on: false, seat: Some(seat) } => Command::DeclineStandIn { seat },
        M::StandIn { on: true, seat: Some(_) } => return Err(Code::BadRequest),
        M::Appoint { seat, role } => Command::Appoint { seat, role },
        M::End {} => Command::End,
        M::UndoEnd {} => Command::UndoEnd,

        M::JoinRoom { stage } => Command::JoinRoom { stage },
        M::Split { by, rooms, minutes } => {
            let rooms = rooms.into_iter().map(|name| check(&name, ROOM_CHARS, limits));
            Command::Split { by, rooms: rooms.collect::<Result<_, _>>()?, minutes }
        }
        M::Invite {} => Command::Invite,
        M::Recall {} => Command::Recall,
    }))
}

/// A prompt in someone's own words is checked like any text; the names of slots are only looked up.
fn card_of(card: Card, note: impl Fn(String) -> Result<String, Code>) -> Result<Card, Code> {
    Ok(match card {
        Card::Prompt(text) => Card::Prompt(note(text)?),
        other => other,
    })
}

/// Whether a command brings words with it, which are counted against the seat's rate. The words of a one-to-one are
/// not: they reach one person, and nobody who needs someone is told to write more slowly.
pub(super) fn has_words(command: &Command) -> bool {
    use Command as C;
    match command {
        C::Say { .. } | C::Chair { .. } | C::Note { .. } | C::Whisper { .. } | C::Write { .. } => true,
        C::AnswerLine { .. } | C::ShowCard { .. } | C::Motion { .. } | C::Poll { .. } => true,
        C::Ready { draft: text } | C::Report { text, .. } | C::ReportWritten { text, .. } => text.is_some(),
        C::Answer { answers, .. } => !answers.is_empty(),
        _ => false,
    }
}

/// Each answer is at most as long as a note. What is asked is not known here; the rules compare the keys.
fn checked(answers: BTreeMap<String, String>, limits: &Limits) -> Result<BTreeMap<String, String>, Code> {
    let note = |(key, text): (String, String)| Ok((key, check(&text, limits.note_chars, limits)?));
    answers.into_iter().map(note).collect()
}

fn check(text: &str, chars: u32, limits: &Limits) -> Result<String, Code> {
    let checked = texts::check(text, chars as usize, limits.text_bytes as usize);
    checked.map_err(|_| Code::InvalidText)
}
