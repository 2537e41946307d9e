//! A naive model of the queue: who waits, in which order, and who is told what about it.
//!
//! It is written from the words of MEETINGS 3.1 and DECISIONS 24 to 31, not from the rules. It follows what people
//! do and what the meeting tells, keeps the hands of each stage in a plain list ([`list`]), and sorts that anew after
//! every entry. Places are told by the rules and never taken from them, but for one thing: the order that a round
//! draws.

mod list;
mod people;

use list::{Hand, List};
use meeting::format::{First, Format, Kind, Order, Phase, Turns};
use meeting::{Applied, At, By, Command, Entry, Meeting, Outcome, Outgoing, To, TypedWords};
use people::Person;
use protocol::client::{HandsOrder, Role};
use protocol::event::{Event, Standing};
use protocol::view::{self, PhaseView};
use protocol::{ClientId, PhaseIndex, SeatId, StageId, TurnId};
use std::collections::{BTreeMap, BTreeSet};

/// Who has which place.
type Places = BTreeSet<(u16, SeatId)>;

/// Everyone who waits to speak, in one meeting.
#[derive(Debug, Default)]
pub struct Queues {
    stages: BTreeMap<StageId, Stage>,
    people: BTreeMap<SeatId, Person>,
    /// What was sent before is answered again, and done once.
    sent: BTreeSet<(SeatId, ClientId)>,
    turns: BTreeSet<TurnId>,
    /// Who passed, or was left in peace, and has not raised a hand since.
    passed: BTreeSet<SeatId>,
    rests: bool,
    ending: bool,
    /// Everything stands still, since then.
    still: Option<At>,
    told_places: BTreeMap<SeatId, Option<u16>>,
    told_hands: BTreeMap<SeatId, Vec<view::Hand>>,
}

#[derive(Debug, Default)]
struct Stage {
    phase: PhaseIndex,
    list: List,
    /// The list behind an inserted phase.
    aside: Option<List>,
    told_waiting: u16,
}

impl Stage {
    /// Behind an inserted phase without turns the hands stay up.
    fn shown(&self) -> &List {
        self.aside.as_ref().filter(|_| self.list.turns.is_none()).unwrap_or(&self.list)
    }

    fn shown_mut(&mut self) -> &mut List {
        self.aside.as_mut().filter(|_| self.list.turns.is_none()).unwrap_or(&mut self.list)
    }
}

impl Queues {
    /// Takes note of one entry and what it led to, and compares.
    pub fn note(&mut self, entry: &Entry, applied: &Applied, meeting: &Meeting) -> Result<(), String> {
        self.seat(entry, applied);
        self.people.iter_mut().for_each(|(id, person)| person.look_before(*id, entry, meeting));
        if let (By::Seat(seat, sent), Outcome::Done(_)) = (&entry.by, &applied.outcome)
            && self.sent.insert((*seat, sent.id.clone()))
        {
            let meant = self.meant(*seat, &entry.command, meeting);
            self.did(*seat, &meant, entry.at, meeting);
            self.began(*seat, applied);
        }
        for outgoing in &applied.outgoing {
            self.lower_the_absent(outgoing.at, meeting);
            self.happened(outgoing, meeting)?;
        }
        self.lower_the_absent(entry.at + 1, meeting);
        self.people.iter_mut().for_each(|(id, person)| person.look_after(*id, meeting));
        if meeting.ended() { Ok(()) } else { self.compare(meeting) }
    }

    fn seat(&mut self, entry: &Entry, applied: &Applied) {
        if let (Command::Enter(who), Outcome::Seated(seat)) = (&entry.command, &applied.outcome) {
            self.people.entry(*seat).or_insert_with(|| Person::new(who.alias.clone(), who.newcomer));
        }
    }

    fn stage(&mut self, seat: SeatId) -> &mut Stage {
        let stage = self.people.get(&seat).map_or(StageId::MAIN, |person| person.stage);
        self.stages.entry(stage).or_default()
    }

    fn new_hand(&self, seat: SeatId, since: At) -> Hand {
        let person = self.people.get(&seat);
        let newcomer = person.is_some_and(|person| person.newcomer);
        // A guest answers what was asked just now.
        let first = person.is_some_and(|person| person.role == Role::Guest);
        Hand { seat, since, newcomer, first, later: false, ready: false }
    }

    // ---- what people do

