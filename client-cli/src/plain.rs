//! The way for people: whole sentences, whole lines, nothing ever painted over. Also what stays on this device:
//! the draft, and the line that came back.

use crate::commands::Command;
use crate::describe;
use crate::ending::Ending;
use crate::frame::Frame;
use crate::front::{Front, Order};
use crate::session::Shown;
use crate::state::State;
use crate::strip;
use crate::tell;
use crate::typed::{self, Here, Misread, Typed};
use crate::words::{Words, fluent_args};
use protocol::event::Standing;
use protocol::view::View;
use protocol::{Alias, ClientFrame, ClientMessage, Code, Event, Refusal, ServerMessage};
use std::collections::VecDeque;

/// The front for people.
pub(crate) struct Plain {
    words: Words,
    state: State,
    /// True if `/agree` means to only listen.
    listen: bool,
    /// The next line is a name.
    naming: bool,
    /// True if what is typed stands on the screen already.
    echo: bool,
    /// The lines that were typed here and are still on their way: bounded by what the session keeps unanswered.
    typed: VecDeque<String>,
    /// Nothing was told since the last line was typed.
    silent_since_typed: bool,
    draft: Option<String>,
    /// What came back unsent and was neither kept nor said since.
    unsent: Option<String>,
    /// Why the door was closed the last time: the same reason is told once.
    door_closed: Option<Code>,
    interrupted: bool,
    /// The seat goes on on another device.
    elsewhere: bool,
    /// Whether "you are in" was said since the seat last stood at the door.
    greeted: bool,
}

impl Plain {
    /// A front that knows nothing yet. `listen`: whoever agrees here only listens. `echo`: what is typed stands on
    /// the screen already, and is not printed again when the room gets it.
    pub(crate) fn new(words: Words, listen: bool, echo: bool) -> Self {
        Self {
            words,
            state: State::default(),
            listen,
            naming: false,
            echo,
            typed: VecDeque::new(),
            silent_since_typed: true,
            draft: None,
            unsent: None,
            door_closed: None,
            interrupted: false,
            elsewhere: false,
            greeted: false,
        }
    }
}

impl Front for Plain {
    fn typed(&mut self, line: &str) -> Vec<Order> {
        self.interrupted = false;
        self.silent_since_typed = true;
        if self.naming && !line.trim().is_empty() && !line.trim().starts_with('/') {
            return self.name(line.trim());
        }
        match typed::read(line, &self.state) {
            Ok(Typed::Send(ClientMessage::Say { text })) => self.say(text),
            Ok(Typed::Nothing) => Vec::new(),
            Ok(Typed::Send(message)) => self.send(message),
            Ok(Typed::Here(act)) => self.here(act),
            Err(misread) => vec![Order::Print(self.misread(&misread))],
        }
    }

    fn shown(&mut self, shown: &Shown) -> Vec<Order> {
        let sentences = match shown {
            Shown::Frame { frame, answers, .. } => self.frame(frame, answers.as_ref()),
            Shown::NeedsName => {
                self.naming = true;
                vec![self.words.plainly("needs-name")]
            }
            Shown::TakenElsewhere => {
                self.elsewhere = true;
                vec![self.words.plainly("taken-elsewhere")]
            }
            Shown::Outage => vec![self.words.plainly("outage")],
            Shown::Back => vec![self.words.plainly("back")],
            Shown::NotTaken(message) => self.came_back(message, self.words.plainly("not-taken")),
        };
        sentences.into_iter().map(Order::Print).collect()
    }

    fn input_ended(&mut self) -> Ending {
        if self.elsewhere { Ending::TakenElsewhere } else { Ending::Away }
    }

    fn interrupted(&mut self) -> Vec<Order> {
        if self.interrupted {
            return vec![Order::Quit(self.input_ended())];
        }
        self.interrupted = true;
        self.print("interrupted")
    }

    fn ended(&mut self, ending: Ending) -> Vec<Order> {
        let why = match ending {
            Ending::Removed if self.state.standing == Some(Standing::Removed) => Vec::new(),
            // Those who go know it, and the others have been told.
            Ending::Over | Ending::Away | Ending::Usage | Ending::TakenElsewhere => Vec::new(),
            Ending::Refused => self.print("end-refused"),
            Ending::Removed => self.print("code-removed"),
            Ending::CannotConnect => self.print("end-cannot-connect"),
            Ending::Version => self.print("end-version"),
        };
        let turned_away = matches!(ending, Ending::Refused | Ending::Removed)
            || (ending == Ending::Over && self.state.standing.is_none());
        let help = if turned_away { self.where_help_is() } else { Vec::new() };
        why.into_iter().chain(prints(help)).collect()
    }
}

