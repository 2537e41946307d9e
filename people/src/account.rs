//! What an evening was for each person, and for all of them together: what a review is made of.

use crate::Ms;
use protocol::{Code, SeatId};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// What an evening was for one person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Account {
    /// The alias.
    pub alias: String,
    /// What kind of person, by the name in `characters.toml`.
    pub character: String,
    /// The seat, once there was one.
    pub seat: Option<SeatId>,
    /// How the evening was over for them.
    pub over: Option<Over>,

    /// The parts of the evening in which they wanted to speak: raised a hand, or said that they are ready.
    pub wanted: u32,
    /// How many of these went by without a line of theirs in a turn, by the part's name.
    pub not_reached: Vec<String>,
    /// Turns in which they said something.
    pub turns: u32,
    /// Turns that went by while their line was gone.
    pub missed_turns: u32,
    /// For how long they waited for each of them, from the hand or the ready check.
    pub waited_ms: Vec<Ms>,
    /// Lines of theirs that the room saw.
    pub lines: u32,
    /// How often they passed.
    pub passes: u32,
    /// From "I need a person now" until somebody came; `None` while nobody has.
    pub company_after_ms: Option<Ms>,
    /// True if they needed a person at all.
    pub needed_a_person: bool,

    /// Everything that they asked for, by its type, and was accepted.
    pub done: BTreeMap<String, u32>,
    /// What was refused.
    pub refused: Vec<Refused>,
    /// The parts of the evening that they saw begin.
    pub parts: Vec<String>,

    /// How often their line dropped, by a habit of theirs or by itself.
    pub drops: u32,
    /// How often they came back and got exactly what they had missed.
    pub resumes: u32,
    /// How often they came back and started over from a view.
    pub started_over: u32,
    /// Events that came.
    pub events: u64,
    /// What was wrong with their order: empty if each came once and in order.
    pub faults: Vec<String>,
}

/// How the evening was over for someone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Over {
    /// The meeting ended.
    Ended,
    /// They were removed, or not let in.
    Removed,
    /// The meeting was gone when they came back.
    Gone,
    /// The door refused them for good, with this code.
    Refused(Code),
    /// The line could not be had.
    NoLine,
}

/// A message that was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// Its type.
    pub what: String,
    /// Why.
    pub code: Code,
    /// They broke the agreements and knew it.
    pub dared: bool,
}

impl Refused {
    /// Whether it can happen to anybody who does what they may: something changed just before.
    pub fn is_a_race(&self) -> bool {
        use Code as C;
        let moved_on = matches!(
            self.code,
            C::Stale
                | C::NotYourTurn
                | C::QuietNow
                | C::NotAsked
                | C::NoHandsNow
                | C::NoHandUp
                | C::HandAlreadyUp
                | C::FloorClosed
                | C::NothingToDo
                | C::AskClosed
                | C::TurnRunning
                | C::Taken
                | C::NoAside
                | C::RoomRests
                | C::SlowDown
                | C::ReadFirst
                | C::Quietened
                | C::Ended
        );
        moved_on || self.is_a_race_of_its_kind()
    }

    /// What is a race for one kind of message, and a mistake for another.
    fn is_a_race_of_its_kind(&self) -> bool {
        match self.what.as_str() {
            "advance" | "uninsert" | "recall" | "motion" | "poll" | "insert" | "join_room" | "start"
            | "end" => self.code == Code::WrongState,
            "call" | "admit" | "approve" | "hide" | "whisper" | "volunteer" => self.code == Code::NotFound,
            "react" | "answer_line" => matches!(self.code, Code::NotHere | Code::NotFound),
            _ => false,
        }
    }
}

impl Account {
    /// Whether they wanted to speak and nobody ever read a line of theirs in a turn.
    pub fn was_never_heard(&self) -> bool {
        self.wanted > 0 && self.turns == 0
    }

    /// What was refused, though nobody had broken anything.
    pub fn surprises(&self) -> impl Iterator<Item = &Refused> {
        self.refused.iter().filter(|refused| !refused.dared && !refused.is_a_race())
    }
}

/// What an evening was for all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Review {
    /// One for each, whoever leads first.
    pub accounts: Vec<Account>,
}