    /// In a phase of turns a typed word is an act (DECISIONS 15).
    fn meant(&mut self, by: SeatId, command: &Command, meeting: &Meeting) -> Command {
        let Command::Say { text } = command else { return command.clone() };
        if self.stage(by).list.turns.is_none() {
            return command.clone();
        }
        let facilitates = self.people.get(&by).is_some_and(|person| person.role.facilitates());
        let named = |name: &str| {
            let mut inside = self.people.iter().filter(|(_, person)| person.inside);
            inside.find(|(_, person)| person.alias.as_str().eq_ignore_ascii_case(name)).map(|(id, _)| *id)
        };
        let called = text.strip_prefix("ga ").filter(|_| facilitates).and_then(named);
        match called {
            Some(seat) => Command::Call { seat: Some(seat), turn: None },
            None => typed(text, &meeting.opening().words).unwrap_or_else(|| command.clone()),
        }
    }

    fn did(&mut self, by: SeatId, command: &Command, at: At, meeting: &Meeting) {
        match command {
            Command::RaiseHand => self.raise(by, at),
            Command::LowerHand => self.stage(by).shown_mut().lower(by),
            Command::Listen { on: true } | Command::Agree { listen: true } => self.lower_everywhere(by),
            Command::Leave => self.goes(by),
            Command::Pass => {
                self.passed.insert(by);
                let stage = self.stage(by);
                stage.shown_mut().missed.remove(&by);
                stage.shown_mut().lower(by);
            }
            Command::Later => self.later(by, at),
            Command::Ready { .. } | Command::Typing { on: true } => self.stage(by).list.ready(by),
            Command::Call { seat: Some(seat), .. } | Command::NameNext { seat } => {
                self.stage(by).list.call(*seat);
            }
            Command::Call { seat: None, .. } => self.call_the_next(by, meeting),
            Command::ChangeTurns { order: Some(order), .. } => {
                let (order, first) = meaning(*order);
                self.stage(by).list.change(order, first);
            }
            Command::Unfinished => self.put_back(by, at),
            Command::Appoint { seat, .. } => self.name_speaker(*seat, at),
            _ => {}
        }
    }

    /// Whoever is asked and just begins is ready.
    fn began(&mut self, by: SeatId, applied: &Applied) {
        let turn = |event: &Event| matches!(event, Event::TurnBegan { seat, .. } if *seat == by);
        if applied.outgoing.iter().any(|outgoing| turn(&outgoing.event)) {
            self.stage(by).list.ready(by);
        }
    }

    fn raise(&mut self, seat: SeatId, at: At) {
        let hand = self.new_hand(seat, at);
        self.passed.remove(&seat);
        self.stage(seat).list.raise(hand);
    }

    /// Also said by someone who missed their turn: their hand is up again, at the end.
    fn later(&mut self, seat: SeatId, at: At) {
        let hand = Hand { later: true, first: false, ..self.new_hand(seat, at) };
        let list = &mut self.stage(seat).list;
        if list.has(seat) {
            return self.asked_in_vain(seat);
        }
        list.missed.remove(&seat);
        list.hands.push(hand);
        self.passed.remove(&seat);
    }

    fn asked_in_vain(&mut self, seat: SeatId) {
        if self.stage(seat).list.later(seat) {
            self.passed.insert(seat);
        }
    }

    /// Without a name it is for whoever hears that they are called.
    fn call_the_next(&mut self, by: SeatId, meeting: &Meeting) {
        let list = &mut self.stage(by).list;
        let hears = |seat: &SeatId| meeting.view(*seat).is_some_and(|view| view.me.called);
        let called = list.hands.iter().map(|hand| hand.seat).find(hears);
        list.called = None;
        called.into_iter().for_each(|seat| list.call(seat));
    }

    /// Whoever had got the floor meanwhile is next again.
    fn put_back(&mut self, by: SeatId, at: At) {
        if let Some((_, next)) = self.stage(by).list.holder {
            let hand = Hand { first: true, ready: true, ..self.new_hand(next, at) };
            let list = &mut self.stage(by).list;
            list.forget_turn(next);
            list.hands.push(hand);
        }
    }

    /// Someone became the evening's speaker while their phase waits for one.
    fn name_speaker(&mut self, seat: SeatId, at: At) {
        let speaks = self.people.get(&seat).is_some_and(Person::is_speaker);
        let list = &self.stage(seat).list;
        let waits = list.order() == Some(Order::Fixed) && list.holder.is_none();
        if speaks && waits && list.hands.is_empty() && list.taken.is_empty() {
            self.raise(seat, at);
        }
    }

