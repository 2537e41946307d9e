//! People do anything at any time, and what must hold holds. A failure prints its seed; a seed that has failed
//! becomes a test with a name.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::machine::{frame, replay};
use harness::model::Model;
use harness::queue::Queues;
use harness::random::{Draws, random_opening};
use meeting::{Applied, At, By, Command, Entry, Meeting, Outcome, Outgoing, Sent, To};
use protocol::event::{Alert, Event, Standing};
use protocol::{ClientId, Code, SeatId, StageId};

/// Meetings in one run, unless the variable `RANDOM_MEETINGS` says how many, and entries in each.
const MEETINGS: u64 = 80;
const ENTRIES: usize = 400;

fn meetings() -> u64 {
    std::env::var("RANDOM_MEETINGS").map_or(MEETINGS, |number| number.parse().unwrap())
}

/// What a seat sees, without its counts and times.
fn seen(meeting: &Meeting, seat: SeatId) -> serde_json::Value {
    fn timeless(value: &mut serde_json::Value) {
        // Whoever is away counts as here for a moment more: that depends on the time too.
        const TIMES: [&str; 8] =
            ["seq", "own", "now", "ends_at", "until", "asked_until", "replies_until", "leader_here"];
        match value {
            serde_json::Value::Object(fields) => {
                fields.retain(|key, _| !TIMES.contains(&key.as_str()));
                fields.values_mut().for_each(timeless);
            }
            serde_json::Value::Array(list) => list.iter_mut().for_each(timeless),
            _ => {}
        }
    }
    let mut view = serde_json::to_value(meeting.view(seat)).unwrap();
    timeless(&mut view);
    view
}

struct Run {
    meeting: Meeting,
    model: Model,
    queues: Queues,
    draws: Draws,
    entries: Vec<Entry>,
    outgoing: Vec<Outgoing>,
}

impl Run {
    fn of(seed: u64) -> Result<Self, String> {
        let first = Entry {
            at: 0,
            chance: seed,
            by: By::Clock,
            command: Command::Opened(Box::new(random_opening(seed))),
        };
        let meeting = Meeting::open(&first).unwrap();
        let (model, queues, draws) = (Model::default(), Queues::default(), Draws::new(seed));
        let mut run = Self { meeting, model, queues, draws, entries: vec![first], outgoing: Vec::new() };
        for _ in 0..ENTRIES {
            run.tick()?;
            let entry = run.draws.entry();
            run.comes_back_first(&entry.by)?;
            run.agree_on(&entry)?;
            if run.meeting.ended() {
                break;
            }
            run.nothing_is_taken_away()?;
            run.a_rest_changes_nothing()?;
        }
        Ok(run)
    }

    /// Whoever sends something has a connection: the log knows that first.
    fn comes_back_first(&mut self, by: &By) -> Result<(), String> {
        let By::Seat(seat, _) = *by else { return Ok(()) };
        if self.meeting.is_away(seat) {
            let (at, chance) = (self.meeting.now(), self.draws.chance());
            self.apply(&Entry { at, chance, by: By::Clock, command: Command::Back { seat } })?;
            self.tick_at(at)?;
        }
        Ok(())
    }

    /// Time passes; a tick leaves nothing undone.
    fn tick(&mut self) -> Result<(), String> {
        let at = self.draws.pause();
        self.tick_at(at)
    }

    fn tick_at(&mut self, at: At) -> Result<(), String> {
        let entry = Entry { at, chance: self.draws.chance(), by: By::Clock, command: Command::Tick };
        self.apply(&entry)?;
        match self.meeting.next_deadline() {
            Some(due) if due <= at => Err(format!("after a tick at {at} one is due at {due}")),
            _ => Ok(()),
        }
    }

    /// `check` and `apply` say the same, a refusal changes nothing, and a message sent again is answered again.
    fn agree_on(&mut self, entry: &Entry) -> Result<(), String> {
        let checked = self.meeting.check(&entry.by, &entry.command);
        let before = checked.is_err().then(|| self.state());
        let outcome = self.apply(entry)?.outcome;
        match (&checked, &outcome) {
            (Err(expected), Outcome::Refused(refused)) if expected == refused => {
                let same = before.is_some_and(|before| before == self.state());
                if same { Ok(()) } else { Err(format!("{entry:?} was refused and changed something")) }
            }
            (Ok(()), Outcome::Done(_)) => self.send_again(entry, &outcome),
            (Ok(()), Outcome::Seated(_) | Outcome::Silent) => Ok(()),
            (Err(_), Outcome::Silent) if entry.by == By::Clock => Ok(()),
            _ => Err(format!("{entry:?} was checked {checked:?} and applied {outcome:?}")),
        }
    }

