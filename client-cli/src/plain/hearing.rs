//! What a person hears: events, views, and what became of their own messages.

use super::{Plain, append};
use crate::asked;
use crate::describe;
use crate::door;
use crate::front::Order;
use crate::help;
use crate::session::Shown;
use crate::strip;
use crate::tell;
use crate::words::fluent_args;
use protocol::client::{Duty, HandsOrder};
use protocol::event::Standing;
use protocol::frame::Frame;
use protocol::view::View;
use protocol::{ClientMessage, Code, Event, Refusal, ServerMessage};

impl Plain {
    pub(super) fn frame(&mut self, frame: &Frame, answers: Option<&ClientMessage>) -> Vec<String> {
        match frame {
            Frame::Room(room) => self.event(room.at, &room.event, frame),
            Frame::Seat(seat) => self.event(seat.at, &seat.event, frame),
            Frame::Server(ServerMessage::View(view)) => self.view(view, frame),
            Frame::Server(ServerMessage::Refused(refusal)) => self.refused(refusal, answers),
            Frame::Server(ServerMessage::Done { seq, .. }) => {
                answers.map(|message| self.accepted(message, *seq)).unwrap_or_default()
            }
            Frame::Server(ServerMessage::Help { help, .. }) => {
                self.state.apply(frame);
                help::answer(&self.words, help)
            }
            Frame::Server(ServerMessage::ReturnWords { words, .. }) => {
                vec![self.words.say("return-words", &fluent_args!["words" => strip::name(words)])]
            }
            Frame::Server(ServerMessage::Restart { .. }) => vec![self.words.plainly("restart")],
            Frame::Server(_) | Frame::Unknown(_) => Vec::new(),
        }
    }

    /// The slip that has come, to be saved with the name that has stayed here.
    pub(super) fn slip_of(&mut self, shown: &Shown) -> Option<Order> {
        let Shown::Frame { frame, answers: Some(ClientMessage::Slip { commitment }), .. } = shown else {
            return None;
        };
        let place = self.slips.iter().position(|asked| asked.commitment == *commitment)?;
        let asked = self.slips.remove(place);
        let Frame::Server(ServerMessage::Slip { text, signature, .. }) = &**frame else { return None };
        let (saved, not_saved) = (self.words.plainly("slip-saved"), self.words.plainly("slip-not-saved"));
        Some(Order::SaveSlip { slip: asked.file(text, signature), saved, not_saved })
    }

    fn event(&mut self, at: u64, event: &Event, frame: &Frame) -> Vec<String> {
        self.state.now = self.state.now.max(at);
        let told = self.came_in(event).or_else(|| self.my_typed_line(event));
        let told = told.or_else(|| tell::event(&self.words, &self.state, event));
        self.silent_since_typed &= told.is_none();
        self.aside_closed |= matches!(event, Event::AsideClosed { .. });
        self.state.apply(frame);
        told.into_iter().chain(self.about_draft(event)).collect()
    }

    /// Said at once, so that it stands before whatever the room says next.
    fn came_in(&mut self, event: &Event) -> Option<String> {
        matches!(event, Event::Standing { standing: Standing::In, .. }).then(|| self.greeting()).flatten()
    }

    /// "You are in", once for each time that the seat comes in.
    fn greeting(&mut self) -> Option<String> {
        let me = self.state.me.as_ref().filter(|_| !self.greeted)?;
        self.greeted = true;
        Some(self.words.say("you-are-in", &fluent_args!["who" => strip::name(me.alias.as_str())]))
    }

    /// A line that stands on the screen already needs only its number.
    fn my_typed_line(&mut self, event: &Event) -> Option<String> {
        match event {
            Event::Said { line, by, text, .. } if Some(*by) == self.state.my_seat() => {
                self.draft_promised = false;
                // Said at the call, or by hand: it is no draft any more.
                self.draft.take_if(|draft| draft == text);
                self.forget_typed(text)
                    .then(|| self.words.say("line-sent", &fluent_args!["line" => crate::line::name(*line)]))
            }
            _ => None,
        }
    }

