//! What a client can tell from what it received: who is who, the running phase and turn, the lines on the screen.

use protocol::ask::AskView;
use protocol::{AskId, LineId, NoteId, PhaseIndex, SeatId, StageId, TurnId};
use serde_json::Value;
use std::collections::BTreeMap;

/// What one client knows. It learns from frames alone, as any client does.
#[derive(Debug, Clone, Default)]
pub struct Known {
    names: BTreeMap<SeatId, String>,
    phase: PhaseIndex,
    turn: Option<TurnId>,
    last_turn: Option<TurnId>,
    speakers: BTreeMap<TurnId, SeatId>,
    lines: BTreeMap<LineId, String>,
    /// Lines that wait to be read, for facilitators.
    unread: Vec<(NoteId, SeatId)>,
    /// Private messages, by the count under which they came.
    written: BTreeMap<u64, String>,
    rooms: BTreeMap<String, StageId>,
    ask: Option<AskView>,
}

impl Known {
    /// Learns from one frame of the server.
    pub fn learn(&mut self, frame: &Value) {
        self.learn_names(frame);
        match frame["type"].as_str() {
            Some("phase_began") => self.learn_phase(&frame["phase"]),
            Some("asked") => self.learn_ask(&frame["ask"]),
            Some("turn_began") => self.learn_turn(frame),
            Some("turn_ended") => self.turn = None,
            Some("said" | "posted") => self.learn_line(frame),
            Some("unread") => self.learn_unread(frame),
            Some("written") => self.learn_written(frame),
            Some("view") => self.learn_view(&frame["room"]),
            Some("rooms") => self.learn_rooms(&frame["rooms"]),
            _ => {}
        }
    }

    fn learn_view(&mut self, room: &Value) {
        self.turn = None;
        self.learn_rooms(&room["rooms"]);
        self.learn_phase(&room["phase"]);
        self.learn_turn(&room["turn"]);
    }

    fn learn_rooms(&mut self, rooms: &Value) {
        for room in rooms.as_array().into_iter().flatten() {
            if let (Some(name), Some(stage)) = (room["name"].as_str(), read(&room["stage"])) {
                self.rooms.insert(name.to_owned(), stage);
            }
        }
    }

    /// Wherever a seat stands beside an alias, the two belong together.
    fn learn_names(&mut self, value: &Value) {
        match value {
            Value::Array(list) => list.iter().for_each(|inner| self.learn_names(inner)),
            Value::Object(fields) => {
                const BY_THEIR_AUTHOR: [&str; 6] =
                    ["said", "whispered", "written", "company", "aside_opened", "aside_said"];
                let kind = value["type"].as_str().unwrap_or_default();
                let seat =
                    read::<SeatId>(&value[if BY_THEIR_AUTHOR.contains(&kind) { "by" } else { "seat" }]);
                if let (Some(seat), Some(alias)) = (seat, value["alias"].as_str()) {
                    self.names.insert(seat, alias.to_owned());
                }
                fields.values().for_each(|inner| self.learn_names(inner));
            }
            _ => {}
        }
    }

    fn learn_phase(&mut self, phase: &Value) {
        self.phase = read(&phase["index"]).unwrap_or(self.phase);
        self.learn_ask(&phase["ask"]);
    }

    /// What was asked last stays known, so that someone may answer too late.
    fn learn_ask(&mut self, ask: &Value) {
        self.ask = read(ask).or(self.ask.take());
    }

    fn learn_turn(&mut self, turn: &Value) {
        if let (Some(id), Some(seat)) = (read::<TurnId>(&turn["turn"]), read::<SeatId>(&turn["seat"])) {
            (self.turn, self.last_turn) = (Some(id), Some(id));
            self.speakers.insert(id, seat);
        }
    }

    fn learn_line(&mut self, frame: &Value) {
        if let (Some(line), Some(text)) = (read(&frame["line"]), frame["text"].as_str()) {
            self.lines.insert(line, text.to_owned());
        }
    }

    fn learn_unread(&mut self, frame: &Value) {
        let lines = frame["lines"].as_array().into_iter().flatten();
        self.unread = lines.filter_map(|line| Some((read(&line["id"])?, read(&line["seat"])?))).collect();
    }

    fn learn_written(&mut self, frame: &Value) {
        if let (Some(own), Some(text)) = (frame["own"].as_u64(), frame["text"].as_str()) {
            self.written.insert(own, text.to_owned());
        }
    }

    /// The line of this person that waits to be read.
    pub fn unread(&self, name: &str) -> Result<NoteId, String> {
        let seat = self.seat(name)?;
        let mut lines = self.unread.iter().filter(|(_, by)| *by == seat);
        lines.next().map(|(line, _)| *line).ok_or_else(|| format!("no line of {name} waits"))
    }

    /// The count of the private message with these words.
    pub fn written(&self, text: &str) -> Result<u64, String> {
        let mut written = self.written.iter().filter(|(_, words)| *words == text);
        written.next().map(|(own, _)| *own).ok_or_else(|| format!("nobody wrote {text:?} here"))
    }

    /// The running phase.
    pub fn phase(&self) -> PhaseIndex {
        self.phase
    }

    /// What is asked, or was asked last.
    pub fn ask(&self) -> Result<AskId, String> {
        self.ask.as_ref().map(|ask| ask.ask).ok_or_else(|| "nothing was asked yet".to_owned())
    }

    /// The key of the choice that reads like this; the text itself if there is none.
    pub fn choice(&self, text: &str) -> String {
        let choices = self.ask.iter().flat_map(|ask| &ask.questions).flat_map(|question| &question.choices);
        let mut found = choices.filter(|choice| choice.label == text);
        found.next().map_or_else(|| text.to_owned(), |choice| choice.key.clone())
    }

    /// The running turn.
    pub fn turn(&self) -> Option<TurnId> {
        self.turn
    }

    /// The running turn, or the one before.
    pub fn last_turn(&self) -> Result<TurnId, String> {
        self.last_turn.ok_or_else(|| "nobody has spoken yet".to_owned())
    }

    /// The newest seat of this alias.
    pub fn seat(&self, name: &str) -> Result<SeatId, String> {
        let mut seats = self.names.iter().filter(|(_, alias)| *alias == name);
        seats.next().map(|(seat, _)| *seat).ok_or_else(|| format!("nobody here can know who {name} is"))
    }

    /// The newest room of a split with this name; `main` is the main one.
    pub fn room(&self, name: &str) -> Result<StageId, String> {
        let room = if name == "main" { Some(StageId::MAIN) } else { self.rooms.get(name).copied() };
        room.ok_or_else(|| format!("nobody here can know of the room {name}"))
    }

    /// The newest line with these words.
    pub fn line(&self, text: &str) -> Result<LineId, String> {
        let mut lines = self.lines.iter().rev().filter(|(_, words)| *words == text);
        lines.next().map(|(line, _)| *line).ok_or_else(|| format!("nobody here can see the line {text:?}"))
    }

    /// The alias of a seat, or its id.
    pub fn name(&self, seat: SeatId) -> String {
        self.names.get(&seat).cloned().unwrap_or_else(|| seat.to_string())
    }

    /// Who had a turn, or its number.
    pub fn speaker(&self, turn: TurnId) -> String {
        self.speakers.get(&turn).map_or_else(|| turn.0.to_string(), |seat| self.name(*seat))
    }

    /// The words of a line, if they were ever seen.
    pub fn words(&self, line: LineId) -> Option<&str> {
        self.lines.get(&line).map(String::as_str)
    }
}

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}