    /// N19: whatever phase it is and whatever a facilitator did, help, leaving and listening are there.
    fn nothing_is_taken_away(&self) -> Result<(), String> {
        const FULL: [Code; 2] = [Code::Busy, Code::RateLimited];
        for &seat in &self.draws.seats {
            for command in always(self.meeting.hears(seat).is_some()) {
                let by = By::Seat(seat, Sent { id: ClientId::new("always").unwrap(), body: 0 });
                let gone = self.meeting.view(seat).is_none_or(|view| !is_live(view.standing));
                match self.meeting.check(&by, &command) {
                    Err(refused) if !gone && !FULL.contains(&refused.code) => {
                        return Err(format!("{command:?} of {seat} is refused: {:?}", refused.code));
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// The calm button pressed twice: what everybody sees is what it was, but for counts and for times that passed.
    fn a_rest_changes_nothing(&self) -> Result<(), String> {
        const REST_MS: At = 500;
        let mut rested = self.meeting.clone();
        let calm = |seat: SeatId, on: bool, at: At| Entry {
            at,
            chance: 0,
            by: By::Seat(seat, Sent { id: ClientId::new(format!("calm{on}")).unwrap(), body: 0 }),
            command: Command::Calm { on },
        };
        let from = rested.now();
        let may =
            |seat: &&SeatId| rested.check(&calm(**seat, true, from).by, &Command::Calm { on: true }).is_ok();
        let Some(&presses) = self.draws.seats.iter().find(may) else { return Ok(()) };
        rested.apply(&calm(presses, true, from));
        let due_by = |meeting: &Meeting, at: At| meeting.next_deadline().is_some_and(|due| due <= at);
        // What is due already comes with the next entry, whatever that is.
        if due_by(&self.meeting, from) || due_by(&rested, from + REST_MS) {
            return Ok(());
        }
        rested.apply(&calm(presses, false, from + REST_MS));
        let changed =
            self.draws.seats.iter().find(|seat| seen(&self.meeting, **seat) != seen(&rested, **seat));
        changed.map_or(Ok(()), |seat| {
            let (before, after) = (seen(&self.meeting, *seat), seen(&rested, *seat));
            Err(format!("a rest changes what {seat} sees:\n{before}\n{after}"))
        })
    }

    fn state(&self) -> String {
        serde_json::to_string(&self.meeting).unwrap()
    }

    fn send_again(&mut self, entry: &Entry, outcome: &Outcome) -> Result<(), String> {
        if entry.command == Command::Leave || self.meeting.ended() {
            return Ok(());
        }
        // What the first one made due at once comes first.
        self.tick_at(entry.at)?;
        if self.meeting.ended() {
            return Ok(());
        }
        let again = self.apply(entry)?;
        if again.outcome == *outcome && again.outgoing.is_empty() {
            return Ok(());
        }
        Err(format!("{entry:?} was answered {outcome:?}, and sent again {again:?}"))
    }

    fn apply(&mut self, entry: &Entry) -> Result<Applied, String> {
        let applied = self.meeting.apply(entry);
        self.entries.push(entry.clone());
        self.outgoing.extend(applied.outgoing.iter().cloned());
        let model = self.model.note(entry, &applied, &self.meeting);
        let queues = self.queues.note(entry, &applied, &self.meeting);
        let number = self.entries.len() - 1;
        model.and(queues).map_err(|fault| format!("entry {number}, {:?}: {fault}", entry.command))?;
        self.draws.hear(&applied);
        Ok(applied)
    }

    fn ends_well(&self) -> Result<(), String> {
        self.model.starts_over_clean(&self.meeting)?;
        self.replays()?;
        self.goes_on_from_a_snapshot()
    }

    fn replays(&self) -> Result<(), String> {
        let (again, outgoing) = replay(&self.entries).unwrap();
        let same_views = self.draws.seats.iter().all(|seat| again.view(*seat) == self.meeting.view(*seat));
        if bytes(&outgoing) == bytes(&self.outgoing) && same_views {
            return Ok(());
        }
        Err("a replay of the same entries gives something else".to_owned())
    }

    fn goes_on_from_a_snapshot(&self) -> Result<(), String> {
        let (before, after) = self.entries.split_at(self.entries.len() / 2);
        let (half, mut outgoing) = replay(before).unwrap();
        let snapshot = serde_json::to_string(&half).unwrap();
        let mut again: Meeting = serde_json::from_str(&snapshot).unwrap();
        outgoing.extend(after.iter().flat_map(|entry| again.apply(entry).outgoing));
        if bytes(&outgoing) == bytes(&self.outgoing) {
            return Ok(());
        }
        Err("a restored snapshot goes on differently".to_owned())
    }
}

/// What nobody can take away from whoever has a claim to a seat; some of it needs the room.
fn always(inside: bool) -> Vec<Command> {
    let note = Command::Note { text: "help".to_owned(), about: None };
    let everywhere = vec![
        note,
        Command::NeedPerson { on: true },
        Command::HardTime,
        Command::MoreTime { on: true },
        Command::Leave,
    ];
    let in_the_room = vec![Command::Report { line: None, text: None }, Command::Listen { on: true }];
    everywhere.into_iter().chain(in_the_room.into_iter().filter(|_| inside)).collect()
}

fn is_live(standing: Standing) -> bool {
    matches!(standing, Standing::Door | Standing::Waiting | Standing::In)
}

fn bytes(outgoing: &[Outgoing]) -> Vec<String> {
    outgoing.iter().map(|one| frame(one).to_string()).collect()
}

/// Plays a seed and checks everything.
fn holds(seed: u64) -> Run {
    let run = Run::of(seed).unwrap_or_else(|fault| panic!("seed {seed}: {fault}"));
    run.ends_well().unwrap_or_else(|fault| panic!("seed {seed}: {fault}"));
    run
}

#[test]
fn whatever_people_do_what_must_hold_holds() {
    let kinds = |run: Run| run.outgoing.into_iter().map(|one| std::mem::discriminant(&one.event));
    let seen: std::collections::HashSet<_> = (0..meetings()).flat_map(|seed| kinds(holds(seed))).collect();
    assert!(seen.len() > 30, "the draws reach only {} kinds of event", seen.len());
}

#[test]
fn someone_whom_the_clock_lets_in_sees_what_came_after_them_in_the_same_tick() {
    holds(1_251);
}

#[test]
fn a_rest_cuts_nobody_who_speaks_in_a_room_that_comes_to_its_end() {
    holds(3_213);
}

#[test]
fn behind_a_silence_facilitators_see_the_hands_of_the_changed_order() {
    holds(120);
}

/// What the model says when the first such command of a meeting leads to this event.
fn planted(command: fn(&Command) -> bool, event: fn(SeatId) -> Outgoing) -> Result<(), String> {
    (0..MEETINGS).find_map(|seed| plant(&holds(seed).entries, command, event)).expect("somebody does that")
}

fn plant(
    entries: &[Entry],
    command: fn(&Command) -> bool,
    event: fn(SeatId) -> Outgoing,
) -> Option<Result<(), String>> {
    let mut meeting = Meeting::open(&entries[0]).unwrap();
    let mut model = Model::default();
    for entry in &entries[1..] {
        let mut applied = meeting.apply(entry);
        if let (By::Seat(seat, _), Outcome::Done(_)) = (&entry.by, &applied.outcome)
            && command(&entry.command)
        {
            applied.outgoing = vec![event(*seat)];
            return Some(model.note(entry, &applied, &meeting));
        }
        model.note(entry, &applied, &meeting).unwrap();
    }
    None
}

fn to_room(event: Event) -> Outgoing {
    Outgoing { to: To::Room(StageId::MAIN, 1_000_000), at: 0, event }
}

#[test]
fn the_model_catches_what_is_planted() {
    let gap =
        planted(|command| matches!(command, Command::RaiseHand), |_| to_room(Event::Waiting { count: 1 }));
    assert!(gap.unwrap_err().contains("bears 1000000"));
    let named = planted(
        |command| matches!(command, Command::Pass | Command::LowerHand | Command::Listen { .. }),
        |seat| Outgoing {
            to: To::Seat(SeatId(1), 1),
            at: 0,
            event: Event::Alert { alert: Alert::ChairAsked, seat: Some(seat) },
        },
    );
    assert!(named.unwrap_err().contains("is told"));
}

/// What the model of the queue says about the first entry in which this can be changed.
fn in_the_queue(entries: &[Entry], change: fn(&mut [Outgoing]) -> bool) -> Option<Result<(), String>> {
    let mut meeting = Meeting::open(&entries[0]).unwrap();
    let mut queues = Queues::default();
    for entry in &entries[1..] {
        let mut applied = meeting.apply(entry);
        let changed = change(&mut applied.outgoing);
        let noted = queues.note(entry, &applied, &meeting);
        if changed {
            return Some(noted);
        }
        noted.unwrap();
    }
    None
}

/// Two people are told each other's place.
fn swap_places(outgoing: &mut [Outgoing]) -> bool {
    let told = |index: &usize| matches!(outgoing[*index].event, Event::Place { place: Some(_) });
    let places: Vec<_> = (0..outgoing.len()).filter(told).collect();
    let [.., one, other] = places[..] else { return false };
    if outgoing[one].to == outgoing[other].to || outgoing[one].event == outgoing[other].event {
        return false;
    }
    let event = outgoing[one].event.clone();
    outgoing[one].event = std::mem::replace(&mut outgoing[other].event, event);
    true
}

/// Facilitators are told the first two hands in the other order.
fn swap_hands(outgoing: &mut [Outgoing]) -> bool {
    let mut lists = outgoing.iter_mut().filter_map(|one| match &mut one.event {
        Event::Hands { hands, .. } if hands.len() > 1 => Some(hands),
        _ => None,
    });
    lists.next_back().map(|hands| hands.swap(0, 1)).is_some()
}

#[test]
fn the_model_of_the_queue_catches_two_places_or_two_hands_that_are_swapped() {
    let said = |change: fn(&mut [Outgoing]) -> bool| {
        let caught = (0..MEETINGS).find_map(|seed| in_the_queue(&holds(seed).entries, change));
        caught.expect("two people wait somewhere").unwrap_err()
    };
    let (places, hands) = (said(swap_places), said(swap_hands));
    assert!(places.starts_with("places that were told: the model has ["), "{places}");
    assert!(hands.starts_with("hands that were told: the model has ["), "{hands}");
}
