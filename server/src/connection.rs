//! One WebSocket connection: the thin loop between a socket and its session. It moves frames, timers and answers,
//! and decides nothing.
//!
//! - `socket` is the WebSocket itself, with its sizes and its closes; `wire` is what the library has of the socket;
//! - `admission` looks rooms and credentials up for the session;
//! - `timers` are those of the line: hello, heartbeat, silence.

mod admission;
pub mod socket;
mod timers;
mod wire;

use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use protocol::{CloseCode, ServerMessage};
use tokio::net::TcpStream;

use crate::app::App;
use crate::frames;
use crate::meetings::{Asked, ConnectionId, Handle};
use crate::outbox::{Item, Next, Outbox, Taker, outbox};
use crate::rates::Source;
use crate::rooms::CredentialId;
use crate::session::{Action, Denied, Desk, DoorQuestion, Input, Session};
use admission::Opened;
use socket::{Closing, Received, Socket};
use timers::{Alarm, Stage, Timers};

/// A server that goes down asks its clients to come back after this long. Each adds its own chance to it.
const RESTART_AFTER_MS: u32 = 2_000;

/// Serves an upgraded connection until it ends. `read_ahead` is what came in behind the
/// handshake, `source` whom the rates count it for.
pub(crate) async fn serve(stream: TcpStream, read_ahead: Bytes, source: Source, app: Arc<App>) {
    // In boxes: what begins and what ends a connection would take room in this future for as long as it lives.
    let mut connection = Box::pin(Connection::open(stream, read_ahead, source, app)).await;
    let closing = connection.run().await;
    Box::pin(connection.end(closing)).await;
}

struct Connection {
    id: ConnectionId,
    socket: Socket,
    session: Session,
    outbox: Outbox,
    taker: Taker,
    timers: Timers,
    source: Source,
    app: Arc<App>,
    asking: Option<Asking>,
    meeting: Option<Handle>,
    /// A link of whose uses one was counted for the seat that is being asked for.
    used: Option<CredentialId>,
    stopping: bool,
}

type Asking = Pin<Box<dyn Future<Output = Result<Opened, Denied>> + Send>>;

/// Everything that wakes a connection.
enum Wake {
    Received(Received),
    Outbox(Option<Next>),
    Door(Result<Opened, Denied>),
    Alarm(Alarm),
    Stop,
}

/// What the loop does next: go on, or end with a close for the client if it is still there.
type Flow = Result<(), Option<Closing>>;

impl Connection {
    async fn open(stream: TcpStream, read_ahead: Bytes, source: Source, app: Arc<App>) -> Box<Self> {
        let limits = &app.settings.limits;
        let (outbox, taker) = outbox(limits);
        let socket = Socket::start(stream, read_ahead, limits, (&outbox, &taker)).await;
        let (id, timers) = (ConnectionId::next(), Timers::start(limits));
        let (session, asking, meeting, used) = (Session::new(id), None, None, None);
        let stopping = false;
        Box::new(Self {
            id,
            socket,
            session,
            outbox,
            taker,
            timers,
            source,
            app,
            asking,
            meeting,
            used,
            stopping,
        })
    }

    /// Leaves the meeting and closes the socket, both at once: a meeting with a full inbox keeps no socket open.
    async fn end(self: Box<Self>, closing: Option<Closing>) {
        self.taker.stop();
        let Self { id, socket, meeting, taker: _taker, .. } = *self;
        let leave = async {
            if let Some(meeting) = meeting {
                meeting.drop_connection(id).await;
            }
        };
        let close = async {
            if let Some(closing) = closing {
                socket.close(closing).await;
            }
        };
        tokio::join!(leave, close);
    }

    async fn run(&mut self) -> Option<Closing> {
        loop {
            let wake = self.wake().await;
            if let Err(closing) = self.handle(wake).await {
                return closing;
            }
        }
    }

    async fn wake(&mut self) -> Wake {
        let (reading, running) = (!self.session.is_waiting(), !self.stopping);
        tokio::select! {
            () = self.app.stop.cancelled(), if running => Wake::Stop,
            next = self.taker.next() => Wake::Outbox(next),
            opened = answered(&mut self.asking) => Wake::Door(opened),
            alarm = self.timers.next() => Wake::Alarm(alarm),
            received = self.socket.receive(), if reading => Wake::Received(received),
        }
    }

    async fn handle(&mut self, wake: Wake) -> Flow {
        match wake {
            Wake::Received(received) => self.received(received),
            // What is rare is in a box, so that waiting keeps no room for it.
            Wake::Outbox(Some(Next::Items(items))) => Box::pin(self.hand_out(items)).await,
            Wake::Outbox(Some(Next::Close(code))) => Err(Some(code.into())),
            Wake::Outbox(None) => Err(None),
            Wake::Door(opened) => Box::pin(self.door_answered(opened)).await,
            Wake::Alarm(Alarm::Hello) => Err(Some(Closing::NO_HELLO)),
            Wake::Alarm(Alarm::Seat) => Err(Some(Closing::NO_SEAT)),
            Wake::Alarm(Alarm::Heartbeat) => {
                self.answer(&ServerMessage::Heartbeat {});
                Ok(())
            }
            Wake::Alarm(Alarm::Silent) => Err(Some(CloseCode::Silent.into())),
            Wake::Stop => {
                self.say_restart();
                Ok(())
            }
        }
    }

