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

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::process::Command;
    use std::time::{Duration, Instant};

    #[test]
    #[ignore = "takes the terminal that it runs in: the test below starts it in one of its own"]
    fn a_meeting_that_panics() {
        let mut terminal = Terminal::take().unwrap();
        terminal.show(|frame| frame.render_widget("what was said", frame.area())).unwrap();
        panic!("as it must not");
    }

    #[test]
    fn a_panic_gives_the_terminal_back_and_leaves_nothing_of_the_meeting_on_it() {
        let folder = tempfile::tempdir().unwrap();
        let tmux = |arguments: &[&str]| {
            Command::new("tmux").arg("-S").arg(folder.path().join("socket")).args(arguments).output()
        };
        let test = std::env::current_exe().unwrap();
        let panics = "--ignored --exact screen::terminal::tests::a_meeting_that_panics --nocapture";
        let line = format!("RUST_BACKTRACE=0 {} {panics}; stty -a; exec sleep 60", test.display());
        if tmux(&["-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "40", &line]).is_err() {
            eprintln!("tmux is not installed: not shown that a panic gives the terminal back");
            return;
        }
        let began = Instant::now();
        let screen = loop {
            let captured = tmux(&["capture-pane", "-p"]).unwrap();
            let screen = String::from_utf8_lossy(&captured.stdout).into_owned();
            if screen.contains(" icanon") || began.elapsed() > Duration::from_secs(20) {
                break screen;
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        tmux(&["kill-server"]).ok();
        assert!(screen.contains("as it must not") && screen.contains(" icanon"), "{screen}");
        assert!(!screen.contains("what was said"), "{screen}");
    }
}
