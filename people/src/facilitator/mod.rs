//! Leading an evening, in any format, by what the wire tells and nothing else.
//!
//! Whoever leads looks around every few seconds and does the one thing that matters most: somebody in need first
//! (`care`), then the safety of the room (`order`), the door and small kindnesses (`door`), the floor (`floor`), and
//! last the evening's parts (`parts`). So it does not matter what was missed while their line was gone.

mod care;
mod door;
mod floor;
mod order;
mod parts;

use crate::Ms;
use crate::character::Span;
use crate::person::Person;
use crate::plans::{Intent, While};
use protocol::client::Role;
use protocol::event::{Alert, Event, Hint};
use protocol::view::SeatView;
use protocol::{ClientMessage, LineId, NoteId, SeatId, StageId, TurnId};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Seconds between two looks around.
const LOOKS_S: [u64; 2] = [2, 5];

/// What someone who leads keeps in mind.
#[derive(Debug, Default)]
pub(crate) struct Facilitator {
    /// Who is to be the evening's speaker, as agreed beforehand.
    speaker: Option<String>,
    looks: bool,
    opened: bool,
    /// Private lines to be written: a welcome, an answer to a note.
    letters: VecDeque<(SeatId, String)>,
    /// Words to be said in one-to-ones.
    asides: VecDeque<(SeatId, String)>,
    /// Since when somebody has been waiting for a person.
    called_since: BTreeMap<SeatId, Ms>,
    /// Lines that hurt, and whose.
    offences: VecDeque<(LineId, SeatId)>,
    /// Lines that nobody sees any more.
    gone: BTreeSet<LineId>,
    /// How often each has offended.
    counts: BTreeMap<SeatId, u8>,
    /// What is to be done next because of that.
    steps: VecDeque<ClientMessage>,
    /// Somebody who facilitates would like the chair.
    chair_asked_by: Option<SeatId>,
    chair_offered: bool,
    chair_asked_at: Option<Ms>,
    /// Since when lines wait to be read, because of this person.
    reads_since: Option<Ms>,
    /// All of this part's text has been read, and will have been understood then.
    read_by: Option<Ms>,
    /// The turn whose time is used up, since then.
    overrun: Option<(TurnId, Ms)>,
    called_at: Option<Ms>,
    /// How often this part was made longer.
    extended: u8,
    /// The parts, by their number, in which these were done once.
    invited_in: Option<u64>,
    moved_on_from: Option<u64>,
    shortens_turns_to: Option<u16>,
    long_quiet: bool,
    motion_put: bool,
    poll_put: bool,
    spoke_in: Option<u64>,
    /// Smaller rooms that have been visited, and since when this one.
    visited: BTreeSet<StageId>,
    visits_since: Option<Ms>,
    approved: BTreeSet<NoteId>,
}

impl Facilitator {
    pub(crate) fn new(speaker: Option<String>) -> Self {
        Self { speaker, ..Self::default() }
    }
}

impl Person {
    /// Begins to look around, if they are here to lead.
    pub(crate) fn leads_if_so(&mut self) {
        let Some(leads) = self.leads.as_mut().filter(|leads| !leads.looks) else { return };
        leads.looks = true;
        self.mean(While::Evening, Intent::Lead);
    }

    /// Takes in an event, for the next look around.
    pub(crate) fn lead_on(&mut self, event: &Event) {
        let (now, me) = (self.now, self.known.seat);
        let Some(mut leads) = self.leads.take() else { return };
        match event {
            Event::PhaseBegan { .. } => leads.part_began(),
            Event::Arrived { seat, newcomer, late, .. } if (*newcomer || *late) && Some(*seat) != me => {
                let text = self.deck.deal(crate::words::Occasion::Welcome, &mut self.rng);
                leads.letters.push_back((*seat, text));
            }
            Event::Noted { seat, .. } if Some(*seat) != me => {
                leads.letters.push_back((*seat, crate::words::WORDS.to_a_note.clone()));
            }
            Event::AsideSaid { by, .. } | Event::AsideOpened { seat: by, .. } if Some(*by) != me => {
                let text = self.deck.deal(crate::words::Occasion::Company, &mut self.rng);
                leads.asides.push_back((*by, text));
            }
            Event::Crisis { seat, crisis, .. } => leads.crisis(now, *seat, *crisis),
            Event::Said { line, by, text, .. } if Some(*by) != me => leads.reads(*line, *by, text),
            Event::Gone { line } => _ = leads.gone.insert(*line),
            Event::Reported { line: Some(line), about: Some(about), .. } => leads.offends(*line, *about),
            Event::Posted { part, parts, text, .. } => leads.was_read(now, *part + 1 == *parts, text),
            Event::RoundTooLong { turn_seconds, .. } => leads.shortens_turns_to = *turn_seconds,
            Event::Hint { hint: Hint::LongQuiet } => leads.long_quiet = true,
            Event::ChairOffered { .. } => leads.chair_offered = true,
            Event::Alert { alert, seat } => leads.alerted(now, *alert, *seat, &self.known),
            _ => {}
        }
        self.leads = Some(leads);
    }

    /// One look around.
    pub(crate) fn leads(&mut self) {
        let wait = Span::from(LOOKS_S).draw_ms(&mut self.rng);
        self.mean_in(wait, While::Evening, Intent::Lead);
        let Some(mut leads) = self.leads.take() else { return };
        let act = leads.next_act(self);
        self.leads = Some(leads);
        if let Some(message) = act {
            self.send(message);
        }
    }
}

impl Facilitator {
    /// The one thing that matters most just now.
    fn next_act(&mut self, me: &mut Person) -> Option<ClientMessage> {
        if !me.known.is_in() || !me.known.facilitates() || me.known.ending {
            return None;
        }
        let holds = me.known.chair == me.known.seat;
        if !holds {
            return self.care_beside(me).or_else(|| self.takes_chair(me));
        }
        self.care(me)
            .or_else(|| self.keep_order(me))
            .or_else(|| self.keep_door(me))
            .or_else(|| self.visit(me))
            .or_else(|| self.keep_floor(me))
            .or_else(|| self.move_on(me))
    }

    fn alerted(&mut self, now: Ms, alert: Alert, seat: Option<SeatId>, known: &crate::known::Known) {
        match alert {
            Alert::Overrun | Alert::LongComposing => {
                self.overrun = known.turn.map(|turn| (turn.id, now));
            }
            Alert::ChairAsked => self.chair_asked_by = seat,
            _ => {}
        }
    }
}

/// Whether someone leads beside others.
fn is_colleague(person: &SeatView) -> bool {
    matches!(person.role, Role::Facilitator | Role::Cofacilitator)
}
