//! Plain words that people have typed in chaired rooms for decades. In a phase of turns a whole line of one of
//! them is that act, not a line (DECISIONS 15); anywhere else it is plain text.

use crate::entry::{Command, TypedWords};
use crate::floor;
use crate::state::State;
use crate::turn::Turn;
use protocol::{Code, SeatId, StageId};

/// What a line means where it was typed: the line itself, the act that it stands for, or a word that means
/// nothing there and is shown to nobody.
pub(crate) fn meaning(s: &State, by: SeatId, command: &Command) -> Result<Command, Code> {
    let Command::Say { text } = command else { return Ok(command.clone()) };
    let stage = s.stage_of(by);
    if s.turns(stage).is_none() {
        return Ok(command.clone());
    }
    let typed = Typed { s, stage, by, line: text.trim(), words: &s.opening.words };
    typed.act().unwrap_or_else(|| Ok(command.clone()))
}

struct Typed<'a> {
    s: &'a State,
    stage: StageId,
    by: SeatId,
    line: &'a str,
    words: &'a TypedWords,
}

impl Typed<'_> {
    fn act(&self) -> Option<Result<Command, Code>> {
        let act = if self.is(&self.words.hand) {
            Ok(Command::RaiseHand)
        } else if self.is(&self.words.question) {
            Ok(Command::Note { text: String::new(), about: None })
        } else if self.is(&self.words.more) {
            self.if_writing(Command::Typing { on: true })
        } else if self.is(&self.words.done) {
            self.if_speaking(Command::Done)
        } else if self.is(&self.words.withdraw) {
            Ok(Command::LowerHand)
        } else if self.is(&self.words.pass) {
            self.if_waiting(Command::Pass)
        } else if self.is(&self.words.later) {
            self.if_asked(Command::Later)
        } else {
            return self.call().or_else(|| self.sign());
        };
        Some(act)
    }

    fn is(&self, words: &[String]) -> bool {
        words.iter().any(|word| same(word, self.line))
    }

    fn if_speaking(&self, command: Command) -> Result<Command, Code> {
        let turn = &self.s[self.stage].floor.turn;
        if turn.as_ref().is_some_and(|turn| turn.seat == self.by) {
            Ok(command)
        } else {
            Err(Code::NothingToDo)
        }
    }

    /// Someone who is asked and begins to write is ready.
    fn if_writing(&self, command: Command) -> Result<Command, Code> {
        if self.s[self.stage].floor.is_asked(self.by) { Ok(command) } else { self.if_speaking(command) }
    }

    fn if_waiting(&self, command: Command) -> Result<Command, Code> {
        let floor = &self.s[self.stage].floor;
        if floor.missed.contains(&self.by) || floor.place(self.by).is_some() {
            Ok(command)
        } else {
            Err(Code::NothingToDo)
        }
    }

    /// Outside a ready check such a word would tell the room what nobody should know.
    fn if_asked(&self, command: Command) -> Result<Command, Code> {
        let asked = self.s[self.stage].floor.is_asked(self.by);
        let may = asked || floor::may_come_back(self.s, self.stage, self.by);
        if may { Ok(command) } else { Err(Code::NothingToDo) }
    }

    /// `ga NAME`, by a facilitator.
    fn call(&self) -> Option<Result<Command, Code>> {
        self.s.leads(self.by).then_some(())?;
        let seat = self.named_after(&self.words.call)?;
        let turn = self.s[self.stage].floor.turn.as_ref().map(|turn| turn.id);
        Some(Ok(Command::Call { seat: Some(seat), turn }))
    }

    /// `thanks NAME`, about the one who speaks or has just spoken.
    fn sign(&self) -> Option<Result<Command, Code>> {
        let floor = &self.s[self.stage].floor;
        let turns = floor.turn.iter().chain(floor.last.as_ref().map(|last| &last.turn));
        let mut others = turns.filter(|turn| turn.seat != self.by);
        others.find_map(|turn| self.sign_for(turn)).map(Ok)
    }

    fn sign_for(&self, turn: &Turn) -> Option<Command> {
        let name = self.s.seat(turn.seat)?.alias.as_str();
        let about = |word: &str| self.rest_after(word).is_some_and(|rest| same(rest, name));
        let (_, sign) = self.words.signs.iter().find(|(word, _)| about(word))?;
        let known = self.s.opening.format.signs.contains(sign);
        known.then(|| Command::React { turn: turn.id, sign: sign.clone(), on: true })
    }

    fn named_after(&self, words: &[String]) -> Option<SeatId> {
        let name = words.iter().find_map(|word| self.rest_after(word))?;
        let mut named = self.s.everyone_inside().filter(|(_, seat)| same(seat.alias.as_str(), name));
        named.next().map(|(id, _)| id)
    }

    fn rest_after(&self, word: &str) -> Option<&str> {
        let (head, rest) = self.line.split_at_checked(word.len())?;
        (same(head, word) && rest.starts_with(' ')).then(|| rest.trim())
    }
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
