//! What every way of showing a meeting has to offer: it takes typed lines and what the session shows, and says
//! what to print and to send.

use crate::ending::Ending;
use crate::session::Shown;
use crate::slip;
use crossterm::event::Event;
use protocol::client::Key;
use protocol::{Alias, ClientFrame};
use std::io;
use tokio::time::Instant;

/// What the person does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Input {
    /// A whole line, from a terminal that edits it by itself, or from a pipe.
    Line(String),
    /// A key, a paste, or another size of the screen, where the program has the screen to itself.
    Event(Event),
}

/// What a front wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Order {
    /// Print this on standard output.
    Print(String),
    /// Print this on standard error.
    Complain(String),
    /// Send this.
    Send(Box<ClientFrame>),
    /// Enter under this name.
    EnterAs(Alias),
    /// Bring the seat back by these words.
    ReturnWith(Key),
    /// Take the seat back from another device.
    TakeSeat,
    /// Save this slip and say where it is, or that it could not be saved.
    SaveSlip {
        /// The slip.
        slip: slip::File,
        /// The sentence before the place.
        saved: String,
        /// The sentence before the reason.
        not_saved: String,
    },
    /// Go. The seat is kept.
    Quit(Ending),
}

/// One way of showing a meeting.
pub(crate) trait Front {
    /// A line was typed.
    fn typed(&mut self, line: &str) -> Vec<Order>;
    /// Something happened on the screen.
    fn happened(&mut self, _: &Event) -> Vec<Order> {
        Vec::new()
    }
    /// The session has something to show.
    fn shown(&mut self, shown: &Shown) -> Vec<Order>;
    /// Nothing more can be typed: how the program ends once the last answers are there.
    fn input_ended(&mut self) -> Ending;
    /// Ctrl+C was pressed.
    fn interrupted(&mut self) -> Vec<Order>;
    /// Something of this computer's is to be read: where a file lies, or why it could not be written.
    fn told(&mut self, text: String) -> Vec<Order> {
        vec![Order::Print(text)]
    }
    /// Shows what there is now; `Some` if it will be another picture then, though nothing has happened.
    fn paint(&mut self) -> io::Result<Option<Instant>> {
        Ok(None)
    }
    /// What that other moment brings.
    fn due(&mut self) -> Vec<Order> {
        Vec::new()
    }
    /// The program ends for this reason.
    fn ended(&mut self, ending: Ending) -> Vec<Order>;
}
