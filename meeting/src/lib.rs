//! The rules of a meeting, and nothing else: same entries, same events, on every machine and every run.
//!
//! [`Meeting::apply`] is the only way in. It cannot fail and cannot wait; time and chance come in with the
//! [`Entry`]. [`Meeting::next_deadline`] says when the clock matters next, and the server then appends
//! [`Command::Tick`]. Everything else only reads.
//!
//! One file per family of rules: [`seats`], `presence`, `phases`, `floor`, `turn`, `lines`, `reading`, `chair`,
//! `moderation`, `care`, `typed`. Who may do what stands in `permit`, on one screen.

mod care;
mod chair;
mod chance;
mod door;
pub mod entry;
mod floor;
pub mod format;
mod lines;
mod moderation;
pub mod outcome;
mod permit;
mod phases;
mod presence;
mod reading;
mod seats;
mod stage;
mod state;
mod turn;
mod typed;
mod view;
pub mod waits;

pub use entry::{At, By, Command, Entry, Newcomer, Opening, SecretHash, Sent, TypedWords};
pub use outcome::{Applied, Outcome, Outgoing, Refused, Resume, To};
pub use view::evening;
pub use waits::Waits;

use protocol::client::Seen;
use protocol::event::Act;
use protocol::view::View;
use protocol::{Code, SeatId};
use serde::{Deserialize, Serialize};
use stage::StageId;
use state::{End, State};

/// The version of the rules that new meetings begin with.
pub const RULES: u16 = 1;

/// A meeting: everything that its log says, and nothing that it does not.
///
/// Its serialized form is the machine's snapshot: restoring it and applying the entries after it gives the same
/// events as applying them all.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Meeting {
    state: State,
}

impl Meeting {
    /// The meeting that a log's first entry opens; none if that entry is not [`Command::Opened`].
    pub fn open(first: &Entry) -> Option<Self> {
        match &first.command {
            Command::Opened(opening) => Some(Self { state: State::new((**opening).clone(), first.at) }),
            _ => None,
        }
    }

    /// Applies one entry: the one verb. A command that the rules do not allow is an outcome and changes nothing.
    pub fn apply(&mut self, entry: &Entry) -> Applied {
        let s = &mut self.state;
        s.chance = entry.chance;
        catch_up(s, entry.at);
        let outcome = answer(s, entry);
        s.chance = 0;
        Applied { outcome, outgoing: std::mem::take(&mut s.outgoing), moved: std::mem::take(&mut s.moved) }
    }

    /// Whether `apply` would accept this now; nothing changes. The same rules as in `apply`, before the append.
    /// A message that was sent before is accepted here, so that `apply` can answer it as it did then.
    pub fn check(&self, by: &By, command: &Command) -> Result<(), Refused> {
        match sent_before(&self.state, by) {
            Some(answer) => answer.map(|_| ()).map_err(Refused::from),
            None => intended(&self.state, by, command).map(|_| ()),
        }
    }

    /// When a [`Command::Tick`] is due next, if ever. It may lie in the past.
    pub fn next_deadline(&self) -> Option<At> {
        deadline(&self.state)
    }

    /// What the meeting started from.
    pub fn opening(&self) -> &Opening {
        &self.state.opening
    }

    /// The time of the last entry.
    pub fn now(&self) -> At {
        self.state.now
    }

    /// Whether the doors are open: people who do not lead may come in.
    pub fn is_open(&self) -> bool {
        self.state.door.open && !self.ended()
    }

    /// True once the meeting is over: nothing more will be accepted, and its log is to be erased.
    pub fn ended(&self) -> bool {
        self.state.end == End::Ended
    }

    /// The seat that a ticket proves: none for a ticket that is new here, an error for one that was removed or
    /// declined.
    pub fn seat_of(&self, ticket: &SecretHash) -> Result<Option<SeatId>, Refused> {
        match self.state.barred.get(ticket) {
            Some(code) => Err((*code).into()),
            None => Ok(seats::by_ticket(&self.state, ticket)),
        }
    }

    /// Whether this seat hears the room: it has agreed, was let in, and has not gone.
    pub fn hears_room(&self, seat: SeatId) -> bool {
        self.state.inside(seat).is_some()
    }

    /// Whether the rules count this seat as away just now.
    pub fn is_away(&self, seat: SeatId) -> bool {
        self.state.seat(seat).is_some_and(|seat| !seat.is_present())
    }

    /// Whether someone here would lose a role by [`Command::Demote`].
    pub fn is_held_by(&self, credential: &str) -> bool {
        !chair::came_by(&self.state, credential).is_empty()
    }

