//! The evening's parts: going on when everyone is ready for it or the time is over, and the end.

use super::Facilitator;
use crate::Ms;
use crate::known::Part;
use crate::person::Person;
use crate::words::WORDS;
use protocol::{ClientMessage, StageId};

/// How long after its time a part that has not ended by itself is ended: where people live faster than the server.
const AFTER_ITS_TIME_MS: Ms = 15_000;
/// How long nobody wants the floor before the evening goes on.
const LONG_QUIET_MS: Ms = 150_000;
/// How long people linger.
const LINGER_MS: Ms = 150_000;
/// How long a smaller room is visited.
const VISIT_MS: Ms = 90_000;
/// How much longer a part may last in which people still wait,
const MORE_MINUTES: u16 = 3;
/// and how often.
const MORE_TIMES: u8 = 4;
/// How long a motion or a poll takes.
const VOTE_MINUTES: u16 = 2;
/// Words a minute that people read.
const READS_WORDS: u64 = 180;

impl Facilitator {
    pub(super) fn part_began(&mut self) {
        (self.read_by, self.overrun, self.called_at) = (None, None, None);
        (self.long_quiet, self.extended) = (false, 0);
    }

    /// A part of a text was read; the last one leaves people time to take it in.
    pub(super) fn was_read(&mut self, now: Ms, last: bool, text: &str) {
        let words = text.split_whitespace().count() as u64;
        self.read_by = last.then(|| now + words * 60_000 / READS_WORDS);
    }

    /// Ends the part that runs, if it is time; once, and then the server has the word.
    pub(super) fn move_on(&mut self, me: &Person) -> Option<ClientMessage> {
        let part = me.known.part.clone().filter(|_| me.known.stage.is_main())?;
        if let Some(vote) = self.vote(me, &part) {
            return Some(vote);
        }
        if let Some(more) = self.more_time(me, &part) {
            return Some(more);
        }
        if self.moved_on_from == Some(part.number) || !self.is_over(me, &part) {
            return None;
        }
        self.moved_on_from = Some(part.number);
        let phase = part.view.index;
        Some(match part.view.kind.as_str() {
            _ if part.view.inserted => ClientMessage::Uninsert {},
            "split" => ClientMessage::Recall {},
            "open" if me.known.lingers() => ClientMessage::End {},
            _ => ClientMessage::Advance { phase },
        })
    }

    fn is_over(&self, me: &Person, part: &Part) -> bool {
        let its_time = me.now >= part.ends + AFTER_ITS_TIME_MS;
        let free_ms = me.now.saturating_sub(me.known.free_since);
        let nobody = me.known.turn.is_none() && me.known.waiting == 0;
        let before_its_time = match part.view.kind.as_str() {
            "text" => self.read_by.is_some_and(|at| me.now >= at),
            "turns" => nobody && (self.long_quiet || free_ms >= LONG_QUIET_MS),
            "ask" if part.view.ask.is_none() => {
                let (agreed, here) = me.known.leading.agreed;
                here > 0 && agreed >= here
            }
            "open" => me.known.lingers() && me.now >= part.since + LINGER_MS,
            _ => false,
        };
        its_time || before_its_time
    }

    /// People wait and there is little time left: they get some more.
    fn more_time(&mut self, me: &Person, part: &Part) -> Option<ClientMessage> {
        const LITTLE_MS: Ms = 90_000;
        let little = me.now + LITTLE_MS >= part.ends && me.now < part.ends;
        let waits = part.view.kind == "turns" && me.known.waiting > 0;
        if !little || !waits || self.extended >= MORE_TIMES {
            return None;
        }
        self.extended += 1;
        Some(ClientMessage::ExtendPhase { phase: part.view.index, minutes: MORE_MINUTES })
    }

    /// Once in an evening each: a motion, where the group has a form for it, and a poll.
    fn vote(&mut self, me: &Person, part: &Part) -> Option<ClientMessage> {
        let middle = part.since + part.ends.saturating_sub(part.since) / 2;
        let nobody = me.known.turn.is_none() && me.known.waiting == 0;
        let between_words =
            matches!(part.view.kind.as_str(), "open" | "turns") && nobody && me.known.is_counted();
        if !between_words || part.view.inserted || me.now < middle || me.now >= part.ends {
            return None;
        }
        if !self.motion_put && me.known.inserts.iter().any(|insert| insert == "motion") {
            self.motion_put = true;
            return Some(ClientMessage::Motion { text: WORDS.motion.clone(), minutes: Some(VOTE_MINUTES) });
        }
        if !self.poll_put && part.view.kind == "open" {
            self.poll_put = true;
            let (text, choices) = (WORDS.poll.clone(), WORDS.choices.clone());
            return Some(ClientMessage::Poll { text, choices, minutes: VOTE_MINUTES });
        }
        None
    }

    /// Looks into each of the smaller rooms for a while, and comes back. Pairs are left alone.
    pub(super) fn visit(&mut self, me: &Person) -> Option<ClientMessage> {
        let here = me.known.stage;
        if !here.is_main() {
            let long = self.visits_since.is_none_or(|since| me.now >= since + VISIT_MS);
            return long.then_some(ClientMessage::JoinRoom { stage: StageId::MAIN });
        }
        if me.known.kind() != "split"
            || me.known.part.as_ref().is_some_and(|part| me.now < part.since + VISIT_MS)
        {
            return None;
        }
        let named = me.known.rooms.iter().filter(|room| room.name.parse::<u16>().is_err());
        let next = named.map(|room| room.stage).find(|stage| !self.visited.contains(stage))?;
        self.visited.insert(next);
        self.visits_since = Some(me.now);
        Some(ClientMessage::JoinRoom { stage: next })
    }
}
