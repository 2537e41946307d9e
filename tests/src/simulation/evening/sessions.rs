//! The server's end of each line: the thin loop around the real session and the real outbox, as `connection` has it.

use super::{Evening, Event};
use crate::simulation::log::lock;
use crate::simulation::plant::Plant;
use crate::simulation::truth::{Fault, Truth};
use meeting::Opening;
use protocol::client::Role;
use protocol::{CloseCode, Code, Limits, ServerMessage};
use rand::RngExt;
use server::clock::Clock;
use server::frames::{self, Encoded};
use server::help::HelpLists;
use server::meetings::{Handle, Meetings, Tasks};
use server::outbox::{Item, Next};
use server::rates::{RateLimits, Rates, Source};
use server::rooms::CredentialId;
use server::session::{Action, Admission, Denied, Desk, DoorQuestion, Input};
use std::num::NonZeroU32;
use std::sync::LazyLock;

impl Evening<'_> {
    pub(super) fn hang_up(&mut self, line: usize, code: Option<CloseCode>) {
        if !std::mem::replace(&mut self.lines[line].open, false) {
            return;
        }
        if let Some(code) = code {
            self.tally.cut += u64::from(code == CloseCode::Resume);
            let at = self.delay(self.lines[line].person);
            let at = self.lines[line].arrival(1, at);
            self.at(at, Event::Closed(line, Some(code)));
        }
        let id = self.lines[line].id;
        if let (Some(meeting), Some(server)) = (self.lines[line].meeting.take(), &self.server) {
            server.running.spawn(Box::pin(async move { meeting.drop_connection(id).await }));
        }
    }

    pub(super) fn tell_session(&mut self, line: usize, input: Input) {
        let desk = Desk { limits: limits(), help: help(), rates: &self.rates, source: Source::Shared };
        let now = self.time.now_ms();
        for action in self.lines[line].session.handle(desk, now, input) {
            match action {
                Action::Answer(message) => {
                    self.lines[line].outbox.push(Item::Frame(frames::server_message(&message)));
                }
                Action::Close(code) => self.lines[line].outbox.close(code),
                Action::AskDoor(question) => self.ask_door(line, question),
                Action::AskMeeting(asked) => {
                    let Some(meeting) = self.lines[line].meeting.clone() else { continue };
                    let re = asked.re.clone();
                    if let Err(code) = meeting.ask(asked, &self.lines[line].outbox) {
                        self.tell_session(line, Input::NotTaken(re, code));
                    }
                }
            }
        }
    }

    /// The door, with a room and three links.
    pub(super) fn ask_door(&mut self, line: usize, question: DoorQuestion) {
        let Some(server) = &self.server else { return };
        let (meetings, mail, person) =
            (server.meetings.clone(), server.mail.clone(), self.lines[line].person);
        let (mut opening, revoked, had) = (self.opening.clone(), self.revoked, self.truth.is_some());
        opening.opened_at_ms = self.time.wall_ms();
        server.running.spawn(Box::pin(async move {
            let opened = open_door(&meetings, question, person, opening, revoked, had).await;
            lock(&mail).push((line, opened));
        }));
    }

    pub(super) fn door_answered(&mut self, line: usize, opened: Result<(Handle, Admission), Denied>) {
        if !self.lines[line].open {
            return;
        }
        let admission = opened.map(|(meeting, admission)| {
            self.lines[line].meeting = Some(meeting);
            admission
        });
        self.tell_session(line, Input::Door(admission));
    }

    /// Whatever the server can do now, it does.
    pub(super) fn settle(&mut self) -> Result<(), Fault> {
        loop {
            let Some(server) = self.server.as_ref().filter(|_| !self.frozen) else { return Ok(()) };
            server.running.go_on();
            self.hear_log()?;
            let mail = self.server.as_ref().map(|server| std::mem::take(&mut *lock(&server.mail)));
            let mail = mail.unwrap_or_default();
            let mut moved = !mail.is_empty();
            for (line, opened) in mail {
                self.door_answered(line, opened);
            }
            for line in 0..self.lines.len() {
                if self.lines[line].open {
                    moved |= self.read(line);
                    moved |= self.pump(line)?;
                }
            }
            self.start_write();
            if !moved {
                return Ok(());
            }
        }
    }

    pub(super) fn read(&mut self, line: usize) -> bool {
        let mut moved = false;
        while !self.lines[line].session.is_waiting()
            && let Some(text) = self.lines[line].unread.pop_front()
        {
            let input = match frames::decode(&text) {
                Ok(incoming) => Input::Message(incoming),
                Err(refusal) => Input::Unreadable(refusal),
            };
            self.tell_session(line, input);
            moved = true;
        }
        moved
    }

    pub(super) fn pump(&mut self, line: usize) -> Result<bool, Fault> {
        let mut moved = false;
        loop {
            let here = &mut self.lines[line];
            if here.is_blocked() && !here.taker.has_overflowed() {
                here.was_blocked = true;
                return Ok(moved);
            }
            let Some(next) = here.taker.now() else { return Ok(moved) };
            moved = true;
            match next {
                Next::Items(items) => self.hand_out(line, items)?,
                Next::Close(code) => {
                    self.hang_up(line, Some(code));
                    return Ok(true);
                }
            }
        }
    }

    pub(super) fn hand_out(&mut self, line: usize, items: Vec<Item>) -> Result<(), Fault> {
        let mut out = Vec::new();
        for item in items {
            match item {
                Item::Frame(frame) => out.push(frame),
                Item::Seated(seat) => self.tell_session(line, Input::Seated(seat)),
                Item::NotSeated => self.tell_session(line, Input::NotSeated),
                Item::Attended(..) => {}
            }
        }
        if self.is_stopped() && out.iter().any(|frame| frame.starts_with(r#"{"type":"entered""#)) {
            return Err("a meeting whose log is damaged lets someone in".to_owned());
        }
        self.look_at_views(line, &out)?;
        self.spoil(&mut out);
        self.down(line, out);
        Ok(())
    }

    /// What was made just now is what the log says just now.
    pub(super) fn look_at_views(&mut self, line: usize, frames: &[Encoded]) -> Result<(), Fault> {
        if std::mem::replace(&mut self.lines[line].was_blocked, false) {
            return Ok(());
        }
        for frame in frames.iter().filter(|frame| frame.starts_with(r#"{"type":"view""#)) {
            if let (Ok(ServerMessage::View(view)), Some(truth)) = (serde_json::from_str(frame), &self.truth) {
                truth.viewed(&view)?;
            }
        }
        Ok(())
    }

    pub(super) fn spoil(&mut self, frames: &mut Vec<Encoded>) {
        let is_event = |frame: &Encoded| frame.starts_with(r#"{"seq""#) || frame.starts_with(r#"{"own""#);
        match self.plant {
            Some(Plant::LoseEvent) if self.rng.random_range(0..60) == 0 => {
                let place = frames.iter().position(is_event);
                place.map(|place| frames.remove(place));
            }
            Some(Plant::Misdeliver) if self.rng.random_range(0..60) == 0 => {
                let others = self.truth.as_ref().and_then(Truth::any_own);
                frames.extend(others);
            }
            _ => {}
        }
    }
}

/// What a server's door does, for one room and three links.
async fn open_door(
    meetings: &Meetings,
    question: DoorQuestion,
    person: usize,
    opening: Opening,
    revoked: bool,
    had: bool,
) -> Result<(Handle, Admission), Denied> {
    let live = meetings.find(&question.room);
    let known = match &live {
        Some(meeting) => meeting.knows(&question.proof).await,
        None => false,
    };
    let key = question.key.map(|key| key.0);
    let role = match key.as_deref() {
        _ if known => Ok(Role::Member),
        Some("lead") if revoked => Err(Code::WrongCredential),
        Some("lead" | "host") => Ok(Role::Facilitator),
        Some(_) => Ok(Role::Cofacilitator),
        None => Ok(Role::Member),
    };
    let meeting = match live {
        Some(meeting) => meeting,
        None if question.returning || had => return Err(Code::Gone.into()),
        None if role? != Role::Facilitator => return Err(Code::RoomAsleep.into()),
        None => meetings.open(opening).await.map_err(|_| Denied::from(Code::Unavailable))?,
    };
    let credential = key.map(CredentialId::from);
    let network = Some(meeting.tags().tag(&person));
    let admission = Admission { epoch: meeting.epoch(), role, invited: false, credential, network };
    Ok((meeting, admission))
}

fn help() -> &'static HelpLists {
    static HELP: LazyLock<HelpLists> = LazyLock::new(|| {
        HelpLists::load(&server::settings::Help::default()).expect("what ships can be read")
    });
    &HELP
}

fn limits() -> &'static Limits {
    // The rates go by the machine's clock, which has no place here: they let everyone through.
    static LIMITS: LazyLock<Limits> =
        LazyLock::new(|| Limits { says_per_minute: 1_000_000, says_burst: 1_000_000, ..Limits::default() });
    &LIMITS
}

pub(super) fn rates() -> Rates {
    let many = NonZeroU32::new(1_000_000).expect("a million is not zero");
    let all = RateLimits { enter_per_minute: many, ..RateLimits::default() };
    Rates::new(limits(), &all)
}
