//! Plays an evening by a story: people act when it is their turn, at a natural pace, and do what everyone does.

use super::Machine;
use super::shares::{Block, acts, blocks};
use crate::script::act::Send;
use crate::script::{Header, Script, Verb, When};
use crate::story::{Bit, Story};
use meeting::format::{Admission, Format, Kind, Order, Part, Phase, Respond};
use meeting::{At, By, Outgoing, To};
use protocol::ask::Step;
use protocol::client::Role;
use protocol::{ClientMessage, Event, SeatId, StageId};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// One thing that happened.
#[derive(Debug, Clone)]
pub enum Happened {
    /// Someone did something.
    Did(String, Verb),
    /// The rules told something.
    Told(Outgoing),
}

/// An evening from its opening to its end.
pub struct Played {
    /// What happened, in order, with its time from the start.
    pub happened: Vec<(When, Happened)>,
    /// Who had which seat.
    pub names: BTreeMap<SeatId, String>,
    /// The evening that was played.
    pub format: Format,
    /// The phases that began, by their ids.
    pub reached: Vec<String>,
}

impl Played {
    /// The parts of the evening that never began, but for those that begin on a condition.
    pub fn never_began(&self) -> Vec<&str> {
        let planned = self.format.phases.iter().filter(|phase| phase.when.is_none()).flat_map(with_inner);
        let ids = planned.map(|phase| phase.id.as_str());
        ids.filter(|id| !self.reached.iter().any(|reached| reached == id)).collect()
    }

    /// When the counted evening was over, and when it is over by plan, from the start.
    pub fn ended_and_planned(&self) -> (When, When) {
        let counted = || self.format.phases.iter().filter(|phase| phase.part == Part::Counted);
        let last = counted().next_back().map(|phase| phase.id.as_str());
        let behind = |happened: &&(When, Happened)| match &happened.1 {
            Happened::Told(Outgoing { event: Event::PhaseBegan { phase }, .. }) => {
                Some(phase.id.as_str()) == last
            }
            _ => false,
        };
        let began = self.happened.iter().position(|happened| behind(&happened)).unwrap_or_default();
        let ends = self.happened[began + 1..].iter().find(|(_, happened)| {
            matches!(happened, Happened::Told(Outgoing { to: To::Room(StageId::MAIN, _), event, .. })
                if matches!(event, Event::PhaseBegan { .. } | Event::Ended {}))
        });
        let planned: At = counted().map(|phase| phase.length_ms).sum();
        (ends.map_or(0, |(at, _)| *at), When::try_from(planned).unwrap_or(When::MAX))
    }
}

/// A phase, and those that run in the rooms of it.
fn with_inner(phase: &Phase) -> impl Iterator<Item = &Phase> {
    let inner: &[Phase] = if let Kind::Split(split) = &phase.kind { &split.run } else { &[] };
    std::iter::once(phase).chain(inner)
}

/// Plays it to the end. An error says what of the story could not be done.
pub fn evening(story: &Story) -> Result<Played, String> {
    let header = story.header.clone();
    let script = Script { file: PathBuf::new(), header, steps: Vec::new(), never: Vec::new() };
    let mut machine = Machine::open(&script)?;
    let format = machine.meeting.opening().format.clone();
    let invited = format.entry == Admission::Invited;
    machine.people.values_mut().for_each(|person| person.invited |= invited);
    let before = format.phases.iter().filter(|phase| phase.part == Part::Before);
    let before: u64 = before.map(|phase| phase.length_ms).sum();
    machine.record.zero = -When::try_from(before).unwrap_or(0);
    let chair = story.header.cast.iter().find(|member| member.role == Role::Facilitator);
    let mut player = Player {
        chair: chair.map(|member| member.name.clone()).unwrap_or_default(),
        story,
        machine,
        format,
        due: BTreeMap::new(),
        planned: 0,
        told: 0,
        answered: 0,
        running: BTreeMap::new(),
        happened: Vec::new(),
        reached: Vec::new(),
    };
    player.run(&story.header)?;
    let people = player.machine.people.iter();
    let names = people.filter_map(|(name, person)| Some((person.seat?, name.clone()))).collect();
    let Player { happened, reached, format, .. } = player;
    Ok(Played { happened, names, format, reached })
}

/// A phase that runs in one of the rooms.
struct Running {
    phase: Phase,
    /// Who still has something to say in it.
    blocks: Vec<Block>,
    /// What is said in the minute after the newest share.
    replies: Vec<(String, Verb)>,
}

