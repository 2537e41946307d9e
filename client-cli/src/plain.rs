//! The way for people: whole sentences, whole lines, nothing ever painted over. Also what stays on this device:
//! the draft, and the line that came back.

mod hearing;
mod typing;

use crate::ending::Ending;
use crate::front::{Front, Order};
use crate::help;
use crate::session::Shown;
use crate::slip;
use crate::state::State;
use crate::typed::{self, Known, Typed};
use crate::words::Words;
use protocol::event::Standing;
use protocol::{AskId, ClientMessage, Code};
use std::collections::{BTreeMap, VecDeque};

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
    /// What was answered here to what was asked last: it leaves this device only where someone is to read it.
    answers: (Option<AskId>, BTreeMap<String, String>),
    /// The draft goes out at the call, because its writer has said so.
    draft_promised: bool,
    /// What came back unsent and was neither kept nor said since.
    unsent: Option<String>,
    /// Why the door was closed the last time: the same reason is told once.
    door_closed: Option<Code>,
    interrupted: bool,
    /// The seat goes on on another device.
    elsewhere: bool,
    /// The next view was asked for because of the record in it.
    record_asked: bool,
    /// A one-to-one was closed since the last line was typed: the next one may have been meant for it.
    aside_closed: bool,
    /// Slips that were asked for here and are still on their way: bounded by what the session keeps unanswered.
    slips: Vec<slip::Asked>,
    /// Whether "you are in" was said since the seat last stood at the door.
    /// That words may feel like advice is said once.
    advice_told: bool,
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
            answers: Default::default(),
            draft_promised: false,
            unsent: None,
            door_closed: None,
            interrupted: false,
            elsewhere: false,
            record_asked: false,
            aside_closed: false,
            slips: Vec::new(),
            advice_told: false,
            greeted: false,
        }
    }
}

/// What a screen shows besides what is told, and reads before it lets somebody act.
impl Plain {
    /// The words of this language.
    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    /// What is known of the meeting.
    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// What this line asks for.
    pub(crate) fn reads(&self, line: &str) -> Result<Typed, typed::Misread> {
        typed::read(line, &Known { state: &self.state, words: &self.words })
    }

    /// Whoever has pressed Ctrl+C goes on after all.
    pub(crate) fn goes_on(&mut self) {
        self.interrupted = false;
    }
}

impl Front for Plain {
    fn typed(&mut self, line: &str) -> Vec<Order> {
        self.interrupted = false;
        self.silent_since_typed = true;
        let line = typed::bare(line);
        if self.naming && !line.is_empty() && !line.starts_with('/') {
            return self.name(line);
        }
        let aside_closed = std::mem::take(&mut self.aside_closed);
        let is_command = line.starts_with('/');
        match self.reads(line) {
            Ok(Typed::Send(ClientMessage::Say { text })) if is_command => self.say(text),
            Ok(Typed::Send(ClientMessage::Say { text })) => self.plain_line(text, aside_closed),
            Ok(Typed::Nothing) => Vec::new(),
            Ok(Typed::Send(message)) => self.send(message),
            Ok(Typed::Here(act)) => self.here(act),
            Err(misread) => vec![Order::Print(self.misread(&misread))],
        }
    }

    fn shown(&mut self, shown: &Shown) -> Vec<Order> {
        if let Some(order) = self.slip_of(shown) {
            return vec![order];
        }
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
        let turned_away = matches!(ending, Ending::Refused | Ending::Removed | Ending::CannotConnect)
            || (ending == Ending::Over && self.state.standing.is_none());
        // Also where the room's own list is not known.
        let help = if turned_away { help::where_it_is(&self.words, &self.state) } else { Vec::new() };
        why.into_iter().chain(prints(help)).collect()
    }
}

impl Plain {
    fn print(&self, key: &str) -> Vec<Order> {
        vec![Order::Print(self.words.plainly(key))]
    }
}

fn append(held: &mut Option<String>, text: &str) {
    match held {
        Some(before) => *before = format!("{before} {text}"),
        None => *held = Some(text.to_owned()),
    }
}

fn prints(lines: Vec<String>) -> Vec<Order> {
    lines.into_iter().map(Order::Print).collect()
}

#[cfg(test)]
#[path = "plain_tests.rs"]
mod tests;
