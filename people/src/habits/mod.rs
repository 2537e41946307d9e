//! What people do about what they hear. Each habit reads the person's character for how much and how fast.
//!
//! - `door`: coming, agreeing, losing the line; [`turns`]: hands, ready checks, sharing; `open`: conversations, signs
//!   and short replies; `asking`: forms, motions, polls; `reading`: parts of a text; `rooms`: the rooms of a split;
//! - `care`: someone who needs a person; `disrupt`: someone who breaks the agreements;
//! - `noting`: what all of that is for the person's account.

mod asking;
mod care;
mod disrupt;
mod door;
mod noting;
mod open;
mod reading;
mod rooms;
mod turns;

use crate::Ms;
use crate::person::Person;
use crate::plans::{Intent, While};
use noting::Wish;
use protocol::client::Role;
use protocol::event::{Event, Standing};
use protocol::view::View;
use protocol::{PhaseIndex, StageId, TurnId};
use std::collections::{BTreeSet, VecDeque};

/// What a person keeps in mind.
#[derive(Debug, Default)]
pub(crate) struct Mind {
    /// What they still want to say in their turn.
    to_say: VecDeque<String>,
    /// They said in this turn that they write.
    wrote_in: Option<TurnId>,
    /// Parts in which they have had the floor.
    spoken_in: BTreeSet<(StageId, PhaseIndex)>,
    wish: Option<Wish>,
    /// Their last line was said in this turn.
    said_in: Option<TurnId>,
    asked_at: Ms,
    /// Since when they need a person.
    needs_since: Option<Ms>,
    /// What they have said in the one-to-one.
    words_of_need: u8,
}

impl Person {
    /// A view came: the door, a room, or the meeting anew.
    pub(crate) fn look_at(&mut self, view: &View, another_part: bool) {
        if view.standing == Standing::Door {
            return self.agrees();
        }
        if another_part {
            self.part_begins();
        }
        if view.me.asked_until.is_some() {
            self.is_asked();
        }
        if let Some(turn) = self.known.my_turn().filter(|_| self.mind.to_say.is_empty()) {
            self.has_the_floor(turn.id);
        }
        if let Some(offered) = &view.me.offered {
            self.reads_part(offered.part);
        }
        self.leads_if_so();
    }

    /// Everything that a person does about an event.
    pub(crate) fn react(&mut self, event: &Event) {
        match event {
            Event::PhaseBegan { .. } => self.part_begins(),
            Event::TurnBegan { turn, seat, .. } if self.known.is_me(*seat) => self.has_the_floor(*turn),
            Event::TurnBegan { turn, .. } => self.hears_a_share(*turn),
            Event::TurnEnded { .. } => self.mind.to_say.clear(),
            Event::Said { line, by, text, turn, .. } if !self.known.is_me(*by) => {
                self.reads_line(*line, text, turn.is_some());
            }
            Event::RepliesOpen { .. } => self.may_reply(),
            Event::ReadyCheck { .. } => self.is_asked(),
            Event::Cue { percent: 100, .. } => self.comes_to_an_end(),
            Event::TurnClosing { .. } => self.finishes_line(),
            Event::TurnMissed { .. } => self.mean(self.this_part(), Intent::RaiseHand),
            Event::NameNext { naming } => self.names_next(naming),
            Event::PartOffered { part, .. } => self.may_volunteer(*part),
            Event::TextOffered { part, .. } => self.reads_part(*part),
            Event::Posted { line, .. } => self.joins_in(*line),
            Event::Asked { .. } => self.may_answer(),
            Event::Rooms { rooms } => self.may_choose_room(rooms),
            Event::AsideOpened { .. } | Event::AsideSaid { .. } | Event::Company { .. } => {
                self.in_company(event);
            }
            Event::Hint { hint } => self.takes_hint(*hint),
            _ => {}
        }
    }

    /// Another part of the evening runs.
    fn part_begins(&mut self) {
        let Some(part) = &self.known.part else { return };
        self.account.parts.push(part.view.id.clone());
        let (kind, hands, asks) = (part.view.kind.clone(), part.view.hands, part.view.ask.is_some());
        match kind.as_str() {
            "turns" if hands => self.may_raise_hand(),
            "open" => self.joins_conversation(),
            "ask" if asks => self.may_answer(),
            "ask" => self.reaffirms(),
            _ => {}
        }
    }

    /// Does what was meant.
    pub(crate) fn carry_out(&mut self, during: While, intent: Intent) {
        match intent {
            Intent::Come => self.connect(),
            Intent::LoseLine => self.loses_line(),
            Intent::Knock => self.knock_again(),
            Intent::Send(message) => self.send(message),
            Intent::Dare(message) => self.dare(message),
            Intent::Sign(turn) => self.signs(turn),
            Intent::SignLine(line) => self.signs_line(line),
            Intent::RaiseHand => self.raises_hand(),
            Intent::Write => self.writes(during),
            Intent::SayWritten(text) => self.says_written(during, text),
            Intent::Talk => self.talks(during),
            Intent::ChooseRoom => self.chooses_room(),
            Intent::Disrupt => self.disrupts(),
            Intent::StepOut => self.steps_out(),
            Intent::NeedPerson => self.needs_person(),
            Intent::Lead => self.leads(),
        }
    }

    /// Those who only listen, or are asked for quiet, say nothing.
    fn keeps_quiet(&self) -> bool {
        let known = &self.known;
        known.listens || known.quiet || known.rests || known.role == Some(Role::Companion)
    }
}