    fn goes(&mut self, seat: SeatId) {
        self.people.entry(seat).and_modify(|person| person.inside = false);
        self.lower_everywhere(seat);
    }

    /// In the main room a hand stays up while its owner is in a room of a split.
    fn lower_everywhere(&mut self, seat: SeatId) {
        self.stage(seat).shown_mut().lower(seat);
        self.stages.entry(StageId::MAIN).or_default().shown_mut().lower(seat);
    }

    /// Before what happens at this time.
    fn lower_the_absent(&mut self, at: At, meeting: &Meeting) {
        let due = |person: &Person| person.lowers_at(meeting).is_some_and(|due| due < at);
        for (seat, _) in self.people.iter().filter(|(_, person)| due(person)) {
            self.stages.values_mut().for_each(|stage| stage.list.lower(*seat));
        }
    }

    // ---- what happens

    fn happened(&mut self, outgoing: &Outgoing, meeting: &Meeting) -> Result<(), String> {
        match outgoing.to {
            To::Room(stage, _) => self.room_heard(stage, outgoing.at, &outgoing.event, meeting),
            To::Seat(seat, _) => self.seat_heard(seat, outgoing.at, &outgoing.event),
        }
    }

    fn room_heard(&mut self, stage: StageId, at: At, event: &Event, meeting: &Meeting) -> Result<(), String> {
        match event {
            Event::PhaseBegan { phase } => self.begin(stage, phase, at, meeting),
            Event::TurnBegan { turn, seat, .. } => return self.begin_turn(stage, *turn, *seat),
            Event::TurnEnded { .. } => self.stages.entry(stage).or_default().list.holder = None,
            Event::Waiting { count } => self.stages.entry(stage).or_default().told_waiting = *count,
            Event::Rests { on } => self.stand_still(*on, self.ending, at),
            Event::Ending { .. } => self.stand_still(self.rests, true, at),
            Event::EndUndone {} => self.stand_still(self.rests, false, at),
            _ => {}
        }
        Ok(())
    }

    fn seat_heard(&mut self, seat: SeatId, at: At, event: &Event) -> Result<(), String> {
        match event {
            Event::ReadyCheck { until, .. } => self.stage(seat).list.asked = Some((seat, *until)),
            Event::ReadyCheckOver {} => self.asked_no_more(seat, at),
            Event::TurnMissed { .. } => {
                let list = &mut self.stage(seat).list;
                list.forget_turn(seat);
                list.missed.insert(seat);
            }
            // Behind the last phase comes no other whose list would take the place of this one.
            Event::NotReached { .. } => self.stage(seat).list.lower(seat),
            Event::Quietened { until } => self.quieten(seat, until.is_some()),
            Event::Room { stage, .. } => self.moves(seat, *stage),
            Event::Standing { standing: Standing::In, .. } => {
                self.people.entry(seat).and_modify(|person| person.inside = true);
            }
            Event::Standing { .. } => self.goes(seat),
            Event::Place { place } => {
                self.told_places.insert(seat, *place);
                if place.is_some() {
                    self.draw(seat, at);
                }
            }
            Event::Hands { hands, .. } => {
                self.told_hands.insert(seat, hands.clone());
                return self.nobody_who_passed(hands);
            }
            _ => {}
        }
        Ok(())
    }

    fn quieten(&mut self, seat: SeatId, on: bool) {
        self.people.entry(seat).and_modify(|person| person.quiet = on);
        if on {
            self.lower_everywhere(seat);
        }
    }

    /// Into a room of a split, or back: whoever leaves a room has no hand up there, and the main one stands still.
    fn moves(&mut self, seat: SeatId, to: StageId) {
        let Some(person) = self.people.get_mut(&seat) else { return };
        let from = std::mem::replace(&mut person.stage, to);
        if !from.is_main() {
            self.stages.entry(from).or_default().shown_mut().lower(seat);
        }
        // They see there what holds there.
        self.told_places.remove(&seat);
        self.told_hands.remove(&seat);
    }

    /// No answer in time means "later" (DECISIONS 29), but not while everything stands still.
    fn asked_no_more(&mut self, seat: SeatId, at: At) {
        let asked = self.stage(seat).list.asked.take();
        if self.still.is_none() && asked.is_some_and(|(asked, until)| asked == seat && until <= at) {
            self.asked_in_vain(seat);
        }
    }

