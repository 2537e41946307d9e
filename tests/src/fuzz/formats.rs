//! A host's format file.

use super::evening::Evening;
use crate::machine::of_format;
use crate::reference::workspace;
use meeting::{Applied, At, By, Command, Entry, Newcomer, Opening, Outgoing, SecretHash, Sent, To};
use protocol::client::Role;
use protocol::event::Event;
use protocol::{Alias, ClientId, SeatId};
use server::formats::{Loaded, explain, load};
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

/// What a format may stand on.
const SHIPPED: [&str; 5] = ["forms.toml", "lib.toml", "tools.toml", "peer_led.toml", "twelve_step.toml"];

/// Divides the format from a host's own shared phases.
const LIBRARY: &str = "\n# lib.toml\n";

/// Ticks within which the longest evening comes to its end.
const TICKS: usize = 20_000;

/// So many of the group may lead.
const LEADS: u16 = 2;

/// A format file and, behind a line of its own, a library: it is refused with its place, or its evening can be stored,
/// told and held, with people who speak and with people who do not.
pub fn formats(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (format, library) = text.split_once(LIBRARY).map_or((text, None), |(text, lib)| (text, Some(lib)));
    let own = [Some(("own.toml", format)), library.map(|text| ("own/lib.toml", text))];
    let own = own.into_iter().flatten().map(|(file, text)| (PathBuf::from(file), text.to_owned()));
    let files: Vec<_> = shipped().iter().cloned().chain(own).collect();
    match load(&files) {
        Ok(formats) => can_be_held(formats.get("own").expect("it was loaded")),
        Err(why) => assert!(why.to_string().contains(".toml:"), "{why}"),
    }
}

fn shipped() -> &'static [(PathBuf, String)] {
    static FILES: LazyLock<Vec<(PathBuf, String)>> = LazyLock::new(|| {
        let text = |file| fs::read_to_string(workspace().join("formats").join(file)).expect("it ships");
        SHIPPED.map(|file| (PathBuf::from(file), text(file))).into()
    });
    &FILES
}

fn can_be_held(loaded: &Loaded) {
    assert!(explain(loaded).starts_with(&loaded.format.name));
    let opening = of_format(loaded.clone());
    let stored = serde_json::to_string(&opening).expect("an opening is JSON");
    assert_eq!(serde_json::from_str::<Opening>(&stored).ok().as_ref(), Some(&opening));
    for lively in [true, false] {
        Group::gather(opening.clone(), lively).stay_to_the_end();
    }
}

/// A few people in an evening.
struct Group {
    evening: Evening,
    lively: bool,
    sent: u32,
}

impl Group {
    fn gather(opening: Opening, lively: bool) -> Self {
        let leads_come = opening.format.min_facilitators <= LEADS;
        let mut group = Self { evening: Evening::of(opening), lively, sent: 0 };
        let roles = [Role::Facilitator, Role::Cofacilitator, Role::Member, Role::Member, Role::Member];
        for (place, role) in (0..).zip(roles) {
            let Some(seat) = group.enter(place, role) else { continue };
            group.send(seat, Command::Agree { listen: false });
            group.lead(Command::Open);
            group.lead(Command::Admit { seat });
        }
        group.lead(Command::Start);
        // Those who are there may wait for ever for others to lead, and go home here.
        if !leads_come {
            group.lead(Command::End);
        }
        group
    }

    fn enter(&mut self, place: u8, role: Role) -> Option<SeatId> {
        let alias = format!("Person {place}");
        let newcomer = Newcomer {
            ticket: SecretHash([place; 32]),
            skeleton: alias.to_lowercase(),
            alias: Alias::new(alias).expect("an alias"),
            role,
            newcomer: place == 3,
            to_waiting: false,
            invited: true,
            pronouns: None,
            credential: None,
        };
        self.take_in(By::Door, Command::Enter(Box::new(newcomer)));
        self.evening.seats.get(usize::from(place)).copied()
    }

    /// By whoever came first, who facilitates. It need not be allowed.
    fn lead(&mut self, command: Command) {
        if let Some(&seat) = self.evening.seats.first() {
            self.send(seat, command);
        }
    }

    fn send(&mut self, seat: SeatId, command: Command) -> Applied {
        self.sent += 1;
        let id = ClientId::new(self.sent.to_string()).expect("a number is an id");
        self.take_in(By::Seat(seat, Sent { id, body: self.sent.into() }), command)
    }

    fn take_in(&mut self, by: By, command: Command) -> Applied {
        let at: At = self.evening.meeting.now() + 1;
        let chance = at.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.evening.take_in(Entry { at, chance, by, command })
    }

    fn stay_to_the_end(&mut self) {
        for _ in 0..TICKS {
            let Some(due) = self.evening.meeting.next_deadline() else { break };
            let applied = self.evening.tick(due);
            if self.lively {
                applied.outgoing.iter().for_each(|outgoing| self.answer(outgoing));
            }
        }
        assert!(self.evening.meeting.ended(), "it does not end: {:?}", self.evening.meeting.next_deadline());
        self.evening.can_be_seen();
    }

    /// Everyone raises a hand when a phase begins, is ready when asked, and says one line.
    fn answer(&mut self, outgoing: &Outgoing) {
        match (&outgoing.event, outgoing.to) {
            (Event::PhaseBegan { .. }, _) => {
                for seat in self.evening.seats.clone() {
                    self.send(seat, Command::RaiseHand);
                }
            }
            (Event::ReadyCheck { .. }, To::Seat(seat, _)) => {
                self.send(seat, Command::Ready { draft: None });
            }
            (Event::TurnBegan { seat, .. }, _) => {
                self.send(*seat, Command::Say { text: "Good evening.".to_owned() });
                self.send(*seat, Command::Done);
            }
            _ => {}
        }
    }
}
