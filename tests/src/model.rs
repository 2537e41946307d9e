//! A naive model of a meeting, and what must hold whatever people do.
//!
//! It knows nothing of the rules but what any reader of the events could check with pencil and paper: who has the
//! floor, how far each count is, which words were shown to whom.

use crate::machine::frame;
use meeting::{Applied, By, Command, Entry, Meeting, Outcome, Outgoing, Resume, To};
use protocol::client::Meanwhile;
use protocol::event::Event;
use protocol::{AskId, SeatId, StageId, TurnId};
use std::collections::{BTreeMap, BTreeSet};

/// What has been seen to happen.
#[derive(Debug, Default, Clone)]
pub struct Model {
    seq: BTreeMap<StageId, u64>,
    own: BTreeMap<SeatId, u64>,
    /// Who has the floor of each stage.
    holder: BTreeMap<StageId, TurnId>,
    /// In which rooms each seat has been, behind which count and up to which.
    stays: BTreeMap<SeatId, Vec<(StageId, u64, u64)>>,
    /// Words that the rules refused, or that were taken back: nobody may be shown them from then on.
    unsaid: BTreeSet<String>,
    /// Words that were meant for few.
    private: BTreeSet<String>,
    /// Each line's words and count.
    lines: BTreeMap<u64, String>,
    /// Who has answered what was asked.
    answered: BTreeMap<AskId, BTreeSet<SeatId>>,
    ended: bool,
}

/// Where something is wrong, in words.
pub type Fault = String;

impl Model {
    /// Takes note of one entry and what it led to.
    pub fn note(&mut self, entry: &Entry, applied: &Applied, meeting: &Meeting) -> Result<(), Fault> {
        self.note_words(entry, &applied.outcome);
        for outgoing in &applied.outgoing {
            self.in_order(outgoing)?;
            self.nothing_leaks(outgoing, meeting)?;
            self.counts_at_least_three(&outgoing.event)?;
        }
        self.nobody_is_named(entry, applied)?;
        self.room_hears_nothing_of_care(entry, applied)
    }

    /// What holds whatever the words are: each event has the next number, there is one holder of each floor, and nothing
    /// comes after the end.
    pub fn in_order(&mut self, outgoing: &Outgoing) -> Result<(), Fault> {
        self.count(outgoing)?;
        self.arrive(outgoing);
        self.nothing_follows_the_end(&outgoing.event)?;
        self.floor(outgoing)
    }

    /// Needing someone, being with someone and worrying about someone are told to nobody but those whom it concerns.
    fn room_hears_nothing_of_care(&self, entry: &Entry, applied: &Applied) -> Result<(), Fault> {
        let care = matches!(
            entry.command,
            Command::Note { .. }
                | Command::HardTime
                | Command::NeedPerson { .. }
                | Command::Aside { .. }
                | Command::CloseAside { .. }
                | Command::OneToOne { .. }
                | Command::TakeCrisis { then: Meanwhile::GoOn | Meanwhile::StandIn, .. }
        );
        let heard = applied.outgoing.iter().find(|outgoing| matches!(outgoing.to, To::Room(..)));
        match heard.filter(|_| care) {
            Some(outgoing) => Err(format!("the room hears of {:?}: {outgoing:?}", entry.command)),
            None => Ok(()),
        }
    }

    /// The main room hears of a seat first when it comes in; whoever goes to another room is told so themselves.
    fn arrive(&mut self, outgoing: &Outgoing) {
        match (&outgoing.event, outgoing.to) {
            (Event::People { here, .. }, To::Room(StageId::MAIN, seq)) => here.iter().for_each(|seat| {
                self.stays.entry(seat.seat).or_insert_with(|| vec![(StageId::MAIN, seq, u64::MAX)]);
            }),
            (Event::Room { stage, .. }, To::Seat(seat, _)) => {
                let count = |stage| self.seq.get(stage).copied().unwrap_or_default();
                let after = count(stage);
                let stays = self.stays.entry(seat).or_default();
                if let Some((before, _, upto)) = stays.last_mut() {
                    *upto = count(before);
                }
                stays.push((*stage, after, u64::MAX));
            }
            _ => {}
        }
    }

    // ---- counts

