//! All that is on the screen, and what keys and frames make of it. Pure: what happened and when goes in, what is to be done
//! comes out. What is typed is read by, and what is told comes from, the same that serves plain lines.

use super::acts::{self, Act, Undo};
use super::complete;
use super::draft::Draft;
use super::keys::{self, Meant, Situation};
use super::notices::Notices;
use super::sheet::{self, Sheet};
use super::status::{self, Connection, Status};
use super::stream::{Stream, What};
use super::telling::{self, Place};
use crate::ending::Ending;
use crate::front::{Front, Order};
use crate::plain::Plain;
use crate::session::Shown;
use crate::strip;
use crate::typed::{Here, Typed};
use crate::words::{Words, fluent_args};
use crossterm::event::{Event as Happened, KeyEvent, KeyEventKind};
use protocol::event::Standing;
use protocol::frame::Frame;
use protocol::view::View;
use protocol::{ClientFrame, ClientMessage, Event, Limits, ServerMessage};
use std::time::Duration;
use tokio::time::Instant;

/// What is on the screen.
pub(crate) struct Model {
    plain: Plain,
    pub(crate) stream: Stream,
    pub(crate) notices: Notices,
    pub(crate) draft: Draft,
    /// What lies over the meeting for now.
    pub(crate) sheet: Option<Sheet>,
    /// A command that cannot be undone and waits for Enter, and the sentence that says so.
    sure: Option<(String, &'static str)>,
    /// What Tab has found: in the place of the line of keys until the next key.
    pub(crate) choices: Vec<String>,
    connection: Connection,
    undo: Undo,
    /// The meeting's clock when it was last heard, and when that was.
    heard: (u64, Instant),
    /// This person writes in their turn: until then, unless another key comes.
    composes_until: Option<Instant>,
    /// What they read when the screen is theirs again.
    last_words: Vec<String>,
}

impl Model {
    /// A screen on which nothing is told yet.
    pub(crate) fn new(plain: Plain, at: Instant) -> Self {
        Self {
            plain,
            stream: Stream::default(),
            notices: Notices::default(),
            draft: Draft::default(),
            sheet: None,
            sure: None,
            choices: Vec::new(),
            connection: Connection::Up,
            undo: Undo::default(),
            heard: (0, at),
            composes_until: None,
            last_words: Vec::new(),
        }
    }

    pub(crate) fn words(&self) -> &Words {
        self.plain.words()
    }

    /// Whether the keys of those who lead are of use here.
    pub(crate) fn leads(&self) -> bool {
        self.plain.state().i_facilitate() && self.plain.state().standing == Some(Standing::In)
    }

    /// How the meeting stands.
    pub(crate) fn status(&self, at: Instant) -> Status {
        let mut status = status::status(self.words(), self.plain.state(), self.connection, self.now(at));
        if let Some((_, question)) = self.sure {
            status.asked = vec![self.words().plainly(question)];
        }
        status
    }

    /// When something changes by itself.
    pub(crate) fn changes_at(&self, at: Instant) -> Option<Instant> {
        let runs = self.connection == Connection::Up && self.plain.state().standing == Some(Standing::In);
        let changes_in = status::changes_in(self.plain.state(), self.now(at)).filter(|_| runs);
        let minute = changes_in.map(|ms| at + Duration::from_millis(ms));
        minute.into_iter().chain(self.composes_until).min()
    }

    /// The meeting's clock.
    fn now(&self, at: Instant) -> u64 {
        let stands = self.plain.state().rests || self.connection != Connection::Up;
        let passed = if stands { 0 } else { at.saturating_duration_since(self.heard.1).as_millis() };
        self.heard.0 + u64::try_from(passed).unwrap_or(u64::MAX)
    }

    /// The session has something to show.
    pub(crate) fn shown(&mut self, shown: &Shown, at: Instant) -> Vec<Order> {
        let place = telling::place(self.words(), self.plain.state(), shown);
        let comes_in = self.comes_in(shown);
        if comes_in {
            // Whoever is in need not read the door any more.
            self.stream.clear();
        }
        let (event, count) = (event(shown), self.stream.count());
        let orders = self.plain.shown(shown);
        if ends(shown) {
            self.last_words = prints(&orders);
        }
        let orders = self.put(place, orders);
        if !comes_in {
            self.stream.read_from(count);
        }
        self.follow(shown, event, at);
        orders
    }