    fn received(&mut self, received: Received) -> Flow {
        match received {
            Received::Text(text) => {
                self.timers.heard();
                self.tell_session(match frames::decode(&text) {
                    Ok(incoming) => Input::Message(incoming),
                    Err(refusal) => Input::Unreadable(refusal),
                })
            }
            Received::Control => Ok(()),
            Received::End(closing) => Err(closing),
        }
    }

    fn tell_session(&mut self, input: Input) -> Flow {
        let App { settings, help, rates, .. } = &*self.app;
        let desk = Desk { limits: &settings.limits, help: &help.lists(), rates, source: self.source };
        let actions = self.session.handle(desk, self.timers.now_ms(), input);
        self.timers.reached(self.stage());
        actions.into_iter().try_for_each(|action| self.carry_out(action))
    }

    fn stage(&self) -> Stage {
        match () {
            () if self.session.is_fresh() => Stage::Fresh,
            () if self.session.is_seated() => Stage::Seated,
            () => Stage::Greeted,
        }
    }

    fn carry_out(&mut self, action: Action) -> Flow {
        match action {
            Action::Answer(message) => self.answer(&message),
            Action::Close(code) => self.outbox.close(code),
            Action::AskDoor(question) => self.ask_door(question),
            Action::AskMeeting(asked) => return self.ask_meeting(asked),
        }
        Ok(())
    }

    // Answers of the session's own go through the outbox too: one order, one bound, one place that writes.
    fn answer(&self, message: &ServerMessage) {
        self.outbox.push(Item::Frame(frames::server_message(message)));
    }

    fn ask_door(&mut self, question: DoorQuestion) {
        self.asking = Some(Box::pin(admission::ask(self.app.clone(), self.source, question)));
    }

    async fn door_answered(&mut self, opened: Result<Opened, Denied>) -> Flow {
        let admission = match opened {
            Ok(Opened { meeting, admission, used }) => {
                // The one that was asked before has given no seat, and need not know this connection any more.
                self.leave_meeting().await;
                (self.meeting, self.used) = (Some(meeting), used);
                Ok(admission)
            }
            Err(denied) => Err(denied),
        };
        self.tell_session(Input::Door(admission))
    }

    async fn leave_meeting(&mut self) {
        if let Some(meeting) = self.meeting.take() {
            meeting.drop_connection(self.id).await;
        }
    }

    fn ask_meeting(&mut self, asked: Asked) -> Flow {
        let Some(meeting) = &self.meeting else { return Ok(()) };
        let re = asked.re.clone();
        match meeting.ask(asked, &self.outbox) {
            Ok(()) => Ok(()),
            Err(code) => self.tell_session(Input::NotTaken(re, code)),
        }
    }

    /// What is on its way to the session and not to the client.
    async fn hand_out(&mut self, items: Vec<Item>) -> Flow {
        for item in items {
            match item {
                Item::Frame(_) => self.outbox.push(item),
                Item::Seated(seat) => {
                    self.used = None;
                    self.tell_session(Input::Seated(seat))?;
                }
                Item::Attended(re, facts) => {
                    let slip = self.app.slips.answer(re, &facts).await;
                    self.answer(&slip);
                }
                Item::NotSeated => self.tell_session(Input::NotSeated)?,
            }
        }
        // Before a refusal goes out, which stands behind it, so that whoever hears it can use the link again. Whoever hangs
        // up sooner has used it: what came of their question nobody waits for.
        if !self.session.is_waiting() {
            admission::give_back(&self.app, self.used.take()).await;
        }
        Ok(())
    }

    fn say_restart(&mut self) {
        self.stopping = true;
        self.answer(&ServerMessage::Restart { after_ms: RESTART_AFTER_MS });
        self.outbox.close(CloseCode::Restart);
    }
}

async fn answered(asking: &mut Option<Asking>) -> Result<Opened, Denied> {
    let Some(running) = asking else { return std::future::pending().await };
    let answer = running.await;
    *asking = None;
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How large a future is that a function gives.
    fn size_of_future<A, B, C, D, F: Future>(_: impl Fn(A, B, C, D) -> F) -> usize {
        size_of::<F>()
    }

    // A town has thousands of these, and nearly all of them wait.
    #[test]
    fn whoever_waits_takes_little_room() {
        let (task, rest) = (size_of_future(serve), size_of::<Connection>());
        println!("{task} bytes of a task, {rest} of a connection");
        assert!(task + rest <= 1_600, "{task} + {rest}");
    }
}