    /// A draft is named when its moment comes. It never goes out by itself.
    fn about_draft(&self, event: &Event) -> Option<String> {
        self.draft.as_ref().filter(|_| !self.draft_promised)?;
        match event {
            Event::ReadyCheck { .. } => Some(self.words.plainly("ready-check-draft")),
            Event::TurnBegan { .. } if self.state.i_speak() => Some(self.words.plainly("turn-yours-draft")),
            _ => None,
        }
    }

    fn view(&mut self, view: &View, frame: &Frame) -> Vec<String> {
        self.greeted &= view.standing == Standing::In;
        self.silent_since_typed = false;
        self.state.apply(frame);
        (self.naming, self.door_closed) = (false, None);
        match view.standing {
            Standing::Door => self.door(),
            Standing::In if std::mem::take(&mut self.record_asked) => {
                describe::record(&self.words, self.state.record)
            }
            Standing::In => {
                self.greeting().into_iter().chain(describe::place(&self.words, &self.state)).collect()
            }
            Standing::Waiting => vec![self.words.plainly(tell::waiting_key(view.why))],
            Standing::Left | Standing::Declined | Standing::Removed => Vec::new(),
        }
    }

    /// What stands at the door for who has just come, and the two ways in.
    fn door(&self) -> Vec<String> {
        let door = self.state.door.iter();
        let mut lines: Vec<String> = door.flat_map(|door| door::briefly(&self.words, door)).collect();
        // Where nobody who speaks a language from home has read its sentences.
        lines.extend(self.words.if_any("language-unread"));
        lines.extend(self.ways_in());
        lines.push(self.words.plainly("door-more"));
        lines
    }

    /// How to come in, for who stands at the door.
    pub(super) fn ways_in(&self) -> Option<String> {
        let key = if self.listen { "door-agree-listen" } else { "door-agree" };
        (self.state.standing == Some(Standing::Door)).then(|| self.words.plainly(key))
    }

    fn accepted(&mut self, message: &ClientMessage, seq: Option<u64>) -> Vec<String> {
        if let ClientMessage::Say { text } = message {
            self.unsent = None;
            self.forget_typed(text);
        }
        if let ClientMessage::Listen { on } = message {
            self.state.listens(*on);
        }
        let key = match message {
            ClientMessage::Agree { .. } if self.phase_is("ask") => Some("ack-agree"),
            ClientMessage::Say { text } if seq.is_none() && text == "?" => Some("ack-note"),
            // It waits to be read, which has its own sentence.
            ClientMessage::Say { .. } | ClientMessage::AnswerLine { .. }
                if seq.is_none() && self.line_waits() =>
            {
                None
            }
            // Slow mode: it is shown when its time has come.
            ClientMessage::Say { .. } | ClientMessage::AnswerLine { .. }
                if seq.is_none() && self.phase_is("open") =>
            {
                Some("ack-slow")
            }
            // A line that led to no line was one of the words that act.
            ClientMessage::Say { .. } if seq.is_none() && self.phase_is("turns") => {
                self.silent_since_typed.then_some("ack-word")
            }
            // It is theirs already, and stands on the screen.
            ClientMessage::Volunteer { .. } if self.state.part_offered.is_some() => None,
            // The turn has begun already, and has its own sentence.
            ClientMessage::Ready { .. } if self.state.i_speak() => None,
            // The facilitator who is next is asked, and reads so; so does one who sees a turn begin.
            ClientMessage::Call { .. } if !self.silent_since_typed && self.is_called_or_began() => None,
            ClientMessage::Advance { .. } if self.silent_since_typed && self.state.turn.is_some() => {
                Some("ack-next-soon")
            }
            ClientMessage::Answer { answers, .. } if answers.is_empty() && !self.silent_since_typed => None,
            ClientMessage::TakeChair { .. } if self.silent_since_typed => Some("ack-take-asked"),
            message => acknowledgement(message).or_else(|| self.nothing_told(seq)),
        };
        key.map(|key| self.words.plainly(key)).into_iter().collect()
    }