    /// The meeting as this seat sees it now; none if there is no such seat.
    pub fn view(&self, seat: SeatId) -> Option<View> {
        view::view(&self.state, seat)
    }

    /// What a seat that comes back has missed. Without `seen`, or with numbers from the future, it starts over.
    pub fn resume(&self, seat: SeatId, seen: Option<Seen>) -> Resume {
        view::resume(&self.state, seat, seen)
    }
}

// ---- the clock

/// Every family's next deadline.
fn deadline(s: &State) -> Option<At> {
    if s.end == End::Ended {
        return None;
    }
    let mut next = [
        phases::end_deadline(s),
        chair::deadline(s),
        moderation::deadline(s),
        door::deadline(s),
        presence::door_deadline(s),
    ]
    .into_iter()
    .flatten()
    .min();
    for &stage in s.stages.keys() {
        let here = [
            turn::deadline(s, stage),
            floor::deadline(s, stage),
            reading::deadline(s, stage),
            lines::deadline(s, stage),
            presence::deadline(s, stage),
            phases::deadline(s, stage),
        ];
        next = here.into_iter().flatten().chain(next).min();
    }
    next
}

/// Lets everything happen that is due by then, each at its own time, so that a late tick changes nothing.
fn catch_up(s: &mut State, at: At) {
    // A deadline that does not move on would be a mistake of ours; it must not become an endless loop in every replay.
    const TRIES: u32 = 100;
    let mut tries = 0;
    let mut last = None;
    while let Some(due) = deadline(s).filter(|due| *due <= at) {
        tries = if last == Some(due) { tries + 1 } else { 0 };
        if tries > TRIES {
            break;
        }
        last = Some(due);
        s.now = s.now.max(due);
        tick(s);
    }
    s.now = s.now.max(at);
}

fn tick(s: &mut State) {
    phases::end_tick(s);
    if s.end == End::Ended {
        return;
    }
    chair::tick(s);
    moderation::tick(s);
    door::tick(s);
    presence::door_tick(s);
    let stages: Vec<StageId> = s.stages.keys().copied().collect();
    for stage in stages {
        turn::tick(s, stage);
        floor::tick(s, stage);
        reading::tick(s, stage);
        lines::tick(s, stage);
        presence::tick(s, stage);
        phases::tick(s, stage);
    }
}

// ---- commands

/// What became of a message of this seat with this id, if it was sent before.
fn sent_before(s: &State, by: &By) -> Option<Result<Option<u64>, Code>> {
    match by {
        By::Seat(id, sent) => s.sent_before(*id, sent),
        By::Clock | By::Door => None,
    }
}

/// The command that is meant, if it is allowed: a typed word stands for an act.
fn intended(s: &State, by: &By, command: &Command) -> Result<Command, Refused> {
    let meant = match by {
        By::Seat(id, _) => typed::meaning(s, *id, command)?,
        By::Clock | By::Door => command.clone(),
    };
    permit::permit(s, by, &meant)?;
    Ok(meant)
}

fn answer(s: &mut State, entry: &Entry) -> Outcome {
    match sent_before(s, &entry.by) {
        Some(Ok(seq)) => return Outcome::Done(seq),
        Some(Err(code)) => return Outcome::Refused(code.into()),
        None => {}
    }
    let meant = match intended(s, &entry.by, &entry.command) {
        Ok(meant) => meant,
        Err(_) if entry.by == By::Clock => return Outcome::Silent,
        Err(refused) => return Outcome::Refused(refused),
    };
    match &entry.by {
        By::Clock => by_clock(s, &meant),
        By::Door => by_door(s, &meant),
        By::Seat(id, sent) => {
            let seq = by_seat(s, *id, meant);
            s.remember_accepted(*id, sent, seq);
            Outcome::Done(seq)
        }
    }
}

fn by_clock(s: &mut State, command: &Command) -> Outcome {
    match command {
        Command::Restarted => presence::restarted(s),
        Command::Away { seat, since } => presence::away(s, *seat, *since),
        Command::Back { seat } => presence::back(s, *seat),
        Command::Demote { credential } => chair::demote(s, credential),
        // A tick's work was done by catching up with its time.
        _ => {}
    }
    Outcome::Silent
}

fn by_door(s: &mut State, command: &Command) -> Outcome {
    match command {
        Command::Enter(who) => seats::enter(s, who),
        Command::Return { words, ticket } => seats::bring_back(s, words, *ticket),
        _ => Outcome::Silent,
    }
}

