//! Someone for whom it gets too much: kind words first, then a person.

use crate::person::Person;
use crate::plans::{Intent, While};
use crate::words::{Occasion, WORDS};
use protocol::ClientMessage;
use protocol::event::{Company, Event};

/// What they say before it is better.
const WORDS_OF_NEED: u8 = 3;
/// How long nobody may come before they ask again.
const ASKS_AGAIN_MS: u64 = 45_000;

impl Person {
    /// It is too much: where help is, a kind word, and then a person.
    pub(super) fn needs_person(&mut self) {
        if self.account.company_after_ms.is_some() {
            return;
        }
        if self.mind.needs_since.is_none() {
            self.mind.needs_since = Some(self.now);
            self.account.needed_a_person = true;
            self.send(ClientMessage::Help { country: None });
            self.send(ClientMessage::HardTime {});
        }
        self.send(ClientMessage::NeedPerson { on: true });
        self.mean_in(ASKS_AGAIN_MS, While::Evening, Intent::NeedPerson);
    }

    /// News of the one-to-one.
    pub(super) fn in_company(&mut self, event: &Event) {
        match event {
            Event::Company { company: Company::Came, .. } => {
                let since = self.mind.needs_since.unwrap_or(self.now);
                self.account.company_after_ms.get_or_insert(self.now - since);
            }
            Event::AsideSaid { by, .. } if self.known.is_me(*by) => {}
            Event::AsideSaid { by, .. } if !self.known.facilitates() && self.mind.needs_since.is_some() => {
                self.says_what_it_is(*by);
            }
            _ => {}
        }
    }

    fn says_what_it_is(&mut self, to: protocol::SeatId) {
        self.mind.words_of_need += 1;
        let text = if self.mind.words_of_need <= WORDS_OF_NEED {
            self.deck.deal(Occasion::Need, &mut self.rng)
        } else if self.mind.words_of_need == WORDS_OF_NEED + 1 {
            WORDS.better.clone()
        } else {
            return;
        };
        self.mean(While::Evening, Intent::Send(ClientMessage::Aside { to, text }));
        if self.mind.words_of_need == WORDS_OF_NEED + 1 {
            const AFTER_THE_LAST_WORD_MS: u64 = 40_000;
            let over = ClientMessage::NeedPerson { on: false };
            self.mean_in(AFTER_THE_LAST_WORD_MS, While::Evening, Intent::Send(over));
        }
    }
}
