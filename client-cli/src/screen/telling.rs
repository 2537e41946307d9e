//! Where a sentence belongs on the screen, by what it is about. The sentences themselves are the ones that are told in
//! plain lines.

use super::notices::Topic;
use super::stream::What;
use crate::session::Shown;
use crate::state::State;
use crate::strip;
use crate::tell;
use crate::words::{Words, fluent_args};
use protocol::event::{Alert, Hint, LineKind};
use protocol::frame::Frame;
use protocol::{Alias, Event, LineId, SeatId, ServerMessage};

/// Where it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the stream.
    Stream(What),
    /// In the stream, in these words: the name stands above them.
    Words(What, String),
    /// Among what waits for those who lead, about this.
    Notice(Topic),
    /// Nowhere: the line above the box always says how it stands.
    Status,
}

/// Where the sentence for what is shown belongs. `state` is what was known before.
pub(crate) fn place(words: &Words, state: &State, shown: &Shown) -> Place {
    let Shown::Frame { frame, .. } = shown else {
        let stands_above = matches!(shown, Shown::Outage | Shown::Back);
        return if stands_above { Place::Status } else { Place::Stream(What::Answer) };
    };
    match &**frame {
        Frame::Room(frame) => event(words, state, &frame.event, What::News),
        Frame::Seat(frame) => event(words, state, &frame.event, What::Private),
        Frame::Server(ServerMessage::Restart { .. }) => Place::Status,
        Frame::Server(_) | Frame::Unknown(_) => Place::Stream(What::Answer),
    }
}

fn event(words: &Words, state: &State, event: &Event, otherwise: What) -> Place {
    let mine = |seat: &SeatId| Some(*seat) == state.my_seat();
    match event {
        Event::Said { line, by, alias, kind, veil: None, thread: None, text, .. } => {
            said(words, state, (*line, *by, alias), *kind, text)
        }
        Event::TurnBegan { seat, alias, .. } => {
            Place::Stream(What::Turn { seat: *seat, by: name(words, state, *seat, alias) })
        }
        Event::PhaseBegan { .. } => Place::Stream(What::Part),
        Event::Said { .. }
        | Event::Posted { .. }
        | Event::Asked { .. }
        | Event::Tally { .. }
        | Event::TextOffered { .. } => Place::Stream(What::Text),
        Event::TurnEnded { .. } if state.i_speak() => Place::Stream(What::Private),
        Event::TurnEnded { .. }
        | Event::TurnPaused { .. }
        | Event::TurnResumed { .. }
        | Event::Place { .. }
        | Event::ReadyCheck { .. }
        | Event::Hands { .. } => Place::Status,
        // One's own act is answered where it was asked for.
        Event::Acted { by, .. } if mine(by) => Place::Stream(What::Answer),
        // Whoever goes to someone reads there what to do, where both of them write.
        Event::Crisis { by: Some(by), .. } if mine(by) => Place::Stream(What::Private),
        // That the door was locked or opened asks nothing of anybody.
        Event::Door { waiting, .. } if waiting.iter().all(|seat| waits(state, seat.seat)) => {
            Place::Stream(What::Private)
        }
        event => topic(event).map_or(Place::Stream(otherwise), Place::Notice),
    }
}

fn waits(state: &State, seat: SeatId) -> bool {
    state.at_door.iter().any(|waiting| waiting.seat == seat)
}

/// What it is about, if it is for those who lead.
fn topic(event: &Event) -> Option<Topic> {
    Some(match event {
        Event::Hint { hint: Hint::NoHands | Hint::HandsWait | Hint::LongQuiet } => Topic::Quiet,
        Event::Alert { alert: Alert::Overrun | Alert::LongComposing, .. } => Topic::Turn,
        Event::Alert { alert: Alert::PhaseEnding, .. }
        | Event::RoundTooLong { .. }
        | Event::InsertWaits { .. } => Topic::Part,
        Event::Alert { alert: Alert::ChairAway | Alert::ChairAsked, .. } => Topic::Chair,
        Event::Agreed { .. } => Topic::Agreed,
        Event::Door { .. } => Topic::Door,
        Event::Crisis { seat, .. } => Topic::Crisis(*seat),
        Event::Hint { hint: Hint::NobodyStandsIn }
        | Event::Arrived { .. }
        | Event::Noted { .. }
        | Event::Reported { .. }
        | Event::Answered { .. }
        | Event::Acted { .. }
        | Event::Unread { .. }
        | Event::Doorkeeper { .. }
        | Event::StandIns { .. }
        | Event::Alert { .. } => Topic::Other,
        _ => return None,
    })
}

/// What is no longer true after this.
pub(crate) fn over(state: &State, event: &Event) -> Vec<Topic> {
    match event {
        Event::PhaseBegan { .. } => vec![Topic::Part, Topic::Quiet, Topic::Agreed, Topic::Turn],
        Event::PhaseMoved { .. } | Event::TurnsChanged { .. } => vec![Topic::Part],
        Event::TurnBegan { .. } => vec![Topic::Quiet, Topic::Turn],
        Event::TurnEnded { .. } | Event::TurnExtended { .. } => vec![Topic::Turn],
        Event::Chair { .. } => vec![Topic::Chair],
        Event::Door { waiting, .. } if waiting.is_empty() => vec![Topic::Door],
        Event::Crisis { seat, by, .. } if by.is_some() && *by == state.my_seat() => {
            vec![Topic::Crisis(*seat)]
        }
        _ => Vec::new(),
    }
}

fn said(
    words: &Words,
    state: &State,
    (line, seat, alias): (LineId, SeatId, &Alias),
    kind: LineKind,
    text: &str,
) -> Place {
    let who = name(words, state, seat, alias);
    let mine = if Some(seat) == state.my_seat() { "yes" } else { "no" };
    let key = match kind {
        LineKind::Share | LineKind::Talk => None,
        LineKind::Reply => Some("by-reply"),
        LineKind::Chair => Some("by-chair"),
        LineKind::Card => Some("by-card"),
    };
    let label = tell::label(words, state);
    let by = match key {
        Some(key) => words.say(key, &fluent_args!["mine" => mine, "who" => who, "label" => label]),
        None => who,
    };
    let args = fluent_args!["text" => strip::text(text), "line" => crate::line::name(line)];
    Place::Words(What::Line { seat, by, line }, words.say("by-line", &args))
}

fn name(words: &Words, state: &State, seat: SeatId, alias: &Alias) -> String {
    if Some(seat) == state.my_seat() { words.plainly("you") } else { strip::name(alias.as_str()) }
}
