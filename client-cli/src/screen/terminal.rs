//! The terminal while the program has it to itself. Whatever happens, also a panic, its owner gets it back as it was: nothing
//! of a meeting stays on it.

use crate::drive::INPUTS_WAITING;
use crate::front::Input;
use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste, EventStream};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use futures_util::StreamExt;
use ratatui::Frame;
use ratatui::backend::CrosstermBackend;
use std::io::{self, Stdout};
use std::panic;
use tokio::sync::mpsc;

/// The terminal, taken until this is dropped.
pub(crate) struct Terminal(ratatui::Terminal<CrosstermBackend<Stdout>>);

impl Terminal {
    /// Takes it.
    pub(crate) fn take() -> io::Result<Self> {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            give_back();
            before(panic);
        }));
        enable_raw_mode()?;
        let taken = execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste);
        let terminal = taken.and_then(|()| ratatui::Terminal::new(CrosstermBackend::new(io::stdout())));
        terminal.map(Self).inspect_err(|_| give_back())
    }

    /// Shows what `draw` draws.
    pub(crate) fn show(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.0.draw(draw).map(drop)
    }

    /// The next picture is painted whole.
    pub(crate) fn repaint(&mut self) -> io::Result<()> {
        self.0.clear()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

fn give_back() {
    // A terminal that has gone cannot be given back.
    execute!(io::stdout(), DisableBracketedPaste, LeaveAlternateScreen, Show).ok();
    disable_raw_mode().ok();
}

/// What happens on the terminal. It ends with the terminal, and when the program is asked to end.
pub(crate) fn inputs() -> mpsc::Receiver<Input> {
    let (sender, inputs) = mpsc::channel(INPUTS_WAITING);
    tokio::spawn(async move {
        let mut events = EventStream::new();
        let end = asked_to_end();
        tokio::pin!(end);
        loop {
            let event = tokio::select! {
                event = events.next() => event,
                () = &mut end => return,
            };
            let Some(Ok(event)) = event else { return };
            if sender.send(Input::Event(event)).await.is_err() {
                return;
            }
        }
    });
    inputs
}

#[cfg(unix)]
async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut asked) => drop(asked.recv().await),
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn asked_to_end() {
    std::future::pending().await
}
