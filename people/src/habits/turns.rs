//! Taking turns: a hand, the ready check, and a share, line by line.

use crate::Ms;
use crate::person::Person;
use crate::plans::{Intent, While};
use crate::words::{Occasion, one_of, typing_ms};
use protocol::event::Hint;
use protocol::view::NamingView;
use protocol::{ClientMessage, TurnId};
use rand::RngExt;

/// A breath between two lines of a share, in milliseconds.
const BREATH_MS: std::ops::Range<Ms> = 1_000..5_000;

impl Person {
    /// A part with hands begins, or has come back.
    pub(super) fn may_raise_hand(&mut self) {
        let Some(part) = &self.known.part else { return };
        let round = part.view.order.as_deref() == Some("round");
        let for_newcomers = part.view.id == "newcomers";
        let spoken = self.mind.spoken_in.contains(&(self.known.stage, part.view.index));
        let chance = if spoken { self.character.again } else { self.character.hand };
        let meant_for_me = !round && (!for_newcomers || self.character.newcomer);
        if meant_for_me && self.known.place.is_none() && self.happens(chance) {
            self.mean(self.this_part(), Intent::RaiseHand);
        }
    }

    pub(super) fn raises_hand(&mut self) {
        let open = self.known.part.as_ref().is_some_and(|part| part.view.kind == "turns" && part.view.hands);
        let free = self.known.place.is_none() && self.known.my_turn().is_none();
        if open && free && !self.keeps_quiet() {
            self.send(ClientMessage::Hand {});
        }
    }

    /// There is room for whoever has not been heard: some who were unsure raise a hand then.
    pub(super) fn takes_hint(&mut self, hint: Hint) {
        if hint == Hint::Invited && self.known.place.is_none() && self.happens(self.character.hand) {
            self.mean(self.this_part(), Intent::RaiseHand);
        }
    }

    /// You are next: ready, pass or later?
    pub(super) fn is_asked(&mut self) {
        if self.happens(self.character.forgets) {
            return;
        }
        self.mind.asked_at = self.now;
        let round = self.known.part.as_ref().is_some_and(|part| part.view.order.as_deref() == Some("round"));
        let speaks = if round { self.happens(self.character.round) } else { true };
        let answer = if speaks && !self.keeps_quiet() { self.ready() } else { ClientMessage::Pass {} };
        self.mean(While::Asked, Intent::Send(answer));
    }

    fn ready(&mut self) -> ClientMessage {
        let draft = self.happens(self.character.drafts);
        ClientMessage::Ready { draft: draft.then(|| self.deck.deal(Occasion::Share, &mut self.rng)) }
    }

    /// The floor is theirs.
    pub(super) fn has_the_floor(&mut self, turn: TurnId) {
        if let Some(part) = &self.known.part {
            self.mind.spoken_in.insert((self.known.stage, part.view.index));
        }
        let lines = self.character.lines.draw(&mut self.rng);
        let fixed = self.known.part.as_ref().is_some_and(|part| part.view.order.as_deref() == Some("fixed"));
        let lines = if fixed { lines.max(6) } else { lines };
        self.mind.to_say = (0..lines).map(|_| self.deck.deal(Occasion::Share, &mut self.rng)).collect();
        self.mean(While::MyTurn(turn), Intent::Write);
    }

    /// Begins to write the next line, or is done.
    pub(super) fn writes(&mut self, during: While) {
        let While::MyTurn(turn) = during else { return };
        let Some(text) = self.mind.to_say.pop_front() else { return self.is_done(turn) };
        if self.mind.wrote_in != Some(turn) {
            self.mind.wrote_in = Some(turn);
            self.send(ClientMessage::Typing { on: true });
        }
        let wait = typing_ms(&text, self.character.letters_per_s, &mut self.rng);
        self.mean_in(wait, during, Intent::SayWritten(text));
    }

    pub(super) fn says_written(&mut self, during: While, text: String) {
        self.send(ClientMessage::Say { text });
        let breath = self.rng.random_range(BREATH_MS);
        self.mean_in(breath, during, Intent::Write);
    }

    /// Whoever forgets leaves it to others to notice that nothing more comes.
    fn is_done(&mut self, turn: TurnId) {
        if !self.happens(self.character.forgets) {
            self.mean_in(0, While::MyTurn(turn), Intent::Send(ClientMessage::Done {}));
        }
    }

    /// All of the time is used: one more line, at most.
    pub(super) fn comes_to_an_end(&mut self) {
        self.mind.to_say.truncate(1);
    }

    /// The line that is being written is the last.
    pub(super) fn finishes_line(&mut self) {
        self.mind.to_say.clear();
    }

    pub(super) fn names_next(&mut self, naming: &NamingView) {
        if let Some(next) = one_of(&naming.hands, &mut self.rng).map(|hand| hand.seat) {
            self.mean(self.this_part(), Intent::Send(ClientMessage::Next { seat: next }));
        }
    }
}
