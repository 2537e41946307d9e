//! The way for people who see: the meeting on the full screen. It reads, knows and tells what [`crate::plain`] does, and only
//! shows it otherwise.
//!
//! - [`model`] is what is on the screen; [`telling`] says where a sentence belongs, [`stream`], [`notices`] and [`sheet`] are
//!   those places, [`status`] the line above the box, [`draft`] the box;
//! - [`keys`], [`acts`] and [`complete`] say what a key means;
//! - [`draw`] makes a picture of it in the [`looks`] that the terminal has, and [`terminal`] is the only part with a terminal.

mod acts;
mod complete;
mod draft;
mod draw;
mod keys;
mod looks;
mod model;
mod notices;
mod sheet;
mod status;
mod stream;
mod telling;
mod terminal;

use crate::ending::Ending;
use crate::front::{Front, Order};
use crate::plain::Plain;
use crate::session::Shown;
use crossterm::event::Event;
use looks::Looks;
use model::Model;
use std::io;
use terminal::Terminal;
pub(crate) use terminal::inputs;
use tokio::time::Instant;

/// The front on the full screen.
pub(crate) struct Screen {
    model: Model,
    looks: Looks,
    /// Until the program ends.
    terminal: Option<Terminal>,
}

impl Screen {
    /// Takes the terminal.
    pub(crate) fn new(plain: Plain) -> io::Result<Self> {
        let looks = Looks::of_environment(|name| std::env::var(name).ok());
        Ok(Self { model: Model::new(plain, Instant::now()), looks, terminal: Some(Terminal::take()?) })
    }
}

impl Front for Screen {
    /// Nothing is typed by whole lines here.
    fn typed(&mut self, _: &str) -> Vec<Order> {
        Vec::new()
    }

    fn happened(&mut self, event: &Event) -> Vec<Order> {
        if model::asks_to_repaint(event) {
            // The next picture says whether the terminal is still there.
            self.terminal.as_mut().map(Terminal::repaint);
        }
        self.model.happened(event, Instant::now())
    }

    fn shown(&mut self, shown: &Shown) -> Vec<Order> {
        self.model.shown(shown, Instant::now())
    }

    fn told(&mut self, text: String) -> Vec<Order> {
        self.model.told(text);
        Vec::new()
    }

    fn paint(&mut self) -> io::Result<Option<Instant>> {
        let now = Instant::now();
        let (model, looks) = (&mut self.model, self.looks);
        if let Some(terminal) = &mut self.terminal {
            terminal.show(|frame| draw::draw(frame, model, looks, now))?;
        }
        Ok(self.model.changes_at(now))
    }

    fn due(&mut self) -> Vec<Order> {
        self.model.due(Instant::now())
    }

    fn input_ended(&mut self) -> Ending {
        self.model.input_ended()
    }

    fn interrupted(&mut self) -> Vec<Order> {
        self.model.interrupted()
    }

    fn ended(&mut self, ending: Ending) -> Vec<Order> {
        self.terminal = None;
        self.model.ended(ending)
    }
}