/// Routes an allowed command to its family. Gives the room's `seq` if it led to a line of the author's.
fn by_seat(s: &mut State, id: SeatId, command: Command) -> Option<u64> {
    use Command as C;
    let stage = s.stage_of(id);
    match command {
        C::Say { text } => return say(s, stage, id, &text),
        C::Chair { text } => return Some(speak_as_chair(s, stage, id, &text)),
        C::KeepReturnWords { words } => with_seat(s, id, |seat| seat.return_words = Some(words)),
        C::Agree { listen } => seats::agree(s, id, listen),
        C::Listen { on } => seats::listen(s, id, on),
        C::MoreTime { on } => with_seat(s, id, |seat| seat.more_time = on),
        C::Leave => seats::leave(s, id),
        C::TakeBack { line } => lines::take_back(s, stage, line),
        C::React { turn, sign, on } => care::react(s, stage, id, turn, &sign, on),
        C::RaiseHand => floor::raise(s, stage, id),
        C::LowerHand => floor::lower(s, stage, id),
        C::Ready { draft } => floor::ready(s, stage, id, draft),
        C::Pass => floor::pass(s, stage, id),
        C::Later => floor::later(s, stage, id),
        C::Done => turn::done(s, stage),
        C::Unfinished => turn::unfinished(s, stage),
        C::Typing { on } => typing(s, stage, id, on),
        C::Note { text } => care::note(s, id, text),
        C::Report { line, text } => moderation::report(s, stage, id, line, text),
        C::Volunteer { part } => reading::volunteer(s, stage, id, part),
        C::Post { .. } => reading::post(s, stage, Some(id)),
        C::Skip { .. } => reading::skip(s, stage),
        C::TakeChair => chair::take(s, id),
        facilitating => facilitate(s, stage, id, facilitating),
    }
    None
}

fn facilitate(s: &mut State, stage: StageId, id: SeatId, command: Command) {
    use Command as C;
    match command {
        C::Open => phases::open(s),
        C::Start => phases::start(s),
        C::Advance { phase } => phases::move_to(s, stage, usize::from(phase.0) + 1),
        C::GoBack { phase } => phases::move_to(s, stage, usize::from(phase.0).saturating_sub(1)),
        C::ExtendPhase { phase, minutes } => phases::extend(s, stage, usize::from(phase.0), minutes),
        C::Call { seat, .. } => floor::call(s, stage, seat),
        C::Extend { minutes, .. } => turn::extend(s, stage, minutes),
        C::CloseTurn { .. } => turn::begin_closing(s, stage),
        C::Hold { on } => floor::hold(s, stage, on),
        C::Whisper { seat, text } => care::whisper(s, id, seat, text),
        C::Quieten { seat, minutes } => moderation::quieten(s, id, seat, minutes),
        C::Hide { line, on } => moderation::hide(s, stage, id, line, on),
        C::Remove { seat, on: true } => moderation::remove(s, id, seat),
        C::Remove { seat, on: false } => moderation::readmit(s, id, seat),
        C::Lock { on } => {
            door::lock(s, on);
            moderation::tell_acted(s, id, if on { Act::Lock } else { Act::Unlock }, None, None);
        }
        C::Admit { seat } => {
            door::admit(s, seat);
            moderation::tell_acted(s, id, Act::Admit, Some(seat), None);
        }
        C::Decline { seat } => {
            door::decline(s, seat);
            moderation::tell_acted(s, id, Act::Decline, Some(seat), None);
        }
        C::HandOver { seat } => chair::hand_over(s, id, seat),
        C::Appoint { seat, role } => chair::appoint(s, seat, role),
        C::End => phases::begin_ending(s),
        C::UndoEnd => phases::undo_end(s),
        _ => unreachable!("every other command was routed in by_seat"),
    }
}

fn with_seat(s: &mut State, id: SeatId, change: impl FnOnce(&mut state::Seat)) {
    if let Some(seat) = s.seats.get_mut(&id) {
        change(seat);
    }
}

fn say(s: &mut State, stage: StageId, id: SeatId, text: &str) -> Option<u64> {
    let kind = lines::would_be(s, stage, id, text).ok()?;
    lines::accept(s, stage, id, kind, text)
}

fn speak_as_chair(s: &mut State, stage: StageId, id: SeatId, text: &str) -> u64 {
    let seq = lines::say(s, stage, id, protocol::event::LineKind::Chair, text);
    reading::said_in_own_words(s, stage, id);
    floor::quiet_was_broken(s, stage);
    seq
}

/// Someone who is asked and begins to write is ready.
fn typing(s: &mut State, stage: StageId, id: SeatId, on: bool) {
    if on && s[stage].floor.is_asked(id) {
        floor::ready(s, stage, id, None);
    }
    if s[stage].floor.turn.as_ref().is_some_and(|turn| turn.seat == id) {
        turn::set_composing(s, stage, on);
    }
}
