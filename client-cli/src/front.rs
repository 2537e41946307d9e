//! What every way of showing a meeting has to offer: it takes typed lines and what the session shows, and says
//! what to print and to send.

use crate::ending::Ending;
use crate::session::Shown;
use crate::slip;
use protocol::client::Key;
use protocol::{Alias, ClientFrame};

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
    /// The session has something to show.
    fn shown(&mut self, shown: &Shown) -> Vec<Order>;
    /// Nothing more can be typed: how the program ends once the last answers are there.
    fn input_ended(&mut self) -> Ending;
    /// Ctrl+C was pressed.
    fn interrupted(&mut self) -> Vec<Order>;
    /// The program ends for this reason.
    fn ended(&mut self, ending: Ending) -> Vec<Order>;
}
