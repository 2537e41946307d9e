//! One person of a script, with what their client and its session would hold.

use crate::known::Known;
use crate::script::Member;
use crate::stream::stage_of;
use meeting::{At, By, Command, Newcomer, SecretHash, Sent};
use protocol::client::{Role, Seen};
use protocol::{Alias, ClientId, ClientMessage, Epoch, SeatId, StageId};
use serde_json::Value;
use std::hash::{DefaultHasher, Hash, Hasher};

pub(super) struct Person {
    name: String,
    role: Role,
    first_time: bool,
    /// Has a link of their own.
    pub(super) invited: bool,
    pub(super) seat: Option<SeatId>,
    pub(super) connected: bool,
    /// The line dropped then, and the log does not say so yet.
    dropped_at: Option<At>,
    /// The log says that this person is away.
    away: bool,
    pub(super) known: Known,
    /// The newest counts that this client has seen.
    counts: Option<(StageId, u64, u64)>,
    messages: u32,
    pub(super) last: Option<(u32, ClientMessage)>,
}

impl Person {
    pub(super) fn new(member: &Member) -> Self {
        Self {
            name: member.name.clone(),
            role: member.role,
            first_time: member.newcomer,
            invited: member.invited,
            seat: None,
            connected: false,
            dropped_at: None,
            away: false,
            known: Known::default(),
            counts: None,
            messages: 0,
            last: None,
        }
    }

    pub(super) fn newcomer(&self) -> Newcomer {
        Newcomer {
            ticket: self.ticket(),
            alias: Alias::new(self.name.clone()).expect("a name of the cast is a word"),
            skeleton: self.name.to_lowercase(),
            role: self.role,
            newcomer: self.first_time,
            to_waiting: false,
            invited: self.invited,
            pronouns: None,
            credential: self.credential(),
        }
    }

    fn credential(&self) -> Option<String> {
        match self.role {
            Role::Companion => Some("the pair's".to_owned()),
            _ => self.invited.then(|| format!("{}'s", self.name)),
        }
    }

    pub(super) fn ticket(&self) -> SecretHash {
        let mut ticket = [0; 32];
        ticket[..8].copy_from_slice(&hash(&self.name).to_be_bytes());
        SecretHash(ticket)
    }

    /// On a seat of their own, of which this client has seen nothing yet.
    pub(super) fn sit_down(&mut self, seat: SeatId) {
        (self.seat, self.counts) = (Some(seat), None);
    }

    pub(super) fn author(&self, id: u32, message: &ClientMessage) -> Result<By, String> {
        let seat = self.seat.filter(|_| self.connected).ok_or("is not connected")?;
        let body = serde_json::to_string(message).map_err(|error| error.to_string())?;
        let id = ClientId::new(id.to_string()).map_err(|error| error.to_string())?;
        Ok(By::Seat(seat, Sent { id, body: hash(&body) }))
    }

    pub(super) fn next_id(&mut self) -> u32 {
        self.messages += 1;
        self.messages
    }

    pub(super) fn sent_last(&self) -> Result<(u32, ClientMessage), String> {
        self.last.clone().ok_or_else(|| "has not sent anything yet".to_owned())
    }

    pub(super) fn learn(&mut self, frame: &Value) {
        self.known.learn(frame);
        let stage = stage_of(frame);
        let (here, seq, own) = self.counts.unwrap_or_default();
        let new = |count: &str, old: u64| frame[count].as_u64().unwrap_or(old).max(old);
        if frame["type"] == "view" && stage != here {
            self.counts = Some((stage, new("seq", 0), new("own", own)));
        } else if frame["type"] != "done" {
            let seq = if stage == here { new("seq", seq) } else { seq };
            self.counts = Some((here, seq, new("own", own)));
        }
    }

    pub(super) fn seen(&self, epoch: Epoch) -> Option<Seen> {
        self.counts.map(|(stage, seq, own)| Seen { epoch, stage, seq, own })
    }

    // ---- presence

    pub(super) fn drop_line(&mut self, now: At) {
        (self.connected, self.dropped_at) = (false, Some(now));
    }

    /// The server went away; its log says so of everybody.
    pub(super) fn lose_server(&mut self) {
        (self.connected, self.away) = (false, true);
    }

    pub(super) fn away_entry(&self, away_ms: At) -> Option<(At, Command)> {
        let (since, seat) = (self.dropped_at?, self.seat?);
        Some((since + away_ms, Command::Away { seat, since }))
    }

    pub(super) fn is_away(&mut self) {
        (self.away, self.dropped_at) = (true, None);
    }

    /// Connected again; true if the log said that they were away.
    pub(super) fn come_back(&mut self) -> bool {
        (self.connected, self.dropped_at) = (true, None);
        std::mem::take(&mut self.away)
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
