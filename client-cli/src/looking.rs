//! The way for whoever only looks for help: one question, no name, no room entered. It works also where the room is
//! unknown, full, closed or gone, and for who was asked to leave.

use crate::ending::Ending;
use crate::front::{Front, Input, Order};
use crate::plain::Plain;
use crate::session::Shown;
use tokio::sync::mpsc;

/// Everything as for people, but nobody is asked for a name.
pub(crate) struct Looking(pub(crate) Plain);

impl Front for Looking {
    fn typed(&mut self, line: &str) -> Vec<Order> {
        self.0.typed(line)
    }

    fn shown(&mut self, shown: &Shown) -> Vec<Order> {
        if *shown == Shown::NeedsName { Vec::new() } else { self.0.shown(shown) }
    }

    fn input_ended(&mut self) -> Ending {
        self.0.input_ended()
    }

    fn interrupted(&mut self) -> Vec<Order> {
        vec![Order::Quit(Ending::Away)]
    }

    fn ended(&mut self, ending: Ending) -> Vec<Order> {
        self.0.ended(ending)
    }
}

/// The one line that is typed, as if by hand; then the input ends, and the program with the answer.
pub(crate) fn question(country: &str) -> mpsc::Receiver<Input> {
    let (sender, lines) = mpsc::channel(1);
    let typed = format!("/help-lines {country}");
    sender.try_send(Input::Line(typed)).expect("there is room for one line");
    lines
}