    /// No act is answered with silence. What has a number in the room has its own sentence.
    fn nothing_told(&self, seq: Option<u64>) -> Option<&'static str> {
        (self.silent_since_typed && seq.is_none()).then_some("ack-done")
    }

    fn is_called_or_began(&self) -> bool {
        self.state.turn.is_some() || self.state.me.as_ref().is_some_and(|me| me.asked_until.is_some())
    }

    fn line_waits(&self) -> bool {
        self.state.me.as_ref().is_some_and(|me| me.line_waits.is_some())
    }

    pub(super) fn phase_is(&self, kind: &str) -> bool {
        self.state.phase.as_ref().is_some_and(|phase| phase.kind == kind)
    }

    /// Not where nobody can, not by who only listens, nor by who is in the order already, as in a round.
    pub(super) fn hand_can_be_raised(&self) -> bool {
        let no_hand = self.state.me.as_ref().is_some_and(|me| me.listening || me.place.is_some());
        !no_hand && self.state.phase.as_ref().is_some_and(|phase| phase.hands)
    }

    fn forget_typed(&mut self, text: &str) -> bool {
        let place = self.typed.iter().position(|typed| typed == text);
        place.and_then(|place| self.typed.remove(place)).is_some()
    }

    fn refused(&mut self, refusal: &Refusal, answers: Option<&ClientMessage>) -> Vec<String> {
        let why = self.why(refusal);
        match answers {
            Some(ClientMessage::Enter { .. } | ClientMessage::Return { .. }) => {
                let news = self.door_closed.replace(refusal.code) != Some(refusal.code);
                news.then_some(why).into_iter().collect()
            }
            Some(ClientMessage::Say { text }) if refusal.code == Code::NothingToDo => {
                self.forget_typed(text);
                vec![why]
            }
            Some(_) if refusal.code == Code::NothingToDo => vec![self.words.plainly("nothing-changed")],
            Some(message @ ClientMessage::Say { .. }) if refusal.code == Code::WrongState => {
                self.came_back(message, self.words.plainly("not-sent-now"))
            }
            Some(ClientMessage::Call { .. }) if refusal.code == Code::NotFound => {
                vec![self.words.plainly("call-nobody")]
            }
            Some(message) => self.came_back(message, why),
            None => vec![why],
        }
    }

    fn why(&self, refusal: &Refusal) -> String {
        let why = self.words.if_any(&code_key(refusal.code)).unwrap_or_else(|| strip::name(&refusal.message));
        match refusal.retry_after_ms {
            Some(wait) => {
                let again = self.words.say("again-in", &fluent_args!["seconds" => wait.div_ceil(1_000)]);
                format!("{why} {again}")
            }
            None => why,
        }
    }

    /// Words that were not sent are shown to their writer again. What was meant for the room has three ways on.
    pub(super) fn came_back(&mut self, message: &ClientMessage, why: String) -> Vec<String> {
        self.draft_promised &= !matches!(message, ClientMessage::Ready { .. });
        if let ClientMessage::Say { text } = message {
            self.forget_typed(text);
        }
        let text = match message {
            ClientMessage::Say { text } | ClientMessage::Ready { draft: Some(text) } => text,
            ClientMessage::AnswerLine { text, .. }
            | ClientMessage::Chair { text }
            | ClientMessage::Note { text, .. }
            | ClientMessage::Aside { text, .. }
            | ClientMessage::Whisper { text, .. }
            | ClientMessage::Write { text, .. }
            | ClientMessage::Report { text: Some(text), .. } => return vec![why, self.you_wrote(text)],
            _ => return vec![why],
        };
        append(&mut self.unsent, text);
        let ways = if self.hand_can_be_raised() { "three-ways" } else { "two-ways" };
        let asked = asked::asked(&self.state).map(|ask| self.words.plainly(asked::how_to_answer(ask)));
        [why, self.you_wrote(text), self.words.plainly(ways)].into_iter().chain(asked).collect()
    }

    pub(super) fn you_wrote(&self, text: &str) -> String {
        self.words.say("you-wrote", &fluent_args!["text" => strip::text(text)])
    }
}

