//! Breaking the agreements: talking into someone's turn, unkind lines, the same words again and again.

use crate::person::Person;
use crate::plans::{Intent, While};
use crate::words::Occasion;
use protocol::ClientMessage;
use rand::RngExt;

impl Person {
    pub(super) fn disrupts(&mut self) {
        let text = self.deck.deal(Occasion::Unkind, &mut self.rng);
        if self.rng.random_bool(0.25) {
            self.says_again_and_again(&text);
        } else {
            self.dare(ClientMessage::Say { text });
        }
        if let Some(pause) = self.character.disrupts_s {
            let wait = pause.draw_ms(&mut self.rng);
            self.mean_in(wait, While::Evening, Intent::Disrupt);
        }
    }

    fn says_again_and_again(&mut self, text: &str) {
        for number in 0..3 {
            let say = ClientMessage::Say { text: text.to_owned() };
            self.mean_in(number * 6_000, While::Evening, Intent::Dare(say));
        }
    }
}