    fn comes_in(&self, shown: &Shown) -> bool {
        let standing = match event(shown) {
            Some(Event::Standing { standing, .. }) => Some(*standing),
            Some(_) => None,
            None => view(shown).map(|view| view.standing),
        };
        standing == Some(Standing::In) && self.plain.state().standing != Some(Standing::In)
    }

    /// Puts what is told where it belongs; what else is wanted is given back.
    fn put(&mut self, place: Place, orders: Vec<Order>) -> Vec<Order> {
        let mut first = Some(place);
        let mut others = Vec::new();
        for order in orders {
            let Order::Print(text) = order else {
                others.push(order);
                continue;
            };
            match first.take() {
                Some(Place::Stream(what)) => {
                    let more = if let What::Answer = what { What::Answer } else { What::Private };
                    self.stream.push(what, text);
                    first = Some(Place::Stream(more));
                }
                Some(Place::Words(what, words)) => self.stream.push(what, words),
                Some(Place::Notice(topic)) => self.notices.push(topic, text),
                Some(Place::Status) => {}
                None => self.stream.push(What::Private, text),
            }
        }
        others
    }

    /// What else changes with it.
    fn follow(&mut self, shown: &Shown, event: Option<&Event>, at: Instant) {
        let now = self.plain.state().now;
        if now != self.heard.0 {
            self.heard = (now, at);
        }
        if let Some(Event::Gone { line }) = event {
            self.stream.remove(*line);
        }
        if let Some(event) = event {
            self.undo.heard(self.plain.state(), now, event);
            telling::over(self.plain.state(), event).into_iter().for_each(|topic| self.notices.over(topic));
        }
        if !self.plain.state().i_speak() {
            self.composes_until = None;
        }
        self.connection = match shown {
            Shown::Outage => Connection::Gone,
            Shown::TakenElsewhere => Connection::Elsewhere,
            Shown::Back => Connection::Up,
            Shown::Frame { frame, .. } => match &**frame {
                Frame::Server(ServerMessage::Restart { .. }) => Connection::Gone,
                Frame::Server(ServerMessage::Entered { .. }) => Connection::Up,
                _ => self.connection,
            },
            Shown::NeedsName | Shown::NotTaken(_) => self.connection,
        };
    }

    /// A key, or a paste. Another size needs nothing but another picture.
    pub(crate) fn happened(&mut self, event: &Happened, at: Instant) -> Vec<Order> {
        match event {
            Happened::Key(key) if key.kind != KeyEventKind::Release => self.pressed(*key, at),
            Happened::Paste(text) => {
                self.draft.paste(text);
                self.composes(at)
            }
            _ => Vec::new(),
        }
    }

    fn pressed(&mut self, key: KeyEvent, at: Instant) -> Vec<Order> {
        self.choices.clear();
        let (first_line, last_line) = self.draft.at_the_edges();
        let now = Situation { writes: !self.draft.is_empty(), leads: self.leads(), first_line, last_line };
        let meant = keys::meant(key, now);
        if meant != Meant::Interrupt {
            self.plain.goes_on();
        }
        match meant {
            Meant::Send => return self.send(),
            Meant::Interrupt => return self.interrupted(),
            Meant::Command(command) => return self.typed(command),
            Meant::Hand => return self.typed(self.hand()),
            // Terminals send Alt as Esc and the letter: whoever closes something and types on must not act by that.
            Meant::Lead(_) if self.sheet.is_some() || self.sure.is_some() => self.close(),
            Meant::Lead(letter) => return self.lead(letter, at),
            Meant::Earlier => self.turn(Stream::earlier, Sheet::earlier),
            Meant::Later => self.turn(Stream::later, Sheet::later),
            Meant::Help => {
                self.lay(|model| sheet::help(model.words(), model.plain.state(), false, model.leads()));
            }
            Meant::People => self.lay(|model| sheet::people(model.words(), model.plain.state())),
            Meant::Notices => self.lay(|model| sheet::notices(model.plain.words(), &model.notices.look())),
            Meant::Close => self.close(),
            // It is the terminal that does it: `asks_to_repaint`.
            Meant::Repaint => {}
            edits => self.edit(edits, key),
        }
        self.composes(at)
    }