    fn count(&mut self, outgoing: &Outgoing) -> Result<(), Fault> {
        let (count, number) = match outgoing.to {
            To::Room(stage, seq) => (self.seq.entry(stage).or_default(), seq),
            To::Seat(seat, own) => (self.own.entry(seat).or_default(), own),
        };
        *count += 1;
        if *count == number { Ok(()) } else { Err(format!("{outgoing:?} bears {number} and not {count}")) }
    }

    // ---- what was asked

    fn counts_at_least_three(&self, event: &Event) -> Result<(), Fault> {
        let Event::Tally { ask, too_few, answered, questions, .. } = event else { return Ok(()) };
        let many = self.answered.get(ask).is_some_and(|who| who.len() >= 3) && answered >= &Some(3);
        let silent = *too_few && questions.is_empty() && answered.is_none();
        if many != silent { Ok(()) } else { Err(format!("{event:?} counts too few")) }
    }

    // ---- the floor

    /// Every room hears of the end, and nothing after that.
    fn nothing_follows_the_end(&self, event: &Event) -> Result<(), Fault> {
        match event {
            Event::Ended {} => Ok(()),
            _ if self.ended => Err(format!("{event:?} comes after the end")),
            _ => Ok(()),
        }
    }

    /// One at a time on each stage.
    fn floor(&mut self, outgoing: &Outgoing) -> Result<(), Fault> {
        let To::Room(stage, _) = outgoing.to else { return Ok(()) };
        let event = &outgoing.event;
        let holder = self.holder.get(&stage).copied();
        match (event, holder) {
            (Event::TurnBegan { turn, .. }, None) => {
                self.holder.insert(stage, *turn);
                Ok(())
            }
            (Event::TurnBegan { .. }, Some(holder)) => Err(format!("{event:?} begins while {holder:?} runs")),
            (Event::TurnEnded { turn }, Some(holder)) if *turn == holder => {
                self.holder.remove(&stage);
                Ok(())
            }
            (Event::TurnEnded { .. }, _) => Err(format!("{event:?} ends, and {holder:?} runs")),
            (Event::Ended {}, _) => {
                self.ended = true;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    // ---- words

    fn note_words(&mut self, entry: &Entry, outcome: &Outcome) {
        let refused = matches!(outcome, Outcome::Refused(_));
        match &entry.command {
            Command::Say { text } | Command::AnswerLine { text, .. } | Command::Chair { text }
                if refused && text.contains('<') =>
            {
                self.unsaid.insert(text.clone());
            }
            Command::Note { text, .. }
            | Command::Aside { text, .. }
            | Command::Whisper { text, .. }
            | Command::Write { text, .. }
            | Command::ReportWritten { text: Some(text), .. }
            | Command::Report { text: Some(text), .. } => {
                self.private.insert(text.clone());
            }
            Command::Answer { answers, .. } if refused => {
                self.unsaid.extend(answers.values().filter(|text| text.contains('<')).cloned());
            }
            Command::Answer { ask, answers, .. } => {
                self.private.extend(answers.get("wish").cloned());
                let who = self.answered.entry(*ask).or_default();
                if let By::Seat(seat, _) = entry.by {
                    who.insert(seat);
                }
            }
            Command::TakeBack { line } if !refused => {
                // Typed words stand in many lines: only words that stand nowhere else can be searched for.
                let words = self.lines.get(&line.0).filter(|words| words.contains('<'));
                self.unsaid.extend(words.cloned());
            }
            _ => {}
        }
    }

    fn nothing_leaks(&mut self, outgoing: &Outgoing, meeting: &Meeting) -> Result<(), Fault> {
        let shown = frame(outgoing).to_string();
        if let (Event::Said { line, text, .. }, To::Room(..)) = (&outgoing.event, outgoing.to) {
            self.lines.insert(line.0, text.clone());
        }
        let unsaid = self.unsaid.iter().find(|words| shown.contains(words.as_str()));
        let private = self.private.iter().find(|words| shown.contains(words.as_str()));
        match (unsaid, private, outgoing.to) {
            (Some(words), ..) => Err(format!("{words} is shown: {shown}")),
            (_, Some(words), To::Room(..)) => Err(format!("{words} is shown to the room: {shown}")),
            (_, Some(words), To::Seat(seat, _)) if !may_read(meeting, seat, &outgoing.event) => {
                Err(format!("{words} is shown to {seat}: {shown}"))
            }
            _ => Ok(()),
        }
    }

    /// Whoever passes, listens, asks for more time, lowers a hand or leaves is named to nobody by that.
    fn nobody_is_named(&self, entry: &Entry, applied: &Applied) -> Result<(), Fault> {
        let By::Seat(who, _) = &entry.by else { return Ok(()) };
        let quiet = matches!(
            entry.command,
            Command::Pass
                | Command::Listen { .. }
                | Command::MoreTime { .. }
                | Command::LowerHand
                | Command::Leave
                | Command::Block { .. }
                | Command::AnswerToWrite { yes: false, .. }
                | Command::StepOut { .. }
                | Command::HardTime
        );
        let to_others = applied
            .outgoing
            .iter()
            .filter(|outgoing| !matches!(outgoing.to, To::Seat(seat, _) if seat == *who));
        // The one who is with someone must not wait for words that cannot come.
        let with_them = |event: &Event| matches!(event, Event::Crisis { .. } | Event::AsideClosed { .. });
        // A split that begins by it tells each of its rooms who is there.
        let moved = |event: &Event| matches!(event, Event::People { .. }) && applied.moved.contains(who);
        let names = |outgoing: &&Outgoing| {
            let event = &outgoing.event;
            !with_them(event) && !moved(event) && frame(outgoing).to_string().contains(&who.to_string())
        };
        match to_others.filter(|_| quiet).find(names) {
            Some(outgoing) => Err(format!("{:?} of {who} is told: {outgoing:?}", entry.command)),
            None => Ok(()),
        }
    }

    // ---- coming back

    /// Whoever starts over sees nothing from before they came, and nothing that is unsaid.
    pub fn starts_over_clean(&self, meeting: &Meeting) -> Result<(), Fault> {
        self.own.keys().try_for_each(|seat| match meeting.resume(*seat, None) {
            Resume::StartOver(view, lines) => {
                let view = serde_json::to_string(&view).map_err(|error| error.to_string())?;
                self.shows_nothing_unsaid(&view)?;
                lines.iter().try_for_each(|line| self.is_theirs(*seat, line))
            }
            // A seat that was given up, and of which nothing stays.
            Resume::Gone if meeting.view(*seat).is_none() => Ok(()),
            other => Err(format!("{seat} is answered {other:?}")),
        })
    }

    fn shows_nothing_unsaid(&self, shown: &str) -> Result<(), Fault> {
        let unsaid = self.unsaid.iter().find(|words| shown.contains(words.as_str()));
        unsaid.map_or(Ok(()), |words| Err(format!("{words} comes back in {shown}")))
    }

    /// A seat is shown again what came while it was there, and nothing that is unsaid.
    pub fn is_theirs(&self, seat: SeatId, line: &Outgoing) -> Result<(), Fault> {
        self.shows_nothing_unsaid(&frame(line).to_string())?;
        let To::Room(stage, seq) = line.to else { return Ok(()) };
        let stays = self.stays.get(&seat).map_or(&[][..], Vec::as_slice);
        let was_there =
            stays.iter().any(|(room, after, upto)| *room == stage && seq > *after && seq <= *upto);
        let is_there = stage.is_main() || stays.last().is_some_and(|(room, ..)| *room == stage);
        if was_there && is_there { Ok(()) } else { Err(format!("{seat} was in {stays:?} and sees {line:?}")) }
    }
}

/// A private line is for the one it was sent to, and for those who facilitate; what two people write to each other is
/// for those two, and so is a word of a one-to-one, also before other facilitators.
fn may_read(meeting: &Meeting, seat: SeatId, event: &Event) -> bool {
    if let Event::AsideSaid { by, seat: to, .. } = event {
        return [*by, *to].contains(&seat);
    }
    let to_them = match event {
        Event::Whispered { seat: to, by, .. } | Event::Written { by, seat: to, .. } => {
            *to == seat || *by == seat
        }
        _ => false,
    };
    to_them || meeting.view(seat).is_some_and(|view| view.me.role.facilitates())
}
