//! Conversations, signs and short replies.

use crate::person::Person;
use crate::plans::{Intent, While};
use crate::words::{Occasion, Words, one_of};
use protocol::{ClientMessage, LineId, TurnId};

/// Of a hundred lines that a person may answer in particular, so many are.
const IN_A_THREAD: u8 = 30;

impl Person {
    pub(super) fn joins_conversation(&mut self) {
        if let Some(wait) = self.character.talks_s.map(|pause| pause.draw_ms(&mut self.rng)) {
            // The first word comes sooner than the next ones.
            self.mean_in(wait / 3, self.this_part(), Intent::Talk);
        }
    }

    pub(super) fn talks(&mut self, during: While) {
        let Some((part, pause)) = self.known.part.as_ref().zip(self.character.talks_s) else { return };
        let (threads, slow_ms) = (part.view.threads, u64::from(part.view.slow_s.unwrap_or(0)) * 1_000);
        let occasion = if part.view.index.0 == 0 { Occasion::Hello } else { Occasion::Talk };
        if !self.keeps_quiet() {
            let text = self.deck.deal(occasion, &mut self.rng);
            let line = self.known.last_line.filter(|_| threads && self.happens(IN_A_THREAD));
            self.send(match line {
                Some(line) => ClientMessage::AnswerLine { line, text },
                None => ClientMessage::Say { text },
            });
        }
        let wait = pause.draw_ms(&mut self.rng).max(slow_ms * 2);
        self.mean_in(wait, during, Intent::Talk);
    }

    /// Someone else has the floor.
    pub(super) fn hears_a_share(&mut self, turn: TurnId) {
        let welcome =
            self.known.part.as_ref().is_some_and(|part| part.view.respond.as_deref() != Some("none"));
        if welcome && self.happens(self.character.signs) {
            self.mean(self.this_part(), Intent::Sign(turn));
        }
    }

    pub(super) fn reads_line(&mut self, line: LineId, text: &str, in_a_turn: bool) {
        if Words::hurts(text) && !self.known.facilitates() && self.happens(self.character.reports) {
            let report = ClientMessage::Report { line: Some(line), text: None };
            return self.mean(While::Evening, Intent::Send(report));
        }
        if !in_a_turn && self.known.kind() == "open" && self.happens(self.character.signs / 4) {
            self.mean(self.this_part(), Intent::SignLine(line));
        }
    }

    /// A part of a text in which everyone may join in.
    pub(super) fn joins_in(&mut self, line: LineId) {
        let choral = self.known.part.as_ref().is_some_and(|part| part.view.choral);
        if choral && self.happens(self.character.signs) {
            self.mean(self.this_part(), Intent::SignLine(line));
        }
    }

    pub(super) fn signs(&mut self, turn: TurnId) {
        let sign = one_of(&self.known.signs, &mut self.rng).cloned();
        if let Some(sign) = sign.filter(|_| self.known.newest_turn == Some(turn)) {
            self.send(ClientMessage::React { turn: Some(turn), line: None, sign, on: true });
        }
    }

    pub(super) fn signs_line(&mut self, line: LineId) {
        if let Some(sign) = one_of(&self.known.signs, &mut self.rng).cloned() {
            self.send(ClientMessage::React { turn: None, line: Some(line), sign, on: true });
        }
    }

    /// A minute for short replies.
    pub(super) fn may_reply(&mut self) {
        if !self.keeps_quiet() && self.happens(self.character.replies) {
            let text = self.deck.deal(Occasion::Reply, &mut self.rng);
            self.mean(While::Replies, Intent::Send(ClientMessage::Say { text }));
        }
    }
}
