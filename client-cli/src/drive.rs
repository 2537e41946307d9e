//! The loop: typed lines, the connection and the clock go into front and session, and what those want is done.

use crate::ending::Ending;
use crate::front::{Front, Input, Order};
use crate::keep;
use crate::page::Page;
use crate::session::{Action, Session, Wait};
use crate::socket::{Came, Socket};
use std::collections::VecDeque;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};

/// What was done and waits. When it is full the reading thread waits, and with it whoever writes into the pipe.
pub(crate) const INPUTS_WAITING: usize = 64;
/// After the input has ended, what was typed last may be answered for so long.
const LAST_ANSWERS: Duration = Duration::from_secs(10);

/// What can wake the loop.
enum Woke {
    Input(Input),
    InputEnded,
    Interrupted,
    Came(Came),
    Silent,
    Knock,
    Due,
    LastAnswersOver,
}

/// Everything that one run of the program holds.
pub(crate) struct Drive {
    front: Box<dyn Front>,
    page: Page,
    session: Session,
    socket: Socket,
    resume: Option<PathBuf>,
    last_heard: Instant,
    connected: bool,
    knock_at: Option<Instant>,
    /// When the front has something to do by itself.
    due_at: Option<Instant>,
    /// Once the input has ended: until when answers are waited for, and how the program ends then.
    ends_at: Option<(Instant, Ending)>,
    /// Why the last try to connect failed.
    failure: Option<String>,
}

impl Drive {
    /// A run that has not begun. `resume` is the file that keeps the seat, if there is to be one.
    pub(crate) fn new(
        front: Box<dyn Front>,
        page: Page,
        session: Session,
        socket: Socket,
        resume: Option<PathBuf>,
    ) -> Self {
        let last_heard = Instant::now();
        Self {
            front,
            page,
            session,
            socket,
            resume,
            last_heard,
            connected: false,
            knock_at: None,
            due_at: None,
            ends_at: None,
            failure: None,
        }
    }

    /// Runs until the program is to end. Errors are those of standard output and of the resume file.
    pub(crate) async fn run(mut self, mut inputs: mpsc::Receiver<Input>) -> io::Result<Ending> {
        self.socket.connect_after(Duration::ZERO);
        loop {
            self.due_at = self.front.paint()?;
            let woke = self.wake(&mut inputs).await;
            if let Some(ending) = self.handle(woke).await? {
                return self.end(ending).await;
            }
        }
    }

    async fn wake(&mut self, inputs: &mut mpsc::Receiver<Input>) -> Woke {
        let silent_at = self.last_heard + Duration::from_millis(self.session.dead_after_ms());
        tokio::select! {
            input = inputs.recv(), if self.ends_at.is_none() => input.map_or(Woke::InputEnded, Woke::Input),
            Ok(()) = tokio::signal::ctrl_c() => Woke::Interrupted,
            came = self.socket.next() => Woke::Came(came),
            () = sleep_until(silent_at), if self.connected => Woke::Silent,
            () = at(self.knock_at) => Woke::Knock,
            () = at(self.due_at) => Woke::Due,
            () = at(self.ends_at.map(|(at, _)| at)) => Woke::LastAnswersOver,
        }
    }

    async fn handle(&mut self, woke: Woke) -> io::Result<Option<Ending>> {
        let (orders, actions) = match woke {
            Woke::Input(Input::Line(line)) => (self.front.typed(&line), Vec::new()),
            Woke::Input(Input::Event(event)) => (self.front.happened(&event), Vec::new()),
            Woke::Due => (self.front.due(), Vec::new()),
            Woke::Interrupted => (self.front.interrupted(), Vec::new()),
            Woke::InputEnded => {
                self.ends_at = Some((Instant::now() + LAST_ANSWERS, self.front.input_ended()));
                Default::default()
            }
            Woke::LastAnswersOver => return Ok(self.ends_at.map(|(_, ending)| ending)),
            Woke::Knock => {
                self.knock_at = None;
                (Vec::new(), self.session.knock())
            }
            Woke::Silent => {
                self.socket.drop_connection();
                (Vec::new(), self.came(Came::Closed(None)))
            }
            Woke::Came(came) => (Vec::new(), self.came(came)),
        };
        let ending = self.do_all(orders, actions).await?;
        let settled = self.ends_at.filter(|_| self.session.is_settled());
        Ok(ending.or(settled.map(|(_, ending)| ending)))
    }