    fn edit(&mut self, meant: Meant, key: KeyEvent) {
        match meant {
            Meant::NewLine => self.draft.new_line(),
            Meant::CutToTheBeginning => self.draft.cut_to_the_beginning(),
            Meant::Back => self.draft.back(),
            Meant::Forth => self.draft.forth(),
            Meant::Complete => self.complete(),
            _ => self.draft.edit(key),
        }
    }

    fn complete(&mut self) {
        let Some(found) = complete::complete(&self.draft.before_the_cursor(), self.plain.state()) else {
            return;
        };
        self.draft.replace(found.characters, &found.text);
        self.choices = found.choices;
    }

    fn turn(&mut self, stream: fn(&mut Stream), sheet: fn(&mut Sheet)) {
        match &mut self.sheet {
            Some(open) => sheet(open),
            None => stream(&mut self.stream),
        }
    }

    /// Lays this sheet over the meeting, or takes it off if it lies there.
    fn lay(&mut self, sheet: impl FnOnce(&mut Self) -> Sheet) {
        let sheet = sheet(self);
        let lies_there = self.sheet.as_ref().is_some_and(|open| open.kind == sheet.kind);
        self.sheet = (!lies_there).then_some(sheet);
    }

    fn close(&mut self) {
        if self.sure.take().is_none() && self.sheet.take().is_none() {
            self.stream.follow_the_end();
        }
    }

    fn send(&mut self) -> Vec<Order> {
        let text = self.draft.take();
        match self.sure.take() {
            Some((command, _)) if text.trim().is_empty() => return self.run(&command),
            _ => {}
        }
        if text.trim().is_empty() {
            self.close();
            return Vec::new();
        }
        let stops = self.stops_composing();
        stops.into_iter().chain(self.typed(&text)).collect()
    }

    /// A line was typed, or is meant by a key.
    fn typed(&mut self, line: &str) -> Vec<Order> {
        let inside = self.plain.state().standing == Some(Standing::In);
        match self.plain.reads(line) {
            Ok(Typed::Here(Here::Help { all })) => {
                self.sheet = Some(sheet::help(self.words(), self.plain.state(), all, self.leads()));
                Vec::new()
            }
            Ok(Typed::Here(Here::Who)) => {
                self.sheet = Some(sheet::people(self.words(), self.plain.state()));
                Vec::new()
            }
            Ok(Typed::Send(message)) if inside => match question(&message) {
                Some(question) => {
                    self.sure = Some((line.to_owned(), question));
                    Vec::new()
                }
                None => self.run(line),
            },
            _ => self.run(line),
        }
    }

    fn run(&mut self, line: &str) -> Vec<Order> {
        self.sheet = None;
        self.stream.follow_the_end();
        self.stream.begin_apart();
        let count = self.stream.count();
        let orders = self.plain.typed(line);
        if orders.iter().any(|order| matches!(order, Order::Quit(_))) {
            self.last_words = prints(&orders);
        }
        let orders = self.put(Place::Stream(What::Answer), orders);
        self.stream.read_from(count);
        orders
    }

    fn hand(&self) -> &'static str {
        let waits = self.plain.state().me.as_ref().is_some_and(|me| me.place.is_some());
        if waits { "/lower" } else { "/hand" }
    }

    fn lead(&mut self, letter: char, at: Instant) -> Vec<Order> {
        match acts::act(letter, self.plain.state(), &self.undo, self.now(at)) {
            Some(Act::Do(command)) => self.typed(&command),
            Some(Act::Write(command)) => {
                let text = self.draft.text();
                if !text.starts_with('/') {
                    self.draft.set(&format!("{command} {text}"));
                }
                Vec::new()
            }
            None => {
                let text = self.words().plainly("nothing-changed");
                self.stream.push(What::Answer, text);
                Vec::new()
            }
        }
    }

    /// Ctrl+C.
    pub(crate) fn interrupted(&mut self) -> Vec<Order> {
        let orders = self.plain.interrupted();
        self.put(Place::Stream(What::Answer), orders)
    }

    /// Something of this computer's is to be read.
    pub(crate) fn told(&mut self, text: String) {
        self.stream.push(What::Answer, text);
    }

    /// Nothing more can be typed.
    pub(crate) fn input_ended(&mut self) -> Ending {
        self.plain.input_ended()
    }

