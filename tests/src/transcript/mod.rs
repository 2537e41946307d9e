//! An evening as a page that a facilitator can read: what everyone saw, minute by minute, and apart from it what was
//! for one person only. While there are smaller rooms, each is told from its beginning to its end, one after another.

mod told;

use crate::machine::evening::{Happened, Played};
use crate::script::When;
use meeting::{Outgoing, To};
use protocol::ask::AskView;
use protocol::view::PhaseView;
use protocol::{Event, SeatId, StageId};
use std::collections::{BTreeMap, BTreeSet};
use told::{Writer, did};

/// The page `docs/formats/NAME.md`. `told` is the evening in the words of `format explain`.
pub fn page(played: &Played, told: &str) -> String {
    let mut page = Page { writer: Writer::new(played), rooms: BTreeMap::new(), seats: BTreeMap::new() };
    page.main().text = format!(
        "# An evening of `{}`\n\n<!-- Made by a test that plays it. To make it anew: \
         cargo run -p openchair-tests --bin generate -->\n\nNobody in it exists, and no word of it was ever said. \
         Times are minutes and seconds from the start.\nWhat stands in a list and is marked *private* is seen by \
         nobody else than it says.\n\n## The shape\n\n```text\n{told}\n```\n",
        played.format.name
    );
    for (at, happened) in &played.happened {
        page.take(*at, happened);
    }
    page.gather_rooms();
    page.rooms.remove(&StageId::MAIN).unwrap_or_default().whole()
}

struct Page<'a> {
    writer: Writer<'a>,
    /// The main room, and those of the split that runs.
    rooms: BTreeMap<StageId, Room>,
    /// Who is in which room.
    seats: BTreeMap<SeatId, StageId>,
}

/// What is told of one room.
#[derive(Default)]
struct Room {
    name: String,
    text: String,
    /// What has happened privately since the last thing that everyone there saw.
    private: Vec<(When, Vec<String>, String)>,
    /// The part that runs is a round: everyone has a place without having asked for it, and that is no news.
    round: bool,
    /// The ready check was shown once in this part, and need not be shown each time.
    checked: bool,
    /// How many hands each of those who lead was shown, and who has a place among them: that both shrink is no news.
    hands: BTreeMap<SeatId, usize>,
    placed: BTreeSet<SeatId>,
    /// Who was told once how the last minutes of a turn are announced, or how a text is offered.
    cued: bool,
    offered: BTreeSet<SeatId>,
    /// What is asked.
    ask: Option<AskView>,
}

impl Page<'_> {
    fn take(&mut self, at: When, happened: &Happened) {
        match happened {
            Happened::Did(who, verb) => {
                let seat = self.writer.seat(who);
                let ask = seat.and_then(|seat| self.room_of(seat).ask.clone());
                self.add_private(at, seat, did(verb, ask.as_ref()));
            }
            Happened::Told(Outgoing { to: To::Seat(seat, _), event, .. }) => {
                self.take_private(at, *seat, event);
            }
            Happened::Told(Outgoing { to: To::Room(stage, _), at: told_at, event }) => {
                if let Event::PhaseBegan { phase } = event {
                    self.begin(at, *stage, phase);
                    return;
                }
                if let Event::Asked { ask } = event {
                    self.rooms.entry(*stage).or_default().ask = Some(ask.clone());
                }
                if let Some(text) = self.writer.told(*stage, *told_at, event) {
                    self.write(at, *stage, &text);
                }
            }
        }
    }

    fn take_private(&mut self, at: When, seat: SeatId, event: &Event) {
        let room = self.room_of(seat);
        if room.knows(seat, event) {
            return;
        }
        self.add_private(at, Some(seat), self.writer.told_privately(event));
        if let Event::Room { stage, name } = event {
            self.seats.insert(seat, *stage);
            self.rooms.entry(*stage).or_default().name.clone_from(name);
        }
    }

    /// What everyone in a room saw.
    fn write(&mut self, at: When, stage: StageId, text: &str) {
        let room = self.rooms.entry(stage).or_default();
        room.write_private();
        room.text.push_str(&format!("\n`{}` {text}\n", clock(at)));
    }

    fn begin(&mut self, at: When, stage: StageId, phase: &PhaseView) {
        if stage.is_main() {
            self.gather_rooms();
        } else {
            self.main().write_private();
        }
        let about = self.writer.about(phase);
        let room = self.rooms.entry(stage).or_default();
        room.write_private();
        (room.round, room.checked, room.cued) = (phase.order.as_deref() == Some("round"), false, false);
        room.ask = phase.ask.as_deref().cloned();
        let depth = if stage.is_main() { "##" } else { "####" };
        let name = phase.id.replace('_', " ");
        room.text.push_str(&format!("\n{depth} {} {name}\n\n{about}\n", clock(at)));
    }

    /// The smaller rooms are over: what happened there, room by room.
    fn gather_rooms(&mut self) {
        let mut rooms = std::mem::take(&mut self.rooms);
        let mut main = rooms.remove(&StageId::MAIN).unwrap_or_default();
        for room in rooms.into_values().filter(|room| !room.text.is_empty()) {
            main.text.push_str(&format!(
                "\n### Meanwhile in the room “{}”\n{}",
                room.name.clone(),
                room.whole()
            ));
        }
        self.rooms.insert(StageId::MAIN, main);
    }

    /// The same sentence to several people is one.
    fn add_private(&mut self, at: When, seat: Option<SeatId>, text: Option<String>) {
        let (Some(seat), Some(text)) = (seat, text) else { return };
        let who = self.writer.name(seat);
        let private = &mut self.room_of(seat).private;
        match private.iter_mut().find(|(then, _, same)| *same == text && at - *then < 60_000) {
            Some((_, people, _)) if people.contains(&who) => {}
            Some((_, people, _)) => people.push(who),
            None => private.push((at, vec![who], text)),
        }
    }

    fn room_of(&mut self, seat: SeatId) -> &mut Room {
        let stage = self.seats.get(&seat).copied().unwrap_or(StageId::MAIN);
        self.rooms.entry(stage).or_default()
    }

    fn main(&mut self) -> &mut Room {
        self.rooms.entry(StageId::MAIN).or_default()
    }
}

impl Room {
    /// Whether this says nothing that the page has not said.
    fn knows(&mut self, seat: SeatId, event: &Event) -> bool {
        match event {
            Event::Place { place: None } => !self.placed.remove(&seat),
            Event::Place { .. } => !self.placed.insert(seat) || self.round,
            Event::Hands { hands, .. } => {
                self.hands.insert(seat, hands.len()).unwrap_or_default() >= hands.len() || self.round
            }
            Event::ReadyCheck { .. } => std::mem::replace(&mut self.checked, true),
            Event::Cue { .. } => std::mem::replace(&mut self.cued, true),
            Event::TextOffered { .. } => !self.offered.insert(seat),
            _ => false,
        }
    }

    fn write_private(&mut self) {
        for (at, people, text) in std::mem::take(&mut self.private) {
            let in_a_list = self.text.lines().next_back().is_some_and(|line| line.starts_with("- `"));
            let gap = if in_a_list { "" } else { "\n" };
            self.text.push_str(&format!("{gap}- `{}` *private, {}:* {text}\n", clock(at), people.join(", ")));
        }
    }

    fn whole(mut self) -> String {
        self.write_private();
        self.text
    }
}

/// Minutes and whole seconds.
fn clock(at: When) -> String {
    crate::script::time::write(at.div_euclid(1_000) * 1_000)
}
