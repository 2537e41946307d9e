//! The rules' command for a client's message: written a second time on purpose, so that driver A does not lean
//! on the server that driver B runs.

use meeting::Command;
use protocol::ClientMessage as Message;
use protocol::client::Duty;

/// The command for a message that needs no session; none for those of the connection and the door.
pub fn command(message: &Message) -> Option<Command> {
    Some(match message.clone() {
        Message::Agree { listen } => Command::Agree { listen },
        Message::Listen { on } => Command::Listen { on },
        Message::MoreTime { on } => Command::MoreTime { on },
        Message::Leave {} => Command::Leave,
        Message::Say { text } => Command::Say { text },
        Message::TakeBack { line } => Command::TakeBack { line },
        Message::React { turn: Some(turn), line: None, sign, on } => Command::React { turn, sign, on },
        Message::React { line: Some(line), sign, on, .. } => Command::ReactToLine { line, sign, on },
        Message::Hand {} => Command::RaiseHand,
        Message::Lower {} => Command::LowerHand,
        Message::Ready { draft } => Command::Ready { draft },
        Message::Pass {} => Command::Pass,
        Message::Later {} => Command::Later,
        Message::Done {} => Command::Done,
        Message::Unfinished {} => Command::Unfinished,
        Message::Typing { on } => Command::Typing { on },
        Message::Next { seat } => Command::NameNext { seat },
        Message::WelcomeReplies { on } => Command::WelcomeReplies { on },
        Message::Turns { phase, order, turn_seconds } => Command::ChangeTurns { phase, order, turn_seconds },
        Message::Floor { open } => Command::OpenFloor { open },
        Message::Note { text } => Command::Note { text },
        Message::Report { line, text } => Command::Report { line, text },
        Message::Volunteer { part } => Command::Volunteer { part },
        Message::Post { part } => Command::Post { part },
        Message::Skip { part } => Command::Skip { part },
        Message::AskToWrite { seat } => Command::AskToWrite { seat },
        Message::AnswerToWrite { seat, yes } => Command::AnswerToWrite { seat, yes },
        Message::Write { seat, text } => Command::Write { seat, text },
        Message::Block { seat, on } => Command::Block { seat, on },
        Message::ReportWritten { own, text } => Command::ReportWritten { own, text },
        Message::Guard { on } => Command::Guard { on },
        Message::Approval { on } => Command::Approval { on },
        Message::Approve { unread, on } => Command::Approve { unread, on },
        Message::Veil { line, label, on } => Command::Veil { line, label, on },
        other => return facilitating(other),
    })
}

fn facilitating(message: Message) -> Option<Command> {
    Some(match message {
        Message::Open {} => Command::Open,
        Message::Start {} => Command::Start,
        Message::Advance { phase } => Command::Advance { phase },
        Message::Back { phase } => Command::GoBack { phase },
        Message::ExtendPhase { phase, minutes } => Command::ExtendPhase { phase, minutes },
        Message::Slow { seconds } => Command::Slow { seconds },
        Message::Shorten { phase, minutes } => Command::Shorten { phase, minutes },
        Message::Park { text, on } => Command::Park { text, on },
        Message::Calm { on } => Command::Calm { on },
        Message::Silence { minutes } => Command::Silence { minutes },
        Message::Conversation { minutes } => Command::Conversation { minutes },
        Message::Insert { name } => Command::Insert { name },
        Message::Uninsert {} => Command::Uninsert,
        Message::Call { seat, turn } => Command::Call { seat, turn },
        Message::Extend { turn, minutes } => Command::Extend { turn, minutes },
        Message::CloseTurn { turn } => Command::CloseTurn { turn },
        Message::Hold { on } => Command::Hold { on },
        Message::Chair { text } => Command::Chair { text },
        Message::Whisper { seat, text } => Command::Whisper { seat, text },
        Message::Quieten { seat, minutes } => Command::Quieten { seat, minutes },
        Message::Hide { line, on } => Command::Hide { line, on },
        Message::Remove { seat, on } => Command::Remove { seat, on },
        Message::Lock { on } => Command::Lock { on },
        Message::Admit { seat } => Command::Admit { seat },
        Message::Decline { seat } => Command::Decline { seat },
        Message::HandOver { seat, duty: Duty::Floor } => Command::HandOver { seat },
        Message::HandOver { seat, duty: Duty::Door } => Command::HandOverDoor { seat },
        Message::TakeChair { duty: Duty::Floor } => Command::TakeChair,
        Message::TakeChair { duty: Duty::Door } => Command::TakeDoor,
        Message::Break { on } => Command::Break { on },
        Message::StandIn { on, seat: None } => Command::StandIn { on },
        Message::StandIn { on: false, seat: Some(seat) } => Command::DeclineStandIn { seat },
        Message::Appoint { seat, role } => Command::Appoint { seat, role },
        Message::End {} => Command::End,
        Message::UndoEnd {} => Command::UndoEnd,
        _ => return None,
    })
}