    /// What is read on the screen that is its owner's again. Nothing that was said in the meeting is among it; but what
    /// they were writing when it ended is given back.
    pub(crate) fn ended(&mut self, ending: Ending) -> Vec<Order> {
        let mut last = std::mem::take(&mut self.last_words);
        if last.is_empty() && ending == Ending::Away {
            last.push(self.words().plainly("quit"));
        }
        if ending != Ending::Away && !self.draft.is_empty() {
            let text = strip::text(&self.draft.take());
            last.push(self.words().say("you-wrote", &fluent_args!["text" => text]));
        }
        last.into_iter().map(Order::Print).chain(self.plain.ended(ending)).collect()
    }

    /// Says that someone writes in their turn: their clock stands still meanwhile.
    fn composes(&mut self, at: Instant) -> Vec<Order> {
        let writes = !self.draft.is_empty() && !self.draft.text().starts_with('/');
        if !writes || !self.plain.state().i_speak() {
            return self.stops_composing();
        }
        let silence = Duration::from_millis(Limits::default().typing_silence_ms.into());
        let began = self.composes_until.replace(at + silence).is_none();
        began.then(|| typing(true)).into_iter().collect()
    }

    fn stops_composing(&mut self) -> Vec<Order> {
        self.composes_until.take().map(|_| typing(false)).into_iter().collect()
    }

    /// What is due at this moment.
    pub(crate) fn due(&mut self, at: Instant) -> Vec<Order> {
        match self.composes_until {
            Some(until) if until <= at => self.stops_composing(),
            _ => Vec::new(),
        }
    }

    /// The sentence of the last line: the keys that are of use now.
    pub(crate) fn keys_now(&self) -> &'static str {
        let state = self.plain.state();
        match () {
            () if state.me.as_ref().is_some_and(|me| me.asked_until.is_some()) => "last-line-asked",
            () if state.i_speak() => "last-line-yours",
            () if self.leads() => "last-line-lead",
            () => "last-line",
        }
    }

    /// What Tab has found, as one line.
    pub(crate) fn choices(&self) -> Option<String> {
        (!self.choices.is_empty()).then(|| self.choices.join("  "))
    }

    /// How much there is that was not looked at, where it does not all fit.
    pub(crate) fn more_notices(&self, count: usize) -> String {
        self.words().say("notices-more", &fluent_args!["count" => count])
    }
}

/// Whether this is the key that paints everything anew.
pub(crate) fn asks_to_repaint(event: &Happened) -> bool {
    matches!(event, Happened::Key(key) if keys::meant(*key, Situation::default()) == Meant::Repaint)
}

fn event(shown: &Shown) -> Option<&Event> {
    let Shown::Frame { frame, .. } = shown else { return None };
    match &**frame {
        Frame::Room(frame) => Some(&frame.event),
        Frame::Seat(frame) => Some(&frame.event),
        _ => None,
    }
}

fn view(shown: &Shown) -> Option<&View> {
    let Shown::Frame { frame, .. } = shown else { return None };
    match &**frame {
        Frame::Server(ServerMessage::View(view)) => Some(view),
        _ => None,
    }
}

/// Whether this is the kind of thing after which the program ends: what it says is worth reading then.
fn ends(shown: &Shown) -> bool {
    let Shown::Frame { frame, answers, .. } = shown else { return *shown == Shown::TakenElsewhere };
    match (&**frame, answers) {
        (
            Frame::Server(ServerMessage::Refused(_)),
            Some(ClientMessage::Enter { .. } | ClientMessage::Return { .. }),
        )
        | (Frame::Server(ServerMessage::Done { .. }), Some(ClientMessage::Leave {})) => true,
        _ => match event(shown) {
            Some(Event::Standing { standing, .. }) => {
                !matches!(standing, Standing::Door | Standing::Waiting | Standing::In)
            }
            event => matches!(event, Some(Event::Ended {})),
        },
    }
}

/// What is asked before this, because it cannot be undone.
fn question(message: &ClientMessage) -> Option<&'static str> {
    match message {
        ClientMessage::Leave {} => Some("sure-leave"),
        ClientMessage::Recall {} => Some("sure-recall"),
        _ => None,
    }
}

fn prints(orders: &[Order]) -> Vec<String> {
    let text = |order: &Order| match order {
        Order::Print(text) => Some(text.clone()),
        _ => None,
    };
    orders.iter().filter_map(text).collect()
}

fn typing(on: bool) -> Order {
    Order::Send(Box::new(ClientFrame { id: None, message: ClientMessage::Typing { on } }))
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
