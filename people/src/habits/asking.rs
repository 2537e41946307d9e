//! Forms, motions and polls: each is answered as its reader allows.

use crate::person::Person;
use crate::plans::{Intent, While};
use crate::words::{Occasion, one_of};
use protocol::ClientMessage;
use protocol::ask::{AskView, QuestionView, Show, Step};
use rand::RngExt;
use std::collections::BTreeMap;

impl Person {
    /// Something is asked: an answer comes while there is time.
    pub(super) fn may_answer(&mut self) {
        let Some((ask, part)) =
            self.known.part.as_ref().and_then(|part| Some((part.view.ask.clone()?, part.ends)))
        else {
            return;
        };
        // Where people suggest first, half of the time is for that.
        let left = part.saturating_sub(self.now);
        let time = if ask.step == Some(Step::Suggest) { left / 3 } else { left * 2 / 3 };
        if !self.happens(self.character.answers) || time == 0 {
            return;
        }
        let may_speak = !self.keeps_quiet();
        if let Some(answer) = self.answer(&ask, may_speak) {
            let wait = self.rng.random_range(0..time);
            self.mean_in(wait, While::Question(ask.ask, ask.step), Intent::Send(answer));
        }
    }

    fn answer(&mut self, ask: &AskView, may_speak: bool) -> Option<ClientMessage> {
        let share = ask.show == Show::Choice && may_speak && self.happens(self.character.shows);
        let sent = match ask.show {
            Show::Private => false,
            Show::Choice => share,
            Show::Facilitator => true,
            Show::Counts if ask.step == Some(Step::Suggest) => may_speak,
            Show::Counts => true,
        };
        let answers = if sent { self.answers(ask) } else { BTreeMap::new() };
        let kept = matches!(ask.show, Show::Private | Show::Choice);
        let share = share && !answers.is_empty();
        (kept || !answers.is_empty()).then_some(ClientMessage::Answer { ask: ask.ask, answers, share })
    }

    fn answers(&mut self, ask: &AskView) -> BTreeMap<String, String> {
        let counted = ask.show == Show::Counts && ask.step != Some(Step::Suggest);
        let mut answers = BTreeMap::new();
        for question in &ask.questions {
            if let Some(answer) = self.answer_to(question, ask.step == Some(Step::Suggest), counted) {
                answers.insert(question.key.clone(), answer);
            }
        }
        answers
    }

    /// Words cannot be counted, so none are sent where answers are.
    fn answer_to(&mut self, question: &QuestionView, suggests: bool, counted: bool) -> Option<String> {
        if let Some(most) = question.scale {
            return Some(self.rng.random_range(1..=most).to_string());
        }
        if let Some(choice) = one_of(&question.choices, &mut self.rng) {
            return Some(choice.key.clone());
        }
        let occasion = if suggests { Occasion::Suggestion } else { Occasion::Answer };
        (!counted && !question.many).then(|| self.deck.deal(occasion, &mut self.rng))
    }
}