/// Something that will be done, in this phase or not at all.
struct Due {
    who: String,
    verb: Verb,
    stage: StageId,
    phase: String,
    /// It stands in the story, so it must be possible. What everyone does by habit may have become needless.
    told: bool,
}

struct Player<'a> {
    chair: String,
    story: &'a Story,
    machine: Machine,
    format: Format,
    due: BTreeMap<(At, u32), Due>,
    planned: u32,
    /// How much of what the rules told is taken down.
    told: usize,
    /// How much of what happened has been answered.
    answered: usize,
    running: BTreeMap<StageId, Running>,
    happened: Vec<(When, Happened)>,
    reached: Vec<String>,
}

const SECOND: At = 1_000;
const CHOOSING: &str = ", choosing";
const LONGEST: At = 6 * 3_600 * SECOND;

impl Player<'_> {
    fn run(&mut self, header: &Header) -> Result<(), String> {
        let chair = self.chair.clone();
        self.come_in(&chair)?;
        self.act(&chair, &bare(ClientMessage::Open {}))?;
        for member in header.cast.iter().filter(|member| member.name != chair) {
            self.come_in(&member.name)?;
            if self.waits_at_the_door(&member.name) {
                self.act(&chair, &Verb::Send(Send::Admit(member.name.clone())))?;
            }
        }
        while !self.machine.meeting.ended() {
            self.answer()?;
            self.next()?;
        }
        self.take_down();
        let mut told = self.story.phases.keys().map(|id| id.trim_end_matches(CHOOSING));
        match told.find(|id| !self.reached.iter().any(|reached| reached == id)) {
            Some(id) => Err(format!("the story tells of {id}, which never began")),
            None => Ok(()),
        }
    }

    fn come_in(&mut self, who: &str) -> Result<(), String> {
        self.act(who, &Verb::Join)?;
        self.act(who, &bare(ClientMessage::Agree { listen: false }))
    }

    fn waits_at_the_door(&self, who: &str) -> bool {
        let seat = self.machine.people.get(who).and_then(|person| person.seat);
        seat.is_some_and(|seat| self.machine.meeting.hears(seat).is_none())
    }

    /// The clock or a person, whoever comes first.
    fn next(&mut self) -> Result<(), String> {
        let clock = self.machine.next_of_the_clock();
        let person = self.due.keys().next().copied();
        match (clock, person) {
            (Some((at, command)), person) if person.is_none_or(|(then, _)| at <= then) => {
                self.machine.now = self.machine.now.max(at);
                self.machine.append(By::Clock, command);
            }
            (_, Some(key)) => {
                let due = self.due.remove(&key).expect("it was just there");
                self.machine.now = self.machine.now.max(key.0);
                self.do_due(&due)?;
            }
            _ => return Err("the evening stands still".to_owned()),
        }
        (self.machine.now < LONGEST).then_some(()).ok_or_else(|| "the evening does not end".to_owned())
    }

    fn do_due(&mut self, due: &Due) -> Result<(), String> {
        let running = self.running.get(&due.stage).map(|running| running.phase.id.as_str());
        let done = match running == Some(due.phase.as_str()) {
            true => self.act(&due.who, &due.verb),
            false => Err("there is no time left for it".to_owned()),
        };
        match done {
            Err(why) if due.told => Err(format!("{}, {}: {:?}: {why}", due.phase, due.who, due.verb)),
            _ => Ok(()),
        }
    }

    fn act(&mut self, who: &str, verb: &Verb) -> Result<(), String> {
        self.take_down();
        let did = (self.machine.when(), Happened::Did(who.to_owned(), verb.clone()));
        if let Some(refused) = self.machine.act_of_one(who, verb)? {
            return Err(format!("refused: {:?}", refused.code));
        }
        self.happened.push(did);
        self.take_down();
        Ok(())
    }

    fn take_down(&mut self) {
        let zero = self.machine.record.zero;
        for outgoing in &self.machine.outgoing[self.told..] {
            let at = When::try_from(outgoing.at).unwrap_or(When::MAX) + zero;
            self.happened.push((at, Happened::Told(outgoing.clone())));
        }
        self.told = self.machine.outgoing.len();
    }

    // ---- what people do about what they hear

    fn answer(&mut self) -> Result<(), String> {
        self.take_down();
        while self.answered < self.happened.len() {
            let (_, happened) = self.happened[self.answered].clone();
            self.answered += 1;
            let Happened::Told(Outgoing { to, event, .. }) = happened else { continue };
            match to {
                To::Room(stage, _) => self.answer_room(stage, &event)?,
                To::Seat(seat, _) => self.answer_seat(seat, &event),
            }
        }
        Ok(())
    }

    fn answer_room(&mut self, stage: StageId, event: &Event) -> Result<(), String> {
        match event {
            Event::PhaseBegan { phase } => return self.begin(stage, &phase.id, phase.ends_at),
            Event::TurnBegan { seat, .. } => self.share(stage, *seat),
            Event::RepliesOpen { .. } => {
                let replies =
                    self.running.get_mut(&stage).map(|running| std::mem::take(&mut running.replies));
                self.plan_each(stage, replies.unwrap_or_default(), 10 * SECOND, 12 * SECOND);
            }
            Event::TurnEnded { .. } => self.go_on(stage),
            Event::Asked { ask } if ask.step == Some(Step::Choose) => self.choose(stage),
            _ => {}
        }
        Ok(())
    }

    fn answer_seat(&mut self, seat: SeatId, event: &Event) {
        let Some(who) = self.machine.name_of(seat) else { return };
        let Some(stage) = self.machine.meeting.hears(seat) else { return };
        match event {
            Event::ReadyCheck { .. } => {
                let speaks =
                    self.running.get(&stage).is_some_and(|now| now.blocks.iter().any(|b| b.who == who));
                let answer =
                    if speaks { ClientMessage::Ready { draft: None } } else { ClientMessage::Pass {} };
                self.plan(stage, &who, bare(answer), 4 * SECOND, false);
            }
            Event::NameNext { .. } => {
                let next = self.running.get(&stage).and_then(|now| now.blocks.first());
                if let Some(next) = next.map(|block| Verb::Send(Send::Next(block.who.clone()))) {
                    self.plan(stage, &who, next, 6 * SECOND, false);
                }
            }
            Event::TextOffered { part, .. } => {
                self.plan(stage, &who, bare(ClientMessage::Post { part: *part }), 6 * SECOND, false);
            }
            _ => {}
        }
    }

    /// A phase begins: its bits are planned, and what everyone does in a phase of its kind.
    fn begin(&mut self, stage: StageId, id: &str, ends_at: At) -> Result<(), String> {
        if let Some(left) = self.running.get(&stage).and_then(|running| running.blocks.first()) {
            return Err(format!("{} never had a turn before {id}", left.who));
        }
        self.reached.push(id.to_owned());
        let Some(phase) = self.phase(id) else { return Ok(()) };
        let bits = self.bits_of(stage, id);
        let (acts, blocks) =
            if matches!(phase.kind, Kind::Turns(_)) { blocks(bits) } else { (acts(bits), Vec::new()) };
        let length_ms = ends_at.saturating_sub(self.machine.now);
        let even = |percent: At| length_ms * percent / 100 / (acts.len() as u64 + 1);
        let step = match &phase.kind {
            Kind::Open { .. } => even(95),
            // Where people suggest first, half of the time is for that.
            Kind::Ask(ask) => even(if ask.suggest { 40 } else { 80 }).min(30 * SECOND),
            _ => 7 * SECOND,
        };
        let hands: Vec<String> = blocks.iter().map(|block| block.who.clone()).collect();
        self.running.insert(stage, Running { phase: phase.clone(), blocks, replies: Vec::new() });
        self.plan_each(stage, acts, step.min(15 * SECOND), step);
        match &phase.kind {
            Kind::Agree => self.everyone_agrees(stage),
            Kind::Turns(turns) if turns.order.by_hands() => self.raise_hands(stage, hands),
            _ => {}
        }
        Ok(())
    }

    /// The suggestions are together: what the story holds for it stands under `ID, choosing`.
    fn choose(&mut self, stage: StageId) {
        let Some(id) = self.running.get(&stage).map(|running| running.phase.id.clone()) else { return };
        let chosen = acts(self.bits_of(stage, &format!("{id}{CHOOSING}")));
        self.plan_each(stage, chosen, 8 * SECOND, 7 * SECOND);
    }

    fn everyone_agrees(&mut self, stage: StageId) {
        let people: Vec<String> = self.machine.people.keys().cloned().collect();
        for (index, who) in people.into_iter().enumerate() {
            let agree = bare(ClientMessage::Agree { listen: false });
            self.plan(stage, &who, agree, (8 + 3 * index as u64) * SECOND, false);
        }
    }

    /// Each hand once, in the order of the story; where the facilitator picks, they pick in that order.
    fn raise_hands(&mut self, stage: StageId, mut hands: Vec<String>) {
        let mut seen = Vec::new();
        hands.retain(|who| {
            !seen.contains(who) && {
                seen.push(who.clone());
                true
            }
        });
        for (index, who) in hands.iter().enumerate() {
            self.plan(stage, who, bare(ClientMessage::Hand {}), (5 + 6 * index as u64) * SECOND, false);
        }
        self.call(stage, 40 * SECOND);
    }

    fn call(&mut self, stage: StageId, wait: At) {
        let Some(running) = self.running.get(&stage) else { return };
        let Kind::Turns(turns) = &running.phase.kind else { return };
        if let (Order::Call, Some(next)) = (turns.order, running.blocks.first()) {
            let call = Verb::Send(Send::Call(Some(next.who.clone())));
            self.plan(stage, &self.chair.clone(), call, wait, false);
        }
    }

    /// Whoever has the floor says what they have to say.
    fn share(&mut self, stage: StageId, seat: SeatId) {
        let Some(who) = self.machine.name_of(seat) else { return };
        let Some(running) = self.running.get_mut(&stage) else { return };
        let Kind::Turns(turns) = &running.phase.kind else { return };
        let turn_ms = turns.turn_ms;
        let Some(place) = running.blocks.iter().position(|block| block.who == who) else {
            return self.plan(stage, &who, bare(ClientMessage::Done {}), 5 * SECOND, false);
        };
        let block = running.blocks.remove(place);
        running.replies = block.replies;
        // The evening's speaker has much to write; others write a line in a minute and a half at most.
        let longest = if turns.order == Order::Fixed { 150 * SECOND } else { 90 * SECOND };
        let gap = (turn_ms * 19 / 10 / (2 * block.lines.len() as u64 + 1)).min(longest);
        let mut wait = (gap / 2).min(20 * SECOND);
        for line in block.lines {
            self.plan(stage, &who, Verb::Send(Send::Say(line)), wait, true);
            wait += gap;
        }
        for (other, verb) in block.meanwhile {
            self.plan(stage, &other, verb, wait.saturating_sub(gap / 2), true);
        }
        self.plan(stage, &who, bare(ClientMessage::Done {}), wait, false);
    }

    /// After a share: whoever wants to speak again raises a hand, and when all have spoken the evening goes on.
    fn go_on(&mut self, stage: StageId) {
        let Some(running) = self.running.get(&stage) else { return };
        let Kind::Turns(turns) = &running.phase.kind else { return };
        let answered = matches!(turns.respond, Respond::Window | Respond::OnRequest);
        let rest = if answered { 80 * SECOND } else { 35 * SECOND };
        if running.blocks.is_empty() && turns.order != Order::Round {
            return self.plan(stage, &self.chair.clone(), Verb::Send(Send::Advance), rest, false);
        }
        if let Some(next) =
            running.blocks.first().map(|block| block.who.clone()).filter(|_| turns.order.by_hands())
        {
            self.plan(stage, &next, bare(ClientMessage::Hand {}), 15 * SECOND, false);
        }
        self.call(stage, rest);
    }

    // ---- plans

    fn plan_each(&mut self, stage: StageId, acts: Vec<(String, Verb)>, first: At, step: At) {
        for (index, (who, verb)) in acts.into_iter().enumerate() {
            self.plan(stage, &who, verb, first + step * index as u64, true);
        }
    }

    fn plan(&mut self, stage: StageId, who: &str, verb: Verb, wait: At, told: bool) {
        let Some(running) = self.running.get(&stage) else { return };
        let due = Due { who: who.to_owned(), verb, stage, phase: running.phase.id.clone(), told };
        self.planned += 1;
        self.due.insert((self.machine.now + wait, self.planned), due);
    }

    /// The story of a phase; in a smaller room, of those who are there.
    fn bits_of(&self, stage: StageId, id: &str) -> Vec<Bit> {
        let there = |who: &String| {
            let seat = self.machine.people.get(who).and_then(|person| person.seat);
            seat.and_then(|seat| self.machine.meeting.hears(seat)) == Some(stage)
        };
        let bits = self.story.phases.get(id).into_iter().flatten();
        bits.filter(|bit| match bit {
            Bit::Line(who, _) | Bit::Reply(who, _) => there(who),
            Bit::Act(act) => act.who.iter().all(there),
        })
        .cloned()
        .collect()
    }

    fn phase(&self, id: &str) -> Option<Phase> {
        let mut all = self.format.phases.iter().chain(&self.format.inserts).flat_map(with_inner);
        all.find(|phase| phase.id == id).cloned()
    }
}

fn bare(message: ClientMessage) -> Verb {
    Verb::Send(Send::Bare(message))
}