/// What was typed.
impl Plain {
    fn name(&mut self, name: &str) -> Vec<Order> {
        match Alias::new(name) {
            Ok(alias) => {
                self.naming = false;
                self.door_closed = None;
                vec![Order::EnterAs(alias)]
            }
            Err(_) => vec![Order::Print(self.misread(&Misread::BadName))],
        }
    }

    fn send(&mut self, message: ClientMessage) -> Vec<Order> {
        match (message, self.state.standing) {
            (ClientMessage::Leave {}, None) => vec![Order::Quit(Ending::Away)],
            (ClientMessage::Leave {}, _) if self.elsewhere => vec![Order::Quit(Ending::TakenElsewhere)],
            (_, _) if self.elsewhere => self.print("taken-elsewhere"),
            // What is typed before there is a seat must not be said later, when there is one.
            (_, None) => self.print("not-in-yet"),
            (ClientMessage::Say { .. }, Some(Standing::Door)) => self.print("door-first"),
            (ClientMessage::Agree { listen }, _) => {
                vec![order(ClientMessage::Agree { listen: listen || self.listen })]
            }
            (message, _) => vec![order(message)],
        }
    }

    fn say(&mut self, text: String) -> Vec<Order> {
        let orders = self.send(ClientMessage::Say { text: text.clone() });
        if self.echo && matches!(orders[..], [Order::Send(_)]) {
            self.typed.push_back(text);
        }
        orders
    }

    fn here(&mut self, act: Here) -> Vec<Order> {
        match act {
            Here::Name(alias) => self.name(alias.as_str()),
            Here::Return(words) => {
                self.naming = false;
                vec![Order::ReturnWith(words)]
            }
            Here::TakeSeat if self.elsewhere => {
                self.elsewhere = false;
                vec![Order::TakeSeat]
            }
            Here::TakeSeat => self.print("code-already-joined"),
            Here::Help { all } => prints(describe::help(&self.words, &self.state, all)),
            Here::Usage(command) => vec![Order::Print(describe::usage(&self.words, command))],
            Here::Who => prints(describe::people(&self.words, &self.state)),
            Here::Door => prints(self.door()),
            Here::Signs => vec![Order::Print(self.signs())],
            Here::Quit => {
                let mut orders = self.print("quit");
                orders.push(Order::Quit(self.input_ended()));
                orders
            }
            act => self.draft_act(act),
        }
    }

    fn draft_act(&mut self, act: Here) -> Vec<Order> {
        match act {
            Here::Write(text) => {
                self.draft = Some(text);
                self.print("draft-kept")
            }
            Here::DropDraft => {
                (self.draft, self.unsent) = (None, None);
                self.print("draft-dropped")
            }
            Here::Keep => self.keep(),
            Here::NoteDraft => match self.unsent.take().or_else(|| self.draft.clone()) {
                Some(text) => self.send(ClientMessage::Note { text }),
                None => self.print("draft-none"),
            },
            Here::ReadyWithDraft => match self.draft.clone() {
                Some(text) => self.send(ClientMessage::Ready { draft: Some(text) }),
                None => self.print("draft-none"),
            },
            Here::SendDraft => match self.draft.clone() {
                Some(text) => self.send(ClientMessage::Say { text }),
                None => self.print("draft-none"),
            },
            _ => match &self.draft {
                Some(text) => {
                    vec![Order::Print(self.words.say("draft", &fluent_args!["text" => strip::text(text)]))]
                }
                None => self.print("draft-none"),
            },
        }
    }

    fn keep(&mut self) -> Vec<Order> {
        let Some(text) = self.unsent.take() else { return self.print("nothing-came-back") };
        append(&mut self.draft, &text);
        let mut orders = self.print("draft-kept");
        orders.extend(self.send(ClientMessage::Hand {}));
        orders
    }

    fn signs(&self) -> String {
        let list = self.state.signs.iter().map(|sign| strip::name(sign)).collect::<Vec<_>>().join(", ");
        let key = if list.is_empty() { "signs-none" } else { "signs-here" };
        self.words.say(key, &fluent_args!["signs" => list])
    }