impl Review {
    /// The aliases of those who were never heard.
    pub fn not_heard(&self) -> Vec<&str> {
        self.accounts.iter().filter(|one| one.was_never_heard()).map(|one| one.alias.as_str()).collect()
    }

    fn sum(&self, of: impl Fn(&Account) -> u64) -> u64 {
        self.accounts.iter().map(of).sum()
    }

    fn waited(&self) -> Vec<Ms> {
        let mut waited: Vec<_> = self.accounts.iter().flat_map(|one| one.waited_ms.iter().copied()).collect();
        waited.sort_unstable();
        waited
    }

    /// All that was wrong with the order of events, with whose it was.
    pub fn faults(&self) -> impl Iterator<Item = (&str, &str)> {
        let faults = |one| Account::faults_of(one).map(|fault| (one.alias.as_str(), fault));
        self.accounts.iter().flat_map(faults)
    }
}

impl Account {
    fn faults_of(&self) -> impl Iterator<Item = &str> {
        self.faults.iter().map(String::as_str)
    }
}

/// One screen.
impl fmt::Display for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let waited = self.waited();
        let middle = waited.get(waited.len() / 2).copied().unwrap_or(0) / 1_000;
        let longest = waited.last().copied().unwrap_or(0) / 1_000;
        let ended = self.accounts.iter().filter(|one| one.over == Some(Over::Ended)).count();
        writeln!(f, "{} people, {ended} until the end", self.accounts.len())?;
        writeln!(
            f,
            "{} turns, {} lines, {} passes; a turn was waited for {middle} s, at most {longest} s",
            self.sum(|one| one.turns.into()),
            self.sum(|one| one.lines.into()),
            self.sum(|one| one.passes.into()),
        )?;
        writeln!(
            f,
            "{} drops, {} resumed, {} started over; {} events, {} out of order",
            self.sum(|one| one.drops.into()),
            self.sum(|one| one.resumes.into()),
            self.sum(|one| one.started_over.into()),
            self.sum(|one| one.events),
            self.faults().count(),
        )?;
        let dared = self.sum(|one| one.refused.iter().filter(|refused| refused.dared).count() as u64);
        let surprises = self.sum(|one| one.surprises().count() as u64);
        let refused = self.sum(|one| one.refused.len() as u64);
        writeln!(f, "{refused} refused: {dared} to whoever broke the agreements, {surprises} unexpected")?;
        let alone = self.accounts.iter().filter(|one| one.needed_a_person && one.company_after_ms.is_none());
        writeln!(f, "needed a person and had nobody: {}", names(alone.map(|one| one.alias.as_str())))?;
        write!(f, "wanted to speak and were not heard: {}", names(self.not_heard().into_iter()))
    }
}

/// As many as one screen has room for.
fn names<'a>(names: impl Iterator<Item = &'a str>) -> String {
    const SHOWN: usize = 12;
    let names: Vec<_> = names.collect();
    match names.len() {
        0 => "nobody".to_owned(),
        all if all <= SHOWN => names.join(", "),
        all => format!("{} and {} more", names[..SHOWN].join(", "), all - SHOWN),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_stays_on_one_screen_however_many_were_not_heard() {
        let one = |number| Account { alias: format!("Maple {number}"), wanted: 1, ..Account::default() };
        let said = Review { accounts: (0..500).map(one).collect() }.to_string();
        assert!(said.ends_with("and 488 more") && said.lines().count() < 10, "{said}");
    }

    #[test]
    fn a_race_is_no_surprise_and_neither_is_what_someone_dared() {
        let refused = |what: &str, code, dared| Refused { what: what.to_owned(), code, dared };
        let expected = [refused("hand", Code::HandAlreadyUp, false), refused("say", Code::Repeated, true)];
        let unexpected = [refused("say", Code::Forbidden, false), refused("hand", Code::NotFound, false)];
        let account = Account { refused: [expected, unexpected.clone()].concat(), ..Account::default() };
        assert_eq!(account.surprises().collect::<Vec<_>>(), unexpected.iter().collect::<Vec<_>>());
    }
}
