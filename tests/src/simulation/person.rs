//! A simulated person with a client that does what a real one does: it makes its ticket and its ids, sends again what
//! was not answered, comes back with what it has seen, and believes nothing that does not fit.

use super::heard::Received;
use super::tally::Tally;
use super::time::Ms;
use super::truth::{Fault, Truth};
use meeting::At;
use protocol::client::{Key, Seen};
use protocol::view::View;
use protocol::{
    Alias, ClientFrame, ClientId, ClientMessage, CloseCode, Code, Epoch, RoomName, SeatId, ServerMessage,
    StageId, Ticket,
};
use serde_json::Value;
use server::frames::Encoded;
use std::collections::VecDeque;

/// How often a client tries again what the server cannot take just now.
const TRIES: u8 = 4;
/// How soon a knock is answered when nothing goes wrong, at the latest.
const ANSWERED_AFTER: Ms = 2_000;

/// One person.
pub struct Person {
    /// Their alias.
    pub name: String,
    /// The secret of their link.
    pub key: Option<&'static str>,
    /// The connection that their client uses.
    pub line: Option<usize>,
    /// They have come.
    pub came: bool,
    /// They have a seat on this connection.
    pub entered: bool,
    /// Their seat.
    pub seat: Option<SeatId>,
    /// Why they do not come back.
    pub over: Option<String>,
    /// What is not answered yet.
    pub pending: VecDeque<Sent>,
    /// New ids for what is sent again: a defect that can be planted.
    pub forgets_ids: bool,
    picture: Option<Picture>,
    /// A view is to come before anything else.
    awaits_view: bool,
    /// In no room until a view of the next one comes; their own events go on.
    between_rooms: bool,
    /// Since when they have knocked and nobody has answered.
    knocked_at: Option<Ms>,
    number: u32,
    has_agreed: bool,
}

/// A message that waits for its answer.
pub struct Sent {
    /// Its id.
    pub id: ClientId,
    /// As it goes over the wire.
    pub text: String,
    tries: u8,
    /// How many copies are on their way on this connection: one may be accepted when another is not.
    copies: u8,
}

impl Sent {
    fn copy(&mut self) -> String {
        self.copies += 1;
        self.text.clone()
    }
}

/// What the screen shows, as far as it is counted.
#[derive(Debug, Clone, Copy)]
struct Picture {
    epoch: Epoch,
    stage: StageId,
    seq: u64,
    own: u64,
    /// What the last view contained: words that follow it bear such numbers.
    in_view: (u64, u64),
    inside: bool,
    /// Nothing but what was there before has come since the view.
    catching_up: bool,
}

/// What a client does about what it received.
pub enum Reaction {
    /// Send this.
    Send(String),
    /// Send this message again after a while, if it is still not answered.
    SendLater(Ms, ClientId),
    /// Let go of the line, and come back after a while.
    ComeBack(Ms),
    /// Let go of the line.
    HangUp,
}

impl Person {
    /// Someone who has not come yet.
    pub fn new(name: &str, key: Option<&'static str>) -> Self {
        Self {
            name: name.to_owned(),
            key,
            line: None,
            came: false,
            entered: false,
            seat: None,
            over: None,
            pending: VecDeque::new(),
            forgets_ids: false,
            picture: None,
            awaits_view: false,
            between_rooms: false,
            knocked_at: None,
            number: 0,
            has_agreed: false,
        }
    }

