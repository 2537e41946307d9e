//! The loop around one meeting's machine: it moves inputs in and actions out, and decides nothing.

use std::mem::take;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use meeting::At;
use protocol::{CloseCode, Code, RoomName};
use tokio::sync::{mpsc, oneshot};
use tokio::task::yield_now;

use super::append::{GOOD_FOR, append};
use super::fanout::Fanout;
use super::handle::{Handle, INBOX, Letter, Secret};
use super::registry::Registry;
use super::replay::{ReplayError, read};
use super::sequencer::{Action, Input, Sequencer};
use super::world::World;
use crate::clock::Clock;
use crate::frames;
use crate::log::{Batch, BatchId, CommandId, Entry, LogError, MeetingId, Reader, Seqs};
use crate::outbox::Item;

const ERASE_RETRY: Duration = Duration::from_secs(1);
const ERASE_RETRY_MAX: Duration = Duration::from_secs(60);

/// One meeting that runs.
pub(super) struct Task {
    pub(super) id: MeetingId,
    pub(super) room: RoomName,
    pub(super) sequencer: Sequencer,
    pub(super) reader: Reader,
    pub(super) time: Time,
    pub(super) world: World,
    pub(super) handle: Handle,
    pub(super) inbox: mpsc::Receiver<Letter>,
    pub(super) registry: Arc<Registry>,
    pub(super) fanout: Fanout,
    pub(super) appending: Option<Appending>,
}

/// A batch on its way into the log.
pub(super) struct Appending {
    outcome: Pin<Box<dyn Future<Output = Result<Seqs, LogError>> + Send>>,
    /// Hears once if the outcome is in doubt.
    doubt: Option<oneshot::Receiver<()>>,
}

/// The meeting's time on the server's clock: it goes on from the last entry.
pub(super) struct Time {
    clock: Arc<dyn Clock>,
    began_ms: u64,
    base: At,
}

impl Time {
    /// Time that goes on from `base` now.
    pub(super) fn from(base: At, clock: Arc<dyn Clock>) -> Self {
        Self { began_ms: clock.now_ms(), base, clock }
    }

    fn now(&self) -> At {
        self.base + self.clock.now_ms().saturating_sub(self.began_ms)
    }

    async fn reaches(&self, due: Option<At>) {
        match due {
            Some(at) => self.clock.sleep_until(self.began_ms + at.saturating_sub(self.base)).await,
            None => std::future::pending().await,
        }
    }
}

/// Everything that wakes a meeting.
enum Wake {
    Letters(Vec<Letter>),
    Yielded(Result<Vec<Entry>, LogError>),
    Appended(Result<Seqs, LogError>),
    Doubted,
    Due,
    Stop,
}

/// Why a meeting's task is over.
enum Over {
    /// By its own rules.
    Ended,
    /// The server goes down; the log keeps the meeting.
    Stopped,
    /// Its log cannot be trusted or read any more.
    Broken(ReplayError),
}

impl Task {
    /// Runs the meeting until it ends or the server stops. In a box, because a future keeps room for each place that it is
    /// moved to.
    pub(super) async fn run(mut self: Box<Self>) {
        let mut wake = Wake::Due;
        let over = loop {
            if let Some(over) = self.handle_wake(wake) {
                break over;
            }
            wake = self.next_wake().await;
        };
        match over {
            Over::Ended => self.finish().await,
            Over::Stopped => {}
            Over::Broken(error) => self.give_up(error),
        }
    }

    /// What people have sent by now comes before anything goes out, so that what comes together goes out together: one
    /// write for each of them instead of one for each line. Without others who are ready this costs no time.
    async fn next_wake(&mut self) -> Wake {
        if self.fanout.leaves_a_turn() {
            yield_now().await;
            if let Some(wake) = self.wake().now_or_never() {
                return wake;
            }
        }
        self.fanout.flush().await;
        self.wake().await
    }

    async fn wake(&mut self) -> Wake {
        let mut letters = Vec::new();
        let (due, open) = (self.sequencer.next_wake(), !self.sequencer.is_full());
        // In this order, so that a full inbox never delays what was accepted already.
        tokio::select! {
            biased;
            () = self.world.stop.cancelled() => Wake::Stop,
            entries = self.reader.next() => Wake::Yielded(entries),
            wake = appended(&mut self.appending) => wake,
            () = self.time.reaches(due) => Wake::Due,
            _ = self.inbox.recv_many(&mut letters, INBOX), if open => Wake::Letters(letters),
        }
    }

    fn handle_wake(&mut self, wake: Wake) -> Option<Over> {
        match wake {
            Wake::Letters(letters) => self.open_letters(letters),
            Wake::Yielded(entries) => match rules_entries(entries) {
                Ok(entries) => self.step(Input::Yielded(entries)),
                Err(ReplayError::Log(LogError::Gone)) => Some(Over::Ended),
                Err(error) => Some(Over::Broken(error)),
            },
            Wake::Appended(Ok(_)) => None,
            Wake::Appended(Err(error @ LogError::Damaged { .. })) => Some(Over::Broken(error.into())),
            Wake::Appended(Err(error)) => self.step(Input::NotStored(error)),
            Wake::Doubted => self.step(Input::Doubted),
            Wake::Due => self.step(Input::Woke),
            Wake::Stop => Some(Over::Stopped),
        }
    }

