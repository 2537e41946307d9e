//! An entry's command: whether it was sent before, what is meant by it, and the family that carries it out.

use crate::entry::{By, Command, Entry};
use crate::lines::Saying;
use crate::outcome::{Outcome, Refused};
use crate::state::{Seat, State};
use crate::{
    agenda, approval, ask, calm, cards, care, chair, door, doorkeeper, floor, guard, insert, invitation,
    lines, moderation, permit, phases, presence, private, quorum, reading, seats, signs, split, succession,
    turn, typed, veil, votes,
};
use protocol::event::{Act, LineKind};
use protocol::{Code, SeatId, StageId};

/// What became of a message of this seat with this id, if it was sent before.
pub(crate) fn sent_before(s: &State, by: &By) -> Option<Result<Option<u64>, Code>> {
    match by {
        By::Seat(id, sent) => s.sent_before(*id, sent),
        By::Clock | By::Door => None,
    }
}

/// The command that is meant, if it is allowed: a typed word stands for an act.
pub(crate) fn intended(s: &State, by: &By, command: &Command) -> Result<Command, Refused> {
    let meant = match by {
        By::Seat(id, _) => typed::meaning(s, *id, command)?,
        By::Clock | By::Door => command.clone(),
    };
    permit::permit(s, by, &meant)?;
    Ok(meant)
}