/// The key of a code's sentence: `code-not-your-turn`.
pub(super) fn code_key(code: Code) -> String {
    let wire = serde_json::to_value(code).ok();
    let wire = wire.as_ref().and_then(|wire| wire.as_str()).unwrap_or_default();
    format!("code-{}", wire.replace('_', "-"))
}

/// The sentence for an accepted message that nothing else makes visible.
fn acknowledgement(message: &ClientMessage) -> Option<&'static str> {
    match message {
        ClientMessage::Note { about: None, .. } => Some("ack-note"),
        ClientMessage::Note { about: Some(_), .. } => Some("ack-worry"),
        ClientMessage::Report { .. } => Some("ack-report"),
        ClientMessage::ReportWritten { .. } => Some("ack-report-written"),
        ClientMessage::AskToWrite { .. } => Some("ack-ask-to-write"),
        ClientMessage::AnswerToWrite { yes: false, .. } => Some("ack-no"),
        ClientMessage::Block { on: true, .. } => Some("ack-block"),
        ClientMessage::Block { on: false, .. } => Some("ack-unblock"),
        ClientMessage::Lower {} => Some("ack-lower"),
        ClientMessage::Listen { on: true } => Some("ack-listen"),
        ClientMessage::Listen { on: false } => Some("ack-listen-off"),
        ClientMessage::MoreTime { on: true } => Some("ack-more-time"),
        ClientMessage::MoreTime { on: false } => Some("ack-more-time-off"),
        ClientMessage::Pass {} => Some("ack-pass"),
        ClientMessage::Later {} => Some("ack-later"),
        ClientMessage::Ready { draft: None } => Some("ack-ready"),
        ClientMessage::Ready { draft: Some(_) } => Some("ack-ready-draft"),
        ClientMessage::WelcomeReplies { on: true } => Some("ack-replies"),
        ClientMessage::WelcomeReplies { on: false } => Some("ack-replies-off"),
        ClientMessage::Next { .. } => Some("ack-choose"),
        ClientMessage::React { on: true, .. } => Some("ack-sign"),
        ClientMessage::React { on: false, .. } => Some("ack-sign-off"),
        ClientMessage::Invite {} => Some("ack-invite"),
        ClientMessage::Hold { on: true } => Some("ack-hold"),
        ClientMessage::Hold { on: false } => Some("ack-hold-off"),
        ClientMessage::Volunteer { .. } => Some("ack-volunteer"),
        ClientMessage::Extend { .. } => Some("ack-more"),
        ClientMessage::CloseTurn { .. } => Some("ack-thanks"),
        ClientMessage::Appoint { .. } => Some("ack-appoint"),
        ClientMessage::Break { on: true } => Some("ack-break"),
        ClientMessage::Break { on: false } => Some("ack-break-off"),
        ClientMessage::StandIn { seat: Some(_), .. } => Some("ack-stand-in-declined"),
        ClientMessage::StandIn { on: true, .. } => Some("ack-stand-in"),
        ClientMessage::StandIn { on: false, .. } => Some("ack-stand-in-off"),
        ClientMessage::HandOver { duty: Duty::Floor, .. } => Some("ack-hand-over"),
        ClientMessage::HandOver { duty: Duty::Door, .. } => Some("ack-hand-over-door"),
        ClientMessage::Answer { share: false, answers, .. } if answers.is_empty() => {
            Some("ack-answer-nothing")
        }
        ClientMessage::Answer { share: false, .. } => Some("ack-answer"),
        ClientMessage::Call { .. } => Some("ack-call"),
        ClientMessage::LeaveOut { on: true, .. } => Some("ack-leave-out"),
        ClientMessage::LeaveOut { on: false, .. } => Some("ack-take-in"),
        ClientMessage::Turns { order: Some(HandsOrder::Queue), .. } => Some("ack-first"),
        ClientMessage::Turns { order: Some(HandsOrder::Quietest), .. } => Some("ack-quietest"),
        ClientMessage::Turns { order: Some(HandsOrder::Newcomers), .. } => Some("ack-newcomers"),
        ClientMessage::Leave {} => Some("ack-leave"),
        _ => None,
    }
}
