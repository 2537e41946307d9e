//! What a plan says is done: people's acts, and what goes wrong.

use super::{Evening, Event};
use crate::command::message;
use crate::random::Draws;
use crate::simulation::log::lock;
use crate::simulation::plan::{Lead, What};
use protocol::{ClientId, ClientMessage, PhaseIndex};
use std::collections::BTreeSet;

impl Evening<'_> {
    pub(super) fn planned(&mut self, what: &What) {
        self.say(&|| format!("* {what:?}"));
        match *what {
            What::Join(who) => self.join(who),
            What::Act(pick) => self.act(pick),
            What::Say(who, number) => self.send(who, ClientMessage::Say { text: format!("line<{number}>") }),
            What::Lead(lead) => self.lead(lead),
            What::Look(who, times) => (0..times).for_each(|_| self.send(who, ClientMessage::Look {})),
            What::SecondDevice(who) if self.people[who].entered => {
                self.people[who].changes_device();
                self.connect(who);
            }
            What::SecondDevice(_) => {}
            What::SendAgain(who) => self.send_again(who),
            What::Drop(who) => self.drop_line(who),
            What::HalfOpen(who) => self.half_open(who),
            What::SlowReader(who, ms) => {
                self.reads_from[who] = (self.time.now() + ms).min(self.plan.calm_from);
            }
            What::Lag(who, ms) => self.lag[who] = ms,
            What::Crash(crash) if crash.at.is_some() => self.crash_at.push(crash),
            What::Crash(crash) => self.crash(crash),
            What::CrashAtStart(steps) => self.crash_at_start = Some(steps),
            What::FailSyncs(count) => self.trouble(|trouble| trouble.failing_syncs += count),
            What::LoseAnswers(count) => self.trouble(|trouble| trouble.lost_answers += count),
            What::FailErasures(count) => self.trouble(|trouble| trouble.failing_erasures += count),
            What::FullDisk(ms) => {
                self.trouble(|trouble| trouble.full = true);
                self.after(ms, Event::DiskHasSpace);
            }
            What::Harm(damage, pick) => self.harmed |= lock(&self.disk).damage(damage, pick),
            What::JumpClock(ms) => {
                self.tally.jumps += 1;
                self.time.jump(ms);
            }
            What::Freeze(ms, clock_stops) => self.freeze(ms, clock_stops),
            What::Revoke => {
                self.tally.revoked += u64::from(!self.revoked);
                self.revoked = true;
            }
        }
    }

    pub(super) fn join(&mut self, who: usize) {
        if !self.people[who].came {
            self.words.insert(self.people[who].name.clone());
            self.connect(who);
        }
    }

    /// Someone does something: whoever has the seat that the draw is about.
    pub(super) fn act(&mut self, pick: u64) {
        let Some(truth) = &self.truth else { return };
        let about = &truth.about;
        if about.seats.is_empty() {
            return;
        }
        let number = u32::try_from(pick >> 32).unwrap_or_default();
        let mut draws = Draws::for_one(pick, number);
        draws.seats.clone_from(&about.seats);
        (draws.asked, draws.holder, draws.turn) = (about.asked, about.holder, about.turn);
        (draws.ask, draws.phase, draws.seq) = (about.ask, about.phase, about.seq);
        let (seat, command) = draws.act();
        let who = self.people.iter().position(|person| person.seat == Some(seat));
        if let (Some(who), Some(message)) = (who, message(command)) {
            self.send(who, message);
        }
    }

    pub(super) fn lead(&mut self, lead: Lead) {
        let phase = self.truth.as_ref().map_or(PhaseIndex(0), |truth| truth.about.phase);
        self.send(
            0,
            match lead {
                Lead::Open => ClientMessage::Open {},
                Lead::Start => ClientMessage::Start {},
                Lead::Advance => ClientMessage::Advance { phase },
                Lead::End => ClientMessage::End {},
            },
        );
    }

    pub(super) fn send(&mut self, who: usize, message: ClientMessage) {
        let person = &mut self.people[who];
        if !person.came || person.over.is_some() {
            return;
        }
        note_words(&mut self.words, &message);
        if let Some(text) = person.say(message) {
            self.up(who, text);
        }
    }

    pub(super) fn send_again(&mut self, who: usize) {
        if self.people[who].entered {
            let texts = self.people[who].again();
            texts.into_iter().for_each(|text| self.up(who, text));
        }
    }

    pub(super) fn send_later(&mut self, who: usize, id: &ClientId) {
        if self.people[who].entered
            && let Some(text) = self.people[who].once_more(id)
        {
            self.up(who, text);
        }
    }
}

/// Words of this message that are to be nowhere in the end.
fn note_words(words: &mut BTreeSet<String>, message: &ClientMessage) {
    let Ok(value) = serde_json::to_value(message) else { return };
    let text = value["text"].as_str().or(value["draft"].as_str());
    words.extend(text.filter(|text| text.contains('<')).map(str::to_owned));
}