    fn misread(&self, misread: &Misread) -> String {
        let words = &self.words;
        match misread {
            Misread::UnknownCommand(word, nearest) => words
                .say("misread-command", &fluent_args!["word" => strip::name(word), "nearest" => *nearest]),
            Misread::Usage(command) => self.usage(command),
            Misread::NoName => words.plainly("misread-no-name"),
            Misread::UnknownName(name) => {
                words.say("misread-name", &fluent_args!["name" => strip::name(name)])
            }
            Misread::ManyNames(names) => {
                let names = names.iter().map(|name| strip::name(name)).collect::<Vec<_>>().join(", ");
                words.say("misread-names", &fluent_args!["names" => names])
            }
            Misread::NoTurn => words.plainly("misread-no-turn"),
            Misread::NoPhase => words.plainly("misread-no-phase"),
            Misread::NoLine => words.plainly("misread-no-line"),
            Misread::UnknownSign => self.signs(),
            Misread::NothingOffered => words.plainly("misread-nothing-offered"),
            Misread::BadName => words.plainly("misread-bad-name"),
        }
    }

    fn usage(&self, command: &Command) -> String {
        let usage = describe::usage(&self.words, command);
        self.words.say("misread-usage", &fluent_args!["usage" => usage])
    }

    /// Help is named to whoever is turned away, also where the room's own list is not known.
    fn where_help_is(&self) -> Vec<String> {
        match &self.state.door {
            Some(door) => describe::listed(&self.words, "door-help", &door.help),
            None => vec![self.words.plainly("end-help")],
        }
    }

    fn print(&self, key: &str) -> Vec<Order> {
        vec![Order::Print(self.words.plainly(key))]
    }
}

/// What the server says.
impl Plain {
    fn frame(&mut self, frame: &Frame, answers: Option<&ClientMessage>) -> Vec<String> {
        match frame {
            Frame::Room(room) => self.event(room.at, &room.event, frame),
            Frame::Seat(seat) => self.event(seat.at, &seat.event, frame),
            Frame::Server(ServerMessage::View(view)) => self.view(view, frame),
            Frame::Server(ServerMessage::Refused(refusal)) => self.refused(refusal, answers),
            Frame::Server(ServerMessage::Done { seq, .. }) => {
                answers.map(|message| self.accepted(message, *seq)).unwrap_or_default()
            }
            Frame::Server(ServerMessage::ReturnWords { words, .. }) => {
                vec![self.words.say("return-words", &fluent_args!["words" => strip::name(words)])]
            }
            Frame::Server(ServerMessage::Restart { .. }) => vec![self.words.plainly("restart")],
            Frame::Server(_) | Frame::Unknown(_) => Vec::new(),
        }
    }

    fn event(&mut self, at: u64, event: &Event, frame: &Frame) -> Vec<String> {
        self.state.now = self.state.now.max(at);
        let told = self.my_typed_line(event).or_else(|| tell::event(&self.words, &self.state, event));
        self.silent_since_typed &= told.is_none();
        self.state.apply(frame);
        told.into_iter().chain(self.about_draft(event)).collect()
    }

    /// A line that stands on the screen already needs only its number.
    fn my_typed_line(&mut self, event: &Event) -> Option<String> {
        match event {
            Event::Said { line, by, text, .. }
                if Some(*by) == self.state.my_seat() && self.forget_typed(text) =>
            {
                Some(self.words.say("line-sent", &fluent_args!["line" => line.0]))
            }
            _ => None,
        }
    }

    /// A draft is named when its moment comes. It never goes out by itself.
    fn about_draft(&self, event: &Event) -> Option<String> {
        self.draft.as_ref()?;
        match event {
            Event::ReadyCheck { .. } => Some(self.words.plainly("ready-check-draft")),
            Event::TurnBegan { .. } if self.state.i_speak() => Some(self.words.plainly("turn-yours-draft")),
            _ => None,
        }
    }

    fn view(&mut self, view: &View, frame: &Frame) -> Vec<String> {
        let greeted = std::mem::replace(&mut self.greeted, view.standing == Standing::In);
        self.state.apply(frame);
        (self.naming, self.door_closed) = (false, None);
        match view.standing {
            Standing::Door => self.door(),
            Standing::In => {
                let alias = strip::name(view.me.alias.as_str());
                let came_in = (!greeted).then(|| self.words.say("you-are-in", &fluent_args!["who" => alias]));
                came_in.into_iter().chain(describe::place(&self.words, &self.state)).collect()
            }
            Standing::Waiting => vec![self.words.plainly("standing-waiting")],
            Standing::Left | Standing::Declined | Standing::Removed => Vec::new(),
        }
    }

    fn door(&self) -> Vec<String> {
        let Some(door) = &self.state.door else { return vec![self.words.plainly("not-in-yet")] };
        let mut lines = describe::door(&self.words, door);
        if self.state.standing == Some(Standing::Door) {
            lines.push(self.words.plainly(if self.listen { "door-agree-listen" } else { "door-agree" }));
        }
        lines
    }