    fn stand_still(&mut self, rests: bool, ending: bool, at: At) {
        (self.rests, self.ending) = (rests, ending);
        if rests || ending {
            self.still.get_or_insert(at);
        } else if let Some(since) = self.still.take() {
            let asked = self.stages.values_mut().filter_map(|stage| stage.list.asked.as_mut());
            asked.for_each(|(_, until)| *until += at - since);
        }
    }

    // ---- phases

    fn begin(&mut self, stage: StageId, phase: &PhaseView, at: At, meeting: &Meeting) {
        let format = &meeting.opening().format;
        let listed = if stage.is_main() { &format.phases } else { self.run_of_rooms(format) };
        let new = List::of(turns_of(phase, listed, &format.inserts));
        let here = self.stages.entry(stage).or_default();
        if phase.inserted {
            here.aside = Some(std::mem::replace(&mut here.list, new));
            return self.draw_from(stage, at, meeting);
        }
        let behind = here.aside.take().filter(|_| here.phase == phase.index);
        here.phase = phase.index;
        match behind {
            Some(behind) => self.go_on(stage, behind),
            None => {
                here.list = new;
                self.draw_from(stage, at, meeting);
            }
        }
    }

    /// What happens in each room of the split that runs. One that is inserted lets everyone write.
    fn run_of_rooms<'a>(&self, format: &'a Format) -> &'a [Phase] {
        let main = self.stages.get(&StageId::MAIN).filter(|main| main.aside.is_none());
        match main.map(|main| &format.phases[usize::from(main.phase.0)].kind) {
            Some(Kind::Split(split)) => &split.run,
            _ => &[],
        }
    }

    /// With the hands of those who still take part.
    fn go_on(&mut self, stage: StageId, behind: List) {
        let list = &mut self.stages.entry(stage).or_default().list;
        *list = behind;
        for (seat, _) in self.people.iter().filter(|(_, person)| !person.takes_part()) {
            list.lower(*seat);
        }
    }

    /// Everyone has a hand in a round, and the speaker where there is one.
    fn draw_from(&mut self, stage: StageId, at: At, meeting: &Meeting) {
        let list = &mut self.stages.entry(stage).or_default().list;
        let order = list.order();
        let has_one = |person: &Person| match order {
            Some(Order::Round) => person.is_in_the_round(at, meeting),
            Some(Order::Fixed) => person.is_speaker(),
            _ => false,
        };
        let people = self.people.iter().filter(|(_, person)| person.stage == stage && has_one(person));
        list.drawn = people.map(|(id, _)| *id).collect();
    }

    fn draw(&mut self, seat: SeatId, at: At) {
        if !self.stage(seat).list.drawn.remove(&seat) {
            return;
        }
        self.raise(seat, at);
        let list = &mut self.stage(seat).list;
        if list.order() == Some(Order::Fixed) {
            list.drawn.clear();
        }
    }

    // ---- turns

    fn begin_turn(&mut self, stage: StageId, turn: TurnId, seat: SeatId) -> Result<(), String> {
        let list = &mut self.stages.entry(stage).or_default().list;
        if let Some((_, holder)) = list.holder {
            return Err(format!("{seat} has the floor beside {holder}"));
        }
        if !self.turns.insert(turn) {
            // It goes on: "I was not finished".
            list.lower(seat);
            list.holder = Some((turn, seat));
            return Ok(());
        }
        let hands = list.in_order();
        let Some(place) = hands.iter().position(|hand| hand.seat == seat && hand.ready) else {
            return Err(format!("{seat} has the floor without having said that they are ready"));
        };
        let there =
            |hand: &&&Hand| !hand.later && self.people.get(&hand.seat).is_some_and(Person::may_be_asked);
        if let Some(before) = hands[..place].iter().find(there) {
            return Err(format!("{seat} has the floor before {}", before.seat));
        }
        list.begin_turn(turn, seat);
        Ok(())
    }

    // ---- what people are told

    fn nobody_who_passed(&self, hands: &[view::Hand]) -> Result<(), String> {
        let passed = hands.iter().find(|hand| self.passed.contains(&hand.seat));
        passed.map_or(Ok(()), |hand| Err(format!("{} passed, and facilitators see their hand", hand.seat)))
    }

    fn compare(&mut self, meeting: &Meeting) -> Result<(), String> {
        let views = self.people.keys().filter_map(|seat| Some((*seat, meeting.view(*seat)?)));
        let views: BTreeMap<_, _> = views.collect();
        for (seat, view) in &views {
            self.told_places.entry(*seat).or_insert(view.me.place);
        }
        for (id, stage) in &self.stages {
            if let Some(seat) = stage.list.drawn.first() {
                return Err(format!("{seat} is there from the start, and has no place"));
            }
            let expected: Vec<_> = stage.shown().in_order().into_iter().map(|hand| hand.seat).collect();
            if usize::from(stage.told_waiting) != expected.len() {
                return Err(format!("{} wait, and the room was told {}", expected.len(), stage.told_waiting));
            }
            // Whoever is in another room sees their place when they are back.
            let here: BTreeMap<_, _> = views.iter().filter(|(_, view)| view.stage == *id).collect();
            let expected = (1..).zip(expected).filter(|(_, seat)| here.contains_key(seat)).collect();
            let shown = here.iter().filter_map(|(seat, view)| Some((view.me.place?, **seat))).collect();
            self.same_order("places", &expected, &shown)?;
            let told = here
                .keys()
                .filter_map(|seat| Some((self.told_places.get(seat).copied()??, **seat)))
                .collect();
            self.same_order("places that were told", &expected, &told)?;
        }
        self.compare_hands(&views)
    }

    fn same_order(&self, what: &str, expected: &Places, found: &Places) -> Result<(), String> {
        if expected == found {
            return Ok(());
        }
        let named = |places: &Places| -> Vec<_> {
            places.iter().map(|(place, seat)| (*place, self.name(*seat).to_owned())).collect()
        };
        let (expected, found) = (named(expected), named(found));
        Err(format!("{what}: the model has {expected:?}, and the meeting {found:?}"))
    }

    fn compare_hands(&mut self, views: &BTreeMap<SeatId, view::View>) -> Result<(), String> {
        self.told_hands.retain(|seat, _| views.get(seat).is_some_and(|view| view.facilitating.is_some()));
        for (seat, view) in views {
            let Some(facilitating) = &view.facilitating else { continue };
            let told = self.told_hands.entry(*seat).or_insert_with(|| facilitating.hands.clone());
            let told = told.clone();
            self.nobody_who_passed(&facilitating.hands)?;
            self.same_hands("hands", view.stage, &facilitating.hands)?;
            self.same_hands("hands that were told", view.stage, &told)?;
        }
        Ok(())
    }

    fn same_hands(&self, what: &str, stage: StageId, found: &[view::Hand]) -> Result<(), String> {
        let expected = self.stages.get(&stage).map(|stage| stage.shown().for_facilitators());
        let expected = expected.into_iter().flatten().map(|hand| (hand.seat, hand.since, hand.ready));
        let found = found.iter().map(|hand| (hand.seat, hand.since, hand.ready));
        if expected.clone().eq(found.clone()) {
            return Ok(());
        }
        let [expected, found] = [expected.collect::<Vec<_>>(), found.collect()].map(|hands| {
            let named = hands.into_iter().map(|(seat, since, ready)| (self.name(seat), since, ready));
            named.collect::<Vec<_>>()
        });
        Err(format!("{what}: the model has {expected:?}, and facilitators {found:?}"))
    }

    fn name(&self, seat: SeatId) -> &str {
        self.people.get(&seat).map_or("nobody", |person| person.alias.as_str())
    }
}

fn typed(text: &str, words: &TypedWords) -> Option<Command> {
    let is = |list: &[String]| list.iter().any(|word| word.eq_ignore_ascii_case(text));
    let acts = [
        (&words.hand, Command::RaiseHand),
        (&words.more, Command::Typing { on: true }),
        (&words.withdraw, Command::LowerHand),
        (&words.pass, Command::Pass),
        (&words.later, Command::Later),
    ];
    acts.into_iter().find(|(words, _)| is(words)).map(|(_, act)| act)
}

fn meaning(order: HandsOrder) -> (Order, First) {
    match order {
        HandsOrder::Queue => (Order::Queue, First::Quietest),
        HandsOrder::Quietest => (Order::Progressive, First::Quietest),
        HandsOrder::Newcomers => (Order::Progressive, First::Newcomers),
    }
}

/// What the format says about the hands of a phase: one of the list, or one that is kept ready.
fn turns_of<'a>(phase: &PhaseView, listed: &'a [Phase], inserts: &'a [Phase]) -> Option<&'a Turns> {
    match phase.inserted {
        true => inserts.iter().find(|insert| insert.id == phase.id)?.turns(),
        false => listed.get(usize::from(phase.index.0))?.turns(),
    }
}