    /// Questions that came in a row are asked as one, so that they can become one batch; a departure among them
    /// keeps its place.
    fn open_letters(&mut self, letters: Vec<Letter>) -> Option<Over> {
        let (mut row, mut over) = (Vec::new(), None);
        for letter in letters {
            match letter {
                Letter::Asked(asked, outbox) => {
                    self.fanout.meet(asked.from, outbox);
                    row.push(asked);
                }
                Letter::Dropped(connection) => {
                    over = self.step(Input::Asked(take(&mut row))).or(over);
                    self.fanout.forget(connection);
                    over = self.step(Input::Dropped(connection)).or(over);
                }
                // Whoever asked may have gone.
                Letter::Knows(secret, answer) => drop(answer.send(self.knows(&secret))),
                Letter::Revoked(all) => over = self.step(Input::Revoked(all)).or(over),
            }
        }
        self.step(Input::Asked(row)).or(over)
    }

    fn knows(&self, secret: &Secret) -> bool {
        match secret {
            Secret::Ticket(ticket) => self.sequencer.knows(ticket),
            Secret::Words(words) => self.sequencer.knows_words(*words),
        }
    }

    fn step(&mut self, input: Input) -> Option<Over> {
        let actions = self.sequencer.handle(self.time.now(), input);
        self.handle.set_open(self.sequencer.is_open());
        actions.into_iter().fold(None, |over, action| self.carry_out(action).or(over))
    }

    fn carry_out(&mut self, action: Action) -> Option<Over> {
        match action {
            Action::Append(id, bodies) => self.append(id, bodies),
            Action::ToRoom(frame) => self.fanout.tell_room(&frame),
            Action::ToSeat(seat, frame) => self.fanout.tell_seat(seat, &frame),
            Action::Backlog(seat, missed) => self.fanout.backlog(seat, &missed),
            Action::Answer(to, message) => {
                self.fanout.tell_connection(to, Item::Frame(frames::server_message(&message)));
            }
            Action::Attended(to, re, facts) => self.fanout.tell_connection(to, Item::Attended(re, facts)),
            Action::Seat(connection, seat) => self.fanout.seat(connection, seat),
            Action::NoSeat(connection) => self.fanout.tell_connection(connection, Item::NotSeated),
            Action::Hears(seat, hears) => self.fanout.set_hears(seat, hears),
            Action::Close(connection, code) => self.fanout.close(connection, code),
            Action::End => return Some(Over::Ended),
        }
        None
    }

    fn append(&mut self, id: BatchId, bodies: Vec<Vec<u8>>) {
        let batch = Batch { id, ..Batch::at(self.world.log.wall_ms(), bodies, GOOD_FOR) };
        let (sender, doubt) = oneshot::channel();
        let doubts = move || _ = sender.send(());
        let outcome = Box::pin(append(self.world.clone(), self.id, batch, doubts));
        self.appending = Some(Appending { outcome, doubt: Some(doubt) });
    }

    /// The end: nobody finds the meeting any more, what is still on its way is answered, everyone is closed behind
    /// their last event, and the log forgets.
    async fn finish(mut self: Box<Self>) {
        self.registry.remove(&self.room, self.id);
        self.turn_away(Code::Ended, CloseCode::Ended);
        let (id, world) = (self.id, self.world.clone());
        // What was said is not kept here while the log has trouble.
        drop(self);
        // After a stop the next start erases it, before anything else.
        if world.stop.run_until_cancelled(erase(&world, id)).await.is_some() {
            tracing::info!(meeting = %id, "meeting ended and erased");
        }
    }

    /// The room keeps its broken meeting: a new one would hide what happened from the host.
    fn give_up(mut self: Box<Self>, error: ReplayError) {
        tracing::error!(meeting = %self.id, %error, "meeting stopped");
        self.turn_away(Code::Unavailable, CloseCode::Restart);
    }

    /// Takes nothing more, answers what is still in the inbox, and closes everyone.
    fn turn_away(&mut self, why: Code, close: CloseCode) {
        self.handle.stop(why);
        self.inbox.close();
        let mut late = Vec::new();
        while let Ok(letter) = self.inbox.try_recv() {
            if let Letter::Asked(asked, outbox) = letter {
                self.fanout.meet(asked.from, outbox);
                late.push(asked);
            }
        }
        for action in self.sequencer.turn_away(late, why) {
            self.carry_out(action);
        }
        self.fanout.close_all(close);
    }
}

async fn erase(world: &World, meeting: MeetingId) {
    let mut wait = ERASE_RETRY;
    while world.log.erase(meeting).await.is_err() {
        tracing::warn!(%meeting, "an ended meeting is not erased yet");
        world.clock.rest(wait).await;
        wait = (wait * 2).min(ERASE_RETRY_MAX);
    }
}

async fn appended(appending: &mut Option<Appending>) -> Wake {
    let Some(running) = appending else { return std::future::pending().await };
    tokio::select! {
        biased;
        outcome = &mut running.outcome => {
            *appending = None;
            Wake::Appended(outcome)
        }
        () = doubted(&mut running.doubt) => Wake::Doubted,
    }
}

/// Waits for ever behind the first doubt, and where there is none.
async fn doubted(doubt: &mut Option<oneshot::Receiver<()>>) {
    let Some(receiver) = doubt else { return std::future::pending().await };
    let doubts = receiver.await;
    *doubt = None;
    if doubts.is_err() {
        std::future::pending::<()>().await;
    }
}

fn rules_entries(
    stored: Result<Vec<Entry>, LogError>,
) -> Result<Vec<(CommandId, meeting::Entry)>, ReplayError> {
    stored?.iter().map(|entry| Ok((entry.command, read(entry)?))).collect()
}