    fn accepted(&mut self, message: &ClientMessage, seq: Option<u64>) -> Vec<String> {
        if let ClientMessage::Say { text } = message {
            self.unsent = None;
            self.draft.take_if(|draft| draft == text);
            self.forget_typed(text);
        }
        let key = match message {
            ClientMessage::Agree { .. } if self.phase_is("ask") => Some("ack-agree"),
            // A line that led to no line was one of the words that act.
            ClientMessage::Say { .. } if seq.is_none() && self.phase_is("turns") => {
                self.silent_since_typed.then_some("ack-word")
            }
            // The turn has begun already, and has its own sentence.
            ClientMessage::Ready { .. } if self.state.i_speak() => None,
            message => acknowledgement(message),
        };
        key.map(|key| self.words.plainly(key)).into_iter().collect()
    }

    fn phase_is(&self, kind: &str) -> bool {
        self.state.phase.as_ref().is_some_and(|phase| phase.kind == kind)
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
            Some(message) => self.came_back(message, why),
            None => vec![why],
        }
    }

    fn why(&self, refusal: &Refusal) -> String {
        let key = code_key(refusal.code);
        let why = if self.words.has(&key) { self.words.plainly(&key) } else { strip::name(&refusal.message) };
        match refusal.retry_after_ms {
            Some(wait) => {
                let again = self.words.say("again-in", &fluent_args!["seconds" => wait.div_ceil(1_000)]);
                format!("{why} {again}")
            }
            None => why,
        }
    }

    /// Words that were not sent are shown to their writer again. What was meant for the room has three ways on.
    fn came_back(&mut self, message: &ClientMessage, why: String) -> Vec<String> {
        if let ClientMessage::Say { text } = message {
            self.forget_typed(text);
        }
        let text = match message {
            ClientMessage::Say { text } | ClientMessage::Ready { draft: Some(text) } => text,
            ClientMessage::Chair { text }
            | ClientMessage::Note { text }
            | ClientMessage::Whisper { text, .. }
            | ClientMessage::Report { text: Some(text), .. } => return vec![why, self.you_wrote(text)],
            _ => return vec![why],
        };
        append(&mut self.unsent, text);
        vec![why, self.you_wrote(text), self.words.plainly("three-ways")]
    }

    fn you_wrote(&self, text: &str) -> String {
        self.words.say("you-wrote", &fluent_args!["text" => strip::text(text)])
    }
}

fn append(held: &mut Option<String>, text: &str) {
    match held {
        Some(before) => *before = format!("{before} {text}"),
        None => *held = Some(text.to_owned()),
    }
}

fn order(message: ClientMessage) -> Order {
    Order::Send(ClientFrame { id: None, message })
}

fn prints(lines: Vec<String>) -> Vec<Order> {
    lines.into_iter().map(Order::Print).collect()
}

/// The key of a code's sentence: `code-not-your-turn`.
fn code_key(code: Code) -> String {
    let wire = serde_json::to_value(code).ok();
    let wire = wire.as_ref().and_then(|wire| wire.as_str()).unwrap_or_default();
    format!("code-{}", wire.replace('_', "-"))
}

/// The sentence for an accepted message that nothing else makes visible.
fn acknowledgement(message: &ClientMessage) -> Option<&'static str> {
    match message {
        ClientMessage::Note { .. } => Some("ack-note"),
        ClientMessage::Report { .. } => Some("ack-report"),
        ClientMessage::Lower {} => Some("ack-lower"),
        ClientMessage::Listen { on: true } => Some("ack-listen"),
        ClientMessage::Listen { on: false } => Some("ack-listen-off"),
        ClientMessage::MoreTime { on: true } => Some("ack-more-time"),
        ClientMessage::MoreTime { on: false } => Some("ack-more-time-off"),
        ClientMessage::Pass {} => Some("ack-pass"),
        ClientMessage::Later {} => Some("ack-later"),
        ClientMessage::Ready { draft: None } => Some("ack-ready"),
        ClientMessage::Ready { draft: Some(_) } => Some("ack-ready-draft"),
        ClientMessage::React { on: true, .. } => Some("ack-sign"),
        ClientMessage::React { on: false, .. } => Some("ack-sign-off"),
        ClientMessage::Hold { on: true } => Some("ack-hold"),
        ClientMessage::Hold { on: false } => Some("ack-hold-off"),
        ClientMessage::Volunteer { .. } => Some("ack-volunteer"),
        ClientMessage::Appoint { .. } => Some("ack-appoint"),
        ClientMessage::HandOver { .. } => Some("ack-hand-over"),
        ClientMessage::Leave {} => Some("ack-leave"),
        _ => None,
    }
}

#[cfg(test)]
#[path = "plain_tests.rs"]
mod tests;