    /// What they did and the meeting ended before they heard of it.
    pub fn unheard<'a>(&'a self, truth: &'a Truth) -> impl Iterator<Item = (At, &'a str)> {
        let done_at = move |sent: &Sent| self.seat.and_then(|seat| truth.done_at(seat, &sent.id));
        self.pending.iter().filter_map(move |sent| Some((done_at(sent)?, sent.text.as_str())))
    }

    /// They take up another device, which has seen nothing.
    pub fn changes_device(&mut self) {
        self.picture = None;
    }

    /// Whether they were answered everything that they asked.
    pub fn is_answered(&self, now: Ms) -> bool {
        let knocks = self.knocked_at.is_some_and(|at| at + ANSWERED_AFTER < now);
        !self.came || self.over.is_some() || !knocks && (!self.entered || self.pending.is_empty())
    }

    // ---- sending

    /// The first words on a new connection.
    pub fn knock(&mut self, line: usize, room: &RoomName, now: Ms) -> Vec<String> {
        (self.line, self.entered, self.came) = (Some(line), false, true);
        self.knocked_at = Some(now);
        self.pending.iter_mut().for_each(|sent| sent.copies = 0);
        let hello = ClientMessage::Hello { client: None, bot: false };
        let seen = self.picture.map(|Picture { epoch, stage, seq, own, .. }| Seen { epoch, stage, seq, own });
        let enter = ClientMessage::Enter {
            room: room.clone(),
            ticket: Ticket::new(format!("{:x<43}", self.name)).expect("letters make a ticket"),
            alias: Some(Alias::new(self.name.clone()).expect("a word is an alias")),
            key: self.key.map(|key| Key(key.to_owned())),
            passphrase: None,
            newcomer: false,
            pronouns: None,
            seen,
        };
        let id = self.fresh();
        vec![text(None, hello), text(Some(id), enter)]
    }

    /// A new message, to be answered. Gives what to send now.
    pub fn say(&mut self, message: ClientMessage) -> Option<String> {
        let id = self.fresh();
        let text = text(Some(id.clone()), message);
        let copies = u8::from(self.entered);
        self.pending.push_back(Sent { id, text: text.clone(), tries: 0, copies });
        self.entered.then_some(text)
    }

    /// Everything that is not answered, once more.
    pub fn again(&mut self) -> Vec<String> {
        if self.forgets_ids {
            for sent in &mut self.pending {
                let id = ClientId::new(format!("{}b", sent.id.as_str())).expect("letters make an id");
                sent.text = sent.text.replacen(sent.id.as_str(), id.as_str(), 1);
                sent.id = id;
            }
        }
        self.pending.iter_mut().map(Sent::copy).collect()
    }

    /// This, once more, if it is still not answered.
    pub fn once_more(&mut self, id: &ClientId) -> Option<String> {
        self.pending.iter_mut().find(|sent| sent.id == *id).map(Sent::copy)
    }

    fn fresh(&mut self) -> ClientId {
        self.number += 1;
        ClientId::new(format!("{}{}", self.name, self.number)).expect("letters and digits make an id")
    }

    // ---- receiving

    /// A frame has come.
    pub fn receive(
        &mut self,
        frame: &Encoded,
        truth: &mut Option<Truth>,
        tally: &mut Tally,
        received: &mut Received,
    ) -> Result<Vec<Reaction>, Fault> {
        let now = truth.as_ref().map_or(0, |truth| truth.meeting.now());
        let value: Value = serde_json::from_str(frame).map_err(|error| error.to_string())?;
        let answer = value["re"].as_str().and_then(|id| ClientId::new(id).ok());
        let wrong = |why: String| format!("{}: {why}, in {}", self.name, frame.trim_end());
        match value["type"].as_str().unwrap_or_default() {
            "done" => {
                let (Some(seat), Some(id)) = (self.seat, answer) else {
                    return Err(wrong("an answer to nobody".into()));
                };
                let truth = truth.as_ref().ok_or_else(|| wrong("done, and there is no meeting".into()))?;
                let at = truth.confirmed(seat, &id, value["seq"].as_u64()).map_err(wrong)?;
                let sent = self.forget(&id);
                if let Some(sent) = &sent {
                    tally.done += 1;
                    received.answer(&self.name, at, &sent.text, Ok(()));
                }
                Ok(self.gone_by_own_act(sent).into_iter().collect())
            }
            "refused" => {
                tally.refused += 1;
                self.refused(answer.as_ref(), &value, truth, received)
            }
            "entered" => {
                self.enter(&value, tally);
                Ok(self.again().into_iter().map(Reaction::Send).collect())
            }
            "view" => {
                let view: View = match serde_json::from_str(frame) {
                    Ok(ServerMessage::View(view)) => *view,
                    other => return Err(wrong(format!("no view: {other:?}"))),
                };
                self.start_over(&view).map_err(|why| format!("{}: {why}", self.name))?;
                received.frame(&self.name, now, value);
                Ok(self.agree_once().into_iter().map(Reaction::Send).collect())
            }
            "welcome" | "heartbeat" | "restart" => Ok(Vec::new()),
            _ => {
                let truth =
                    truth.as_ref().ok_or_else(|| wrong("an event, and there is no meeting".into()))?;
                self.event(&value, frame, truth)
                    .map_err(|why| format!("{}: {why}, in {}", self.name, frame.trim_end()))?;
                received.frame(&self.name, now, value);
                Ok(Vec::new())
            }
        }
    }

    /// The connection is closed, by the server if there is a code.
    pub fn closed(&mut self, code: Option<CloseCode>) -> Vec<Reaction> {
        (self.line, self.entered) = (None, false);
        match code {
            // Each client adds its own chance; here each has its name's length.
            None | Some(CloseCode::Resume | CloseCode::Restart | CloseCode::Silent | CloseCode::Rate) => {
                vec![Reaction::ComeBack(700 + 100 * self.name.len() as u64)]
            }
            Some(CloseCode::SeatTakenElsewhere) => vec![Reaction::ComeBack(5_000)],
            Some(code) => {
                self.over = Some(format!("{code:?}"));
                Vec::new()
            }
        }
    }

    fn enter(&mut self, value: &Value, tally: &mut Tally) {
        let resumed = value["resumed"] == true;
        let seat = serde_json::from_value(value["seat"].clone()).ok();
        let epoch = serde_json::from_value(value["epoch"].clone()).unwrap_or(Epoch(0));
        match (self.seat, resumed) {
            (Some(_), true) => tally.resumed += 1,
            (Some(_), false) => tally.started_over += 1,
            (None, _) => {}
        }
        self.picture.get_or_insert(Picture {
            epoch,
            stage: StageId::MAIN,
            seq: 0,
            own: 0,
            in_view: (0, 0),
            inside: false,
            catching_up: true,
        });
        (self.seat, self.entered, self.awaits_view) = (seat, true, !resumed);
        (self.knocked_at, self.between_rooms) = (None, false);
    }

    fn refused(
        &mut self,
        answer: Option<&ClientId>,
        value: &Value,
        truth: &mut Option<Truth>,
        received: &mut Received,
    ) -> Result<Vec<Reaction>, Fault> {
        let code: Code = serde_json::from_value(value["code"].clone()).map_err(|error| error.to_string())?;
        let Some(sent) = self.pending.iter_mut().find(|sent| Some(&sent.id) == answer) else {
            return if self.entered { Ok(Vec::new()) } else { Ok(self.not_let_in(code)) };
        };
        sent.copies = sent.copies.saturating_sub(1);
        if sent.copies > 0 {
            return Ok(Vec::new());
        }
        sent.tries += 1;
        let (id, again) = (sent.id.clone(), code.retryable() && sent.tries < TRIES);
        if again && matches!(code, Code::Unavailable | Code::Busy) {
            return Ok(vec![Reaction::SendLater(2_000, id)]);
        }
        let sent = self.forget(&id);
        if let (Some(truth), Some(seat), Some(sent)) = (truth, self.seat, sent) {
            received.answer(&self.name, truth.meeting.now(), &sent.text, Err(code));
            // Behind the end nothing is known any more of what was done.
            if code != Code::Ended || !truth.meeting.ended() {
                truth.refused(seat, &id).map_err(|why| format!("{}: {why}", self.name))?;
            }
        }
        Ok(Vec::new())
    }

    fn not_let_in(&mut self, code: Code) -> Vec<Reaction> {
        self.knocked_at = None;
        match code {
            Code::RoomAsleep | Code::Unavailable | Code::Busy | Code::RateLimited => {
                vec![Reaction::ComeBack(5_000)]
            }
            code => {
                self.over = Some(format!("{code:?}"));
                Vec::new()
            }
        }
    }

    /// Whoever has left closes the page.
    fn gone_by_own_act(&mut self, sent: Option<Sent>) -> Option<Reaction> {
        sent.filter(|sent| sent.text.contains(r#""type":"leave""#)).map(|_| {
            self.over = Some("left".to_owned());
            Reaction::HangUp
        })
    }

    fn forget(&mut self, id: &ClientId) -> Option<Sent> {
        let place = self.pending.iter().position(|sent| sent.id == *id)?;
        self.pending.remove(place)
    }

    fn agree_once(&mut self) -> Option<String> {
        if std::mem::replace(&mut self.has_agreed, true) {
            return None;
        }
        self.say(ClientMessage::Agree { listen: false })
    }

    // ---- what is counted

    fn start_over(&mut self, view: &View) -> Result<(), Fault> {
        self.pending.retain(|sent| !sent.text.contains(r#""type":"look""#));
        let picture = self.picture.as_mut().ok_or("a view before a seat")?;
        let (stage, inside) = (view.stage, view.room.is_some());
        let asked_for =
            !self.awaits_view && !self.between_rooms && inside && picture.inside && stage == picture.stage;
        if asked_for && (view.seq, view.own) != (picture.seq, picture.own) {
            return Err(format!("a view of {} and {} at {picture:?}", view.seq, view.own));
        }
        (self.awaits_view, self.between_rooms) = (false, false);
        *picture = Picture {
            epoch: picture.epoch,
            stage,
            seq: view.seq,
            own: view.own,
            in_view: (view.seq, view.own),
            inside,
            catching_up: true,
        };
        Ok(())
    }

    fn event(&mut self, value: &Value, frame: &Encoded, truth: &Truth) -> Result<(), Fault> {
        if self.awaits_view {
            return Err("it comes before the view".to_owned());
        }
        let (Some(picture), Some(seat)) = (self.picture.as_mut(), self.seat) else {
            return Err("an event before a seat".to_owned());
        };
        if let Some(seq) = value["seq"].as_u64() {
            let stage = crate::stream::stage_of(value);
            truth.of_room(stage, seq, frame)?;
            if self.between_rooms {
                return Err("it comes before the view of the room".to_owned());
            }
            picture.count_room(stage, seq)
        } else {
            let own = value["own"].as_u64().ok_or("a frame without a count")?;
            truth.of_seat(seat, own, frame)?;
            self.between_rooms |= value["type"] == "room" && own > picture.in_view.1;
            picture.count_own(own)
        }
    }
}

impl Picture {
    fn count_room(&mut self, stage: StageId, seq: u64) -> Result<(), Fault> {
        let before = self.catching_up && (stage != self.stage || seq <= self.in_view.0);
        if before {
            return Ok(());
        }
        if stage != self.stage || seq != self.seq + 1 {
            return Err(format!("it is not what comes next at {self:?}"));
        }
        (self.seq, self.catching_up) = (seq, false);
        Ok(())
    }

    fn count_own(&mut self, own: u64) -> Result<(), Fault> {
        if self.catching_up && own <= self.in_view.1 {
            return Ok(());
        }
        if own != self.own + 1 {
            return Err(format!("it is not what comes next at {self:?}"));
        }
        self.own = own;
        Ok(())
    }
}

fn text(id: Option<ClientId>, message: ClientMessage) -> String {
    serde_json::to_string(&ClientFrame { id, message }).expect("wire types have string keys only")
}