pub(crate) fn answer(s: &mut State, entry: &Entry) -> Outcome {
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
        C::Say { text } => return taking_part(s, stage, id, |s| say(s, stage, id, &text)),
        C::AnswerLine { line, text } => {
            return taking_part(s, stage, id, |s| lines::answer(s, stage, id, line, &text));
        }
        C::Answer { answers, share, .. } => return ask::answer(s, stage, id, answers, share),
        C::Strike { option, on, .. } => ask::strike(s, stage, id, &option, on),
        C::Chair { text } => return Some(speak_as_chair(s, stage, id, &text)),
        C::KeepReturnWords { words } => with_seat(s, id, |seat| seat.return_words = Some(words)),
        C::Agree { listen } => seats::agree(s, id, listen),
        C::Listen { on } => seats::listen(s, id, on),
        C::MoreTime { on } => with_seat(s, id, |seat| seat.more_time = on),
        C::Leave => seats::leave(s, id),
        C::TakeBack { line } => lines::take_back(s, s.stage_with(line, id), line),
        C::React { turn, sign, on } => signs::react(s, stage, id, turn, &sign, on),
        C::NameNext { seat } => floor::name(s, stage, seat),
        C::WelcomeReplies { on } => floor::welcome(s, stage, id, on),
        C::ReactToLine { line, sign, on } => signs::react_to_line(s, stage, id, line, &sign, on),
        C::RaiseHand => taking_part(s, stage, id, |s| floor::raise(s, stage, id)),
        C::LowerHand => floor::lower(s, stage, id),
        C::Ready { draft } => floor::ready(s, stage, id, draft),
        C::Pass => floor::pass(s, stage, id),
        C::Later => floor::later(s, stage, id),
        C::Done => turn::done(s, stage),
        C::Unfinished => taking_part(s, stage, id, |s| turn::unfinished(s, stage)),
        C::Typing { on } => typing(s, stage, id, on),
        C::Note { text, about } => care::note(s, id, text, about),
        C::HardTime => care::hard_time(s, id),
        C::StepOut { on: true } => care::step_out(s, stage, id),
        C::StepOut { on: false } => care::come_back(s, stage, id),
        C::NeedPerson { on: true } => care::need_person(s, id),
        C::NeedPerson { on: false } => care::never_mind(s, id),
        C::Aside { to, text } => care::say(s, id, to, &text),
        C::CloseAside { with } => care::close(s, id, with),
        C::Report { line, text } => moderation::report(s, id, line, text),
        C::Volunteer { part } => reading::volunteer(s, stage, id, part),
        C::Post { .. } => reading::post(s, stage, Some(id)),
        C::Skip { .. } => reading::skip(s, stage),
        C::TakeChair => chair::take(s, id),
        C::TakeDoor => doorkeeper::take(s, id),
        C::Whisper { seat, text } => care::whisper(s, id, seat, text),
        C::AskToWrite { seat } => private::ask(s, id, seat),
        C::AnswerToWrite { seat, yes } => private::answer(s, id, seat, yes),
        C::Write { seat, text } => private::write(s, id, seat, text),
        C::Block { seat, on } => private::block(s, id, seat, on),
        C::ReportWritten { own, text } => private::report(s, id, own, text),
        C::JoinRoom { stage } => split::join(s, id, stage),
        C::Veil { line, label, on } => veil::veil(s, s.stage_with(line, id), id, line, label, on),
        C::StandIn { on } => succession::offer(s, id, on),
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
        C::GoBack { phase } => phases::go_back(s, stage, usize::from(phase.0)),
        C::ExtendPhase { minutes, .. } => phases::extend(s, stage, minutes),
        C::Slow { seconds } => lines::slow(s, stage, seconds),
        C::Shorten { minutes, .. } => phases::shorten(s, stage, minutes),
        C::Park { text, on } => agenda::park(s, stage, text, on),
        C::Calm { on } => calm::press(s, id, on),
        C::ShowCard { card, seat, hold } => cards::show(s, stage, id, &card, seat, hold),
        C::LeaveOut { phase, on } => quorum::leave_out(s, stage, usize::from(phase.0), on),
        C::Silence { minutes } => insert::begin(s, stage, insert::silence(minutes)),
        C::Conversation { minutes } => insert::begin(s, stage, insert::conversation(minutes)),
        C::Insert { name } => insert::begin_kept_ready(s, stage, &name),
        C::Motion { text, minutes } => votes::put_motion(s, stage, &text, minutes),
        C::Poll { text, choices, minutes } => votes::put_poll(s, stage, text, choices, minutes),
        C::Uninsert => insert::take_back(s, stage),
        C::ChangeTurns { order, turn_seconds, .. } => floor::change(s, stage, order, turn_seconds),
        C::OpenFloor { open } => floor::open(s, stage, open),
        C::Invite => invitation::invite(s, stage),
        C::Call { seat, .. } => floor::call(s, stage, seat),
        C::Extend { minutes, .. } => turn::extend(s, stage, minutes),
        C::CloseTurn { .. } => turn::begin_closing(s, stage),
        C::Hold { on } => floor::hold(s, stage, on),
        C::OneToOne { seat, crisis } => care::one_to_one(s, id, seat, crisis),
        C::TakeCrisis { seat, then } => care::take(s, id, seat, then),
        C::Quieten { seat, minutes } => moderation::quieten(s, id, seat, minutes),
        C::Hide { line, on } => moderation::hide(s, s.stage_with(line, id), id, line, on),
        C::Remove { seat, on: true } => moderation::remove(s, id, seat),
        C::Remove { seat, on: false } => moderation::readmit(s, id, seat),
        C::Guard { on } => guard::turn(s, id, on),
        C::Approval { on } => approval::turn(s, stage, id, on),
        C::Approve { unread, on } => approval::decide(s, stage, id, unread, on),
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
        C::HandOverDoor { seat } => doorkeeper::hand_over(s, id, seat),
        C::HandOver { seat } => chair::hand_over(s, id, seat),
        C::Appoint { seat, role } => chair::appoint(s, seat, role),
        C::Break { on } => chair::take_break(s, id, on),
        C::DeclineStandIn { seat } => succession::offer(s, seat, false),
        C::End => phases::end_gently(s),
        C::UndoEnd => phases::undo_end(s),
        C::Split { by, rooms, minutes } => split::begin_on_demand(s, by, rooms, minutes),
        C::Recall => split::recall(s),
        _ => unreachable!("every other command was routed in by_seat"),
    }
}

fn with_seat(s: &mut State, id: SeatId, change: impl FnOnce(&mut Seat)) {
    if let Some(seat) = s.seats.get_mut(&id) {
        change(seat);
    }
}

/// Whoever had stepped out is back by this.
fn taking_part<T>(s: &mut State, stage: StageId, id: SeatId, act: impl FnOnce(&mut State) -> T) -> T {
    let led_to = act(s);
    care::come_back(s, stage, id);
    led_to
}

fn say(s: &mut State, stage: StageId, id: SeatId, text: &str) -> Option<u64> {
    let kind = lines::would_be(s, stage, id, text).ok()?;
    lines::accept(s, stage, id, Saying::new(kind, text))
}

fn speak_as_chair(s: &mut State, stage: StageId, id: SeatId, text: &str) -> u64 {
    let seq = lines::say(s, stage, id, &Saying::new(LineKind::Chair, text));
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
