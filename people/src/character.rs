//! Kinds of people, as data over a few shared habits: `characters.toml`.

use crate::Ms;
use rand::RngExt;
use rand::rngs::StdRng;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// From this to that, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(from = "[u64; 2]")]
pub struct Span {
    least: u64,
    most: u64,
}

impl From<[u64; 2]> for Span {
    fn from([least, most]: [u64; 2]) -> Self {
        Self { least, most: most.max(least) }
    }
}

impl Span {
    /// One of the numbers in it.
    pub(crate) fn draw(self, rng: &mut StdRng) -> u64 {
        rng.random_range(self.least..=self.most)
    }

    /// The same for seconds, in milliseconds.
    pub(crate) fn draw_ms(self, rng: &mut StdRng) -> Ms {
        rng.random_range(self.least * 1_000..=self.most * 1_000)
    }
}

/// What someone is like. Chances are in percent.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Character {
    /// When they come, in seconds after the first of all.
    pub comes_s: Span,
    /// How long they think before they do something, in seconds.
    pub thinks_s: Span,
    /// How fast they type.
    pub letters_per_s: u64,
    /// It is their first time, by their own word.
    pub newcomer: bool,
    /// They only listen.
    pub listens: bool,
    /// They need more time.
    pub more_time: bool,
    /// They offer to hold the chair if everyone who leads drops.
    pub stands_in: bool,

    /// They raise a hand in a part with hands,
    pub hand: u8,
    /// and once more after they have spoken.
    pub again: u8,
    /// In a round they speak when they are asked; otherwise they pass.
    pub round: u8,
    /// They let what they have written be said when they are called.
    pub drafts: u8,
    /// They do not notice that they are asked, or that their turn has no end yet.
    pub forgets: u8,
    /// How many lines they say in a turn.
    pub lines: Span,
    /// They answer with a short reply where that is welcome.
    pub replies: u8,
    /// They give a silent sign.
    pub signs: u8,
    /// Seconds between their lines in a conversation; without it they only read.
    pub talks_s: Option<Span>,
    /// They answer what is asked,
    pub answers: u8,
    /// and show it, where that is their own choice.
    pub shows: u8,
    /// They offer to read a part.
    pub reads: u8,
    /// They write a note to those who lead.
    pub notes: u8,
    /// They step out for a moment.
    pub steps_out: u8,
    /// They say so when something felt wrong.
    pub reports: u8,

    /// Seconds between the drops of their line.
    pub drops_s: Option<Span>,
    /// For how many seconds it is gone then.
    pub away_s: Span,
    /// Seconds between the times that they break the agreements.
    pub disrupts_s: Option<Span>,
    /// So many seconds after they came they need a person.
    pub distress_s: Option<Span>,
}

impl Default for Character {
    fn default() -> Self {
        Self {
            comes_s: Span::from([5, 120]),
            thinks_s: Span::from([2, 12]),
            letters_per_s: 5,
            newcomer: false,
            listens: false,
            more_time: false,
            stands_in: false,
            hand: 60,
            again: 10,
            round: 85,
            drafts: 5,
            forgets: 0,
            lines: Span::from([1, 3]),
            replies: 25,
            signs: 35,
            talks_s: Some(Span::from([60, 200])),
            answers: 70,
            shows: 25,
            reads: 10,
            notes: 5,
            steps_out: 3,
            reports: 50,
            drops_s: None,
            away_s: Span::from([2, 40]),
            disrupts_s: None,
            distress_s: None,
        }
    }
}

impl Character {
    /// One that ships, by its name in the data file.
    pub fn named(name: &str) -> Option<&'static Self> {
        ALL.get(name)
    }

    /// The names of all that ship.
    pub fn names() -> impl Iterator<Item = &'static str> {
        ALL.keys().map(String::as_str)
    }
}

static ALL: LazyLock<BTreeMap<String, Character>> = LazyLock::new(|| {
    toml::from_str(include_str!("../characters.toml")).expect("a test reads the characters that ship")
});

/// Whether something of this chance happens.
pub(crate) fn happens(percent: u8, rng: &mut StdRng) -> bool {
    rng.random_range(0..100) < percent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_who_was_asked_for_is_there() {
        let names: Vec<_> = Character::names().collect();
        for name in
            ["shy", "talkative", "late", "forgetful", "drops", "disrupts", "in_distress", "facilitator"]
        {
            assert!(names.contains(&name), "{name} is not among {names:?}");
        }
    }
}
