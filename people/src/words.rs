//! What people say: `words.toml`, dealt like cards, so that nobody says the same thing twice in a row.

use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, SliceRandom};
use serde::Deserialize;
use std::sync::LazyLock;

/// All that can be said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    names: Vec<String>,
    before_names: Vec<String>,
    hello: Vec<String>,
    share: Vec<String>,
    reply: Vec<String>,
    talk: Vec<String>,
    note: Vec<String>,
    suggestion: Vec<String>,
    answer: Vec<String>,
    unkind: Vec<String>,
    need: Vec<String>,
    company: Vec<String>,
    pub(crate) better: String,
    welcome: Vec<String>,
    pub(crate) to_a_note: String,
    to_the_room: Vec<String>,
    pub(crate) motion: String,
    pub(crate) poll: String,
    pub(crate) choices: Vec<String>,
}

/// The words that ship.
pub(crate) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    toml::from_str(include_str!("../words.toml")).expect("a test reads the words that ship")
});

/// On which occasion something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    Hello,
    Share,
    Reply,
    Talk,
    Note,
    Suggestion,
    Answer,
    Unkind,
    Need,
    Company,
    Welcome,
    ToTheRoom,
}

impl Words {
    /// Whether a line is one that hurts, as a reader sees at a glance.
    pub fn hurts(text: &str) -> bool {
        WORDS.unkind.iter().any(|unkind| unkind == text)
    }

    fn on(&self, occasion: Occasion) -> &[String] {
        match occasion {
            Occasion::Hello => &self.hello,
            Occasion::Share => &self.share,
            Occasion::Reply => &self.reply,
            Occasion::Talk => &self.talk,
            Occasion::Note => &self.note,
            Occasion::Suggestion => &self.suggestion,
            Occasion::Answer => &self.answer,
            Occasion::Unkind => &self.unkind,
            Occasion::Need => &self.need,
            Occasion::Company => &self.company,
            Occasion::Welcome => &self.welcome,
            Occasion::ToTheRoom => &self.to_the_room,
        }
    }

    /// So many different names.
    pub(crate) fn names(&self, count: usize, rng: &mut StdRng) -> Vec<String> {
        let mut names = self.names.clone();
        names.shuffle(rng);
        let pairs = self
            .before_names
            .iter()
            .flat_map(|before| names.iter().map(move |name| format!("{before} {name}")));
        let numbers = (2..).flat_map(|number| names.iter().map(move |name| format!("{name} {number}")));
        names.iter().cloned().chain(pairs).chain(numbers).take(count).collect()
    }
}

/// One person's hand of words: each occasion's lines come in an order of their own.
#[derive(Debug, Default)]
pub(crate) struct Deck {
    left: Vec<(Occasion, Vec<&'static str>)>,
}

impl Deck {
    /// The next line for an occasion.
    pub(crate) fn deal(&mut self, occasion: Occasion, rng: &mut StdRng) -> String {
        let place = self.left.iter().position(|(dealt, _)| *dealt == occasion).unwrap_or_else(|| {
            self.left.push((occasion, Vec::new()));
            self.left.len() - 1
        });
        let left = &mut self.left[place].1;
        if left.is_empty() {
            left.extend(WORDS.on(occasion).iter().map(String::as_str));
            left.shuffle(rng);
        }
        left.pop().unwrap_or_default().to_owned()
    }
}

/// One of these.
pub(crate) fn one_of<'a, T>(all: &'a [T], rng: &mut StdRng) -> Option<&'a T> {
    all.choose(rng)
}

/// How long it takes to type this, at so many letters a second.
pub(crate) fn typing_ms(text: &str, letters_per_s: u64, rng: &mut StdRng) -> crate::Ms {
    let letters = text.chars().count() as u64;
    letters * 1_000 / letters_per_s.max(1) + rng.random_range(200..1_500)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use std::collections::BTreeSet;

    #[test]
    fn a_deck_gives_each_line_once_before_it_begins_anew() {
        let (mut deck, mut rng) = (Deck::default(), StdRng::seed_from_u64(1));
        let dealt: BTreeSet<_> = WORDS.share.iter().map(|_| deck.deal(Occasion::Share, &mut rng)).collect();
        assert_eq!(dealt.len(), WORDS.share.len());
    }

    #[test]
    fn names_differ_in_any_number() {
        let names: BTreeSet<_> = WORDS.names(1_000, &mut StdRng::seed_from_u64(1)).into_iter().collect();
        assert_eq!(names.len(), 1_000);
    }

    #[test]
    fn short_replies_fit_where_only_short_ones_may_be_said() {
        let most = protocol::Limits::default().reply_chars as usize;
        assert!(WORDS.reply.iter().chain(&WORDS.choices).all(|text| text.chars().count() <= most));
    }
}
