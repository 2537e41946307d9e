//! Coming in, agreeing, and losing the line.

use crate::Ms;
use crate::person::Person;
use crate::plans::{Intent, While};
use crate::words::Occasion;
use protocol::ClientMessage;

/// For how long someone steps out.
const A_MOMENT_MS: Ms = 90_000;

impl Person {
    /// Reads the agreements, and accepts them.
    pub(super) fn agrees(&mut self) {
        let agree = ClientMessage::Agree { listen: self.character.listens };
        self.mean(While::Evening, Intent::Send(agree));
        if self.character.more_time {
            self.mean(While::Evening, Intent::Send(ClientMessage::MoreTime { on: true }));
        }
    }

    /// The agreements are read again, by everyone.
    pub(super) fn reaffirms(&mut self) {
        let agree = ClientMessage::Agree { listen: self.character.listens };
        self.mean(self.this_part(), Intent::Send(agree));
    }

    /// The first time on a seat: what will happen to this person this evening is decided here.
    pub(crate) fn comes_in(&mut self) {
        let character = self.character.clone();
        if let Some(drops) = character.drops_s {
            let wait = drops.draw_ms(&mut self.rng);
            self.mean_in(wait, While::Evening, Intent::LoseLine);
        }
        if let Some(disrupts) = character.disrupts_s {
            let wait = disrupts.draw_ms(&mut self.rng);
            self.mean_in(wait, While::Evening, Intent::Disrupt);
        }
        if let Some(distress) = character.distress_s {
            let wait = distress.draw_ms(&mut self.rng);
            self.mean_in(wait, While::Evening, Intent::NeedPerson);
        }
    }

    /// Once the evening has a room for them: what people do once in an evening.
    pub(super) fn once_inside(&mut self) {
        const SOME_TIME_S: [u64; 2] = [200, 1_500];
        let some_time = crate::character::Span::from(SOME_TIME_S);
        if self.character.stands_in {
            self.mean(While::Evening, Intent::Send(ClientMessage::StandIn { on: true, seat: None }));
        }
        if self.happens(self.character.notes) {
            let text = self.deck.deal(Occasion::Note, &mut self.rng);
            let wait = some_time.draw_ms(&mut self.rng);
            self.mean_in(wait, While::Evening, Intent::Send(ClientMessage::Note { text, about: None }));
        }
        if self.happens(self.character.steps_out) {
            let wait = some_time.draw_ms(&mut self.rng);
            self.mean_in(wait, While::Evening, Intent::StepOut);
        }
    }

    /// Nobody goes while they wait to speak, or speak.
    pub(super) fn steps_out(&mut self) {
        if self.known.place.is_some() || self.known.my_turn().is_some() {
            return self.mean_in(A_MOMENT_MS, While::Evening, Intent::StepOut);
        }
        self.send(ClientMessage::StepOut { on: true });
        let back = ClientMessage::StepOut { on: false };
        self.mean_in(A_MOMENT_MS, While::Evening, Intent::Send(back));
    }

    pub(super) fn loses_line(&mut self) {
        let away = self.character.away_s.draw_ms(&mut self.rng);
        self.lose_line_for(away);
        if let Some(drops) = self.character.drops_s {
            let wait = drops.draw_ms(&mut self.rng);
            self.mean_in(away + wait, While::Evening, Intent::LoseLine);
        }
    }
}