    fn came(&mut self, came: Came) -> Vec<Action> {
        self.last_heard = Instant::now();
        self.connected = !matches!(came, Came::Closed(_) | Came::Failed(_));
        match came {
            Came::Connected => self.session.connected(),
            Came::Text(text) => self.session.frame(&text),
            Came::Closed(close) => self.session.lost(close),
            Came::Failed(why) => {
                self.failure = Some(why);
                self.session.lost(None)
            }
        }
    }

    /// Does what front and session want until neither wants more; `Some` if the program is to end.
    async fn do_all(&mut self, orders: Vec<Order>, actions: Vec<Action>) -> io::Result<Option<Ending>> {
        let (mut orders, mut actions) = (VecDeque::from(orders), VecDeque::from(actions));
        loop {
            if let Some(order) = orders.pop_front() {
                match self.obey(order)? {
                    Ok(more) => actions.extend(more),
                    Err(ending) => return Ok(Some(ending)),
                }
            } else if let Some(action) = actions.pop_front() {
                match action {
                    Action::Write(text) => self.socket.write(text).await,
                    Action::Show(shown) => orders.extend(self.front.shown(&shown)),
                    Action::Connect(wait) => self.socket.connect_after(chance(wait)),
                    Action::Knock(wait) => self.knock_at = Some(Instant::now() + chance(wait)),
                    Action::Exit(ending) => return Ok(Some(ending)),
                }
            } else {
                self.keep()?;
                return Ok(None);
            }
        }
    }

    fn obey(&mut self, order: Order) -> io::Result<Result<Vec<Action>, Ending>> {
        match order {
            Order::Print(text) => writeln!(io::stdout().lock(), "{}", self.page.lay(&text))?,
            Order::SaveSlip { slip, saved, not_saved } => {
                let told = match slip.save() {
                    Ok(path) => format!("{saved} {}", path.display()),
                    Err(error) => format!("{not_saved} {error}"),
                };
                for order in self.front.told(told) {
                    // Only words can follow.
                    self.obey(order)?.ok();
                }
            }
            Order::Complain(text) => eprintln!("openchair: {text}"),
            Order::Send(frame) => return Ok(Ok(self.session.send(*frame))),
            Order::EnterAs(alias) => return Ok(Ok(self.session.enter_as(alias))),
            Order::ReturnWith(words) => return Ok(Ok(self.session.return_with(words))),
            Order::TakeSeat => return Ok(Ok(self.session.take_seat())),
            Order::Quit(ending) => return Ok(Err(ending)),
        }
        Ok(Ok(Vec::new()))
    }

    fn keep(&self) -> io::Result<()> {
        match (&self.resume, self.session.kept()) {
            (Some(path), Some(kept)) => keep::save(path, &kept),
            _ => Ok(()),
        }
    }

    async fn end(mut self, ending: Ending) -> io::Result<Ending> {
        for order in self.front.ended(ending) {
            // Only words can follow an end.
            self.obey(order)?.ok();
        }
        if let (Ending::CannotConnect, Some(why)) = (ending, self.failure.take()) {
            eprintln!("openchair: {why}");
        }
        if let Some(path) = self.resume.as_ref().filter(|_| ending.is_the_seats_end()) {
            keep::forget(path);
        }
        self.socket.close().await;
        Ok(ending)
    }
}

/// Reads standard input on a thread of its own, because a terminal's read cannot be taken back at the end.
pub(crate) fn typed_lines() -> mpsc::Receiver<Input> {
    let (sender, lines) = mpsc::channel(INPUTS_WAITING);
    std::thread::spawn(move || {
        for line in io::stdin().lock().lines().map_while(Result::ok) {
            if sender.blocking_send(Input::Line(line)).is_err() {
                return;
            }
        }
    });
    lines
}

/// An input on which nothing comes, and which does not end before the program.
pub(crate) fn no_lines() -> mpsc::Receiver<Input> {
    let (sender, lines) = mpsc::channel(1);
    tokio::spawn(async move { sender.closed().await });
    lines
}

async fn at(instant: Option<Instant>) {
    match instant {
        Some(instant) => sleep_until(instant).await,
        None => std::future::pending().await,
    }
}

fn chance(wait: Wait) -> Duration {
    Duration::from_millis(wait.at_least_ms + rand::random_range(0..=wait.spread_ms))
}
